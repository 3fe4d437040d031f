"""A headline in capitals, as its body would write it: 'MICROSOFT AND WORLD BANK SIGN DEAL' is 'Microsoft and World Bank sign deal'.

What is a name is told by the body first, then by the lexicon; every other word is taken for one of the language. A body that is in
capitals itself, as some desks send all that they have, has the lexicon alone. The text keeps its length, so that a span found in it
stands in what was sent, too.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from processors.entities.fields import BODY, DATELINE, Fields
from processors.entities.lexicon import Lexicon, Name
from processors.wire.language import COMMON_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’.&-](?![Ss]\b)[^\W\d_]+|\.[Ss](?=\.))*")
_INITIALS = re.compile(r"\w(?:\.\w)+")  # 'U.S'; the stop behind it is no part of the word
_SENTENCE_ENDS = re.compile(r"[.!?]\S?\s|\n")
# Words that a line in capitals makes look like what is short for something.
_COMMON = frozenset(word for words in COMMON_WORDS.values() for word in words).union(
    ("who", "am", "an", "or", "so", "no", "go", "me", "he", "we", "do", "up", "if", "her", "him", "how", "why", "when",
     "what", "were", "they", "she", "you", "your", "our", "can", "may", "could", "would", "one", "two", "out", "off", "over")
)  # fmt: skip
LEAST_WORDS = 3  # of a line that is called one in capitals
IN_CAPITALS = 0.9  # of its words
GLANCE = 60  # code points of a body that show whether it may be in capitals
LONGEST_LINE, LOOKED_THROUGH = 400, 20_000  # code points of a headline, and of the body that tells its names
MOST_TOGETHER = 5  # words of a name that the body has together


def as_usual(fields: Fields, lexicon: Lexicon) -> str:
    """The text of the fields in usual case, where a headline or the body is in capitals."""
    text = fields.text
    ends = (*(start - 2 for start, _ in fields.starts[1:]), len(text))
    bounds = list(zip(fields.starts, ends, strict=False))
    begin = next((start for start, pointer in fields.starts if pointer == BODY), len(text))
    shouted = text[begin : begin + GLANCE].isupper() and _in_capitals(text[begin : begin + LONGEST_LINE])
    lines = [
        (start, end)
        for (start, pointer), end in bounds
        if pointer not in (DATELINE, BODY) and end - start <= LONGEST_LINE and _in_capitals(text[start:end])
    ]
    if shouted:
        lines.append((begin, min(begin + LOOKED_THROUGH, len(text))))
    if not lines:
        return text
    # The dateline's place is in capitals, too, and a name.
    dateline = next((text[at:end] for (at, pointer), end in bounds if pointer == DATELINE), "")
    body = _Body(f"{'' if shouted else text[begin : begin + LOOKED_THROUGH]} {_in_titles(dateline)}")
    for start, end in lines:
        text = text[:start] + _as_written(text[start:end], body, lexicon) + text[end:]
    return text


def _in_capitals(line: str) -> bool:
    words = _WORD.findall(line)
    return len(words) >= LEAST_WORDS and sum(map(str.isupper, words)) >= IN_CAPITALS * len(words)


class _Body:
    """The words of a text, and where each stands."""

    def __init__(self, text: str) -> None:
        self.words = _WORD.findall(text)
        self.lowered = [word.lower() for word in self.words]
        self.places: dict[str, list[int]] = {}
        for at, word in enumerate(self.lowered):
            self.places.setdefault(word, []).append(at)

    def usual(self, word: str) -> str | None:
        """How it mostly writes a word; None where it has it not."""
        places = self.places.get(word.lower())
        return Counter(self.words[at] for at in places).most_common(1)[0][0] if places else None

    def together(self, words: Sequence[str]) -> list[str]:
        """As it writes them, the first words that it has one behind the other somewhere: as many as there are."""
        lowered = [word.lower() for word in words[:MOST_TOGETHER]]
        best: list[str] = []
        for where in self.places.get(lowered[0], ()):
            there = self.lowered[where : where + len(lowered)]
            length = next(
                (
                    number
                    for number, pair in enumerate(zip(lowered, there, strict=False))
                    if pair[0] != pair[1]
                ),
                len(there),
            )
            if length > len(best):
                best = self.words[where : where + length]
        return best


def _as_written(line: str, body: _Body, lexicon: Lexicon) -> str:
    """The line with the names in it as body and lexicon write them, and all else small."""
    found = list(_WORD.finditer(line))
    written: list[str | None] = [None] * len(found)
    at = 0
    while at < len(found):
        name = body.together([match.group() for match in found[at : at + MOST_TOGETHER]])
        if len(name) > 1 and any(word[:1].isupper() for word in name):
            written[at : at + len(name)] = name
        at += max(len(name), 1)
    for number, word in _known(line, found, lexicon):
        if written[number] is None:
            written[number] = body.usual(word) or word
    pieces: list[str] = []
    last = 0
    for number, match in enumerate(found):
        word = match.group()
        usual = written[number] or body.usual(word) or (word if _INITIALS.fullmatch(word) else word.lower())
        between = line[last : match.start()]
        if number == 0 or _SENTENCE_ENDS.search(between):
            usual = usual[:1].upper() + usual[1:]
        pieces += between, usual if len(usual) == len(word) else word
        last = match.end()
    return "".join((*pieces, line[last:]))


def _known(line: str, found: Sequence[re.Match[str]], lexicon: Lexicon) -> list[tuple[int, str]]:
    """The words that are names by the lexicon, as it has them: of names, of what is short for one, of people by both names."""
    begins = [match.start() for match in found]
    known = [
        (number, form[found[number].start() : found[number].end()])
        for form in (_in_titles(line), line)
        for start, end, meaning in lexicon.scan(form)
        if type(meaning) is Name and _counts(meaning, line[start:end])
        for number in range(bisect.bisect_left(begins, start), bisect.bisect_left(begins, end))
        if found[number].end() <= end
    ]
    surnames: set[str] = set()
    for number, (first, second) in enumerate(pairwise(found)):
        given, surname = _titled(first.group()), _titled(second.group())
        beside = line[first.end() : second.start()] == " "
        if beside and given in lexicon.given_names and surname in lexicon.surnames:
            known += (number, given), (number + 1, surname)
            surnames.add(surname.lower())
    surnames -= _COMMON
    alone = (
        (number, match.group()) for number, match in enumerate(found) if match.group().lower() in surnames
    )
    return [*known, *((number, _titled(word)) for number, word in alone)]


def _counts(name: Name, surface: str) -> bool:
    """Whether the lexicon's word is enough for a name: one that is a word, too, must be of several."""
    if name.weak:
        return " " in surface and name.first.type in ("organisation", "person")
    return surface.lower() not in _COMMON


def _in_titles(line: str) -> str:
    return _WORD.sub(lambda match: _titled(match.group()), line)


def _titled(word: str) -> str:
    return word[:1] + word[1:].lower()
