"""Finds notices in running text: exact spans at sentence bounds, wherever they stand.

One automaton looks for words without which no sentence begins a notice; only sentences that have one are read. From
those that begin a notice (`sentence.py`) it grows over the neighbours that belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec import Struct

from processors.dispatch import NoticeKind
from processors.rights.anchors import LETTER, RESERVES_ALL
from processors.rights.conditions import NO_DATE
from processors.rights.credit import AUTHORS, CREDIT, NAMES_SOURCE, PHOTOGRAPHER
from processors.rights.hints import hints
from processors.rights.restrictions import restricts_picture
from processors.rights.sentence import (
    caption_before,
    continues,
    kind_of,
    may_end,
    names_holder,
    opens,
    signs,
    speaks_of_holder,
)
from processors.rights.simplified import simplified

TAIL = 5  # sentences at a text's end in which a notice may go on in plain words; before them the story does
_EDGE = " |\t\r\n"
_LABELLED = re.compile(r"\(?(?:\b(?:Foto|Bild|Photo|Image|Picture)s?\s?:?\s?)?©")
# Where a sentence ends: at a stop that no abbreviation has, before what may begin another; or with its line or table cell.
# A sign-off may run on behind the stop: '… on Thursday. rs/ach © 2026 AFP'; it ends the sentence before the notice.
_BOUND = re.compile(
    rf"[.!?؟。！？\n|](?:(?<=[.!?؟])(?<!\bCo.)(?<!\bInc.)(?<!\bLtd.)(?<!\bBros.)(?<!\bBROS.)(?<!\b[A-Z].)(?<!\bSt.)(?<!\b[Cc]opr.)(?<!\bCOPR.)(?<!\bNo.)(?<!\b[Ff]ot.)(?<!\bFOT.)(?<!\bvs.)(?<!\b[Aa]rt.)(?<!\b[Aa]bs.)(?<!\b[Nn]r.){NO_DATE}[.!?؟]*[\"'”’)]*"
    r"(?:\s(?:[a-z]{1,4}(?:[-/][a-z]{1,4}){1,5}"
    rf"|[A-Z]{{2,4}}(?:/[A-Z]{{2,4}}){{1,4}}(?!\s[A-ZÀ-Þ]{{3,}}(?:\s|$))))?(?=\s+(?:[©®(&\"“„«‘ⓒⒸ<\[◎■□▲▶☞※]|tdm-|{LETTER}|(?:19|20)\d\d(?:[年년]|(?:\s?[-–]\s?(?:19|20)\d\d)? [©A-ZÀ-Ý])))"
    r"|(?<=[。！？])[。！？]*|(?P<line>(?<=[\n|])[\n|]*))"
)  # fmt: skip


# Of wrapped lines, in code points: the shortest; the least and most that they are wide; how the next one goes on; and the
# words that one may end in before a capital.
SHORTEST_WRAPPED, WIDE, WIDEST = 20, 50, 100
NARROW = 30  # as wide, in a script of wide letters
MARK_REACH = 70  # from the end of a line, in which its mark stands
_ENDS_MARKED = re.compile(r"(?:©|ⓒ|\([cCсС]\)|Copyright\s)[^\n.]{0,12}[^\W\d_][^\n.]{1,60}$")
_GOES_ON = re.compile(r"[^\W\d_A-Z]{2,}(?![\w/-])|[^\W\d_A-Z]{5,}(?![\w/])|[a-zà-ÿ](?= )|[dl]['’]\w")
_IN_BRACKETS = re.compile(r"\((?:(?:19|20)\d\d\)|[a-z]{2,10}\.? \w)")
_LAST_WORD = re.compile(
    r"(?:[,、，،]|&|\([cC]\)|©"
    r"|\b(?i:of|the|by|and|or|for|in|to|a|an|with|without|from|de|du|des|la|le|les|et|à|der|die|das|und"
    r"|von|zu|del|los|las|el|y|e|di|da|do|dos|van|het|een|en|i|w|z|и|на|в|с"
    r"|keine?[rnms]?|ohne|mit|nur|nicht|bei|im|am|zu[mr]|eine[rnms]?|für|auf|durch|diese[rnms]?|alle[rn]?|unsere[rnms]?|sind|ist|wird|werden|darf|dürfen|pas|sans|avec|pour|par|sur|est|sont|sin|con|por|para|su|sus|no|non|senza|per|sem|com|não|zonder|niet|alleen|utan|inte|bez|nie|без|не|для|be|may|not|must|free|this|our))\r?$"
)


_HYPHEN = re.compile(r"(?<=[^\W\d_])-\s*\n\s*(?=[^\W\d_])")


class Found(Struct, frozen=True):
    """A notice at code points [start, end)."""

    start: int
    end: int
    kind: NoticeKind


class _Sentence:
    """A sentence at code points [start, end), blanks and table edges left out; `kind`: of the notice that it is part of."""

    __slots__ = ("end", "kind", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        stripped = text[start:end].lstrip(_EDGE)
        self.start = end - len(stripped)
        stripped = stripped.rstrip(_EDGE)
        self.end = self.start + len(stripped)
        self.text = unwrapped(stripped) if "\n" in stripped else stripped
        self.kind: NoticeKind | None = None

    def begin_at_mark(self, text: str) -> None:
        """Leaves what stands before the mark to the story: a caption."""
        label = _LABELLED.search(text, self.start, self.end)
        if label:
            self.start = label.start()
            self.text = " ".join(text[self.start : self.end].split())


def unwrapped(text: str) -> str:
    """Wrapped lines as one; a hyphen at a line's end stays: 'non-' and 'commercial' are 'non-commercial'."""
    return " ".join(_HYPHEN.sub("-", text).split())


