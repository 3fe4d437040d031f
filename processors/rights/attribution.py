"""Credit that is due to somebody by name: 'with credit to Delta News', 'si Delta Infos est cité', 'mits Delta Nieuws wordt vermeld'."""

from __future__ import annotations

import re

_CAPITAL = r"(?-i:[^\W\d_a-zß-ÿа-яё])"
_NAME = rf"(?:«\s?[^»:\n]{{2,60}}»|{_CAPITAL}[\w&'’-]{{1,40}}(?: (?:(?:of|the|de|der|des|du|del|della|do|da|van) ){{0,2}}{_CAPITAL}[\w&'’-]{{1,40}}){{0,4}})"
_ARTICLE = r"(?-i:(?:the|a|o|la|le|il|der|die|das|de|het|агентство|агентства|издание|газету|сайт) |l['’])?"
# Before the name.
_WITH = (
    r"(?:is|are|be) (?:\w+ )?(?:credited|attributed) to|with (?:credit|attribution|acknowledge?ment) to|with a link (?:back )?to(?: the original (?:at|on|in))?|(?:purché|a condizione che) si citi|desde que se (?:cite|mencione)|siempre que se (?:cite|mencione)(?: al?)?|pod warunkiem podania źródła\s?:|при условии ссылки на|si (?:elles|ils|vous) cite(?:nt|z)|si (?:se )?citan? al?|se (?:si )?citano?|avec (?:la )?mention(?: d(?:e|u)|\s?:)?|en citant|à condition de citer|(?:unter|mit|bei) Nennung (?:von|der(?! Quelle)|des)"
    r"|you (?:must |should |please )?(?:credit|cite|name|mention|acknowledge|link(?: back)? to)|crediting|without (?:\w+ )?(?:acknowledge?ment (?:of|to)|credit to|attribution to|reference to|crediting|citing|naming)|sans (?:mentionner|citer)|ohne (?:Nennung von|Hinweis auf)|sin (?:citar|mencionar) a|senza (?:citare|menzionare)|sem (?:citar|mencionar)|zonder vermelding van|utan att ange|bez (?:podania nazwy|powołania się na)|без ссылки на"
    r"|citando a|c[ií]tese a|con (?:crédito|mención) (?:a|de)|con (?:citazione|menzione) d\w+|com menção d(?:[aeo]|['’])|z podaniem nazwy|com (?:o )?crédito (?:à|ao|a|para)|met vermelding van|med angivande av"
    r"|z podaniem źródła\s?:|podaj[ąa]c źródło\s?:|powołaniem się na|со ссылкой на|при указании источника\s?:|с указанием источника\s?:"
)
# Before it and behind it.
_IF = (
    r"(?:if|provided(?: that)?(?: [^.\n]{3,60}? and)?|as long as|si|à condition que|pourvu que|wenn|sofern|si se cita a|siempre que se (?:cite|mencione) a|purché|a condizione che"
    r"|desde que|mits|als|om|under förutsättning att|podania)"
)
_IS_NAMED = (
    r"(?:(?:is|are|gets|receives) (?:\w+ )?(?:named|credited|cited|acknowledged|mentioned|credit)|(?:est|soit) (?:\w+ )?(?:citée?|mentionnée?|créditée?)"
    r"|(?:als Quelle )?(?:genannt|angegeben|erwähnt)|como fuente|(?:è|sia|venga) (?:citat|menzionat|indicat)\w+|sejam? (?:citad|mencionad|creditad)\w+"
    r"|(?:als bron )?wordt (?:vermeld|genoemd)|(?:anges|uppges|nämns)|jako źródła)"
)
_NEAR_EAST = r"(?:出典「(?P<quoted>[^」]{2,20})」を|「(?P<ja_named>[^」]{2,20})」の明記|(?:注明|标明)[“「](?P<zh_named>[^”」]{2,20})[”」]的|[‘'](?P<ko_named>[^’']{2,20})[’'][을를] 밝히는|(?P<titled>(?<=출처를 )[^\s)。.]{2,20}?)(?=(?:으로|로) (?:표기|표시|밝히|명시))|(?:は|(?<=^)|(?<=。))(?P<source>[^\s。、は]{2,20}?)と出典を明[記示]|(?P<stated>[가-힣]{2,12}(?<![은는])) 출처를 (?:밝히|명시|표기)|出典として(?P<ja>[^\s。、]{2,20})を|(?P<credit>[^\s。、]{2,20})のクレジットを|注明来自(?P<from>[^\s。,，“”]{2,20}?)(?=即|可|[。,，]|$)|출처를 (?P<named>[^\s)。.]{2,20}?)(?:으로|로|라고) |(?:شرط|مع) (?:ذكر|الإشارة إلى) (?!المصدر)(?P<pointed>[\u0621-\u064a]{3,}(?: [\u0621-\u064a]{3,}){0,3})|(?:注明|标明)(?:来源|出处)(?:[:：]|为|是)?\s?[“「]?(?P<zh>[^\s。,，“”「」]{2,20}?)[”」]?(?=的(?:情况|前提|条件|作品|稿件|文章|内容)|[。,，]|$)|출처[(:：]\s?(?P<ko>[^\s)。.]{2,20})\)?를|بشرط ذكر (?P<ar>[^\n.،]{2,40}?) كمصدر)"

