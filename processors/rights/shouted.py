"""A notice in capitals, as it would be written otherwise: 'PROPERTY OF VALE POST' is 'Property of Vale Post'.

Much of what notices say is known by its capitals: a name has them, the words round it have none. In a text that is all
capitals, the words that notices and languages use are put small, and every other word is taken for a name.
"""

from __future__ import annotations

import re

from processors.rights import (
    anchors,
    attribution,
    claims,
    conditions,
    holders,
    licence,
    media,
    owners,
    trade,
    vocabulary,
)
from processors.rights.holders import ALIASES
from processors.rights.languages import OTHERS
from processors.rights.remembered import remembered
from processors.rights.territory import TERRITORY
from processors.rights.verbs import VERBS
from processors.wire.language import COMMON_WORDS

LEAST = 12  # letters of a text that can be told to be shouted
MOST_SMALL = 0.1  # of its letters
BEGINNING = 16  # code points by which most texts show that they are not
SHORT = 3  # letters of a word that may be an acronym
BEHIND = 24  # code points before a word that tell how it is written
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = re.compile(r"(?<![\\\w])[a-zß-ÿāăąćčďđēęěğįłńňőœřśşšťūůűźżžа-яё]{2,}")
_PROPER = {
    word.casefold(): word
    for word in ("Creative", "Commons", "Government", "Parliament", "Crown", "Attribution", "Namensnennung", "Reconocimiento", "Atribución", "Atribuição", "Attribuzione", "Naamsvermelding")
}  # fmt: skip
_KEPT = frozenset(name for others in ALIASES.values() for name in others.split("|") if name.isupper() and " " not in name) | {
    "CC", "AI", "IA", "KI", "ИИ", "TDM", "EU", "UE",
}  # fmt: skip
_OF_COMMONS = frozenset(("BY", "SA", "NC", "ND"))
_ARTICLES = frozenset(
    ("the", "la", "le", "les", "el", "los", "il", "lo", "o", "os", "de", "het", "der", "die", "das")
)
# Behind which an article is a name's own: '© THE ECHO'.
_BEFORE_NAME = re.compile(r"(?:©|\([CcСс]\)|COPYRIGHT|\bBY|\d{4}[,.]?|[:–—-])$")
_ROMAN = re.compile(r"M[CDXLVIM]{2,}")
_OF_NAMES = frozenset(
    (
        *_SMALL.findall(media.WORD.pattern.lower()),
        *(word for names in ALIASES.items() for word in _SMALL.findall(" ".join(names).lower())),
    )
)


def _patterns() -> tuple[str, ...]:
    """All that notices are read by."""
    modules = (anchors, attribution, claims, conditions, holders, licence, owners, trade, vocabulary)
    compiled = (value for module in modules for value in vars(module).values())
    fields = ("forbids", "reserved", "written_consent", "consent", "mining", "training", "owned")
    return (
        *(value.pattern for value in compiled if isinstance(getattr(value, "pattern", None), str)),
        TERRITORY.pattern,
        *(pattern for table in VERBS.values() for pattern, _ in table),
        *(str(getattr(language, field)) for language in OTHERS.values() for field in fields),
    )


_SAID = frozenset(
    {word for pattern in _patterns() for word in _SMALL.findall(pattern)}.union(*COMMON_WORDS.values())
).difference(_OF_NAMES.difference(*COMMON_WORDS.values()))
# German writes its nouns with capitals.
_IN_GERMAN = re.compile(r"\b(?:DER|DIE|DAS|DES|DEM|DEN|UND|ODER|NICHT|MIT|FÜR|VON|NUR|OHNE|ALLE|KEINE?)\b")
_NO_NOUNS = frozenset(
    (
        "nur", "nicht", "kein", "keine", "alle", "ohne", "bitte", "frei", "bis", "vorher", "zur", "zum", "dieser", "diese",
        "dieses", "unbefugt", "verboten", "untersagt",
    )
)  # fmt: skip
_NOUNS = frozenset(
    word.lower()
    for pattern in _patterns()
    for word in re.findall(r"(?<![\\\w])[A-ZÄÖÜ][a-zäöüß]{2,}", pattern)
).difference(_NO_NOUNS)


def shouted(text: str) -> bool:
    """Whether a text is all capitals."""
    if text[:BEGINNING] != text[:BEGINNING].upper():  # as most are not
        return False
    small, large = sum(map(str.islower, text)), sum(map(str.isupper, text))
    return large >= LEAST and small <= MOST_SMALL * large


@remembered(1024)
def calmed(text: str) -> str:
    """A text in capitals with capitals where names and sentences begin; any other as it is. The length is the same."""
    if not shouted(text):
        return text
    capitals = _NOUNS if _IN_GERMAN.search(text) else frozenset()
    calm = _WORD.sub(lambda word: _calm(text, word, capitals), text)
    return calm if len(calm) == len(text) else text


def _calm(text: str, word: re.Match[str], capitals: frozenset[str]) -> str:
    written = word.group()
    if not written.isupper() or written in _KEPT or _ROMAN.fullmatch(written):
        return written
    small = written.lower()
    before = text[max(0, word.start() - BEHIND) : word.start()].rstrip()
    if written in _OF_COMMONS and (before.endswith(("CC", "-")) or text[word.end() : word.end() + 1] == "-"):
        return written
    if small in _PROPER:
        return _PROPER[small]
    if len(written) == 1 and "-" in (before[-1:], text[word.end() : word.end() + 1]):  # 'a-t-il'
        return small
    begins = not before or before[-1] in ".!?:\n©"
    if small in _ARTICLES and _BEFORE_NAME.search(before):
        begins = True
    if small in _SAID or text[word.end() : word.end() + 1] in ("'", "’"):
        return small[0].upper() + small[1:] if begins or small in capitals else small
    return written if len(written) <= SHORT else small[0].upper() + small[1:]
