"""Credit that is due to somebody by name: 'with credit to Delta News', 'si Delta Infos est cité', 'mits Delta Nieuws wordt vermeld'."""

from __future__ import annotations

import re

_CAPITAL = r"(?-i:[^\W\d_a-zß-ÿа-яё])"
_NAME = rf"(?:«\s?[^»:\n]{{2,60}}»|{_CAPITAL}[\w&'’-]{{1,40}}(?: (?:(?:of|the|de|der|des|du|del|della|do|da|van) ){{0,2}}{_CAPITAL}[\w&'’-]{{1,40}}){{0,4}})"
_ARTICLE = r"(?-i:(?:the|a|o|la|le|il|der|die|das|de|het|агентство|агентства|издание|газету|сайт) |l['’])?"
# Before the name.
_WITH = (
    r"(?:is|are|be) (?:\w+ )?(?:credited|attributed) to|with (?:credit|attribution|acknowledge?ment) to|with a link (?:back )?to(?: the original (?:at|on|in))?|(?:purché|a condizione che) si citi|desde que se (?:cite|mencione)|siempre que se (?:cite|mencione)(?: al?)?|pod warunkiem podania źródła\s?:|при условии ссылки на|si (?:elles|ils|vous) cite(?:nt|z)|si (?:se )?citan? al?|se (?:si )?citano?|avec (?:la )?mention(?: d(?:e|u)|\s?:)?|en citant|à condition de citer|(?:unter|mit|bei) Nennung (?:von|der(?! Quelle)|des)"
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
# That it is due, whoever it is due to.
WORDS = rf"\bwenn (?:sie|man) (?:das |die |den )?{_NAME} (?:als Quelle )?(?:nenn|angeb|angib)(?:en|t)\b|」の明記|注明[“「]|[’'][을를] 밝히는|مع (?:ذكر|الإشارة إلى) (?!المصدر)\S{{3,}}|\b(?:{_WITH})\s{_ARTICLE}{_NAME}|\b{_IF}\s{_ARTICLE}{_NAME}\s{_IS_NAMED}\b|出典として[^\s。、]{{2,20}}を|と出典を明記|のクレジットを|注明来自|출처를 [^\s)。.]{{2,20}}(?:으로|로|라고) |شرط (?:ذكر|الإشارة إلى) |بشرط ذكر [^\n.،]{{2,40}}? كمصدر"
