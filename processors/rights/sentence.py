"""What one sentence says of rights: whether it begins a notice, of which kind, or goes on with one.

An anchor is what only a notice says ('© 2024 …', 'All rights reserved'); words of its trade beside it belong to it.
News about copyright has the words but no anchor, or reports them as somebody's speech.
"""

from __future__ import annotations

import re

from processors.dispatch import NoticeKind
from processors.rights.alternatives import compiled
from processors.rights.conditions import states_condition
from processors.rights.credit import AGENCY, CREDIT
from processors.rights.itself import ITSELF
from processors.rights.languages import OTHERS, Language
from processors.rights.licence import LICENCE
from processors.rights.remembered import remembered
from processors.rights.vocabulary import (
    ACTIONS,
    ALLOWED,
    GENERAL_USE,
    GRANTED,
    LEAVE_WORD,
    MINING,
    OWNED,
    TRAINING,
    UNBOUNDED,
    VERBS,
    WITHOUT_LICENCE,
    WRITTEN_CONSENT,
    forbids,
)

SUBJECT = 32  # code points before which what a sentence is about begins: 'No part of this …'
REMEMBERED = 4096  # sentences: agencies send the same notice with every dispatch
LONGEST_TERM = 400  # code points of a sentence that belongs to a notice by its words alone

