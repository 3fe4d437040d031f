"""People in office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consumer.sources import Row, Source, Sources, variants

OFFICE_WEIGHTS = (
    (re.compile(r"^(President|Prime Minister|Premier|Chancellor|King|Secretary General)\b"), 50_000_000),
    (re.compile(r"\b(President|Prime Minister|Chancellor|Secretary of State|Foreign)\b"), 20_000_000),
)


def _people(sources: Sources) -> Iterator[Row]:
    named = {row["name"] for row in sources.table}
    for row in sources.table:
        if row["type"] != "person":
            continue
        # An alias that is another's name is a slip of the source: two people who held one office after the other.
        aliases = [alias for alias in row["aliases"].split("|") if alias not in named]
        names = [name for name in variants([row["name"], *aliases]) if " " in name]
        prior = next((w for pattern, w in OFFICE_WEIGHTS if pattern.search(row["about"])), 5_000_000)
        if names:
            yield Row("person", row["qid"], row["name"], prior, "", "", "", tuple(names))


PEOPLE = Source(
    "people",
    "peppercat, every-politician-scrapers (CC0 facts), world-leaders-current (CC BY-SA 4.0), congress-legislators (public domain)",
    _people,
)
