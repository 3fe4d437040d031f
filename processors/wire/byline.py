"""Bylines that stand as a line of their own above or below a dateline: `By Lou Tran`, `Par Claire DUMONT`."""

from __future__ import annotations

import re

# Written small it must be desk staff or have its surname in capitals, as AFP writes it: 'shaken / by Storm Alice' is a headline.
_CERTAIN = (
    r"(?:AFP )?Staff Writers?\b[^\n]{0,40}"
    r"|(?:[A-ZÀ-Ý][a-zà-ÿ.][\w.'’-]* ){1,2}[A-ZÀ-Ý][A-ZÀ-Ý'’-]{2,}(?: [A-ZÀ-Ý][A-ZÀ-Ý'’-]+)*(?: (?:and"
    r"|with) [^\n]{3,40})?"
)
_LINE = re.compile(
    rf"^(?:(?:By|BY|Par|Von|Por|de notre)\s+(?P<name>[A-ZÀ-Ý][^\n]{{2,80}})|by\s+(?P<small>{_CERTAIN})"
    r"|\((?:di|by|By|von|Von|par|Par|por|Por|de"
    r"|dell'inviat[oa])\s+(?P<bracketed>(?:[A-ZÀ-Ý][\w.'’-]+(?:,? (?:and |e |et |und |y )?)?){2,6})\))$"
)
# The same behind a headline, on its line.
_BEHIND = re.compile(rf"\s(?:by|By|BY) (?P<name>{_CERTAIN})$")
# Names and what joins them, and no sentence: 'By Friday the storm had passed' is none.
_NAMES = re.compile(
    r"(?:By|BY|Par|Von"
    r"|Por)\s+(?P<name>[A-ZÀ-Ý][\w.'’-]+(?:,? (?:[A-ZÀ-Ý][\w.'’-]*|and|et|und|y|in|de|da|di|del|la|van|von"
    r"|der|bin|al-\w+|/|&)){1,9}(?<!\.))(?: ?=)?\n"
)


def byline_line(line: str) -> str:
    """The names of a line that is a byline, or ''."""
    match = _LINE.match(line)
    return (match["name"] or match["small"] or match["bracketed"]) if match else ""


def without_byline(headline: str) -> tuple[str, str]:
    """A headline without the byline that runs on behind it, and its names; '' where there is none."""
    match = _BEHIND.search(headline)
    return (headline[: match.start()], match["name"]) if match else (headline, "")


def take_byline(body: str) -> tuple[str, str]:
    """The names of a body's first line, if it is a byline, and the body without it; '' and the body otherwise."""
    match = _NAMES.match(body)
    return (match["name"], body[match.end() :]) if match else ("", body)
