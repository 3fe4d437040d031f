"""Compiles the lexicon from its sources: run by `wirefeed lexicon build`, never by the service.

The same sources give the same bytes. Sources and licences are listed in NOTICE, and in the file itself.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.progress import track

from consumer.sources import Row, Source, Sources, Words, wikidata
from consumer.sources.core import CORE
from consumer.sources.countries import COUNTRIES, PLACES
from consumer.sources.dictionaries import languages_of_words
from consumer.sources.names import common_words, given_and_surnames
from consumer.sources.organisations import ORGANISATIONS
from consumer.sources.people import PEOPLE
from consumer.sources.places import CITIES, REGIONS_OF_THE_WORLD, US_STATES
from processors.entities.artifact import compiled
from processors.entities.context import METROPOLIS, size_of
from processors.entities.rows import PREFIXES, Entry, Reading
from processors.entities.surface import fold

# Whose places many a text calls by their German names, though 'Hessen' are also those who live there.
GERMAN_SPEAKING = frozenset(["DE", "AT", "CH"])

ALL = (COUNTRIES, PLACES, US_STATES, REGIONS_OF_THE_WORLD, CITIES, PEOPLE, CORE, ORGANISATIONS)


class Built(NamedTuple):
    """A compiled lexicon, and how many entities each source gave."""

    artifact: bytes
    entities: dict[str, int]
    names: int


def build(sources: Sources, loaders: tuple[Source, ...]) -> Built:
    """The lexicon of all sources. Raises ValueError where a source is not what it should be, OSError, ImportError."""
    reading = Reading()
    entities: dict[str, int] = {}
    rows: list[Row] = []
    for source in loaders:
        loaded = list(source.load(sources))
        entities[source.name] = len(loaded)
        reading.provenance.append(f"{source.name}\t{len(loaded)}\t{source.licence}")
        rows += loaded
    reading.read_rows(sorted("\t".join(("E", *map(str, row[:-1]), "|".join(row.names))) for row in rows))
    reading.given, reading.surnames = sorted(sources.words.given), sorted(sources.words.surnames)
    reading.words = dict(_words(reading, sources.languages_of))
    return Built(compiled(reading), entities, len(reading.surfaces))


def read_sources(entities_tsv: Path, corpora: Path) -> Sources:
    """What the loaders share: the table of checked Wikidata ids, and which names are common words or people's.

    `corpora` is a folder of CoNLL files. Raises OSError, ImportError (the lexicon group).
    """
    with entities_tsv.open(encoding="utf-8", newline="") as lines:
        table = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    given, surnames = given_and_surnames(table)
    return Sources(table, Words(common_words(corpora), given, surnames), languages_of_words())


def sources_of(wikidata_files: tuple[Path, ...] = (), classes: Path | None = None) -> tuple[Source, ...]:
    """All sources, Wikidata's files among them if there are any."""
    return ALL + ((wikidata.source(wikidata_files, classes),) if wikidata_files else ())


def _words(reading: Reading, languages_of: Callable[[str], int]) -> Iterator[tuple[str, int]]:
    """Of each name that counts without context, in which languages it is also a word."""
    shown = Console(stderr=True)
    strong = sorted(reading.strong)
    for surface in track(strong, "words among names", console=shown, disable=not shown.is_terminal):
        acronym = surface.upper() in reading.surfaces  # 'NATO', 'Nato', 'dpa'
        if not surface.isalpha() or surface[0].islower() or acronym:
            continue
        meant = [Entry.of(reading.rows[number]) for number in reading.surfaces[surface]]
        if not any(_meant_all_the_same(entry, surface) for entry in meant) and (
            bits := languages_of(surface)
        ):
            yield surface, bits


def _meant_all_the_same(entry: Entry, surface: str) -> bool:
    """Whether the name stands for this one even where it is a word: 'Lima' is a file in Spanish."""
    if entry.type != "place":
        return entry.type != "organisation"
    if (entry.uri or "").startswith(PREFIXES["Q"]):
        return True
    german = entry.country in GERMAN_SPEAKING
    if "r" in entry.flags:
        return german
    return size_of(entry) >= METROPOLIS and (german or fold(entry.name) == surface)
