"""A notice's sentences and their clauses: where one turns from what it allows to what it forbids, or back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from processors.rights import conditions as c
from processors.rights import leave_asked as ask
from processors.rights import vocabulary as v
from processors.rights.remembered import remembered

ONLY = re.compile(
    r"\b(?:only|uniquement|seulement|nur|solo|somente|alleen|slechts|endast|tylko|wyłącznie|только)\b",
    re.IGNORECASE,
)
# That, and what else limits, in all languages.
LIMITS = re.compile(
    rf"{ONLY.pattern}|^hors\b|\b(?:réservée?s? (?:à|au|aux)|reserviert für|reservad[oa]s? (?:a|para)|riservat[oaie] (?:a|al|alla)|solely|exclusively|seule?|exclusivement|allein|ausschließlich|exclusive|exclusif|exklusiv|exclusiv[oa]|esclusiv[oa]|exclusief|exklusivt|sólo|únicamente|exclusivamente|soltanto|unicamente|esclusivamente|só|apenas|uitsluitend|bara|enbart|jedynie|лишь|исключительно|kun)\b|فقط|のみ|に限|仅|只|에만|만 ",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?P<turn>but|provided that|so long as|as long as|on condition that|mais|aber|jedoch|pero|ma|mas"
    r"|maar|men|ale|но)\b"
    r"|[,，](?P<east>但(?:是)?)|(?:でき|でき得|可能で|認め)(?P<ga>ますが|すが|るが|ますけれど)|(?:있으나|있지만|되나|되지만)(?P<ko>[ ,])",
    re.IGNORECASE,
)
# 'Reproduction permitted for schools; any other use requires …'
_NEGATED = re.compile(
    r"\b(?:not|nicht|no|pas|non|não|niet|inte|ej|nie|не)\s(?:\w{1,12}\s){0,2}\Z", re.IGNORECASE
)
_PERMITTED = re.compile(
    r"(?:\b(?:you|users|readers|subscribers) (?:may|can) (?!only|not\b)|\b[Ff]ree (?:to|for) )[^;.]{3,80}(?P<allowed>;)"
    r"|\b(?:permitted"
    r"|allowed|fine|welcome|erlaubt|gestattet|autorisée?s?|permise?s?|permitid[oa]s?|consentit[oaie]|toegestaan"
    r"|tillåt\w+|dozwolon\w+|разреш\w+|допускается)\b[^;,.]{0,30}(?P<turn>[;,])|可以?(?:免费|自由)[^;；。]{1,12}(?P<east>[;；])"
    r"|\bmag(?: wel)?(?P<dutch>,)|مسموحة?[^،؛.]{0,20}(?P<arabic>[،؛]|\s(?=و))|は(?:可|自由|可能)[^、。]{0,6}(?P<japanese>、)|허용(?=되며|하며)(?P<korean>되며|하며)",
    re.IGNORECASE,
)
# 'It may be reproduced with credit; it may not be sold'
_GIVES_THEN_TAKES = re.compile(
    r"(?:;|؛|\s;)\s?(?=[^;؛]+$)|\s(?:and|et|und|y|e|en|och|i|и) (?=(?:do not|must not|may not|ne |nicht|darf nicht|no |non |não |niet |inte |nie |не )[^;]{3,80}$)"
)
# 'Копирование запрещено, цитирование только со ссылкой'
_BAN_THEN_CREDIT = re.compile(
    r"\b(?:forbidden|prohibited|not (?:permitted|allowed)|verboten|untersagt|nicht (?:gestattet|erlaubt)|interdite?s?|prohibid[oa]s?"
    r"|vietat[oaie]|proibid[oa]s?|verboden|förbjud\w+|zabronion\w+|запрещен\w*|запрещён\w*)\b[^;,.]{0,30}(?P<turn>[;,])"
    rf"(?=[^;.\n]{{0,80}}(?:{ONLY.pattern}))(?=[^;.\n]{{0,120}}(?:{c.CREDIT.pattern}))",
    re.IGNORECASE,
)
# 'Puede hacer una copia para usted; se prohíbe el uso comercial'
_LEAVE_THEN_BAN = re.compile(
    r"^[^;؛]{0,60}\b(?:may|can|peu(?:t|vent)|permise?s?|darf|dürfen|kann|können|pueden?|può|possono|podem?|mag|mogen|får|można|wolno|можно|يجوز|يمكن)\b[^;؛]{3,80}(?P<semicolon>[;؛])(?=[^;؛]{3,90}$)"
    r"|^[^,，。]{0,6}可以?[^,，;；。]{1,20}(?P<comma>[,，])(?=(?:禁止|不得|严禁))",
    re.IGNORECASE,
)
# 'Commercial reuse is excluded; students may copy it'
_BAN_THEN_LEAVE = re.compile(
    r"[;؛](?=[^;؛\n]{3,90}$)(?=[^;]*?\b(?:may|allowed|permitted|permise?s?|autorisée?s?|erlaubt|gestattet|permiten?|permitid[oa]s?|permess[oaie]|consentit[oaie]|mag|mogen|tillåt\w+|dozwolon\w+|wolno|разреш\w+|допуска\w+)\b)"
    r"|[,，、،](?=[^,，、،。]{2,40}(?:可以|可能です|可能|يسمح|허용))|(?<=[하되이])며(?= [^.]{2,40}(?:허용|가능))|، ?(?=ويسمح|ويجوز)",
    re.IGNORECASE,
)
_SENTENCES = re.compile(
    rf"(?<=[.!?;])(?<!\b[ap]\.m\.){c.NO_DATE}\s+(?=[A-ZÀ-Ý©(\u0100-\u017f\u0391-\u03a9\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3])"
    r"|(?<=[。!?])|\n+"
)


@remembered(16)
def sentences_of(text: str) -> tuple[str, ...]:
    """A notice's sentences, their blanks between them left out."""
    return tuple(_SENTENCES.split(text))


def clauses_of(text: str) -> Iterator[tuple[int, str]]:
    """The sentences with their places; one that turns with a 'but' from what is forbidden to what is not is two."""
    at = 0
    for sentence in sentences_of(text):
        at = text.index(sentence, at)
        turn = (
            _permits(sentence)
            or gives_then_takes(sentence)
            or _BUT.search(sentence)
            or _LEAVE_THEN_BAN.search(sentence)
            or _BAN_THEN_LEAVE.search(sentence)
            or _BAN_THEN_CREDIT.search(sentence)
        )
        cut = turn.start(turn.lastgroup or 0) if turn else len(sentence)
        before, after = sentence[:cut], sentence[cut:]
        if after and (_withholds(before) != _withholds(after) or (turn and turn.re is _BAN_THEN_CREDIT)):
            yield at, before
            yield at + len(before), after
        else:
            yield at, sentence


def _withholds(part: str) -> bool:
    return v.forbids(part) or ask.WITHOUT_LICENCE.search(part) is not None


def _permits(sentence: str) -> re.Match[str] | None:
    """Where a sentence turns from what it allows; 'não é permitido copiar, vender' allows nothing."""
    permits = _PERMITTED.search(sentence)
    return permits if permits and not _NEGATED.search(sentence, 0, permits.start()) else None


def gives_then_takes(sentence: str) -> re.Match[str] | None:
    """Where a sentence turns from leave that it gives to what it forbids."""
    turn = _GIVES_THEN_TAKES.search(sentence)
    gives = turn and c.CREDIT.search(sentence, 0, turn.start()) and not v.forbids(sentence[: turn.start()])
    return turn if turn and gives and v.forbids(sentence[turn.end() :]) else None
