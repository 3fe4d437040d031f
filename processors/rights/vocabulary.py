"""What notices say of consent, licence, leave and mining, as data: English, French, German and Spanish here, the others in
`languages.py`; verbs in `verbs.py`.
"""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives
from processors.rights.languages import OTHERS
from processors.rights.remembered import remembered


def _also(pattern: str, name: str) -> Alternatives:
    """A pattern of the first four languages with what the others say."""
    others = "|".join(f"(?:{said})" for language in OTHERS.values() if (said := getattr(language, name)))
    return Alternatives(f"{pattern}|{others}", re.IGNORECASE)


UNAUTHORISED = ("無断", "무단")
GENERAL_USE = Alternatives(
    r"^\W*use only\b|^\W*use (?:in|within|outside)\b|\b[Uu]se of (?:this|the|these|our) \w+\b|\b(?:unauthori[sz]ed|online|internet|other) use\b"
    r"|\bre-?use\b|\b(?:not for|no)(?: \w+)? use\b|\b(?:may|must) not be used\b|\bnot to be used\b|\bneither [^.\n]{3,40} may be used\b"
    r"|\bno (?:part|portion)\b[^.\n]{0,60} (?:may|can|shall|should) be used\b|\b(?:cannot|can not|shall not|should not) be used\b|\b(?:may|can) (?:only be used|be used only) (?:with|after|under)\b"
    r"|\b(?:any (?:further |later |subsequent |additional |future )?use|otherwise used?)\b|\buse of (?:this|the) (?:content|material|site)\b",
    re.IGNORECASE,
)

