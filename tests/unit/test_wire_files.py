"""Files in the shapes of many agencies and services, written by us: the facts that each states, found by the whole chain."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from consumer.loading import load_chain
from consumer.settings import Settings
from processors.chain import Chain
from processors.dispatch import Record
from tests.conformance import CHECKS
from tests.schemas import Validators

FILES = Path(__file__).parents[1] / "wire" / "files"
EXPECTED = [orjson.loads(line) for line in (FILES / "expected.jsonl").read_text().splitlines()]
SENT_MS = 1_795_176_000_000  # 2026-11-20, noon in Greenwich
# Beside what `tests.conformance` compares.
MORE = {
    "signal": lambda out, want: want in out["enrichment"]["signals"],
    "mining": lambda out, want: any(notice.get("tdm") == want for notice in out["enrichment"]["notices"]),
    "type": lambda out, want: out["type"] == want,
}


@pytest.fixture(scope="module")
def chain() -> Chain:
    return load_chain(Settings()).chain


@pytest.mark.parametrize("row", EXPECTED, ids=lambda row: f"{row['file']}-{row['index']}")
def test_what_a_file_states_is_found(chain: Chain, validators: Validators, row: dict[str, Any]) -> None:
    record = Record((FILES / row["file"]).read_bytes(), timestamp_ms=SENT_MS)
    output = orjson.loads(chain.run(record)[row["index"]].value)
    validators.check(output)
    assert output["enrichment"]["source"]["format"] == row["format"]
    facts = row["facts"]
    missed = [
        fact
        for fact, want in facts.items()
        if not (MORE[fact](output, want) if fact in MORE else CHECKS[fact](output, want, facts))
    ]
    assert not missed, {fact: facts[fact] for fact in missed}
