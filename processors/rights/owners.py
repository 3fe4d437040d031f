"""Whose a notice is: names as the notice writes them, known ones made canonical."""

from __future__ import annotations

import re
from collections.abc import Iterable

from processors.dispatch import Holder, NoticeKind
from processors.rights import vocabulary as v
from processors.rights.alternatives import Alternatives
from processors.rights.anchors import ALL_BELONG, JOINT, OWNER, PROTECTED
from processors.rights.attribution import DUE
from processors.rights.claims import ARABIC, NAME, YEARS, claimed, speaker
from processors.rights.clauses import sentences_of
from processors.rights.consent import asked_of
from processors.rights.credit import AGENCY, NAMES_SOURCE, SOURCE, credited, signed
from processors.rights.holders import HolderTable
from processors.rights.languages import OTHERS
from processors.rights.restrictions import restricted_credit
from processors.rights.unmarked import owner_beside
from processors.rights.written_names import names_in, with_stop

_MARKS = "|".join(language.marks for language in OTHERS.values() if language.marks)
_MARK = (
    rf"(?:{_MARKS}|\([Pp]\)(?=\s?(?:19|20)\d\d)|℗|[Cc]opyright\s?[®@](?=\s)|COPYRIGHT\s?[®@](?=\s)|\(?©\)?\ufe0f?(?: ℗)?|&(?:copy|COPY);|\([cCсС]\)|\[[cC]\](?=\s?(?:19|20)\d\d)|（[cCＣ]）|[ⓒⒸ]"
    r"|(?:[Dd]roits d['’]auteur|[Uu]rheberrecht|[Dd]erechos de autor|[Dd]iritti d['’]autore"
    r"|[Dd]ireitos (?:de autor|autorais))(?=\s?[:：©(])"
    r"|(?<=©\s)(?:Droits d['’]auteur|Urheberrecht|Auteursrecht|Upphovsrätt)\b|^(?:Droits d['’]auteur|Urheberrecht|Derechos de autor|Diritti d['’]autore"
    r"|Direitos (?:de autor|autorais)|Auteursrecht|Upphovsrätt"
    r"|Prawa autorskie)(?=:?\s(?:[A-Z]|(?:19|20)\d\d\b))"
    r"|(?:\b|^)[Cc]opyright\b|\bCOPYRIGHT\b|\b[Cc]opr\.|\bCOPR\.)"
)
_RESERVED = "|".join(language.reserved for language in OTHERS.values())
_ALL = rf"all rights|tous (?:les )?droits|alle rechte|todos los derechos|{_RESERVED}"
_HOLDER = re.compile(
    rf"{_MARK}(?:[\s:]*{_MARK})*[\s:,]*(?:[–—-]\s(?=[A-ZÀ-Ý]))?(?:(?:[Nn]otice|[Oo]wner|[Hh]older):?\s+)?(?:(?:by|BY"
    rf"|OF)\s+)?(?:\(?{YEARS}\)?[\s,]*)*(?:by\s+"
    r"|BY\s+)?(?P<holder>[^\n|;©]*?)"
    rf"(?=[\s,(]{{0,8}}(?:\d{{1,3}}/)?{YEARS}"
    r"|,?\s*(?:and\s)?(?i:photo(?:graph)?s?|images?|pictures|text|words|graphics?|illustrations?|fotos?"
    rf"|bilder|photographies|fotografías|imágenes)\s*{_MARK}"
    r"|\s*(?:\(www|\|)|;|\n|$|[.。]\s*$"
    r"|(?<![\s(©/][A-Z])(?<!\bDr)(?<!\bSt)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\bIng)(?<!\bPT)(?<!\be)\.\s+(?!KGa?A?\b|OHG\b|Ltd\b|Limited\b|Inc\b"
    r"|LLC\b)[A-ZÀ-Ý©(\u0100-\u017f\u0391-\u03a9\u0410-\u042f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7a3]"
    r"|。|[.]\s*\n|[,，、]\s?(?:未|翻印|盗版|侵权|违者|[严嚴]?禁|不得|[请請]勿|無断|転載)"
    r"|\s*[-–—,/]?\s*(?i:all (?:other )?(?:rights|uses)|tous (?:les )?droits|droits de|alle rechte"
    rf"|todos los derechos|derechos reservados|{_RESERVED})"
    r"|所有|\s+(?:無断|무단)|\s*\(\w+\.\w+|,?\s+dpa:"
    r"|(?:,\s+(?i:used)"
    r"|,?\s+(?i:click|distributed|provided|licensed|syndicated|reproduced|published|vertrieben|verbreitet|bereitgestellt|visit|unless"
    r"|(?:and )?(?:may|must|can|shall)\b|and (?:is|are|was|were|has|had|first)\b|see(?=\s(?:our|the|www|http|full|for|terms|page|below|above|\w+\.\w))|for (?:personal|editorial)"
    r"|an? (?:division|unit|subsidiary|part|joint venture) of|trading as)"
    r"|,\s+an? (?=[A-Z][\w. ]{1,40}? [Cc]ompany))\b"
    r"|,\s(?:re)?(?:production|publication|distribution|broadcast|sale|use|copying|printing)\b"
    r"|\s*[©ⓒ]|\s*[-–—,]?\s*(?:(?i:P\.\s?IVA)|CNPJ|NIF|CIF|RUT|KvK|USt-IdNr)\b"
    r"|\s*\((?:ABN|ACN|Reg|Registered|HRB|SIREN|CIF|a (?:division|unit))\b)"
)
# What a text's history begins with, before the mark: 'First published in The Quayside Review, © 2019'.
_HISTORY = (
    r"(?:(?:First|Originally) (?:published|printed|aired|appeared) (?:in|by|on)|(?:Première publication|Paru|Publiée?)(?: pour la première fois)? (?:dans|par)|(?:Zuerst )?(?:[Ee]rschienen|[Vv]eröffentlicht) (?:in|bei)"
    r"|Publicad[oa] (?:por primera vez |pela primeira vez |originalmente )?(?:en|por|em|n[oa])|Pubblicat[oa] (?:per la prima volta )?(?:su|da|in)|(?:Eerder verschenen|Eerst gepubliceerd) in|Först publicera[dt] i"
    r"|(?:Pierwotnie|Po raz pierwszy) (?:opublikowan[oey]|ukazał\w*(?: się)?) (?:w|na)|Впервые опубликован\w* (?:в|на)|نشر(?:ت)? (?:لأول مرة|أولا|أصلا) (?:في|على))\s(?:the )?"
)
# Before the mark, where none stands behind it: 'The Canadian Press. © 2019', 'Agence Belga, © 2020'.
_BEFORE_MARK = re.compile(
    rf"(?:^|(?<=[.!?。\n|]))\s{{0,8}}(?:(?:Text|Story|Words|Pictures?|Photos?|Fotos?|Bild(?:er)?|Texte|Photographies|Texto|Testo|Imágenes)s?\s?:\s|(?:初出|初载|首发|原載|최초 게재)\s?[:：]\s?|首发于|初出は)?(?:{_HISTORY})?(?P<holder>(?:[\w-]{{1,40}}\.){{1,3}}[a-z]{{2,6}}|[^\s|.!?。;:©][^\n|.!?。;:©]{{1,59}}?)[\s,.:–—-]{{0,8}}"
    rf"(?={_MARK}[\s,:]*(?:{YEARS}(?=\.\s)"
    rf"|(?:{YEARS})?[\s.,。|·•–—-]*(?:$|\n|(?<=[|·•–—-])\s"
    rf"|(?i:{_ALL}))))"
)
# Behind the reservation: 'Tous droits réservés - Le Courrier des Alpes, 2014', 'Todos os direitos reservados à Rádio Maré'.
_AFTER_RESERVED = Alternatives(
    r"(?:(?i:(?<!no )rights reserved|droits réservés|rechte vorbehalten|derechos reservados"
    rf"|{_RESERVED}))\s*(?:[-–—:,·•]\s*(?:{YEARS}\s*[-–—:,·•])?"
    rf"|\.(?=\s[^\n.]{{2,40}}?,?\s*{YEARS}[\s.]*$"
    r"|\s[^\W\d_a-z][^\n.]{1,60}?\b(?:GmbH|AG|Ltd|Inc|LLC|SA|BV|NV|AB|SpA|plc|Limited)\b)"
    rf"|©?\s?{YEARS}(?:,?(?=\s[^\W\d_a-z])|\sby\b)"
    r"|\bby\b|\bto\b|à|ao?\b|\bal?\b|\bvoor\b|\baan\b|\ba\b|\bdla\b|\bfür\b|\bp[ao]ra?\b"
    rf"|ل(?=[\u0621-\u064a]{3})(?!ل)|(?=لل?\w|[^\W\d_a-z]))\s*(?P<holder>[^\n|;©]*?)"
    rf"(?=[\s,(]{{0,8}}(?:{YEARS}|©)|[.]?\s*$|(?<![\s(©/][A-Z])\.\s|\n)"
)
# Between the mark and the reservation: 'Copyright 2023. Sandpiper News. All rights reserved.'
_BETWEEN = re.compile(rf"{_MARK}[\s,]*(?:{YEARS})\.\s+(?P<holder>[^\W\d_a-z][^\n.|;©()]{{1,60}})[.)](?=\s|$)")
# With its year before the mark: 'Rádio Atlântico 2020 © Partilha livre.'
_YEAR_BEFORE_MARK = re.compile(rf"^\W?(?P<holder>{NAME}),?\s{YEARS}\s{{0,3}}{_MARK}(?=\s)")
_CROWN = re.compile(r"\bCrown [Cc]opyright\b")
_OF_CONTENT = Alternatives(
    rf"\b(?:work|article|text|content|photo|report)s? (?:by|from|of) (?P<work>(?:The )?{NAME}) (?:is"
    r"|are) licen[cs]ed\b"
    rf"|\b(?:from|of|by) (?P<holder>(?:The )?{NAME}) is (?:the )?copyright\b"
    r"|(?:^|(?<=[。\n]))(?P<site>[^\s、。,，]{2,20}?)に掲載(?:の|された|している|中の)"
    r"|(?:著作権は|版权(?:均)?(?:归|属于?)?|著作权归)(?P<other>[^\n。,，]{1,30}?)(?:に(?:帰属|あり|属し)|所有)"
    r"|(?:^|(?<=[。\n]))(?P<agency>[\u4e00-\u9fff]{2,20}?)(?:版权所有|版權所有)"
    r"|本文(?:为|系)(?P<desk>[^\n。,，]{2,12}?)(?:稿件|供稿|原创)"
    r"|未经(?P<leave>[^\n。,，]{2,20}?)(?:事先|书面|的)*(?:授权|许可|同意)"
)
_OWNER = Alternatives(
    r"(?i:\b(?:owned by|alle rechte bei(?:m| der| dem)?|belongs? to|gehör(?:t|en)|tillhör|należ(?:y|ą) do"
    r"|behoor(?:t|en) toe aan|appartiennent (?:à|au)|pertenecen? al?|pertencem? (?:ao?|à)"
    r"|appart(?:iene|engono) a|(?:son|es) propiedad de|propriedade d[oa]|copyrighted by"
    r"|(?:use of|exclusive to|reserved for) (?:the )?(?:subscribers|clients|customers|members) (?:of|to)"
    r"|(?:aux|des|para|agli|degli|dei|aos|dos|a los|de los) (?:abonnés|clients|abonados|suscriptores|clientes|assinantes|abbonati"
    r"|clienti) (?:de|du|del|della|di|da|do)"
    r"|copyright of(?: the)?|dem Urheberrecht (?:der|des|von)|property of|propriété exclusive de|propiedad exclusiva de"
    r"|proprietà esclusiva di|propriedade exclusiva de|détenus? par|propriété de|Eigentum (?:der|von)"
    r"|propiedad (?:intelectual )?de|proprietà (?:intellettuale )?di|propriedade de|eigendom van"
    r"|reserved (?:by|to)|réservée?s? par|^droits réservés à|reservad[oa]s por|^(?:derechos|direitos) reservados (?:ao?|à|para)|riservati da|^diritti riservati a|^rechte vorbehalten für|voorbehouden door)"
    r"|(?:^|(?<=[.;|]))\s*(?:Rechte|Rights|Droits(?: réservés)?|Derechos|Diritti|Direitos|Urheber"
    r"|Rechteinhaber|(?:Copyright|Rights) (?:holder|owner)s?|Owner|Titulaire(?: des droits)?"
    r"|Titular(?: de los derechos| dos direitos)?|Titolare(?: dei diritti)?|Rechthebbende"
    r"|Rättighetshavare)\s?:)\s+(?P<holder>(?:the |The |l['’]|la "
    rf"|der )?{NAME}(?:\s?/\s?{NAME})?(?:, (?:S\.[AL]\.|GmbH|Ltd\b|Inc\b))?)"
    r"|принадлеж(?:ат|ит) (?P<other>(?:\w+ )?«[^»\n]{1,60}»)"
)
_BELONG = re.compile(
    rf"{ALL_BELONG}(?P<holder>«[^»\n]{{1,60}}»|[^\n|;©.]{{2,60}}?)(?=,?\s{YEARS}|,\s[a-zß-ÿ]|[.]?\s*$|\.\s|\n|;)"
)
_SAID_TO_OWN = re.compile(
    rf"^(?:{OWNER}|{PROTECTED}\s?[:：–—-])\s*(?P<holder>[^\n|;.]{{2,100}}?)(?=[\s,،，、(（]{{1,3}}{YEARS}|[.。]?\s*$|[.。](?:\s|$)|\n|;)"
)
_IS_JOINT = re.compile(rf"^{JOINT}")
_AND = re.compile(r"\s(?:and|et|und|y|e|en|och|i|и)\s|,\s")
# Before what may be done with it: 'Content from The Cutting Room may be …', 'los contenidos de Agencia Litoral están …'.
_CONTENT_OF = re.compile(
    r"\b(?:[Cc]ontents?|[Mm]aterials?|[Aa]rticles|[Ss]tories|[Cc]ontenus|[Ii]nhalte|[Cc]ontenidos?"
    r"|[Cc]ontenuti|[Cc]onteúdos?"
    r"|[Мм]атериал\w+(?: сайта)?) (?:(?:from|of|by|de|der|von|di|do|da) )?(?P<holder>(?:The |La |Le |El "
    rf"|O |A )?(?:{NAME}|«[^»\n]{{1,60}}»)) (?:may"
    r"|is|are|can|must|sont|est|ne |peu|sind|d[aü]rf|est[áa]|no |pued|sono|non |estão|não |для|без|за)"
)
# 'TASS information is protected by copyright.'
_INFORMATION_OF = re.compile(
    rf"^(?:All |The )?(?P<holder>{AGENCY})(?:['’]s?)? (?:information|contents?|materials?|news)\b"
)
_PROVIDED = re.compile(
    r"\b(?:[Pp]rovided|[Ss]upplied|[Mm]aterial cedido|[Ff]ornecido|[Cc]edido"
    r"|(?:article|content|report|story|text) (?:was "
    r"|is )?produced) (?:by|por) (?P<holder>(?:the )?[A-Z][\w.&'’-]{0,40}(?: (?!Copyright|COPYRIGHT"
    r"|All )[A-Z&][\w.&'’-]{0,40}){0,5})"
)
_BELONGS_TO = re.compile(
    rf"(?i:{v.OWNED.pattern})\s+(?:the |der |dem |la |le |l['’])?(?P<holder>[^\n|;©,.。]{{2,60}})"
)
_OWNS = re.compile(
    r"(?P<holder>(?:The |L['’])?[^\W\d_a-z][^\n|;©,.。]{1,60}?) (?:holds|owns|retains) (?:the "
    r"|all )?(?:copyright|rights) (?:in|to|on|of) this\b"
    rf"|(?P<own>(?:The )?{NAME}) owns th(?:is|ese)\b"
    rf"|(?P<named>{NAME}), (?:which|who) (?:owns|holds|retains) (?:the |all )?(?:copyright|rights)\b"
)
# 'sin el consentimiento del titular, Editora Sur'
_THE_OWNER = re.compile(
    rf"\b(?:moral rights? of (?:the (?:author|photographer|artist|writer),? )?|[Tt]he rights? of )(?P<author>{NAME})(?=,? (?:have|has|are|is|to be)\b)|\b(?:of the|du|des|del|dello|do|van de) (?:(?:copyright|rights) )?(?:owner|holder|publisher|titulaire|éditeur|Inhabers|Verlags|titular|editor|titolare|editore|detentor|eigenaar|uitgever), (?:the |la |le |l['’]|el )?(?P<holder>{NAME})"
)
_BEFORE_COLON = re.compile(
    r"^(?!(?:Editors?|Media|Press|Attention|Note|Notes|Redaktionen|Rédactions|Redacciones|Text|Photo|Foto|Image|Content|Licen[cs]e|Source|Credit|Notice|Reuse|Re-use|Usage|Use|Rights"
    r"|Terms|Lizenz|Licencia|Licenza|Licença)s?:)(?P<holder>[A-ZÀ-Ý][\w.&'’-]{0,40}(?: [\w.&'’-]{1,40}){0,4}): "
)  # 'Agência Brasil: é permitida …'
# 'Published under Creative Commons (CC BY 4.0) by Sahel Reporters', 'Auteur : Le Média Citoyen'
_BY_AT_END = re.compile(
    r"\b(?:by|par|von|por|pel[oa]|di|da|door|av|przez"
    r"|(?:Auteur|Author|Autor(?:in|a)?|Autore|Författare)\s?:)\s(?P<holder>(?:The |Le |La |El |Il |Die "
    rf"|Der )?{NAME})\s*\.?\s*$"
)
# Of whom a text is that stands under a licence: 'Released by Tidewatch under CC0', 'dieser Text von Küstenfunk'.
_LICENSED = Alternatives(
    rf"\b(?i:released|published|shared|licen[cs]ed|provided|made available) by (?:the )?(?P<by>{NAME}) (?:under|as)\b"
    rf"|\b(?i:publiée?|diffusée?|proposée?|produite?|fournie?)s? par (?P<fr_by>{NAME}) sous (?:la )?licen"
    rf"|\b(?i:publicad|difundid|ofrecid|producid|oferecid|produzid|divulgad)[oa]s? (?:por|pel[oa]) (?P<es_by>{NAME}) (?:bajo|con|sob) (?:la |a |una |uma )?licen"
    rf"|\b(?i:pubblicat|diffus|prodott)[oaie] da(?:l|lla)? (?P<it_by>{NAME}) (?:con|sotto) (?:la )?licen|\b(?i:veröffentlicht) von (?:der |dem )?(?P<de_by>{NAME}) unter\b"
    rf"|\b(?i:gepubliceerd|uitgebracht) door (?:de |het )?(?P<nl_by>{NAME}) onder\b|\b(?i:publicera[dt]) av (?P<sv_by>{NAME}) under\b|\b(?i:opublikowan\w+) przez (?P<pl_by>{NAME}) na licencji"
    rf"|\b(?:contenu|texte|article|photo|infographie)s? (?:d['’]|d[eu] (?:l['’]|la )?|des )(?P<fr>{NAME}) (?:est|sont)\b"
    rf"|\b(?:Text|Artikel|Beitrag|Inhalt|Foto|Bild|Grafik)\w* (?:von|der|des|vom) (?P<de>{NAME}) (?:unter|steh\w+|ist|sind|wird|fäll\w+)\b"
    rf"|\b(?:contenido|texto|artículo|foto|gráfico|conteúdo|artigo|gráfico)s? (?:de(?:l| la)?|da|do) (?P<es>{NAME}) (?:se|está|es|son)\b"
    rf"|\b(?:contenut|test|articol|fot)[oia] (?:d[ie]|del|della|dell['’]) ?(?P<it>{NAME}) (?:è|sono)\b"
    rf"|\b(?:tekst|artikel|inhoud|foto)\w* van (?P<nl>{NAME}) (?:onder|valt|is|zijn)\b"
    rf"|\b(?:[Tt]exten|[Aa]rtikeln|[Ii]nnehållet|[Bb]ilden) (?:från|av) (?P<sv>{NAME}) (?:är|får|lyder|licens\w+)\b"
    rf"|\b(?:tekst|artykuł|materiał|zdjęcie)\w* (?P<pl>{NAME}) (?:jest|są)\b"
    rf"|\b(?:текст|статья|материал|фото)\w* (?P<ru>«[^»\n]{{1,60}}»|{NAME}) (?:доступ|распростран|опублик|публику|лиценз)"
    rf"|(?:النص|المحتوى|المقال|التقرير|الصورة) (?:ل|من )(?P<ar>{ARABIC})(?= (?:مرخص|متاح|منشور|مقدم))"
    r"|(?:^|(?<=[、。\s]))(?P<ja>[^\s、。]{2,20}?)の(?:本記事|この記事|本コンテンツ|本稿)"
    r"|(?:^|(?<=[,，。\s]))(?P<zh>[^\s,，。]{2,20}?)的本(?:文|报道|稿件)|(?P<ko>[^\s.]{2,20})의 (?:이|본) (?:기사|글|콘텐츠)"
)
# Behind all else, with a year: '… without written permission. Coastline Bulletin, 2026.'
_AT_END = re.compile(rf"(?<=[.!?]\s)(?P<holder>{NAME}),?\s{YEARS}[\s.]*$")
# Before the reservation: 'The Canadian Press, 2021. All rights reserved.', '2019 Harbourline Media UK Ltd. All rights reserved.'
_AT_START = re.compile(
    rf"^(?:(?P<holder>(?!C(?i:opyright)\b){NAME}),?\s{YEARS}\.\s|(?P<dashed>(?!C(?i:opyright)\b){NAME}(?: avec (?:{AGENCY}))?)\s?[-–—|·]\s?(?i:{_ALL})|(?P<agency>{AGENCY})\.\s(?i:{_ALL})|®?\s?{YEARS}\s(?P<other>{NAME})[\s,.-]+(?i:{_ALL}))"
)
# A name without capitals, alone with its mark and year: '© proagrar 2006-2022. Alle Rechte vorbehalten.'
_SMALL = re.compile(
    rf"^[^\w©]{{0,8}}{_MARK}(?:[\s:]{{0,3}}{_MARK}){{0,2}}[\s:,]{{0,4}}(?:(?:since )?{YEARS}[\s,.–-]{{0,4}}){{0,4}}(?:by:?\s{{1,3}})?"
    r"(?!(?:the|all|reserved|zvg|privat|private|authors?|autor\w*|auteurs?|tous|alle|todos|tutti|notice|policy|text|foto|bild)\b)"
    rf"(?!\d+(?:\W|$))(?P<holder>[^\W_A-Z][\w.@-]{{0,40}}\w(?: [a-z][a-z-]{{2,40}})?)(?=[\s,|–•·-]*(?:{YEARS}[\s.–-]*)?(?:[.•·]?\s*(?i:{_ALL})|[\s.]*$|\s?[\n|]))"
)
# 'Uso livre mediante citação da fonte: Agência Cabo Livre'
_BEHIND_COLON = re.compile(
    r"(?<!\b[Cc]ontact)(?<=\w)\s?(?::\s|：)(?!CC\b|Creative|Open "
    r"|https?:)(?P<holder>[^\W\d_a-z][\w.&'’-]{0,40}(?: [\w.&'’«»-]{1,40}){0,5})\.?\s*$"
)
# 'Creative Commons Attribution 4.0 (Le Phare associatif)'
_IN_BRACKETS = re.compile(r"\d\.\d(?: [A-Z]{2})?\s?\((?P<holder>[^\W\d_a-z][^()\n]{1,60})\)[.\s]*$")
# 'Map adapted from Tern Cartography, licensed CC BY-SA 4.0', 'Karte nach Kartenwerk Nord, Lizenz …'
_ADAPTED = re.compile(
    rf"\b(?i:(?:adapted|derived|redrawn) from|(?:adapt|repris)ée?s? de|nach|adaptad[oa] de|adattat[oa] da|bewerkt naar|efter) (?:the |la |le |l['’]|der |die |das )?(?P<holder>{NAME})(?=,| \(|\.\s|$)"
)
# 'CC BY-SA 4.0 (Netzpolitik Nord)', 'CC BY-SA 3.0 / Atlas Project'
_BEHIND_LICENCE = re.compile(
    r"\bBY(?:-[A-Z]{2}){0,3}(?: \d\.\d(?: [A-Z]{2})?\s?[/(–—,-]\s?"
    r"|(?: \d\.\d(?: [A-Z]{2})?)? (?:by|par|von|de|di|van"
    r"|av)\s)(?P<holder>[^\W\d_a-z][\w&'’-]{0,40}(?: [\w.&'’-]{1,40}){0,4}?)\)?(?:[.\s]*$|\.\s)"
)
_CREDIT_TO = Alternatives(
    r"(?:\b[Cc]redit(?: to|\s?:|(?=\s[A-Z]))|\b(?:cite|citar|citando|cita|mencionando) a\b"
    r"|\bcitando(?=\s[A-ZÀ-Ý])|\battribution to|\b[Cc]redit\b[^.\n]{0,30}\bbe given to"
    r"|\b(?:[Mm]andatory credit|MANDATORY CREDIT)\s?:"
    rf"|{SOURCE}\s?[:：]"
    r"|\b[Nn]ennung der Quelle(?=\s[A-ZÄÖÜ])|\b(?:bronvermelding|Quellenangabe|[Nn]ennung der Quelle|källhänvisning|mention de la source"
    r"|citación de la fuente|citazione della fonte|citação da fonte|podaniem źródła)\s?:"
    r"|\bmention obligatoire\s?:|^Courtesy of(?: the)?"
    r"|\bLicensed (?:content|material|image|text)s? (?:from|by)"
    r"|\b(?:[Rr]epublished|[Rr]eproduced|[Rr]eprinted) from(?: the)?|\bcontract with"
    r"|\b[Uu]sed under licen[cs]e from(?: the)?|\bCreative Commons by"
    r"|\b(?:[Ff]irst|[Oo]riginally) (?:appeared|published) (?:in|by|on)|[Pp]ublicado originalmente (?:pel[ao]|por|en|em|n[ao])|ссылк\w+ на"
    r"|\b[Rr]éservée? aux abonnés (?:de|du))\s*"
    r"(?:Photo "
    r"|Foto )?(?P<holder>«[^\W\d_a-z][\w&'’-]{0,40}(?: (?:(?:of|de|der|du) )?[^\W\d_]?[\w&'’-]{0,40}){0,4}?»"
    r"|[^\W_a-z][\w&'’-]{0,40}(?: (?:(?:of the|of|de|der|du|del|della|do|da|van) )?[^\W\d_a-z][\w&'’-]{0,40}){0,4})"
)
# 'MANDATORY CREDIT "AFP PHOTO / NASA"'
_MANDATORY = re.compile(
    r"\b(?i:mandatory credit)(?i:,? please)?\s?[:–-]?\s?[\"“„'](?P<credit>[^\"”“\n]{2,60})[\"”']"
)


