"""Licences: Creative Commons and others by name, and leave given in plain words ('free for editorial use')."""

from __future__ import annotations

import re

from processors.dispatch import Licence
from processors.rights.alternatives import Alternatives

_COMMONS = (
    r"\bCreative Commons (?:BY|Attribution|CC0|Zero|Reconocimiento|Atribución|Attribuzione|Namensnennung"
    r"|Naamsvermelding|Erkännande)"
    r"|\b(?:licen[cs]ed|available|distributed|published|released|republished"
    r"|shared) (?:from [^.\n]{2,60} )?under (?:the terms of )?(?:a |the )?(?:Creative Commons|CC)\b"
    r"|\b[Ll]icen[cs]e Creative Commons\b|\b[Ll]icen(?:cia|za|ça) Creative Commons\b"
    r"|\bCreative[- ]Commons[- ]Li[zc]en[zs]e?\b|(?<![A-Za-z0-9])CC(?:[- ](?:BY|0)|0)(?![A-Za-z0-9])"
    r"|\bcreativecommons\.org/(?:licenses|publicdomain)/"
    r"|(?:\b(?:under|of) (?:the |an )?(?:UK )?|^(?:Licen[cs]e: )?(?:UK )?|[(:;,–-] ?)Open (?:Government|Parliament|Data) Licen[cs]e\b"
    r"|\blicen[cs]ed under (?:the |a )?[A-Z][\w-]{0,40}(?: [A-Z][\w-]{0,40}){0,4} [Ll]icen[cs]e\b"
    r"|^Public [Dd]omain\s?[:.]|\b(?:CC )?BY(?:-(?:SA|NC|ND)){0,3} \d\.\d(?![A-Za-z0-9])|^(?:(?:[Tt]his|[Tt]hese|[Tt]he above|[Aa]ll|[Tt]he) (?:\w+ ){0,3}?|(?:[A-Z][\w.&'’-]* ){1,4})?(?:[Tt]exts?|[Ww]orks?|[Cc]ontents?|[Mm]aterials?|[Ii]mages?|[Pp]hotos?|[Pp]hotographs?|[Aa]rticles?|[Ss]tor(?:y|ies)|[Rr]eports?|[Vv]ideos?|[Mm]aps?|[Gg]raphics?|[Pp]ictures?|[Dd]ocuments?|[Ff]ootage)(?: (?:and|or) \w+)?(?: (?:is|are))?(?: hereby)? in the public domain\b"
    r"|^(?:This|These|All) (?:\w+ )?(?:texts?|works?|contents?|materials?|images?|photos?|photographs?|articles?|stor(?:y|ies)|reports?|videos?)\b[^.\n]{0,80} (?:is|are) in the public domain\b"
    r"|\b[Tt]h(?:is|e) \w+ (?:is|has been) (?:hereby )?(?:released|placed"
    r"|dedicated) (?:in)?to the public domain\b"
    r"|المشاع الإبداعي|クリエイティブ・?コモンズ|知识共享|크리에이티브 ?커먼즈|공공누리|\bLicence Ouverte\b|^[Rr]eleased (?:in)?to the public domain\b"
    r"|^(?:Ce|Cet|Cette) (?:œuvre|oeuvre|texte|photo|image|contenu|article|document|vidéo) (?:est|appartient|relève) (?:dans le|au|du) domaine public\W*$"
    r"|^(?:Est[ea] )?(?:[Oo]bra|[Tt]exto|[Ff]oto(?:grafía)?|[Ii]magen|[Cc]ontenido|[Aa]rtículo|[Aa]rtigo|[Ii]magem|[Cc]onteúdo)(?: (?:es|está|é|pertenece|pertence))? (?:de|del|en|em|al|ao)(?: el)? dom[ií]nio público\W*$"
    r"|^(?:Quest['’]?[oa] ?)?(?:[Oo]pera|[Tt]esto|[Ff]oto|[Ii]mmagine|[Cc]ontenuto)(?: è)? (?:di|in) (?:dominio pubblico|pubblico dominio)\W*$"
    r"|^(?:Dit werk|Deze (?:tekst|foto|afbeelding)) (?:is|behoort|valt) [^.\n]{0,20}publiek domein\W*$|^Rechtenvrij(?: te gebruiken)?\W*$|^(?:Detta verk|Texten|Bilden|Fotot) är (?:fri(?:tt)? från upphovsrätt|allmän egendom)\W*$"
    r"|^(?:(?:Ten|To|Ta) )?(?:[Uu]twór|[Tt]ekst|[Zz]djęcie)(?: jest| znajduje się)? w domenie publicznej\W*$|^(?:Это произведение|Этот текст|Это изображение|Произведение|Текст|Изображение|Фото)[^.\n]{0,30} (?:в общественном достоянии|общественным достоянием)\W*$"
    r"|^هذا (?:العمل|النص) [^.\n]{0,12}الملك(?:ية)? العام|^(?:本|この)(?:作品|記事|画像|写真)は、?パブリック・?ドメイン|^(?:本作品|本文|此图|本图)[^。\n]{0,6}(?:公有|公共)领域|^(?:이|본) (?:저작물|기사|사진)[은는] [^.\n]{0,6}퍼블릭 ?도메인"
    r"|\bdominio público y\b|\bdomaine public\b[^.\n]{0,40}(?:libre|peut)|^(?:(?:Dieser?|Dieses|Der|Die|Das|Alle) )?(?:\w+ )?(?:Texte?|Bild(?:er)?|Fotos?|Werke?|Inhalte?|Artikel|Beitr[aä]ge?|Grafik|Karte|Aufnahme)n?(?: (?:ist|sind))? gemeinfrei\b|^[Gg]emeinfrei\b|\([Gg]emeinfrei\)"
)
# Leave in plain words: that it is free, or that it is granted with the source named.
_LEAVE = (
    r"\bmay (?:use|reproduce|republish|publish|reprint|copy|share|distribute"
    r"|broadcast)(?: (?:it|them|(?:this|these|the|our|any|all) (?!rooms?\b|premises\b|facilit|hall\b|pool\b|car parks?\b)[^.\n]{2,40}))? (?:free of charge|freely|without charge|royalty[- ]free)\b"
    r"|"
    r"\bmay be (?:freely )?(?:reproduced|used|republished|reprinted|copied|shared|distributed"
    r"|broadcast)\b[^.\n]{0,50}\b(?:free of charge|freely|without charge|royalty[- ]free)\b"
    r"|\bmay (?:freely )?be freely (?:reproduced|used|republished|copied|shared|distributed)\b"
    r"|\bfree (?:of charge )?for (?:editorial|press|media|non-commercial) use\b"
    r"|\byou are free to (?:share|use|republish|copy|reproduce|adapt)\b"
    r"|\broyalty[- ]free for (?:editorial|press|media)\b"
    r"|\bmay be (?:used|reproduced|republished|reprinted|shared) with (?:attribution|credit|acknowledgement)\b"
    r"|\bfree to (?:reprint|republish|reproduce|use|share|copy)\b(?= (?:with|if|provided|as long|until))"
    r"|(?<!\b[Nn]o )(?<!\bfurther )(?<!\bother )\b(?:reproduction|republication|republishing|redistribution|reprinting|reprints?) (?:is |are )?(?:freely )?(?:permitted|allowed"
    r"|authori[sz]ed|welcome)\b"
    r"|\b[Rr]e-?publish (?:our|this|these) \w+ (?:for free|free of charge|freely|at no (?:cost|charge)|without charge)\b|\b(?:encourage|invite) (?:you|others|everyone|all|media|editors) to (?:re-?publish|share|reprint|use|re-?post)\b"
    r"|\b(?:reprise|diffusion|utilisation) (?:est )?libre\b(?! d(?:es?|u)\b)|\blibres? de (?:droits|derechos)\b|^libres? d['’](?:utilisation|usage|emploi)\b"
    r"|\breproduction (?:de (?:(?!n['’]est)[^.\n]){2,40} )?(?:est )?(?:libre|autorisée)\b"
    r"|\bpeu(?:t|vent) être (?:librement|gratuitement) (?:re)?(?:produi|pri|diffus|utilis|publi)\w+"
    r"|\b(?:darf|dürfen|kann|können) (?:(?!nicht\b)\w+ ){0,4}?(?:frei|kostenlos) (?:verwendet|nachgedruckt"
    r"|verbreitet|veröffentlicht|genutzt|übernommen)\b"
    r"|\bpueden? (?:ser )?(?:reproduc|difundi|republica|publica|utiliza|usa|copia)\w+ (?:libre"
    r"|gratuita)mente\b"
    r"|\b(?:può"
    r"|possono) essere (?:(?:libera|gratuita)mente (?:ri)?(?:prodott|diffus|pubblicat|utilizzat)\w+"
    r"|(?:ri)?(?:prodott|diffus|pubblicat|utilizzat)\w+ (?:libera|gratuita)mente)\b"
    r"|\bpodem? ser (?:(?:livre|gratuita)mente (?:re)?(?:produzid|difundid|publicad|utilizad)\w+"
    r"|(?:re)?(?:produzid|difundid|publicad|utilizad)\w+ (?:livre|gratuita)mente)\b"
    r"|\blibre (?:de )?reproduction\b(?=[^.\n]{0,60}(?:mention|cit))|\bfrei zum (?:Abdruck|Nachdruck)\b|\bzum (?:Abdruck|Nachdruck) frei"
    r"|\b(?:frei zur (?:Verwendung|Nutzung|Veröffentlichung) bis|fri att (?:använda|publicera) (?:fram )?till|do swobodnego (?:wykorzystania|użytku) do)\b"
    r"|\b(?:Nutzung|Verwendung|Abdruck|Nachdruck) bis [^\n]{4,30}?\d (?:frei|kostenlos|erlaubt)\b"
    r"|\b(?:reproducción|difusión|publicación) (?:está |es )?(?:permitida|autorizada|libre)\b(?=[^.\n]{0,60}(?:cit|crédit|mencion|fuente))"
    r"|\blibre (?:reproducción|difusión)\b(?=[^.\n]{0,60}(?:cit|crédit|mencion|fuente))|\blibera riproduzione\b(?=[^.\n]{0,60}(?:cit|font))"
    r"|\b(?:conteúdo|texto|material) (?:livre|liberado) para\b(?=[^.\n]{0,60}(?:créd|cit|font))"
    r"|(?<!nie )\bprzedruk (?:jest )?dozwolony\b|(?<!nie )\bwolno (?:przedrukow|kopiować|publikować|wykorzyst)\w*"
    r"|(?<!не )\b(?:перепечатка|использование|публикация|копирование) (?:материал\w+ |текст\w+ )?(?:разрешается|разрешен[ао]|допускается)\b"
    r"|(?:明記|明示|記載)すれば(?:自由に)?(?:転載|使用|利用)"
    r"|\bhonorarfrei\w*"
    r"|\b(?:Abdruck|Nachdruck|Verwendung|Veröffentlichung"
    r"|Verbreitung) (?:d[ei][re]s?\w* (?:(?!nicht\b)[^.\n]){2,30} )?(?:ist )?(?:kostenfrei|kostenlos|frei"
    r"|erlaubt|gestattet|erwünscht)\b"
    r"|\blizenzfrei\b"
    r"|\b(?:Nutzung|Verwendung|Abdruck|Nachdruck|Übernahme|Weitergabe) (?:ist )?(?:bei|mit|unter"
    r"|gegen) (?:Nennung|Angabe|Quellenangabe)[^.\n]{0,30} (?:frei|erlaubt|gestattet|kostenlos)\b"
    r"|\b(?:Nutzung|Verwendung|Abdruck|Nachdruck) (?:ist )?frei (?:bei|mit|unter|gegen)\b"
    r"|(?<!no )\bse (?:permite|autoriza) (?:la|su) (?:libre )?(?:reproducción|difusión|publicación)\b"
    r"|\breproducción (?:libre|autorizada)\b|\bde libre (?:uso|reproducción)\b"
    r"|\b(?:autorizada|permitida) su (?:reproducción|difusión|publicación)\b"
    r"|\buso (?:libre|livre|libero)(?= (?:mediante|com|con|citando|desde|hasta|até|fino)\b|[.,:])"
    r"|\briproduzione (?:d\w+ (?:(?!non\b)[^.\n]){2,30} )?(?:è )?(?:libera|consentita)\b"
    r"|(?<!não )\bé permitida a (?:reprodução|republicação|publicação)\b"
    r"|\breprodução (?:d\w+ (?:(?!não\b)[^.\n]){2,30} )?(?:é )?(?:livre|permitida|autorizada)\b"
    r"|\bmag (?:vrij|vrijelijk) worden\b|\bvrij (?:over te nemen|te gebruiken)\b"
    r"|\bovername (?:van (?:(?!niet\b)[^.\n]){2,30} )?(?:is )?(?:vrij|toegestaan)\b"
    r"|\bfår (?:fritt )?(?:publiceras|användas|återges|spridas)(?: fritt)?\b|\bfri (?:användning|publicering)\b"
    r"|(?<!nie )\bmożna (?:swobodnie|bezpłatnie)\b"
    r"|(?<!nie )\bmożna (?:kopiować|przedrukow\w+|publikować|wykorzyst\w+"
    r"|rozpowszechniać)[^.\n]{0,40}? (?:z podaniem|podając|pod warunkiem)\b"
    r"|\bbezpłatn\w+ (?:wykorzyst|publik|przedruk)\w+"
    r"|\b(?:свободн|бесплатн)\w+ (?:использовани|перепечатк|публикаци)\w+"
    r"|(?<!не )\bможно (?:копировать|перепечатывать|публиковать|использовать|распространять)[^.\n]{0,40}? (?:со ссылкой|при указании|с указанием|при условии)\b"
    r"|(?<!لا )يسمح (?:ب)?(?:إعادة )?(?:ال)?(?:نشر|استخدام|نسخ)|転載(?:を許可|自由|可能)|自由に(?:転載|利用|使用)|欢迎转载|转载请(?:注明|标明)"
    r"|可自由(?:转载|使用)|免费(?:转载|使用)|자유롭게 (?:이용|사용|전재)|자유 ?이용"
)
# Leave that is free where whose it is gets named: 'Publication libre à condition de citer …'.
_FREE = (
    r"\bfree to (?:publish|re-?use|re-?post|run|print|broadcast|quote)\b|\b[Yy]ou are welcome to (?:publish|re-?publish|re-?use|re-?post|run|print|reprint|broadcast|share)\b|\bfree (?:re-?use|publication|reproduction|republication)\b"
    r"|\b(?:re)?(?:publication|production|prise|diffusion|utilisation) (?:est )?(?:libre|gratuite|autorisée)\b"
    r"|\bfrei(?:e|er)? (?:zur |zum )?(?:Veröffentlichung|Nutzung|(?:Weiter)?[Vv]erwendung|(?:Weiter)?[Vv]erbreitung|Wiedergabe)\b"
    r"|\b(?:publicación|reproducción|difusión|uso) (?:es )?(?:libre|gratuit[oa]|permitid[oa])\b"
    r"|\b(?:pubblicazione|riproduzione|diffusione|uso) (?:è )?(?:liber[ao]|gratuit[ao]|consentit[ao])\b"
    r"|\b(?:publicação|reprodução|divulgação|uso) (?:é )?(?:livre|gratuit[ao]|permitid[ao])\b"
    r"|\bvrij te (?:publiceren|delen|verspreiden|herplaatsen)\b|\b(?:publicatie|verspreiding|gebruik) (?:is )?(?:vrij|toegestaan)\b"
    r"|\bfri (?:spridning|återgivning)\b|\b(?:publicering|återgivning|användning) (?:är )?(?:fri|tillåten)\b"
    r"|\b(?:publikacja|przedruk|wykorzystanie|kopiowanie) (?:jest )?(?:dozwolon|darmow|bezpłatn)\w+"
    r"|\b(?:публикация|перепечатка|использование|копирование) (?:материал\w+ |текст\w+ )?(?:свободн|бесплатн|разрешен)\w+"
    r"|(?:النشر|الاستخدام|النسخ) (?:متاح|مسموح|حر|مجاني)"
)
_NAMED_BESIDE = r"credit|byline|attribut|cit[aeéi]|crédit|mention|mención|mencion|menzion|link back|nenn|Quelle|fuente|fonte|bron\b|källa|źród|ссылк|указан|المصدر|الإشارة|ذكر"
_EAST_FREE = r"(?:クレジット|出典|出所|来源|注明|出处|출처)[^。.\n]{0,30}?(?:自由に(?:掲載|公開|配信)|即可(?:免费|自由)?(?:转载|使用|发布)|자유롭게 (?:게재|쓸))"
_LEAVE = (
    rf"{_LEAVE}|(?:{_FREE})(?=[^.\n]{{0,80}}(?:{_NAMED_BESIDE}))|{_EAST_FREE}"
    r"|\bmay (?:run|carry|print|post) th(?:is|e) \w+ (?:free of charge|for free|at no (?:cost|charge)|without charge)\b"
    r"|\bse autoriza (?:la|su) publicación gratuita\b"
)
# Of what media may have for nothing, and no more in the sentence.
_FOR_ALL = (
    r"^(?:for|a|para|per|voor|till|do|для) (?:free|libre|livre|libera|vrije?|fri|swobodne\w*|свободн\w+) (?:use|publication|reproduction|difusión|publicación|divulgação|publicação|diffusione|pubblicazione|publicatie|gebruik|publicering|publikacji|wykorzystania|публикации|использования)(?: by (?:the )?(?:media|press|newspapers|broadcasters|editors)(?: outlets)?)?\W*$"
    r"|^de libre (?:difusión|publicación|reproducción)\W*$|^fri(?:tt)? att (?:publicera|använda|sprida)\W*$|^frei (?:zur|zum) (?:Veröffentlichung|Verwendung|Abdruck|Nachdruck)\W*$|^vrij (?:te (?:gebruiken|publiceren|verspreiden)|voor publicatie)\W*$"
)
LICENCE = Alternatives(f"{_COMMONS}|(?i:{_LEAVE}|{_FOR_ALL})")
LEAVE = Alternatives(_LEAVE, re.IGNORECASE)
_NON_COMMERCIAL = re.compile(
    r"非営利|非商业性|비영리|غير (?:ال)?تجاري|\bBY-NC(?![A-Za-z0-9])|\bNon[- ]?Commercial\w*|\bNoComercial\b|\bNãoComercial\b"
    r"|\bPas d['’]Utilisation Commerciale\b|\bNicht[- ]kommerziell\b|\bNietCommercieel\b"
    r"|\bIckeKommersiell\b",
    re.IGNORECASE,
)
_NO_DERIVATIVES = re.compile(
    r"改変禁止|禁止演绎|변경 ?금지|منع الاشتقاق|\bBY(?:-NC)?-ND(?![A-Za-z0-9])|\bNo-?Deriv\w*|\bSin ?(?:Obra)?Derivad\w*|\bSem ?Deriva\w*"
    r"|\bKeine[- ]Bearbeitung\w*|\bPas de Modification\w*|\bNon opere derivate\b|\bGeenAfgeleideWerken\b",
    re.IGNORECASE,
)
_SHARE_ALIKE = re.compile(
    r"継承|相同方式共享|동일조건|الترخيص بالمثل|\bBY(?:-NC)?-SA(?![A-Za-z0-9])|\bShare-?Alike\b|\bCompartirIgual\b|\bCompartilhaIgual\b"
    r"|\bPartage dans les Mêmes Conditions\b|\bWeitergabe unter gleichen Bedingungen\b"
    r"|\bCondividi allo stesso modo\b|\bGelijkDelen\b|\bDelaLika\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\bBY(?![A-Za-z0-9])|コモンズ・?[ 　]?表示|(?<=知识共享)[^。\n]{0,2}署名|저작자 ?표시|نسب المصنف"
    r"|\b(?:Attribution|Reconocimiento|Atribución|Atribuição|Attribuzione|Namensnennung|Naamsvermelding"
    r"|Erkännande)\b"
)
_IS_COMMONS = re.compile(
    r"المشاع الإبداعي|クリエイティブ・?コモンズ|知识共享|크리에이티브 ?커먼즈|(?<![A-Za-z0-9])CC0?(?![A-Za-z0-9])|\bCreative[- ]Commons\b|\bcreativecommons\.org/|\bBY(?:-(?:SA|NC|ND)){0,3} \d\.\d"
)
_ZERO = re.compile(r"(?<![A-Za-z0-9])CC0(?![A-Za-z0-9])|\bCC Zero\b|\bCreative Commons (?:CC0|Zero)\b")
# The National Archives: to copy, publish, distribute, transmit and adapt, for profit, too, where the source is named.
_OPEN = re.compile(r"\bOpen (?:Government|Parliament) Licen[cs]e\b")
_VERSION = re.compile(r"\b(?P<version>[1-4]\.[05])(?![A-Za-z0-9])(?: (?P<port>[A-Z]{2})\b(?![A-Za-z]))?")
_LINK = re.compile(
    r"https?://creativecommons\.org/(?P<path>(?:licenses|publicdomain)/[a-z+-]+/\d\.\d(?:/[a-z]{2})?)/?"
)
_NAMED = re.compile(
    r"\b(?P<name>(?:(?:Open|[A-Z][\w-]{1,40}) ){1,4}Licen[cs]e)(?: v?(?P<version>\d(?:\.\d)?))?"
)


