"""The words of notices, as data: English, French, German and Spanish here, the others in `languages.py`.

Actions are those of the ODRL 2.2 vocabulary (W3C, 2018), deprecated terms avoided: 'copy' is `reproduce`,
'publish' is both `distribute` and `present`. `cc:CommercialUse` is ODRL's own choice for commercial use.
"""

from __future__ import annotations

import re

from processors.rights.alternatives import compiled
from processors.rights.languages import OTHERS
from processors.rights.remembered import remembered


def _also(pattern: str, name: str) -> re.Pattern[str]:
    """A pattern of the first four languages with what the others say."""
    others = "|".join(f"(?:{said})" for language in OTHERS.values() if (said := getattr(language, name)))
    return compiled(f"{pattern}|{others}", re.IGNORECASE)


# A verb or its noun, and the actions that forbidding it forbids. Longer forms first; matched in any case.
VERBS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        (r"(?:re-?)?use of (?:\w+ ){1,3}for (?:any )?commercial (?:purposes|gain|ends)|commercially exploit\w*|commercial(?:ly)? (?:exploitation|use[ds]?)|used? (?:(?!n?or\b|and\b)\w+ )?commercially|(?:used? )?(?:for|to) (?:any )?commercial (?:purposes|gain|ends)|exploit commercially|commercial(?:ly)? (?:re-?us(?:e|ed)|reproduction|redistribution|republication|broadcast)|(?:use[ds]?|using) (?:\w+ )?for profit", ("cc:CommercialUse",)),
        (r"cop(?:y|ied|ying)|reproduc(?:e|ed|ing|tion)|duplicat(?:e|ed|ing|ion)|reprint(?:ed|ing)?|photocop\w+|transcri(?:be|bed|bing|ption)|record(?:ed|ing)|replicat(?:e|ed|ion|ing)|mirror(?:ed|ing)|clon(?:e|ed|ing)", ("reproduce",)),
        (r"re-?distribut(?:e|ed|ing|ion)|distribut(?:e|ed|ing|ion)|shar(?:e|ed|ing)|pass(?:ed|ing)? (?:it )?(?:on|to)|re-?transmit(?:ted|ting)?|transmit(?:ted|ting)?|transmission|circulat(?:e|ed|ing|ion)|forward(?:ed|ing)?|syndicat(?:e|ed|ing|ion)|disseminat(?:e|ed|ing|ion)|spread(?:ing)?|e-?mail(?:ed|ing)|sen(?:t|d|ding) (?:on|to)|relay(?:ed|ing)?|re-?transmission", ("distribute",)),
        (r"re-?publish(?:ed|ing)?|re-?publication|publish(?:ed|ing)?|publication|post(?:ed|ing)?|put online|upload(?:ed|ing)?", ("distribute", "present")),
        (r"re-?post(?:ed|ing)?", ("distribute",)),
        (r"re-?broadcast(?:ing|ed)?|broadcast(?:ing|ed)?|perform(?:ed|ance)?|communicat(?:e|ed|ing|ion) (?:\w+ ){0,3}to the public|rediffus(?:e|ed|ion|ing)|air(?:ed|ing)|stream(?:ed|ing)?|performing|televis(?:e|ed|ing)|webcast(?:ing)?", ("present",)),
        (r"display(?:ed|ing)?|show(?:n|ing)?|exhibit(?:ed|ing|ion)?", ("display",)),
        (r"rewrit(?:e|ten|ing)|modif(?:y|ied|ication|ying)|adapt(?:ed|ation|ing)?|alter(?:ed|ing)?|edited|alteration|altering|edit(?:ed|ing)|amend(?:ed|ing|ment)|paraphras(?:e|ed|ing)|chang(?:e|ed|ing)|crop(?:ped|ping)?|manipulat(?:e|ed|ing|ion)|retouch(?:ed|ing)?|reword(?:ed|ing)?|abridg(?:e|ed|ing|ement)", ("modify",)),
        (r"derivative works?|derivatives?", ("derive",)),
        (r"translat(?:e|ed|ion|ing)", ("translate",)),
        (r"stor(?:e|ed|age|ing)|archiv(?:es?|ed|ing)|retention|retain(?:ed|ing)?|archival|cach(?:e|ed|ing)", ("archive",)),
        (r"re-?s(?:ell|old|elling|ales?)|s(?:ell|old|elling|ales?)", ("sell",)),
        (r"len(?:d|t|ding)|hir(?:e|ed|ing)|rent(?:ed|al)?|loan(?:ed)?|renting|leas(?:e|ed|ing)", ("lend",)),
        (r"excerpt(?:ed|ing)?|extract(?:ed|ion|ing)?", ("extract",)),
        (r"index(?:ed|ing)?", ("index",)),
    ),
    "fr": (
        (r"(?:utilis|exploit)(?:ée?s?|er|ation)(?: à des fins)? commercial\w*|usage commercial|fins commerciales", ("cc:CommercialUse",)),
        (r"reprodui(?:tes?|ts?|re)|reproduction|reprise?s?|copi(?:ée?s?|er)|copies?|dupliqu(?:ée?s?|er)|duplication|recopi(?:ée?s?|er)|photocopi(?:es?|ée?s?|er)|réimpression|réimprim(?:ée?s?|er)", ("reproduce",)),
        (r"transmi(?:ses?|s|ssion)|transmettre|mise à disposition|partage|distribu(?:ée?s?|er|tion)|re-?distribu(?:ée?s?|er|tion)|diffus(?:ée?s?|er|ion)|retransmi(?:ses?|s|ssion)|retransmettre|communication à des tiers|communiqu(?:ée?s?|er) à des tiers|circulation|partag(?:ée?s?|er)|relay(?:ée?s?|er)|propag(?:ée?s?|er|ation)", ("distribute",)),
        (r"(?:re-?)?publi(?:ée?s?\b|er\b|cation)|mettre en ligne|post(?:ée?s?|er)|mises en ligne", ("distribute", "present")),
        (r"mise en ligne|mis en ligne", ("distribute", "present")),
        (r"rediffusée?s?|rediffuser", ("distribute",)),
        (r"représentation|rediffusion|radiodiffus\w+|communication au public|télédiffus\w+|représent(?:ée?s?|er)|exécution publique|projection", ("present",)),
        (r"affich(?:ée?s?|er|age)|expos(?:ée?s?|er|ition)|montr(?:ée?s?|er)", ("display",)),
        (r"modifi(?:ée?s?|er|cation)|adapt(?:ée?s?|er|ation)|altér(?:ée?s?|er|ation)|transform(?:ée?s?|er|ation)|réécri(?:tes?|ts?|re|ture)|dénatur(?:ée?s?|er)|remani(?:ée?s?|er)|retouch(?:es?|ée?s?|er)|recadr(?:ée?s?|er|age)", ("modify",)),
        (r"tradui(?:tes?|ts?|re)|traduction", ("translate",)),
        (r"stock(?:ée?s?|er|age)|archiv(?:ée?s?|er|age)|enregistr(?:ée?s?|er|ement)|conserv(?:ée?s?|er|ation)|mise en archives?|mémoris(?:ée?s?|er|ation)", ("archive",)),
        (r"location|lou(?:ée?s?|er)|prêt(?:ée?s?|er)?", ("lend",)),
        (r"extraction|extraire|extraites?", ("extract",)),
        (r"index(?:ée?s?|er|ation)", ("index",)),
        (r"(?:re-?)?vend(?:ue?s?|re)|(?:re-?)?vente|commercialis(?:ée?s?|er|ation)", ("sell",)),
        (r"utilis(?:ée?s?|er|ation)", ("use",)),
    ),
    "de": (
        (r"(?:Nutzung|Verwendung) (?:zu|für) (?:kommerzielle|gewerbliche)\w* Zwecke\w*|kommerziell\w* (?:Nutzung|Verwertung|genutzt|verwertet)|gewerblich\w* (?:Nutzung|Verwertung)|(?:kommerziell|gewerblich)\w* (?:\w+ )?(?:Verwendung|Weiterverwendung|verwendet|zu nutzen|nutzen|Zweck\w*)", ("cc:CommercialUse",)),
        (r"vervielfältig\w+|Übernahme|übernommen|Nachdruck\w*|nachgedruckt|Abdruck\w*|abgedruckt|kopier\w*|Kopien?|reprodu[zk]\w+|nachzudrucken|nachdrucken|Übernehmen|Abschrift\w*|Ablichtung\w*|(?:foto|photo)kopiert|abgeschrieben", ("reproduce",)),
        (r"(?:Weiter)?verbreit\w+|Weitergabe|weitergegeben|weiterzugeben|weiterleit\w+|weitergeleitet|übermittel\w+|Übermittlung|Übertragung|übertragen|Verteilung|verteil(?:t|en)|weiter(?:zu)?geben|weiterzuleiten|geteilt|Teilen|verschickt|Versand|Versendung", ("distribute",)),
        (r"(?:Wieder)?veröffentlich\w+|Publikation|publizier\w+|(?:Weiter)?veröffentlich\w+|(?:ins Netz|online) (?:ge|zu )?stell\w+", ("distribute", "present")),
        (r"Ausstrahlung|ausgestrahlt|Sendung|gesendet|(?:Vor|Auf)führ\w+|vorgeführt|aufgeführt|(?:öffentlich\w* )?Wiedergabe|öffentlich\w* Zugänglichmach\w+|zugänglich (?:ge|zu )?mach\w+|auszustrahlen|zu senden", ("present",)),
        (r"bearbeit\w+|(?:Weiter)?verarbeit\w+|veränder\w+|geändert|Änderung|zu ändern|verändert|Umgestaltung|umgestaltet|umgeschrieben|umzuschreiben|abgeändert|Abänderung\w*|verfälsch\w+|gekürzt|Kürzung\w*|beschnitten|Beschnitt", ("modify",)),
        (r"übersetz\w+", ("translate",)),
        (r"speicher\w+|gespeichert|archivier\w+|(?:Ab|Ein)speicherung|abgespeichert|abzuspeichern", ("archive",)),
        (r"Anzeige|angezeigt|ausgestellt|Ausstell(?:ung|en)|gezeigt|Zurschaustellung", ("display",)),
        (r"Verleih\w*|verliehen|Vermiet\w+|vermietet|Ausleih\w*|ausgeliehen", ("lend",)),
        (r"Entnahme|entnommen|Extraktion", ("extract",)),
        (r"Index(?:ier)?ung|indexier\w+", ("index",)),
        (r"(?:Weiter)?verkauf\w*|Weiterveräußerung|(?:Weiter)?Vertrieb|vertrieben|zu verkaufen|weiterzuverkaufen|veräußert|Veräußerung", ("sell",)),
        (r"(?:Weiter|Wieder)?(?:Nutzung|Verwendung|Verwertung)|genutzt|verwendet", ("use",)),
    ),
    "es": (
        (r"uso comercial|explotación comercial|(?:uso|utilización|utilizad\w+|utilizar)? ?(?:con|para) fines comerciales|fines comerciales|(?:utilización|explotad[oa]s?|utilizad[oa]s?|utilizar|explotar) comercial(?:mente)?|comercialmente|(?:con )?fines (?:lucrativos|de lucro)", ("cc:CommercialUse",)),
        (r"reproducción|reproducid[oa]s?|reproducir(?:se)?|copia(?:d[oa]s?|r(?:se)?)?|duplicación|duplicar|duplicad[oa]s?|reimpresión|reimprimir|reimpres[oa]s?|copias?|fotocopi(?:as?|ar|ad[oa]s?)", ("reproduce",)),
        (r"redistribución|distribución|distribuid[oa]s?|distribuir|transmisión|transmitid[oa]s?|difusión|difundid[oa]s?|difundir|transmitir|retransmitid[oa]s?|retransmitir|retransmisión|divulgación|divulgad[oa]s?|divulgar|circulación|redistribuid[oa]s?|redistribuir|compartir|compartid[oa]s?|reenvi(?:ar|ad[oa]s?)|reenvío|propaga(?:ción|d[oa]s?|r)", ("distribute",)),
        (r"publicación|publicad[oa]s?|publicar(?:se)?|republicación|republicad[oa]s?|republicar|puesta en línea|subir a internet", ("distribute", "present")),
        (r"emisión|emitid[oa]s?|emitir|comunicación pública|radiodifusión|exhibición pública|representación pública|ejecución pública|teledifusión|redifusión|redifundi\w+", ("present",)),
        (r"modificación|modificad[oa]s?|modificar|transformación|transformar|adaptación|adaptad[oa]s?|adaptar|alterar|alteración|alterad[oa]s?|edición|editar|editad[oa]s?|transformad[oa]s?|reescri(?:bir|t[oa]s?)|manipula(?:ción|d[oa]s?|r)|reto(?:car|cad[oa]s?|que)|reelabora(?:ción|d[oa]s?|r)|recort(?:ar|ad[oa]s?)", ("modify",)),
        (r"traducción|traducid[oa]s?|traducir", ("translate",)),
        (r"almacenamiento|almacenad[oa]s?|almacenar|archiv\w+|conservación|conservar|guardar|guardad[oa]s?", ("archive",)),
        (r"exhibición|exhibid[oa]s?|exhibir|visualización|mostrar|mostrad[oa]s?|exposición|expone?r|expuest[oa]s?", ("display",)),
        (r"préstamo|prestar|prestad[oa]s?|alquiler|alquilar|alquilad[oa]s?|arrend(?:ar|ad[oa]s?|amiento)", ("lend",)),
        (r"extracción|extra(?:er|íd[oa]s?)|extractar", ("extract",)),
        (r"indexación|indexar|indexad[oa]s?|indizar|indización", ("index",)),
        (r"reventa|venta|(?:re)?vendid[oa]s?|(?:re)?vender|comercialización|comercializ(?:ar|ad[oa]s?)", ("sell",)),
        (r"utilización|utilizad[oa]s?|utilizar", ("use",)),
    ),
    **{code: language.verbs for code, language in OTHERS.items()},
}  # fmt: skip
ACTIONS = frozenset(action for table in VERBS.values() for _, meant in table for action in meant)
UNAUTHORISED = ("無断", "무단")
UNBOUNDED = frozenset(code for code, language in OTHERS.items() if not language.bounded)
GENERAL_USE = compiled(
    r"\b[Uu]se of (?:this|the|these|our) \w+\b|\b(?:unauthori[sz]ed|online|internet|other) use\b|\bre-?use\b|\b(?:not for|no)(?: \w+)? use\b|\b(?:may|must) not be used\b|\b(?:any use|otherwise used?)\b|\buse of (?:this|the) (?:content|material|site)\b",
    re.IGNORECASE,
)