# Somebody forbids, or does not allow: 'Delta Wire prohibits the reproduction of this article'.
_IN_THE_ACTIVE = (
    r"\b(?:prohibits?|forbids?|do(?:es)? not (?:allow|permit|authori[sz]e|consent)|(?:nous )?n['’]autorisons pas|(?:wir )?(?:gestatten|erlauben) (?:\w+ ){0,4}?nicht|wir (?:untersagen|verbieten)|no (?:autorizamos|permitimos)|prohibimos|non (?:autorizziamo|consentiamo)|vietiamo|não (?:autorizamos|permitimos)|proibimos|nie (?:zezwalamy|zgadzamy się)|zabraniamy|мы (?:запрещаем|не разрешаем)|(?<!être )(?<!est )interdit|(?:n['’]autorise|ne permet|n['’]accepte)(?:nt)? pas"
    r"|untersagt|verbietet|verbieten|(?:gestatte|erlaub)e?(?:t|n) (?:\w+ ){0,4}?nicht|prohíben?|no (?:autoriza|permite|consiente)n?"
    r"|vieta(?:no)?|non (?:autorizza|consente|permette)|proíbem?|não (?:autoriza|permite|consente)m?|verbied(?:t|en)|sta(?:at|an) [^.\n]{0,60}?niet toe"
    r"|förbjuder|tillåter inte|zabrania(?:ją)?|nie (?:zezwala|pozwala)(?:ją)?|nie wyraża(?:ją)? zgody|запреща[ею]т|не (?:разреша|допуска|позволя)[ею]т)\b"
    r"|[تي](?:حظر|منع) |لا [تي]سمح |(?:認め|許可し|許諾し)(?:ません|ない|て(?:おり|い)ません)|不允许|不同意|(?:허용|허락|허가)하지 않"
)
# 'No licence is granted to any AI developer'.
NO_LICENCE = (
    r"\bno (?:\w+ )?licen[cs]e (?:is|has been|shall be) (?:hereby )?(?:granted|given|extended|issued)\b|\bhave no licen[cs]e\b|\baucune licence n['’]est (?:accordée|concédée|donnée)\b|\bkein(?:e|erlei) Lizenz (?:erteilt|gewährt|eingeräumt)\b"
    r"|\bno se (?:concede|otorga|da) (?:ninguna )?licencia\b|\bnessuna licenza (?:è|viene) (?:concessa|accordata)\b|\bnenhuma licença é (?:concedida|dada)\b|\bnão é concedida (?:qualquer |nenhuma )?licença\b"
    r"|\bgeen (?:\w+ )?licentie (?:wordt )?(?:verleend|verstrekt|gegeven)\b|\bingen licens (?:ges|beviljas|lämnas)\b|\bżadnej licencji\b|\bnie udziela się (?:\w+ )?licencji\b|лицензи[яи] не (?:предоставля|выда)\w+"
    r"|لا [تي]منح (?:أي )?(?:رخصة|ترخيص)|(?:許諾|ライセンス)を(?:与え|付与し)(?:ません|ない)|不(?:向[^。]{1,20})?授予(?:任何)?(?:许可|授权)|(?:라이선스|이용권|허락)[를도]? 부여하지 않"
)
# Whom to ask, which forbids nothing by itself: 'All enquiries about reuse to the syndication desk.'
ENQUIRIES = (
    r"(?:all )?(?:enquiries|inquiries|requests) (?:about|for|concerning|regarding) (?:any )?(?:re-?use|reprints?|reproduction|syndication|licensing|permissions?|republication)|pour toute demande de (?:reproduction|reprise|licence)|anfragen (?:zu|zum|zur|wegen|für) (?:nachdruck|abdruck|lizenz\w*|weiterverwendung)"
    r"|consultas sobre (?:reproducción|licencias|reutilización)|richieste (?:di|per) (?:riproduzione|licenza|riuso)|pedidos de (?:reprodução|licença|reutilização)|verzoeken (?:om|voor) (?:overname|hergebruik|licenties?)|frågor om (?:återgivning|licens\w*|återanvändning)"
)
# Before what is forbidden for as long: 'Bis dahin keine Veröffentlichung'.
UNTIL_THEN = (
    r"(?:Vorher|Bis dahin|Until then|Before then|D['’]ici là|Hasta entonces|Fino ad allora|Até lá|Tot dan|Fram till dess|Do tego czasu|До этого времени|До тех пор),?"
    r" (?:keine?|nicht|no|not|sin|aucune?|ne|pas|non|nessuna?|não|nenhuma?|niet|geen|ingen|inte|nie|не)\b"
)
# A sentence that forbids; only its verbs count as prohibited.
FORBIDS = _also(
    r"\b(?:may|must|shall|can|do) ?not\b|\bне подлеж\w+|\b(?:is|are) not(?=[.;!]|$)|\b(?:whoever|anyone who|any person who|quiconque|wer) [a-zà-ÿ]|\bno (?:AI|A\.I\.|machine) \w+|\bneither may\b|\bneither [^.\n]{3,60} may\b|\bno transcripts?\b|\bningún [^.\n]{3,60} (?:puede|podrá)\b|\bне вправе\b|\b(?:may|can|must) neither\b|\b(?:may|can|must) be neither\b|\bcommercial use is not\b|\bno (?:[\w-]{1,40},? ){1,9}may\b"
    r"|(?:lucrativ\w+|scopo di lucro|winstoogmerk|vinstsyfte|прибыли)[^.;\n]{0,12} (?:exclue?|excluid[oa]|esclus[oa]|excluíd[oa]|uitgesloten|utesluten|исключен\w*)\b|\b(?:excluid[oa]|esclus[oa]|excluíd[oa]|wyklucza się) [^.;\n]{0,25}(?:lucrativ\w+|lucro|zarobkow\w+)"
    r"|\bne (?:pouvez|devez) pas\b|\b(?:is|are) excluded\b|\bexclue?s?\b|\bexcluid[oa]s?\b|\besclus[oaie]\b|\bexcluíd[oa]s?\b|\buitgesloten\b|\butesluten\b|\buteslutna\b|\bwykluczon\w+|\bисключен\w+"
    r"|(?:^|[,;] )no [a-z-]{3,20}ing\b|\bni [^\W\d_]{3,20}, ni\b|\bdo not (?:copy|sell|share|forward|publish|reproduce|distribute)\b|\bmay only\b|^\W*only [^.\n]{2,40} may\b"
    r"|\bno (?:web[- ]|automated |further )?(?:copying|reprinting|resale|rebroadcast\w*|scraping|archiving|redistribution|reproduction)\b"
    r"|\bpas d(?:e |['’])(?=(?:re)?(?:vente|diffusion|production|publication)|archivage|utilisation"
    r"|exploitation)"
    r"|\b(?:Nutzung|Verwertung|Verwendung|Weitergabe|Bearbeitung|Veränderung|Verkauf|Vervielfältigung|Veröffentlichung) nicht\b|\bproscrite?s?\b|\bdéfendue?s?\b"
    r"|\bkeine?[nr]? [^.\n]{3,70} d(?:arf|ürfen)\b|\b(?:ningun[ao]?s?|nessun[ao]?|nenhum[ao]?s?) [^.\n]{3,70} (?:puede|podrá|può|potrà|pode|poderá)n?\b|\bgeen [^.\n]{3,70} mag\b|\bing(?:a|en|et) [^.\n]{3,70} får\b"
    r"|\bbitte [^.\n]{2,40} nicht \w+en\b|\b(?:dit|deze) \w+ niet \w+en\b|^\W*\w+a(?:, \w+a)* (?:eller|och) \w+a inte\b"
    r"|\bkeine?[nr]? (?:Teil|Vervielfältigung|Speicherung|Weitergabe)\b|\bningun[ao]? parte\b|\bs[oó]lo (?:con|puede|podrá)n?\b"
    r"|\bbut not\b|^\W*not to be (?:published|broadcast|used|sold|reproduced|distributed|released|copied|translated|archived)\b"
    r"|\bnot (?:be )?(?:re-?)?(?:published|broadcast|distributed|copied|sold|altered|changed|modified"
    r"|edited)\b"
    r"|\bno (?:re)?sales?\b|\bnothing (?:herein|(?:in|on) this \w+) may\b|\b(?:merci|prière) de ne pas\b|\binterdiction d[e'’]|\w+en Sie [^.\n]{0,30}bitte nicht\b|\bno l[oae]s? (?:copi|reproduzc|reenví|compart|publi|distribuy|vend|traduzc)\w+|\b[Nn]o se autoriza\b|\bunzulässig\b|\bs['’]oppose\b"
    r"|\b(?:opposes|objects to)\b|\binfringes? (?:our|the|upon our) (?:\w+ )?(?:rights?|copyrights?)\b|\bne (?:l['’]est|le sont) pas\b|\bis (?:illegal|unlawful|against the law)\b|\b(?:is|are) (?:excluded|embargoed|refused)\b|\bcommits? an (?:infringement|offence)\b|\b(?:untersagen|verbieten) wir\b|\binterdit à la vente\b"
    r"|\bkeine?[nr]? (?:Archiv|Archivierung|Archivnutzung|(?:Weiter)?[Vv]erkauf|Bearbeitung|Nachdruck|Abdruck|Verbreitung|Weiterverbreitung)\b"
    r"|\bsin (?:reventa|venta|archivo|archivado|modificaciones|redistribución)\b|\bни (?:перепродаж|архив)"
    r"|\bgeen (?:door)?(?:verkoop|archivering|verspreiding|publicatie|bewerking|overname)\b|\bingen (?:\w+)?(?:försäljning|arkivering|publicering|spridning|bearbetning)\b"
    r"|\bне (?:использовать|публиковать|копировать|распространять|передавать|продавать|изменять)\b"
    r"|\bkeine? (?:\w+ )?(?:Nutzung|Verwendung|Veröffentlichung|Weitergabe|Verwertung)\b|\bzakaz\b"
    r"|\bno (?:\w+ )?(?:\w+(?:ation|ction|ssion|sation)|syndication|transmission)s?\b"
    r"|^\W*(?:ne pas \w+(?:er|re|ir)|(?:nicht|niet) \w+en|no \w+(?:ar|er|ir)(?:lo|la|se)?|non \w+(?:are|ere|ire)|não \w+(?:ar|er|ir)|(?:ej|inte) \w+(?:as|a)|\w+a inte|bitte nicht \w+en|no (?:l[oae]s? )?(?:copi|reproduzc|reenví|compart|publi|distribuy|vend|traduzc)\w+|não (?:o |a )?(?:copi|reproduz|reencaminh|compartilh|partilh|publi|distribu|vend|traduz)\w+|nie \w+ać|не \w+ть)\b"
    r"|\b(?:est|sont) exclue?s?\b|\b(?:queda|quedan|está|están|son) excluid\w+|\b(?:è|sono) esclus\w+|\b(?:é|são|está|estão|fica|ficam) excluíd\w+|\b(?:is|zijn) uitgesloten\b|\bär ute(?:sluten|slutna)\b|\b(?:jest |są )?wykluczon\w+|\b(?:ist|sind) zu unterlassen\b|исключен[оаы]\b"
    r"|\bno (?:part|content|portion|material|text|article|story|image|photograph|commercial|resale"
    r"|archiv\w+|reproduction|(?:\w+ )?use)\b"
    r"|\bonly with\b|\bby permission only\b|\bnot (?:for|(?:to )?be|permitted|allowed)\b|\bprohibited\b"
    r"|\bforbidden\b|\bwithout\b|\bbarred\b|\boff[ -]limits\b|\bne saurai(?:t|ent)\b"
    r"|\bunauthori[sz]ed\b|\b(?:requires?|needs?) (?:\w+ ){0,3}(?:consent|permission)\b|\baucune?\b"
    r"|\bsoumise?s? à\b|\b(?:est|sont) réservée?s?\b"
    r"|\bpermission (?:to \w+ )?(?:is|must be) (?:required|obtained|sought)\b"
    r"|\bcontact \S+ for (?:any )?(?:re-?use|permissions?|licensing)|\bne (?:peut|peuvent|doit|doivent)\b"
    r"|\binterdite?s?\b|\bsans l\w*"
    r"|\buntersagt\b|\bnicht (?:gestattet|erlaubt|zulässig|zugelassen)\b|\bausgeschlossen\b"
    r"|\bd(?:arf|ürfen) (?:\w+ ){0,4}?(?:nicht|weder|nur)\b|\bverboten\b|\bohne\b"
    r"|\bnur (?:mit|nach|gegen)\b|\b(?-i:bed(?:arf|ürfen))\b|\bno se permiten?\b"
    r"|\bno (?:está|están|es|son|queda) (?:permitid|autorizad|admitid)[oa]s?\b|\bse prohíben?\b"
    r"|\b(?:n[’\x27]est|ne sont) pas (?:autorisé|permis)\w*|\buniquement avec\b|\bsolo con\b|\b(?:[úu]nicamente|exclusiv[ae]mente|exclusivement|esclusivamente|ausschließlich|exclusief|enkel|enbart|jedynie|исключительно) (?:con|com|avec|mit|med|met|za|с)\b|\bprohibid[oa]s?\b"
    r"|\bno (?:puede|podrá)n?\b|\bqueda \w*\s?prohibid\w+"
    r"|\bsin (?:la |el )?(?:previ|autoriz|permiso|consent)\w*"
    rf"|{_IN_THE_ACTIVE}|{NO_LICENCE}|{UNTIL_THEN}",
    "forbids",
)


