"""ANPA 1312 (AP, Kyodo): the text format of American newspapers' high-speed wires.

Recognises the two header lines: service letter, number and selector; priority, category, format, keyword, date
and words. Maps priority to urgency and signals, category to a subject, the keyword (slugline) with its take, editor's
notes, byline, headline and text. Standard: ANPA 1312, 1989.
"""

from __future__ import annotations

import re

from processors.dispatch import Dispatch, Payload, Signal
from processors.formats.item import DatelineFinder, Item, Parser
from processors.formats.lines import paragraphs
from processors.formats.telex import byline_of, note_or_signal, without_fillers

NAME = "anpa1312"
HEADER = re.compile(
    r"[\s\x00\x16]{0,40}\x01(?P<service>[A-Za-z]{0,2})(?P<number>\d{3,5})(?P<origin>[A-Za-z]{0,12})\x1f(?:(?P<selector>[^\r\n]{0,40})[\r\n]{1,3}"
    r"|[\x11-\x14]{0,4})"
    r"(?P<priority>[a-zA-Z])[ \t]+(?P<category>[a-zA-Z])[\x11-\x14\x1e ]{1,6}(?P<keyword>[^\r\n\x02]{0,60}?)[\s\x1f]+(?P<date>\d{1,2}-\d{1,2})\s+(?P<words>\d{3,5})[^\x02]{0,10}"
)
URGENCIES = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "s": 6}
SIGNALS: dict[str, Signal] = {"f": "flash", "b": "urgent"}
# 'c.2026 New York Times News Service' under a byline.
_NOTICE = re.compile(r"^[cC]\. ?(?=(?:19|20)\d\d\b)")
_ADVANCE = re.compile(r"^ADV ?\d{0,2}$")
_TAKE = re.compile(r",\s*(?:\d{1,5})?\s*$")
_LONGEST_HEAD = 8


def recognises(text: str) -> bool:
    """Whether the text begins with ANPA's header lines."""
    return "\x01" in text[:60] and HEADER.match(text) is not None


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises no DispatchError: a text without the header is all body."""
        return (_item(payload.text).finish(payload, NAME, None, locate_dateline),)

    return parse


def _item(text: str) -> Item:
    item = Item()
    header = HEADER.match(text)
    if header:
        item.urgency = URGENCIES.get(header["priority"].lower())
        if header["priority"].lower() in SIGNALS:
            item.signals.append(SIGNALS[header["priority"].lower()])
        item.add("subjects", literal=header["category"])
        item.alternates.append(("anpaId", header["service"] + header["number"]))
        item.slugline = " ".join(without_fillers(header["keyword"]).split())
        if header["origin"]:
            item.add("infoSources", name=header["origin"], role="provider")
    rest = text[header.end() :] if header else text
    content = rest.partition("\x02")[2] or rest
    content, _, closing = content.partition("\x03")
    item.sign_off = " ".join(without_fillers(closing).replace("<", " ").split())
    lines = [line.rstrip().removesuffix("<") for line in without_fillers(content).split("\n")]
    at = _head(lines, item)
    item.body = paragraphs(lines[at:])
    return item


def _head(lines: list[str], item: Item) -> int:
    """Reads the display lines: the keyword line, then those marked ^, or a headline that ends with +. Where the body begins."""
    at = 0
    while at < len(lines) and not lines[at].strip():
        at += 1
    if at < len(lines):
        keyword = _TAKE.sub("", lines[at].lstrip("^").strip())
        if item.slugline and _letters(keyword)[:8] == _letters(item.slugline)[:8]:
            item.slugline = keyword
            at += 1
    for line in lines[at : at + _LONGEST_HEAD]:
        text = line.lstrip("^").strip()
        bracketed = text.startswith("(") and text.endswith(")")
        marked = line.startswith("^") or text.endswith(("=", "+")) or bracketed
        if not text:
            at += 1
            continue
        if not marked or line[:1] in " \t":
            break
        at += 1
        text = text.rstrip("=+ ")
        if name := byline_of(text):
            item.byline = item.byline or name
        elif _NOTICE.match(text):
            item.notices.append(_NOTICE.sub("(c) ", text))
        elif _ADVANCE.match(text):
            item.ed_notes.append(text)
        elif not note_or_signal(text, item):
            if item.byline:  # whose writer that is
                item.byline = f"{item.byline}, {text}"
            else:
                item.headline = f"{item.headline} {text}".strip()
    return at


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()
