"""Reads the small network for words and parts of speech that comes with jieba (lac_small; Jiao, Sun and Sun 2018),
and says how it sees characters and words: two layers of gated recurrent units in both directions."""

import os
import struct

import numpy as np

SIZE = 128


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


class LexicalNetwork:
    def __init__(self, folder):
        self.folder = os.path.join(folder, "lac_small")
        self.characters = self.read("word_emb").reshape(-1, SIZE)
        self.layers = [self.read_layer(number) for number in range(4)]
        with open(os.path.join(self.folder, "word.dic"), encoding="utf8") as lines:
            numbers = [line.rstrip("\n").split("\t") for line in lines]
        self.number_of = {character: int(number) for number, character in numbers}
        self.unknown = self.number_of["OOV"]

    def read(self, name):
        """One table of 32-bit numbers, behind a header that says its shape."""
        with open(os.path.join(self.folder, "model_baseline", name), "rb") as file:
            data = file.read()
        at = 4
        (levels,) = struct.unpack_from("<Q", data, at)
        at += 8
        for _ in range(levels):
            at += 8 + struct.unpack_from("<Q", data, at)[0]
        at += 4
        return np.frombuffer(data[at + 4 + struct.unpack_from("<i", data, at)[0] :], np.float32)

    def read_layer(self, number):
        gates = self.read(f"gru_{number}.w_0")
        return (
            self.read(f"fc_{number}.w_0").reshape(-1, 3 * SIZE),
            self.read(f"fc_{number}.b_0") + self.read(f"gru_{number}.b_0").reshape(-1),
            gates[: 2 * SIZE * SIZE].reshape(SIZE, 2 * SIZE),
            gates[2 * SIZE * SIZE :].reshape(SIZE, SIZE),
        )

    def run(self, inputs, number, backwards):
        weights, bias, gates, candidates = self.layers[number]
        inputs = inputs @ weights + bias
        state = np.zeros((len(inputs), SIZE), np.float32)
        states = np.zeros((*inputs.shape[:2], SIZE), np.float32)
        steps = range(inputs.shape[1])
        for step in reversed(steps) if backwards else steps:
            both = sigmoid(inputs[:, step, : 2 * SIZE] + state @ gates)
            update, reset = both[:, :SIZE], both[:, SIZE:]
            candidate = np.tanh(inputs[:, step, 2 * SIZE :] + (reset * state) @ candidates)
            state = (1 - update) * state + update * candidate
            states[:, step] = state
        return states

    def vectors(self, words):
        """How it sees words of one length, each by itself."""
        numbers = [[self.number_of.get(character, self.unknown) for character in word] for word in words]
        states = self.characters[np.array(numbers)]
        for layer in (0, 2):
            forwards = self.run(states, layer, False)
            states = np.concatenate([forwards, self.run(states, layer + 1, True)], 2)
        ends = np.concatenate([states[:, -1, :SIZE], states[:, 0, SIZE:]], 1)
        return (states.mean(1) + ends) / 2
