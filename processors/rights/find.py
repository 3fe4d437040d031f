"""Finds notices in running text: exact spans at sentence bounds, wherever they stand.

A notice has a sentence that only a notice has (an anchor: '© 2024 …', 'All rights reserved'); sentences of
rights vocabulary that touch it belong to it. News about copyright has the words but no anchor, or reports
them as somebody's speech.
"""

from __future__ import annotations

import re
from functools import lru_cache

import ahocorasick_rs
from msgspec import Struct

from processors.dispatch import NoticeKind
from processors.rights.languages import OTHERS, Language
from processors.rights.vocabulary import (
    FORBIDS,
    GENERAL_USE,
    GRANTED,
    MINING,
    RESERVED,
    TRAINING,
    VERBS,
    WRITTEN_CONSENT,
)

# Cheap: without any of these, no text holds a notice and nothing else runs.
HINTS = (
    "opyright", "copr.", "©", "&copy;", "(c)", "reserved", "servés", "vorbehalten", "reservados", "creative commons", "cc by", "cc-by",
    "government licence", "public domain", "photo", " via ", "foto:", "bild:", "fotos:",
    "riservat", "auteursrecht", "voorbehouden", "förbehåll", "ensamrätt", "eftertryck", "zastrzeżone", "копирайт", "авторск", "права защ", "права сохр",
    "حقوق", "著作権", "版権", "無断", "版权", "版權", "著作权", "저작권", "ⓒ",
)  # fmt: skip
_HINTS = ahocorasick_rs.AhoCorasick(HINTS)
CACHED_BLOCK = 4000  # code points: agencies send the same notice with every dispatch, on lines of its own

_MARK = r"(?:©|&copy;|\([cC]\)|\(P\) & ©|[Cc]opyright|COPYRIGHT|[Cc]opr\.|COPR\.)"
_YEAR = r"(?:(?:19|20)\d\d|M{1,3}[CDXLVI]+)"
_RESERVED = (
    r"(?i:\ball (?:other |[\w]+ (?:and [\w]+ )?)?rights (?:are )?(?:strictly )?reserved\b|\btous (?:les )?droits (?:[^.\n]{1,60} )?réservés\b"
    r"|\balle (?:weiteren )?rechte vorbehalten\b|\b(?:todos los )?derechos reservados(?=[.\s]*(?:$|\n|(?-i:[A-Z©(])))|\breservados todos los derechos\b)"
)
_LETTER = r"[A-ZÀ-Ý\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3]"  # what a sentence may begin with
_OTHER_RESERVED = "|".join(language.reserved for language in OTHERS.values())
# A mark in words needs more beside it than a word of the news: a year, a colon, 'belongs to'.
_OTHER_MARKS = (
    rf"(?:Копирайт|Авторское право)\s+[^\n.]{{2,60}}?{_YEAR}|(?:حقوق (?:النشر|الطبع|التأليف)[^\n]{{0,30}}?(?:©|محفوظة|{_YEAR}))"
    rf"|版(?:权|權)(?:归|歸)[^\n,,。]{{2,30}}|著作权归|著作権(?:者|は)?[::]|(?:저작권자|ⓒ)|無断(?:転載|複製)[^\n]{{0,12}}(?:禁|お断)|무단\s?(?:전재|복제)[^\n]{{0,20}}금지"
)
# A mark that a word of the text follows marks nothing: '© marks on the vases'.
_SIGN = r"(?:©|&copy;)(?!\s*(?!(?:dpa|sda|ats|epd|awp|apa|the|by|la|le|de|copyright)\b)[a-z]{3,}\s)"
ANCHOR = re.compile(
    rf"{_SIGN}|{_RESERVED}|(?i:{_OTHER_RESERVED})|{_OTHER_MARKS}|\b(?:Copyright|COPYRIGHT)\b(?:\s+notice)?[:,]?\s*(?:©|\([cC]\))?,?\s*(?:by\s+|BY\s+)?(?:the\s+|THE\s+)?(?:{_YEAR}|(?-i:[A-Z]|dpa|ddp|epd))"
    rf"|\([cC]\)\s*(?:[Cc]opyright\s+)?(?:by\s+)?(?:{_YEAR}|[A-Z][\w&.' -]{{1,50}},?\s+{_YEAR}|dpa\b|AFP\b|AP\b|Reuters\b|EFE\b)"
    rf"|\bcopyright\s+(?:©\s*)?(?:{_YEAR}|[A-Z][\w.'& -]{{1,60}},?\s+{_YEAR})|\b[Cc]opr\.\s*{_YEAR}|\bCOPR\.\s*{_YEAR}"
)
LICENCE = re.compile(
    r"\bCreative Commons (?:BY|Attribution|CC0|Zero)|\b(?:licen[cs]ed|available|distributed|published|released) under (?:the terms of )?(?:a |the )?Creative Commons[^.\n]{0,40}[Ll]icen[cs]e|\b[Ll]icence Creative Commons\b|\bCC[- ]BY\b|\bOpen Government Licence\b"
    r"|\bin the public domain\b|\bdominio público y\b"
)
CREDIT = re.compile(
    r"\((?:AP|AFP|Reuters|EPA|ANSA|Getty)(?: \w+)? ?Photo(?:s)?(?:/[^()\n]{2,40})?\)|\b(?:Getty Images|AFP|AP|Reuters) via (?:AFP|AP|Getty Images|Reuters)\b"
    r"|(?:^|(?<=\n)|(?<=\. )|(?<=\s))(?:Foto|Photo|Bild|Fotos): [A-Z][\w.' -]{2,40}/\s?[\w -]{2,30}(?=$|\n|\.)"
)


