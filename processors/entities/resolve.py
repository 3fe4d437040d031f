"""From the tagger's names to spans with a meaning: what the lexicon knows of each, and which name an earlier one.

The tagger says that something is a person, an organisation or a place; the lexicon says which. A user's own names,
nationalities, events and what else only the lexicon knows are added; where both speak, the longer name wins, and of
equal ones the tagger's type, unless it is unsure of it.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from operator import itemgetter

from processors.entities.arithmetic import Tagged
from processors.entities.context import CAPITAL_PRIOR, NO_CITY, Countries
from processors.entities.cues import BEFORE_PLACE, CALENDAR
from processors.entities.keys import Found, Key, Spanned
from processors.entities.lexicon import Hit, Lexicon, Name
from processors.entities.named import Named, named, titles
from processors.entities.names import HEADS, OPENERS, TITLE_WORDS
from processors.entities.occurrences import MANY, occurrences
from processors.entities.organisations import SHOP, SHORT_OF_NONE, abbreviates, house, is_town, shorter
from processors.entities.people import People
from processors.entities.rows import Entry, lies_in
from processors.entities.storms import storms
from processors.entities.tagger import Tagger, codes_of

MOST_WORDS = 8  # of an organisation's name by which it may be called for short
LONGEST_NAME = 120  # code points; what is longer is nobody's name, and is not looked for again
UNSURE = 0.75  # confidence below which a strong name of the lexicon says what a name is
LARGE_TOWN, LARGE_COMPANY = 150_000, 1_000_000  # by `prior`
KNOWN, ADDED, AGAIN = 0.97, 0.9, 0.85
SMALL_TOWN = 25_000  # people
LONGEST_ACRONYM = 4  # code points
SURE = 0.7  # confidence from which on an organisation's name is looked for again


def resolve_spans(texts: Sequence[str], lexicon: Lexicon, tagger: Tagger) -> list[list[Spanned]]:
    """All spans of each English text, in order, not overlapping."""
    hits = lexicon.scan_all(texts)
    tagged = tagger.tag_all([(text, codes_of(found)) for text, found in zip(texts, hits, strict=True)])
    return [
        _Resolver(text, lexicon, found, names).resolve()
        for text, found, names in zip(texts, hits, tagged, strict=True)
    ]


class _Resolver:
    """One dispatch's pass."""

    def __init__(self, text: str, lexicon: Lexicon, hits: list[Hit], tagged: list[Tagged]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.names: list[tuple[int, int, Name]] = [hit for hit in hits if type(hit[2]) is Name]  # type: ignore[misc]
        self.at = {hit[0]: number for number, hit in enumerate(self.names)}
        self.tagged = named(text, tagged, lexicon)
        if quoted := titles(text):
            self.names = [one for one in self.names if one[2].users or not _inside(one, quoted)]
            self.at = {one[0]: number for number, one in enumerate(self.names)}
            self.tagged = [one for one in self.tagged if not _inside(one, quoted)]
        # By type and name, of names that mean the same wherever they stand.
        self.meanings: dict[str, dict[str, Key]] = {"person": {}, "organisation": {}, "place": {}}
        self.people = People()
        self.organisations: dict[str, Key] = {}  # by full name, first words and acronym
        self.teams: dict[str, Key] = {}  # by nickname and by town: 'Boston Celtics'
        self.spans: list[Spanned] = []
        self.stated: dict[str, Entry] = {}  # places by name, once said with their region: 'PERTH, Scotland'
        self.countries: Countries | None = None  # where the text plays: asked for by few
        self.storms: dict[str, Key] = {}  # by the name that the rest of the text calls one by
        if found := storms(text):
            self._meet(found)

    def _meet(self, found: list[tuple[int, int, str]]) -> None:
        """Takes the storms of the text for what they are, and nothing that meets them for a name, but a user's own."""
        own = [(start, end) for start, end, name in self.names if name.users]
        found = [one for one in found if not _meets(one, own)]
        places = [(start, end) for start, end, _ in found]
        self.tagged = [one for one in self.tagged if not _meets(one, places)]
        self.names = [one for one in self.names if not _meets(one, places)]
        self.at = {one[0]: number for number, one in enumerate(self.names)}
        for start, end, name in found:
            storm = self.storms.setdefault(name, Found("event", self.text[start:end]))
            self.spans.append((start, end, storm, ADDED))

    def resolve(self) -> list[Spanned]:
        spans, meanings = self.spans, self.meanings
        lone: list[int] = []
        for found in self._found():
            if len(found) == 3:
                self._known(*found)
                continue
            start, end, kind, confidence, surface = found
            key = meanings[kind].get(surface) or self._meaning(start, end, kind, surface)
            if key is None:
                lone.append(len(spans))
                key = Found("person", surface)
            elif type(key) is Found and key.type != "person" and " " not in surface:
                lone.append(len(spans))
            spans.append((start, end, key, confidence))
        for place in lone:  # a surname whose person is named in full further down, or what an organisation is called for short
            start, end, key, confidence = spans[place]
            known = (
                self.storms.get(key.name)
                or self.people.by_surname(key.name)
                or self.organisations.get(key.name)
                or (self.people.by_middle(key.name) if key.type == "person" else None)
            )
            if known is None or known is key:
                known = self.teams.get(key.name) if key.type == "organisation" else known
            if known is None:
                known = self.people.met(key, key.name) if key.type == "person" else key
            spans[place] = start, end, known, confidence
        again = self._names_again()
        return sorted([*spans, *again], key=itemgetter(0)) if again or self.storms else spans

    def _names_again(self) -> list[Spanned]:
        """Places where a surname of somebody met, or an organisation's name, stands alone and the tagger saw no name.

        The longest wins.
        """
        text = self.text
        needles = {
            surname: people[0]
            for surname, people in self.people.surnames.items()
            if 2 < len(surname) <= LONGEST_NAME and " " in people[0].name
        }
        sure = {id(key) for _, _, key, confidence in self.spans if confidence >= SURE}
        for name, key in self.organisations.items():
            if 3 < len(name) <= LONGEST_NAME and id(key) in sure:
                needles.setdefault(name, key)
        needles |= self.storms
        wanted = [needle for needle in needles if needle not in OPENERS and needle not in CALENDAR]
        # Most stand nowhere but in the names found: counted before they are looked for.
        if len(wanted) * len(text) <= MANY:
            told = "\0".join([text[start:end] for start, end, _, _ in self.spans])
            wanted = [needle for needle in wanted if text.count(needle) > told.count(needle)]
        again: list[Spanned] = []
        if not wanted:
            return again
        taken = sorted((start, end) for start, end, _, _ in self.spans)
        for needle, at in sorted(occurrences(text, wanted), key=lambda one: (-len(one[0]), one[1])):
            end = at + len(needle)
            number = bisect.bisect_left(taken, (end, 0))  # the last that begins before `end`
            free = not number or taken[number - 1][1] <= at
            alone = not (text[at - 1].isalnum() or text[end : end + 1].isalnum())
            if free and alone and not self._between_names(at, end):
                taken.insert(number, (at, end))
                again.append((at, end, needles[needle], AGAIN))
        return again

    def _between_names(self, start: int, end: int) -> bool:
        """Whether another capitalised word stands right beside, so that this may be somebody else's name."""
        text = self.text
        before = text[text.rfind(" ", 0, start - 1) + 1 : start - 1] if text[start - 1] == " " else ""
        opener = not before or before in OPENERS or before in TITLE_WORDS
        return (before[:1].isupper() and before[-1:].isalnum() and not opener) or (
            self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper()
        )

    def _found(self) -> list[tuple[int, int, Name] | Named]:
        """The tagger's names, and the lexicon's that it does not know of, knows a part of only, or is unsure of."""
        tagged = self.tagged
        found: list[tuple[int, int, Name] | Named] = []
        first = taken = (
            0  # of the tagger's names: the first that ends behind the lexicon's, the first not yet told
        )
        count = len(tagged)
        for known in self.names:
            start, end, name = known
            while first < count and tagged[first][1] <= start:
                first += 1
            if first < count and tagged[first][0] == start and tagged[first][1] == end and not name.users:
                if name.first.type == tagged[first][2]:  # they agree, as they mostly do
                    continue
                last = first + 1
            else:
                last = first
                while last < count and tagged[last][0] < end:
                    last += 1
            if name.users or (
                self._stands_alone(start, end, name)
                if first == last
                else self._outweighs(start, end, name, tagged[first], tagged[last - 1])
            ):
                if first > taken:
                    found += tagged[taken:first]
                found.append(known)
                taken = max(taken, last)
        found += tagged[taken:]
        found.sort(key=itemgetter(0))
        return found

    def _stands_alone(self, start: int, end: int, name: Name) -> bool:
        """Whether the name counts where the tagger saw none: small towns and companies are too often something else."""
        entry, text = name.first, self.text
        several = text.find(" ", start, end) > 0
        part = (
            text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
        )  # 'Leonardo DiCaprio', 'Paris Hilton'
        if name.weak or (part and (name.town or (entry.type == "organisation" and not several))):
            return False
        sure = LARGE_TOWN if name.town else LARGE_COMPANY if entry.type == "organisation" else 0
        return several or entry.prior >= sure

    def _outweighs(self, start: int, end: int, name: Name, first: Named, last: Named) -> bool:
        """Whether the lexicon's name counts for more than the tagger's from `first` to `last` that it meets."""
        if name.weak or first[0] < start or last[1] > end:
            return False
        if first[0] > start or first[1] < end:  # a part of it
            return True
        entry, kind = name.first, first[2]
        if entry.type == kind or (
            len(name.entries) > 1 and any(entry.type == kind for entry in name.entries)
        ):
            return False
        country = kind == "organisation" and ("c" in entry.flags or CAPITAL_PRIOR <= entry.prior < NO_CITY)
        several = self.text.find(" ", start, end) > 0
        return entry.type == "nationality" or (first[3] <= UNSURE and (country or several))

    def _known(self, start: int, end: int, name: Name) -> None:
        entry = self._of_type(end, name, name.first.type, self.text[start:end]) or name.first
        surface = self.text[start:end]
        key: Key = entry
        if surface in self.storms:
            key = self.storms[surface]
        elif entry.type == "person":
            key = self.people.met(entry, surface)
            if surface != entry.name:
                self.people.met(entry, entry.name)
        elif entry.type == "organisation":
            self.organisations.setdefault(surface, entry)
        self.spans.append((start, end, key, KNOWN if entry.type != "organisation" else ADDED))

    def _meaning(self, start: int, end: int, kind: str, surface: str) -> Key | None:
        """What a tagged name stands for that is met for the first time; None for a lone surname that nobody has borne yet."""
        number = self.at.get(start)
        name = self.names[number][2] if number is not None and self.names[number][1] == end else None
        if surface in self.storms:
            return self.storms[surface]
        if kind == "person":
            key = self._person(surface, name)
            if key is not None:
                self.meanings[kind][surface] = key
            return key
        if name is None and " " in surface:
            name = self.lexicon.lookup(surface)
        if " " not in surface and (somebody := self.people.by_surname(surface)):
            if name is None:
                self.meanings[kind][surface] = somebody
                return somebody
            if kind == "place" and name.town and not self._says_where(start, end):
                return somebody
        if kind == "organisation":
            if within := self._in_region(end, name):  # 'the San Jose, California, company'
                return within
            key = self.meanings[kind][surface] = self._organisation(start, end, surface, name)
            return key
        capitals = surface.isupper() and len(surface) > LONGEST_ACRONYM  # a dateline's
        if capitals and name is None:
            name = self.lexicon.lookup(surface.title())
        key = (
            self._of_type(end, name, "place", surface)
            or self.organisations.get(surface)
            or house(name)
            or Found("place", surface.title() if capitals else surface)
        )
        if name is None or len(name.entries) == 1:
            self.meanings[kind][surface] = key
        return key

    def _says_where(self, start: int, end: int) -> bool:
        """Whether a town is meant by a name that somebody bears, too: 'in Phoenix', 'Phoenix, Arizona', 'Phoenix-based'."""
        text = self.text
        before = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
        begins = start == 0 or text[start - 1] != " "  # a dateline's
        return begins or before in BEFORE_PLACE or text[end : end + 2] in (", ", "-b")

    def _person(self, surface: str, name: Name | None) -> Key | None:
        entry = next((one for one in name.entries if one.type == "person"), None) if name else None
        if entry is not None:
            key = self.people.met(entry, surface)
            if surface != entry.name:
                self.people.met(entry, entry.name)
            return key
        if " " not in surface:
            return self.people.by_surname(surface)
        return self.people.met(Found("person", surface), surface)

    def _organisation(self, start: int, end: int, surface: str, name: Name | None) -> Key:
        known = self.organisations.get(surface)
        if known is not None:
            return known
        text = self.text
        if text[start - 2 : start] == " (" and text[end : end + 1] == ")" and self.spans:
            full, close, key, _ = self.spans[-1]
            if close == start - 2 and key.type == "organisation" and abbreviates(surface, text[full:close]):
                self.organisations[surface] = key
                return key
        entry = self._of_type(end, name, "organisation", surface)
        if entry is not None and entry.prior <= SHOP and is_town(name):
            entry = None  # 'Liverpool' is its club or its council before a department store
        key = entry or self._in_short(surface) or Found("organisation", surface)
        self.organisations[surface] = key
        words = surface.split(" ")
        for length in range(1, min(len(words), MOST_WORDS)):  # 'Nissan' beside 'Nissan Motor'
            short = " ".join(words[:length])
            if (length > 1 or words[0] not in SHORT_OF_NONE) and self.lexicon.lookup(short) is None:
                met = self.organisations.get(short)
                if met is None or (type(met) is Found and met.name == short):
                    self.organisations[short] = key
        if len(words) > 1 and words[-1].endswith("s") and words[-1] not in HEADS:
            self.teams.setdefault(words[-1], key)
            self.teams.setdefault(" ".join(words[:-1]), key)
        return key

    def _in_short(self, surface: str) -> Key | None:
        """The company of which this is the full name, as the text or the lexicon has it: 'Apple Inc.', 'Toyota Motor Corp.'"""
        for short in shorter(surface):
            if known := self.organisations.get(short):
                return known
            name = self.lexicon.lookup(short)
            for entry in name.entries if name else ():
                if entry.type == "organisation" and (entry.prior > SHOP or " " in short):
                    return self.organisations.setdefault(short, entry)
        return None

    def _of_type(self, end: int, name: Name | None, kind: str, surface: str) -> Entry | None:
        """The likeliest entity of this type, or the one that a following ', Texas' or ', Ukraine' points to."""
        if name is None:
            return None
        if len(name.entries) == 1:
            return name.first if name.first.type == kind and not self._elsewhere(name, name.first) else None
        of_kind = [entry for entry in name.entries if entry.type == kind]
        if len(of_kind) > 1 and kind == "place" and (inside := self._in_region(end, name)):
            return self.stated.setdefault(surface.casefold(), inside)
        if len(of_kind) > 1 and kind == "place":
            if surface.casefold() in self.stated:
                return self.stated[surface.casefold()]
            meant = self._played_in().choose(name, surface, of_kind)
            return None if meant is None or self._elsewhere(name, meant) else meant
        return of_kind[0] if of_kind and not self._elsewhere(name, of_kind[0]) else None

    def _in_region(self, end: int, name: Name | None) -> Entry | None:
        """The place of this name in the region or country that stands behind it, after a comma."""
        number = self.at.get(end + 2) if name is not None and self.text[end : end + 2] == ", " else None
        if name is None or number is None:
            return None
        wider = self.names[number][2].first
        return next((one for one in name.entries if one.type == "place" and lies_in(one, wider)), None)

    def _elsewhere(self, name: Name, place: Entry) -> bool:
        """Whether a small town lies in none of the countries that the text plays in: it is a namesake that no list has."""
        return (
            place.type == "place"
            and place.prior < SMALL_TOWN
            and not place.flags
            and not self._played_in().may_hold(name, place)
        )

    def _played_in(self) -> Countries:
        if self.countries is None:
            capitals = (
                self.lexicon.lookup(one[4].title())
                for one in self.tagged
                if one[2] == "place" and one[4].isupper() and len(one[4]) > LONGEST_ACRONYM
            )
            self.countries = Countries({one[2] for one in self.names}.union(filter(None, capitals)))
        return self.countries


def _inside(name: tuple[int, int, Name] | Named, spans: list[tuple[int, int]]) -> bool:
    """Whether a name lies in one of the spans, which are in order."""
    number = bisect.bisect_left(spans, (name[0] + 1, 0)) - 1
    return number >= 0 and name[1] <= spans[number][1]


def _meets(name: tuple[int, int, object] | Named, spans: list[tuple[int, int]]) -> bool:
    """Whether a name overlaps one of the spans, which are in order."""
    number = bisect.bisect_left(spans, (name[1], 0)) - 1
    return number >= 0 and spans[number][1] > name[0]
