"""A condition told by its parts, where no known phrase tells it: a licence and a must, an if and a yes, a limit and a country.

Each part is a handful of stems in fourteen languages, and may stand anywhere in the sentence. `conditions.py` is asked first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from processors.dispatch import ConditionKind, Holder
from processors.rights import vocabulary as v
from processors.rights.alternatives import Alternatives
from processors.rights.clauses import LIMITS
from processors.rights.leave_asked import WRITTEN
from processors.rights.territory import Countries, country_of, limited_to
from processors.rights.uses import names_use


def _any(words: str) -> Alternatives:
    return Alternatives(words, re.IGNORECASE)


_LICENCE = _any(
    r"\blicen[cs]es?\b|\bLizenz(?:en)?\b(?!@)|\blicencias?\b|\blicenz[ae]\b|\blicenças?\b|\blicenties?\b|\blicens(?:en|er)?\b|\blicencj\w+|\bлицензи\w+|رخصة|ترخيص|ライセンス|许可证|라이[선센]스"
)
_EDITORIAL = _any(
    r"\beditorial(?:ly|es|i|e)?\b|\béditoria(?:l|le|ux|les)\b|\brédactionnel\w*|\bredaktionell\w*|\bredaction\w+|\bredazional\w+|\bredakcyjn\w+|\bредакционн\w+|تحريري|編集目的|報道|보도용|新闻用途"
)
_SUBSCRIBERS = _any(
    r"\bsubscri\w+|\b(?:client|customer|member)s?\b|\babonn\w+|\bsuscript\w+|\bassinante\w*|\bprenumer\w+|\bподписчик\w*|\bklient\w+|\b(?:sócios|soci|membres|Mitglied\w+|medlem\w+)\b"
)
# What the press does, where a use is limited to it: 'Only for use in news reports'.
_PRESS = _any(
    r"\b(?:press|news|newsrooms?|editors)\b|\brédactions\b|\bRedaktionen\b|\b(?:redacciones|redazioni|redações|redacties)\b|\bredaktioner(?:na)?\b|\bredakcj[ie]\b|\bредакций\b|編集部|编辑部|편집국|\b(?:to|for) report(?:ing)? on\b|\b(?:usage|fins) de presse\b|\bl['’]actualité\b|\b(?:Presse|Nachrichten)(?!agentur)\w+|\bBerichterstattung\b|\bperiodístic\w+|\bpara informar\b|\bgiornalistic\w+|\bper informare\b|\bjornalístic\w+|\bpara (?:informar|noticiar)\b"
    r"|\b(?:nieuws|pers)(?:bericht|doel|gebruik|verslag)\w*|\b(?:nyhets|press)(?!byrå|brev)\w+|\bprasow\w+|\bрепортаж\w*|\bв новостях\b|\bдля (?:прессы|освещения)\b|(?:صحفي|إخباري|الأخبار)"
)
_TEACHING = _any(
    r"\b(?:teaching|education(?:al)?|classroom|school) (?:purposes?|use)\b|\b(?:fins|usage) (?:pédagogique|éducati[fv]e?|scolaire)s?\b|\b(?:für|im|zum) (?:den )?(?:Unterricht|Schul\w+)\b|\b(?:Unterrichts|Lehr|Bildungs)zweck\w*|\b(?:fines|uso) (?:educativ|didáctic|docent|escolar)\w*|\b(?:scop[oi]|fini|uso) (?:didattic|educativ|scolastic)\w+|\b(?:fins|uso) (?:educa|didátic|pedagógic|escolar)\w*"
    r"|\b(?:voor|in) (?:het )?onderwijs\b|\b(?:onderwijs|educatieve )doeleinden\b|\b(?:undervisning|utbildnings|skolbruk)\w*|\b(?:cel(?:ów|ach) )?(?:edukacyjn|dydaktyczn|szkoln)\w+|\b(?:учебн|образовательн)\w+ цел\w+|\b(?:students|pupils|teachers|schools|élèves|étudiants|enseignants|écoles|Schüler|Schulen|Lehrer|Studierende|alumnos|estudiantes|profesores|escuelas|studenti|alunni|insegnanti|scuole|alunos|estudantes|professores|escolas|leerlingen|studenten|leraren|scholen|elever|studenter|lärare|skolor|uczniów|studentów|nauczycieli|szkół|учеников|школьников|студентов|учителей|школ)\b|تعليمية|للطلاب|教育(?:目的|用)|(?:学生|教师|学校)|학생|교사|학교|(?:供|用于|限)教学|教学(?:使用|目的)|교육 ?(?:목적|용)"
)
_PRIVATE = _any(
    r"\bown reading\b|\b(?:seule|propre) lecture\b|\beigenen? Les\w+|\bpropia lectura\b|\bpropria lettura\b|\bprópria leitura\b|\beigen lezing\b|(?<!nicht-)(?<!non-)\b(?:personal|private|non-?commercial)\b|\b(?:usage|cadre) (?:privé|personnel)\b|(?<!nicht-)(?<!nicht )\b(?:privat|persönlich|nichtkommerziell)\w*|\bprivad[oa]\b|\bprivat[oa]\b|\bpessoa(?:l|is)\b|\bpersonale\b|\b(?:persoonlijk|privé)\w*"
    r"|\b(?:prywatn|osobist|niekomercyjn)\w+|\bличн\w+|شخصي|私的|個人利用|个人|私人|개인"
)
_NO_GAIN = _any(
    r"\b(?:not|without) (?:for )?(?:any )?(?:gain|profit)\b|\bsans (?:but lucratif|profit)\b|\b(?:nicht zu|ohne) (?:Erwerb|Gewinn)\w*|\bsin (?:ánimo de )?lucro\b|\bsenza (?:scopo di )?lucro\b|\bsem (?:fins de )?lucro\b|\b(?:niet voor|zonder) winst\w*"
    r"|\b(?:inte för|utan) vinst\w*|\b(?:nie dla|bez) zysku\b|\bбез (?:извлечения )?прибыли\b"
)
# What a use for gain is for, where it is forbidden: 'No one may make money from this text.'
_GAIN = _any(
    r"\b(?:make|earn) (?:any )?money\b|\bprofit from\b|\bgagner d['’](?:de l['’])?argent\b|\bGeld verdienen\b|\b(?:ganar|hacer) dinero\b|\blucrar(?:se)?\b|\bguadagnar\w+\b|\b(?:ganhar|fazer) dinheiro\b|\bgeld (?:te )?verdienen\b|\btjäna (?:några )?pengar\b|\bzarabiać\b|\bзарабатывать\b|كسب المال|[牟谋]利|利益を得|이익을 (?:얻|취)"
)
_IF = _any(
    r"\b(?:if|when|unless)\b|\bsi\b|\b(?:wenn|sofern|falls)\b|\bse\b|\b(?:als|indien|mits)\b|\bom\b|\b(?:jeśli|jeżeli|gdy)\b|\b(?:если|когда)\b|إذا|場合|方可|只有|경우"
)
_AGREE = _any(
    r"\b(?:agrees?|consents?|approves?|says? yes)\b|\bdonnent? son accord\b|\b(?:est|sont) d['’]accord\b|\bzustimm(?:t|en)\b|\beinwillig(?:t|en)\b|\b(?:está|están|esté) de acuerdo\b|\b(?:acconsent\w+|è d['’]accordo)\b|\b(?:concord(?:ar|e|arem)|autoriz(?:ar|arem))\b"
    r"|\b(?:instemt|akkoord gaat|goedkeurt)\b|\b(?:går med på|godkänner|samtycker)\b|\b(?:zgodzi|zgadza|wyrazi zgodę)\w*|\bсогла(?:сн\w*|сит\w*)|يوافق|[同동][意의]"
)
_APPROVE = _any(
    r"\b(?:approved?|authori[sz]ed?|cleared?|sign(?:ed)? off)\b|\bapprouv\w+|\b(?:genehmigen|genehmigt|freigeben|freigegeben)\b|\baprob\w+|\bapprov(?:are|at[oaie])\b|\baprov(?:ar|ad[oa]s?)\b|\bgoed(?:keuren|gekeurd)\b|\bgodkän\w+|\bzatwierdz\w+|\bодобр\w+|الموافقة|承認|批准|승인"
)
# 'Jede Nutzung ist mit uns zu vereinbaren.'
_AGREED = _any(
    r"\bagreed?\b|\bconven(?:u|us|ue|ues|ir)\b|\b(?:vereinbaren|vereinbart|abzusprechen|abgesprochen|abzustimmen)\b|\bac(?:ordarse|ordad[oa]s?|uerden?)\b|\bconcordat[oaie]\b|\bcombinad[oa]s?\b|\b(?:afgesproken|overeengekomen)\b|\bavtalas?\b|\buzgodni\w+|\bсоглас\w+|商定|约定|协商|合意|協議|협의|합의|الاتفاق"
)
_FIRST = _any(r"事前の?(?:合意|協議)|(?:须|需|应)(?:事先|提前)|사전에? ?(?:협의|합의)")
_BUY = _any(
    r"\b(?:buy|purchase|get|obtain|take out|pay for)\b|\b(?:achetez|obtenez|prenez)\b|\b(?:kaufen|erwerben) Sie\b|\b(?:compren?|adquiera|obtenga|contrate)\b|\b(?:acquist|compr|ottien|richied)\w+e\b|\b(?:adquira|obtenha)\b|\b(?:koop|vraag)\b|\b(?:köp|skaffa)\b|\b(?:kup|wykup|uzyskaj)\b|\b(?:купите|приобретите|получите)\b|اشتر|购买|購入|구매"
)
# 'just say where you have it from'
_WHENCE = _any(
    r"\bwhere (?:you got it|(?:it|the text|this) (?:came|comes|is|was taken) from)\b|\bd['’]où (?:\w+ ){0,2}(?:vien|provien)\w*|\bwoher\b|\bde dónde\b|\bda dove\b|\bde onde\b|\bwaar \w+ vandaan\b|\bvar \w+ kommer\b|\bskąd\b|\bоткуда\b|من أين|出所|어디서"
)
# The publisher, who does not say who that is.
_SELF = _any(
    r"\b(?:us|our (?:paper|name|reporters?|agency|site)|the (?:paper|newspaper|agency))\b|\b(?:le|du) journal\b|\bl['’]agence\b|\b(?:nous|nos|noi|nós)\b|\bnotre (?:nom|journal)\b|\b(?:uns|die Zeitung|die Agentur)\b|\b(?:el periódico|la agencia|el diario)\b|\b(?:il|del) giornale\b|\bl['’]agenzia\b|\b(?:o jornal|a agência)\b|\b(?:ons|de krant)\b|\b(?:oss|tidningen|byrån)\b|\b(?:nosotros|conosco|connosco)\b|\bнами\b|\b(?:z nami)\b|我们|معنا|\b(?:nas|gazetę|agencję)\b|\b(?:нас|газету|агентство|издание)\b|本[报社网]|当社|본지|당사"
)
# What is done to whose name a sentence holds besides.
_NAMED = _any(
    r"(?<!otherwise )\bcredit(?:ed|s)?\b|\b(?:named|cited|acknowledged)\b|\b(?:please|must|to|if you|always) (?:name|cite|acknowledge)\b|\bindiquez\b|\b(?:link|point)s? (?:back )?to\b(?! it\b)|\brenv(?:oient|oyez|oie|oyer)\b|\bverwei(?:st|sen)\b|\benla(?:zan?|cen?|zar)\b|\blink(?:t|en|ano?|are|am)\b|\blänka[rt]?\b|\bсошл\w+|\bсосла\w+|\bHinweis auf\b|\bmencione\b|\bnomm(?:ez|er|ant)\b|\b(?:nennen|nennt)\b|\bnombr(?:a|ar|e|en|ando)\b|\bnomin(?:a|are|ate|ando)\b|\bnoemt\b|\b(?:om du|du ska|måste|ska) (?:ange|anger|nämna|nämner)\b|\b(?:poda(?:sz|cie|ć)|wymieni(?:sz|cie|ć))\b|\bука(?:жете|жешь|зать|жите)\b|ذكر(?:تم|ت)?\b|明[記示]|표시하|\bmention\w*|\bcrédit(?:ée?s?|er)?\b|\b(?:citée?s?|nommée?s?)\b|\b(?:genannt|angegeben)\b|\berwähn\w+|\b(?:crédito|citad[oa]|nombrad[oa])\b|\bmen[cz]ion\w+|\b(?:citat[oa]|indicat[oa]|nominat[oa])\b"
    r"|\b(?:creditad[oa]|nomead[oa]|indicad[oa])\b|\bgenoemd\b|\bvermeld\w*|\b(?:anges|nämns?|uppges)\b|\b(?:wskazan|podan|wymieni|wspomina)\w+|\b(?:указан|назван|упомя|упомин)\w*|مذكور|クレジット|言及|注明|标明|提及|밝히|명시|언급"
)
_ASK = _any(
    r"\b(?:ask|contact|e-?mail|call|write to|talk to|speak to) (?:us|our|the)\b|\bget in touch\b|\b(?:ring|phone|telephone) (?:us|our|the)\b|\bappelez\b|\brufen Sie\b|\bllame\b|\bchiama(?:te|re)\b|\bligue\b|\b(?:bel|mail) (?:de|ons|eerst|even)\b|\bring (?:redaktion|oss|först)\w*|\bzadzwoń\b|\bzadzwonić\b|\bпозвоните\b|致电|お電話|전화해|\bmelden Sie sich\b|\b(?:póngase|pónganse) en contacto\b|\bentre em contato\b|\bneem contact\b|\bhör av (?:dig|er)\b|\bskontaktuj\b|(?:تواصلوا|اتصلوا) (?:معنا|بنا)|与我们联系|문의|\bask\b|\b(?:demandez|contactez|écrivez)\b|\b(?:fragen|kontaktieren|schreiben) Sie\b|\bfragt\b|\b(?:pregunt|consúlt|contáct|escrí?b|consult|contact)\w*(?:e|en|enos|anos)\b|\b(?:chied|contatt|scriv)(?:a|ete|ate|eteci|ateci)\b|\b(?:pergunte|consulte|contate|escreva)(?:-nos)?\b|\b(?:vraag|schrijf|mail) (?:ons|eerst)\b|\bvraag\b|\b(?:fråga|kontakta|skriv till)\b|\b(?:zapytaj|napisz|prosimy (?:pytać|o kontakt))\b|\b(?:спросите|напишите|свяжитесь)\b"
    r"|(?:اسأل|اتصل|راسل)ون?[اي]|(?:ご連絡|お問い合わせ)ください|请?(?:先)?(?:联系|聯繫|询问)我们|(?:연락|문의)(?:해)? ?주[세십]"
)
_BEFORE = re.compile(
    r"\b(?:before|first|avant|d['’]abord|bevor|vorher|antes|prima|voordat|eerst|innan|först|zanim|przed|прежде|перед|до|vor jede[mr])\b|قبل|前に?(?=[^。]{0,12}(?:連絡|電話|致电|問い合わせ|联系|聯繫|询问))|전에",
    re.IGNORECASE,
)
_WANTS = _any(
    r"\bif you (?:(?:\w+ ){1,5}and )?(?:want|wish|would like|plan|intend) to\b|\bsi vous (?:souhaitez|voulez|désirez)\b|\bwenn Sie\b[^.\n]{3,60}\b(?:wollen|möchten)\b|\bsi (?:quiere|desea)n?\b|\bse (?:volete|desiderate|vuole|desidera)\b|\bse (?:quiser|desejar)\b|\bals u\b[^.\n]{3,60}\bwilt\b|\bom du vill\b|\bjeśli chcesz\b|\bесли (?:вы )?хотите\b|إذا (?:أردت|رغبت|كنت)\w*|如(?:需|要|欲)|若(?:需|要|欲)|ご希望|원하시면"
)
_REGION = _any(
    r"(?<!\()\b(?:EU|UE|ЕС|European Union|Union européenne|Europäischen? Union|Unión Europea|Unione Europea|União Europeia|Europese Unie|Europeiska unionen|Unii Europejskiej|Евросоюз\w*)\b|الاتحاد الأوروبي|欧盟|EU域|유럽연합"
)
# 'All countries except Japan'
_ALL_BUT = _any(
    r"\b(?:all|every) (?:countries|country|territories|markets|regions) (?:except|but|apart from|other than|excluding)\b|\b(?:worldwide|world rights|the world),? (?:except|but not|excluding)\b|\btous (?:les )?pays,? (?:sauf|hormis|excepté|hors)\b|\b(?:monde entier|dans le monde),? (?:sauf|hormis|hors)\b|\balle(?:n)? Länder(?:n)?,? (?:außer|ausgenommen|bis auf)\b|\bweltweit,? (?:außer|ausgenommen|ohne)\b"
    r"|\btodos los países,? (?:excepto|salvo|menos)\b|\btodo el mundo,? (?:excepto|salvo|menos)\b|\btutti i paesi,? (?:tranne|eccetto|escluso|salvo)\b|\btutto il mondo,? (?:tranne|eccetto|escluso)\b|\btodos os países,? (?:exceto|salvo|menos)\b|\btodo o mundo,? (?:exceto|salvo|menos)\b|\b(?:alle landen|wereldwijd),? (?:behalve|uitgezonderd)\b|\b(?:alla länder|hela världen),? (?:utom|förutom)\b"
    r"|\b(?:wszystkie kraje|cały świat),? (?:oprócz|poza|z wyjątkiem)\b|\b(?:все страны|весь мир),? (?:кроме|за исключением)|(?:جميع|كل) (?:الدول|البلدان) (?:باستثناء|ما عدا|عدا)|を除く(?:すべての|全)|以外(?:の|所有|全部)?(?:すべての|全て|国家|国|地区)|(?:을|를) 제외한 (?:모든|전)"
)


def told_by_parts(
    sentence: str, holders: Sequence[Holder], countries: Countries
) -> tuple[ConditionKind, str] | None:
    """The kind of a sentence's condition and the words that tell it."""
    only = LIMITS.search(sentence)
    must = v.MUST.search(sentence)
    denied = v.forbids(sentence) or v.DENIES.search(sentence)
    if (licence := _LICENCE.search(sentence)) and (only or must or _BUY.search(sentence)):
        return "licence", licence.group()
    if only and (written := WRITTEN.search(sentence)):
        return "prior-written-consent", written.group()
    if consent := _consent_in(sentence, must=must is not None):
        return "prior-written-consent" if WRITTEN.search(sentence) else "consent", consent
    by_press = only and not _SUBSCRIBERS.search(sentence) and _PRESS.search(_without(holders, sentence))
    if only and (editorial := _EDITORIAL.search(sentence) or by_press):
        return "editorial-use", editorial.group()
    if denied and (advertising := v.ADVERTISING.search(sentence)):
        return "editorial-use", advertising.group()
    if place := _place_in(sentence, countries, only=only is not None):
        return "territory", place
    gain = _NO_GAIN.search(sentence) or (_GAIN.search(sentence) if denied else None)
    if gain := gain or (_PRIVATE.search(sentence) or _TEACHING.search(sentence) if only else None):
        return "non-commercial", gain.group()
    named = _NAMED.search(sentence)
    if named and not (any(holder.name in sentence for holder in holders) or _SELF.search(sentence)):
        named = None
    if credit := named or _WHENCE.search(sentence):
        return "credit", credit.group()
    return None


