"""What one sentence says of rights: whether it begins a notice, of which kind, or goes on with one.

An anchor is what only a notice says ('© 2024 …', 'All rights reserved'); words of its trade beside it belong to it.
News about copyright has the words but no anchor, or reports them as somebody's speech.
"""

from __future__ import annotations

import re

from processors.dispatch import NoticeKind
from processors.rights.alternatives import Alternatives
from processors.rights.anchors import (
    ANCHOR,
    BARE_MARK,
    LETTER,
    NAME_AND_YEAR,
    NAMED_BEFORE,
    OPENS,
    QUOTED_MARK,
    RESERVES_ALL,
)
from processors.rights.bare_ban import is_bare_ban
from processors.rights.claims import claimed, claims, speaker, unless
from processors.rights.clauses import gives_then_takes
from processors.rights.conditions import states_condition
from processors.rights.credit import AGENCY, AUTHORS, CREDIT
from processors.rights.itself import ITSELF, TEXT
from processors.rights.leave import gives_leave
from processors.rights.leave_asked import LEAVE_WORD, WITHOUT_LICENCE, WRITTEN_CONSENT
from processors.rights.licence import LICENCE
from processors.rights.remembered import remembered
from processors.rights.restrictions import restricted_credit, restricts, supplied
from processors.rights.shouted import calmed
from processors.rights.trade import (
    AUTHORITY,
    BELONGS,
    CONTENT,
    FOR_CLIENTS,
    ON_TERMS,
    PASSED_ON,
    REPORTED,
    RESERVES,
    TERMS,
    TRADE,
    VOCABULARY,
)
from processors.rights.unmarked import is_owner
from processors.rights.vocabulary import ALLOWED, GRANTED, MINING, SCRAPING, TRAINING, UNTIL_THEN, forbids

SUBJECT = 32  # code points before which what a sentence is about begins: 'No part of this …'
REMEMBERED = 4096  # sentences: agencies send the same notice with every dispatch
LONGEST_TERM = 400  # code points of a credit, and of a sentence that belongs to a notice by its words alone

# How picture desks begin their terms.
_DESKS = re.compile(r"\b(?:RESTRICTED TO EDITORIAL USE|MANDATORY CREDIT)\b|^EDITORIAL USE ONLY\b")
LONGEST_BAN = (
    140  # code points of a sentence before the mark that only forbids: 'No lending, no public screening.'
)
# How such a sentence begins; the story's have a subject of their own.
_BANS = re.compile(
    rf"(?:{UNTIL_THEN}|[A-ZÅÄÖ]\w+a inte|(?i:(?:any )?unauthori[sz]ed)|Bitte nicht|No|Not(?: for| to)|Do not|Don['’]t|Never|Ne pas|Pas d[e'’]|Aucune?|Interdi\w+|Nicht|Keine?|Verboten|Untersagt|Prohibid[oa]s?|Vedad[oa]s?|No se|Non|Vietat[oaie]|Divieto"
    r"|Não|Proibid[oa]s?|É proibid[oa]|Niet|Geen|Verboden|Ej|Inte|Får (?:inte|ej)|Ingen|Förbjudet|Nie|Zakaz|Zabrania się|Не|Запрещ\w+|لا|يمنع|يحظر|حظر|ممنوع)\b|禁止|严禁|不得|请勿"
)
_ANY_USE = re.compile(
    r"(?:Any|All|Each|Every|Toute|Jede[rs]?|Toda|Cualquier|Ogni|Qualsiasi|Qualquer|Elke|Alle|Varje|Wszelkie|Każd\w+|Люб\w+|أي)\b"
)
# A use, that it is forbidden, and no more: 'Online publication is not permitted.'
_USE_BANNED = re.compile(
    r"(?:[\w-]{1,30}(?:,? (?:and|or|et|ou|und|oder|y|o|e|en|of|och|eller|i|lub|и|или) |, | )){0,5}[\w-]{3,30} (?:(?:is|are) (?:strictly |expressly )?(?:not (?:permitted|allowed|authori[sz]ed)|prohibited|forbidden)"
    r"|(?:est|sont) (?:strictement )?interdite?s?|(?:n['’]est|ne sont) pas autorisée?s?|(?:ist|sind) (?:nicht (?:gestattet|erlaubt|zulässig)|untersagt|verboten)"
    r"|(?:está|están|queda|quedan) (?:terminantemente )?prohibid[oa]s?|no (?:está|están) (?:permitid|autorizad)[oa]s?|non (?:è|sono) (?:consentit|autorizzat|permess)[oaie]|não (?:é|são|está|estão) (?:permitid|autorizad)[oa]s?|(?:è|sono) (?:vietat[oaie]|proibit[oaie])|(?:é|são|está|estão) (?:proibid|interdit)[oa]s?"
    r"|(?:is|zijn) (?:verboden|niet toegestaan)|är (?:förbjud\w+|inte tillåt\w+)|(?:jest|są) zabronion\w+|запрещен[оаы]?)\W*"
    r"|(?:Publication|Broadcast(?:ing)?|Reproduction|Transmission|Distribution|Use) (?:is|are) (?:embargoed|prohibited|forbidden|not (?:permitted|allowed)) in (?:the )?[A-Z]\w+(?:(?:,| and|, and| or) (?:the )?[A-Z]\w+){0,4}\W*",
)
_THIRD_PARTIES = re.compile(
    r"\b(?:third parties|tiers|Dritte|terceros|terzi|terceiros|derden|tredje part|osobom trzecim|третьим лицам)\b"
)
_USES = Alternatives(f"{TRADE.pattern}|{SCRAPING.pattern}", re.IGNORECASE)
_YEARS = r"(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?"
LONGEST_NAME = 80  # code points of a holder that stands alone before the mark


