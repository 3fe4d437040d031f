"""Reads one notice as a lawyer would: whose it is, since when, what it forbids and allows, on what condition, and mining."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from processors.dispatch import Condition, Holder, Notice, NoticeKind
from processors.rights import leave_asked as ask
from processors.rights import vocabulary as v
from processors.rights.by_parts import told_by_parts
from processors.rights.claims import reserves_all, unless
from processors.rights.clauses import sentences_of
from processors.rights.conditions import CONDITIONS, UNALTERED
from processors.rights.consent import consent_of
from processors.rights.holders import HolderTable
from processors.rights.languages import OTHERS
from processors.rights.licence import given, licence_of, withheld
from processors.rights.mining import mining_of
from processors.rights.objects import object_of
from processors.rights.owners import holders_of
from processors.rights.remembered import remembered
from processors.rights.shouted import calmed
from processors.rights.simplified import simplified
from processors.rights.territory import Countries, no_countries
from processors.rights.told import without_leave_told
from processors.rights.told_not_to import told_not_to
from processors.rights.uses import permitted, prohibited
from processors.wire.language import COMMON_WORDS

_YEAR = re.compile(
    r"(?<![\d/.:-])(?P<first>(?:19|20)\d\d)(?:\s*[-–]\s*(?P<last>(?:19|20)\d\d|\d\d(?!\d))|/(?P<split>(?:19|20)?\d\d)(?![\d/]))?(?!\d|/(?![^\W\d_])|\.\d|-\d)"
)
# A day until which something holds is none of the years of a notice: 'free until 31 December 2026'.
_UNTIL = re.compile(
    r"(?:\b(?:by|au plus tard le|spätestens (?:am|bis)|(?:broadcast|published|aired|appeared|posted)(?: \w+){0,3} on|Sperrfrist:?|embargo:?|until|till|before|after|from|bis(?: zum)?|ab(?: dem)?|nach(?: dem)?|vor(?: dem)?|jusqu['’]au?|avant le"
    r"|après le|à partir du|hasta el|antes del?|después del?|a partir del?|fino al|prima del|dopo il|até|depois de|após|tot(?: en met)?|na|vóór|vanaf|tills?|efter(?: den)?|före(?: den)?|do|po|przed"
    r"|до|после|с)|قبل|بعد|حتى)\s(?:the )?(?:[^\W\d]{5,12}, )?(?:\d{1,2} [ap]\.?m\.?(?: [A-Z]{2,4})?,?(?: on)? )?(?:\d{1,2}[:.h]?\d{2}(?: (?:GMT|UTC|CET|Uhr))?(?:,| on| le"
    r"| am)? (?:[^\W\d]+,? )?)?(?:\d{1,2}(?:er)?\W{1,2}(?:(?:de )?[^\W\d]+|\d{1,2})\W{1,2}(?:de )?"
    r"|[^\W\d]+ \d{1,2}, )\d{4}\b"
    r"|\b(?:fino a\w*|até|tills?|tot|jusqu['’]\w+|hasta|bis|until|до|do)\b[^.©\n]{0,25}?\b\d{1,2}\.?\s(?:de |of )?[^\W\d_]{3,12}(?: de)? (?:19|20)\d\d\b"
    r"|\d{4}[年년]\s?\d{1,2}[月월](?:\s?\d{1,2}[日일])?(?:\s?(?:午[前後]|[上下]午|오[전후])?\s?\d{1,2}[時时點点시](?:\s?\d{1,2}[分분])?)?(?=\s?(?:まで|以降|以前|以後|以后|之后|之前|前|后|後|이후|이전|까지|부터|전|후))",
    re.IGNORECASE,
)
# The number of an issue or a day before its year: 'DER KOMPASS 14/2024', '© Delta News 14/03/2020'.
_ISSUE = re.compile(
    r"(?:©|\bCopyright\b)[^\n.;:]{2,40}?\s(?:\d{1,3}/|\d{1,2}[./-]\d{1,2}[./-])(?P<year>(?:19|20)\d\d)(?![\d/]|\.\d)"
)
_ENTITY = re.compile("&copy;", re.IGNORECASE)
_ROMAN = re.compile(r"\bM{1,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_WORD = re.compile(r"[^\W\d_]+")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_HINTS = {
    "en": (
        "permission",
        "rights reserved",
        "prohibited",
        "may not",
        "without ",
        "consent",
        "forbidden",
        " or ",
        " any ",
    ),
    "fr": (
        "droits",
        "réservés",
        "sans l'",
        "accord",
        " des ",
        "interdit",
        "toute ",
        " ou ",
        "autorisation",
        " et ",
    ),
    "de": (
        "rechte vorbehalten",
        "untersagt",
        "gestattet",
        "ohne ",
        "nutzung",
        " der ",
        "foto:",
        " und ",
        " nur ",
        "schriftlich",
        "nachdruck",
        "genehmigung",
        "verboten",
    ),
    "es": ("derechos", "reservados", "prohibid", "autorización", " sin ", " los ", " podrá", " puede"),
    **{code: language.hints for code, language in OTHERS.items()},
}


# Common words of one language alone: 'no' and 'die' tell nothing.
_OWN_WORDS = {
    language: frozenset(COMMON_WORDS.get(language, ())).difference(
        *(words for other, words in COMMON_WORDS.items() if other != language),
        () if language == "en" else ("no", "a", "as"),
    )
    for language in _HINTS
}

# Scripts that tell the language, most telling first: Japanese is written in Chinese letters, too, and names in any.
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]{1,}(?<![・ー])")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]{2}")),
    ("ar", re.compile(r"[\u0621-\u064a]{3}")),
    ("ru", re.compile(r"[а-яё]{3}")),
)

# Where 'authorised' asks for leave, and gives none.
_UNLESS = re.compile(
    r"\b(?:unless|except|sauf|à moins|außer|sei denn|salvo|a menos|a meno|tenzij|om inte|chyba że|если не|кроме)\b|除非|ない限り|없는 한|않는 한|إلا",
    re.IGNORECASE,
)
LEAVES_FREE = ("credit", "non-commercial")  # conditions of a use that is otherwise free
# Code points of a notice that are read, and how many of them from its beginning: what is longer is no notice of a dispatch
# but terms of trade, or written to stall a worker. Its text is kept whole.
LONGEST_READ, HEAD = 20_000, 15_000


def notice_reader(
    table: HolderTable, countries: Countries = no_countries
) -> Callable[[str, NoticeKind, str], Notice]:
    """A function that reads a notice's text, its kind and the JSON Pointer of its field.

    Offsets are 0 to the text's length. Reading depends on the text alone, so repeated notices are read once.
    """

    @remembered(2048)
    def read_notice(whole: str, kind: NoticeKind, field: str) -> Notice:
        text = whole if len(whole) <= LONGEST_READ else f"{whole[:HEAD]}\n{whole[HEAD - LONGEST_READ :]}"
        text = _ENTITY.sub("©     ", text)  # of the same length: none of its letters is a verb
        calm = calmed(text) if kind != "credit" else text
        loud = calm != text
        written, text = calm, simplified(calm)
        language = notice_language(text)
        holders = holders_of(written, kind, table)
        asked = UNALTERED.sub(" ", without_leave_told(text))
        plain = asked
        for holder in holders:  # 'The Kestrel Post' posts nothing; that somebody is named stays
            plain = plain.replace(simplified(holder.name), "X".ljust(len(holder.name), "x"))
        licence = licence_of(text)
        verbs, forbidden = prohibited(plain, language) if kind != "credit" else ((), ())
        granted, allowed = permitted(plain, language)
        actions = tuple(sorted({*forbidden, *withheld(text)}))
        mining = mining_of(text)
        condition = _condition(
            asked,
            holders,
            terms=kind != "credit",
            forbids=bool(actions or mining.plus.startswith("DMI-PROHIBITED")),
        )
        if (
            condition
            and condition.kind in LEAVES_FREE
            and not (v.forbids(asked) or withheld(text) or any(told_not_to(asked)))
        ):
            verbs, actions = (), ()  # 'It may be shared as long as the Post is named' forbids no sharing
        if loud:  # as written
            verbs, granted = tuple(map(str.upper, verbs)), tuple(map(str.upper, granted))
            condition = condition and replace(condition, text=condition.text.upper())
        return Notice(
            field=field,
            start=0,
            end=len(whole),
            text=whole,
            kind=kind,
            language=language,
            holders=holders,
            years=_years(text),
            all_rights_reserved=v.RESERVED.search(text) is not None
            or any(map(reserves_all, sentences_of(text))),
            prohibited=verbs,
            actions=actions,
            condition=condition,
            tdm=mining.plus,
            confidence=0.98 if holders else 0.85,
            permitted=granted,
            permitted_actions=tuple(sorted({*allowed, *given(text)} - set(actions))),
            object=object_of(sentences_of(plain)) if kind != "credit" else None,
            licence=licence,
            tdm_reservation=mining.reservation,
            tdm_policy=mining.policy,
            rsl=mining.rsl,
        )

    def _condition(text: str, holders: tuple[Holder, ...], *, terms: bool, forbids: bool) -> Condition | None:
        written = ask.written_consent(text)
        consent = written or ask.CONSENT.search(text)
        if consent is None and (consent := unless(text)) and ask.WRITTEN.search(text, consent.start()):
            written = consent  # '… es sei denn, die Agentur stimmt schriftlich zu'
        licence = ask.WITHOUT_LICENCE.search(text)
        if licence and not written:
            return Condition("licence", licence.group().strip(), consent_of(text, holders, table))
        if consent:
            kind = "prior-written-consent" if written else "consent"
            return Condition(kind, consent.group().strip(), consent_of(text, holders, table))  # type: ignore[arg-type]
        for stated, pattern in CONDITIONS:
            if (match := pattern.search(text)) and not (stated == "territory" and _names_a_use(text, match)):
                return Condition(stated, match.group().strip())
        for sentence in sentences_of(text) if terms else ():
            if by_parts := told_by_parts(sentence, holders, countries):
                asked_of = consent_of(text, holders, table) if "consent" in by_parts[0] else ()
                return Condition(*by_parts, asked_of)
        for sentence in (
            sentences_of(text) if forbids else ()
        ):  # a word of consent, in a way that is not known
            told = v.TELLS.search(sentence) or v.REFUSES.search(sentence)
            asked_for = v.MUST.search(sentence) or _UNLESS.search(sentence)
            asking = sentence if asked_for else v.PLAINLY_ALLOWED.sub(" ", sentence)
            if (leave := ask.LEAVE_WORD.search(asking)) and not told:
                kind = "prior-written-consent" if ask.WRITTEN.search(sentence) else "consent"
                return Condition(kind, leave.group().strip(), consent_of(text, holders, table))  # type: ignore[arg-type]
        return None

    return read_notice


def _names_a_use(text: str, place: re.Match[str]) -> bool:
    """Whether what looks like a place is a use in capitals: 'ALLEEN VOOR REDACTIONEEL GEBRUIK'."""
    uses = (
        pattern.search(text) for kind, pattern in CONDITIONS if kind in ("editorial-use", "non-commercial")
    )
    return any(use is not None and use.start() < place.end() and place.start() < use.end() for use in uses)


def notice_language(text: str) -> str:
    """The language of a notice among those whose vocabulary is known; English when in doubt."""
    if script := next((language for language, letters in _SCRIPTS if letters.search(text)), None):
        return script
    lowered = text.lower()
    words = _WORD.findall(lowered)
    votes = {
        language: 2 * sum(map(lowered.count, hints)) + sum(word in _OWN_WORDS[language] for word in words)
        for language, hints in _HINTS.items()
    }
    return max(votes, key=votes.__getitem__)  # the first of equals, and that is English


def _years(text: str) -> tuple[int, ...]:
    years: set[int] = set()
    for match in _YEAR.finditer(_UNTIL.sub(" ", text)):
        first, last = match["first"], match["last"] or match["split"] or ""
        years.add(int(first))
        if len(last) == 4 or (last and int(last) > int(first[2:])):  # '2003-05', but no month
            years.add(int(first[: 4 - len(last)] + last))
    years.update(int(match["year"]) for match in _ISSUE.finditer(text))
    for match in _ROMAN.finditer(text):
        years.add(_roman(match.group()))
    return tuple(sorted(year for year in years if 1900 <= year <= 2100))


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
