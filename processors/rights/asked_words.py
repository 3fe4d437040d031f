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
WINDOW = 1 << 16  # code points looked through at once, so that a long text makes nothing many times its size
LONGEST_WORD = 200  # code points, and more than any word has

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
    if len(text) <= WINDOW:
        return frozenset(_found(text))
    found: set[int] = set()
    for at in range(0, len(text), WINDOW):
        found.update(_found(text[at : at + WINDOW + LONGEST_WORD]))
    return frozenset(found)


def _found(window: str) -> list[int]:
    written = folded(window).encode("utf-8", "surrogatepass")
    return [word for word, _, _ in _automaton().find_matches_as_indexes(written, overlapping=True)]


@cache
def _automaton() -> ahocorasick_rs.BytesAhoCorasick:
    """Over all words: made when first asked, as the lists are read one by one."""
    return ahocorasick_rs.BytesAhoCorasick(
        [word.encode() for word in _numbers], implementation=ahocorasick_rs.Implementation.ContiguousNFA
    )