REFUSES = Alternatives(NO_LICENCE, re.IGNORECASE)


@remembered(1024)
def forbids(sentence: str) -> bool:
    """Whether a sentence, or a part of one, forbids: asked of each several times."""
    return FORBIDS.search(sentence) is not None


# One right of several: 'All rights of reproduction reserved', 'Alle Nachdruckrechte vorbehalten'.
SOME_RESERVED = (
    r"\ball rights of (?:(?:re)?production|(?:re)?publication|translation|distribution|broadcast)\b[^.\n]{0,60} reserved\b"
    r"|\balle (?:\w+- und )?(?:Nachdruck|Abdruck|Übersetzungs|Vervielfältigungs|Sende|Verwertungs|Nutzungs)rechte (?:[^.\n]{1,40} )?vorbehalten\b"
)
RESERVED = _also(
    r"\ball rights(?:, [^.\n]{1,90},| (?:of|in|to) th(?:e|is|ese) [^.\n]{1,40}) are reserved"
    rf"|{SOME_RESERVED}"
    r"|(?<!mining )(?<!\bTDM )(?<!\b[Nn]o )(?<!\b[Ss]ome )\b(?:all (?:other "
    r"|\w+ (?:and \w+ )?)?)?rights (?:are )?(?:strictly )?reserved"
    r"|tous (?:les )?droits (?:[^.\n]{1,60} )?réservés"
    r"|\bdroits de (?:reproduction|diffusion|traduction|représentation)[^.\n]{0,60} réservés"
    r"|alle (?:weiteren )?rechte(?:, [^.\n]{1,90},| (?:an|der|des|zur|für) [^.\n]{1,60})? (?:bleiben "
    r"|sind )?vorbehalten"
    r"|(?:todos los )?derechos reservados|todos los derechos de [^.\n]{1,60} reservados"
    r"|reservados (?:todos )?los derechos",
    "reserved",
)
# Whose a text is, said in words before the name: 'Copyright in this report belongs to …'.
OWNED = _also(
    r"\bcopyright (?:of|in|on|for|to) (?:this|these|our|all)(?: \w+){1,3} (?:rests with|belongs to"
    r"|remains with|lies with|vests in|is vested in|is (?:owned|held|retained) by|is the property of)"
    r"|\bthis (?:article|story|report|text|material|content|dispatch|photo|image) (?:belongs to"
    r"|is the (?:sole |exclusive )?property of)"
    r"|\b(?:les? droits? d['’]auteur|le copyright) (?:de|sur) (?:cet|cette|ce"
    r"|ces) (?:\w+ )?\w+ (?:appartien(?:nen)?t (?:à|au)|revien(?:nen)?t (?:à|au)"
    r"|(?:est|sont) détenus? par)"
    r"|\b(?:das urheberrecht|das copyright|die rechte) (?:an"
    r"|für) diese[mnr] (?:\w+ )?\w+ (?:lieg(?:t|en) bei|verbleib(?:t|en) bei|gehör(?:t|en))"
    r"|\b(?:los derechos(?: de autor)?|el copyright) de est[aeo]s? \w+ (?:pertenecen? (?:a|al)"
    r"|son (?:propiedad )?del?|corresponden? (?:a|al)|es de)",
    "owned",
)
# Whose yes is asked for, by parts: 'sans notre feu vert', 'Las traducciones requieren el visto bueno', 'без нашего одобрения'.
_YES = (
    r"(?:go-ahead|clearance|blessing|agreement|accord|acuerdo|accordo|acordo|aval|feu vert|agrément|assentiment|Einverständnis\w*|Absprache|Billigung|Abstimmung|visto bueno|aprobación|benestare|nulla osta|approvazione"
    r"|aprovação|anuência|instemming|akkoord|afspraak|godkännande|överenskommelse|akceptacj\w+|aprobat\w+|umowy|одобрени\w+|соглашени\w+|согласовани\w+)"
)
_IN_WRITING = r"(?:written|écrite?s?|schriftliche\w*|escrit[oa]s?|scritt[oaie]|schriftelijke?|skriftlig\w*|pisemn\w+|письменн\w+)"
_AGREEMENT = r"(?:agreement|accord|convention|Absprache|Abrede|Vereinbarung|acuerdo|pacto|accordo|intesa|acordo|afspraak|overeenkomst|överenskommelse|avtal|umow\w+|porozumieni\w+|соглашени\w+|договорённост\w+|договоренност\w+)"
WRITTEN_CONSENT = _also(
    rf"\b(?:permiss\w+|permiso|permesso|autori[sz]\w+|consent\w*|accord\w*|acuerdo|consenso|acordo|tillstånd)(?: [\w'’]{{1,15}}){{0,2}} (?:e|y|et|and|och) (?:por )?{_IN_WRITING}\b|\bskriftliga tillstånd\b"
    rf"|\b{_IN_WRITING} (?:\w+ )?(?:{_AGREEMENT}|{_YES})\b|\b{_AGREEMENT}(?: \w+){{0,2}} (?:por )?{_IN_WRITING}\b|文書による合意|书面(?:约定|协议)|서면 (?:합의|약정)|(?:اتفاق|موافقة|إذن) مكتوب|"
    r"(?:prior|express|explicit|previous)?(?: and)? ?written (?:consent|permission|authori[sz]ation"
    r"|authority|approval|agreement)"
    r"|\bagreed (?:beforehand |in advance )?in writing\b|\bschriftlich (?:vereinbart|abgestimmt|abgesprochen)\b|\b(?:acord|conven|pact)\w+ (?:previamente |antes )?por escrito\b|\bconcordat\w+ (?:\w+ )?per iscritto\b|\bcombinad\w+ (?:\w+ )?por escrito\b|\bschriftelijk (?:worden )?overeengekomen\b|\bavtalas skriftligt\b|\bpisemn\w+ (?:ustale|uzgodni)\w+|\bсогласу\w+ (?:\w+ )?в письменной форме\b"
    r"|\b(?:signed|written) agreement\b|(?:consent|permission|authori[sz]ation|approval|agreement|clearance) in writing|\bwritten clearance\b"
    r"|\bask(?:ing)? (?:us |the \w+ )?(?:first )?in writing"
    r"|\bunless [^.\n]{2,60}? (?:agree|consent|permit|approve|allow|authori[sz]e)s? in writing\b"
    r"|(?:accord|autorisation|consentement)(?: préalable)?(?: et)? écrite?(?: préalable)?"
    r"|(?:préalable et )?(?:accord|autorisation) écrite?"
    r"|(?:vorherige[nrs]? )?schriftliche[nrs]? (?:Einverständnis|Zustimmung|Genehmigung|Erlaubnis"
    r"|Einwilligung|Freigabe|Vereinbarung)"
    r"|\bwritten (?:confirmation|go-ahead)\b|\bconfirmation écrite\b|\bschriftliche[nrs]? Bestätigung\b|\bconfirmación (?:por )?escrit[oa]\b|\bconferma scritta\b|\bconfirmação (?:por )?escrit[oa]\b|\bschriftelijke bevestiging\b|\bskriftlig[at]? bekräftelse\b"
    r"|\bpisemn\w+ potwierdzeni\w+|письменн\w+ подтверждени\w+|تأكيد (?:خطي|كتابي)|(?:إذنا|تصريحا) (?:كتابيا|خطيا)|\bacuerdo (?:previo )?(?:por )?escrito\b|\baccordo scritto\b|\bschriftelijke overeenkomst\b|\bskriftlig[at]? (?:överenskommelse|godkännande|avtal)\b"
    r"|(?:autorización|permiso|consentimiento)(?: previ[oa])?(?: y)?(?: expres[oa])?(?: y)? (?:por )?escrit[oa]",
    "written_consent",
)
_WITHOUT = r"(?:without|sans|ohne|sin|senza|sem|zonder|utan|bez|без)"
_NEEDS = r"(?:requires?|needs?|exigent?|nécessitent?|requi(?:ert|èrent)|bed(?:arf|ürfen)|erforder(?:t|n)|requieren?|exigen?|necesitan?|richied\w+|exigem?|depende[mn]? d[aeo]|behoe(?:ft|ven)|verei(?:st|sen)|verg(?:t|en)|kräver|förutsätter|wymaga(?:ją)?|требу\w+)"
CONSENT = _also(
    rf"\b(?:{_WITHOUT}|{_NEEDS})(?: [\w'’]{{1,20}}){{0,3}}? (?:[ld]['’])?{_YES}\b|\bsolange wir nicht zugestimmt\b|\bunless we (?:have )?(?:said yes|agreed?)\b|\bzonder ons ja\b|\butan vårt ja\b"
    r"|合意なし|[未非]经[^,,。]{0,12}(?:约定|认可)|합의 ?없이|"
    r"\bask (?:us |the \w+ )?(?:first|before)\b|\bfrag(?:t|en Sie|e) (?:\w+ ){0,3}?(?:vorher|zuerst|zuvor)\b|\bpida permiso\b|\bdemande[rz] (?:d['’]abord )?l['’](?:accord|autorisation)\b|\bchied(?:a|ete|ere) (?:il )?permesso\b|\bpeça (?:autorização|permissão|licença)\b|\bvraag (?:eerst |vooraf )?(?:om )?(?:onze |de )?toestemming\b|\bbe (?:oss )?om (?:lov|tillstånd)\b|\bpopro(?:ś|sić) o zgodę\b"
    r"|\bby (?:prior )?agreement with (?:the|us|our)\b|\bnur nach (?:vorheriger )?(?:Absprache|Rücksprache|Abstimmung) mit\b"
    r"|\bsujet[oa]s? al? (?:la )?(?:previ[oa] )?(?:acuerdo|autorización|permiso|consentimiento)\b|\bsoggett[oaie] (?:al|a|alla|all['’])\s?(?:consenso|autorizzazione|accordo)\b|\bsujeit[oa]s? (?:à|ao|a) (?:autorização|acordo|consentimento|permissão)\b"
    r"|\b(?:alleen|slechts|uitsluitend) (?:in|na) overleg met\b|\b(?:endast|bara) efter (?:\w+ )?överenskommelse med\b|بالاتفاق مع"
    r"|\bobten(?:ha|er) (?:a )?(?:nossa )?(?:permissão|autorização)\b|\bförutsätter (?:\w+ ){0,2}(?:samtycke|medgivande|tillstånd)\b|الحصول على (?:موافقتنا|إذننا|موافقة|إذن)"
    r"|\bby (?:prior )?arrangement only\b|\bonly by (?:prior )?arrangement\b|\b(?:only with|requires?|needs?|except(?: \w+)? with) (?:[\w'’]+ ){0,3}(?:consent|permission)"
    r"|\b(?:debe|deben|deberá) (?:ser )?solicit\w+|\b(?:va|vanno) richiest\w+|\bdev(?:e|ono) essere richiest\w+|\bdevem? ser solicitad\w+|\bmåste begäras\b"
    r"|\b(?:ist|sind|muss|müssen)\b[^\n]{0,80} (?:anzufragen|angefragt|zu beantragen|beantragt)\b|\b(?:worden aangevraagd|aan te vragen)\b"
    r"|\bmust (?:first )?be requested\b|\bmust (?:first )?be (?:approved|authori[sz]ed|cleared)\b|\bmoet(?:en)? worden goedgekeurd\b|\bmåste godkännas\b"
    r"|\bmus(?:i|zą) być (?:zatwierdzon|zaakceptowan)\w+|\bдолжн\w+ быть (?:согласован|одобрен|разрешен)\w*|\b(?:va|vanno) autorizzat\w+"
    r"|\bby permission (?:of [^.;,\n]{2,40} )?only\b|\bwithout (?:first )?(?:asking|contacting) (?:us|the)\b"
    r"|\bunless [^.\n]{2,60}? (?:agree|consent|permit|approve|authori[sz]e)s?\b"
    r"|\b(?:consent|permission) (?:to \w+ )?(?:is|must be) (?:required|obtained|sought)"
    r"|\bcontact \S+ for (?:any )?(?:re-?use|permissions?|licensing)"
    r"|\bsoumise?s? à (?:l['’]|une )?(?:\w+ )?(?:autorisation|accord|consentement)"
    r"|\bfaire l['’]objet d['’]une (?:demande|autorisation)"
    r"|\b(?:uniquement|seulement) avec l['’]?\s?(?:accord|autorisation)"
    r"|\bnon autorisée?s?\b|\b(?:unbefugt|unerlaubt|nicht genehmigt)\w*|\bno autorizad[oa]s?\b"
    r"|\bwithout (?:[\w'’]{1,40} ){0,3}(?:consent|permission|authori[sz]ation|approval|leave|say-so)\b|\bunauthori[sz]ed\b"
    r"|\bsans (?:l['’]|le |la |son )?(?:\w+ )?(?:accord|autorisation|consentement)"
    r"|\bohne (?:\w+ )?(?:Zustimmung|Genehmigung|Erlaubnis|Einwilligung|Freigabe|Einverständnis)"
    r"|\bonly (?:be )?(?:\w+ ){0,4}with (?:\w+ ){0,3}(?:consent|permission)"
    r"|\b(?:nécessitent?|requi(?:ert|èrent)|exigent?) (?:l[’']|une? |notre )?(?:\w+ )?(?:accord"
    r"|autorisation)"
    r"|\bbed(?:arf|ürfen) (?:\w+ ){0,3}(?:Zustimmung|Genehmigung|Einwilligung|Erlaubnis)"
    r"|\brequieren? (?:\w+ ){0,3}(?:autorización|permiso|consentimiento)"
    r"|\bnur mit (?:\w+ )?(?:Zustimmung|Genehmigung|Erlaubnis|Einwilligung|Freigabe|Einverständnis)"
    r"|\bsin (?:la |el |su )?(?:\w+ ){0,4}(?:autorización|permiso|consentimiento)",
    "consent",
)
# 'For licensed subscribers only', 'Solo para suscriptores con licencia'.
_FOR_LICENSED = (
    r"\bque sous licence\b|\b(?:only|nur|sol[oa]mente|s[oó]lo?|só|somente|apenas|alleen|uitsluitend|endast|bara|tylko|wyłącznie|soltanto|только)\b[^.;\n]{0,50}? (?:with|under|mit|con|com|met|med|bajo|sotto|sob|onder) (?:an? |eine[rm]? |una? |uma |een |en )?(?:licen[ctzsç]\w*|Lizenz)\b(?! (?:CC|Creative|BY))|"
    r"\blicen[cs]ed (?:subscribers|users|clients|customers|media|outlets) only\b|\bonly (?:for|to|by) licen[cs]ed\b|\bnur für lizenzierte\b|\btitulaires d['’]une licence\b|\bholders of a licen[cs]e\b|\blicen[cs]e ?holders\b|\bInhabern? einer Lizenz\b|\bLizenz(?:inhaber|nehmer)\w*|\btitulares de (?:una? |uma )?licen[cç]\w+|\btitolari di (?:una )?licenza\b"
    r"|\bhouders van een licentie\b|\blicentiehouders\b|\blicens(?:innehavare|tagare)\b|\bposiadacz\w+ licencji\b|\bлицензиат\w*|\bобладател\w+ лицензии\b"
    r"|\b(?:only|nur|uniquement|seulement|sol[oa]mente|s[oó]lo|somente|apenas|alleen|uitsluitend|endast|bara|tylko|wyłącznie|soltanto|только) (?:for|für|pour|para|per|voor|för|dla|для) (?:\w+ ){1,3}?(?:with|mit|avec|con|com|met|med|z|с) (?:\w+ )?(?:licen[ctzsç]\w*|Lizenz|лицензи\w+)\b"
)
WITHOUT_LICENCE = Alternatives(
    r"\bwithout (?:a |an |the )?(?:\w+ )?(?:licen[cs]e|contract|subscription)\b"
    r"|\b(?:only|solely|nur|ausschließlich|uniquement|seulement|sol[oa]mente|s[oó]lo|somente|apenas|alleen|slechts|uitsluitend|endast|bara"
    r"|tylko|wyłącznie|soltanto|только|[úu]nicamente|exclusiv[ae]mente|exclusivement|esclusivamente|exclusief|enkel|enbart|jedynie|исключительно) (?:under|with|mit|gegen|unter|sous|avec|con|bajo|su|sotto|sob|com|met|onder|med|på|na podstawie"
    r"|z|za|по|с) (?:\w+ )?(?:licen[cs]e|Lizenz|licencia|licenza|licença|licentie|licens|licencj\w+|лицензи\w+)\b(?! (?:CC|Creative|BY))"
    r"|\bunless you (?:have|hold) (?:a |an )?(?:\w+ )?licen[cs]e\b"
    r"|\b(?:only under|subject to|only with) (?:a |an )?(?:\w+ )?licen[cs]e\b"
    r"|\b(?:nur mit|erfordert eine|bedarf einer) Lizenz\b"
    r"|\b(?:soumise?s? à|nécessite(?:nt)? une|requi(?:ert|èrent) une) licence\b"
    r"|\brequieren? (?:una )?licencia\b"
    r"|\b(?:needs?|requires?|must (?:first )?(?:have|hold|obtain|seek|buy|purchase|take out|get)) (?:a |an )?(?:\w+ )?licen[cs]e\b"
    r"|\bohne (?:\w+ )?(?:Abonnement|Abo)\b|\bsans abonnement\b|\bsin suscripción\b|\bsenza abbonamento\b|\bsem assinatura\b|\bzonder abonnement\b|\butan abonnemang\b|\bbez abonamentu\b|\bбез подписки\b|\bohne (?:\w+ )?(?:Lizenz|Vertrag)\b|\bsans (?:licence|contrat)\b|\bsin (?:licencia|contrato)\b"
    r"|\bsenza (?:licenza|contratto)\b|\bsem (?:licença|contrato)\b|\bzonder (?:licentie|contract)\b"
    r"|\butan (?:licens|avtal)\b|\bbez (?:licencji|umowy)\b|\bбез (?:лицензии|договора)\b"
    r"|\bunder the terms of (?:their|your) (?:\w+ )?(?:licen[cs]e|contract|agreement|subscription)\b"
    r"|\bkräver (?:licens|avtal)\b|\b(?:erfordert|braucht) (?:einen? )?(?:Vertrag|Lizenz)\b"
    rf"|{_FOR_LICENSED}|\b(?:calls? for|suppose(?:nt)?|implique(?:nt)?|verg(?:t|en)|setz(?:t|en) (?:\w+ )?) ?(?:a|une|een|eine) (?:\w+ )?(?:licence|license|licentie|Lizenz)\b|\bпри наличии лицензии\b|(?:يستلزم|يتطلب|تتطلب|يحتاج) (?:إلى )?(?:رخصة|ترخيص)"
    r"|\bune (?:\w+ )?licence est (?:nécessaire|requise|obligatoire)\b|\bbenötigen Sie eine (?:\w+ )?Lizenz\b|يلزم (?:الحصول على )?ترخيص|라이[선센]스 보유|المرخص لهم"
    r"|\b(?:is|zijn) een (?:\w+ )?licentie (?:\w+ ){0,3}nodig\b|بموجب ترخيص|\bvereist (?:een )?(?:licentie|contract)\b|\bwymaga(?:ją)? (?:licencji|umowy)\b"
    r"|\bтребу\w+ (?:лицензии|договора)\b|\brequieren? (?:un )?contrato\b|\brichied\w+ (?:una )?licenza\b"
    r"|\b(?:exige(?:nt|ndo|m|n)?|serve|occorre|è necessaria|é necessária|se (?:requiere|necesita)|il faut|benötig(?:t|en)|behövs|krävs|potrzebna jest|nodig is) (?:una? |une |uma |eine )?(?:licen[czsç]\w*|Lizenz)\b"
    r"|\b(?:doit|doivent) (?:obtenir|avoir|acheter|acquérir|détenir|prendre) une (?:\w+ )?licence\b|\b(?:muss|müssen)\b[^.\n]{0,40}\beine (?:\w+ )?Lizenz (?:erwerben|haben|einholen|kaufen|besitzen)\b|\b(?:necesit\w+|(?:debe|deben|deberán?) (?:obtener|tener|comprar|adquirir|contar con)|tienen? que (?:obtener|comprar)) (?:una )?(?:\w+ )?licencia\b|\b(?:dev(?:e|ono) (?:avere|ottenere|acquistare|possedere)|serve|necessit\w+ di) (?:una )?(?:\w+ )?licenza\b|\b(?:precisa\w* de|dev(?:e|em) (?:obter|ter|comprar|adquirir)|t[eê]m? de (?:obter|comprar|ter)|necessita\w* de) (?:uma )?(?:\w+ )?licença\b|\bmus(?:i|zą) (?:uzyskać|mieć|kupić|nabyć|posiadać) (?:\w+ )?licencję\b|\bmoet(?:en)? (?:een )?(?:\w+ )?licentie (?:kopen|hebben|aanvragen|verwerven)\b|\bmåste (?:ha|köpa|skaffa) (?:en )?(?:\w+ )?licens\b|\bдолжн\w+ (?:получить|приобрести|купить|иметь) лицензию\b|\b(?:subordonnée?s?|assujettie?s?|soumise?s?) à (?:une |l['’]obtention d['’]une )?(?:\w+ )?licence\b|\bsetz(?:t|en) (?:eine )?(?:\w+ )?Lizenz\b[^.\n]{0,60} voraus|\b(?:suje(?:t|it)[oa]s?|supeditad[oa]s?|condicionad[oa]s?) a (?:uma? |una )?(?:\w+ )?(?:licencia|licença)\b|\bonderworpen aan een (?:\w+ )?licentie\b|\bförutsätter (?:en )?licens\b|[يت]خضع[^.\n،]{0,60} لترخيص|라이선스를 (?:받|취득|구매|체결)|\b(?:subordinat|soggett)[oaie] a(?:lla)? (?:una )?licenza\b|\bpresuppone una licenza\b|\bpressupõe uma licença\b|\bhace falta (?:una )?(?:\w+ )?licencia\b|\bé precis[oa] (?:uma )?licença\b|\b(?:heeft|is|hebben) (?:een )?(?:\w+ )?licentie (?:nodig|vereist)\b|\bbehöver (?:en )?(?:\w+ )?licens\b"
    r"|\b(?:нужна|необходима) лицензия\b|[تي]تطلب [^\n.]{0,80}?ترخيص|(?:须|需|必须)(?:先)?(?:获得|取得|持有)?(?:授权|许可)证|\bnur mit (?:\w+ )?Lizenz\b|\bтребуется лицензия\b|\bunlicen[cs]ed\b|\bohne gültige Lizenz\b"
    r"|(?:الحصول على|دون|بدون) (?:ترخيص|رخصة)|بترخيص|ライセンス(?:が必要|契約|なし|なく)|许可证|授权协议|라이[선센]스(?:가|이)? ?(?:필요|없이|있는 경우에만)"
    r"|\banyone (?:other than|but|except) (?:\w+ )?(?:licensed|licensees|subscribers|clients)\b|\b(?:other than|except) (?:by )?(?:licensed \w+|licensees)\b",
    re.IGNORECASE,
)
# A word of leave in any of the languages, and that it is to be in writing.
LEAVE_WORD = Alternatives(
    r"(?<!\bse )(?<!est )(?<!sono )(?<!são )(?<!sont )(?<!pas )(?<!n['’])(?<!\bno )(?<!\bnon )(?<!\bsi )(?<!\bpas )(?<!\bnot )(?<!\bis )(?<!não )\b\w*(?:permission(?! (?:is|to \w+ \w+ is) (?:hereby )?granted (?:to|for)\b)|consent(?!it)"
    r"|authori[sz]|approval|autoris|accord\b|agrément|genehmig|zustimmung|erlaubnis|einwilligung"
    r"|einverständnis|autoriz|permiso\b|consentim|acordo|autorizz|consenso|permesso|akkoord|toestemming"
    r"|tillstånd|medgivande|godkännande"
    r"|zgod|zezwoleni|pozwoleni|разрешени|согласи|согласовани)\w*|إذن|موافقة|ترخيص|許可|承諾|許諾|许可|授权|授權|批准|同意|허가|허락|동의|승인",
    re.IGNORECASE,
)
WRITTEN = Alternatives(
    r"\b(?:written|signed)\b|\bin writing\b|\bécrite?s?\b|schriftlich|\b(?:por )?escrit[oa]\b|\bi?scritt[oa]\b"
    r"|schriftelijk|skriftlig|pisemn|piśmie|письменн|خطي|كتابي|مكتوب|書面|文書|书面|서면",
    re.IGNORECASE,
)


