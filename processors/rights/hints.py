"""The words without which no sentence begins a notice, in all languages, and one automaton that looks for them.

Most texts have none, and cost one pass. A hint decides nothing: it is where `sentence.py` is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import ahocorasick_rs

from processors.rights.credit import AGENCIES, LABELS, SOURCES
from processors.rights.itself import PHRASES
from processors.rights.leave import FREE_WORDS

END = 5  # letters of an agency's name before or behind a stroke
HINTS = (
    # Agencies by their ends are enough, and a table of half the size.
    *sorted({f"{name.lower()[-END:]}{mark}" for name in AGENCIES for mark in ("/", " /")} | {f"{mark}{name.lower()[:END]}" for name in AGENCIES if len(name) > 2 for mark in ("/", "/ ")}),
    "opyright", "copr.", "reserves all", "retains all", "titulaire d", "inhaberin a", "inhaber a", "titular de", "titular dos", "titolare d", "courtesy of ", "owns the copyright", "holds all rights", "owns all rights", "keeps all rights", "détient l'", "détient les d", "détient tous", "hält alle rechte", "besitzt alle", "todos los derechos", "tutti i diritti", "todos os direitos", "alle rechten", "alla rättigheter", "wszelkie prawa", "всеми правами", "جميع الحقوق", "rights in this", "rights to this", "dem urheberrecht", "urheberrecht de", "reserves the right to text", "se réserve", "behält sich", "behalten sich", "se reserva", "si riserva", "reserva-se", "reserva todos", "behoud", "zastrzega", "оставляет за собой", "сохраняет все", "بجميع", "の権利を", "保留", "verwertungsrechte", "©", "℗", "(p)", "(с)", "copyright-prot", "chronion", "skyddat", "skyddad", "auteursrechtelijk", "protetta d", "protetto d", "urheberrechtlich", "handout", "courtesy photo", "photo fourni", "&copy;", "(c)", "[c]", "（c）", "reserved", "servés", "vorbehalten", "reservados", "creative commons", "creative-commons", "creativecommons", "cc by", "cc-by", "cc0", "under cc",
    "licensed under", "licenced under", "open licen", "property of", "propriété de", "propriété du", "propiedad de", "proprietà di", "propriedade d", "eigentum de", "eigendom van", "editorial use", "editorial purposes", "redaktionelle", "usage éditorial", "usage rédactionnel", "fins éditoriales", "finalità editoriali", "redaktionella ändamål", "redakcyjnych", "الصحفي", "uso editorial", "fines editoriales", "fini editoriali", "redactioneel gebruik", "redactionele doel", "redaktionellt bruk", "użytku redakcyjnego", "редакционн", "الاستخدام التحريري", "للاستخدام التحريري", "報道目的", "編集目的", "仅供新闻", "仅限新闻", "仅供编辑", "仅限编辑", "보도용", "보도 목적", "편집용", "no access ", "no use ", "no sales", "no resales", "no archiv", "not for sale", "mandatory credit", "未经", "未經", "非經", "非经", "嚴禁", "請勿", "不得轉", "僅供", "僅限", "摄", "攝影", "圖：", "撮影", "版权声明", "public domain", "government licen", "pubblico dominio", "dominio pubblico", "domínio público", "publiek domein", "rechtenvrij", "domenie publicznej", "общественном достоянии", "общественным достоянием", "المشاع", "الملك العام", "الملكية العامة", "コモンズ", "パブリック", "知识共享", "公有领域", "公共领域", "커먼즈", "퍼블릭", "공공누리", "licence ouverte", "free use by", "fri att ", "frei zu", "libre difus", "domaine public", "gemeinfrei", "dominio público", " via ",
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
    *PHRASES, "återgivning endast", "återgivning bara", "publicering endast", "publicering bara", "własnoś", "собственностью", "ملك ل", "に帰属", "本网站", "본 사이트", "이 사이트", "infographie ", "infografik ", "infografía ", "infografica ", "infográfico ", "photo d'", "【写真】", "【图片】", "cedida por", "cedido por", "facilitada por", "facilitado por", "photo issued", "photo released", "image released", "elementos de este", "inhalte dieser", "owned by the", "owns this", "owns these", "propriétaire de c", "eigentümer dies", "eigentümerin dies", "dueño de est", "dueña de est", "propietario de est", "propietaria de est", "proprietario di quest", "proprietaria di quest", "dono dest", "dona dest", "proprietário dest", "proprietária dest", "eigenaar van d", "äger den", "äger det", "właścicielem t", "владельцем этого", "владельцем данного", "مالكة هذ", "مالك هذ", "を所有", "拥有本", "를 소유", "this copy is", "titolare del", "inhaber der", "inhaberin der", "houder van", "właściciel praw", "правообладател", "reprinting ", "republishing ", "free to re", "free to share", "przedruk", "wolno ", "conteúdo livre", "texto livre", "libre de repro", "livre para", "libera riproduzione", "frei zum", "abdruck frei", "出典として", "출처", "rights belong", "rights remain", "rights rest", "rights lie", "rights are owned", "rights are held", "rights are with", "droits appart", "droits revien", "droits sont dét", "rechte liegen", "rechte verbleiben", "rechte sind bei", "derechos pertenecen", "derechos son de", "diritti appart", "diritti sono di", "direitos pertencem", "direitos são d", "rechten berusten", "rechten liggen", "rechten behoren", "rechten op d", "droits de cet", "droits sur cet", "rättigheterna till", "rights are managed", "rights are represented", "rechten zijn van", "rättigheter tillhör", "prawa należą", "права принадл", "все права на", "derechos reservados", "материалы сайта", "with permission", "by permission", "kind permission", "photo ", "foto ", "propiedad intelectual de", "propriété intellectuelle d", "proprietà intellettuale d", "propriedade intelectual d", "são propriedade", "son propiedad", "belongs to", "belong to", "tillhör", "gehört", "gehören", "należy do", "należą do", "принадлежит", "принадлежат", "behoort toe", "behoren toe", "appartiennent à", "appartiennent au", "pertenecen a", "pertencem a", "appartengono a", "darf nur", "dürfen nur", "copyrighted by", "republish ",  "licensed content", "licensed material", "data-mining", "data mining", "datamining", "minería de", "fouille de textes", "mineração de", "by copyright", "to copyright", "derechos de autor", "urheberrechtlich", "prawem autorskim", "prawie autorskim", "авторским прав", "subscribers", "clients", "customers of", "members of", "abonnés", "abonados", "suscriptores", "assinantes", "abbonati",
    # bans and reservations
    "redistribut", "republication", "rebroadcast", "duplication", "copying", "do not copy", "do not re", "never copy", "for personal use only", "for private use only", "personal use only", "not for re", "rediffusion", "wiedergabe", "kopieren", "difusión", "ripubblicazione", "verveelvoudig", "niets uit de", "mångfaldig", "kopiering ", "återgivning ", "rozpowszechni", "powielani", "reprodukcj", "копировани", "без разрешения", "без согласия", "без письменного", "воспроизведени", "тиражировани", "ممنوع", "複製", "翻印", "摘编", "전재", "복제", "재배포", "prohibida", "proibida", "vietata", "interdite", "kopiowani", "перепечатк", "копирование запр", "riservat", "auteursrecht", "voorbehouden", "förbehåll", "kopiering förbjud", "kopiering är förbjud", "kopiering utan", "återgivning förbjud", "återgivning är", "återgivning utan", "spridning utan", "publicering utan", "يمنع النسخ", "يحظر النسخ", "يمنع نسخ", "يحظر نسخ", "يمنع إعادة", "يحظر إعادة", "يمنع الاقتباس", "يحظر الاقتباس", "ensamrätt", "reserverade", "eftertryck",
    "zastrzeżone", "копирайт", "обязательна", "авторск", "права защ", "права сохр", "права охр", "d'auteur", "d’auteur", "urheberrecht", "d'autore", "d’autore", "autorais", "direitos de autor", "derechos de autor",
    "upphovsrätt", "autorskie", "rechte an dies", "derechos de est", "diritti di quest", "diritti su quest", "direitos dest", "alle rechte bei", "under licence from", "under license from", "rights:", "rights :", "owner:", "holder:", "des droits :", "rechteinhaber", "los derechos:", "dei diritti:", "dos direitos:", "rechthebbende", "rättighetshavare", "propriété exclusive", "exklusives eigentum", "ausschließliches eigentum", "propiedad exclusiva", "proprietà esclusiva", "propriedade exclusiva", "rechte:", "droits :", "droits:", "derechos:", "diritti:", "direitos:",
    "حقوق", "الحقوق", "著作権", "版権", "無断", "版权", "版權", "著作权", "저작권", "ⓒ", "무단", "모든 권리", "판권", "保留所有", "保留一切", "すべての権利",
)  # fmt: skip


def _shortest(hints: tuple[str, ...]) -> list[str]:
    """Those that hold no other: where a longer one stands, so does the one in it, and the table is a third smaller."""
    unique = list(dict.fromkeys(hints))
    every = ahocorasick_rs.AhoCorasick(unique)
    return [hint for hint in unique if len(every.find_matches_as_indexes(hint, overlapping=True)) == 1]


def _automaton(hints: Iterable[str]) -> ahocorasick_rs.BytesAhoCorasick:
    """A table for each state: twice as fast as the smaller forms. Bytes are looked through faster than letters."""
    return ahocorasick_rs.BytesAhoCorasick(
        [hint.encode() for hint in hints], implementation=ahocorasick_rs.Implementation.DFA
    )


_SHORTEST = _shortest(HINTS)
_HINTS = _automaton(_SHORTEST)
_ASCII_HINTS = _automaton(
    filter(str.isascii, _SHORTEST)
)  # an eighth of the table, and 2 of 9 us less for 2 KB
WINDOW, LONGEST_HINT = 1 << 16, max(map(len, HINTS))  # code points looked through at once


def hints(text: str) -> Iterator[int]:
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
    if window.isascii():
        return _starts(_ASCII_HINTS, window.lower())
    lowered = window.lower()
    if len(lowered) != len(window):  # the one letter that grows when lowered
        lowered = window.replace("İ", "I").lower()
    return _starts(_HINTS, lowered)


def _starts(automaton: ahocorasick_rs.BytesAhoCorasick, lowered: str) -> list[int]:
    """Where hints begin, in code points."""
    written = lowered.replace("\n", " ").encode("utf-8", "surrogatepass")  # a wrapped line parts no hint
    found = [start for _, start, _ in automaton.find_matches_as_indexes(written)]
    if not found or len(written) == len(lowered):
        return found
    places, at, letters = [], 0, 0
    for start in found:
        letters += len(written[at:start].decode("utf-8", "surrogatepass"))
        at = start
        places.append(letters)
    return places