def _consent_in(sentence: str, *, must: bool) -> str | None:
    """The words that say who has to be asked first, has to agree or to approve. To subscribe is no use."""
    if _ASK.search(sentence):
        wants = _WANTS.search(sentence) if names_use(sentence) else None
        if when := _BEFORE.search(sentence) or wants:
            return when.group()
    if _IF.search(sentence) and (agree := _AGREE.search(sentence)):
        return agree.group()
    if agreed := _FIRST.search(sentence) or (_AGREED.search(sentence) if _SELF.search(sentence) else None):
        return agreed.group()
    if must and (approve := _APPROVE.search(sentence)):
        return approve.group()
    return None


def _place_in(sentence: str, countries: Countries, *, only: bool) -> str | None:
    """Where the text may be used or where not."""
    place = limited_to(sentence, countries)
    if place is None and (all_but := _ALL_BUT.search(sentence)):
        return all_but.group()
    if place is None and (only or v.forbids(sentence) or v.PLAINLY_ALLOWED.search(sentence)):
        place = country_of(sentence, countries, of=only)
    if place is None and (only or v.forbids(sentence)) and (region := _REGION.search(sentence)):
        return region.group()
    return place


def _without(holders: Sequence[Holder], sentence: str) -> str:
    """The sentence without its holders' names: 'Marlow News Agency' is no word of news."""
    for holder in holders:
        sentence = sentence.replace(holder.name, "")
    return sentence
