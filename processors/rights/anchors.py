"""What only a notice says: the marks, the reservations and the bans that tell one from news about rights."""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives
from processors.rights.credit import AGENCY
from processors.rights.languages import OTHERS
from processors.rights.vocabulary import OWNED, SOME_RESERVED

_MARK = (
    r"(?:©|&(?:copy|COPY);|\([cCсС]\)|\[[cC]\](?=\s?(?:19|20)\d\d)|（[cCＣ]）|\(P\) & ©|[Cc]opyright|COPYRIGHT|[Cc]opr\."
    r"|COPR\.)"
)
_YEAR = r"(?:(?:19|20)\d\d|M(?:CM|M)[CDXLVI]+\b)"
_RESERVED = (
    r"(?i:\ball (?:other |[\w]+ (?:and [\w]+ )?)?rights"
    r"(?:, [^.\n]{1,90},| (?:of|in|to) th(?:e|is|ese) [^.\n]{1,40})? (?:are |remain )?(?:strictly )?reserved\b(?! for\b)"
    rf"|(?:^|\b{_YEAR}[.,]?\s)some rights reserved\b(?! for\b)"
    r"|\btous (?:les )?droits (?:d[eu]s? [^.\n]{1,60} )?réservés\b"
    r"|\b(?:alle|sämtliche) (?:weiteren )?rechte (?:(?:an|der|des|zur|für) [^.\n]{1,60} )?(?:sind |bleiben )?vorbehalten\b"
    r"|^se reservan (?:todos )?los derechos\b|\btodos los derechos (?:están|quedan) reservados\b"
    r"|\btodos los derechos de [^.\n]{1,60} reservados\b"
    r"|\b(?:todos los )?derechos reservados(?=[.:\s®–-]*(?:$|\n|(?:19|20)\d\d|(?-i:[A-Z©(])))"
    rf"|\breservados todos los derechos\b|{SOME_RESERVED})"
)
LETTER = r"[A-ZÀ-Ý\u0100-\u017f\u0391-\u03a9\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3]"  # what a sentence may begin with
_OTHER_RESERVED = "|".join(language.reserved for language in OTHERS.values())
# A mark in words needs more beside it than a word of the news: a year, a colon, 'belongs to'.
_OTHER_MARKS = (
    rf"(?:Копирайт|Авторское право)\s+[^\n.]{{2,60}}?{_YEAR}"
    r"|(?:حقوق (?:النشر|الطبع|التأليف)[^\n]{0,30}?(?:©|محفوظة))"
    rf"|(?:^|(?<=[.؟!|\n]))\s*حقوق (?:النشر|الطبع|التأليف)(?:\s?{_YEAR}|[^\n]{{0,30}}?{_YEAR}(?!\s[\u0621-\u064a]))"
    r"|版(?:权|權)(?:归|歸)[^\n,,。]{2,30}|著作权归|著作権(?:者|は)?[:：]|(?:저작권자|[ⓒⒸ])"
    r"|無断(?:での|の)?(?:転載|複製|複写)[^\n]{0,24}?(?:禁|お断)|무단\s?(?:전재|복제)[^\n]{0,20}금지(?!하는|법)"
)
# A mark that a word of the text follows marks nothing: '© marks on the vases'.
_SIGN = (
    r"(?:©|&(?:copy|COPY);)"
    r"(?!\s*(?!(?:dpa|sda|ats|epd|awp|apa|the|by|la|le|de|der|die|das|copyright)\b)[a-z]{2,}\s(?!(?:19|20)\d\d\b))"
)
# A name that begins small, alone with its mark: '© norderwind medien', '© deltaworks / stock.adobe.com', '(c) 2014 hundefreunde-nord.de'.
_SMALL = (
    rf"^©\s?[a-z][\w.-]{{1,20}}(?: [a-z][\w.-]{{1,20}}){{0,2}}"
    rf"(?:(?: - | ?/ ?| )[\w.&-]{{1,40}}){{0,5}}(?:, {LETTER}\w{{1,20}})?(?: {_YEAR}(?:\s?[-–]\s?{_YEAR})?)?\.?$"
    rf"|\([cCсС]\)\s?{_YEAR}(?:\s?[-–]\s?{_YEAR})?\s[\w-]{{1,40}}\.[a-z]{{2,4}}\b"
    rf"|^[Cc]opyright [a-z][\w.-]{{1,40}},? {_YEAR}"
)
_PROPER = (
    rf"(?:[«\"“]?{LETTER}[\w.&'’»\"”-]{{0,40}})"
    rf"(?: (?:(?:of|the|and|de|del|della|di|do|da|dos|das|der|des|du|van|von|la|el|y|e|&) ){{0,2}}(?:[dl]['’]|[«\"“])?{LETTER}[\w.&'’»\"”-]{{0,40}}){{0,5}}"
)
# What a letter in brackets and a name are followed by where they are no item of a list: 'all rights', a ban.
_TERM = (
    r"P\.\s?I[Vv][Aa]|[Aa]ll rights|[Nn]o |[Nn]ot (?:for|to) |[Nn]ur |[Kk]ein|may not|must not|nicht|rédactionnel|interdit|prohib|vietat|proib|pode ser|puede|verboten|verboden"
    r"|förbjud|zabron|запрещ|redaktionell|editorial use|permission|rights reserved|droits réservés|Rechte vorbehalten"
)
# A notice without a mark: that copying is forbidden, in the words that only notices put like that.
_BARE_BAN = (
    r"\b[Tt]oute (?:reproduction|rediffusion"
    r"|utilisation(?! d(?:[ue]s? |['’])(?!ces? |cet |cette |nos |contenus|articles?|textes?|dépêches?"
    r"|photos|images|informations)))[^.\n]{0,60}\b(?:interdite"
    r"|doit faire l['’]objet|est soumise|nécessite)\b"
    r"|\b[Rr]eproduction(?: et \w+)?(?: strictement)? interdites?\b|^[Rr]eproduction (?:est )?(?:soumise|subordonnée) à (?:l['’]accord|autorisation|l['’]autorisation)\b"
    r"|^(?:Abdruck|Wiedergabe|Veröffentlichung) (?:ist )?nur (?:mit|nach) (?:vorheriger |schriftlicher )+(?:Genehmigung|Zustimmung|Freigabe|Erlaubnis)\b|^[Rr]e(?:production|publication|printing) only (?:with|by) (?:the )?(?:(?:prior|written|express),? (?:and )?){0,3}(?:consent|permission|authori[sz]ation)\b|^[Rr]eproduction (?:uniquement|seulement) avec l['’](?:accord|autorisation)\b|^[Rr]eproducción s[oó]lo con (?:el |la )?(?:permiso|autorización|consentimiento)\b"
    r"|^[Rr]iproduzione solo con (?:il |l['’])?(?:consenso|permesso|autorizzazione)\b|^[Rr]eprodução (?:só|apenas|somente) com (?:a )?(?:autorização|permissão)\b|^Overname (?:alleen|uitsluitend|slechts) met (?:\w+ )?toestemming\b|^(?:Återgivning|Publicering) (?:endast|bara) med (?:\w+ )?(?:tillstånd|medgivande)\b|^Przedruk (?:tylko|wyłącznie) za (?:\w+ )?zgodą\b"
    r"|^[Rr]eproducción sujeta a (?:la )?(?:autorización|permiso)\b|^[Rr]iproduzione soggetta a (?:autorizzazione|permesso)\b|^[Rr]eprodução sujeita a (?:autorização|permissão)\b"
    r"|\b[Rr]eproduction (?:strictly |is strictly )?(?:prohibited|forbidden)\b"
    r"|\b[Nn]o reproduction without\b"
    r"|(?:^|(?<=[.!?–-]))\s*[Pp]rohibida (?:su|la) (?:copia|reproducción|difusión|redistribución"
    r"|publicación|venta y reproducción)\b(?! asistida)"
    r"|\b[Rr]iproduzione(?:, anche parziale,)? vietata\b"
    r"|(?:^|(?<=[.!?–-]))\s*[ÈE]['’]? vietata la riproduzione\b(?! (?:di|de(?:i|gli|lle)) (?!contenut|articol|test|notizi|quest|tal|fot))|\b[Rr]eprodução proibida\b"
    r"|(?:^|(?<=[.!?–-]))\s*[Pp]roibida a reprodução\b(?! assistida)"
    r"|\b(?:Nachdruck|Vervielfältigung) (?:verboten|untersagt|nur mit|nicht gestattet)\b"
    r"|\b(?:Overname|Nadruk) (?:verboten|niet toegestaan)\b"
    r"|^(?:Kopiering|Återgivning|Publicering|Spridning) (?:är )?(?:helt )?förbjud(?:en|et)(?: utan (?:\w+ )?(?:tillstånd|medgivande|samtycke))?\W*$"
    r"|^(?:Kopiering|Återgivning|Publicering|Spridning) utan (?:\w+ )?(?:tillstånd|medgivande|samtycke) (?:är )?förbjud(?:en|et)\W*$"
    r"|^(?:يمنع|يحظر) (?:النسخ|إعادة النشر|الاقتباس|(?:نسخ|إعادة نشر) (?:هذا|هذه|المحتوى|المواد|المادة|النص|الخبر|المقال|أي جزء)[^.\n]{0,30}) ?(?:دون|بدون|إلا ب)\s?(?:إذن|موافقة|ترخيص)[^.\n]{0,30}\W*$"
    r"|\b[Zz]akaz kopiowania\b(?=\s*(?:[.,!]"
    r"|(?:i|oraz|lub|bez|treści|materiał\w*|artykuł\w*|tekst\w*|całości|jakich\w*)\b|$))"
    r"|\b[Kk]opiowanie zabronione\b"
    r"|\b[Пп]ерепечатка (?:(?:материалов|текст\w+|стат\w+) (?:[^.\n]{1,30} )?)?(?:запрещена|без|только)\b"
    r"|\b[Кк]опирование запрещено\b"
    r"|\b(?i:contents?|materials?|texts?|articles?|stor(?:y|ies)|reports?|dispatch(?:es)?|photo(?:graph)?s?|images?|information|bulletin|service|transcript|works?|documents?|footage"
    r"|videos?|it|this|these|above|logos?|data|publication|copyright)\b[^.\n]{0,60}? (?:is|are|remains?) the (?:exclusive |sole )?property of\b(?=[^\n.]*\b(?:may not|must not|without)\b)"
    r"|(?:版权声明|版權聲明|版权所有者|版權所有者|版权所有人)[:：]"
    r"|未经[^，,。]{0,24}(?:授权|许可|同意)[，,]?\s?(?:任何[^，,。]{1,12}?)?(?:不得|严禁|禁止)[^，,。]{0,12}(?:转载|复制|摘编|翻译|广播|刊登"
    r"|传播|转发|镜像)"
    r"|禁(?:無断|无断)転載|转载(?:必究|请注明)|저작권은 [^\n.]{1,30}에"
    r"|^\s*(?:Rechte|Rights|Droits|Derechos|Diritti|Direitos|(?:Copyright|Rights) (?:owner|holder)s?"
    r"|Titulaire des droits|Rechteinhaber|Titular de los derechos|Titolare dei diritti"
    r"|Titular dos direitos|Rechthebbende|Rättighetshavare)\s?:\s"
    r"|\b[Rr]ights reserved by (?:the |The )?[A-Z]|^Copyright notice\s?:"
    r"|\b[Uu]sed under licen[cs]e from (?:the )?[A-Z]|\bAlle Rechte beim? [A-ZÄÖÜ]|\bAlle Rechte bei de[rm] [A-ZÄÖÜ][\w&-]+(?: [A-ZÄÖÜ][\w&.-]+){0,4}\s?(?:[,.;(]|$|(?:19|20)\d\d)"
    r"|^\W*(?:Exclusive property of|Propriété exclusive d|Ausschließliches Eigentum|Propiedad exclusiva d"
    r"|Proprietà esclusiva d|Propriedade exclusiva d)"
)
# Contents that are said to be somebody's, or protected.
_OWNED_CONTENT = (
    r"\b(?:[Cc]ontents?|[Mm]aterials?|[Cc]ontenus|[Ii]nhalte|[Cc]ontenidos?|[Cc]ontenuti|[Cc]onteúdos?"
    r"|[Ii]nhoud|[Ii]nformations?|[Tt]reści|[Мм]атериал\w*)\b[^.\n]{0,50}?\b"
    r"(?:(?:(?:is|are|remains?) the (?:\w+ )?property of|belongs? to|sont la propriété d[eu]"
    r"|appartiennent (?:à|au)|gehören|(?:ist|sind) (?:das )?Eigentum (?:der|des|von)"
    r"|(?:es|son) propiedad de|pertenecen? al?|(?:è|sono) (?:di )?proprietà d\w+"
    r"|appart(?:iene|engono) a\w*|(?:é|são) propriedade d\w|pertencem? (?:a|à|ao)"
    r"|is eigendom van)\s(?:the |la |le |l['’]|der |do |da )?[A-ZÀ-Ý]"
    r"|(?:is|are) (?:all |fully )?protected by (?:\w+ )?copyright"
    r"|(?:sont|est) protégée?s? par (?:le droit d['’]auteur|le copyright|les droits d['’]auteur)"
    r"|(?:sind|ist) urheberrechtlich geschützt"
    r"|(?:están|está) protegid[oa]s? por (?:los )?derechos de autor"
    r"|(?:sono|è) protett[oi] da(?:l|i)? (?:copyright|diritt[oi] d['’]autore)"
    r"|(?:estão|está) protegid[oa]s? por direitos (?:de autor|autorais)"
    r"|(?:zijn|is) auteursrechtelijk beschermd"
    r"|(?:är|omfattas) (?:upphovsrättsligt skydd\w+|skydda\w+ av upphovsrätt\w*|av upphovsrätt\w*)"
    r"|(?:są|jest) chronion\w+ prawem autorskim|защищ[её]н\w* авторским правом)"
)
# 'All rights belong to …'
ALL_BELONG = (
    r"\b(?:All (?:other )?rights(?: (?:in|to) [^.\n]{3,40}?)? (?:belong to|(?:remain|rest|lie|are) with|are (?:owned|held) by)"
    r"|Tous (?:les )?droits(?: sur [^.\n]{3,40}?)? (?:appartiennent (?:à|au)|reviennent (?:à|au)|sont détenus par)"
    r"|Alle Rechte(?: an [^.\n]{3,40}?)? (?:liegen|verbleiben|sind) bei(?:m| der)?|Todos los derechos(?: sobre [^.\n]{3,40}?)? (?:pertenecen al?|son de)|Tutti i diritti (?:appartengono a\w*|sono di)"
    r"|Todos os direitos (?:pertencem (?:ao?|à)|são d[aeo])|Alle rechten (?:berusten|liggen) bij|Alle rechten (?:behoren toe aan|zijn van)"
    r"|Alla rättigheter tillhör|(?:Wszelkie|Wszystkie) prawa należą do|Все права(?: на [^.\n]{3,40}?)? принадлежат(?: агентству| изданию| газете| редакции)?)"
    r"\s(?:(?:the|der|la|le|el|de|het) |l['’])?"
)
# A year, or a range's, that ends what it stands in.
_LAST_YEAR = r"(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?\s?[年년]?(?:[.。]|\s*$|\n)"
# 'Owner of the copyright: …', 'Joint copyright of …'
JOINT = r"(?:Joint [Cc]opyright(?: of(?: the)?|\s?:)|[Cc]opyright (?:conjoint|conjunto|congiunto)\s?:|(?:Gezamenlijk|Gemeensamt?|Gemensamt?) copyright\s?:|Gemeinsames Copyright\s?:)"
OWNER = (
    rf"(?:{JOINT}|(?:Owner|Holder)s? of (?:the )?copyright\s?:|Titulaires? d(?:u|es) (?:droits? d['’]auteur|copyright)\s?:"
    r"|Inhaber(?:in)? (?:der|des|aller) (?:Urheber|Nutzungs)?[Rr]echte?\s?:|Titolare del (?:diritto d['’]autore|copyright)\s?:|Titular del copyright\s?:"
    r"|(?:Houder|Eigenaar) van (?:het auteursrecht|de auteursrechten|het copyright)\s?:|Upphovsrättsinnehavare\s?:|Właściciel (?:praw|copyrightu)(?: autorskich)?\s?:"
    r"|Правообладатель\s?[:—–-]|著作权人\s?[:：]|صاحب حقوق (?:النشر|الطبع)\s?:"
    # 'Авторские права: …', '版权：…', of an owner with a year or a medium's name and no more: the words head news, too.
    rf"|Авторск(?:ие права|ое право)\s?:(?=[^\n.;,]{{2,60}}?(?:,?\s{_LAST_YEAR}|»[\s.]*(?:$|\n|\.\s)))"
    rf"|حقوق (?:المؤلف|الطبع|النشر|التأليف)\s?:(?=[^\n.؛،]{{2,40}}?،?\s{_LAST_YEAR})"
    rf"|(?:版权|版權|著作权|著作權)\s?[:：](?=[^\n。；，,]{{2,24}}?(?:[，,\s]?\s?{_LAST_YEAR}|[社報报網网台刊](?:[.。]|\s*$|\n)))"
    rf"|저작권\s?[:：](?=[^\n.;,]{{2,24}}?(?:,?\s?{_LAST_YEAR}|(?:신문|일보|통신|방송|뉴스|미디어)(?:[.。]|\s*$|\n))))"
)
# 'Urheberrechtlich geschützt: Bergverlag Tarn, 2014'
PROTECTED = (
    r"(?:(?:(?:This )?(?:[Ww]ork|[Tt]ext|[Cc]ontent|[Mm]aterial|[Aa]rticle) )?[Pp]rotected by copyright|Copyright[- ]protected(?: (?:content|material|text|work))?"
    r"|(?:(?:Œuvre|Oeuvre|Texte|Contenu|Article|Document) )?[Pp]rotégée? par (?:le(?:s)? droits? d['’]auteur|(?:le )?copyright)"
    r"|Urheberrechtlich (?:geschützt|geschützte[rs]? (?:Inhalt|Text|Beitrag|Material|Artikel))"
    r"|(?:(?:Opera|Testo|Contenuto|Articolo|Materiale) )?[Pp]rotett[oa] da(?:l|i)? (?:diritt[oi] d['’]autore|copyright)"
    r"|(?:(?:Obra|Texto|Contenido|Conteúdo|Material|Artículo|Artigo|Matéria) )?[Pp]rotegid[oa] por (?:(?:los )?derechos? de autor|direitos? (?:autora(?:l|is)|de autor)|copyright)"
    r"|Auteursrechtelijk beschermd(?:e (?:inhoud|tekst))?|(?:Materialet|Texten|Artikeln|Innehållet) är (?:upphovsrättsskydda[td]|upphovsrättsligt skydda[td]|skydda[td] av upphovsrätt(?:en)?)"
    r"|Upphovsrätts(?:ligt |)skydda[td](?: (?:material|text|innehåll))?"
    r"|(?:(?:Utwór|Tekst|Materiał|Artykuł|Treść) )?[Cc]hronion[yae] prawem autorskim|(?:(?:Материал|Текст|Статья) )?(?:[Оо]храняется|[Зз]ащищ[её]н[оа]?) авторским правом"
    r"|(?:المحتوى|النص|المادة|المقال) (?:محمية? ب|محمية? بموجب )حقوق (?:النشر|الطبع|الملكية الفكرية|المؤلف))"
)
# 'This article is protected by copyright.'
_THIS_PROTECTED = (
    r"^(?i:(?:this|these|the above|our) (?:\w+ )?(?:articles?|bulletin|column|contents?|dispatch|document|feed|graphics?|images?|interview|materials?|newsletter|pages?|photo(?:graph)?s?|publication|report|service|site|story|stories|text|transcript|video|website|works?)"
    r" (?:is|are) (?:fully |all )?(?:protected by (?:\w+ )?copyright|copyright[- ]protected|copyrighted\b))"
    r"|^(?i:(?:ce|cet|cette|ces|le présent|la présente) \w+(?: \w+)? (?:est|sont) protégée?s? par (?:le droit|les droits|des droits|la loi sur le droit|le copyright))"
    r"|^(?i:(?:dieser?|dieses|diese|der vorliegende) \w+(?: \w+)? (?:ist|sind|steht|stehen) (?:urheberrechtlich|durch das urheberrecht|unter urheberrechtsschutz))"
    r"|^(?i:(?:este|esta|estos|estas|el presente|la presente) \w+(?: \w+)? (?:está|están|se encuentran?) protegid[oa]s? por (?:los |las |la |el )?(?:derechos?|ley|leyes|copyright))"
    r"|^(?i:(?:quest[oaie]|quest['’]|il presente|la presente) ?\w+(?: \w+)? (?:è|sono) (?:protett|tutelat)[oaie] (?:da|dal|dai|dalla|dalle) (?:diritt[oi] d['’]autore|copyright|legge))"
    r"|^(?i:(?:est[ea]s?|o presente|a presente) \w+(?: \w+)? (?:está|estão|é|são) protegid[oa]s? (?:por|pel[oa]s?) (?:direitos? (?:de autor|autora)|copyright|lei))"
    r"|^(?i:(?:dit|deze) \w+(?: \w+)? (?:is|zijn|wordt|worden) (?:auteursrechtelijk|door het auteursrecht) beschermd)"
    r"|^(?i:(?:denna|detta|dessa|den här|det här) \w+(?: \w+)? (?:är (?:upphovsrättsligt skydda|skydda\w* (?:av|enligt) upphovsrätt)|skyddas av upphovsrätt|omfattas av upphovsrätt))"
    r"|\b(?i:(?:ten|ta|te|niniejsz\w+|wszystkie|wszelkie) \w+(?: \([^()\n]{3,90}\))?[^.\n]{0,60}? chronion\w+ (?:są|jest) (?:\w+ ){0,4}praw(?:em|ie) autorsk)"
    r"|^(?:هذا|هذه) [^\s]{2,12} محميّ?ة? (?:بموجب |ب|من خلال )(?:حقوق|قانون)"
    r"|^(?:本|この)[^\s。は]{1,8}は、?著作権(?:法)?(?:により|によって|で|に基づき)保護|^(?:本文|本稿件?|本图片|本站|本网|此文)[^\s。]{0,6}受(?:著作权|版权)(?:法)?(?:的)?保护"
    r"|^(?:이|본) [^\s]{1,8}(?:은|는) 저작권(?:법)?(?:의|에 (?:의해|따라)|으로) ?보호"
)
ANCHOR = Alternatives(
    rf"{_SIGN}|{_SMALL}|{_RESERVED}|^[Dd]roits réservés(?=\s?(?:[:–—-]|$))|{_BARE_BAN}|\bCrown [Cc]opyright\b"
    r"|\b(?:is|are|remains?) (?:the )?copyright of\b(?= (?:the )?[A-Z])"
    r"|\b(?:holds|owns|retains) (?:the |all )?(?:copyright|rights) (?:in|to|on|of) this\b"
    rf"|\b(?:is|are) copyrighted by (?:the )?[A-Z]|{_OWNED_CONTENT}"
    rf"|^\s*\([cCсС]\)\s*[^.\n]{{0,40}}?\b(?:{AGENCY})\b[^.\n]{{0,40}}\.?$"
    r"|^(?:Image|Photo|Picture|Video|Bild|Foto)s? copyright (?:by |of )?[A-Z]"
    r"|^[Tt]his copy is for your personal\b"
    rf"|^{OWNER}|{ALL_BELONG}[«\"“„]?{LETTER}"
    r"|^(?:Das |Die |Alle )?(?:Copyright|Urheberrechte?)\b[^.\n]{0,90} lieg(?:t|en) (?:[^.\n]{0,40},? )?bei(?:m| der| den)?\s[\"„«A-ZÄÖÜ]"
    rf"|\([Pp]\)\s?{_YEAR}\s{LETTER}|℗\s?{_YEAR}\s{LETTER}"
    rf"|^{PROTECTED}\s?[:：–—-]\s?{LETTER}|^{PROTECTED}[\s.!]*$|{_THIS_PROTECTED}"
    r"|^(?:Copyright|©) [Rr]eserved\b|^(?:Dieser?|Diese|Dieses|Alle|Sämtliche) \w+(?: [^.\n]{1,60}?)? unterlieg(?:t|en) dem Urheberrecht\b|\bMandatory credit\s?:"
    rf"|^(?:Rights reserved (?:by|to)|Droits réservés à|Rechte vorbehalten für|(?:Todos los d|D)erechos reservados (?:a|para)|Diritti riservati a|Direitos reservados (?:a|à|ao))\s(?:the )?{LETTER}"
    rf"|\bcopyright of (?:the )?[A-Z][^.\n]{{2,60}}(?:, {_YEAR}\b|;)"
    r"|^Used (?:by|with) (?:kind )?permission of (?:the )?[A-Z]"
    r"|^(?:Reproduced|Reprinted|Republished) (?:from [^.\n]{2,60} )?(?:with"
    r"|by) (?:the )?(?:kind )?permission\b"
    r"|\b(?:[Tt]his (?:document|article|page|work|content)|[Aa]ll content) is subject to copyright\b"
    r"|^Licensed (?:content|material|image|text)s? (?:from|by) [A-Z]"
    r"|^All (?:photo(?:graph)?s|images|texts?|content|material) copyright\b"
    rf"|^[Cc]opyrighted (?:materials?|contents?|text|image|photo|work)\W*$|^[Cc]opyrighted by (?:the )?{_PROPER}|^(?:The )?[Cc]opyright of (?:the )?{_PROPER}(?:,? {_YEAR})?[\s.]*$|^Copyright\s?[–—-]\s?{_PROPER}(?:,? {_YEAR})?[\s.]*$"
    r"|^(?i:(?:all )?rights reserved|droits réservés)[\s.]*$"
    rf"|^(?:Copyright|COPYRIGHT):\s+{LETTER}"
    r"|\bfor the (?:sole |exclusive )?use of (?:the )?(?:subscribers|clients|customers|members) (?:of"
    r"|to) [A-Z]"
    r"|^(?:Contenu|Article|Service|Contenido|Servicio|Artículo|Conteúdo|Serviço|Contenuto"
    r"|Servizio)s? (?:exclusi(?:f|vo)s? |réservée?s? |reservad[oa]s? |riservat[oi] )(?:aux|para|a|à|agli"
    r"|aos) (?:los )?(?:abonnés|clients|abonados|suscriptores|clientes|assinantes|abbonati|clienti) (?:de"
    r"|du|del|della|di|da|do)\b"
    r"|^(?:Propriété|Property|Eigentum|Propiedad|Proprietà|Propriedade|Eigendom) (?:\w+ )?(?:de|du|of|der"
    r"|von|di|del|della|da|do|van)\b[^.\n]{2,60}\.?$"
    r"|^Owned by (?:the )?[A-Z][^.;\n]{2,60};(?=[^.\n]*\b(?:permission|consent|licen[cs]e|prohibited|forbidden|reproduc\w+|may not|must not|not be)\b)|^(?:Di proprietà d\w+|Propiedad d\w+|De propriedade d\w+) [A-ZÀ-Ý][^.\n]{2,60}(?:;|\.$)"
    r"|^(?:Propriété) de l[^.\n]{2,60}\.?$|Авторские права принадлежат"
    r"|[Пп]ри (?:полном|частичном|любом|цитировании|использовании"
    r"|перепечатке)[^.\n]{0,80}ссылка на [^\n]{2,60}? обязательна"
    rf"|(?i:{OWNED.pattern})|(?i:{_OTHER_RESERVED})|{_OTHER_MARKS}"
    r"|(?<![Tt]he )(?<!U\.S\. )(?<!US )\b(?:Copyright"
    r"|COPYRIGHT)\b(?!\s(?:Royalty|Office|Act|Law|Board|Tribunal|Clearance|Agency|Council|Directive"
    r"|Alliance|Society|Licensing|Term|Bill|Hub|Polic(?:y|ies)|Permissions?|Information|Infringements?|Claims?|Complaints?"
    r"|Disclaimer|Statement|Agent|FAQ|Reform|Rules|Protection|Registration|Register|Theft|Piracy|Lawyers?|Disputes?|Cases?"
    r"|Violations?|Review|Terms|Notices?|Troll\w*|Industry|Treaty|Convention|Tax|Levy|Fees?|Fund|Collecti\w+)\b(?!\s?[:©]|\s\(?(?:19|20)\d\d))"
    r"(?:\s+notice)?[:,]?\s*(?:[©®@]"
    rf"|\([cCсС]\))?,?\s*(?:by\s+|BY\s+)?(?:the\s+|THE\s+)?(?:\(?{_YEAR}(?!\s+(?:was|is|were|has|had|will)\b)"
    r"|(?-i:[A-Z]|dpa|ddp|epd))"
    rf"|\[[cC]\]\s?{_YEAR}[\s,]+{LETTER}|（[cCＣ]）(?=\s?(?:{_YEAR}|{LETTER}))"
    rf"|\([cCсС]\)\s*(?:[Cc]opyright\s+)?(?:by\s+)?(?:{_YEAR}(?!\s+(?!by|the|all|dpa|epd|la|le|de|der|di|du"
    r"|el|tous|alle|todos|tutti)[a-z]{3,})"
    rf"|[«\"“„]?{LETTER}[\w&.'’«»\"“”/ -]{{1,60}}(?:, {LETTER}\w{{2,20}})?,?\s+\(?{_YEAR}|(?:{AGENCY})\b)"
    rf"|\b(?:is|are|content|materials?|texts?|photos?|images?|pictures?)\s?:?\s\([cCсС]\)\s?{LETTER}"
    rf"|^\s*\([cCсС]\)\s*(?:{_PROPER})(?:[\s.]*$|\s[–—-]\s(?=[^\n]{{0,120}}(?:{_TERM})))"
    rf"|\([cCсС]\)\s?[\u3040-\u9fff\uac00-\ud7a3]{{2,20}}(?:\s?{_YEAR}|[\s。.]*$)"
    r"|\b(?:[Dd]roits d['’]auteur|[Uu]rheberrecht|[Dd]erechos de autor|[Dd]iritti d['’]autore"
    r"|[Dd]ireitos (?:de autor|autorais)|[Aa]uteursrecht|[Uu]pphovsrätt|[Pp]rawa autorskie)\s?(?:[:：]|©"
    rf"|\([cCсС]\)|{_YEAR})"
    r"|^(?:[Dd]roits d['’]auteur|Urheberrecht|[Dd]erechos de autor|[Dd]iritti d['’]autore"
    rf"|[Dd]ireitos (?:de autor|autorais)|Auteursrecht|Upphovsrätt|Prawa autorskie)\s+{_PROPER},?\s+{_YEAR}"
    r"|\bis (?:the )?copyright\b(?! (?:law|infring\w+))(?=[^\n.]*\b(?:may not|must not|without)\b)"
    r"|著作権は[^\n。]{1,30}に(?:帰属|あり|属し)"
    rf"|\bcopyright\s+(?:©\s*)?(?:{_YEAR}|[A-Z][\w.'& -]{{1,60}},?\s+{_YEAR})|\b[Cc]opr\.\s*{_YEAR}"
    rf"|\bCOPR\.\s*{_YEAR}"
)
# A name alone before the mark: 'The Canadian Press. © 2019', 'Harbour Radio, copyright 2016.'
NAMED_BEFORE = re.compile(
    rf"\s*(?:(?:The|La|Le|Die|Der|El) )?{LETTER}[\w.&'’-]{{0,40}}"
    rf"(?: (?:(?:of|the|and|de|der|des|la|du|&) ){{0,2}}{LETTER}[\w.&'’-]{{0,40}}){{0,5}}\.?\s*"
)
NAME_AND_YEAR = re.compile(rf"\s*(?:\w+\s?: )?{_PROPER},?\s*(?:{_YEAR}|\({_YEAR}\))[\s.]*")
RESERVES_ALL = Alternatives(rf"\s*(?:{_RESERVED}|(?i:{_OTHER_RESERVED}))")
BARE_MARK = re.compile(rf"\s*{_MARK}[\s,]*(?:{_YEAR}(?:\s*[-–]\s*\d{{2,4}})?)?[\s.,]*(?:$|{_RESERVED})")
QUOTED_MARK = re.compile(rf"['\"“‘]\s*{_MARK}")
OPENS = re.compile(rf"\s*{_MARK}")
