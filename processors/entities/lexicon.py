"""The compiled lexicon: every known name in one automaton, each name with the entities it may stand for.

`Lexicon.from_bytes` reads the artifact that `wirefeed lexicon build` writes and users' own TSV lists; `scan`
finds the names of a text, leftmost-longest at word bounds (Aho and Corasick 1975, in native code).

The artifact is zstd-compressed UTF-8, one row a line, fields separated by tabs:
    wirefeed-lexicon  1  VERSION
    E  type  id  name  prior  flags  country  region  alias|~weak alias|…
    G  given names|…
    S  surnames|…
`id` is Q… (Wikidata), G… (GeoNames) or empty. `prior` orders the entities of one name (inhabitants, or as much
weight). A name marked ~ is also a common word, a person's name or a small place: it needs context to count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

import ahocorasick_rs
import zstandard

from processors.dispatch import EntityType
from processors.entities.cues import CUES, Cue
from processors.entities.surface import fold

FORMAT = "wirefeed-lexicon\t1\t"
PREFIXES = {"Q": "http://www.wikidata.org/entity/Q", "G": "https://sws.geonames.org/"}
USER_PRIOR = 10**10
KINDS = {
    "person": 1,
    "organisation": 2,
    "place": 3,
    "nationality": 5,
    "event": 6,
}  # as the tagger is told of a name
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


class Name:
    """What one surface form stands for, most likely first; `weak` when it needs context.

    `town` when it is a place but no country, `plain` when nothing round it can change which: one entity, no person, no given name.
    """

    __slots__ = ("code", "entries", "first", "person", "plain", "town", "weak")

    def __init__(self, entries: tuple[Entry, ...], *, weak: bool, given: bool) -> None:
        self.entries = entries
        self.first = entries[0]
        self.weak = weak
        self.person = self.first.type == "person"
        self.town = self.first.type == "place" and "c" not in self.first.flags
        kind = 4 if self.first.type == "place" and not self.town else KINDS.get(self.first.type, 7)
        self.code = 2 * kind + 16 * weak
        self.plain = len(entries) == 1 and not (weak or given or self.person)


# A found name or cue word at code points [start, end): a bare tuple, since a dispatch has sixty of them.
Hit = tuple[int, int, Name | Cue]


class Lexicon:
    """Immutable after loading; shared by all lanes of a process."""

    def __init__(
        self, version: str, names: dict[str, Name], given: frozenset[str], surnames: frozenset[str]
    ) -> None:
        self.version = version
        self.given_names = given
        self.surnames = surnames
        self.name_count = len(names)
        self.agencies = _agencies(names.values())
        # A name beats a cue of the same form, but for the words that tell what is beside them.
        patterns: dict[str, Name | Cue] = {" " + fold(name): Cue.SURNAME for name in surnames}
        patterns.update((" " + fold(name), Cue.GIVEN) for name in given)
        patterns.update(names)
        patterns.update((" " + fold(word), cue) for cue, words in CUES.items() for word in words)
        self._found: list[Name | Cue] = list(patterns.values())
        self._automaton = ahocorasick_rs.AhoCorasick(
            patterns,
            matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
            store_patterns=False,
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,
        )

    @classmethod
    def from_bytes(cls, artifact: bytes, lists: Iterable[tuple[str, str]] = ()) -> Lexicon:
        """The artifact, and users' lists as (file name, text); a user's name wins over the artifact's.

        Raises LexiconError.
        """
        builder = _Builder()
        builder.read_artifact(artifact)
        for file, text in lists:
            builder.read_list(file, text)
        return builder.build()

    def scan(self, folded: str) -> list[Hit]:
        """All names and cue words of a folded text that begins with a blank, in order, not overlapping."""
        hits: list[Hit] = []
        found = self._found
        add = hits.append
        length = len(folded)
        matches = self._automaton.find_matches_as_indexes(folded)
        for position, (index, start, end) in enumerate(matches):
            if end == length or not folded[end].isalnum():
                add((start + 1, end, found[index]))
            elif folded.find(" ", start + 1, end) > 0:
                # The longest match ends inside a word and may hide shorter ones: look again without that word.
                following = matches[position + 1][1] if position + 1 < len(matches) else length
                cut = folded.rfind(" ", start + 1, end)
                hits.extend(self._rescan(folded, start, cut))
                hits.extend(self._rescan(folded, cut, following))
        return hits

    def _rescan(self, folded: str, start: int, end: int) -> Iterator[Hit]:
        while start < end:
            for index, match_start, match_end in self._automaton.find_matches_as_indexes(folded[start:end]):
                match_start, match_end = match_start + start, match_end + start
                if match_end == len(folded) or not folded[match_end].isalnum():
                    yield match_start + 1, match_end, self._found[index]
                    start = match_end
                else:
                    cut = folded.rfind(" ", match_start + 1, match_end)
                    if cut > match_start:
                        yield from self._rescan(folded, match_start, cut)
                        start = cut
                    else:
                        start = match_end
                break
            else:
                return

    def lookup(self, name: str) -> Name | None:
        """The entities of exactly this name, or None."""
        surface = " " + fold(name)
        for index, start, end in self._automaton.find_matches_as_indexes(surface):
            if start == 0 and end == len(surface):
                found = self._found[index]
                return found if isinstance(found, Name) else None
            break
        return None

    def people(self) -> frozenset[str]:
        """The canonical names of all known people."""
        return frozenset(
            entry.name
            for name in self._found
            if isinstance(name, Name)
            for entry in name.entries
            if entry.type == "person"
        )

    def place(self, name: str) -> Entry | None:
        """The most likely place of exactly this name, or None."""
        found = self.lookup(name) or (self.lookup(name.title()) if name.isupper() else None)
        if found is None:
            return None
        return next((entry for entry in found.entries if entry.type == "place"), None)


class _Builder:
    def __init__(self) -> None:
        self.version = ""
        self.entries: dict[str, list[Entry]] = {}
        self.strong: set[str] = set()
        self.given: set[str] = set()
        self.surnames: set[str] = set()

    def read_artifact(self, artifact: bytes) -> None:
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
                type_, id_, name, prior, flags, country, region, aliases = rest.split("\t")
                uri = PREFIXES[id_[0]] + id_[1:] + ("/" if id_[0] == "G" else "") if id_ else None
                entry = Entry(cast(EntityType, type_), name, uri, int(prior), flags, country, region)
                for alias in aliases.split("|"):
                    self._add(alias.removeprefix("~"), entry, weak=alias.startswith("~"))
            elif kind == "G":
                self.given.update(rest.split("|"))
            elif kind == "S":
                self.surnames.update(rest.split("|"))

    def read_list(self, file: str, text: str) -> None:
        """A user's TSV list: name, type, uri (may be empty), aliases separated by |; # begins a comment line."""
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
            entry = Entry(cast(EntityType, type_), name, uri or None, USER_PRIOR, "u", "", "")
            for alias in (name, *filter(None, aliases.split("|"))):
                self._add(alias, entry, weak=False)

    def _add(self, name: str, entry: Entry, *, weak: bool) -> None:
        surface = " " + fold(name)
        self.entries.setdefault(surface, []).append(entry)
        if not weak:
            self.strong.add(surface)

    def build(self) -> Lexicon:
        # Most names stand for one entity, and most of its names are alike: they share one value.
        shared: dict[tuple[tuple[Entry, ...], bool, bool], Name] = {}
        names: dict[str, Name] = {}
        for surface, entries in self.entries.items():
            ranked = (
                tuple(sorted(dict.fromkeys(entries), key=_likeliest)) if len(entries) > 1 else (entries[0],)
            )
            key = ranked, surface not in self.strong, surface[1:] in self.given
            found = shared.get(key)
            if found is None:
                found = shared[key] = Name(ranked, weak=key[1], given=key[2])
            names[surface] = found
        self.entries.clear()
        return Lexicon(self.version, names, frozenset(self.given), frozenset(self.surnames))


def _likeliest(entry: Entry) -> tuple[int, str, str]:
    return -entry.prior, entry.name, entry.uri or ""


def _agencies(names: Iterable[Name]) -> dict[str, Entry]:
    """News agencies by canonical name (flag `a`)."""
    return {entry.name: entry for name in names for entry in name.entries if "a" in entry.flags}
