"""Makes the list of Chinese words: python chinese.py JIEBA_FOLDER OPENCC_FOLDER WORDS.json

JIEBA_FOLDER is the folder `jieba` of the PyPI package jieba 0.42.1 (MIT): words with their frequency and part of
speech, and a small network for parts of speech and names (Apache 2.0) that says which characters and words are used
alike. OPENCC_FOLDER is the folder `opencc` of opencc-python-reimplemented 0.1.7 (Apache 2.0): which simplified
character stands for which traditional one. The names are those of the gazetteers, found through COPYDESK_DATASETS.
Seeded: the same sources give the same words. Needs numpy; a minute.
"""

import collections
import json
import math
import re
import sys

import numpy as np

from circles import circles
from gazetteer_names import gazetteer_names
from lexical_network import LexicalNetwork

# Names are rare and worth more than other words: how rare a word may be, as a negative logarithm of its share.
RAREST_NAME = 15.5
RAREST_WORD = 14
UNSEEN = 18
LONGEST = 10
# The clusters are learnt from the commonest words, and from characters that the network knows well.
LEARNT_FROM = 60_000
KNOWN_CHARACTERS = 9_000
IS_WORD = re.compile(r"^[\u3400-\u9fff\u3005\u3007·]+$")

jieba_folder, opencc_folder, words_file = sys.argv[1:4]
variants = {}
for line in open(f"{opencc_folder}/dictionary/TSCharacters.txt", encoding="utf8"):
    traditional, simplified = line.rstrip("\n").split("\t")
    simplified = simplified.split(" ")[0]
    if traditional != simplified and len(traditional.encode("utf-16-le") + simplified.encode("utf-16-le")) == 4:
        variants[traditional] = simplified


def simplify(word):
    return "".join(variants.get(character, character) for character in word.replace("・", "·"))


KINDS = {
    "nr": "person", "nrfg": "person", "nrt": "foreign", "ns": "place", "nt": "organisation", "nz": "name",
    "m": "number", "q": "number", "mq": "number", "mg": "number", "t": "time", "tg": "time",
    "vn": "event", "an": "event", "i": "idiom", "l": "idiom", "j": "noun", "s": "noun", "g": "noun", "zg": "noun",
    "x": "noun", "f": "direction",
}  # fmt: skip
FIRST_LETTERS = {"n": "noun", "v": "verb", "a": "adjective", "z": "adjective", "b": "adjective"}
NAMES = {"person", "foreign", "place", "organisation", "name"}

counts = collections.Counter()
kinds = collections.defaultdict(set)
for line in open(f"{jieba_folder}/dict.txt", encoding="utf8"):
    word, count, speech = line.split()
    word = simplify(word)
    if IS_WORD.match(word):
        counts[word] += int(count)
        kinds[word].add(KINDS.get(speech) or FIRST_LETTERS.get(speech[0], "function"))
total = sum(counts.values())
costs = {word: -math.log(max(count, 1) / total) for word, count in counts.items()}
named = set()
for name, kind in gazetteer_names({"zh", "zh-Hant", "zh-Hans"}):
    name = simplify(name)
    if IS_WORD.match(name):
        kinds[name].add(kind)
        named.add(name)


def is_kept(word):
    cost = costs.get(word, UNSEEN)
    limit = RAREST_NAME if kinds[word] & NAMES else RAREST_WORD
    return len(word) <= LONGEST and (word in named or cost < limit)


words = sorted(filter(is_kept, kinds), key=lambda word: (costs.get(word, UNSEEN), word))
network = LexicalNetwork(jieba_folder)
vectors = np.zeros((len(words), 256), np.float32)
for length in range(1, LONGEST + 1):
    places = [place for place, word in enumerate(words) if len(word) == length]
    for start in range(0, len(places), 4_000):
        some = places[start : start + 4_000]
        vectors[some] = network.vectors([words[place] for place in some])
clusters = circles(vectors - vectors.mean(0), 10, LEARNT_FROM)

characters = [
    character
    for character, number in network.number_of.items()
    if number < KNOWN_CHARACTERS and len(character) == 1 and IS_WORD.match(character) and character not in variants
]
seen = network.characters[[network.number_of[character] for character in characters]]
json.dump(
    {
        "words": [
            [word, round(costs.get(word, UNSEEN), 2), sorted(kinds[word]), cluster + 1]
            for word, cluster in zip(words, clusters)
        ],
        "variants": variants,
        "characters": dict(zip(characters, circles(seen, 9))),
    },
    open(words_file, "w", encoding="utf8"),
    ensure_ascii=False,
)
print(len(words), "words", len(characters), "characters", len(variants), "variants")
