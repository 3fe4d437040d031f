"""Where each of many names stands in a text."""

from __future__ import annotations

from collections.abc import Iterator

import ahocorasick_rs

MANY = 300_000  # needles times code points from which on one automaton is faster than a search for each


def occurrences(text: str, needles: list[str]) -> Iterator[tuple[str, int]]:
    """Where each needle stands. Many are sought in one pass: a list of a thousand names must cost no thousand."""
    if len(needles) * len(text) > MANY:
        automaton = ahocorasick_rs.AhoCorasick(needles)
        for index, start, _ in automaton.find_matches_as_indexes(text, overlapping=True):
            yield needles[index], start
        return
    for needle in needles:
        at = text.find(needle)
        while at >= 0:
            yield needle, at
            at = text.find(needle, at + len(needle))
