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
from processors.rights.credit import CREDIT
from processors.rights.languages import OTHERS, Language
from processors.rights.licence import LICENCE
from processors.rights.vocabulary import (
    FORBIDS,
    GENERAL_USE,
    GRANTED,
    MINING,
    TRAINING,
    VERBS,
    WRITTEN_CONSENT,
)

# Cheap: without any of these, no text holds a notice and nothing else runs.
HINTS = (
    "opyright", "copr.", "©", "&copy;", "(c)", "reserved", "servés", "vorbehalten", "reservados", "creative commons", "cc by", "cc-by", "cc0",
    "government licence", "public domain", "photo", " via ", "foto", "bild:", "bilder:", "grafik:", "graphic", "video", "image", "picture", "illustration",
    "fot.", "zdjęcie:", "фото", "видео:", "صورة", "تصوير", "写真", "画像", "撮影", "图片", "摄影", "사진", "crédit", "infograph", "footage",
    "free of charge", "freely", "royalty", "free for", "free to", "libre", "honorarfrei", "lizenzfrei", "gemeinfrei", "nachdruck", "abdruck", "se permite", "se autoriza",
    "permitida a", "reprodução", "riproduzione", "mag vrij", "vrij over", "overname", "fritt", "fri ", "można ", "bezpłatn", "свободн", "бесплатн", "يسمح", "転載", "自由に",
    "转载", "免费", "자유",
    "riservat", "auteursrecht", "voorbehouden", "förbehåll", "ensamrätt", "eftertryck", "zastrzeżone", "копирайт", "авторск", "права защ", "права сохр",
    "d'auteur", "d’auteur", "urheberrecht", "derechos de autor", "autorais", "upphovsrätt", "autorskie",
    "حقوق", "著作権", "版権", "無断", "版权", "版權", "著作权", "저작권", "ⓒ",
)  # fmt: skip
_HINTS = ahocorasick_rs.AhoCorasick(HINTS)
LONGEST_NAME = 80  # code points of a holder that stands alone before the mark
CACHED_BLOCK = 4000  # code points: agencies send the same notice with every dispatch, on lines of its own