def _strict(language: Language) -> str:
    """What forbids in a language, 'without' alone left out: it must name the consent that is missing."""
    kept = [said for said in language.forbids.split("|") if said.strip(r"\b") not in WITHOUT]
    return "|".join((*kept, language.consent, language.written_consent))


WITHOUT = frozenset(("senza", "sem", "zonder", "utan", "bez", "без", "دون", "بدون", "не", "没有", "없이"))
VOCABULARY = re.compile(
    r"\b(?:may|must|shall) not\b|\bprohibited\b|\bforbidden\b|\bwithout (?:\w+ ){0,4}(?:consent|permission|authori[sz]ation|licen[cs]e)\b"
    r"|\bunauthori[sz]ed\b|\bprotected by\b|\bintellectual property\b|\bre(?:publication|distribution)\b|\btext and data mining\b|\bmachine learning\b"
    r"|\bProvided by\b|\bunder licen[cs]e\b|\bClick For Restrictions\b|\bNOT FOR (?:PUBLICATION|USE|BROADCAST)\b|\b[Nn]o part of this\b|\bterms of use\b"
    r"|\b[Ss]ubscribers (?:may|only)\b|\bterms and conditions\b|\bfor editorial use only\b"
    r"|\bpropriété intellectuelle\b|\bsans l['’]accord\b|\binterdite?s?\b|\breproduction\b|\bdroits\b"
    r"|\buntersagt\b|\bnicht gestattet\b|\bVervielfältigung\b|\burheberrecht\w*|\bohne (?:\w+ )?(?:schriftliche )?(?:Zustimmung|Genehmigung)\b"
    r"|\b[Pp]rohibida\b|\bautorización\b|\bderechos\b|\bpropiedad intelectual\b"
    rf"|(?i:{'|'.join(f'(?:{said})' for language in OTHERS.values() for said in (_strict(language), language.mining))})"
    r"|(?i:\b(?:for )?editorial use only\b|\bno commercial use\b|\bnon-commercial use\b|\bno resale\b|\bno archiv(?:es?|ing)\b)"
    r"|\b[Pp]ermission (?:is|must be) (?:required|obtained|sought)\b|\b[Ll]icen[cs]ing agreement\b|\b[Ll]icen[cs]ed (?:to|from|by)\b|\b[Cc]e (?:contenu|texte|article|document) ne peut\b"
    r"|\b(?:rights|droits|Rechte|derechos) in this (?:article|story|text|work)\b"
    r"|\b[Nn]ur (?:mit|nach|gegen)\b[^\n.]{0,60}\b(?:Genehmigung|Zustimmung|Erlaubnis|Einwilligung|Honorar|Quellenangabe)\b|\bNachdruck\b|\bhonorarpflichtig\b"
    r"|\b(?:uniquement|seulement) avec l['’](?:accord|autorisation)\b|\b[Ss]olo con (?:la )?autorización\b"
    r"|\b(?:REDISTRIBUTION|RESALE|REPUBLICATION|REPRODUCTION|COPYING|DISTRIBUTION)\b[^\n.]{0,80}\b(?:FORBIDDEN|PROHIBITED|NOT PERMITTED)\b"
)
# Somebody says it: news about rights, not a notice.
REPORTED = re.compile(
    r"\b(?:said|says|told|sued|court|judge|heard|ruled|according to|lawsuit|alleg\w+|claim\w*|infring\w+|tribunal|a (?:déclaré|indiqué|jugé)|sagte|teilte|Gericht|dijo|según)\b"
    + "".join(f"|{language.reported}" for language in OTHERS.values())
)
# The verbs of all languages: what is forbidden or granted must be one of them.
_TRADE = re.compile(
    "|".join(f"(?:{pattern})" for table in VERBS.values() for pattern, _ in table)
    + f"|{GENERAL_USE.pattern}",
    re.IGNORECASE,
)
TAIL = 5  # sentences at a text's end in which a notice may go on in plain words; before them the story does
_QUOTED_MARK = re.compile(rf"['\"“‘]\s*{_MARK}")
_SENTENCE = re.compile(
    rf"[^\n|]+?(?:(?<!\bCo)(?<!\bInc)(?<!\bLtd)(?<!\b[A-Z])(?<!\bSt)(?<!\b[Cc]opr)(?<!\bCOPR)(?<!\bNo)(?<!\bvs)[.!?؟]+[\"'”’)]*(?=\s+(?:[©(&\"“‘ⓒ]|{_LETTER}))|[。!?]+|(?=[\n|])|$)"
    r"|[\n|]+",
)  # fmt: skip
_OPENS = re.compile(rf"\s*{_MARK}")


