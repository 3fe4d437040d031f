"""Where the lexicon's facts come from: a file for each kind of source, which yields rows with the ids as they stand there.

Run by `wirefeed lexicon build`, never by the service. A source says its licence; what it lacks an id for stays without.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from processors.entities.cues import CALENDAR
from processors.entities.surface import unaccented

# Small words and their like: a source's alias of this kind would tag every sentence.
NEVER = CALENDAR | frozenset(
    [
        "The",
        "A",
        "An",
        "He",
        "She",
        "It",
        "They",
        "We",
        "You",
        "I",
        "But",
        "And",
        "Of",
        "In",
        "On",
        "At",
        "To",
        "For",
        "As",
        "By",
        "No",
        "Not",
        "New",
        "All",
        "One",
        "Two",
        "Most",
        "World",
        "Planet",
    ]
)


# Han letters, katakana, hangul: names that have no case, no accents, and few letters.
EAST = re.compile(r"[\u3400-\u9fff]{2,}|[\u30a1-\u30fa\u30fc・]{2,}|[\uac00-\ud7a3]{2,}")

# Words of these languages, too: 'means', 'pride', 'cat', 'black mountain'.
WORDS_IN_THE_EAST = frozenset(
    ("수단", "오만", "말리", "가나", "고양", "기니", "차드", "マリ", "チャド", "黑山")
)


class Row(NamedTuple):
    """One entity of one source; a name that begins with ~ needs context."""

    type: str
    id: str
    name: str
    prior: int
    flags: str
    country: str
    region: str
    names: tuple[str, ...]


class Words(NamedTuple):
    """What decides whether a name is ambiguous."""

    common: frozenset[str]
    given: frozenset[str]
    surnames: frozenset[str]

    def weak(self, name: str) -> bool:
        """A single word that is also a common word or a person's name, or too short to trust."""
        if " " in name or "-" in name:
            return False
        if EAST.fullmatch(name):
            return len(name) < 2
        acronym = name.isupper() and len(name) >= 2
        return (
            (name.lower() in self.common and not acronym) or name in self.given or name in self.surnames
            or (len(name) < 4 and not acronym)
        )  # fmt: skip


class Sources(NamedTuple):
    """What the loaders read: the table of checked ids, and what tells an ambiguous name.

    `languages_of` says in which languages a name is a word, as bits of WORD_LANGUAGES.
    """

    table: list[dict[str, str]]
    words: Words
    languages_of: Callable[[str], int] = lambda _: 0


def is_company(row: dict[str, str]) -> bool:
    """Whether the row of the table comes from the list of companies and shops alone."""
    companies_only = "name-suggestion-index" in row["sources"] and "supraverden" not in row["sources"]
    return row["type"] == "organisation" and companies_only


class Source(NamedTuple):
    """One source: its name, what may be done with it, its loader, and whether ids come from it and not from the table."""

    name: str
    licence: str
    load: Callable[[Sources], Iterator[Row]]
    keeps_ids: bool = False


def variants(names: Iterable[str]) -> dict[str, None]:
    out: dict[str, None] = {}
    for name in names:
        name = " ".join(name.replace("|", " ").replace("\t", " ").split())
        if name and name not in NEVER:
            out[name] = None
            if not EAST.fullmatch(name):  # 'ガ' is no 'カ' with an accent
                out[unaccented(name)] = None
    return out
