"""What a notice forbids and what it allows, as written and as ODRL actions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from processors.rights import conditions as c
from processors.rights import leave_asked as ask
from processors.rights import vocabulary as v
from processors.rights.alternatives import Alternatives
from processors.rights.claims import unless
from processors.rights.clauses import LIMITS, ONLY, clauses_of
from processors.rights.licence import LEAVE, LICENCE
from processors.rights.told_not_to import told_not_to
from processors.rights.verbs import UNBOUNDED, VERBS

Uses = tuple[tuple[str, ...], tuple[str, ...]]  # verbs as written, actions

# A verb that has its object behind it, by the letter where it begins: 'arquivá-lo' is 'arquivar', 'riprodurlo' 'riprodurre'.
_ENCLITICS = {
    "pt": (re.compile(r"[áêíi]-l[oa]s?\b"), {"á": "ar", "ê": "er", "í": "ir", "i": "ir"}),
    "it": (
        re.compile(r"(?<=\w\w)[aeiu]r(?:l[oaie]|si)\b"),
        {"a": "are", "e": "ere", "i": "ire", "u": "urre"},
    ),
}
# What is written in one with a verb: 'venderse', 'copiarlo'.
_ENDING = {"es": "(?:(?<=r)(?:se|l[oa]s?))?"}
_VERBS = {
    language: tuple(
        (
            re.compile(
                f"(?:{pattern})"
                if language in UNBOUNDED
                else rf"\b(?:{pattern}){_ENDING.get(language, '')}\b",
                re.IGNORECASE,
            ),
            actions,
        )
        for pattern, actions in table
    )
    for language, table in VERBS.items()
}
# Which languages a text is worth reading in.
_ANY_VERB = {
    language: Alternatives(
        "|".join(
            (
                *(pattern if language in UNBOUNDED else rf"\b(?:{pattern})" for pattern, _ in table),
                *((v.GENERAL_USE.pattern,) if language == "en" else ()),
            )
        ),
        re.IGNORECASE,
    )
    for language, table in VERBS.items()
}
# A thing, or an address, not a use.
_NO_USE = Alternatives(
    r"\b(?:utilisation|usage) unique\b|\beinmalige (?:Verwendung|Nutzung)\b|\buso (?:único|singolo|una tantum)\b|\beenmalig gebruik\b|\bengångsbruk\b|\bjednorazow\w+ (?:użyci|wykorzystani)\w+|\b(?:одно|едино)\w+ использовани\w+"
    r"|\bthis copy\b|\blicen[cs]ed for (?:[\w-]+ ){1,4}only\b|\b(?:internet|online|print|web) (?:distribution|publication) only\b"
    r"|\b(?:this|our) (?:publication|archive|broadcast|transmission|recording|post|edition)\b"
    r"|\bthe publication\b"
    r"|\b(?:esta publica(?:ción|ção)|cette publication|diese Veröffentlichung|questa pubblicazione"
    r"|deze publicatie|denna publikation)\b"
    r"|\b(?:uso|usage|utilisation|use|Nutzung) (?:exclusiv\w+|exclusif|exklusiv|reservado|riservato|réservée?) (?:de|des|para|aux?|à|agli|ai|alla|al|aos|for|to|für)\b"
    r"|\b(?:automated extraction|extraction automatisée|estrazione automat\w+|extracción automat\w+|automatisierte Extraktion|extração automat\w+)\b"
    r"|\b(?:syndication|licen[cs]ing|distribution|publishing) (?:agreement|deal|partner)s?\b|\bsubject to change\b|\bdo not sell (?:or share )?my\b|\b(?:registration on or )?use of (?:and/or registration on )?(?:this|our|any portion of this) (?:web)?site"
    r"(?= (?:constitutes|implies|signifies|means|is (?:subject|governed)))"
    r"|\b(?:from|after|since|following)(?: the)?(?: (?:date|day|time) of)? (?:first )?publication\b|\b(?:à compter de|dès|depuis|après|suivant) (?:la |sa )publication\b|\b(?:ab|nach|seit) (?:der )?(?:Erst)?[Vv]eröffentlichung\b"
    r"|\b(?:desde|tras|después de|a partir de) (?:la |su )publicación\b|\b(?:dalla|dopo la|a partire dalla) pubblicazione\b|\b(?:a partir da|após a|desde a|depois da) publicação\b|\b(?:na|vanaf|sinds) (?:de )?publicatie\b"
    r"|\b(?:från|efter|sedan) (?:första )?publicering\w*|\b(?:od|po) (?:dnia |daty )?publikacji\b|(?:с момента|после|со дня) публикации"
    r"|(?<=vente de )copies|(?<=Verkauf von )Kopien|(?<=vender )copias|(?<=venta de )copias|(?<=vendere )copie|(?<=vender )cópias|\bkopieën(?= verkopen)|(?<=sälja )kopior"
    r"|\bdieser Publikation\b|\bdest[ae] publicação\b|\btej publikacji\b|本出版物|(?:이|본) 출판물"
    r"|\b(?:uso pubblicitario|usage publicitaire|uso publicitário|uso publicitario|advertising use|reclamegebruik)\b"
    r"|\bcopy of (?:this|the) licen[cs]e\b|[^\s@]{1,64}@\S{1,250}|\bhttps?://\S+|\bwww\.\S+",
    re.IGNORECASE,
)
_FEE = re.compile(r"\b(?:honorar|fee|redevance|tarifa|compenso)\w*", re.IGNORECASE)

# Commercial use as a purpose of the use that is named beside it.
_PURPOSE = re.compile(
    r"purpose|gain|fins\b|zweck|fines\b|fini\b|scop[oi]\b|lucr|doeleinden|ändamål|syfte|cel(?:ach|u|ów)\b|цел|أغراض",
    re.IGNORECASE,
)
# A company by what it does: 'Cove Business Publishing', 'Delta Broadcasting System'.
_COMPANY = re.compile(
    r"(?:(?!No |Any |All |For |Further |Without |Commercial |Unauthori)\b[A-Z][a-z][\w&'’-]* ){1,4}"
    r"(?:Publishing|Publications?|Post|Broadcasting|Syndication|Distribution|Recordings?|Licensing)\b"
)
# 'Whoever copies, prints or shares': verbs that stand in this form nowhere else in a notice.
_WHOEVER = re.compile(r"\b(?:whoever|anyone who|any person who|nobody who)\b", re.IGNORECASE)
_THIRD_PERSON = re.compile(
    r"\b(?:(?P<ies>[a-z]{2,})ies|(?P<es>[a-z]{2,}(?:sh|ch|x))es|(?P<stem>[a-z]{3,}[^\Ws])s)\b"
)
# Whom to ask, who answers for it and how it was made: 'For reprint rights: Delta Syndication Service'
_ASIDE = Alternatives(
    rf"\b(?:{v.ENQUIRIES})\b"
    r"|\bfor (?:permission|leave|a licen[cs]e) to \w+|\b(?:syndication|reprint|reproduction|translation|licensing|republication|broadcast) rights\s?[:;–]|\bfor (?:\w+ ){0,2}(?:rights|permissions?|enquiries|inquiries|requests)\s?[:,]|^to (?:order|purchase|buy|subscribe)\b|\b(?:is|are) limited to \w+ (?:hours?|days?|weeks?|months?)\b"
    r"|\bresponsib\w+|\bresponsabil\w+|\bresponsable\b|\bverantwort\w+|\bverantwoordelijk\w*|\bansvar\w*|\bответственност\w+"
    r"|\bwarrant\w+|\bGewähr\b|\bSorgfalt\b|\bHaftung\w*",
    re.IGNORECASE,
)
# 'Uso esclusivo per i giornali di San Marino': whose use it is, not that there is none.
_EXCLUSIVE = re.compile(r"\b(?:uso|usage|use) (?:esclusiv|exclusiv|exclusif)\w*", re.IGNORECASE)
# 'Utilizzabile per 14 giorni': how long a use is free, and not after how long a copy has to go.
_SO_LONG = re.compile(
    r"\b(?:for|within|pendant|durant|für|durante|por|per|gedurende|binnen|i|inom|przez|w ciągu|в течение) \d+ "
    r"(?:hours?|days?|weeks?|months?|heures|jours|semaines|mois|Stunden|Tage|Wochen|Monate|horas|días|dias|semanas|meses|ore|giorni|settimane|mesi"
    r"|uur|dagen|weken|maanden|timmar|dagar|veckor|månader|godzin|dni|tygodni|miesięcy|часов|дней|недель|месяцев)\b"
    r"(?![^\n]{0,40}(?:delet|supprim|effac|lösch|elimin|borr|cancell|apag|verwijder|gewist|rader|usun|удал))",
    re.IGNORECASE,
)
# 'N'hésitez pas à partager ce texte': some say it with a no.
_ENCOURAGES = Alternatives(
    r"\b(?:feel free|go ahead|(?:are|am) (?:happy|glad|pleased) for|welcome to|encourage you to|invited to|pass it on)\b|\b(?:at will|as you (?:like|please|wish)|by all means)\b|\bn['’]hésitez pas à\b|\bà (?:votre|leur) guise\b|^\W*\w+ez(?:-l[ea]s?)? librement\b|\bno dude en\b|^\W*\w+ libremente\b|\bnon esitate a\b|^\W*\w+ liberamente\b|\bnão hesite em\b|^\W*\w+ livremente\b"
    r"|^\W*\w+en Sie [^.\n]{0,30}\b(?:gerne?|ruhig)\b|^\W*\w+en (?:dürfen|darf) [^.\n]{0,20}\b(?:alle|jeder)\b|\bgerust\b|\bgärna\b|\bså mycket du vill\b|\bzachęcamy do\b|\bśmiało\b|\bприглашаем\b|نشجعكم|ご自由に|ぜひ|どなたでも|欢迎|歡迎|随意|자유롭게|(?:셔|해)도 됩니다",
    re.IGNORECASE,
)
# What a button says: 'Share this article.'
_INVITES = re.compile(
    r"^\W*(?:(?:please )?(?:share|print|e-?mail|save)(?: (?:this|it|on|via|by)\b|\W*$)|(?:teilen|drucken)(?: Sie\b|\W*$)|(?:partager|imprimer|compartir|comparte|condividi|compartilhar|partilhar|delen|dela|udostępnij|поделиться|поделитесь)\b(?! (?:of|ou|o|e|en|och|i|и)\b)|شارك|分享|シェア|공유)",
    re.IGNORECASE,
)
# What names a use without forbidding it: leave, a mark, a reservation, a condition, a licence, mining, history.
_NO_BAN = (
    v.GRANTED,
    v.MAY,
    v.ALLOWED,
    v.MARK,
    v.RESERVED,
    c.NON_COMMERCIAL,
    c.EDITORIAL,
    c.CREDIT,
    _EXCLUSIVE,
    _SO_LONG,
    _INVITES,
    _ENCOURAGES,
    c.KEPT,
    _ASIDE,
    LICENCE,
    v.MINING,
    v.TRAINING,
    v.GENERATIVE,
    v.TELLS,
)


def _plainly_allows(said: str) -> bool:
    """Whether a clause says that its uses are allowed, to all and without more: 'Weitergabe erlaubt'."""
    limits = (LIMITS, v.MUST, v.DENIES)
    return v.PLAINLY_ALLOWED.search(said) is not None and not any(limit.search(said) for limit in limits)


def prohibited(text: str, language: str) -> Uses:
    """What the notice forbids, by the words of its language.

    Where those find none, by those of the language that finds most: a short notice may not tell its own. A notice in whose
    words nothing is known to forbid forbids the uses that it names, but for those that it allows or tells of.
    """
    text = c.WITHOUT_GAIN.sub(" non-commercial ", text)
    for no_use in (_NO_USE, v.SEARCH_ENGINES):
        # Its first letter stays: a sentence is known by one.
        text = no_use.sub(lambda match: match.group()[0] + " " * (len(match.group()) - 1), text)
    forbidden = _best(list(_forbidding(text)), language)
    told = forbidden if forbidden[0] else _best(list(_naming(text)), language)
    for words, actions in told_not_to(text):
        if not set(actions) <= set(told[1]):
            told = (*told[0], words), tuple(sorted({*told[1], *actions}))
    return told


def permitted(text: str, language: str) -> Uses:
    """What the notice allows, read in the same way."""
    return _best(list(_granting(text)), language)


def names_use(text: str) -> bool:
    """Whether a use is named, in any of the languages."""
    return any(verb.search(text) for verb in _ANY_VERB.values())


def _forbidding(text: str) -> Iterator[tuple[int, str]]:
    """What forbids, each with its place."""
    free = LEAVE.search(text) and not (ask.written_consent(text) or ask.CONSENT.search(text))
    for at, said in clauses_of(text):
        if (
            ONLY.search(c.EDITORIAL.sub("", said))
            and c.CREDIT.search(said)
            and not (ask.CONSENT.search(said) or _FEE.search(said))
        ):
            continue  # 'Reproduction only with credit' forbids none
        if ONLY.search(said) and c.EDITORIAL.search(said) and not v.DENIES.search(said):
            continue  # nor does 'may be used by the press for reporting only'
        if free and (LEAVE.search(said) or c.CREDIT.search(said)):
            continue
        if (
            v.forbids(said)
            or ask.written_consent(said)
            or ask.CONSENT.search(said)
            or ask.WITHOUT_LICENCE.search(said)
            or unless(said)
        ):
            yield at, said


def _naming(text: str) -> Iterator[tuple[int, str]]:
    """What neither allows nor tells of something: 'Återpublicering kräver tillstånd', '谢绝转载'."""
    if not LEAVE.search(text):
        for at, said in clauses_of(_COMPANY.sub(lambda match: " " * len(match.group()), text)):
            if not (_plainly_allows(said) or any(pattern.search(said) for pattern in _NO_BAN)):
                yield at, said


def _granting(text: str) -> Iterator[tuple[int, str]]:
    """What allows, each with its place."""
    for at, said in clauses_of(text):
        allows = v.GRANTED.search(said) or _plainly_allows(said) or _ENCOURAGES.search(said)
        if LEAVE.search(said) or (allows and not v.forbids(said)):
            yield at, said


def _best(told: list[tuple[int, str]], language: str) -> Uses:
    read = _verbs_in(told, language)
    if told and not read[0]:
        others = [other for other in _VERBS if any(_ANY_VERB[other].search(said) for _, said in told)]
        read = max(
            (_verbs_in(told, other) for other in others), key=lambda found: len(found[0]), default=read
        )
    return read


def _in_plain_form(said: str, language: str) -> str:
    """What is said, its verbs in a form that the table has."""
    if language in _ENCLITICS:
        enclitic, infinitive = _ENCLITICS[language]
        return enclitic.sub(lambda verb: infinitive[verb.group()[0]], said)
    if language == "en" and _WHOEVER.search(said):
        return _THIRD_PERSON.sub(lambda verb: verb["stem"] or verb["es"] or f"{verb['ies']}y", said)
    return said


def _verbs_in(told: list[tuple[int, str]], language: str) -> Uses:
    written: list[tuple[int, str]] = []
    actions: set[str] = set()
    for at, rest in told:
        # Editorial and private use are what is left, not what is forbidden.
        rest = c.PRIVATE.sub(" ", c.EDITORIAL.sub(" ", rest))
        rest = _in_plain_form(rest, language)
        for_profit = False
        # Use for training is the mining value's to tell, and use in advertising the condition's.
        made = v.DATASETS.search(rest) is not None
        mining = made or v.MINING.search(rest) is not None
        learning = v.TRAINING.search(rest) is not None or v.GENERATIVE.search(rest) is not None
        special = learning or mining or v.ADVERTISING.search(rest) is not None
        for pattern, meant in _VERBS[language]:
            if (special and meant == ("use",)) or (mining and meant == ("cc:CommercialUse",)):
                continue
            matches = list(pattern.finditer(rest))
            if not matches:
                continue
            if meant == ("use",) and for_profit and len(matches) == 1:
                continue  # 'wykorzystywanie w celach komercyjnych' is commercial use alone
            for match in matches:
                written.append((at + match.start(), match.group()))
                actions.update(meant)
                for_profit = for_profit or (
                    meant == ("cc:CommercialUse",) and _PURPOSE.search(match.group()) is not None
                )
            rest = pattern.sub(lambda match: " " * len(match.group()), rest)
        for match in v.GENERAL_USE.finditer(rest) if language == "en" and not special else ():
            written.append((at + match.start(), "use"))
            actions.add("use")
    return tuple(dict.fromkeys(verb for _, verb in sorted(written))), tuple(sorted(actions))
