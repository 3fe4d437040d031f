"""Feeds: RSS 2.0 and 1.0, Atom, JSON Feed, and WordPress's export; one dispatch for each entry.

Recognises the root elements `rss`, `RDF`, `feed`, `entry`, and JSON that names jsonfeed.org. Maps id, title, full
content before summary, dates, author, categories, rights, language. Standards: RSS 2.0, RFC 4287, JSON Feed 1.1,
Dublin Core and content modules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import json, xml
from processors.formats.html import LOOKS_MARKED_UP, text_of, text_of_tree
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, number, with_text
from processors.formats.named_fields import instant
from processors.formats.nitf import read_nitf

NAME = "feed"
STAGE = "parse"
_ROOTS = frozenset(("rss", "RDF", "feed", "entry"))
ATOM = "{http://www.w3.org/2005/Atom}"
JSON_FEED = "jsonfeed.org/version"


def recognises(text: str) -> bool:
    """Whether it is a feed in XML, or a JSON Feed."""
    head = text.lstrip()[:1]
    return xml.root_name(text) in _ROOTS if head == "<" else head == "{" and JSON_FEED in text[:4000]


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-xml, malformed-json, not-a-dispatch."""
        items = with_text(
            _json_items(json.read(payload.text))
            if payload.text.lstrip()[:1] == "{"
            else _xml_items(payload.text)
        )
        if not items:
            raise DispatchError(STAGE, "not-a-dispatch", "a feed without an entry that has a title or a text")
        return finish_all(items, payload, NAME, locate_dateline)

    return parse


def _xml_items(text: str) -> Iterator[Item]:
    root = xml.read(text)
    entries = [root] if root.tag.endswith("entry") else list(root.iter("{*}item", "{*}entry"))
    channel = root.find("{*}channel")
    whole = root if channel is None else channel
    language = xml.text(whole, "{*}language") or str(root.get(xml.XML_LANG) or "")
    notice = xml.text(whole, "{*}copyright") or xml.text(whole, "{*}rights")
    provider = xml.text(whole, "{*}title")
    return (_xml_item(entry, language, notice, provider) for entry in entries)


def _xml_item(entry: etree._Element, language: str, notice: str, provider: str) -> Item:
    item = Item(language=xml.text(entry, "{*}language") or str(entry.get(xml.XML_LANG) or language))
    link = xml.text(entry, "{*}link") or xml.attribute(entry, "{*}link", "href")
    item.uri = (
        xml.text(entry, "{*}guid")
        or xml.text(entry, "{*}id")
        or str(entry.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about") or "")
        or link
    )
    if link and link != item.uri:
        item.alternates.append(("link", link))
    item.headline = _plain(xml.text(entry, "{*}title"))
    item.version_created = _instant(
        entry, "{*}updated", "{*}modified", "{*}pubDate", "{*}date", "{*}published"
    )
    item.content_created = _instant(entry, "{*}published", "{*}pubDate", "{*}date")
    item.byline = (
        xml.text(entry, "{*}creator") or xml.text(entry, "{*}author/{*}name") or xml.text(entry, "{*}author")
    )
    own = xml.text(entry, "{*}rights") or xml.text(entry, "{*}copyright") or notice
    if own:
        item.notices.append(own)
    if provider:
        item.add("infoSources", name=provider, role="provider")
    for licence in (*entry.iterfind("{*}license"), *entry.iterfind("{*}link[@rel='license']")):
        item.notices.append(licence.text or str(licence.get("href") or ""))
    for category in entry.iterfind("{*}category"):
        if name := category.get("label") or category.get("term") or "".join(category.itertext()).strip():
            item.add("subjects", name=str(name), literal=str(category.get("term") or ""))
    encoded = [one for one in entry.iterfind("{*}encoded") if "content" in one.tag]
    contents = (*entry.iterfind(ATOM + "content"), *entry.iterfind("content"))  # a media module has its own
    written = [_content(one) for one in (*encoded, *contents)]
    summary = [_content(one) for one in (*entry.iterfind("{*}description"), *entry.iterfind("{*}summary"))]
    texts = [one for one in written if one[0]] or [one for one in summary if one[0]]
    _ap_metadata(entry, item)
    if (story := next((one for content in contents for one in content.iter("{*}nitf")), None)) is not None:
        read_nitf(story, item)
    elif texts:
        item.body, item.body_xhtml = texts[0]
        item.descriptions.extend(text for text, _ in summary if text and text != item.body)
    return item


def _ap_metadata(entry: etree._Element, item: Item) -> None:
    """What AP's web feeds say in elements of their own (apcm, apnm)."""
    about, managed = "{*}ContentMetadata/", "{*}NewsManagement/"
    item.dateline = xml.text(entry, about + "{*}DateLine")
    item.slugline = xml.text(entry, about + "{*}SlugLine")
    item.urgency = number(xml.attribute(entry, about + "{*}Priority", "Numeric"))
    item.pub_status = xml.text(entry, managed + "{*}PublishingStatus")
    item.ed_notes.append(xml.text(entry, managed + "{*}EdNote"))


def _content(element: etree._Element) -> tuple[str, str]:
    """Text and markup of a content element: escaped HTML, or elements inside it."""
    if len(element):
        return text_of_tree(element), "".join(
            etree.tostring(one, encoding="unicode", with_tail=True) for one in element
        )
    written = element.text or ""
    return _plain(written), written if LOOKS_MARKED_UP.search(written) else ""


def _plain(written: str) -> str:
    if "<" in written or "&" in written:
        return text_of(written)
    return (
        "\n".join(filter(None, map(str.strip, written.split("\n")))) if "\n" in written else written.strip()
    )


def _instant(entry: etree._Element, *paths: str) -> str:
    """The first date there is, in ISO 8601; RSS writes RFC 822."""
    return next(filter(None, (instant(xml.text(entry, path)) for path in paths)), "")


def _json_items(feed: Any) -> Iterator[Item]:
    if not isinstance(feed, dict):
        return
    text = json.text
    for entry in json.dicts(feed.get("items")):
        html = text(entry.get("content_html"))
        item = Item(
            uri=text(entry.get("id")),
            headline=text(entry.get("title")),
            body=text(entry.get("content_text")) or (text_of(html) if html else ""),
            body_xhtml=html,
            language=text(entry.get("language")) or text(feed.get("language")),
            version_created=text(entry.get("date_modified")) or text(entry.get("date_published")),
            content_created=text(entry.get("date_published")),
        )
        authors = json.dicts(entry.get("authors")) or json.dicts(feed.get("authors"))
        item.byline = ", ".join(filter(None, (text(one.get("name")) for one in authors)))
        if summary := text(entry.get("summary")):
            item.descriptions.append(summary)
            item.body = item.body or summary
        if url := text(entry.get("url")):
            item.alternates.append(("link", url))
        for tag in json.strings(entry.get("tags")):
            item.add("subjects", name=tag)
        if provider := text(feed.get("title")):
            item.add("infoSources", name=provider, role="provider")
        yield item