_MARK = r"(?:©|&copy;|\([cC]\)|\(P\) & ©|[Cc]opyright|COPYRIGHT|[Cc]opr\.|COPR\.)"
_YEAR = r"(?:(?:19|20)\d\d|M{1,3}[CDXLVI]+)"
_RESERVED = (
    r"(?i:\ball (?:other |[\w]+ (?:and [\w]+ )?)?rights(?:, [^.\n]{1,90},)? (?:are )?(?:strictly )?reserved\b(?! for\b)|\btous (?:les )?droits (?:d[eu]s? [^.\n]{1,60} )?réservés\b"
    r"|\balle (?:weiteren )?rechte vorbehalten\b|\b(?:todos los )?derechos reservados(?=[.\s]*(?:$|\n|(?-i:[A-Z©(])))|\breservados todos los derechos\b)"
)
_LETTER = r"[A-ZÀ-Ý\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3]"  # what a sentence may begin with
_OTHER_RESERVED = "|".join(language.reserved for language in OTHERS.values())
# A mark in words needs more beside it than a word of the news: a year, a colon, 'belongs to'.
_OTHER_MARKS = (
    rf"(?:Копирайт|Авторское право)\s+[^\n.]{{2,60}}?{_YEAR}|(?:حقوق (?:النشر|الطبع|التأليف)[^\n]{{0,30}}?(?:©|محفوظة))|(?:^|(?<=[.؟!|\n]))\s*حقوق (?:النشر|الطبع|التأليف)[^\n]{{0,30}}?{_YEAR}"
    rf"|版(?:权|權)(?:归|歸)[^\n,,。]{{2,30}}|著作权归|著作権(?:者|は)?[::]|(?:저작권자|ⓒ)|無断(?:転載|複製)[^\n]{{0,12}}(?:禁|お断)|무단\s?(?:전재|복제)[^\n]{{0,20}}금지"
)
# A mark that a word of the text follows marks nothing: '© marks on the vases'.
_SIGN = r"(?:©|&copy;)(?!\s*(?!(?:dpa|sda|ats|epd|awp|apa|the|by|la|le|de|copyright)\b)[a-z]{3,}\s)"
_PROPER = rf"(?:[«\"“]?{_LETTER}[\w.&'’»\"”-]*)(?: (?:(?:of|the|and|de|der|des|la|du|&) ){{0,2}}[«\"“]?{_LETTER}[\w.&'’»\"”-]*){{0,5}}"
ANCHOR = re.compile(
    rf"{_SIGN}|{_RESERVED}|\bCrown [Cc]opyright\b|(?i:{_OTHER_RESERVED})|{_OTHER_MARKS}|(?<![Tt]he )(?<!U\.S\. )(?<!US )\b(?:Copyright|COPYRIGHT)\b(?!\s(?:Royalty|Office|Act|Law|Board|Tribunal|Clearance|Agency|Council|Directive|Alliance|Society|Licensing|Term|Bill|Hub)\b)(?:\s+notice)?[:,]?\s*(?:©|\([cC]\))?,?\s*(?:by\s+|BY\s+)?(?:the\s+|THE\s+)?(?:{_YEAR}|(?-i:[A-Z]|dpa|ddp|epd))"
    rf"|\([cC]\)\s*(?:[Cc]opyright\s+)?(?:by\s+)?(?:{_YEAR}(?!\s+(?!by|the|all|dpa|epd|la|le|de|der|di|du|el|tous|alle|todos|tutti)[a-z]{{3,}})|[A-Z][\w&.' -]{{1,50}},?\s+{_YEAR}|dpa\b|AFP\b|AP\b|Reuters\b|EFE\b)"
    rf"|^\s*\([cC]\)\s*(?:{_PROPER})[\s.]*$|\b(?:[Dd]roits d['’]auteur|[Uu]rheberrecht|[Dd]erechos de autor|[Dd]iritti d['’]autore|[Dd]ireitos (?:de autor|autorais)|[Aa]uteursrecht|[Uu]pphovsrätt|[Pp]rawa autorskie)\s?(?:[:：]|©|\([cC]\)|{_YEAR})"
    rf"|\bis (?:the )?copyright\b(?! (?:law|infring\w+))(?=[^\n.]*\b(?:may not|must not|without)\b)|著作権は[^\n。]{{1,30}}に(?:帰属|あり|属し)"
    rf"|\bcopyright\s+(?:©\s*)?(?:{_YEAR}|[A-Z][\w.'& -]{{1,60}},?\s+{_YEAR})|\b[Cc]opr\.\s*{_YEAR}|\bCOPR\.\s*{_YEAR}"
)
# A name alone before the mark: 'The Canadian Press. © 2019', 'Harbour Radio, copyright 2016.'
_NAMED_BEFORE = re.compile(
    rf"\s*(?:(?:The|La|Le|Die|Der|El) )?{_LETTER}[\w.&'’-]*(?: (?:(?:of|the|and|de|der|des|la|du|&) ){{0,2}}{_LETTER}[\w.&'’-]*){{0,5}}\.?\s*"
)
_BARE_MARK = re.compile(rf"\s*{_MARK}[\s,]*(?:{_YEAR}(?:\s*[-–]\s*\d{{2,4}})?)?[\s.,]*(?:$|{_RESERVED})")


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
    r"|^\s*S(?:ource|OURCE)\s?:|\b[Rr]ights reserved\b|\b[Mm]andatory credit\b|\b[Ss]yndicated (?:with|by)\b|\b[Dd]istributed by\b|\b[Ff]irst (?:appeared|published) (?:in|by|on)\b|\bEMBARGOED?\b|\bEmbargoed?\.(?=\s|$)"
    r"|\b[Nn]ot for (?:release|publication|distribution|broadcast|sale|use)\b|\b[Nn]o (?:sales|archives?|internet|mobile|resale)\b|\bpersonal(?:,? non-commercial)? use\b|\bcopyrighted\b"
    r"|\b[Uu]sage (?:strictement )?(?:personnel|privé|éditorial)\b|\bmention obligatoire\b|\bredaktionellen? (?:Gebrauch|Zweck\w*|Verwendung)\b|\bprivaten? Gebrauch\b|\b[Nn]o se autoriza\b"
    r"|\b[Uu]so (?:editorial|personal|personale|pessoal)\b|ссылка на [^\n.]{2,60} обязательна|с обязательн\w+ ссылк\w+|\bobligatorisk källa\b|\b[Uu]rheberrecht:|\b[Aa]uteursrecht voorbehouden\b"
    r"|著作権|版权|版權|저작권|注明(?:来源|出处)|出典を明記|출처"
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
# What a notice speaks of, in a sentence before its mark: there, 'may not publish' alone is the story's.
_CONTENT = re.compile(
    r"\b(?:this|these|all|any|our|its) (?:\w+ )?(?:content|material|text|article|stor(?:y|ies)|report|site|page|information|service|bulletin|transcript|publication|dispatch|work|file|image|photo)s?\b"
    r"|\b(?:content|material|information|articles|texts|stories) (?:may|must|can|from|of|on)\b|\b(?:contenus?|article|texte|site|document)\b|\b(?:Inhalte?n?|Texte?s?|Artikels?|Beitr[aä]ge?s?|Seiten?|Meldung(?:en)?)\b"
    r"|\b(?:contenidos?|artículos?|textos?|sitio|noticias?)\b|\b(?:contenut[oi]|articol[oi]|test[oi]|sito)\b|\b(?:conteúdos?|artigos?|matérias?)\b|\b(?:inhoud|artikel(?:en)?|teksten?|uitgave|berichten)\b"
    r"|\b(?:innehåll\w*|artik\w+|text\w*)\b|\b(?:treści?|artykuł\w*|tekst\w*|materiał\w*)\b|материал\w*|текст\w*|(?:المحتوى|المادة|النص|المواد)|記事|コンテンツ|本文|内容|文章|稿件|기사|콘텐츠|내용",
    re.IGNORECASE,
)
TAIL = 5  # sentences at a text's end in which a notice may go on in plain words; before them the story does
_QUOTED_MARK = re.compile(rf"['\"“‘]\s*{_MARK}")
_SENTENCE = re.compile(
    rf"[^\n|]+?(?:(?<!\bCo)(?<!\bInc)(?<!\bLtd)(?<!\b[A-Z])(?<!\bSt)(?<!\b[Cc]opr)(?<!\bCOPR)(?<!\bNo)(?<!\b[Ff]ot)(?<!\bvs)[.!?؟]+[\"'”’)]*(?=\s+(?:[©(&\"“‘ⓒ<\[]|{_LETTER}))|[。!?]+|(?=[\n|])|$)"
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
    for here in range(1, len(sentences)):
        before, after = (block[slice(*sentences[place])] for place in (here - 1, here))
        bare = kinds[here] == "copyright" and kinds[here - 1] is None and _BARE_MARK.match(after)
        if bare and len(before) < LONGEST_NAME and _NAMED_BEFORE.fullmatch(before):
            kinds[here - 1] = "copyright"
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
    if any(pattern.search(sentence) for pattern in (MINING, TRAINING, WRITTEN_CONSENT)) and (
        after or FORBIDS.search(sentence)
    ):
        return True
    said = FORBIDS.search(sentence) or GRANTED.search(sentence)
    return (
        said is not None
        and _TRADE.search(sentence) is not None
        and (after or _CONTENT.search(sentence) is not None)
    )
