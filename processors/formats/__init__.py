"""One file for each wire format; `FORMATS` is the whole registration, tried in order when none is named.

To add one: a file with NAME, `recognises` (by the first bytes and structure) and `parser`, and its name in the tuple
below, before any that would claim its texts too.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import NamedTuple

from processors.dispatch import Dispatch, Payload
from processors.formats import (
    anpa,
    ap_json,
    dpa_json,
    email,
    feeds,
    flat,
    html_page,
    iptc7901,
    newsml_1,
    newsml_g2,
    ninjs,
    nitf,
    other_json,
    other_xml,
    reuters_sgml,
    zczc,
)
from processors.formats.item import DatelineFinder

__all__ = ["FORMATS", "DatelineFinder", "Format"]


class Format(NamedTuple):
    """A wire format: its name, whether a text looks like it, its parser, and what its file says of it."""

    name: str
    recognises: Callable[[str], bool]
    parser: Callable[[DatelineFinder], Callable[[Payload], tuple[Dispatch, ...]]]
    about: str


def _format(module: ModuleType) -> Format:
    return Format(module.NAME, module.recognises, module.parser, module.__doc__ or "")


FORMATS = tuple(
    _format(module)
    for module in (
        newsml_g2, newsml_1, nitf, feeds, reuters_sgml, html_page, other_xml,  # by the root element
        ap_json, dpa_json, ninjs, other_json,  # by members of a JSON object
        anpa, iptc7901, zczc, email,  # by header lines
        flat,  # whatever is left
    )
)  # fmt: skip
