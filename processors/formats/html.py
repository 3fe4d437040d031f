"""Markup inside a dispatch to clean text: one line for each paragraph, no tags, entities resolved."""

from __future__ import annotations

import re

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
        "tr",
        "table",
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
    ]
)
_SKIP = frozenset(("script", "style", "head", "title"))
_SPACES = re.compile(r"[ \t\r\f\v\u00a0\u2007\u202f]+")
_BREAKS = re.compile(r" ?\n[ \n]*")
LOOKS_MARKED_UP = re.compile(
    r"</?(?:p|br|div|span|b|i|strong|em|a|h[1-6]|ul|li|table|td)\b[^<>]*>", re.IGNORECASE
)


def text_of(markup: str) -> str:
    """The text of an HTML fragment, its paragraphs separated by one line break."""
    if "<" not in markup:
        return tidy(lxml_html.fromstring(f"<p>{markup}</p>").text_content() if "&" in markup else markup)
    parser = lxml_html.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
    try:
        tree = lxml_html.fragment_fromstring(f"<div>{markup}</div>".encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return tidy(re.sub(r"<[^<>]*>", " ", markup))
    parts: list[str] = []
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            if element.tag in _SKIP:
                element.text = None
            if element.tag in _BLOCK:
                parts.append("\n")
            parts.append(element.text or "")
        else:
            if event == "end" and element.tag in _BLOCK:
                parts.append("\n")
            if element is not tree:
                parts.append(element.tail or "")
    return tidy("".join(parts))


def tidy(text: str) -> str:
    """Single blanks, single line breaks, no white space at the ends."""
    return _BREAKS.sub("\n", _SPACES.sub(" ", text)).strip()
