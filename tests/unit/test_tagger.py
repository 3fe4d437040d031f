"""The statistical tagger: names that no list holds, in any text, at exact places."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consumer.loading import PACKAGED_TAGGER, load_tagger
from processors.chain import Chain, Refused
from processors.dispatch import Record
from processors.entities import arithmetic, kernels, vocabulary
from processors.entities import tagger as tagger_module
from processors.entities.arithmetic import Tagged
from processors.entities.lexicon import Lexicon
from processors.entities.resolve import resolve_spans
from processors.entities.tagger import BLOCK, Tagger, codes_of
from processors.entities.vocabulary import ROWS
from tests.lexicons import small_artifact
from tests.ner.corpora import own


@pytest.fixture(scope="module")
def tagger(small_lexicon: Lexicon) -> Tagger:
    return load_tagger(small_lexicon)


def names(spans: list[Tagged], text: str) -> list[tuple[str, str]]:
    return [(kind, text[start:end]) for start, end, kind, _ in spans]


def test_names_that_no_list_holds(tagger: Tagger) -> None:
    text = "The mayor of Haugvoll, Torvald Ekeland, resigned on Monday, Brevik Maritime Inc. said."
    assert names(tagger.tag(text, ()), text) == [
        ("place", "Haugvoll"), ("person", "Torvald Ekeland"), ("organisation", "Brevik Maritime Inc."),
    ]  # fmt: skip


def test_the_lexicon_is_heard(tagger: Tagger, small_lexicon: Lexicon) -> None:
    text = "\nParis Hilton met Vladimir Putin in Moscow."
    found = {text[start:end]: key for start, end, key, _ in resolve_spans([text], small_lexicon, tagger)[0]}
    assert found["Vladimir Putin"].uri and found["Moscow"].uri
    assert found["Paris Hilton"].type == "person"


def test_a_town_with_its_wins_is_a_team_and_a_ground_is_a_place(
    tagger: Tagger, small_lexicon: Lexicon
) -> None:
    text = "\nGunner Olszewski caught a pass at Ford Field. Detroit (7-4) hosts Green Bay on Thanksgiving."
    found = [
        (text[start:end], key.type)
        for start, end, key, _ in resolve_spans([text], small_lexicon, tagger)[0]
        if text[start:end] in ("Ford Field", "Detroit")
    ]
    assert found == [("Ford Field", "place"), ("Detroit", "organisation")]


def test_a_storm_is_an_event_by_its_whole_name_and_by_its_own(tagger: Tagger, small_lexicon: Lexicon) -> None:
    text = "\nHurricane Melissa killed 45 people. Melissa made landfall on Tuesday, said Barbara Storm of the Hurricane Center."
    found = [
        (text[start:end], key.type, key.name)
        for start, end, key, _ in resolve_spans([text], small_lexicon, tagger)[0]
    ]
    storm = ("event", "Hurricane Melissa")
    assert found[:3] == [
        ("Hurricane Melissa", *storm), ("Melissa", *storm), ("Barbara Storm", "person", "Barbara Storm"),
    ]  # fmt: skip


def test_a_storm_that_is_a_users_own_name_stays_the_users(tagger: Tagger) -> None:
    text = "\nThe makers of Storm Bert, a board game, said that Storm Bert sells."
    lexicon = Lexicon.from_bytes(small_artifact(), [("mine.tsv", "Storm Bert\tproduct\tx:2")])
    kinds = [
        key.type
        for start, end, key, _ in resolve_spans([text], lexicon, tagger)[0]
        if "Storm" in text[start:end]
    ]
    assert kinds == ["product", "product"]


def test_a_kind_of_oil_and_a_tables_words_are_no_names(tagger: Tagger, small_lexicon: Lexicon) -> None:
    text = "\nOil falls on hopes for a truce. Brent lost 1.8 percent. London - Brent: DOWN 1.8 percent, Dow: UP 0.9 percent at 46,870.12"
    found = {text[start:end] for start, end, _, _ in resolve_spans([text], small_lexicon, tagger)[0]}
    assert not found & {"Brent", "UP", "DOWN"}


@pytest.mark.parametrize(
    ("name", "kind"), [("Ekeland", "product"), ("Torvald Ekeland", "event"), ("Maritime", "other")]
)
def test_a_name_of_the_users_wins(name: str, kind: str, tagger: Tagger) -> None:
    text = "\nThe mayor of Haugvoll, Torvald Ekeland, resigned on Monday, Brevik Maritime Inc. said."
    lexicon = Lexicon.from_bytes(small_artifact(), [("mine.tsv", f"{name}\t{kind}\tx:1")])
    found = {text[start:end]: key for start, end, key, _ in resolve_spans([text], lexicon, tagger)[0]}
    assert (found[name].type, found[name].uri) == (kind, "x:1")


def test_a_surname_of_several_words_is_one_mention() -> None:
    lexicon, _ = _loaded()
    text = "\nUrsula von der Leyen spoke. von der Leyen left."

    class Sees:
        """A tagger that sees the full name only."""

        def tag_all(self, texts: object) -> list[list[Tagged]]:
            return [[(1, 21, "person", 0.9)]]

    spans = resolve_spans([text], lexicon, Sees())[0]  # type: ignore[arg-type]
    assert [text[start:end] for start, end, _, _ in spans] == ["Ursula von der Leyen", "von der Leyen"]


@pytest.mark.parametrize(
    ("text", "seen", "found"),
    [
        # What the tagger saw: surface, type, confidence. What is found: surface and type, in order.
        ("Brevik Boats sank. Brevik paid. Then Brevik sued.", [("Brevik Boats", "organisation", 0.9), ("Brevik", "place", 0.6)],
         [("Brevik Boats", "organisation"), ("Brevik", "organisation"), ("Brevik", "organisation")]),
        ("Ann Lindqvist left. Lindqvist wept.", [("Ann Lindqvist", "person", 0.9), ("Lindqvist", "organisation", 0.8)],
         [("Ann Lindqvist", "person"), ("Lindqvist", "person")]),
        ("Lindqvist wept. Ann Lindqvist left.", [("Lindqvist", "place", 0.8), ("Ann Lindqvist", "person", 0.9)],
         [("Lindqvist", "person"), ("Ann Lindqvist", "person")]),
        ("Jarl Lindqvist won. Lindqvist wept.", [("Jarl Lindqvist", "organisation", 0.6), ("Lindqvist", "person", 0.8)],
         [("Jarl Lindqvist", "person"), ("Lindqvist", "person")]),
        ("Jarl Lindqvist won. Lindqvist wept.", [("Jarl Lindqvist", "organisation", 0.9), ("Lindqvist", "person", 0.8)],
         [("Jarl Lindqvist", "organisation"), ("Lindqvist", "person")]),
        ("She met Kim Dae-rok on Monday.", [("Kim Dae", "organisation", 0.7)], [("Kim Dae-rok", "person")]),
        ("She met Ann Lind-led envoys.", [("Ann Lind", "person", 0.9)], [("Ann Lind", "person")]),
        ("He flew to Jackson, Miss. Fisher Union sued.", [("Miss. Fisher Union", "organisation", 0.8)],
         [("Miss.", "place"), ("Fisher Union", "organisation")]),
        ("A loan for Brevik Inc. Lindqvist wept.", [("Brevik Inc. Lindqvist", "organisation", 0.8)], [("Brevik Inc.", "organisation")]),
        ("He sued Brevik of Ukraine.", [("Brevik of Ukraine", "organisation", 0.8)], [("Brevik", "organisation"), ("Ukraine", "place")]),
        ("Haugvoll beat Oslo 3-1.", [("Haugvoll", "place", 0.8), ("Oslo", "place", 0.9)], [("Haugvoll", "organisation"), ("Oslo", "organisation")]),
        ("Russia beat Ukraine 3-1.", [("Russia", "place", 0.8), ("Ukraine", "place", 0.9)], [("Russia", "place"), ("Ukraine", "place")]),
        ("He lost to Haugvoll.", [("Haugvoll", "place", 0.8)], [("Haugvoll", "place")]),
        ("He spoke in the Kremlin.", [], [("Kremlin", "organisation")]),
        ("He met Russian Ann Lindqvist.", [("Russian Ann Lindqvist", "person", 0.9)], [("Russian", "nationality"), ("Ann Lindqvist", "person")]),
        ("The traders left. Traders said so.", [("Traders", "organisation", 0.6)], []),
        ("He left Goto.com on Monday.", [("Goto", "person", 0.6)], [("Goto.com", "organisation")]),
        ("He left on Monday; Petpantry.com, a site, wept. Mail ann@petpantry.com", [], [("Petpantry.com", "organisation")]),
        ("He left Old Petpantry.com on Monday.", [("Old Petpantry", "organisation", 0.9)], [("Old Petpantry.com", "organisation")]),
        ("The 9th Harbour Court of Appeals met.", [("Harbour Court of Appeals", "organisation", 0.9)], [("9th Harbour Court of Appeals", "organisation")]),
        ("His 9th Harbour Town goal counted.", [("Harbour Town", "organisation", 0.9)], [("Harbour Town", "organisation")]),
        ("The Kremlin fell silent.", [], [("Kremlin", "organisation")]),
        ("Kremlin Lindqvist fell silent.", [], []),
        ("He left Nord-Pacific Corp. early.", [("Pacific Corp.", "organisation", 0.8)], [("Nord-Pacific Corp.", "organisation")]),
        ('He saw "Ann Lindqvist in Oslo," a film.', [("Ann Lindqvist", "person", 0.9), ("Oslo", "place", 0.9)], []),
        ('"I saw Ann Lindqvist," he said.', [("Ann Lindqvist", "person", 0.9)], [("Ann Lindqvist", "person")]),
        ("EXCLUSIVE-Brevik Boats sank.", [("Brevik Boats", "organisation", 0.8)], [("Brevik Boats", "organisation")]),
    ],
)  # fmt: skip
def test_names_of_one_text_agree(
    text: str, seen: list[tuple[str, str, float]], found: list[tuple[str, str]]
) -> None:
    lexicon, _ = _loaded()
    text = "\n" + text
    tags: list[Tagged] = []
    for surface, kind, confidence in seen:
        start = text.index(surface, tags[-1][1] if tags else 0)
        tags.append((start, start + len(surface), kind, confidence))

    class Sees:
        def tag_all(self, texts: object) -> list[list[Tagged]]:
            return [tags]

    spans = resolve_spans([text], lexicon, Sees())[0]  # type: ignore[arg-type]
    assert [(text[start:end], key.type) for start, end, key, _ in spans] == found


def test_short_names_join_the_long_one(small_chain: Chain) -> None:
    text = (
        b"OSLO, Nov 3 (Reuters) - The Norwegian Trawler Association (NTA) sued Brevik Maritime Holdings on Monday, said lawyer "
        b"Torvald Ekeland. Ekeland said the NTA had asked Brevik Maritime for documents, and that the ministry knew of it."
    )
    (out,) = small_chain.run(Record(text))
    entities = {
        e["name"]: [m["text"] for m in e["mentions"]]
        for e in orjson.loads(out.value)["enrichment"]["entities"]
    }
    assert entities["Norwegian Trawler Association"] == ["Norwegian Trawler Association", "NTA", "NTA"]
    assert entities["Torvald Ekeland"] == ["Torvald Ekeland", "Ekeland"]


@given(
    st.text(max_size=400)
    | st.lists(
        st.sampled_from(
            [
                "Ann",
                "Lee",
                "of",
                "Reuters",
                ".",
                "\n",
                "said",
                "in",
                "Oslo",
                ",",
                '"',
                "'",
                "U.S.",
                "-",
                "Storm",
                "Typhoon",
            ]
        )
    ).map(" ".join)
)
def test_any_text_gives_spans_inside_it_in_order(text: str) -> None:
    lexicon, tagger = _loaded()
    text = "\n" + text
    end = 0
    for start, stop, _, confidence in resolve_spans([text], lexicon, tagger)[0]:
        assert end <= start < stop <= len(text)
        assert 0 <= confidence <= 1
        assert text[start:stop].strip() == text[start:stop]
        end = stop


_memory: list[tuple[Lexicon, Tagger]] = []


def _loaded() -> tuple[Lexicon, Tagger]:
    if not _memory:
        lexicon = Lexicon.from_bytes(small_artifact())
        _memory.append((lexicon, load_tagger(lexicon)))
    return _memory[0]


def test_a_text_longer_than_a_block(tagger: Tagger) -> None:
    sentence = "The mayor of Haugvoll said on Monday that Torvald Ekeland had resigned. "
    text = sentence * (BLOCK // 10)
    spans = tagger.tag(text, ())
    assert {text[start:end] for start, end, _, _ in spans} == {"Haugvoll", "Torvald Ekeland"}
    assert len(spans) > BLOCK // 10 * 1.9


def test_more_words_than_the_table_keeps(tagger: Tagger) -> None:
    for number in range(0, ROWS + 5000, 500):
        text = " ".join(f"word{number + word}x" for word in range(500))
        tagger.tag(text, ())
    text = "The mayor of Haugvoll said on Monday that Torvald Ekeland had resigned."
    assert ("person", "Torvald Ekeland") in names(tagger.tag(text, ()), text)


@pytest.mark.parametrize("model", [kernels.Model, arithmetic.Model])
@pytest.mark.parametrize(
    ("rows", "shares", "chunks"), [(1500, 1400, 9000), (5000, 900, 9000), (5000, 5000, 1600)]
)
def test_words_that_went_come_back_as_they_were(
    tagger: Tagger, small_lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch, model: type, rows: int, shares: int, chunks: int
) -> None:  # fmt: skip
    """Where rows, shares or chunks run out, older words go: whatever goes, no answer changes."""
    texts = [(d.text, codes_of(small_lexicon.scan(d.text))) for d in (*own("held-out"), *own("train"))]
    expected = tagger.tag_all(texts)
    assert len({word for text, _ in texts for word in text.split()}) > 2 * rows
    for name, value in (
        ("ROWS", rows),
        ("SHARES", shares),
        ("CHUNKS", chunks),
        ("PIECES", 3 * chunks),
    ):
        monkeypatch.setattr(vocabulary, name, value)
    monkeypatch.setattr(tagger_module, "ROWS", rows)
    monkeypatch.setattr(tagger_module, "BLOCK", 6000)
    monkeypatch.setattr(tagger_module, "Model", model)
    told = load_tagger(small_lexicon).tag_all(texts)
    assert [[one[:3] for one in names] for names in told] == [
        [one[:3] for one in names] for names in expected
    ]


def test_the_same_text_gives_the_same_answer(small_lexicon: Lexicon) -> None:
    one, other = load_tagger(small_lexicon), load_tagger(small_lexicon)
    other.tag("Words that the other has met before, among them Oslo and Reuters.", ())
    for document in own("held-out")[:10]:
        codes = codes_of(small_lexicon.scan(" " + document.text))
        assert one.tag(document.text, codes) == other.tag(document.text, codes)


def test_company_does_not_change_the_answer(tagger: Tagger, small_lexicon: Lexicon) -> None:
    texts = [
        (document.text, codes_of(small_lexicon.scan(" " + document.text)))
        for document in (*own("held-out"), *own("train"))
    ]
    alone = [tagger.tag(*text) for text in texts]
    assert tagger.tag_all(texts) == alone
    assert tagger.tag_all(texts[::-1]) == alone[::-1]


def test_a_batch_gives_the_same_bytes_as_one_by_one(small_chain: Chain) -> None:
    records = [Record(document.text.encode()) for document in own("held-out")[:30]]
    records[7:7] = [Record(b"\xff\xfe"), Record(b"{")]
    outcomes = small_chain.run_batch(records, {})
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) >= 1
    for record, outcome in zip(records, outcomes, strict=True):
        if not isinstance(outcome, Refused):
            assert [out.value for out in outcome] == [out.value for out in small_chain.run(record)]


@pytest.mark.parametrize(
    ("text", "tagging"),
    [
        (
            "LONDON, Nov 3 (Reuters) - The bank said on Monday that it would cut rates, and that the market was calm.",
            "statistical",
        ),
        (
            "PARIS, 3 nov 2025 (AFP) - Le ministre a annoncé lundi que les prix de l'énergie avaient baissé dans le pays.",
            "rules",
        ),
    ],
)
def test_the_output_says_how_it_was_tagged(small_chain: Chain, text: str, tagging: str) -> None:
    (out,) = small_chain.run(Record(text.encode()))
    assert orjson.loads(out.value)["enrichment"]["tagging"] == tagging


def test_an_artifact_that_is_none() -> None:
    with pytest.raises(ValueError, match=r".+"):
        Tagger.from_bytes(b"nothing", frozenset(), frozenset())
    assert PACKAGED_TAGGER.is_file()
