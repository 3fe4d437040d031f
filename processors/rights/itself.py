"""How a notice names the very text that it stands in: 'this article', 'ce contenu', '本記事'. News seldom does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from processors.rights.alternatives import Alternatives

_OF_ENGLISH = (
    "article", "articles", "bulletin", "column", "content", "dispatch", "feed", "graphic", "image", "interview",
    "material", "materials", "newsletter", "page", "photo", "podcast", "programme", "program", "publication", "report", "service", "site", "story",
    "stories", "text", "transcript", "transmission", "video", "website",
)  # fmt: skip
# What points at it, and the things it may be.
_OF_OTHERS = (
    "le présent: article texte contenu document site",
    "la présente: dépêche",
    "ce: contenu texte site document bulletin reportage",
    "cet: article",
    "cette: image photo dépêche page émission lettre chronique infographie",
    "ces: contenus images photos articles textes dépêches",
    "der vorliegende: artikel text",
    "den vorliegenden: text",
    "dieser: bericht text artikel beitrag inhalt inhalte meldung seite sendung newsletter kolumne dienst",
    "diesen: bericht artikel text beitrag inhalt",
    "diesem: text beitrag artikel bericht",
    "dieses: berichts textes artikels beitrags inhalts",
    "diese: texte artikel inhalte meldung seite sendung kolumne",
    "el presente: artículo texto material boletín contenido",
    "este: programa boletín contenido artículo texto material despacho sitio cable",
    "esta: nota columna newsletter página crónica",
    "estos: contenidos textos artículos",
    "il presente: articolo testo",
    "questo: programma bollettino articolo contenuto testo dispaccio sito lancio",
    "questa: newsletter rubrica notizia pagina",
    "questi: contenuti testi articoli",
    "quest': articolo",
    "quest’: articolo",
    "o presente: artigo texto",
    "este: programa boletim conteúdo artigo texto material despacho site",
    "deste: programa conteúdo artigo texto material site despacho",
    "esta: newsletter coluna matéria página",
    "desta: matéria coluna página",
    "dit: programma artikel bericht bulletin",
    "deze: nieuwsbrief column tekst inhoud artikelen berichten site pagina",
    "denna: artikel text sida",
    "detta: nyhetsbrev material innehåll brev",
    "den här: artikeln texten sidan",
    "det här: materialet nyhetsbrevet",
    "ten: biuletyn newsletter artykuł tekst",
    "tego: artykułu tekstu biuletynu",
    "te: treści",
    "tych: treści",
    "tej: audycji depeszy strony",
    "tę: audycję depeszę",
    "niniejszy", "niniejszego", "niniejsze",
    "этот: материал текст бюллетень",
    "этого: сообщения материала текста бюллетеня",
    "эту: программу статью",
    "эта: рассылка статья",
    "этой: программы статьи",
    "это: сообщение",
    "данный: материал",
    "данного: материала",
    "данной: статьи",
    "настоящий: материал",
    "настоящего: материала",
    "материалы: сайта",
    "данном: сайте веб-сайте",
    "этом: сайте",
    "هذا: المحتوى النص التقرير المقال الموقع الخبر",
    "هذه: المادة المقالة النشرة",
    "本: 記事 サイト 稿 コンテンツ 文 站 网 报道 稿件",
    "当: サイト",
    "この: 記事",
    "이: 기사 콘텐츠 글",
    "본: 기사 콘텐츠 사이트",
)  # fmt: skip


def _phrases(said: str) -> Iterator[str]:
    """'ce: texte site' are two, 'niniejszy' is one; no blank parts them behind an apostrophe and in Japanese and Chinese."""
    pointer, _, things = said.partition(":")
    glue = "" if pointer[-1] in "'’本当の" else " "
    yield from (f"{pointer}{glue}{thing}" for thing in things.split()) if things else (pointer,)


_IN_OTHERS = tuple(dict.fromkeys(phrase for said in _OF_OTHERS for phrase in _phrases(said)))
# Words of news alone: a law has articles, and a shop has materials.
TEXT = re.compile(
    r"bulletin|lancio|reportage|dispaccio|depesz|сообщени|الخبر|dispatch|feed|newsletter|stor(?:y|ies)|transcript|dépêche|texte?\b|testo|texto|despacho|tekst|text\b|texten|bericht|meldung|nota\b|notizia|matéria|текст|النص|المقال|本記事|この記事|本稿|기사",
    re.IGNORECASE,
)
PHRASES = (
    *(f"{word} {thing}" for word in ("this", "the above") for thing in _OF_ENGLISH),
    *(f"our {thing}" for thing in _OF_ENGLISH),
    *_IN_OTHERS,
)
ITSELF = Alternatives(
    rf"\b(?:this|these|our|the above) (?:\w+ )?(?:{'|'.join(_OF_ENGLISH)})s?\b"
    rf"|{'|'.join(map(re.escape, _IN_OTHERS))}",
    re.IGNORECASE,
)
