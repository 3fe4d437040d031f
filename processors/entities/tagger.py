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
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from processors.entities.crf import LABELS, Crf, Integers, Scores
from processors.entities.lexicon import Hit, Name
from processors.entities.words import INNER, PIECE, calendar, form

Floats = npt.NDArray[np.float32]
Codes = Sequence[tuple[int, int, int]]

TYPES = ("person", "organisation", "place")
WINDOW = 2  # words on each side
CODES = 64  # what the lexicon says of a word; 0: nothing
ROWS = 24_000  # words kept ready; a newsroom's day has some 30,000 forms
BLOCK = 8_000  # pieces; a longer text is tagged in parts
LEANING = 0.4  # weight of the text's other places with the same form
PLACES = range(2 * WINDOW + 1)
STEP = 1 / 512
PAD = 0  # the row of 'no word here': another sentence, or the text's end


class Tagged(NamedTuple):
    """A name at code points [start, end); `confidence` is how often such a name is right."""

    start: int
    end: int
    type: str
    confidence: float


class _Part(NamedTuple):
    """A text, or a part of one too long for a block: its number, its pieces, where it begins, the text's codes."""

    text: int
    pieces: list[str]
    base: int
    codes: Codes


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
        self._words = _Words(self)

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
        block: list[_Part] = []
        filled = 0
        for number, (text, codes) in enumerate(texts):
            pieces, base = PIECE.findall(text), 0
            for begin in range(0, len(pieces), BLOCK):
                part = _Part(number, pieces[begin : begin + BLOCK], base, codes)
                if filled + len(part.pieces) > BLOCK:
                    self._tag(block, found)
                    block, filled = [], 0
                block.append(part)
                filled += len(part.pieces)
                if len(pieces) > BLOCK:
                    base += sum(map(len, part.pieces))
        self._tag(block, found)
        return found

    def _tag(self, parts: Sequence[_Part], found: list[list[Tagged]]) -> None:
        """Adds what the parts hold to what was found in their texts."""
        pieces = [piece for part in parts for piece in (*part.pieces, "\n\n")]
        count = len(pieces)
        words = self._words
        if words.filled + count > ROWS:
            words = self._words = _Words(self)
        rows = np.fromiter(map(words.__getitem__, pieces), np.intp, count)
        ends = np.fromiter(map(len, pieces), np.intp, count).cumsum()
        kept = (rows != PAD).nonzero()[0]
        if not len(kept):
            return
        bounds = np.array([len(part.pieces) + 1 for part in parts]).cumsum()
        offsets = [0, *ends[bounds - 1].tolist()]
        rows, ends = rows[kept], ends[kept]
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
            return
        part_of = bounds.searchsorted(kept[at], side="right")
        emissions = self._emissions(rows, new.cumsum(), at, self._spread(parts, offsets, starts))
        if self._leaning:
            forms = words.form[rows[at]]
            _lean(emissions, forms + (forms > 0) * part_of * ROWS, self._leaning)
        fresh = np.empty(len(at), np.bool_)
        fresh[0] = True
        fresh[1:] = (at[1:] - at[:-1] > 1) | new[at[1:]]
        labels, confidences = self._crf.decide(emissions, fresh)
        shift = np.array([part.base - offset for part, offset in zip(parts, offsets, strict=False)])[part_of]
        named = labels.nonzero()[0]
        _spans(
            labels[named].tolist(), confidences[named].tolist(), (starts[at] + shift)[named].tolist(),
            (ends[at] + shift)[named].tolist(), [found[parts[part].text] for part in part_of[named].tolist()],
        )  # fmt: skip

    def _spread(self, parts: Sequence[_Part], offsets: list[int], starts: Integers) -> Integers:
        """The lexicon's code of each word."""
        spread = np.zeros(len(starts) + 1, np.intp)
        told: list[int] = []
        for part, offset, end in zip(parts, offsets, offsets[1:], strict=False):
            shift, last = offset - part.base, end - offset + part.base
            for begin, stop, code in part.codes:
                if part.base <= begin < last:
                    told += (begin + shift, stop + shift, code)
        if told:
            table = np.array(told, np.intp).reshape(-1, 3)
            first, stop_ = starts.searchsorted(table[:, 0]), starts.searchsorted(table[:, 1])
            spread[first] = table[:, 2]
            for length in range(1, int((stop_ - first).max())):  # the other words of longer names
                longer = (stop_ - first > length).nonzero()[0]
                spread[first[longer] + length] = table[longer, 2] + 1
        return spread[:-1]

    def _emissions(self, rows: Integers, sentence: Integers, at: Integers, codes: Integers) -> Scores:
        """Scores of each label for the words `at`."""
        padded = _padded(rows), _padded(codes), _padded(sentence)
        here = sentence[at]
        hidden = np.zeros((len(at), self.hidden), np.float32)
        for place in PLACES:
            near = at + place
            inside = padded[2][near] == here
            hidden += self._words.shares[place].take(padded[0][near] * inside, 0)
            told = padded[1][near] * inside
            at_told = told.nonzero()[0]
            hidden[at_told] += self._codes[place].take(told[at_told], 0)
        hidden += self._bias
        np.maximum(hidden, 0, out=hidden)
        scores: Scores = hidden.astype(np.float64) @ self._output + self._output_bias
        return scores

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
    _, inverse, counts = np.unique(forms, return_inverse=True, return_counts=True)
    again = ((counts[inverse] > 1) & (forms > 0)).nonzero()[0]
    if not len(again):
        return
    chosen = emissions[again]
    odds = np.exp(chosen - chosen.max(1, keepdims=True))
    odds /= odds.sum(1, keepdims=True)
    by_type = odds[:, :1].repeat(len(TYPES) + 1, 1)
    by_type[:, 1:] = odds[:, 1::2] + odds[:, 2::2]
    sums = np.zeros((len(counts), len(TYPES) + 1))
    np.add.at(sums, inverse[again], by_type)
    mean = sums[inverse[again]] / counts[inverse[again], None]
    emissions[again] += _fixed(weight * np.log(mean + 1e-3)) @ _TYPE_OF.T


