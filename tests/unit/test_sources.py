"""The lexicon's build: Wikidata's files, the core table, the check of ids; on small data of our own."""

from __future__ import annotations

import gzip
from pathlib import Path

import orjson
import pytest

from consumer.lexicon_build import build
from consumer.lexicon_check import confirmed, known_ids
from consumer.sources import Row, Source, Sources, Words, wikidata
from consumer.sources.core import CORE, core_rows
from consumer.sources.organisations import ORGANISATIONS
from processors.entities.artifact import Artifact
from processors.entities.lexicon import Lexicon

WORDS = Words(frozenset(["orange"]), frozenset(["Torvald"]), frozenset(["Ekeland"]))


def row(
    qid: str, type_: str, name: str, *, aliases: str = "", about: str = "", sources: str = "supraverden"
) -> dict[str, str]:
    return {"qid": qid, "type": type_, "name": name, "aliases": aliases, "about": about, "sources": sources}


def entity(id_: str, class_: str, label: str, *aliases: str, sitelinks: int = 9) -> dict[str, object]:
    return {
        "id": id_,
        "labels": {"en": {"value": label}, "fr": {"value": label + " FR"}},
        "aliases": {"en": [{"value": alias} for alias in aliases]},
        "claims": {"P900": [{"rank": "normal", "mainsnak": {"datavalue": {"value": {"id": class_}}}}]},
        "sitelinks": {f"w{number}": {} for number in range(sitelinks)},
    }


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    file = tmp_path / "classes.tsv"
    file.write_text("P900\ttype\nQ9001\tperson\nQ9002\torganisation\n")
    return file


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    entities = [
        entity("Q9100", "Q9001", "Torvald Ekeland", "Ekeland", "T. Ekeland"),
        entity("Q9101", "Q9002", "Brevik Maritime", "Orange"),
        entity("Q9102", "Q9003", "Of another class"),
        entity("Q9103", "Q9002", "Hardly known", sitelinks=2),
    ]
    file = tmp_path / "dump.json.gz"
    file.write_bytes(gzip.compress(b"[\n" + b",\n".join(map(orjson.dumps, entities)) + b"\n]\n"))
    return file


@pytest.fixture
def result(tmp_path: Path) -> Path:
    told = {
        "item": "http://www.wikidata.org/entity/Q9200",
        "itemLabel": "Haugvoll",
        "type": "place",
        "aliases": "Haugvoll kommune",
        "country": "NO",
    }
    file = tmp_path / "query.json"
    file.write_bytes(
        orjson.dumps({"results": {"bindings": [{name: {"value": value} for name, value in told.items()}]}})
    )
    return file


def test_a_dump_and_a_querys_result_become_a_lexicon(dump: Path, result: Path, classes: Path) -> None:
    built = build(Sources([], WORDS), (wikidata.source((dump, result), classes),))
    assert built.entities == {"wikidata": 3}
    artifact = Artifact(built.artifact)
    assert artifact.provenance == ["wikidata\t3\tWikidata (CC0)"]
    lexicon = Lexicon(artifact)
    person, company, place = (
        lexicon.lookup(name) for name in ("T. Ekeland", "Brevik Maritime FR", "Haugvoll kommune")
    )
    assert person and company and place
    assert (person.first.uri, company.first.uri, place.first.uri) == tuple(
        f"http://www.wikidata.org/entity/Q{number}" for number in (9100, 9101, 9200)
    )
    assert lexicon.lookup("Ekeland") is None or not hasattr(lexicon.lookup("Ekeland"), "entries")
    orange = lexicon.lookup("Orange")
    assert orange is not None and orange.weak and not company.weak
    assert place.first.country == "NO"


