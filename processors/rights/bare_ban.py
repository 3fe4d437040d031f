"""Bans without any mark, each all of its sentence: 'Nachdruck, auch auszugsweise, verboten.', 'Reproducción prohibida sin autorización.'

News has the words, but not alone: it says who forbids, of what, or to whom. So a sentence counts that is made of uses, of how
much of the text and with whose leave, and of a ban, and of nothing else.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from processors.rights.alternatives import Alternatives

_MOST_USES, _MOST_BESIDE = 4, 4


class _Words(NamedTuple):
    """One language's parts, as patterns.

    `uses`: the first of which one must be; `others` may stand beside it. `beside`: how much, of what, without whose leave.
    `before` and `behind`: the ban before the uses or behind them; `articles`: what stands before a use.
    """

    uses: str
    others: str
    beside: str
    before: str
    behind: str
    articles: str
    joins: str = r",|/"


_LANGUAGES = (
    _Words(
        r"reproduction|reprint(?:ing|s)?|re-?publication|re-?distribution|duplication|copying|re-?broadcast(?:ing)?|re-?transmission|re-?posting|re-?use|resale",
        r"distribution|publication|use|transmission|broadcast(?:ing)?|display|storage|sale|translation|modification",
        r"(?:either )?in (?:whole|full)(?: or (?:in )?part)?|whole or in part|in any (?:form|manner|medium)(?: whatsoever)?(?: or by any means)?|of (?:this|these|the|our|any) (?:\w+ )?(?:articles?|texts?|contents?|materials?|pages?|site|website|publication|reports?|stor(?:y|ies)|photos?|images?)"
        r"|without (?:[\w'’]+,? ){0,6}(?:permission|consent|authori[sz]ation|approval|licen[cs]e)(?: (?:of|from|by) [^.\n]{2,60})?",
        r"no|not for|(?:please )?(?:do not|don['’]t|never)(?= )",
        r"(?:(?:is|are) )?(?:(?:strictly|expressly|hereby|absolutely) )?(?:prohibited|forbidden|not (?:permitted|allowed|authori[sz]ed)|unlawful|illegal)(?: by law)?",
        r"any|all|the|unauthori[sz]ed|further|partial|full|complete|commercial|total",
        r",|/|,? (?:and/or|and|or)",
    ),
    _Words(
        r"reproduction|copie|rediffusion|republication|redistribution|réimpression",
        r"diffusion|publication|utilisation|représentation|exploitation|traduction|vente|reprise|distribution|adaptation",
        r"(?:même |soit-elle )?(?:totale|partielle|intégrale)(?: (?:ou|et) (?:totale|partielle|intégrale))?|en tout ou (?:en )?partie|(?:sous quelque forme|sur quelque support|par quelque (?:moyen|procédé)) que ce soit|de (?:ce|cet|cette|ces|nos) [\w-]+|d(?:u|es) (?:contenus?|textes?|articles?|site)"
        r"|sans (?:[\w'’]+ ){0,5}(?:autorisation|accord|consentement|permission)(?: (?:préalable|écrite?))*(?: (?:de|du|des|d['’]) ?[^.\n]{2,60})?",
        r"interdiction (?:formelle |absolue )?(?:de|à)(?: la)?",
        r"(?:(?:est|sont) )?(?:(?:strictement|formellement|rigoureusement|expressément) )?(?:interdite?s?|prohibée?s?)",
        r"toute|la|les|une",
        r",|/|,? (?:et/ou|et|ou)",
    ),
    _Words(
        r"Nachdruck|Abdruck|Vervielfältigung(?:en)?|Weiterverbreitung|Weiterverwendung|Wiedergabe|Wiederveröffentlichung|Kopieren|Übernahme",
        r"Verbreitung|Weitergabe|Speicherung|Verwertung|Veröffentlichung|Nutzung|Verwendung|Bearbeitung|Übersetzung|Verkauf",
        r"auch (?:nur )?(?:auszugsweise|auszugsweiser|teilweise|in Auszügen|in Teilen)|(?:ganz oder teilweise|auszugsweise)|in (?:jeder|jeglicher) Form|(?:dieses|dieser|der|des|von) (?:\w+ )?(?:Artikels?|Textes?|Texten|Inhalte?n?|Beitrags?|Beiträgen?|Bilder|Fotos|Seiten?)"
        r"|ohne (?:\w+,? ){0,5}(?:Genehmigung|Erlaubnis|Zustimmung|Einwilligung)(?: (?:der|des|von|durch) [^.\n]{2,60})?",
        r"kein(?:e|erlei)?",
        r"(?:(?:ist|sind|wird) )?(?:ohne (?:\w+,? ){0,5}(?:Genehmigung|Erlaubnis|Zustimmung|Einwilligung) )?(?:(?:strengstens|ausdrücklich|grundsätzlich|hiermit) )?(?:verboten|untersagt|unzulässig|nicht (?:gestattet|erlaubt|zulässig))",
        r"jede[rs]?|jegliche[rs]?|der|die|das|unbefugte[rs]?|unerlaubte[rs]?",
        r",|/|,? (?:und/oder|und|oder|sowie)",
    ),
    _Words(
        r"reproducción|copia|redistribución|reimpresión|difusión",
        r"distribución|publicación|uso|utilización|venta|comunicación pública|transformación|traducción",
        r"(?:total|parcial|íntegra)(?: (?:o|y) (?:total|parcial))?|en todo o en parte|por cualquier (?:medio|procedimiento)|en cualquier (?:forma|soporte|medio)|de (?:este|esta|estos|estas|nuestros) \w+|de (?:los |)(?:contenidos?|textos?|artículos?)|del (?:contenido|texto|artículo|sitio)"
        r"|sin (?:[\w]+,? ){0,5}(?:autorización|permiso|consentimiento)(?:,? (?:previ[oa]|expres[oa]|escrit[oa]|por escrito|y|e))*(?: (?:de|del) [^.\n]{2,60})?",
        r"(?:(?:quedan?|están?) )?(?:(?:terminantemente|totalmente|estrictamente|expresamente|rigurosamente) )?prohibid[oa]s?|se prohíben?",
        r"(?:(?:quedan?|está) )?(?:(?:terminantemente|totalmente|estrictamente|expresamente) )?prohibid[oa]s?",
        r"su|la|el|toda|cualquier",
        r",|/|,? (?:y/o|y|e|o|u)",
    ),
    _Words(
        r"riproduzione|copia|ripubblicazione|ristampa|duplicazione",
        r"diffusione|distribuzione|pubblicazione|uso|utilizzo|vendita|traduzione|rielaborazione",
        r"(?:anche (?:solo )?|sia pur |)(?:parziale|totale)(?: (?:o|e) (?:parziale|totale))?|in tutto o in parte|con qualsiasi mezzo|in qualsiasi forma|di (?:questo|questa|questi|tali) \w+|de(?:i|gli|lle) (?:contenuti|testi|articoli|notizie)|del (?:contenuto|testo|sito)"
        r"|senza (?:[\w'’]+,? ){0,5}(?:autorizzazione|permesso|consenso)(?:,? (?:scritt[oa]|previ[oa]|preventiv[oa]|e))*(?: (?:di|del|dell['’]|della) ?[^.\n]{2,60})?",
        r"(?:(?:è|e['’]|sono) )?(?:(?:severamente|assolutamente|espressamente|tassativamente) )?vietat[aoie]|divieto di",
        r"(?:(?:è|sono) )?(?:(?:severamente|assolutamente|espressamente) )?vietat[aoie]",
        r"la|ogni|qualsiasi|il|l['’]",
        r",|/|,? (?:e/o|e|ed|o|la|il)",
    ),
    _Words(
        r"reprodução|cópia|republicação|reimpressão|redistribuição",
        r"distribuição|divulgação|publicação|uso|utilização|venda|tradução|transmissão",
        r"(?:total|parcial|integral)(?: (?:ou|e) (?:total|parcial))?|no todo ou em parte|por qualquer meio|em qualquer (?:forma|meio|suporte)|dest[ea]s? \w+|do (?:conteúdo|texto|site)|de (?:textos|conteúdos)|dos (?:conteúdos|textos)"
        r"|sem (?:[\w]+,? ){0,5}(?:autorização|permissão|consentimento)(?:,? (?:prévi[oa]|express[oa]|escrit[oa]|por escrito|e))*(?: (?:d[aeo]) [^.\n]{2,60})?",
        r"(?:(?:é|fica|está) )?(?:(?:expressamente|terminantemente|estritamente|totalmente) )?proibid[ao]s?",
        r"(?:(?:é|fica|está) )?(?:(?:expressamente|terminantemente|estritamente) )?proibid[ao]s?",
        r"a|o|qualquer|toda",
        r",|/|,? (?:e/ou|e|ou)",
    ),
    _Words(
        r"nadruk|verveelvoudiging|reproductie|kopiëren|herpublicatie",
        r"overname|verspreiding|publicatie|openbaarmaking|gebruik|doorverkoop|vertaling|opslag",
        r"geheel of gedeeltelijk|(?:van|uit) (?:dit|deze|de|onze) \w+|in welke vorm (?:dan )?ook|zonder (?:\w+,? ){0,5}toestemming(?: van [^.\n]{2,60})?",
        r"geen",
        r"(?:(?:is|zijn) )?(?:(?:uitdrukkelijk|strikt|ten strengste) )?(?:verboten|verboden|niet toegestaan)",
        r"elke|iedere|alle|het|de",
        r",|/|,? (?:en/of|en|of)",
    ),
    _Words(
        r"eftertryck|kopiering|återgivning|mångfaldigande|återpublicering",
        r"spridning|publicering|användning|vidareförsäljning|försäljning|översättning",
        r"(?:helt eller delvis|även delvis)|av (?:denna|detta|dessa|texten|innehållet|artikeln|materialet)(?: \w+)?|utan (?:\w+,? ){0,4}(?:tillstånd|medgivande|tillåtelse|samtycke)(?: (?:från|av) [^.\n]{2,60})?",
        r"ing(?:en|et|a)",
        r"(?:är )?(?:(?:helt|strängt|uttryckligen) )?(?:förbju(?:den|det|dna|des)|(?:inte|ej) tillåt(?:en|et|na))",
        r"allt|all|varje",
        r",|/|,? (?:och/eller|och|eller)",
    ),
    _Words(
        r"kopiowani[ea]|przedruku?|rozpowszechniani[ea]|powielani[ea]|reprodukcj[aię]|reprodukowani[ea]",
        r"publikacj[aię]|publikowani[ea]|wykorzystywani[ea]|wykorzystani[ea]|udostępniani[ea]|sprzedaży?|tłumaczeni[ea]",
        r"w (?:całości|części)(?: lub (?:w )?(?:całości|części))?|w jakiejkolwiek formie|(?:tego|tych|niniejsz\w+) \w+|(?:tekst|materiał|artykuł|treśc|zdję)\w+|bez (?:\w+,? ){0,4}(?:zgody|zezwolenia)(?: [^.\n]{2,60})?",
        r"zabrania się|zakazuje się|zakaz",
        r"(?:(?:jest|są) )?(?:(?:surowo|kategorycznie|ściśle) )?(?:zabron|zakaz|wzbron|niedozwol)\w+",
        r"wszelkie|dalsze|jakiekolwiek|całości|części",
        r",|/|,? (?:i/lub|i|oraz|lub|albo)",
    ),
    _Words(
        r"перепечатк[аиу]|копировани[ея]|воспроизведени[ея]|тиражировани[ея]|использовани[ея] (?:материал|текст|стат|публикаци|фото)\w*",
        r"распространени[ея]|использовани[ея]|цитировани[ея]|публикаци[яию]|перевод|продаж[аиу]",
        r"(?:материал|текст|стать|публикаци|информаци|контент)\w*(?: (?:сайта|агентства|издания))?|полностью или частично|в любой форме|без (?:\w+,? ){0,4}(?:разрешения|согласия)(?: [^.\n]{2,60})?",
        r"(?:строго )?(?:запрещается|запрещен[оы]?|запрещён)",
        r"(?:(?:строго|категорически) )?(?:запрещен[оаы]|запрещён[оа]?|запрещается|запрещаются|не допускается|воспрещается)",
        r"любое|любая|полное|полная|частичное|частичная|и|или",
        r",|/|,? (?:и/или|и|или)",
    ),
)


def _pattern(words: _Words) -> str:
    """The uses with a ban before them or behind, and what may stand between."""
    use = rf"(?:(?:{words.articles}) ?){{0,4}}(?:{words.uses}|{words.others})"
    uses = rf"{use}(?:(?:{words.joins}) ?{use}){{0,{_MOST_USES}}}"
    beside = rf"(?:,? (?:{words.beside}),?){{0,{_MOST_BESIDE}}}"
    return rf"(?:(?:{words.before}),? {uses}{beside}|{uses}{beside},? (?:{words.behind}){beside})"


# The imperative, and what a text is for: 'Do not republish.', 'For personal use only.'
_ENGLISH = (
    r"(?:please )?(?:do not|don['’]t|never) (?:copy|reproduce|re-?publish|re-?distribute|re-?post|reprint|re-?sell|duplicate)(?:(?:,| or| and|, or) (?:copy|share|forward|sell|reproduce|re-?publish|re-?distribute|re-?post|reprint|re-?sell|distribute|publish|translate))*"
    r"(?: (?:this|these|the|our|any|it)(?: (?:article|text|content|material|page|story|report|photo|image)s?)?)?(?: (?:in whole or in part|without (?:[\w'’]+ ){0,4}(?:permission|consent|authori[sz]ation)[^.\n]{0,60}))?"
    r"|for (?:your )?(?:personal|private)(?:,? (?:and )?non-?commercial)? use only|not for (?:resale|re-?distribution|reproduction|re-?publication|syndication)(?:(?:,| or| and) (?:resale|re-?distribution|reproduction|re-?publication|syndication|publication))*"
)
_DUTCH = r"overname(?: (?:van|uit) (?:dit|deze|de|onze) \w+)?,? zonder (?:\w+,? ){0,5}toestemming(?: van [^.\n]{2,60})? (?:is )?(?:verboden|niet toegestaan)|niets uit deze (?:uitgave|publicatie|krant|site|website) mag [^.\n]{3,160}"
_ARABIC = r"(?:[يت]ُ?منع|[يت]ُ?حظر|ممنوع|لا يجوز) (?:منعا باتا )?(?:النسخ|إعادة النشر|الاقتباس)(?:(?: أو |،? و)(?:النسخ|إعادة النشر|الاقتباس|النشر|النقل|الطباعة|التوزيع)){0,3}(?: (?:دون|بدون|إلا ب)\s?(?:إذن|موافقة|ترخيص)(?: (?:خطي|كتابي|مسبق|مكتوب|صريح|من)(?: [^.\n]{2,40})?)?)?"
_JAPANESE = r"(?:本(?:記事|サイト|稿|文)の|記事の|写真の|当サイトの)?(?:無断(?:での|で|の)?)?(?:転載|複製|複写|転用)(?:(?:・|、|や|および|及び|または|又は|と)(?:無断)?(?:転載|複製|複写|転用|引用|配布|使用|改変|販売|転送)){0,4}(?:は|を|の)?、?(?:一切|固く|厳に)?(?:禁止|厳禁|禁じ|禁ず|お断り|ご遠慮|不可)[^。\n]{0,12}"
_CHINESE = r"(?:禁止|严禁|请勿|谢绝|不得|不准)(?:任何形式的?|擅自|私自|随意)?(?:转载|复制|摘编|翻印|抄袭)(?:(?:、|或者?|和|及|与|,|，)(?:转载|复制|摘编|翻印|抄袭|转发|传播|镜像|使用|翻译)){0,4}"
_KOREAN = r"(?:무단 ?)?(?:전재|복제|재배포|도용)(?:(?:, ?|·| ?및 ?|와 |과 |-| )(?:무단 ?)?(?:전재|복제|배포|재배포|도용|게재|전송|복사|수집)){0,4} ?(?:를|을|은|는)? ?(?:엄격히 )?(?:금지|금합니다|금함|불허)[^.\n]{0,8}"
_END = r"[\s.!。]*"
# Of each language a word that it has, and the whole.
_OF_LANGUAGES = [
    (Alternatives(rf"\b(?:{words.uses})\b", re.IGNORECASE), re.compile(_pattern(words) + _END, re.IGNORECASE))
    for words in _LANGUAGES
]
_OTHERS = Alternatives(
    "|".join(rf"(?:{one}){_END}" for one in (_ENGLISH, _DUTCH, _ARABIC, _JAPANESE, _CHINESE, _KOREAN)),
    re.IGNORECASE,
)
LONGEST = 240  # code points


def is_bare_ban(sentence: str) -> bool:
    """Whether a sentence forbids uses, and says no more than that."""
    if len(sentence) > LONGEST:
        return False
    return _OTHERS.fullmatch(sentence) is not None or any(
        word.search(sentence) and whole.fullmatch(sentence) for word, whole in _OF_LANGUAGES
    )
