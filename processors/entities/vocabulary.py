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
Floats = npt.NDArray[np.float32]

ROWS = 24_000  # pieces kept ready; a newsroom's day has some 30,000 forms
CHUNKS = 3 * ROWS  # kept ready; longer ones than two words are not kept
PAD = 0  # the row of 'no word here': another sentence, or the text's end

# An initial's stop is part of it before a capital ('J. Smith'), so the two stay in one chunk, with another blank between.
_INITIAL = re.compile(r"([A-Z]\.) ")
_JOINED = "\x1f"


class NoRowLeftError(Exception):
    """There is no row left: what was remembered has to go."""


class Vocabulary(dict[str, tuple[int, ...]]):
    """Chunks to the rows of their pieces. `share` tells what a word brings to the hidden layer: (places, hidden)."""

    def __init__(self, share: Callable[[str], Floats], places: int, hidden: int) -> None:
        self._share = share
        self._rows: dict[str, int] = {}
        self._forms: dict[str, int] = {}
        self._filled = PAD + 1
        self.shares = np.zeros((places, ROWS, hidden), np.float32)
        self.space, self.capital, self.inner, self.ends_sentence, self.opens, self.quote = (
            np.zeros(ROWS, np.bool_) for _ in range(6)
        )
        self.form = np.zeros(ROWS, np.intp)  # the same number for the same form; 0 for what does not lean
        self.lengths = np.zeros(ROWS, np.intp)  # code points, with the blank before
        self.widths = np.zeros(ROWS, np.intp)  # without it

    def rows(self, text: str) -> Integers:
        """The rows of all pieces of `text`, as if a blank stood before it. Raises NoRowLeftError."""
        text = _INITIAL.sub(r"\1" + _JOINED, text)
        return np.fromiter(chain.from_iterable(map(self.__getitem__, text.split(" "))), np.intp)

    def __missing__(self, chunk: str) -> tuple[int, ...]:
        rows = tuple([self._row(piece) for piece in PIECE.findall(" " + chunk.replace(_JOINED, " "))])
        if len(chunk) <= 2 * LONGEST:
            if len(self) >= CHUNKS:
                raise NoRowLeftError
            self[chunk] = rows
        return rows

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
