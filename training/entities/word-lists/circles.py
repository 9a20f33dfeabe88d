"""Clusters of vectors whose numbers are paths through a binary tree: the first bits say what is roughly alike."""

import numpy as np

ROUNDS = 15


def directions(vectors):
    """The vectors at length 1."""
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def spherical_means(vectors, count, random):
    """Centres of clusters by direction (spherical k-means, Dhillon and Modha 2001)."""
    centres = vectors[random.choice(len(vectors), count, replace=False)].copy()
    for _ in range(ROUNDS):
        nearest = (vectors @ centres.T).argmax(1)
        order = np.argsort(nearest, kind="stable")
        ends = np.searchsorted(nearest[order], np.arange(count + 1))
        for number in range(count):
            members = vectors[order[ends[number] : ends[number + 1]]]
            if len(members) > 0:
                centres[number] = members.sum(0)
        centres = directions(centres)
    return centres


def paths(centres):
    """Numbers the centres: halves them again and again across the direction in which they differ most."""
    numbers = np.zeros(len(centres), int)

    def halve(members, number):
        if len(members) == 1:
            numbers[members[0]] = number
            return
        around = centres[members] - centres[members].mean(0)
        along = around @ np.linalg.svd(around, full_matrices=False)[2][0]
        order = members[np.argsort(along, kind="stable")]
        middle = len(order) // 2
        halve(order[:middle], number * 2)
        halve(order[middle:], number * 2 + 1)

    halve(np.arange(len(centres)), 0)
    return numbers


def circles(vectors, bits, learnt_from=None):
    """The number of the cluster of every vector, `bits` bits; the clusters are learnt from the first ones."""
    vectors = directions(vectors)
    centres = spherical_means(vectors[:learnt_from], 1 << bits, np.random.RandomState(1))
    numbers = paths(centres)
    return [int(numbers[(centres @ vector).argmax()]) for vector in vectors]
