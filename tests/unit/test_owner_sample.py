"""The owner's sample, by `wirefeed tag`: every fact that it was given with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.schemas import Validators


@pytest.fixture(scope="module")
def dispatch(shared: Path) -> dict[str, Any]:
    file = shared / "seeds" / "afp-dispatch.txt"
    done = subprocess.run(
        [sys.executable, "-m", "consumer.cli", "tag", str(file)], capture_output=True, check=True
    )
    (line,) = done.stdout.splitlines()
    return orjson.loads(line)


def test_headline_dateline_language(dispatch: dict[str, Any]) -> None:
    assert (
        dispatch["headlines"][0]["value"]
        == "Ukraine's NATO membership 'key question' in US-Russia talks: Kremlin"
    )
    dateline = dispatch["enrichment"]["dateline"]
    assert (dateline["place"], dateline["date"], dateline["agency"]) == ("Moscow", "2025-12-03", "AFP")
    assert dispatch["language"] == "en"


def test_body_is_the_text_alone(dispatch: dict[str, Any]) -> None:
    body = dispatch["bodies"][0]["value"]
    assert body.startswith("The prospect of Ukraine joining NATO")
    assert body.endswith("skipping the gathering.")
    assert "|" not in body
    assert "Copyright" not in body


def test_each_entity_once_with_its_id(dispatch: dict[str, Any]) -> None:
    entities = dispatch["enrichment"]["entities"]
    texts = {
        "Vladimir Putin", "Donald Trump", "Steve Witkoff", "Jared Kushner", "Yuri Ushakov", "Mark Rutte", "Marco Rubio", "NATO",
        "Kremlin", "AFP", "Ukraine", "Russia", "US", "Europe", "Kyiv", "Moscow", "Brussels",
    }  # fmt: skip
    for text in texts:
        found = [
            entity for entity in entities if any(mention["text"] == text for mention in entity["mentions"])
        ]
        assert len(found) == 1, text
        if text in {"NATO", "Ukraine", "Russia", "US", "Kyiv", "Moscow", "Brussels"}:
            assert found[0].get("uri"), text
    putin = next(entity for entity in entities if entity["name"] == "Vladimir Putin")
    assert [mention["text"] for mention in putin["mentions"]] == ["Vladimir Putin", "Putin"]


def test_the_notice_whole_and_read(dispatch: dict[str, Any], shared: Path) -> None:
    (notice,) = dispatch["enrichment"]["notices"]
    source = (shared / "seeds" / "afp-dispatch.txt").read_text()
    span = notice["sourceSpan"]
    assert source[span["start"] : span["end"]] == notice["text"]
    assert notice["text"].startswith("All rights reserved. Copyright")
    assert notice["text"].endswith("consent of Agence France-Presse.")
    assert notice["holders"] == [
        {"name": "Agence France-Presse", "uri": "http://www.wikidata.org/entity/Q40464"}
    ]
    assert notice["allRightsReserved"]
    assert notice["prohibited"] == [
        "copy",
        "reproduce",
        "modify",
        "transmit",
        "publish",
        "display",
        "commercially exploit",
    ]
    assert notice["condition"]["kind"] == "prior-written-consent"
    assert notice["condition"]["consentOf"] == notice["holders"]
    assert notice["tdm"] == "DMI-UNSPECIFIED"


def test_valid_by_both_schemas_and_policy_in_both_places(
    dispatch: dict[str, Any], validators: Validators
) -> None:
    validators.check(dispatch)
    policy = dispatch["enrichment"]["policy"]
    assert policy["conflict"] == "perm"
    assert policy["permission"][0]["duty"] == [
        {"action": "obtainConsent", "consentingParty": "http://www.wikidata.org/entity/Q40464"}
    ]
    assert json.loads(dispatch["rightsInfo"]["encodedRights"]) == policy
