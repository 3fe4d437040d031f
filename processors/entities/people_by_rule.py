"""People in one text, by lexicon and cue words: titles, given names, surnames, verbs of speech, surnames said again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from processors.entities.cues import CALENDAR, GERMAN_WORDS, SPEAKER_FOLLOWS
from processors.entities.grammar import GRAMMARS
from processors.entities.keys import Found, Key
from processors.entities.lexicon import Hit, Lexicon, Name
from processors.entities.names import (
    HEADS,
    OPENERS,
    OPENERS_ELSEWHERE,
    TITLE_WORDS,
    name_before,
    person_at,
)
from processors.entities.occurrences import occurrences
from processors.entities.people import People
from processors.entities.rows import Entry
from processors.entities.surface import fold
from processors.entities.taken import Taken

# Languages that decline surnames: what is taken off one, and what may stand behind the rest: 'Песков', 'Пескова'; 'Tusk', 'Tuskiem'.
_CYRILLIC = (
    re.compile(r"(?:ого|[ео]му|[иыое]м|[иыое]й|ую|ая|[аяоейьіуюиы])$"),
    re.compile(r"[а-яёіїєґ]{0,3}(?![\w-])"),
)
_WEST_SLAVIC = (
    re.compile(r"(?:i?ego|i?emu|[iy]m|i?em|owi|i?ej|ého|ému|ým|ém|ovi|ové|ou|[aioyuáýíeąę])$"),
    re.compile(r"[a-ząćęłńóśźžżáéěíýůúc]{0,4}(?![\w-])"),
)
_CASED = {"ru": _CYRILLIC, "uk": _CYRILLIC, "pl": _WEST_SLAVIC, "cs": _WEST_SLAVIC}
LEAST_STEM = 4  # letters of a surname without its ending by which it is looked for in other cases


class PeopleByRule:
    """Finds the people of one text, whom it adds to what is taken. Places are code points of the text."""

    def __init__(self, text: str, hits: Sequence[Hit], lexicon: Lexicon, language: str, taken: Taken) -> None:
        self.people = People()
        self._text = text
        self._hits = hits
        self._lexicon = lexicon
        self._taken = taken
        self._german = language == "de"
        self._grammar = GRAMMARS.get(language)
        self._stem: re.Pattern[str] | None
        self._case: re.Pattern[str] | None
        self._stem, self._case = _CASED.get(language, (None, None))
        self._lone: list[tuple[int, int, str]] = []  # surname after a title, its person perhaps named later

    def known(self, start: int, end: int, entry: Entry) -> None:
        """Somebody whom the lexicon knows."""
        name = self._text[start:end]
        self._taken.take(start, end, self.people.met(entry, name), 0.97)
        if name != entry.name:
            self.people.met(entry, entry.name)

    def by_given_name(self, start: int, *, careful: bool) -> bool:
        """Whether a given name begins somebody's; `careful`: with a known surname behind it."""
        words = person_at(self._text, start)
        while words and not self._taken.free(start, start + len(" ".join(words))):
            words.pop()  # 'Mei Lin Zhao von der Commerzbank', of which the bank is taken
            while words and words[-1].islower():
                words.pop()
        if len(words) < 2 or (careful and words[1] not in self._lexicon.surnames):
            return False
        name = " ".join(words)
        if self.is_known(start, len(name)):
            return False
        self._taken.take(start, start + len(name), self.made(name), 0.88)
        return True

    def by_surname(self, start: int, end: int) -> None:
        """'Haruto Tanaka': a known surname after a capitalised word that no list knows and no sentence opens with."""
        text = self._text
        begin = self.capital_before(start)
        if begin < 0:
            return
        word = text[begin : start - 1]
        if not word.isalpha() or word in HEADS or text[start:end] in HEADS:
            return
        if self._german and word in GERMAN_WORDS:
            return
        if text[:begin].endswith((" the ", " at ")):  # 'the Great Hall', 'at Goldman Sachs'
            return
        following = text[end : end + 2]
        if following[:1] == " " and following[1:].isupper():  # a longer name that we do not know the end of
            return
        name = text[begin:end]
        if not self._taken.free(begin, end):
            return
        self._taken.take(begin, end, self.made(name), 0.7)

    def capital_before(self, start: int) -> int:
        """Where a capitalised word right before `start` begins that may be part of a name; -1 if there is none."""
        text = self._text
        if text[start - 1] != " " or not text[start - 2].isalpha() or self._taken.marks[start - 2]:
            return -1
        begin = max(text.rfind(" ", 0, start - 1), text.rfind("\n", 0, start - 1)) + 1
        word = text[begin : start - 1]
        if not word[0].isupper() or word.isupper():
            return -1
        opens = word in OPENERS or word in OPENERS_ELSEWHERE
        return -1 if opens or word in CALENDAR or word in TITLE_WORDS else begin

    def is_known(self, start: int, length: int) -> bool:
        """Whether the lexicon knows exactly this as no person: 'Virginia Beach', 'Jordan River'."""
        name = self._lexicon.lookup(self._text[start : start + length])
        return name is not None and name.first.type != "person" and not name.weak

    def after_title(self, start: int, end: int, number: int) -> None:
        """'Minister Ann Lee': the full name behind the hit of this number; a lone surname waits for `lone`."""
        at = end + 1
        if self._text[end : end + 1] != " " or self._taken.marks[at]:
            return
        following = self._hits[number + 1] if number + 1 < len(self._hits) else None
        known = following is not None and following[0] == at and isinstance(following[2], Name)
        if following is not None and known and following[2].person:  # type: ignore[union-attr]
            return
        words = person_at(self._text, at)
        if not words:
            return
        if known and not following[2].weak and len(words[0]) <= following[1] - at:  # type: ignore[index,union-attr]
            # A place or organisation follows the title, unless the words read as a name.
            if len(words) < 2 or not (
                words[0] in self._lexicon.given_names or words[-1] in self._lexicon.surnames
            ):
                return
            if following[1] - at >= len(" ".join(words)):  # type: ignore[index]
                return
        name = " ".join(words)
        if len(words) == 1:
            if len(name) > 2 and not name.isupper() and name not in HEADS and name not in OPENERS:
                self._lone.append((at, at + len(name), name))
            return
        if self._grammar and not self._grammar.no_names.isdisjoint(words):  # 'Der Präsident Ende Mai'
            return
        if words[0].isupper() and len(words[0]) > 2:  # 'chief EU negotiator', 'director FBI Patel'
            return
        if not self._taken.free(at, at + len(name)):
            return
        self._taken.take(at, at + len(name), self.made(name), 0.92)

    def speaking(self, start: int, end: int) -> None:
        """'Ngozi Okonjo said', 'said Ngozi Okonjo': two or more capitalised words beside a verb of speech."""
        text = self._text
        before = start - 1
        last = text[text.rfind(" ", 0, before) + 1 : before]
        if last[:1].isupper() and last[-1].isalnum() and not self._taken.marks[before - 1]:
            begin = name_before(text, before + 1, max(text.rfind("\n", 0, before) + 1, before - 60))
            words = person_at(text, begin) if begin < before else []
            if len(words) in (2, 3) and begin + len(" ".join(words)) == before and not words[0].isupper():
                if self._taken.free(begin, before):
                    name = " ".join(words)
                    self._taken.take(begin, before, self.made(name), 0.75)
                return
        if (
            text[end + 1 : end + 2].isupper()
            and not self._taken.marks[end + 1]
            and text[start:end] in SPEAKER_FOLLOWS
        ):
            words = person_at(text, end + 1)
            name = " ".join(words)
            stop = end + 1 + len(name)
            named = len(words) in (2, 3) and not words[0].isupper() and not self.is_known(end + 1, len(name))
            if named and self._taken.free(end + 1, stop):
                self._taken.take(end + 1, stop, self.made(name), 0.75)

    def made(self, name: str) -> Key:
        """The person of a full name, who may have been met in another case of it."""
        words = name.split(" ")
        given, surname = self._without_case(words[0]), self._without_case(words[-1])
        for met in self.people.surnames.get(surname, ()) if self._stem is not None else ():
            other, *others = met.name.split(" ")
            if 1 + len(others) == len(words) and self._without_case(other)[:LEAST_STEM] == given[:LEAST_STEM]:
                return met
        key = self.people.met(Found("person", name), name)
        if self._stem is not None:
            self.people.surnames.setdefault(surname, [key])
        return key

    def _without_case(self, word: str) -> str:
        """What a name has in all cases, where they are told by its end."""
        if self._stem is None:
            return word
        stem = self._stem.sub("", word)
        return stem if len(stem) >= LEAST_STEM else word

    def lone(self) -> None:
        """The surnames that stood alone behind a title, when everybody who is named in full is met."""
        for start, end, surname in self._lone:
            if self._taken.free(start, end):
                known = self.people.by_surname(surname) or self.people.by_middle(surname)
                key = known or self.people.met(Found("person", surname), surname)
                self._taken.take(start, end, key, 0.9 if known else 0.6)

    def again(self, folded: str, short: Mapping[str, Key]) -> None:
        """Later mentions by surname, and of organisations by what they are called for short."""
        needles = {
            " " + (surname if surname.isalpha() else fold(surname)): people[0]
            for surname, people in self.people.surnames.items()
            if surname not in CALENDAR and len(surname) > 1
        }
        acronyms = {" " + acronym: key for acronym, key in short.items()}
        for needle, at in occurrences(folded, list({**acronyms, **needles})):
            start, end = at + 1, at + len(needle)
            if (
                self._case is not None
                and needle in needles
                and len(needle) > LEAST_STEM
                and (case := self._case.match(self._text, end))
            ):
                end = case.end()
            if self._taken.free(start, end) and not folded[end : end + 1].isalnum():
                if needle not in needles:
                    self._taken.take(start, end, acronyms[needle], 0.9)
                elif not self._other_given_name(at):
                    self._taken.take(start, end, needles[needle], 0.9)

    def _other_given_name(self, at: int) -> bool:
        """Whether a capitalised word, not a sentence's first, stands right before: another person's given name."""
        text = self._text
        if text[at] != " " or not text[at - 1].isalnum() or self._taken.marks[at - 1]:
            return False
        word = text[text.rfind(" ", 0, at) + 1 : at]
        return (
            word[:1].isupper()
            and word not in OPENERS
            and word not in CALENDAR
            and word in self._lexicon.given_names
        )
