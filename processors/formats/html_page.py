"""HTML pages, as scrapers fetch them: one dispatch for each page.

Recognises a document type or root element `html`. Maps what the page says of itself to machines first: schema.org's
article in JSON-LD, then Open Graph's and Dublin Core's meta elements, then the headings; the article's paragraphs without
navigation, forms and pictures; the notice at the foot; TDM reservation. References: schema.org NewsArticle, Open Graph
protocol, W3C TDMRep section 6.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import orjson
from lxml import etree

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import json, xml
from processors.formats.html import local, one_line, text_of_tree
from processors.formats.item import DatelineFinder, Item, Parser
from processors.formats.named_fields import instant, language
from processors.formats.other_json import read_named
from processors.formats.page_story import byline_of, marks_of, names_writer, story_of, story_text
from processors.rights.find import find_notices
from processors.wire.language import language_of

NAME = "html"
STAGE = "parse"
MOST_LOOKED_AT = 10  # footers: one may stand inside another
LONGEST_TITLE = 400  # code points, within which a heading is looked for
SHORTEST_HEADING = 8  # code points of a heading that may be told from a title
_SITE_BEFORE = re.compile(r"(?:.{1,60}(?:\||»|›|//|::))?\s*")
_SITE_BEHIND = re.compile(r"\s*(?:(?:\s[-–—]|\||»|›|·|::|//|-(?=\w+$))\s*.{1,80})?")
SPEAKS = 300  # code points of a text that tell its language for certain
TEASER = 0.5  # of the page's text: what linked data have less of is no more than its beginning
_ROOT = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*|<!--(?:[^-]|-(?!-)){0,4000}-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"Article|BlogPosting|Report\b")
# What the meta elements are called, by what they hold; the first that is there counts.
_HEADLINE = ("og:title", "dc.title", "dcterms.title", "twitter:title")
_URI = ("og:url", "dc.identifier", "dcterms.identifier")
_BYLINE = ("author", "dc.creator", "dcterms.creator", "parsely-author", "article:author")
_DATE = (
    "article:modified_time",
    "og:updated_time",
    "dcterms.modified",
    "datemodified",
    "article:published_time",
    "datepublished",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
)
_CREATED = (
    "article:published_time",
    "datepublished",
    "dcterms.created",
    "dc.date.issued",
    "dc.date",
    "date",
    "pubdate",
)
_NOTICE = ("copyright", "dc.rights", "dcterms.rights", "rights")


def recognises(text: str) -> bool:
    """Whether the text begins as an HTML document."""
    return _ROOT.match(text) is not None


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: too-many-parts, not-a-dispatch."""
        if payload.text.count("<") > xml.MOST_TAGS:
            raise DispatchError(
                STAGE, "too-many-parts", f"more than {xml.MOST_TAGS} tags: no desk could read it"
            )
        item = _item(_read(payload.text))
        if not item.headline and not item.body:
            raise DispatchError(
                STAGE, "not-a-dispatch", "an HTML page without a heading and without paragraphs"
            )
        return (item.finish(payload, NAME, None, locate_dateline),)

    return parse


def _read(text: str) -> etree._Element:
    reader = etree.HTMLParser(
        no_network=True, huge_tree=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        page = etree.fromstring(text.encode("utf-8", "replace"), parser=reader)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise DispatchError(STAGE, "not-a-dispatch", f"no HTML document: {error}") from error
    if page is None:
        raise DispatchError(STAGE, "not-a-dispatch", "no HTML document: nothing in it")
    return page


def _item(page: etree._Element) -> Item:
    item = next((read_named(article) for article in _articles(page)), Item())
    told: dict[str, str] = {}
    for meta in page.iterfind(".//meta"):
        name = str(meta.get("name") or meta.get("property") or meta.get("itemprop") or "").lower()
        told.setdefault(name, " ".join(str(meta.get("content") or "").split()))

    def first(names: tuple[str, ...]) -> str:
        return next((told[name] for name in names if told.get(name)), "")

    item.uri = item.uri or xml.attribute(page, ".//link[@rel='canonical']", "href") or first(_URI)
    item.headline = _headed(page, item.headline or first(_HEADLINE))
    item.language = item.language or language(str(page.get("lang") or page.get(xml.XML_LANG) or "")[:5])
    marks = marks_of(page)
    shown = marks.times.get("datePublished", "")
    modified = (
        first(_DATE) or marks.times.get("dateModified") or shown or xml.attribute(page, ".//time", "datetime")
    )
    item.version_created = item.version_created or instant(modified)
    item.content_created = item.content_created or instant(first(_CREATED)) or instant(shown)
    if site := told.get("og:site_name"):
        item.add("infoSources", name=site, role="provider")
    if described := first(("description", "og:description")):
        item.descriptions.append(described)
    if not any(item.notices):
        item.notices = [first(_NOTICE) or _at_foot(page)]
    if (reserved := told.get("tdm-reservation", "")) in ("0", "1"):
        item.notices.append(" ".join(filter(None, (f"tdm-reservation: {reserved}", told.get("tdm-policy")))))
    told_by = first(_BYLINE)
    written = byline_of(marks)
    item.byline = item.byline or (told_by if names_writer(told_by) else "") or written
    lines = [line for line in story_text(story_of(page, marks)) if line not in (written, item.headline)]
    text = "\n".join(lines)
    if len(item.body) < TEASER * len(text):
        if item.body and item.body not in item.descriptions:
            item.descriptions.append(item.body)
        item.body, item.body_xhtml = text, ""
    # A template says that whatever is put into it is English.
    if item.language[:2].lower() == "en" and len(item.body) > SPEAKS:
        item.language = language_of(item.body) or item.language
    return item


def _articles(page: etree._Element) -> Iterator[Mapping[str, Any]]:
    """schema.org's articles among the page's linked data."""
    for script in page.iterfind(".//script[@type='application/ld+json']"):
        try:
            data = orjson.loads(script.text or "")
        except orjson.JSONDecodeError:
            continue  # the page says the same to people
        graph = data.get("@graph", [data]) if isinstance(data, dict) else data
        for one in json.dicts(graph):
            if any(_ARTICLE.search(kind) for kind in json.strings(one.get("@type"))):
                yield one


def _headed(page: etree._Element, told: str) -> str:
    """The headline that the page tells machines, else its heading or title; without the site's name round it.

    That name stands behind a mark or before one, where a heading of the page shows which part is the headline.
    """
    title = told or xml.text(page, ".//title")
    headings = [
        heading
        for one in page.iter("h1", "h2", "h3")
        if len(heading := one_line("".join(one.itertext()))) >= SHORTEST_HEADING
    ]
    for heading in headings if len(title) <= LONGEST_TITLE else ():
        before, found, behind = title.partition(heading)
        if found and _SITE_BEFORE.fullmatch(before) and _SITE_BEHIND.fullmatch(behind):
            return heading
    return told or xml.text(page, ".//h1") or title


def _at_foot(page: etree._Element) -> str:
    """The notice at the page's foot."""
    for foot in [*page.iter("footer")][-MOST_LOOKED_AT:]:
        text = one_line(text_of_tree(foot))
        if found := find_notices(text):
            return text[found[0].start : found[0].end]
    last = [one for one in page.iter("p", "div", "small") if local(one) != "div" or len(one) == 0][-8:]
    for element in last:
        text = one_line(text_of_tree(element))
        if (found := find_notices(text)) and found[0].start == 0:
            return text[found[0].start : found[0].end]
    return ""
