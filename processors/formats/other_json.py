"""Other JSON: content systems' and services' own, schema.org articles among them, read by what members are called.

Recognises any JSON that no other format claims. A member named as a headline, a text, a date … in the languages of
`named_fields` is taken for one, wherever in the object the first such stands; the objects of a list that each hold a
headline or a text are a dispatch each. Where none is named as a text, the longest that reads as one is it, unless its
name says that it is for editors. What the settings' mapping can name better, they name. No standard defines it;
schema.org's NewsArticle is read by its own names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import json
from processors.formats import named_fields as names
from processors.formats.html import LOOKS_MARKED_UP, text_of, tidy
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, urgency, with_text
from processors.formats.named_fields import folded, instant
from processors.formats.rich_text import paragraphs

NAME = "json"
STAGE = "parse"
_WRAPPERS = (
    "attributes",
    "fields",
    "item",
    "article",
    "data",
    "node",
    "payload",
    "object",
    "sys",
    "after",
    "_source",
    "metadata",
)
_LOCALE = re.compile(r"[a-z]{2}(?:[-_][A-Z]{2})?")
DEEPEST = 4  # objects and lists between a payload and its dispatches
_TELLING = (
    "value",
    "rendered",
    "main",
    "basic",
    "original",
    "text",
    "name",
    "title",
    "plain",
    "html",
    "url",
)  # members that hold an object's own text


def recognises(text: str) -> bool:
    """Whether it begins as JSON does."""
    return json.begins(text)


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-json, not-a-dispatch."""
        return dispatches(json.read(payload.text), payload, locate_dateline)

    return parse


def dispatches(data: Any, payload: Payload, locate_dateline: DatelineFinder) -> tuple[Dispatch, ...]:
    """What a JSON value holds. Raises DispatchError: not-a-dispatch."""
    items = with_text(map(read_named, _entries(data, 0)))
    if not items:
        known = ", ".join(sorted(map(str, data))[:8]) if isinstance(data, dict) else ""
        told = f"; its members are: {known}" if known else ""
        raise DispatchError(STAGE, "not-a-dispatch", f"no headline and no body{told}")
    whole = {folded(str(name)): value for name, value in data.items()} if isinstance(data, dict) else {}
    shared = next((written for name in names.NOTICE if (written := _written(whole.get(name)))), "")
    for item in items:
        if shared and not any(item.notices):
            item.notices.append(shared)
    return finish_all(items, payload, NAME, locate_dateline)


def _entries(data: Any, depth: int) -> list[dict[str, Any]]:
    """The objects that are a dispatch each: the outermost that have a headline or a text of their own.

    Raises DispatchError where one of a list is a dispatch and another isn't: it would be lost.
    """
    if isinstance(data, dict):
        for name in _WRAPPERS:  # an event's or a change's envelope has an id of its own
            inner = data.get(name)
            if (
                isinstance(inner, dict)
                and any(folded(key) in names.ID for key in inner)
                and _reads_as_dispatch(inner)
            ):
                return _entries(inner, depth + 1) if depth < DEEPEST else []
        if _reads_as_dispatch(data):
            return [data]
        within = [one for one in data.values() if isinstance(one, dict | list)] if depth < DEEPEST else []
        found_within = [entry for one in within for entry in _entries(one, depth + 1)]
        return found_within or ([data] if _is_described(data) else [])
    found = [_entries(one, depth + 1) if isinstance(one, dict) else [] for one in data]
    if any(found) and not all(found):
        raise DispatchError(
            STAGE, "not-a-dispatch", f"item {found.index([])}: no headline and no body, but others have"
        )
    return [entry for entries in found for entry in entries]


def _reads_as_dispatch(data: Mapping[str, Any], depth: int = 0) -> bool:
    """Whether an object has a text, or a headline and no list of objects that do."""
    told = {name for name, value in _flat(data) if _written(value) or (name in names.BODY and _blocks(value))}
    if not any(name in told for name in names.HEADLINE):
        return any(name in told for name in names.BODY)
    if any(name in told for name in (*names.BODY, *names.LEAD)) or depth == DEEPEST:
        return True
    inner = (one for value in data.values() for one in json.dicts(value))
    return not any(_reads_as_dispatch(one, depth + 1) for one in inner)


def _is_described(data: Mapping[str, Any]) -> bool:
    """Whether an object has an id and a description, as the events of a calendar have: what they say is all their text."""
    told = {name for name, value in _flat(data) if _written(value)}
    return not told.isdisjoint(names.ID) and not told.isdisjoint(names.LEAD)


