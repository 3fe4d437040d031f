"""Names in German and four Romance languages that no list has, by how the language speaks of them (`grammar.py`).

People behind their titles, organisations by the noun that they begin with, words in capitals, and, where nouns are written
small, any two words with capitals. Each step is one pass over the spans found so far.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterable

from processors.dispatch import EntityType
from processors.entities.grammar import (
    ARTICLE,
    BEFORE_CAPITALS,
    CAPITALS,
    LINE_IN_CAPITALS,
    NO_PLACES,
    PAIR,
    ROMAN,
    TO_SOMEBODY,
    Grammar,
)
from processors.entities.keys import Key, Spanned
from processors.entities.names import OPENERS, OPENERS_ELSEWHERE, person_at

# The entity of a type and name that no list has; one for a person met before.
Make = Callable[[EntityType, str], Key]
Candidate = tuple[int, int, EntityType, float]

LONGEST = 120  # code points of a name
TITLED, HEADED, SHORT, PAIRED, PLACED = 0.8, 0.75, 0.7, 0.6, 0.6  # confidence


def with_names_by_grammar(
    text: str,
    spans: list[Spanned],
    grammar: Grammar,
    make: Make,
    *,
    known: Callable[[int, int], bool],
    given: Callable[[str], bool],
    nobody: Callable[[str, bool], bool],
) -> list[Spanned]:
    """The spans, in order, with those that the grammar adds; a longer name stands for those that lie in it.

    `known` says of a place and length in the text whether a list has it as no person, `given` of a word whether it is a given
    name: 'Salvador Illa' is nowhere. `nobody` of a name whether no list and no dispatch has it as anybody's; a place may be called by one where its kind is told.
    """

    def merged(added: Iterable[Candidate], *, swallow: bool = True) -> list[Spanned]:
        return _merged(text, spans, added, make, swallow=swallow)

    spans = sorted(spans, key=_start)
    spans = merged(_titled(text, grammar, known))
    spans = merged(_headed(text, grammar))
    spans = merged(_in_capitals(text, grammar), swallow=False)
    if grammar.nouns_small:
        spans = merged(_placed(text, grammar, nobody), swallow=False)
        pairs = [found for found in PAIR.finditer(text) if _may_be_person(found["name"].split(" "), grammar)]
        for of_given in (True, False):
            spans = merged(
                (
                    (*found.span("name"), "person", PAIRED)
                    for found in pairs
                    if given(found["name"].split(" ")[0]) is of_given
                ),
                swallow=of_given,
            )
    return spans


def _titled(text: str, grammar: Grammar, known: Callable[[int, int], bool]) -> Iterable[Candidate]:
    for _, end in grammar.titles.ends(text):
        if (title := grammar.after_title.match(text, end)) is None:
            continue
        at = title.end()
        words = person_at(text, at)
        name = " ".join(words)
        if (
            len(words) > 1
            and len(name) <= LONGEST
            and not words[0].isupper()
            and grammar.no_names.isdisjoint(words)
            and not known(at, len(name))
        ):
            yield at, at + len(name), "person", TITLED


def _headed(text: str, grammar: Grammar) -> list[Candidate]:
    kinds = [(grammar.openers, grammar.after_opener, not grammar.nouns_small)]
    if grammar.compounds is not None:
        kinds.append((grammar.compounds, grammar.after_compound, False))
    return sorted(
        (start, rest.end(), "organisation", HEADED)
        for words, after, within in kinds
        for start, end in words.ends(text)
        if (rest := after.match(text, end)) and text[start].isupper() and " " in text[start : rest.end()]
        if rest.end() - start <= LONGEST
        # 'Deutsche Politik' may begin a sentence; within one the capital tells a name.
        if not within or (text[start - 1] == " " and (text[start - 2].islower() or text[start - 2] in ",;:)"))
    )


def _placed(text: str, grammar: Grammar, nobody: Callable[[str, bool], bool]) -> Iterable[Candidate]:
    """What stands behind a preposition of place and is nobody's name."""
    for found in grammar.placed.finditer(text):
        name, before = found["name"], text[text.rfind(" ", 0, found.start()) + 1 : found.start()]
        if found["kind"] is None and before in TO_SOMEBODY:
            continue
        if NO_PLACES.isdisjoint(re.split(r"[ -]", name)[:1]) and nobody(name, found["kind"] is not None):
            yield (*found.span("name"), "place", PLACED)


def _in_capitals(text: str, grammar: Grammar) -> Iterable[Candidate]:
    headings = [one.span() for one in LINE_IN_CAPITALS.finditer(text)]
    for found in CAPITALS.finditer(text):
        start, end = found.span()
        before = text[max(start - 5, 0) : start]
        if found.group() in grammar.no_acronyms or not BEFORE_CAPITALS.search(before):
            continue
        if end - start == 2 and not ARTICLE.search(before):
            continue
        number = bisect.bisect_right(headings, (start, len(text))) - 1
        if not ROMAN.fullmatch(found.group()) and not (number >= 0 and start < headings[number][1]):
            yield start, end, "organisation", SHORT


def _may_be_person(words: list[str], grammar: Grammar) -> bool:
    return (
        grammar.no_names.isdisjoint(words) and words[0] not in OPENERS_ELSEWHERE and words[0] not in OPENERS
    )


def _merged(
    text: str, spans: list[Spanned], added: Iterable[Candidate], make: Make, *, swallow: bool
) -> list[Spanned]:
    """Both, in order. An added one stands for those that lie in it, if it may; it gives way to one that goes on beyond it."""
    merged: list[Spanned] = []
    at = 0
    for start, end, kind, confidence in added:
        while at < len(spans) and spans[at][1] <= start:
            merged.append(spans[at])
            at += 1
        if merged and merged[-1][1] > start:
            continue
        last = at
        while last < len(spans) and spans[last][0] < end:
            last += 1
        inside = spans[at:last]
        if inside and (
            not swallow or inside[0][0] < start or inside[-1][1] > end or inside[0][:2] == (start, end)
        ):
            continue
        merged.append((start, end, make(kind, text[start:end]), confidence))
        at = last
    return merged + spans[at:]


def _start(span: Spanned) -> int:
    return span[0]
