"""The words of notices in the wires' other languages, as data: Italian, Portuguese, Dutch, Swedish, Polish, Russian, Arabic,
Japanese, Chinese, Korean. Patterns are matched in any case; where a script has no word bounds, none are asked for.
"""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """What one language's notices say. `hints` tell the language; `marks` stand where others write ©."""

    hints: tuple[str, ...]
    verbs: tuple[tuple[str, tuple[str, ...]], ...]
    forbids: str
    reserved: str
    written_consent: str
    consent: str
    mining: str
    training: str
    reported: str  # somebody says it: news, not a notice
    marks: str = ""
    owned: str = ""  # whose this is, before the name; where no mark is written
    bounded: bool = True


_BOTH = ("distribute", "present")
OTHERS: dict[str, Language] = {
    "it": Language(
        hints=("diritti", "riservat", "vietat", "riproduzione", "autorizzazione", " senza ", " della ", " di "),
        verbs=(
            (r"us[oi] commercial\w+|us[oi] (?:a|per) (?:fini|scopi) commerciali"
                r"|utilizz\w+ (?:a|per) (?:fini|scopi) commerciali|fini commerciali|sfruttamento commerciale"
                r"|(?:ri)?utilizz\w+ commercial\w+|sfrutta\w+ commercialmente|(?:a )?us[oi] (?:a|con) scop[oi] di lucro"
                r"|scop[oi] di lucro|scopi commerciali", ("cc:CommercialUse",)),
            (r"riproduzion[ei]|riprodott\w+|riprodurre|ripres[oaei]|riprendere|copia(?:re|t[oaei])?|duplicazione|ristampa|copie|duplicare"
                r"|duplicat\w+|ristampa(?:re|t\w+)|fotocopi\w+|registra(?:zion[ei]|re|t\w+)", ("reproduce",)),
            (r"(?:ri)?distribuzione|(?:ri)?distribuit\w+|(?:ri)?distribuire|diffusione|diffus[oaei]|diffondere"
                r"|trasmissione|trasmess\w+|divulga(?:zione|re|t\w+)|condivi(?:sione|dere|s[oaei])|ritrasm\w+|invi(?:o|are|at[oaie])(?= )"
                r"|trasmettere|inoltr\w+|ridiffusione|ridiffus\w+|circola(?:zione|re)", ("distribute",)),
            (r"(?:ri)?pubblicazione|(?:ri)?pubblicat\w+|(?:ri)?pubblicare|caric(?:are|at[oaie]|arl[oaie])|postare", _BOTH),
            (r"radiodiffusione|messa in onda|comunicazione al pubblico|proiezione pubblica"
                r"|rappresentazione pubblica|trasmissione televisiva|teletrasm\w+|radiodiffondere", ("present",)),
            (r"modific\w+|adattament\w+|rielaborazione|riscri(?:tt\w+|vere)|alterazion[ei]|altera(?:re|t\w+)"
                r"|trasforma(?:zion[ei]|re|t\w+)|adatta(?:re|t\w+)|cambia(?:re|t[oaie])|rielabora\w+|manipola\w+|editare|ritagli\w+", ("modify",)),
            (r"traduzion[ei]|tradott\w+|tradurre", ("translate",)),
            (r"archivio|archivia\w+|inserimento in (?:banche dati|database)|memorizza\w+|conservazione|conserva(?:re|t\w+)", ("archive",)),
            (r"(?:ri)?vendita|(?:ri)?vendut\w+|(?:ri)?vendere|commercializza\w+", ("sell",)),
        (r"esposizion[ei]|espost\w+|esporre|visualizza\w+|mostra(?:re|t\w+)|esib\w+", ("display",)),
        (r"noleggi\w+|prestit[oi]|prestare|prestat\w+", ("lend",)),
        (r"estrazione(?! di testo)|estrarre|estratt\w+|(?<= o )citare|(?<=né )citare", ("extract",)),
        (r"indicizza\w+", ("index",)),
            (r"(?:ri)?utilizz\w+|us[oi]|usare|usat\w+", ("use",)),
        ),
        forbids=r"\bnessun[ao]? parte\b|\bvietat[aoei]\b|\bproibit[aoei]\b"
            r"|\bnon (?:può|possono|(?:è|sono) (?:consentit|permess|ammess|autorizzat)\w)|\bsenza\b|\bdivieto\b"
            r"|\bsolo (?:con|previa)\b",
        reserved=r"propriet[àa] (?:letteraria |artistica )?riservata"
            r"|tutti i diritti(?: d[\w'’]{1,40} [^.\n]{1,60})? (?:sono )?riservati|riproduzione riservata"
            r"|diritti riservati(?!\s+(?:ai?|agli|alle|al)\b)",
        written_consent=r"(?:previ[oa] )?(?:autorizzazione|consenso"
            r"|permesso)(?: espress[oa])?(?: e)?(?: preventiv[oa])? (?:per iscritto|scritt[oa])"
            r"|autorizzazione scritta",
        consent=r"\bnon autorizzat[oaie]\b|\b(?:richied\w+|serve|occorre|ci vuole) (?:\w+ ){0,3}(?:autorizzazione|consenso|permesso)"
            r"|\b(?:senza|solo con|previa) (?:la |il |l['’])?(?:\w+ )?(?:autorizzazione|consenso|permesso)",
        mining=r"estrazione di testo e (?:di )?dati|text and data mining|data mining",
        training=r"addestra\w+|intelligenza artificiale|apprendimento automatico",
        reported=r"\bha (?:detto|dichiarato|spiegato|annunciato|aggiunto|affermato|promesso)\b|\bspiega\b|\bricorda\b|\bscherza\b"
            r"|\bsecondo\b|\btribunale\b|\bgiudice\b",
        owned=r"la proprietà intellettuale (?:è di|appartiene a)"
            r"|(?:i diritti(?: d['’]autore)?|il copyright) (?:di"
            r"|su) quest[oaie] (?:\w+ )?\w+ (?:appart(?:iene|engono) a(?:l|lla|d)?|spettano a(?:l|lla)?|sono di"
            r"|è di)",
    ),
    "pt": Language(
        hints=("direitos", "reservados", "proibid", "reprodução", "autorização", " sem ", " do ", " da "),
        verbs=(
            (r"uso comercial|reutilização comercial|uso lucrativo|utiliz\w+ (?:para|com) fins comerciais|fins comerciais|exploração comercial"
                r"|utiliza\w+ comercial(?:mente)?|explorad[oa]s? comercialmente|comercialmente|fins lucrativos", ("cc:CommercialUse",)),
            (r"reprodu[çc][ãõ]\w+|reproduzid[oa]s?|reproduzir|cópias?|copiad[oa]s?|copiar|duplicação|reimpress\w+"
                r"|duplicad[oa]s?|duplicar|fotocópias?|fotocopi\w+|reproduza|copie|reimprimir|replicar|replicad[oa]s?|gravar|gravad[oa]s?|gravaç(?:ão|ões)", ("reproduce",)),
            (r"envios?(?= a)|enviar|(?:re)?distribuição|(?:re)?distribuíd[oa]s?|(?:re)?distribuir|(?:re)?transmissão"
                r"|(?:re)?transmitid[oa]s?|difusão|veiculação|divulgação|divulgar|divulgad[oa]s?|difundid[oa]s?"
                r"|difundir|transmitir|retransmitir|veiculad[oa]s?|veicular|compartilha\w+|partilha\w*"
                r"|(?:re)?encaminh\w+|circulação|repass\w+", ("distribute",)),
            (r"(?:re)?publicação|(?:re)?publicad[oa]s?|(?:re)?publicar|postar|postad[oa]s?|carreg(?:ar|á-l[oa]s?|ad[oa]s?|amento)", _BOTH),
            (r"emissão|radiodifusão|exibição pública|comunicação ao público|radiodifundid\w+|transmissão televisiva"
                r"|teledifusão|emitir|emitid[oa]s?", ("present",)),
            (r"modificaç(?:ão|ões)|modificad[oa]s?|modificar|adaptaç(?:ão|ões)|adaptad[oa]s?|adaptar|alteraç(?:ão|ões)|alterad[oa]s?"
                r"|alterar|alterem?(?= )|mudem?(?= )|mudar|edição|editar|editad[oa]s?|reescri(?:ta?s?|tos?|tas?|ever)|transformação|transformad[oa]s?"
                r"|transformar|manipula\w+|reescrev\w+", ("modify",)),
            (r"traduç(?:ão|ões)|traduzid[oa]s?|traduzir|traduza", ("translate",)),
            (r"armazenamento|armazenagem|armazenad[oa]s?|armazenar|arquivar|arquivo|arquivamento|arquivad[oa]s?|conservação"
                r"|conservar|guardad[oa]s?|guardar|armazenar|inclusão em bases de dados", ("archive",)),
            (r"(?:re)?venda|(?:re)?vendid[oa]s?|(?:re)?vender|comercialização|comercializ(?:ar|ad[oa]s?)", ("sell",)),
        (r"exibição|exibid[oa]s?|exibir|visualização|expo(?:sta?s?|r)|mostrar|mostrad[oa]s?", ("display",)),
        (r"alugu(?:el|er)|alugar|alugad[oa]s?|empréstimo|emprestar|locação", ("lend",)),
        (r"extração|extrair|extraíd[oa]s?|(?<=nem )citar", ("extract",)),
        (r"indexação|indexar", ("index",)),
            (r"(?:re)?utilização|(?:re)?utilizad[oa]s?|(?:re)?utilizar", ("use",)),
        ),
        forbids=r"\bnão (?:copie|reproduza|traduza|venda|distribua|publique|altere|compartilhe)\b|\bnão autoriza\w*"
            r"|\bnenhum[ao]? parte\b|\bproibid[oa]s?\b|\bvedad[oa]s?\b"
            r"|\bnão (?:pode|podem|(?:é|são|está|estão) (?:permitid|autorizad)\w+)|\bsem\b|\bsomente com\b"
            r"|\bapenas com\b",
        reserved=r"todos os direitos(?: d\w+ [^.\n]{1,60})? (?:são )?reservados"
            r"|direitos reservados(?!\s+(?:aos?|às?)\b)",
        written_consent=r"(?:prévi[oa] )?(?:autorização|consentimento"
            r"|permissão)(?: prévi[oa])?(?: e)?(?: express[oa])?(?: e)? (?:por escrito|escrit[oa])",
        consent=r"\bnão autorizad[oa]s?\b"
            r"|\b(?:depende[m]? de|requer\w*|exigem?) (?:\w+ ){0,3}(?:autorização|consentimento|permissão)"
            r"|\b(?:sem|somente com|apenas com|mediante) (?:a |o )?(?:\w+ )?(?:autorização|consentimento"
            r"|permissão)",
        mining=r"(?:mineração|prospe[cç]ção|prospeção) d(?:e|os nossos|estes) textos?(?: e (?:de )?dados)?|mineração de dados",
        training=r"treina(?:r|mento)|dados de trein\w+|treino de (?:modelos?|algoritmos?)|inteligência artificial|aprendiza(?:gem?|do) (?:automátic\w|de máquina)",
        reported=r"\bdisse\b|\bsegundo\b|\btribunal\b|\bjuiz\w?\b|\b(?:afirmou|anunciou|explicou|informou)\b",
        owned=r"(?:os direitos(?: autorais)?|o copyright) dest[ea]s? \w+ (?:pertencem? (?:a|à|ao)|são d[aeo])",
    ),
    "nl": Language(
        hints=("rechten", "voorbehouden", "verboden", "toestemming", " zonder ", " van ", " niet toegestaan"),
        verbs=(
            (r"gebruik met winstoogmerk|winstoogmerk|commercieel gebruik|gebruik voor commerciële doeleinden|commerciële doeleinden"
                r"|commerciële exploitatie|commercieel (?:\w+ )?(?:hergebruik\w*|gebruikt|geëxploiteerd)"
                r"|commercieel te (?:gebruiken|exploiteren)", ("cc:CommercialUse",)),
            (r"verveelvoudig\w+|(?:ge)?reproduc\w+|(?:foto)?kopi[eë]\w+|gekopieerd|overneming|overname|overnemen|over te nemen"
                r"|overgenomen|overneemt|nadruk|herdruk\w*|(?:foto)?kopie|vermenigvuldig\w+|opnemen|opgenomen|opnames?(?! in)", ("reproduce",)),
            (r"delen|gedeeld|(?:her)?verspreid\w*|(?:her|ge)?distribu\w+|doorgifte|doorgegeven|doorsturen|doorgeven"
                r"|doorgestuurd|door te sturen|doorzend\w+|rondstur\w+|rondgestuurd", ("distribute",)),
            (r"herplaats\w*|geplaatst|plaats(?:en|ing)|(?:her|online|web)?publica\w+|(?:her)?publiceren|gepubliceerd"
                r"|openbaar(?:making| te maken| gemaakt| maken)|(?:ge-?)?upload\w*|(?:online|op internet) (?:\w+ )?(?:plaats\w+|zetten|gezet)", _BOTH),
            (r"(?:her)?uit(?: te )?zend\w+|streamen|gestreamd|(?:her)?uitgezonden|openbare (?:vertoning|uitvoering)|uitvoering|uitgevoerd", ("present",)),
            (r"wijzig\w+|gewijzigd|bewerk\w+|aanpass\w+|aangepast|herschr\w+|verander\w*|inkorten|ingekort", ("modify",)),
            (r"vertal\w+|vertaald", ("translate",)),
            (r"opslag|opgeslagen|op(?: te )?slaan|bewar(?:en|ing)|bewaard|archief|archiver\w+|gearchiveerd", ("archive",)),
            (r"(?:door|weder)?verko\w+|verhandel\w+", ("sell",)),
        (r"weergave|weergegeven|weergeven|vertoning|vertoond|vertonen|tonen|getoond|tentoon(?:stell|gesteld)\w*", ("display",)),
        (r"verhu(?:ur|ren|urd)|uitlen\w+|uitgeleend", ("lend",)),
        (r"extractie|extraher\w+|opvraging|(?<= of )citeren|(?<= of )geciteerd", ("extract",)),
        (r"indexer\w+|geïndexeerd", ("index",)),
            (r"(?:her)?gebruik\w*", ("use",)),
        ),
        forbids=r"\bniets\b|\bgeen (?:deel|enkel)\b|\bverboden\b|\bniet (?:toegestaan|worden|toegelaten|geoorloofd)\b"
            r"|\bmag niet\b|\bmogen niet\b|\bzonder\b|\b(?:alleen|slechts|uitsluitend) (?:met|na)\b",
        reserved=r"alle rechten (?:(?:op|van|tot|op de) [^.\n]{1,60} )?(?:zijn )?voorbehouden|auteursrecht voorbehouden"
            r"|alle auteursrechten[^.\n]{0,120}voorbehouden",
        written_consent=r"(?:voorafgaande )?(?:uitdrukkelijke )?schriftelijke (?:toestemming|goedkeuring)",
        consent=r"\bonge(?:autoriseerd|oorloofd)\w*|\btoestemming (?:\w+ )?(?:vereist|nodig)"
            r"|\b(?:zonder|alleen met|slechts met|uitsluitend met) (?:\w+ ){0,2}(?:toestemming|goedkeuring)"
            r"|\b(?:alleen|slechts)\b[^.\n]{0,40}\bmet (?:\w+ ){0,2}toestemming",
        mining=r"tekst[- ]?(?:en|-en)[- ]?datamining|tekst- en data ?mining|datamining",
        training=r"train(?:en|ing)|kunstmatige intelligentie|machinaal leren",
        reported=r"\bzei\b|\bmeldde\b|\bverklaarde\b|\baldus\b|\bzegt\b|\bvolgens\b|\brechter\b|\brechtbank\b"
            r"|\brespecteerd\b",
        owned=r"(?:het auteursrecht|de auteursrechten) (?:op|van) (?:dit|deze) \w+ (?:berust(?:en)? bij"
            r"|lig(?:t|gen) bij|behoor(?:t|en) toe aan|is van|zijn van)",
    ),
    "sv": Language(
        hints=("rättigheter", "förbjud", "eftertryck", "tillstånd", " utan ", " och ", "kopiering"),
        verbs=(
            (r"användning i vinstsyfte|vinstsyfte|användning i kommersiellt syfte|kommersiell\w* (?:användning|bruk|ändamål|syfte\w*)"
                r"|kommersiell\w* (?:utnyttj\w+|återanvändning)|användas? kommersiellt|utnyttjas? kommersiellt", ("cc:CommercialUse",)),
            (r"eftertryck|kopi(?:a|or|an)\b|kopier\w+|mångfaldig\w+|återge\w*|reproduc\w+|återgivning|återgivas|tryckas?"
                r"|fotokopier\w+|inspel(?:ning\w*|as)|spelas? in", ("reproduce",)),
            (r"(?:vidare)?sprid\w*|(?:vidare)?distribu\w+|vidarebefordr\w+|överför\w+|delning|delas?|vidaresän\w+"
                r"|skickas? vidare", ("distribute",)),
            (r"(?:åter)?publicer\w+|offentliggör\w+|läggas? ut|upp?ladd\w+|laddas? upp", _BOTH),
            (r"(?:åter)?(?:ut)?sändning|strömning|strömmas?|sändas|offentligt? (?:framför\w+|visning)|framföras?", ("present",)),
            (r"ändr\w+|bearbet\w+|omarbet\w+|anpass\w+|rediger\w+|besk(?:är|ur)\w+|manipuler\w+", ("modify",)),
            (r"översätt\w*", ("translate",)),
            (r"lagr\w+|arkiver\w+|sparas?", ("archive",)),
            (r"(?:vidare|åter)?försälj\w+|säljas? vidare|(?:vidare)?säl\w+", ("sell",)),
        (r"visning|visas?", ("display",)),
        (r"uthyr\w+|hyras? ut|utlån\w+|lånas? ut", ("lend",)),
        (r"utdrag|(?<=eller )citera\b", ("extract",)),
            (r"(?:åter)?använd\w+", ("use",)),
        ),
        forbids=r"\bförbjud\w*|\bförbjöds\b|\binte (?:tillåt\w+|får)\b"
            r"|\b(?:kopiera|sprid|dela|publicera|använd) inte\b|\bfår (?:inte|varken)\b|\bfår ej\b|\bej tillåt\w+|\butan\b"
            r"|\b(?:endast|bara) (?:med|efter)\b",
        reserved=r"alla rättigheter (?:till [^.\n]{1,60} )?(?:är )?(?:förbehåll\w+|reserver\w+)|med ensamrätt",
        written_consent=r"(?:föregående )?skriftligt? (?:tillstånd|medgivande|samtycke|tillåtelse)"
            r"|skriftliga (?:tillstånd|medgivande)",
        consent=r"\b(?:otillåten|obehörig)\b|\bkräver (?:\w+ ){0,2}(?:tillstånd|medgivande|godkännande|samtycke)|\butan (?:\w+ ){0,2}godkännande"
            r"|\b(?:utan|endast med|bara med|endast efter) (?:\w+ ){0,2}(?:lov|tillstånd|medgivande|samtycke"
            r"|tillåtelse)",
        mining=r"text- och datautvinning|text- och data ?mining|datautvinning",
        training=r"trän(?:a|ing)|artificiell intelligens|maskininlärning",
        reported=r"\bsade\b|\bmeddelade\b|\buppgav\b|\bsäger\b|\benligt\b(?! (?:lag|upphovsrätt|avtal|artikel|\d|§))|\bdomstol\w*",
        owned=r"upphovsrätten till (?:denna|detta|dessa|den här|det här) \w+ (?:tillhör|ägs av|innehas av)",
    ),
    "pl": Language(
        hints=("prawa", "zastrzeżone", "zabronion", "zgod", "publikacj", "wyłącznie", "przedruk", " bez ", "kopiowanie", "rozpowszechnian"),
        verbs=(
            (r"(?:wykorzyst\w+ )?w celach komercyjnych|komercyjn\w+ wykorzysta\w+|użyt(?:ek|ku) komercyjn\w+|komercyjn\w+ użyt(?:ek|ku)|użyci\w+ komercyjn\w+"
                r"|wykorzyst\w+ komercyjn\w+|komercyjn\w+ (?:użyci\w+|wykorzystywa\w+)|cel\w+ komercyjn\w+"
                r"|cel\w+ zarobkow\w+|uży(?:cie|tek) zarobkow\w+", ("cc:CommercialUse",)),
            (r"kopi[ai]\b|kopiowa\w+|kopiuj\w+|powiela\w+|reproduk\w+|zwielokrotnia\w+|przedruk\w*|odtwarza\w+|kserowa\w+|skopiowa\w+|nagrywa\w+|nagra(?:nie|ń|ć)", ("reproduce",)),
            (r"rozpowszechnia\w+|dystrybu\w+|przekazywa\w+|przesyła\w+|rozprowadza\w+|redystrybu\w+|udostępnia\w+"
                r"|rozpowszechni\w+|przesła\w+|rozsyła\w+|kolport\w+|retransmi\w+", ("distribute",)),
            (r"publikowa\w+|publikuj\w+|publikacj\w+|opublikowa\w+|zamieszcza\w+|umieszcza\w+|wrzuca\w+|przesyłania do sieci", _BOTH),
            (r"nadawa\w+|strumieniowa\w+|streamowa\w+|emisj\w+|emitowa\w+|publiczn\w+ odtwarza\w+|transmi\w+|reemit\w+", ("present",)),
            (r"modyfik\w+|przer(?:abia\w+|ób(?:k\w+|ek))|zmienia\w+|adaptacj\w+|edytowa\w+|opracowywa\w+|przetwarza\w+|kadrowa\w+|retuszowa\w+|skraca\w+|skrót\w*|przerab\w+", ("modify",)),
            (r"tłumacz\w+|przekład\w*", ("translate",)),
            (r"archiwiz\w+|przechowywa\w+|zapisywa\w+|zapis\w* (?:elektroniczn|cyfrow)\w+|przechowa\w+|magazynowa\w+", ("archive",)),
            (r"(?:od)?sprzeda\w+", ("sell",)),
        (r"wyświetla\w+|prezentowa\w+|wystawia\w+|pokazywa\w+", ("display",)),
        (r"wypożycza\w+|wynaj\w+|użycza\w+", ("lend",)),
        (r"ekstrakcj\w+|wyodrębnia\w+|(?<=nie )cytowa\w+", ("extract",)),
        (r"indeksowa\w+", ("index",)),
            (r"wykorzyst\w+|używa\w+|użyci\w+", ("use",)),
        ),
        forbids=r"\bżadn\w+ część\b|\bzabr[ao]ni\w+|\bwzbronion\w+|\bzakaz\w+|\bnie (?:może|mogą|wolno)\b|\bbez\b|\bniedozwolon\w+"
            r"|\bnie jest dozwolon\w+|\b(?:wyłącznie|tylko|jedynie) za\b",
        reserved=r"wszelkie prawa (?:[^.\n]{1,60} )?zastrzeżone|wszystkie prawa zastrzeżone",
        written_consent=r"(?:uprzedni\w+ |wyraźn\w+ )*pisemn\w+ (?:zgod|zezwoleni|pozwoleni)\w*|zgody (?:na piśmie|pisemnej)",
        consent=r"\b(?:nieautoryzowan|nieuprawnion)\w+|\bwymaga (?:\w+ ){0,2}zgody|\bbez (?:\w+ ){0,2}zgody"
            r"|\b(?:potrzebna|konieczna|wymagana) jest (?:\w+ )?zgoda|\bbez (?:\w+ )?(?:zezwolenia|pozwolenia)"
            r"|\bza (?:\w+ )?zgodą",
        mining=r"eksploracj\w+ (?:naszych |tych )?tekst\w*(?: i danych)?|eksploracj\w+ danych",
        training=r"trenowa\w+|dan\w+ treningow\w+|szkoleni\w+ (?:modeli|sztucznej)|sztuczn\w+ inteligencj\w+|uczeni\w+ maszynow\w+",
        reported=r"\b(?:powiedzia|oświadczy|doda|poda)ł\w*|\bsąd\b|\bwedług\b|\bpoinformował\w*",
        owned=r"prawa autorskie do (?:tego|tych|niniejsz\w+) \w+ (?:należą do|przysługują|posiada)",
    ),
    "ru": Language(
        hints=("права", "защищены", "запрещ", "разрешени", "воспроизведение", " без ", "материал"),
        verbs=(
            (r"(?:использовани\w+ )?с целью извлечения прибыли|(?:использовани\w+ )?в коммерческих целях|коммерческ\w+ использовани\w+|коммерческих целей"
                r"|использовани\w+ для коммерческих целей|коммерчески\w+ цел\w+", ("cc:CommercialUse",)),
            (r"воспроизведени\w+|воспроизводить|скопирован\w+|копи[яию]\b|копировани\w+|копировать|тиражирова\w+|перепечатк\w+"
                r"|перепечатывать|дублировани\w+|репродуцировани\w+|воспроизводиться|копируются|копироваться"
                r"|перепечат(?:ыва)?т\w+|перепечатать|размножени\w+|размножать|(?<!давать )(?<!эту )(?<!данную )запис(?:ь|и|ывать|ывани\w+)(?! в)", ("reproduce",)),
            (r"распростран\w+|передач\w+(?! в эфир)|передавать|пересылк\w+|рассылк\w+|рассылать|ретрансл\w+"
                r"|пересылать", ("distribute",)),
            (r"публикаци\w+|публиковать(?:ся)?|опубликовани\w+|размещ(?:ени\w+|ать)|републик\w+|размещать"
                r"|перепубликаци\w+|выклад(?:ывать|ывани\w+|к[аиу])|выложить|загру(?:жать|зк[аиу])(?![^.]{0,30}(?:модел|обучен))", _BOTH),
            (r"потоков\w+ (?:трансляци|вещани)\w+|стрим\w+|транслировать|трансляци\w+|вещани\w+|эфир\w*|публичн\w+ (?:исполнени\w+|показ\w*)", ("present",)),
            (r"изменени\w+|изменять|переработк\w+|модификаци\w+|редактировани\w+|редактировать|кадриров\w+|ретушир\w+|обрез(?:ать|к\w+)|адаптаци\w+"
                r"|перерабатывать|менять|передел(?:к\w+|ывать)", ("modify",)),
            (r"перевод\w*|переводить", ("translate",)),
            (r"хран(?:ени\w+|ить(?:ся)?)|архивировани\w+|архивировать|сохранени\w+|сохранять", ("archive",)),
            (r"(?:пере)?продаж\w+|(?:пере)?продавать|реализаци\w+", ("sell",)),
        (r"демонстраци\w+|демонстрировать|отображени\w+|показ\w*", ("display",)),
        (r"прокат\w*|аренд\w+", ("lend",)),
        (r"извлечени\w+|(?<=не )цитирова\w+", ("extract",)),
        (r"индекс(?:ировани|аци)\w+", ("index",)),
            (r"использовани\w+|использовать", ("use",)),
        ),
        forbids=r"\bнельзя\b|\bни одна часть\b|\bзапрещ\w+|\bне (?:допускается|разрешается|разрешен\w*|может|могут)\b"
            r"|\bбез\b|\bтолько с\b|\bвоспрещ\w+",
        reserved=r"все права (?:на [^.\n]{1,60} )?(?:защищены|сохранены)|все права охраняются|авторские права защищены",
        written_consent=r"(?:предварительного )?письменн\w+ (?:согласи\w+|разрешени\w+)",
        consent=r"\bнесанкционированн\w+|\bбез (?:\w+ ){0,2}(?:согласия|разрешения|согласования)"
            r"|\bтолько с (?:\w+ ){0,2}(?:согласия|разрешения)",
        mining=r"анализ\w* текст\w+ и данных|интеллектуальн\w+ анализ\w* (?:(?:наших |этих )?текст\w+|данных)|глубинн\w+ анализ\w*",
        training=r"обучающ\w+ данн\w+|данн\w+ для обучения|обучени\w+ (?:моделей|нейросетей|искусственного)|искусственн\w+ интеллект\w*|машинн\w+ обучени\w+",
        reported=r"\bсуд\b|\bсказал\w*|\bсообщил\w*|\bпо словам\b|\b(?:заявил|напомнил|отметил|добавил|пояснил)\w*",
        owned=r"авторские права на (?:этот|данн\w+|эти|настоящ\w+) \w+ принадлеж(?:ат|ит)",
        marks=r"Копирайт|Авторское право|Авторские права",
    ),
    "ar": Language(
        hints=("حقوق", "محفوظة", "يحظر", "يمنع", "إذن", "موافقة", "دون"),
        verbs=(
            (r"(?:ال)?استخدام\w* ب?قصد الربح|بقصد الربح|الاستخدام التجاري|لأغراض تجارية|الاستغلال التجاري|(?:استخدام|استغلال)[^.\n]{0,30}? تجاري[ًا]*"
                r"|(?:ال)?(?:استخدام\w*|استغلال\w*) (?:ل[أا]غراض تجارية|تجاريا|التجاري|في أغراض تجارية)", ("cc:CommercialUse",)),
            (r"نسخ|استنساخ|إعادة إنتاج|[إا]عادة ال[إا]نتاج|[إا]عادة (?:ال)?طبع\w*|تسجيل", ("reproduce",)),
            (r"توزيع|ت?وزعو?|نقل|تداول|إرسال|مشاركة", ("distribute",)),
            (r"(?<!حقوق ال)(?<!حقوق )نشر|رفعه?ا? (?:على|إلى)", _BOTH),
            (r"بث|عرض عام|العرض العام|إذاعة|الإذاعة|للجمهور", ("present",)),
            (r"تعديل|(?<!هيئة ال)(?<!رئيس ال)(?<!أسرة ال)(?<!بال)تحرير|تغيير|تحوير|[إا]عادة (?:ال)?صياغة", ("modify",)),
            (r"ترجم", ("translate",)),
            (r"تخزين|أرشف[ةت]|حفظ", ("archive",)),
            (r"بيع", ("sell",)),
        (r"عرض", ("display",)),
        (r"تأجير|[إا]عارة", ("lend",)),
        (r"استخراج(?! البيانات)|اقتباس", ("extract",)),
        (r"فهرسة", ("index",)),
            (r"استخدام|استعمال|[يت]ُ?ستخدم", ("use",)),
        ),
        forbids=r"لا [يت]نشر|حظر النشر|يحظر|يُحظر|يمنع|يُمنع|ممنوع|لا يجوز|دون|بدون|لا يسمح|غير مسموح|محظور",
        reserved=r"(?:جميع|كافة|كل) الحقوق (?:(?:©|\([cCсС]\)) ?)?محفوظة|حقوق (?:الطبع(?: والنشر)?|النشر|التأليف(?: والنشر)?) محفوظة"
            r"|كل الحقوق محفوظة|الحقوق محفوظة",
        written_consent=r"(?:موافقتنا|إذننا|تصريحنا) (?:المسبقة? )?ال(?:خطية?|كتابية?|مكتوبة?)(?: المسبقة?)?|(?:إذن|موافقة|تصريح) (?:مسبقة? )?(?:خطية?|كتابية?|مكتوبة?|كتابي|خطي)(?: مسبقة?)?",
        consent=r"(?:يتطلب|تتطلب|يستلزم|تستلزم|يشترط)(?: الحصول على)? (?:ال)?(?:إذن|موافقة|تصريح)|(?:دون|بدون|إلا ب)(?: الحصول على)? ?(?:إذن|موافقة|موافقتنا|تصريح)",
        mining=r"التنقيب (?:في|عن) (?:ال)?(?:نصوص|بيانات)|استخراج البيانات",
        training=r"تدريب|الذكاء الاصطناعي|ذكاء اصطناعي|ل?لتعلم الآلي",
        reported=r"المحكمة|وقالت|وقال|بحسب|دعوى|قضائية|أعلن",
        owned=r"حقوق (?:نشر |ملكية )?(?:هذا|هذه) \w+ (?:تعود|ملك)(?: إلى)?",
        marks=r"حقوق (?:النشر|الطبع(?: والنشر)?|التأليف(?: والنشر)?)(?: محفوظة)?(?:،? وتخضع لشروط (?:ال)?استخدام)?",
        bounded=False,
    ),
    "ja": Language(
        hints=("無断", "禁じ", "禁止し", "お断り", "著作権", "転載", "権利", "ます", "です"),
        verbs=(
            (r"(?:営利|商業|商用)(?:目的)?(?:での|の)?(?:再)?(?:利用|使用)|(?:営利|商業|商用)目的", ("cc:CommercialUse",)),
            (r"転載|複製|複写|コピー|転用|転写|録音|録画", ("reproduce",)),
            (r"配布|頒布|配信|転送|送信|再配信|公衆送信|再配布|共有|拡散", ("distribute",)),
            (r"公開|出版(?![社者])|掲載(?!の|された|している|中|記事|内容|写真)|公表|発表|投稿|アップロード", _BOTH),
            (r"放送|上映|上演|再放送", ("present",)),
            (r"改変|改ざん|加工|変え|編集(?![部局長者室])|変更|修正|翻案|改編", ("modify",)),
            (r"翻訳", ("translate",)),
            (r"保存|保管|蓄積|アーカイブ", ("archive",)),
            (r"販売|転売|再販|売買", ("sell",)),
        (r"表示(?!の|を)|展示", ("display",)),
        (r"貸与|貸し?出し|レンタル", ("lend",)),
        (r"抜粋|抽出", ("extract",)),
            (r"(?<!での)(?:使用|利用)", ("use",)),
        ),
        forbids=r"(?:許可|許諾|承諾|同意)(?:が必要|が要る|を要し)|ご遠慮|お控え|禁じ|禁止|無断|できません|許可なく|お断り|認められ(?:ません|ない)|許可されて(?:いません|いない)|なりません",
        reserved=r"全著作権所有|すべての権利を(?:留保|保有)",
        written_consent=r"(?:書面|文書)による(?:事前の)?(?:許可|許諾|同意|承諾)|事前の書面による(?:許可|同意|承諾)",
        consent=r"無断|(?:許可|許諾|承諾|同意)(?:なく|なし|を得ず|が必要|が要る|を得てください|を要し)|要(?:許可|許諾|承諾)",
        mining=r"テキスト(?:・|及び|および)?データマイニング|データマイニング",
        training=r"機械学習|モデルの?(?:を)?(?:学習|訓練)|AI(?:の|モデル|開発|技術|等)?[^。]{0,6}学習|AI(?:開発)?(?:者|企業|事業者)|人工知能|生成AI|学習(?:に|への|目的|用|データ)",
        reported=r"と述べ|と話し|明らかにし|を発表し|裁判所|地裁|判決",
        marks=r"著作権(?!法|について|(?:を|の)?侵害)(?:者|所有)?[::は]?|版権所有",
        bounded=False,
    ),
    "zh": Language(
        hints=("版权", "禁止", "未经", "许可", "不得", "授权", "著作权"),
        verbs=(
            (r"(?:用于)?商业(?:用途|使用|目的)|(?:用于)?商业(?:性)?(?:用途|使用|目的|利用)|商用|牟利|以?[营盈]利为目的(?:的)?(?:使用)?", ("cc:CommercialUse",)),
            (r"复制|转载|重制|翻印|拷贝|复印|影印|抄袭|照搬|录制|录音|录像", ("reproduce",)),
            (r"摘编|摘录|摘抄", ("extract",)),
            (r"传播|公开传输|分发|转发|散布|传送|发行|分享|再传播|发送", ("distribute",)),
            (r"发布|出版(?![者社商方])|发表|刊登|刊载|登载|上传", _BOTH),
            (r"广播|公开播送|播放|放映|播出|转播", ("present",)),
            (r"修改|改编|改作|篡改|(?<![总主])编辑(?![部室])|改动|更改|删改", ("modify",)),
            (r"翻译", ("translate",)),
            (r"存储|存档|储存|保存|归档", ("archive",)),
            (r"(?:转)?售|销售|出售|贩卖|贩售", ("sell",)),
        (r"展示|显示|展览", ("display",)),
        (r"出租|出借", ("lend",)),
        (r"索引", ("index",)),
            (r"使用", ("use",)),
        ),
        forbids=r"(?:须|需|必须)(?:经|获|取得|征得)|谢绝|禁止|不得|非经|严禁|未经|请勿|不允许|不可|不准|必究",
        reserved=r"版[权權]所有(?!者|人)|保留(?:所有|一切)[权權]利|著作[权權]所有",
        written_consent=r"(?:事先)?书面(?:许可|授权|同意)",
        consent=r"(?:须|需|必须)(?:经|经过|获|获得|取得|征得|事先)[^,，。]{0,20}(?:授权|许可|同意)|[未非]经(?:[^,,。]{0,12})?(?:许可|授权|同意|允许|批准)",
        mining=r"文本(?:和|与|及)?数据挖掘|数据挖掘|(?:文字(?:和|与|及))?(?:数据|资料)探勘",
        training=r"训练|人工智[能慧]|机器学习|大模型",
        reported=r"法院|法官|裁定|写道|(?<!コモンズ )(?<!コモンズ・)(?<!コモンズ)表示(?![をすしさ])|据报道",
        marks=r"版权(?!声明|仅限)(?:所有者?|均?归|均?属于?)?|版權(?:所有|歸)?|著作权(?:归)?",
        bounded=False,
    ),
    "ko": Language(
        hints=("저작권", "무단", "금지", "배포", "전재", "허가"),
        verbs=(
            (r"(?:상업적|영리) ?(?:목적)?(?:의|으로)? ?재?(?:이용|사용|활용)|영리 목적", ("cc:CommercialUse",)),
            (r"전재|복제|복사|전용(?!이며|입니다|으로|\s?[.。]|$)|녹음|녹화", ("reproduce",)),
            (r"재?배포|유포|전송|전달|공유", ("distribute",)),
            (r"게재|출판(?![사인])|공표|게시|발행(?![인사처])|업로드|올리(?:는|거나)", _BOTH),
            (r"방송|공연|상영", ("present",)),
            (r"수정|변형|개작|바꾸|각색|편집(?![국부장자인])|변경|가공|보정|크롭|자르(?:거나|는)|잘라", ("modify",)),
            (r"번역", ("translate",)),
            (r"저장|보관|보존", ("archive",)),
            (r"재?판매", ("sell",)),
        (r"전시|표시(?!하)", ("display",)),
        (r"대여|임대", ("lend",)),
        (r"발췌|추출", ("extract",)),
        (r"색인", ("index",)),
            (r"이용|사용", ("use",)),
        ),
        forbids=r"금지|금합니다|(?:동의|허가|승인|허락)(?:이|가|를|을)? ?(?:필요|받아야|얻어야|구해야)|없이|할 수 없|무단|불허|안 됩니다|허용되지",
        reserved=r"모든 권리(?:를)? ?(?:보유|유보)|판권 소유",
        written_consent=r"서면 (?:동의|허가|승인|허락)|사전 서면",
        consent=r"무단|(?:동의|허가|승인|허락)(?:이|가|를|을)? ?(?:없이|필요|받아야|얻어야|구해야)",
        mining=r"텍스트\s?(?:및|·)?\s?데이터 ?마이닝|데이터 ?마이닝",
        training=r"AI ?학습|학습 ?데이터|모델 ?(?:학습|훈련)|인공지능|기계 ?학습|학습 및 활용",
        reported=r"법원|밝혔|말했|전했|소송|요구하는",
        marks=r"저작권자|저작권(?! ?침해)(?:은|은\s)?|ⓒ",
        bounded=False,
    ),
}  # fmt: skip