@remembered(REMEMBERED)
def kind_of(sentence: str) -> NoticeKind | None:
    """The kind of notice that a sentence, without the blanks round it, begins; None where it begins none."""
    calm = calmed(sentence)
    if kind := _kind_of(calm):
        return kind
    if len(sentence) > LONGEST_TERM:
        return None
    if _DESKS.search(sentence) or (calm != sentence and restricts(sentence)):  # known by capitals of its own
        return "copyright"
    return "credit" if CREDIT.search(sentence) else None


def _kind_of(sentence: str) -> NoticeKind | None:
    if ANCHOR.search(sentence):
        reported = REPORTED.search(sentence) and not OPENS.match(sentence)
        return None if reported or QUOTED_MARK.search(sentence) else "copyright"
    if is_bare_ban(sentence):
        return "copyright"
    if LICENCE.search(sentence) and not REPORTED.search(sentence):
        return "licence"
    if gives_leave(sentence):
        return "licence"
    if claims(sentence) and not (REPORTED.search(sentence) or AUTHORITY.search(sentence)):
        return "copyright"
    if restricts(sentence):
        return "copyright"
    if len(sentence) > LONGEST_TERM:
        return None
    if restricted_credit(sentence):
        return "copyright"
    return _terms(sentence)


def _terms(sentence: str) -> NoticeKind | None:
    """The kind of notice that a sentence without any mark begins by its terms alone: what may be done with this very text.

    News tells of texts, too, but not of the one that it is, and names who forbids.
    """
    if REPORTED.search(sentence) or AUTHORITY.search(sentence):
        return None
    if MINING.search(sentence) and RESERVES.search(sentence):
        return "copyright"
    if (BELONGS.match(sentence) or claimed(sentence)) and forbids(sentence) and TRADE.search(sentence):
        return "copyright"
    if not (itself := ITSELF.search(sentence)):
        return None
    if gives_then_takes(sentence):
        return "licence"
    used = (
        (PASSED_ON, TRAINING, MINING, TRADE) if TEXT.search(itself.group()) else (PASSED_ON, TRAINING, MINING)
    )
    if (forbids(sentence) or WITHOUT_LICENCE.search(sentence)) and any(
        pattern.search(sentence) for pattern in used
    ):
        asked = (
            LEAVE_WORD.search(sentence)
            or unless(sentence)
            or WITHOUT_LICENCE.search(sentence)
            or speaker(sentence) is not None
        )
        return "copyright" if asked or itself.start() <= SUBJECT else None
    granted = GRANTED.search(sentence) and PASSED_ON.search(sentence) and ON_TERMS.search(sentence)
    return "licence" if granted else None