# A sentence that forbids; only its verbs count as prohibited.
FORBIDS = _also(
    r"\b(?:may|must|shall|can|do) ?not\b|\bneither may\b|\bno (?:[\w-]+ ){1,4}may\b|\bdo not (?:copy|sell|share|forward|publish|reproduce|distribute)\b|\bmay only\b|\bno (?:copying|reprinting|resale|rebroadcast\w*|scraping|archiving|redistribution|reproduction)\b|\bpas d(?:e |['’])(?=(?:re)?(?:vente|diffusion|production|publication)|archivage|utilisation|exploitation)|\b(?:Nutzung|Verwertung|Verwendung|Weitergabe) nicht\b|\bproscrite?s?\b|\bdéfendue?s?\b|\bkeine?[nr]? (?:Teil|Vervielfältigung|Speicherung|Weitergabe)\b|\bningun[ao]? parte\b|\bsolo con\b|\bbut not\b|\bnot (?:be )?(?:re-?)?(?:published|broadcast|distributed|copied|sold|altered|changed|modified|edited)\b|\bno (?:re)?sales?\b|\b[Nn]o se autoriza\b|\bunzulässig\b|\bs['’]oppose\b|\b(?:opposes|objects to)\b|\bkeine? (?:\w+ )?(?:Nutzung|Verwendung|Veröffentlichung|Weitergabe|Verwertung)\b|\bzakaz\b|\bno (?:\w+ )?(?:\w+(?:ation|ction|ssion|sation)|syndication|transmission)s?\b|\bno (?:part|content|portion|material|text|article|story|image|photograph|commercial|resale|archiv\w+|reproduction|(?:\w+ )?use)\b|\bonly with\b|\bby permission only\b|\bnot (?:for|(?:to )?be|permitted|allowed)\b|\bprohibited\b|\bforbidden\b|\bwithout\b"
    r"|\bunauthori[sz]ed\b|\b(?:requires?|needs?) (?:\w+ ){0,3}(?:consent|permission)\b|\baucune?\b|\bsoumise?s? à\b|\b(?:est|sont) réservée?s?\b|\bpermission (?:to \w+ )?(?:is|must be) (?:required|obtained|sought)\b|\bcontact \S+ for (?:any )?(?:re-?use|permissions?|licensing)|\bne (?:peut|peuvent|doit)\b|\binterdite?s?\b|\bsans l\w*"
    r"|\buntersagt\b|\bnicht (?:gestattet|erlaubt|zulässig|zugelassen)\b|\bausgeschlossen\b|\bd(?:arf|ürfen) (?:\w+ ){0,4}?(?:nicht|weder|nur)\b|\bverboten\b|\bohne\b|\bnur (?:mit|nach|gegen)\b|\bbed(?:arf|ürfen)\b|\bno se permiten?\b|\bno (?:está|están|es|son|queda) (?:permitid|autorizad|admitid)[oa]s?\b|\bse prohíben?\b|\bn[’\x27]est pas (?:autorisé|permis)\w*|\buniquement avec\b|\bsolo con\b|\bprohibid[oa]s?\b|\bno (?:puede|podrá)n?\b|\bqueda \w*\s?prohibid\w+|\bsin (?:la |el )?(?:previ|autoriz|permiso|consent)\w*",
    "forbids",
)


