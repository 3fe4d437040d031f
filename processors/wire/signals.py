"""Signals: what the agency says of the dispatch itself: flash, urgent, lead, take, correction, kill, embargo."""

from __future__ import annotations

import re

from processors.any_word import any_word
from processors.dispatch import Signal

# Each is looked for in the slug and headline lines only, never in running text.
PATTERNS: tuple[tuple[Signal, re.Pattern[str]], ...] = (
    ("flash", re.compile(r"^\W*(?:FLASH|EIL|ALERTE|ALERTA|ALERT(?=\s?[:–-]|\W*$))\b", re.MULTILINE)),
    ("urgent", re.compile(r"^\W*(?:URGENT|URGENTE|EILMELDUNG|BULLETIN|BREAKING|ÚLTIMA HORA|DERNIÈRE MINUTE|ULTIM'ORA)\b", re.MULTILINE | re.IGNORECASE)),
    ("lead", re.compile(r"\b(?:\d(?:st|nd|rd|th)\s+(?:Ld|[Ll]ead)|LEAD|LEDE|Writethru)\b")),
    ("update", re.compile(r"^\W*(?:UPDATE\s?\d*|WRAPUP\s?\d|ATTENTION - )|[=(-]\s?\d(?:st|nd|rd|th) (?:update|UPDATE)\)?$", re.MULTILINE)),
    ("correction", re.compile(r"^\W*(?:CORRECTION|CORRECTED|REFILE|RECTIFICATIF|KORREKTUR|CORRECCIÓN|ANNULE ET REMPLACE|CORRECTS"
        r"|Corrects|BERICHTIGUNG|Berichtigung|Korrektur:|CORRECCION|Corrección:|FE DE ERRORES|RETTIFICA|ERRATA CORRIGE|CORREÇÃO|RECTIFICATIE|RÄTTELSE|SPROSTOWANIE|ПОПРАВКА|ИСПРАВЛЕНИЕ|RECTIFICACIÓN|Rectificación:|RECTIFICATION|Rectification ?:)(?!\w)"
        r"|\s[-–—=(]\s?(?:CORRECTION|CORRECTED|KORREKTUR|RECTIFICATIF|CORRECCIÓN|RETTIFICA)\)?\s*$", re.MULTILINE)),
    # Never in running text or a headline of capitals: 'DOGS KILL MAN' must not take a story off the wire.
    ("kill", re.compile(
        r"^\W*(?:(?:MANDATORY|BULLETIN|URGENT|ADVISORY|EDITORS['’]?|Eds|Editors)[\s:,-]{1,3})*(?:please "
        r"|Please "
        r"|PLEASE )?(?:KILL\b(?=(?:\W+KILL)*\W*$|\W+(?:story|STORY|BC-|all|ALL|slug)\b"
        r"|\W+(?i:the|and)\W+(?:\w+\W+){0,2}(?i:story|item|dispatch|advisory|photo|version|take|lead"
        r"|substitute|withhold)\b"
        r"|[:,])"
        r"|[Kk]ill (?:the|this|our|all)\b)"
        r"|^\W*(?:Bitte (?:streichen|löschen) Sie (?:die|unsere)|(?:Prière d['’]|Veuillez |Merci d['’])annuler (?:la|notre|cette)"
        r"|(?:Rogamos|Les rogamos|Por favor,?) (?:que )?anulen (?:la|nuestra)) (?:Meldung|dépêche|noticia|información)\b"
        r"|^\W*(?:(?:ACHTUNG|Achtung),?(?: Redaktion(?:en)?)?\W{1,3})?(?:Bitte verwenden Sie (?:die|unsere) Meldung\b[^\n]{0,160}\bnicht\b|Die Meldung\b[^\n]{0,80}\b(?:ist zu (?:streichen|stornieren)|wird (?:hiermit )?(?:zurückgezogen|storniert|annulliert)))"
        r"|^\W*(?:Merci|Prière) de ne pas (?:tenir compte|utiliser|prendre en compte)\b[^\n]{0,12}\bdépêche\b"
        r"|^\W*(?:ANNULLARE|Annullare|Si prega di annullare|Se ruega anular|ANULEN|ANULAR) (?:la|nostra|nuestra) (?:notizia|noticia|información|nota)\b"
        r"|,\s?(?:BULLETIN |Bulletin )?(?:KILL|Kill)\b|\bBC-KILL\b"
        r"|^\W*(?:Achtung|ACHTUNG)\b[^\n]{0,60}\bnicht (?:mehr )?verwenden\b"
        r"|^\W*(?:EDITORS['’]?|Eds|Editors)\b[^\n]{0,40}\b(?:story|item|dispatch)\b[^\n]{0,20}\bKILLED\b"
        r"|^\W*(?:NOTICE|ADVISORY|EDITORS['’]?|Editors|ATTENTION)\b[^\n]{0,60}\b(?:cancels|withdraws|retracts"
        r"|kills) (?:the|its|this|our) (?:\w+ ){0,2}(?:item|story|dispatch|report|photo)\b", re.MULTILINE)),
    ("withdrawal", re.compile(
        r"^\W*(?:(?:ATTENTION|AVISO|ACHTUNG)[^\W\n]{0,1}[^\n:]{0,20}:\s?)?(?:WITHDRAWN|WITHDRAWAL|ANNULATION"
        r"|ANNULÉE?|STORNO|Storno|ZURÜCKGEZOGEN|Zurückziehung|ANULACIÓN|ANULADO|ANULADA|RITIRATA|INTREKKING|ANNULLAMENTO|ANNULLATA|ANULAMENTO|ANULAÇÃO|CANCELLATION"
        r"|Meldung (?:wird )?zurückgezogen)\b"
        r"|^\W*(?:STORY|ITEM|REPORT|PHOTO) (?:REMOVED|WITHDRAWN|RETRACTED|DELETED)\b|^\W*RETRACTION(?=\s?[:–-]|\W*$)"
        r"|^\W*(?:NOTICE|ADVISORY|EDITORS['’]?|Editors|ATTENTION)\b[^\n]{0,120}\b(?:story|item|dispatch|report|alert)\b[^\n]{0,80}\b(?:is|has been) (?:hereby )?(?:withdrawn|retracted|removed)\b"
        r"|,\s?(?:WITHDRAWN|Withdrawal)\b", re.MULTILINE)),
    ("hold", re.compile(r"^\W*(?:(?:ADVISORY|EDITORS['’]?|Eds|Editors)[\s:,-]{1,3})?(?:[Pp]lease |PLEASE )?(?:HOLD|WITHHOLD|withhold"
        r"|hold)\b(?=\W*$|\W+(?i:the|this|story|BC-|publication|for release)\b|:)"
        r"|,\s?HOLD\b", re.MULTILINE)),
    ("advisory", re.compile(r"^\W*(?:ADVISORY|EDITORS' NOTE|ATTENTION EDITORS)\b", re.MULTILINE)),
    ("repeat", re.compile(r"^\W*(?:REPEAT|RPT|WIEDERHOLUNG)\b", re.MULTILINE)),
)  # fmt: skip
# The first letters of them all: most headlines have none, and then no pattern runs.
_hinted = any_word((
    "FLASH", "EIL", "ALERT", "URGENT", "ÚLTIMA HORA", "DERNIÈRE MINUTE", "ULTIM'ORA", "BULLETIN", "BREAKING", "LEAD", "LEDE", "WRITETHRU", " LD", "UPDATE", "WRAPUP", "REMOVED", "RETRACT", "DELETED", "NE PAS", "ATTENTION", "CORREC",
    "REFILE", "RECTIF", "KORREKTUR", "BERICHTIG", "ERRORES", "RETTIFIC", "ERRATA", "CORREÇ", "RÄTTEL", "SPROSTOW", "ПОПРАВК", "ИСПРАВЛ", "STREICHEN", "LÖSCHEN", "KILL", "CANCELS", "RETRACTS", "HOLD", "WITHDRAW", "ZURÜCK", "VERWENDEN", "RITIRAT", "INTREKK", "ANUL", "ANNUL", "STORN", "CANCELLATION", "ADVISORY", "EDITORS", "REPEAT", "RPT", "WIEDERHOL",
))  # fmt: skip
# A line for editors above the story: 'Eds: Adds quote', '(Adds background, details)', '(Corrects day in paragraph 2)'.
FOR_EDITORS = re.compile(
    r"(?:\((?:Eds|EDS|Editors|EDITORS|ATTN): [^\n]{1,400}\)"
    r"|(?:Eds|EDS|Editors|EDITORS|Note to editors|Ed note)\s?[:.][^\n]{1,600}"
    r"|\((?:Adds?|Updates?|Recasts?|Corrects?|Refiles?|Writes? through|Fixes|Clarifies|Repeats|ROUNDUP"
    r"|Zusammenfassung|ZUSAMMENFASSUNG|Amplía|Actualiza"
    r"|Ajoute|Actualise|Corrige|Neu|Ergänzt|Aktualisiert)\b[^\n]{1,400}\)"
    r"|(?i:attention|note to|avis aux|nota a los|atención,?|hinweis an die|achtung,?|an die) (?i:news editors|editors?|rédactions?|redactions?|editores|redactores|redaktion(?:en)?)\s?[-–:][^\n]{1,600}"
    r"|This (?:story )?(?:substitutes|replaces|supersedes) (?:the )?(?:earlier"
    r"|previous)\b[^\n]{1,300})(?:\n"
    r"|$)"
)
WITHDRAWN: frozenset[Signal] = frozenset(("kill", "withdrawal"))


def find_signals(lines: str) -> tuple[Signal, ...]:
    """The signals of a dispatch's slug and headline lines."""
    if not _hinted(lines.upper()):
        return ()
    return tuple(signal for signal, pattern in PATTERNS if pattern.search(lines))