_MARK = r"(?:©|&copy;|\([cC]\)|\[[cC]\](?=\s?(?:19|20)\d\d)|（[cCＣ]）|\(P\) & ©|[Cc]opyright|COPYRIGHT|[Cc]opr\.|COPR\.)"
_YEAR = r"(?:(?:19|20)\d\d|M{1,3}[CDXLVI]+\b)"
_RESERVED = (
    r"(?i:\ball (?:other |[\w]+ (?:and [\w]+ )?)?rights(?:, [^.\n]{1,90},)? (?:are )?(?:strictly )?reserved\b(?! for\b)|\btous (?:les )?droits (?:d[eu]s? [^.\n]{1,60} )?réservés\b"
    r"|\balle (?:weiteren )?rechte (?:(?:an|der|des|zur|für) [^.\n]{1,60} )?vorbehalten\b|\btodos los derechos de [^.\n]{1,60} reservados\b|\b(?:todos los )?derechos reservados(?=[.\s]*(?:$|\n|(?-i:[A-Z©(])))|\breservados todos los derechos\b)"
)
LETTER = r"[A-ZÀ-Ý\u0100-\u017f\u0391-\u03a9\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3]"  # what a sentence may begin with
_OTHER_RESERVED = "|".join(language.reserved for language in OTHERS.values())
# A mark in words needs more beside it than a word of the news: a year, a colon, 'belongs to'.
_OTHER_MARKS = (
    rf"(?:Копирайт|Авторское право)\s+[^\n.]{{2,60}}?{_YEAR}|(?:حقوق (?:النشر|الطبع|التأليف)[^\n]{{0,30}}?(?:©|محفوظة))|(?:^|(?<=[.؟!|\n]))\s*حقوق (?:النشر|الطبع|التأليف)[^\n]{{0,30}}?{_YEAR}"
    rf"|版(?:权|權)(?:归|歸)[^\n,,。]{{2,30}}|著作权归|著作権(?:者|は)?[:：]|(?:저작권자|[ⓒⒸ])|無断(?:での|の)?(?:転載|複製|複写)[^\n]{{0,24}}?(?:禁|お断)|무단\s?(?:전재|복제)[^\n]{{0,20}}금지"
)
# A mark that a word of the text follows marks nothing: '© marks on the vases'.
_SIGN = r"(?:©|&copy;)(?!\s*(?!(?:dpa|sda|ats|epd|awp|apa|the|by|la|le|de|copyright)\b)[a-z]{2,}\s(?!(?:19|20)\d\d\b))"
_PROPER = rf"(?:[«\"“]?{LETTER}[\w.&'’»\"”-]*)(?: (?:(?:of|the|and|de|der|des|la|du|&) ){{0,2}}[«\"“]?{LETTER}[\w.&'’»\"”-]*){{0,5}}"
# A notice without a mark: that copying is forbidden, in the words that only notices put like that.
_BARE_BAN = (
    r"\b[Tt]oute (?:reproduction|rediffusion|utilisation(?! d(?:[ue]s? |['’])(?!ces? |cet |cette |nos |contenus|articles?|textes?|dépêches?|photos|images|informations)))[^.\n]{0,60}\b(?:interdite|doit faire l['’]objet|est soumise|nécessite)\b|\b[Rr]eproduction(?: et \w+)?(?: strictement)? interdites?\b|\b[Rr]eproduction (?:strictly |is strictly )?(?:prohibited|forbidden)\b|\b[Nn]o reproduction without\b"
    r"|(?:^|(?<=[.!?–-]))\s*[Pp]rohibida (?:su|la) (?:copia|reproducción|difusión|redistribución|publicación|venta y reproducción)\b(?! asistida)|\b[Rr]iproduzione(?:, anche parziale,)? vietata\b"
    r"|(?:^|(?<=[.!?–-]))\s*[ÈE]['’]? vietata la riproduzione\b|\b[Rr]eprodução proibida\b|(?:^|(?<=[.!?–-]))\s*[Pp]roibida a reprodução\b(?! assistida)|\b(?:Nachdruck|Vervielfältigung) (?:verboten|untersagt|nur mit|nicht gestattet)\b"
    r"|\b(?:Overname|Nadruk) (?:verboten|niet toegestaan)\b|\b[Zz]akaz kopiowania\b(?=\s*(?:[.,!]|(?:i|oraz|lub|bez|treści|materiał\w*|artykuł\w*|tekst\w*|całości|jakich\w*)\b|$))|\b[Kk]opiowanie zabronione\b|\b[Пп]ерепечатка (?:(?:материалов|текст\w+|стат\w+) (?:[^.\n]{1,30} )?)?(?:запрещена|без|только)\b|\b[Кк]опирование запрещено\b|\b(?:RESTRICTED TO EDITORIAL USE|MANDATORY CREDIT)\b|\b(?:is|are|remains?) the (?:exclusive |sole )?property of\b(?=[^\n.]*\b(?:may not|must not|without)\b)|(?:版权声明|版權聲明)[:：]|未经[^，,。]{0,24}(?:授权|许可|同意)[，,]?\s?(?:任何[^，,。]{1,12}?)?(?:不得|严禁|禁止)[^，,。]{0,12}(?:转载|复制|摘编|翻译|广播|刊登|传播|转发|镜像)|禁(?:無断|无断)転載|转载(?:必究|请注明)|저작권은 [^\n.]{1,30}에|^\s*(?:Rechte|Rights|Droits|Derechos|Diritti|Direitos|(?:Copyright|Rights) (?:owner|holder)s?|Titulaire des droits|Rechteinhaber|Titular de los derechos|Titolare dei diritti|Titular dos direitos|Rechthebbende|Rättighetshavare)\s?:\s|\b[Rr]ights reserved by (?:the |The )?[A-Z]|^Copyright notice\s?:|\b[Uu]sed under licen[cs]e from (?:the )?[A-Z]|\bAlle Rechte beim? [A-ZÄÖÜ]|^\W*(?:Exclusive property of|Propriété exclusive d|Ausschließliches Eigentum|Propiedad exclusiva d|Proprietà esclusiva d|Propriedade exclusiva d)"
)
# Contents that are said to be somebody's, or protected.
_OWNED_CONTENT = (
    r"\b(?:[Cc]ontents?|[Mm]aterials?|[Cc]ontenus|[Ii]nhalte|[Cc]ontenidos?|[Cc]ontenuti|[Cc]onteúdos?|[Ii]nhoud|[Ii]nformation|[Tt]reści|[Мм]атериал\w*)\b[^.\n]{0,50}?\b"
    r"(?:(?:(?:is|are|remains?) the (?:\w+ )?property of|belongs? to|sont la propriété d[eu]|appartiennent (?:à|au)|gehören|(?:ist|sind) (?:das )?Eigentum (?:der|des|von)"
    r"|(?:es|son) propiedad de|pertenecen? al?|(?:è|sono) (?:di )?proprietà d\w+|appart(?:iene|engono) a\w*|(?:é|são) propriedade d\w|pertencem? (?:a|à|ao)|is eigendom van)\s(?:the |la |le |l['’]|der |do |da )?[A-ZÀ-Ý]"
    r"|(?:is|are) (?:all |fully )?protected by (?:\w+ )?copyright|(?:sont|est) protégée?s? par (?:le droit d['’]auteur|le copyright|les droits d['’]auteur)|(?:sind|ist) urheberrechtlich geschützt|(?:están|está) protegid[oa]s? por (?:los )?derechos de autor|(?:sono|è) protett[oi] da(?:l|i)? (?:copyright|diritt[oi] d['’]autore)"
    r"|(?:estão|está) protegid[oa]s? por direitos (?:de autor|autorais)|(?:zijn|is) auteursrechtelijk beschermd|(?:är|omfattas) (?:upphovsrättsligt skydd\w+|skydda\w+ av upphovsrätt\w*|av upphovsrätt\w*)|(?:są|jest) chronion\w+ prawem autorskim|защищ[её]н\w* авторским правом)"
)
ANCHOR = re.compile(
    rf"{_SIGN}|{_RESERVED}|^[Dd]roits réservés(?=\s?(?:[:–—-]|$))|{_BARE_BAN}|\bCrown [Cc]opyright\b|\b(?:is|are|remains?) (?:the )?copyright of\b(?= (?:the )?[A-Z])|\b(?:holds|owns|retains) (?:the |all )?(?:copyright|rights) (?:in|to|on|of) this\b|\b(?:is|are) copyrighted by (?:the )?[A-Z]|{_OWNED_CONTENT}|^\s*\([cC]\)\s*[^.\n]{{0,40}}?\b(?:{AGENCY})\b[^.\n]{{0,40}}\.?$|^Used (?:by|with) (?:kind )?permission of (?:the )?[A-Z]|^(?:Reproduced|Reprinted|Republished) (?:from [^.\n]{{2,60}} )?(?:with|by) (?:the )?(?:kind )?permission\b|\b(?:[Tt]his (?:document|article|page|work|content)|[Aa]ll content) is subject to copyright\b|^Licensed (?:content|material|image|text)s? (?:from|by) [A-Z]|^All (?:photo(?:graph)?s|images|texts?|content|material) copyright\b|^(?:Copyright|COPYRIGHT):\s+{LETTER}|\bfor the (?:sole |exclusive )?use of (?:the )?(?:subscribers|clients|customers|members) (?:of|to) [A-Z]|^(?:Contenu|Article|Service|Contenido|Servicio|Artículo|Conteúdo|Serviço|Contenuto|Servizio)s? (?:exclusi(?:f|vo)s? |réservée?s? |reservad[oa]s? |riservat[oi] )(?:aux|para|a|à|agli|aos) (?:los )?(?:abonnés|clients|abonados|suscriptores|clientes|assinantes|abbonati|clienti) (?:de|du|del|della|di|da|do)\b|^(?:Propriété|Property|Eigentum|Propiedad|Proprietà|Propriedade|Eigendom) (?:\w+ )?(?:de|du|of|der|von|di|del|della|da|do|van)\b[^.\n]{{2,60}}\.?$|^(?:Propriété) de l[^.\n]{{2,60}}\.?$|Авторские права принадлежат|[Пп]ри (?:полном|частичном|любом|цитировании|использовании|перепечатке)[^.\n]{{0,80}}ссылка на [^\n]{{2,60}}? обязательна|(?i:{OWNED.pattern})|(?i:{_OTHER_RESERVED})|{_OTHER_MARKS}|(?<![Tt]he )(?<!U\.S\. )(?<!US )\b(?:Copyright|COPYRIGHT)\b(?!\s(?:Royalty|Office|Act|Law|Board|Tribunal|Clearance|Agency|Council|Directive|Alliance|Society|Licensing|Term|Bill|Hub)\b)(?:\s+notice)?[:,]?\s*(?:©|\([cC]\))?,?\s*(?:by\s+|BY\s+)?(?:the\s+|THE\s+)?(?:{_YEAR}(?!\s+(?:was|is|were|has|had|will)\b)|(?-i:[A-Z]|dpa|ddp|epd))"
    rf"|\[[cC]\]\s?{_YEAR}[\s,]+{LETTER}|（[cCＣ]）(?=\s?(?:{_YEAR}|{LETTER}))|\([cC]\)\s*(?:[Cc]opyright\s+)?(?:by\s+)?(?:{_YEAR}(?!\s+(?!by|the|all|dpa|epd|la|le|de|der|di|du|el|tous|alle|todos|tutti)[a-z]{{3,}})|[A-Z][\w&.' -]{{1,50}},?\s+{_YEAR}|(?:{AGENCY})\b)"
    rf"|^\s*\([cC]\)\s*(?:{_PROPER})[\s.]*$|\b(?:[Dd]roits d['’]auteur|[Uu]rheberrecht|[Dd]erechos de autor|[Dd]iritti d['’]autore|[Dd]ireitos (?:de autor|autorais)|[Aa]uteursrecht|[Uu]pphovsrätt|[Pp]rawa autorskie)\s?(?:[:：]|©|\([cC]\)|{_YEAR})"
    rf"|^(?:[Dd]roits d['’]auteur|Urheberrecht|[Dd]erechos de autor|[Dd]iritti d['’]autore|[Dd]ireitos (?:de autor|autorais)|Auteursrecht|Upphovsrätt|Prawa autorskie)\s+{_PROPER},?\s+{_YEAR}"
    rf"|\bis (?:the )?copyright\b(?! (?:law|infring\w+))(?=[^\n.]*\b(?:may not|must not|without)\b)|著作権は[^\n。]{{1,30}}に(?:帰属|あり|属し)"
    rf"|\bcopyright\s+(?:©\s*)?(?:{_YEAR}|[A-Z][\w.'& -]{{1,60}},?\s+{_YEAR})|\b[Cc]opr\.\s*{_YEAR}|\bCOPR\.\s*{_YEAR}"
)
# A name alone before the mark: 'The Canadian Press. © 2019', 'Harbour Radio, copyright 2016.'
_NAMED_BEFORE = re.compile(
    rf"\s*(?:(?:The|La|Le|Die|Der|El) )?{LETTER}[\w.&'’-]*(?: (?:(?:of|the|and|de|der|des|la|du|&) ){{0,2}}{LETTER}[\w.&'’-]*){{0,5}}\.?\s*"
)
_NAME_AND_YEAR = re.compile(rf"\s*(?:\w+\s?: )?{_PROPER},?\s*{_YEAR}[\s.]*")
_RESERVES_ALL = re.compile(rf"\s*(?:{_RESERVED}|(?i:{_OTHER_RESERVED}))")
_BARE_MARK = re.compile(rf"\s*{_MARK}[\s,]*(?:{_YEAR}(?:\s*[-–]\s*\d{{2,4}})?)?[\s.,]*(?:$|{_RESERVED})")