def written_consent(text: str) -> re.Match[str] | None:
    """Where a written consent is asked for. Most texts have no word of writing, and cost one look for it."""
    return WRITTEN_CONSENT.search(text) if WRITTEN.search(text) else None


# Where a consent can be asked for: 'unauthorised' and its like only say that there is none.
CONSENT_TO_ASK = Alternatives(
    "|".join(
        (
            r"\b(?:without|only with|requires?) (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval"
            r"|licen[cs]e)\b",
            r"\bsans (?:l['’]|le |la |son |notre )?(?:\w+ )?(?:accord|autorisation|consentement)",
            r"\bohne (?:\w+ )?(?:Zustimmung|Genehmigung|Erlaubnis|Lizenz)"
            r"|\bsin (?:\w+ ){0,4}(?:autorización|permiso|consentimiento)",
            *(
                said
                for language in OTHERS.values()
                for said in language.consent.split("|")
                if said not in UNAUTHORISED
            ),
        )
    ),
    re.IGNORECASE,
)
SEARCH_ENGINES = Alternatives(
    r"(?:\bsearch[- ]engines?|\bmoteurs? de recherche|\bSuchmaschinen|\b(?:buscadores|motores de (?:búsqueda|busca))|\bmotori di ricerca|\bzoekmachines|\bsökmotorer|\bwyszukiwar\w+|\bпоисков\w+ (?:систем|машин)\w*)\b"
    r"[^.\n]{0,60}\b(?:(?:any|all|no|every) other|tou(?:t|te|s|tes) autres?|(?:jede\w*|alle) ander\w+|cualquier otr[oa]|ogni altr[oa]|qualsiasi altr[oa]|qualquer outr[oa]|elke andere|al(?:l|la) ann(?:an|at|ra)|(?:wszelki\w*|każd\w+) inn\w+|люб\w+ друг\w+"
    r")\b|محركات البحث[^.\n]{0,60}(?:آخر|أخرى)|検索エンジン[^。\n]{0,30}その他|搜索引擎[^。\n]{0,30}其他|검색 ?엔진[^.\n]{0,30}(?:그 밖|기타|다른)"
    r"|\bindex(?:ing|ed) by search[- ]engines? (?:is|are) (?:allowed|permitted)"
    r"|\b(?:except|other than|only|solely)\b[^.\n]{0,30}\bsearch[- ]engines?(?: indexing)?"
    r"|search[- ]engines?(?: indexing)? (?:only|excepted)"
    r"|\b(?:sauf|excepté)\b[^.\n]{0,30}moteurs? de recherche"
    r"|\b(?:außer|ausgenommen)\b[^.\n]{0,30}Suchmaschinen",
    re.IGNORECASE,
)
# What a notice allows, said behind its mark: 'May be broadcast with credit to Telam.'
GRANTED = Alternatives(
    r"\b(?:may|can) (?:only |freely )?be (?:\w+ ){0,2}(?:used|broadcast|published|reproduced|reprinted"
    r"|displayed|shared|republished|distributed)\b"
    r"|\bsubscribers may\b|^\W*free (?:to|for)\b"
    r"|\bmembers may\b|\bpermission (?:is|must be) (?:required|obtained|sought)\b",
    re.IGNORECASE,
)
# What allows, in the other languages: a sentence that does is no ban for the uses that it names.
ALLOWED = Alternatives(
    r"\b(?:(?:is|are) (?:fine|welcome)\b|peu(?:t|vent) être (?:librement )?"
    r"|est (?:libre|autorisée?|permise?)\b|d(?:arf|ürfen) (?:frei|kostenlos|gerne)"
    r"|(?:ist|sind) (?:(?!nicht\b)[^.\n]{1,40} )?(?:erlaubt|gestattet)\b"
    r"|(?<!no )se (?:permite|autoriza)n?\b|(?<!no )(?:está|están|queda) (?:permitid|autorizad)"
    r"|(?<!non )è consentit|(?<!não )é permitid|liberad[oa]s? para\b"
    r"|mag (?:vrij|worden)|is toegestaan\b|får (?:fritt|gärna|citeras)|(?:citera|dela) gärna"
    r"|(?<!nie )można\b|(?<!nie )jest dozwolon|разрешается|(?<!не )допускается)"
    r"|(?<!لا )(?:يسمح|يجوز)|無料で|可免费|무료로|自由に|(?:利用|使用)可|可以|允许|가능",
    re.IGNORECASE,
)
# What tells how a text came here, and forbids nothing: 'Distributed by', 'first published in', 'translation rights'.
TELLS = Alternatives(
    r"\bpublished (?:simultaneously|earlier|also) (?:in|by|on)\b|\b[Dd]roits d['’]adaptation\b|\b(?:distributed|provided|published|reprinted|republished|syndicated|translated|adapted|edited"
    r"|displayed|received|produced|recorded) (?:by|under|in|on|with|from|through|via)\b"
    r"|\b[Ff]irst\b|\b[Oo]riginally\b|\b(?:[Pp]remière publication|[Pp]rimera publicación|[Pp]rima pubblicazione|[Pp]rimeira publicação|Erstveröffentlichung|[Ee]erste publicatie|[Ff]örsta publicering)\b|\b(?:by|with) (?:kind )?permission\b"
    r"|\brights (?:in|held|are available)|\b\w+ rights (?:are )?(?:held|available|reserved)"
    r"|\bsubject to (?:our|the|these) (?:\w+ )?terms\b|\b\w+rechte (?:erwerben|erhalten|über|unter)\b"
    r"|\bprotected by\b|\bfor reprints\b|\bsyndicated (?:content|material|article|story)\b"
    r"|\b(?:reproduites?|publiée?s?|diffusée?s?|traduite?s?|adaptée?s?) (?:dans|par|sur|sous|avec)\b"
    r"|\bDroits de\b|\b[Dd]roits d\w+ reproduction\b"
    r"|\b(?:übersetzt|veröffentlicht|verbreitet) (?:von|durch|in)\b"
    r"|\b(?:traducid[oa]|publicad[oa]|distribuid[oa]) (?:por|en)\b"
    r"|\b(?:tradott[oa]|pubblicat[oa]|distribuit[oa]) (?:da|in|con)\b",
    re.IGNORECASE,
)
MAY = re.compile(r"\b(?:may|can)\b(?! (?:not|only)\b)", re.IGNORECASE)
MARK = Alternatives(
    r"[©ⓒⒸ]|&copy;|\([cCсС]\)|\b(?:copyright|copr\.)(?! warning)|حقوق (?:الطبع|النشر|التأليف)|著作権|版权|版權|저작권"
    r"|\b(?:urheberrecht|auteursrecht|upphovsrätt|droits? d['’]auteur|derechos de autor)\b",
    re.IGNORECASE,
)