def licence_of(text: str) -> Licence | None:
    """The licence that the text names; a Creative Commons one with its address, where the version is told.

    Creative Commons make the address of the elements, the version and the port (Creative Commons, 'About CC Licenses').
    """
    if link := _LINK.search(text):
        return Licence(_title(link["path"]), f"https://creativecommons.org/{link['path']}/")
    if not _IS_COMMONS.search(text):
        named = _NAMED.search(text)
        return Licence(" ".join(filter(None, (named["name"], named["version"])))) if named else None
    if _ZERO.search(text):
        version = _VERSION.search(text)
        path = f"publicdomain/zero/{version['version'] if version else '1.0'}"
    else:
        elements = "-".join(
            name
            for name, pattern in (
                ("by", _BY),
                ("nc", _NON_COMMERCIAL),
                ("nd", _NO_DERIVATIVES),
                ("sa", _SHARE_ALIKE),
            )
            if name == "by" or pattern.search(text)
        )
        if elements == "by" and not _BY.search(text):
            return Licence("Creative Commons")
        version = _VERSION.search(text)
        if version is None:
            return Licence(f"CC {elements.upper()}")
        port = f"/{version['port'].lower()}" if version["port"] else ""
        path = f"licenses/{elements}/{version['version']}{port}"
    return Licence(_title(path), f"https://creativecommons.org/{path}/")


def _title(path: str) -> str:
    """`licenses/by-sa/4.0/de` is CC BY-SA 4.0 DE."""
    _, elements, version, *port = path.split("/")
    name = "CC0" if elements == "zero" else f"CC {elements.upper()}"
    return " ".join((name, version, *(one.upper() for one in port)))


def withheld(text: str) -> tuple[str, ...]:
    """What a Creative Commons licence keeps back, as ODRL actions."""
    kept = (("cc:CommercialUse", _NON_COMMERCIAL), ("derive", _NO_DERIVATIVES))
    return tuple(action for action, pattern in kept if _IS_COMMONS.search(text) and pattern.search(text))


def given(text: str) -> tuple[str, ...]:
    """What a Creative Commons or an open government licence gives, as ODRL actions, before what it keeps back."""
    commons = _IS_COMMONS.search(text) and (_BY.search(text) or _ZERO.search(text))
    return ("derive", "distribute", "present", "reproduce") if commons or _OPEN.search(text) else ()
