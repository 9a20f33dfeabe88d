"""Makes the list of Japanese words: python japanese.py IPADIC UNIDIC GINZA WORDS.json

IPADIC is `ipadic/dicdir/sys.dic` of the PyPI package ipadic 1.0.0 (the licences of NAIST and ICOT), UNIDIC is
`unidic_lite/dicdir/sys.dic` of unidic-lite 1.0.8 (BSD): words with their part of speech and what MeCab takes them to
cost. GINZA is the folder of the model in ja-ginza 5.3.0, of which the vectors of words alone are read: they are those
of chiVe (Apache 2.0). The names are those of the gazetteers, found through COPYDESK_DATASETS. Seeded: the same
sources give the same words. Needs numpy and msgpack; two minutes.
"""

import json
import re
import sys

from circles import circles
from gazetteer_names import gazetteer_names
from mecab_dictionary import mecab_words
from word_vectors import word_vectors

# MeCab's costs are 800 for each step of e, and each word costs as much again to stand beside another.
COST_STEP = 800
UNSEEN = 9_000
# How rare a word may be; words with vectors say more.
RAREST = {"name": 8_000, "other name": 5_000, "verb": 4_900, "noun": 4_300}
LONGEST = 10
IS_WORD = re.compile(r"^[\u3400-\u9fff\u3005\u3007\u3041-\u30ff]+$")

ipadic, unidic, ginza_folder, words_file = sys.argv[1:5]


def kind_of(speech):
    """What kind of word a part of speech of either dictionary is; none for signs."""
    first, second, third, fourth = (speech + ["*"] * 4)[:4]
    if first == "名詞":
        if second == "固有名詞":
            if third == "人名":
                return {"姓": "surname", "名": "given"}.get(fourth, "person")
            if third in ("地名", "地域"):
                return "country" if fourth == "国" else "place"
            return "organisation" if third == "組織" else "name"
        if second in ("数", "数詞"):
            return "number"
        if second == "接尾":
            return "suffix"
        if second == "サ変接続" or "サ変" in third:
            return "event"
        return "function" if second in ("代名詞", "非自立", "副詞可能") else "noun"
    return {
        "接尾辞": "suffix", "接頭辞": "prefix", "接頭詞": "prefix", "動詞": "verb", "形容詞": "adjective",
        "形状詞": "adjective", "助詞": "particle", "助動詞": "auxiliary", "記号": None, "補助記号": None,
    }.get(first, "function")  # fmt: skip


NAMES = {"surname", "given", "person", "country", "place", "organisation", "name"}

costs = {}
kinds = {}
dictionaries = {}
for number, file in enumerate((ipadic, unidic)):
    for word, cost, features in mecab_words(file):
        kind = kind_of(features)
        if kind is None or len(word) > LONGEST or not IS_WORD.match(word):
            continue
        # Forms of verbs that only the larger dictionary lists are rare, and there are 400,000 of them.
        if number > 0 and kind in ("verb", "adjective") and word not in kinds:
            continue
        dictionaries.setdefault(word, number)
        if dictionaries[word] == number:
            costs[word] = min(costs.get(word, cost), cost)
        kinds.setdefault(word, set()).add(kind)
for name, kind in gazetteer_names({"ja"}):
    if len(name) <= LONGEST and IS_WORD.match(name):
        kinds.setdefault(name, set()).add(kind)
        costs.setdefault(name, UNSEEN)

vectors, rows = word_vectors(ginza_folder)
clusters = circles(vectors - vectors.mean(0), 10)


def is_kept(word):
    if len(word) == 1:
        return True
    if kinds[word] & NAMES:
        rarest = RAREST["name" if word in rows else "other name"]
    elif kinds[word] & {"verb", "adjective"}:
        rarest = RAREST["verb"]
    else:
        rarest = RAREST["noun"]
    return costs[word] < rarest


words = sorted(filter(is_kept, kinds))
json.dump(
    {
        "words": [
            [
                word,
                round(max(0, costs[word]) / COST_STEP, 2),
                sorted(kinds[word]),
                clusters[rows[word]] + 1 if word in rows else 0,
            ]
            for word in words
        ],
        "variants": {},
        "characters": {},
    },
    open(words_file, "w", encoding="utf8"),
    ensure_ascii=False,
)
print(len(words), "words", sum(word in rows for word in words), "with clusters")
