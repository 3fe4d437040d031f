"""What notices say of bans, reservations, leave and mining, as data: English, French, German and Spanish here, the others in
`languages.py`; verbs in `verbs.py`.
"""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives
from processors.rights.languages import OTHERS
from processors.rights.remembered import remembered


def also(pattern: str, name: str) -> Alternatives:
    """A pattern of the first four languages with what the others say."""
    others = "|".join(f"(?:{said})" for language in OTHERS.values() if (said := getattr(language, name)))
    return Alternatives(f"{pattern}|{others}", re.IGNORECASE)


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
FORBIDS = also(
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
    r"|\bgesperrt\b|\bunverkäuflich\b|\bnirgend(?:s|wo)\b|\bnulle part\b|\bnot (?:even )?(?:a|one) (?:line|word|sentence)\b|\bpas une? (?:seule? )?(?:ligne|mot|phrase)\b|\bkein(?:e|en)? (?:einzige[rns]? )?(?:Zeile|Wort|Satz)\b|\bni una (?:línea|palabra|frase)\b|\bne(?:mmeno|anche|ppure) una (?:riga|parola|frase)\b|\bnem uma (?:linha|palavra|frase)\b|\bgeen (?:regel|woord|zin)\b|\bani (?:linijk\w+|słow\w+|zdani\w+)\b|\bни (?:строчк\w+|слов\w+)|\bne rien\b|\bnichts\b|\b(?:no|non|não) \w+ (?:nada|nulla)\b|\binget\b|\bniczego nie\b|\bничего не\b|ないでください|지 ?마(?:세요|십시오)|\bkeine?[nr]? (?:Teil|Vervielfältigung|Speicherung|Weitergabe)\b|\bningun[ao]? parte\b|\bs[oó]lo (?:con|puede|podrá)n?\b"
    r"|\b(?:erlaubt|gestattet|toegestaan|tillåt\w+|permit\w+|autoris\w+|consentit\w+)\b[^.\n]{0,20}[,;] (?:[\w']+ ){1,4}(?:nicht|niet|inte|non|não|no)\W*$|;[^;.\n]{2,30}, no\W*$"
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
RESERVED = also(
    r"\ball rights(?:, [^.\n]{1,90},| (?:of|in|to) th(?:e|is|ese) [^.\n]{1,40}) (?:are |remain )?reserved"
    rf"|{SOME_RESERVED}"
    r"|(?<!mining )(?<!\bTDM )(?<!\b[Nn]o )(?<!\b[Ss]ome )\b(?:all (?:other "
    r"|\w+ (?:and \w+ )?)?)?rights (?:are |remain )?(?:strictly )?reserved"
    r"|(?:^|(?<=[.!?]\s))droits réservés(?=[\s.]*$)|tous (?:les )?droits (?:[^.\n]{1,60} )?réservés"
    r"|\bdroits de (?:reproduction|diffusion|traduction|représentation)[^.\n]{0,60} réservés"
    r"|(?:alle|sämtliche) (?:weiteren )?rechte(?:, [^.\n]{1,90},| (?:an|der|des|zur|für) [^.\n]{1,60})? (?:bleiben "
    r"|sind )?vorbehalten"
    r"|(?:todos los )?derechos reservados|todos los derechos de [^.\n]{1,60} reservados"
    r"|reservados (?:todos )?los derechos|\bse reservan (?:todos )?los derechos|\btodos los derechos (?:están|quedan) reservados",
    "reserved",
)
# Whose a text is, said in words before the name: 'Copyright in this report belongs to …'.
OWNED = also(
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
    r"|(?:ist|sind) (?:(?!nicht\b|nur\b)[^.\n]{1,40} )?(?:erlaubt|gestattet)\b"
    r"|(?<!no )se (?:permite|autoriza)n?\b|(?<!no )(?:está|están|queda) (?:permitid|autorizad)"
    r"|(?<!non )è consentit|(?<!não )é permitid|liberad[oa]s? para\b"
    r"|^\W*bis [^,.\n]{2,30} zu verwenden\b|^\W*à utiliser\b|mag (?:vrij|worden)|is toegestaan\b|får (?:fritt|gärna|citeras)|(?:citera|dela) gärna"
    r"|(?<!nie )można\b|(?<!nie )jest dozwolon|разрешается|(?<!не )допускается)"
    r"|(?<!لا )(?:يسمح|يجوز)|無料で|可免费|무료로|自由に|(?:利用|使用)可|可以|允许|가능",
    re.IGNORECASE,
)
# That something is allowed, without a verb or with one: 'Weitergabe erlaubt', 'Reproducción permitida'. A limit is told beside it.
PLAINLY_ALLOWED = Alternatives(
    r"(?:(?<!not )\b(?:allowed|permitted|authori[sz]ed|welcome)\b|(?<!non )(?<!pas )\b(?:autorisée?s?|permise?s?|admise?s?)\b"
    r"|(?<!nicht )\b(?:erlaubt|gestattet|zulässig|freigegeben|erwünscht)\b|(?<!no )\b(?:permitid|autorizad)[oa]s?\b|(?<!no )\bse (?:permite|autoriza)n?\b"
    r"|(?<!non )(?<!\bil )(?<!\bcon )(?<!\bprevio )\b(?:consentit|permess|autorizzat|ammess)[oaie]\b|(?<!não )\b(?:permitid|autorizad|liberad)[oa]s?\b|(?<!niet )\b(?:toegestaan|geoorloofd)\b"
    r"|(?<!inte )(?<!ej )\b(?:tillåt(?:en|et|na)|välkommen|går bra)\b|(?<!nie )\b(?:dozwolon|dopuszczaln)\w+|(?<!не )\b(?:разреш(?:ен|ён|ено|ены|ена|ается)|допускается|приветствуется)\b"
    r"|(?<!لا )[يت]سمح ب|(?<!لا )يجوز |مسموح|مرحب|は(?:自由|歓迎|可能)|(?:許可|許諾)します|(?:利用|使用|転載|引用|掲載)(?:が|は)?できます|允许|欢迎|歡迎|可以|(?<![不未方才])可(?:使用|转载|引用|刊登)|(?:허용|환영)(?:합니다|됩니다|함)|가능(?:합니다)?|수 있(?:습니다|다|음))",
    re.IGNORECASE,
)
# A word of what has to be.
MUST = Alternatives(
    r"\b(?:must|has to|have to|needs?)\b|\b(?:besoin|bisogno)\b|\b(?:brauch(?:t|en)|benötig(?:t|en))\b|\b(?:precisam?|necesitan?)\b|\b(?:behöver|potrzebuj\w+|нужн\w+)\b|\bdoi(?:t|vent)\b|\bm[uü]ss(?:en)?\b|\b(?:debe|deben|debemos|deberán?)\b|\bdev(?:e|ono|em)\b|\bmoet(?:en)?\b|\b(?:måste|ska)\b|\bmus(?:i|zą)\b|\bдолжн\w+|يجب|على من|\bcondi(?:tion|ción|zione|ção)\b|\bBedingung\b|\bvoorwaarde\b|\bvillkor\w*|\bwarunk\w+|\bуслови\w+|条件|조건|なければ|[须須需]|해야",
    re.IGNORECASE,
)
# A word of no, whatever of.
DENIES = re.compile(
    r"\b(?:not|nicht|kein\w*|pas|no|non|não|niet|geen|inte|ej|ing(?:en|et|a)|nie|не|zakaz|لا|nobody|no one|niemand|nadie|nessuno|ninguém|ingen|nikt|никто|without|sans|ohne|sin|senza|sem|zonder|utan|bez|без)\b|prohibid|interdit|verboten|untersagt|vietat|proibid|verboden|förbju|수 없|zabron|запрещ|forbidden",
    re.IGNORECASE,
)
# For whose sake no use is wanted: 'Not to be used in advertisements'.
ADVERTISING = Alternatives(
    r"\badvert(?:s|is\w+)?\b|\b(?:promotional|marketing|Promotion|promocional(?:es)?|promozional[ei]|promociona(?:l|is)|promotionnel\w*|promocyjn\w+|рекламн\w+)\b|\breclame\w+|\bpublicit(?:é|és|aires?)\b|\bWerb(?:ung|e\w+|lich\w*)\b|\b(?:publicidad|anuncios|publicitari[oa]s?)\b|\b(?:pubblicità|pubblicitari[oae]?)\b|\b(?:publicidade|anúncios|publicitári[oa]s?)\b|\b(?:reclame|advertenties|advertentiedoeleinden)\b|\b(?:reklam|annons)\w*|\breklam\w+|\bреклам\w+"
    r"|إعلان|宣伝|宣传|홍보|広告|广告|廣告|광고",
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
MINING = also(
    r"\b(?:text|data)[- ]mining\b|\b(?:no|any) other mining\b|text[- ](?:and|&)[- ]data[- ]mining|\bTDM\b"
    r"|\by compris la fouille\b|fouille (?:automatisée|de (?:textes|données|ces?|cet|notre|nos))|moissonnage|exploration de textes"
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
TRAINING = also(
    r"(?-i:(?<![A-Za-z])(?:AI(?! (?:MEMBRI|SOCI|CLIENTI|ABBONATI|SOLI|TERZI|MEDIA|SENSI|FINI)\b)|A\.I\.|KI|IA)(?![A-Za-z])|\bИИ\b)|machine[- ]learning|\bchat-?bot(?:s|y|ów|ами|ов)?\b|\brobots? conversationnels?\b|\bagents? conversationnels?\b|чат-?бот\w*|チャットボット|聊天机器人|챗봇"
    r"|train(?:ing)? (?:of )?(?:any )?(?:artificial|AI|models?)|artificial intelligence"
    r"|\bAI (?:training|systems?|models?)|apprentissage automatique"
    r"|\bentra[iî]n\w+ (?:de |des |d[\x27’]|un |une )(?:modèles?|algorithmes?|systèmes?)|\bentren\w+ (?:de |a )?(?:los |un )?(?:modelos?|algoritmos?)|\b(?:Training|Trainieren) (?:von |neuronaler )?(?:Modelle\w*|Netze\w*|Algorithmen)"
    r"|intelligences? artificielles?|Künstlicher? Intelligenz|maschinelle[ns]? Lernen"
    r"|inteligencia artificial|aprendizaje automático|\bdonnées d['’]entra[iî]nement\b|\bdatos de entrenamiento\b",
    "training",
)
