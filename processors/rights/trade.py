"""The words of a notice's trade, in all languages: what belongs to one that has begun, and what tells of news instead."""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives
from processors.rights.languages import OTHERS, Language
from processors.rights.verbs import ACTIONS, UNBOUNDED, VERBS
from processors.rights.vocabulary import ENQUIRIES, GENERAL_USE


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
VOCABULARY = Alternatives(
    r"\b(?:may|must|shall) not\b|\bprohibited\b|\bforbidden\b"
    r"|\bwithout (?:\w+ ){0,4}(?:consent|permission|authori[sz]ation|licen[cs]e)\b"
    r"|\bunauthori[sz]ed\b|\bprotected by\b|\bintellectual property\b|\bre(?:publication|distribution)\b"
    r"|\btext and data mining\b|\bmachine learning\b"
    r"|^An? [A-Z][\w .&'-]{2,40} [Cc]ompany\.?$|\bProvided by\b"
    r"|^Conte(?:údo|nido|nuto) (?:para uso |di uso |de uso )?(?:exclusiv[oa]|reservad[oa]|riservat[oa])\b"
    r"|^(?:Content|Story|Article|Text|Report|News|Photos?|Material)s? (?:is |are )?(?:provided|supplied"
    r"|produced|syndicated|distributed) by\b"
    r"|(?i:\bréservée?s? aux (?:(?:(?:rédactions|médias|journaux|clients) )?abonnée?s|membres)\b|^nur für (?:die )?(?:bezieher|abonnent\w+|kunden|medienkunden|mitglieder)\b|\bfor (?:use by )?subscrib(?:ing|er) (?:newsrooms|media|newspapers|papers)\b|^s[oó]lo para (?:medios |clientes )?(?:abonad|suscriptor|miembr)\w+|^solo per (?:gli )?abbonati\b|^(?:apenas|só|somente) para assinantes\b|^alleen voor (?:abonnees|klanten)\b|^endast för (?:abonnenter|prenumeranter|kunder)\b|^tylko dla (?:abonentów|prenumeratorów)\b|^только для подписчиков\b)|^(?:(?:Libraries|Schools|Universities|Teachers|Readers) (?:may|can)|Les (?:bibliothèques|écoles|lecteurs|enseignants) peuvent|(?:Bibliotheken|Schulen|Leser|Lehrkräfte) (?:dürfen|können)|(?:Las (?:bibliotecas|escuelas)|Los lectores) pueden|(?:Le (?:biblioteche|scuole)|I lettori) possono|(?:As (?:bibliotecas|escolas)|Os leitores) podem|(?:Bibliotheken|Scholen|Lezers) mogen|(?:Bibliotek|Skolor|Läsare) får|(?:Biblioteki|Szkoły|Czytelnicy) mogą|(?:Библиотеки|Школы|Читатели) могут)\b(?=[^.\n]{0,60}(?:cop|kopi|копир|reprod))|^(?i:for members of [^.\n]{2,60} only|solo per i membri|(?:apenas|só|somente) para membros|alleen voor leden|endast för medlemmar|tylko dla członków|только для участников)\b|\bdoit être (?:supprimé|effacé|détruit)|\bist (?:dann|danach) zu löschen\b|\bmuss (?:dann|danach) gelöscht\b|\bdebe (?:borrarse|eliminarse|destruirse)\b|\bva (?:poi )?(?:cancellat|distrutt|eliminat)[oa]\b|\bdeve ser (?:apagad|eliminad|destruíd)[oa]\b|\bmoet (?:dan|daarna) worden (?:gewist|verwijderd|vernietigd)\b|\bska (?:sedan|därefter) raderas\b"
    rf"|^(?i:{ENQUIRIES})\b"
    r"|\b[Ll]icen[cs]e terms\b|^(?:Full |Our )?[Tt]erms (?:at|on) \S|^No exceptions\b|\bthen (?:must )?be (?:erased|deleted|destroyed|removed)\b|\bthen must be (?:erased|deleted|destroyed|removed)\b|^The (?:publisher|author|agency|station) (?:permits?|allows?|grants?|forbids?|prohibits?|reserves?)\b|^(?:One[- ]time|Single) (?:use only|rights)\b|^Licen[cs]ed for (?:[\w-]+ ){1,6}(?:only|by)\b|^(?:Owner|Syndicated (?:content|material|story|article))\b|^No use (?:in|within|outside) (?:the )?[A-Z]|\bunder licen[cs]e\b|\bClick For Restrictions\b"
    r"|(?i:\bfor internal use\b|\bnur zur internen\b|\busage interne\b|\buso interno\b|\bintern gebruik\b|\binternt bruk\b|\bużytku wewnętrznego\b|внутреннего пользования)"
    r"|^Not to be (?:published|broadcast|used|sold|reproduced|distributed|released|copied|translated|archived)\b|\bNOT FOR (?:PUBLICATION|USE|BROADCAST|SALE|RELEASE|DISTRIBUTION)\b|\b[Pp]lease credit\b"
    r"|\bmoral rights?\b|\bto be identified as (?:the )?(?:author|creator)\b|^(?:Supplied|Furnished) by [A-Z]|\b[Nn]o part of this\b|\bterms of use\b"
    r"|\b[Ss]ubscribers (?:may|only)\b|\bterms and conditions\b"
    r"|\bsubject to (?:our|the|these) (?:\w+ )?terms\b|\bfor editorial use only\b"
    r"|\bpropriété intellectuelle\b|\bsans l['’]accord\b|\binterdite?s?\b|\breproduction\b|\bdroits\b"
    r"|\buntersagt\b|\bnicht gestattet\b|\bVervielfältigung\b|\b[Uu]rheberrecht\w*"
    r"|\b[Pp]rotégée?s? par (?:le droit|les droits|la loi|copyright)"
    r"|\b[Pp]rotegid[oa]s? (?:por (?:la ley|las leyes|derechos|la propiedad|direitos)|pela lei)\b"
    r"|\b[Pp]rotett[oaie] d\w{1,4} (?:copyright|diritt\w+|legge)\b|\b[Aa]uteursrechtelijk\b"
    r"|\b[Cc]hronion\w+ praw\w+|\b[Ss]kydda\w* (?:av|enligt) (?:upphovsrätt|lag)\w*|[Оо]храня\w+ законом"
    r"|\bohne (?:\w+ )?(?:schriftliche )?(?:Zustimmung|Genehmigung)\b"
    r"|\b[Pp]rohibida\b|\bautorización\b|\bderechos\b|\bpropiedad intelectual\b"
    rf"|(?i:{'|'.join(f'(?:{said})' for language in OTHERS.values() for said in (_strict(language), language.mining))})"
    r"|(?i:\b(?:for )?editorial use only\b|\bno commercial use\b|\bnon-commercial use\b|\bno resale\b"
    r"|\bno archiv(?:es?|ing)\b)"
    r"|\b[Pp]ermission (?:is|must be) (?:required|obtained|sought)\b|\b[Ll]icen[cs]ing agreement\b"
    r"|\b[Ll]icen[cs]ed (?:to|from|by)\b|\b[Cc]e (?:contenu|texte|article|document) ne peut\b"
    r"|\b(?:rights|droits|Rechte|derechos) in this (?:article|story|text|work)\b"
    r"|\b[Nn]ur (?:mit|nach|gegen)\b[^\n.]{0,60}\b(?:Genehmigung|Zustimmung|Erlaubnis|Einwilligung|Honorar"
    r"|Quellenangabe)\b"
    r"|\bNachdruck\b|\bhonorarpflichtig\b"
    r"|\b(?:uniquement|seulement) avec l['’](?:accord|autorisation)\b|\b[Ss]olo con (?:la )?autorización\b"
    r"|^\s*S(?:ource|OURCE)\s?:|\b[Rr]ights reserved\b|\b[Mm]andatory credit\b"
    r"|\b[Ss]yndicated (?:with|by)\b|\b[Dd]istributed by\b"
    r"|\b[Ff]irst (?:appeared|published) (?:in|by|on)\b|\bEMBARGOED?\b|\bEmbargoed?\.(?=\s|$)"
    r"|\b[Nn]ot for (?:release|publication|distribution|broadcast|sale|use)\b"
    r"|\b[Nn]o (?:sales|archives?|internet|mobile|resale)\b|\bpersonal(?:,? non-commercial)? use\b"
    r"|\bcopyrighted\b"
    r"|\b[Uu]sage (?:strictement )?(?:personnel|privé|éditorial)\b|\bmention obligatoire\b"
    r"|\bredaktionellen? (?:Gebrauch|Zweck\w*|Verwendung)\b|\bprivaten? Gebrauch\b|\b[Nn]o se autoriza\b"
    r"|\b[Uu]so (?:editorial|personal|personale|pessoal)\b|ссылка на [^\n]{2,60}? обязательна"
    r"|с обязательн\w+ ссылк\w+|\bobligatorisk källa\b|\b[Uu]rheberrecht:|\b[Aa]uteursrecht voorbehouden\b"
    r"|^For (?:use|print|broadcast|online use|publication) |^Visit [^\n]{2,80}? (?:at|online)\b"
    r"|\b[Uu]sed (?:by|with) permission\b|\b[Cc]ourtesy of\b|^Avec l['’](?:aimable )?autorisation d"
    r"|^Mit (?:freundlicher )?(?:Genehmigung|Erlaubnis) |^Con (?:el )?permiso de|^Per gentile concessione"
    r"|^Con il permesso|^Met toestemming van|^Com a permissão|\b(?:TDM|tdm)-[Rr]eservation\b|\bреклам"
    r"|著作権|版权|版權|저작권|注明(?:来源|出处)|出典を明記|출처"
    r"|\b(?:REDISTRIBUTION|RESALE|REPUBLICATION|REPRODUCTION|COPYING"
    r"|DISTRIBUTION)\b[^\n.]{0,80}\b(?:FORBIDDEN|PROHIBITED|NOT PERMITTED)\b"
)
# Somebody says it: news about rights, not a notice.
REPORTED = Alternatives(
    r"\b(?:said|says|told|(?:he|she|they) (?:wrote|noted|argued|found|recalled)|(?<=, )[^,.\n]{2,40} reported|announced|sued|court|judge|heard|ruled|according to|lawsuit|alleg\w+|claim\w*"
    r"|(?<!is an )(?<!commits an )(?<!constitutes )(?<!constitutes an )infring\w+|tribunal"
    r"|urteilte|entschied|chanted|lançait|a lancé|sostuvo|a (?:déclaré|indiqué|jugé|promis|affirmé|annoncé|ajouté|expliqué|assuré|précisé|rappelé|estimé"
    r"|prévenu)"
    r"|a-t-(?:il|elle|on) \w+|selon (?!les (?:termes|conditions|modalités)|la (?:licence|loi)|l['’]article)|sagte|teilte|forderte|erklärte|betonte|warnte|hieß es|Gericht|dijo|según"
    r"|afirmó|anunció|explicó|aseguró|advirtió|indicó|contó|relató|recordó)\b"
    + "".join(f"|{language.reported}" for language in OTHERS.values())
)
# The verbs of all languages: what is forbidden or granted must be one of them.
TRADE = Alternatives(f"{_verbs_of(*ACTIONS)}|{GENERAL_USE.pattern}", re.IGNORECASE)
# Those that only texts and pictures are the object of: laws are amended, and goods are stored and used.
PASSED_ON = Alternatives(
    _verbs_of("reproduce", "distribute", "present", "derive", "translate", "index"), re.IGNORECASE
)
# What a notice speaks of, in a sentence before its mark: there, 'may not publish' alone is the story's.
CONTENT = Alternatives(
    r"\b(?:this|these|all|any|our|its) (?:\w+ )?(?:content|material|text|article|stor(?:y|ies)|report|site"
    r"|page|information|service|feed|newsletter|item|bulletin|transcript|publication|dispatch|work|file|image|photo)s?\b"
    r"|\b(?:content|material|information|articles|texts|stories) (?:may|must|can|from|of|on|supplied|provided)\b"
    r"|\b(?:contenus?|articles?|textes?|dépêches?|site|documents?|(?:ce|cette|nos) (?:reportages?|émissions?|photos?|vidéos?))\b"
    r"|\b(?:Inhalte?n?|Texte?s?|Artikels?|Beitr[aä]ge?s?|Seiten?|Meldung(?:en)?)\b"
    r"|\b(?:contenidos?|artículos?|textos?|sitio|noticias?)\b"
    r"|\b(?:contenut[oi]|articol[oi]|test[oi]|sito)\b|\b(?:conteúdos?|artigos?|matérias?)\b"
    r"|\b(?:inhoud|artikel(?:en)?|teksten?|uitgave|berichten)\b"
    r"|\b(?:innehåll\w*|material\w*|artik\w+|text\w*)\b|\b(?:treści?|artykuł\w*|tekst\w*|materiał\w*)\b"
    r"|материал\w*|текст\w*|(?:المحتوى|المادة|النص|المواد)|記事|コンテンツ|本文|内容|文章|稿件|기사|콘텐츠|내용",
    re.IGNORECASE,
)
# Words of notices by what they are about, all languages: behind a notice one of them is enough, before its mark two.
TERMS = Alternatives(
    r"(?P<leave>permi(?:ssion|tted)|agreement|consent|authori[sz]|licen[cs]|approval|autoris|accord\b"
    r"|agrément|genehmig|zustimmung|erlaubnis|einwilligung|lizenz|autoriz|permiso|consentim|autorizz"
    r"|consenso|toestemming|tillstånd|medgivande|zgod|zezwoleni"
    r"|разрешен|согласи|إذن|موافقة|ترخيص|許可|承諾|許諾|许可|授权|授權|허가|동의|승인)"
    r"|(?P<ban>prohibit|forbid|not permitted|not allowed|may not|must not|not for"
    r"|no (?:part|use|sale|archiv|resale)|interdi|défend|untersagt|verboten|nicht (?:gestattet|erlaubt)"
    r"|keine? |prohib|no se (?:permite|autoriza)|vietat|proib|vedad|verbod"
    r"|niet toegestaan|förbjud|får (?:inte|ej)|zakaz|zabron|zabrani|nie (?:wolno|może)|запрещ"
    r"|не допускается|يحظر|يمنع|لا يجوز|禁|不得|严禁|금지|없습니다)"
    r"|(?P<use>re-us|reus|reprint|reproduc|republi|re-?distribut|syndicat|resale|resold|reprodu|rediffus"
    r"|nachdruck|abdruck|nutzung|verwendung|verwert|redifus|redistrib|riprodu|utilizz|utiliz|overname"
    r"|overgenomen|doorverkoop|hergebruik|användning|eftertryck"
    r"|przedruk|kopiowan|wykorzyst|перепечат|копирован|использовани|воспроизвед|استخدام|إعادة نشر|転載|複製|利用"
    r"|使用|转载|复制|전재|복제|이용|재배포)"
    r"|(?P<due>credit|attribut|citer la source|mention|quellenangabe|nennung der quelle|citar la fuente"
    r"|citando|citare la fonte|bronvermelding|källa|źródł|ссылк|المصدر|出典|来源|出处|출처)"
    r"|(?P<manner>personal use|non-?commercial|commercial|editorial|usage|gebrauch|kommerziell|gewerblich"
    r"|honorar|uso |comercial|commercial|gebruik|bruk|użyt|личн|коммерч|تجاري|商用|商业|상업)"
    r"|(?P<right>copyright|auteursrecht|upphovsrätt|autorsk|авторск|propriet|proprietà|propriedade"
    r"|eigendom|rights|terms of|droits|propriété|rechte\b|urheber|derechos|propiedad|diritti|direitos"
    r"|rechten|rättighet|praw\b|prawa|прав\w* |حقوق|権利|著作|版权|저작|권리)",
    re.IGNORECASE,
)
# Who forbids in the news.
AUTHORITY = Alternatives(
    r"\b(?:police|polic[ií]a|polizia|Polizei|politie|polisen|policja|minist(?:er|ry|ère|re|erio|ro|ero)s?"
    r"|Minister\w*|governments?|officials?|council|parliament|prosecutors?|lawmakers|senat\w*|bill|treaty"
    r"|warned|announced|argued|decided|ordered|banned|voted"
    r"|gouvernement|constitu[ct]i\w+|costituzione|Verfassung|grondwet|grundlag\w*|konstytucj\w+|laws?|loi"
    r"|lei|ley|wet|legge|Gesetz\w*|Regierung|gobierno|governo|regering\w*|rząd\w*|Behörden?|autoridades"
    r"|autorités|autorità)\b"
    r"|полици|конституц|\bсуд(?:[аеуы]|ья|ьи|ом)?\b|прокуратур|закон[аеуы]?\b|министр|правительств|شرطة|الدستور|القانون|وزارة|الحكومة|警察|政府|경찰|정부",
    re.IGNORECASE,
)
# 'Materialet tillhör TT och får inte säljas vidare': whose the text is, before what may not be done with it.
BELONGS = Alternatives(
    r"^\W*(?:(?:The|This|These|All|Our|Le|La|Les|Ce|Cet|Cette|Ces|Der|Die|Das|Dieser|Diese|Alle|El|La|Los"
    r"|Las|Este|Esta|Il|I|Questo|Questi|O|Os|De|Deze|Dit) )?(?:présente?s? "
    r"|vorliegende\w* |presente |dépêches? )?(?:dépêches?|Meldung(?:en)?|dispatch(?:es)?|notas?|despachos?"
    r"|report|contents?|materials?|texts?|articles?|contenus?|textes?|Inhalte?|Artikel|contenidos?|textos?"
    r"|contenut[oi]|test[oi]|conteúdos?|inhoud|materialet|innehållet|texten|artikeln|treści?|materiały?"
    r"|материалы?|текст)\b[^.\n]{0,30}?"
    r"(?:,\s(?:propriété d|propiedad d|proprietà d|propriedade d|Eigentum (?:der|des|von)|eigendom van|(?:the )?property of)\w*"
    r"|\b(?:belongs? to|(?:is|are) (?:the )?property of|(?:est|sont) la propriété d|(?:ist|sind) Eigentum d"
    r"|(?:es|son) propiedad d|sono di proprietà d|è di proprietà d|(?:é|são) propriedade d"
    r"|(?:is|zijn) eigendom van|stanowi\w* własność|явля\w+ собственностью|appartien(?:nen)?t (?:à|au)"
    r"|gehör(?:t|en)|pertenecen? al?|appart(?:iene|engono) a|pertencem? (?:a|à|ao)|behoor(?:t|en) toe aan"
    r"|tillhör|należ(?:y|ą) do|принадлеж(?:ит|ат)))",
    re.IGNORECASE,
)
# 'Wir behalten uns das Text- und Data-Mining vor'
RESERVES = Alternatives(
    r"\b(?:ris?erv\w+|reserv\w+|réserv\w+|behalten uns|behält sich|vorbehalten|voorbehoud\w*|förbehåll\w*|zastrzeg\w+"
    r"|behoud(?:t|en) zich|оставляет за собой|opts?[ -]out|opposes?|oppos\w+)\b|[تي]حتفظ|留保|保留|유보",
    re.IGNORECASE,
)
# Whom alone a text is for: 'This bulletin is for subscribers of Anchor Newsline alone.'
FOR_CLIENTS = Alternatives(
    r"\b(?:subscribers?|clients|members|abonnés|Abonnent\w+|Kunden|suscriptores|abonados|abbonati|assinantes|abonnees|prenumerant\w*|prenumerator\w*|подписчик\w*|абонент\w*)\b"
    r"|(?:ال|لل)مشتركين|購読者|会員|订户|订阅用户|구독자|회원",
    re.IGNORECASE,
)
# What leave is given for.
ON_TERMS = Alternatives(
    r"\b(?:free|freely|credit(?:ed)?|attribution|link(?:s|ed)?|licen[cs]e\w*|charge|cost|acknowledg\w+"
    r"|source|non-?commercial|editorial|members|partners|subscribers|clients)\b",
    re.IGNORECASE,
)