# The day that stands before a mark's year: '© Delta News, 14 March 2020', '© Delta Infos, le 14 mars 2020', '© Delta News 14/03/2020'.
_DAY = re.compile(
    r"(?<=\w),?\s(?:le |vom |den |del |do )?\d{1,2}(?:\.|er|st|nd|rd|th)?(?:\s(?:de |of )?[^\W\d_]{3,10}\.?(?: de)?|[/.-]\d{1,2}[/.-])\s?(?=(?:19|20)\d\d\b)"
)

# 'to', which Arabic writes as one with the name behind it, and with its article: 'محفوظة للوكالة'.
_RESERVED_TO = re.compile(r"(?P<reserved>محفوظة)\s(?:(?P<the>لل)|لـ?)(?=[\u0621-\u064a]{3})")


# Where a name stands, the surest first.
_ELSEWHERE = (
    _BETWEEN,
    _BELONG,
    _PROVIDED,
    _OWNER,
    _BEFORE_MARK,
    _YEAR_BEFORE_MARK,
    _AFTER_RESERVED,
    _OF_CONTENT,
    _CONTENT_OF,
    _INFORMATION_OF,
    _THE_OWNER,
)
_LAST = (*DUE, _CREDIT_TO, _AT_END, _AT_START)
_OF_LICENCES = (_LICENSED, _ADAPTED, _BEFORE_COLON, _BEHIND_LICENCE, _BY_AT_END, _BEHIND_COLON, _IN_BRACKETS)


