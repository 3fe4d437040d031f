"""Finds notices in running text: exact spans at sentence bounds, wherever they stand.

One automaton looks for words without which no sentence begins a notice; only sentences that have one are read. From
those that begin a notice (`sentence.py`) it grows over the neighbours that belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

import ahocorasick_rs
from msgspec import Struct

from processors.dispatch import NoticeKind
from processors.rights.anchors import LETTER
from processors.rights.conditions import NO_DATE
from processors.rights.credit import AGENCIES, AUTHORS, CREDIT, LABELS, PHOTOGRAPHER, SOURCES
from processors.rights.itself import PHRASES
from processors.rights.leave import FREE_WORDS
from processors.rights.restrictions import restricts_picture
from processors.rights.sentence import (
    caption_before,
    continues,
    kind_of,
    may_end,
    names_holder,
    opens,
    signs,
    speaks_of_holder,
)
from processors.rights.simplified import simplified

END = 5  # letters of an agency's name before or behind a stroke
HINTS = (
    # Agencies by their ends are enough, and a table of half the size.
    *sorted({f"{name.lower()[-END:]}{mark}" for name in AGENCIES for mark in ("/", " /")} | {f"{mark}{name.lower()[:END]}" for name in AGENCIES if len(name) > 2 for mark in ("/", "/ ")}),
    "opyright", "copr.", "reserves all", "retains all", "titulaire d", "inhaberin a", "inhaber a", "titular de", "titular dos", "titolare d", "courtesy of ", "owns the copyright", "holds all rights", "owns all rights", "keeps all rights", "détient l'", "détient les d", "détient tous", "hält alle rechte", "besitzt alle", "todos los derechos", "tutti i diritti", "todos os direitos", "alle rechten", "alla rättigheter", "wszelkie prawa", "всеми правами", "جميع الحقوق", "rights in this", "rights to this", "dem urheberrecht", "urheberrecht de", "reserves the right to text", "se réserve", "behält sich", "behalten sich", "se reserva", "si riserva", "reserva-se", "reserva todos", "behoud", "zastrzega", "оставляет за собой", "сохраняет все", "بجميع", "の権利を", "保留", "verwertungsrechte", "©", "℗", "(p)", "(с)", "copyright-prot", "chronion", "skyddat", "skyddad", "auteursrechtelijk", "protetta d", "protetto d", "urheberrechtlich", "handout", "courtesy photo", "photo fourni", "&copy;", "(c)", "[c]", "（c）", "reserved", "servés", "vorbehalten", "reservados", "creative commons", "creative-commons", "creativecommons", "cc by", "cc-by", "cc0", "under cc",
    "licensed under", "licenced under", "open licen", "property of", "propriété de", "propriété du", "propiedad de", "proprietà di", "propriedade d", "eigentum de", "eigendom van", "editorial use", "editorial purposes", "redaktionelle", "usage éditorial", "usage rédactionnel", "fins éditoriales", "finalità editoriali", "redaktionella ändamål", "redakcyjnych", "الصحفي", "uso editorial", "fines editoriales", "fini editoriali", "redactioneel gebruik", "redactionele doel", "redaktionellt bruk", "użytku redakcyjnego", "редакционн", "الاستخدام التحريري", "للاستخدام التحريري", "報道目的", "編集目的", "仅供新闻", "仅限新闻", "仅供编辑", "仅限编辑", "보도용", "보도 목적", "편집용", "no access ", "no use ", "no sales", "no resales", "no archiv", "not for sale", "mandatory credit", "未经", "未經", "非經", "非经", "嚴禁", "請勿", "不得轉", "僅供", "僅限", "摄", "攝影", "圖：", "撮影", "版权声明", "public domain", "domaine public", "gemeinfrei", "dominio público", " via ",
    # credits
    *sorted({f"{label}{mark}" for label in (*LABELS, *SOURCES) for mark in ((":", " :") if label.isascii() else (":", " :", "：", "=", "＝", " ="))}),
    *sorted({f"{label} {word}" for label in LABELS if label.isascii() for word in ("by", "courtesy", "von", "de", "di", "av")}),
    *sorted({f"{label} {name.lower()}" for label in ("photo", "foto") for name in AGENCIES}),
    "photo/", "photo /", "foto/", "foto /", "(photo", "(foto", "(фото", "photo)", "photos)", "foto)", "video)", "graphic)", "fot.", "写真提供", "사진 제공", "사진제공",
    # leave
    "free to pub", "free to run", "free to print", "free re", "free pub", "ublication libre", "ublicación libre", "ubblicazione libera", "ublicação livre", "frei zur", "freie ", "vrij te", "fri publ", "fri spri", "publikacja dozw", "публикация своб", "النشر متاح", "クレジット", "注明来自",
    "free of charge", "freely", "with attribution", "without charge", "royalty-free", "royalty free", "free for editorial", "free for press", "free for media", "free for non", "you are free to",
    "librement", "libremente", "liberamente", "livremente", "frei verwendet", "frei nachgedruckt", "frei verbreitet", "frei veröffentlicht", "frei genutzt", "frei übernommen", "kostenlos", "reprise libre", "diffusion libre", "utilisation libre", "nennung der quelle", "quellenangabe", "autorizada su", "permitida su", "uso livre", "uso libre", "uso libero", "z podaniem", "podając źród", "gratuitement", "gratuitamente", "libre de droits", "libres de droits", "reproduction", "honorarfrei", "lizenzfrei", "nachdruck", "abdruck", "verwendung", "veröffentlichung", "verbreitung", "vervielfältigung", "se permite", "se autoriza", "reproducción",
    "de libre", "permitida a", "reprodução", "riproduzione", "mag vrij", "vrij over", "vrij te", "overname", "nadruk", "fritt", "får publiceras", "får användas", "får återges",
    "får spridas", "fri användning", "fri publicering", "można swobodnie", "można bezpłatnie", "bezpłatn", "свободное исп", "свободная п", "бесплатное исп", "бесплатная п", "يسمح", "転載",
    "自由に利用", "自由に使用", "转载", "可自由", "免费使用", "자유롭게", "자유 이용", "자유이용",
    *FREE_WORDS,
    "citing the source", "les rédactions", "redaktionen", "las redacciones", "le redazioni", "as redações", "redacties", "newsrooms ", "acknowledging the source", "citant la source", "citando la fuente", "citando la fonte", "citando a fonte", "angabe der quelle", "mit quelle", "bronvermelding", "källhänvisning", "ссылкой на источник", "указанием источника", "ذكر المصدر",
    # terms: what a notice calls the text that it stands in
    *PHRASES, "återgivning endast", "återgivning bara", "publicering endast", "publicering bara", "własnością", "собственностью", "ملك ل", "に帰属", "本网站", "본 사이트", "이 사이트", "infographie ", "infografik ", "infografía ", "infografica ", "infográfico ", "photo d'", "【写真】", "【图片】", "cedida por", "cedido por", "facilitada por", "facilitado por", "photo issued", "photo released", "image released", "elementos de este", "inhalte dieser", "owned by the", "owns this", "owns these", "propriétaire de c", "eigentümer dies", "eigentümerin dies", "dueño de est", "dueña de est", "propietario de est", "propietaria de est", "proprietario di quest", "proprietaria di quest", "dono dest", "dona dest", "proprietário dest", "proprietária dest", "eigenaar van d", "äger den", "äger det", "właścicielem t", "владельцем этого", "владельцем данного", "مالكة هذ", "مالك هذ", "を所有", "拥有本", "를 소유", "this copy is", "titolare del", "inhaber der", "inhaberin der", "houder van", "właściciel praw", "правообладатель", "reprinting ", "republishing ", "free to re", "free to share", "przedruk", "wolno ", "conteúdo livre", "texto livre", "libre de repro", "livre para", "libera riproduzione", "frei zum", "abdruck frei", "出典として", "출처", "rights belong", "rights remain", "rights rest", "rights lie", "rights are owned", "rights are held", "rights are with", "droits appart", "droits revien", "droits sont dét", "rechte liegen", "rechte verbleiben", "rechte sind bei", "derechos pertenecen", "derechos son de", "diritti appart", "diritti sono di", "direitos pertencem", "direitos são d", "rechten berusten", "rechten liggen", "rechten behoren", "rechten op d", "droits de cet", "droits sur cet", "rättigheterna till", "rights are managed", "rights are represented", "rechten zijn van", "rättigheter tillhör", "prawa należą", "права принадл", "все права на", "derechos reservados", "материалы сайта", "with permission", "by permission", "kind permission", "photo ", "foto ", "propiedad intelectual de", "propriété intellectuelle d", "proprietà intellettuale d", "propriedade intelectual d", "são propriedade", "son propiedad", "belongs to", "belong to", "tillhör", "gehört", "gehören", "należy do", "należą do", "принадлежит", "принадлежат", "behoort toe", "behoren toe", "appartiennent à", "appartiennent au", "pertenecen a", "pertencem a", "appartengono a", "darf nur", "dürfen nur", "copyrighted by", "republish ",  "licensed content", "licensed material", "data-mining", "data mining", "datamining", "minería de", "fouille de textes", "mineração de", "by copyright", "to copyright", "derechos de autor", "urheberrechtlich", "prawem autorskim", "prawie autorskim", "авторским прав", "subscribers", "clients", "customers of", "members of", "abonnés", "abonados", "suscriptores", "assinantes", "abbonati",
    # bans and reservations
    "prohibida", "proibida", "vietata", "interdite", "kopiowani", "перепечатк", "копирование запр", "riservat", "auteursrecht", "voorbehouden", "förbehåll", "ensamrätt", "reserverade", "eftertryck",
    "zastrzeżone", "копирайт", "обязательна", "авторск", "права защ", "права сохр", "права охр", "d'auteur", "d’auteur", "urheberrecht", "d'autore", "d’autore", "autorais", "direitos de autor",
    "upphovsrätt", "autorskie", "rechte an dies", "derechos de est", "diritti di quest", "diritti su quest", "direitos dest", "alle rechte bei", "under licence from", "under license from", "rights:", "rights :", "owner:", "holder:", "des droits :", "rechteinhaber", "los derechos:", "dei diritti:", "dos direitos:", "rechthebbende", "rättighetshavare", "propriété exclusive", "exklusives eigentum", "ausschließliches eigentum", "propiedad exclusiva", "proprietà esclusiva", "propriedade exclusiva", "rechte:", "droits :", "droits:", "derechos:", "diritti:", "direitos:",
    "حقوق", "الحقوق", "著作権", "版権", "無断", "版权", "版權", "著作权", "저작권", "ⓒ", "무단", "모든 권리", "판권", "保留所有", "保留一切", "すべての権利",
)  # fmt: skip


def _shortest(hints: tuple[str, ...]) -> list[str]:
    """Those that hold no other: where a longer one stands, so does the one in it, and the table is a third smaller."""
    unique = list(dict.fromkeys(hints))
    every = ahocorasick_rs.AhoCorasick(unique)
    return [hint for hint in unique if len(every.find_matches_as_indexes(hint, overlapping=True)) == 1]


# A table for each state: 8 us for 2 KB, where the smaller forms take 20.
_HINTS = ahocorasick_rs.AhoCorasick(_shortest(HINTS), implementation=ahocorasick_rs.Implementation.DFA)
WINDOW, LONGEST_HINT = 1 << 16, max(map(len, HINTS))  # code points looked through at once
TAIL = 5  # sentences at a text's end in which a notice may go on in plain words; before them the story does
_EDGE = " |\t\r\n"
_LABELLED = re.compile(r"\(?(?:\b(?:Foto|Bild|Photo|Image|Picture)s?\s?:?\s?)?©")
# Where a sentence ends: at a stop that no abbreviation has, before what may begin another; or with its line or table cell.
# A sign-off may run on behind the stop: '… on Thursday. rs/ach © 2026 AFP'; it ends the sentence before the notice.
_BOUND = re.compile(
    rf"[.!?؟。！？\n|](?:(?<=[.!?؟])(?<!\bCo.)(?<!\bInc.)(?<!\bLtd.)(?<!\bBros.)(?<!\b[A-Z].)(?<!\bSt.)(?<!\b[Cc]opr.)(?<!\bCOPR.)(?<!\bNo.)(?<!\b[Ff]ot.)(?<!\bvs.)(?<!\b[Aa]rt.)(?<!\b[Aa]bs.)(?<!\b[Nn]r.){NO_DATE}[.!?؟]*[\"'”’)]*"
    r"(?:\s(?:[a-z]{1,4}(?:[-/][a-z]{1,4}){1,5}"
    rf"|[A-Z]{{2,4}}(?:/[A-Z]{{2,4}}){{1,4}}(?!\s[A-ZÀ-Þ]{{3,}}(?:\s|$))))?(?=\s+(?:[©®(&\"“„«‘ⓒ<\[◎■□▲▶☞※]|tdm-|{LETTER}|(?:19|20)\d\d(?:[年년]|(?:\s?[-–]\s?(?:19|20)\d\d)? [©A-ZÀ-Ý])))"
    r"|(?<=[。！？])[。！？]*|(?P<line>(?<=[\n|])[\n|]*))"
)  # fmt: skip


# Of wrapped lines, in code points: the shortest; the least and most that they are wide; how the next one goes on; and the
# words that one may end in before a capital.
SHORTEST_WRAPPED, WIDE, WIDEST = 20, 50, 100
_GOES_ON = re.compile(r"[^\W\d_A-Z]{2,}(?![\w/-])|[a-zà-ÿ](?= )")
_LAST_WORD = re.compile(
    r"(?:,|&"
    r"|\b(?i:of|the|by|and|or|for|in|to|a|an|with|without|from|de|du|des|la|le|les|et|à|der|die|das|und"
    r"|von|zu|del|los|las|el|y|e|di|da|do|dos|van|het|een|en|i|w|z|и|на|в|с))\r?$"
)


class Found(Struct, frozen=True):
    """A notice at code points [start, end)."""

    start: int
    end: int
    kind: NoticeKind


class _Sentence:
    """A sentence at code points [start, end), blanks and table edges left out; `kind`: of the notice that it is part of."""

    __slots__ = ("end", "kind", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        stripped = text[start:end].lstrip(_EDGE)
        self.start = end - len(stripped)
        stripped = stripped.rstrip(_EDGE)
        self.end = self.start + len(stripped)
        self.text = " ".join(stripped.split()) if "\n" in stripped else stripped
        self.kind: NoticeKind | None = None

    def begin_at_mark(self, text: str) -> None:
        """Leaves what stands before the mark to the story: a caption."""
        label = _LABELLED.search(text, self.start, self.end)
        if label:
            self.start = label.start()
            self.text = " ".join(text[self.start : self.end].split())


def find_notices(text: str) -> tuple[Found, ...]:
    """The notices of a text, in order, none overlapping."""
    hints = _hints(text)
    first = next(hints, None)
    if first is None:
        return ()
    text = simplified(text)
    # Back to the line before the first of them: what precedes can't touch a notice.
    begin = _line_start(text, max(_line_start(text, first) - 1, 0))
    sentences = [one for one in _sentences(text, begin, len(text)) if one.text]
    if not _mark(text, sentences, chain((first,), hints)):
        return ()
    _grow(sentences, text)
    return tuple(_joined(sentences, text))


def _hints(text: str) -> Iterator[int]:
    """Where words stand without which no sentence begins a notice, in order.

    Looked for window by window: a long text may be full of them, and a list of all would be many times its size.
    """
    if len(text) <= WINDOW:
        return iter(_hints_of(text))
    return (
        base + start
        for base in range(0, len(text), WINDOW)
        for start in _hints_of(text[base : base + WINDOW + LONGEST_HINT])
        if start < WINDOW
    )


def _hints_of(window: str) -> list[int]:
    lowered = window.lower()
    if len(lowered) != len(window):  # the one letter that grows when lowered
        lowered = window.replace("İ", "I").lower()
    return [start for _, start, _ in _HINTS.find_matches_as_indexes(lowered)]


def _mark(text: str, sentences: list[_Sentence], hints: Iterable[int]) -> bool:
    """Gives the sentences that begin a notice their kind: whether there are any. Most hints are words of the news."""
    marked = False
    at, looked = 0, -1
    for hint in hints:
        while at < len(sentences) and sentences[at].end <= hint:
            at += 1
        if at < len(sentences) and at != looked:
            looked = at
            one = sentences[at]
            one.kind = kind_of(one.text)
            if one.kind is None and at and signs(sentences[at - 1].text, one.text):
                one.kind = sentences[at - 1].kind = "copyright"
            marked = marked or one.kind is not None
            if one.kind == "copyright" and one.text.count("©") == 1 and caption_before(one.text):
                one.begin_at_mark(text)
    return marked


def _sentences(text: str, begin: int, end: int) -> Iterator[_Sentence]:
    for bound in _BOUND.finditer(text, begin, end):
        line = bound["line"] is not None
        if line and bound.group() == "\n" and _wraps(text, bound.start()):
            continue
        yield _Sentence(text, begin, bound.start() if line else bound.end())
        begin = bound.end()
    yield _Sentence(text, begin, end)


def _line_start(text: str, at: int) -> int:
    """Where the line that holds `at` begins, lines that were wrapped taken for one."""
    while (break_ := text.rfind("\n", 0, at)) >= 0:
        if not _wraps(text, break_):
            return break_ + 1
        at = break_
    return 0


def _wraps(text: str, break_: int) -> bool:
    """Whether a line break stands where a sentence was too long for its line.

    The next line goes on in lower case, or this one ends in a word that ends no sentence, or the next word would have made
    it longer than its neighbours are.
    """
    begin = text.rfind("\n", 0, break_) + 1
    line = text[begin:break_].rstrip("\r")
    if len(line) < SHORTEST_WRAPPED or line[-1] in ".!?|:;" or not text[break_ + 1 : break_ + 2].isalnum():
        return False
    if _GOES_ON.match(text, break_ + 1) or _LAST_WORD.search(line, len(line) - 12):
        return True
    following = text[break_ + 1 : break_ + 1 + WIDEST].partition("\n")[0]
    longer = len(line) + 1 + len(following.partition(" ")[0])
    return WIDE <= len(line) < WIDEST and len(following) < min(longer, WIDEST)


def _grow(sentences: list[_Sentence], text: str) -> None:
    """Gives each sentence that belongs to a notice beside it that notice's kind: forwards, then backwards."""
    for here in range(1, len(sentences)):
        one, before = sentences[here], sentences[here - 1]
        if one.kind is None and before.kind == "credit" and restricts_picture(one.text):
            one.kind = "copyright"
        if one.kind is not None or before.kind in (None, "credit"):
            continue
        after = len(sentences) - here <= TAIL
        if continues(one.text, after=after) or (after and _ends(sentences, here, text)):
            one.kind = before.kind
    for here in range(len(sentences) - 2, -1, -1):
        one, following = sentences[here], sentences[here + 1]
        signed = AUTHORS.fullmatch(one.text) or (
            one.kind == "credit" and here and AUTHORS.fullmatch(sentences[here - 1].text)
        )
        if following.kind == "copyright" and signed and not _parted(text, one.end, following.start):
            one.kind = "copyright"
        if one.kind is not None or following.kind in (None, "credit"):
            continue
        begins = here == 0 or _parted(text, sentences[here - 1].end, one.start)
        alone = begins and here > 0 and not _parted(text, one.end, following.start)
        if continues(one.text, after=False, alone=alone) or (
            following.kind == "copyright"
            and (names_holder(one.text, following.text) or speaks_of_holder(one.text, following.text))
        ):
            one.kind = following.kind


