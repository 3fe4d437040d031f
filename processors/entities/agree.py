"""One meaning for one name in a dispatch: what a line of capitals hides, the same name written as usual tells.

'SUFFIELD FINANCIAL CORP' over a story about Suffield Financial Corp is no other company, and a name of several words is not a
person here and a place there. A single word may be: Washington said in Washington.
"""

from __future__ import annotations

from collections.abc import Sequence

from processors.entities.keys import Found, Key, Spanned
from processors.entities.rows import Entry

_NO_PERSON = ("event", "product")  # what nobody and no town is called
LEAST_CAPITALS = 4  # letters of a word in capitals that is not taken for an acronym


def one_meaning(spans: Sequence[Spanned], text: str) -> list[Spanned]:
    """The spans, those of one name with the key that its likeliest mentions have."""
    written: dict[str, Key] = {}
    several: set[str] = set()
    for start, end, key, _ in spans:
        if written.setdefault(text[start:end], key) is not key:
            several.add(text[start:end].casefold())
    keys: dict[str, Key] = {}
    for surface, key in written.items():
        if keys.setdefault(name := surface.casefold(), key) is not key:
            several.add(name)
    if not several:
        return list(spans)
    names = [text[start:end].casefold() for start, end, _, _ in spans]
    meant = {name: _likeliest(name, names, spans, text) for name in several}
    instead: dict[int, Key] = {}  # of a key that a name in capitals made, for what else it was called by
    agreed: list[Spanned] = []
    for name, (start, end, key, confidence) in zip(names, spans, strict=True):
        if name in several and _follows(text[start:end], key, meant[name]):
            if key.name.casefold() == name:
                instead[id(key)] = meant[name]
            agreed.append((start, end, meant[name], confidence))
        else:
            agreed.append((start, end, key, confidence))
    return [(start, end, instead.get(id(key), key), confidence) for start, end, key, confidence in agreed]


def _likeliest(name: str, names: Sequence[str], spans: Sequence[Spanned], text: str) -> Key:
    """The key of a name: written as usual before in capitals, then known, then of the surest mentions."""
    said: dict[int, tuple[bool, bool, float]] = {}
    keys: dict[int, Key] = {}
    for one, (start, end, key, confidence) in zip(names, spans, strict=True):
        if one == name:
            usual, known, sure = said.get(id(key), (False, type(key) is Entry, 0.0))
            said[id(key)] = usual or not _in_capitals(text[start:end]), known, sure + confidence
            keys[id(key)] = key
    return keys[max(said, key=said.__getitem__)]


def _follows(surface: str, key: Key, meant: Key) -> bool:
    """Whether a mention takes the meaning of the others: of one kind, of several words, or in capitals.

    A town and its team go by one name: neither takes the other's.
    """
    if key.type == meant.type or (meant.type in _NO_PERSON and type(meant) is Entry and type(key) is Found):
        return True
    if any(one.type == "place" and one.uri for one in (key, meant)):
        return False
    return " " in surface or _in_capitals(surface)


def _in_capitals(surface: str) -> bool:
    return surface.isupper() and len(surface) >= LEAST_CAPITALS
