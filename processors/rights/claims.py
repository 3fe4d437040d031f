"""Whose a text is, where a whole sentence claims it without any mark: 'Copyright is held by …', '… reserves all rights'.

News says the same of other people's works ('The copyright was held by a label'), in the past, of a named thing, or beside
other clauses; a claim of a notice is the sentence, or goes on with what is forbidden.
"""

from __future__ import annotations

import re

from processors.rights import media
from processors.rights.alternatives import Alternatives

CAPITAL = r"[A-ZÀ-ÝĀĂĄĆČĎĐĒĘĚĞİŁŃŇŐŒŘŚŞŠŤŪŮŰŸŹŻŽА-ЯЁ]"
# A name as a sentence holds it: 'The Times of Brunia', "l'Écho du Rivage"; a stop behind a long word ends it.
NAME = (
    rf"{CAPITAL}[\w.&'’-]{{0,40}}(?: (?<!\w{{3}}\. )"
    rf"(?:(?:of the|of|de|der|des|du|del|della|di|do|da|dos|das|van|von) )?(?:(?:[dl]|dell|dall)['’])?{CAPITAL}[\w.&'’-]{{0,40}}){{0,5}}(?: plc\b)?"
)
YEARS = r"(?:(?:19|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)?\d\d|[Pp]resent\b|[Nn]ow\b|[Tt]oday\b|heute\b))?|\bM(?:CM|M)[CDXLVI]+(?:\s?[-–—/]\s?M(?:CM|M)[CDXLVI]+)?\b)"
QUOTED = r"«[^»\n]{2,60}»"
ARABIC = r"[\u0621-\u064a]{3,}(?: (?!ولا|يعد|يعتبر|يشكل|حصر|فقط|ويحظر|ويمنع|(?:نسخ|نشر|توزيع|بيع|ترجمة|تعديل|إعادة|أي|استخدام|باستخدام|بنسخ|بنشر|بإعادة)\b|ب(?:جميع|كافة|كل|حق)\b)[\u0621-\u064a]{3,}){0,3}"
_EAST = r"[^\s。、,，.()（）\[\]0-9]{2,20}?"
_AUTHOR = r"(?:(?:the |its )?(?:author|photographer|artist|publisher|writer|creator)s?,? )?"