def find_notices(text: str) -> tuple[Found, ...]:
    """The notices of a text, in order, none overlapping."""
    found = hints(text)
    first = next(found, None)
    if first is None:
        return ()
    text = simplified(text)
    # Back to the line before the first of them: what precedes can't touch a notice.
    begin = _line_start(text, max(_line_start(text, first) - 1, 0))
    sentences = [one for one in _sentences(text, begin, len(text)) if one.text]
    if not _mark(text, sentences, chain((first,), found)):
        return ()
    _grow(sentences, text)
    return tuple(_joined(sentences, text))


def _mark(text: str, sentences: list[_Sentence], hints: Iterable[int]) -> bool:
    """Gives the sentences that begin a notice their kind: whether there are any. Most hints are words of the news."""
    marked = False
    at, looked = 0, -1
    for hint in hints:
        while at < len(sentences) and sentences[at].end <= hint:
            at += 1
        if at < len(sentences) and at != looked:
            looked = at
            one = sentences[at]
            one.kind = kind_of(one.text)
            if one.kind is None and at and signs(sentences[at - 1].text, one.text):
                one.kind = sentences[at - 1].kind = "copyright"
            marked = marked or one.kind is not None
            if one.kind == "copyright" and one.text.count("©") == 1 and caption_before(one.text):
                one.begin_at_mark(text)
    return marked


def _sentences(text: str, begin: int, end: int) -> Iterator[_Sentence]:
    for bound in _BOUND.finditer(text, begin, end):
        line = bound["line"] is not None
        if line and bound.group() == "\n" and _wraps(text, bound.start()):
            continue
        yield _Sentence(text, begin, bound.start() if line else bound.end())
        begin = bound.end()
    yield _Sentence(text, begin, end)


def _line_start(text: str, at: int) -> int:
    """Where the line that holds `at` begins, lines that were wrapped taken for one."""
    while (break_ := text.rfind("\n", 0, at)) >= 0:
        if not _wraps(text, break_):
            return break_ + 1
        at = break_
    return 0


def _wraps(text: str, break_: int) -> bool:
    """Whether a line break stands where a sentence was too long for its line.

    The next line goes on in lower case, or this one ends in a word that ends no sentence, or the next word would have made
    it longer than its neighbours are.
    """
    begin = text.rfind("\n", 0, break_) + 1
    line = text[begin:break_].rstrip("\r")
    first = text[break_ + 1 : break_ + 2]
    goes_on = (_GOES_ON.match(text, break_ + 1) and first.upper() != first) or _IN_BRACKETS.match(
        text, break_ + 1
    )
    if len(line) < SHORTEST_WRAPPED or line[-1] in ".!?|:>。！？؟" or not (goes_on or first.isalnum()):
        return False
    if (
        goes_on
        or line[-1] == ";"
        or (line[-1] == "-" and line[-2].isalpha())
        or _LAST_WORD.search(line, len(line) - 12)
    ):
        return True
    following = text[break_ + 1 : break_ + 1 + WIDEST].partition("\n")[0]
    uncased = first.upper() == first.lower() and first.isalpha()
    longer = len(line) + 1 + len(following.partition(" ")[0])
    if uncased:
        wraps = len(line) >= NARROW and len(following) <= len(line)
    else:
        wraps = WIDE <= len(line) < WIDEST and len(following) < min(longer, WIDEST)
    # Behind a mark and a name, and where no capital tells, the next line is the story's if its words are no notice's.
    doubtful = uncased or _ENDS_MARKED.search(line, max(0, len(line) - MARK_REACH))
    if wraps and doubtful and len(following) >= SHORTEST_WRAPPED:
        return continues(following, after=True)
    return wraps


