"""Wikidata, for those who can reach it: a JSON dump, or the JSON result of a query.

A dump (`latest-all.json.gz`, .bz2 or plain; one entity a line) says what an entity is by statements about classes.
Which statement and which classes count stands in a table of the user's own: its header names the property and `type`,
each row a class and one of our types:

    P31     type
    Q5      person

A query's result binds `item`, `itemLabel` and `type` (one of our types), and may bind `aliases` (separated by |),
`country` (ISO 3166 code) and `sitelinks` (a number).
"""

from __future__ import annotations

import bz2
import csv
import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

import orjson

from consumer.sources import Row, Source, Sources, variants
from processors.dispatch import EntityType

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "ru", "ar")
ENTITY = "http://www.wikidata.org/entity/"
LEAST_SITELINKS = 5  # fewer Wikipedias than this have an article: too little known to be meant by name
PRIOR = 100_000  # for each article
TYPES = EntityType.__args__  # type: ignore[attr-defined]


def source(files: tuple[Path, ...], classes: Path | None) -> Source:
    """The source that reads these files. It raises ValueError, naming the file and what is wrong with it."""

    def load(sources: Sources) -> Iterator[Row]:
        table = _classes(classes) if classes is not None else ("", {})
        for file in files:
            for row in _of_dump(file, *table) if _is_dump(file) else _of_query(file):
                yield _with_weak_names_marked(row, sources)

    return Source("wikidata", "Wikidata (CC0)", load, keeps_ids=True)


def _is_dump(file: Path) -> bool:
    """A dump is an array with an entity on each line; a query's result is one object."""
    with _opened(file) as lines:
        return lines.read(1) == b"["


def _opened(file: Path) -> IO[bytes]:
    if file.suffix == ".gz":
        return cast(IO[bytes], gzip.open(file))
    return cast(IO[bytes], bz2.open(file)) if file.suffix == ".bz2" else file.open("rb")


def _classes(file: Path) -> tuple[str, dict[str, str]]:
    """The property that says what an entity is, and the type of each class."""
    with file.open(encoding="utf-8", newline="") as lines:
        (property_, *others), *rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    if others != ["type"] or any(len(row) != 2 or row[1] not in TYPES for row in rows):
        raise ValueError(
            f"{file}: want a property and 'type' as header, then a class and one of {', '.join(TYPES)}"
        )
    return property_, dict(rows)


def _of_dump(file: Path, property_: str, types: dict[str, str]) -> Iterator[Row]:
    if not types:
        raise ValueError(f"{file}: a dump needs the table of classes (--wikidata-classes)")
    with _opened(file) as lines:
        for number, line in enumerate(lines, 1):
            line = line.strip().removesuffix(b",")
            if line in (b"[", b"]", b""):
                continue
            try:
                entity = orjson.loads(line)
            except orjson.JSONDecodeError as error:
                raise ValueError(f"{file}:{number}: not JSON: {error}") from error
            type_ = next((types[class_] for class_ in _values(entity, property_) if class_ in types), None)
            sitelinks = len(entity.get("sitelinks", {}))
            labels = entity.get("labels", {})
            if type_ is None or sitelinks < LEAST_SITELINKS or "en" not in labels:
                continue
            names = [labels[language]["value"] for language in LANGUAGES if language in labels]
            for language in LANGUAGES:
                names += [alias["value"] for alias in entity.get("aliases", {}).get(language, ())]
            yield Row(type_, entity["id"], names[0], sitelinks * PRIOR, "", "", "", tuple(names))


def _values(entity: dict[str, Any], property_: str) -> Iterator[str]:
    for statement in entity.get("claims", {}).get(property_, ()):
        value = statement.get("mainsnak", {}).get("datavalue", {}).get("value")
        if isinstance(value, dict) and "id" in value and statement.get("rank") != "deprecated":
            yield value["id"]


def _of_query(file: Path) -> Iterator[Row]:
    with _opened(file) as stream:
        try:
            bindings = orjson.loads(stream.read())["results"]["bindings"]
        except (orjson.JSONDecodeError, KeyError, TypeError) as error:
            raise ValueError(f"{file}: neither a dump nor a query's result in JSON: {error}") from error
    for number, binding in enumerate(bindings, 1):
        told = {name: value["value"] for name, value in binding.items()}
        id_ = told.get("item", "").removeprefix(ENTITY)
        if (
            not (id_[:1] == "Q" and id_[1:].isdigit())
            or told.get("type") not in TYPES
            or "itemLabel" not in told
        ):
            raise ValueError(
                f"{file}: result {number}: want item, itemLabel and type ({', '.join(TYPES)}), got {told}"
            )
        names = (told["itemLabel"], *filter(None, told.get("aliases", "").split("|")))
        prior = int(told.get("sitelinks", LEAST_SITELINKS)) * PRIOR
        yield Row(told["type"], id_, names[0], prior, "", told.get("country", ""), "", names)


def _with_weak_names_marked(row: Row, sources: Sources) -> Row:
    names = (name for name in variants(row.names) if row.type != "person" or " " in name)
    return row._replace(
        name=" ".join(row.name.split()),
        names=tuple(("~" if sources.words.weak(name) else "") + name for name in names),
    )
