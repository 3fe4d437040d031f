"""IPTC 7901 (dpa, SDA-ATS, AFP, APA, ANSA, Belga, AAP): the text format of teleprinter services.

Recognises the header line: service and number, priority digit, category, word count; SOH before it may be lost, and
behind SOH the word count may be missing. Maps priority to urgency, category to a subject, the keyword line, notes in
parentheses, the headline up to its closing sign or to the dateline, byline, and the text between STX and ETX.
Standard: IPTC 7901, 5th version.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from processors.dispatch import Dispatch, Payload
from processors.formats.item import DatelineFinder, Item, Parser
from processors.formats.lines import FULL, paragraphs
from processors.formats.telex import byline_of, note_or_signal, whole_notes, without_fillers
from processors.wire.dateline import Located

NAME = "iptc7901"
# 'bdt0000 2 pl 41  dpa 0000', 'bsf025 3 ec 121   etf 967', 'FRS0134 4 I 0187 FRA /AFP-XA21'
HEADER = re.compile(
    r"[\s\x00-\x1f\x7f]{0,80}(?P<service>[A-Za-z]{2,5})(?P<number>\d{3,5})[ \t]+(?P<priority>[1-9])[ \t]+(?P<category>[A-Za-z]{1,3})[ \t]+"
    r"(?P<words>\d{1,5})(?P<more>[^\n\x02]{0,80})"
)
# 'ANS0872 3 POL S0B QBXB' behind SOH and ZCZC: no word count.
_UNCOUNTED = re.compile(
    r"[\s\x00\x16]{0,40}\x01\s{0,9}(?:ZCZC\s{1,9})?(?P<service>[A-Za-z]{2,5})(?P<number>\d{3,5})[ \t/]+(?P<priority>[1-9])[ \t]+"
    r"(?P<category>[A-Za-z]{1,3})\b(?P<more>[^\n\x02]{0,80})"
)
_HEADLINE_END = re.compile(r"(?<!\s)\s*[=+]\s*$")
_UNDER = re.compile(r"Utl\.: ?")  # Untertitel, as APA and its release service print it
_SLUG = re.compile(
    r"^[A-Z0-9]+(?:-[A-Z0-9]+)+$|^[A-ZÀ-Ý]\w+(?:-[a-zà-ÿ]\w+){2,5}$"
)  # Mali-jihadistes-carburant
_KEYWORDS = re.compile(r"^/?[\w.,'’ &-]+(?:/[\w.,'’ &-]*)+/?$")
LONGEST_HEAD = 14  # lines in which the closing sign of the headline stands
LONGEST_ABOVE = 6  # paragraphs in which the dateline begins, where no sign closes the headline
LONGEST_HEADLINE = 160
_AGENCIES = {"dpa": "dpa", "ats": "ATS", "etf": "ATS", "sda": "SDA", "aap": "AAP", "belga": "Belga", "afp": "AFP",
             "apa": "APA", "ansa": "ANSA", "ans": "ANSA", "efe": "EFE", "rtr": "Reuters", "ap": "AP"}  # fmt: skip
_NAMED = re.compile(r"[A-Za-z]{2,5}")


def recognises(text: str) -> bool:
    """Whether the text begins with the header line of IPTC 7901."""
    return _header(text) is not None


def _header(text: str) -> re.Match[str] | None:
    return HEADER.match(text) or (_UNCOUNTED.match(text) if "\x01" in text[:40] else None)


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises no DispatchError: a text without the header is all body."""
        item = _item(payload.text)
        if not item.headline:
            _above_dateline(item, lambda text: locate_dateline(text, payload.record.timestamp_ms))
        return (item.finish(payload, NAME, None, locate_dateline),)

    return parse


def _item(text: str) -> Item:
    item = Item()
    header = _header(text)
    rest = text[header.end() :] if header else text
    if header:
        item.urgency = int(header["priority"])
        item.alternates.append(("iptc7901Id", f"{header['service']}{header['number']}"))
        item.add("subjects", literal=header["category"])
        for name in (*_NAMED.findall(header["more"]), header["service"]):
            if name.lower() in _AGENCIES:
                item.add("infoSources", name=_AGENCIES[name.lower()], role="provider")
                break
    before, start, after = rest.partition("\x02")
    content = (after if start else rest).partition("\x03")[0]
    lines = without_fillers(content).split("\n")
    if start:
        above = without_fillers(before).split("\n")
        if any(_HEADLINE_END.search(line) and line.strip() for line in above):
            _head(above, item)
        else:
            kept = [line for line in whole_notes(above) if not note_or_signal(line.strip(), item)]
            item.slugline = " ".join(" ".join(kept).split())
    at = 0 if item.headline else _head(lines, item)
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
    head = [line.strip() for line in whole_notes(lines[: end + 1])]
    head[-1] = _HEADLINE_END.sub("", head[-1])
    kept: list[str] = []
    for line in head:
        if not line:
            continue
        if not item.slugline and not kept and _KEYWORDS.match(line) and "/" in line:
            item.slugline = line
        elif _UNDER.match(line):
            item.subheadline = _UNDER.sub("", line)
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


def _above_dateline(item: Item, located: Callable[[str], Located | None]) -> None:
    """Where no sign closes the headline: what stands above the paragraph that begins with a dateline."""
    lines = item.body.split("\n")
    at = next(
        (
            number
            for number, line in enumerate(lines[:LONGEST_ABOVE])
            if (found := located(line)) is not None and found.start == 0
        ),
        None,
    )
    if at is None:
        at = 1 if len(lines) > 1 and len(lines[0]) <= LONGEST_HEADLINE and lines[0][-1:] not in ".!?" else 0
    for line in lines[:at]:
        keywords = (_KEYWORDS.match(line) and "/" in line) or (at > 1 and _SLUG.match(line))
        if keywords and not item.slugline and not item.headline:
            item.slugline = line
        elif note_or_signal(line, item):
            continue
        elif (name := byline_of(line)) and item.headline:
            item.byline = name
        elif not item.headline:
            item.headline = line
        else:
            item.subheadline = f"{item.subheadline} {line}".strip()
    item.body = "\n".join(lines[at:])
