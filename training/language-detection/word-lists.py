"""Writes the word lists of the packages wordfreq and simplemma as `language, word, count` lines.

    pip install wordfreq==3.1.1 simplemma==2.0.0
    python training/language-detection/word-lists.py .cache/packages
"""

import gzip
import random
import sys

import wordfreq
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

MOST_WORDS = 60_000


def write(path, rows):
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for row in rows:
            file.write("\t".join(row) + "\n")


def frequent_words():
    for language in sorted(wordfreq.available_languages("best")):
        for word, share in list(wordfreq.get_frequency_dict(language).items())[:MOST_WORDS]:
            if not any(character.isdigit() for character in word):
                yield language, word, f"{share * 1e8:.2f}"


def latin_forms():
    forms = sorted({str(form).lower() for form in DefaultDictionaryFactory().get_dictionary("la") if form.isalpha()})
    random.seed(1)
    for form in random.sample(forms, MOST_WORDS):
        yield "la", form, "1"


folder = sys.argv[1]
write(f"{folder}/wordfreq.tsv.gz", frequent_words())
write(f"{folder}/simplemma.tsv.gz", latin_forms())
