"""What other languages call the names that their news is full of: 'IWF' for the International Monetary Fund, 'Sénat', 'el PP'.

`data/abroad.tsv` holds them by language. An abbreviation of one language is something else in another (CPI is a court in
French and consumer prices in English), so they are no part of the lexicon, which knows no languages.
"""

from __future__ import annotations

import csv
import importlib.resources
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, cast
from weakref import WeakKeyDictionary

import ahocorasick_rs

from processors.dispatch import EntityType
from processors.entities.keys import Found, Key
from processors.entities.lexicon import Lexicon
from processors.entities.organisations import SHOP
from processors.entities.table import HAN, HANGUL, script_of

TYPES = ("organisation", "place", "event", "product")
AGENCY = "agency"
# A German adjective's or noun's ending by its case: 'Deutschen Wetterdienstes'.
_CASE = re.compile(r"(?<=[a-zäöüß]{3})(?:e[nrsm]?|s)(?= |$)")


class _Names(NamedTuple):
    """The names of one language, and what each means."""

    automaton: ahocorasick_rs.AhoCorasick
    keys: list[Key]


_OF: WeakKeyDictionary[Lexicon, dict[str, _Names]] = WeakKeyDictionary()


def names_abroad(text: str, language: str, lexicon: Lexicon) -> Iterator[tuple[int, int, Key]]:
    """The names of the table in a text of this language, in order, not overlapping."""
    table = _OF.setdefault(lexicon, {}).get(language)
    if table is None:
        if not (rows := _rows().get(language)):
            return
        table = _OF[lexicon][language] = _compiled(rows, lexicon)
    for number, start, end in table.automaton.find_matches_as_indexes(text):
        if not (
            _joins(text[start - 1 : start], text[start], (HAN,))
            or _joins(text[end - 1], text[end : end + 1], (HAN, HANGUL))
        ):
            yield start, end, table.keys[number]


def _joins(letter: str, following: str, parted: tuple[int, ...]) -> bool:
    """Whether two letters are of one word: of one script, and none that is `parted`. Behind a Korean name stand particles."""
    if not (letter.isalnum() and following.isalnum()):
        return False
    one, other = script_of(letter), script_of(following)
    return one == other and one not in parted


def _compiled(rows: list[tuple[list[str], str]], lexicon: Lexicon) -> _Names:
    keys: dict[str, Key] = {}
    for names, meant in rows:
        own: dict[str, Key] = {}  # of one row, by what a name is in no case
        for alike in names:
            name, *others = alike.split("=")  # 'Assemblée nationale=Assemblée' are one
            kind = meant if meant in (*TYPES, AGENCY) else None
            key = own.setdefault(
                _CASE.sub("", name) if kind else meant, _meaning(name if kind else meant, kind, lexicon)
            )
            keys.update(dict.fromkeys((name, *others), key))
    return _Names(
        ahocorasick_rs.AhoCorasick(list(keys), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest),
        [*keys.values()],
    )


def _meaning(name: str, kind: str | None, lexicon: Lexicon) -> Key:
    """What the lexicon has under the name, of the type if one is told; else the name itself."""
    known = lexicon.lookup(name)
    if known is not None and kind is None:
        return known.first
    type_ = cast(EntityType, "organisation" if kind in (None, AGENCY) else kind)
    # A company list's 'Bosch' is one of its shops.
    meant = (
        entry
        for entry in (known.entries if known else ())
        if entry.type == type_ and (entry.name == name or entry.prior > SHOP)
    )
    return next(meant, None) or Found(type_, name)


@lru_cache
def _rows() -> dict[str, list[tuple[list[str], str]]]:
    file = importlib.resources.files("processors") / "entities" / "data" / "abroad.tsv"
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows: dict[str, list[tuple[list[str], str]]] = {}
    for language, names, meant in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        rows.setdefault(language, []).append((names.split("|"), meant))
    return rows