def _strict(language: Language) -> str:
    """What forbids in a language, 'without' alone left out: it must name the consent that is missing."""
    kept = [said for said in language.forbids.split("|") if said.strip(r"\b") not in WITHOUT]
    return "|".join((*kept, language.consent, language.written_consent))


def _verbs_of(*actions: str) -> str:
    """What all languages call any of the actions."""
    return "|".join(
        pattern if language in UNBOUNDED else rf"\b(?:{pattern})"
        for language, table in VERBS.items()
        for pattern, meant in table
        if set(meant) & set(actions)
    )


WITHOUT = frozenset(("senza", "sem", "zonder", "utan", "bez", "без", "دون", "بدون", "не", "没有", "없이"))
VOCABULARY = compiled(
    r"\b(?:may|must|shall) not\b|\bprohibited\b|\bforbidden\b|\bwithout (?:\w+ ){0,4}(?:consent|permission|authori[sz]ation|licen[cs]e)\b"
    r"|\bunauthori[sz]ed\b|\bprotected by\b|\bintellectual property\b|\bre(?:publication|distribution)\b|\btext and data mining\b|\bmachine learning\b"
    r"|^An? [A-Z][\w .&'-]{2,40} [Cc]ompany\.?$|\bProvided by\b|^(?:Content|Story|Article|Text|Report|News|Photos?|Material)s? (?:is |are )?(?:provided|supplied|produced|syndicated|distributed) by\b|^No use (?:in|within|outside) (?:the )?[A-Z]|\bunder licen[cs]e\b|\bClick For Restrictions\b|\bNOT FOR (?:PUBLICATION|USE|BROADCAST|SALE|RELEASE|DISTRIBUTION)\b|\b[Pp]lease credit\b|\b[Nn]o part of this\b|\bterms of use\b"
    r"|\b[Ss]ubscribers (?:may|only)\b|\bterms and conditions\b|\bsubject to (?:our|the|these) (?:\w+ )?terms\b|\bfor editorial use only\b"
    r"|\bpropriété intellectuelle\b|\bsans l['’]accord\b|\binterdite?s?\b|\breproduction\b|\bdroits\b"
    r"|\buntersagt\b|\bnicht gestattet\b|\bVervielfältigung\b|\b[Uu]rheberrecht\w*|\b[Pp]rotégée?s? par (?:le droit|les droits|la loi|copyright)|\b[Pp]rotegid[oa]s? (?:por (?:la ley|las leyes|derechos|la propiedad|direitos)|pela lei)\b|\b[Pp]rotett[oaie] d\w{1,4} (?:copyright|diritt\w+|legge)\b|\b[Aa]uteursrechtelijk\b|\b[Cc]hronion\w+ praw\w+|\b[Ss]kydda\w* (?:av|enligt) (?:upphovsrätt|lag)\w*|[Оо]храня\w+ законом|\bohne (?:\w+ )?(?:schriftliche )?(?:Zustimmung|Genehmigung)\b"
    r"|\b[Pp]rohibida\b|\bautorización\b|\bderechos\b|\bpropiedad intelectual\b"
    rf"|(?i:{'|'.join(f'(?:{said})' for language in OTHERS.values() for said in (_strict(language), language.mining))})"
    r"|(?i:\b(?:for )?editorial use only\b|\bno commercial use\b|\bnon-commercial use\b|\bno resale\b|\bno archiv(?:es?|ing)\b)"
    r"|\b[Pp]ermission (?:is|must be) (?:required|obtained|sought)\b|\b[Ll]icen[cs]ing agreement\b|\b[Ll]icen[cs]ed (?:to|from|by)\b|\b[Cc]e (?:contenu|texte|article|document) ne peut\b"
    r"|\b(?:rights|droits|Rechte|derechos) in this (?:article|story|text|work)\b"
    r"|\b[Nn]ur (?:mit|nach|gegen)\b[^\n.]{0,60}\b(?:Genehmigung|Zustimmung|Erlaubnis|Einwilligung|Honorar|Quellenangabe)\b|\bNachdruck\b|\bhonorarpflichtig\b"
    r"|\b(?:uniquement|seulement) avec l['’](?:accord|autorisation)\b|\b[Ss]olo con (?:la )?autorización\b"
    r"|^\s*S(?:ource|OURCE)\s?:|\b[Rr]ights reserved\b|\b[Mm]andatory credit\b|\b[Ss]yndicated (?:with|by)\b|\b[Dd]istributed by\b|\b[Ff]irst (?:appeared|published) (?:in|by|on)\b|\bEMBARGOED?\b|\bEmbargoed?\.(?=\s|$)"
    r"|\b[Nn]ot for (?:release|publication|distribution|broadcast|sale|use)\b|\b[Nn]o (?:sales|archives?|internet|mobile|resale)\b|\bpersonal(?:,? non-commercial)? use\b|\bcopyrighted\b"
    r"|\b[Uu]sage (?:strictement )?(?:personnel|privé|éditorial)\b|\bmention obligatoire\b|\bredaktionellen? (?:Gebrauch|Zweck\w*|Verwendung)\b|\bprivaten? Gebrauch\b|\b[Nn]o se autoriza\b"
    r"|\b[Uu]so (?:editorial|personal|personale|pessoal)\b|ссылка на [^\n]{2,60}? обязательна|с обязательн\w+ ссылк\w+|\bobligatorisk källa\b|\b[Uu]rheberrecht:|\b[Aa]uteursrecht voorbehouden\b"
    r"|^For (?:use|print|broadcast|online use|publication) |^Visit [^\n]{2,80}? (?:at|online)\b|\b[Uu]sed (?:by|with) permission\b|\b[Cc]ourtesy of\b|^Avec l['’](?:aimable )?autorisation d|^Mit (?:freundlicher )?(?:Genehmigung|Erlaubnis) |^Con (?:el )?permiso de|^Per gentile concessione|^Con il permesso|^Met toestemming van|^Com a permissão|\b(?:TDM|tdm)-[Rr]eservation\b|\bреклам"
    r"|著作権|版权|版權|저작권|注明(?:来源|出处)|出典を明記|출처"
    r"|\b(?:REDISTRIBUTION|RESALE|REPUBLICATION|REPRODUCTION|COPYING|DISTRIBUTION)\b[^\n.]{0,80}\b(?:FORBIDDEN|PROHIBITED|NOT PERMITTED)\b"
)
# Somebody says it: news about rights, not a notice.
REPORTED = compiled(
    r"\b(?:said|says|told|announced|sued|court|judge|heard|ruled|according to|lawsuit|alleg\w+|claim\w*|(?<!is an )(?<!constitutes )(?<!constitutes an )infring\w+|tribunal|a (?:déclaré|indiqué|jugé|promis|affirmé|annoncé|ajouté|expliqué|assuré|précisé|rappelé|estimé|prévenu)|a-t-(?:il|elle|on) \w+|sagte|teilte|forderte|erklärte|betonte|warnte|hieß es|Gericht|dijo|según|afirmó|anunció|explicó|aseguró|advirtió|indicó)\b"
    + "".join(f"|{language.reported}" for language in OTHERS.values())
)
# The verbs of all languages: what is forbidden or granted must be one of them.
_TRADE = compiled(f"{_verbs_of(*ACTIONS)}|{GENERAL_USE.pattern}", re.IGNORECASE)
# Those that only texts and pictures are the object of: laws are amended, and goods are stored and used.
_PASSED_ON = compiled(_verbs_of("reproduce", "distribute", "present"), re.IGNORECASE)
# What a notice speaks of, in a sentence before its mark: there, 'may not publish' alone is the story's.
_CONTENT = compiled(
    r"\b(?:this|these|all|any|our|its) (?:\w+ )?(?:content|material|text|article|stor(?:y|ies)|report|site|page|information|service|bulletin|transcript|publication|dispatch|work|file|image|photo)s?\b"
    r"|\b(?:content|material|information|articles|texts|stories) (?:may|must|can|from|of|on)\b|\b(?:contenus?|articles?|textes?|dépêches?|site|documents?)\b|\b(?:Inhalte?n?|Texte?s?|Artikels?|Beitr[aä]ge?s?|Seiten?|Meldung(?:en)?)\b"
    r"|\b(?:contenidos?|artículos?|textos?|sitio|noticias?)\b|\b(?:contenut[oi]|articol[oi]|test[oi]|sito)\b|\b(?:conteúdos?|artigos?|matérias?)\b|\b(?:inhoud|artikel(?:en)?|teksten?|uitgave|berichten)\b"
    r"|\b(?:innehåll\w*|material\w*|artik\w+|text\w*)\b|\b(?:treści?|artykuł\w*|tekst\w*|materiał\w*)\b|материал\w*|текст\w*|(?:المحتوى|المادة|النص|المواد)|記事|コンテンツ|本文|内容|文章|稿件|기사|콘텐츠|내용",
    re.IGNORECASE,
)
# Words of notices by what they are about, all languages: behind a notice one of them is enough, before its mark two.
TERMS = re.compile(
    r"(?P<leave>permi(?:ssion|tted)|agreement|consent|authori[sz]|licen[cs]|approval|autoris|accord\b|agrément|genehmig|zustimmung|erlaubnis|einwilligung|lizenz|autoriz|permiso|consentim|autorizz|consenso|toestemming|tillstånd|medgivande|zgod|zezwoleni"
    r"|разрешен|согласи|إذن|موافقة|ترخيص|許可|承諾|許諾|许可|授权|授權|허가|동의|승인)"
    r"|(?P<ban>prohibit|forbid|not permitted|not allowed|may not|must not|not for|no (?:part|use|sale|archiv|resale)|interdi|défend|untersagt|verboten|nicht (?:gestattet|erlaubt)|keine? |prohib|no se (?:permite|autoriza)|vietat|proib|vedad|verbod"
    r"|niet toegestaan|förbjud|får (?:inte|ej)|zakaz|zabron|zabrani|nie (?:wolno|może)|запрещ|не допускается|يحظر|يمنع|لا يجوز|禁|不得|严禁|금지|없습니다)"
    r"|(?P<use>re-?us|reprint|reproduc|republi|re-?distribut|syndicat|resale|resold|reprodu|rediffus|nachdruck|abdruck|nutzung|verwendung|verwert|redifus|redistrib|riprodu|utilizz|utiliz|overname|overgenomen|doorverkoop|hergebruik|användning|eftertryck"
    r"|przedruk|kopiowan|wykorzyst|перепечат|копирован|использовани|воспроизвед|استخدام|إعادة نشر|転載|複製|利用|使用|转载|复制|전재|복제|이용|재배포)"
    r"|(?P<due>credit|attribut|citer la source|mention|quellenangabe|nennung der quelle|citar la fuente|citando|citare la fonte|bronvermelding|källa|źródł|ссылк|المصدر|出典|来源|出处|출처)"
    r"|(?P<manner>personal use|non-?commercial|commercial|editorial|usage|gebrauch|kommerziell|gewerblich|honorar|uso |comercial|commercial|gebruik|bruk|użyt|личн|коммерч|تجاري|商用|商业|상업)"
    r"|(?P<right>copyright|auteursrecht|upphovsrätt|autorsk|авторск|propriet|proprietà|propriedade|eigendom|rights|terms of|droits|propriété|rechte\b|urheber|derechos|propiedad|diritti|direitos|rechten|rättighet|praw\b|prawa|прав\w* |حقوق|権利|著作|版权|저작|권리)",
    re.IGNORECASE,
)
# Who forbids in the news.
_AUTHORITY = compiled(
    r"\b(?:police|polic[ií]a|polizia|Polizei|politie|polisen|policja|minist(?:er|ry|ère|re|erio|ro|ero)s?|Minister\w*|governments?|officials?|council|parliament|prosecutors?|lawmakers|senat\w*|bill|treaty|warned|announced|argued|decided|ordered|banned|voted"
    r"|gouvernement|constitu[ct]i\w+|costituzione|Verfassung|grondwet|grundlag\w*|konstytucj\w+|laws?|loi|lei|ley|wet|legge|Gesetz\w*|Regierung|gobierno|governo|regering\w*|rząd\w*|Behörden?|autoridades|autorités|autorità)\b|полици|конституц|закон[аеуы]?\b|министр|правительств|شرطة|الدستور|القانون|وزارة|الحكومة|警察|政府|경찰|정부",
    re.IGNORECASE,
)
# 'Materialet tillhör TT och får inte säljas vidare': whose the text is, before what may not be done with it.
_BELONGS = compiled(
    r"^\W*(?:(?:The|This|These|All|Our|Le|La|Les|Ce|Cet|Cette|Ces|Der|Die|Das|Dieser|Diese|Alle|El|La|Los|Las|Este|Esta|Il|I|Questo|Questi|O|Os|De|Deze|Dit) )?(?:présente?s? |vorliegende\w* |presente |dépêches? )?(?:dépêches?|Meldung(?:en)?|dispatch(?:es)?|notas?|despachos?|report|contents?|materials?|texts?|articles?|contenus?|textes?|Inhalte?|Artikel|contenidos?|textos?|contenut[oi]|test[oi]|conteúdos?|inhoud|materialet|innehållet|texten|artikeln|treści?|materiały?|материалы?|текст)\b[^.\n]{0,30}?"
    r"\b(?:belongs? to|(?:is|are) (?:the )?property of|(?:est|sont) la propriété d|(?:ist|sind) Eigentum d|(?:es|son) propiedad d|sono di proprietà d|è di proprietà d|(?:é|são) propriedade d|(?:is|zijn) eigendom van|stanowi\w* własność|явля\w+ собственностью|appartien(?:nen)?t (?:à|au)|gehör(?:t|en)|pertenecen? al?|appart(?:iene|engono) a|pertencem? (?:a|à|ao)|behoor(?:t|en) toe aan|tillhör|należ(?:y|ą) do|принадлеж(?:ит|ат))",
    re.IGNORECASE,
)
# 'Wir behalten uns das Text- und Data-Mining vor'
_RESERVES = compiled(
    r"\b(?:reserv\w+|réserv\w+|behalten uns|behält sich|vorbehalten|voorbehoud\w*|förbehåll\w*|zastrzeg\w+|opts?[ -]out|opposes?|oppos\w+)\b",
    re.IGNORECASE,
)
# What leave is given for.
_ON_TERMS = compiled(
    r"\b(?:free|freely|credit(?:ed)?|attribution|link(?:s|ed)?|licen[cs]e\w*|charge|cost|acknowledg\w+|source|non-?commercial|editorial|members|partners|subscribers|clients)\b",
    re.IGNORECASE,
)
_QUOTED_MARK = re.compile(rf"['\"“‘]\s*{_MARK}")
_OPENS = re.compile(rf"\s*{_MARK}")
LONGEST_NAME = 80  # code points of a holder that stands alone before the mark


