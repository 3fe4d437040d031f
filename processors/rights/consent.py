"""Whose consent a notice asks for: 'without the written permission of …', 'nur mit Zustimmung der …', '未经…授权'.

A role ('the publisher', 'правообладателя') names nobody. A name stands in its language's case, or short: 'Zustimmung des
Wattblatts', 'zgody Kuriera Bałtyckiego', "the Gazette's consent" are the holder's whose name is written alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from processors.dispatch import Holder
from processors.rights.alternatives import Alternatives
from processors.rights.claims import ARABIC, NAME, OWNER_AGREES, QUOTED, consenting
from processors.rights.holders import ALIASES, HolderTable
from processors.rights.written_names import names_in, with_stop

# {} is the name.
_LATIN = (
    r"\b(?:consent|permission|leave|say-so|authori[sz]ation|authority|approval|licen[cs]e|agreement|clearance)(?: in writing)?(?: to (?!the |a )\w+)?,? (?:(?:must|has to|have to|is to|should|can|may) (?:first )?be (?:\w+ )?(?:sought|obtained|requested|had|secured) )?(?:in writing )?(?:of|from|by|with) (?-i:the )?{}",
    r"(?:\b(?:contact|ask|apply to) (?-i:the )?{} for\b|\b(?-i:the )?{}['’]s? (?:[\w-]+,? ){0,4}(?:consent|permission|authori[sz]ation|authority|approval|licen[cs]e|agreement|say-so)\b)",
    r"\b(?:consentement|accord|autorisation|permission|licence|agrément|demand\w+)(?: [\w-]+){0,3}? (?:auprès |délivrée )?(?-i:de l['’]|d['’]|à l['’]|(?:de la|de|du|des|à la|à|par la|par le|par) ){}",
    r"\b(?:zustimmung|genehmigung|erlaubnis|einwilligung|lizenz|freigabe|einverständnis|einverständnisses|vereinbarung)(?: \w+)? (?-i:der|des|von|vom|durch|durch die|durch den|bei|beim|bei der|mit|mit der|mit dem) {}",
    r"\b(?:autorización|consentimiento|permiso|licencia|acuerdo|aprobación)(?: \w+){0,4}? (?:por parte )?(?-i:de la|de los|del|de) {}",
    r"\b(?:consenso|autorizzazione|permesso|licenza|benestare|accordo)(?: \w+){0,4}? (?:da parte )?(?-i:dell['’]|(?:di|del|della|dello|da|dal|dalla) ){}",
    r"\b(?:autorização|consentimento|permissão|licença|acordo|anuência)(?: \w+){0,4}? (?:por parte )?(?-i:d[aeo]s?) {}",
    r"\b(?:toestemming|licentie|akkoord|goedkeuring|instemming)(?: \w+){0,2}? (?:van|door|bij) (?-i:de |het )?{}",
    r"\b(?:tillstånd|medgivande|samtycke|godkännande|licens|tillåtelse)(?: \w+){0,2}? (?:från|av) {}",
    r"\b(?:utan|med|efter|kräver) (?:[a-zåäö]+ ){0,2}{}(?::s)? (?:\w+ ){0,2}(?:tillstånd|medgivande|samtycke|godkännande|tillåtelse|skriftliga)\b",
    r"\b(?:zgody|zgodą|zgoda|zgodę|zezwolenia|zezwoleniem|pozwolenia|pozwoleniem|licencji|licencją|aprobaty)(?: (?-i:[^\W\d_A-ZĄĆĘŁŃÓŚŹŻ]\w*))?(?: (?:przez|od|ze strony))? {}",
    r"\b(?:согласия|согласие|согласием|разрешения|разрешение|разрешением|лицензии|лицензией|одобрения)(?: (?:от|со стороны))?(?: (?:агентства|издания|издательства|газеты|компании|редакции|журнала|телеканала|ИА))? {}",
)
_WRITTEN = "(?:خطي|مسبق|كتابي|مكتوب|صريح|رسمي)ة?"
_OF_ARABIC = (
    rf"(?:إذنا?|موافقة|ترخيصا?|تصريحا?)(?: {_WRITTEN})*(?: من)? (?!{_WRITTEN}|من |فقط|يعد |يعتبر |يشكل ){{}}"
)
_OF_JAPANESE = (
    r"{}の(?:事前の?|書面による|文書による|明示的な|、){0,3}(?:許可|許諾|承諾|同意|ライセンス|了解)"
)
_OF_CHINESE = (
    r"(?:[未非]经|未經|未获|须经|需经|征得|取得|获得)(?!事先|书面|書面|授權|許可|授权|许可|同意|明确|正式|权利|版权|著作|许)\s?"
    r"{}(?:的)?(?:事先|书面|明确|预先|正式|特别){0,3}(?:授权|许可|同意|批准|允许)"
)
_OF_KOREAN = r"{}의 (?:(?:사전|서면|명시적인?|별도의?|공식) ?(?:으로 )?){0,3}(?:동의|허락|승인|허가|라이선스)"
_SHORT = re.compile(r"[A-Za-z]{3,4}(?:-[A-Za-z]{3,4})?")
# Agencies that write themselves without a capital: 'der Genehmigung der dpa'.
_SHORTS = sorted(
    {name.lower() for others in ALIASES.values() for name in others.split("|") if _SHORT.fullmatch(name)}
)
_SMALL = rf"(?:{'|'.join(_SHORTS)})\b"
# What the one holder is, that the notice need not name again.
_AGENCY = r"(?:station|senders?|emisora|emittente|emissora|zender|stacji|станции|agency|company|newspaper|agence|agentur|presseagentur|unternehmens?|agencia|empresa|agenzia|agência|agentschap|agencji|агентств\w+|الوكالة)"
_ASKED = Alternatives(
    "|".join(
        (
            *(
                form.replace(
                    "{}", rf"(?:(?-i:(?:[^\W\d_A-ZÀ-Ý]{{4,}}, )?({NAME}|{QUOTED}|{_SMALL}))|({_AGENCY})\b)"
                )
                for form in _LATIN
            ),
            _OF_ARABIC.replace("{}", f"({ARABIC})"),
            _OF_JAPANESE.replace("{}", r"((?!事前|書面|文書|無断)[^\W\d_\u3041-\u309f]{2,20})"),
            _OF_CHINESE.replace("{}", r"([^\W\d_]{2,20}?)"),
            _OF_KOREAN.replace("{}", r"([^\W\d_]{2,20})"),
        )
    ),
    re.IGNORECASE,
)
# The notice speaks of its owner without the name.
_OUR = re.compile(
    r"\bwithout (?:first )?(?:asking|contacting) us\b"
    r"|\b(?:our|its) (?:(?:prior|express|explicit|written),? (?:and )?){0,3}(?:consent|permission|approval|agreement|authori[sz]ation)|\bour licen[cs]e"
    r"|\b(?:unsere[rs]?|deren) (?:\w+ ){0,3}(?:Zustimmung|Genehmigung|Erlaubnis|Einwilligung|Lizenz)"
    r"|\b(?:notre|son) (?:\w+ )?(?:accord|autorisation|consentement|licence)"
    r"|\b(?:nuestr[oa]|su) (?:(?:previ\w+|expres\w+|escrit\w+|y) ){0,3}(?:autorización|permiso|consentimiento|licencia)"
    r"|\bnostr[oa] (?:\w+ )?(?:autorizzazione|consenso|permesso|licenza)"
    r"|\bnoss[oa] (?:\w+ )?(?:autorização|consentimento|permissão|licença)"
    r"|\bonze (?:\w+ ){0,2}(?:toestemming|licentie)|\b(?:vår[ta]?|stationens|byråns|tidningens) (?:\w+ ){0,2}(?:tillstånd|medgivande|samtycke|licens)"
    r"|\bnasz(?:ej|ą|ego) (?:\w+ ){0,2}(?:zgod|zezwoleni|licencj)|\bнаш(?:его|ей|им) (?:\w+ ){0,2}(?:согласи|разрешени|лицензи)"
    r"|(?:إذن|موافقة|ترخيص)(?: \w+){0,2} (?:منا\b|المحطة)|موافقتنا|إذننا"
    r"|(?:当社|弊社|本紙|当紙|小社|当局|本社|局)の(?:事前の?|書面による){0,2}(?:許可|許諾|承諾|同意)"
    r"|(?:本台|本报|本網|本网|本社|本站|本刊|我社|我们|我方|本公司)(?:的)?(?:事先|书面|明确){0,2}(?:授权|许可|同意)"
    r"|(?:방송국|당사|본사|본지)의 (?:(?:사전|서면) ?){0,2}(?:동의|허락|승인|허가)",
    re.IGNORECASE,
)
# What somebody is, in any case: as a whole; the first ones also before the name.
_ROLE = (
    r"(?:(?:Copyright|Rights|Rechte|Site|Website)?[- ]?(?:Publishers?|Owners?|Holders?|Authors?|Editors?|Photographers?|Producers?|Inhaber\w*)"
    r"|Éditeurs?|Auteure?s?|Rédaction|Titulaires?|Verlag(?:e?s)?|Herausgeber\w*|Autor\w*|Redaktion\w*|Rechteinhaber\w*|Urheber\w*|Editor(?:es|a)?|Titular(?:es)?"
    r"|Redacción|Editore|Autore|Redazione|Titolare|Redação|Uitgever|Redactie|Rechthebbende|Utgivaren|Wydawcy|Redakcji|Издател\w+|Редакци\w+|Правообладател\w+|Автор\w*)"
)
_NOBODY = re.compile(
    rf"{_ROLE}|Editorial|Article|Section|Directive|Artikel|Creative Commons|CC\b.*"
    r"|(?:صاحب|أصحاب|مالك|مالكي) .*|(?:ال)?(?:ناشر|مؤلف|صحيفة|مؤسسة|محطة|جهة)(?: المالكة)?|(?:هيئة|رئيس|أسرة) التحرير|編集長|总编辑|主编|편집국장|편집장|ل(?:نسخ|إعادة|استخدام|نشر|طبع|ترجمة|توزيع).*|著作権者|権利者|発行者|発行元|出版元|版元|筆者|著者|編集部|編集局|当社|弊社|本紙|当紙|小社|当局|本社|局"
    r"|本台|本报|本網|本网|本站|本刊|我社|我们|我方|本公司|权利人|版权人|版权方|著作权人|作者|编辑部|出版者|出版方|出版商|发行人|저작권자|저자|편집국|편집부|발행인|당사|본사|본지|방송국|권리자",
    re.IGNORECASE,
)
_OBTAINED = re.compile(r"^(?:征得|取得|获得)")
_IS_AGENCY = re.compile(_AGENCY, re.IGNORECASE).fullmatch
_WHAT = re.compile(rf"(?i:{_ROLE})[ ,]+(?=[^\W\d_a-z])")
_SHOUTED = re.compile(r"^(?:THE|LA|LE|IL|EL|DER|DES|DE|HET) ")  # an article, in capitals like the name
_GENITIVE = re.compile(r"\bdes \Z")
_OF_SWEDISH = re.compile(r" (?:\w+ ){0,2}(?:tillstånd|medgivande|samtycke|godkännande|tillåtelse)\b")
_IN_GENITIVE = re.compile(r"\w{4}s\Z")
_PLURAL = re.compile(r"(?:ss|us|is|as|os)\Z")
_WORD = re.compile(r"\w+")
_ARTICLES = frozenset(("the", "a", "la", "le", "les", "l", "il", "el", "los", "de", "het", "der", "die", "das", "des", "of", "du", "del", "della"))  # fmt: skip
STEM = 3  # letters by which a word's case may differ, and that it has at least


def asked_of(text: str) -> str | None:
    """The name of whose consent a notice asks for, as written; None where it names nobody."""
    if named := next((name for name in _names(text) if not _IS_AGENCY(name)), None):
        return named
    agrees = _OBTAINED.sub("", consenting(text) or "")
    return None if _NOBODY.fullmatch(agrees) else agrees or None


def consent_of(text: str, holders: tuple[Holder, ...], table: HolderTable) -> tuple[Holder, ...]:
    """Whose consent the notice asks for; nobody's where it does not say."""
    if written := asked_of(text):
        same = tuple(holder for holder in holders if _same(written, holder.name))
        return same or names_in(written, table)
    alone = len(holders) == 1 and any(map(_IS_AGENCY, _names(text)))
    return holders if alone or _OUR.search(text) or OWNER_AGREES.search(text) else ()


