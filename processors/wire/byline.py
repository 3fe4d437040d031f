"""Bylines that stand as a line of their own above or below a dateline: `By Lou Tran`, `Par Claire DUMONT`."""

from __future__ import annotations

import re

LINE = re.compile(r"^(?:By|BY|Par|Von|Por|de notre)\s+(?P<name>[A-ZÀ-Ý][^\n]{2,80})$")
# Names and what joins them, and no sentence: 'By Friday the storm had passed' is none.
_NAMES = re.compile(
    r"(?:By|BY|Par|Von|Por)\s+(?P<name>[A-ZÀ-Ý][\w.'’-]+(?:,? (?:[A-ZÀ-Ý][\w.'’-]*|and|et|und|y|in|de|da|di|del|la|van|von|der|bin|al-\w+|/|&)){1,9}(?<!\.))(?: ?=)?\n"
)


def take_byline(body: str) -> tuple[str, str]:
    """The names of a body's first line, if it is a byline, and the body without it; '' and the body otherwise."""
    match = _NAMES.match(body)
    return (match["name"], body[match.end() :]) if match else ("", body)
