"""From the tagger's names to spans with a meaning: which names stand, and where they are said again.

The tagger says that something is a person, an organisation or a place; the lexicon says which (`meanings.py`). A user's own
names, nationalities, events and what else only the lexicon knows are added; where both speak, the longer name wins, and of
equal ones the tagger's type, unless it is unsure of it.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from operator import itemgetter

from processors.entities.arithmetic import Tagged
from processors.entities.context import CAPITAL_PRIOR, NO_CITY
from processors.entities.cues import CALENDAR
from processors.entities.keys import Found, Key, Spanned
from processors.entities.lexicon import Hit, Lexicon, Name
from processors.entities.meanings import UNSURE, Meanings
from processors.entities.named import Named, named, titles
from processors.entities.names import OPENERS, TITLE_WORDS
from processors.entities.occurrences import MANY, occurrences
from processors.entities.storms import storms
from processors.entities.tagger import Tagger, codes_of

LONGEST_NAME = 120  # code points; what is longer is nobody's name, and is not looked for again
LARGE_TOWN, LARGE_COMPANY = 150_000, 1_000_000  # by `prior`
KNOWN, ADDED, AGAIN = 0.97, 0.9, 0.85
ARTICLE = len("the ")  # no part of a name, though the lexicon may have it there: 'the Kremlin'
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
        self.tagged = named(text, tagged, lexicon)
        if quoted := titles(text):
            self.names = [one for one in self.names if one[2].users or not _inside(one, quoted)]
            self.tagged = [one for one in self.tagged if not _inside(one, quoted)]
        self.spans: list[Spanned] = []
        self.storms: dict[str, Key] = {}  # by the name that the rest of the text calls one by
        if found := storms(text):
            self._meet(found)
        self.meanings = Meanings(text, lexicon, self.names, self.tagged, self.storms, self.spans)

    def _meet(self, found: list[tuple[int, int, str]]) -> None:
        """Takes the storms of the text for what they are, and nothing that meets them for a name, but a user's own."""
        own = [(start, end) for start, end, name in self.names if name.users]
        found = [one for one in found if not _meets(one, own)]
        places = [(start, end) for start, end, _ in found]
        self.tagged = [one for one in self.tagged if not _meets(one, places)]
        self.names = [one for one in self.names if not _meets(one, places)]
        for start, end, name in found:
            storm = self.storms.setdefault(name, Found("event", self.text[start:end]))
            self.spans.append((start, end, storm, ADDED))

    def resolve(self) -> list[Spanned]:
        spans, meanings = self.spans, self.meanings
        settled = meanings.settled
        lone: list[int] = []
        for found in self._found():
            if len(found) == 3:
                start, end, name = found
                start += ARTICLE * self.text.startswith("the ", start)
                known = meanings.known(end, name, self.text[start:end])
                spans.append((start, end, known, ADDED if known.type == "organisation" else KNOWN))
                continue
            start, end, kind, confidence, surface = found
            key = settled[kind].get(surface) or meanings.first_met(start, end, kind, surface)
            if key is None:
                lone.append(len(spans))
                key = Found("person", surface)
            elif type(key) is Found and key.type != "person" and " " not in surface:
                lone.append(len(spans))
            spans.append((start, end, key, confidence))
        for place in lone:
            start, end, key, confidence = spans[place]
            spans[place] = start, end, meanings.told_later(key, confidence), confidence
        if instead := meanings.instead:
            spans[:] = [(start, end, instead.get(id(key), key), sure) for start, end, key, sure in spans]
        again = self._names_again()
        return sorted([*spans, *again], key=itemgetter(0)) if again or self.storms else spans

    def _names_again(self) -> list[Spanned]:
        """Places where a surname of somebody met, or an organisation's name, stands alone and the tagger saw no name.

        The longest wins.
        """
        text = self.text
        needles = {
            surname: people[0]
            for surname, people in self.meanings.people.surnames.items()
            if 2 < len(surname) <= LONGEST_NAME and " " in people[0].name
        }
        sure = {id(key) for _, _, key, confidence in self.spans if confidence >= SURE}
        for name, key in self.meanings.organisations.items():
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
        # 'the Alps': a landscape that no team is called by.
        feature = entry.type == "place" and entry.uri is None
        return entry.type == "nationality" or (first[3] <= UNSURE and (country or several or feature))


def _inside(name: tuple[int, int, Name] | Named, spans: list[tuple[int, int]]) -> bool:
    """Whether a name lies in one of the spans, which are in order."""
    number = bisect.bisect_left(spans, (name[0] + 1, 0)) - 1
    return number >= 0 and name[1] <= spans[number][1]


def _meets(name: tuple[int, int, object] | Named, spans: list[tuple[int, int]]) -> bool:
    """Whether a name overlaps one of the spans, which are in order."""
    number = bisect.bisect_left(spans, (name[1], 0)) - 1
    return number >= 0 and spans[number][1] > name[0]
