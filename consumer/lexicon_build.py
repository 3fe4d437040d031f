"""Compiles the lexicon from its sources: run by `wirefeed lexicon build`, never by the service.

The same sources give the same bytes. Sources and licences are listed in NOTICE, and in the file itself.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

from consumer.sources import Row, Source, Sources, Words, wikidata
from consumer.sources.core import CORE
from consumer.sources.countries import COUNTRIES, PLACES
from consumer.sources.names import common_words, given_and_surnames
from consumer.sources.organisations import ORGANISATIONS
from consumer.sources.people import PEOPLE
from consumer.sources.places import CITIES, REGIONS_OF_THE_WORLD, US_STATES
from processors.entities.artifact import compiled
from processors.entities.rows import Reading

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
    return Built(compiled(reading), entities, len(reading.surfaces))


def read_sources(entities_tsv: Path, corpora: Path) -> Sources:
    """What the loaders share: the table of checked Wikidata ids, and which names are common words or people's.

    `corpora` is a folder of CoNLL files. Raises OSError, ImportError (the lexicon group).
    """
    with entities_tsv.open(encoding="utf-8", newline="") as lines:
        table = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    given, surnames = given_and_surnames(table)
    return Sources(table, Words(common_words(corpora), given, surnames))


def sources_of(wikidata_files: tuple[Path, ...] = (), classes: Path | None = None) -> tuple[Source, ...]:
    """All sources, Wikidata's files among them if there are any."""
    return ALL + ((wikidata.source(wikidata_files, classes),) if wikidata_files else ())
