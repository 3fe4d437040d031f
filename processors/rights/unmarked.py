"""Whose a notice is that has no mark: 'Agence Garance. Tous droits réservés.', 'All rights reserved. The Harbour Tribune.'

The name stands beside the reservation, or is a sentence of its own before or behind what is forbidden.
"""

from __future__ import annotations

import re

from processors.rights import media
from processors.rights import vocabulary as v
from processors.rights.claims import NAME, QUOTED, YEARS
from processors.rights.uses import sentences_of

_FORM = r"(?:GmbH|AG|KG|Ltd|Limited|Inc|LLC|Corp|plc|S\.A|S\.L|S\.p\.A|B\.V|N\.V|AB|S\.A\.S)"
# A company's name, or one of several words that no label begins.
_COMPANY = (
    rf"(?!(?:Terms|Copyright|Notice|Legal|Rights|Photos?|Text|Texte|Texto|Testo|Important|Disclaimer|Contents?|Site|Website|Materials?|Images?|Privacy|Contact|Home|All)\b)"
    rf"(?:{NAME},? {_FORM}\.?|(?=[^\s.]+\s){NAME})"
)
_BEFORE = re.compile(
    rf"\s*(?P<holder>{media.NAME}|{QUOTED}|{_COMPANY})\s?(?:[-–—:,|.。]|\(?{YEARS}\)?\s?[-–—.,:]?)?\s*"
)
_BEHIND = re.compile(
    rf"[\s.。!,:;–—|-]{{1,6}}(?P<holder>{media.NAME}|{QUOTED})(?:,?\s\(?{YEARS}\)?)?[\s.。]*"
)
_ALONE = re.compile(rf"(?P<holder>{media.NAME}|{NAME},? {_FORM}\b\.?)(?:,?\s\(?{YEARS}\)?)?\s?[.。]?")
_EAST = re.compile(
    r"(?P<holder>[\u3040-\u9fff\uac00-\ud7a3]{2,20})\s(?=\S)"
)  # what a blank parts from its terms


def is_owner(sentence: str) -> bool:
    """Whether a sentence is no more than the name of a medium or a company."""
    return _ALONE.fullmatch(sentence) is not None


def owner_beside(text: str) -> str | None:
    """The name, as written, of whose a notice without a mark is."""
    if reserved := v.RESERVED.search(text):
        before, behind = (
            _BEFORE.fullmatch(text[: reserved.start()]),
            _BEHIND.fullmatch(text[reserved.end() :]),
        )
        if named := before or behind:
            return named["holder"]
    sentences = sentences_of(text)
    alone = map(_ALONE.fullmatch, (sentences[0], sentences[-1]))
    if named := next(filter(None, alone), None):
        return named["holder"]
    first = _EAST.match(text)
    return first["holder"] if first and is_owner(first["holder"]) else None
