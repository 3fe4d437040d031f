"""What notices say of a leave that is to be asked for, as data: consent, in writing or not, and licences.

English, French, German and Spanish here, the others in `languages.py`.
"""

from __future__ import annotations

import re

from processors.rights.alternatives import Alternatives
from processors.rights.languages import OTHERS
from processors.rights.vocabulary import also

UNAUTHORISED = ("無断", "무단")
# Whose yes is asked for, by parts: 'sans notre feu vert', 'Las traducciones requieren el visto bueno', 'без нашего одобрения'.
_YES = (
    r"(?:go-ahead|clearance|blessing|agreement|accord|acuerdo|accordo|acordo|aval|feu vert|agrément|assentiment|Einverständnis\w*|Absprache|Billigung|Abstimmung|visto bueno|aprobación|benestare|nulla osta|approvazione"
    r"|aprovação|anuência|instemming|akkoord|afspraak|godkännande|överenskommelse|akceptacj\w+|aprobat\w+|umowy|одобрени\w+|соглашени\w+|согласовани\w+)"
)
_IN_WRITING = r"(?:written|écrite?s?|schriftliche\w*|escrit[oa]s?|scritt[oaie]|schriftelijke?|skriftlig\w*|pisemn\w+|письменн\w+)"
_AGREEMENT = r"(?:agreement|accord|convention|Absprache|Abrede|Vereinbarung|acuerdo|pacto|accordo|intesa|acordo|afspraak|overeenkomst|överenskommelse|avtal|umow\w+|porozumieni\w+|соглашени\w+|договорённост\w+|договоренност\w+)"
WRITTEN_CONSENT = also(
    rf"\b(?:permiss\w+|permiso|permesso|autori[sz]\w+|consent\w*|accord\w*|acuerdo|consenso|acordo|tillstånd)(?:,? [\w'’]{{1,15}}){{0,3}},? (?:e|y|et|and|och) (?:por )?{_IN_WRITING}\b|\bskriftliga tillstånd\b"
    rf"|\b{_IN_WRITING} (?:\w+ )?(?:{_AGREEMENT}|{_YES})\b|\b{_AGREEMENT}(?: \w+){{0,2}} (?:por )?{_IN_WRITING}\b|文書による合意|书面(?:约定|协议)|서면 (?:합의|약정)|(?:اتفاق|موافقة|إذن) مكتوب|"
    r"(?:prior|express|explicit|previous)?(?: and)? ?written (?:consent|permission|authori[sz]ation"
    r"|authority|approval|agreement)"
    r"|\bagreed (?:beforehand |in advance )?in writing\b|\bschriftlich (?:vereinbart|abgestimmt|abgesprochen)\b|\b(?:acord|conven|pact)\w+ (?:previamente |antes )?por escrito\b|\bconcordat\w+ (?:\w+ )?per iscritto\b|\bcombinad\w+ (?:\w+ )?por escrito\b|\bschriftelijk (?:worden )?overeengekomen\b|\bavtalas skriftligt\b|\bpisemn\w+ (?:ustale|uzgodni)\w+|\bсогласу\w+ (?:\w+ )?в письменной форме\b"
    r"|\b(?:signed|written) agreement\b|(?:consent|permission|authori[sz]ation|approval|agreement|clearance) in writing|\bwritten (?:clearance|OK|okay|nod)\b"
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
_NEEDS = r"(?:requires?|needs?|exigent?|nécessitent?|requi(?:ert|èrent)|bed(?:arf|ürfen)|erforder(?:t|n)|requieren?|exigen?|necesitan?|richied\w+|serve|occorre|ci vuole|exigem?|depende[mn]? d[aeo]|behoe(?:ft|ven)|verei(?:st|sen)|verg(?:t|en)|kräver|förutsätter|wymaga(?:ją)?|требу\w+)"
CONSENT = also(
    rf"\b(?:{_WITHOUT}|{_NEEDS})(?: [\w'’]{{1,20}}){{0,3}}? (?:[ld]['’])?{_YES}\b|\b(?:salvo|sauf|exceto) (?:\w+ ){{0,2}}(?:acuerdo|autorización|permiso|accordo|autorizzazione|consenso|accord|autorisation|acordo|autorização|consentimento)\b|\btenzij met (?:\w+ )?(?:instemming|toestemming)\b|\bom inte (?:(?!skriftlig)\w+ ){{1,3}}(?:godkän\w+|medge\w+|samtyck\w+)|\bsolange wir nicht zugestimmt\b|\bunless we (?:have )?(?:said yes|agreed?)\b|\bzonder ons ja\b|\butan vårt ja\b"
    r"|合意なし|[未非]经[^,,。]{0,12}(?:约定|认可)|합의 ?없이|"
    r"\bask (?:us |the \w+ )?(?:first|before)\b|\bfrag(?:t|en Sie|e) (?:\w+ ){0,3}?(?:vorher|zuerst|zuvor)\b|\bpida permiso\b|\bdemande[rz] (?:d['’]abord )?l['’](?:accord|autorisation)\b|\bchied(?:a|ete|ere) (?:il )?permesso\b|\bpeça (?:autorização|permissão|licença)\b|\bvraag (?:eerst |vooraf )?(?:om )?(?:onze |de )?toestemming\b|\bbe (?:oss )?om (?:lov|tillstånd)\b|\bpopro(?:ś|sić) o zgodę\b"
    r"|\bby (?:prior )?agreement with (?:the|us|our)\b|\bnur nach (?:vorheriger )?(?:Absprache|Rücksprache|Abstimmung) mit\b"
    r"|\bsujet[oa]s? al? (?:la )?(?:previ[oa] )?(?:acuerdo|autorización|permiso|consentimiento)\b|\bsoggett[oaie] (?:al|a|alla|all['’])\s?(?:consenso|autorizzazione|accordo)\b|\bsujeit[oa]s? (?:à|ao|a) (?:autorização|acordo|consentimento|permissão)\b"
    r"|\b(?:alleen|slechts|uitsluitend) (?:in|na) overleg met\b|\b(?:endast|bara) efter (?:\w+ )?överenskommelse med\b|بالاتفاق مع"
    r"|\bobten(?:ha|er) (?:a )?(?:nossa )?(?:permissão|autorização)\b|\bförutsätter (?:\w+ ){0,2}(?:samtycke|medgivande|tillstånd)\b|الحصول على (?:موافقتنا|إذننا|موافقة|إذن)"
    r"|(?<!\bhere )\bby (?:prior |mutual )?(?:agreement|arrangement)\W*$|(?<!\bweitere )\bnach (?:vorheriger )?(?:Absprache|Vereinbarung|Rücksprache)\W*$|\bsur (?:simple )?demande préalable\b|\bprevi[oa] (?:acuerdo|consulta|accordo)\W*$|\bmediante (?:acordo|acuerdo|pedido) prévi[oa]\b|\bin overleg\W*$|\befter överenskommelse\W*$|\bpo uzgodnieniu\W*$|\bпо согласованию\W*$"
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
    r"|\b(?:allowed|permitted|autorisée?s?|permise?s?|permitid[oa]s?|autorizad[oa]s?|consentit[oaie]|toegestaan|tillåt(?:en|et|na)|dozwolon\w+|разреш\w+) (?:\w+ )?(?:with|under|avec|sous|con|bajo|sotto|com|sob|met|onder|med|z|na podstawie|по|с) (?:an? |une |una |uma |een |en )?(?:\w+ )?(?:licen[cs]e|licencia|licenza|licença|licentie|licens|licencj\w+|лицензи\w+)\b(?! (?:CC|Creative|BY|libre|ouverte|aberta|abierta|aperta))|\bmit (?:\w+ )?Lizenz (?:erlaubt|gestattet|zulässig)\b"
    r"|\bdepend\w*(?: \w+)? d[eao']? ?(?:una? |une |uma )?(?:licen[cç]\w+|licenza)\b|\bdipend\w+ da (?:una )?licenza\b|\bdepends? on (?:a |our |the )?(?:\w+ )?licen[cs]e\b"
    r"|\bunless you (?:have|hold) (?:a |an )?(?:\w+ )?licen[cs]e\b"
    r"|\b(?:only under|subject to|only with) (?:a |an )?(?:\w+ )?licen[cs]e\b"
    r"|\b(?:nur mit|erfordert eine|bedarf einer) Lizenz\b"
    r"|\b(?:soumise?s? à|nécessite(?:nt)? une|requi(?:ert|èrent) une) licence\b"
    r"|\brequieren? (?:una )?licencia\b"
    r"|\b(?:needs?|requires?|must (?:first )?(?:have|hold|obtain|seek|buy|purchase|take out|get)) (?:a |an |the |our |its )?(?:[\w'’]+ )?licen[cs]e\b"
    r"|\b(?:unless|until) (?:you|we|they) (?:have )?(?:first )?(?:sign(?:ed)?|conclud(?:ed?)|enter(?:ed)? into|made) (?:an? |our |the )?(?:\w+ ){0,2}(?:agreement|contract|licen[cs]e)\b|\bsauf (?:contrat|convention)\b|\b(?:außer bei|sofern kein|solange kein) (?:\w+ )?Vertrag\b|\bsalvo contrat(?:o|to)\b|\btenzij (?:er )?(?:een )?contract\b|\bom inte (?:\w+ )?avtal\b|\bchyba że (?:zawarto |podpisano )?umow\w+|\bесли не заключ[её]н\w* (?:договор|контракт)\w*"
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
