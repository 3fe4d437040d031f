"""What the names of one dispatch mean, while it is read: whom a surname is, which company a short name, which town a name.

A name has the meaning that the dispatch gave it before, else what the lexicon knows of it by what stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from processors.entities.context import Countries
from processors.entities.cues import BEFORE_PLACE
from processors.entities.keys import Found, Key, Spanned
from processors.entities.lexicon import Lexicon, Name
from processors.entities.named import Named
from processors.entities.names import HEADS
from processors.entities.organisations import SHOP, SHORT_OF_NONE, abbreviates, house, is_town, shorter
from processors.entities.people import People
from processors.entities.rows import Entry, lies_in

MOST_WORDS = 8  # of an organisation's name by which it may be called for short
UNSURE = 0.75  # confidence up to which a name of the tagger's may be something else
SMALL_TOWN = 25_000  # people
LONGEST_ACRONYM = 4  # code points


class Meanings:
    """Of one dispatch: it learns from each name that it is asked for. `spans` are those told so far, by who asks."""

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        names: Sequence[tuple[int, int, Name]],
        tagged: Sequence[Named],
        storms: Mapping[str, Key],
        spans: list[Spanned],
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.names = names
        self.at = {one[0]: number for number, one in enumerate(names)}
        self.tagged = tagged
        self.storms = storms
        self.spans = spans
        # By type and name, of names that mean the same wherever they stand.
        self.settled: dict[str, dict[str, Key]] = {"person": {}, "organisation": {}, "place": {}}
        self.people = People()
        self.organisations: dict[str, Key] = {}  # by full name, first words and acronym
        self.teams: dict[str, Key] = {}  # by nickname and by town: 'Boston Celtics'
        self.stated: dict[str, Entry] = {}  # places by name, once said with their region: 'PERTH, Scotland'
        self.countries: Countries | None = None  # where the text plays: asked for by few
        self._unsure: dict[str, tuple[Key, float]] | None = None  # organisations by their second word of two
        self.instead: dict[int, Key] = {}  # whom such a one is, by its key's id

    def known(self, end: int, name: Name, surface: str) -> Key:
        """What a name of the lexicon stands for."""
        entry = self._of_type(end, name, name.first.type, surface) or name.first
        if surface in self.storms:
            return self.storms[surface]
        if entry.type == "person":
            key = self.people.met(entry, surface)
            if surface != entry.name:
                self.people.met(entry, entry.name)
            return key
        if entry.type == "organisation":
            met = self.organisations.setdefault(surface, entry)
            return (
                met if met.name == entry.name else entry
            )  # 'the Kremlin' and 'Kremlin' are two names of the lexicon's
        return entry

    def first_met(self, start: int, end: int, kind: str, surface: str) -> Key | None:
        """What a tagged name stands for that is met for the first time; None for a lone surname that nobody has borne yet."""
        number = self.at.get(start)
        name = self.names[number][2] if number is not None and self.names[number][1] == end else None
        if surface in self.storms:
            return self.storms[surface]
        if kind == "person":
            key = self._person(surface, name)
            if key is not None:
                self.settled[kind][surface] = key
            return key
        if name is None and " " in surface:
            name = self.lexicon.lookup(surface)
        if " " not in surface and (somebody := self.people.by_surname(surface)):
            if name is None:
                self.settled[kind][surface] = somebody
                return somebody
            if kind == "place" and name.town and not self._says_where(start, end):
                return somebody
        if kind == "organisation":
            if within := self._in_region(end, name):  # 'the San Jose, California, company'
                return within
            key = self.settled[kind][surface] = self._organisation(start, end, surface, name)
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
        if key.type == "organisation":
            self.organisations.setdefault(surface, key)
        if name is None or len(name.entries) == 1:
            self.settled[kind][surface] = key
        return key

    def told_later(self, key: Key, confidence: float) -> Key:
        """Who a lone name is when the whole dispatch has been read: named in full further down, or what somebody is called for short."""
        name = key.name
        known = (
            self.storms.get(name)
            or self.people.by_surname(name)
            or self.organisations.get(name)
            or (self.people.by_middle(name) if key.type == "person" else None)
        )
        if known is None or known is key:
            known = self.teams.get(name) if key.type == "organisation" else known
        if known is None and key.type == "person":
            known = self._taken_for_organisation(name, confidence) or self.people.met(key, name)
        return known or key

    def _taken_for_organisation(self, surname: str, confidence: float) -> Key | None:
        """Whom an unsure organisation of two words is, the second of which is surer to be somebody's: 'Jannik Sinner', 'Sinner'."""
        if self._unsure is None:
            self._unsure = {
                key.name.partition(" ")[2]: (key, unsure)
                for _, _, key, unsure in self.spans
                if type(key) is Found and key.type == "organisation" and unsure < UNSURE and key.name.count(" ") == 1
            }  # fmt: skip
        mistaken, unsure = self._unsure.get(surname, (None, 1.0))
        if mistaken is None or unsure >= confidence:
            return None
        person = self.people.met(Found("person", mistaken.name), mistaken.name)
        self.instead[id(mistaken)] = person
        return person

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
