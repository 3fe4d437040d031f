"""IPTC ninjs 1.x, 2.x and 3.x, one item or a list of items, and Superdesk's `guid` variant.

Recognises a JSON object or array. 1.x names things by suffix (`headline_main`, `body_text`, `versioncreated`,
`person`), 2.x and later by arrays (`headlines[]`, `bodies[]`, `people[]`) in camel case; both are read by one
table. Standard: IPTC ninjs 1.6, 2.2 and 3.1. Members that no stage computes are handed on as they are, where
3.1 has a place for them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import json, other_json
from processors.formats.html import LOOKS_MARKED_UP, text_of, tidy
from processors.formats.item import URI, DatelineFinder, Item, Parser, urgency

NAME = "ninjs"
STAGE = "parse"
# 'headline' alone is anybody's.
_OWN = re.compile(
    r'"(?:headlines|headline_\w+|bodies|body_(?:text|x?html|html5)\w*|pub[sS]tatus|version[cC]reated'
    r'|infosource|infoSources|embargoed(?:Until)?|usage[tT]erms|guid)"\s*:(?!\s*\{)'
)
_TYPES = frozenset(
    ("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning")
)
# 1.x name to 3.1 name; the value's members change in the same way.
_RENAMED = {"person": "people", "organisation": "organisations", "place": "places", "subject": "subjects", "event": "events",
    "object": "objects", "infosource": "infoSources", "genre": "genres", "altids": "altIds"}  # fmt: skip
_MEMBERS = {
    "people": ("name", "rel", "uri", "literal"), "organisations": ("name", "rel", "uri", "literal"),
    "places": ("name", "rel", "uri", "literal"), "subjects": ("name", "rel", "uri", "literal", "creator", "relevance", "confidence"),
    "events": ("name", "rel", "uri", "literal"), "objects": ("name", "rel", "uri", "literal"),
    "infoSources": ("name", "role", "uri", "literal"), "genres": ("name", "uri", "literal"),
}  # fmt: skip


def recognises(text: str) -> bool:
    """Whether the text begins as JSON does and has a member that only ninjs names so; prose that opens with a bracket doesn't."""
    return json.begins(text) and _OWN.search(text) is not None


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-json, not-a-dispatch."""
        data = json.read(payload.text)
        if isinstance(data, dict) and not any(_headlines(data)) and not any(_body(data)):
            return other_json.dispatches(data, payload, locate_dateline)  # the item lies deeper
        if isinstance(data, list):
            if not data:
                raise DispatchError(STAGE, "not-a-dispatch", "the JSON array is empty")
            return tuple(_item(payload, item, part, locate_dateline) for part, item in enumerate(data))
        return (_item(payload, data, None, locate_dateline),)

    return parse


def _item(payload: Payload, item: object, part: int | None, locate_dateline: DatelineFinder) -> Dispatch:
    where = "" if part is None else f"item {part}: "
    if not isinstance(item, dict):
        raise DispatchError(STAGE, "not-a-dispatch", f"{where}want a ninjs object, got {type(item).__name__}")
    ninjs: dict[str, Any] = {_RENAMED.get(str(key), str(key)): value for key, value in item.items()}
    headline, subheadline = _headlines(ninjs)
    body, xhtml = _body(ninjs)
    if not headline and not body:
        keys = ", ".join(sorted(map(str, item))[:8]) or "none"
        raise DispatchError(
            STAGE, "not-a-dispatch", f"{where}no headline and no body; its members are: {keys}"
        )
    own, guid = _text(ninjs, "uri"), _text(ninjs, "guid")
    known = [
        (str(one.get("role") or ""), one["value"])
        for one in json.dicts(ninjs.get("altIds"))
        if json.text(one.get("value"))
    ]
    usable = own or guid or ""
    named = URI.fullmatch(usable) is not None
    if guid and (guid != usable or not named):
        known.append(("guid", guid))
    if own and not named and own != guid:
        known.append(("guid", own))
    read = Item(
        uri=usable if named else "",
        type=ninjs["type"] if ninjs.get("type") in _TYPES else "text",
        version=json.text(ninjs.get("version")),
        headline=headline,
        subheadline=subheadline,
        body=body,
        body_xhtml=xhtml,
        language=_text(ninjs, "language"),
        slugline=_text(ninjs, "slugline", "slug"),
        take=_text(ninjs, "anpa_take_key"),
        byline=_text(ninjs, "by", "byline"),
        urgency=urgency(ninjs.get("urgency")),
        version_created=_text(ninjs, "versionCreated", "versioncreated"),
        content_created=_text(ninjs, "contentCreated", "contentcreated", "firstCreated", "firstcreated"),
        embargoed_until=_text(ninjs, "embargoedUntil", "embargoed"),
        pub_status=_text(ninjs, "pubStatus", "pubstatus"),
        ed_notes=[_text(ninjs, "edNote", "ednote")],
        located=_text(ninjs, "located"),
        copyright_holder=_text(ninjs, "copyrightHolder", "copyrightholder"),
        usage_terms=[_text(ninjs, "usageTerms", "usageterms")],
        notices=[_text(ninjs, "copyrightNotice", "copyrightnotice")],
        alternates=[(role, str(value)) for role, value in known],
        members=_handed_on(ninjs),
    )
    return read.finish(payload, NAME, part, locate_dateline)


def _text(ninjs: Mapping[str, object], *names: str) -> str:
    """The first of the members that is text, white space made single."""
    for name in names:
        value = ninjs.get(name)
        if isinstance(value, str) and value.strip():
            return tidy(text_of(value) if LOOKS_MARKED_UP.search(value) else value)
    return ""


def _integer(value: object) -> int | None:
    """An integer; JSON's true and false, which Python counts among them, are none."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _headlines(ninjs: Mapping[str, Any]) -> tuple[str, str]:
    given = ninjs.get("headlines")
    if isinstance(given, list):
        texts = [(one.get("role"), _text(one, "value")) for one in given if isinstance(one, dict)]
        main = next((text for role, text in texts if text and role in (None, "main", "headline")), None)
        main = main or next((text for _, text in texts if text), "")
        return main, next(
            (text for role, text in texts if text and text != main and role in ("sub", "subheadline")), ""
        )
    main = _text(ninjs, "headline", "headline_main", "title") or ""
    return main, _text(ninjs, "headline_sub", "subheadline") or ""