def holders_of(text: str, kind: NoticeKind, table: HolderTable) -> tuple[Holder, ...]:
    """Who owns what the notice speaks of; joint holders in the order of the text."""
    if kind == "credit":
        return credited(text, table)
    text = _RESERVED_TO.sub(lambda to: to["reserved"] + (": ال" if to["the"] else ": "), _DAY.sub(" ", text))
    found: list[Holder] = []
    if _CROWN.search(text):
        return (Holder("Crown"),)
    if credit := restricted_credit(text):
        return credited(credit, table)
    if said := _SAID_TO_OWN.search(text):
        for name in _AND.split(said["holder"]) if _IS_JOINT.match(text) else (said["holder"],):
            found.extend(names_in(name, table))
    elif owned := _BELONGS_TO.search(text) or _OWNS.search(text):
        found.extend(names_in(next(filter(None, owned.groups()), ""), table))
    if not found and (claim := next(filter(None, map(claimed, sentences_of(text))), None)):
        found.extend(names_in(claim, table))
    for match in _HOLDER.finditer(text) if not found else ():
        found.extend(names_in(with_stop(match["holder"], text, match.end()), table))
    found = found or _first_named(text, _ELSEWHERE, table)
    if not found and (agrees := asked_of(text)):
        found.extend(names_in(agrees, table))
    found = found or _first_named(text, _LAST if kind != "licence" else (*_LAST, *_OF_LICENCES), table)
    if not found and (unmarked := owner_beside(text)):
        found.extend(names_in(unmarked, table))
    found = found or list(signed(text, table))
    if not found and NAMES_SOURCE.match(text):
        found.extend(credited(sentences_of(text)[0], table))
    if not found and (picture := _MANDATORY.search(text)):
        found.extend(credited(picture["credit"], table))
    if not found and (said_by := next(filter(None, map(speaker, sentences_of(text))), None)):
        found.extend(names_in(said_by, table))
    if not found and (small := _SMALL.search(text)):
        found.append(table.agency(small["holder"]) or Holder(small["holder"]))
    if not found and (agency := table.agency(text.strip())):  # a field that holds no more than the name
        found.append(agency)
    return tuple(dict.fromkeys(found))


def _first_named(
    text: str, patterns: Iterable[Alternatives | re.Pattern[str]], table: HolderTable
) -> list[Holder]:
    """The holders that the first pattern which finds any names."""
    for pattern in patterns:
        # Of names before their marks there may be several: 'Text: The Fjord Review (c) 2021. Pictures: Pelagic (c) 2020.'
        matches = pattern.finditer(text) if pattern is _BEFORE_MARK else filter(None, (pattern.search(text),))
        written = (with_stop(next(filter(None, named.groups()), ""), text, named.end()) for named in matches)
        if found := [holder for name in written for holder in names_in(name, table)]:
            return found
    return []
