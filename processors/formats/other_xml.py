"""Other XML: agencies' and release services' own (Ritzau, Solita, NTB info, CP, Dow Jones, PRISM), read by what elements are called.

Recognises any XML that no other format claims. An element named as a headline, a text, a date … in the languages of
`named_fields` is taken for one; elements of one name that each hold a headline and a text are a dispatch each. Where
none is named as a text, the longest that reads as one is it, unless its name says that it is for editors. A payload
with neither headline nor text is refused. No standard defines it.
"""

from __future__ import annotations

from collections import Counter

from lxml import etree
from lxml.html import defs

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import named_fields as names
from processors.formats import xml
from processors.formats.html import LOOKS_MARKED_UP, local, one_line, text_of, text_of_tree, tidy
from processors.formats.item import DatelineFinder, Item, Parser, finish_all, number, with_text
from processors.formats.named_fields import folded, instant

NAME = "xml"
STAGE = "parse"
_LONGEST_NAME = 80
_MOST = 0.9  # of the longest text: an element inside that has so much is the text itself
_HEADLINES, _TEXTS = frozenset(names.HEADLINE), frozenset((*names.BODY, *names.LEAD))


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
        items = with_text(_item(entry, root) for entry in _entries(root))
        if not items:
            raise DispatchError(STAGE, "not-a-dispatch", f"no headline and no text in <{local(root)}>")
        return finish_all(items, payload, NAME, locate_dateline)

    return parse


def _entries(root: etree._Element) -> list[etree._Element]:
    """The elements that are a dispatch each, if all that reads as one stands in them; else the root alone."""
    whole = [
        element
        for element in root.iterdescendants()
        if element.find("*") is not None
        and _HEADLINES & (inside := {folded(local(child)) for child in element})
        and _TEXTS & inside
    ]
    kinds = Counter((element.getparent(), element.tag) for element in whole)
    several = [kind for kind, count in kinds.items() if count > 1]
    if not kinds:
        return _listed(root)
    if len(several) != 1 or len(kinds) > 1:
        return [root]
    parent, tag = several[0]
    above = {folded(local(child)) for child in (root, *parent) if child.tag != tag}
    return [root] if above & frozenset(names.BODY) else list(parent.iterchildren(tag))


def _listed(root: etree._Element) -> list[etree._Element]:
    """The root's children of one name that hold a headline each, as a list of titles has them; else the root alone."""
    tags = Counter(child.tag for child in root)
    tag = next((tag for tag, count in tags.items() if count > 1), None)
    above = {folded(local(child)) for child in root if child.tag != tag}
    if tag is None or above & {*_HEADLINES, *_TEXTS}:
        return [root]
    listed = list(root.iterchildren(tag))
    titled = all(any(folded(local(one)) in _HEADLINES for one in child.iterdescendants()) for child in listed)
    return listed if titled else [root]


def _item(entry: etree._Element, root: etree._Element) -> Item:
    named: dict[str, etree._Element] = {}
    stated: dict[str, str] = {}  # what attributes say
    for element in entry.iter():
        name = folded(local(element))
        if (
            name
            and name not in named
            and element not in (root, entry)
            and ((element.text or "").strip() or len(element))
        ):
            named[name] = element
        for key, value in element.attrib.items():
            stated.setdefault(folded(etree.QName(key).localname), str(value))

    def first(wanted: tuple[str, ...]) -> str:
        for name in wanted:
            if name in named and (written := _text(named[name])):
                return written
        return ""

    def line(wanted: tuple[str, ...]) -> str:
        return first(wanted).replace("\n", " ")

    item = Item(
        uri=first(names.ID) or next((stated[name] for name in names.ID if stated.get(name)), ""),
        headline=line(names.HEADLINE),
        subheadline=line(names.SUBHEADLINE),
        byline=_joined(next((named[name] for name in names.BYLINE if name in named), None)),
        slugline=line(names.SLUGLINE),
        urgency=number(first(names.URGENCY)),
        version_created=instant(first(names.DATE)) or _dated(stated),
        content_created=instant(first(names.CREATED)),
        embargoed_until=instant(first(names.EMBARGO)),
        located=line((*names.DATELINE, *names.PLACE)),
        language=str(root.get(xml.XML_LANG) or root.get("lang") or "")
        or names.language(first(names.LANGUAGE) or stated.get("lang", "")),
        copyright_holder=line(names.HOLDER),
        usage_terms=[line(names.TERMS)],
        ed_notes=[line(names.NOTE)],
        pub_status=line(names.STATUS),
    )
    lead, body = first(names.LEAD), _body(named) or (_longest(entry) if item.headline else "")
    if body and lead and lead.rstrip(". ").casefold() not in body.casefold():
        body = f"{lead}\n{body}"
    item.body = names.without_title(tidy(body or lead), item.headline)
    for name in names.NOTICE:
        if (written := _text(named[name]) if name in named else "") and not any(
            written in one for one in item.notices
        ):
            item.notices.append(written)
    if not item.notices:
        item.notices.append(_credited(entry))
    _add_topics(item, named)
    return item


