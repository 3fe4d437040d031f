"""JSON read once, with an error that says where it breaks."""

from __future__ import annotations

import re
from typing import Any

import orjson

from processors.dispatch import DispatchError

STAGE = "parse"
_BEGINS = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\d\]tfn-])")
MOST_PARTS = 200_000  # an object costs some hundred bytes, however empty


def begins(text: str) -> bool:
    """Whether a text begins as a JSON object or array does; prose that opens with a bracket doesn't."""
    return _BEGINS.match(text) is not None


def read(text: str) -> Any:
    """The value. Raises DispatchError: malformed-json, too-many-parts."""
    if text.count("{") + text.count("[") > MOST_PARTS:
        raise DispatchError(STAGE, "too-many-parts", f"more than {MOST_PARTS} objects and arrays")
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise DispatchError(STAGE, "malformed-json", str(error)) from error
    except RecursionError:
        raise DispatchError(STAGE, "malformed-json", "nested too deeply") from None


def dicts(value: object) -> list[dict[str, Any]]:
    """The objects of an array; [] for anything else."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def text(value: object) -> str:
    """A string or number as text; '' for anything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def strings(value: object) -> list[str]:
    """The strings of an array, or the one string that stands in its place."""
    if isinstance(value, str):
        return [value]
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
