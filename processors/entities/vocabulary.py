"""What the tagger knows of each word, worked out when the word is first met: rows of arrays, found by chunk.

A chunk is what stands between two blanks. A text is cut at its blanks in one call and each chunk looked up whole, so
that the pattern that cuts it into pieces runs once for a chunk and not once for each time that it stands in a text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

import numpy as np
import numpy.typing as npt

from processors.entities.words import INNER, LONGEST, PIECE

Integers = npt.NDArray[np.intp]
Steps = npt.NDArray[np.int16]

ROWS = 24_000  # pieces kept ready; a newsroom's day has some 30,000 forms
CHUNKS = 3 * ROWS  # kept ready; longer ones than two words are not kept
PIECES = 3 * CHUNKS  # of all chunks together
LONGEST_CHUNK = 2 * LONGEST
PAD = 0  # the row of 'no word here': another sentence, or the text's end

# An initial's stop is part of it before a capital ('J. Smith'), so the two stay in one chunk, with another blank between.
_INITIAL = re.compile(r"([A-Z]\.) ")
JOINED = "\x1f"


class NoRowLeftError(Exception):
    """There is no row left: what was remembered has to go."""


class _TooLongError(Exception):
    """A chunk of more than two words: read, but not kept."""


class Vocabulary(dict[str, int]):
    """Chunks to their numbers, and the rows of each. `share` tells what a word brings to the hidden layer: (places, hidden)."""

    def __init__(self, share: Callable[[str], Steps], places: int, hidden: int) -> None:
        self._share = share
        self._rows: dict[str, int] = {}
        self._forms: dict[str, int] = {}
        self._filled = PAD + 1
        self.shares = np.zeros((places, ROWS, hidden), np.int16)
        self.space, self.capital, self.inner, self.ends_sentence, self.opens, self.quote = (
            np.zeros(ROWS, np.bool_) for _ in range(6)
        )
        self.form = np.zeros(ROWS, np.intp)  # the same number for the same form; 0 for what does not lean
        self.lengths = np.zeros(ROWS, np.intp)  # code points, with the blank before
        self.widths = np.zeros(ROWS, np.intp)  # without it
        # The rows of all chunks, one behind the other; where each chunk's begin, and how many they are.
        self.of_chunks = np.zeros(PIECES, np.intp)
        self._pieces = 0
        self.first, self.count = np.zeros(CHUNKS, np.intp), np.zeros(CHUNKS, np.intp)

    def rows(self, text: str) -> Integers:
        """The rows of all pieces of `text`, as if a blank stood before it. Raises NoRowLeftError."""
        chunks = _INITIAL.sub(r"\1" + JOINED, text).split(" ")
        try:
            numbers = np.fromiter(map(self.__getitem__, chunks), np.intp, len(chunks))
        except _TooLongError:
            return np.fromiter(chain.from_iterable(map(self.read, chunks)), np.intp)
        counts = self.count[numbers]
        ends = counts.cumsum()
        within = np.arange(ends[-1]) - (ends - counts).repeat(counts)
        rows: Integers = self.of_chunks[self.first[numbers].repeat(counts) + within]
        return rows

    def __missing__(self, chunk: str) -> int:
        if len(chunk) > LONGEST_CHUNK:
            raise _TooLongError
        rows = self.read(chunk)
        number, end = len(self), self._pieces + len(rows)
        if number >= CHUNKS or end > PIECES:
            raise NoRowLeftError
        self.of_chunks[self._pieces : end] = rows
        self.first[number], self.count[number] = self._pieces, len(rows)
        self._pieces = end
        self[chunk] = number
        return number

    def read(self, chunk: str) -> list[int]:
        """The rows of a chunk's pieces. Raises NoRowLeftError."""
        return [self._row(piece) for piece in PIECE.findall(" " + chunk.replace(JOINED, " "))]

    def _row(self, piece: str) -> int:
        row = self._rows.get(piece)
        if row is not None:
            return row
        if self._filled == ROWS:
            raise NoRowLeftError
        row = self._rows[piece] = self._filled
        self._filled += 1
        self.lengths[row] = len(piece)
        word = piece.removeprefix(" ")
        if not word or word.isspace():
            self.space[row] = True
            return row
        self.shares[:, row] = self._share(word)
        self.widths[row] = len(word)
        self.capital[row] = word[0].isupper()
        self.inner[row] = word in INNER
        self.ends_sentence[row] = word in (".", "?", "!")
        self.quote[row] = word in ('"', "”", "''", "'")
        self.opens[row] = piece[0] == " " and (word[0].isupper() or word in ('"', "“"))
        if len(word) > 1 and word[0].isupper():
            self.form[row] = self._forms.setdefault(word, row)
        return row
