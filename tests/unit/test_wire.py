"""Datelines, dates, languages, signals, and flat text in its layouts."""

from __future__ import annotations

import json

import pytest

from processors.chain import Chain
from processors.dispatch import Record
from processors.wire.dates import read_date, read_instant
from processors.wire.embargo import find_embargo
from processors.wire.language import language_of
from processors.wire.signals import find_signals
from processors.wire.tail import Tail, take_tail
from tests.unit.test_chain import one

DATELINES = [
    ("NEW YORK--(BUSINESS WIRE)--Text goes on.", "New York City", None, "BUSINESS WIRE"),
    ("DUBLIN, Dec. 3, 2025 /PRNewswire/ -- Text goes on.", "Dublin", "2025-12-03", "PRNewswire"),
    ("HOUSTON, TX / ACCESSWIRE / December 3, 2025 / Text goes on.", "Houston", "2025-12-03", "ACCESSWIRE"),
    ("Paris, le 3 décembre 2025 (AFP) - Text goes on.", "Paris", "2025-12-03", "AFP"),
    ("(Adnkronos) - Roma, 3 dic. 2025 - Text goes on.", "Roma", "2025-12-03", "Adnkronos"),
    ("МОСКВА, 3 декабря 2025. /ТАСС/. Text goes on.", "Москва", "2025-12-03", "ТАСС"),
    ("Warszawa, 3.12.2025 (PAP) - Text goes on.", "Warszawa", "2025-12-03", "PAP"),
    ("PORTLAND, Ore., Feb 26, 1987 - Text goes on.", "Portland", "1987-02-26", None),
    ("HELENA, Mont. (XP) — Text goes on.", "Helena", None, "XP"),
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
    ("MOSCOW - Media OutReach Newswire - 26 November 2026 - Text goes on.", "Moscow", "2026-11-26", "Media OutReach Newswire"),
    ("Moscow, Nov 26, 2026 - (ACN Newswire) - Text goes on.", "Moscow", "2026-11-26", "ACN Newswire"),
    ("MOSCOW (Agenda.ge), 26 Nov. 2026 - Text goes on.", "Moscow", "2026-11-26", "Agenda.ge"),
    ("BRUSSEL 26/11 (BELGA) = Text goes on.", "Brussel", "--11-26", "BELGA"),
    ("26.11. Warszawa (PAP) - Text goes on.", "Warszawa", "--11-26", "PAP"),
    ("دبي (رويترز) - Text goes on.", "دبي", None, "رويترز"),
    ("القاهرة 26 نوفمبر 2026 (أ ش أ) - Text goes on.", "القاهرة", "2026-11-26", "أ ش أ"),
    ("باريس, 26-11-2026 (أ ف ب) - Text goes on.", "باريس", "2026-11-26", "أ ف ب"),
    ("МОСКВА, 26 ноември 2026 /БТА/ - Text goes on.", "Москва", "2026-11-26", "БТА"),
]  # fmt: skip
# Run on behind the headline: what tells the dateline from it.
RUN_ON = [
    ("MOSCOW (NTB): The text begins.", "Moscow", None, "NTB"),
    ("MOSCOW (STT) The text begins.", "Moscow", None, "STT"),
    ("MOSCOW — The text begins.", "Moscow", None, None),
    ("Nov 26, 2026 (Reuters) - The text begins.", None, "2026-11-26", "Reuters"),
]


@pytest.mark.parametrize(("run_on", "place", "date", "agency"), RUN_ON)
def test_datelines_behind_a_headline(
    small_chain: Chain, run_on: str, place: str | None, date: str | None, agency: str | None
) -> None:
    dispatch = one(small_chain, f"A summit opens next year {run_on}\nIt goes on.".encode())
    dateline = dispatch["enrichment"]["dateline"]
    assert (dateline.get("place"), dateline.get("date"), dateline.get("agency")) == (place, date, agency)
    assert dispatch["headlines"][0]["value"] == "A summit opens next year"
    assert dispatch["bodies"][0]["value"] == "The text begins.\nIt goes on."


def test_a_day_alone_is_of_the_nearest_month() -> None:
    assert read_date("26", near=1795680000000) == "2026-11-26"  # sent on that day
    assert read_date("30", near=1795680000000) == "2026-11-30"
    assert read_date("2", near=1795680000000) == "2026-12-02"


def test_what_is_undated_has_no_place(small_chain: Chain) -> None:
    dispatch = one(small_chain, b"A headline stands here\n\nUNDATED (AP) _ Text goes on.\nAnd on.")
    assert dispatch["enrichment"]["dateline"] == {"text": "UNDATED (AP)", "agency": "AP"}


@pytest.mark.parametrize(("body", "place", "date", "agency"), DATELINES)
def test_datelines_of_many_agencies(
    small_chain: Chain, body: str, place: str, date: str | None, agency: str
) -> None:
    dispatch = one(small_chain, f"A headline stands here\n\n{body}\nAnd a second paragraph.".encode())
    dateline = dispatch["enrichment"]["dateline"]
    assert (dateline["place"], dateline.get("date"), dateline.get("agency")) == (place, date, agency)
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


