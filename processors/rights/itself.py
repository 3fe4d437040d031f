"""How a notice names the very text that it stands in: 'this article', 'ce contenu', '本記事'. News seldom does."""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives

_OF_ENGLISH = (
    "article", "articles", "bulletin", "column", "content", "dispatch", "feed", "graphic", "image", "interview",
    "material", "materials", "newsletter", "page", "photo", "podcast", "programme", "program", "publication", "report", "service", "site", "story",
    "stories", "text", "transcript", "transmission", "video", "website",
)  # fmt: skip
_OF_OTHERS = (
    "le présent article", "le présent texte", "le présent contenu", "le présent document", "la présente dépêche", "présent site", "el presente artículo", "el presente texto", "el presente material", "presente contenido", "il presente articolo", "il presente testo", "o presente artigo", "o presente texto", "vorliegende artikel", "vorliegende text", "vorliegenden text",
    "ce contenu", "ces contenus", "ces images", "cette image", "ces photos", "cette photo", "cet article", "ces articles", "ce texte", "ces textes", "ce site", "ce document", "cette dépêche", "cette page",
    "dieser bericht", "diesen bericht", "dieses berichts", "dieser text", "dieses textes", "diese texte", "dieser artikel", "dieses artikels", "diesen artikel", "diese artikel", "dieser beitrag", "dieses beitrags", "diesen text", "diesem text", "diesen beitrag", "diesem beitrag", "diesem artikel", "diesen inhalt",
    "dieser inhalt", "dieses inhalts", "diese inhalte", "dieser inhalte", "diese meldung", "dieser meldung", "diese seite", "dieser seite", "diese sendung", "dieser sendung", "cette émission", "este programa", "deste programa", "questo programma", "dit programma", "эту программу", "этой программы", "tej audycji", "tę audycję",
    "este boletín", "el presente boletín", "questo bollettino", "questa newsletter", "este boletim", "esta newsletter", "dieser newsletter", "ce bulletin", "cette lettre", "deze nieuwsbrief", "detta nyhetsbrev", "ten biuletyn", "ten newsletter", "эта рассылка", "هذه النشرة", "este contenido", "estos contenidos", "este artículo", "este texto", "este material", "este despacho", "esta nota", "este sitio",
    "este conteúdo", "deste conteúdo", "este artigo", "deste artigo", "deste texto", "deste material", "esta matéria", "desta matéria", "este site", "deste site",
    "questo articolo", "quest'articolo", "quest’articolo", "questo contenuto", "questi contenuti", "questo testo", "questo dispaccio", "questa rubrica", "cette chronique", "diese kolumne", "dieser kolumne", "esta columna", "esta coluna", "deze column", "tej depeszy", "tę depeszę", "этого сообщения", "это сообщение", "هذا الخبر", "questa notizia", "questo sito",
    "dit artikel", "dit bericht", "deze tekst", "deze inhoud", "deze artikelen", "deze berichten", "deze site",
    "denna artikel", "den här artikeln", "denna text", "den här texten", "detta material", "det här materialet", "detta innehåll", "denna sida",
    "ten artykuł", "tego artykułu", "ten tekst", "tego tekstu", "te treści", "tych treści", "niniejszy", "niniejszego", "niniejsze",
    "материалы сайта", "этот материал", "этого материала", "этот текст", "этого текста", "эту статью", "эта статья", "этой статьи", "данный материал", "данного материала", "данной статьи", "настоящий материал", "настоящего материала",
    "هذا المحتوى", "هذه المادة", "هذا النص", "هذا التقرير", "هذا المقال", "هذه المقالة", "هذا الموقع",
    "本記事", "本サイト", "当サイト", "本稿", "本コンテンツ", "この記事", "本文", "本站", "本网", "本报道", "本稿件",
    "이 기사", "본 기사", "이 콘텐츠", "본 콘텐츠", "본 사이트", "이 글",
)  # fmt: skip
# Words of news alone: a law has articles, and a shop has materials.
TEXT = re.compile(
    r"bulletin|dispaccio|depesz|сообщени|الخبر|dispatch|feed|newsletter|stor(?:y|ies)|transcript|dépêche|texte?\b|testo|texto|despacho|tekst|text\b|texten|bericht|meldung|nota\b|notizia|matéria|текст|النص|المقال|本記事|この記事|本稿|기사",
    re.IGNORECASE,
)
PHRASES = (
    *(f"{word} {thing}" for word in ("this", "the above") for thing in _OF_ENGLISH),
    *(f"our {thing}" for thing in _OF_ENGLISH),
    *_OF_OTHERS,
)
ITSELF = Alternatives(
    rf"\b(?:this|these|our|the above) (?:\w+ )?(?:{'|'.join(_OF_ENGLISH)})s?\b"
    rf"|{'|'.join(map(re.escape, _OF_OTHERS))}",
    re.IGNORECASE,
)
