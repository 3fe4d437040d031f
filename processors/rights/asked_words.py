"""The words that lists of alternatives ask a text for: one automaton for all lists, and one pass over a text.

A notice is asked by sixty lists, mostly about the same few texts: each alone would fold and scan it anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import ahocorasick_rs

from processors.rights.remembered import remembered
from processors.rights.required import folded

TEXTS = 64  # whose words are kept: a notice and its sentences
WINDOW = 1 << 16  # bytes looked through at once, so that a long text makes no list many times its size

_numbers: dict[str, int] = {}


def numbered(words: Iterable[str]) -> dict[str, int]:
    """The numbers by which `words_of` tells of these words, folded ones."""
    known = len(_numbers)
    numbers = {word: _numbers.setdefault(word, len(_numbers)) for word in words}
    if len(_numbers) > known:
        _automaton.cache_clear()
        words_of.cache_clear()  # type: ignore[attr-defined]
    return numbers


@remembered(TEXTS)
def words_of(text: str) -> frozenset[int]:
    """The numbers of the words that stand anywhere in a text, whatever its case."""
    automaton, longest = _automaton()
    written = folded(text).encode("utf-8", "surrogatepass")
    if len(written) <= WINDOW:
        return frozenset(
            [word for word, _, _ in automaton.find_matches_as_indexes(written, overlapping=True)]
        )
    found: set[int] = set()
    for at in range(0, len(written), WINDOW):
        window = written[at : at + WINDOW + longest]
        found.update(word for word, _, _ in automaton.find_matches_as_indexes(window, overlapping=True))
    return frozenset(found)


@cache
def _automaton() -> tuple[ahocorasick_rs.BytesAhoCorasick, int]:
    """Over all words, and the longest's bytes: made when first asked, as the lists are read one by one."""
    words = [word.encode() for word in _numbers]
    automaton = ahocorasick_rs.BytesAhoCorasick(
        words, implementation=ahocorasick_rs.Implementation.ContiguousNFA
    )
    return automaton, max(map(len, words), default=0)
