"""The statistical tagger: which words of a text are a person's, an organisation's or a place's name.

A window model in the manner of SENNA (Collobert et al. 2011, Natural Language Processing (Almost) from Scratch,
section 3): a hidden layer over five words, a linear-chain CRF over its scores. The first layer is linear in what
each word brings to each of the five places, so a word's share is computed once, when it is first met, and a text
costs five gathers, one small product and a decision for each run of capitalised words.

Second pass: the same form within a text leans to the same type everywhere in it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from processors.entities.blocks import Part, blocks_of
from processors.entities.crf import LABELS, Crf, Integers, Scores
from processors.entities.lexicon import Hit, Name
from processors.entities.vocabulary import ROWS, NoRowLeftError, Vocabulary
from processors.entities.words import calendar, form

Floats = npt.NDArray[np.float32]
Codes = Sequence[tuple[int, int, int]]

TYPES = ("person", "organisation", "place")
WINDOW = 2  # words on each side
CODES = 64  # what the lexicon says of a word; 0: nothing
BLOCK = 32_000  # code points tagged at once; more, and the arrays are given back to the system and faulted in again each time
STRIP = 256  # words whose hidden layer is summed at once
BREAK = " \n\n "  # between the parts of a block: the end of a sentence, and for each part a blank before it
LEANING = 0.4  # weight of the text's other places with the same form
PLACES = range(2 * WINDOW + 1)
STEP = 1 / 512


# A name: code points [start, end), its type, and how often such a name is right. A bare tuple, as a `Hit` is.
Tagged = tuple[int, int, str, float]


class Tagger:
    """Immutable but for its cache of words; one for each process."""

    def __init__(
        self,
        arrays: dict[str, npt.NDArray[np.generic]],
        given: frozenset[str],
        surnames: frozenset[str],
        leaning: float,
    ) -> None:
        self._leaning = leaning
        self._given, self._surnames = given, surnames
        self._vector_of = {word: row for row, word in enumerate(_unpack(arrays["vector_words"]))}
        self._known = {word: row for row, word in enumerate(_unpack(arrays["known_words"]), 1)}
        self._vectors, self._scale = arrays["vectors"], arrays["scale"].astype(np.float32)
        self._unknown = arrays["unknown"].astype(np.float32)
        self._tables = {name: _restore(arrays, name) for name in ("known", "shapes", "ends", "beginnings")}
        first = arrays["first"].astype(np.float32)
        codes = _restore(arrays, "codes")
        self.hidden = first.shape[1] // len(PLACES)
        self._first = first[: -codes.shape[1]]
        # 'Nothing in the lexicon' goes into every word's share: what is left is nothing where there is no word.
        told = codes @ first[-codes.shape[1] :]
        self._untold = told[0]
        self._codes = (
            _fixed(told - told[0]).reshape(CODES, len(PLACES), self.hidden).transpose(1, 0, 2).copy()
        )
        self._bias = _fixed(arrays["bias"].astype(np.float32))
        self._output = _fixed(arrays["output"].astype(np.float64))
        self._output_bias = _fixed(arrays["output_bias"].astype(np.float64))
        self._crf = Crf(_fixed(arrays["transitions"].astype(np.float64)))
        self._words = self._vocabulary()

    @classmethod
    def from_bytes(
        cls, artifact: bytes, given: frozenset[str], surnames: frozenset[str], leaning: float = LEANING
    ) -> Tagger:
        """The artifact that `make train` writes. Raises ValueError where it is none.

        `leaning` is the weight of a text's other places with the same form; 0 leaves them out.
        """
        with np.load(io.BytesIO(artifact)) as arrays:
            return cls(dict(arrays), given, surnames, leaning)

    def tag(self, text: str, codes: Codes = ()) -> list[Tagged]:
        """The names of `text`, in order, not overlapping.

        `codes` are (start, end, code) of what the lexicon found, in order: code c for the first word, c + 1 for the
        others.
        """
        return self.tag_all([(text, codes)])[0]

    def tag_all(self, texts: Sequence[tuple[str, Codes]]) -> list[list[Tagged]]:
        """The names of each text: what `tag` would find, for a third of its time."""
        found: list[list[Tagged]] = [[] for _ in texts]
        told = [codes for _, codes in texts]
        for block in blocks_of([text for text, _ in texts], BLOCK):
            self._tag(block, told, found)
        return found

    def _tag(self, parts: Sequence[Part], told: Sequence[Codes], found: list[list[Tagged]]) -> None:
        """Adds what the parts hold to what was found in their texts."""
        text = BREAK.join([part.value for part in parts])
        try:
            rows = self._words.rows(text)
        except NoRowLeftError:
            self._words = self._vocabulary()
            rows = self._words.rows(text)
        words = self._words
        kept = (~words.space[rows]).nonzero()[0]
        if not len(kept):
            return
        ends = words.lengths[rows].cumsum()[kept] - 1  # less the blank before the text
        rows = rows[kept]
        starts = ends - words.widths[rows]
        # Where each part begins in the block, and what is added to get from there to its own text.
        offsets = np.cumsum([0, *(len(part.value) + len(BREAK) for part in parts[:-1])])
        shifts = np.array([part.base for part in parts]) - offsets
        # A sentence ends at . ? ! before a capital, and wherever white space is more than a blank.
        new = np.empty(len(rows), np.bool_)
        new[0] = True
        ends_sentence, opens = words.ends_sentence[rows], words.opens[rows]
        new[1:] = (kept[1:] - kept[:-1] > 1) | (ends_sentence[:-1] & opens[1:])
        new[2:] |= ends_sentence[:-2] & words.quote[rows[1:-1]] & opens[2:]
        capital, inner = words.capital[rows], words.inner[rows]
        at = (capital | (inner & _between(capital, inner, new))).nonzero()[0]
        if not len(at):
            return
        part_of = offsets.searchsorted(starts[at], side="right") - 1
        emissions = self._emissions(rows, new.cumsum(), at, _spread(parts, told, shifts, starts))
        if self._leaning:
            forms = words.form[rows[at]]
            _lean(emissions, forms + (forms > 0) * part_of * ROWS, self._leaning)
        fresh = np.empty(len(at), np.bool_)
        fresh[0] = True
        fresh[1:] = (at[1:] - at[:-1] > 1) | new[at[1:]]
        labels, confidences = self._crf.decide(emissions, fresh)
        named = labels.nonzero()[0]
        if not len(named):
            return
        first, end, types, confident = _names(labels[named], confidences[named])
        shift = shifts[part_of[named[first]]]
        for part, name in zip(
            part_of[named[first]].tolist(),
            zip(
                (starts[at[named[first]]] + shift).tolist(),
                (ends[at[named[end]]] + shift).tolist(),
                map(TYPES.__getitem__, types.tolist()),
                confident.tolist(),
                strict=True,
            ),
            strict=True,
        ):
            found[parts[part].text].append(name)

    def _emissions(self, rows: Integers, sentence: Integers, at: Integers, codes: Integers) -> Scores:
        """Scores of each label for the words `at`."""
        padded_rows, padded_codes, padded_sentence = _padded(rows), _padded(codes), _padded(sentence)
        near = at + np.arange(len(PLACES))[:, None]
        inside = padded_sentence[near] == sentence[at]
        word, told = padded_rows[near] * inside, padded_codes[near] * inside
        scores = np.empty((len(at), LABELS))
        # Strip by strip, so that what is summed stays in the processor's cache.
        hidden, share = np.empty((2, STRIP, self.hidden), np.float32)
        for begin in range(0, len(at), STRIP):
            end = min(begin + STRIP, len(at))
            strip, one = hidden[: end - begin], share[: end - begin]
            strip[:] = self._bias
            for place in PLACES:
                self._words.shares[place].take(word[place, begin:end], 0, out=one, mode="clip")
                strip += one
                self._codes[place].take(told[place, begin:end], 0, out=one, mode="clip")
                strip += one
            np.maximum(strip, 0, out=strip)
            scores[begin:end] = strip.astype(np.float64) @ self._output
        scores += self._output_bias
        return scores

    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.share, len(PLACES), self.hidden)

    def share(self, word: str) -> Floats:
        """What `word` brings to the hidden layer at each place of the window: (len(PLACES), hidden)."""
        shape, end, beginning, capital = form(word)
        vector = self._vector_of.get(word.lower(), -1)
        flags = np.array(
            [word in self._given, word in self._surnames, calendar(word), capital, vector < 0], np.float32
        )
        tables = self._tables
        features = np.concatenate((
            self._vectors[vector] * self._scale if vector >= 0 else self._unknown,
            tables["known"][self._known.get(word, 0)], tables["shapes"][shape], tables["ends"][end],
            tables["beginnings"][beginning], flags,
        ))  # fmt: skip
        share: Floats = _fixed(features @ self._first + self._untold).reshape(len(PLACES), self.hidden)
        return share


def _spread(parts: Sequence[Part], told: Sequence[Codes], shifts: Integers, starts: Integers) -> Integers:
    """The lexicon's code of each word."""
    spread = np.zeros(len(starts) + 1, np.intp)
    within = [_within(part, told[part.text]) for part in parts]
    codes = list(chain.from_iterable(within))
    if codes:
        table = np.fromiter(chain.from_iterable(codes), np.intp, 3 * len(codes)).reshape(-1, 3)
        table[:, :2] -= shifts.repeat([len(some) for some in within])[:, None]
        first, stop_ = starts.searchsorted(table[:, 0]), starts.searchsorted(table[:, 1])
        spread[first] = table[:, 2]
        for length in range(1, int((stop_ - first).max())):  # the other words of longer names
            longer = (stop_ - first > length).nonzero()[0]
            spread[first[longer] + length] = table[longer, 2] + 1
    return spread[:-1]


