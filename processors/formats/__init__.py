"""One file for each wire format; `FORMATS` is the whole registration, tried in order when none is named."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from processors.dispatch import Dispatch, Payload
from processors.formats import flat, ninjs
from processors.wire.dateline import Located

DatelineFinder = Callable[[str, int | None], Located | None]


class Format(NamedTuple):
    """A wire format: its name, whether a text looks like it, and its parser."""

    name: str
    recognises: Callable[[str], bool]
    parser: Callable[[DatelineFinder], Callable[[Payload], tuple[Dispatch, ...]]]


FORMATS = (
    Format(ninjs.NAME, ninjs.recognises, ninjs.parser),
    Format(flat.NAME, flat.recognises, flat.parser),
)
