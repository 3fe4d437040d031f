"""A table of phrases that lies in one block of memory, so that a file can be mapped and shared: no object, no copy.

A phrase is looked up by the hash of its code points, which costs the same wherever it stands and whatever its length:
sums of code points times powers of a constant are running ones, so the hash of any stretch of a text is a difference
of two (Karp and Rabin 1987, Efficient randomized pattern-matching algorithms; here modulo 2**64, and mixed). Phrases
are found word by word: the table holds each phrase's beginnings too, and says whether one goes on. Where a script
writes no blanks, each Han letter is a word, and so is a run of katakana; a Korean name may end within its word, as
particles stand behind it.

Two phrases of one hash are met once in some 10**10 texts of a million names; `Table.build` makes sure that none of
the table's own share one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]
Integers = npt.NDArray[np.intp]
Values = npt.NDArray[np.int32]

BLANK = 32
_BASE, _MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD6E8FEB86659FD93)
_INVERSE = np.uint64(pow(int(_BASE), -1, 1 << 64))
_ALL = (1 << 64) - 1
_BUILT_AT_ONCE = 200_000  # code points
# Letters and digits, by code point; beyond the basic plane, none.
_ALNUM = np.array([chr(code).isalnum() for code in range(0xFFFF)] + [False])
# What writes no blanks between words: Han letters, katakana, hiragana; and hangul, where particles end a word.
HAN, KATAKANA, HIRAGANA, HANGUL, EAST_MARK = 1, 2, 3, 4, 5
_SCRIPT = np.zeros(0x10000, np.uint8)
_SCRIPT[0x3400:0xA000] = HAN
_SCRIPT[0x30A1:0x30FB], _SCRIPT[0x30FC], _SCRIPT[0x3041:0x3097] = KATAKANA, KATAKANA, HIRAGANA
_SCRIPT[0xAC00:0xD7A4] = HANGUL
_SCRIPT[0x3001:0x3021] = _SCRIPT[0xFF01:0xFF10] = _SCRIPT[0xFF1A:0xFF21] = EAST_MARK


class Walk:
    """A folded text with its running sums, and where in it words begin and phrases may end."""

    def __init__(self, folded: str) -> None:
        codes = np.frombuffer(folded.encode("utf-32-le", "surrogatepass"), np.uint32)
        powers, self._inverses = _powers(len(codes) + 1)
        self._sums = np.zeros(len(codes) + 1, np.uint64)
        np.cumsum(np.multiply(codes, powers[:-1]), out=self._sums[1:])
        word = _ALNUM.take(codes, mode="clip")
        solid = codes != BLANK
        begins, ends = ~solid[:-1], ~word[1:]
        script = _SCRIPT.take(codes, mode="clip")
        if script.any():
            before, after = script[:-1], script[1:]
            other = before != after
            begins = (
                begins | (after == HAN) | ((after == KATAKANA) & other) | ((after == HANGUL) & ~word[:-1])
            )
            begins = begins | (word[1:] & (after == 0) & (before > 0))
            ends = ends | (before == HAN) | (before == HANGUL) | ((before == KATAKANA) & other)
            ends = ends | ((before == 0) & (after > 0))
        self.starts: Integers = (solid[1:] & begins).nonzero()[0] + 1
        self.ends: Integers = (solid & np.append(ends, True)).nonzero()[0] + 1

    def hashes(self, starts: Integers, ends: Integers) -> Hashes:
        """The hash of each stretch [start, end)."""
        return _mixed((self._sums[ends] - self._sums[starts]) * self._inverses[starts])


class Table(NamedTuple):
    """Sorted hashes, what each means, and where each bucket of the highest bits begins.

    A value is twice what the phrase means (0: only the beginning of one), plus one where a longer one begins with it.
    """

    keys: Hashes
    values: Values
    buckets: npt.NDArray[np.uint32]

    @classmethod
    def build(cls, phrases: Sequence[str], meanings: Sequence[int]) -> Table:
        """The table of these phrases, folded, no two alike. Raises ValueError where two share a hash."""
        hashes, values = [np.zeros(0, np.uint64)], [np.zeros(0, np.int64)]
        begin = 0
        while begin < len(phrases):
            end, filled = begin, 0
            while end < len(phrases) and (end == begin or filled < _BUILT_AT_ONCE):
                filled += len(phrases[end]) + 2
                end += 1
            some, told = _beginnings(phrases[begin:end], np.array(meanings[begin:end], np.int64))
            hashes.append(some)
            values.append(told)
            begin = end
        every, told = np.concatenate(hashes), np.concatenate(values)
        order = every.argsort(kind="stable")
        every, told = every[order], told[order]
        keys, first = np.unique(every, return_index=True)
        means = told >> 1
        if len(keys):
            whole = np.add.reduceat((means != 0).astype(np.int64), first)
            if (whole > 1).any():
                raise ValueError("two names of the lexicon share a hash: change one of them")
            told = 2 * np.add.reduceat(means, first) + np.bitwise_or.reduceat(told & 1, first)
        bits = max(len(keys).bit_length(), 1)
        edges = np.arange((1 << bits) + 1, dtype=np.float64) * 2.0 ** (64 - bits)
        buckets = np.append(np.searchsorted(keys, edges[:-1].astype(np.uint64)), len(keys)).astype(np.uint32)
        return cls(keys, told.astype(np.int32), buckets)

    def sound(self) -> bool:
        """Whether no bucket leads out of the keys: compiled code looks no index over again."""
        edges = self.buckets
        return bool(
            len(self.keys) == len(self.values)
            and len(edges) > 1
            and (len(edges) - 1).bit_count() == 1
            and edges[-1] == len(self.keys)
            and (edges[1:] >= edges[:-1]).all()
        )

    def find(self, hashes: Hashes) -> Values:
        """The value of each hash, 0 for what is not there."""
        bucket = (hashes >> np.uint64(64 - (len(self.buckets) - 1).bit_length() + 1)).astype(np.intp)
        place = self.buckets[bucket].astype(np.intp)
        end = self.buckets[bucket + 1].astype(np.intp)
        values = np.zeros(len(hashes), np.int32)
        left = (place < end).nonzero()[0]
        while len(left):
            at = place[left]
            same = self.keys[at] == hashes[left]
            values[left[same]] = self.values[at[same]]
            left = left[~same]
            place[left] += 1
            left = left[place[left] < end[left]]
        return values

    def value(self, hash_: int) -> int:
        """The value of one hash, as `hash_of` gives it."""
        bucket = hash_ >> (64 - (len(self.buckets) - 1).bit_length() + 1)
        for place in range(int(self.buckets[bucket]), int(self.buckets[bucket + 1])):
            if int(self.keys[place]) == hash_:
                return int(self.values[place])
        return 0


def walk(folded: str, known: Table, users: Table, apart: int) -> list[tuple[int, int, int]]:
    """The longest phrase at each word's beginning, in order, not overlapping: start, end, meaning.

    `folded` begins with a blank. A user's phrase beats a known one; `apart` is taken off what a user's name means.
    """
    stretch = Walk(folded)
    starts, ends = stretch.starts, stretch.ends
    longest, means = np.zeros(len(starts), np.intp), np.zeros(len(starts), np.int64)
    going, place = np.arange(len(starts)), ends.searchsorted(starts, side="right")
    while len(going):
        end = ends[place]
        hashes = stretch.hashes(starts[going], end)
        ours, theirs = known.find(hashes), users.find(hashes)
        told = (theirs >> 1).astype(np.int64)
        meaning = np.where(told, told - apart * (told < 0), ours >> 1)
        named = meaning.nonzero()[0]
        longest[going[named]] = end[named]
        means[going[named]] = meaning[named]
        on = (((ours | theirs) & 1 > 0) & (place + 1 < len(ends))).nonzero()[0]
        going, place = going[on], place[on] + 1
    named = means.nonzero()[0]
    found: list[tuple[int, int, int]] = []
    last = 0
    for start, end, meaning in zip(
        starts[named].tolist(), longest[named].tolist(), means[named].tolist(), strict=True
    ):
        if start >= last:
            last = end
            found.append((start, end, meaning))
    return found


def script_of(letter: str) -> int:
    """One of the scripts above, 0 for any other."""
    return int(_SCRIPT[min(ord(letter), 0xFFFF)])


def hash_of(phrase: str) -> int:
    """The hash of one folded phrase."""
    total, power = 0, 1
    for character in phrase:
        total += ord(character) * power
        power = power * int(_BASE) & _ALL
    total &= _ALL
    total = (total ^ total >> 32) * int(_MIX) & _ALL
    return total ^ total >> 29


def _beginnings(
    phrases: Sequence[str], meanings: npt.NDArray[np.int64]
) -> tuple[Hashes, npt.NDArray[np.int64]]:
    """The hash and value of each place in a phrase where it may end, its own end last."""
    lengths = np.array([len(phrase) for phrase in phrases], np.intp)
    walk = Walk("  " + "  ".join(phrases) + " ")
    starts = np.cumsum(np.append(2, lengths[:-1] + 2))
    first = walk.ends.searchsorted(starts, side="right")
    counts = walk.ends.searchsorted(starts + lengths, side="right") - first
    last = counts.cumsum() - 1
    within = np.arange(last[-1] + 1) - (last - counts + 1).repeat(counts)
    hashes = walk.hashes(starts.repeat(counts), walk.ends[first.repeat(counts) + within])
    values = np.ones(len(hashes), np.int64)
    values[last] = 2 * meanings
    return hashes, values


_kept = [np.ones(1, np.uint64), np.ones(1, np.uint64)]


def _powers(count: int) -> tuple[Hashes, Hashes]:
    """The first `count` powers of the base and of its inverse."""
    if len(_kept[0]) < count:
        for number, base in enumerate((_BASE, _INVERSE)):
            powers = np.full(max(count, 1 << 16), base, np.uint64)
            powers[0] = 1
            _kept[number] = np.multiply.accumulate(powers)
    return _kept[0][:count], _kept[1][:count]


def _mixed(sums: Hashes) -> Hashes:
    """Spreads what differs over all bits, the highest above all."""
    sums = (sums ^ (sums >> np.uint64(32))) * _MIX
    return sums ^ (sums >> np.uint64(29))
