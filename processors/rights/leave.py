"""Leave given in plain words, by its parts: that a use is free, which use, and that somebody is named for it.

`licence.py` knows the phrases; here the parts stand in any order, in any of fourteen languages.
"""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives
from processors.rights.conditions import CREDIT, UNALTERED
from processors.rights.itself import ITSELF
from processors.rights.trade import AUTHORITY, PASSED_ON, REPORTED
from processors.rights.vocabulary import forbids

LONGEST = 240  # code points of a sentence that gives leave in plain words
FREE_WORDS = (
    "freely", "free of charge", "at no cost", "at no charge", "without charge", "free to ", "free re", "free use",
    "gratuit", "librement", "libre de droits", "kostenlos", "kostenfrei", "honorarfrei", "frei ", "gratis", "gratuita", "libremente",
    "libre de derechos", "liberamente", "livremente", "livre ", "kosteloos", "vrij ", "vrijelijk", "fritt", "kostnadsfritt", "bezpłatn", "swobodn",
    "nieodpłatn", "бесплатн", "свободн", "безвозмездн", "مجان", "بحرية", "無料", "自由に", "免费", "自由转载", "무료", "자유롭게",
)  # fmt: skip
_FREE = Alternatives(
    "|".join(rf"(?<![^\W_]){re.escape(word)}" if word.isascii() else re.escape(word) for word in FREE_WORDS),
    re.IGNORECASE,
)
# Whom a sentence turns to, or what it begins with, where it gives leave and does not name the very text; the news tells who may
# do something.
_GIVES = re.compile(
    r"\W*(?:You|Media|Newspapers|Editors|Outlets|Anyone|Everyone|Free|May|Can|Use|Re-?\w+|Publish\w*|Copy\w*|Shar\w+|Distribut\w+"
    r"|Peu(?:t|vent)|Diffusion|Publication|Libre|Gratuit\w*|Kann|Darf|Frei|Kostenlos\w*|Abdruck|Nachdruck|Verbreitung|Nutzung|Veröffentlichung"
    r"|Weitergabe|Puede[ns]?|Difusión|Publicación|Uso|Se permite|Può|Possono|Si può|Libera|Diffusione|Pubblicazione|Riproduzione"
    r"|Podem?|Livre|Divulgação|Publicação|Kan|Mag|Vrij|Gratis|Overname|Publicatie|Gebruik|Fritt|Fri|Publicering|Användning|Får"
    r"|Bezpłatn\w+|Można|Wolno|Przedruk|Publikacja|Разреш\w+|Бесплатн\w+|Свободн\w+|Можно|Публикация|Перепечатка|يمكن|يسمح|يجوز|النشر)\b",
    re.IGNORECASE,
)
# 'The text may be reprinted citing the source', whose every word tells what may be done with the text.
_MAY_BE = re.compile(
    r"\W*(?:(?:The|All|Our|Le|Les|Der|Die|Das|Dieser?|El|Los|Il|I|Gli|O|Os|De|Het|Alle) )?(?:above )?"
    r"(?:texts?|articles?|content|materials?|reports?|dispatch(?:es)?|textes?|contenus?|dépêches?|articles|Texte?|Artikel|Inhalte?|Beitr[aä]ge?|Meldung(?:en)?|textos?|artículos?|contenidos?|despachos?"
    r"|test[oi]|articol[oi]|contenut[oi]|artigos?|conteúdos?|matérias?|tekst(?:en)?|artikel(?:en)?|berichten|inhoud|texten|artikeln|materialet|tekst|artykuł|materiał|текст|материалы?|статью)\b[^.\n]{0,40}?"
    r"\b(?:(?:may|can) be|peu(?:t|vent) être|(?:darf|dürfen|kann|können)|pueden?|podrán?|può|possono|podem?|(?:mag|mogen)|får|można|можно|разрешается)\b"
    r"|\W*(?:Newsrooms|Editors|Media outlets|Les rédactions|Les médias|Redaktionen|Medien|Las redacciones|Los medios|Le redazioni|As redações|Redacties|Redaktioner|Redakcje|Редакции)\s(?:may|can|peuvent|dürfen|können|pueden|possono|podem|mogen|får|mogą|могут)\b"
    r"|\W*(?:يمكن|يجوز|يسمح ب?)\s?إعادة نشر|\W*(?:本文|本稿|本报道)可(?:以)?(?:转载|引用)|\W*(?:이|본) (?:글|기사)(?:은|는)[^.]{0,30}(?:수 있습니다|가능)",
    re.IGNORECASE,
)
# 'You may republish this article with credit to …'
_YOU_MAY = re.compile(
    r"\W*(?:You|Anyone|Everyone|Others|News organi[sz]ations|Media organi[sz]ations) (?:may|can|are (?:welcome|allowed|invited|encouraged) to)\b|\W*(?:Please )?(?:feel free|Feel free) to\b"
    r"|\W*Vous (?:pouvez|êtes (?:libres?|autorisée?s?) (?:de|à))\b|\W*(?:Sie|Ihr|Du|Jeder) (?:dürfen|dürft|darfst|darf|können|könnt|kannst|kann)\b|\W*(?:Usted )?(?:Puedes?|Pueden|Podéis)\b|\W*(?:Puoi|Potete|Può)\b|\W*(?:Você )?(?:Pode|Podem|pode|podem)\b"
    r"|\W*(?:U|Je|Jij|Iedereen) (?:mag|kunt|kan)\b|\W*(?:Du|Ni|Alla|Man) (?:får|kan)\b|\W*(?:Możesz|Możecie|Można)\b|\W*(?:Вы )?(?:[Мм]ожете|[Мм]ожно)\b|\W*يمكنك(?:م)?\b"
)
# Another thing's source: 'citing the source of the funding'.
_SOURCE_OF = re.compile(
    r"\b(?:source|Quelle|fuente|fonte|bron|källa|źródł\w+) (?:of|du|des|d['’]|der|de (?:la|los|las)|del|dei|della|do|da|dos|das|van)\b|источник\w* финанс",
    re.IGNORECASE,
)
# The text, where no 'this' stands before it; whole scripts say it so.
_TEXT = re.compile(
    r"\b(?:the|il|le|der|el|o) (?:text|texte|testo|texto)\b|\bmateriał\b|記事は|転載|掲載|转载|게재|전재",
    re.IGNORECASE,
)


def gives_leave(sentence: str) -> bool:
    """Whether a sentence lets others pass this very text on for nothing, if they name whose it is."""
    if len(sentence) > LONGEST:
        return False
    free, may_be = _FREE.search(sentence), _MAY_BE.match(sentence)
    if may_be is None and ITSELF.search(sentence):
        may_be = _YOU_MAY.match(sentence)
    if may_be and _SOURCE_OF.search(sentence):
        may_be = None
    if not (free or may_be):
        return False
    given = UNALTERED.sub(" ", re.split("[;؛]", sentence, maxsplit=1)[0])
    gives = free is not None and any((_GIVES.match(given), ITSELF.search(given), _TEXT.search(given)))
    return (
        (free or may_be).start() < len(given)  # type: ignore[union-attr]
        and CREDIT.search(given) is not None
        and PASSED_ON.search(given) is not None
        and (gives or may_be is not None)
        and not forbids(given)
        and not REPORTED.search(sentence)
        and not AUTHORITY.search(sentence)
    )
