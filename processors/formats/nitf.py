"""NITF 3.x (AP, PA, EFE, The Canadian Press, AAP, ANSA), and the NITF body that NewsML carries.

Recognises the root element `nitf`. Maps: doc-id, urgency, dates, copyright, rights, subjects and keywords of the
head; headline, byline, dateline of body.head; the text of body.content. Standard: IPTC NITF 3.6.
"""

from __future__ import annotations

from lxml import etree

from processors.dispatch import Dispatch, Payload
from processors.formats import xml
from processors.formats.html import LOOKS_MARKED_UP, local, text_of, text_of_tree
from processors.formats.item import DatelineFinder, Item, Parser, number

NAME = "nitf"
_IDENTIFIED = {"org": "organisations", "person": "people", "location": "places", "classifier": "subjects"}


def recognises(text: str) -> bool:
    """Whether the root element is `nitf`."""
    return xml.root_name(text) == "nitf"


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-xml."""
        item = Item()
        read_nitf(xml.read(payload.text), item)
        return (item.finish(payload, NAME, None, locate_dateline),)

    return parse


def read_nitf(nitf: etree._Element, item: Item) -> None:
    """Adds to `item` what an `nitf` element says; what the item knows already stays."""
    body = nitf.find("{*}body")
    for element in (nitf, body) if body is not None else (nitf,):
        item.language = item.language or str(element.get(xml.XML_LANG) or element.get("baselang") or "")
    _read_head(nitf, item)
    _read_body_head(nitf, item)
    content = nitf.find("{*}body/{*}body.content")
    for path in (".//{*}body.content", ".//{*}body"):
        content = nitf.find(path) if content is None else content
    if content is not None:
        _drop_repeated_lead(content)
        item.body = item.body or text_of_tree(content, skip=frozenset(("body.head", "media", "lang")))
        if LOOKS_MARKED_UP.search(item.body):  # markup that a CDATA section carries as text
            item.body = text_of(item.body)
        for caption in content.iterfind(".//{*}media/{*}media-caption"):
            if written := text_of_tree(caption):
                item.descriptions.append(written)
    for end in nitf.iterfind(".//{*}body.end/{*}tagline"):
        item.sign_off = item.sign_off or " ".join("".join(end.itertext()).split())


def _drop_repeated_lead(content: etree._Element) -> None:
    """Removes a block that the next one begins with: archives give the lead once more before the full text."""
    blocks = content.findall("{*}block")
    texts = [text_of_tree(block) for block in blocks] if len(blocks) > 1 else []
    for block, text, following in zip(blocks, texts, texts[1:], strict=False):
        if text and following.startswith(text):
            content.remove(block)


def _read_head(nitf: etree._Element, item: Item) -> None:
    head = nitf.find("{*}head")
    if head is None:
        return
    item.headline = item.headline or xml.text(head, "{*}title")
    item.uri = item.uri or xml.attribute(head, "{*}docdata/{*}doc-id", "id-string")
    if item.urgency is None:
        item.urgency = number(xml.attribute(head, "{*}docdata/{*}urgency", "ed-urg"))
    item.pub_status = item.pub_status or xml.attribute(head, "{*}docdata", "management-status")
    item.version_created = item.version_created or xml.attribute(head, "{*}docdata/{*}date.issue", "norm")
    release = xml.attribute(head, "{*}docdata/{*}date.release", "norm")
    if item.pub_status in ("embargoed", "withheld") and release:
        item.embargoed_until = item.embargoed_until or release
    owner = head.find("{*}docdata/{*}doc.copyright")
    if owner is not None and owner.get("holder"):
        holder, year = str(owner.get("holder")), str(owner.get("year") or "")
        item.copyright_holder = item.copyright_holder or holder
        item.notices.append(f"© {year} {holder}" if year else f"© {holder}")
    for rights in head.iterfind("{*}docdata/{*}doc.rights"):
        item.copyright_holder = item.copyright_holder or str(rights.get("owner") or "")
        item.usage_terms.extend(str(rights.get(name)) for name in ("type", "limitations") if rights.get(name))
    for note in head.iterfind("{*}docdata/{*}ed-msg"):
        item.ed_notes.append(str(note.get("info") or ""))
    for correction in head.iterfind("{*}docdata/{*}correction"):
        item.signals.append("correction")
        item.ed_notes.append(str(correction.get("info") or ""))
    _read_identified(head, item)
    for subject in head.iterfind("{*}tobject/{*}tobject.subject"):
        if code := str(subject.get("tobject.subject.refnum") or ""):
            name = (
                subject.get("tobject.subject.detail")
                or subject.get("tobject.subject.matter")
                or subject.get("tobject.subject.type")
            )
            item.add_code(
                "subjects", f"subj:{code}" if code.isdecimal() and len(code) == 8 else code, str(name or "")
            )
    for keyword in head.iterfind("{*}docdata/{*}key-list/{*}keyword"):
        if key := str(keyword.get("key") or ""):
            item.slugline = item.slugline or key
    if keyword := xml.attribute(head, "{*}docdata/{*}du-key", "key"):
        version = xml.attribute(head, "{*}docdata/{*}du-key", "version")
        item.slugline = item.slugline or (f"{keyword}, {version}" if len(version) > 2 else keyword)
    named = {str(meta.get("name")): str(meta.get("content") or "") for meta in head.iterfind("{*}meta")}
    item.slugline = item.slugline or named.get("anpa-keyword", "") or named.get("slugline", "")
    item.take = named.get("anpa-takekey", "").strip("() ")
    if item.urgency is None:
        item.urgency = number(named.get("priority") or named.get("urgency"))
    if code := named.get("category_iptc", ""):
        item.add_code("subjects", f"subj:{code}" if code.isdecimal() else code)


def _read_identified(head: etree._Element, item: Item) -> None:
    """Whom and what the sender says the dispatch is about (NITF, identified-content)."""
    for element in head.iterfind("{*}docdata/{*}identified-content/*"):
        kind = local(element)
        name = " ".join(", ".join(filter(None, map(str.strip, element.itertext()))).split())
        if kind in _IDENTIFIED and name:
            code = str(element.get("value") or "")
            item.add(
                _IDENTIFIED[kind],
                name=name,
                literal=code,
                **({} if kind == "classifier" else {"rel": "about"}),
            )


def _read_body_head(nitf: etree._Element, item: Item) -> None:
    head = nitf.find(".//{*}body.head")
    if head is None:
        return
    item.headline = xml.text(head, "{*}hedline/{*}hl1") or item.headline
    item.subheadline = item.subheadline or xml.text(head, "{*}hedline/{*}hl2")
    item.byline = item.byline or _byline(head)
    place = xml.text(head, "{*}dateline/{*}location")
    day = xml.text(head, "{*}dateline/{*}story.date")
    stated = xml.text(head, "{*}dateline")
    if place and day and stated == place + day:
        stated = f"{place}, {day}"
    item.dateline = item.dateline or stated
    item.located = item.located or place
    item.version_created = item.version_created or xml.attribute(head, "{*}dateline/{*}story.date", "norm")
    for note in head.iterfind("{*}note"):
        item.ed_notes.append(text_of_tree(note))
    if distributor := xml.text(head, "{*}distributor"):
        item.add("infoSources", name=distributor, role="distributor")
    if holder := xml.text(head, "{*}rights/{*}rights.owner"):
        item.copyright_holder = item.copyright_holder or holder


def _byline(head: etree._Element) -> str:
    """The byline, the writer's title behind a comma."""
    written, title = xml.text(head, "{*}byline"), xml.text(head, "{*}byline/{*}byttl")
    name = written.removesuffix(title).rstrip(" ,") if title else written
    return f"{name}, {title}" if name and title else written
