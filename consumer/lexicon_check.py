"""Whether each id of a lexicon stands in a source, under the name that the lexicon gives it."""

from __future__ import annotations

from collections import defaultdict

from consumer.sources import Source, Sources
from consumer.sources.core import core_rows
from processors.entities.rows import PREFIXES, Entry
from processors.entities.surface import unaccented

Known = dict[str, set[str]]


def known_ids(sources: Sources, loaders: tuple[Source, ...]) -> Known:
    """The ids of all sources as they stand there, each with its names: read anew, not from what the build made of them."""
    known: Known = defaultdict(set)
    for row in sources.table:
        known[PREFIXES["Q"] + row["qid"][1:]].update([row["name"], *row["aliases"].split("|"), row["about"]])
    for source in loaders:
        if source.keeps_ids:
            for loaded in source.load(sources):
                uri = PREFIXES[loaded.id[0]] + loaded.id[1:] + ("/" if loaded.id[0] == "G" else "")
                known[uri].update([loaded.name, *(name.removeprefix("~") for name in loaded.names)])
    for (
        row
    ) in core_rows():  # the core table may call by another name what the source has under one of its aliases
        names = known[PREFIXES["Q"] + row["id"][1:]] if row["id"] else set()
        if names & {row["name"], *filter(None, row["aliases"].split("|"))}:
            names.add(row["name"])
    return known


def confirmed(entry: Entry, known: Known) -> bool:
    """Whether a source has the entity's id under its name, accents aside, or a country's under its code."""
    names = known.get(entry.uri or "", set())
    return ("c" in entry.flags and entry.country in names) or unaccented(entry.name) in map(unaccented, names)
