"""The surface form in which names are looked up: same length as the text, word separators as blanks.

Every name is stored with a leading blank, so a match can only begin at a word's start; because folding keeps
each code point's place, a match's offsets are the text's own.
"""

from __future__ import annotations

_ASCII_BLANKS = str.maketrans(dict.fromkeys('\n\t\r"()[]{}/-|*_<>+=', " "))
_WIDE_BLANKS = "\u00a0–—“”„«»‘‚¡¿…·•"


def fold(text: str) -> str:
    """`text` with separators as blanks and ’ as '; length unchanged."""
    if text.isascii():
        folded = text.translate(_ASCII_BLANKS)
    else:
        folded = text.replace("’", "'")
        for character in '\n\t"()[]/-|*':
            folded = folded.replace(character, " ")
        for character in _WIDE_BLANKS:
            folded = folded.replace(character, " ")
    # An opening quote is a separator; an apostrophe inside a word is not.
    return folded.replace(" '", "  ")