@pytest.mark.parametrize(
    ("written", "table", "said"),
    [
        (b'[\n{"id": "Q1"},\n', None, "needs the table of classes"),
        (b"[\n{broken\n]", "P900\ttype\nQ1\tperson\n", r"dump\.json:2: not JSON"),
        (b"[\n]", "P900\ttype\nQ1\tcheese\n", "a class and one of person"),
        (b"[\n]", "class\nQ1\n", "want a property and 'type' as header"),
        (b"nothing", None, "neither a dump nor a query's result"),
        (b'{"results": {"bindings": [{"item": {"value": "Berlin"}}]}}', None, "result 1: want item"),
    ],
)
def test_a_wrong_file_is_named_with_its_line(
    written: bytes, table: str | None, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "dump.json"
    file.write_bytes(written)
    classes = None
    if table is not None:
        classes = tmp_path / "classes.tsv"
        classes.write_text(table)
    with pytest.raises(ValueError, match=said):
        list(wikidata.source((file,), classes).load(Sources([], WORDS)))


def test_the_core_tables_ids_must_stand_in_a_source_under_one_of_its_names() -> None:
    table = [row(entry["id"], entry["type"], entry["name"]) for entry in core_rows() if entry["id"]]
    assert len(list(CORE.load(Sources(table, WORDS)))) == len(core_rows()) > 2_000
    with pytest.raises(ValueError, match="is in no source"):
        list(CORE.load(Sources(table[1:], WORDS)))
    table[0] = row(table[0]["qid"], table[0]["type"], "Something else")
    with pytest.raises(ValueError, match="is 'Something else' in the source"):
        list(CORE.load(Sources(table, WORDS)))


def test_no_two_core_names_are_alike() -> None:
    names = [entry["name"] for entry in core_rows()]
    assert len(names) == len(set(names))


def test_a_shop_that_may_be_another_gets_no_name() -> None:
    shops = "name-suggestion-index"
    table = [
        row("Q9301", "organisation", "Haugvoll Sparebank", about="amenity/bank", sources=shops),
        row("Q9302", "organisation", "Florana", about="shop/florist; shop/garden", sources=shops),
        row("Q9303", "organisation", "Kafé Brevik", about="amenity/cafe", sources=shops),
        row("Q9304", "organisation", "Solveig", about="amenity/cafe", sources=shops),
        row("Q9305", "organisation", "QXZ", about="amenity/bank", sources=shops),
        row("Q9306", "organisation", "Twin Bank", about="amenity/bank", sources=shops),
        row("Q9307", "organisation", "Twin Bank", about="amenity/bank", sources=shops),
    ]
    assert {loaded.name for loaded in ORGANISATIONS.load(Sources(table, WORDS))} == {
        "Haugvoll Sparebank",
        "Kafé Brevik",
    }


def test_a_company_whose_name_anybody_may_write_gets_no_id() -> None:
    words = Words(
        frozenset(["next", "level", "central", "department", "of", "fisheries"]), frozenset(), frozenset()
    )
    german = {"Mann": 1, "Nordsee": 1}
    table = [
        row("Q9400000", "organisation", "Next Level", about="shop/supermarket", sources="name-suggestion-index"),
        row("Q940", "organisation", "Next Level Central", about="shop/supermarket", sources="name-suggestion-index"),
        row("Q9400001", "organisation", "Der Mann", about="shop/supermarket", sources="name-suggestion-index"),
        row("Q9400002", "organisation", "Nordsee", about="shop/supermarket", sources="name-suggestion-index"),
        row("Q941", "organisation", "Department of Fisheries", about="office/government", sources="name-suggestion-index"),
        row("Q9400003", "organisation", "Department of Haugvoll", about="office/government", sources="name-suggestion-index"),
    ]  # fmt: skip
    sources = Sources(table, words, lambda name: german.get(name, 0))
    assert {loaded.name for loaded in ORGANISATIONS.load(sources)} == {
        "Next Level Central", "Nordsee", "Department of Haugvoll",
    }  # fmt: skip


def test_an_acronym_that_is_often_somebody_elses_is_no_name_alone() -> None:
    table = [
        row("Q9410", "organisation", "Haugvoll Monetary Fund", aliases="HMF"),
        row("Q9411", "organisation", "World Health Organization", aliases="WHO"),
    ]
    assert [loaded.names for loaded in ORGANISATIONS.load(Sources(table, WORDS))] == [
        ("Haugvoll Monetary Fund",),
        ("World Health Organization", "WHO"),
    ]


def test_names_that_are_words_are_known_with_their_languages() -> None:
    def rows(sources: Sources):
        yield Row(
            "place", "G1", "Haugvoll", 200_000, "", "NO", "", ("Haugvoll", "Dabei", "HAUG", "Two Words")
        )
        yield Row("place", "G2", "Metropole", 900_000, "", "FR", "", ("Metropole", "Ville"))
        yield Row("place", "Q3", "Land", 1_001_000_000, "c", "DE", "", ("Land",))
        yield Row("organisation", "Q4", "Netz", 1000, "", "", "", ("Netz", "~Weak"))
        yield Row("organisation", "Q5", "NATO", 2_000_000_000, "", "", "", ("NATO", "Nato"))
        yield Row("person", "Q6", "Ann Mann", 1000, "", "", "", ("Mann",))

    built = build(Sources([], WORDS, lambda _: 0b101), (Source("own", "ours", rows),))
    lexicon = Lexicon.from_bytes(built.artifact)
    told = {
        name: lexicon.lookup(name).words
        for name in (
            "Haugvoll", "Dabei", "HAUG", "Two Words", "Metropole", "Ville", "Land", "Netz", "Weak", "NATO", "Nato", "Mann",
        )
    }  # fmt: skip
    assert {name for name, words in told.items() if words} == {"Haugvoll", "Dabei", "Ville", "Netz"}
    assert set(told.values()) == {0, 0b101}


def test_an_id_is_confirmed_only_under_its_name(dump: Path, classes: Path) -> None:
    source = wikidata.source((dump,), classes)
    known = known_ids(Sources([row("Q9400", "country", "Norge", about="NO")], WORDS), (source,))
    built = Artifact(build(Sources([], WORDS), (source,)).artifact)
    person = next(entry for entry in built.every() if entry.name == "Torvald Ekeland")
    assert confirmed(person, known)
    assert not confirmed(person._replace(name="Somebody Else"), known)
    assert not confirmed(person._replace(uri="http://www.wikidata.org/entity/Q9999"), known)
    country = person._replace(
        uri="http://www.wikidata.org/entity/Q9400", name="Norway", flags="c", country="NO"
    )
    assert confirmed(country, known)
    assert not confirmed(country._replace(country="SE"), known)
