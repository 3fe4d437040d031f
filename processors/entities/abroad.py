"""What other languages call the names that their news is full of: 'IWF' for the International Monetary Fund, 'Sénat', 'el PP'.

`data/abroad.tsv` holds them by language. An abbreviation of one language is something else in another (CPI is a court in
French and consumer prices in English), so they are no part of the lexicon, which knows no languages. `data/abroad_forms.tsv` adds
what `wirefeed lexicon forms` finds: countries by CLDR, and all of these names in the cases of a language that has some.
"""

from __future__ import annotations

import csv
import importlib.resources
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, cast
from weakref import WeakKeyDictionary

import ahocorasick_rs

from processors.dispatch import EntityType
from processors.entities.keys import Found, Key
from processors.entities.lexicon import Lexicon, Name
from processors.entities.organisations import SHOP
from processors.entities.table import HAN, HANGUL, script_of

TYPES = ("person", "organisation", "place", "event", "product")
AGENCY = "agency"
NO_NAME = "-"
# What is written as one word with the name behind it, 'and', 'in', 'to': names in Arabic and Hebrew.
_BEFORE = {
    "ar": frozenset(first + second for first in ("", "و", "ف") for second in ("", "ب", "ل", "ك")),
    "he": frozenset(first + second for first in ("", "ו") for second in ("", "ב", "כ", "ל", "מ", "ה", "ש")),
}
LONGEST_BEFORE = 2  # letters
# A case, or whose something is, behind the name: Finnish, Hungarian and the Scandinavian languages.
_BEHIND = {
    "sv": re.compile(r"s\b"),
    "da": re.compile(r"s\b"),
    "no": re.compile(r"s\b"),
    "fi": re.compile(r"(?:n|ssa|ssä|sta|stä|[aeiouyäö]n|seen|lla|llä|lta|ltä|lle|ksi|a|ä|ta|tä|na|nä)\b"),
    "hu": re.compile(
        r"(?:b[ae]n|n[ae]k|[vk][ae]l|[ae]l|[oeöa]?t|r[ae]|ról|ről|ból|ből|b[ae]|h[oeö]z|tól|től|nál|nél|[oeö]?n|ig|ért|ként)\b"
    ),
}
# A German adjective's or noun's ending by its case: 'Deutschen Wetterdienstes'.
_CASE = re.compile(r"(?<=[a-zäöüß]{3})(?:e[nrsm]?|s)(?= |$)")


class _Names(NamedTuple):
    """The names of one language, and what each means."""

    automaton: ahocorasick_rs.AhoCorasick
    keys: list[Key | None]


_OF: WeakKeyDictionary[Lexicon, dict[str, _Names]] = WeakKeyDictionary()


def names_abroad(text: str, language: str, lexicon: Lexicon) -> Iterator[tuple[int, int, Key | None]]:
    """The names of the table in a text of this language, in order, not overlapping; None for a word that is none."""
    table = _OF.setdefault(lexicon, {}).get(language)
    if table is None:
        if not (rows := _rows().get(language)):
            return
        table = _OF[lexicon][language] = _compiled(rows, lexicon)
    before, behind = _BEFORE.get(language), _BEHIND.get(language)
    for number, start, end in table.automaton.find_matches_as_indexes(text):
        if _joins(text[start - 1 : start], text[start], (HAN,)) and not _parts(text, start, before):
            continue
        if _joins(text[end - 1], text[end : end + 1], (HAN, HANGUL)):
            if behind is None or (ending := behind.match(text, end)) is None:
                continue
            end = ending.end()
        yield start, end, table.keys[number]


def countries_in(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where names stand that mean a country, in whatever language and case: code points [start, end), in order."""
    known = [
        (start, end, meant.first)
        for start, end, meant in lexicon.scan(text)
        if isinstance(meant, Name) and not meant.weak
    ]
    abroad = [found for language in _rows() for found in names_abroad(text, language, lexicon)]
    return sorted(
        {(start, end) for start, end, key in (*known, *abroad) if key is not None and "c" in key.flags}
    )


def _parts(text: str, start: int, before: frozenset[str] | None) -> bool:
    """Whether no more than words of one letter stand joined before the name."""
    if before is None:
        return False
    begin = start
    while text[begin - 1].isalnum() and start - begin <= LONGEST_BEFORE:
        begin -= 1
    return text[begin:start] in before


def _joins(letter: str, following: str, parted: tuple[int, ...]) -> bool:
    """Whether two letters are of one word: of one script, and none that is `parted`. Behind a Korean name stand particles."""
    if not (letter.isalnum() and following.isalnum()):
        return False
    one, other = script_of(letter), script_of(following)
    return one == other and one not in parted


def _compiled(rows: _Rows, lexicon: Lexicon) -> _Names:
    keys: dict[str, Key | None] = {}
    for names, meant, type_ in rows.called:
        if meant == NO_NAME:
            keys.update(dict.fromkeys(names))
            continue
        own: dict[str, Key] = {}  # of one row, by what a name is in no case
        for alike in names:
            name, *others = alike.split("=")  # 'Assemblée nationale=Assemblée' are one
            kind = meant if meant in (*TYPES, AGENCY) else None
            key = own.setdefault(
                _CASE.sub("", name) if kind else meant,
                _meaning(name if kind else meant, kind, lexicon, type_),
            )
            keys.update(dict.fromkeys((name, *others), key))
    for forms, meant, kind in rows.forms:
        if not kind and lexicon.lookup(meant) is None:  # of another lexicon than the packaged one
            continue
        key = keys.get(meant) or _meaning(meant, kind or None, lexicon)
        for form in forms:
            keys.setdefault(form, key)
    return _Names(
        ahocorasick_rs.AhoCorasick(list(keys), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest),
        [*keys.values()],
    )


def _meaning(name: str, kind: str | None, lexicon: Lexicon, expected: EntityType = "organisation") -> Key:
    """What the lexicon has under the name, of the type if one is told; else the name itself, of the `expected` type."""
    known = lexicon.lookup(name)
    if known is not None and kind is None:
        return known.first
    type_ = cast(EntityType, expected if kind in (None, AGENCY) else kind)
    # A company list's 'Bosch' is one of its shops.
    meant = (
        entry
        for entry in (known.entries if known else ())
        if entry.type == type_ and (entry.name == name or entry.prior > SHOP)
    )
    return next(meant, None) or Found(type_, name)


class _Rows(NamedTuple):
    """Of one language: names, what they mean, which is the lexicon's name or a type, and of what type a lexicon's name is; and forms."""

    called: list[tuple[list[str], str, EntityType]]
    forms: list[tuple[list[str], str, str]]


@lru_cache
def _rows() -> dict[str, _Rows]:
    rows: dict[str, _Rows] = defaultdict(lambda: _Rows([], []))
    for language, names, meant, *place in _table("abroad.tsv"):
        rows[language].called.append((names.split("|"), meant, "place" if place else "organisation"))
    for language, names, meant, kind in _table("abroad_forms.tsv"):
        rows[language].forms.append((names.split("|"), meant, kind))
    return dict(rows)


def _table(name: str) -> Iterator[list[str]]:
    file = importlib.resources.files("processors") / "entities" / "data" / name
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
