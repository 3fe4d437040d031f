"""The tagger's arithmetic in numpy, where no compiled one is at hand (`native.pyx`): from a block's pieces to its names.

Everything for all words of a block at once: their places, the sentences, which may be part of a name, the scores of each
label (five gathers and one small product), the second pass, the CRF's decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from processors.entities.crf import LABELS, Crf, Integers, Scores
from processors.entities.vocabulary import ROWS, UNLEARNED, Vocabulary

Steps = npt.NDArray[np.int16]  # whole multiples of STEP
Codes = Sequence[tuple[int, int, int]]
# A name: code points [start, end), its type, and how often such a name is right. A bare tuple, as a `Hit` is.
Tagged = tuple[int, int, str, float]

TYPES = ("person", "organisation", "place")
WINDOW = 2  # words on each side
PLACES = range(2 * WINDOW + 1)
STRIP = 256  # words whose hidden layer is summed at once
STEP = 1 / 512
LARGEST = 32767 // (
    2 * len(PLACES) + 1
)  # steps of a word's share at a place, of a code's, of the bias: the 11 are summed in 16 bits


Inputs = npt.NDArray[np.int8]


class Layer:
    """The first layer, in whole units: a byte times 16 bits, of which some hundred are summed exactly in 32.

    `layer`: (inputs, units).
    """

    def __init__(self, layer: Steps, unit: float) -> None:
        self._layer, self._unit = layer.astype(np.float64), unit

    def steps_of(self, inputs: Inputs) -> Steps:
        """What words of these inputs, (words, inputs), bring to the hidden layer: (words, units)."""
        return steps(inputs.astype(np.float64) @ self._layer * self._unit)


class Model:
    """What was learned, over one vocabulary. The tables are in whole steps, so that every sum of them is exact.

    `codes`: (places, codes, hidden); `bias`: (hidden,); `output`: (hidden, labels); `leaning`: the weight of a text's other
    places with the same form.
    """

    def __init__(
        self, words: Vocabulary, codes: Steps, bias: Steps, output: Scores, output_bias: Scores, transitions: Scores, leaning: float
    ) -> None:  # fmt: skip
        self._words = words
        self._codes, self._bias = codes, bias
        self._output, self._output_bias = output * STEP, output_bias
        self._crf = Crf(transitions)
        self._leaning = leaning

    def names(
        self, text: str, offsets: Sequence[int], shifts: Sequence[int], told: Sequence[Codes]
    ) -> list[tuple[int, Tagged]]:
        """The names of a block of texts, each with the number of the part that it stands in, in order.

        `offsets`: where each part begins in the block; `shifts`: what is added to get from there to its own text; `told`:
        the lexicon's codes of each part, by its text's offsets. Raises NoRowLeftError.
        """
        words = self._words
        rows = words.rows(text)
        kept = (~words.space[rows]).nonzero()[0]
        if not len(kept):
            return []
        ends = words.lengths[rows].cumsum()[kept] - 1  # less the blank before the text
        rows = rows[kept]
        starts = ends - words.widths[rows]
        # A sentence ends at . ? ! before a capital, and wherever white space is more than a blank.
        new = np.empty(len(rows), np.bool_)
        new[0] = True
        ends_sentence, opens = words.ends_sentence[rows], words.opens[rows]
        new[1:] = (kept[1:] - kept[:-1] > 1) | (ends_sentence[:-1] & opens[1:])
        new[2:] |= ends_sentence[:-2] & words.quote[rows[1:-1]] & opens[2:]
        capital, inner = words.capital[rows], words.inner[rows]
        at = (capital | (inner & _between(capital, inner, new))).nonzero()[0]
        if not len(at):
            return []
        part_of = np.array(offsets).searchsorted(starts[at], side="right") - 1
        emissions = self._emissions(rows, new.cumsum(), at, _spread(told, np.array(shifts), starts))
        if self._leaning:
            forms = words.form[rows[at]]
            _lean(emissions, forms + (forms > 0) * part_of * ROWS, self._leaning)
        fresh = np.empty(len(at), np.bool_)
        fresh[0] = True
        fresh[1:] = (at[1:] - at[:-1] > 1) | new[at[1:]]
        labels, confidences = self._crf.decide(emissions, fresh)
        named = labels.nonzero()[0]
        if not len(named):
            return []
        first, end, types, confident = _names(labels[named], confidences[named])
        parts = part_of[named[first]]
        shift = np.array(shifts)[parts]
        return list(
            zip(
                parts.tolist(),
                zip(
                    (starts[at[named[first]]] + shift).tolist(),
                    (ends[at[named[end]]] + shift).tolist(),
                    map(TYPES.__getitem__, types.tolist()),
                    confident.tolist(),
                    strict=True,
                ),
                strict=True,
            )
        )

    def _emissions(self, rows: Integers, sentence: Integers, at: Integers, codes: Integers) -> Scores:
        """Scores of each label for the words `at`."""
        padded_rows, padded_codes, padded_sentence = _padded(rows), _padded(codes), _padded(sentence)
        near = at + np.arange(len(PLACES))[:, None]
        inside = padded_sentence[near] == sentence[at]
        word, told = padded_rows[near] * inside, padded_codes[near] * inside
        if (unlearned := self._words.slots[word] == UNLEARNED).any():
            self._words.learn(word[unlearned].tolist())
        word = self._words.slots[word]
        scores = np.empty((len(at), LABELS))
        # Strip by strip, so that what is summed stays in the processor's cache.
        hidden, share = np.empty((2, STRIP, len(self._bias)), np.int16)
        for begin in range(0, len(at), STRIP):
            end = min(begin + STRIP, len(at))
            strip, one = hidden[: end - begin], share[: end - begin]
            strip[:] = self._bias
            for place in PLACES:
                strip += self._words.shares[word[place, begin:end], place]
                self._codes[place].take(told[place, begin:end], 0, out=one, mode="clip")
                strip += one
            np.maximum(strip, 0, out=strip)
            scores[begin:end] = strip.astype(np.float64) @ self._output
        scores += self._output_bias
        return scores


def _spread(told: Sequence[Codes], shifts: Integers, starts: Integers) -> Integers:
    """The lexicon's code of each word."""
    spread = np.zeros(len(starts) + 1, np.intp)
    codes = list(chain.from_iterable(told))
    if codes:
        table = np.fromiter(chain.from_iterable(codes), np.intp, 3 * len(codes)).reshape(-1, 3)
        table[:, :2] -= shifts.repeat([len(some) for some in told])[:, None]
        first, stop_ = starts.searchsorted(table[:, 0]), starts.searchsorted(table[:, 1])
        spread[first] = table[:, 2]
        for length in range(1, int((stop_ - first).max())):  # the other words of longer names
            longer = (stop_ - first > length).nonzero()[0]
            spread[first[longer] + length] = table[longer, 2] + 1
    return spread[:-1]


