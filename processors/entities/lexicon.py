"""The known names: the compiled lexicon, users' own lists over it, and cue words; all names of a text in one pass.

A text is walked word by word (`table.py`): wherever a word begins, the longest known phrase that ends at a word's end
counts, and of two that overlap the one that begins first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from processors.entities.artifact import Artifact, compiled
from processors.entities.blocks import Part, blocks_of
from processors.entities.cues import CUES, Cue
from processors.entities.kernels import hash_of, walk
from processors.entities.rows import Entry, Reading, lies_in
from processors.entities.surface import fold

BLOCK = 32_000  # code points scanned at once
OWN = 1 << 40  # taken off what a name of the users' lists means, to tell it from the artifact's
LOOKED_UP = 20_000  # names kept that were asked for one by one
KINDS = {
    "person": 1,
    "organisation": 2,
    "place": 3,
    "nationality": 5,
    "event": 6,
}  # as the tagger is told of a name


class Name:
    """What one surface form stands for, most likely first; `weak` when it needs context.

    `words` are the languages in which it is also a word, as bits of WORD_LANGUAGES;
    `users` when a user's list has it, `town` when it is a place but no country, `plain` when nothing round it can
    change which: one entity, no person, no given name.
    """

    __slots__ = ("code", "entries", "first", "person", "plain", "town", "users", "weak", "words")

    def __init__(self, entries: tuple[Entry, ...], *, weak: bool, given: bool, words: int) -> None:
        self.entries = entries
        self.first = entries[0]
        self.weak = weak
        self.words = words
        self.users = "u" in self.first.flags
        self.person = self.first.type == "person"
        self.town = self.first.type == "place" and "c" not in self.first.flags
        kind = 4 if self.first.type == "place" and not self.town else KINDS.get(self.first.type, 7)
        self.code = 2 * kind + 16 * weak
        self.plain = len(entries) == 1 and not (weak or given or self.person)


# A found name or cue word at code points [start, end): a bare tuple, since a dispatch has sixty of them.
Hit = tuple[int, int, Name | Cue]


class Lexicon:
    """Immutable, but for what it has made of its rows; shared by all lanes of a process."""

    def __init__(self, artifact: Artifact, lists: Iterable[tuple[str, str]] = ()) -> None:
        """`lists` are users' own, as (file name, text); a user's name wins over the artifact's. Raises LexiconError."""
        self._artifact = artifact
        reading = Reading()
        digest = hashlib.sha256()
        for file, text in lists:
            reading.read_list(file, text)
            digest.update(text.encode())
        # What a user's list changes is the lexicon's version too: the same bytes out only with the same names.
        self.version = artifact.version + (f"+{digest.hexdigest()[:8]}" if reading.rows else "")
        self._own = Artifact(
            compiled(reading, {fold(word): cue for cue, words in CUES.items() for word in words})
        )
        self.name_count = artifact.names + self._own.names
        self.given_names, self.surnames = frozenset(artifact.given), frozenset(artifact.surnames)
        self.agencies = {entry.name: entry for entry in artifact.agencies()}
        self._found: dict[int, Name | Cue] = {}
        self._look_up = lru_cache(LOOKED_UP)(self._named)

    @classmethod
    def from_bytes(cls, artifact: bytes | memoryview, lists: Iterable[tuple[str, str]] = ()) -> Lexicon:
        """The lexicon of a compiled artifact and users' lists. Raises LexiconError."""
        return cls(Artifact(artifact), lists)

    def scan(self, text: str) -> list[Hit]:
        """All names and cue words of a text, in order, not overlapping."""
        return self.scan_all([text])[0]

    def scan_all(self, texts: Sequence[str]) -> list[list[Hit]]:
        """The same of each text: what one call for each would find, in less time."""
        hits: list[list[Hit]] = [[] for _ in texts]
        for block in blocks_of(texts, BLOCK):
            self._scan(block, hits)
        return hits

    def _scan(self, parts: Sequence[Part], hits: list[list[Hit]]) -> None:
        folded = " " + fold("\n\n".join([part.value for part in parts]))
        found = self._found
        coming = iter(parts)
        # Of the part that a name stands in: its hits, how far it was moved, where it ends.
        here, shift, bound = hits[0], 0, 1
        for start, end, meaning in walk(folded, self._artifact.table, self._own.table, OWN):
            while start >= bound:
                part = next(coming)
                here, shift = hits[part.text], bound - part.base
                bound += len(part.value) + 2
            here.append(
                (start - shift, end - shift, found.get(meaning) or self._meant(meaning, folded[start:end]))
            )

    def lookup(self, name: str) -> Name | None:
        """The entities of exactly this name, or None."""
        return self._look_up(name)

    def _named(self, name: str) -> Name | None:
        surface = fold(name)
        hash_ = hash_of(surface)
        meaning = self._own.table.value(hash_) >> 1
        if meaning:
            meaning -= OWN * (meaning < 0)
        else:
            meaning = self._artifact.table.value(hash_) >> 1
        found = (self._found.get(meaning) or self._meant(meaning, surface)) if meaning else None
        return found if isinstance(found, Name) else None

    def _meant(self, meaning: int, surface: str) -> Name | Cue:
        """What a phrase means that is met for the first time."""
        if meaning > 0:
            found: Name | Cue = Cue(meaning)
        else:
            users = meaning < -OWN
            known = self._artifact.table.value(hash_of(surface)) >> 1 if users else meaning
            entries = self._own.entries(-1 - meaning - OWN) if users else []
            entries += self._artifact.entries(-1 - known) if known < 0 else []
            found = Name(
                tuple(sorted(entries, key=_likeliest)),
                weak=not users and not self._artifact.strong(-1 - meaning),
                given=surface in self.given_names,
                words=0 if users else self._artifact.words(-1 - meaning),
            )
        self._found[meaning] = found
        return found

    def places(self) -> Iterator[Entry]:
        """All known places."""
        return (entry for entry in self._artifact.every() if entry.type == "place")

    def people(self) -> frozenset[str]:
        """The canonical names of all known people."""
        return frozenset(entry.name for entry in self._artifact.every() if entry.type == "person")

    def place(self, name: str, within: str = "") -> Entry | None:
        """The most likely place of exactly this name, in the region or country `within` if it has one there; or None."""
        found = self.lookup(name) or (self.lookup(name.title()) if name.isupper() else None)
        places = [entry for entry in found.entries if entry.type == "place"] if found else []
        if len(places) > 1 and within:
            # 'Ore' is a town, 'Ore.' is Oregon.
            for wider in filter(None, map(self.lookup, (within, within.rstrip(".") + ".", within.title()))):
                for place in places:
                    if any(lies_in(place, entry) for entry in wider.entries):
                        return place
        return places[0] if places else None


def _likeliest(entry: Entry) -> tuple[int, str, str]:
    return -entry.prior, entry.name, entry.uri or ""