# 'Copyright is held by …'; {} is the name.
_HELD = (
    rf"(?:the )?(?:(?:joint )?copyrights?|all rights|rights(?= (?:in|to|on) this))(?: (?:of|in|on|for|to) (?:this|these|the above|all|our) [^.\n]{{3,40}}?)? (?:(?:(?:is|are) )?(?:held|owned|retained|managed|administered|represented|handled) by|(?:remains?|rests?|stays?|lies?|lie|vests?) (?:jointly )?(?:with|in)|(?:is|are) vested in|belongs? to) (?:jointly (?:with|to) )?{_AUTHOR}(?:the )?{{}}"
    r"|(?:the )?holder of (?:the )?copyright is (?:the )?{}",
    r"(?:les? droits? d['’]auteur|les droits(?= (?:de|sur) c)|le copyright|tous (?:les )?droits)(?: (?:de|sur) (?:cet|cette|ce|ces|tou(?:s|te|tes)|nos) [^.\n]{3,40}?)? (?:appartien(?:nen)?t (?:conjointement )?(?:à|au)|revien(?:nen)?t (?:conjointement )?(?:à|au)|reste(?:nt)? (?:à|au)|(?:est|sont) (?:détenu|géré|administré)s? par|(?:est|sont) la propriété d[eu]) ?(?:l['’]|la |le )?(?:(?:auteure?|autrice|photographe|artiste),? )?{}",
    r"(?:(?:das|die|alle) )?(?:copyright|urheberrechte?|nutzungsrechte|verwertungsrechte|rechte)(?: (?:an|für|auf) (?:diese[mnrs]?|alle[nr]?|unsere[nr]?) [^.\n]{3,40}?)? (?:(?:liegt|liegen|verbleib(?:t|en)) (?:gemeinsam )?(?:bei(?:m| der| den)?)|gehör(?:t|en)(?: dem| der)?|(?:hält|besitzt|verwaltet)(?: der| die| das)?|(?:wird|werden) (?:verwaltet|vertreten|wahrgenommen) (?:von|durch)(?: der| die| das)?) {}",
    r"(?:(?:todos )?los derechos(?: de autor)?|el copyright)(?: (?:de|sobre) (?:est[aeo]s?|tod[oa]s|nuestr[oa]s) [^.\n]{3,40}?)? (?:pertenecen? (?:conjuntamente )?al?|son (?:propiedad )?del?|corresponden? (?:conjuntamente )?al?|(?:son|están) (?:gestionad|administrad)[oa]s por|l[oa]s (?:gestiona|administra)|es de(?:l)?) (?:la |el )?{}",
    r"(?:la proprietà intellettuale|(?:tutti )?i diritti(?: d['’]autore)?|il (?:copyright|diritto d['’]autore))(?: (?:di|su) (?:quest\w+|tutt[ie])[ '’][^.\n]{3,40}?)? (?:appart(?:iene|engono) (?:congiuntamente )?a(?:l|lla|ll['’])?|spetta(?:no)? (?:congiuntamente )?a(?:l|lla)?|(?:è|sono) (?:di|del|dell[ao'’]|de|(?:detenut|gestit|amministrat)[oi] da(?:l|lla|ll['’])?)) ?{}",
    r"(?:(?:todos )?os direitos(?: autorais| de autor)?|o copyright)(?: (?:dest[ea]s?|sobre est[ea]s?|de todos os) [^.\n]{3,40}?)? (?:pertencem? (?:conjuntamente )?(?:a|à|ao)|são d[aeo]|(?:são|estão a ser) (?:gerid|administrad)os (?:por|pel[ao])|cabem (?:a|à|ao)) {}",
    r"(?:het copyright|het auteursrecht|de auteursrechten|alle rechten|de rechten(?= op (?:dit|deze)))(?: (?:op|van) (?:dit|deze|alle|onze) [^.\n]{3,40}?)? (?:(?:berust(?:en)?|lig(?:t|gen)) bij|behoor(?:t|en) toe aan|(?:wordt|worden) beheerd door|(?:is|zijn) van) (?:de |het )?{}",
    r"(?:upphovsrätten|rättigheterna(?= till)|(?:alla|samtliga) rättigheter(?:na)?)(?: till (?:(?:denna|detta|dessa|den här|det här|alla) [^.\n]{3,40}?|bilden|fotot|texten|artikeln))? (?:tillhör|ägs av|innehas av|förvaltas av) {}",
    r"(?:wszelkie )?prawa(?: autorskie)?(?: do (?:tego|tych|niniejsz\w+|wszystkich) [^.\n]{3,40}?)? (?:należą do|przysługują|posiada) {}|(?:właścicielem|posiadaczem) praw(?: autorskich)? do (?:tego|tej|tych|niniejsz\w+) \w+ jest {}",
    r"(?:все |исключительные )?(?:авторские )?права(?: на (?:(?:этот|эту|эти|это|данн\w+|настоящ\w+|все) [^.\n]{3,40}?|статью|текст|материалы?|фото\w*|публикацию|изображени[ея]))? принадлеж(?:ат|ит) {}|правообладателем (?:(?:этой|этого|данной|данного) )?\w+ является {}",
    r"(?:جميع |كافة |كل )?حقوق (?:(?:النشر|الطبع|التأليف|الملكية الفكرية)|نشر هذا (?:النص|المحتوى|المقال|التقرير)|هذا (?:النص|المحتوى|المقال|التقرير)|هذه (?:المادة|المقالة|الصورة)) (?:مملوكة|تعود|ملك|تخص)(?: إلى)? ?ل?{}",
    r"(?:(?:本記事|この記事|本稿|本コンテンツ)の)?(?:著作権は|(?:全|すべ)?ての権利は|権利はすべて)、?{}(?:に帰属|に属し|にあり|が保有|が有し|が所有)[^\s。.(（]{0,6}",
    r"(?:本文|本稿件|本站内容)?(?:的)?(?:版权|版權|著作权|(?<=本文)(?:一切|全部|所有)权利|(?<=本稿件)(?:一切|全部|所有)权利)(?:均)?(?:归属于|属于|屬於|归|歸|由){}(?:(?=[,，。\s\d(（]|$)|所有|享有|拥有)",
    r"(?:(?:이|본) 기사의 |모든 ){0,2}(?:저작권은|(?<=모든 )권리는) {}(?:에게?|에) ?(?:있|귀속|속)[^\s.(（]{0,6}|(?:(?:이|본) 기사의 )?저작권은 {}(?:이|가) (?:보유|소유)[^\s.(（]{0,6}",
)
# '… reserves all rights'
_RESERVES = (
    r"(?:the )?{} (?:reserves all(?: other)? rights|retains all rights)(?: (?:in|to|on|over) (?:this|these|the above|all|its) (?:\w+ )?(?:texts?|articles?|contents?|stor(?:y|ies)|reports?|dispatch|materials?|service|photos?|images?|works?))?",
    r"(?:l['’]|la |le |les )?{} se réserve(?:nt)? tous (?:les |ses )?droits(?: (?:de|sur) (?:cet|cette|ce|ces|ses) (?:textes?|articles?|dépêches?|contenus?|photos?|images?|publications?))?",
    r"(?:der |die |das )?{} (?:behält|behalten) sich (?:sämtliche|alle) rechte(?: (?:an|für|auf) (?:diese[mnrs]?|alle[nr]?|seine[nr]?|ihre[nr]?) (?:texte?n?|inhalte?n?|artikeln?|meldung(?:en)?|beitr[aä]ge?n?|fotos?|bild(?:ern?)?))? vor",
    r"(?:el |la )?{} se reserva(?:n)? todos (?:los|sus) derechos(?: (?:de|sobre) (?:est[aeo]s?|sus?) (?:contenidos?|textos?|artículos?|despachos?|notas?|materiale?s?|fotos?|fotografías?|informaci(?:ón|ones)))?",
    r"(?:il |la |l['’])?{} si riserva(?:no)? (?:tutti i|ogni) diritt[io](?: (?:di|su) quest[oaei]['’]? ?(?:contenut[oi]|test[oi]|articol[oi]|lanci?o?|notizi[ae]|foto))?",
    r"(?:o |a )?{} (?:reserva-se|se reserva|reserva) (?:a )?todos os (?:seus )?direitos(?: (?:dest[ea]s?|sobre est[ea]s?) (?:conteúdos?|textos?|artigos?|matérias?|material|materiais|fotos?))?",
    r"(?:de |het )?{} behoud(?:t|en) zich alle rechten(?: (?:op|van) (?:dit|deze) (?:artikel(?:en)?|tekst(?:en)?|bericht(?:en)?|inhoud|foto['’]?s?))? voor",
    r"{} förbehåller sig (?:samtliga|alla) rättigheter(?: till (?:denna|detta|dessa|den här|det här) (?:text(?:en|er)?|artike(?:ln?|lar)|material(?:et)?|innehåll(?:et)?|bild(?:en|er)?))?",
    r"{} zastrzega sobie (?:wszelkie|wszystkie) prawa(?: do (?:tego|tej|tych|niniejsz\w+) (?:tekst(?:u|ów)|artykuł(?:u|ów)|materiał(?:u|ów)|treści|zdję(?:cia|ć)|depeszy))?",
    r"{} (?:оставляет за собой|сохраняет) все права(?: на (?:этот|эту|эти|это|данн\w+|настоящ\w+) (?:текст\w*|материал\w*|стать[юи]|фото\w*|сообщени[ея]|публикаци[юи]))?",
    r"(?:تحتفظ|يحتفظ) {} بجميع (?:ال)?حقوق(?: (?:نشر )?(?:هذا|هذه) (?:النص|المحتوى|المادة|المقال|التقرير|الصورة))?",
    r"{}は、?(?:(?:本記事|この記事|本稿|本コンテンツ)(?:に関する|に対する|の))?(?:全て|すべて|一切)の権利を(?:留保|保有)[^\s。.(（]{0,6}",
    r"{}(?:对(?:本文|本稿件?|此文))?保留(?:本文(?:的)?|本稿件的)?(?:所有|一切|全部)权利",
    r"{}(?:은|는) (?:(?:이|본) (?:기사|콘텐츠)(?:에 대한|의) )?모든 권리를 (?:보유|유보)[^\s.(（]{0,6}",
)
# 'This text is the property of …'
_PROPERTY = (
    r"(?:this|the above|all) (?:\w+ )?(?:contents?|texts?|articles?|stor(?:y|ies)|reports?|dispatch|materials?|service|bulletin|newsletter|photos?|images?|items?|feed) (?:belongs? to|(?:is|are) owned by|(?:is|are|remains?) (?:the )?(?:\w+ )?property of) (?:the )?{}",
    r"(?:ce|cet|cette|ces) (?:contenus?|textes?|articles?|dépêches?|photos?|documents?|reportages?|vidéos?|émissions?|chroniques?) (?:appartien(?:nen)?t (?:à|au)|(?:est|sont|reste|demeure) la propriété (?:exclusive )?d[eu]) ?(?:l['’]|la |le )?{}",
    r"(?:dieser?s?|alle) (?:\w+ )?(?:texte?|inhalte?|artikel|meldung(?:en)?|beitr[aä]ge?|fotos?|bilder) (?:gehör(?:t|en)(?: dem| der)?|(?:ist|sind|bleibt) (?:das )?(?:\w+ )?eigentum (?:von|des|der)) {}",
    r"(?:este|esta|estos|el presente|la presente) (?:\w+ )?(?:contenidos?|textos?|artículos?|despachos?|notas?|materiales|material|fotos?|fotografías?) (?:pertenecen? al?|(?:es|son) (?:propiedad|de propiedad) (?:exclusiva )?(?:de(?:l)?)) (?:la )?{}",
    r"(?:quest[oaie]['’]?|il presente) ?(?:\w+ )?(?:contenut[oi]|test[oi]|articol[oi]|lancio|notizi[ae]|fot[oa]) (?:appart(?:iene|engono) a(?:l|lla|ll['’])?|(?:è|sono) (?:di )?(?:esclusiva )?proprietà (?:esclusiva )?d\w*) ?(?:['’])?{}",
    r"(?:este|esta|estes|o presente) (?:\w+ )?(?:conteúdos?|textos?|artigos?|matérias?|materiais|material|despachos?|fotos?) (?:pertencem? (?:a|à|ao)|(?:é|são) (?:de )?propriedade (?:exclusiva )?d[aeo]) {}",
    r"(?:dit|deze) (?:artikel(?:en)?|tekst(?:en)?|bericht(?:en)?|inhoud|foto['’]?s?) (?:behoor(?:t|en) toe aan|(?:is|zijn|blijft) (?:het )?(?:exclusief |uitsluitend |volledig )?eigendom van) (?:de |het )?{}",
    r"(?:denna|detta|den här|det här) (?:text(?:en)?|artikeln?|material(?:et)?|innehåll(?:et)?|bild(?:en)?) (?:tillhör|ägs av|är egendom som tillhör) {}|(?:denna|detta|den här|det här) (?:text(?:en)?|artikeln?|material(?:et)?|innehåll(?:et)?|bild(?:en)?) är {} egendom",
    r"(?:ten|ta|to|te|niniejsz[yae]) (?:tekst|artykuł|materiał|materiały|treści|zdjęcie|depesza) (?:należ(?:y|ą) do|jest (?:wyłączną )?własnością|są własnością|stanowi(?:ą)? (?:wyłączną )?własność) {}|(?:tekst|artykuł|materiał) (?:stanowi (?:wyłączną )?własność|jest (?:wyłączną )?własnością) {}",
    r"(?:этот|эта|это|данный|данная|настоящий) (?:текст|материал|статья|фото|сообщение) (?:принадлеж(?:ит|ат)|является собственностью) {}",
    r"(?:هذا|هذه) (?:النص|المحتوى|المادة|المقال|التقرير|الصورة) (?:ملك|ملكية|مملوك|مملوكة|تعود|يعود|تخص|يخص)(?: إلى| حصري| خالص)? ?ل?{}",
    r"(?:本記事|本稿|本コンテンツ|この記事|本写真)は、?{}(?:に帰属|の所有|のもの|の財産|の著作物)[^\s。、.(（]{0,6}",
    r"(?:本文|本稿|本稿件|本图片|此文)(?:为|系|归|属于?){}(?:所有|财产|原创|版权)",
    r"(?:이|본) (?:기사|콘텐츠|글|사진)(?:는|은) {}(?:의 ?(?:소유|자산|저작물)|에 귀속|에 속)[^\s.(（]{0,6}",
)
# 'All elements of this site (texts, images) are the property of …'
_SITE = (
    r"all (?:the )?(?:elements|contents?|materials?|texts)(?: \w+)? (?:of|on|in) (?:this|the|our) (?:web)?(?:site|page|service)s?(?: ?\([^()\n]{3,80}\))? (?:is|are|remains?|belongs?) (?:the )?(?:\w+ )?(?:property of|to) (?:the )?{}",
    r"(?:tous les|l['’]ensemble des) (?:éléments|contenus|textes) (?:de|sur) (?:ce|notre) (?:site|service)(?: ?\([^()\n]{3,80}\))? (?:est|sont|appartien(?:nen)?t) (?:la )?(?:propriété (?:exclusive )?d[eu]|à) ?(?:l['’]|la |le )?{}",
    r"(?:alle|sämtliche) (?:inhalte|elemente|texte) (?:dieser|auf dieser|unserer) (?:web)?(?:seite|site)(?: ?\([^()\n]{3,80}\))? (?:sind|ist|gehören) (?:das )?(?:eigentum (?:von|der|des) )?{}",
    r"todos los (?:elementos|contenidos|textos) de (?:este|nuestro) (?:sitio|portal)(?: web)?(?: ?\([^()\n]{3,80}\))? (?:son propiedad (?:exclusiva )?de|pertenecen a)l? (?:la )?{}",
    r"tutti (?:gli elementi|i contenuti|i testi) (?:di|su) questo sito(?: ?\([^()\n]{3,80}\))? (?:sono (?:di )?proprietà d\w*|appartengono a\w*) ?(?:['’])?{}",
    r"todos os (?:elementos|conteúdos|textos) (?:deste|do nosso) (?:site|portal|sítio)(?: ?\([^()\n]{3,80}\))? (?:são propriedade d[aeo]|pertencem (?:a|à|ao)) {}",
    r"alle (?:onderdelen|inhoud|teksten) (?:van|op) (?:deze|onze) (?:web)?site(?: ?\([^()\n]{3,80}\))? (?:zijn|is) (?:het )?eigendom van (?:de |het )?{}",
    r"allt innehåll på (?:denna|vår) (?:webbplats|sida|sajt)(?: ?\([^()\n]{3,80}\))? (?:tillhör|ägs av) {}",
    r"(?:wszystkie|wszelkie) (?:elementy|treści|teksty) (?:tej|naszej) strony(?: ?\([^()\n]{3,80}\))? (?:są własnością|należą do|stanowią własność) {}",
    r"все (?:элементы|материалы|тексты) (?:этого|нашего|данного) сайта(?: ?\([^()\n]{3,80}\))? (?:являются собственностью|принадлежат) {}",
    r"(?:جميع|كافة|كل) (?:عناصر|محتويات|مواد) هذا الموقع(?: ?\([^()\n]{3,80}\))? (?:ملك|مملوكة|تعود) ?(?:إلى )?ل?{}",
    r"(?:本サイト|当サイト)の(?:すべての|全ての|全)?(?:要素|コンテンツ|内容)(?:[(（][^()（）\n]{3,60}[)）])?は、?{}(?:に帰属|の所有|のもの)[^\s。、.(（]{0,6}",
    r"(?:本网站|本站|本网)(?:的)?(?:所有|全部|一切)?内容(?:[(（][^()（）\n]{3,60}[)）])?(?:均)?(?:属于?|归){}(?:所有|享有)",
    r"(?:본|이) 사이트의 (?:모든 )?(?:요소|콘텐츠|내용)(?: ?\([^()\n]{3,60}\))?[는은] {}의 ?(?:소유|자산)[^\s.(（]{0,6}",
)
# 'X holds all rights to this text.'
_HOLDS = (
    r"(?:the (?:photographer|author|artist|writer),? )?(?:the )?{},? (?:holds|owns|retains|keeps) (?:the |all |full |sole )?(?:copyright|rights)(?: (?:in|to|on|of) (?:this|these|the above|our|all) [^.\n;(]{3,40})?",
    r"(?:(?:l['’]|la |le |les )?(?:(?:photographe|auteure?|autrice|artiste),? )?)?{},? (?:(?:détient|possède|conserve)(?:nt)? (?:l['’]ensemble des|tous les|les)|est titulaire (?:de tous les|des)) droits(?: d['’]auteur)?(?: (?:de|sur) (?:cet|cette|ce|ces) [^.\n;(]{3,40})?",
    r"(?:(?:der |die |das )?(?:(?:fotograf|autor|künstler)(?:in)?,? )?)?{},? (?:(?:hält|besitzt|behält|hat) (?:sämtliche|alle|die)|ist inhaber(?:in)? (?:sämtlicher|aller|der)) (?:urheber|nutzungs)?rechte(?: (?:an|für) diese[mnr]? [^.\n;(]{3,40})?",
    r"(?:(?:el |la )?(?:(?:fotógraf[oa]|autora?|artista),? )?)?{},? (?:(?:posee|conserva|ostenta|detenta) (?:todos )?los|es titular de (?:todos )?los) derechos(?: de autor)?(?: (?:de|sobre) est[aeo]s? [^.\n;(]{3,40})?",
    r"(?:(?:il |la |l['’])?(?:(?:fotograf[oa]|autore|autrice|artista),? )?)?{},? (?:(?:detiene|possiede|conserva) (?:tutti )?i|è titolare d(?:i tutti )?e?i) diritti(?: d['’]autore)?(?: (?:di|su) quest[^.\n;(]{3,40})?",
    r"(?:(?:o |a )?(?:(?:fotógraf[oa]|autora?|artista),? )?)?{},? (?:(?:detém|possui|conserva) (?:todos )?os|é titular d(?:e todos )?os) direitos(?: autorais| de autor)?(?: (?:de est|sobre est|dest)[ea]s? [^.\n;(]{3,40})?",
    r"(?:de |het )?{} (?:(?:bezit|behoudt|houdt) (?:alle|de)|is (?:de )?(?:houder|eigenaar) van (?:alle|de)) (?:auteurs)?rechten(?: (?:op|van) (?:dit|deze) [^.\n;(]{3,40})?",
    r"{} (?:äger|innehar|behåller) (?:alla rättigheter(?:na)?|upphovsrätten)(?: till (?:denna|detta|den här|det här) [^.\n;(]{3,40})?",
    r"{} (?:posiada|zachowuje) (?:wszelkie|wszystkie|pełne) prawa(?: (?:autorskie|do (?:tego|tych|niniejsz\w+) [^.\n;(]{3,40}))?",
    r"{} (?:владеет|обладает) (?:всеми|исключительными) (?:авторскими )?правами(?: на (?:этот|эту|эти|данн\w+) [^.\n;(]{3,40})?",
    r"(?:تملك|يملك|تمتلك|يمتلك) {} (?:جميع|كافة|كل) (?:ال)?حقوق",
    r"{}(?:は|が)、?(?:本記事の)?(?:著作権|全ての権利|すべての権利)を(?:有し|保有し|所有し)[^\s。.(（]{0,6}",
    r"{}(?:拥有|享有)(?:本文|本稿件)?的?(?:全部|一切|所有|完整)?(?:版权|著作权|权利)",
    r"{}(?:이|가|은|는) (?:이 기사의 |모든 ){0,2}(?:저작권|권리)을? ?(?:를 )?(?:보유|소유)[^\s.(（]{0,6}",
)
# 'X owns this text.'
_OWNS = (
    r"(?:the )?{} owns th(?:is|ese) (?:\w+ )?(?:text|article|story|stories|report|dispatch|material|content|photo(?:graph)?|image|bulletin|newsletter)s?",
    r"(?:l['’]|la |le )?{} est (?:seul |le seul |la seule )?propriétaire de (?:ce|cet|cette|ces) (?:textes?|articles?|dépêches?|contenus?|photos?|documents?)",
    r"(?:der |die |das )?{} ist (?:allein\w* |der |die )?(?:eigentümer(?:in)?|eigner(?:in)?) diese[sr] (?:textes|artikels|beitrags|meldung|inhalts|fotos|bildes|texte|inhalte)",
    r"(?:el |la )?{} es (?:el |la |única? )?(?:dueñ[oa]|propietari[oa]) de est[aeo]s? (?:textos?|artículos?|despachos?|contenidos?|notas?|fotos?)",
    r"(?:il |la |l['’])?{} è (?:l['’]unico |la |il )?proprietari[oa] di quest[oaei]['’]? ?(?:test[oi]|articol[oi]|contenut[oi]|lancio|foto)",
    r"(?:o |a )?{} é (?:o |a )?(?:don[oa]|proprietári[oa]) dest[ea]s? (?:textos?|artigos?|conteúdos?|despachos?|matérias?|fotos?)",
    r"(?:de |het )?{} is (?:de )?eigenaar van (?:dit|deze) (?:tekst(?:en)?|artikel(?:en)?|bericht|foto|inhoud)",
    r"{} äger (?:denna|detta|dessa|den här|det här) (?:text(?:en)?|artikeln?|material(?:et)?|innehåll(?:et)?|bild(?:en)?)",
    r"{} jest (?:jedynym )?właściciel(?:em|ką) (?:tego|tej|tych) (?:tekstu|artykułu|materiału|treści|zdjęcia|depeszy)",
    r"{} (?:является владельцем|владеет) (?:этого|этой|этим|данного|данной|данным) (?:текст\w+|стать\w+|материал\w+|сообщени\w+|фото\w*)",
    r"{} (?:هي |هو )?(?:مالكة?|المالكة?|صاحبة?) (?:هذا|هذه|لهذا|لهذه) (?:النص|المحتوى|المادة|المقال|التقرير|الصورة)",
    r"{}(?:は|が)、?(?:本記事|本稿|この記事|本コンテンツ)を所有[^\s。.(（]{0,6}",
    r"{}(?:拥有|所有)(?:本文|本稿|本稿件|此文)",
    r"{}(?:이|가|은|는) (?:이|본) (?:기사|글|콘텐츠|사진)를 소유[^\s.(（]{0,6}",
)
# Who reserves, forbids or grants what the sentence names: '… opposes text and data mining of this article'.
_SPEAKS = (
    r"(?:the )?{} (?:(?:hereby|expressly) )?(?:reserves|retains|opposes|objects|prohibits|forbids|grants|permits|allows|opts out|does not (?:allow|permit|authori[sz]e|consent|agree)|has (?:reserved|opted))\b",
    r"(?:l['’]|la |le |les )?{} (?:se réserve|s['’]oppose|interdit|autorise|refuse|n['’]autorise|accorde)\b",
    r"(?:der |die |das )?{} (?:behält|behalten|untersagt|verbietet|gestattet|erlaubt|widerspricht)\b",
    r"(?:el |la )?{} (?:se (?:reserva|opone)|prohíbe|no (?:autoriza|permite)|autoriza)\b",
    r"(?:il |la |l['’])?{} (?:si (?:riserva|oppone)|vieta|non (?:autorizza|consente)|autorizza)\b",
    r"(?:o |a )?{} (?:reserva|proíbe|opõe-se|não (?:autoriza|permite)|autoriza)\b",
    r"(?:de |het )?{} (?:behoud(?:t|en)|verbiedt|verzet zich|staat)\b",
    r"{} (?:förbehåller|förbjuder|motsätter|tillåter)\b",
    r"{} (?:zastrzega|zabrania|sprzeciwia się|nie (?:zezwala|wyraża zgody))",
    r"{} (?:оставляет|запрещает|возражает|не (?:разрешает|допускает))",
    r"(?:تحتفظ|يحتفظ|تحظر|يحظر|تمنع|يمنع|لا تسمح|لا يسمح) {}(?= )",
    r"(?!本|この|当){}は[^。]{0,60}を(?:留保|禁止|禁じ|認め|許可)",
    r"{}(?:禁止|保留|不允许|反对|未授权)",
    r"(?!이 |본 |해당 ){}(?:은|는) [^.]{0,60}[을를] ?(?:금|유보|허용|허락)",
)

