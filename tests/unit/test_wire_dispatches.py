"""Dispatches in the shapes of many agencies, written by us: what each says of itself, found by the whole chain."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from consumer.loading import load_chain
from consumer.settings import Settings
from processors.chain import Chain
from processors.dispatch import Record

DISPATCHES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "wire" / "dispatches.jsonl").read_text().splitlines()
]
SENT_MS = 1_795_176_000_000  # 2026-11-20, noon in Greenwich


@pytest.fixture(scope="module")
def chain() -> Chain:
    return load_chain(Settings()).chain


def dateline(name: str) -> Callable[[Any], Any]:
    return lambda found: found["enrichment"].get("dateline", {}).get(name)


def body(found: dict[str, Any]) -> str:
    return str(found.get("bodies", [{"value": ""}])[0]["value"])


def headline(found: dict[str, Any]) -> str:
    return str(found.get("headlines", [{"value": ""}])[0]["value"])


# What a line of the file may expect, by name: whether a dispatch shows it.
SHOWN: dict[str, Callable[[dict[str, Any], Any], bool]] = {
    "language": lambda found, want: found.get("language") == want,
    "place": lambda found, want: dateline("place")(found) == want,
    "date": lambda found, want: dateline("date")(found) == want,
    "agency": lambda found, want: dateline("agency")(found) == want,
    "headline": lambda found, want: headline(found) == want,
    "headline_has": lambda found, want: want in headline(found),
    "by": lambda found, want: found.get("by") == want,
    "by_has": lambda found, want: want in found.get("by", ""),
    "slugline_has": lambda found, want: want in found.get("slugline", ""),
    "ed_note_has": lambda found, want: want in found.get("edNote", ""),
    "body_starts": lambda found, want: body(found).startswith(want),
    "body_ends": lambda found, want: body(found).endswith(want),
    "sign_off": lambda found, want: found["enrichment"].get("signOff") == want,
    "sign_off_has": lambda found, want: want in found["enrichment"].get("signOff", ""),
    "signal": lambda found, want: want in found["enrichment"]["signals"],
    "signals": lambda found, want: found["enrichment"]["signals"] == want,
    "pub_status": lambda found, want: found["pubStatus"] == want,
    "pub_status_not": lambda found, want: found["pubStatus"] != want,
    "embargo": lambda found, want: found.get("embargoedUntil") == want,
}


@pytest.mark.parametrize(
    "line", DISPATCHES, ids=[line["text"][:40].replace("\n", " ") for line in DISPATCHES]
)
def test_what_a_dispatch_says_of_itself(chain: Chain, line: dict[str, Any]) -> None:
    (enriched,) = chain.run(Record(line["text"].encode(), timestamp_ms=SENT_MS))
    found = orjson.loads(enriched.value)
    missed = [name for name, want in line["expected"].items() if not SHOWN[name](found, want)]
    assert not missed, found


@pytest.mark.parametrize(
    "text",
    [
        "Paris - the city and its critics\n\nFive books on a capital that has been written about too much already, say critics.",
        "Ukraine: what we know\n\nThe talks ended on Friday without a word, three people who sat in the room said.",
        "The economy of Germany shrank, figures that came out on Friday showed.\nFrance: growth of 0.2 percent in the quarter, more than had been hoped for.",
    ],
)
def test_no_dateline_where_a_place_only_begins_a_line(chain: Chain, text: str) -> None:
    (enriched,) = chain.run(Record(text.encode(), timestamp_ms=SENT_MS))
    assert "dateline" not in orjson.loads(enriched.value)["enrichment"]
