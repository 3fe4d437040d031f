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
    SPEAKER_FOLLOWS,
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
    person_at,
)
from processors.entities.occurrences import occurrences
from processors.entities.people import People
from processors.entities.places import Places
from processors.entities.rows import Entry
from processors.entities.surface import fold
from processors.entities.titled import people_by_title

HEAD_TYPES: dict[Cue, EntityType] = {
    Cue.ORG_HEAD: "organisation", Cue.ORG_OPEN: "organisation", Cue.PLACE_HEAD: "place", Cue.EVENT_HEAD: "event",
}  # fmt: skip


# Looked up once: an enum's attribute costs more than the comparison.
TITLE, HONORIFIC, GIVEN, SURNAME, SPEECH = Cue.TITLE, Cue.HONORIFIC, Cue.GIVEN, Cue.SURNAME, Cue.SPEECH

MARKS = tuple(b"\1" * length for length in range(1000))  # what `taken` is marked with


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
        self.text = text
        self.body = body
        self.lexicon = lexicon
        self.language = language
        self.grammar = GRAMMARS.get(language)
        self.german = language == "de"
        self.folded = fold(text)
        if language in CYRILLIC:
            hits = [
                hit
                for hit in hits
                if not (isinstance(hit[2], Name) and hit[2].town and is_part(text, hit[0], hit[1]))
            ]
        self.hits = hits
        self.places = Places(text, hits, body, language)
        self.taken = bytearray(len(text) + 1)
        self.spans: list[Spanned] = []
        self.weak: list[tuple[int, int, int, Name]] = []
        self.people = People()
        self.acronyms: dict[str, Key] = {}
        self.lone: list[tuple[int, int, str]] = []  # surname after a title, its person perhaps named later

    def find(self) -> list[Spanned]:
        given_names = self.lexicon.given_names
        text, taken, add = self.text, self.taken, self.spans.append
        self._take_abroad()
        for number, (start, end, what) in enumerate(self.hits):
            if taken.find(1, start, end) >= 0:
                continue
            if isinstance(what, Name):
                if self.places.is_word(what) and not self.places.within_sentence(start, what):
                    self.weak.append((start, end, number, what))
                elif what.plain and not (what.town and self._inside_longer_name(start, end, what.first)):
                    taken[start:end] = MARKS[end - start]
                    add((start, end, what.first, 0.95))
                elif what.plain:
                    continue
                elif what.person:
                    self._person_known(start, end, what.first)
                elif text[start:end] in given_names and self._person_by_given_name(
                    start, careful=not what.weak
                ):
                    continue
                elif what.weak and not self.places.is_large(start, what):
                    self.weak.append((start, end, number, what))
                elif not self._inside_longer_name(start, end, what.first):
                    self._take(start, end, self.places.choose(number, what), 0.95)
            elif what is TITLE or what is HONORIFIC:
                self._person_after_title(start, end, number)
            elif what is GIVEN:
                if not (self.german and text[start:end] in GERMAN_WORDS):
                    self._person_by_given_name(start, careful=False)
            elif what is SURNAME:
                self._person_by_surname(start, end)
            elif what is SPEECH:
                self._person_speaking(start, end)
            else:
                self._by_head(start, end, what)
        for start, end, surname in self.lone:
            if not taken[start]:
                known = self.people.by_surname(surname) or self.people.by_middle(surname)
                key = known or self.people.met(Found("person", surname), surname)
                self._take(start, end, key, 0.9 if known else 0.6)
        for start, end in people_by_title(text, self.language):
            if taken.find(1, start, end) < 0:
                self._take(start, end, self._made("person", text[start:end]), 0.85)
        for start, end, kind in named_by_cue(text, taken, self.language):
            if taken.find(1, start, end) < 0:
                self._take(start, end, self._made(kind, text[start:end]), 0.8)
        if grammar := GRAMMARS.get(self.language):
            self.spans = with_names_by_grammar(
                text,
                self.spans,
                grammar,
                self._made,
                known=self._is_known_name,
                given=given_names.__contains__,
            )
            for start, end, _, _ in self.spans:
                taken[start:end] = b"\1" * (end - start)
        self._names_again()
        self.places.ends = {end for _, end, key, _ in self.spans if key.type == "place"}
        for start, end, number, name in self.weak:
            if not taken[start] and (place := self.places.told_by_context(start, end, number, name)):
                self._take(start, end, place, 0.7)
        self.spans.sort(key=_start)
        return self.spans

    def _take_abroad(self) -> None:
        """What the language calls things, where the lexicon has no longer name: 'Union', but 'Europäische Union'."""
        names = [(start, end) for start, end, what in self.hits if isinstance(what, Name)]
        for start, end, key in names_abroad(self.text, self.language, self.lexicon):
            number = bisect.bisect_right(names, (start, len(self.text))) - 1
            if number < 0 or names[number][1] < end or names[number] == (start, end):
                if key is None:
                    self.taken[start:end] = MARKS[end - start]
                else:
                    self._take(start, end, key, 0.9)

    def _made(self, kind: EntityType, name: str) -> Key:
        made = Found(kind, name)
        return self.people.met(made, name) if kind == "person" else made

    def _take(self, start: int, end: int, key: Key, confidence: float) -> None:
        self.taken[start:end] = b"\1" * (end - start)
        self.spans.append((start, end, key, confidence))

    def _retake(self, start: int, end: int, key: Key, confidence: float) -> None:
        """As `_take`, but a longer name swallows the shorter ones inside it."""
        if 1 in self.taken[start:end]:
            spans = self.spans
            first = len(spans)
            while (
                first and spans[first - 1][1] > start
            ):  # until now spans have come in order: look at the last few
                first -= 1
            if any(span[0] < start or span[1] > end for span in spans[first:]):
                return
            del spans[first:]
        self._take(start, end, key, confidence)

    # People

    def _person_known(self, start: int, end: int, entry: Entry) -> None:
        name = self.text[start:end]
        self._take(start, end, self.people.met(entry, name), 0.97)
        if name != entry.name:
            self.people.met(entry, entry.name)

    def _person_by_given_name(self, start: int, *, careful: bool) -> bool:
        words = person_at(self.text, start)
        if len(words) < 2 or (careful and words[1] not in self.lexicon.surnames):
            return False
        name = " ".join(words)
        if self._is_known_name(start, len(name)):
            return False
        self._take(start, start + len(name), self.people.met(Found("person", name), name), 0.88)
        return True

    def _person_by_surname(self, start: int, end: int) -> None:
        """'Haruto Tanaka': a known surname after a capitalised word that no list knows and no sentence opens with."""
        text = self.text
        begin = self._unknown_capital_before(start)
        if begin < 0:
            return
        word = text[begin : start - 1]
        if not word.isalpha() or word in HEADS or text[start:end] in HEADS:
            return
        if self.german and word in GERMAN_WORDS:
            return
        if text[:begin].endswith((" the ", " at ")):  # 'the Great Hall', 'at Goldman Sachs'
            return
        following = text[end : end + 2]
        if following[:1] == " " and following[1:].isupper():  # a longer name that we do not know the end of
            return
        name = text[begin:end]
        self._take(begin, end, self.people.met(Found("person", name), name), 0.7)

    def _unknown_capital_before(self, start: int) -> int:
        """Where a capitalised word right before `start` begins that may be part of a name; -1 if there is none."""
        text = self.text
        if text[start - 1] != " " or not text[start - 2].isalpha() or self.taken[start - 2]:
            return -1
        begin = max(text.rfind(" ", 0, start - 1), text.rfind("\n", 0, start - 1)) + 1
        word = text[begin : start - 1]
        if not word[0].isupper() or word.isupper():
            return -1
        opens = word in OPENERS or word in OPENERS_ELSEWHERE
        return -1 if opens or word in CALENDAR or word in TITLE_WORDS else begin

    def _is_known_name(self, start: int, length: int) -> bool:
        """Whether the lexicon knows exactly this as no person: 'Virginia Beach', 'Jordan River'."""
        name = self.lexicon.lookup(self.text[start : start + length])
        return name is not None and name.first.type != "person" and not name.weak

    def _person_after_title(self, start: int, end: int, number: int) -> None:
        at = end + 1
        if self.text[end : end + 1] != " " or self.taken[at]:
            return
        following = self.hits[number + 1] if number + 1 < len(self.hits) else None
        known = following is not None and following[0] == at and isinstance(following[2], Name)
        if following is not None and known and following[2].person:  # type: ignore[union-attr]
            return
        words = person_at(self.text, at)
        if not words:
            return
        if known and not following[2].weak and len(words[0]) <= following[1] - at:  # type: ignore[index,union-attr]
            # A place or organisation follows the title, unless the words read as a name.
            if len(words) < 2 or not (
                words[0] in self.lexicon.given_names or words[-1] in self.lexicon.surnames
            ):
                return
            if following[1] - at >= len(" ".join(words)):  # type: ignore[index]
                return
        name = " ".join(words)
        if len(words) == 1:
            if len(name) > 2 and not name.isupper() and name not in HEADS and name not in OPENERS:
                self.lone.append((at, at + len(name), name))
            return
        if self.grammar and not self.grammar.no_names.isdisjoint(words):  # 'Der Präsident Ende Mai'
            return
        if words[0].isupper() and len(words[0]) > 2:  # 'chief EU negotiator', 'director FBI Patel'
            return
        self._take(at, at + len(name), self.people.met(Found("person", name), name), 0.92)

    def _person_speaking(self, start: int, end: int) -> None:
        """'Ngozi Okonjo said', 'said Ngozi Okonjo': two or more capitalised words beside a verb of speech."""
        text = self.text
        before = start - 1
        last = text[text.rfind(" ", 0, before) + 1 : before]
        if last[:1].isupper() and last[-1].isalnum() and not self.taken[before - 1]:
            begin = name_before(text, before + 1, max(text.rfind("\n", 0, before) + 1, before - 60))
            words = person_at(text, begin) if begin < before else []
            if len(words) in (2, 3) and begin + len(" ".join(words)) == before and not words[0].isupper():
                if 1 not in self.taken[begin:before]:
                    name = " ".join(words)
                    self._take(begin, before, self.people.met(Found("person", name), name), 0.75)
                return
        if (
            text[end + 1 : end + 2].isupper()
            and not self.taken[end + 1]
            and text[start:end] in SPEAKER_FOLLOWS
        ):
            words = person_at(text, end + 1)
            name = " ".join(words)
            if (
                len(words) in (2, 3)
                and not words[0].isupper()
                and not self._is_known_name(end + 1, len(name))
            ):
                self._take(end + 1, end + 1 + len(name), self.people.met(Found("person", name), name), 0.75)

    def _names_again(self) -> None:
        """Later mentions by surname and by acronym."""
        needles = {
            " " + (surname if surname.isalpha() else fold(surname)): people[0]
            for surname, people in self.people.surnames.items()
            if surname not in CALENDAR and len(surname) > 1
        }
        acronyms = {" " + acronym: key for acronym, key in self.acronyms.items()}
        for needle, at in occurrences(self.folded, list({**acronyms, **needles})):
            start, end = at + 1, at + len(needle)
            if not self.taken[start] and not self.folded[end : end + 1].isalnum():
                if needle not in needles:
                    self._take(start, end, acronyms[needle], 0.9)
                elif not self._other_given_name(at):
                    self._take(start, end, needles[needle], 0.9)

    def _other_given_name(self, at: int) -> bool:
        """Whether a capitalised word, not a sentence's first, stands right before: another person's given name."""
        text = self.text
        if text[at] != " " or not text[at - 1].isalnum() or self.taken[at - 1]:
            return False
        word = text[text.rfind(" ", 0, at) + 1 : at]
        return (
            word[:1].isupper()
            and word not in OPENERS
            and word not in CALENDAR
            and word in self.lexicon.given_names
        )

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
        self._retake(begin, stop, key, 0.75)
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
        for span in reversed(self.spans):
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
        begin = self._unknown_capital_before(start)
        if begin < 0:
            return False
        word = text[begin : start - 1]
        return word not in PARTS_OF_TOWN and not (
            begin < 2 or text[begin - 1] == "\n" or text[begin - 2] in '.!?"'
        )


def _start(span: Spanned) -> int:
    return span[0]
