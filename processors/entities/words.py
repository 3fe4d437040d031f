"""Words as the tagger sees them: a text cut into pieces, and what a word's form alone says of it.

A piece is a word, a number or a mark, with the one blank before it, so that the pieces' lengths add up to the
text's and no offset has to be carried along.
"""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

from processors.entities.cues import CALENDAR

# American states and Canadian provinces, as wires shorten them.
STATES = (
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont"
    "|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Alta|Ont|Que|Sask"
)
_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Inc|Corp|Co|Cos|Ltd|No|Prof|Rev|Maj|Capt|Adm|Jan|Feb|Mar|Apr"
    f"|Aug|Sept|Oct|Nov|Dec|{STATES}"
)
# Every code point belongs to exactly one piece; a run of white space that is no single blank is a piece of its own.
# LONGEST keeps what is remembered of a piece small whatever a text holds, and the pattern linear.
LONGEST = 64
PIECE = re.compile(
    rf" ?(?:[a-z]{{1,{LONGEST}}}+(?![^\W_])|(?:[A-Z]\.){{2,16}}|(?:{_ABBREVIATIONS})\.|[A-Z]\.(?=\s?[A-Z])"
    rf"|\d[\d.,:/]{{0,{LONGEST}}}\d"
    rf"|['’](?:s|S|t|re|ve|ll|d|m)\b|[^\W_]{{1,{LONGEST}}}|[^\w\s]|_)|\s{{1,{LONGEST}}}"
)
SHAPES = 30
BUCKETS = 2048  # of hashed word ends and beginnings
FLAGS = 5  # given name, surname, calendar word, begins with a capital, no vector

# May stand inside a name, between two words that begin with a capital.
INNER = frozenset(
    [
        "of",
        "the",
        "and",
        "de",
        "la",
        "del",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "du",
        "des",
        "der",
        "den",
        "van",
        "von",
        "ter",
        "ten",
        "al",
        "el",
        "le",
        "les",
        "bin",
        "ibn",
        "bint",
        "abu",
        "arap",
        "ould",
        "uz",
        "ul",
        "af",
        "av",
        "dello",
        "della",
        "dalla",
        "degli",
        "delle",
        "dei",
        "dal",
        "zu",
        "zur",
        "zum",
        "und",
        "et",
        "ben",
        "for",
        "on",
        "in",
        "to",
        "at",
        "y",
        "e",
        "&",
        "-",
        "–",
        "'",
        "’",
        ".",
        "/",
        "'s",
        "’s",
    ]
)
MARKS = {
    ".": 16, ",": 17, '"': 18, "'": 18, "-": 19, "(": 20, ")": 21, ":": 22, "/": 23, "$": 24, "_": 25, "'s": 26, "’s": 26, "&": 27,
}  # fmt: skip


class Form(NamedTuple):
    """What a word's letters say of it: indices into the tagger's tables."""

    shape: int
    end: int
    beginning: int
    capital: bool


def form(word: str) -> Form:
    """The form of a piece without its blank."""
    return Form(
        _shape(word),
        zlib.crc32((word[-3:] if len(word) > 3 else "$" + word).encode()) % BUCKETS,
        zlib.crc32(word[:3].encode()) % BUCKETS,
        word[0].isupper(),
    )


def calendar(word: str) -> bool:
    """Whether the word is a day or a month."""
    return word in CALENDAR


def _shape(word: str) -> int:
    first = word[0]
    if word.islower():
        return 0 if word.isalpha() else MARKS.get(word, 1)
    if first.isdigit():
        return 2 if len(word) <= 2 else 3 if len(word) == 4 and word.isdigit() else 4
    if word.isalpha():
        if word.isupper():
            return 5 if len(word) == 1 else 6 if len(word) <= 4 else 7
        if first.isupper():
            return 10 if not word[1:].islower() else 8 if len(word) <= 3 else 9
        return 11
    if "." in word and first.isupper():
        return 12 if len(word) == 2 else 13 if word.isupper() else 14
    return 15 if first.isupper() else MARKS.get(word, 28)
