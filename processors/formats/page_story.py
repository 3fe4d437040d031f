"""Where on an HTML page its story stands, and who wrote it: what surrounds both is left out."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree
from msgspec import Struct, field

from processors.formats.html import text_of_tree

LONGEST_BYLINE = 120
MOST_LOOKED_AT = 20  # articles, or bylines: one may stand inside another
LONGEST_NAMES = 300  # code points of a class, as pages give them
LEAST_PARAGRAPH = 25  # code points; what is shorter says nothing of where the story is
LEAST_SHARE = 0.4  # of the page's text: what holds more of it is no side show, whatever it is called
MOST_DROPPED = 0.6  # of it in all: a story may be parted, and comments longer than it is
LEAST_TEXT = 500  # code points in paragraphs, below which all text counts
_SKIPPED = frozenset(
    ("figure", "script", "style", "button", "iframe", "template", "h1", "time", "svg", "select")
)
_ROUND_IT = frozenset(
    ("nav", "aside", "form", "header", "footer", "noscript")
)  # beside a story by their names
# Words in the class or id of what stands beside a story.
_BESIDE = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentare?|commentlist|respond|related\w*|recommend\w*|sidebar|share|sharing|sharedaddy|newsletter"
    r"|cookies?|consent|breadcrumbs?|menu|navi|navigation|footer|promo\w*|advert\w*|anzeige"
    r"|popup|modal|pagination|outbrain|taboola|disqus|toolbar|skip-link|author-?(?:box|bio|info)|about-author"
    r"|jp-relatedposts|jp-post-flow|read-?more|most-?read|trending|mehr-zum-thema|print-only|trackbacks?|pingbacks?)(?:$|[\s_-])"
    r"|(?:^|[\s_-])(?:nav|ads?|tags?|social|teasers?|widgets?|hidden|login|pager|reply)(?:$|\s)",
    re.IGNORECASE,
)
_HOLDERS = frozenset(
    ("div", "section", "ul", "ol", "span", "table")
)  # what may be beside a story by its class or id
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|author)(?:$|[\s_-]|-?name\b)", re.IGNORECASE)
# What stands where a writer might and names none: an address, a form's label, a date, a reader's comment.
_NO_WRITER = re.compile(
    r"https?:|www\.|@|\*|[:|]\s*$"
    r"|^(?:by|von|par|por|di|da|door|av|posted|published|publiziert|veröffentlicht|written|author|autor|admin|name)?\s*(?:on|am|by|von|le|el)?\W*$"
    r"|^(?:posted|published|publiziert|veröffentlicht|publié|publicado) (?:on|am|le|el)\b|\b(?:erforderlich|required|says?|said|sagt|schreibt|lizenz|licen[cs]e)\b"
    r"|^(?:share|teilen|follow|folgen|mehr|more|about|über|kommentar\w*|comments?)\b",
    re.IGNORECASE,
)


class Marks(Struct):
    """What a page's attributes say of its elements: those that may be beside the story, that may name its writer, and its times."""

    beside: list[etree._Element] = field(default_factory=list)
    bylines: list[etree._Element] = field(default_factory=list)
    times: dict[str, str] = field(default_factory=dict)  # by schema.org's names


def marks_of(page: etree._Element) -> Marks:
    """Read in one pass."""
    marks = Marks()
    for element in page.iter("*"):
        tag = element.tag
        beside = tag in _ROUND_IT
        byline = False
        for name, value in element.items():
            if name in ("class", "id"):
                beside = beside or (tag in _HOLDERS and _says_beside(value))
                byline = byline or (name == "class" and _says_byline(value))
                if tag == "abbr" and value == "published":  # hNews
                    marks.times.setdefault("datePublished", element.get("title") or "")
            elif name == "itemprop" and value in ("datePublished", "dateModified"):
                marks.times.setdefault(value, element.get("datetime") or element.get("content") or "")
            elif value == "author" and name in ("itemprop", "rel"):
                byline = True
        if beside:
            marks.beside.append(element)
        if byline and len(marks.bylines) < MOST_LOOKED_AT:
            marks.bylines.append(element)
    return marks


