"""Leave given in plain words, by its parts: that a use is free, which use, and that somebody is named for it.

`licence.py` knows the phrases; here the parts stand in any order, in any of fourteen languages.
"""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives
from processors.rights.conditions import CREDIT
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
# Whom a sentence turns to or what it begins with where it gives leave; the news tells who may do something.
_GIVES = Alternatives(
    r"^\W*(?:Puede[ns]?|Può|Possono|Podem?|Peu(?:t|vent)|Kann|Darf|Kan|Mag|You|Media|Newspapers|Editors|Outlets|Anyone|Everyone|Free|May|Can|Use|Re-?\w+|Publish\w*|Reprint\w*|Copy\w*|Shar\w+|Distribut\w+"
    r"|Re\w+|Diffusion|Publication|Libre|Gratuit\w*|Frei|Kostenlos\w*|Abdruck|Nachdruck|Verbreitung|Nutzung|Veröffentlichung|Weitergabe"
    r"|Libre|Gratuit\w*|Difusión|Publicación|Uso|Se permite|Libera|Diffusione|Pubblicazione|Riproduzione|Si può|Livre|Divulgação|Publicação|Uso"
    r"|Vrij|Gratis|Overname|Publicatie|Gebruik|Fritt|Fri|Publicering|Användning|Får|Bezpłatn\w+|Można|Wolno|Przedruk|Publikacja"
    r"|Разреш\w+|Бесплатн\w+|Свободн\w+|Можно|Публикация|Перепечатка|يمكن|يسمح|يجوز|النشر)\b"
    r"|\b(?:this|these|our|the above) (?:\w+ )?(?:text|article|stor(?:y|ies)|report|item|piece|content|material|photo|image|release|feature|copy)s?\b|\b(?:the|il|le|der|el|o) (?:text|texte|testo|texto)\b"
    r"|\b(?:ce|cet|cette|ces) (?:texte|article|contenu|communiqué|dépêche|document)s?\b|\bdiese[rsnm]? (?:text|artikel|beitrag|inhalt|meldung)e?\w?\b"
    r"|\b(?:este|esta|estos) (?:texto|artículo|contenido|nota|material|artigo|conteúdo|matéria)s?\b|\bquest[oaie]['’]? ?(?:testo|articolo|contenuto|notizia)\b"
    r"|\b(?:dit|deze) (?:artikel|tekst|bericht|inhoud)\b|\b(?:denna|detta|den här|det här) (?:text|artikel|material)\w*|\b(?:ten|ta|to|te|tego) (?:tekst|artykuł|materiał|treś)\w*|\bmateriał\b"
    r"|\b(?:этот|эту|эти|данн\w+) (?:материал|текст|стать)\w*|هذ[اه] (?:النص|المادة|المقال|المحتوى)|本記事|この記事|記事は|転載|掲載|本文|转载|이 기사|본 기사|게재|전재",
    re.IGNORECASE,
)


def gives_leave(sentence: str) -> bool:
    """Whether a sentence lets others pass this very text on for nothing, if they name whose it is."""
    if len(sentence) > LONGEST or not (free := _FREE.search(sentence)):
        return False
    given = re.split("[;؛]", sentence, maxsplit=1)[0]
    return (
        free.start() < len(given)
        and CREDIT.search(given) is not None
        and PASSED_ON.search(given) is not None
        and _GIVES.search(given) is not None
        and not forbids(given)
        and not REPORTED.search(sentence)
        and not AUTHORITY.search(sentence)
    )
