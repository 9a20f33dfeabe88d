"""Reads the vectors of words of a spaCy model: a table of rows, and for every word's hash its row."""

import json
import os

import msgpack
import numpy as np

SEED = 1
FACTOR = 0xC6A4A7935BD1E995
MASK = (1 << 64) - 1


def murmur_hash(data):
    """MurmurHash64A (Appleby)."""
    hashed = SEED ^ (len(data) * FACTOR & MASK)
    whole = len(data) & ~7
    for at in range(0, whole, 8):
        part = int.from_bytes(data[at : at + 8], "little") * FACTOR & MASK
        part = (part ^ (part >> 47)) * FACTOR & MASK
        hashed = (hashed ^ part) * FACTOR & MASK
    if len(data) > whole:
        hashed = (hashed ^ int.from_bytes(data[whole:], "little")) * FACTOR & MASK
    hashed = (hashed ^ (hashed >> 47)) * FACTOR & MASK
    return hashed ^ (hashed >> 47)


def word_vectors(folder):
    """The table of vectors, and the row of every word."""
    with open(os.path.join(folder, "vocab", "key2row"), "rb") as file:
        rows = msgpack.unpackb(file.read(), strict_map_key=False)
    with open(os.path.join(folder, "vocab", "strings.json"), encoding="utf8") as file:
        words = json.load(file)
    found = ((word, rows.get(murmur_hash(word.encode()))) for word in words)
    return np.load(os.path.join(folder, "vocab", "vectors")), {word: row for word, row in found if row is not None}
