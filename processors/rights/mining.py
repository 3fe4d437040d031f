"""Whether a notice lets its text be mined or a model be trained on it: PLUS, TDMRep and RSL.

PLUS LDF 2.0.1, Data Mining: the values DMI-…. W3C TDM Reservation Protocol (2024), section 4: tdm-reservation is 1 where
rights are reserved and 0 where they are not; tdm-policy is the address of the terms. RSL 1.0 files are named by a link.
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from processors.rights import leave_asked as ask
from processors.rights import vocabulary as v
from processors.rights.alternatives import Alternatives
from processors.rights.clauses import sentences_of

UNSPECIFIED = "DMI-UNSPECIFIED"
_PLUS = re.compile(
    r"\bDMI-(?:UNSPECIFIED|ALLOWED"
    r"|PROHIBITED(?:-(?:AIMLTRAINING|GENAIMLTRAINING|EXCEPTSEARCHENGINEINDEXING|SEECONSTRAINT"
    r"|SEEEMBEDDEDRIGHTSEXPR|SEELINKEDRIGHTSEXPR))?)(?![\w-])"
)
_RESERVATION = re.compile(r"\btdm-reservation\s?[:=]?\s?(?P<value>[01])\b", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s<>\"'«»()|]+[^\s<>\"'«»()|.,;:!?]")
# 'soumis à autorisation', 'kräver tillstånd': that leave is needed, in a verb's words.
_LEAVE_NEEDED = Alternatives(
    r"\b(?:subject to|soumise?s? à|subordonnée?s? à|nur mit|erfordert|bedarf|sujet[oa]s? a|requieren?"
    r"|requer\w*|depende\w* de|soggett\w+ a\w*|richied\w+|vereist|kräv\w+|wymaga\w*"
    rf"|требует\w*)\b[^.\n]{{0,30}}(?:{ask.LEAVE_WORD.pattern})",
    re.IGNORECASE,
)
# What transposes Article 4 of Directive (EU) 2019/790 in Germany, Italy, France, the Netherlands and Sweden: a notice that names
# it reserves.
_BY_LAW = re.compile(
    r"§\s?44b\b|\b70-(?:ter|quater)\b|\bL\.?\s?122-5-3\b|\b15[no] Auteurswet\b|\b15 ?[a-c] § upphovsrätt",
    re.IGNORECASE,
)
_RSL = re.compile(r"/(?:license|rsl)\.xml$|/rsl/?$|[/.]rsl(?:collective|standard)\.", re.IGNORECASE)
_ALLOWED = Alternatives(
    rf"{v.PLAINLY_ALLOWED.pattern}|\b(?:available|open|free) for\b|\b(?:may|can) (?:freely )?(?:mine|use|be (?:mined|used))\b"
    r"|\bpeu(?:t|vent) être (?:librement )?(?:utilis|fouill|exploit)ée?s?\b|\b(?:darf|dürfen|kann|können)\b[^.\n]{3,80}\b(?:verwendet|genutzt|benutzt|ausgewertet) werden\b|\bpueden? (?:ser )?(?:usar|usad|utiliz)\w+"
    r"|\b(?:può|possono) essere (?:usat|utilizzat)[oaie]\b|\bpodem? ser (?:usad|utilizad)[oa]s?\b|\b(?:mag|mogen)\b[^.\n]{3,80}\b(?:gebruikt worden|worden gebruikt)\b|\bfår användas\b|\b(?:można|mogą być) (?:wykorzyst|używ)\w+|\bможно использовать\b|\bмо(?:жет|гут) использоваться\b"
    r"|(?:يمكن|يجوز) استخدام|可(?:以)?用于|(?:利用|使用)できます|(?:사용|이용)할 수 있",
    re.IGNORECASE,
)

_NEGATED = re.compile(
    r"\b(?:not|nor|pas|nicht|keine?|no|non|não|niet|geen|inte|ej|nie|не)\b(?![- ]?(?:comm|komm|лич))|不|ません|않",
    re.IGNORECASE,
)


class Mining(Struct, frozen=True):
    """A PLUS value, and what the other two say; None where they say nothing."""

    plus: str
    reservation: Literal[0, 1] | None = None
    policy: str | None = None
    rsl: str | None = None


def mining_of(text: str) -> Mining:
    """What the notice says of mining."""
    stated = _RESERVATION.search(text)
    plus = _plus(text)
    if plus == UNSPECIFIED and stated:
        plus = "DMI-PROHIBITED" if stated["value"] == "1" else "DMI-ALLOWED"
    links = _LINK.findall(text)
    rsl = next((link for link in links if _RSL.search(link)), None)
    if plus == UNSPECIFIED:
        return Mining(plus, rsl=rsl)
    reserved = stated["value"] == "1" if stated else plus != "DMI-ALLOWED"
    policy = next((link for link in links if "creativecommons.org" not in link), None)
    return Mining(plus, 1 if reserved else 0, policy, rsl)


def _plus(text: str) -> str:
    if value := _PLUS.search(text):
        return value.group()
    generative = v.GENERATIVE.search(text)
    training = v.TRAINING.search(text)
    mining = v.MINING.search(text)
    said = generative or training or mining
    if not said:
        mining = said = next(
            filter(None, map(v.SCRAPING.search, filter(v.forbids, sentences_of(text)))), None
        )
    if not said:
        mining = said = _BY_LAW.search(text)
    if not said:
        return UNSPECIFIED
    if mining and v.SEARCH_ENGINES.search(text):
        return "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING"
    sentence = next((part for part in sentences_of(text) if said.group() in part), text)
    of_mining = [part for part in sentences_of(text) if v.MINING.search(part)] if mining else []
    asked = (ask.WRITTEN_CONSENT, ask.CONSENT_TO_ASK, ask.WITHOUT_LICENCE, _LEAVE_NEEDED)
    if any(pattern.search(part) for pattern in asked for part in (sentence, *of_mining)):
        return "DMI-PROHIBITED-SEECONSTRAINT"
    if _ALLOWED.search(sentence) and not (v.forbids(sentence) or _NEGATED.search(sentence)):
        return "DMI-ALLOWED"
    if mining:
        return "DMI-PROHIBITED"
    return "DMI-PROHIBITED-GENAIMLTRAINING" if generative else "DMI-PROHIBITED-AIMLTRAINING"