def _spans(
    labels: list[int], confidences: list[float], starts: list[int], ends: list[int], texts: list[list[Tagged]]
) -> None:
    """Adds the names that the labelled words make to the lists of their texts."""
    size = len(labels)
    at = 0
    while at < size:
        last = at + 1
        while last < size and labels[last] == labels[at] + 1:
            last += 1
        texts[at].append(
            Tagged(starts[at], ends[last - 1], TYPES[labels[at] // 2], round(min(confidences[at:last]), 2))
        )
        at = last


class _Words(dict[str, int]):
    """Pieces to rows of what is known of them; a piece is read when it is first met."""

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger
        self._forms: dict[str, int] = {}
        self.shares = np.zeros((len(PLACES), ROWS, tagger.hidden), np.float32)
        self.capital, self.inner, self.ends_sentence, self.opens, self.quote = (
            np.zeros(ROWS, np.bool_) for _ in range(5)
        )
        self.form = np.zeros(ROWS, np.intp)  # the same number for the same form; 0 for what does not lean
        self.widths = np.zeros(ROWS, np.intp)
        self.filled = 1

    def __missing__(self, piece: str) -> int:
        word = piece.removeprefix(" ")
        if not word or word.isspace():
            if len(piece) < 3:
                self[piece] = PAD
            return PAD
        row = self.filled
        self.filled += 1
        self.shares[:, row] = self._tagger.share(word)
        self.widths[row] = len(word)
        self.capital[row] = word[0].isupper()
        self.inner[row] = word in INNER
        self.ends_sentence[row] = word in (".", "?", "!")
        self.quote[row] = word in ('"', "”", "''", "'")
        self.opens[row] = piece[0] == " " and (word[0].isupper() or word in ('"', "“"))
        if len(word) > 1 and word[0].isupper():
            self.form[row] = self._forms.setdefault(word, row)
        self[piece] = row
        return row


def _unpack(words: npt.NDArray[np.generic]) -> Sequence[str]:
    """A list of words, stored as one array of UTF-8 bytes with line breaks."""
    return words.tobytes().decode().split("\n")


def _restore(arrays: dict[str, npt.NDArray[np.generic]], name: str) -> Floats:
    """A table stored as whole numbers of one byte, with a scale for each column."""
    restored: Floats = arrays[name].astype(np.float32) * arrays[name + "_scale"].astype(np.float32)
    return restored