def byline_of(marks: Marks) -> str:
    """The line that names who wrote the story; empty where none does. To be asked before the story is looked for."""
    beside = set(marks.beside)
    for element in marks.bylines:
        if any(
            one in beside and one.tag not in ("header", "form") for one in (element, *element.iterancestors())
        ):
            continue
        written = text_of_tree(element).partition("\n")[0]
        if names_writer(written):
            return written
    return ""


def names_writer(written: str) -> bool:
    """Whether a text may be a byline."""
    return bool(written) and len(written) <= LONGEST_BYLINE and not _NO_WRITER.search(written)


def story_of(page: etree._Element, marks: Marks) -> etree._Element:
    """The element that holds the text: the article or main with the most of it, else what holds most paragraphs.

    What stands beside it is taken off the page.
    """
    weights = _weights(page, "p")
    if weights[page] < LEAST_TEXT:
        weights = _weights(page)
    whole = left = weights[page]
    dropped: set[etree._Element] = set()
    for element in marks.beside:
        weight = weights.get(element, 0)
        if (
            weight <= LEAST_SHARE * whole
            and left - weight >= (1 - MOST_DROPPED) * whole
            and element not in dropped
        ):
            left -= weight
            dropped.update(element.iter())
            element.clear(keep_tail=True)  # the text behind it is the story's
    marked = [*page.iter("article"), *page.iter("main")][:MOST_LOOKED_AT]
    best = max(marked, key=_paragraphs, default=None)
    if best is not None and _paragraphs(best) >= LEAST_SHARE * _paragraphs(page):
        return best
    scores: dict[etree._Element, float] = {}
    for paragraph in page.iter("p", "td", "div", "pre"):
        length = _length(paragraph) if paragraph.tag == "p" else _own_length(paragraph)
        if length < LEAST_PARAGRAPH:
            continue
        holder = paragraph.getparent() if paragraph.tag == "p" else paragraph
        if holder is not None and holder.tag not in _SKIPPED:
            scores[holder] = scores.get(holder, 0) + length
            if (above := holder.getparent()) is not None:
                scores[above] = scores.get(above, 0) + length / 2
    body = page.find("body")
    return max(scores, key=scores.__getitem__) if scores else page if body is None else body


def story_text(story: etree._Element) -> list[str]:
    """The lines of a story, without navigation, forms and pictures."""
    return text_of_tree(story, _SKIPPED).split("\n")


@lru_cache(1024)
def _says_beside(names: str) -> bool:
    return _BESIDE.search(names[:LONGEST_NAMES]) is not None


@lru_cache(1024)
def _says_byline(names: str) -> bool:
    return _BYLINE.search(names[:LONGEST_NAMES]) is not None


def _weights(page: etree._Element, *names: str) -> dict[etree._Element, int]:
    """Of each element, the code points that stand in its elements of those names; of none, all of its text."""
    weights: dict[etree._Element, int] = {page: 0}
    for element in reversed(
        [*page.iter("*")]
    ):  # children before what holds them: each is added once, however deep it stands
        if not names:
            weights[element] = weights.get(element, 0) + _own_length(element)
        elif element.tag in names:
            weights[element] = weights.get(element, 0) + _length(element)
        if (holder := element.getparent()) is not None and (weight := weights.get(element)):
            weights[holder] = weights.get(holder, 0) + weight
    return weights


def _paragraphs(element: etree._Element) -> int:
    return sum(map(_length, element.iter("p")))


def _length(paragraph: etree._Element) -> int:
    return len("".join(paragraph.itertext()).strip())


def _own_length(element: etree._Element) -> int:
    """Of the text that stands in an element itself, not in one of its own."""
    return len((element.text or "").strip()) + sum(len((child.tail or "").strip()) for child in element)