@remembered(REMEMBERED)
def continues(sentence: str, *, after: bool, alone: bool = False) -> bool:
    """Whether a sentence beside a notice belongs to it.

    `after`: behind the last notice, where one word of its trade is enough. `alone`: before it, at its own line's beginning,
    where one is enough, too.
    """
    calm = calmed(sentence)
    return _continues(calm, after=after, alone=alone) or (
        calm != sentence and _continues(sentence, after=after, alone=alone)
    )


def _continues(sentence: str, *, after: bool, alone: bool) -> bool:
    if REPORTED.search(sentence):
        return False
    if (
        states_condition(sentence)
        or claims(sentence)
        or restricts(sentence)
        or supplied(sentence)
        or gives_then_takes(sentence)
        or VOCABULARY.search(sentence)
        or (after and NAME_AND_YEAR.fullmatch(sentence))
    ):
        return True
    bans = forbids(sentence)
    if (after or bans or alone) and any(
        pattern.search(sentence) for pattern in (MINING, TRAINING, WRITTEN_CONSENT)
    ):
        return True
    if MINING.search(sentence) and ALLOWED.search(sentence):
        return True
    if bans and SCRAPING.search(sentence) and (CONTENT.search(sentence) or ITSELF.search(sentence)):
        return True
    if (
        (bans or GRANTED.search(sentence))
        and TRADE.search(sentence)
        and (after or CONTENT.search(sentence) or ITSELF.search(sentence))
    ):
        return True
    if WITHOUT_LICENCE.search(sentence) and CONTENT.search(sentence):
        return True
    if (
        _ANY_USE.match(sentence)
        and _USES.search(sentence)
        and (
            WRITTEN_CONSENT.search(sentence)
            or WITHOUT_LICENCE.search(sentence)
            or (bans and _THIRD_PARTIES.search(sentence))
        )
    ):
        return True
    if len(sentence) <= LONGEST_BAN and ITSELF.search(sentence) and FOR_CLIENTS.search(sentence):
        return True
    if bans and _USE_BANNED.fullmatch(sentence) and TRADE.search(sentence):
        return True
    if bans and len(sentence) <= LONGEST_BAN and _BANS.match(sentence) and _USES.search(sentence):
        return True
    if len(sentence) > LONGEST_TERM:
        return False
    about = {match.lastgroup for match in TERMS.finditer(sentence)}
    if len(about) > 1 or (about and (after or alone or ITSELF.search(sentence))):
        return True
    return "right" in about and CONTENT.search(sentence) is not None


# An imprint, or where a text first stood: 'Published by Cove Street Media Ltd, 14 Cove Street, Dundee.', 'Zuerst erschienen im Hafenkurier.'
_PUBLISHED = re.compile(
    r"(?:(?:Published|Produced|Issued) by|(?:This (?:article|story|text|report|piece) )?(?:was )?(?:[Ff]irst|[Oo]riginally) (?:published|appeared|printed)(?: (?:by|in|on))"
    r"|Herausgegeben von|(?:Zuerst|Erstmals) (?:erschienen|veröffentlicht) (?:im?|bei|auf)|Dieser (?:Text|Artikel|Beitrag) (?:erschien|ist) zuerst (?:im?|bei|auf)(?: de[rmn])?|(?:Édité|Publié) par|(?:Cet article (?:est|a été) )?(?:[Pp]aru|[Pp]ublié)(?: (?:initialement|d['’]abord|pour la première fois))? (?:dans|sur)"
    r"|(?:Editado|Publicado) por|Publicado (?:originalmente|por primera vez|originariamente|pela primeira vez) (?:en|em|n[oa])|Edito da|Pubblicato (?:originariamente|per la prima volta) (?:su|in|da)|Uitgegeven door|(?:Eerder|Eerst) (?:verschenen|gepubliceerd) in|Utgiven av|Först publicerad i|Pierwotnie opublikowan[yoe] w|Впервые опубликован[оа]? в)"
    r" (?:the |der |le |la |el |il |de )?(?P<name>[«\"„]?[^\W\d_a-z][^\n,.;(]{2,60})"
)