def _grow(sentences: list[_Sentence], text: str) -> None:
    """Gives each sentence that belongs to a notice beside it that notice's kind: forwards, then backwards."""
    for here in range(1, len(sentences)):
        one, before = sentences[here], sentences[here - 1]
        if one.kind is None and before.kind == "credit" and restricts_picture(one.text):
            one.kind = "copyright"
        if one.kind is not None or before.kind in (None, "credit"):
            continue
        after = len(sentences) - here <= TAIL
        if continues(one.text, after=after) or (after and _ends(sentences, here, text)):
            one.kind = before.kind
    for here in range(len(sentences) - 2, -1, -1):
        one, following = sentences[here], sentences[here + 1]
        signed = AUTHORS.fullmatch(one.text) or (
            one.kind == "credit" and here and AUTHORS.fullmatch(sentences[here - 1].text)
        )
        if following.kind == "copyright" and signed and not _parted(text, one.end, following.start):
            one.kind = "copyright"
        if one.kind == "credit" and following.kind == "copyright" and _reserved_by(one, following, text):
            one.kind = "copyright"
        if one.kind is not None or following.kind in (None, "credit"):
            continue
        begins = here == 0 or _parted(text, sentences[here - 1].end, one.start)
        alone = begins and here > 0 and not _parted(text, one.end, following.start)
        if continues(one.text, after=False, alone=alone) or (
            following.kind == "copyright"
            and (names_holder(one.text, following.text) or speaks_of_holder(one.text, following.text))
        ):
            one.kind = following.kind


def _reserved_by(credit: _Sentence, following: _Sentence, text: str) -> bool:
    """Whether the sentence behind a source reserves its rights: 'Source: AFP. All rights reserved.'"""
    return (
        NAMES_SOURCE.match(credit.text) is not None
        and RESERVES_ALL.match(following.text) is not None
        and not _parted(text, credit.end, following.start)
    )


def _ends(sentences: list[_Sentence], here: int, text: str) -> bool:
    """Whether a sentence behind a notice ends it though its words don't tell: the holder's name, or any on its line.

    One in a row: two of them are the story that runs on.
    """
    one, before = sentences[here], sentences[here - 1]
    following = sentences[here + 1] if here + 1 < len(sentences) else None
    last = following is None or following.kind is not None
    if last and names_holder(one.text, before.text):
        return True
    if _parted(text, before.end, one.start) or not may_end(one.text):
        return False
    return (
        last
        or following is None
        or _parted(text, one.end, following.start)
        or continues(following.text, after=True)
    )


def _parted(text: str, end: int, start: int) -> bool:
    """Whether a line or a table cell ends between two sentences."""
    return "\n" in text[end:start] or "|" in text[end:start]


def _joined(sentences: list[_Sentence], text: str) -> list[Found]:
    """Sentences that touch are one notice, but each mark on a line of its own begins another."""
    found: list[Found] = []
    marked = False  # whether the last notice has a mark at its beginning or at a line's
    for one in sentences:
        if one.kind is None:
            continue
        if one.kind == "credit":
            for match in CREDIT.finditer(one.text):
                end = one.start + match.end()
                beside = PHOTOGRAPHER.match(text, end)
                found.append(Found(one.start + match.start(), beside.end() if beside else end, "credit"))
            continue
        marks = opens(one.text)
        gap = text[found[-1].end : one.start] if found else "-"
        if (
            found[-1:]
            and found[-1].kind != "credit"
            and not gap.strip(_EDGE)
            and not ("\n" in gap and ((marks and marked) or found[-1].kind != one.kind))
        ):
            kind = (
                one.kind if found[-1].kind == one.kind else "copyright"
            )  # leave beside a mark is the owner's
            found[-1] = Found(found[-1].start, one.end, kind)
        else:
            found.append(Found(one.start, one.end, one.kind))
            marked = False
        marked = marked or marks
    return found
