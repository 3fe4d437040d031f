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

import ahocorasick_rs
import numpy as np

from processors.entities.cues import CUES, Cue
from processors.entities.rows import Entry, Reading, Rows
from processors.entities.surface import fold

KINDS = {
    "person": 1,
    "organisation": 2,
    "place": 3,
    "nationality": 5,
    "event": 6,
}  # as the tagger is told of a name


class Name:
    """What one surface form stands for, most likely first; `weak` when it needs context.

    `users` when a user's list has it, `town` when it is a place but no country, `plain` when nothing round it can change which: one entity, no person, no given name.
    """

    __slots__ = ("code", "entries", "first", "person", "plain", "town", "users", "weak")

    def __init__(self, entries: tuple[Entry, ...], *, weak: bool, given: bool) -> None:
        self.entries = entries
        self.first = entries[0]
        self.weak = weak
        self.users = "u" in self.first.flags
        self.person = self.first.type == "person"
        self.town = self.first.type == "place" and "c" not in self.first.flags
        kind = 4 if self.first.type == "place" and not self.town else KINDS.get(self.first.type, 7)
        self.code = 2 * kind + 16 * weak
        self.plain = len(entries) == 1 and not (weak or given or self.person)


# A found name or cue word at code points [start, end): a bare tuple, since a dispatch has sixty of them.
Hit = tuple[int, int, Name | Cue]


class Lexicon:
    """Immutable after loading, but for what it has made of its rows; shared by all lanes of a process."""

    def __init__(self, reading: Reading) -> None:
        self.version = reading.version
        self.given_names, self.surnames = frozenset(reading.given), frozenset(reading.surnames)
        self._rows = Rows(reading)
        self.name_count = len(self._rows)
        self.agencies = {entry.name: entry for entry in self._rows.holding("\ta\t") if "a" in entry.flags}
        # A name beats a cue of the same form, but for the words that tell what is beside them.
        patterns: dict[str, int | Cue] = {" " + fold(name): Cue.SURNAME for name in self.surnames}
        patterns.update((" " + fold(name), Cue.GIVEN) for name in self.given_names)
        patterns.update((surface, -1 - number) for number, surface in enumerate(reading.surfaces))
        patterns.update((" " + fold(word), cue) for cue, words in CUES.items() for word in words)
        self._found = _Found(list(patterns.values()), self._rows)
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
        reading = Reading()
        reading.read_artifact(artifact)
        for file, text in lists:
            reading.read_list(file, text)
        return cls(reading)

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
        return frozenset(entry.name for entry in self._rows.holding("person\t") if entry.type == "person")

    def place(self, name: str) -> Entry | None:
        """The most likely place of exactly this name, or None."""
        found = self.lookup(name) or (self.lookup(name.title()) if name.isupper() else None)
        if found is None:
            return None
        return next((entry for entry in found.entries if entry.type == "place"), None)


class _Found(dict[int, Name | Cue]):
    """What each pattern of the automaton means; a name is made when a text first holds it."""

    def __init__(self, meanings: list[int | Cue], rows: Rows) -> None:
        self._meanings = np.array(meanings, np.int32)  # a cue, or -1 less the name's number
        self._rows = rows

    def __missing__(self, pattern: int) -> Name | Cue:
        meaning = int(self._meanings[pattern])
        if meaning > 0:
            found: Name | Cue = Cue(meaning)
        else:
            number = -1 - meaning
            found = Name(self._rows.of(number), weak=self._rows.weak(number), given=self._rows.given(number))
        self[pattern] = found
        return found