# What a picture shows, run on to whose it is: 'The ferry is seen leaving the island © Reuters'.
_CAPTION = re.compile(
    r"(?P<caption>[^©]{20,400}?)[\s(–—-]{0,4}(?:(?:Foto|Bild|Photo|Image|Picture)s?\s?:?\s?)?"
    rf"©\s?(?:{_YEARS}\s)?(?!(?:19|20)\d\d){LETTER}[^\n©]{{1,80}}"
)
# 'Contains public sector information © Crown copyright'
_CONTAINS = re.compile(
    r"(?:Contains|Includes|Enthält|Contient|Contiene|Contém|Bevat|Innehåller|Zawiera|Содержит)\b"
)
_LEAST_WORDS = 4  # of a caption, one of them small


def caption_before(sentence: str) -> bool:
    """Whether a sentence with a mark is a picture's caption up to it, and the owner's name behind it."""
    if not (match := _CAPTION.fullmatch(sentence)):
        return False
    caption = match["caption"]
    if AUTHORS.fullmatch(caption) or _CONTAINS.match(caption):
        return False
    words = caption.split()
    return (
        len(words) >= _LEAST_WORDS
        and any(word.islower() and len(word) > 1 for word in words)
        and not (
            TERMS.search(caption)
            or CONTENT.search(caption)
            or VOCABULARY.search(caption)
            or "opyright" in caption
        )
    )


_MARKED = re.compile(
    rf"(?:©|\([cCсС]\)|Copyright)\s?(?:{_YEARS}\s)?(?P<name>(?!(?:19|20)\d\d)[^\n.,;:|©]{{4,60}}?)(?=\s?(?:{_YEARS})?[\s.,;:]*(?:$|[.,;:]))"
)
_RESERVED_TO = re.compile(r"\b[Rr]ights\b[^.\n]{0,40}\breserved (?:to|by|for)\b")
_AGENCY_ALONE = Alternatives(rf"(?:{AGENCY})\.?")


def names_holder(sentence: str, beside: str) -> bool:
    """Whether a sentence is the holder's name and the one beside it a mark, or names the holder of it as the publisher."""
    published = _PUBLISHED.match(sentence)
    if published and len(sentence) <= LONGEST_TERM and published["name"] in beside:
        return True
    if len(sentence) >= LONGEST_NAME:
        return False
    if BARE_MARK.match(beside):
        return NAMED_BEFORE.fullmatch(sentence) is not None or is_owner(sentence)
    dated = NAME_AND_YEAR.fullmatch(sentence) is not None
    if RESERVES_ALL.match(beside) is not None:
        return dated or is_owner(sentence) or _AGENCY_ALONE.fullmatch(sentence) is not None
    return (dated or is_owner(sentence)) and (forbids(beside) or WITHOUT_LICENCE.search(beside) is not None)


def speaks_of_holder(sentence: str, beside: str) -> bool:
    """Whether a sentence before a mark asks for leave of whom the mark names: '… a licence from Alder Pictures. © Alder Pictures'."""
    marked = _MARKED.match(beside)
    if marked is None or len(sentence) > LONGEST_TERM or REPORTED.search(sentence):
        return False
    asks = LEAVE_WORD.search(sentence) or WITHOUT_LICENCE.search(sentence)
    reserves = _RESERVED_TO.search(sentence) is not None
    return marked["name"].strip() in sentence and (asks is not None or reserves or forbids(sentence))


def signs(sentence: str, beside: str) -> bool:
    """Whether a sentence is a name and a year, and the one behind it says what may not be done: 'El Comercio, 2021. Reproducción …'"""
    return (
        len(sentence) < LONGEST_NAME
        and sentence.rstrip(" .)")[-1:].isdigit()
        and NAME_AND_YEAR.fullmatch(sentence) is not None
        and (forbids(beside) or WITHOUT_LICENCE.search(beside) is not None)
        and continues(beside, after=True)
    )


def opens(sentence: str) -> bool:
    """Whether a sentence begins with a mark, so that a notice begins with it."""
    return OPENS.match(sentence) is not None


def may_end(sentence: str) -> bool:
    """Whether a sentence whose words tell nothing may be the end of a notice: short, and nobody's speech."""
    return len(sentence) <= LONGEST_TERM and REPORTED.search(sentence) is None
