"""Reads the words of a compiled dictionary of MeCab (`sys.dic`): a double array of bytes with the words' costs and features."""

import array
import collections
import struct


def mecab_words(file):
    """Yields every word with its cost and its features, a list."""
    with open(file, "rb") as dictionary:
        data = dictionary.read()
    tree_size, token_size = struct.unpack_from("<2I", data, 24)
    charset = data[40:72].rstrip(b"\0").decode()
    tokens = 72 + tree_size
    features = tokens + token_size
    units = array.array("i", data[72:tokens])
    bases = units[0::2]
    children = collections.defaultdict(list)
    for unit, parent in enumerate(units[1::2]):
        if unit > 0:
            children[parent].append(unit)
    waiting = [(bases[0], b"")]
    while waiting:
        base, begun = waiting.pop()
        for unit in children.get(base, ()):
            if unit != base:
                waiting.append((bases[unit], begun + bytes([unit - base - 1])))
            elif bases[unit] < 0:
                found = -bases[unit] - 1
                for token in range(found >> 8, (found >> 8) + (found & 255)):
                    _, _, _, cost, feature, _ = struct.unpack_from("<HHHhII", data, tokens + token * 16)
                    end = data.index(b"\0", features + feature)
                    yield begun.decode(charset), cost, data[features + feature : end].decode(charset).split(",")