@remembered(1024)
def forbids(sentence: str) -> bool:
    """Whether a sentence, or a part of one, forbids: asked of each several times."""
    return FORBIDS.search(sentence) is not None


RESERVED = _also(
    r"\ball rights, [^.\n]{1,90}, are reserved|(?<!mining )(?<!\b[Nn]o )\b(?:all (?:other |\w+ (?:and \w+ )?)?)?rights (?:are )?(?:strictly )?reserved|tous (?:les )?droits (?:[^.\n]{1,60} )?réservés|\bdroits de (?:reproduction|diffusion|traduction|représentation)[^.\n]{0,60} réservés|alle (?:weiteren )?rechte(?:, [^.\n]{1,90},| (?:an|der|des|zur|für) [^.\n]{1,60})? (?:bleiben |sind )?vorbehalten"
    r"|(?:todos los )?derechos reservados|todos los derechos de [^.\n]{1,60} reservados|reservados (?:todos )?los derechos",
    "reserved",
)
# Whose a text is, said in words before the name: 'Copyright in this report belongs to …'.
OWNED = _also(
    r"\bcopyright (?:of|in|on|for|to) (?:this|these|our|all)(?: \w+){1,3} (?:rests with|belongs to|remains with|lies with|vests in|is vested in|is (?:owned|held|retained) by|is the property of)|\bthis (?:article|story|report|text|material|content|dispatch|photo|image) (?:belongs to|is the (?:sole |exclusive )?property of)"
    r"|\b(?:les? droits? d['’]auteur|le copyright) (?:de|sur) (?:cet|cette|ce|ces) (?:\w+ )?\w+ (?:appartien(?:nen)?t (?:à|au)|revien(?:nen)?t (?:à|au)|(?:est|sont) détenus? par)"
    r"|\b(?:das urheberrecht|das copyright|die rechte) (?:an|für) diese[mnr] (?:\w+ )?\w+ (?:lieg(?:t|en) bei|verbleib(?:t|en) bei|gehör(?:t|en))"
    r"|\b(?:los derechos(?: de autor)?|el copyright) de est[aeo]s? \w+ (?:pertenecen? (?:a|al)|son (?:propiedad )?del?|corresponden? (?:a|al)|es de)",
    "owned",
)
WRITTEN_CONSENT = _also(
    r"(?:prior|express|explicit|previous)?(?: and)? ?written (?:consent|permission|authori[sz]ation|authority|approval|agreement)|(?:consent|permission|authori[sz]ation|approval|agreement) in writing|\bask(?:ing)? (?:us |the \w+ )?(?:first )?in writing|\bunless [^.\n]{2,60}? (?:agree|consent|permit|approve|allow|authori[sz]e)s? in writing\b"
    r"|(?:accord|autorisation|consentement)(?: préalable)?(?: et)? écrite?(?: préalable)?|(?:préalable et )?(?:accord|autorisation) écrite?"
    r"|(?:vorherige[nrs]? )?schriftliche[nrs]? (?:Einverständnis|Zustimmung|Genehmigung|Erlaubnis|Einwilligung|Vereinbarung)"
    r"|(?:autorización|permiso|consentimiento)(?: previ[oa])?(?: y)?(?: expres[oa])?(?: y)? (?:por )?escrit[oa]",
    "written_consent",
)
CONSENT = _also(
    r"\b(?:only with|requires?|needs?|except(?: \w+)? with) (?:\w+ ){0,3}(?:consent|permission)|\bby permission only\b|\bwithout (?:first )?(?:asking|contacting) (?:us|the)\b|\bunless [^.\n]{2,60}? (?:agree|consent|permit|approve|authori[sz]e)s?\b|\b(?:consent|permission) (?:to \w+ )?(?:is|must be) (?:required|obtained|sought)|\bcontact \S+ for (?:any )?(?:re-?use|permissions?|licensing)|\bsoumise?s? à (?:l['’]|une )?(?:\w+ )?autorisation|\bfaire l['’]objet d['’]une (?:demande|autorisation)|\b(?:uniquement|seulement) avec l['’]?\s?(?:accord|autorisation)"
    r"|\bnon autorisée?s?\b|\b(?:unbefugt|unerlaubt|nicht genehmigt)\w*|\bno autorizad[oa]s?\b|\bwithout (?:[\w'’]+ ){0,3}(?:consent|permission|authori[sz]ation|approval)|\bunauthori[sz]ed\b"
    r"|\bsans (?:l['’]|le |la |son )?(?:\w+ )?(?:accord|autorisation|consentement)|\bohne (?:\w+ )?(?:Zustimmung|Genehmigung|Erlaubnis|Einwilligung|Einverständnis)|\bonly (?:be )?(?:\w+ ){0,4}with (?:\w+ ){0,3}(?:consent|permission)|\b(?:nécessitent?|requi(?:ert|èrent)|exigent?) (?:l[’']|une? |notre )?(?:\w+ )?(?:accord|autorisation)|\bbed(?:arf|ürfen) (?:\w+ ){0,3}(?:Zustimmung|Genehmigung|Einwilligung|Erlaubnis)|\brequieren? (?:\w+ ){0,3}(?:autorización|permiso|consentimiento)|\bnur mit (?:\w+ )?(?:Zustimmung|Genehmigung|Erlaubnis|Einwilligung|Einverständnis)"
    r"|\bsin (?:la |el |su )?(?:\w+ ){0,4}(?:autorización|permiso|consentimiento)",
    "consent",
)
WITHOUT_LICENCE = compiled(
    r"\bwithout (?:a |an |the )?(?:\w+ )?(?:licen[cs]e|contract|subscription)\b|\bunless you (?:have|hold) (?:a |an )?(?:\w+ )?licen[cs]e\b|\b(?:only under|subject to|only with) (?:a |an )?(?:\w+ )?licen[cs]e\b|\b(?:nur mit|erfordert eine|bedarf einer) Lizenz\b|\b(?:soumise?s? à|nécessite(?:nt)? une|requi(?:ert|èrent) une) licence\b|\brequieren? (?:una )?licencia\b|\b(?:needs?|requires?|must (?:have|hold|obtain|seek)) (?:a |an )?(?:\w+ )?licen[cs]e\b|\bohne (?:Lizenz|Vertrag)\b|\bsans (?:licence|contrat)\b|\bsin (?:licencia|contrato)\b|\bsenza (?:licenza|contratto)\b|\bsem (?:licença|contrato)\b|\bzonder (?:licentie|contract)\b|\butan (?:licens|avtal)\b|\bbez (?:licencji|umowy)\b|\bбез (?:лицензии|договора)\b|\bunder the terms of (?:their|your) (?:\w+ )?(?:licen[cs]e|contract|agreement|subscription)\b|\bkräver (?:licens|avtal)\b|\b(?:erfordert|braucht) (?:einen? )?(?:Vertrag|Lizenz)\b|\bvereist (?:een )?(?:licentie|contract)\b|\bwymaga(?:ją)? (?:licencji|umowy)\b|\bтребу\w+ (?:лицензии|договора)\b|\brequieren? (?:un )?contrato\b|\brichied\w+ (?:una )?licenza\b|\bexigem? (?:uma )?licença\b",
    re.IGNORECASE,
)
# A word of leave in any of the languages, and that it is to be in writing.
LEAVE_WORD = re.compile(
    r"(?<!\bse )(?<!est )(?<!\bpas )(?<!\bnot )(?<!\bis )(?<!não )\b\w*(?:permission|consent(?!it)|authori[sz]|approval|autoris|accord\b|agrément|genehmig|zustimmung|erlaubnis|einwilligung|einverständnis|autoriz|permiso\b|consentim|acordo|autorizz|consenso|permesso|akkoord|toestemming|tillstånd|medgivande|godkännande"
    r"|zgod|zezwoleni|pozwoleni|разрешен|согласи|согласовани)\w*|إذن|موافقة|ترخيص|許可|承諾|許諾|许可|授权|授權|批准|허가|허락|동의|승인",
    re.IGNORECASE,
)
WRITTEN = compiled(
    r"\bwritten\b|\bin writing\b|\bécrite?s?\b|schriftlich|\b(?:por )?escrit[oa]\b|\bi?scritt[oa]\b|schriftelijk|skriftlig|pisemn|piśmie|письменн|خطي|كتابي|مكتوب|書面|文書|书面|서면",
    re.IGNORECASE,
)


