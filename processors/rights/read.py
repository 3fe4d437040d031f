"""Reads one notice as a lawyer would: holder, years, what is forbidden, on what condition, mining."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from processors.dispatch import Condition, Holder, Notice, NoticeKind
from processors.rights import vocabulary as v
from processors.rights.credit import credited
from processors.rights.holders import HolderTable
from processors.rights.languages import OTHERS
from processors.rights.licence import LEAVE, withheld
from processors.wire.language import COMMON_WORDS

_VERBS = {
    language: tuple(
        (
            re.compile(f"(?:{pattern})" if language in v.UNBOUNDED else rf"\b(?:{pattern})\b", re.IGNORECASE),
            actions,
        )
        for pattern, actions in table
    )
    for language, table in v.VERBS.items()
}
_MARKS = "|".join(language.marks for language in OTHERS.values() if language.marks)
_MARK = rf"(?:{_MARKS}|\(?©\)?\ufe0f?|&copy;|\([cC]\)|ⓒ|(?:[Dd]roits d['’]auteur|[Uu]rheberrecht|[Dd]erechos de autor|[Dd]iritti d['’]autore|[Dd]ireitos (?:de autor|autorais))(?=\s?[:：©(])|(?:\b|^)[Cc]opyright\b|\bCOPYRIGHT\b|\b[Cc]opr\.|\bCOPR\.)"
_YEARS = r"(?:(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?|M{1,3}[CDXLVI]+)"
_RESERVED = "|".join(language.reserved for language in OTHERS.values())
_HOLDER = re.compile(
    rf"{_MARK}(?:\s*{_MARK})*[\s:,]*(?:notice\s+)?(?:by\s+|BY\s+)?(?:{_YEARS}[\s,]*)*(?:by\s+|BY\s+)?(?P<holder>[^\n|;©]*?)"
    rf"(?=[\s,(]*{_YEARS}|\s*(?:\(www|\|)|;|\n|$|[.。]\s*$|\.\s+(?!KGa?A?\b|OHG\b|Ltd\b|Inc\b|LLC\b)[A-ZÀ-Ý©(\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3]|。|[.]\s*\n|[,,]\s?未|\s*[-–—,]?\s*(?i:all (?:other )?rights|tous (?:les )?droits|alle rechte|todos los derechos|derechos reservados|{_RESERVED})|所有|\s+(?:無断|무단)|\s*\(\w+\.\w+|,?\s+dpa:|,?\s+(?i:distributed|provided|licensed|syndicated|reproduced|published|visit|unless|(?:and )?(?:may|must|can)\b|see|for (?:personal|editorial)|a (?:division|unit|subsidiary|part) of)\b|\s*\((?:ABN|ACN|Reg|Registered|HRB|SIREN|CIF|a (?:division|unit))\b)"
)
# Before the mark, where none stands behind it: 'The Canadian Press. © 2019', 'Agence Belga, © 2020'.
_BEFORE_MARK = re.compile(
    rf"(?:^|(?<=[.!?。\n|]))\s*(?P<holder>[^\n|.!?。;:©]{{2,60}}?)[\s,.:–—-]*(?={_MARK}[\s,:]*(?:{_YEARS})?[\s.,]*(?:$|\n|(?i:all rights|tous (?:les )?droits|alle rechte|todos los derechos|{_RESERVED})))"
)
# Behind the reservation: 'Tous droits réservés - Le Courrier des Alpes, 2014', 'Todos os direitos reservados à Rádio Maré'.
_AFTER_RESERVED = re.compile(
    rf"(?:(?i:rights reserved|droits réservés|rechte vorbehalten|derechos reservados|{_RESERVED}))\s*(?:[-–—:,]|\.(?=\s[^\n.]{{2,40}}?,?\s*{_YEARS}[\s.]*$)|\bby\b|\bto\b|à|ao?\b|\bal?\b|\bvoor\b|\ba\b|\bfür\b|(?=لل?\w))\s*(?P<holder>[^\n|;©.]*?)(?=[\s,(]*(?:{_YEARS}|©)|[.]?\s*$|\.\s|\n)"
)
_CROWN = re.compile(r"\bCrown [Cc]opyright\b")
_OF_CONTENT = re.compile(
    r"\b(?:from|of|by) (?P<holder>(?:The )?[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,5}) is (?:the )?copyright\b|(?:著作権は|版权(?:归)?|著作权归)(?P<other>[^\n。,，]{1,30}?)(?:に(?:帰属|あり|属し)|所有)"
)
_ABBREVIATED = re.compile(r"\b(?:Co|Inc|Ltd|Corp|S\.A|S\.L)$")
_OWNER = re.compile(
    r"(?i:\b(?:owned by|property of|détenus? par|propriété de|Eigentum (?:der|von)|propiedad de|proprietà di|propriedade de|eigendom van)|^\s*(?:Rechte|Rights|Droits|Derechos|Diritti|Direitos)\s?:)\s+(?P<holder>(?:the |The |l['’]|la |der )?[A-Z][\w.&'’-]*(?:[ -][A-Z][\w.&'’-]*){0,5}(?:, (?:S\.[AL]\.|GmbH|Ltd\b|Inc\b))?)"
)
_CONSENT_OF = re.compile(
    r"(?i:consent|permission|authori[sz]ation|approval|licen[cs]e|accord|autorisation|écrite?|préalable|Zustimmung|Genehmigung|autorización|escrito|permiso)"
    r"\s+(?:of|from|by|de|del|der|des|von)\s*(?P<holder>(?:the |The |l['’]|la |La )?[A-Z][\w.&'’-]*(?:[ -](?:of |de )?[A-Z][\w.&'’-]*){0,5})"
)
_BEFORE_COLON = re.compile(
    r"^(?P<holder>[A-ZÀ-Ý][\w.&'’-]*(?: [\w.&'’-]+){0,4}): "
)  # 'Agência Brasil: é permitida …'
_NO_NAME = re.compile(
    r"未|违|違|侵权|翻印|禁止|不得|严禁|請|请|無断|無斷|무단|يحظر|جميع|Wszelkie|Все права|Alle |Toute |Vietat|Proibid|É proibid"
)
_ARABIC_TO = re.compile(r"^(?:محفوظة )?(?:لل|ل)(?=[\u0621-\u064a]{3,})")  # 'to', written as one with the name
_BELONGS = re.compile(r"に(?:帰属|あり|属し).*$|所有$|에게? ?있.*$")
_BUT = re.compile(r"\b(?:but|mais|aber|jedoch|pero|ma|mas|maar|men|ale|но)\b", re.IGNORECASE)
_OUR = re.compile(r"\bour (?:prior |express |written ){0,3}(?:consent|permission)", re.IGNORECASE)
_CREDIT_TO = re.compile(
    r"(?:\b[Cc]redit to|\b[Mm]andatory credit\s?:|\b(?:[Ss]ource|SOURCE|[Ff]uente|[Qq]uelle|[Ff]onte|[Bb]ron|[Kk]älla|[Źź]ródło)\s?:|\bmention obligatoire\s?:|\b[Rr]epublished from|出典[:：]|来源[:：]|출처[:：])\s*"
    r"(?:Photo |Foto )?(?P<holder>[^\W\d_a-z][\w&'’-]*(?: (?:(?:of|de|der|du) )?[^\W\d_a-z][\w&'’-]*){0,4})"
)
_YEAR = re.compile(
    r"(?<![\d/.:-])(?P<first>(?:19|20)\d\d)(?:\s*[-–]\s*(?P<last>(?:19|20)\d\d|\d\d(?!\d)))?(?![\d/]|\.\d|-\d)"
)
_ROMAN = re.compile(r"\bM{1,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_SENTENCES = re.compile(
    r"(?<=[.!?;])\s+(?=[A-ZÀ-Ý©(\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3])|(?<=[。!?])|\n+"
)
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
    "es": ("derechos", "reservados", "prohibid", "autorización", " sin ", " los "),
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


def notice_reader(table: HolderTable) -> Callable[[str, NoticeKind, str], Notice]:
    """A function that reads a notice's text, its kind and the JSON Pointer of its field.

    Offsets are 0 to the text's length. Reading depends on the text alone, so repeated notices are read once.
    """

    @lru_cache(maxsize=512)
    def read_notice(text: str, kind: NoticeKind, field: str) -> Notice:
        language = notice_language(text)
        holders = _holders(text, kind)
        plain = text
        for holder in holders:  # 'The Kestrel Post' posts nothing
            plain = plain.replace(holder.name, " " * len(holder.name))
        verbs, actions = _prohibitions(plain, language) if not LEAVE.search(text) else ((), ())
        actions = tuple(sorted({*actions, *withheld(text)}))
        condition = _condition(text, holders)
        tdm = _mining(text)
        return Notice(
            field=field,
            start=0,
            end=len(text),
            text=text,
            kind=kind,
            language=language,
            holders=holders,
            years=_years(text),
            all_rights_reserved=v.RESERVED.search(text) is not None,
            prohibited=verbs,
            actions=actions,
            condition=condition,
            tdm=tdm,
            confidence=0.98 if holders else 0.85,
        )

    def _holders(text: str, kind: NoticeKind) -> tuple[Holder, ...]:
        if kind == "credit":
            return credited(text, table)
        found: list[Holder] = []
        if _CROWN.search(text):
            return (Holder("Crown"),)
        for match in _HOLDER.finditer(text):
            found.extend(_named(_with_stop(match["holder"], text, match.end())))
        elsewhere = (_BEFORE_MARK, _AFTER_RESERVED, _OF_CONTENT, _OWNER, _CONSENT_OF, _CREDIT_TO)
        for pattern in (*elsewhere, *((_BEFORE_COLON,) if kind == "licence" else ())):
            if found:
                break
            if named := pattern.search(text):
                written = next(filter(None, named.groups()), "")
                found.extend(_named(_with_stop(written, text, named.end())))
        return tuple(dict.fromkeys(found))

    def _named(written: str) -> tuple[Holder, ...]:
        written = re.sub(r"^(?:l['’]|the\s+(?=[A-Z]{2,}\b))", "", written.strip())
        written = re.sub(r"^(?:by|of|de|der)\s+", "", written).strip(" ,.-–—") + (
            "." if written.endswith((" Co.", " Inc.", " Ltd.", " Corp.")) else ""
        )
        written = _BELONGS.sub("", _ARABIC_TO.sub("", written))
        if not written or (
            not any(c.isupper() or (c.isalpha() and not c.islower()) for c in written)
            and not table.agency(written)
        ):
            return ()
        if (
            _NO_NAME.match(written)
            or v.RESERVED.match(written)
            or len(written) > 100
            or written.split()[0].lower() in ("office", "law", "notice", "infringement")
        ):
            return ()
        return tuple(
            Holder(holder.name + ".", holder.uri)
            if _ABBREVIATED.search(holder.name) and written.endswith(".")
            else holder
            for holder in table.read(written)
        )

    def _condition(text: str, holders: tuple[Holder, ...]) -> Condition | None:
        written = v.WRITTEN_CONSENT.search(text)
        consent = written or v.CONSENT.search(text)
        licence = v.WITHOUT_LICENCE.search(text)
        if licence and not written:
            return Condition("licence", licence.group().strip(), _consent_of(text, holders))
        if consent:
            kind = "prior-written-consent" if written else "consent"
            return Condition(kind, consent.group().strip(), _consent_of(text, holders))  # type: ignore[arg-type]
        for kind, pattern in (
            ("territory", v.TERRITORY), ("time", v.TIME), ("non-commercial", v.NON_COMMERCIAL), ("editorial-use", v.EDITORIAL), ("credit", v.CREDIT_DUE),
        ):  # fmt: skip
            if match := pattern.search(text):
                return Condition(kind, match.group().strip())  # type: ignore[arg-type]
        return None

    def _consent_of(text: str, holders: tuple[Holder, ...]) -> tuple[Holder, ...]:
        match = _CONSENT_OF.search(text)
        if match:
            return _named(match["holder"])
        return holders if _OUR.search(text) else ()

    return read_notice


def notice_language(text: str) -> str:
    """The language of a notice among those whose vocabulary is known; English when in doubt."""
    lowered = text.lower()
    words = _WORD.findall(lowered)
    votes = {
        language: 2 * sum(map(lowered.count, hints)) + sum(word in _OWN_WORDS[language] for word in words)
        for language, hints in _HINTS.items()
    }
    return max(votes, key=votes.__getitem__)  # the first of equals, and that is English


def _with_stop(written: str, text: str, end: int) -> str:
    """A name with the stop of its last abbreviation, which stands at `end`."""
    return written + "." if _ABBREVIATED.search(written) and text[end : end + 1] == "." else written


def _prohibitions(text: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The verbs of what is forbidden, as written and as actions, by the words of the notice's language.

    Where those find none, by those of the language that finds most: a short notice may not tell its own.
    """
    read = _prohibited_in(text, language)
    if not read[0]:
        read = max((_prohibited_in(text, other) for other in _VERBS), key=lambda found: len(found[0]))
    return read


