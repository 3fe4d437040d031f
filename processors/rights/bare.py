"""A holder's name without what stands round it: labels and marks before it, addresses, claims and menus of pages behind it."""

from __future__ import annotations

import re

# Before a name: 'Foto: Johanna Lenz', '· Tealmag', 'Fotograf: Reinhold Leitgeb', '®/TM Delta Mills'
_BEFORE = re.compile(
    r"(?:[\s·•♦|:：/—–,.®™-]+(?:TM )?|(?i:copyright)\s+"
    r"|(?i:text|foto|fotos|fotograf|bild|bilder|bildquelle|photo|photos|photograph|photographer|image|images|picture"
    r"|quelle|source|fuente|illustration|grafik|montage)\s?[:：]\s*"
    r"|(?i:(?:collage|illustration|grafik|foto|montage) (?:von|by|par)\s))+"
)
# What a page says behind a name: its menu, who made it, numbers of registers, what else it tells of its contents.
_MENU = (
    r"[Pp]rivacy\b|[Tt]erms (?:of|and|&)|Terms\b|[Cc]ontact(?: [Uu]s)?$|[Cc]ontact [Uu]s\b|About [Uu]s\b|Accessibility\b|Advertise"
    r"|[Cc]ookies?\b|[Ss]itemap\b|Legal [Nn]otice|Disclaimer\b|Do [Nn]ot [Ss]ell|Your [Aa]d [Cc]hoices|Ad [Cc]hoices|Help\b|Subscribe\b"
    r"|Impressum|Datenschutz|AGBs?\b|Pflichtangaben|Kontakt\b|Nutzungsbedingungen|Mediadaten"
    r"|Mentions? [Ll]égales?|Termes et|CGU\b|CGV\b|Aviso [Ll]egal|Política de|Términos|Note [Ll]egali|Informativa"
    r"|(?:Proudly )?[Pp]owered [Bb]y|[Pp]roduced by|[Tt]heme (?:by|\w+ by)|[Ww]ebsite (?:by|created)|[Ww]ebdesign\b|[Dd]esign(?:ed)? (?:by|von)"
    r"|[Dd]eveloped by|[Dd]esenvolvid[oa] por|[Dd]esarrollad[oa] por|Realizzat[oa] da|Réalisé par|Created (?:by|using|with)|[Mm]anaged by|[Oo]perated by"
    r"|Printed from|Last updated|Reg(?:istered|\.) (?:[Oo]ffice|[Nn]o|[Ii]n)\b|Company [Nn]o|NIT\b|RIF\b|C\.F\.|P\. ?IVA|CNPJ\b|ABN\b|HRB\b|ISSN\b|Issn\b|IBAN\b"
    r"|(?:Photograph|Photo|Foto|Bild|Image|Picture|Fotograf|Tel|Telefon|E-?[Mm]ail)s?\s?[:：]"
    r"|All (?:content|images|photos|text|material|intellectual|Intellectual)|Alle (?:Bilder|Inhalte|Angaben|Fotos|Texte|Reche)"
    r"|is (?:an? )?(?:part|division|member|trademark)\b|ist (?:ein )?Teil\b|In:\s|CC[ -]BY|(?:This|These|Cet?|Cette|Ces|Est[ae]s?|Quest[oai]|Deze|Denna) [a-zà-ÿ]|Diese[rs]?\s"
    r"|[Dd]erechos [Rr]eservados|[Aa]ll [Rr]ights"
    r"|Toutes? |Tous |Tod[oa]s |Tutt[ie] |Wszystkie |Все "
)
_BEHIND = re.compile(
    rf"\s?[·•♦●]|\s//|\s[—|]|\s--|[,.;]?\s(?:{_MENU})"
    r"|,\s(?:an?|eine?|une|détenue?s?|honorarfrei|lizenzfrei|part of|members? of|exploité)(?=\s|$)"
    r"|,\s[^\W\d][\w.'’-]{0,40}(?: [^\W\d][\w.'’-]{0,40}){0,2}\s\d{1,4}[a-z]?\b(?!\s?[\w&])"
    r"|\s(?:www\.|https?:|<)|\.\s[\"“„«]"
    r"|(?<=,)\s(?:19|20)\d\d$"
)
# A company's form ends its name, but for a second form: 'Delta Presse GmbH & Co. KG'
_FORM = re.compile(
    r"\b(?:GmbH|mbH|Ltd\.?|Limited|Inc\.?|LLC|Corporation|S\.p\.A\.|B\.V\.|N\.V\.|e\.\s?V\.)"
    r"(?=\s(?!(?:&|\+|Co|KG|Ltd|Inc|and|und|et|y|e|of|de|or|its|in|for|für)\b|[&+(-])[^\W\d_a-z])"
)
# What a company's name ends in.
COMPANY_FORM = (
    r"(?:GmbH|AG|KG|Ltd\.?|Limited|Inc\.?|LLC|Corp\.?|S\.?p\.?A\.?|S\.?A\.?|S\.?L\.?|[BN]\.?V\.?|A[BS]|plc)"
)
_COMPANY = re.compile(rf"\b{COMPANY_FORM}$")
_BRACKETS = re.compile(r"\s*\([^()]*\)?$|\s*\[[^\]]*\]?$")
_DASH = re.compile(r"\s[-–]\s")


def bare(written: str) -> str:
    """The name alone; empty where there was nothing but what may stand round one."""
    if before := _BEFORE.match(written):
        written = written[before.end() :]
    if behind := _BEHIND.search(written):
        written = written[: behind.start()]
    if form := _FORM.search(written):
        written = written[: form.end()]
    return _BRACKETS.sub("", written).rstrip(" ,-–/")


def before_dash(written: str) -> tuple[str, str]:
    """The name and what a dash parts from it, which may be empty: 'Sportbote', 'Steuer-Nr. 853'.

    Where the company's form stands behind the dash, both are the name: 'Il Sole Nuovo - Gruppo Ore S.p.A.'.
    """
    parts = _DASH.split(written, maxsplit=2)
    name, said = parts[0], parts[1] if len(parts) > 1 else ""
    if _COMPANY.search(said) and not _COMPANY.search(name):
        return written[: len(name) + len(" - ") + len(said)], ""
    return name, said
