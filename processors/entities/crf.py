"""A linear-chain CRF's decision: the likeliest labels of each run of words that may be names.

Lafferty, McCallum and Pereira (2001), Conditional Random Fields, section 3. Most runs are of one to four words: there,
every sequence of labels is tried at once, in one product for all runs of a length; longer ones go by Viterbi.
"""

from __future__ import annotations

import itertools

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float64]
Integers = npt.NDArray[np.intp]

LABELS = 7  # O, then B and I of each type
ENUMERATED = 4  # words; runs up to this length are decided by trying every sequence at once
NEVER = -1e4
# Probability of a run's labels, and the share that is right: measured on text that nothing was trained on, by `make accuracy`.
CALIBRATION = (
    (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0),
    (0.5, 0.54, 0.7, 0.75, 0.83, 0.89, 0.94, 0.97),
)


def _allowed() -> Scores:
    """0 where one label may follow another, NEVER where not: I follows only B or I of its type."""
    allowed = np.zeros((LABELS, LABELS))
    for before in range(LABELS):
        for label in range(2, LABELS, 2):
            if (before + 1) // 2 != label // 2:
                allowed[before, label] = NEVER
    return allowed


ALLOWED = _allowed()


class Crf:
    """Immutable; `transitions` are scores of one label after another, what ALLOWED forbids among them."""

    def __init__(self, transitions: Scores) -> None:
        self._transitions = transitions
        self._enumerated = [_sequences(length, self._transitions) for length in range(1, ENUMERATED + 1)]

    def decide(self, emissions: Scores, fresh: npt.NDArray[np.bool_]) -> tuple[Integers, Scores]:
        """The likeliest labels of each run of candidates, O before and behind it, and the confidence in them."""
        begins = fresh.nonzero()[0]
        lengths = np.diff(begins, append=len(fresh))
        labels = np.zeros(len(fresh), np.intp)
        probabilities = np.ones(len(fresh))
        for length, (sequences, select, constant) in enumerate(self._enumerated, 1):
            runs = begins[lengths == length]
            if len(runs):
                places = runs[:, None] + np.arange(length)
                scores = emissions[places].reshape(len(runs), -1) @ select + constant
                best = scores.argmax(1)
                top = scores[np.arange(len(runs)), best]
                labels[places] = sequences[best]
                probabilities[places] = (1 / np.exp(scores - top[:, None]).sum(1))[:, None]
        longer = (lengths > ENUMERATED).nonzero()[0]
        if len(longer):
            _viterbi(emissions, self._transitions, begins[longer], lengths[longer], labels, probabilities)
        return labels, np.interp(probabilities, *CALIBRATION)


def _sequences(length: int, transitions: Scores) -> tuple[Integers, Scores, Scores]:
    """All label sequences of a run: the sequences, a matrix that sums their emissions, their transitions' sum."""
    every = [
        labels
        for labels in itertools.product(range(LABELS), repeat=length)
        if all(ALLOWED[pair] == 0 for pair in itertools.pairwise((0, *labels)))
    ]
    sequences = np.array(every, np.intp)
    select = np.zeros((length * LABELS, len(every)))
    for column, labels in enumerate(every):
        for place, label in enumerate(labels):
            select[place * LABELS + label, column] = 1
    constant = np.array(
        [sum(transitions[pair] for pair in itertools.pairwise((0, *labels, 0))) for labels in every],
        np.float64,
    )
    return sequences, select, constant


def _viterbi(
    emissions: Scores,
    transitions: Scores,
    begins: Integers,
    lengths: Integers,
    labels: Integers,
    probabilities: Scores,
) -> None:
    """Sets the likeliest labels of the runs, and the probability of each word's type, B or I, by its own scores."""
    order = lengths.argsort(kind="stable")[::-1]  # so that the runs that go on are always the first ones
    begins, lengths = begins[order], lengths[order]
    best = emissions[begins] + transitions[0]
    back: list[Integers] = []
    for place in range(1, int(lengths[0])):
        going = int((lengths > place).sum())
        ways = best[:going, :, None] + transitions
        back.append(ways.argmax(1))
        best[:going] = ways.max(1) + emissions[begins[:going] + place]
    label = (best + transitions[:, 0]).argmax(1)
    labels[begins + lengths - 1] = label
    for place in range(len(back), 0, -1):
        pointers = back[place - 1]
        going = len(pointers)
        label[:going] = pointers[np.arange(going), label[:going]]
        labels[begins[:going] + place - 1] = label[:going]
    every = np.concatenate(
        [np.arange(begin, end) for begin, end in zip(begins, begins + lengths, strict=True)]
    )
    odds = np.exp(emissions[every] - emissions[every].max(1, keepdims=True))
    odds /= odds.sum(1, keepdims=True)
    named = labels[every].nonzero()[0]
    pairs = odds[:, 1::2] + odds[:, 2::2]
    probabilities[every[named]] = pairs[named, (labels[every[named]] - 1) // 2]