# Whose consent lifts a ban: '… is forbidden unless Delta Wire has agreed'.
_UNLESS = (
    r"\bunless (?:the )?{} (?:has |have )?(?:agree[sd]?|consent(?:s|ed)?|approve[sd]?|permit(?:s|ted)?|authori[sz]e[sd]?)\b",
    r"(?:à moins que (?:l['’]|la |le )?{} (?:n['’]ait|ne l['’]ait|n['’])|sauf si (?:l['’]|la |le )?{} (?:l['’]autorise|y consent|donne))",
    r"(?:sofern (?:nicht )?(?:der |die |das )?{} (?:nicht |dem |dies )?(?:zugestimmt|zustimmt|eingewilligt|genehmigt)|es sei denn,? (?:der |die |das )?{} (?:stimmt|hat|willigt|genehmigt))",
    r"(?:salvo|a menos) que (?:el |la )?{} (?:lo |la )?(?:autorice|permita|consienta|apruebe)",
    r"(?:salvo che|a meno che) (?:il |la |l['’])?{} (?:non )?(?:lo |la |vi )?(?:autorizzi|consenta|permetta|acconsenta)",
    r"(?:salvo se|a menos que) (?:o |a )?{} (?:o |a )?(?:autoriz|permit|consent|concord)\w+",
    r"tenzij (?:de |het )?{} (?:dat |dit |daarmee |ermee )?(?:toestaat|instemt|akkoord|toestemming|goedkeurt)",
    r"om inte {} (?:medger|tillåter|godkänner|samtycker)",
    r"chyba że {} (?:wyrazi|zezwoli|się zgodzi|udzieli)",
    r"если {} не (?:дал[аио]?|даст|разреш\w+|согласи\w+)",
    r"(?:ما لم (?:توافق|يوافق|تأذن)|إلا إذا وافق(?:ت)?) {}",
    r"{}(?:の)(?:書面による)?(?:承諾|許諾|許可|同意)がない限り",
    r"除非(?!获得|取得|得到|事先|书面|经){}(?:书面)?(?:同意|许可|授权)",
    r"{}의 (?:서면 )?(?:동의|허락|승인|허가)(?:가|이) 없는 한",
)


