"""Long lists of alternatives as one pattern that tries only those whose letters the text has.

Python's `re` tries each alternative at each place of a text: 500 of them cost a sentence of the news half a millisecond. What
each must have (`required.py`) is looked for in one pass (`asked_words.py`), and most sentences have none of it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator

from processors.rights.asked_words import numbered, words_of
from processors.rights.required import clauses_of, closes_last, split

_BOUND = r"\b"
_OPENING = re.compile(r"(?P<bound>(?:\\b)?)\(\?(?:i|-i)?:")  # a group, plain or with its own case
_NONE: list[re.Pattern[str]] = []


class Alternatives:
    """A pattern of many alternatives, to be asked like one of `re`: leftmost match, of those at one place the first.

    `pattern` is as it was given. An empty match is none. An alternative is compiled when a text first has its letters.
    """

    __slots__ = ("_always", "_asked", "_by_word", "_compiled", "_words", "_written", "flags", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags
        self._written = list(_flat(pattern))
        self._compiled: dict[int, re.Pattern[str]] = {}
        asked = [clauses_of(one) for one in self._written]
        self._always = [index for index, clauses in enumerate(asked) if not clauses]
        number = numbered(sorted({word for clauses in asked for clause in clauses for word in clause}))
        # Of each clause one word must be there.
        self._asked = [
            [frozenset(number[word] for word in clause) for clause in clauses] for clauses in asked
        ]
        # Which alternatives to look at where a word stands: one of the clause that is found in fewest texts.
        self._by_word: dict[int, list[int]] = {}
        for index, clauses in enumerate(asked):
            for word in max(clauses, key=lambda clause: min(map(len, clause)), default=()):
                self._by_word.setdefault(number[word], []).append(index)
        self._words = frozenset(self._by_word)

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The leftmost match."""
        found: re.Match[str] | None = None
        for one in self._of(text):
            match = one.search(text, pos, endpos)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found

    def match(self, text: str, pos: int = 0) -> re.Match[str] | None:
        """A match that begins at `pos`."""
        return next(filter(None, (one.match(text, pos) for one in self._of(text))), None)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match of the whole text."""
        return next(filter(None, (one.fullmatch(text) for one in self._of(text))), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches from left to right, none overlapping."""
        ones = self._of(text)
        nexts = [one.search(text) for one in ones]
        while found := min(filter(None, nexts), key=lambda match: match.start(), default=None):
            yield found
            end = found.end()
            nexts = [
                match if match is None or match.start() >= end else one.search(text, end)
                for one, match in zip(ones, nexts, strict=True)
            ]

    def sub(self, written: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with each match replaced, by plain letters or by what a function makes of it."""
        parts: list[str] = []
        at = 0
        for match in self.finditer(text):
            parts += text[at : match.start()], written if isinstance(written, str) else written(match)
            at = match.end()
        return "".join((*parts, text[at:]))

    def _of(self, text: str) -> list[re.Pattern[str]]:
        """The alternatives that the text has the letters of, in their order."""
        told = words_of(text)
        hits = told & self._words
        if not hits and not self._always:
            return _NONE
        looked = {index for word in hits for index in self._by_word[word]}
        able = [
            index for index in looked if not any(clause.isdisjoint(told) for clause in self._asked[index])
        ]
        return list(map(self._pattern, sorted((*self._always, *able))))

    def _pattern(self, index: int) -> re.Pattern[str]:
        one = self._compiled.get(index)
        if one is None:
            one = self._compiled[index] = re.compile(self._written[index], self.flags)
        return one


def _flat(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, those of a group that is one of them included, each with what stands round the group."""
    for one in split(pattern):
        opening = _OPENING.match(one)
        body = one.removesuffix(_BOUND) if opening and opening["bound"] else one
        if opening and closes_last(body, opening.end("bound")):
            ends = one[len(body) :]
            for way in _flat(body[opening.end() : -1]):
                yield f"{opening.group()}{way}){ends}"
        else:
            yield one
