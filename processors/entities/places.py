"""Which place a name means in a language without a tagger, and whether it means one where it is also a word or a person's."""

from __future__ import annotations

from collections.abc import Sequence

from processors.entities import elisions
from processors.entities.context import METROPOLIS, Countries, size_of
from processors.entities.cues import (
    BEFORE_PLACE,
    BEFORE_PLACE_IN,
    CALENDAR,
    GENITIVES,
    GERMAN_BEFORE_PLACE,
)
from processors.entities.lexicon import Hit, Name
from processors.entities.rows import WORD_LANGUAGES, Entry, lies_in

LARGE = 100_000  # people of a town whose name may be a word
SMALL, MEDIUM = 15_000, 100_000  # by `prior`, of what a preposition before it is enough for
JOINS = frozenset(("und", "et", "y", "e", "and", "en", "och", "i", "sowie"))


class Places:
    """The places of one dispatch. `hits` are the scan's, `body` where running text begins."""

    def __init__(self, text: str, hits: Sequence[Hit], body: int, language: str) -> None:
        self._text, self._hits, self._body = text, hits, body
        self._german = language == "de"
        self._words = 1 << WORD_LANGUAGES.index(language) if language in WORD_LANGUAGES else 0
        self._before_place = BEFORE_PLACE_IN.get(language, BEFORE_PLACE)
        self._countries: Countries | None = None  # where the text plays: asked for by few
        self.ends: set[int] = set()  # where a place's name ends, once those that need no context are known

    def is_word(self, name: Name) -> bool:
        """Whether the name is also a word of the text's language."""
        return bool(name.words & self._words)

    def choose(self, number: int, name: Name) -> Entry:
        """The likeliest entity of the hit's name, or the one that a following ', Texas' or ', Ukraine' or the text points to."""
        places = [entry for entry in name.entries if entry.type == "place"]
        if len(name.entries) == 1 or not places:
            return name.first
        begin, end, _ = self._hits[number]
        if wider := self._behind_comma(number):
            for entry in places:
                if lies_in(entry, wider.first):
                    return entry
        if name.first.type != "place" or len(places) == 1:
            return name.first
        if self._countries is None:
            self._countries = Countries(
                {name for _, _, name in self._hits if isinstance(name, Name) and not self.is_word(name)}
            )
        return self._countries.choose(name, self._text[begin:end], places) or name.first

    def told_by_context(self, start: int, end: int, number: int, name: Name) -> Entry | None:
        """What a name that is also a word or a person's means, where the text says that it is a place; else None."""
        entry = self.choose(number, name)
        wider = self._behind_comma(number)
        if not (
            (wider is not None and lies_in(entry, wider.first)) or self._is_supported(start, end, name, entry)
        ):
            return None
        self.ends.add(end)
        return entry

    def _is_supported(self, start: int, end: int, name: Name, entry: Entry) -> bool:
        text = self._text
        before = self._word_before(start)
        follows = text[end : end + 2]
        alone = not (follows[:1] == " " and follows[1:].isupper())
        # 'Gera, Jena und Suhl'
        listed = before in JOINS and start - 2 - len(before) in self.ends
        listed = listed or (text[start - 2 : start] == ", " and start - 2 in self.ends)
        supported = (
            entry.type == "place"
            and (before in self._before_place or listed)
            and alone
            and text[start:end] not in CALENDAR
        )
        if self._german and before[:1].isupper() and before in GERMAN_BEFORE_PLACE:  # 'Die Stadt Halle'
            supported = entry.type == "place"
        elif self.is_word(name) and entry.name != text[start:end]:  # 'aus Ihren'
            supported = supported and size_of(entry) >= METROPOLIS
        # A form that is not a small place's own name proves too little, and 'Ministerio de Justicia' is nowhere.
        return supported and (
            entry.prior >= MEDIUM
            or (entry.prior >= SMALL and entry.name == text[start:end] and before not in GENITIVES)
        )

    def is_large(self, start: int, name: Name) -> bool:
        """Whether a name that people bear, too, is a metropolis's here: 'bombardé Odessa'."""
        if size_of(name.first) < METROPOLIS:
            return False
        return self.says_where(start) if self._german and name.town else self.within_sentence(start, name)

    def within_sentence(self, start: int, name: Name) -> bool:
        """Whether a capital within a sentence tells a name that is also a word: not in German, nor in a headline."""
        text = self._text
        if self._german or start < self._body or text[start - 1] not in " '’" or not name.town:
            return False
        before = text[start - 2]
        return (before.islower() or before in ",;") and size_of(name.first) >= LARGE

    def says_where(self, start: int) -> bool:
        """Whether a German place is meant by the word before, whatever noun follows: 'in Washington Vertreter', 'Stadt Kassel'."""
        before = self._word_before(start)
        return before in self._before_place or before in GERMAN_BEFORE_PLACE

    def _behind_comma(self, number: int) -> Name | None:
        """The name that stands behind a hit's, after a comma."""
        _, end, _ = self._hits[number]
        start, _, following = self._hits[number + 1] if number + 1 < len(self._hits) else (0, 0, None)
        beside = start == end + 2 and self._text[end] == ","
        return following if beside and isinstance(following, Name) else None

    def _word_before(self, start: int) -> str:
        """The word before a name; where one is written as one with it, what that stands for, or the word before that."""
        text = self._text
        word = text[max(text.rfind(" ", 0, start - 1), text.rfind("\n", 0, start - 1)) + 1 : start - 1]
        if text[start - 1] not in "'’":
            return word
        begin = start - 1 - len(word)
        whole = elisions.WHOLE.get(word.lower())
        return whole or text[text.rfind(" ", 0, begin - 1) + 1 : begin - 1]
