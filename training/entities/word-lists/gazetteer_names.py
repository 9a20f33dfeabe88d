"""The names of the gazetteers, with what kind of word each is."""

import csv
import gzip
import os

FOLDER = os.path.join(os.environ.get("COPYDESK_DATASETS", "../shared/datasets"), "gazetteers")


def rows(file):
    with gzip.open(os.path.join(FOLDER, file), "rt", encoding="utf8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def several(cell):
    return [value for value in (cell or "").split("|") if value != ""]


def names_in(cell, languages):
    """The names of a cell of `lang=name` pairs in some languages."""
    pairs = [pair.split("=", 1) for pair in several(cell) if "=" in pair]
    return [name for language, name in pairs if language in languages]


def gazetteer_names(languages):
    """Yields names and their kinds; those without a language come in all scripts."""
    for row in rows("countries.tsv.gz"):
        for name in names_in(row["names"], languages):
            yield name, "country"
    for row in rows("places.tsv.gz"):
        for name in [row["name"], *names_in(row["names"], languages)]:
            yield name, "place"
    for row in rows("people.tsv.gz"):
        for name in [row["name"], *several(row["aliases"])]:
            yield name, "person"
    for row in rows("organisations.tsv.gz"):
        for name in [row["name"], *several(row["aliases"]), *names_in(row["names"], languages)]:
            yield name, "organisation"
    for row in rows("surnames.tsv.gz"):
        yield row["name"], "surname"
    for row in rows("given-names.tsv.gz"):
        yield row["name"], "given"