def _names(text: str) -> Iterator[str]:
    for match in _ASKED.finditer(text):
        group = next(number for number, found in enumerate(match.groups(), 1) if found)
        name = _WHAT.sub("", _SHOUTED.sub("", match[group].strip("«»").rstrip(".")))
        if (
            _GENITIVE.search(text, 0, match.start(group))
            and _IN_GENITIVE.search(name)
            and not _PLURAL.search(name)
        ):
            name = name[:-1]
        if name.endswith(("ns", "ts")) and _OF_SWEDISH.match(text, match.end(group)):
            name = name[:-1]
        if not _NOBODY.fullmatch(name):
            yield with_stop(name, text, match.start(group) + len(match[group].rstrip(".")))


def _same(written: str, holder: str) -> bool:
    """Whether a name in another case, short, or with words behind it is a holder's."""
    ours, theirs = _words(holder), _words(written)
    if not ours or not theirs:
        return False
    if len(ours) <= len(theirs) and all(map(_alike, ours, theirs)):
        return True
    return all(any(map(_alike, ours, [word] * len(ours))) for word in theirs)


def _words(name: str) -> list[str]:
    return [
        word
        for word in _WORD.findall(name.lower().replace("'s", "").replace("’s", ""))
        if word not in _ARTICLES
    ]


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    least = max(STEM, min(len(one), len(other)) - STEM)
    return one[:least] == other[:least] and abs(len(one) - len(other)) <= STEM
