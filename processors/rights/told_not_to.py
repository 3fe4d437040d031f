"""What a notice tells its readers not to do: 'Ne copiez pas ce texte.', 'Stuur deze tekst niet door.'

The imperative forbids only where a no stands beside it: 'Partagez cet article' is what buttons say. So these forms are no part of
the table of verbs (`verbs.py`), but stand here with their noes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from processors.rights.alternatives import Alternatives

_BOTH = ("distribute", "present")
# What is told, by language and action; the verb is marked by « ».
_TOLD: tuple[tuple[str, tuple[str, ...]], ...] = (
    # English; and a condition of leave: 'free of charge provided it is not altered and we are credited'
    (r"\b«(?:is|are) not (?:altered|changed|edited|modified|cropped)»", ("modify",)),
    (r"{no} (?:please )?«(?:shorten|trim|rephrase|touch up)»", ("modify",)),
    (r"{no} «(?:save|store|keep|download)»(?! to link)", ("archive",)),
    (r"{no} «(?:read|play)»[^.\n]{{0,20}} (?:out )?(?:on (?:air|the radio|television|TV)|in public)\b", ("present",)),
    (r"{no} «(?:put|upload|place|post)»[^.\n]{{0,25}} (?:on|to) (?:the (?:web|internet|net)|(?:a |your |any )?(?:web ?)?sites?|social media)\b", _BOTH),
    (r"{no} «put»[^.\n]{{0,25}} into (?:an)?other languages?\b", ("translate",)),
    (r"{no} «(?:charge|ask money)» for\b", ("sell",)),
    (r"{no} «(?:hand|send|pass)»[^.\n]{{0,25}} (?:on|round|around)\b", ("distribute",)),
    # French
    (r"{ne}«(?:copi|photocopi|reprodui[sr]|recopi|imprim)(?:ez|er|e|es)?»", ("reproduce",)),
    (r"{ne}«(?:transmett(?:ez|re)|partag(?:ez|er)|distribu(?:ez|er)|envoy(?:ez|er)|diffus(?:ez|er)|fai(?:tes|re) (?:suivre|circuler))»", ("distribute",)),
    (r"{ne}«(?:publi|republi|post)(?:ez|er)»|{ne}«(?:met(?:tez|tre)) (?:\w+ \w+ )?en ligne»", _BOTH),
    (r"{ne}«(?:lisez|lire)»[^.\n]{{0,20}} (?:à l['’]antenne|en public)", ("present",)),
    (r"{ne}«tradui(?:sez|re)»", ("translate",)),
    (r"{ne}«(?:raccourci(?:ssez|r)|abrég(?:ez|er)|coup(?:ez|er)|modifi(?:ez|er)|chang(?:ez|er)|altér(?:ez|er)|adapt(?:ez|er))»", ("modify",)),
    (r"{ne}«(?:enregistr|archiv|conserv|stock|télécharg|gard)(?:ez|er)»", ("archive",)),
    (r"{ne}«(?:re)?vend(?:ez|re)»", ("sell",)),
    # German
    (r"«(?:Kopieren|Vervielfältigen|Drucken)» Sie\b{mid}\bnicht\b", ("reproduce",)),
    (r"«(?:Geben|Leiten|Reichen|Schicken|Senden)» Sie\b{mid}\bnicht (?:\w+ ){{0,3}}weiter\b|«(?:Teilen|Verbreiten|Verteilen)» Sie\b{mid}\bnicht\b", ("distribute",)),
    (r"«(?:Veröffentlichen|Posten)» Sie\b{mid}\bnicht\b|«Stellen» Sie\b{mid}\bnicht (?:ins (?:Netz|Internet)|online)\b", _BOTH),
    (r"\bnicht (?:im (?:Radio|Fernsehen|Rundfunk)|öffentlich) «(?:verlesen|vorlesen|senden|zeigen)»", ("present",)),
    (r"«Übersetzen» Sie\b{mid}\bnicht\b", ("translate",)),
    (r"«(?:Kürzen|Ändern|Verändern|Bearbeiten)» Sie\b{mid}\bnicht\b|\bnicht «(?:kürzen|bearbeiten)»", ("modify",)),
    (r"«(?:Speichern|Archivieren)» Sie\b{mid}\bnicht\b", ("archive",)),
    (r"«Verkaufen» Sie\b{mid}\bnicht\b", ("sell",)),
    # Spanish
    (r"{no_es}«(?:(?:foto)?copie|reproduzca|imprima)n?»", ("reproduce",)),
    (r"{no_es}«(?:comparta|distribuya|reenvíe|difunda|envíe)n?»", ("distribute",)),
    (r"{no_es}«(?:publique|suba|republique)n?»", _BOTH),
    (r"{no_es}«(?:emita|lea)n? (?:\w+ ){{0,3}}(?:en antena|al aire|en público)»", ("present",)),
    (r"{no_es}«traduzcan?»", ("translate",)),
    (r"{no_es}«(?:acorte|recorte|modifique|altere|edite|resuma)n?»", ("modify",)),
    (r"{no_es}«(?:guarde|archive|almacene|descargue)n?»", ("archive",)),
    (r"{no_es}«(?:re)?vendan?»", ("sell",)),
    # Italian
    (r"\bnon «(?:(?:foto)?copi(?:a|ate)|riproduc(?:i|ete)|stamp(?:a|ate))»", ("reproduce",)),
    (r"\bnon «(?:condivid(?:i|ete)|distribui(?:te)?|inoltr(?:a|ate)|diffond(?:i|ete)|invi(?:a|ate))»", ("distribute",)),
    (r"\bnon «(?:(?:ri)?pubblic(?:a|ate)|caric(?:a|ate))»", _BOTH),
    (r"\bnon «traduc(?:i|ete)»", ("translate",)),
    (r"\bnon «(?:accorci(?:a|ate)|tagli(?:a|ate)|modific(?:a|ate)|alter(?:a|ate)|cambi(?:a|ate))»", ("modify",)),
    (r"\bnon «(?:salv(?:a|ate)|archivi(?:a|ate)|conserv(?:a|ate)|scaric(?:a|ate))»", ("archive",)),
    (r"\bnon «(?:ri)?vend(?:i|ete)»", ("sell",)),
    # Portuguese
    (r"\bnão (?:[oa] )?«(?:(?:foto)?copiem?|reproduzam?|imprimam?)»", ("reproduce",)),
    (r"\bnão (?:[oa] )?«(?:comparti?lhem?|partilhem?|distribuam?|encaminhem?|reencaminhem?|enviem?)»", ("distribute",)),
    (r"\bnão (?:[oa] )?«(?:publiquem?|postem?|republiquem?)»", _BOTH),
    (r"\bnão (?:[oa] )?«traduzam?»", ("translate",)),
    (r"\bnão (?:[oa] )?«(?:encurtem?|cortem?|modifiquem?|alterem?|mudem?|editem?)»", ("modify",)),
    (r"\bnão (?:[oa] )?«(?:guardem?|arquivem?|armazenem?|salvem?)»", ("archive",)),
    (r"\bnão (?:[oa] )?«(?:re)?vendam?»", ("sell",)),
    # Dutch
    (r"«(?:Foto)?[Kk]opieer»{mid}\bniet\b", ("reproduce",)),
    (r"«(?:Stuur|Geef|Zend)»{mid}\bniet (?:\w+ ){{0,3}}(?:door|verder)\b|«(?:Deel|Verspreid)»{mid}\bniet\b", ("distribute",)),
    (r"«(?:Publiceer|Post)»{mid}\bniet\b|«Zet»{mid}\bniet (?:online|op (?:het )?internet)\b", _BOTH),
    (r"«Vertaal»{mid}\bniet\b", ("translate",)),
    (r"«Kort»{mid}\bniet in\b|«(?:Wijzig|Bewerk|Verander)»{mid}\bniet\b", ("modify",)),
    (r"«(?:Bewaar|Archiveer)»{mid}\bniet\b|«Sla»{mid}\bniet op\b", ("archive",)),
    (r"«Verkoop»{mid}\bniet\b", ("sell",)),
    # Swedish
    (r"«(?:Foto)?[Kk]opiera» inte\b", ("reproduce",)),
    (r"«Skicka» inte\b{mid}\bvidare\b|«(?:Dela|Sprid)» inte\b", ("distribute",)),
    (r"«(?:Publicera|Lägg)» inte\b", _BOTH),
    (r"«Översätt» inte\b", ("translate",)),
    (r"«(?:Korta|Ändra|Redigera|Klipp)» inte\b", ("modify",)),
    (r"«(?:Spara|Arkivera|Lagra)» inte\b", ("archive",)),
    (r"«Sälj» inte\b", ("sell",)),
    # Polish
    (r"\bnie «(?:kopiuj(?:cie)?|powielaj(?:cie)?|drukuj(?:cie)?)»", ("reproduce",)),
    (r"\bnie «(?:przesyłaj|udostępniaj|rozpowszechniaj|przekazuj)(?:cie)?»", ("distribute",)),
    (r"\bnie «(?:publikuj|zamieszczaj|umieszczaj)(?:cie)?»", _BOTH),
    (r"\bnie «tłumacz(?:cie)?»", ("translate",)),
    (r"\bnie «(?:skracaj|zmieniaj|przerabiaj|edytuj)(?:cie)?»", ("modify",)),
    (r"\bnie «(?:zapisuj|archiwizuj|przechowuj)(?:cie)?»", ("archive",)),
    (r"\bnie «(?:od)?sprzedawaj(?:cie)?»", ("sell",)),
    # Russian
    (r"\bне «(?:копируй|перепечатывай|воспроизводи)(?:те)?»", ("reproduce",)),
    (r"\bне «(?:пересылай|распространяй|передавай|рассылай)(?:те)?»|\bне «дели(?:тесь|сь)»", ("distribute",)),
    (r"\bне «(?:публикуй|размещай|выкладывай)(?:те)?»", _BOTH),
    (r"\bне «переводи(?:те)?»", ("translate",)),
    (r"\bне «(?:сокращай|изменяй|меняй|редактируй|правь)(?:те)?»", ("modify",)),
    (r"\bне «(?:сохраняй|архивируй|храни)(?:те)?»", ("archive",)),
    (r"\bне «(?:пере)?продавай(?:те)?»", ("sell",)),
)  # fmt: skip
_NOES = {
    "no": r"\b(?:do not|don['’]t|never|nobody may|no one may|you (?:may|must|can) ?not)",
    "ne": r"\b(?:ne (?:pas )?|n['’])(?:l[ae] |les )?",
    "no_es": r"\bno (?:l[ao]s? )?",
    "mid": r"[^.\n]{0,40}?",
}


def _pattern(told: str) -> Alternatives:
    return Alternatives(re.sub("«(.*?)»", r"(?:\1)\\b", told.format(**_NOES)), re.IGNORECASE)


_PATTERNS = tuple((_pattern(told), actions) for told, actions in _TOLD)
_ANY = Alternatives("|".join(pattern.pattern for pattern, _ in _PATTERNS), re.IGNORECASE)


def told_not_to(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a notice tells not to do, as written, and its ODRL actions."""
    if _ANY.search(text):
        for pattern, actions in _PATTERNS:
            for told in pattern.finditer(text):
                yield told.group(), actions
