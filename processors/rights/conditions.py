"""On what condition a text may be used, as data: credit, non-commercial, editorial use, territory and time, in all languages.

Consent and licence have theirs in `leave_asked.py`, since what is asked for is also what is forbidden; who is to be named, and
how, is `attribution.py`'s.
"""

from __future__ import annotations

import re

from processors.dispatch import ConditionKind
from processors.rights.alternatives import Alternatives
from processors.rights.attribution import WORDS
from processors.rights.territory import TERRITORY

LONGEST = 140  # code points of a sentence that says no more than its condition

CREDIT = Alternatives(
    rf"{WORDS}|コモンズ・?[ 　]?表示|知识共享[^。\n]{{0,2}}署名|저작자 ?표시|نسب المصنف|\bLicence Ouverte\b|"
    r"\b(?:please|must|should) link (?:back )?to\b|\bMerci de renvoyer vers\b|\bverlinken Sie auf\b|\benlac?(?:e|ar|en) al (?:artículo|texto)\b|\blinkare (?:al)?l['’]articolo\b|\b(?:faça|incluir|inclua) (?:um )?link para o (?:artigo|texto)\b|\blink naar het (?:oorspronkelijke|originele)\b|\blänka (?:gärna )?till (?:original|artikel)\w*|\bpodać link do\b|\bставить ссылку на\b|元記事への?リンク|链接到原文|원문 링크"
    r"|\b(?:as long as|provided(?: that)?|if|on condition(?: that)?) the (?:source|author) is (?:stated|given|indicated|shown)\b|\bange (?:gärna |alltid )?källa|と明記すれば|"
    r"\backnowledg(?:e|ing) [^.\n]{2,60} as (?:the|its|their|your) source\b|\b(?:quotes?|quotations?) must (?:name|mention|credit|state)\b|\bcitation (?:doit|devra) (?:indiquer|mentionner|comporter)\b"
    r"|\bZitate? m[uü]ss(?:en)?\b[^.\n]{0,40}(?:nennen|angeben)\b|\bcita (?:debe|deberá) (?:indicar|mencionar|incluir)\b|\bcitazione deve (?:riportare|indicare|menzionare)\b|\bcitação deve (?:indicar|mencionar|trazer)\b"
    r"|\b(?:mencione|indique) a fonte\b|\bdesde que citad[oa]s? (?:[oa] )?(?-i:[A-ZÁÉÍ])|\bcitaten? moet(?:en)?\b[^.\n]{0,40}(?:vermelden|noemen)\b|\bcitat (?:ska|måste) (?:ange|nämna)\b"
    r"|\bcytat\w* (?:musi|muszą|powin\w+) (?:zawierać|wskazywać|podawać)\b|\bука(?:зывайте|жите|зывать|зать) источник|(?:名前?|社名|クレジット)を(?:明記|明示|表示|記載)"
    r"|\bindication de (?:la )?source\b|\bindicación de (?:la )?fuente\b|\bQuellen(?:vermerk|nachweis|hinweis)\w*"
    r"|\bwith (?:a |the )?(?:byline|credit line)\b|\bbei (?:Quellen|Namens)?[Nn]ennung\b|\b(?:with|giving|by giving) (?:full |due |proper |on-air |on-screen |visible |clear |appropriate )?(?:credit"
    r"|attribution|acknowledge?ment)\b|:\s(?:please )?credit (?=[A-Z])|\bavec (?:la )?mention\b|\bc[ií]te(?:n)?se a\b|\bpodając (?:autora|źródło)\b|\b(?:należy|prosimy|proszę|trzeba) podać źródło\b|출처를 밝혀|\bskälla anges\b|출처를 \S{2,20}(?:로|으로) (?:표기|표시|밝히|명시)|出典「[^」]{2,20}」を|(?:شرط|مع) ذكر "
    r"|\bmention [«\"“][^»\"”\n]{2,40}[»\"”] (?:doit|obligatoire)|\bals Quelle (?:ist|muss)\b|\b(?:debe|deberá) (?:figurar|constar|aparecer) (?:el crédito|la fuente)|\bva (?:indicata|citata) la fonte\b|\bdev(?:e|'essere)[^.\n]{0,10} (?:citata|indicata) la fonte\b|\bdeve (?:constar|figurar) (?:o crédito|a fonte)|\bals bron moet\b|\bsom källa (?:ska|skall|måste)\b|\bjako źródło należy\b|\bв качестве источника\b|يجب ذكر|出典として|须注明|須註明|출처로|\bcredit (?:is )?required\b|\bcredit(?: line)? (?:must|should|to) read\b|\b(?:provided|as long as|on condition|if) (?:that )?[^.\n]{2,60}\b(?:byline|name|credit|logo|masthead|source)s? (?:appears?|(?:is|are) (?:shown|printed|displayed|kept|included|retained))\b|\bwithout (?:\w+ )?(?:reference to|crediting|citing|mentioning|naming|attribution|acknowledge?ment|credit(?:ing)?)\b|\bange (?-i:[A-ZÅÄÖ])"
    r"|\battribution (?:to|required)\b|\b(?:citing|crediting|mentioning|acknowledging|naming) the source\b"
    r"|\bcredit\b[^.\n]{0,30}\b(?:should|must|is to) be given\b|\bmust (?:be )?credit(?:ed)?\b"
    r"|\b(?:mandatory|please|gives?) credit\b"
    r"|\b(?:provided|as long as|on condition|if) (?:that )?[^.\n]{2,40} (?:is"
    r"|are) (?:\w+ )?(?:acknowledged|cited|credited|named|mentioned)\b"
    r"|\b(?:provided|as long as|on condition|if) (?:that )?you (?:credit|cite|acknowledge|name|mention"
    r"|attribute|link)\b"
    r"|\b(?:hyper)?link to [^\s,;]+ is (?:mandatory|required|obligatory)"
    r"|\bwith (?:a )?link (?:back )?to the\b|\bwith (?:a )?link back\b|\bAttribution\b"
    r"|\bOpen (?:Government|Parliament) Licence\b"
    r"|\bavec la mention\b|\b(?:avec )?mention(?:ner)? (?:obligatoire|de la source|de l['’]auteur)"
    r"|\b(?:cit|indiqu|mentionn)(?:er|ant) (?:la |sa )?source\b|\bréserve de mention"
    r"|\bQuellenangabe|\b(?:Nennung|Angabe) der Quelle\b|\bQuelle (?:anzu|zu )?(?:angeben|nennen|geben)\b"
    r"|\bNamensnennung\b|\bmit Quelle\b"
    r"|\bcit(?:ar|ando|e|ada|ado) (?:a )?(?:la |su |al )?(?:fuente|autor)\b"
    r"|\b(?:cite|citar|citando|se cita) a\b|\bmenci(?:ón de|on(?:ando|ar|e)) (?:a )?la fuente\b"
    r"|\bcon crédito\b|\bindicando la fuente\b|\b(?:Reconocimiento|Atribución)\b"
    r"|\bcitando (?-i:[A-ZÀ-Ý])|\bcita(?:re|ndo|ta|zione della) (?:la )?fonte\b"
    r"|\b(?:indicazione|menzione) della fonte\b|\bAttribuzione\b"
    r"|\bAtribuição\b|\bcita(?:r|ndo|da|ção da?) (?:a )?fonte\b|\bmediante citação\b"
    r"|\bcom (?:o )?crédito\b|\bcom menção d['’]|\bmen[çcz]ão (?:da|à) fonte\b|\bindicação da fonte\b"
    r"|\bbronvermelding\b|\bbron (?:te )?vermeld\w*|\bvermelding van (?:de )?bron\b|\bNaamsvermelding\b"
    r"|\bkällhänvisning\b|\bange källa|\bkälla\w* anges\b|\bangivande av källa|\bErkännande\b"
    r"|\bpoda(?:ni\w+|jąc) źródł\w+|\bwskazani\w+ źródła\b|\bpowołaniem się na\b"
    r"|гиперссылк|ссылк\w+ на [^.\n]{2,60} обязательн\w+|с обязательн\w+ ссылк\w+|ссылк\w+ обязательн\w+"
    r"|\bсо ссылкой на источник|\bбез (?:\w+ )?ссылки\b|указани\w+ источника"
    r"|ذكر المصدر|الإشارة إلى المصدر|出典を?(?:明記|明示|記載|表示)|(?:注明|标明|註明)(?:来源|出处|來源|出處)|출처(?:를|의|\([^)\n]{1,20}\)를)? ?(?:표시|명시|밝히|표기)"
    r"|(?-i:(?<![A-Za-z0-9])CC[- ]?BY(?![A-Za-z0-9])|\bCommons BY\b|\bBY(?:-[A-Z]{2}){1,3}\b|\bBY \d\.\d)",
    re.IGNORECASE,
)
# 'sem fins lucrativos': none of its words forbids.
WITHOUT_GAIN = Alternatives(
    r"\bsans but lucratif\b|\bà but non lucratif\b|\bohne (?:Gewinnabsicht|Erwerbszweck\w*|kommerzielle (?:Absicht|Zwecke))\b|\bsin (?:fines|ánimo|propósito) (?:de lucro|lucrativos?|comercial(?:es)?)\b"
    r"|\bsenza (?:(?:scop[oi]|fin[ei]) )?(?:di lucro|lucro|commercial[ei])\b|\bsem lucro\b|\bsin lucro\b|\bsem (?:fins|intuito|finalidade) (?:lucrativ[oa]s?|comercia(?:l|is)|de lucro)\b|\bzonder (?:winstoogmerk|commercieel (?:doel|oogmerk)|commerciële doeleinden)\b"
    r"|\butan (?:vinstsyfte|kommersiellt syfte)\b|\b(?:bez celu|nie w celach) (?:zarobkow|komercyjn)\w+|\bбез (?:цел\w+ )?(?:извлечения прибыли|коммерческ\w+ цел\w+)"
    r"|, (?:but )?not for profit\b|[,，]\s?不得[牟谋]利|(?:ل)?غير (?:ال)?(?:أغراض |غرض )?(?:ال)?(?:تجاري|ربحي)ة?|دون (?:أغراض|أهداف) (?:تجارية|ربحية)|非営利(?:目的)?|非[营盈]利(?:性)?(?:目的)?|비영리(?: 목적)?",
    re.IGNORECASE,
)
# As it is, whatever may be done with it: none of its words forbids a use.
UNALTERED = Alternatives(
    r",?\s*\b(?:without (?:any )?(?:\w+ )?(?:changes?|alterations?|modifications?|edit(?:s|ing)|amendments?)|in (?:unaltered|unmodified) form|unaltered|unmodified|unedited)\b,?"
    r"|\bsans (?:aucune? )?(?:modification|altération|changement)s?\b|\bohne (?:jede |jegliche )?(?:Änderung|Veränderung|Bearbeitung|Kürzung)(?:en)?\b|\bsin (?:modificaci(?:ón|ones)|alteraci(?:ón|ones)|cambios?|modificarl[oa])\b"
    r"|\bsenza (?:modific(?:a|he)|alterazion[ei]|cambiamenti)\b|\bsem (?:alteraç(?:ão|ões)|modificaç(?:ão|ões)|mudanças)\b|\bzonder (?:wijziging|aanpassing|bewerking)(?:en)?\b|\butan (?:ändring(?:ar)?|bearbetning)\b"
    r"|\bbez (?:zmian|modyfikacji|przeróbek)\b|\bбез (?:внесения )?(?:изменений|правок|переработки)\b|دون (?:أي )?(?:تعديل|تغيير|تحريف)|(?:改変|変更|加工)(?:せず|なし)(?:に|で)?|不(?:作|做|加)(?:任何)?(?:修改|改动|更改)|(?:수정|변경|변형) ?없이",
    re.IGNORECASE,
)
NON_COMMERCIAL = Alternatives(
    rf"{WITHOUT_GAIN.pattern}|"
    r"\bprivate (?:Nutzung )?(?:ist )?(?:erlaubt|gestattet)\b|\bprivée? (?:est )?(?:autorisée?|permise?)\b|\bprivad[oa] (?:es |é )?(?:permitid|autorizad)[oa]\b|\bprivat[oa] (?:è )?(?:consentit|permess)[oa]\b|\bprivé (?:is )?(?:toegestaan|mag)\b|\bprivat (?:är )?tillåtet\b"
    r"|\bhousehold use\b|\busage domestique\b|\bHausgebrauch\b|\buso dom[eé]stico\b|\bhuiselijk gebruik\b|\bhemmabruk\b|\bużytku domowego\b|\bдомашн\w+ (?:использовани|пользовани)\w+|\bpersonal information and not\b|\binformation personnelle\b|\bpersönlichen Information\b|\binformación personal\b|\binformazione personale\b|\binformação pessoal\b|\bpersoonlijke informatie\b|\bpersonliga information\b|\binformacji osobistej\b|\bличной информации\b|個人の情報収集|个人参考|개인적인 정보"
    r"|\bnon (?:à des fins|dans un but) commercia\w+|\bnicht (?:für |zu )?kommerzielle[nr]? Zweck\w*|\bno (?:para|con) fines comerciales\b|\bnon (?:per|a) (?:fini|scopi) commerciali\b|\bnão (?:para|a|com) fins comerciais\b|\bniet voor commerciële doeleinden\b|\binte för kommersiella ändamål\b"
    r"|\bnie do celów (?:komercyjnych|zarobkowych)\b|\bне для коммерческих целей\b|商業目的では?(?:利用|使用)でき|상업적 목적으로는? (?:쓸|사용할) 수 없"
    r"|\bcopy for (?:your|one)self\b|\bcopie pour soi\b|\beigenen Bedarf\b|\bcopia para (?:usted|uno mismo|sí)\b|\bcopia per sé\b|\bcópia para si\b|\b(?:kopie|exemplaar) voor uzelf\b|\bkopię dla siebie\b|\bкопию для себя\b|個人用|개인용"
    r"|\b(?:own|personal|private) (?:study|studies)\b|\bétude personnelle\b|\beigene[ns]? Studium\b|\bestudio (?:propio|personal)\b|\bstudio personale\b|\bestudo (?:próprio|pessoal)\b|\beigen studie\b|\begna studier\b"
    r"|\bwłasnej nauki\b|\bличн\w+ уч[её]бы\b|للدراسة الشخصية|個人の学習|个人学习|개인 ?학습"
    r"|\bno commercial gain\b|بقصد الربح|للاستعمال الخاص|営利を目的としない|私人使用|영리 ?목적이 아닌|\b(?:private|personal) purposes\b|\b(?:sofern|solange|wenn) (?:damit |dabei )?kein (?:Gewinn|Geld|Erlös)\b|私人(?:目的|用途)"
    r"|\bnon-?commercial\b(?! use is)|\bnon-?profit (?:use|purposes?|basis|organi[sz]ations? only)\b|\bnot[- ]for[- ]profit (?:use|purposes?|basis)\b|\bcommercial use is not\b|\b(?:personal|private) (?:use|study|viewing|reading)\b|\bnot for commercial\b|\bBY-NC\b"
    r"|\bnon[- ]commercial(?:e?s?|i)\b|\bnon lucrati(?:f|ve)s?\b|\busage (?:strictement )?(?:personnel|privé)\b|\bPas d['’]Utilisation Commerciale\b"
    r"|\bnicht[- ]?kommerziell|\bnicht[- ]?gewerbliche[nrs]?\b|\bniet-?commerciële?\b|\bnamensnennung\W{1,3}keine kommerzielle nutzung\b|\b(?<!nicht[- ])(?:privaten?|persönlichen?) (?:Gebrauch|Nutzung|Zweck\w*)\b"
    r"|\bno[- ]?comercial\b|\buso (?:personal|privado)\b|\buso (?:personale|privato)\b|\bnão[- ]?comercia"
    r"|\buso pessoal\b"
    r"|\b(?:voor eigen gebruik|zum Eigengebrauch|für den Eigengebrauch|för eget bruk|per uso proprio|para uso propio|para uso próprio)\b|персональн\w+ использовани\w+|\bniet-?commercieel|\bpersoonlijk gebruik\b|\bprivégebruik\b|\bicke-?kommersiell"
    r"|\b(?:privat|personligt) bruk\b"
    r"|\bniekomercyjn|\bużyt\w+ (?:własn|osobist|prywatn)\w+|\bнекоммерч|личн\w+ (?:использовани|пользовани)\w+"
    r"|الاستخدام الشخصي|للاستخدام (?:الشخصي|الخاص|غير التجاري)|私的利用|個人利用|非商用|非営利|个人(?:非商业)?使用|非商业|개인적 (?:이용|사용|용도)|비상업|비영리",
    re.IGNORECASE,
)
# A use by oneself, as far as a verb is in its name.
PRIVATE = Alternatives(
    r"\b(?:personal|private) use\b|\busage (?:strictement )?(?:personnel|privé)\b|\b(?<!nicht[- ])(?:privaten?|persönlichen?) (?:Nutzung|Verwendung)\b"
    r"|\buso (?:personal|privado|personale|privato|pessoal)\b|\bużyt\w+ (?:własn|osobist|prywatn)\w+|(?:личн|персональн)\w+ (?:использовани|пользовани)\w+"
    r"|للاستخدام (?:الشخصي|الخاص)|للاستعمال الخاص|私的利用|個人利用|(?:个|私)人(?:非商业)?使用|개인적 용도로(?:만)?(?: (?:사용|이용)할 수 있)?|개인적 (?:이용|사용)",
    re.IGNORECASE,
)
EDITORIAL = Alternatives(
    r"\b(?:single|one-time|one-off) editorial use\b(?: only)?|\bfor editorial (?:use|purposes)\b(?: only)?|\brestricted to editorial use\b"
    r"|\b(?:editorial|news) (?:use|purposes) only\b|\b(?:in|within) (?:an? )?editorial (?:contexts?|coverage|reporting)\b(?: only)?|\b(?:usage (?:strictement )?(?:éditorial|rédactionnel)|fins (?:éditoriales|rédactionnelles))\b"
    r"|\b(?:nur|rein|ausschließlich) redaktionell\b|\bredaktionelle[nr]? (?:Gebrauch|Zweck\w*|Verwendung|Nutzung)\b"
    r"|\b(?:uso (?:\w+ )?editorial|fines editoriales)\b|\b(?:uso (?:\w+ )?editoriale|(?:fini|finalità|scopi) editoriali|uso riservato alla stampa)\b"
    r"|\bfins editoriais\b"
    r"|\b(?:for|to) (?:news )?reporting only\b|\bque pour l['’]information\b|\bfins? d['’]information\b|\b(?:nur |ausschließlich )?zur Berichterstattung\b|\b(?:fini|scopi) di informazione\b|\bvoor (?:verslaggeving|berichtgeving)\b|\bnyhetsrapportering\b"
    r"|\bnews (?:programmes?|programs?|bulletins?|shows?|broadcasts?) only\b|\bémissions? d['’]information\b|\bNachrichtensendung(?:en)?\b|\bprogramas informativos\b|\b(?:notiziari|telegiornali)\b|\b(?:telejornais|programas jornalísticos)\b"
    r"|\bnieuwsprogramma\w*|\bnyhetsprogram\w*|\bprogram\w+ informacyjn\w+|новостн\w+ программ\w*|ニュース番組(?:での使用)?|新闻节目(?:使用)?|뉴스 프로그램(?:에서만? ?(?:사용|이용))?"
    r"|\b(?:solely|only|exclusively) for (?:editorial|news) (?:coverage|reporting)\b|\busage d['’]information\b|\bcouverture (?:rédactionnelle|journalistique|de l['’]actualité)\b|\bredaktionelle[nr]? (?:Berichterstattung|Beiträge)\b"
    r"|\bcobertura (?:informativa|periodística|jornalística)\b|\b(?:fines|fins|scopi) informativ[oi]s?\b|\bcopertura (?:giornalistica|informativa)\b|\bredactionele verslaggeving\b|\bnieuwsdoeleinden\b"
    r"|\b(?:redaktionell |nyhets)bevakning\b|\bnyhetsändamål\b|\brelacji (?:redakcyjn|prasow)\w+|\bcel(?:ów|ach) informacyjnych\b|(?:редакционн|новостн)\w+ освещени\w+|للتغطية (?:الصحفية|الإخبارية)"
    r"|報道以外の(?:目的|用途)|(?:仅用于|只用于|仅供|只限)新闻(?:报道)?|보도 ?(?:이외|외)의 (?:목적|용도)"
    r"|\bjournalistic (?:use|purposes)\b|\b(?:usage (?:exclusivement |strictement )?journalistique|fins journalistiques)\b|\bjournalistische[nr]? (?:Zweck\w*|Nutzung|Verwendung|Gebrauch)\b"
    r"|\buso (?:exclusiv[ao](?:mente)? |estrictamente |únicamente )?(?:informativo|periodístico)\b|\bfines periodísticos\b|\b(?:uso (?:esclusivamente )?giornalistico|fini giornalistici)\b|\b(?:uso (?:exclusivamente |estritamente )?jornalístico|fins jornalísticos)\b"
    r"|\bjournalistiek(?: gebruik|e doeleinden)\b|\bjournalistisk(?:t bruk|a ändamål)\b|\bcel(?:ów|ach) dziennikarskich\b|журналистск\w+ цел\w+"
    r"|\bredaction(?:eel gebruik|ele doeleinden)\b|\bredaktionell\w* (?:bruk|användning|ändamål|syfte\w*)\b|\buży(?:tek|cie) redakcyjn\w+|\b(?:użytku redakcyjnego|cel(?:ów|ach) redakcyjnych)\b"
    r"|редакционн\w+ (?:использовани|цел)\w+|للاستخدام الصحفي|للأغراض الصحفية|الاستخدام التحريري|للاستخدام التحريري|報道目的|編集目的|仅(?:供|限)(?:新闻|编辑)(?:报[道导])?(?:使用|用途)?"
    r"|(?:보도|편집) ?(?:목적|용)(?:으로만)?(?: ?(?:사용|이용))?",
    re.IGNORECASE,
)
# A stop behind a German day ends no sentence: 'am 30. Juni'.
NO_DATE = r"(?<!\d\.(?=\s(?i:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b))"
_HOUR = (
    r"(?:midnight\b|noon\b|minuit\b|midi\b|Mitternacht\b|medianoche\b|mezzanotte\b|meia-noite\b|middernacht\b|midnatt\b|północy\b|полуночи\b|\d{1,2}[:.h]?\d{2}\b|\d{1,2} ?(?:a\.?m\b|p\.?m\b|Uhr\b|GMT\b|UTC\b|h\b|heures\b)"
    r"|\d{1,2}(?:\.|er|º|ª)? (?:de )?(?:jan|feb|fév|m[aäá]r|maart|mei|a[pbv]r|ma[iyj]|ju[nil]|a[ug]|sep|o[ckt]|nov|de[cz])\w*"
    r"|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\.? (?:de |of )?[^\W\d_]{3,12}(?: de)? (?:19|20)\d\d"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2})"
)
_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)(?:mittag|abend|morgen|nacht|früh)?\b|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b"
    r"|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?\b|(?:maan|dins|woens|donder|vrij|zater|zon)dag\b|(?:mån|tis|ons|tors|fre|lör|sön)dag\w*"
    r"|(?:poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|poniedziałkiem|wtorkiem|środą|czwartkiem|piątkiem|sobotą|niedzielą)\b|(?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья)\b"
)
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|ten|fourteen|thirty|deux|trois|sept|dix|quinze|trente|zwei|drei|sieben|zehn|vierzehn|dreißig|dos|tres|siete|diez|quince|treinta|due|sette|dieci|quindici|trenta|dois|duas|três|sete|dez|twee|drie|zeven|tien|veertien|dertig|två|tre|sju|tio|fjorton|trettio|dwa|dwóch|trzy|trzech|siedem|siedmiu|два|двух|три|трех|трёх|семь|семи|десять|يومين)"
# How long a copy may be kept: 'You may keep this text for seven days.'
KEPT = Alternatives(
    rf"\b(?:keep|store|retain|garder|conserver|guardar|conservar|conservare|spara|lagra|przechowywać|хранить)\b[^.\n]{{0,40}} {_COUNT} (?:\w{{2,14}})\b|\b{_COUNT} (?:Stunden|Tage|Wochen|Monate|uur|dagen|weken|maanden) (?:behalten|speichern|aufbewahren|bewaren|opslaan)\b",
    re.IGNORECASE,
)
TIME = Alternatives(
    rf"{KEPT.pattern}|"
    rf"\b(?:from|as of|à partir d[ue](?: la)?|dès(?: le)?|(?-i:[Aa]b(?: dem)?)|a partir de(?:l| las?)?|a partire da(?:l|lle)?|dal(?:le)?|vanaf|från(?: och med)?(?: den)?|od|начиная с|с)\s{_HOUR}|"
    r"\b(?:before|until|prior to|avant(?: le)?|jusqu['’]au?|bis(?: zum)?|vor(?: dem)?|hasta(?: el| las?)?"
    rf"|antes de(?:l| las?)?|prima del(?:le)?|fino a(?:lle|l)?|até(?: às?)?|tot(?: en met)?|vóór|före(?: den)?|przed|till(?: och med)?(?: den| kl)?|bis einschließlich|до|do(?: godz\.?)?)\s{_HOUR}"
    r"|\b(?:after|beyond|après(?: le)?|à partir du|nach(?: dem)?|después del?|dopo(?: il)?|depois de|após|na|efter(?: den)?|po|после|بعد|قبل|حتى)\s"
    r"(?:the )?(?:\d{1,2}(?:[.ºo°ª]|er)?\s(?:de |d['’])?[^\W\d_]{3,12}(?: de)? (?:19|20)\d\d|[^\W\d_]{3,9} \d{1,2}, (?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2})"
    r"|\d{4}[年년]\s?\d{1,2}[月월](?:\s?\d{1,2}[日일])?(?:\s?(?:午[前後]|[上下]午|오[전후])?\s?\d{1,2}[時时點点시](?:\s?\d{1,2}[分분])?)?\s?(?:より前|より後|まで|以降|以前|以後|以后|之后|之前|前|后|後|이후|이전|까지|전|후)"
    rf"|\b(?:until|before|till|through|jusqu['’](?:à|au)|avant|bis(?: zum)?|vor|hasta(?: el| la)?|antes del?|fino a|prima di|até(?: a| o)?|antes de|tot|vóór|före|do|przed|до) (?:{_WEEKDAY})|\bдо (?:полудня|полуночи|утра|вечера) (?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья)"
    r"|حتى (?:يوم |ظهر |مساء |صباح |منتصف ليل )?(?:الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)|[月火水木金土日]曜日?(?:の?(?:正午|朝|夕方|深夜|午[前後]))?(?:\s?\d{1,2}時)?まで|(?:周|星期)[一二三四五六日天](?:中午|上午|下午|晚上?|早上?|凌晨)?(?:\s?\d{1,2}[时時点點])?(?:之?前|以前)|[월화수목금토일]요일(?: ?(?:오[전후]|정오|자정|아침|저녁))?(?: ?\d{1,2}시)? ?까지"
    rf"|\b{_COUNT} (?:Stunden|Tage|Wochen|Monate) (?:nutzbar|verwendbar|frei)\b|\b{_COUNT} (?:uur|dagen|weken|maanden) (?:te gebruiken|bruikbaar|vrij)\b"
    r"|\b(?:until|till|through|before) (?:the )?(?:end|middle|beginning) of [A-Z]|\bjusqu['’](?:à la|au) (?:fin|mi|début)\b|\bbis (?:zum )?(?:Ende|Mitte|Anfang) |\bhasta (?:el )?(?:final(?:es)?|fin|mediados|principios) de\b|\bfino (?:alla |a )?(?:fine|metà|inizio)\b|\baté (?:o |ao )?(?:fim|final|meados) de\b|\btot (?:het )?(?:einde?|midden|begin)\b|\btill slutet\b|\bdo (?:końca|połowy)\b|\bдо (?:конца|середины|начала)\b|حتى نهاية|末まで|可?(?:使用)?至[^。]{0,6}(?:月|年)底|말까지"
    r"|可(?:以)?(?:使用|刊登|转载)(?:至|到)\s?(?:\d{4}年)?\d{1,2}月|可(?:以)?(?:使用|刊登|转载)\s?\d+\s?(?:小时|天|日|周|个月)|\d+(?:時間|日間|週間|か月間?)(?:利用|使用|掲載)(?:でき|可)|\d+ ?(?:시간|일|주|개월)간? ?(?:이용|사용|게재)"
    rf"|\bfür {_COUNT} (?:Stunden|Tage|Wochen|Monate)\b|\bper {_COUNT} (?:ore|giorni|settimane|mesi)\b|\bi {_COUNT} (?:timmar|dagar|veckor|månader)\b|\bdurant {_COUNT} (?:heures|jours|semaines|mois)\b"
    r"|(?:قبل|حتى) \d{1,2} [\u0621-\u064a]{4,8}\b|\d{1,2}月\d{1,2}日(?:\s?午[前後])?(?:\s?\d{1,2}[时時點点](?:\d{1,2}分)?)?\s?(?:まで|以前|以降|より前|前|之前)"
    r"|\d{1,2}월 ?\d{1,2}일(?: ?오[전후])?(?: ?\d{1,2}시)?(?: ?\d{1,2}분)? ?(?:까지|이전|전까지)"
    r"|\bby \d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\b|\bau plus tard le \d{1,2}|\bspätestens (?:am|bis|zum) \d{1,2}"
    r"|\b(?:for|within|before|after|more than) (?:a period of |up to )?(?:\d+|one|two|three|seven|ten"
    r"|fourteen|thirty) (?:hours?|days?|weeks?|months?)\b"
    rf"|\b(?:pendant|dans les|au-delà de|plus de|après) {_COUNT} (?:heures|jours|semaines|mois)\b|\b{_COUNT} (?:Stunden|Tage|Wochen|Monate) lang\b|\b(?:länger als|innerhalb von|nach) {_COUNT} (?:Stunden|Tagen?|Wochen|Monaten?)\b"
    rf"|\b(?:durante|más de|mais de|por|después de|após) (?:más de |mais de )?{_COUNT} (?:horas|días|dias|semanas|meses)\b|\b(?:più di|oltre|dopo|entro) {_COUNT} (?:ore|giorni|settimane|mesi)\b|\b(?:langer dan|gedurende|na|binnen) {_COUNT} (?:uur|dagen|weken|maanden)\b"
    rf"|\b(?:längre än|efter|inom) {_COUNT} (?:timmar|dagar|veckor|månader)\b|\b(?:dłużej niż|przez|po|ponad) {_COUNT} (?:godzin|dni|tygodni|miesi)\w*|(?:более|дольше|после|свыше|в течение) {_COUNT} (?:час|дн|недел|месяц)\w*"
    rf"|(?:أكثر من|لمدة|بعد) {_COUNT} (?:ساع|يوم|أيام|شهر|أسبوع)|\d+(?:時間|日間?|週間|か月|ヶ月|カ月)(?:を超え|以上|以内)|(?:超过|满)\s?\d+\s?(?:小时|天|日|个月|周)|\d+\s?(?:小时|天|个月)(?:内|后|以内|以上)|\d+ ?(?:시간|일|주|개월)(?:[을를] ?넘|을? ?초과| ?이상| ?이내| ?동안)"
    r"|\b(?:sous )?embargo\w*\b[^.\n]{0,40}\d|\bSperrfrist\b[^\n]{0,40}\d|\bэмбарго\b[^.\n]{0,30}\d"
    r"|\bне публиковать до\b|\blimited to (?:\d+|one|two|three|seven|ten|fourteen|thirty) (?:hours?|days?|weeks?|months?)\b",
    re.IGNORECASE,
)