# What a holder is, before its name, where that begins with no capital: "l'agence Méridien", 'all'agenzia Tirreno'.
_WHAT = (
    "", "(?-i:(?:agence|journal|quotidien|revue|site|société) )?", "", "(?-i:(?:agencia|diario|periódico|revista|editorial) )?",
    "(?-i:(?:agenzia|giornale|quotidiano|rivista|editore) )?", "(?-i:(?:agência|jornal|revista|editora) )?", "(?-i:(?:persbureau|dagblad|krant|uitgeverij) )?",
    "(?-i:(?:nyhetsbyrån|tidningen|förlaget) )?", "(?-i:(?:agencji|gazety|dziennika|redakcji|wydawnictwa|agencja|gazeta|redakcja) )?",
    "(?-i:(?:агентств[оау]|издани[ею]|газет[аеуы]|редакци[ияюе]|компани[ияюе]|журнал[ау]?) )?", "", "", "", "",
)  # fmt: skip


# Before the second of two holders.
_BESIDE = r",? (?:and|et|und|y|e|en|och|i|и) (?:(?:à|au|al|alla|ao|a|bei|bij|the|la|le|der|dem|die|das|el|il|o|de|het) |l['’]|all['’]){0,2}"


def _of_claims(*claims: tuple[str, ...]) -> Alternatives:
    """One pattern of the claims in all languages; the group of the template that matched holds the name."""
    names = (
        *[rf"(?-i:(?:(?:ООО|ОАО|АО|ПАО|ЗАО|ИА|ИД|РИА) )?{QUOTED}|{NAME}(?:{_BESIDE}{NAME})?)"] * 10,
        ARABIC,
        _EAST,
        _EAST,
        _EAST,
    )
    # Who speaks in a notice as 'we' is not named.
    nobody = rf"(?!(?:Se|Si|No|We|I|He|She|It|They|This|That|Who|Wir|Ich|Er|Sie|Es|Nous|Il|Ils|Elles?|On|Él|Ella|Noi|Lui|Lei|Nós|Ele|Ela|Wij|Hij|Zij|Vi|Han|Hon|My|Ona|Мы|Он|Она|Они)\b(?-i:(?! {CAPITAL})))"
    written = (
        template.replace("{}", f"{what}{nobody}({name})")
        for templates in claims
        for template, what, name in zip(templates, _WHAT, names, strict=True)
    )
    return Alternatives("|".join(rf"[\"„«(\s]{{0,3}}(?:{one})" for one in written), re.IGNORECASE)