def _ends(sentences: list[_Sentence], here: int, text: str) -> bool:
    """Whether a sentence behind a notice ends it though its words don't tell: the holder's name, or any on its line.

    One in a row: two of them are the story that runs on.
    """
    one, before = sentences[here], sentences[here - 1]
    following = sentences[here + 1] if here + 1 < len(sentences) else None
    last = following is None or following.kind is not None
    if last and names_holder(one.text, before.text):
        return True
    if _parted(text, before.end, one.start) or not may_end(one.text):
        return False
    return (
        last
        or following is None
        or _parted(text, one.end, following.start)
        or continues(following.text, after=True)
    )


def _parted(text: str, end: int, start: int) -> bool:
    """Whether a line or a table cell ends between two sentences."""
    return "\n" in text[end:start] or "|" in text[end:start]


def _joined(sentences: list[_Sentence], text: str) -> list[Found]:
    """Sentences that touch are one notice, but each mark on a line of its own begins another."""
    found: list[Found] = []
    marked = False  # whether the last notice has a mark at its beginning or at a line's
    for one in sentences:
        if one.kind is None:
            continue
        if one.kind == "credit":
            for match in CREDIT.finditer(one.text):
                end = one.start + match.end()
                beside = PHOTOGRAPHER.match(text, end)
                found.append(Found(one.start + match.start(), beside.end() if beside else end, "credit"))
            continue
        marks = opens(one.text)
        gap = text[found[-1].end : one.start] if found else "-"
        if (
            found[-1:]
            and found[-1].kind != "credit"
            and not gap.strip(_EDGE)
            and not ("\n" in gap and ((marks and marked) or found[-1].kind != one.kind))
        ):
            kind = (
                one.kind if found[-1].kind == one.kind else "copyright"
            )  # leave beside a mark is the owner's
            found[-1] = Found(found[-1].start, one.end, kind)
        else:
            found.append(Found(one.start, one.end, one.kind))
            marked = False
        marked = marked or marks
    return found
