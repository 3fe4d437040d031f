"""Datelines, dates, languages, signals, and flat text in its layouts."""

from __future__ import annotations

import pytest

from processors.chain import Chain
from processors.dispatch import Record
from processors.wire.dates import read_date, read_instant
from processors.wire.language import language_of
from tests.unit.test_chain import one

DATELINES = [
    ("Moscow, Dec 3, 2025 (AFP) - Text goes on.", "Moscow", "2025-12-03", "AFP"),
    ("PARIS (AP) _ Text goes on.", "Paris", None, "AP"),
    ("NEW YORK (Reuters) - Text goes on.", "New York City", None, "Reuters"),
    ("GAZA, Dec. 1 (Xinhua) -- Text goes on.", "Gaza", "--12-01", "Xinhua"),
    ("MOSCOW, January 21. /TASS/. Text goes on.", "Moscow", "--01-21", "TASS"),
    ("SAITAMA, Japan, Dec. 9 Kyodo - Text goes on.", "Saitama", "--12-09", "Kyodo"),
    ("Nueva Delhi, 21 ene 2026 (EFE).- Text goes on.", "Nueva Delhi", "2026-01-21", "EFE"),
    ("(ANSA) - ROME, JUL 11 - Text goes on.", "Rome", "--07-11", "ANSA"),
    ("Paris (ats afp) Text goes on.", "Paris", None, "ats afp"),
    ("Paris, 21 jan 2019 (AFP) - Text goes on.", "Paris", "2019-01-21", "AFP"),
    ("Kyiv, Ukraine, March 2, 2024 (AFP) - Text goes on.", "Kyiv", "2024-03-02", "AFP"),
    ("Hamburg, 3. März 2026 (dpa) - Text goes on.", "Hamburg", "2026-03-03", "dpa"),
]


@pytest.mark.parametrize(("body", "place", "date", "agency"), DATELINES)
def test_datelines_of_many_agencies(
    small_chain: Chain, body: str, place: str, date: str | None, agency: str
) -> None:
    dispatch = one(small_chain, f"A headline stands here\n\n{body}\nAnd a second paragraph.".encode())
    dateline = dispatch["enrichment"]["dateline"]
    assert (dateline["place"], dateline.get("date"), dateline["agency"]) == (place, date, agency)
    assert dispatch["headlines"][0]["value"] == "A headline stands here"
    assert dispatch["bodies"][0]["value"] == "Text goes on.\nAnd a second paragraph."


@pytest.mark.parametrize(
    "text",
    [
        "A summit opens: officials Moscow, Dec 3 (AFP) Dec 03, 2025 The text begins. It ends.",
        "|\n|\nA summit opens: officials Moscow, Dec 3 (AFP) Dec 03, 2025 The text begins. It ends. |\n|",
        "| A summit opens: officials |\n| Moscow, Dec 3 (AFP) - Dec 03, 2025 |\n| The text begins. It ends. |",
        "<h1>A summit opens: officials</h1><p>Moscow, Dec 3, 2025 (AFP) - The text begins. It ends.</p>",
    ],
)
def test_scraped_layouts_of_one_dispatch(small_chain: Chain, text: str) -> None:
    dispatch = one(small_chain, text.encode())
    assert dispatch["headlines"][0]["value"] == "A summit opens: officials"
    assert dispatch["bodies"][0]["value"] == "The text begins. It ends."
    assert dispatch["enrichment"]["dateline"]["date"] == "2025-12-03"


def test_year_comes_from_the_sending_time(small_chain: Chain) -> None:
    january_2026 = 1_767_700_000_000
    (enriched,) = small_chain.run(
        Record(b"Title here\n\nMoscow, Dec 30 (AFP) - Text.", timestamp_ms=january_2026)
    )
    assert b'"date":"2025-12-30"' in enriched.value


@pytest.mark.parametrize(
    ("written", "iso"),
    [("Dec 3, 2025", "2025-12-03"), ("3 décembre 2025", "2025-12-03"), ("21 de enero de 2019", "2019-01-21"), ("Feb 30, 2024", None),
     ("31 May", "--05-31"), ("2025-12-03", "2025-12-03"), ("03/12/2025", "2025-12-03")],
)  # fmt: skip
def test_dates(written: str, iso: str | None) -> None:
    assert read_date(written) == iso


def test_instants_need_a_zone() -> None:
    assert read_instant("2022-06-26T23:54:25+0000") == "2022-06-26T23:54:25Z"
    assert read_instant("2022-06-26T23:54:25") is None
    assert read_instant("yesterday") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The envoys said that the talks of the week had ended with no result and the ministers left."),
     ("fr", "Les ministres des finances ont dit dans une lettre que les impôts et les taxes des villes baissent."),
     ("de", "Der Minister und die Kanzlerin haben das Gesetz nicht unterschrieben, und die Opposition klagt."),
     ("es", "Los ministros y las alcaldesas firmaron por la tarde el acuerdo que los partidos y el gobierno pedían."),
     ("ru", "Президент встретился с министрами в Москве."), ("ar", "قال الرئيس إن المحادثات انتهت"), (None, "Ok")],
)  # fmt: skip
def test_language_is_found_or_left_open(language: str | None, text: str) -> None:
    assert language_of(text) == language


def test_kill_is_canceled_and_signals_are_told(small_chain: Chain) -> None:
    killed = one(small_chain, b"KILL: Summit opens\n\nMoscow, Dec 3 (AFP) - Please kill.")
    assert killed["pubStatus"] == "canceled"
    assert killed["enrichment"]["signals"] == ["kill"]
    assert one(small_chain, b"URGENT\nRates fall\n\nParis (AFP) - Text.")["enrichment"]["signals"] == [
        "urgent"
    ]


def test_byline_and_subheadline_are_kept_apart(small_chain: Chain) -> None:
    dispatch = one(
        small_chain,
        b"Ferry runs aground\nAll were rescued\nBy Dewi Hartono\nPARIS (AP) _ A ferry ran aground.",
    )
    assert dispatch["by"] == "Dewi Hartono"
    assert [headline["value"] for headline in dispatch["headlines"]] == [
        "Ferry runs aground",
        "All were rescued",
    ]
