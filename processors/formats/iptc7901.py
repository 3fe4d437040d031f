"""IPTC 7901 (dpa, SDA-ATS, Belga, AAP): the text format of teleprinter services.

Recognises the header line: service and number, priority digit, category, word count; SOH before it may be lost.
Maps priority to urgency, category to a subject, the keyword line, notes in parentheses, the headline up to its
closing sign, byline, and the text between STX and ETX. Standard: IPTC 7901, 5th version.
"""

from __future__ import annotations

import re

from processors.dispatch import Dispatch, Payload
from processors.formats.item import DatelineFinder, Item, Parser
from processors.formats.lines import FULL, paragraphs
from processors.formats.telex import byline_of, note_or_signal, without_fillers

NAME = "iptc7901"
# 'bdt0000 2 pl 41  dpa 0000', 'bsf025 3 ec 121   etf 967'
HEADER = re.compile(
    r"[\s\x00-\x1f\x7f]{0,80}(?P<service>[A-Za-z]{2,5})(?P<number>\d{3,5})[ \t]+(?P<priority>[1-9])[ \t]+(?P<category>[a-z]{1,3})[ \t]+"
    r"(?P<words>\d{1,5})(?:[ \t]+(?P<origin>[A-Za-z][\w/-]{1,11}))?[^\n\x02]{0,40}"
)
_HEADLINE_END = re.compile(r"\s*[=+]\s*$")
_KEYWORDS = re.compile(r"^/?[\w.,'’ &-]+(?:/[\w.,'’ &-]*)+/?$")
LONGEST_HEAD = 14  # lines in which the closing sign of the headline stands
_AGENCIES = {"dpa": "dpa", "ats": "ATS", "etf": "ATS", "sda": "SDA", "aap": "AAP", "belga": "Belga"}


def recognises(text: str) -> bool:
    """Whether the text begins with the header line of IPTC 7901."""
    return HEADER.match(text) is not None


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises no DispatchError: a text without the header is all body."""
        return (_item(payload.text).finish(payload, NAME, None, locate_dateline),)

    return parse


def _item(text: str) -> Item:
    item = Item()
    header = HEADER.match(text)
    rest = text[header.end() :] if header else text
    if header:
        item.urgency = int(header["priority"])
        item.alternates.append(("iptc7901Id", f"{header['service']}{header['number']}"))
        item.add("subjects", literal=header["category"])
        origin = (header["origin"] or "").partition("-")[0].lower()
        if origin in _AGENCIES:
            item.add("infoSources", name=_AGENCIES[origin], role="provider")
    before, start, after = rest.partition("\x02")
    content = (after if start else rest).partition("\x03")[0]
    lines = without_fillers(content).split("\n")
    if start:
        item.slugline = " ".join(without_fillers(before).split())
    at = _head(lines, item)
    item.body = paragraphs(lines[at:])
    return item


def _head(lines: list[str], item: Item) -> int:
    """Reads the lines up to the headline's closing sign; where the body begins."""
    end = next(
        (
            number
            for number, line in enumerate(lines[:LONGEST_HEAD])
            if _HEADLINE_END.search(line) and line.strip()
        ),
        -1,
    )
    if end < 0:
        return 0
    head = [line.strip() for line in lines[: end + 1]]
    head[-1] = _HEADLINE_END.sub("", head[-1])
    kept: list[str] = []
    for line in head:
        if not line:
            continue
        if not item.slugline and not kept and _KEYWORDS.match(line) and "/" in line:
            item.slugline = line
        elif not note_or_signal(line, item):
            if (name := byline_of(line)) and kept:
                item.byline = name
            else:
                kept.append(line)
    if not kept:
        return end + 1
    first = len(kept) - 1
    while first and len(kept[first - 1]) >= FULL:  # a headline wrapped over lines
        first -= 1
    item.headline = " ".join(kept[first:])
    item.ed_notes.extend(kept[:first])
    return end + 1