@remembered(REMEMBERED)
def kind_of(sentence: str) -> NoticeKind | None:
    """The kind of notice that a sentence, without the blanks round it, begins; None where it begins none."""
    if ANCHOR.search(sentence):
        reported = REPORTED.search(sentence) and not _OPENS.match(sentence)
        return None if reported or _QUOTED_MARK.search(sentence) else "copyright"
    if LICENCE.search(sentence) and not REPORTED.search(sentence):
        return "licence"
    return _terms(sentence) or ("credit" if CREDIT.search(sentence) else None)


def _terms(sentence: str) -> NoticeKind | None:
    """The kind of notice that a sentence without any mark begins by its terms alone: what may be done with this very text.

    News tells of texts, too, but not of the one that it is, and names who forbids.
    """
    if len(sentence) > LONGEST_TERM or REPORTED.search(sentence) or _AUTHORITY.search(sentence):
        return None
    if MINING.search(sentence) and _RESERVES.search(sentence):
        return "copyright"
    if _BELONGS.match(sentence) and forbids(sentence) and _TRADE.search(sentence):
        return "copyright"
    if not (itself := ITSELF.search(sentence)):
        return None
    if forbids(sentence) and (_PASSED_ON.search(sentence) or TRAINING.search(sentence)):
        asked = LEAVE_WORD.search(sentence) or WITHOUT_LICENCE.search(sentence)
        return "copyright" if asked or itself.start() <= SUBJECT else None
    granted = GRANTED.search(sentence) and _PASSED_ON.search(sentence) and _ON_TERMS.search(sentence)
    return "licence" if granted else None