def _body(ninjs: Mapping[str, Any]) -> tuple[str, str]:
    """The plain body and, where one is given, the XHTML."""
    given = ninjs.get("bodies")
    candidates: list[tuple[str, str]] = []
    if isinstance(given, list):
        candidates = [
            (str(one.get("contentType") or ""), one["value"])
            for one in given
            if isinstance(one, dict) and isinstance(one.get("value"), str)
        ]
    else:
        for name, value in ninjs.items():
            if name.startswith("body") and isinstance(value, str):
                candidates.append(("html" if "html" in name else "", value))
    plain = next(
        (value for kind, value in candidates if "html" not in kind and "xml" not in kind and value.strip()),
        "",
    )
    markup = next(
        (value for kind, value in candidates if ("html" in kind or "xml" in kind) and value.strip()), ""
    )
    if plain and LOOKS_MARKED_UP.search(plain):
        markup, plain = markup or plain, ""
    return tidy(plain) if plain else text_of(markup) if markup else "", markup


def _handed_on(ninjs: Mapping[str, Any]) -> dict[str, list[dict[str, object]]]:
    """Official lists that the input states and no stage computes, each entry cut to what 3.1 allows."""
    out: dict[str, list[dict[str, object]]] = {}
    for name, members in _MEMBERS.items():
        entries = [entry for one in json.dicts(ninjs.get(name)) if (entry := _entry(one, members))]
        if entries:
            out[name] = entries
    return out


def _entry(one: Mapping[str, object], members: tuple[str, ...]) -> dict[str, object]:
    entry: dict[str, object] = {}
    given = {**one, "literal": one.get("literal") or one.get("code") or one.get("qcode")}
    for member in members:
        value = given.get(member)
        if member in ("relevance", "confidence"):
            if (number := _integer(value)) is not None:
                entry[member] = number
        elif isinstance(value, str) and value and (member != "uri" or URI.fullmatch(value)):
            entry[member] = value
    return entry
