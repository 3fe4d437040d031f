"""The lexicon's rows: the entities of the artifact and of users' lists, kept as one block of bytes.

Half a million Python objects would cost a worker 130 MB and each collection a pause; a name's entities are made when
the name is first met in a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, cast

import numpy as np
import zstandard

from processors.dispatch import EntityType
from processors.entities.surface import fold

FORMAT = "wirefeed-lexicon\t1\t"
PREFIXES = {"Q": "http://www.wikidata.org/entity/Q", "G": "https://sws.geonames.org/"}
USER_PRIOR = 10**10
LONGEST = 900  # code points of a user's field, and so of a name


class LexiconError(ValueError):
    """The artifact or a user's list can't be read; the message names the line."""


class Entry(NamedTuple):
    """One known entity. `country` is an ISO 3166 code, `region` a US state's postal code."""

    type: EntityType
    name: str
    uri: str | None
    prior: int
    flags: str
    country: str
    region: str


class Reading:
    """Rows while they are read: entities in order, and for each surface form the numbers of those that it names."""

    def __init__(self) -> None:
        self.version = ""
        self.rows: list[str] = []
        self.surfaces: dict[str, int | list[int]] = {}
        self.strong: set[str] = set()
        self.given: set[str] = set()
        self.surnames: set[str] = set()

    def read_artifact(self, artifact: bytes) -> None:
        """What `wirefeed lexicon build` wrote. Raises LexiconError."""
        try:
            text = zstandard.ZstdDecompressor().decompress(artifact).decode()
        except (zstandard.ZstdError, UnicodeDecodeError) as error:
            raise LexiconError(f"not a compiled lexicon: {error}") from error
        head, _, rows = text.partition("\n")
        if not head.startswith(FORMAT):
            raise LexiconError(f"not a compiled lexicon of format 1: it begins {head[:40]!r}")
        self.version = head.removeprefix(FORMAT)
        for row in rows.splitlines():
            kind, _, rest = row.partition("\t")
            if kind == "E":
                entity, _, aliases = rest.rpartition("\t")
                number = self._row(entity)
                for alias in aliases.split("|"):
                    self._add(alias.removeprefix("~"), number, weak=alias.startswith("~"))
            elif kind == "G":
                self.given.update(rest.split("|"))
            elif kind == "S":
                self.surnames.update(rest.split("|"))

    def read_list(self, file: str, text: str) -> None:
        """A user's TSV list: name, type, uri (may be empty), aliases separated by |; # begins a comment line.

        Raises LexiconError.
        """
        allowed = EntityType.__args__  # type: ignore[attr-defined]
        for number, row in enumerate(text.splitlines(), 1):
            if not row.strip() or row.startswith("#") or row.startswith("name\ttype"):
                continue
            fields = [field.strip() for field in row.split("\t")]
            if len(fields) < 2 or not fields[0]:
                raise LexiconError(
                    f"{file}:{number}: want name, type, uri, aliases separated by tabs, got {row!r}"
                )
            name, type_, uri, aliases = (*fields, "", "")[:4]
            if type_ not in allowed:
                raise LexiconError(f"{file}:{number}: type {type_!r} is none of {', '.join(allowed)}")
            if max(map(len, fields)) > LONGEST:
                raise LexiconError(f"{file}:{number}: a field of more than {LONGEST} characters")
            if uri and ":" not in uri:
                raise LexiconError(f"{file}:{number}: uri {uri!r} has no scheme")
            entity = self._row(f"{type_}\t{uri}\t{name}\t{USER_PRIOR}\tu\t\t")
            for alias in (name, *filter(None, aliases.split("|"))):
                self._add(alias, entity, weak=False)

    def _row(self, entity: str) -> int:
        self.rows.append(entity)
        return len(self.rows) - 1

    def _add(self, name: str, entity: int, *, weak: bool) -> None:
        surface = " " + fold(name)
        known = self.surfaces.get(surface)
        if known is None:
            self.surfaces[surface] = entity
        elif isinstance(known, list):
            known.append(entity)
        else:
            self.surfaces[surface] = [known, entity]
        if not weak:
            self.strong.add(surface)


class Rows:
    """What was read, in its final form: names by number, in the order of `surfaces`."""

    def __init__(self, reading: Reading) -> None:
        encoded = [row.encode() for row in reading.rows]
        self._bytes = b"".join(encoded)
        self._ends = np.cumsum([len(row) for row in encoded] or [0], dtype=np.int64)
        members = [
            [entities] if isinstance(entities, int) else entities for entities in reading.surfaces.values()
        ]
        self._first = np.cumsum([0, *map(len, members)], dtype=np.int32)
        self._members = np.array([entity for entities in members for entity in entities], np.int32)
        self._weak = np.array([surface not in reading.strong for surface in reading.surfaces], np.bool_)
        self._given = np.array([surface[1:] in reading.given for surface in reading.surfaces], np.bool_)
        self._entries: dict[int, Entry] = {}

    def __len__(self) -> int:
        return len(self._weak)

    def weak(self, name: int) -> bool:
        """Whether the name needs context to count."""
        return bool(self._weak[name])

    def given(self, name: int) -> bool:
        """Whether the name is a given name too."""
        return bool(self._given[name])

    def of(self, name: int) -> tuple[Entry, ...]:
        """The entities that the name may stand for, most likely first."""
        numbers = self._members[self._first[name] : self._first[name + 1]].tolist()
        if len(numbers) == 1:
            return (self._entry(numbers[0]),)
        return tuple(sorted(dict.fromkeys(map(self._entry, numbers)), key=_likeliest))

    def holding(self, text: str) -> Iterator[Entry]:
        """The entities whose row holds `text`: a scan, for what is asked once."""
        wanted = text.encode()
        at = self._bytes.find(wanted)
        while at >= 0:
            number = int(self._ends.searchsorted(at, side="right"))
            yield self._entry(number)
            at = self._bytes.find(wanted, int(self._ends[number]))

    def _entry(self, number: int) -> Entry:
        entry = self._entries.get(number)
        if entry is None:
            row = self._bytes[self._ends[number - 1] if number else 0 : self._ends[number]].decode()
            type_, id_, name, prior, flags, country, region = row.split("\t")
            uri = (
                id_
                if ":" in id_
                else PREFIXES[id_[0]] + id_[1:] + ("/" if id_[0] == "G" else "")
                if id_
                else None
            )
            entry = Entry(cast(EntityType, type_), name, uri or None, int(prior), flags, country, region)
            self._entries[number] = entry
        return entry


def _likeliest(entry: Entry) -> tuple[int, str, str]:
    return -entry.prior, entry.name, entry.uri or ""