def _within(part: Part, codes: Codes) -> Codes:
    """The codes of a text that lie in this part of it."""
    end = part.base + len(part.value)
    if not codes or (part.base == 0 and codes[-1][0] < end):
        return codes
    return [code for code in codes if part.base <= code[0] < end]


def codes_of(hits: Iterable[Hit]) -> list[tuple[int, int, int]]:
    """What the lexicon's scan found, as (start, end, code) for `Tagger.tag`."""
    return [(start, end, what.code if isinstance(what, Name) else 32 + 2 * what) for start, end, what in hits]


def _fixed(numbers: npt.NDArray[Any]) -> npt.NDArray[Any]:
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
    emissions[order] += _fixed(weight * np.log(mean + 1e-3)) @ _TYPE_OF.T


def _names(labels: Integers, confidences: Scores) -> tuple[Integers, Integers, Integers, Scores]:
    """Of words that are part of a name, where each name's first and last stand, its type and its confidence."""
    first = (labels % 2).nonzero()[0]  # B labels are odd; I labels only follow
    last = np.append(first[1:], len(labels)) - 1
    return first, last, labels[first] // 2, np.minimum.reduceat(confidences, first).round(2)


def _unpack(words: npt.NDArray[np.generic]) -> Sequence[str]:
    """A list of words, stored as one array of UTF-8 bytes with line breaks."""
    return words.tobytes().decode().split("\n")


def _restore(arrays: dict[str, npt.NDArray[np.generic]], name: str) -> Floats:
    """A table stored as whole numbers of one byte, with a scale for each column."""
    restored: Floats = arrays[name].astype(np.float32) * arrays[name + "_scale"].astype(np.float32)
    return restored
