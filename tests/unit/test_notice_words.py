"""Each word for a use, a ban, a consent, mining and training, in each language, read as what it means."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from processors.rights.holders import HolderTable
from processors.rights.read import notice_reader

# language, text, actions; condition and tdm where the text speaks of them.
WORDS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "notices" / "words.jsonl").read_text().splitlines()
]
LANGUAGES = sorted({word["language"] for word in WORDS})


@pytest.mark.parametrize("language", LANGUAGES)
def test_words(language: str) -> None:
    read = notice_reader(HolderTable({}))
    missed: list[tuple[str, Any, Any]] = []
    for word in WORDS:
        if word["language"] != language:
            continue
        notice = read(word["text"], "copyright", "/copyrightNotice")
        told = {
            "actions": list(notice.actions),
            "condition": notice.condition.kind if notice.condition else None,
            "tdm": notice.tdm,
        }
        wanted = {name: word[name] for name in told if name in word}
        if wanted != {name: told[name] for name in wanted}:
            missed.append((word["text"], wanted, told))
    assert not missed
