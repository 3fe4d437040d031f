"""Entities by lexicon and by rule, on a small lexicon of our own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from processors.chain import Chain, build_chain
from processors.entities.lexicon import Lexicon, Name
from processors.entities.rows import LexiconError
from processors.entities.surface import fold
from tests.lexicons import small_artifact
from tests.unit.test_chain import one

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def tag(small_chain):
    def tag_body(body: str) -> dict[str, dict[str, Any]]:
        dispatch = one(small_chain, f"Nothing here\n\n{body}".encode())
        return {entity["name"]: entity for entity in dispatch["enrichment"]["entities"]}

    return tag_body


def texts(entity: dict[str, Any]) -> list[str]:
    return [mention["text"] for mention in entity["mentions"]]


@pytest.mark.parametrize(
    ("body", "person", "mentions"),
    [
        ("US envoy Steve Witkoff spoke. Later Witkoff left.", "Steve Witkoff", ["Steve Witkoff", "Witkoff"]),
        ("Interior Minister Carolina Fuentes resigned; Fuentes was angry.", "Carolina Fuentes", ["Carolina Fuentes", "Fuentes"]),
        ("It is over, Ngozi Okonjo said. Okonjo left.", "Ngozi Okonjo", ["Ngozi Okonjo", "Okonjo"]),
        ("European Commission President Ursula von der Leyen came. Then von der Leyen spoke.", "Ursula von der Leyen", ["Ursula von der Leyen", "von der Leyen"]),
        ("Singer Paris Hilton sang in Paris.", "Paris Hilton", ["Paris Hilton"]),
        ("Donald J. Trump won. Trump spoke of Donald Trump.", "Donald Trump", ["Donald J. Trump", "Trump", "Donald Trump"]),
        ("A win for runner Haruto Silva.", "Haruto Silva", ["Haruto Silva"]),
    ],
)  # fmt: skip
def test_people_and_their_surnames(tag, body: str, person: str, mentions: list[str]) -> None:
    assert texts(tag(body)[person]) == mentions


@pytest.mark.parametrize(
    "body",
    [
        "The envoy said on Monday that talks failed.",
        "President of the club since May.",
        "In Reading the news, he smiled.",
        "Officials told Radio Maria.",
        "Das Gericht tagte am Montag. Die Hilton war nicht dabei und die Frage blieb offen.",
        "Le tribunal a siégé lundi. La Silva était absente et la question est restée ouverte.",
    ],
)
def test_no_person_is_invented(tag, body: str) -> None:
    assert not [entity for entity in tag(body).values() if entity["type"] == "person"]


def test_organisations_by_head_word_and_acronym(tag) -> None:
    found = tag(
        "The World Trade Organization (WTO) met the Defence Ministry and the University of Leeds. The WTO agreed."
    )
    assert texts(found["World Trade Organization"]) == ["World Trade Organization", "WTO", "WTO"]
    assert {"Defence Ministry", "University of Leeds"} <= found.keys()


def test_what_marks_a_flash_is_no_part_of_a_name(small_chain: Chain) -> None:
    text = "URGENT EU to lend 190 mn euros\n\nParis, Nov 23 (AFP) - The EU will lend 190 million euros, the EU said."
    entities = one(small_chain, text.encode())["enrichment"]["entities"]
    assert {mention["text"] for entity in entities for mention in entity["mentions"]} >= {"EU"}
    assert not [entity for entity in entities if "URGENT" in entity["name"]]


def test_context_decides_between_places(tag) -> None:
    assert tag("He lives in Paris, Texas, now.")["Paris"]["uri"] == "https://sws.geonames.org/4717560/"
    assert tag("He lives in Paris now.")["Paris"]["uri"] == "https://sws.geonames.org/2988507/"


def test_weak_names_need_context(tag) -> None:
    assert "Reading" in tag("A factory in Reading burned down.")
    assert "Reading" not in tag("Reading books is good.")


def test_nationality_is_not_its_country(tag) -> None:
    found = tag("Russian troops left Russia.")
    assert texts(found["Russia"]) == ["Russia"]
    assert found["Russian"]["country"] == "http://www.wikidata.org/entity/Q159"


def test_longest_match_that_ends_inside_a_word_does_not_hide_a_shorter_one() -> None:
    lexicon = Lexicon.from_bytes(
        small_artifact(
            "E\tplace\tG1\tNew York\t9\t\tUS\t\tNew York\nE\tplace\tG2\tX\t9\t\tUS\t\tNew York Cit\nE\tplace\tG3\tYork Town\t9\t\tUS\t\tHall Town\n"
        )
    )
    text = fold("\nIn New York City Hall Town")
    found = [text[start:end] for start, end, what in lexicon.scan(text) if isinstance(what, Name)]
    assert found == ["New York", "Hall Town"]


def test_users_list_wins_and_errors_name_the_line() -> None:
    lists = [
        ("mine.tsv", "# ours\nname\ttype\turi\taliases\nKremlin\tplace\turn:x:kremlin\tThe Red Fort|Krml\n")
    ]
    chain = build_chain(Lexicon.from_bytes(small_artifact(), lists), version="t", max_bytes=9999)
    entities = one(chain, b"Nothing\n\nHe saw the Kremlin and Krml.")["enrichment"]["entities"]
    assert [(entity["uri"], len(entity["mentions"])) for entity in entities] == [("urn:x:kremlin", 2)]
    for bad, said in (
        ("A", "mine.tsv:1"),
        ("A\tcheese", "cheese"),
        ("A\tplace\tnowhere", "no scheme"),
        ("A" * 1000 + "\tplace", "more than 900"),
    ):
        with pytest.raises(LexiconError, match=said):
            Lexicon.from_bytes(small_artifact(), [("mine.tsv", bad)])
    with pytest.raises(LexiconError, match="not a compiled lexicon"):
        Lexicon.from_bytes(b"something else")


def test_a_subheadline_without_a_headline_is_where_its_mentions_say(small_chain: Chain) -> None:
    reply = json.loads((SEEDS / "ap-json" / "01-item.json").read_bytes())
    reply["data"]["item"] |= {"headline": "", "title": "", "headline_extended": "Talks in Paris go on"}
    found = one(small_chain, json.dumps(reply).encode())
    assert [headline["role"] for headline in found["headlines"]] == ["subheadline"]
    paris = next(entity for entity in found["enrichment"]["entities"] if entity["name"] == "Paris")
    assert paris["mentions"][0] == {"field": "/headlines/0/value", "start": 9, "end": 14, "text": "Paris"}