def steps(numbers: npt.NDArray[Any]) -> Steps:
    """In whole steps, none larger than what leaves room for the sum of a window."""
    whole = (numbers * (1 / STEP)).astype(np.float32)
    np.rint(whole, out=whole)
    np.clip(whole, -LARGEST, LARGEST, out=whole)
    return whole.astype(np.int16)


def fixed(numbers: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Rounded to STEP, so that every sum of them is exact, and the same in whatever order and company it is made."""
    return np.round(numbers / STEP) * STEP


def _padded(values: Integers) -> Integers:
    """With a window's half of PAD on both sides."""
    padded = np.zeros(len(values) + 2 * WINDOW, np.intp)
    padded[WINDOW:-WINDOW] = values
    return padded


def _between(
    capital: npt.NDArray[np.bool_], inner: npt.NDArray[np.bool_], new: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Which words stand, with at most one inner word more on each side, between two capitals of one sentence."""
    left = np.zeros(len(capital) + 2, np.bool_)
    left[2:] = capital
    left[2:] |= inner & left[1:-1]
    before = left[1:-1] & ~new
    joined = np.zeros(len(capital) + 1, np.bool_)
    joined[:-1] = ~new
    right = np.zeros(len(capital) + 2, np.bool_)
    right[:-2] = capital
    right[:-2] |= inner & right[1:-1] & joined[1:]
    return before & right[1:-1] & joined[1:]


# Labels to types: O, person, organisation, place.
_TYPE_OF = np.array(
    [[label == 0, *((label + 1) // 2 == kind for kind in (1, 2, 3))] for label in range(LABELS)], np.float32
)


def _lean(emissions: Scores, forms: Integers, weight: float) -> None:
    """Draws the scores of a form that occurs more than once towards the types of all its places."""
    order = forms.argsort(kind="stable")
    ordered = forms[order]
    counts = np.diff(np.append(True, ordered[1:] != ordered[:-1]).nonzero()[0], append=len(order))
    again = (counts > 1) & (ordered[counts.cumsum() - 1] > 0)
    order, counts = order[again.repeat(counts)], counts[again]
    if not len(order):
        return
    chosen = emissions[order]
    odds = np.exp(chosen - chosen.max(1, keepdims=True))
    odds /= odds.sum(1, keepdims=True)
    by_type = odds[:, :1].repeat(len(TYPES) + 1, 1)
    by_type[:, 1:] = odds[:, 1::2] + odds[:, 2::2]
    sums = np.add.reduceat(by_type, counts.cumsum() - counts)
    mean = (sums / counts[:, None]).repeat(counts, 0)
    emissions[order] += fixed(weight * np.log(mean + 1e-3)) @ _TYPE_OF.T


def _names(labels: Integers, confidences: Scores) -> tuple[Integers, Integers, Integers, Scores]:
    """Of words that are part of a name, where each name's first and last stand, its type and its confidence."""
    first = (labels % 2).nonzero()[0]  # B labels are odd; I labels only follow
    last = np.append(first[1:], len(labels)) - 1
    return first, last, labels[first] // 2, np.minimum.reduceat(confidences, first).round(2)
