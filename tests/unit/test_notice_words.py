"""Each word for a use, a ban, a consent, mining and training, in each language, read as what it means."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from consumer.loading import load_lexicon
from processors.entities.abroad import countries_in
from processors.rights.find import find_notices, unwrapped
from processors.rights.holders import HolderTable
from processors.rights.read import notice_reader
from tests.accuracy_rights import plant
from tests.conformance import loose

# language, text, actions; condition and tdm where the text speaks of them.
WORDS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "notices" / "words.jsonl").read_text().splitlines()
]
LEXICON = load_lexicon()


def _countries(text: str) -> list[tuple[int, int]]:
    return countries_in(text, LEXICON)


LANGUAGES = sorted({word["language"] for word in WORDS})


@pytest.mark.parametrize("language", LANGUAGES)
def test_words(language: str) -> None:
    read = notice_reader(HolderTable({}), _countries)
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


# language, text, kind, holder; condition where the text states one: before and behind the mark, and credits.
SHAPES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "notices" / "shapes.jsonl").read_text().splitlines()
]


@pytest.mark.parametrize("run_on", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_shapes_are_found_whole(language: str, run_on: bool) -> None:
    table = HolderTable({})
    read = notice_reader(table, _countries)
    missed: list[tuple[str, Any]] = []
    for shape in (one for one in SHAPES if one["language"] == language):
        text = plant(language, shape["text"], run_on=run_on).decode()
        found = [(text[one.start : one.end], one.kind) for one in find_notices(text)]
        told: Any = found
        if [(loose(written), kind) for written, kind in found] == [(loose(shape["text"]), shape["kind"])]:
            notice = read(unwrapped(found[0][0]), found[0][1], "/copyrightNotice")
            told = (notice.condition.kind if notice.condition else None, [one.name for one in notice.holders])
            if told == (shape.get("condition"), [one.name for one in table.read(shape["holder"])]):
                continue
        missed.append((shape["text"], told))
    assert not missed


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        ("© 2024 Vale Post. The right to air this talk is confined to Ireland.", ("territory", "Ireland")),
        ("© 2024 Vale Post. Copying is banned under the laws in force in Ireland.", None),
        (
            "© 2024 Vale Post. Whoever means to reprint this must be in possession of a licence.",
            ("licence", "licence"),
        ),
        ("© 2024 Vale Post. Elsewhere it may run if the writer agrees.", ("consent", "agrees")),
        ("© 2024 Vale Post. Rights are given in writing only.", ("prior-written-consent", "in writing")),
        ("© 2024 Vale Post. Share it, with the Vale Post named.", ("credit", "named")),
        ("© 2024 Vale Post. Unless otherwise credited all is by the Vale Post.", None),
    ],
)
def test_a_condition_that_no_phrase_tells_is_told_by_its_parts(
    notice: str, told: tuple[str, str] | None
) -> None:
    read = notice_reader(HolderTable({}), _countries)(notice, "copyright", "/copyrightNotice")
    assert (read.condition and (read.condition.kind, read.condition.text)) == told


def test_a_country_is_not_known_without_a_lexicon() -> None:
    read = notice_reader(HolderTable({}))
    notice = read("© 2024 Vale Post. La distribution en Chine n'est pas autorisée.", "copyright", "")
    assert notice.condition is None
