"""Long lists of alternatives as one pattern that fails fast.

Python's `re` tries each alternative at each place of a text. Those that begin at a word's bound are put behind one test for
it, so that most places cost one test instead of hundreds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BOUND, _GROUP, _ANY_CASE = r"\b", "(?:", "(?i:"


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern with its alternatives grouped. At one place, those at a bound are tried first."""
    return re.compile(_grouped(pattern), flags)


def _grouped(pattern: str) -> str:
    bounded: list[str] = []
    others: list[str] = []
    for one in _alternatives(pattern):
        if one.startswith(_BOUND):
            bounded.append(one.removeprefix(_BOUND))
        elif one.startswith(_ANY_CASE) and _closes_last(one):
            others.append(f"{_ANY_CASE}{_grouped(one[len(_ANY_CASE) : -1])})")
        else:
            others.append(one)
    first = [rf"{_BOUND}(?:{'|'.join(bounded)})"] if bounded else []
    return "|".join((*first, *others))


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, those of a plain group that is one of them included."""
    for one in _split(pattern):
        if one.startswith(_GROUP) and _closes_last(one):
            yield from _alternatives(one[len(_GROUP) : -1])
        else:
            yield one


def _split(pattern: str) -> Iterator[str]:
    """Cut at each | that stands in no group and no class."""
    begin = 0
    for at, mark, depth in _marks(pattern):
        if mark == "|" and depth == 0:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]


def _closes_last(group: str) -> bool:
    """Whether the bracket that opens a group is closed by its last character."""
    return next(at for at, mark, depth in _marks(group) if mark == ")" and depth == 0) == len(group) - 1


def _marks(pattern: str) -> Iterator[tuple[int, str, int]]:
    """Each bracket and | of a pattern outside classes: its place, itself, and how many groups are open behind it."""
    depth, at, in_class = 0, 0, False
    while at < len(pattern):
        mark = pattern[at]
        if mark == "\\":
            at += 1
        elif in_class:
            in_class = mark != "]"
        elif mark == "[":
            in_class = True
            at += 1 + pattern.startswith("^", at + 1)  # a ] right behind it is one of the class
        elif mark in "()|":
            depth += {"(": 1, ")": -1, "|": 0}[mark]
            yield at, mark, depth
        at += 1
