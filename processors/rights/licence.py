"""Licences: Creative Commons and others by name, and leave given in plain words ('free for editorial use')."""

from __future__ import annotations

import re

_COMMONS = (
    r"\bCreative Commons (?:BY|Attribution|CC0|Zero|Reconocimiento|Atribución|Attribuzione|Namensnennung|Naamsvermelding|Erkännande)"
    r"|\b(?:licen[cs]ed|available|distributed|published|released|republished|shared) (?:from [^.\n]{2,60} )?under (?:the terms of )?(?:a |the )?(?:Creative Commons|CC)\b"
    r"|\b[Ll]icen[cs]e Creative Commons\b|\b[Ll]icen(?:cia|za|ça) Creative Commons\b|\bCreative[- ]Commons[- ]Li[zc]en[zs]e?\b|\bCC[- ](?:BY|0)\b|\bCC0\b"
    r"|\bOpen Government Licence\b|\bin the public domain\b|\bdominio público y\b|\bdomaine public\b[^.\n]{0,40}(?:libre|peut)|\bgemeinfrei\b"
)
# Leave in plain words: that it is free, or that it is granted with the source named.
_LEAVE = (
    r"\bmay be (?:freely )?(?:reproduced|used|republished|reprinted|copied|shared|distributed|broadcast)\b[^.\n]{0,50}\b(?:free of charge|freely|without charge|royalty[- ]free)\b"
    r"|\bmay (?:freely )?be freely (?:reproduced|used|republished|copied|shared|distributed)\b|\bfree (?:of charge )?for (?:editorial|press|media|non-commercial) use\b"
    r"|\byou are free to (?:share|use|republish|copy|reproduce|adapt)\b|\broyalty[- ]free for (?:editorial|press|media)\b"
    r"|\blibres? de droits\b|\breproduction (?:est )?(?:libre|autorisée)\b"
    r"|\bhonorarfrei\w*|\b(?:Abdruck|Nachdruck|Verwendung|Veröffentlichung|Verbreitung) (?:ist )?(?:kostenfrei|kostenlos|frei|erlaubt|gestattet|erwünscht)\b|\blizenzfrei\b"
    r"|(?<!no )\bse (?:permite|autoriza) (?:la|su) (?:libre )?(?:reproducción|difusión|publicación)\b|\breproducción (?:libre|autorizada)\b|\bde libre (?:uso|reproducción)\b"
    r"|\briproduzione (?:è )?(?:libera|consentita)\b|(?<!não )\bé permitida a (?:reprodução|republicação|publicação)\b|\breprodução (?:livre|permitida|autorizada)\b"
    r"|\bmag (?:vrij|vrijelijk) worden\b|\bvrij (?:over te nemen|te gebruiken)\b|\bovername (?:is )?(?:vrij|toegestaan)\b"
    r"|\bfår (?:fritt )?(?:publiceras|användas|återges|spridas)(?: fritt)?\b|\bfri (?:användning|publicering)\b"
    r"|(?<!nie )\bmożna (?:swobodnie|bezpłatnie)\b|\bbezpłatn\w+ (?:wykorzyst|publik|przedruk)\w+|\b(?:свободн|бесплатн)\w+ (?:использовани|перепечатк|публикаци)\w+"
    r"|يسمح (?:ب)?(?:إعادة )?(?:ال)?(?:نشر|استخدام|نسخ)|転載(?:を許可|自由|可能)|自由に(?:転載|利用|使用)|欢迎转载|可自由(?:转载|使用)|免费(?:转载|使用)|자유롭게 (?:이용|사용|전재)|자유 ?이용"
)
LICENCE = re.compile(f"{_COMMONS}|(?i:{_LEAVE})")
LEAVE = re.compile(_LEAVE, re.IGNORECASE)
_NON_COMMERCIAL = re.compile(
    r"\bBY-NC\b|\bNon-?Commercial\b|\bNoComercial\b|\bNãoComercial\b|\bPas d['’]Utilisation Commerciale\b|\bNicht kommerziell\b",
    re.IGNORECASE,
)
_NO_DERIVATIVES = re.compile(
    r"\bBY(?:-NC)?-ND\b|\bNo-?Deriv\w*|\bSin ?Derivad\w*|\bSem ?Deriva\w*|\bKeine Bearbeitung\w*|\bPas de Modification\w*",
    re.IGNORECASE,
)


def withheld(text: str) -> tuple[str, ...]:
    """What a Creative Commons licence keeps back, as ODRL actions (Creative Commons, 'About CC Licenses')."""
    kept = (("cc:CommercialUse", _NON_COMMERCIAL), ("derive", _NO_DERIVATIVES))
    commons = re.search(r"\bCC\b|Commons", text)
    return tuple(action for action, pattern in kept if commons and pattern.search(text))