def _add_topics(item: Item, named: dict[str, etree._Element]) -> None:
    for name in names.CODES:
        for code in names.codes(_joined(named.get(name))):
            item.add_code("subjects", code)
    topics = next((named[name] for name in names.TOPICS if name in named), None)
    for topic in topics.itertext() if topics is not None else ():
        if (written := one_line(topic)) and not names.codes(written):
            item.add("subjects", name=written)
    for name in names.PROVIDER:
        if name in named and len(written := _text(named[name])) < _LONGEST_NAME:
            item.add("infoSources", name=written.replace("\n", " "), role="provider")
            break


def _dated(stated: dict[str, str]) -> str:
    """An instant that an attribute says, as SportsML's date-time does."""
    return next(filter(None, (instant(stated[name]) for name in names.DATE if name in stated)), "")


def _joined(element: etree._Element | None) -> str:
    """All the words of an element, a blank between those of its parts."""
    return "" if element is None else one_line(" ".join(element.itertext()))


def _body(named: dict[str, etree._Element]) -> str:
    """The text; of one text element inside another, the inner: what stands beside it is display lines."""
    for name in names.BODY:
        if name in named and (written := _text(named[name])):
            inner = next(
                (one for one in named[name].iterdescendants() if folded(local(one)) in names.BODY), None
            )
            return (_text(inner) if inner is not None else "") or written
    return ""


def _longest(entry: etree._Element) -> str:
    """The text of a dispatch under a name that no table has: the longest that reads as one, without what only holds it.

    One pass from the innermost elements outwards: they may be nested as deep as a parser lets them.
    """
    lengths: dict[etree._Element, int] = {}
    own: set[etree._Element] = set()  # those that hold nothing with another meaning
    for element in reversed(list(entry.iterdescendants("*"))):
        parts = list(element.iterchildren("*"))
        lengths[element] = len(element.text or "") + sum(
            lengths[part] + len(part.tail or "") for part in parts
        )
        if names.may_be_text(folded(local(element))) and own.issuperset(parts):
            own.add(element)
    whole = max((lengths[element] for element in own), default=0)
    most = [element for element in own if lengths[element] >= whole * _MOST]
    written = _text(min(most, key=lengths.__getitem__)) if most else ""
    return written if names.reads_as_text(written) else ""


def _credited(entry: etree._Element) -> str:
    """A notice whose holder and year are attributes."""
    for element in entry.iter("{*}*"):
        if folded(local(element)) in names.NOTICE and (
            holder := element.get("holder") or element.get("owner")
        ):
            return " ".join(filter(None, ("©", element.get("year"), holder)))
    return ""


def _text(element: etree._Element) -> str:
    if len(element):
        return text_of_tree(element, frozenset())
    written = element.text or ""
    return text_of(written) if LOOKS_MARKED_UP.search(written) or "&" in written else written.strip()