def read_named(data: Mapping[str, Any]) -> Item:
    """What an object says of one dispatch, by its members' names."""
    told: dict[str, Any] = {}
    for name, value in _flat(data):
        told.setdefault(name, value)

    def first(wanted: tuple[str, ...]) -> str:
        return next((written for name in wanted if name in told and (written := _written(told[name]))), "")

    def all_of(wanted: tuple[str, ...]) -> list[str]:
        found = (_several(told[name]) for name in wanted if name in told)
        return next(filter(None, found), [])

    item = Item(
        uri=first(names.ID),
        headline=_plain(first(names.HEADLINE) or (first(("name",)) if _is_article(data) else "")).replace(
            "\n", " "
        ),
        subheadline=_plain(first(names.SUBHEADLINE)),
        byline=", ".join(all_of(names.BYLINE)),
        slugline=first(names.SLUGLINE),
        urgency=next(
            (found for name in names.URGENCY if (found := urgency(told.get(name))) is not None), None
        ),
        version_created=next(filter(None, (instant(first((name,))) for name in names.DATE)), ""),
        content_created=next(filter(None, (instant(first((name,))) for name in names.CREATED)), ""),
        embargoed_until=instant(first(names.EMBARGO)),
        language=names.language(first(names.LANGUAGE)),
        dateline=first(names.DATELINE),
        located=first(names.PLACE),
        copyright_holder=first(names.HOLDER),
        usage_terms=[first(names.TERMS)],
        ed_notes=[_plain(first(names.NOTE))],
        pub_status=first((*names.STATUS, "status")),
    )
    lead = _plain(first(names.LEAD))
    blocks = next((parts for name in names.BODY if (parts := _blocks(told.get(name)))), [])
    if not blocks and item.headline:
        blocks = _longest(told)
    markup = "\n".join(blocks)
    item.body = names.without_title(tidy("\n".join(map(_plain, blocks)) or lead), item.headline)
    if LOOKS_MARKED_UP.search(markup):
        item.body_xhtml = markup
    if lead and lead != item.body:
        item.descriptions.append(lead)
    year = first(("copyrightyear",))
    item.notices.append(
        first(names.NOTICE) or (f"© {year} {item.copyright_holder}" if year and item.copyright_holder else "")
    )
    if (reserved := first(("tdmreservation",))) in ("0", "1"):
        item.notices.append(" ".join(filter(None, (f"tdm-reservation: {reserved}", first(("tdmpolicy",))))))
    for provider in all_of(names.PROVIDER):
        item.add("infoSources", name=provider, role="provider")
    for code in names.codes(" ".join(all_of(names.CODES))):
        item.add_code("subjects", code)
    for topic in all_of(names.TOPICS):
        item.add("subjects", name=topic)
    return item


def _longest(told: Mapping[str, Any]) -> list[str]:
    """The text of a dispatch under a name that no table has: the longest, if it reads as one."""
    texts = [_blocks(value) for name, value in told.items() if names.may_be_text(name)]
    longest = max(texts, key=lambda parts: sum(map(len, parts)), default=[])
    return longest if names.reads_as_text("\n".join(longest)) else []


def _is_article(data: Mapping[str, Any]) -> bool:
    """Whether an object says that it is an article, whose name is its headline (schema.org, ActivityStreams)."""
    return "article" in _written(data.get("type") or data.get("@type")).lower()


def _flat(data: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Members by folded name, '@id' as 'id'; behind them those of the objects that only wrap them (JSON:API's attributes)."""
    for name, value in data.items():
        yield folded(name), value
    for name in _WRAPPERS:
        if isinstance(inner := data.get(name), dict):
            yield from ((folded(key), value) for key, value in inner.items())


def _written(value: Any) -> str:
    """The text that a member holds: itself, or what its object or the first of its list holds."""
    value = _in_one_language(value)
    if isinstance(value, dict):
        return next((written for name in _TELLING if (written := json.text(value.get(name)).strip())), "")
    if isinstance(value, list):
        return next(filter(None, (_written(one) for one in value if not isinstance(one, list))), "")
    return json.text(value).strip()


def _in_one_language(value: Any) -> Any:
    """What a member holds under a language's code, the first where there are several: {"en-GB": "…"}."""
    localised = isinstance(value, dict) and value and all(_LOCALE.fullmatch(str(name)) for name in value)
    return next(iter(value.values())) if localised else value


def _blocks(value: Any) -> list[str]:
    """All the text that a member holds, by paragraphs where it is a list or a tree of them."""
    value = _in_one_language(value)
    written = "" if isinstance(value, list) else _written(value)
    return [written] if written else paragraphs(value)


def _several(value: Any) -> list[str]:
    """Each text that a member holds; words parted by commas are several."""
    if isinstance(value, dict) and isinstance(value.get("by"), list):  # {"by": [{"name": …}]}
        value = value["by"]
    if isinstance(value, list):
        return list(filter(None, map(_written, value)))
    return [one for one in (_written(value),) if one]


def _plain(written: str) -> str:
    return text_of(written) if LOOKS_MARKED_UP.search(written) or "&" in written else written
