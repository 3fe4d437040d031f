"""The core table: what news is full of today, with ids where a source has one under the same name."""

from __future__ import annotations

import csv
import importlib.resources
from collections.abc import Iterator

from consumer.sources import Row, Source, Sources, is_company, variants

# Before any other of the same name: 'IOC' is not the International Olive Council.
ORGANISATION_PRIOR, OTHER_PRIOR = 2_500_000_000, 50_000_000


def _core(sources: Sources) -> Iterator[Row]:
    """The core table. Raises ValueError where an id is not in the table of checked ids, or stands for another name there."""
    known = {row["qid"]: row for row in sources.table}
    for entity in core_rows():
        name, id_ = entity["name"], entity["id"]
        names = [name, *entity["aliases"].split("|")]
        prior = ORGANISATION_PRIOR if entity["type"] == "organisation" else OTHER_PRIOR
        if id_:
            if id_ not in known:
                raise ValueError(f"core.tsv: {name}: {id_} is in no source")
            there = [known[id_]["name"], *known[id_]["aliases"].split("|")]
            if not set(names) & set(there):
                raise ValueError(f"core.tsv: {name}: {id_} is {known[id_]['name']!r} in the source")
            if not is_company(known[id_]):
                names += there
        told = [
            ("~" if sources.words.weak(form) and not _acronym(form) else "") + form
            for form in variants(names)
        ]
        yield Row(entity["type"], id_, name, prior, "", "", "", tuple(told))


def core_rows() -> list[dict[str, str]]:
    """The core table as it stands: name, type, id, aliases."""
    file = importlib.resources.files("processors") / "entities" / "data" / "core.tsv"
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _acronym(name: str) -> bool:
    return name.isupper() and len(name) >= 3


CORE = Source("core", "names by us, ids from the sources of the others", _core)