CLAIM = _of_claims(_HELD, _HOLDS, _RESERVES, _PROPERTY, _SITE, _OWNS)
RESERVES_ALL, SPEAKS, UNLESS = map(_of_claims, (_RESERVES, _SPEAKS, _UNLESS))
# The one owner, called by what it is: 'unless the agency agrees'.
OWNER_AGREES = Alternatives(
    r"\bunless (?:the|this) (?:agency|company|newspaper|paper|station) (?:\w+ )?(?:agrees|consents|permits|allows|approves|authori[sz]es)\b"
    r"|\bsauf si (?:l['’]agence|le journal) (?:l['’]|y )?(?:accepte|consent|autorise|donne)"
    r"|\bes sei denn,? (?:die (?:Agentur|Zeitung)|der Sender) (?:\w+ ){0,2}(?:stimmt|erlaubt|genehmigt|willigt|hat)"
    r"|\b(?:salvo|a menos) que (?:la agencia|el diario) (?:lo )?(?:autorice|acepte|permita|consienta)"
    r"|\b(?:salvo che|a meno che) (?:l['’]agenzia|il giornale) (?:non )?(?:lo )?(?:acconsenta|autorizzi|consenta|permetta)"
    r"|\b(?:salvo se|a menos que) (?:a agência|o jornal) (?:o )?(?:autoriz|consent|permit|concord)\w+"
    r"|\btenzij (?:het (?:agentschap|persbureau)|de krant) (?:\w+ )?(?:toestem|instem|toestaat|akkoord)\w*"
    r"|\bom inte (?:byrån|tidningen) (?:\w+ )?(?:samtycker|medger|tillåter|godkänner)"
    r"|\bchyba że (?:agencja|gazeta) (?:\w+ )?(?:wyrazi|się zgodzi|zezwoli)"
    r"|\bесли (?:агентство|газета) не (?:даст|дал[аои]?|разреш\w+|согласи\w+)",
    re.IGNORECASE,
)
# What somebody is, before the name: 'bei der Autorin Mia Sonntag'.
_ROLE = re.compile(
    r"^(?:[Aa]utor(?:in|a|e)?|[Aa]uteure?|[Aa]utrice|[Ff]otograf(?:in|a|o)?|[Pp]hotographe),? "
)
# 'Eigentum des Hafenkuriers'; and an article that is part of a paper's name: 'détenus par Le Courrier du Port'.
_GENITIVE = re.compile(r"igentum des $")
_MEDIUM = re.compile(media.NAME)
_ARTICLE = re.compile(r"(?<!\w)(?:The|Le|La|Les|El|Los|Il|De|Het) $")
# Behind a claim that is all of its sentence; with what else is reserved, or since when.
_ENDS = re.compile(
    rf"[\s,，(（]{{0,3}}(?:{YEARS})?年?[\s).）。،,]{{0,6}}"
    r"(?:$|\s?;|(?:including|in particular|y compris|einschließlich|insbesondere|incluid[oa]s?|incluso|compres[oi]|inclusief|inklusive|w tym|включая|بما في ذلك)\b)"
)


