"""One place in the dateline and among the entities: each is told by what the other knows.

A region beside it ('COLUMBUS, Ind.') is the dateline's to read; without one, the rest of the text says which of several places
is meant. A name where the dateline has its place is a place, whatever it looks like alone: 'READING, Pa., Feb 26'.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from processors.dispatch import Dateline
from processors.entities.fields import DATELINE, Fields
from processors.entities.keys import Found, Key, Spanned
from processors.entities.lexicon import Lexicon
from processors.entities.rows import Entry
from processors.wire.dates import MONTHS

LONGEST_PLACE = 4  # words
STATED = 0.95  # confidence in a place that the dateline says
_NAME = re.compile(r"[^\W\d_](?:[\w'’.-]*[^\W\d_])?")
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"[\d(/]")  # where the day or the agency begins


def one_place(
    dateline: Dateline, spans: list[Spanned], fields: Fields, lexicon: Lexicon
) -> tuple[Dateline, list[Spanned]]:
    """The dateline and the spans of a dispatch, with one id for the dateline's place where either has one."""
    base = next((start for start, pointer in fields.starts if pointer == DATELINE), None)
    if base is None or dateline.place is None:
        return dateline, spans
    end = base + len(dateline.text)
    at = next(
        (
            number
            for number, span in enumerate(spans)
            if base <= span[0]
            and span[1] <= end
            and _is_place(fields.text[span[0] : span[1]], dateline, lexicon)
        ),
        None,
    )
    if at is None:
        return dateline, _with_place(dateline, spans, fields.text, base, lexicon)
    start, stop, key, confidence = spans[at]
    if key.type == "place" and key.uri and not (dateline.uri and _says_region(fields.text[stop:end])):
        return (replace(dateline, uri=key.uri) if dateline.uri != key.uri else dateline), spans
    meant: Key | None = _entry(dateline, lexicon)
    if meant is None and key.type != "place" and not key.uri:
        meant = Found("place", dateline.place)
    if meant is None or (meant.uri and meant.uri == key.uri):
        return dateline, spans
    if key.type == "place" or not key.uri:  # wherever else it stands, it is the same
        return dateline, [(one[0], one[1], meant, one[3]) if one[2] is key else one for one in spans]
    return dateline, [*spans[:at], (start, stop, meant, confidence), *spans[at + 1 :]]


def _with_place(
    dateline: Dateline, spans: list[Spanned], text: str, base: int, lexicon: Lexicon
) -> list[Spanned]:
    """The spans with the dateline's place, which stands in capitals where no rule looks: '(ANSA) - ROMA, 24 NOV'."""
    words = list(_NAME.finditer(text, base, base + len(dateline.text)))
    for first, word in enumerate(words):
        for last in words[first : first + LONGEST_PLACE][::-1]:
            start, end = word.start(), last.end()
            if not _is_place(text[start:end], dateline, lexicon):
                continue
            if any(one[0] < end and start < one[1] for one in spans):
                return spans
            known = _entry(dateline, lexicon)
            meant: Key = known or Found("place", dateline.place or text[start:end])
            same = next((one[2] for one in spans if known and one[2].uri == known.uri), meant)
            return sorted([*spans, (start, end, same, STATED)], key=lambda span: span[0])
    return spans


def _is_place(surface: str, dateline: Dateline, lexicon: Lexicon) -> bool:
    """Whether a name of the dateline is its place: written alike, or known under the same id."""
    if surface.casefold() == (dateline.place or "").casefold():
        return True
    known = lexicon.place(surface)
    return known is not None and known.uri is not None and known.uri == dateline.uri


def _entry(dateline: Dateline, lexicon: Lexicon) -> Entry | None:
    """The lexicon's entity of the dateline's id."""
    found = lexicon.lookup(dateline.place or "") if dateline.uri else None
    return next((one for one in found.entries if one.uri == dateline.uri), None) if found else None


def _says_region(behind: str) -> bool:
    """Whether a region or country stands between the place and the day: ', Ind., Feb 26'."""
    before_day = _DAY.split(behind, maxsplit=1)[0]
    return any(word.lower() not in MONTHS for word in _WORD.findall(before_day))
