"""A condition told by its parts, where no known phrase tells it: a licence and a must, an if and a yes, a limit and a country.

Each part is a handful of stems in fourteen languages, and may stand anywhere in the sentence. `conditions.py` is asked first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from processors.dispatch import ConditionKind, Holder
from processors.rights.alternatives import Alternatives
from processors.rights.clauses import LIMITS
from processors.rights.leave_asked import WRITTEN
from processors.rights.territory import Countries, country_of, limited_to
from processors.rights.vocabulary import PLAINLY_ALLOWED, forbids


def _any(words: str) -> Alternatives:
    return Alternatives(words, re.IGNORECASE)


MUST = _any(
    r"\b(?:must|has to|have to|needs?)\b|\bdoi(?:t|vent)\b|\bm[uü]ss(?:en)?\b|\b(?:debe|deben|deberán?)\b|\bdev(?:e|ono|em)\b|\bmoet(?:en)?\b|\b(?:måste|ska)\b|\bmus(?:i|zą)\b|\bдолжн\w+|يجب|على من|\bcondi(?:tion|ción|zione|ção)\b|\bBedingung\b|\bvoorwaarde\b|\bvillkor\w*|\bwarunk\w+|\bуслови\w+|条件|조건|なければ|[须須需]|해야"
)
_LICENCE = _any(
    r"\blicen[cs]es?\b|\bLizenz(?:en)?\b|\blicencias?\b|\blicenz[ae]\b|\blicenças?\b|\blicenties?\b|\blicens(?:en|er)?\b|\blicencj\w+|\bлицензи\w+|رخصة|ترخيص|ライセンス|许可证|라이[선센]스"
)
_EDITORIAL = _any(
    r"\beditorial(?:ly|es|i|e)?\b|\béditoria(?:l|le|ux|les)\b|\brédactionnel\w*|\bredaktionell\w*|\bredaction\w+|\bredazional\w+|\bredakcyjn\w+|\bредакционн\w+|تحريري|編集目的|報道|보도용|新闻用途"
)
_PRIVATE = _any(
    r"(?<!nicht-)(?<!non-)\b(?:personal|private|non-?commercial)\b|\b(?:usage|cadre) (?:privé|personnel)\b|(?<!nicht-)(?<!nicht )\b(?:privat|persönlich|nichtkommerziell)\w*|\bprivad[oa]\b|\bprivat[oa]\b|\bpessoa(?:l|is)\b|\bpersonale\b|\b(?:persoonlijk|privé)\w*"
    r"|\b(?:prywatn|osobist|niekomercyjn)\w+|\bличн\w+|شخصي|私的|個人利用|个人|私人|개인"
)
_NO_GAIN = _any(
    r"\b(?:not|without) (?:for )?(?:any )?(?:gain|profit)\b|\bsans (?:but lucratif|profit)\b|\b(?:nicht zu|ohne) (?:Erwerb|Gewinn)\w*|\bsin (?:ánimo de )?lucro\b|\bsenza (?:scopo di )?lucro\b|\bsem (?:fins de )?lucro\b|\b(?:niet voor|zonder) winst\w*"
    r"|\b(?:inte för|utan) vinst\w*|\b(?:nie dla|bez) zysku\b|\bбез (?:извлечения )?прибыли\b"
)
_IF = _any(
    r"\b(?:if|when|unless)\b|\bsi\b|\b(?:wenn|sofern|falls)\b|\bse\b|\b(?:als|indien|mits)\b|\bom\b|\b(?:jeśli|jeżeli|gdy)\b|\b(?:если|когда)\b|إذا|場合|方可|只有|경우"
)
_AGREE = _any(
    r"\b(?:agrees?|consents?|approves?|says? yes)\b|\bdonnent? son accord\b|\b(?:est|sont) d['’]accord\b|\bzustimm(?:t|en)\b|\beinwillig(?:t|en)\b|\b(?:está|están|esté) de acuerdo\b|\b(?:acconsent\w+|è d['’]accordo)\b|\b(?:concord(?:ar|e|arem)|autoriz(?:ar|arem))\b"
    r"|\b(?:instemt|akkoord gaat|goedkeurt)\b|\b(?:går med på|godkänner|samtycker)\b|\b(?:zgodzi|zgadza|wyrazi zgodę)\w*|\bсогла(?:сн\w*|сит\w*)|يوافق|[同동][意의]"
)
# What is done to whose name a sentence holds besides.
_NAMED = _any(
    r"(?<!otherwise )\bcredit(?:ed|s)?\b|\b(?:named|cited|acknowledged)\b|\bmention\w*|\bcrédit(?:ée?s?|er)?\b|\b(?:citée?s?|nommée?s?)\b|\b(?:genannt|angegeben)\b|\berwähn\w+|\b(?:crédito|citad[oa]|nombrad[oa])\b|\bmen[cz]ion\w+|\b(?:citat[oa]|indicat[oa]|nominat[oa])\b"
    r"|\b(?:creditad[oa]|nomead[oa]|indicad[oa])\b|\bgenoemd\b|\bvermeld\w*|\b(?:anges|nämns?|uppges)\b|\b(?:wskazan|podan|wymieni|wspomina)\w+|\b(?:указан|назван|упомя|упомин)\w*|مذكور|クレジット|言及|注明|标明|提及|밝히|명시|언급"
)
_ASK = _any(
    r"\bask\b|\bdemandez\b|\bfragen Sie\b|\bfragt\b|\b(?:pregunte|consulte)\b|\bchied(?:a|ete)\b|\bpergunte\b|\bvraag\b|\bfråga\b|\b(?:zapytaj|prosimy pytać)\b|\bспросите\b"
)
_BEFORE = re.compile(
    r"\b(?:before|first|avant|d['’]abord|bevor|vorher|antes|prima|voordat|eerst|innan|först|zanim|przed|прежде|до)\b",
    re.IGNORECASE,
)


def told_by_parts(
    sentence: str, holders: Sequence[Holder], countries: Countries
) -> tuple[ConditionKind, str] | None:
    """The kind of a sentence's condition and the words that tell it."""
    only = LIMITS.search(sentence)
    if (only or MUST.search(sentence)) and (licence := _LICENCE.search(sentence)):
        return "licence", licence.group()
    if only and (written := WRITTEN.search(sentence)):
        return "prior-written-consent", written.group()
    if _ASK.search(sentence) and (before := _BEFORE.search(sentence)):
        return "consent", before.group()
    if _IF.search(sentence) and (agree := _AGREE.search(sentence)):
        return "prior-written-consent" if WRITTEN.search(sentence) else "consent", agree.group()
    if only and (editorial := _EDITORIAL.search(sentence)):
        return "editorial-use", editorial.group()
    country = limited_to(sentence, countries)
    if country is None and (only or forbids(sentence) or PLAINLY_ALLOWED.search(sentence)):
        country = country_of(sentence, countries, of=only is not None)
    if country:
        return "territory", country
    if (gain := _NO_GAIN.search(sentence)) or (only and (gain := _PRIVATE.search(sentence))):
        return "non-commercial", gain.group()
    named = _NAMED.search(sentence)
    if named and any(holder.name in sentence for holder in holders):
        return "credit", named.group()
    return None
