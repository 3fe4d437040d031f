"""Stage 2: a decoded text becomes one or several dispatches, by the format it is in.

The format is named by the header `wirefeed-format`, or recognised by the text itself.
"""

from __future__ import annotations

from collections.abc import Callable

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import FORMATS, DatelineFinder

STAGE = "parse"
FORMAT_HEADER = "wirefeed-format"


def parser(locate_dateline: DatelineFinder) -> Callable[[Payload], tuple[Dispatch, ...]]:
    """The stage, with the dateline finder that flat text needs to see where its headline ends."""
    by_name = {format.name: format.parser(locate_dateline) for format in FORMATS}

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: unknown-format, and what the format's own parser raises."""
        if payload.record.headers and (name := payload.record.header(FORMAT_HEADER)) is not None:
            if name not in by_name:
                known = ", ".join(by_name)
                raise DispatchError(STAGE, "unknown-format", f"the header names {name!r}; known are: {known}")
            return by_name[name](payload)
        for format in FORMATS:
            if format.recognises(payload.text):
                return by_name[format.name](payload)
        raise DispatchError(STAGE, "unknown-format", f"no known format begins {payload.text[:40]!r}")

    return parse
