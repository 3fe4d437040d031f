"""Other XML: agencies' and release services' own (Ritzau, Solita, NTB info, CP), read by what elements are called.

Recognises any XML that no other format claims. An element named as a headline, a text, a date … in English or in
the Nordic languages is taken for one; a payload with neither headline nor text is refused. No standard defines it.
"""

from __future__ import annotations

import re
from datetime import datetime

from lxml import etree
from lxml.html import defs

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import xml
from processors.formats.html import LOOKS_MARKED_UP, local, text_of, text_of_tree
from processors.formats.item import DatelineFinder, Item, Parser, number

NAME = "xml"
STAGE = "parse"
# Element names, lower case, without separators: the first that holds something counts.
_HEADLINE = (
    "headline",
    "title",
    "hedline",
    "hl1",
    "overskrift",
    "titel",
    "rubrik",
    "otsikko",
    "tittel",
    "titre",
    "titulo",
    "titolo",
)
_SUBHEADLINE = ("subtitle", "subheadline", "subhead", "subtitel", "underrubrik")
_BODY = (
    "body",
    "content",
    "bodytext",
    "text",
    "story",
    "storycontent",
    "storytext",
    "articletext",
    "brodtekst",
    "brødtekst",
    "maintext",
    "contenu",
    "texto",
    "testo",
)
_LEAD = ("leadtext", "lead", "ingress", "summary", "abstract", "teaser")
_ID = ("guid", "newsid", "storyid", "articleid", "documentid", "docid", "itemid", "id", "uri")
_LANGUAGE = ("language", "lang", "sprog")
_BYLINE = ("byline", "author", "creator", "writer", "journalist")
_DATELINE = ("dateline", "placeline", "town", "city", "location", "place")
_DATE = (
    "versioncreated",
    "modified",
    "updated",
    "publishdate",
    "publicationdate",
    "published",
    "pubdate",
    "date",
    "created",
    "datetime",
)
_SLUGLINE = ("slugline", "slug", "strapline", "systemslug", "keyword")
_URGENCY = ("urgency", "priority")
_NOTICE = ("copyright", "copyrightnotice", "copyrightline", "rights")
_EMBARGO = ("embargo", "embargodate", "embargoeduntil")
_SEPARATORS = re.compile(r"[^a-zà-ÿ0-9]")


def recognises(text: str) -> bool:
    """Whether the text is XML with a root element, but no HTML; a declaration is optional (XML 1.0, 2.8)."""
    root = xml.root_name(text)
    if text.lstrip("\ufeff \t\r\n")[:5] == "<?xml":
        return root.lower() not in ("", "html")
    return (
        bool(root) and root.lower() not in defs.tags and text.rstrip().endswith((f"</{root}>", f":{root}>"))
    )


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-xml, not-a-dispatch."""
        root = xml.read(payload.text)
        item = _item(root)
        if not item.headline and not item.body:
            raise DispatchError(STAGE, "not-a-dispatch", f"no headline and no text in <{local(root)}>")
        return (item.finish(payload, NAME, None, locate_dateline),)

    return parse


def _item(root: etree._Element) -> Item:
    named: dict[str, etree._Element] = {}
    for element in root.iter():
        name = _SEPARATORS.sub("", local(element))
        if (
            name
            and name not in named
            and element is not root
            and ((element.text or "").strip() or len(element))
        ):
            named[name] = element

    def first(names: tuple[str, ...]) -> str:
        for name in names:
            if name in named and (written := _text(named[name])):
                return written
        return ""

    item = Item(
        uri=first(_ID) or str(root.get("id") or root.get("guid") or ""),
        headline=first(_HEADLINE).replace("\n", " "),
        subheadline=first(_SUBHEADLINE).replace("\n", " "),
        byline=first(_BYLINE),
        slugline=first(_SLUGLINE),
        urgency=number(first(_URGENCY)),
        version_created=_instant(first(_DATE)),
        embargoed_until=_instant(first(_EMBARGO)),
        located=first(_DATELINE).replace("\n", " "),
        language=str(root.get(xml.XML_LANG) or root.get("lang") or "") or _code(first(_LANGUAGE)),
    )
    lead, body = first(_LEAD), first(_BODY)
    item.body = f"{lead}\n{body}" if lead and body and lead not in body else body or lead
    if notice := first(_NOTICE):
        item.notices.append(notice)
    return item


def _text(element: etree._Element) -> str:
    if len(element):
        return text_of_tree(element)
    written = element.text or ""
    return text_of(written) if LOOKS_MARKED_UP.search(written) or "&" in written else written.strip()


def _code(language: str) -> str:
    return language if len(language) in (2, 5) else ""


def _instant(written: str) -> str:
    """ISO 8601 of a date; '11.07.2019 12:17' as release services write it has no zone, and so is none."""
    try:
        return datetime.fromisoformat(written).isoformat()
    except ValueError:
        return ""