@pytest.mark.parametrize(
    ("line", "instant"),
    [
        ("EMBARGOED until 0001 GMT, Wednesday, Dec 3", "2025-12-03T00:01:00Z"),
        ("EMBARGO: Not for publication before 10 a.m. EST on December 3, 2025", "2025-12-03T10:00:00-05:00"),
        ("HOLD FOR RELEASE 14:30 BST 4 July 2025", "2025-07-04T14:30:00+01:00"),
        ("Sperrfrist: Mittwoch, 3. Dezember 2025, 06.00 Uhr", "2025-12-03T06:00:00+01:00"),
        ("Gesperrt bis 3.7.2025, 18:00 Uhr", "2025-07-03T18:00:00+02:00"),
        ("SOUS EMBARGO jusqu'au 3 décembre 2025 à 00h01", "2025-12-03T00:01:00+01:00"),
        ("EMBARGADO hasta las 20.00 horas del 3 de diciembre de 2025", "2025-12-03T20:00:00+01:00"),
        ("Embargoed until 2025-12-03T09:00Z", "2025-12-03T09:00:00Z"),
        ("The UN arms embargo until now had held on Dec 3", None),
        ("US lifts oil embargo", None),
    ],
)
def test_embargoes(line: str, instant: str | None) -> None:
    assert find_embargo(line, 1764590400000) == instant  # 2025-12-01


def test_an_embargo_that_stands_in_a_notice(small_chain: Chain) -> None:
    head = "Embargoed until 0600 GMT, March 3, 2026. © 2026 Institute of Oceans"
    payload = f"{head}\n\nWarm seas move fish\n\nFish moved north, scientists said on Monday."
    enriched = one(small_chain, payload.encode())
    assert enriched["embargoedUntil"] == "2026-03-03T06:00:00Z"
    assert enriched["enrichment"]["notices"][0]["text"] == head


@pytest.mark.parametrize(
    ("lines", "signal"),
    [
        ("BC-EU--Ferry Fire,KILL", "kill"),
        ("EDITORS: KILL the story BC-EU--Ferry Fire", "kill"),
        ("MANDATORY KILL", "kill"),
        ("Editors: please kill the story slugged Ferry", "kill"),
        ("Achtung Redaktionen: Meldung bitte nicht verwenden", "kill"),
        ("STORNO: Fähre brennt", "withdrawal"),
        ("ANNULATION - Incendie", "withdrawal"),
        ("HOLD: Ferry Fire", "hold"),
    ],
)
def test_notices_that_take_a_story_back(lines: str, signal: str) -> None:
    assert signal in find_signals(lines)


@pytest.mark.parametrize(
    "headline",
    [
        "DOGS KILL MAN IN PARK",
        "Kill Bill returns to cinemas",
        "Bees kill the crops",
        "KILL THE BILL PROTEST FILLS LONDON",
        "NOTICE: Ford withdraws its cars from the market",
        "HOLD ON TO YOUR HATS, SAYS MINISTER",
        "Rebels kill 12 in raid",
    ],
)
def test_a_headline_takes_nothing_back(headline: str) -> None:
    assert find_signals(headline) == ()


@pytest.mark.parametrize(
    ("end", "sign_off"),
    [
        ("hh/ph/ts/hd", "hh/ph/ts/hd"),
        ("bur-cgm/pdw/lb", "bur-cgm/pdw/lb"),
        ("dpa abc yydd n1 sku", "dpa abc yydd n1 sku"),
        ("(SDA/sj)", "(SDA/sj)"),
        ("(END) Dow Jones Newswires", "(END) Dow Jones Newswires"),
        ("Reuter", "Reuter"),
    ],
)
def test_sign_offs_are_taken_off_and_kept(end: str, sign_off: str) -> None:
    assert take_tail(f"A first paragraph.\nThe last one.\n{end}") == Tail(
        "A first paragraph.\nThe last one.", sign_off, ()
    )


@pytest.mark.parametrize(
    "body", ["He was aged 34/35.", "He said yes/no.\nThe end came.", "Talks on and/or off went on.", "A\nb"]
)
def test_text_is_no_sign_off(body: str) -> None:
    assert take_tail(body).body == body


def test_a_notebook_goes_no_further() -> None:
    body = "Text.\n# Notizblock\n## Internet\n- Seite\n* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n- Kontakt: 0381 000\ndpa ab cd n1 ef"
    assert take_tail(body) == Tail("Text.", "dpa ab cd n1 ef", ("Internet", "Seite"), cut=True)


def test_what_is_not_for_publication_leaves_the_marked_up_body_too(small_chain: Chain) -> None:
    told = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt"
    value = {
        "uri": "urn:x:1",
        "headline": "Kopf",
        "body_html": f"<p>Text.</p><p># Notizblock</p><p>{told}</p><p>Kontakt: 0381 000</p>",
    }
    assert "0381" not in str(one(small_chain, json.dumps(value).encode()))
