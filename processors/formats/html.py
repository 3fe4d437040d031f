"""Markup inside a dispatch to clean text: one line for each paragraph, no tags, entities resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator

import nh3
from lxml import etree
from lxml import html as lxml_html

_BLOCK = frozenset(
    [
        "p",
        "div",
        "br",
        "li",
        "ul",
        "ol",
        "dl",
        "tr",
        "table",
        "caption",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "section",
        "article",
        "header",
        "footer",
        "pre",
        "hr",
        "dd",
        "dt",
        "figure",
        "figcaption",
        "title",
        "hl1",
        "hl2",
        "bq",
        "block",
        "fn",
        "nitf-table",
        "body.content",
        "body",
        "media",
        "note",
    ]
)
LONG = 1 << 16  # code points
_CELLS = frozenset(("td", "th"))
_SKIP = frozenset(("script", "style", "head"))
_TAGS = "p|br|div|span|b|i|strong|em|a|h[1-6]|ul|li|table|td|tr|section|article|blockquote"
# A tag in capitals must close, or have attributes: '<BR>' and '<A>' are companies on a ticker, too.
LOOKS_MARKED_UP = re.compile(
    rf"</(?i:{_TAGS})\s*>|<(?:{_TAGS})(?:\s[^<>]*)?/?>|<(?i:{_TAGS})\s[^<>]*=[^<>]*>|<(?i:br|hr)\s?/>"
)
TOGETHER = 500  # lines
_PARSER = etree.HTMLParser(
    no_network=True, huge_tree=False, encoding="utf-8", remove_comments=True, remove_pis=True
)


def text_of(markup: str) -> str:
    """The text of an HTML fragment, its paragraphs separated by one line break."""
    if "<" not in markup:
        return tidy(lxml_html.fromstring(f"<p>{markup}</p>").text_content() if "&" in markup else markup)
    try:
        tree = etree.fromstring(f"<div>{markup}</div>".encode("utf-8", "replace"), _PARSER)
    except etree.XMLSyntaxError:
        return tidy(re.sub(r"<[^<>]*>", " ", markup))
    return text_of_tree(tree)


# What markup that is handed on keeps, beside what nh3 allows: structure and classes, nothing that runs or fetches.
_KEPT_TAGS = nh3.ALLOWED_TAGS | {"section", "main"}
_KEPT_ATTRIBUTES = {**nh3.ALLOWED_ATTRIBUTES, "*": {"class", "id", "lang", "dir", "title"}}
# Markup that is safe as it stands: plain elements, with no attribute but these.
_PLAIN = re.compile(
    r"(?:[^<]++|</?(?:p|br|hr|b|i|u|em|strong|small|sub|sup|span|div|section|article|blockquote|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|caption|pre)"
    r"(?: (?:class|id|lang|xml:lang|xmlns)=\"[\w:/. -]*\")*+ ?/?>)*+"
)
_EMPTIED = {"script", "style", "title", "noscript", "template", "iframe", "object"}


def safe(markup: str) -> str:
    """The markup without scripts, handlers, styles, comments and addresses that a reader's browser would run."""
    if _PLAIN.fullmatch(markup):
        return markup
    return nh3.clean(
        markup,
        tags=_KEPT_TAGS,
        clean_content_tags=_EMPTIED,
        attributes=_KEPT_ATTRIBUTES,
        generic_attribute_prefixes={"data-"},
        link_rel=None,
    ).strip()


def text_of_tree(tree: etree._Element, skip: frozenset[str] = frozenset(("title",))) -> str:
    """The text of an element, its paragraphs separated by one line break; what `skip` names is left out."""
    # Of many lines each: a text of megabytes would take three times as much line by line.
    parts: list[str] = []
    lines: list[str] = []
    line: list[str] = []  # what has been read of the paragraph that is open

    def end_line() -> None:
        if line:
            if words := one_line("".join(line)):
                lines.append(words)
                if len(lines) == TOGETHER:
                    parts.append("\n".join(lines))
                    lines.clear()
            line.clear()

    def add(text: str) -> None:
        if kept and "\n" in text:
            first, *others = text.split("\n")
            line.append(first)
            for other in others:
                end_line()
                line.append(other)
        else:
            line.append(text)

    known: dict[object, str] = {}
    kept = 0  # how many elements deep line breaks count
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        name = known.get(tag)
        if name is None:
            name = known[tag] = local(element)
        if event == "start":
            if name in _SKIP or name in skip:
                walk.skip_subtree()
                continue
            kept += name == "pre"
            if name in _BLOCK:
                end_line()
            elif name in _CELLS:
                line.append(" ")
            if inner := element.text:
                add(inner)
        else:
            kept -= name == "pre"
            if name in _BLOCK:
                end_line()
            if (tail := element.tail) and element is not tree:
                add(tail)
    end_line()
    return "\n".join(parts + lines)


def local(element: etree._Element) -> str:
    """An element's name without its namespace, in lower case; '' for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


# With joiners (200C, 200D) Persian, Hindi and emojis are written: they stay.
_HIDDEN = dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF))


def one_line(text: str) -> str:
    """Single blanks, none at the ends, and no soft hyphens or other marks that only say where a word may break."""
    if text.isprintable():
        if "  " not in text:
            return text.strip()
    else:
        text = text.translate(_HIDDEN)
    if len(text) < LONG:
        return " ".join(text.split())
    return " ".join(filter(None, (" ".join(part.split()) for part in _parts(text))))


def _parts(text: str) -> Iterator[str]:
    """A long text, cut at blanks: a list of all its words would be ten times its size."""
    at = 0
    while at < len(text):
        end = text.find(" ", at + LONG)
        yield text[at : (at := end if end > 0 else len(text))]


def tidy(text: str) -> str:
    """Single blanks, single line breaks, no white space at the ends."""
    if "\n" not in text:
        return one_line(text)
    lines = text.split("\n")
    for number, line in enumerate(lines):  # in place: a text of megabytes is not held once more
        lines[number] = one_line(line)
    return "\n".join(filter(None, lines))
