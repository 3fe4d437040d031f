"""Stage 2: a decoded text becomes one or several dispatches, by the format it is in.

The format is named by the header `wirefeed-format`, or by the settings for the whole topic, or recognised by the
text itself. JSON is tried with the settings' mapping first, if there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats import FORMATS, DatelineFinder, mapped

STAGE = "parse"
FORMAT_HEADER = "wirefeed-format"


def parser(
    locate_dateline: DatelineFinder, default: str | None = None, json_mapping: Mapping[str, str] | None = None
) -> Callable[[Payload], tuple[Dispatch, ...]]:
    """The stage. `default` names the format of payloads that no header names; `json_mapping` is field to JSONPath.

    Raises MappingError, and ValueError for an unknown default.
    """
    by_name = {format.name: format.parser(locate_dateline) for format in FORMATS}
    if default is not None and default not in by_name:
        raise ValueError(f"{default!r} is no format: known are {', '.join(by_name)}")
    mapped_json = mapped.mapped_parser(json_mapping, locate_dateline) if json_mapping else None

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: unknown-format, and what the format's own parser raises."""
        name = payload.record.header(FORMAT_HEADER) if payload.record.headers else None
        if name is not None and name not in by_name:
            known = ", ".join(by_name)
            raise DispatchError(STAGE, "unknown-format", f"the header names {name!r}; known are: {known}")
        if (name := name or default) is not None:
            return by_name[name](payload)
        if (
            mapped_json is not None
            and payload.text.lstrip()[:1] in ("{", "[")
            and (found := mapped_json(payload))
        ):
            return found
        for format in FORMATS:
            if format.recognises(payload.text):
                return by_name[format.name](payload)
        raise DispatchError(STAGE, "unknown-format", f"no known format begins {payload.text[:40]!r}")

    return parse