def _prohibited_in(text: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    written: list[tuple[int, str]] = []
    actions: set[str] = set()
    at = 0
    for sentence in _SENTENCES.split(text):
        at = text.index(sentence, at)
        if not (
            v.FORBIDS.search(sentence) or v.WRITTEN_CONSENT.search(sentence) or v.CONSENT.search(sentence)
        ):
            continue
        rest = sentence
        learning = v.TRAINING.search(sentence) is not None or v.GENERATIVE.search(sentence) is not None
        turn = _BUT.search(sentence)
        if (
            turn
            and not v.FORBIDS.search(sentence[: turn.start()])
            and v.FORBIDS.search(sentence[turn.start() :])
        ):
            rest = " " * turn.end() + sentence[turn.end() :]  # what stands before is allowed
        for pattern, forbidden in _VERBS[language]:
            if learning and forbidden == ("use",):  # use for training is the mining value's to tell
                continue
            for match in pattern.finditer(rest):
                written.append((at + match.start(), match.group()))
                actions.update(forbidden)
            rest = pattern.sub(lambda match: " " * len(match.group()), rest)
        for match in v.GENERAL_USE.finditer(rest) if language == "en" and not learning else ():
            written.append((at + match.start(), "use"))
            actions.add("use")
    return tuple(dict.fromkeys(verb for _, verb in sorted(written))), tuple(sorted(actions))


def _years(text: str) -> tuple[int, ...]:
    years: set[int] = set()
    for match in _YEAR.finditer(text):
        first, last = match["first"], match["last"] or ""
        years.add(int(first))
        if len(last) == 4 or (last and int(last) > int(first[2:])):  # '2003-05', but no month
            years.add(int(first[: 4 - len(last)] + last))
    for match in _ROMAN.finditer(text):
        years.add(_roman(match.group()))
    return tuple(sorted(year for year in years if 1900 <= year <= 2100))


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def _mining(text: str) -> str:
    generative = v.GENERATIVE.search(text)
    training = v.TRAINING.search(text)
    mining = v.MINING.search(text)
    said = generative or training or mining
    if not said:
        return "DMI-UNSPECIFIED"
    if mining and v.SEARCH_ENGINES.search(text):
        return "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING"
    sentence = next(part for part in _SENTENCES.split(text) if said.group() in part)
    if any(pattern.search(sentence) for pattern in (v.WRITTEN_CONSENT, v.CONSENT_TO_ASK, v.WITHOUT_LICENCE)):
        return "DMI-PROHIBITED-SEECONSTRAINT"
    if mining:
        return "DMI-PROHIBITED"
    return "DMI-PROHIBITED-GENAIMLTRAINING" if generative else "DMI-PROHIBITED-AIMLTRAINING"
