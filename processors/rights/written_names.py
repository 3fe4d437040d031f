"""What a notice writes where an owner's name stands, read: the name alone, known ones made canonical, or nobody's."""

from __future__ import annotations

import re

from processors.dispatch import Holder
from processors.rights import conditions as c
from processors.rights import leave_asked as ask
from processors.rights import vocabulary as v
from processors.rights.bare import bare, before_dash
from processors.rights.holders import HolderTable

_NO_BLANKS = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")  # scripts in whose names no blank stands
_ABBREVIATED = re.compile(
    r"\b(?:Co|Inc|Ltd|Corp|S\.A|S\.L|L\.P|L\.L\.C|B\.V|N\.V|S\.p\.A|e\.\s?V|a\.s|C\.V)$"
)
_NO_NAME = re.compile(
    r"reserved\b(?! by)|版权|版權|all (?:text|content|material|picture|photo)|法(?:律|的|$)|法保护|법(?:의|에|으로)|未|转载|転載|複製|违|違|侵权|翻印|禁止|不得|严禁|請|请|無断|無斷|무단|يحظر|جميع|Wszelkie"
    r"|Все права|Alle |Toute |Vietat|Proibid|É proibid|Li[cz]en[czs]|Public [Dd]omain|Domaine public"
    r"|(?:[Vv]erlag|[Aa]utor(?:in|en|es)?|[Hh]erausgeber|[Rr]edaktion|[Aa]uthors?|[Pp]ublishers?|[Aa]uteurs?|[Ee]ditor(?:es)?|[Tt]odos los|[Tt]odos os|[Tt]ous(?: les)?)$"
)
# What stands beside 'copyright' where a text is said to be protected by it: 'This article is protected by copyright', '本文受版权保护'.
_SAID_PROTECTED = re.compile(
    r"\b(?:protected|covered) by\b|\bprotégée?s? par\b|\bgeschützt\b|\bprotegid[oa]s? por\b|\bprotett[oaie] da|\bbeschermd\b|\bskydda\w+ av\b|\bchronion\w+\b|\b(?:защищ|охраня)\w+|محمي|(?:により|によって|で)保護|^(?:法)?(?:的)?保护|의 보호|보호를"
)
_SITE = re.compile(
    r"(?:www\.)?(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}"
)  # a holder that goes by its address: 'insel.example'
_BESIDE = re.compile(r"\s*&\s*[\w-]{1,40}(?:\.[\w-]{1,40})+$")  # 'Harbour News & harbour.com'
_ADDRESS = re.compile(r", \d+ ")  # behind a name: ', 529 14th Street NW'
_ARABIC_TO = re.compile(
    r"^(?:(?:محفوظة )(?:لل|لـ?)\s?(?=[\"«“]?[\u0621-\u064a]{3,})|لل(?=[\u0621-\u064a]{3,})|لـ?\s?(?=[\"«“]|(?:وكال|صحيف|جريد|مجل|قنا|شبك|إذاع|مؤسس|شرك|دار|موقع|مركز)))"
)  # 'to', written as one with the name
_BELONGS = re.compile(
    r"(?:または|又は|及び|および|並びに)(?:その|各|情報).*$|に(?:帰属|あり|属し).*$|所有$|에게? ?있.*$"
)
# Behind a name, in scripts where a blank parts it from what may be done: terms.
_OF_TERMS = (
    c.CREDIT,
    c.NON_COMMERCIAL,
    c.EDITORIAL,
    ask.LEAVE_WORD,
    ask.WITHOUT_LICENCE,
    v.TRAINING,
    v.GENERATIVE,
    v.MINING,
)


def names_in(written: str, table: HolderTable) -> tuple[Holder, ...]:
    """The holders that words behind a mark name, joint ones each; none where they name nobody."""
    written = re.sub(r"^(?:Copyright|COPYRIGHT)\s+(?=[A-ZÀ-Ý])", "", written.strip())
    written = re.sub(r"^(?:l['’]|the\s+(?=[A-Z]{2,}\b))", "", written.strip())
    written = re.sub(
        r"^(?:[Pp]rovided by|[Ss]upplied by|reserved by|by|of|de|der|bei|par|por|door|av|przez|принадлежат)\s+(?:the\s+)?"
        r"|^the\s+",
        "",
        written,
    ).strip(" ,،、.-–—") + ("." if written.endswith((" Co.", " Inc.", " Ltd.", " Corp.")) else "")
    written = _BESIDE.sub("", written)
    written = _ADDRESS.split(written)[0]
    written = _BELONGS.sub("", _ARABIC_TO.sub("", written))
    if not table.agency(written):
        written, said = before_dash(bare(written))
        if table.agency(said) or _SITE.fullmatch(said):  # who took the picture, and whose stock it is from
            written = f"{written} / {said}"
    if _NO_BLANKS.search(written):
        name, _, said = written.partition(" ")
        if said and (v.forbids(said) or any(pattern.search(said) for pattern in _OF_TERMS)):
            written = name  # 'Il Molo Vietata la riproduzione'
    if c.CREDIT.search(written) or v.forbids(written) or ask.LEAVE_WORD.search(written):
        return ()
    if not written or (
        not any(c.isupper() or (c.isalpha() and not c.islower()) for c in written)
        and not table.agency(written)
        and not _SITE.fullmatch(written)
    ):
        return ()
    if (
        _NO_NAME.match(written)
        or _SAID_PROTECTED.search(written)
        or v.RESERVED.match(written)
        or len(written) > 100
        or written.split()[0].lower()
        in ("office", "law", "notice", "infringement", "information", "information,", "warning:", "warning")
    ):
        return ()
    return tuple(
        Holder(holder.name + ".", holder.uri)
        if _ABBREVIATED.search(holder.name) and written.endswith(".")
        else holder
        for holder in table.read(written)
    )


def with_stop(written: str, text: str, end: int) -> str:
    """A name with the stop of its last abbreviation, which stands at `end`."""
    return written + "." if _ABBREVIATED.search(written) and text[end : end + 1] == "." else written
