"""AP Media API: one item (`/content`), or a feed of them (`/content/feed`, `/content/search`).

Recognises `data` with an `item` or `items` whose ids are AP's (`altids`). Maps identification, dates, headline,
slugline, bylines, place, rights, AP's subjects and named people, organisations and places, which keep their
creator. The story itself comes as NITF or as a link: NITF and HTML are read, links are not followed. Reference:
AP Media API 2.x, item schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import json, xml
from processors.formats.html import text_of
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, urgency
from processors.formats.nitf import read_nitf

NAME = "ap-json"
STAGE = "parse"
_TYPES = {
    "picture": "picture",
    "photo": "picture",
    "graphic": "graphic",
    "video": "video",
    "audio": "audio",
    "complexdata": "text",
}
_MEMBERS = {
    "person": "people",
    "organisation": "organisations",
    "organization": "organisations",
    "company": "organisations",
    "place": "places",
    "event": "events",
}


def recognises(text: str) -> bool:
    """Whether it is JSON with AP's names in it."""
    return text.lstrip()[:1] in ("{", "[") and '"altids"' in text and '"item' in text


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-json, not-a-dispatch."""
        found = list(_items(json.read(payload.text)))
        if not found:
            raise DispatchError(STAGE, "not-a-dispatch", "no AP item with altids")
        return finish_all((_item(data, whole) for data, whole in found), payload, NAME, locate_dateline)

    return parse


def _items(whole: Any) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each item, with the object that holds it: what is fetched for an item is put beside it."""
    if isinstance(whole, list):
        for part in whole:
            yield from _items(part)
    if not isinstance(whole, dict):
        return
    inner = whole.get("data")
    data: dict[str, Any] = inner if isinstance(inner, dict) else whole
    for holder in (data, *json.dicts(data.get("items"))):
        item = holder.get("item")
        if isinstance(item, dict) and "altids" in item:
            yield item, whole
    if "altids" in data:
        yield data, whole


def _item(data: dict[str, Any], whole: dict[str, Any]) -> Item:
    text = json.text
    item = Item(
        uri=text(data.get("uri")).partition("?")[0],  # what follows names the download, not the item
        type=_TYPES.get(text(data.get("type")), "text"),
        version=text(data.get("version")),
        headline=text(data.get("headline")) or text(data.get("title")),
        language=text(data.get("language")),
        slugline=text(data.get("slugline")),
        urgency=urgency(data.get("urgency")),
        version_created=text(data.get("versioncreated")),
        content_created=text(data.get("firstcreated")),
        embargoed_until=text(data.get("embargoed")),
        pub_status=text(data.get("pubstatus")),
        usage_terms=json.strings(data.get("usageterms")),
        notices=json.strings(data.get("copyrightnotice")),
        ed_notes=json.strings(data.get("ednote")),
    )
    alternates = data.get("altids")
    for role, value in alternates.items() if isinstance(alternates, dict) else ():
        if text(value):
            item.alternates.append((str(role), text(value)))
    extended = text(data.get("headline_extended"))
    item.subheadline = extended if extended != item.headline else ""
    item.byline = ", ".join(text(one.get("by")) for one in json.dicts(data.get("bylines")) if one.get("by"))
    photographer = data.get("photographer")
    if not item.byline and isinstance(photographer, dict):
        item.byline = text(photographer.get("name"))
    place = data.get("datelinelocation")
    item.located = text(place.get("city")) if isinstance(place, dict) else ""
    item.located = item.located or text(data.get("located"))
    item.descriptions.extend(
        filter(
            None, (text_of(text(data.get(name))) for name in ("description_summary", "description_caption"))
        )
    )
    for source in (*json.dicts(data.get("infosource")), *json.dicts(data.get("sources"))):
        item.add("infoSources", name=text(source.get("name")), role=text(source.get("type")))
    _about(data, item)
    _body(data, whole, item)
    return item


def _about(data: dict[str, Any], item: Item) -> None:
    """AP's own tags, with who set them: a machine or an editor."""
    for one in json.dicts(data.get("subject")):
        code, scheme = json.text(one.get("code")), json.text(one.get("scheme"))
        item.add_code(
            "subjects",
            scheme + code if scheme else code,
            json.text(one.get("name")),
            creator=json.text(one.get("creator")),
        )
    for name, member in _MEMBERS.items():
        for one in json.dicts(data.get(name)):
            code, scheme = json.text(one.get("code")), json.text(one.get("scheme"))
            item.add_code(member, scheme + code if scheme else code, json.text(one.get("name")), rel="about")


def _body(data: dict[str, Any], whole: dict[str, Any], item: Item) -> None:
    for holder in (data, whole):
        for name in ("nitf", "body_nitf", "body_html", "body_xhtml", "body_text"):
            value = holder.get(name)
            if isinstance(value, dict):  # a fetched story, converted
                value = value.get("body_html") or value.get("body_text")
            if item.body or not isinstance(value, str) or not value.strip():
                continue
            if xml.root_name(value) == "nitf":
                headline = item.headline  # the API's own is the later one
                read_nitf(xml.read(value), item)
                item.headline = headline or item.headline
            else:
                item.body = text_of(value)
    if not item.body and item.type != "text":
        item.body = item.descriptions[0] if item.descriptions else ""
