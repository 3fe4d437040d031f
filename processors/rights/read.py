"""Reads one notice as a lawyer would: holder, years, what is forbidden, on what condition, mining."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from processors.dispatch import Condition, Holder, Notice, NoticeKind
from processors.rights import vocabulary as v
from processors.rights.holders import HolderTable
from processors.rights.languages import OTHERS
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
_MARK = rf"(?:{_MARKS}|©|&copy;|\([cC]\)|(?:\b|^)[Cc]opyright\b|\bCOPYRIGHT\b|\b[Cc]opr\.|\bCOPR\.)"
_YEARS = r"(?:(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?|M{1,3}[CDXLVI]+)"
_RESERVED = "|".join(language.reserved for language in OTHERS.values())
_HOLDER = re.compile(
    rf"{_MARK}(?:\s*{_MARK})*[\s:,]*(?:notice\s+)?(?:by\s+|BY\s+)?(?:{_YEARS}[\s,]*)*(?:by\s+|BY\s+)?(?P<holder>[^\n|;©]*?)"
    rf"(?=[\s,(]*{_YEARS}|\s*(?:\(www|\|)|;|\n|$|[.。]\s*$|\.\s+[A-ZÀ-Ý©(\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3]|。|[.]\s*\n|[,,]\s?未|\s*[-–—,]?\s*(?i:all (?:other )?rights|tous (?:les )?droits|alle rechte|todos los derechos|derechos reservados|{_RESERVED})|所有|\s+(?:無断|무단)|\s*\(\w+\.\w+|,?\s+dpa:|,?\s+(?:distributed|provided|licensed)\b)"
)
_ABBREVIATED = re.compile(r"\b(?:Co|Inc|Ltd|Corp|S\.A|S\.L)$")
_OWNER = re.compile(
    r"\b(?:owned by|property of|détenus? par|propriété de|Eigentum (?:der|von)|propiedad de)\s+(?P<holder>(?:the |The |l['’]|la |der )?[A-Z][\w.&'’-]*(?:[ -][A-Z][\w.&'’-]*){0,5})"
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
_OUR = re.compile(r"\bour (?:prior |express |written ){0,3}(?:consent|permission)", re.IGNORECASE)
_CREDIT_TO = re.compile(r"\bcredit to (?P<holder>[A-Z][\w&'’-]*(?: (?:of )?[A-Z][\w&'’-]*){0,4})")
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


def notice_reader(table: HolderTable) -> Callable[[str, NoticeKind, str], Notice]:
    """A function that reads a notice's text, its kind and the JSON Pointer of its field.

    Offsets are 0 to the text's length. Reading depends on the text alone, so repeated notices are read once.
    """

    @lru_cache(maxsize=512)
    def read_notice(text: str, kind: NoticeKind, field: str) -> Notice:
        language = notice_language(text)
        verbs, actions = _prohibitions(text, language)
        holders = _holders(text, kind)
        condition = _condition(text, holders, bool(actions))
        tdm = _mining(text, condition)
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
        found: list[Holder] = []
        if kind == "credit":
            for word in re.split(r"[/():]| via | [Pp]hoto", text):
                agency = table.agency(word.strip())
                if agency:
                    found.append(agency)
            return tuple(dict.fromkeys(found))
        for match in _HOLDER.finditer(text):
            written = match["holder"]
            if _ABBREVIATED.search(written) and text[match.end() : match.end() + 1] == ".":
                written += "."
            found.extend(holder for holder in _named(written))
        if not found:
            for pattern in (
                _OWNER,
                _CONSENT_OF,
                _CREDIT_TO,
                *((_BEFORE_COLON,) if kind == "licence" else ()),
            ):
                if named := pattern.search(text):
                    found.extend(_named(named["holder"]))
                    break
        return tuple(dict.fromkeys(found))

    def _named(written: str) -> tuple[Holder, ...]:
        written = re.sub(r"^(?:l['’]|the\s+(?=[A-Z]{2,}\b))", "", written.strip())
        written = re.sub(r"^(?:by|of|de|der)\s+", "", written).strip(" ,.-–—") + (
            "." if written.endswith((" Co.", " Inc.", " Ltd.", " Corp.")) else ""
        )
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

    def _condition(text: str, holders: tuple[Holder, ...], prohibits: bool) -> Condition | None:
        written = v.WRITTEN_CONSENT.search(text)
        consent = written or v.CONSENT.search(text)
        licence = v.WITHOUT_LICENCE.search(text)
        if licence and not written:
            return Condition("licence", licence.group().strip(), _consent_of(text, holders))
        if consent:
            kind = "prior-written-consent" if written else "consent"
            return Condition(kind, consent.group().strip(), _consent_of(text, holders))  # type: ignore[arg-type]
        for kind, pattern in (
            ("territory", v.TERRITORY), ("non-commercial", v.NON_COMMERCIAL), ("editorial-use", v.EDITORIAL), ("credit", v.CREDIT_DUE),
        ):  # fmt: skip
            match = pattern.search(text)
            if match and (
                prohibits
                or kind != "credit"
                or "credit to" in match.group().lower()
                or "domain" in text
                or "ommons" in text
                or "CC" in text
            ):
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
        language: 2 * sum(map(lowered.count, hints))
        + sum(word in COMMON_WORDS.get(language, ()) for word in words)
        for language, hints in _HINTS.items()
    }
    return max(votes, key=votes.__getitem__)  # the first of equals, and that is English


def _prohibitions(text: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
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


def _mining(text: str, condition: Condition | None) -> str:
    generative = v.GENERATIVE.search(text)
    training = v.TRAINING.search(text)
    mining = v.MINING.search(text)
    if not (generative or training or mining):
        return "DMI-UNSPECIFIED"
    if condition is not None and condition.kind in ("prior-written-consent", "consent", "licence"):
        return "DMI-PROHIBITED-SEECONSTRAINT"
    if mining:
        return "DMI-PROHIBITED"
    return "DMI-PROHIBITED-GENAIMLTRAINING" if generative else "DMI-PROHIBITED-AIMLTRAINING"
