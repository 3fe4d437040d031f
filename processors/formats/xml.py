"""XML read safely: no DTD is fetched, no entity expanded, depth and text bounded by libxml2's own limits."""

from __future__ import annotations

import re
from html.entities import html5
from typing import cast

from lxml import etree

from processors.dispatch import DispatchError
from processors.formats.html import one_line

STAGE = "parse"
MOST_TAGS = 200_000  # an element costs some 120 bytes, however short its name
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_STRICT = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False,
           "remove_comments": True, "remove_pis": True, "encoding": "utf-8"}  # fmt: skip
# The root element's name, past a declaration, comments, processing instructions and a document type.
_ROOT = re.compile(
    r"\s*(?:<\?[^>]{0,500}>\s*|<!--(?:[^-]|-(?!-)){0,4000}-->\s*"
    r"|<!DOCTYPE[^\[>]{0,500}(?:\[[^\]]{0,4000}\]\s*)?>\s*){0,20}"
    r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)"
)
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30});")
_BARE = re.compile(r"&(?!#\d{1,7};|#x[\dA-Fa-f]{1,6};|\w{1,30};)")
# XML 1.0 has no place for these.
_CONTROLS = dict.fromkeys((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF))


def root_name(text: str) -> str:
    """The local name of the root element that a text begins with, or ''."""
    match = _ROOT.match(text) if "<" in text[:200] else None
    return match.group(1) if match else ""


def read(text: str) -> etree._Element:
    """The root element. What is not quite well-formed, a stray & or a name from HTML, is mended if it can be.

    Raises DispatchError: malformed-xml, too-many-parts.
    """
    if text.count("<") > MOST_TAGS:
        raise DispatchError(STAGE, "too-many-parts", f"more than {MOST_TAGS} tags: no desk could read it")
    try:
        return _parse(text)
    except etree.XMLSyntaxError as error:
        mended = _NAMED.sub(lambda m: html5.get(m.group(1) + ";", ""), text.translate(_CONTROLS))
        try:
            return _parse(_BARE.sub("&amp;", mended))
        except etree.XMLSyntaxError:
            where = f"line {error.lineno}: {error.msg}" if error.msg else "no element"
            raise DispatchError(STAGE, "malformed-xml", where[:300]) from None


def _parse(text: str) -> etree._Element:
    data = text.lstrip().encode("utf-8", "replace")
    root = etree.fromstring(data, etree.XMLParser(**_STRICT))
    if root is None:
        raise etree.XMLSyntaxError("no element", 0, 1, 1)
    return cast(etree._Element, root)


def text(element: etree._Element, path: str) -> str:
    """All text of the first element at a path, blanks made single; '' when there is none."""
    found = element.find(path)
    return "" if found is None else one_line("".join(found.itertext()))


def attribute(element: etree._Element, path: str, name: str) -> str:
    """An attribute of the first element at a path that has it, or ''."""
    for found in element.iterfind(path):
        if value := found.get(name):
            return str(value)
    return ""
