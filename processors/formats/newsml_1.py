"""NewsML 1.0 to 1.2 (AFP, Kyodo, EFE, TASS, SDA-ATS, ANP, Belga, ANA-MPA): one dispatch for each NewsItem.

Recognises the root element `NewsML`. Maps identification and management, the news lines, rights, descriptive
metadata; the text of the components that hold one, be it NITF, bare paragraphs or plain text; captions of photos
are descriptions. Standard: IPTC NewsML 1.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import xml
from processors.formats.html import LOOKS_MARKED_UP, text_of, text_of_tree, tidy
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, number
from processors.formats.nitf import read_nitf

NAME = "newsml-1"
STAGE = "parse"
# Components that repeat a news line or describe a picture.
_NOT_BODY = frozenset(
    ("caption", "title", "headline", "subheadline", "byline", "keywords", "thumbnail", "quicklook")
)
_FOR_EDITORS = re.compile(r"note|advisory|instruction|embargo", re.IGNORECASE)
_TYPES = {
    "photo": "picture",
    "picture": "picture",
    "image": "picture",
    "graphic": "graphic",
    "video": "video",
    "audio": "audio",
}


def recognises(text: str) -> bool:
    """Whether the root element is `NewsML`."""
    return xml.root_name(text) == "NewsML"


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-xml, not-a-dispatch."""
        root = xml.read(payload.text)
        found = [item for item in root.iterfind("{*}NewsItem") if item.find("{*}Identification") is not None]
        if not found:
            raise DispatchError(STAGE, "not-a-dispatch", "NewsML without a NewsItem")
        return finish_all((_item(root, one) for one in found), payload, NAME, locate_dateline)

    return parse


def _item(root: etree._Element, news: etree._Element) -> Item:
    item = Item()
    _identification(root, news, item)
    for component in news.iterfind(".//{*}NewsComponent"):
        _lines(component, item)
        _metadata(component, item)
    _content(news, item)
    language = xml.attribute(news, ".//{*}DescriptiveMetadata/{*}Language", "FormalName") or news.get(
        xml.XML_LANG
    )
    component = news.find("{*}NewsComponent")
    item.language = str(language or (component.get(xml.XML_LANG) if component is not None else "") or "")
    return item


def _identification(root: etree._Element, news: etree._Element, item: Item) -> None:
    name = "{*}Identification/{*}NewsIdentifier/"
    item.uri = xml.text(news, name + "{*}PublicIdentifier")
    item.version = xml.text(news, name + "{*}RevisionId")
    manage = "{*}NewsManagement/"
    item.content_created = xml.text(news, manage + "{*}FirstCreated")
    item.version_created = xml.text(news, manage + "{*}ThisRevisionCreated") or item.content_created
    item.pub_status = xml.attribute(news, manage + "{*}Status", "FormalName")
    item.urgency = number(xml.attribute(news, manage + "{*}Urgency", "FormalName"))
    for change in news.iterfind(manage + "{*}StatusWillChange"):
        if item.pub_status.lower() in ("embargoed", "withheld"):
            item.embargoed_until = xml.text(change, "{*}DateAndTime")
    if provider := xml.text(news, name + "{*}ProviderId"):
        item.add("infoSources", name=provider, role="provider")
    for note in news.iterfind("{*}NewsManagement/{*}Instruction"):
        item.ed_notes.append(str(note.get("FormalName") or ""))
    if item.urgency is None and root.find("{*}NewsEnvelope/{*}Priority") is not None:
        item.alternates.append(("priority", xml.attribute(root, "{*}NewsEnvelope/{*}Priority", "FormalName")))


