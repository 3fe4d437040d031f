"""The lines of a page round a dispatch go; what a dispatch says stays, whatever stands round it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processors.chain import Chain
from processors.formats.page_lines import PARAGRAPH, read_page
from tests.unit.test_chain import one

TEXT = "A ferry ran aground on Tuesday off the islands, and all on board were brought ashore."
MORE = "Nobody was hurt, the harbour master said on Tuesday evening after the last of them had left."
ROUND = [
    "Home", "Sign in", "Share", "Published: 24/11/2026 12:00", "2 min read", "By: NEWS WIRES",
    "24.11.2026, 17.40 Uhr", "Facebook | Twitter", "View comments (3)", "https://p.example.com/abc", "20 hours ago",
]  # fmt: skip
BELOW = [
    "Share",
    "Published: 24/11/2026 12:00",
    "Related Stories",
    "Read more: Storm in the north",
    "Facebook | Twitter",
]


@given(above=st.lists(st.sampled_from(ROUND), max_size=6), below=st.lists(st.sampled_from(BELOW), max_size=6))
def test_whatever_stands_round_a_text_is_taken_off(above: list[str], below: list[str]) -> None:
    page = read_page([*above[:3], "Ferry runs aground off the islands", *above[3:], TEXT, MORE, *below])
    assert page.lines == ["Ferry runs aground off the islands", TEXT, MORE]


@pytest.mark.parametrize(
    "row",
    ["Home | World | Middle East & Africa", "Startseite | Politik | Wirtschaft | Sport", "Home > World"],
)
def test_a_row_of_the_pages_sections_above_the_headline_goes(row: str) -> None:
    assert read_page([row, "Ferry runs aground", TEXT]).lines == ["Ferry runs aground", TEXT]


def test_a_row_that_names_more_than_sections_stays() -> None:
    row = "Home | Where the harbour's people live when the ferries are out"
    assert row in read_page([row, "Ferry runs aground", TEXT]).lines


@pytest.mark.parametrize("short", ["Nobody was hurt.", "ВМС обещают больше патрулей.", "没有人受伤。"])
@given(above=st.lists(st.sampled_from(ROUND), max_size=6), below=st.lists(st.sampled_from(BELOW), max_size=6))
def test_a_short_sentence_that_ends_a_text_stays(short: str, above: list[str], below: list[str]) -> None:
    page = read_page([*above, "Ferry runs aground off the islands", TEXT, short, *below])
    assert page.lines[-2:] == [TEXT, short]


@given(
    st.lists(
        st.one_of(st.sampled_from([*ROUND, TEXT, MORE]), st.text(alphabet="ab AB.|:/•1290,()", max_size=90)),
        max_size=30,
    )
)
def test_no_paragraph_is_lost(lines: list[str]) -> None:
    kept = read_page(lines).lines
    for paragraph in (TEXT, MORE):
        assert kept.count(paragraph) == lines.count(paragraph)
    assert all(len(line) <= max(map(len, lines)) for line in kept)


@pytest.mark.parametrize(
    "row",
    [
        "60-90 days unquoted (unquoted)", "Record March 20", "Less than 60 days 4.33 pct (4.32)", "St. Louis (Reuters) Feb 26, 1987",
        "Kickoff 20:45 at the Olympic stadium, Arena Nord", "Payable April two",
    ],
)  # fmt: skip
def test_rows_of_figures_between_paragraphs_stay(row: str) -> None:
    assert row in read_page(["Rates fall in the latest week", TEXT, row, MORE]).lines


@pytest.mark.parametrize(
    "row", ["60-90 days unquoted (unquoted)", "Payable April two", "Final: Lund bt Berg 6-4, 6-3"]
)
def test_rows_of_figures_end_a_wire(row: str) -> None:
    assert read_page(["Rates fall in the latest week", TEXT, row]).lines[-1] == row
    assert len(TEXT) >= PARAGRAPH


@pytest.mark.parametrize(
    "below",
    [
        ["WORLD", "Ferry aground off the islands", "BUSINESS", "Copper falls for a third month"],
        ["Top scorers", "Lund 20", "Berg 18"],
        ["Topics of the day", "Copper and tin"],
    ],
)
@pytest.mark.parametrize(
    "above", [["Ferries win the cup"], ["Ferries win the cup", "By The Associated Press"]]
)
def test_lists_and_tables_below_a_wire_stay(above: list[str], below: list[str]) -> None:
    assert read_page([*above, TEXT, *below]).lines[-len(below) :] == below


def test_what_a_page_says_of_its_dispatch_is_kept(small_chain: Chain) -> None:
    page = f"Ferry runs aground off the islands\nAna Lund\n24 November 2026 | AFP\n2 min read\n{TEXT}\n{MORE}\nShare\nStorm in the north\n"
    dispatch = one(small_chain, page.encode())
    assert dispatch["headlines"][0]["value"] == "Ferry runs aground off the islands"
    assert dispatch["by"] == "Ana Lund"
    dateline = dispatch["enrichment"]["dateline"]
    assert (dateline["agency"], dateline["date"]) == ("AFP", "2026-11-24")
    assert dispatch["bodies"][0]["value"] == f"{TEXT}\n{MORE}"
    assert "Storm" not in json.dumps(dispatch)