class Found(Struct, frozen=True):
    """A notice at code points [start, end)."""

    start: int
    end: int
    kind: NoticeKind


def find_notices(text: str) -> tuple[Found, ...]:
    """The notices of a text, in order, none overlapping."""
    hints = _HINTS.find_matches_as_indexes(text.lower())
    if not hints:
        return ()
    first = min(
        hints[0][1], len(text)
    )  # lowering may lengthen a few letters: then one paragraph more is read
    # Back to the paragraph before the first hint: what precedes can't touch a notice.
    begin = text.rfind("\n", 0, max(text.rfind("\n", 0, first), 0)) + 1
    block = text[begin:]
    found = _scan_repeated(block) if len(block) <= CACHED_BLOCK else _scan(block)
    return tuple(Found(begin + one.start, begin + one.end, one.kind) for one in found) if begin else found


def _scan(block: str) -> tuple[Found, ...]:
    sentences = [
        (m.start(), m.end())
        for m in _SENTENCE.finditer(block)
        if not m.group().isspace() and m.group().strip("|\n \t")
    ]
    kinds: list[NoticeKind | None] = [_kind(block[start:end]) for start, end in sentences]
    belongs = [kind is not None for kind in kinds]
    for step in (1, -1):
        order = range(len(sentences)) if step == 1 else range(len(sentences) - 1, -1, -1)
        for here in order:
            neighbour = here - step
            if (
                not belongs[here]
                and 0 <= neighbour < len(sentences)
                and belongs[neighbour]
                and kinds[neighbour] != "credit"
                and _continues(
                    block[sentences[here][0] : sentences[here][1]],
                    after=step == 1 and len(sentences) - here <= TAIL,
                )
            ):
                belongs[here] = True
                kinds[here] = kinds[neighbour]
    found: list[Found] = []
    marked = False
    for (start, end), kind in zip(sentences, kinds, strict=True):
        if kind is None:
            continue
        text = block[start:end]
        start += len(text) - len(text.lstrip())
        end -= len(text) - len(text.rstrip(" |\t\n"))
        if kind == "credit":
            found.extend(
                Found(start + m.start(), start + m.end(), "credit") for m in CREDIT.finditer(block[start:end])
            )
            continue
        opens = _OPENS.match(text) is not None
        gap = block[found[-1].end : start] if found else ""
        if (
            found
            and found[-1].kind == kind
            and not gap.strip(" \n|\t")
            and not (opens and marked and "\n" in gap)
        ):
            found[-1] = Found(found[-1].start, end, kind)
        else:
            found.append(Found(start, end, kind))
            marked = False
        marked = marked or opens
    return tuple(found)


_scan_repeated = lru_cache(maxsize=512)(_scan)


def _kind(sentence: str) -> NoticeKind | None:
    if ANCHOR.search(sentence):
        reported = REPORTED.search(sentence) and not _OPENS.match(sentence)
        return None if reported or _QUOTED_MARK.search(sentence) else "copyright"
    if LICENCE.search(sentence) and not REPORTED.search(sentence):
        return "licence"
    return "credit" if CREDIT.search(sentence) else None


def _continues(sentence: str, *, after: bool) -> bool:
    """Whether a sentence beside a notice belongs to it. Behind the last notice, words of its trade are enough."""
    if REPORTED.search(sentence):
        return False
    if VOCABULARY.search(sentence):
        return True
    if not after:
        return False
    if any(pattern.search(sentence) for pattern in (RESERVED, MINING, TRAINING, WRITTEN_CONSENT)):
        return True
    said = FORBIDS.search(sentence) or GRANTED.search(sentence)
    return said is not None and _TRADE.search(sentence) is not None
