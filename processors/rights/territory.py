"""Where a text may be used and where not: 'Not for use in Japan', 'Ausstrahlung in Kanada verboten'.

A place follows a word of where. In most languages names begin with a capital; German's nouns do, too, and the scripts of the
east have none, so there it is told by countries' names and by what stands round it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from processors.rights.alternatives import Alternatives

_IN_GERMAN = (
    r"(?:[A-ZÖ]\w+(?:land|reich|ien|stan)|Schweiz|EU|USA|Japan|China|Kanada|Mexiko|Polen|Ungarn|Schweden|Norwegen|Dänemark|Portugal|Türkei"
    r"|Ukraine|Ir(?:an|ak)|Israel|Ägypten|Peru|Chile|Kuba|Taiwan|(?:Süd)?[Kk]orea|Luxemburg|Liechtenstein|Europa|Afrika|Amerika|Südtirol)"
)
_IN_ARABIC = (
    r"(?:مصر|السعودية|الإمارات|قطر|الكويت|البحرين|عمان|اليمن|العراق|سوريا|لبنان|الأردن|فلسطين|إسرائيل|ليبيا|تونس|الجزائر|المغرب|السودان"
    r"|كندا|المكسيك|الولايات المتحدة|بريطانيا|فرنسا|ألمانيا|إيطاليا|إسبانيا|روسيا|الصين|اليابان|الهند|تركيا|إيران|أوروبا|آسيا|أفريقيا)"
)
_ARE_IN = r"(?:(?:,| and|, and| or| et| ou| und| oder| y| o| e| en| of| och| eller| i| lub| и| или) (?:(?:in|en|au|aux|em|no|na|w|i|в) )?(?:the |la |le |der )?[A-ZÀ-ÝŁŚŻА-Я]\w+){0,4}"
# A ban and where it holds, in either order: 'Broadcast is prohibited in Canada'.
_BANNED_THERE = (
    r"(?i:\b(?:prohibited|forbidden|banned|not permitted|not allowed) (?:in|within|throughout)(?: the)?) (?!Article|Section|Directive|English|French|German|Part\b|Whole\b|Any\b)[A-Z][a-z]\w+"
    rf"|(?i:\b(?:in|within) (?:the )?)[A-Z][a-z]\w+{_ARE_IN} (?i:(?:is|are) (?:not (?:permitted|allowed)|prohibited|forbidden))"
    r"|(?i:\b(?:interdite?s?|pas autorisée?s?) (?:en|au|aux)) [A-ZÉ][a-zà-ÿ]\w*"
    rf"|\bin (?:der |den )?{_IN_GERMAN}\b[^.\n]{{0,40}} (?:verboten|untersagt|nicht (?:gestattet|erlaubt|zulässig))"
    rf"|(?i:\b(?:verboten|untersagt)) in (?:der |den )?{_IN_GERMAN}\b"
    r"|(?i:\b(?:vietat|proibit|non (?:consentit|autorizzat))[oaie])[^.\n]{0,25} (?:in|negli|nel|nella) [A-Z][a-z]\w+"
    r"|(?i:\b(?:proibid|interdit|não (?:permitid|autorizad))[oa]s?)[^.\n]{0,25} (?:em|no|na|nos|nas) [A-ZÁÉÍ][a-zà-ÿ]\w+"
    rf"|(?i:\b(?:verboden|niet toegestaan)) in [A-Z]\w+|\bin [A-Z]\w+{_ARE_IN} (?:is |zijn )?(?:verboden|niet toegestaan)"
    rf"|(?i:\b(?:förbju\w+|inte tillåt\w+)) i [A-ZÅÄÖ]\w+|\bi [A-ZÅÄÖ]\w+{_ARE_IN} (?:är )?(?:förbju\w+|inte tillåt\w+)"
    r"|(?i:\b(?:zakaz|zabronion\w+|zabrania się|nie wolno))[^.\n]{0,25} (?:we?|na terenie) [A-ZŁŚŻ]\w+|\bwe? [A-ZŁŚŻ]\w+ (?:jest |są )?(?i:niedozwolon\w+|zabronion\w+)"
    rf"|\bв [А-Я]\w+{_ARE_IN} (?i:запрещ\w+|не разреша\w+|не допуска\w+|нельзя)|(?i:\bзапрещ\w+)[^.\n]{{0,25}} в [А-Я]\w+"
    rf"|(?:يحظر|يمنع|يُحظر|يُمنع|ممنوع|لا يجوز|لا يسمح)[^.\n،]{{2,40}} في {_IN_ARABIC}"
    r"|禁止在(?!任何|其他|商业|本|互联网|[^使用发播销]{0,6}(?:网|媒体|平台|刊物|报|上))[\u4e00-\u9fff、]{2,12}?(?:使用|发布|播出|播放|销售|刊登|转载)"
    r"|(?<![가-힣])(?!인터넷|웹|사이트|매체|블로그|다른|타|온라인)[가-힣]{2,6}(?:[와과] [가-힣]{2,6})?에서의 (?:사용|방송|배포|이용|게재|전재)[을를은는] ?(?:금|허용(?:하|되)지)"
)
TERRITORY = Alternatives(
    r"(?i:\b(?:use|publication|distribution|broadcast|reproduction|sale) of (?:this|the|our) \w+ (?:in"
    r"|into|within)(?: the)?) [A-Z]\w+(?:,? (?:and |or )?[A-Z]\w+)* (?:is"
    r"|are) (?:not (?:permitted|allowed)|prohibited|forbidden)"
    r"|\b(?i:use|used|subscribers|clients|customers|publication|distribution"
    r"|broadcast)[^.\n]{0,20} in (?:the )?[A-Z]\w+(?: [A-Z]\w+)* only\b"
    r"|(?i:\b(?:not for|no) (?:[\w, ]+ )?(?:in or into|into|in|within)(?: the)?) [A-Z][\w ]+"
    r"|(?i:\bnot (?:to )?(?:be )?\w+ (?:in|into|within)(?: the)?) (?!(?:ANY|A|AN|WHOLE|PART|OTHER|ITS|OUR|THIS|FULL)\b)[A-Z]\w+"
    r"|(?i:\b(?:publication|use|distribution|broadcast|reproduction|sale) (?:in|into"
    r"|within)(?: the)?) [A-Z]\w+(?:,? (?:and |or )?(?:the )?[A-Z]\w+)* (?:(?:is"
    r"|are) )?(?:not (?:permitted|allowed)|prohibited|forbidden)"
    r"|(?<=[.,;:–-] )(?:the )?(?!May\b|Can\b|Must\b|Should\b|To\b|Is\b|Are\b|Newsroom|Press\b|Editor|Student|School|Teacher|Subscriber|Client|Member|Customer|Editorial|Print|Online|Media|Web|Internet|Newspaper|Use|One)[A-Z][\w.]+(?: [A-Z]\w+)?(?:(?:,| and|, and| &|/) ?(?:the )?[A-Z]\w+(?: [A-Z]\w+)?){0,4} only\b"
    r"|\bNO (?:ACCESS|USE) (?!OF\b|FOR\b|TO\b|IN\b)[A-Z]{3,}|\b[A-Z]{2,} OUT\b|\boutside (?:of )?(?:the )?[A-Z]\w+"
    r"|\b(?i:only|solely) (?i:for use )?(?:in|within) (?:the )?[A-Z]\w+"
    r"|\b(?:use|distribution|publication) (?:in|within) (?:the )?[A-Z][\w ]+ only\b"
    r"|\b(?:hors|en dehors) (?:de |du |des )?(?:la |l['’])?[A-Z]\w+"
    r"|(?i:\bembargoed in)(?: the)? [A-Z]\w+|(?i:\bni en|\bni au|\bni aux) (?:la |le )?[A-ZÉ][a-zà-ÿ]\w*"
    r"|(?i:\binterdite?s?|\bpas d[\w'’]{1,40})[^.\n]{0,20} en [A-Z]\w+"
    r"|\b(?i:diffusion|utilisation|publication|reproduction) (?:réservée|limitée|autorisée) (?:uniquement "
    r"|seulement )?(?:à|en|au|aux|pour) (?:la |le |les |l['’])?[A-Z]\w+"
    r"|(?i:\b(?:uniquement|seulement)) (?:pour|en|au) (?:la |le |l['’])?[A-Z]\w+"
    r"|\baußerhalb (?:von |der |des )?[A-Z]\w+"
    rf"|(?i:\b(?:nur|nicht|keine?|ausschließlich|exklusiv)\b)[^.\n]{{0,40}}\b(?:in|für) (?:der |den )?{_IN_GERMAN}\b"
    r"|(?i:\b(?:nur|only|solo|sólo|apenas|somente|alleen|uitsluitend|endast|tylko|только|exclusiv(?:ely|[oa]s?|amente)|exclusi(?:f|ve|fs|ves|vement)|esclusiv(?:[oaie]|amente)|ausschließlich|exklusivt?|wyłącznie|исключительно)"
    r" (?:for|für|para|per|pour|voor|för|dla|для) (?:the |i |los |de |les |os |die )?(?:media|médias|medios|medien|veículos|medier|mediów|сми|newspapers|journaux|jornais|periódicos|giornali|zeitungen|kranten|tidningar|gazet|газет|clients|customers|subscribers))"
    r" (?:(?:in|en|de|do|da|del|della|dell[ao]?|degli|di|du|des|i|we?|na|в|for) (?:la |le |l['’])?)?[A-ZÁÉÍŚŁŻА-Я]\w+"
    # 'Solo per l'uso in Canada', 'Tylko do użytku w Kanadzie', 'Utilisation au Canada uniquement'
    r"|(?i:\b(?:uniquement|seulement|solo|sólo|soltanto|apenas|somente|alleen|uitsluitend|endast|bara|tylko|wyłącznie|только|исключительно) (?:pour|para|per|voor|för|do|dla|для) (?:l['’]|o |el |a |het )?(?:\w+ )?(?:uso|usage|utilisation|publication|diffusion|gebruik|publicatie|användning|bruk|publicering|użytku|użycia|wykorzystania|publikacji|использования|публикации|показа) (?:in|en|au|aux|no|na|nos|nas|i|we?|в))(?: la| le| el)? [A-ZÁÉÍŁŚŻÅÄÖА-Я]\w+"
    r"|(?i:\b(?:utilisation|usage|publication|diffusion|reproduction) (?:en|au|aux)) [A-ZÉ][a-zà-ÿ]\w* (?i:uniquement|seulement)"
    r"|\b[A-Z][a-z]{1,10}(?:[il]sh|ian|ese|tch|nch|iss|man|can|eek|ech|xan) (?:papers|newspapers|media|outlets|broadcasters|clients|publishers|titles|readers) only\b|\b(?i:nur|ausschließlich|alleen|uitsluitend) (?:für|an|voor) (?!Nachrichten)[A-ZÖ][a-zö]+(?:er|se) (?:Zeitungen|Medien|Verlage|Kunden|Sender|kranten|media|klanten)\b"
    r"|[\u4e00-\u9fff\u30a1-\u30fc]{2,8}(?:国内|域内)?(?:での|における)(?:使用|利用|放送|配信|掲載)に限"
    r"|(?i:\bréservée?s? aux (?:médias|journaux) (?:de |d['’]|du |des )(?:la |l['’])?(?-i:[A-ZÉ])\w+|\bréservée?s? aux (?:médias|journaux|clients|abonnés) (?!titulaires|payants|premium)[a-zà-ÿ]{3,20}(?:es|ais|ois|ens|iens)\b|\bsolo per i media [a-z]{3,20}i\b)"
    r"|(?i:\bfor (?:use by )?(?:the )?(?:media|newspapers|broadcasters|clients|customers|subscribers|readers|viewers|listeners|audiences|publishers|papers)) in (?:the )?[A-Z]\w+(?:(?:,| and| or|, and)? (?:the )?[A-Z]\w+){0,6} only\b"
    r"|\bfuera de(?:l| la)? ?[A-Z]\w+"
    r"|(?i:\b(?:no|solo|sólo|prohibid\w+))\b[^.\n]{0,20} (?:en|para) (?:el |la |los )?[A-ZÁÉÍ]\w+"
    r"|(?i:\bne pas \w+(?:er|re)) (?:au|en|aux) [A-ZÉ]\w+|(?i:\bnicht (?:zur|für die) )\w+ in [A-ZÖ](?!aten|ublik|rint|nline|ozial|erbe|eit|üch|rchiv|orm|eil|uszüg|amml|edien|ernseh|undfunk|nternet|etz|resse)\w+"
    r"|(?i:\bnon \w+re in) [A-Z]\w+|(?i:\bnão \w+[aei]r (?:no|na|em|nos)) [A-ZÁÉÍ]\w+|(?i:\bniet voor \w+ in) [A-Z]\w+|(?i:\bfår inte \w+ i) [A-ZÅÄÖ]\w+|(?i:\bnie \w+ć w) [A-ZŁŚŻ]\w+|(?i:не \w+ть в) [А-Я]\w+"
    r"|(?!ウェブ|サイト|インターネット|ネット|ブログ|テレビ|ラジオ|アプリ|メディア|オンライン|ソーシャル)[\u30a1-\u30fa\u30fc]{3,8}(?:国内)?(?:での|における)(?:使用|利用|放送|配信|公開|販売|掲載)(?:を禁|は禁|は不可)|[\u30a1-\u30fa\u30fc]{3,8}では(?:使用|利用|放送|配信|公開|販売|掲載)(?:しない|できません|できない|不可)"
    r"|不得在(?!任何|其他|商业|[^使用发播销]{0,6}(?:网|媒体|平台|刊物|报))[\u4e00-\u9fff]{2,6}(?:使用|发布|播出|销售|发行|传播|转载|刊登)|(?<![가-힣])(?!인터넷|웹|사이트|매체|블로그|다른|타)[가-힣]{2,6}에서는? (?:(?:사용|방송|배포|이용)(?:할 수 없|하지 ?마)|(?:사용|방송|배포|이용|게재|전재) ?불가)"
    r"|(?i:\b(?:permitid|autorizad)[oa]s? (?:únicamente|solo|sólo|exclusivamente|solamente) en)(?: el| la)? [A-ZÁÉ]\w+|(?i:\bautorisée?s? (?:uniquement|seulement|exclusivement) (?:en|au|aux)) [A-ZÉ]\w+|(?i:\b(?:endast|bara) tillåt\w+ i) [A-ZÅÄÖ]\w+"
    r"|(?i:\bnie do \w+ (?:we?|na)) [A-ZŁŚŻ]\w+|(?i:\bне для \w+ (?:во?|на)) [А-Я]\w+|(?i:\bnon per (?:l['’])?uso in) [A-Z]\w+|(?i:\bnão para uso (?:em|no|na|nos|nas)) [A-ZÁÉÍ]\w+|(?i:\b(?:ej|inte) för \w+ i) [A-ZÅÄÖ]\w+"
    rf"|لا [يت](?:ستخدم|نشر) في {_IN_ARABIC}"
    r"|(?<=[.,;:–-] )(?:[A-Z]\w+ ){1,2}(?:and (?:[A-Z]\w+ ){1,2})?out\b\W*$|(?i:\bpour) (?:le |la |les |l['’])?[A-ZÉ]\w+ (?:seulement|uniquement)\b|(?i:\bsolo per) (?:il |la |lo |gli |le |l['’])[A-Z]\w+"
    rf"|ل{_IN_ARABIC} فقط|(?:域|国|圏)外での(?:使用|利用|放送|配信|掲載)"
    r"|(?<![가-힣])(?!개인|비영리|보도|상업|영리|편집)[가-힣]{2,6}(?<!목적)(?<!용도)(?<!용)으?로 (?:제한|한정)(?:됩|된|함|합)"
    r"|\b(?:Nordic|Baltic|Gulf|Arab|Benelux|Balkan|Asian|African|European|English-speaking|German-speaking) (?:countries|states|region) only\b|(?i:\b(?:seulement|uniquement|solo|sólo|apenas|somente|valables?) (?:dans|en|nei|nos|em) (?:les |los )?(?:pays|países|paesi) [a-zà-ÿ]{4,20})|\bpays [a-zà-ÿ]{4,20} (?:seulement|uniquement)\b"
    r"|(?:北欧|中東|東南アジア|アジア)でのみ"
    r"|\bal di fuori d\w+ [A-Z]\w+|\bfuori d\w+[ '’][A-Z]\w+|\bfora d[aoe]s? [A-Z]\w+|\butanför [A-ZÅÄÖ]\w+|\bpoza (?:\w+ )?[A-ZŁŚŻ]\w+|(?:за пределами|вне) [А-Я]\w+|(?<![가-힣])(?!보도|편집|상업|개인|업무|비영리)[가-힣]{2,} (?:밖|이외|외)(?:에서|의)|해외(?:에서|의)|국외"
    r"|(?i:\b(?:solo|soltanto|esclusivamente|apenas|somente|só)) (?:in|em|no|na|para) (?:o |a )?[A-Z]\w+"
    r"|(?i:\b(?:alleen|uitsluitend)) (?:in|voor) [A-Z]\w+|(?i:\b(?:endast|bara)) (?:i|inom) [A-Z]\w+"
    r"|(?i:\b(?:tylko|wyłącznie) (?:w|dla|na (?:terenie|terytorium))) [A-Z]\w+"
    r"|(?i:\bтолько (?:в|для|на территории)) [А-Я]\w+|\bbuiten (?:de |het )?[A-Z]\w+|日本国外|境外|国外"
    r"|(?i:\b(?:available|valid|cleared|licen[cs]ed|released|usable|intended)) (?:(?i:only|solely) )?(?:in|within|for)(?: the)? [A-Z]\w+(?:(?:, | and | or | & |, and )(?:the )?[A-Z]\w+){0,5}(?: (?i:only|alone)\b|(?<=y [A-Z]))"
    r"|(?i:\b(?:available|valid|cleared|released|usable|intended) (?:only|solely) (?:in|within|for)(?: the)?) [A-Z]\w+"
    r"|(?i:\b(?:alleen|uitsluitend) (?:beschikbaar |bestemd |toegestaan |geldig )?(?:in|voor|binnen)) [A-Z]\w+|(?i:\b(?:endast|bara|enbart) (?:för|i|inom|tillgänglig\w* i)) [A-ZÅÄÖ]\w+"
    r"|(?i:\bnur (?:für|in)) (?!\w*(?:[Ss]endung|[Zz]weck|[Mm]edi|[Pp]resse|[Rr]edaktion|[Aa]bonnent|[Kk]und|[Nn]utz|[Gg]ebrauch|[Zz]eitung|[Pp]rogramm))[A-ZÖ]\w+(?:,? (?:und |oder )?[A-ZÖ]\w+){0,4} (?:frei(?:gegeben)?|bestimmt|verfügbar|zugelassen|erlaubt|lizenziert)\b"
    r"|(?:في|داخل) (?!النص|المحتوى)[\u0621-\u064a ]{3,40} فقط|فقط (?:في|داخل) [\u0621-\u064a]{3,}|خارج (?!نطاق)[\u0621-\u064a]{3,}"
    r"|(?:国内|地域|域内)(?:で|に)?(?:のみ|限)|仅(?:限|供)?于?在[\u4e00-\u9fff、]{2,16}?(?:境内|地区|使用|发布|播出|范围内|有效)|仅限[\u4e00-\u9fff、]{2,8}(?:境内|地区)|(?<![가-힣])(?!프로그램|방송|매체|신문|온라인|인터넷|웹|사이트)[가-힣]{2,}(?: ?내)?에서만 "
    rf"|\bnur {_IN_GERMAN}\b|(?<=[.,;–—-] )(?!Copie|Usage|Presse|Utilisation|Reproduction|Lecture|Diffusion|Publication|Abonn|Média|Rédaction)[A-ZÉ][a-zà-ÿ]\w+(?: et (?:(?:la|le) |l['’])?[A-ZÉ]\w+)? (?i:uniquement|seulement)\W*$"
    r"|(?i:\b(?:solo|sólo|soltanto|alleen)) [A-ZÁÉ][a-zà-ÿ]\w+(?: (?:y|e|en) [A-ZÁÉ]\w+)?\W*$|仅限[\u4e00-\u9fff]{2,6}大陆"
    rf"|{_BANNED_THERE}"
)

# Where countries are named in a text: code points [start, end).
Countries = Callable[[str], Sequence[tuple[int, int]]]
_WHERE = re.compile(
    r"(?i:\b(?:in|into|within|outside(?: of)?|throughout|en|au|aux|dans|hors de|fuera de|em|no|na|nos|nas|fora de|fuori da|inom|i|utanför|buiten|außerhalb|we?|poza|во?|на|na (?:obszarze|terytorium|terenie|rynku)|w granicach|на (?:территории|рынке)|в пределах|за пределами|på|inden for|innenfor))"
    r" (?:the |la |el |los |las |le |les |l['’]|der |den |die |de |het )?$|在$|في (?:ال)?$"
)
_OF = re.compile(
    r"\b(?:of|de|du|des|d['’]|del|della|dell['’]|do|da|dos|van|från|for|pour|für|para|per|voor|för|dla|для|à|au|aux|hors) ?(?:the |la |l['’]|die |den )?$",
    re.IGNORECASE,
)
_USE_ONLY = re.compile(r" use only\b", re.IGNORECASE)
_THERE = re.compile(r"(?:国内|域内)?(?:での|における|では|以外)|(?: ?내)?에서")
# 'Copying is forbidden under the laws in force in Japan' says by what law.
_BY_LAW = re.compile(
    r"\b(?:laws?|treat(?:y|ies)|conventions?|Gesetz\w*|lois?|ley(?:es)?|legg[ei]|leis?|wet(?:ten)?|lag(?:en|ar)?|praw\w*|закон\w*)\b|法律|著作権法|著作权法|법률",
    re.IGNORECASE,
)


def no_countries(text: str) -> Sequence[tuple[int, int]]:
    """What is known of countries where there is no lexicon."""
    return ()


_LIMITED = re.compile(
    r"\b(?:limited|restricted|confined) to\b|\blimitée?s? (?:à|au|aux)\b|\bbeschränkt\b|\b(?:se limitan?|limitad[oa]s?) al?\b|\blimitat[oaie] a\w*|\blimita(?:-se|m-se|d[oa]s?) (?:a|ao|à)\b|\bbeperkt tot\b|\bbegränsa\w+ till\b"
    r"|\bogranicz\w+ do\b|\bогранич\w+|تقتصر على|محدود ب|に限|仅限|限于|(?:으로|로) (?:제한|한정)",
    re.IGNORECASE,
)


def limited_to(sentence: str, countries: Countries) -> str | None:
    """The country to which a sentence limits a right: 'The right to broadcast this is limited to Ireland'."""
    if _LIMITED.search(sentence) is None:
        return None
    return next((sentence[start:end] for start, end in countries(sentence)), None)


def country_of(sentence: str, countries: Countries, *, of: bool = False) -> str | None:
    """The country for which a sentence that forbids or restricts says so: 'La distribution en Chine n'est pas autorisée'.

    `of`: behind a word of whose, too, 'Solo los periódicos de Chile'.
    """
    if _BY_LAW.search(sentence):
        return None
    named = (
        sentence[start:end]
        for start, end in countries(sentence)
        if _WHERE.search(before := sentence[max(0, start - 20) : start])
        or _THERE.match(sentence, end)
        or (
            of
            and (
                _OF.search(before)
                or _USE_ONLY.match(sentence, end)
                or sentence[end : end + 1] in ("の", "的")
            )
        )
    )
    return next(named, None)