# Mining and training. PLUS Data Mining, LDF 2.0.1: values DMI-….
MINING = _also(
    r"\b(?:text|data)[- ]mining\b|\b(?:no|any) other mining\b|text[- ](?:and|&)[- ]data[- ]mining|\bTDM\b"
    r"|fouille (?:automatisée|de (?:textes|données|ces?|cet|notre|nos))|moissonnage|exploration de textes"
    r"|Text-?[- ]und[- ]Data[- ]?Mining|minería de (?:nuestros |estos )?(?:textos|datos)"
    r"|\bArt(?:icle|ikel|ículo|icolo|igo|\.)? ?4(?: ?\(3\)| Abs\.? ?3|, (?:paragraphe|apartado|paragrafo|lid) 3)? (?:of |de la |de |der |della |da |van )?(?:the )?[^.\n]{0,30}2019/790"
    r"|\bmine (?:this|our|the) (?:content|text|data)\b|\bmachine[- ]reading\b|\bbe (?:\w+(?:,| or) ){0,3}mined\b",
    "mining",
)
# What is made of a text that is mined, or of many.
DATASETS = Alternatives(
    r"\b(?:build|create|compil|assembl|form)(?:e|ing)? (?:a |any |of )?(?:(?:training|text|AI) )?(?:data ?sets?|corpus|corpora)\b|\b(?:constitu|cré)\w+ (?:de |des |d['’]un )?(?:jeux? de données|corpus)\b"
    r"|\bDatens[aä]tz\w+ (?:zu )?(?:erstell|aufbau|bild)\w+|\b(?:Erstellung|Aufbau) von Datensätzen\b|\b(?:cria|crea|elabora|constru)\w+ (?:de )?(?:conjuntos? de d(?:atos|ados)|corpus)\b|\bcrea\w+ (?:di )?(?:dataset|insiemi di dati)\b"
    r"|\bdatasets? (?:te )?(?:bouwen|maken|samen te stellen)\b|\b(?:bygga|skapa) (?:dataset|datamängder)\b|\btworzeni\w+ (?:zbiorów danych|korpusów)|\bсозда\w+ (?:наборов данных|датасет\w*|корпус\w*)"
    r"|(?:ل?إنشاء|ل?بناء|ل?تكوين) مجموع(?:ات|ة) بيانات|(?:データセット|コーパス)の?(?:作成|構築)|(?:构建|建立|制作|创建)(?:数据集|语料库)|(?:데이터셋|말뭉치) ?(?:구축|제작|생성)",
    re.IGNORECASE,
)
# Automated collection, which a notice that forbids it alone means by mining.
SCRAPING = Alternatives(
    rf"{DATASETS.pattern}"
    r"|\bautomated (?:reading|access|collection|harvesting|processing|copying|tools? to collect)\b|\baccès automatisés?\b|\bautomatisiert\w* Zugriff\w*|\bacceso automatizado\b|\baccesso automatizzato\b|\bacesso automatizado\b|\bgeautomatiseerde toegang\b|\bautomatiserad åtkomst\b|\bzautomatyzowan\w+ dostęp\w*|\bавтоматизированн\w+ доступ\w*|وصول آلي|الوصول الآلي|自動アクセス|自动访问|자동 ?접근"
    r"|\b(?:web[- ]?)?scrap(?:e|ed|ing|en)\b|\bcrawl(?:ing|ed)?\b|\b(?:collecte|extraction|aspiration) automatisée\b|\b(?:recopilación|recogida|extracción) automatizada\b|\braccolta automatizzata\b|\bcoleta automatizada\b|\bgeautomatiseerd\w* verzamel\w+|\bautomatisk insamling\b|\bautomatyczn\w+ (?:pobierani|zbierani)\w+|自動収集|自动(?:采集|抓取)|자동 ?수집|\brastreo automatizado\b|\braspagem\b|\bskrapning\b"
    r"|\bautomatisiert\w* (?:Auslesen|Abruf\w*|Erfass\w+|ausgelesen)|автоматическ\w+ сбор|парсинг|スクレイピング|(?:ボット|クローラー?)による(?:収集|取得)|爬取|爬虫|机器人(?:抓取|采集|爬)|크롤링|스크래핑|(?:봇|로봇)에 의한 수집|\bscraping\w*|جمع (?:ال)?بيانات آليا|الجمع الآلي",
    re.IGNORECASE,
)
GENERATIVE = Alternatives(
    r"generative (?:AI|artificial intelligence|models?)|(?:large )?language models?|\bLLMs?\b"
    r"|(?:grands )?modèles de langage|mod[eè]l\w+ g[eé]n[eé]rati[vf]\w+|Sprachmodelle\w*|modelos? (?:de lenguaje|de linguagem)"
    r"|modelli linguistici|taalmodel\w*|språkmodell\w*|model\w* językow\w+|языков\w+ модел\w+|大規模言語モデル"
    r"|大(?:型)?语言模型|언어 ?모델|النماذج اللغوية|(?:IA|intelligences? artificielles?) génératives?"
    r"|generative[nrs]? (?:KI|künstlich\w+ Intelligenz)"
    r"|(?:IA|inteligencia artificial|intelligenza artificiale|inteligência artificial) generativa"
    r"|generatieve (?:AI|kunstmatige intelligentie)|generativ (?:AI|artificiell intelligens)"
    r"|generatywn\w+ (?:AI|sztuczn)|генеративн\w+|生成(?:式)?(?:AI|人工智能)|생성형 ?(?:AI|인공지능)|التوليدي",
    re.IGNORECASE,
)
TRAINING = _also(
    r"(?-i:(?<![A-Za-z])(?:AI(?! (?:MEMBRI|SOCI|CLIENTI|ABBONATI|SOLI|TERZI|MEDIA|SENSI|FINI)\b)|A\.I\.|KI|IA)(?![A-Za-z])|\bИИ\b)|machine[- ]learning|\bchat-?bot(?:s|y|ów|ами|ов)?\b|\brobots? conversationnels?\b|\bagents? conversationnels?\b|чат-?бот\w*|チャットボット|聊天机器人|챗봇"
    r"|train(?:ing)? (?:of )?(?:any )?(?:artificial|AI|models?)|artificial intelligence"
    r"|\bAI (?:training|systems?|models?)|apprentissage automatique"
    r"|\bentra[iî]n\w+ (?:de |des |d[\x27’]|un |une )(?:modèles?|algorithmes?|systèmes?)|\bentren\w+ (?:de |a )?(?:los |un )?(?:modelos?|algoritmos?)|\b(?:Training|Trainieren) (?:von |neuronaler )?(?:Modelle\w*|Netze\w*|Algorithmen)"
    r"|intelligences? artificielles?|Künstlicher? Intelligenz|maschinelle[ns]? Lernen"
    r"|inteligencia artificial|aprendizaje automático",
    "training",
)
