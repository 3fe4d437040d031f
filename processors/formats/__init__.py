"""One file for each wire format; `FORMATS` is the whole registration, tried in order when none is named."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from processors.dispatch import Dispatch, Payload
from processors.formats import anpa, ap_json, dpa_json, flat, iptc7901, newsml_1, newsml_g2, ninjs, nitf
from processors.wire.dateline import Located

DatelineFinder = Callable[[str, int | None], Located | None]


class Format(NamedTuple):
    """A wire format: its name, whether a text looks like it, and its parser."""

    name: str
    recognises: Callable[[str], bool]
    parser: Callable[[DatelineFinder], Callable[[Payload], tuple[Dispatch, ...]]]


FORMATS = (
    Format(newsml_g2.NAME, newsml_g2.recognises, newsml_g2.parser),
    Format(newsml_1.NAME, newsml_1.recognises, newsml_1.parser),
    Format(nitf.NAME, nitf.recognises, nitf.parser),
    Format(ap_json.NAME, ap_json.recognises, ap_json.parser),
    Format(dpa_json.NAME, dpa_json.recognises, dpa_json.parser),
    Format(ninjs.NAME, ninjs.recognises, ninjs.parser),
    Format(anpa.NAME, anpa.recognises, anpa.parser),
    Format(iptc7901.NAME, iptc7901.recognises, iptc7901.parser),
    Format(flat.NAME, flat.recognises, flat.parser),
)
