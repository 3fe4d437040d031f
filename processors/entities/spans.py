"""From a dispatch's text to spans, each with the entity that it is taken to mean.

A span is `(start, end, key, confidence)`: spans of one key are one entity. The key is a lexicon `Entry`, or a
`Found` for a name that only the rules know.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from itertools import chain, islice, repeat

from processors.dispatch import EntityType
from processors.entities.abroad import names_abroad
from processors.entities.by_cue import CYRILLIC, is_part, named_by_cue
from processors.entities.by_grammar import with_names_by_grammar
from processors.entities.cues import (
    CALENDAR,
    GERMAN_WORDS,
    PARTS_OF_TOWN,
    Cue,
)
from processors.entities.elisions import scan_all
from processors.entities.grammar import GRAMMARS
from processors.entities.keys import Found, Key, Spanned
from processors.entities.lexicon import Hit, Lexicon, Name
from processors.entities.names import (
    ACRONYM,
    HEADS,
    OPENERS,
    OPENERS_ELSEWHERE,
    REST_OF_NAME,
    TITLE_WORDS,
    WORD,
    name_before,
)
from processors.entities.people_by_rule import PeopleByRule
from processors.entities.places import Places
from processors.entities.rows import Entry
from processors.entities.surface import fold
from processors.entities.taken import Taken
from processors.entities.titled import people_by_title

HEAD_TYPES: dict[Cue, EntityType] = {
    Cue.ORG_HEAD: "organisation", Cue.ORG_OPEN: "organisation", Cue.PLACE_HEAD: "place", Cue.EVENT_HEAD: "event",
}  # fmt: skip


# Looked up once: an enum's attribute costs more than the comparison.
TITLE, HONORIFIC, GIVEN, SURNAME, SPEECH = Cue.TITLE, Cue.HONORIFIC, Cue.GIVEN, Cue.SURNAME, Cue.SPEECH


def find_spans(
    texts: Sequence[str], lexicon: Lexicon, bodies: Iterable[int] = (), languages: Iterable[str] = ()
) -> list[list[Spanned]]:
    """All spans of each text, in order, not overlapping.

    `bodies` say where running text begins in each, 0 if not given: headlines may be in title case. `languages` are
    ISO 639-1 codes, '' if not given: a name that is a word of the text's language needs context.
    """
    spoken = list(islice(chain(languages, repeat("")), len(texts)))
    told = zip(texts, scan_all(texts, lexicon, spoken), chain(bodies, repeat(0)), spoken, strict=False)
    return [_Finder(text, hits, lexicon, body, language).find() for text, hits, body, language in told]


class _Finder:
    """One dispatch's pass: the steps share what is already taken."""

    def __init__(self, text: str, hits: list[Hit], lexicon: Lexicon, body: int, language: str) -> None:
        if language in CYRILLIC:
            hits = [
                hit
                for hit in hits
                if not (isinstance(hit[2], Name) and hit[2].town and is_part(text, hit[0], hit[1]))
            ]
        self.text = text
        self.body = body
        self.lexicon = lexicon
        self.language = language
        self.german = language == "de"
        self.hits = hits
        self.places = Places(text, hits, body, language)
        self.taken = Taken(len(text))
        self.people = PeopleByRule(text, hits, lexicon, language, self.taken)
        self.weak: list[tuple[int, int, int, Name]] = []
        self.acronyms: dict[str, Key] = {}

    def find(self) -> list[Spanned]:
        text, taken, people = self.text, self.taken, self.people
        self._take_abroad()
        self._take_by_cue(titles_only=True)
        self._take_hits()
        people.lone()
        for start, end in people_by_title(text, self.language):
            if taken.free(start, end):
                taken.take(start, end, self._made("person", text[start:end]), 0.85)
        self._take_by_cue()
        if grammar := GRAMMARS.get(self.language):
            taken.spans = with_names_by_grammar(
                text,
                taken.spans,
                grammar,
                self._made,
                known=people.is_known,
                given=self.lexicon.given_names.__contains__,
                nobody=self._is_nobody,
            )
            for start, end, _, _ in taken.spans:
                taken.blot(start, end)
        people.again(fold(text), self.acronyms)
        self.places.ends = {end for _, end, key, _ in taken.spans if key.type == "place"}
        for start, end, number, name in self.weak:
            if taken.free(start, end) and (place := self.places.told_by_context(start, end, number, name)):
                taken.take(start, end, place, 0.7)
        taken.spans.sort(key=_start)
        return taken.spans

    def _take_by_cue(self, *, titles_only: bool = False) -> None:
        """People behind titles first, since other rules take a title with a capital for a given name; again when places are known."""
        for start, end, kind in named_by_cue(
            self.text, self.taken.marks, self.language, titles_only=titles_only
        ):
            if self.taken.free(start, end):
                self.taken.take(start, end, self._made(kind, self.text[start:end]), 0.8)

    def _take_hits(self) -> None:
        """What the lexicon's scan found: names, and what its cue words say of the words beside them."""
        given_names = self.lexicon.given_names
        text, taken, people = self.text, self.taken, self.people
        for number, (start, end, what) in enumerate(self.hits):
            if not taken.free(start, end):
                continue
            if isinstance(what, Name):
                if self.places.is_word(what) and not self.places.within_sentence(start, what):
                    self.weak.append((start, end, number, what))
                elif what.plain:
                    if not (what.town and self._inside_longer_name(start, end, what.first)):
                        taken.take(start, end, what.first, 0.95)
                elif what.person:
                    people.known(start, end, what.first)
                elif text[start:end] in given_names and people.by_given_name(start, careful=not what.weak):
                    continue
                elif what.weak and not self.places.is_large(start, what):
                    self.weak.append((start, end, number, what))
                elif not self._inside_longer_name(start, end, what.first):
                    taken.take(start, end, self.places.choose(number, what), 0.95)
            elif what is TITLE or what is HONORIFIC:
                people.after_title(start, end, number)
            elif what is GIVEN:
                if not (self.german and text[start:end] in GERMAN_WORDS):
                    people.by_given_name(start, careful=False)
            elif what is SURNAME:
                people.by_surname(start, end)
            elif what is SPEECH:
                people.speaking(start, end)
            else:
                self._by_head(start, end, what)

    def _take_abroad(self) -> None:
        """What the language calls things, where the lexicon has no longer name: 'Union', but 'Europäische Union'."""
        names = [(start, end) for start, end, what in self.hits if isinstance(what, Name)]
        for start, end, key in names_abroad(self.text, self.language, self.lexicon):
            number = bisect.bisect_right(names, (start, len(self.text))) - 1
            if number < 0 or names[number][1] < end or names[number] == (start, end):
                if key is None:
                    self.taken.blot(start, end)
                else:
                    self.taken.take(start, end, key, 0.9)

    def _is_nobody(self, name: str, of_kind: bool) -> bool:
        """Whether neither the text nor the lexicon has the name as anybody's, or a company's.

        `of_kind`: where the text says of what kind the place is, what people are called proves nothing.
        """
        known, lexicon = self.lexicon.lookup(name), self.lexicon
        borne = not of_kind and (name.partition(" ")[0] in lexicon.given_names or name in lexicon.surnames)
        met = name in self.people.people.surnames
        return not (borne or met) and (known is None or known.first.type == "place")

    def _made(self, kind: EntityType, name: str) -> Key:
        if kind == "person":
            return self.people.made(name)
        known = self.lexicon.place(name) if kind == "place" else None
        return known or Found(kind, name)

    # Names known by their head word

    def _by_head(self, start: int, end: int, cue: Cue) -> None:
        """'Defence Ministry', 'University of Leeds', 'World Trade Organization (WTO)'."""
        text = self.text
        line = text.rfind("\n", 0, start) + 1
        begin = name_before(text, start, max(line, start - 80))
        stop = end
        if cue is Cue.ORG_OPEN:
            rest = REST_OF_NAME.match(text, end + 1)
            if rest is None:
                return
            stop = rest.end()
        elif begin == start:
            return
        elif text[stop : stop + 1] == " ":
            following = WORD.match(text, stop + 1)
            if following is not None and following.group() in HEADS:  # 'Park Service', 'Sea Group'
                return
        while begin < start and self._leads_in(begin, start):
            begin = text.find(" ", begin, start) + 1 or start
        if begin == start and cue is not Cue.ORG_OPEN:
            return
        name = text[begin:stop]
        key: Key = Found(HEAD_TYPES[cue], name)
        known = self.lexicon.lookup(name)
        if known is not None and known.first.type != "nationality":
            key = known.first
        self.taken.take_longer(begin, stop, key, 0.75)
        acronym = ACRONYM.match(text, stop)
        if acronym and acronym.group(1)[0] == name[0]:
            self.acronyms[acronym.group(1)] = key

    def _leads_in(self, begin: int, start: int) -> bool:
        """Whether the word at `begin` only stands before the name: an article, a title, a known person."""
        text = self.text
        end = text.find(" ", begin, start + 1)
        word = text[begin:end]
        if word in OPENERS:
            return True
        if word in OPENERS_ELSEWHERE:  # 'Die Goal AG', but 'Los Angeles Police Department'
            following = WORD.match(text, end + 1)
            return following is None or self.lexicon.lookup(f"{word} {following.group()}") is None
        for span in reversed(self.taken.spans):
            if span[1] <= begin:
                return False
            if span[0] <= begin and span[2].type == "person":
                return True
        return False

    # Places

    def _inside_longer_name(self, start: int, end: int, entry: Entry) -> bool:
        """A town's name that is part of a longer one: 'Real Madrid', 'Santiago Bernabeu'. Not in a headline."""
        text = self.text
        if entry.type != "place" or "c" in entry.flags or start < self.body:
            return False
        if self.german and self.places.says_where(start):
            return False
        if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
            following = WORD.match(text, end + 1)
            word = following.group() if following else ""
            if word and not (
                word in CALENDAR or word in TITLE_WORDS or word in OPENERS or word in HEADS or word.isupper()
            ):
                return True
        begin = self.people.capital_before(start)
        if begin < 0:
            return False
        word = text[begin : start - 1]
        return word not in PARTS_OF_TOWN and not (
            begin < 2 or text[begin - 1] == "\n" or text[begin - 2] in '.!?"'
        )


def _start(span: Spanned) -> int:
    return span[0]
