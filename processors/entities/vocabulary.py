"""What the tagger knows of each word, worked out when the word is first met: rows of arrays, found by chunk.

A chunk is what stands between two blanks. A text is cut at its blanks in one call and each chunk looked up whole, so
that the pattern that cuts it into pieces runs once for a chunk and not once for each time that it stands in a text.

News never stops bringing words that were not met before: two in a hundred after a million. So what a word brings to the
hidden layer is worked out only where a name may stand beside it, for all such words of a block at once, and where no row
is left the words go that were not met for longest.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

from processors.entities.words import INNER, LONGEST, PIECE

Integers = npt.NDArray[np.intp]
Steps = npt.NDArray[np.int16]

ROWS = 48_000  # pieces kept ready; a newsroom's day has some 30,000 forms
SHARES = 20_000  # of them, those whose shares are; more than a block can ask for
CHUNKS = 2 * ROWS  # kept ready; longer ones than two words are not kept
PIECES = 3 * CHUNKS  # of all chunks together
LONGEST_CHUNK = 2 * LONGEST
PAD = 0  # the row of 'no word here': another sentence, or the text's end
LONGEST_MARK = 2  # code points of what ends or opens a sentence
UNLEARNED = -1
AT_ONCE = 64  # words whose shares are worked out together

# What is known of a row, together, so that a word costs one look into memory.
MARKS = ("space", "capital", "inner", "ends_sentence", "opens", "quote")
ROW = np.dtype(
    [
        ("met", np.intp),  # the block that it was met in last
        ("slot", np.int32),  # where its shares are
        ("form", np.int32),  # the same number for the same form; 0 for what does not lean
        ("length", np.int32),  # code points, with the blank before
        ("width", np.int32),  # without it
        *((mark, np.bool_) for mark in MARKS),
    ],
    align=True,
)
_PACKED = struct.Struct("@niiii??????2x")  # the same, all fields in one call

# An initial's stop is part of it before a capital ('J. Smith'), so the two stay in one chunk, with another blank between.
_INITIAL = re.compile(r"([A-Z]\.) ")
JOINED = "\x1f"


class NoRowLeftError(Exception):
    """There is no row left: what was remembered has to go."""


class _TooLongError(Exception):
    """A chunk of more than two words: read, but not kept."""


class Vocabulary(dict[str, int]):
    """Chunks to their numbers, and the rows of each.

    `shares_of` tells what words bring to the hidden layer: (words, places, hidden).
    """

    def __init__(self, shares_of: Callable[[Sequence[str]], Steps], places: int, hidden: int) -> None:
        self._shares_of = shares_of
        self._rows: dict[str, int] = {}
        self._pieces = [""]  # of each row
        self._forms: dict[str, int] = {}
        self.shares = np.zeros(
            (SHARES, places, hidden), np.int16
        )  # a word's together: they are asked for one after the other
        self._free = list(range(SHARES - 1, PAD, -1))
        self.block = 0
        self.of_rows = np.zeros(ROWS, ROW)
        self.met, self.slots, self.form, self.lengths, self.widths = (
            self.of_rows[name] for name in ("met", "slot", "form", "length", "width")
        )
        self.space, self.capital, self.inner, self.ends_sentence, self.opens, self.quote = (
            self.of_rows[name] for name in MARKS
        )
        self._memory = self.of_rows.view(np.uint8).data
        self.slots[:] = UNLEARNED
        self.slots[PAD] = PAD
        # The rows of all chunks, one behind the other; where each chunk's begin, and how many they are.
        self.of_chunks = np.zeros(PIECES, np.intp)
        self._filled = 0
        self.first, self.count = np.zeros(CHUNKS, np.intp), np.zeros(CHUNKS, np.intp)
        # To write one number, a view is twice as fast.
        self._of_chunks, self._first, self._count = self.of_chunks.data, self.first.data, self.count.data

    def rows(self, text: str) -> Integers:
        """The rows of all pieces of `text`, the next block, as if a blank stood before it. Raises NoRowLeftError."""
        self.block += 1
        chunks = _INITIAL.sub(r"\1" + JOINED, text).split(" ")
        try:
            numbers = np.fromiter(map(self.__getitem__, chunks), np.intp, len(chunks))
        except _TooLongError:
            return np.fromiter(chain.from_iterable(map(self.read, chunks)), np.intp)
        counts = self.count[numbers]
        ends = counts.cumsum()
        within = np.arange(ends[-1]) - (ends - counts).repeat(counts)
        rows: Integers = self.of_chunks[self.first[numbers].repeat(counts) + within]
        self.met[rows] = self.block
        return rows

    def learn(self, rows: Iterable[int]) -> None:
        """Works out the shares of these rows, which stand in the last block."""
        missing = sorted(set(rows))
        if (lacking := len(missing) - len(self._free)) > 0:
            self._unlearn(lacking)
        for begin in range(0, len(missing), AT_ONCE):
            some = missing[begin : begin + AT_ONCE]
            slots = [self._free.pop() for _ in some]
            self.shares[slots] = self._shares_of([self._pieces[row].removeprefix(" ") for row in some])
            self.slots[some] = slots

    def _unlearn(self, least: int) -> None:
        """Gives back the shares of the half of the rows that was not met for longest, and of `least` of them."""
        learned = ((self.slots > PAD) & (self.met < self.block)).nonzero()[0]
        oldest = self.met[learned].argsort(kind="stable")[: max(least, len(learned) // 2)]
        self._free += self.slots[learned[oldest]].tolist()
        self.slots[learned[oldest]] = UNLEARNED

    def forget(self, kept: int) -> None:
        """Leaves the `kept` rows that were met last, and of the chunks that hold no other the youngest half at most.

        Chunks and rows have other numbers afterwards.
        """
        filled, chunks = len(self._pieces), len(self)
        order = self.met[1:filled].argsort(kind="stable") + 1
        parted = max(0, len(order) - kept)
        gone, rows = order[:parted], np.sort(order[parted:])
        self._free += [slot for slot in self.slots[gone].tolist() if slot > PAD]
        moved = np.zeros(ROWS, np.intp)
        moved[rows] = np.arange(1, len(rows) + 1)
        self._keep_chunks(moved, chunks)
        for values, empty in (
            (self.slots, UNLEARNED), (self.met, 0), (self.space, 0), (self.capital, 0), (self.inner, 0),
            (self.ends_sentence, 0), (self.opens, 0), (self.quote, 0), (self.form, 0), (self.lengths, 0), (self.widths, 0),
        ):  # fmt: skip
            values[1 : len(rows) + 1] = values[rows]
            values[len(rows) + 1 :] = empty
        self._pieces[1:] = [self._pieces[row] for row in rows.tolist()]
        self._rows = {piece: row for row, piece in enumerate(self._pieces) if row}
        self._forms.clear()
        for row in self.form.nonzero()[0].tolist():
            self.form[row] = self._form_of(row, self._pieces[row].removeprefix(" "))

    def _keep_chunks(self, moved: Integers, chunks: int) -> None:
        """Leaves of the first `chunks` those of rows that stay; `moved` tells each row's new number, 0 for none."""
        if not chunks:
            return
        counts = self.count[:chunks].copy()
        rows = moved[self.of_chunks[: self._filled]]
        whole = np.minimum.reduceat(rows, self.first[:chunks]) > 0
        behind = (counts * whole)[::-1].cumsum()[::-1]  # pieces from each chunk on
        whole &= (behind <= PIECES // 2) & (whole[::-1].cumsum()[::-1] <= CHUNKS // 2)
        names = list(self)
        kept = whole.nonzero()[0]
        self.clear()
        self.update(zip([names[number] for number in kept.tolist()], range(len(kept)), strict=True))
        rows, counts = rows[whole.repeat(counts)], counts[whole]
        self._filled = len(rows)
        self.of_chunks[: self._filled] = rows
        self.first[: len(kept)], self.count[: len(kept)] = counts.cumsum() - counts, counts

    def __missing__(self, chunk: str) -> int:
        if len(chunk) > LONGEST_CHUNK:
            raise _TooLongError
        rows = self.read(chunk)
        number, end = len(self), self._filled + len(rows)
        if number >= CHUNKS or end > PIECES:
            raise NoRowLeftError
        for at, row in enumerate(rows, self._filled):
            self._of_chunks[at] = row
        self._first[number], self._count[number] = self._filled, len(rows)
        self._filled = end
        self[chunk] = number
        return number

    def read(self, chunk: str) -> list[int]:
        """The rows of a chunk's pieces. Raises NoRowLeftError."""
        if chunk.isalpha() and len(chunk) <= LONGEST:  # one piece, as most are
            return [self._row(" " + chunk)]
        return [self._row(piece) for piece in PIECE.findall(" " + chunk.replace(JOINED, " "))]

    def _row(self, piece: str) -> int:
        row = self._rows.get(piece)
        if row is not None:
            return row
        row = len(self._pieces)
        if row == ROWS:
            raise NoRowLeftError
        self._rows[piece] = row
        self._pieces.append(piece)
        word = piece.removeprefix(" ")
        space = not word or word.isspace()
        capital = not space and word[0].isupper()
        ends_sentence = opens = quote = False
        if capital:
            opens = piece[0] == " "
        elif len(word) <= LONGEST_MARK:
            ends_sentence = word in (".", "?", "!")
            quote = word in ('"', "”", "''", "'")
            opens = word in ('"', "“") and piece[0] == " "
        _PACKED.pack_into(
            self._memory, row * _PACKED.size, self.block, UNLEARNED, self._form_of(row, word) if capital else 0,
            len(piece), 0 if space else len(word), space, capital, word in INNER, ends_sentence, opens, quote,
        )  # fmt: skip
        return row

    def _form_of(self, row: int, word: str) -> int:
        """The number of a form: that of the row that has it first; 0 for a letter alone."""
        return self._forms.setdefault(word, row) if len(word) > 1 else 0