def _lines(component: etree._Element, item: Item) -> None:
    """The news lines; those of the first component that has one count."""
    lines = component.find("{*}NewsLines")
    if lines is None:
        return
    picture = bool(item.headline) and component.find("{*}NewsLines/{*}DateLine") is None
    item.headline = item.headline or xml.text(lines, "{*}HeadLine")
    if not picture:
        item.subheadline = item.subheadline or xml.text(lines, "{*}SubHeadLine")
        item.dateline = item.dateline or xml.text(lines, "{*}DateLine")
        item.slugline = item.slugline or xml.text(lines, "{*}SlugLine")
    item.byline = item.byline or xml.text(lines, "{*}ByLine")
    for notice in lines.iterfind("{*}CopyrightLine"):
        item.notices.append(tidy("".join(notice.itertext())))
    for line in lines.iterfind("{*}NewsLine"):
        if _FOR_EDITORS.search(xml.attribute(line, "{*}NewsLineType", "FormalName")):
            item.ed_notes.append(xml.text(line, "{*}NewsLineText"))
    for terms in lines.iterfind("{*}RightsLine"):
        item.usage_terms.append("".join(terms.itertext()))


def _metadata(component: etree._Element, item: Item) -> None:
    rights = component.find("{*}RightsMetadata")
    if rights is not None:
        item.copyright_holder = item.copyright_holder or (
            xml.attribute(rights, "{*}Copyright/{*}CopyrightHolder/{*}Party", "FormalName")
            or xml.text(rights, "{*}Copyright/{*}CopyrightHolder")
        )
        item.usage_terms.extend(
            "".join(one.itertext()) for one in rights.iterfind("{*}UsageRights/{*}UsageType")
        )
    for party in component.iterfind("{*}AdministrativeMetadata/{*}Provider/{*}Party"):
        if name := party.get("FormalName"):
            item.add("infoSources", name=str(name), role="provider")
    described = component.find("{*}DescriptiveMetadata")
    if described is None:
        return
    for code in described.iterfind("{*}SubjectCode/*"):
        if name := str(code.get("FormalName") or ""):
            item.add_code("subjects", f"subj:{name}" if name.isdecimal() and len(name) == 8 else name)
    for genre in described.iterfind("{*}Genre"):
        if name := genre.get("FormalName"):
            item.add("genres", literal=str(name))
    for place in described.iterfind("{*}Location"):
        city = xml.attribute(place, "{*}Property[@FormalName='City']", "Value")
        if city and place.get("HowPresent", "Origin") == "Origin":
            item.located = item.located or city


def _content(news: etree._Element, item: Item) -> None:
    texts: dict[str, None] = {}  # in order, none twice
    for content, role in _contents(news):
        media = xml.attribute(content, "{*}MediaType", "FormalName").lower()
        data = content.find("{*}DataContent")
        if data is None or media not in ("", "text"):
            if media in _TYPES and not texts and item.type == "text":
                item.type = _TYPES[media]
            continue
        nitf = data.find(".//{*}nitf")
        if nitf is not None and role not in _NOT_BODY:
            carried = Item()
            read_nitf(nitf, carried)
            written = carried.body
            item.dateline = item.dateline or carried.dateline
            item.byline = item.byline or carried.byline
            item.headline = item.headline or carried.headline
            item.sign_off = item.sign_off or carried.sign_off
        elif len(data):
            written = text_of_tree(data, skip=frozenset(("media",)))
        else:
            written = data.text or ""
            written = text_of(written) if LOOKS_MARKED_UP.search(written) else written
        if role in _NOT_BODY:
            if role == "caption":
                item.descriptions.append(written)
        elif written.strip():
            texts[written] = None
    if texts:
        item.body, item.type = "\n".join(map(tidy, texts)), "text"
    elif item.type != "text" and item.descriptions:
        item.body = tidy(item.descriptions[0])


def _contents(news: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Each ContentItem of the item with the role of its component, alternatives in other languages left out."""
    for content in news.iterfind(".//{*}ContentItem"):
        owner = content.getparent()
        role = xml.attribute(owner, "{*}Role", "FormalName").lower() if owner is not None else ""
        yield content, role