def written_consent(text: str) -> re.Match[str] | None:
    """Where a written consent is asked for. Most texts have no word of writing, and cost one look for it."""
    return WRITTEN_CONSENT.search(text) if WRITTEN.search(text) else None


# Where a consent can be asked for: 'unauthorised' and its like only say that there is none.
CONSENT_TO_ASK = compiled(
    "|".join(
        (
            r"\b(?:without|only with|requires?) (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval|licen[cs]e)\b",
            r"\bsans (?:l['’]|le |la |son |notre )?(?:\w+ )?(?:accord|autorisation|consentement)",
            r"\bohne (?:\w+ )?(?:Zustimmung|Genehmigung|Erlaubnis|Lizenz)|\bsin (?:\w+ ){0,4}(?:autorización|permiso|consentimiento)",
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
SEARCH_ENGINES = compiled(
    r"\bsearch[- ]engines?\b[^.\n]{0,40}\b(?:any|all|no) other\b|\bindex(?:ing|ed) by search[- ]engines? (?:is|are) (?:allowed|permitted)|\b(?:except|other than|only|solely)\b[^.\n]{0,30}\bsearch[- ]engines?(?: indexing)?|search[- ]engines?(?: indexing)? (?:only|excepted)|\b(?:sauf|excepté)\b[^.\n]{0,30}moteurs? de recherche|\b(?:außer|ausgenommen)\b[^.\n]{0,30}Suchmaschinen",
    re.IGNORECASE,
)
# What a notice allows, said behind its mark: 'May be broadcast with credit to Telam.'
GRANTED = compiled(
    r"\b(?:may|can) (?:only |freely )?be (?:\w+ ){0,2}(?:used|broadcast|published|reproduced|reprinted|displayed|shared|republished|distributed)\b|\bsubscribers may\b"
    r"|\bmembers may\b|\bpermission (?:is|must be) (?:required|obtained|sought)\b",
    re.IGNORECASE,
)
# What allows, in the other languages: a sentence that does is no ban for the uses that it names.
ALLOWED = re.compile(
    r"\b(?:(?:is|are) (?:fine|welcome)\b|peu(?:t|vent) être (?:librement )?|est (?:libre|autorisée?|permise?)\b|d(?:arf|ürfen) (?:frei|kostenlos|gerne)|(?:ist|sind) (?:(?!nicht\b)[^.\n]{1,40} )?(?:erlaubt|gestattet)\b|(?<!no )se (?:permite|autoriza)n?\b|(?<!no )(?:está|están|queda) (?:permitid|autorizad)|(?<!non )è consentit|(?<!não )é permitid|liberad[oa]s? para\b"
    r"|mag (?:vrij|worden)|is toegestaan\b|får (?:fritt|gärna|citeras)|(?:citera|dela) gärna|(?<!nie )można\b|(?<!nie )jest dozwolon|разрешается|(?<!не )допускается)|(?<!لا )(?:يسمح|يجوز)|自由に|可以|允许|가능",
    re.IGNORECASE,
)
# What tells how a text came here, and forbids nothing: 'Distributed by', 'first published in', 'translation rights'.
TELLS = compiled(
    r"\b(?:distributed|provided|published|reprinted|republished|syndicated|translated|adapted|edited|displayed|received|produced|recorded) (?:by|under|in|on|with|from|through|via)\b"
    r"|\b[Ff]irst\b|\b[Oo]riginally\b|\b(?:by|with) (?:kind )?permission\b|\brights (?:in|held|are available)|\b\w+ rights (?:are )?(?:held|available|reserved)|\bsubject to (?:our|the|these) (?:\w+ )?terms\b|\b\w+rechte (?:erwerben|erhalten|über|unter)\b|\bprotected by\b|\bfor reprints\b|\bsyndicated (?:content|material|article|story)\b"
    r"|\b(?:reproduites?|publiée?s?|diffusée?s?|traduite?s?|adaptée?s?) (?:dans|par|sur|sous|avec)\b|\bDroits de\b|\b[Dd]roits d\w+ reproduction\b|\b(?:übersetzt|veröffentlicht|verbreitet) (?:von|durch|in)\b"
    r"|\b(?:traducid[oa]|publicad[oa]|distribuid[oa]) (?:por|en)\b|\b(?:tradott[oa]|pubblicat[oa]|distribuit[oa]) (?:da|in|con)\b",
    re.IGNORECASE,
)
MAY = re.compile(r"\b(?:may|can)\b(?! (?:not|only)\b)", re.IGNORECASE)
MARK = re.compile(
    r"[©ⓒⒸ]|&copy;|\([cC]\)|\b(?:copyright|copr\.)(?! warning)|حقوق (?:الطبع|النشر|التأليف)|著作権|版权|版權|저작권|\b(?:urheberrecht|auteursrecht|upphovsrätt|droits? d['’]auteur|derechos de autor)\b",
    re.IGNORECASE,
)

# Mining and training. PLUS Data Mining, LDF 2.0.1: values DMI-….
MINING = _also(
    r"\b(?:text|data)[- ]mining\b|text[- ](?:and|&)[- ]data[- ]mining|\bTDM\b|fouille (?:automatisée|de (?:textes|données|ces?|cet|notre|nos))|moissonnage|exploration de textes|Text-?[- ]und[- ]Data[- ]?Mining|minería de (?:textos|datos)|\bmine (?:this|our|the) (?:content|text|data)\b|\bbe (?:\w+(?:,| or) ){0,3}mined\b",
    "mining",
)
GENERATIVE = compiled(
    r"generative (?:AI|artificial intelligence|models?)|large language models?|\bLLMs?\b|grands modèles de langage|Sprachmodelle\w*|modelos? (?:de lenguaje|de linguagem)|modelli linguistici|taalmodel\w*|språkmodell\w*|model\w* językow\w+|языков\w+ модел\w+|大規模言語モデル|大(?:型)?语言模型|언어 ?모델|النماذج اللغوية|(?:IA|intelligences? artificielles?) génératives?|generative[nrs]? (?:KI|künstlich\w+ Intelligenz)|(?:IA|inteligencia artificial|intelligenza artificiale|inteligência artificial) generativa|generatieve (?:AI|kunstmatige intelligentie)|generativ (?:AI|artificiell intelligens)|generatywn\w+ (?:AI|sztuczn)|генеративн\w+|生成(?:式)?(?:AI|人工智能)|생성형 ?(?:AI|인공지능)|التوليدي",
    re.IGNORECASE,
)
TRAINING = _also(
    r"\b(?:AI|A\.I\.|KI|IA|ИИ)(?![^\W_])|machine[- ]learning|train(?:ing)? (?:of )?(?:any )?(?:artificial|AI|models?)|artificial intelligence|\bAI (?:training|systems?|models?)|apprentissage automatique"
    r"|intelligences? artificielles?|Künstlicher? Intelligenz|maschinelle[ns]? Lernen|inteligencia artificial|aprendizaje automático",
    "training",
)

# Of what a notice speaks: 'any of the content of this section', 'No part of this dispatch', 'Alle Inhalte', '本文'.
_THINGS = (
    "content|contents|material|materials|text|texts|article|articles|story|stories|report|reports|information|dispatch|dispatches|bulletin|transcript|recording|column"
    "|publication|page|site|service|work|photograph|photographs|photo|photos|picture|pictures|image|images|logo|logos|video|videos|footage|graphic|graphics"
)
OBJECT = re.compile(
    rf"(?i:\b(?:any|no|all|each|every)(?: \w+)? of (?:the|this|these|its|our) (?:\w+ )?(?:{_THINGS})\b|\b(?:any|no|all|this|these|the|its|our)(?: entire)? (?:{_THINGS})\b|\b(?:content|material|photographs|photos|pictures|images)\b)"
    rf"(?:(?:,| and| or|, and|, or) (?i:{_THINGS})\b)*(?: (?:of|on|in|from|herein)(?: (?:this|the|our) (?:\w+ )?(?i:{_THINGS}|section|website|publisher))?\b(?<! of)(?<! on)(?<! in)(?<! from))?"
    r"|(?i:\b(?:(?:aucun\w* (?:de ces |des )|toutes? (?:les |ces )?|tous les |ces |ce |cet |cette |les |le )?(?:contenus?|articles?|textes?|informations?|dépêches?|photos?|document)\b)"
    r"|\b(?:(?:alle |diese[rsnm]? |der |die |das |des )?(?:Inhalte?n?|Texte?s?|Artikels?|Beitr[aä]ge?s?|Meldung(?:en)?|Fotos?|Bilder?)\b)"
    r"|\b(?:(?:todos los |este |estos |esta |los |el |la )?(?:contenidos?|artículos?|textos?|noticias?|fotos?|fotografías?)\b)"
    r"|\b(?:(?:tutti i |questo |questi |il |i )?(?:contenut[oi]|articol[oi]|test[oi])\b)|\b(?:(?:deste |este |esta |o |os )?(?:conteúdos?|artigos?|textos?|matérias?)\b)"
    r"|\b(?:(?:dit |deze |de |het )?(?:inhoud|artikel(?:en)?|teksten?|berichten)\b)|\b(?:innehållet|artikeln|texten|materialet)\b|\b(?:treści|artykułu?|tekstów|tekstu|materiałów)\b|материал\w+|текст\w+)"
    r"|(?:المحتوى|المادة|النص|المواد)|(?:本記事|記事・写真|記事|コンテンツ|本文|写真)|(?:本站内容|本文|内容|文章|稿件)|(?:기사|콘텐츠|내용)"
)
