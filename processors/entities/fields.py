"""The texts of a dispatch that are tagged, as one string whose offsets can be told back to each field."""

from __future__ import annotations

from typing import NamedTuple

from processors.dispatch import Dispatch

HEADLINE, SUBHEADLINE, BODY = "/headlines/0/value", "/headlines/1/value", "/bodies/0/value"
DATELINE = "/enrichment/dateline/text"


class Fields(NamedTuple):
    """The tagged texts of a dispatch as one string, with the place of each. Two breaks apart: no name spans two."""

    text: str
    starts: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, dispatch: Dispatch) -> Fields:
        parts: list[str] = []
        starts: list[tuple[int, str]] = []
        length = 0
        for pointer, value in (
            (HEADLINE, dispatch.headline),
            (SUBHEADLINE if dispatch.headline else HEADLINE, dispatch.subheadline),
            (DATELINE, dispatch.dateline.text if dispatch.dateline else ""),
            (BODY, dispatch.body),
        ):
            if value:
                starts.append((length + 1, pointer))
                parts.append(value)
                length += len(value) + 2
        return cls("\n" + "\n\n".join(parts), tuple(starts))
