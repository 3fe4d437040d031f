"""The surface form in which names are looked up: same length as the text, word separators as blanks.

Every name is stored with a leading blank, so a match can only begin at a word's start; because folding keeps
each code point's place, a match's offsets are the text's own.
"""

from __future__ import annotations

import unicodedata

# ASCII in UTF-8's bytes, where each is a character: three times as fast as a str's own translate.
_BLANKS = bytes.maketrans(b'\0\n\t\r"()[]{}/-|*_<>+=', b" " * 20)
_WIDE_BLANKS = "\u00a0–—“”„«»‘‚¡¿…·•"


def fold(text: str) -> str:
    """`text` with separators as blanks and ’ as '; length unchanged."""
    folded = text.encode("utf-8", "surrogatepass").translate(_BLANKS).decode("utf-8", "surrogatepass")
    if not text.isascii():
        folded = folded.replace("’", "'")
        for character in _WIDE_BLANKS:
            folded = folded.replace(character, " ")
    # An opening quote is a separator; an apostrophe inside a word is not.
    return folded.replace(" '", "  ")


def unaccented(name: str) -> str:
    """Without accents, as many wires write names: 'Brasilia'."""
    if name.isascii():
        return name
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter)
    )