# In the order in which a lawyer would name one, where a notice has several.
CONDITIONS: tuple[tuple[ConditionKind, Alternatives], ...] = (
    ("territory", TERRITORY), ("time", TIME), ("non-commercial", NON_COMMERCIAL), ("editorial-use", EDITORIAL), ("credit", CREDIT),
)  # fmt: skip
# How a sentence begins that tells a reader what to do with the text; one of the story has a subject of its own.
_BEGINS = re.compile(
    r"(?:(?:The )?[Cc]redit|For|Only|Not (?:for|to)|Restricted|Strictly|Solely|Free|Use|Usage|Editorial|Non-commercial"
    r"|Personal|Please|Re-?(?:production|publication|use)|May be|You may|No|To be|Embargo\w*|EMBARGO\w*)\b"
    r"|(?:Usage|Utilisation|Réservé|Uniquement|Re(?:production|publication|prise)|Diffusion|Peut être"
    r"|Merci de|Prière de|À |Sous embargo|Pas d|Libre|Ne pas|La mention [«\"“])"
    r"|(?:Nur|Nicht|Keine?|Abdruck|Nachdruck|(?:Weiter)?[Vv]erwendung|Veröffentlichung|Nutzung|Bitte"
    r"|Sperrfrist|Sperrvermerk|Frei|Zur|Ausschließlich|Als Quelle)\b"
    r"|(?:Solo|Sólo|Únicamente|Exclusivamente|Uso|Se (?:permite|autoriza|ruega|prohíbe)|Reproducción"
    r"|Difusión|Puede|No|Prohibid|Embarg|Permitid|Deb(?:e|erá) (?:figurar|constar|aparecer)|Va (?:indicata|citata)|Deve (?:constar|figurar))"
    r"|(?:Riproduzione|Si prega|Per|Sotto embargo|Esclusivamente|Consentit|Vietat|Apenas|Somente|Só"
    r"|Reprodução|É permitid|Favor|Sob embargo|Proibid)"
    r"|(?:Alleen|Uitsluitend|Slechts|Vrij|Overname|Gelieve|Gebruik|Onder embargo|Niet|Enkel|Endast|Får|Fri"
    r"|Citera|Användning|Publicering|Bara|Als bron|Som källa|Jako źródło)\b"
    r"|(?:Материалы (?:сайта )?(?:могут|можно)|Wyłącznie|Tylko|Można|Przedruk|Prosimy|Wykorzyst|Dozwolon"
    r"|Только|При |Перепечатка|Использование|Эмбарго|Не (?:публиковать|использовать)|Разреш|Исключительно)"
    r"|(?:يسمح|يرجى|للاستخدام|النشر|يجب ذكر)|В качестве источника|(?:ご)?(?:利用|使用|引用|転載|掲載)(?:の際|時|する場合|にあたっ)|(?:使用|转载|引用)时|(?:사용|인용|전재|이용) ?시\s|出典として|须注明|須註明|출처로|(?:19|20)\d\d[年년]|[ .,\u3000-\uffff]{0,40}$"
)


def states_condition(sentence: str) -> bool:
    """Whether a sentence says no more than on what condition the text may be used: 'For private use only.'"""
    return (
        len(sentence) <= LONGEST
        and _BEGINS.match(sentence) is not None
        and any(pattern.search(sentence) for _, pattern in CONDITIONS)
    )
