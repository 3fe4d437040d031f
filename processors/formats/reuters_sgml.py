"""SGML of Reuters-21578 and its like: a file of REUTERS elements, one dispatch for each.

Recognises the document type `lewis` or the element REUTERS. Maps NEWID, DATE, TITLE, AUTHOR, DATELINE, BODY; topics
as subjects, places, people, organisations as they were coded. Reference: README of Reuters-21578, distribution 1.0.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from lxml import etree

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import xml
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, with_text
from processors.formats.lines import paragraphs

NAME = "reuters-sgml"
STAGE = "parse"
_DOCTYPE = re.compile(r"\s*<!DOCTYPE[^>]{0,200}>")
_CONTROL = re.compile(r"&#(?:[0-8]|1[1-9]|1[24]|2\d|3[01]);")  # telex controls, which XML forbids
_MEMBERS = {"PLACES": "places", "PEOPLE": "people", "ORGS": "organisations"}
_NOT_WORDS = re.compile(r"\n?\s*Reuter\s*\Z", re.IGNORECASE)


def recognises(text: str) -> bool:
    """Whether the text is a file of REUTERS elements."""
    head = text[:400]
    return head.lstrip().startswith("<") and ("<!DOCTYPE lewis" in head or "<REUTERS " in head)


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-xml, not-a-dispatch."""
        root = xml.read(f"<file>{_CONTROL.sub('', _DOCTYPE.sub('', payload.text, count=1))}</file>")
        items = with_text(map(_item, root.iterfind("REUTERS")))
        if not items:
            raise DispatchError(STAGE, "not-a-dispatch", "no REUTERS element with a title or a body")
        return finish_all(items, payload, NAME, locate_dateline)

    return parse


def _item(story: etree._Element) -> Item:
    item = Item(language="en", headline=xml.text(story, "TEXT/TITLE"), byline=xml.text(story, "TEXT/AUTHOR"))
    item.byline = re.sub(r"^by |,\s*Reuters?$", "", item.byline, flags=re.IGNORECASE)
    item.dateline = xml.text(story, "TEXT/DATELINE")
    item.version_created = _instant(xml.text(story, "DATE"))
    if number := story.get("NEWID"):
        item.alternates.append(("NEWID", str(number)))
    for topic in story.iterfind("TOPICS/D"):
        item.add("subjects", literal=topic.text)
    for group, member in _MEMBERS.items():
        for name in story.iterfind(f"{group}/D"):
            item.add(member, literal=name.text, rel="about")
    text = story.find("TEXT")
    body = story.find("TEXT/BODY")
    if body is not None:
        written = "".join(body.itertext())
    else:  # a brief: what stands behind its title; an unprocessed story: all there is
        own = [text.text or "", *(one.tail or "" for one in text)] if text is not None else []
        written = "".join(own).lstrip("* \n")
        written = "" if written.strip() == item.headline else written
    without, signed = _NOT_WORDS.subn("", written)
    item.sign_off = "Reuter" if signed else ""
    item.body = paragraphs(without.split("\n"), full=0)
    item.add("infoSources", name="Reuters", role="provider")
    return item


def _instant(written: str) -> str:
    """'26-FEB-1987 15:01:01.79': the desk's own clock, taken as UTC since the collection states none."""
    try:
        return (
            datetime.strptime(written.split(".", maxsplit=1)[0].strip().title(), "%d-%b-%Y %H:%M:%S")
            .replace(tzinfo=UTC)
            .isoformat()
        )
    except ValueError:
        return ""
