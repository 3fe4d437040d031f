"""What a text must hold for a pattern to match it: letters that each of the pattern's ways has to have.

The pattern is read as Python's `re` writes it. What is found is never too much: where a part may be left out, or may be one of
many, nothing is asked for it. (R. Cox, 'Regular Expression Matching with a Trigram Index', 2012, does so with trigrams.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# One of these must stand in the text, in lower case; all such sets together.
Clause = frozenset[str]

LEAST = 3  # letters of a word that is asked for; shorter ones stand in every text
MOST = 220  # words of a clause
_QUANTIFIER = re.compile(r"[*?]|\+|\{(?P<least>\d*)(?:,\d*)?\}")
_CODES = {"x": 2, "u": 4}  # digits of a letter written by its code
_OPENS = re.compile(r"\((?:\?(?:(?P<none>[=!]|<[=!])|P<\w+>|[a-z-]*:))?")


# Letters that `re` takes for plain ones where case is ignored, and that stay as they are when lowered.
_SAME_LETTER = (("ſ", "s"), ("ı", "i"), ("\u0307", ""), ("µ", "μ"), ("ς", "σ"))


def folded(text: str) -> str:
    """The text in one case, so that words of a clause are found in it whatever case a pattern ignores."""
    lowered = text.lower()
    if not lowered.isascii():
        for letter, plain in _SAME_LETTER:
            if letter in lowered:
                lowered = lowered.replace(letter, plain)
    return lowered


def clauses_of(alternative: str) -> frozenset[Clause]:
    """What a text must hold for one way of a pattern, without any | outside groups; empty where it may be anything."""
    found: set[Clause] = set()
    run = ""
    for piece, many in _pieces(alternative):
        if isinstance(piece, str) and many is None:
            run += piece
            continue
        required = many is None or many > 0
        if isinstance(piece, str) and required:
            run += piece
        found.update(_worth([run]))
        run = ""
        if isinstance(piece, frozenset) and required:
            found.update(_worth(piece))
        elif isinstance(piece, list) and required:
            found.update(_of_group(piece))
    found.update(_worth([run]))
    return frozenset(found)


def _of_group(ways: list[str]) -> frozenset[Clause]:
    """What a group asks for: what its one way does; of several, one of the best clause of each."""
    every = [clauses_of(way) for way in ways]
    if len(every) == 1:
        return every[0]
    if not all(every):
        return frozenset()
    best = (max(clauses, key=lambda clause: min(map(len, clause))) for clauses in every)
    return frozenset(_worth([word for clause in best for word in clause]))


def _worth(words: list[str] | frozenset[str]) -> Iterator[Clause]:
    """The words as a clause, if each is rare enough to look for."""
    clause = frozenset(map(folded, words))
    if clause and len(clause) <= MOST and all(map(_tells, clause)):
        yield clause


def _tells(word: str) -> bool:
    if len(word) >= LEAST:
        return True
    return bool(word) and not any(letter.isascii() and (letter.isalnum() or letter == " ") for letter in word)


def _pieces(pattern: str) -> Iterator[tuple[str | frozenset[str] | list[str] | None, int | None]]:
    """Letters, small classes, groups as their ways, and None for what tells nothing, each with how often it stands at least."""
    at = 0
    while at < len(pattern):
        piece: str | frozenset[str] | list[str] | None
        mark = pattern[at]
        if mark == "(":
            opening = _OPENS.match(pattern, at)
            end = _closing(pattern, at)
            body = pattern[opening.end() if opening else at + 1 : end]
            piece = None if opening and opening["none"] else list(split(body))
            at = end + 1
        elif mark == "[":
            end = _class_end(pattern, at)
            inside = pattern[at + 1 : end]
            plain = not (inside.startswith("^") or "\\" in inside or "-" in inside)
            piece = frozenset(inside) if plain else None
            at = end + 1
        elif mark == "\\":
            letter = pattern[at + 1]
            piece = None if letter.isalnum() else letter
            at += 2
            if length := _CODES.get(letter):
                piece = chr(int(pattern[at : at + length], 16))
                at += length
        else:
            piece = None if mark in ".^$" else mark
            at += 1
        least: int | None = None
        if quantifier := _QUANTIFIER.match(pattern, at):
            least = 1 if quantifier.group() == "+" else int(quantifier["least"] or 0)
            at = quantifier.end()
            at += pattern.startswith(("?", "+"), at)  # lazy, possessive
        yield piece, least


def split(pattern: str) -> Iterator[str]:
    """Cut at each | that stands in no group and no class."""
    begin = 0
    for at, mark, depth in _marks(pattern, 0):
        if mark == "|" and depth == 0:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]


def closes_last(pattern: str, at: int) -> bool:
    """Whether the bracket that opens a group at `at` is closed by the pattern's last character."""
    return _closing(pattern, at) == len(pattern) - 1


def _closing(pattern: str, at: int) -> int:
    """Where the bracket that opens at `at` is closed."""
    return next(place for place, mark, depth in _marks(pattern, at) if mark == ")" and depth == 0)


def _marks(pattern: str, at: int) -> Iterator[tuple[int, str, int]]:
    """Each bracket and | from `at` on outside classes: its place, itself, and how many groups are open behind it."""
    depth = 0
    while at < len(pattern):
        mark = pattern[at]
        if mark == "\\":
            at += 1
        elif mark == "[":
            at = _class_end(pattern, at)
        elif mark in "()|":
            depth += {"(": 1, ")": -1, "|": 0}[mark]
            yield at, mark, depth
        at += 1


def _class_end(pattern: str, at: int) -> int:
    """Where the class that opens at `at` ends."""
    at += 1 + pattern.startswith("^", at + 1)
    at += 1  # a ] right behind it is one of the class
    while pattern[at] != "]":
        at += 1 + (pattern[at] == "\\")
    return at
