"""The compiled lexicon: what a scan finds, the file's format, users' lists over it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consumer.loading import load_lexicon
from consumer.settings import SettingsError
from processors.entities.artifact import Artifact, compiled
from processors.entities.lexicon import BLOCK, Lexicon, Name
from processors.entities.rows import LexiconError, Reading
from processors.entities.surface import fold
from processors.entities.table import Table, hash_of
from tests.lexicons import small_artifact

WORDS = st.sampled_from(
    ["Ann", "Bo", "Bob", "S.A.", "de", "O'Hara", "Île", "3M", "Ann's", "中国", "パリ", "서울"]
)
PHRASES = st.sets(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=12)
TEXTS = st.lists(
    WORDS | st.sampled_from([",", "\n", "–", "'", "xAnn", "Annx", ".", "中", "ー", "の", "에", "、", "😀"]),
    max_size=30,
)


def lexicon_of(names: set[str]) -> Lexicon:
    rows = (f"E\tplace\t\t{name}\t9\t\tUS\t\t{name}" for name in sorted(names))
    return Lexicon.from_bytes(small_artifact("\n".join(rows)))


def names_in(lexicon: Lexicon, text: str) -> list[tuple[int, int, str]]:
    return [
        (start, end, text[start:end]) for start, end, what in lexicon.scan(text) if isinstance(what, Name)
    ]


def script(letter: str) -> str:
    name = unicodedata.name(letter, "") if letter.isalnum() or letter == "ー" else ""
    return next((one for one in ("CJK", "KATAKANA", "HIRAGANA", "HANGUL") if name.startswith(one)), "")


def begins(before: str, letter: str) -> bool:
    """Behind a blank; any Han letter; a run of katakana; another script behind one without blanks, or its marks."""
    if before == " " or script(letter) == "CJK":
        return True
    if script(letter) in ("KATAKANA", "HANGUL"):
        return script(before) != script(letter) and (script(letter) == "KATAKANA" or not before.isalnum())
    return letter.isalnum() and not script(letter) and (script(before) != "" or before == "、")


def ends_there(letter: str, after: str) -> bool:
    if not after.isalnum() or script(letter) in ("CJK", "HANGUL"):
        return True
    return script(after) != script(letter) and script(letter) != "HIRAGANA"


def longest_by_hand(names: set[str], text: str) -> list[tuple[int, int, str]]:
    """What a scan should find: at each word's start, the longest name that ends at a word's end."""
    folded, at, found = " " + fold(text), 1, []
    while at < len(folded):
        ends = [
            at + len(name)
            for name in names
            if begins(folded[at - 1], folded[at])
            and folded.startswith(name, at)
            and ends_there(name[-1], folded[at + len(name) : at + len(name) + 1])
        ]
        if ends:
            found.append((at - 1, max(ends) - 1, text[at - 1 : max(ends) - 1]))
        at = max(ends, default=at + 1)
    return found


@given(PHRASES, TEXTS, st.sampled_from([" ", "", "  "]))
def test_a_scan_finds_the_longest_name_at_each_word(names: set[str], words: list[str], between: str) -> None:
    names = {fold(name).strip() for name in names}
    text = between.join(words)
    assert names_in(lexicon_of(names), text) == longest_by_hand(names, text)


@given(st.lists(TEXTS.map(" ".join), max_size=5))
def test_company_does_not_change_what_a_text_holds(texts: list[str]) -> None:
    lexicon = lexicon_of({"Ann", "Ann Bo", "Bob de Bob", "S.A."})
    assert lexicon.scan_all(texts) == [lexicon.scan(text) for text in texts]


def test_a_text_longer_than_a_block() -> None:
    text = "Ann Bo saw Bob. " * (BLOCK // 8)
    found = names_in(lexicon_of({"Ann Bo", "Bob"}), text)
    assert [name for _, _, name in found] == ["Ann Bo", "Bob"] * (BLOCK // 8)


def test_text_without_a_blank_is_one_word() -> None:
    assert names_in(lexicon_of({"Ann"}), "Ann" * BLOCK) == []


@given(st.lists(st.text("ab .é中😀", min_size=1, max_size=9).map(str.strip).filter(bool), unique=True))
def test_each_phrase_of_a_table_is_found_and_no_other(phrases: list[str]) -> None:
    phrases = [phrase for phrase in phrases if "  " not in phrase]
    table = Table.build(phrases, range(1, len(phrases) + 1))
    for number, phrase in enumerate(phrases, 1):
        assert table.value(hash_of(phrase)) >> 1 == number
        assert table.value(hash_of(phrase + "x")) == 0


def test_two_names_of_one_hash_are_refused() -> None:
    with pytest.raises(ValueError, match="share a hash"):
        Table.build(["Ann", "Ann"], [1, 2])


def test_the_same_rows_give_the_same_bytes_and_others_another_version() -> None:
    one, again, other = (
        small_artifact(),
        small_artifact(),
        small_artifact("E\tplace\tG1\tOslo\t9\t\tNO\t\tOslo"),
    )
    assert one == again
    assert Artifact(one).version != Artifact(other).version


def test_a_users_list_is_part_of_the_version() -> None:
    plain = Lexicon.from_bytes(small_artifact())
    lists = [("a.tsv", "Haugvoll\tplace")]
    own, same = (Lexicon.from_bytes(small_artifact(), lists) for _ in range(2))
    other = Lexicon.from_bytes(small_artifact(), [("a.tsv", "Haugvoll\tperson")])
    assert own.version == same.version
    assert len({plain.version, own.version, other.version}) == 3
    assert own.version.startswith(plain.version + "+")


def test_a_name_of_both_stands_for_the_users_first() -> None:
    lexicon = Lexicon.from_bytes(small_artifact(), [("a.tsv", "Paris\tperson\turn:x:paris")])
    found = lexicon.lookup("Paris")
    assert found is not None
    assert [entry.uri for entry in found.entries[:2]] == ["urn:x:paris", "https://sws.geonames.org/2988507/"]


@pytest.mark.parametrize("cut", [0, 5, 40, 900, -100, -1])
def test_a_file_cut_off_is_refused_with_one_line(cut: int, tmp_path: Path) -> None:
    file = tmp_path / "cut.map"
    file.write_bytes(small_artifact()[:cut])
    with pytest.raises(SettingsError, match="lexicon: "):
        load_lexicon(file)


def test_an_empty_list_changes_nothing() -> None:
    assert compiled(Reading()) == compiled(Reading())
    with pytest.raises(LexiconError, match="not a compiled lexicon of format 3"):
        Artifact(b"wirefeed-lexicon\t1\tabc\nE\tplace\n{}\n")
