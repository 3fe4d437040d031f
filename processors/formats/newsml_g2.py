"""NewsML-G2 (dpa, Reuters, STT, ANSA, AP, marketwired): newsMessage with its items, newsItem, packageItem.

Recognises those root elements. Maps itemMeta, contentMeta and rightsInfo; QCodes resolved by the item's inline
catalog and IPTC's own schemes; the text of inlineXML (XHTML or NITF) or inlineData. An edNote marked as not for
publication never leaves. Standard: IPTC NewsML-G2 2.x, Power Conformance.
"""

from __future__ import annotations

from lxml import etree

from processors.dispatch import Dispatch, DispatchError, Payload, Signal
from processors.formats import xml
from processors.formats.html import LOOKS_MARKED_UP, local, text_of, text_of_tree, tidy
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, number
from processors.formats.nitf import read_nitf

NAME = "newsml-g2"
STAGE = "parse"
ITEMS = frozenset(("newsItem", "packageItem"))
_TYPES = {
    "picture": "picture",
    "audio": "audio",
    "video": "video",
    "graphic": "graphic",
    "composite": "composite",
}
_PHOTOGRAPHER = ("photog", "photographer")
_SIGNALS: dict[str, Signal] = {
    "update": "update",
    "correction": "correction",
    "corrected": "correction",
    "cqa": "correction",
}
_CONTAINERS = {
    "person": "people",
    "organisation": "organisations",
    "geoarea": "places",
    "poi": "places",
    "event": "events",
}
# Parts of dpa's XHTML that are for editors: the notebook, its contacts, the sign-off.
_NOTEBOOK = ("notepad", "np-public", "np-nonpublic", "np-constraint")
XHTML_CONTENT = "{*}contentSet/{*}inlineXML"


def recognises(text: str) -> bool:
    """Whether the root element is one of NewsML-G2's that hold news."""
    return xml.root_name(text) in ("newsMessage", "newsItem", "packageItem")


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-xml, not-a-dispatch."""
        root = xml.read(payload.text)
        found = [root] if root.tag.rpartition("}")[2] in ITEMS else list(root.iterfind("{*}itemSet/*"))
        found = [one for one in found if one.tag.rpartition("}")[2] in ITEMS]
        if not found:
            raise DispatchError(STAGE, "not-a-dispatch", "a newsMessage without a newsItem or packageItem")
        return finish_all((_item(one) for one in found), payload, NAME, locate_dateline)

    return parse


def _item(news: etree._Element) -> Item:
    item = Item(uri=str(news.get("guid") or ""), version=str(news.get("version") or ""))
    catalog = {
        str(scheme.get("alias")): str(scheme.get("uri")) for scheme in news.iterfind("{*}catalog/{*}scheme")
    }
    _rights(news, item)
    _item_meta(news, item)
    _content_meta(news, item, catalog)
    _content(news, item)
    tag = xml.attribute(news, "{*}contentMeta/{*}language", "tag")
    item.language = tag or str(news.get(xml.XML_LANG) or "")
    return item


def _name(element: etree._Element) -> str:
    """What a concept is called: its name, else its literal, else its QCode's local part."""
    return xml.text(element, "{*}name") or str(element.get("literal") or "")


def _rights(news: etree._Element, item: Item) -> None:
    for rights in news.iterfind("{*}rightsInfo"):
        for holder in rights.iterfind("{*}copyrightHolder"):
            item.copyright_holder = item.copyright_holder or _name(holder) or str(holder.get("uri") or "")
        item.notices.extend(tidy(text_of_tree(one)) for one in rights.iterfind("{*}copyrightNotice"))
        item.usage_terms.extend(text_of_tree(one) for one in rights.iterfind("{*}usageTerms"))
        for mining in rights.iterfind("{*}dataMining"):  # a PLUS value; its terms, where it names any
            value = str(mining.get("uri") or mining.get("qcode") or "").strip()
            terms = (text_of_tree(one) for one in rights.iterfind("{*}otherConstraints"))
            item.notices.append(" ".join(filter(None, (value, *terms))))


def _item_meta(news: etree._Element, item: Item) -> None:
    meta = news.find("{*}itemMeta")
    if meta is None:
        return
    kind = xml.attribute(meta, "{*}itemClass", "qcode").rpartition(":")[2]
    item.type = "composite" if news.tag.endswith("packageItem") else _TYPES.get(kind, "text")
    item.version_created = xml.text(meta, "{*}versionCreated")
    item.content_created = xml.text(meta, "{*}firstCreated")
    item.embargoed_until = xml.text(meta, "{*}embargoed")
    item.pub_status = xml.attribute(meta, "{*}pubStatus", "qcode").rpartition(":")[2] or "usable"
    for provider in meta.iterfind("{*}provider"):
        if name := _name(provider):
            item.add("infoSources", name=name, role="provider")
    for note in meta.iterfind("{*}edNote"):
        _ed_note(note, item)
    for signal in meta.iterfind("{*}signal"):
        if (known := _SIGNALS.get(str(signal.get("qcode") or "").rpartition(":")[2].lower())) is not None:
            item.signals.append(known)


