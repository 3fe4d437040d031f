"""Restrictions of pictures and footage that stand as sentences of their own: 'FOR EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES.'

Picture desks write them into captions, with no mark beside them that would tell a notice.
"""

from __future__ import annotations

import re

from processors.rights.conditions import EDITORIAL
from processors.rights.credit import CREDIT

LONGEST = 200  # code points of such a sentence
LONGEST_CREDIT = 200  # code points
_NO = (
    r"no (?:re)?sales?|no archiv(?:es?|ing)|no (?:third[- ]party |book |commercial )sales|no (?:commercial use|tv|television|internet|online|licensing"
    r"|mags|magazines|tabloids|marketing|merchandising|advertising)(?: campaigns)?|not for sale(?: for marketing or advertising campaigns)?"
    r"|(?-i:NO (?:ACCESS|USE) (?!OF\b|FOR\b|TO\b|IN\b)[A-Z]{3,}(?:[ ,/]{1,2}[A-Z]{3,}){0,4}|[A-Z]{3,} OUT)"
    r"|keine? (?:Weiterverkauf|Verkauf|Archiv(?:ierung)?|Werbung)|pas d['’]archiv(?:es?|age)|pas de (?:re)?vente|sin (?:re)?ventas?|sin archivo|(?:nessuna|no) (?:vendita|archivio)"
    r"|interdit(?:e?s?)? à la (?:re)?vente|(?:Weiterverkauf|Verkauf) (?:verboten|untersagt)|prohibida (?:su|la) (?:re)?venta|vietata la (?:ri)?vendita|proibida a (?:re)?venda|verkoop verboden"
    r"|geen (?:door)?verkoop|geen archi(?:ef|vering)|ingen (?:vidare)?försäljning|ingen arkivering"
)
_DASH = re.compile(r"\s[-–—]\s|;\s")
_BETWEEN = r"(?:\s?[,;.–—-]\s?|\s)(?:(?:and|und|et|y|e|en|och) )?"
_LEAD = r"\W*(?:attention editors\W{1,4})?(?:(?:digital|broadcasters?|online)\s?:\s?)?"
_ONE = re.compile(rf"{_LEAD}(?P<said>{_NO})\W*", re.IGNORECASE)
_SEVERAL = re.compile(rf"{_LEAD}(?:{_NO})(?:{_BETWEEN}(?:{_NO})){{1,8}}\W*", re.IGNORECASE)
# What may stand round the words for editorial use where the sentence says no more.
_AROUND = re.compile(
    r"(?:\b(?:this|the|image|photo|picture|video|footage|for|only|strictly|solely|exclusively|nur|ausschließlich|für|zu|zur|zum|à|aux|des|usage|uniquement|strictement"
    r"|seulement|exclusivement|réservée?|solo|sólo|exclusivamente|únicamente|para|con|per|apenas|somente|a|esclusivamente|alleen|uitsluitend|voor|endast|för|tylko"
    r"|wyłącznie|do|только|для|в|целях|فقط)\b|[\W_]|のみ|に限る|限り|使用|利用|可|가능)+",
    re.IGNORECASE,
)
# 'This image has been supplied by a third party': beside such a restriction it belongs to it.
_SUPPLIED = re.compile(
    r"\b(?:image|picture|photo(?:graph)?|video|footage)s? (?:was|were|is|has been|have been) (?:supplied|provided|obtained|released)\b",
    re.IGNORECASE,
)


def restricts(sentence: str) -> bool:
    """Whether a sentence says no more than what a picture or footage is not for, or only for."""
    if len(sentence) > LONGEST:
        return False
    if _SEVERAL.fullmatch(sentence) or ((one := _ONE.fullmatch(sentence)) and one["said"].isupper()):
        return True
    if not (editorial := EDITORIAL.search(sentence)):
        return False
    rest = sentence[: editorial.start()] + sentence[editorial.end() :]
    return not rest or _AROUND.fullmatch(rest) is not None


def restricts_picture(sentence: str) -> bool:
    """Whether a sentence behind a credit says no more than what the picture is not for: there, one such word is enough."""
    return len(sentence) <= LONGEST and any(form.fullmatch(sentence) for form in (_ONE, _SEVERAL))


def restricted_credit(sentence: str) -> str | None:
    """The credit before a dash behind which stands what the picture is for: 'Foto: Anna Weber/dpa - Nur zur redaktionellen Verwendung'."""
    for dash in _DASH.finditer(sentence, 0, LONGEST_CREDIT):
        credit, said = sentence[: dash.start()], sentence[dash.end() :]
        if EDITORIAL.search(said) or restricts_picture(said):
            return credit if CREDIT.fullmatch(credit) else None
    return None


def supplied(sentence: str) -> bool:
    """Whether a sentence says who gave the picture or footage."""
    return len(sentence) <= LONGEST and _SUPPLIED.search(sentence) is not None
