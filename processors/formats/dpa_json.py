"""dpa digital wires: one entry as JSON (`"format": "digitalwires@…"`, or dpa's urn and `article_html`).

Maps all members that ninjs has a place for; the article's HTML; teaser and info box are descriptions. The notebook's part that is
not for publication, contacts and notes marked so never leave. Reference: dpa digitalwires format 0.9 and 1.x.
"""

from __future__ import annotations

from typing import Any

from processors.dispatch import Dispatch, DispatchError, Payload, Signal
from processors.formats import json
from processors.formats.html import text_of
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, urgency

NAME = "dpa-json"
STAGE = "parse"
_SIGNALS: dict[str, Signal] = {
    "update": "update",
    "correction": "correction",
    "cqa": "correction",
    "kill": "kill",
}
_MEMBERS = {
    "dnltype:person": "people",
    "dnltype:organisation": "organisations",
    "dnltype:geosubject": "places",
    "dnltype:poi": "places",
}
_TOPICS = frozenset(
    ("dnltype:dpasubject", "dnltype:keyword", "dnltype:subject", "dnltype:rubric", "dnltype:desk")
)


def recognises(text: str) -> bool:
    """Whether it is JSON that names the format digitalwires, or an article with dpa's own urn."""
    if text.lstrip()[:1] not in "{[" or '"urn"' not in text:
        return False
    return "digitalwires@" in text[:20000] or ("urn:newsml:dpa.com:" in text and '"article_html"' in text)


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-json, not-a-dispatch."""
        data = json.read(payload.text)
        entries = data.get("entries", [data]) if isinstance(data, dict) else data
        found = [one for one in json.dicts(entries) if "urn" in one]
        if not found:
            raise DispatchError(STAGE, "not-a-dispatch", "no entry with a urn")
        return finish_all((_item(one) for one in found), payload, NAME, locate_dateline)

    return parse


def _item(data: dict[str, Any]) -> Item:
    text = json.text
    item = Item(
        uri=text(data.get("urn")),
        version=text(data.get("version")),
        headline=text(data.get("headline")),
        subheadline=text(data.get("subhead")) or text(data.get("kicker")),
        language=text(data.get("language")),
        byline=text(data.get("byline")),
        dateline=text(data.get("dateline")),
        urgency=urgency(data.get("urgency")),
        version_created=text(data.get("version_created")),
        content_created=text(data.get("content_created")),
        embargoed_until=text(data.get("embargoed")),
        pub_status=text(data.get("pubstatus")),
        usage_terms=json.strings(data.get("usageterms")),
        notices=json.strings(data.get("copyrightnotice")),
    )
    for code in (text(data.get("signal")), *json.strings(data.get("signals"))):
        signal = code.rpartition(":")[2].lower()
        if signal in _SIGNALS:
            item.signals.append(_SIGNALS[signal])
    if credit := text(data.get("creditline")):
        item.add("infoSources", name=credit, role="credit")
    item.ed_notes.extend(json.strings(data.get("ednote")))
    notepad = data.get("notepad")
    if isinstance(notepad, dict):  # what is not public in it goes nowhere
        item.ed_notes.append(text_of(text(notepad.get("public_html"))))
        item.sign_off = text_of(text(notepad.get("closing_html"))).rpartition("\n")[2]
    for note in json.dicts(data.get("ednotes")):
        role = text(note.get("role")).rpartition(":")[2]
        if note.get("is_publishable") is not True:
            continue
        if role == "closingline":
            item.sign_off = text(note.get("ednote"))
        else:
            item.ed_notes.append(text(note.get("ednote")))
    item.descriptions.extend(text(one.get("description")) for one in json.dicts(data.get("descriptions")))
    if teaser := text(data.get("teaser")):
        item.descriptions.append(text_of(teaser))
    for category in json.dicts(data.get("categories")):
        _category(category, item)
    article, box = text(data.get("article_html")), text(data.get("infobox_html"))
    item.body = text_of(article) if article else ""
    if box:
        item.descriptions.append(text_of(box))
    item.body_xhtml = article + box
    if not item.body and item.descriptions:
        item.body = text_of(item.descriptions[0])
    return item


def _category(category: dict[str, Any], item: Item) -> None:
    kind, name = json.text(category.get("type")), json.text(category.get("name"))
    code = json.text(category.get("qcode"))
    if kind in _MEMBERS:
        item.add_code(_MEMBERS[kind], code, name, rel="about")
    elif kind == "dnltype:genre":
        item.add_code("genres", code, name)
    elif kind in _TOPICS or code.startswith(("medtop:", "subj:")):
        item.add_code("subjects", code, name)