def _ed_note(note: etree._Element, item: Item) -> None:
    role = str(note.get("role") or "").rpartition(":")[2].lower()
    if "nonpublic" in str(note.get("pubconstraint") or "") or role in ("contacts", "dpacontacts", "private"):
        return
    if role == "notepad":  # its public parts come again as notes of their own
        return
    written = text_of_tree(note)
    if role == "closingline":
        item.sign_off = item.sign_off or " ".join(written.split())
    else:
        item.ed_notes.append(written)


def _content_meta(news: etree._Element, item: Item, catalog: dict[str, str]) -> None:
    meta = news.find("{*}contentMeta")
    if meta is None:
        return
    item.urgency = number(xml.text(meta, "{*}urgency"))
    item.content_created = xml.text(meta, "{*}contentCreated") or item.content_created
    item.slugline = item.slugline or xml.text(meta, "{*}slugline")
    item.byline = xml.text(meta, "{*}by")
    for creator in meta.iterfind("{*}creator"):
        if not item.byline and str(creator.get("role") or "").endswith(_PHOTOGRAPHER):
            item.byline = _name(creator)
    item.dateline = xml.text(meta, "{*}dateline")
    places = [name for one in meta.iterfind("{*}located") if (name := _name(one))]
    item.located = places[0] if places else ""
    headlines = sorted(meta.iterfind("{*}headline"), key=lambda one: int(number(one.get("rank")) or 0))
    texts = [written for one in headlines if (written := " ".join("".join(one.itertext()).split()))]
    item.headline = texts[0] if texts else ""
    item.subheadline = texts[1] if len(texts) > 1 else ""
    for other in meta.iterfind("{*}altId"):
        if value := "".join(other.itertext()).strip():
            item.alternates.append((str(other.get("type") or "altId"), value))
    for source in meta.iterfind("{*}infoSource"):
        if name := _name(source):
            item.add("infoSources", name=name, role=str(source.get("role") or ""))
    for genre in meta.iterfind("{*}genre"):
        item.add_code("genres", str(genre.get("qcode") or genre.get("literal") or ""), _name(genre))
    for description in meta.iterfind("{*}description"):
        if str(description.get("role") or "").rpartition(":")[2] != "semantics":
            item.descriptions.append(text_of_tree(description))
    for subject in meta.iterfind("{*}subject"):
        _subject(subject, item, catalog)


def _subject(subject: etree._Element, item: Item, catalog: dict[str, str]) -> None:
    kind = str(subject.get("type") or "").rpartition(":")[2].lower()
    member = _CONTAINERS.get(kind, "subjects")
    for one in (subject, *subject.iterfind("{*}sameAs")):
        code = str(one.get("uri") or one.get("qcode") or one.get("literal") or "")
        alias, _, value = code.partition(":")
        if one is not subject and alias not in ("medtop", "subj"):
            continue
        name = (
            _name(one)
            if one.get("literal") is None or one.find("{*}name") is not None
            else str(one.get("literal"))
        )
        resolved = catalog[alias] + value if alias in catalog else code
        relevance = number(one.get("relevance"))
        if member == "subjects":
            item.add_code(member, resolved, name, relevance=relevance)
        elif one is subject:
            item.add_code(member, resolved, name or value, rel="about")
        else:
            item.add_code("subjects", resolved, name)


def _content(news: etree._Element, item: Item) -> None:
    for inline in news.iterfind(XHTML_CONTENT):
        nitf = inline.find(".//{*}nitf")
        if nitf is None and local(inline) == "nitf":
            nitf = inline
        if nitf is not None:
            read_nitf(nitf, item)
        elif not item.body:
            _xhtml(inline, item)
    if not item.body:
        for inline in news.iterfind("{*}contentSet/{*}inlineData"):
            written = "".join(inline.itertext())
            if "text" in str(inline.get("contenttype") or "text"):
                item.body = text_of(written) if LOOKS_MARKED_UP.search(written) else tidy(written)
                break
    if not item.body and item.type != "text" and item.descriptions:
        item.body = tidy(item.descriptions[0])


def _xhtml(inline: etree._Element, item: Item) -> None:
    for element in list(inline.iter("{*}section", "{*}div", "{*}p")):
        classes = str(element.get("class") or "").split()
        if "closingline" in classes:
            item.sign_off = item.sign_off or " ".join("".join(element.itertext()).split())
        if "closingline" in classes or any(one in classes for one in _NOTEBOOK):
            _remove(element)
    body = inline.find(".//{*}body")
    content = body if body is not None else inline
    item.body = text_of_tree(content)
    if len(content):
        written = [content.text or "", *(etree.tostring(one, encoding="unicode") for one in content)]
        item.body_xhtml = "".join(written).strip()


def _remove(element: etree._Element) -> None:
    """Out of the tree, the text behind it left where it was."""
    parent = element.getparent()
    if parent is not None:
        before, tail = element.getprevious(), element.tail or ""
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
        parent.remove(element)
