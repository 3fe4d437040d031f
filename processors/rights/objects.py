"""Of what a notice speaks, as written: 'any of the content of this section', 'No part of this dispatch', 'alle Inhalte', '本文'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from processors.rights import vocabulary as v
from processors.rights.alternatives import Alternatives

_THINGS = (
    "articles?|broadcasts?|bulletins?|columns?|contents?|copy|data|dispatch(?:es)?|documents?|footage|graphics?|images?|information|interviews?|items?"
    "|logos?|materials?|newsletters?|pages?|photo(?:graph)?s?|pictures?|publications?|recordings?|reports?|service|sites?|story|stories|texts?|transcripts?"
    "|transmissions?|videos?|website|works?"
)
_OF_ENGLISH = (
    rf"\b(?:any|no|all|each|every)(?: part)? of (?:the|this|these|its|our) (?:\w+ )?(?:{_THINGS})\b"
    rf"|\b(?:any|no|all|this|these|the|its|our)(?: entire)? (?:{_THINGS})\b"
    r"|\b(?:no|any) part of (?:this|the|our) \w+"
    r"|\b(?:contents?|materials?|photo(?:graph)?s|pictures|images|articles)\b"
)
_AND = rf"(?:(?:,| and| or|, and|, or) (?:{_THINGS})\b)*"
_WHERE = rf"(?: herein\b| (?:of|on|in|from) (?:this|the|our) (?:\w+ )?(?:{_THINGS}|section|publisher)\b)?"
_OTHERS = (
    r"\b(?:(?:aucun\w* (?:de ces |de nos |des )|toutes? (?:les |ces )?|tous (?:les |ces )|le présent |la présente |cette |cet |ces |ce |nos |les |le )?(?:contenus?|articles?|textes?|informations|dépêches?|photo(?:graphie)?s?|images?|documents?|vidéos?|bulletins?|enregistrements?)\b)",
    r"\b(?:(?:alle |sämtliche |dies(?:e[rsnm]?|es) |unsere[rnm]? |der |die |das |des |den )?(?:Inhalte?[ns]?|Texte?[sn]?|Artikeln?s?|Beitr[aä]ge?s?n?|Meldung(?:en)?|Berichts?e?|Fotos?|Bilde?r?n?|Videos?|Aufnahmen?(?! in )|Newsletters?)\b)",
    r"\b(?:(?:todos los |todo el |el presente |este |estos |esta |estas |nuestr[oa]s? |los |las |el |la )?(?:contenidos?|artículos?|textos?|noticias?|despachos?|materiale?s?|imágenes|fotos?(?!['’])|fotografías?|boletín)\b)",
    r"\b(?:(?:tutti i |il presente |quest[oaie] |i nostri |il |i |la |le )?(?:contenut[oi]|articol[oi]|test[oi]|notizi[ae]|fot[oa](?!['’])|immagin[ei]|material[ei])\b|\bquest['’]articolo\b)",
    r"\b(?:(?:todos os |todo o |o presente |[nd]?est[ea]s? |noss[oa]s? |os |as |o |a )?(?:conteúdos?|artigos?|textos?|matérias?|notícias?|fotos?(?!['’])|imagens|materia(?:l|is))\b)",
    r"\b(?:(?:alle |dit |deze |onze |de |het )?(?:inhoud|artikel(?:en)?|tekst(?:en)?|bericht(?:en)?|foto['’]s|beelden|materiaal)\b)",
    r"\b(?:(?:denna |detta |den här |det här |allt |alla |våra )?(?:innehåll(?:et)?|artikeln|artiklar(?:na)?|artikel|text(?:en|er)?|material(?:et)?|bild(?:en|er|erna))\b)",
    r"\b(?:(?:ten |tego |te |tych |niniejsz\w+ |wszystkich |wszelkie |wszystkie |nasz\w+ )?(?:treści|artykuł(?:u|y|ów)?|tekst(?:u|y|ów)?|materiał(?:u|y|ów)?|zdję(?:ć|cia)|depesz[ye]?)\b)",
    r"\b(?:(?:этот |этого |эту |эта |этой |эти |этих |данн\w+ |настоящ\w+ |все |всех |наш\w+ |любых )?(?:материал\w*|текст\w*|стать\w+|фотограф\w+|сообщени\w+|контент\w*)\b)",
    r"(?:(?:هذا|هذه|جميع|أي من) )?(?:المحتوى|المادة|النص|المواد|المقال|التقرير|الصورة|الصور)",
    r"(?:本|この|当)?(?:記事|コンテンツ|本文|写真|画像|映像|本稿|ニュース)(?:[・、](?:記事|写真|画像|図表|映像|見出し))*",
    r"(?:本站|本网|本报)(?:所有)?内容|本文|本稿件|稿件|文章|内容|图片|作品",
    r"(?:(?:이|본) )?(?:기사|콘텐츠|내용|사진|글(?=[을의이과]))",
)  # fmt: skip
_OBJECT = Alternatives(
    rf"(?:{_OF_ENGLISH}){_AND}{_WHERE}|{'|'.join(_OTHERS)}",
    re.IGNORECASE,
)


def object_of(sentences: Sequence[str]) -> str | None:
    """Of what the sentences of a notice speak, as written, first those that forbid or allow; None where they do not say."""
    return next(filter(None, map(_named, sorted(sentences, key=_only_tells))), None)


def _only_tells(sentence: str) -> bool:
    return not (v.forbids(sentence) or v.GRANTED.search(sentence))


def _named(sentence: str) -> str | None:
    said = sentence
    for mining in v.MINING.finditer(sentence):  # 'text and data mining' is of no text
        said = said[: mining.start()] + " " * len(mining.group()) + said[mining.end() :]
    match = _OBJECT.search(said)
    return match.group().strip() if match else None
