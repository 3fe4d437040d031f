"""Storms with names of their own, 'Hurricane Melissa', 'Typhoon Koto': events, where a tagger sees people and places."""

from __future__ import annotations

import re

_WORDS = ("Hurricane ", "Typhoon ", "Cyclone ", "Storm ", "Depression ")
_STORM = re.compile(
    r"(?<![\w-])(?:Hurricane|(?:Super )?Typhoon|Cyclone|Tropical (?:Storm|Cyclone|Depression)|(?:Winter )?Storm) "
    r"(?!Cent|Predict|Warn|Committee|Hunter|Season|Research|Watch|Force|Relief|Fight|Shadow"
    r"|Surge)(?P<name>[A-Z][a-zà-ÿ]{2,14})(?![\w-]| [A-Z])"
)
_NAMED = re.compile(r"[A-Z][a-z]+ $")  # 'Barbara Storm Smith'
_BEFORE = 16  # code points before a storm in which such a word stands


def storms(text: str) -> list[tuple[int, int, str]]:
    """Start and end of each, and the name by which the text may call it alone, in order."""
    if not any([word in text for word in _WORDS]):
        return []
    return [
        (*match.span(), match["name"])
        for match in _STORM.finditer(text)
        if not (match.group().startswith("Storm") and _names_somebody(text, match.start()))
    ]


def _names_somebody(text: str, start: int) -> bool:
    before = _NAMED.search(text[max(0, start - _BEFORE) : start])
    return before is not None and start > len(before.group()) and text[start - len(before.group()) - 1] == " "
