"""JSON of a shape that only its sender knows: fields are found by JSONPath (RFC 9535), as the settings map them.

`items` may point to the objects of a list; every other path starts at one item. A path that finds several values
gives all of them to a field of many (subjects, people …), else the first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jsonpath_rfc9535

from processors.dispatch import Dispatch, Payload
from processors.formats import json
from processors.formats.html import LOOKS_MARKED_UP, text_of
from processors.formats.item import DatelineFinder, Item, finish_all, urgency, with_text

NAME = "json"
STAGE = "parse"
# Field of the mapping to the item's: text, or a list of texts.
_TEXTS = {
    "uri": "uri", "headline": "headline", "subheadline": "subheadline", "body": "body", "language": "language", "slugline": "slugline",
    "by": "byline", "versionCreated": "version_created", "contentCreated": "content_created", "embargoedUntil": "embargoed_until",
    "pubStatus": "pub_status", "dateline": "dateline", "located": "located", "copyrightHolder": "copyright_holder",
}  # fmt: skip
_LISTS = {"edNote": "ed_notes", "copyrightNotice": "notices", "usageTerms": "usage_terms"}
_MEMBERS = ("subjects", "people", "organisations", "places", "infoSources", "genres")
FIELDS = ("items", *_TEXTS, *_LISTS, *_MEMBERS, "urgency")

# The dispatches of a payload, or None when the mapping finds neither headline nor body in it.
MappedParser = Callable[[Payload], tuple[Dispatch, ...] | None]
Find = Callable[[Any], list[Any]]


class MappingError(ValueError):
    """A mapping that names no field of ours, or a path that is no JSONPath."""


def mapped_parser(mapping: Mapping[str, str], locate_dateline: DatelineFinder) -> MappedParser:
    """The parser of this mapping. Raises MappingError."""
    find = compiled(mapping)

    def parse(payload: Payload) -> tuple[Dispatch, ...] | None:
        """Raises DispatchError: malformed-json."""
        whole = json.read(payload.text)
        found = find["items"](whole) if "items" in find else [whole]
        items = with_text(_item(one, find) for one in found)
        return finish_all(items, payload, NAME, locate_dateline) or None

    return parse


def compiled(mapping: Mapping[str, str]) -> dict[str, Find]:
    """What each field's path finds in a value. Raises MappingError."""
    found = {field: _compiled(field, path) for field, path in mapping.items()}
    if "headline" not in found and "body" not in found:
        raise MappingError("want a path for headline or for body, or for both")
    return found


def _compiled(field: str, path: str) -> Find:
    if field not in FIELDS:
        raise MappingError(f"{field!r} is no field: known are {', '.join(FIELDS)}")
    try:
        query = jsonpath_rfc9535.compile(path)
    except jsonpath_rfc9535.JSONPathError as error:
        raise MappingError(f"{field}: {path!r} is no JSONPath: {error}") from error
    return lambda value: list(query.find(value).values())


def _item(value: Any, find: Mapping[str, Find]) -> Item:
    item = Item()
    for field, name in _TEXTS.items():
        if field in find:
            written = next(filter(None, map(json.text, find[field](value))), "")
            setattr(item, name, text_of(written) if LOOKS_MARKED_UP.search(written) else written)
    for field, name in _LISTS.items():
        if field in find:
            setattr(item, name, list(filter(None, map(json.text, _flat(find[field](value))))))
    for member in _MEMBERS:
        for one in _flat(find[member](value)) if member in find else ():
            item.add(member, name=json.text(one))
    if "urgency" in find:
        item.urgency = next((found for one in find["urgency"](value) if (found := urgency(one))), None)
    return item


def _flat(values: list[Any]) -> list[Any]:
    return [one for value in values for one in (value if isinstance(value, list) else [value])]
