"""The lexicon's entities as rows of text, and the reading of them: the build's own rows and users' lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, cast

from processors.dispatch import EntityType
from processors.entities.surface import fold

PREFIXES = {"Q": "http://www.wikidata.org/entity/Q", "G": "https://sws.geonames.org/"}
USER_PRIOR = 10**10
# Languages without a tagger of whose words the lexicon knows which are also names: bit n of a name's `words`.
WORD_LANGUAGES = ("de", "fr", "es", "it", "pt", "nl", "sv", "pl")
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

    @classmethod
    def of(cls, row: str) -> Entry:
        """The entity of a row: type, id, name, prior, flags, country, region, separated by tabs."""
        type_, id_, name, prior, flags, country, region = row.split("\t")
        uri: str | None = id_ or None
        if id_ and ":" not in id_:
            uri = PREFIXES[id_[0]] + id_[1:] + ("/" if id_[0] == "G" else "")
        return cls(cast(EntityType, type_), name, uri, int(prior), flags, country, region)


def lies_in(entry: Entry, wider: Entry) -> bool:
    """Whether a place lies in the country or region named right behind it."""
    if entry is wider or entry.country != wider.country:
        return False
    return "c" in wider.flags or ("r" in wider.flags and entry.region == wider.region)


class Reading:
    """What was read: entities in order, and for each surface form the numbers of those that it names."""

    def __init__(self) -> None:
        self.rows: list[str] = []
        self.surfaces: dict[str, list[int]] = {}
        self.strong: set[str] = set()
        self.words: dict[str, int] = {}  # of a surface that is also a word: in which languages
        self.given: list[str] = []
        self.surnames: list[str] = []
        self.provenance: list[str] = []  # for each source: its name, how many entities, its licence

    def read_rows(self, rows: Iterable[str]) -> None:
        """Rows of the build: E and the fields of an `Entry`, then its names separated by |; G given names; S surnames."""
        for row in rows:
            kind, _, rest = row.partition("\t")
            if kind == "E":
                entity, _, names = rest.rpartition("\t")
                number = self._row(entity)
                for name in names.split("|"):
                    self._add(name.removeprefix("~"), number, weak=name.startswith("~"))
            elif kind == "G":
                self.given += rest.split("|")
            elif kind == "S":
                self.surnames += rest.split("|")

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
        surface = fold(name).strip()
        if not surface:
            return
        self.surfaces.setdefault(surface, []).append(entity)
        if not weak:
            self.strong.add(surface)