def reserves_all(sentence: str) -> bool:
    """Whether a sentence says that somebody reserves all rights, not those of one law."""
    return _is_all_of(sentence, RESERVES_ALL)


def claims(sentence: str) -> bool:
    """Whether a sentence claims whose the text is, and no more."""
    return _is_all_of(sentence, CLAIM)


def claimed(sentence: str) -> str | None:
    """The name of whom a sentence claims the text or all rights for, as written."""
    return _named(sentence, CLAIM)


def speaker(sentence: str) -> str | None:
    """The name of who forbids or reserves what the sentence names, as written."""
    return _named(sentence, SPEAKS)


def unless(text: str) -> re.Match[str] | None:
    """Where a ban ends: at somebody's consent."""
    return UNLESS.search(text) or OWNER_AGREES.search(text)


def consenting(text: str) -> str | None:
    """The name of whose consent lifts a ban, as written."""
    return _name_of(UNLESS.search(text))


def _is_all_of(sentence: str, pattern: Alternatives) -> bool:
    match = pattern.match(sentence)
    return match is not None and _ENDS.match(sentence, match.end()) is not None


def _named(sentence: str, pattern: Alternatives) -> str | None:
    return _name_of(pattern.match(sentence))


def _name_of(match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    group = next(number for number, found in enumerate(match.groups(), 1) if found)
    name, before = match[group], match.string[match.start() : match.start(group)]
    if _GENITIVE.search(before) or match.string.startswith(" egendom", match.end(group)):
        name = name.rstrip(".").removesuffix("s")
    article = _ARTICLE.search(before)
    if article and (
        article.start() > 0 or _MEDIUM.match(name) or (article.group() == "The " and media.WORD.search(name))
    ):
        name = article.group() + name
    name = _ROLE.sub("", name)
    return name.strip("«»") if name.startswith("«") else name
