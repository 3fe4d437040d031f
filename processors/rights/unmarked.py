"""Whose a notice is that has no mark: 'Agence Garance. Tous droits réservés.', 'All rights reserved. The Harbour Tribune.'

The name stands beside the reservation, or is a sentence of its own before or behind what is forbidden.
"""

from __future__ import annotations

import re

from processors.rights import media
from processors.rights import vocabulary as v
from processors.rights.bare import COMPANY_FORM
from processors.rights.claims import NAME, QUOTED, YEARS
from processors.rights.clauses import sentences_of

_NO_NAME = r"(?!(?:Terms|Copyright|COPYRIGHT|Copr|Notice|Legal|Rights|Droits|Rechte|Derechos|Diritti|Direitos|Photos?|Text|Texte|Texto|Testo|Important|Disclaimer|Contents?|Site|Website|Materials?|Images?|Privacy|Contact|Home|All)\b)"
# A company's name, or one of several words that no label begins.
_COMPANY = rf"{_NO_NAME}(?:{NAME},? {COMPANY_FORM}|(?=[^\s.]+\s){NAME})"
_BEFORE = re.compile(
    rf"\s*(?P<holder>{media.NAME}|{QUOTED}|{_COMPANY})\s?(?:[-–—:,|.。]|\(?{YEARS}\)?\s?[-–—.,:]?)?\s*"
)
_BEHIND = re.compile(
    rf"[\s.。!,:;–—|-]{{0,6}}(?:\((?P<bracketed>{media.NAME}|{QUOTED}|{NAME}(?=,?\s{YEARS})|{_COMPANY})(?:,?\s{YEARS})?\)"
    rf"|(?<=[\s.。!,:;–—|-])(?P<holder>{media.NAME}|{QUOTED})(?:,?\s\(?{YEARS}\)?)?)(?:\s©\s{YEARS})?[\s.。]*"
)
_ALONE = re.compile(
    rf"(?P<holder>{media.NAME}|{QUOTED}|{NAME},? {COMPANY_FORM}|{_NO_NAME}{NAME}(?=,?\s\(?{YEARS}))(?:,?\s\(?{YEARS}\)?)?\s?[.。]?"
)
_YEAR_BEHIND = re.compile(rf"[\s,،]*\(?{YEARS}\)?$")  # in scripts where no capital tells where a name ends
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
        if before:
            return before["holder"]
        if behind:
            return behind["holder"] or behind["bracketed"]
    sentences = sentences_of(text)
    alone = map(_ALONE.fullmatch, (sentences[0], sentences[-1]))
    if named := next(filter(None, alone), None):
        return _YEAR_BEHIND.sub("", named["holder"])
    first = _EAST.match(text)
    return first["holder"] if first and is_owner(first["holder"]) else None
