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
from lxml import html as lxml_html

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import json, xml
from processors.formats.html import local, one_line, text_of_tree
from processors.formats.item import DatelineFinder, Item, Parser
from processors.formats.named_fields import instant, language
from processors.formats.other_json import read_named
from processors.rights.find import find_notices

NAME = "html"
STAGE = "parse"
LONGEST_BYLINE = 120
MOST_LOOKED_AT = 10  # articles, or footers: one may stand inside another
_ROOT = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*|<!--(?:[^-]|-(?!-)){0,4000}-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"Article|BlogPosting|Report\b")
_SKIPPED = frozenset(
    (
        "nav",
        "aside",
        "form",
        "figure",
        "script",
        "style",
        "noscript",
        "header",
        "footer",
        "button",
        "iframe",
        "template",
        "h1",
        "time",
        "svg",
    )
)
# What the meta elements are called, by what they hold; the first that is there counts.
_HEADLINE = ("og:title", "dc.title", "dcterms.title", "twitter:title")
_URI = ("og:url", "dc.identifier", "dcterms.identifier")
_BYLINE = ("author", "dc.creator", "dcterms.creator", "parsely-author", "article:author")
_DATE = (
    "article:modified_time",
    "og:updated_time",
    "dcterms.modified",
    "article:published_time",
    "dc.date",
    "dcterms.date",
    "date",
)
_CREATED = ("article:published_time", "dcterms.created", "dc.date", "date")
_NOTICE = ("copyright", "dc.rights", "dcterms.rights", "rights")
_BYLINE_CLASS = re.compile(r"(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])")


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
    reader = lxml_html.HTMLParser(
        no_network=True, huge_tree=False, encoding="utf-8", remove_comments=True, remove_pis=True
    )
    try:
        return lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=reader)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise DispatchError(STAGE, "not-a-dispatch", f"no HTML document: {error}") from error


def _item(page: etree._Element) -> Item:
    item = next((read_named(article) for article in _articles(page)), Item())
    told: dict[str, str] = {}
    for meta in page.iterfind(".//meta"):
        name = str(meta.get("name") or meta.get("property") or "").lower()
        told.setdefault(name, " ".join(str(meta.get("content") or "").split()))

    def first(names: tuple[str, ...]) -> str:
        return next((told[name] for name in names if told.get(name)), "")

    item.uri = item.uri or xml.attribute(page, ".//link[@rel='canonical']", "href") or first(_URI)
    item.headline = item.headline or first(_HEADLINE) or xml.text(page, ".//h1") or _titled(page)
    item.language = item.language or language(str(page.get("lang") or page.get(xml.XML_LANG) or "")[:5])
    shown = xml.attribute(page, ".//time", "datetime") or xml.attribute(
        page, ".//abbr[@class='published']", "title"
    )
    item.version_created = item.version_created or instant(first(_DATE)) or instant(shown)
    item.content_created = item.content_created or instant(first(_CREATED))
    if site := told.get("og:site_name"):
        item.add("infoSources", name=site, role="provider")
    if described := first(("description", "og:description")):
        item.descriptions.append(described)
    if not any(item.notices):
        item.notices = [first(_NOTICE) or _at_foot(page)]
    if (reserved := told.get("tdm-reservation", "")) in ("0", "1"):
        item.notices.append(" ".join(filter(None, (f"tdm-reservation: {reserved}", told.get("tdm-policy")))))
    story = _story(page)
    byline = next(
        (
            one
            for place in (story, page)
            for one in place.iter("*")
            if _BYLINE_CLASS.search(str(one.get("class") or "")) or one.get("itemprop") == "author"
        ),
        None,
    )
    written = "" if byline is None else text_of_tree(byline).partition("\n")[0]
    if len(written) > LONGEST_BYLINE:  # what an author's box says of its author
        written = ""
    item.byline = item.byline or first(_BYLINE) or written
    if not item.body:
        lines = text_of_tree(story, _SKIPPED).split("\n")
        item.body = "\n".join(line for line in lines if line not in (written, item.headline))
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


def _titled(page: etree._Element) -> str:
    """The page's title without the site's name, where a heading shows which part that is."""
    title = xml.text(page, ".//title")
    headings = (" ".join("".join(one.itertext()).split()) for one in page.iter("h2", "h3"))
    return next((heading for heading in headings if heading and title.startswith(heading)), title)


def _story(page: etree._Element) -> etree._Element:
    """The element that holds the text: the article or main with the most of it, else the parent of most paragraphs' text."""
    marked = [*page.iter("article"), *page.iter("main")][:MOST_LOOKED_AT]
    if marked:
        return max(marked, key=_paragraphs)
    lengths: dict[etree._Element, int] = {}
    for paragraph in page.iter("p"):
        if (parent := paragraph.getparent()) is not None:
            lengths[parent] = lengths.get(parent, 0) + len("".join(paragraph.itertext()))
    body = page.find("body")
    return max(lengths, key=lengths.__getitem__) if lengths else page if body is None else body


def _paragraphs(element: etree._Element) -> int:
    return sum(len("".join(paragraph.itertext())) for paragraph in element.iter("p"))


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