DUE = (
    re.compile(
        rf"\b(?:{_WITH})\s{_ARTICLE}(?P<holder>{_NAME}(?:\s[a-zà-ÿ]{{3,12}}(?=[\s.)]*$))?)", re.IGNORECASE
    ),
    re.compile(rf"\b{_IF}\s{_ARTICLE}(?P<holder>{_NAME})\s{_IS_NAMED}\b", re.IGNORECASE),
    re.compile(
        rf"\bwenn (?:sie|Sie|man) (?:das |die |den )?(?P<holder>{_NAME}) (?:als Quelle )?(?:nenn|angeb|angib)(?:en|t)\b",
        re.IGNORECASE,
    ),
    re.compile(_NEAR_EAST),
)
# 'Any use must carry the line …', 'Jede Übernahme muss den Hinweis … tragen': whatever is to be said beside a use.
_MUST_CARRY = (
    r"\b(?:must|should|shall|has to|have to) (?:carry|bear|include|display|show|contain) the (?:line|words?|credit|note|name|mention|source|byline|logo|following)\b"
    r"|\b(?:doi(?:t|vent)|devra) (?:porter|comporter|inclure|afficher|contenir) (?:la|le|les|l['’])\s?(?:mention|nom|ligne|source|formule|logo)"
    r"|\bm[uü]ss(?:en)? (?:den|das|die) (?:Hinweis|Vermerk|Namen|Zeile|Zusatz|Quelle)\b[^.\n]{0,60}(?:tragen|enthalten|führen)"
    r"|\b(?:debe|deben|deberá) (?:llevar|incluir|contener|mostrar) (?:la|el) (?:mención|nombre|línea|leyenda|fuente|firma)"
    r"|\bdev(?:e|ono) (?:riportare|contenere|recare|includere) (?:la|il|l['’])\s?(?:dicitura|nome|menzione|fonte|indicazione|firma)"
    r"|\bdevem? (?:trazer|conter|incluir|levar) [ao] (?:menção|nome|fonte|linha|crédito)"
    r"|\bmoet(?:en)? (?:de|het) (?:vermelding|naam|regel|bron|tekst)\b[^.\n]{0,60}(?:dragen|bevatten)|\b(?:ska|skall|måste) (?:bära|innehålla|ha) (?:texten|raden|namnet|källan|orden)"
    r"|\b(?:musi|muszą|powin\w+) (?:zawierać|nosić|mieć) (?:adnotację|nazwę|wzmiankę|dopisek|informację o źródle)|\bдолжн\w+ (?:содержать|сопровождаться|иметь) (?:пометк\w+|указани\w+|название|подпись|ссылк\w+|имя)"
    r"|يجب أن (?:ي|ت)(?:حمل|تضمن)[^.\n]{0,30}(?:عبارة|اسم|إشارة)|「[^」\n]{1,20}」(?:と|を)(?:表示|明記|記載|明示)|(?:标注|标明|註明|注明)[\"“「『][^\"”」』\n]{1,20}[\"”」』]|['‘\"“][^'’\"”\n]{1,20}['’\"”][을를] (?:표기|표시|명시|밝)"
)
_NAME_US = (
    r"\b(?:name|credit|mention|acknowledge) us\b|\b(?:nommez|citez|mentionnez|créditez)-nous\b|\b(?:nennen|erwähnen) Sie uns\b|\b(?:nómbrenos|menciónenos|acredítenos)\b|\b(?:nominate|menziona(?:te)?|accredita(?:te)?)ci\b"
    r"|\b(?:mencione|nomeie|credite)-nos\b|\b(?:noem|vermeld) ons\b|\b(?:nämn|ange) oss\b|\b(?:podajcie nazwę|wymieńcie nas)\b|\b(?:называйте|упоминайте|указывайте|упомяните) нас\b"
)
_ATTRIBUTED = (
    r"\b(?:credited|attributed) to\b|\battribuée?s? (?:à|au)\b|\bunter (?:Hinweis|Verweis) auf\b|\b(?:se atribuye|atribuy\w+|atribuid[oa]s?) al?\b|\battribuit[oaie] (?:a|al|alla|all['’])|\batribuíd[oa]s? (?:a|ao|à)\b"
    r"|\bonder (?:verwijzing naar|vermelding van)\b|\bmed hänvisning till\b|\bpowołaniem (?:się )?na\b|مع نسبت|の名(?:前)?を(?:示|挙げ|添え)|注明出自"
)
_LINKED = (
    r"\bavec un (?:hyper)?lien\b|\bmit (?:einem )?(?:Link|Verweis)\b|\bcon (?:un )?(?:enlace|link|collegamento)\b|\bcom (?:uma? )?(?:ligação|link)\b|\bmet (?:een )?link\b|\bmed (?:en )?länk\b|\bz (?:linkiem|odnośnikiem)\b"
    r"|リンクを(?:付け|貼|張)|附(?:上)?[^,,。]{0,4}链接|링크를 (?:붙|달|표)"
)
# A source, and a word for naming it on either side: 'siempre que indiquen la fuente', 'jeśli podadzą źródło'.
_SOURCE = (
    r"\b(?:giv|nam|cit|indicat|stat|mention|credit|acknowledg)\w* (?:\w+ )?the source\b|\b(?:indiqu|mentionn|cit|précis|nomm|donn)\w* (?:en )?(?:la|sa) source\b|\bd['’]en indiquer la source\b|\b(?:die|eine|ihre) Quelle (?:\w+ )?(?:an(?:zu)?geb\w*|angib\w*|nenn\w*|genannt|erwähn\w*)"
    r"|\b(?:indi[qc]\w+|cit\w+|mencion\w+|señal\w+|inform\w+) (?:siempre )?(?:la fuente|a fonte)\b|\b(?:indic\w+|cit\w+|menzion\w+|riport\w+) (?:sempre )?la fonte\b|\bde bron (?:\w+ )?(?:vermeld|noem|genoemd)\w*|\b(?:vermeld|noem)\w* de bron\b|\b(?:ang|nämn|uppge)\w* (?:alltid )?källan\b"
    r"|\b(?:pod|wskaż|wskaz)\w+ źródło\b|\b(?:указ|укаж|назв|назов)\w+ источник\b|出典を(?:示|挙げ|付)|(?:说明|注明|标明|标注)(?:来源|出处)|출처를 (?:밝|표|명)"
)
_FIRST_IN = (
    r"\b(?:say|state|note|mention) that (?:it|the \w+|this \w+) (?:was )?first (?:appeared|published|ran)\b|\b(?:précis|indiqu|mentionn)(?:er|ez) que [^.\n]{3,40}\b(?:paru|publié)e?s? (?:d['’]abord|initialement|pour la première fois)\b"
    r"|\b(?:anzugeben|angeben|erwähnen),? dass [^.\n]{3,30} zuerst\b|\bind[ií](?:quese|que|car) que [^.\n]{3,30} (?:primero|originalmente)\b|\bindicare che [^.\n]{3,40} (?:per primo|per la prima volta|originariamente)\b"
    r"|\b(?:informe|indique|informar|indicar) que [^.\n]{3,30} (?:primeiro|originalmente)\b|\b[Vv]ermeld\b[^.\n]{0,40} dat [^.\n]{3,20} eerst\b|\b[Uu]ppge\b[^.\n]{0,40} att [^.\n]{3,20} först\b"
    r"|\b(?:zaznaczyć|podać|wskazać),? że [^.\n]{3,30} najpierw\b|укажите,? что [^.\n]{3,20} впервые|يذكر أن [^.\n]{3,20} (?:أولا|لأول مرة)|初出が|说明[^。\n]{0,8}首发于|처음 실[^.\n]{1,8}밝"
)
_OUR_NAME = r"\b(?:our name|notre nom|unser Name|nuestro nombre|(?:il )?nostro nome|(?:o )?nosso nome|onze naam|vårt namn|naszą nazwę|nasza nazwa|наше (?:имя|название))\b"
# That it is due, whoever it is due to.
WORDS = "|".join(
    (
        rf"\bwenn (?:sie|man) (?:das |die |den )?{_NAME} (?:als Quelle )?(?:nenn|angeb|angib)(?:en|t)\b|」の明記|注明[“「]|[’'][을를] 밝히는|مع (?:ذكر|الإشارة إلى) (?!المصدر)\S{{3,}}|\b(?:{_WITH})\s{_ARTICLE}{_NAME}|\b{_IF}\s{_ARTICLE}{_NAME}\s{_IS_NAMED}\b|出典として[^\s。、]{{2,20}}を|と出典を明記|のクレジットを|注明来自|출처를 [^\s)。.]{{2,20}}(?:으로|로|라고) |شرط (?:ذكر|الإشارة إلى) |بشرط ذكر [^\n.،]{{2,40}}? كمصدر",
        _ATTRIBUTED, _LINKED, _SOURCE, _MUST_CARRY, _NAME_US, _FIRST_IN, _OUR_NAME,
    )
)  # fmt: skip
