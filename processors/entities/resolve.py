"""From the tagger's names to spans with a meaning: what the lexicon knows of each, and which name an earlier one.

The tagger says that something is a person, an organisation or a place; the lexicon says which. A user's own names,
nationalities, events and what else only the lexicon knows are added; where both speak, the longer name wins, and of
equal ones the tagger's type, unless it is unsure of it.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator

from processors.entities.cues import CALENDAR
from processors.entities.lexicon import Entry, Hit, Lexicon, Name
from processors.entities.spans import Found, Key, People, Spanned, lies_in
from processors.entities.surface import fold
from processors.entities.tagger import Tagged, Tagger, codes_of

UNSURE = 0.75  # probability below which a strong name of the lexicon says what a name is
KNOWN, ADDED = 0.97, 0.9
# Measured against annotated dispatches by `make accuracy`: (probability of the run's labels, share that was right).
CALIBRATION = ((0.0, 0.35), (0.3, 0.45), (0.5, 0.6), (0.7, 0.72), (0.9, 0.86), (0.99, 0.94), (1.0, 0.97))


def resolve_spans(text: str, lexicon: Lexicon, tagger: Tagger) -> list[Spanned]:
    """All spans of an English `text`, in order, not overlapping."""
    hits = lexicon.scan(fold(text))
    return _Resolver(text, lexicon, hits, tagger.tag(text, codes_of(hits))).resolve()


class _Resolver:
    """One dispatch's pass."""

    def __init__(self, text: str, lexicon: Lexicon, hits: list[Hit], tagged: list[Tagged]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.names = [(start, end, what) for start, end, what in hits if isinstance(what, Name)]
        self.at = {start: number for number, (start, _, _) in enumerate(self.names)}
        self.tagged = tagged
        self.people = People()
        self.organisations: dict[str, Key] = {}  # by full name, first words and acronym
        self.spans: list[Spanned] = []

    def resolve(self) -> list[Spanned]:
        kept = sorted([*self._from_lexicon(), *self._from_tagger()])
        lone: list[tuple[int, Tagged]] = []
        for start, end, name, tagged in kept:
            if name is not None:
                self._known(start, end, name)
            elif tagged is not None:
                key = self._meaning(tagged)
                if key is None:
                    lone.append((len(self.spans), tagged))
                    key = Found("person", self.text[start:end])
                self.spans.append((start, end, key, _calibrated(tagged.probability)))
        for place, tagged in lone:  # a surname whose person is named in full further down
            surname = self.text[tagged.start : tagged.end]
            found = self.people.by_surname(surname)
            if found is None:
                found = self.people.met(Found("person", surname), surname)
            start, end, _, confidence = self.spans[place]
            self.spans[place] = start, end, found, confidence
        return self.spans

    def _from_lexicon(self) -> Iterator[tuple[int, int, Name | None, Tagged | None]]:
        """Names that the tagger does not know of, or knows a part of only."""
        tagged = self.tagged
        starts = [tag.start for tag in tagged]
        self.swallowed: set[int] = set()
        for start, end, name in self.names:
            first = name.first
            if name.weak or (
                first.type == "place" and name.town and "u" not in first.flags and self._unlikely(start, end)
            ):
                continue
            at = bisect.bisect_left(starts, start)
            if at and tagged[at - 1].end > start:
                if first.flags != "u" or tagged[at - 1].end > end:
                    continue
                self.swallowed.add(at - 1)
            inside = []
            while at < len(tagged) and tagged[at].start < end:
                inside.append(at)
                at += 1
            if inside and tagged[inside[-1]].end > end:
                continue
            if (
                inside
                and first.flags != "u"
                and tagged[inside[0]].start == start
                and tagged[inside[0]].end == end
            ):
                tag = tagged[inside[0]]
                agreed = any(entry.type == tag.type for entry in name.entries)
                if agreed or (tag.probability > UNSURE and first.type != "nationality"):
                    continue
            if not inside and first.type == "person" and not name.person:
                continue
            self.swallowed.update(inside)
            yield start, end, name, None

    def _unlikely(self, start: int, end: int) -> bool:
        """A town that the tagger passed over beside another capitalised word is part of a longer name."""
        return self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper()

    def _from_tagger(self) -> Iterator[tuple[int, int, Name | None, Tagged | None]]:
        for number, tag in enumerate(self.tagged):
            if number not in self.swallowed and self.text[tag.start : tag.end] not in CALENDAR:
                yield tag.start, tag.end, None, tag

    def _known(self, start: int, end: int, name: Name) -> None:
        entry = self._chosen(start, name, name.first.type)
        surface = self.text[start:end]
        key: Key = entry
        if entry.type == "person":
            key = self.people.met(entry, surface)
            if surface != entry.name:
                self.people.met(entry, entry.name)
        elif entry.type == "organisation":
            self.organisations.setdefault(surface, entry)
        self.spans.append((start, end, key, KNOWN if entry.type != "organisation" else ADDED))

    def _meaning(self, tag: Tagged) -> Key | None:
        """What the tagged name stands for; None for a lone surname that nobody has borne yet."""
        surface = self.text[tag.start : tag.end]
        number = self.at.get(tag.start)
        name = self.names[number][2] if number is not None and self.names[number][1] == tag.end else None
        if name is None and " " in surface:
            name = self.lexicon.lookup(surface)
        if tag.type == "person":
            return self._person(surface, name)
        if tag.type == "organisation":
            return self._organisation(tag, surface, name)
        if surface.isupper() and len(surface) > 4:  # a dateline's capitals
            surface = surface.title()
            name = name or self.lexicon.lookup(surface)
        entry = self._of_type(tag.start, name, "place")
        return entry or Found("place", surface)

    def _person(self, surface: str, name: Name | None) -> Key | None:
        entry = next((entry for entry in name.entries if entry.type == "person"), None) if name else None
        if entry is not None:
            key = self.people.met(entry, surface)
            if surface != entry.name:
                self.people.met(entry, entry.name)
            return key
        if " " not in surface:
            return self.people.by_surname(surface)
        return self.people.met(Found("person", surface), surface)

    def _organisation(self, tag: Tagged, surface: str, name: Name | None) -> Key:
        known = self.organisations.get(surface)
        if known is not None:
            return known
        text = self.text
        if text[tag.start - 2 : tag.start] == " (" and text[tag.end : tag.end + 1] == ")" and self.spans:
            start, end, key, _ = self.spans[-1]
            if end == tag.start - 2 and key.type == "organisation" and _abbreviates(surface, text[start:end]):
                self.organisations[surface] = key
                return key
        entry = self._of_type(tag.start, name, "organisation")
        key = entry or Found("organisation", surface)
        self.organisations[surface] = key
        words = surface.split(" ")
        for length in range(1, len(words)):  # 'Nissan' after 'Nissan Motor'
            short = " ".join(words[:length])
            if length > 1 or (words[0] not in SHORT_OF_NONE and self.lexicon.lookup(short) is None):
                self.organisations.setdefault(short, key)
        return key

    def _of_type(self, start: int, name: Name | None, kind: str) -> Entry | None:
        if name is None or not any(entry.type == kind for entry in name.entries):
            return None
        return self._chosen(start, name, kind)

    def _chosen(self, start: int, name: Name, kind: str) -> Entry:
        """The likeliest entity of this type, or the one that a following ', Texas' or ', Ukraine' points to."""
        of_kind = [entry for entry in name.entries if entry.type == kind]
        if len(of_kind) > 1 and kind == "place":
            number = self.at.get(start)
            if number is not None and number + 1 < len(self.names):
                after, _, wider = self.names[number + 1]
                if self.text[self.names[number][1] : after] == ", ":
                    for entry in of_kind:
                        if lies_in(entry, wider.first):
                            return entry
        return of_kind[0]


SHORT_OF_NONE = frozenset(
    [
        "The",
        "First",
        "Second",
        "National",
        "International",
        "American",
        "British",
        "French",
        "German",
        "Royal",
        "United",
        "New",
        "North",
        "South",
        "East",
        "West",
        "General",
        "Bank",
        "University",
        "Ministry",
        "Department",
        "Court",
        "Supreme",
        "High",
        "Democratic",
        "Republican",
        "Central",
        "European",
        "World",
    ]
)


def _abbreviates(short: str, name: str) -> bool:
    """Whether `short` may stand for `name`: its letters are initials, in order."""
    initials = iter("".join(word[0] for word in name.replace("-", " ").split()).upper())
    return short[:1].upper() == name[:1].upper() and (
        all(letter in initials for letter in short.upper() if letter.isalpha()) or len(short) < 7
    )


def _calibrated(probability: float) -> float:
    """How often a name of this probability is right."""
    for (low, right), (high, more) in itertools.pairwise(CALIBRATION):
        if probability <= high:
            return round(right + (more - right) * (probability - low) / (high - low), 2)
    return CALIBRATION[-1][1]