@remembered(REMEMBERED)
def continues(sentence: str, *, after: bool, alone: bool = False) -> bool:
    """Whether a sentence beside a notice belongs to it.

    `after`: behind the last notice, where one word of its trade is enough. `alone`: before it, at its own line's beginning,
    where one is enough, too.
    """
    if REPORTED.search(sentence):
        return False
    if (
        states_condition(sentence)
        or VOCABULARY.search(sentence)
        or (after and _NAME_AND_YEAR.fullmatch(sentence))
    ):
        return True
    bans = forbids(sentence)
    if (after or bans or alone) and any(
        pattern.search(sentence) for pattern in (MINING, TRAINING, WRITTEN_CONSENT)
    ):
        return True
    if MINING.search(sentence) and ALLOWED.search(sentence):
        return True
    if (
        (bans or GRANTED.search(sentence))
        and _TRADE.search(sentence)
        and (after or _CONTENT.search(sentence))
    ):
        return True
    if len(sentence) > LONGEST_TERM:
        return False
    about = {match.lastgroup for match in TERMS.finditer(sentence)}
    if len(about) > 1 or (about and (after or alone or ITSELF.search(sentence))):
        return True
    return "right" in about and _CONTENT.search(sentence) is not None


# An imprint: 'Published by Cove Street Media Ltd, 14 Cove Street, Dundee.'
_PUBLISHED = re.compile(
    r"(?:(?:Published|Produced|Issued) by|Herausgegeben von|(?:Édité|Publié) par|(?:Editado|Publicado) por|Edito da|Uitgegeven door|Utgiven av) (?:the )?(?P<name>[^\W\d_a-z][^\n,.;(]{2,60})"
)


def names_holder(sentence: str, beside: str) -> bool:
    """Whether a sentence is the holder's name and the one beside it a mark, or names the holder of it as the publisher."""
    published = _PUBLISHED.match(sentence)
    if published and len(sentence) <= LONGEST_TERM and published["name"] in beside:
        return True
    if len(sentence) >= LONGEST_NAME:
        return False
    if _BARE_MARK.match(beside):
        return _NAMED_BEFORE.fullmatch(sentence) is not None
    return _RESERVES_ALL.match(beside) is not None and _NAME_AND_YEAR.fullmatch(sentence) is not None


def opens(sentence: str) -> bool:
    """Whether a sentence begins with a mark, so that a notice begins with it."""
    return _OPENS.match(sentence) is not None


def may_end(sentence: str) -> bool:
    """Whether a sentence whose words tell nothing may be the end of a notice: short, and nobody's speech."""
    return len(sentence) <= LONGEST_TERM and REPORTED.search(sentence) is None
