"""Verbs of notices and the ODRL 2.2 actions (W3C, 2018) that they name, as data; deprecated terms avoided.

English, French, German and Spanish here, the others in `languages.py`. 'Copy' is `reproduce`, 'publish' is both
`distribute` and `present`; `cc:CommercialUse` is ODRL's own choice for commercial use.
"""

from __future__ import annotations

from processors.rights.languages import OTHERS

# A verb or its noun, and the actions that forbidding it forbids. Longer forms first; matched in any case.
VERBS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        (r"(?:re-?)?use of (?:\w+ ){1,3}for (?:any )?commercial (?:purposes|gain|ends)|commercially exploit\w*"
            r"|commercial(?:ly)? (?:exploitation|use[ds]?)|used? (?:(?!n?or\b|and\b)\w+ )?commercially"
            r"|(?:used? )?(?:for|to) (?:any )?commercial (?:purposes|gain|ends)|exploit commercially"
            r"|commercial(?:ly)? (?:re-?us(?:e|ed)|reproduction|redistribution|republication|broadcast)"
            r"|(?:use[ds]?|using) (?:\w+ )?for profit", ("cc:CommercialUse",)),
        (r"cop(?:y|ied|ying)|mak(?:e|ing) (?:\w+ ){0,2}copies|reproduc(?:e|ed|ing|tion)|duplicat(?:e|ed|ing|ion)|reprint(?:ed|ing)?|reprints(?= (?:by|only|needs?|requires?|without|prohibited|forbidden|are)\b)|photocop\w+"
            r"|(?<![\w-])print(?:ed|ing)(?! (?:press|plant|house|edition)s?\b)|transcri(?:be|bed|bing|ption)|(?<=\b[Nn]o )transcripts?|copies(?= may be made)|record(?:ed|ing)|replicat(?:e|ed|ion|ing)|mirror(?:ed|ing)"
            r"|clon(?:e|ed|ing)", ("reproduce",)),
        (r"re-?distribut(?:e|ed|ing|ion)|distribut(?:e|ed|ing|ion)|shar(?:e|ed|ing)"
            r"|pass(?:ed|ing)? (?:it |this |them )?(?:on|to)|re-?transmit(?:ted|ting)?|transmit(?:ted|ting)?|transmission"
            r"|circulat(?:e|ed|ing|ion)|forward(?:ed|ing)?|syndicat(?:e|ed|ing|ion)|disseminat(?:e|ed|ing|ion)"
            r"|spread(?:ing)?|e-?mail(?:ed|ing)|sen(?:t|d|ding) (?:on|to)|relay(?:ed|ing)?|re-?transmission", ("distribute",)),
        (r"re-?publish(?:ed|ing)?|re-?publication|publish(?:ed|ing)?|publication|post(?:ed|ing)?|put (?:online|(?:up )?on (?:another|any|other|a) (?:web)?sites?)|appear in print"
            r"|upload(?:ed|ing)?", ("distribute", "present")),
        (r"re-?post(?:ed|ing)?", ("distribute",)),
        (r"re-?broadcast(?:ing|ed)?|broadcast(?:ing|ed)?|perform(?:ed|ance)?"
            r"|communicat(?:e|ed|ing|ion) (?:\w+ ){0,3}to the public|rediffus(?:e|ed|ion|ing)|air(?:ed|ing)"
            r"|stream(?:ed|ing)?|(?:public )?screen(?:ed|ing)s?\b(?! of)|performing|televis(?:e|ed|ing)|webcast(?:ing)?", ("present",)),
        (r"display(?:ed|ing)?|show(?:n|ing)?|exhibit(?:ed|ing|ion)?", ("display",)),
        (r"rewrit(?:e|ten|ing)|modif(?:y|ied|ications?|ying)|adapt(?:ed|ations?|ing)?|alter(?:ed|ing)?|edited"
            r"|alterations?|altering|edit(?:ed|ing)|amend(?:ed|ing|ment)|paraphras(?:e|ed|ing)|chang(?:e|ed|ing)"
            r"|crop(?:ped|ping)?|manipulat(?:e|ed|ing|ion)|retouch(?:ed|ing)?|reword(?:ed|ing)?"
            r"|abridg(?:e|ed|ing|ement)", ("modify",)),
        (r"derivative works?|derivatives?", ("derive",)),
        (r"translat(?:e|ed|(?<!its translat)(?<!their translat)ions?|ing)", ("translate",)),
        (r"stor(?:e|ed|age|ing)|archiv(?:es?|ed|ing)|retention|retain(?:ed|ing)?|archival|cach(?:e|ed|ing)|add(?:ed|ing) (?:it |them )?to (?:a |any )?databases?|(?:included|entered|held|kept) in (?:a |any )?(?:\w+ )?(?:databases?|retrieval systems?)", ("archive",)),
        (r"re-?s(?:ell|old|elling|ales?)|s(?:ell|old|elling|ales?)", ("sell",)),
        (r"len(?:d|t|ding)|hir(?:e|ed|ing)|rent(?:ed|al)?|loan(?:ed)?|renting|leas(?:e|ed|ing)", ("lend",)),
        (r"(?:excerpt|extract|quotation)s(?=,| and\b| or\b| by\b| only\b| needs?\b| requires?\b)|excerpt(?:ed|ing)?|extract(?:ed|ion|ing)?|quot(?:ed|ing)|(?:or|nor) cited?(?! (?:the|us|our|it|as)\b)", ("extract",)),
        (r"index(?:ed|ing)?", ("index",)),
    ),
    "fr": (
        (r"diffus(?:ée?s?|er|ion) (?:[\w'’]+ ){0,4}?(?:à l['’]antenne|sur les ondes|à la (?:radio|télévision))", ("present",)),
        (r"(?:(?:ré)?utilis|exploit)(?:ée?s?|er|ation)(?: à des fins)? commercial\w*|usage commercial|utilisation lucrative|usage lucratif"
            r"|fins commerciales", ("cc:CommercialUse",)),
        (r"reprodui(?:tes?|ts?|re)|reproductions?|reprise?s?|reprendre|copi(?:ée?s?|er)|copies?|dupliqu(?:ée?s?|er)"
            r"|duplication|recopi(?:ée?s?|er)|photocopi(?:es?|ée?s?|er)|réimpressions?|réimprim(?:ée?s?|er)|transcription|transcri(?:re|te?s?)", ("reproduce",)),
        (r"transmi(?:ses?|s|ssion)|transmettre|mise à disposition|partage|distribu(?:ée?s?|er|tion)"
            r"|re-?distribu(?:ée?s?|er|tion)|diffus(?:ée?s?|er|ion)|retransmi(?:ses?|s|ssion)|retransmettre"
            r"|envois?|envoyée?s?|communication à des tiers|communiqu(?:ée?s?|er) à des tiers|circulation|partag(?:ée?s?|er)"
            r"|relay(?:ée?s?|er)|transfér(?:ée?s?|er)|transferts?|propag(?:ée?s?|er|ation)", ("distribute",)),
        (r"(?:re-?)?publi(?:(?<!pages publi)(?<!articles publi)ée?s?\b|er\b|cation)|mettre en ligne|post(?:ée?s?|er)|mises en ligne", ("distribute", "present")),
        (r"mise en ligne|mis en ligne", ("distribute", "present")),
        (r"rediffusée?s?|rediffuser", ("distribute",)),
        (r"projection publique|projet(?:er|ée?s?) en public|représentation|rediffusion|radiodiffus\w+|communication au public|télédiffus\w+"
            r"|représent(?:ée?s?|er)|exécution publique|projection", ("present",)),
        (r"affich(?:ée?s?|er|age)|expos(?:ée?s?|er|ition)|montr(?:ée?s?|er)", ("display",)),
        (r"modifi(?:ée?s?|er|cations?)|chang(?:ée?s?|er|ements?)|adapt(?:ée?s?|er|ations?)|altér(?:ée?s?|er|ation)"
            r"|transform(?:ée?s?|er|ations?)|réécri(?:tes?|ts?|re|ture)|dénatur(?:ée?s?|er)|remani(?:ée?s?|er)"
            r"|retouch(?:es?|ée?s?|er)|recadr(?:ée?s?|er|age)", ("modify",)),
        (r"tradui(?:tes?|ts?|re)|traductions?", ("translate",)),
        (r"stock(?:ée?s?|er|age)|archiv(?:ée?s?|er|age)|enregistr(?:ée?s?|er|ement)|conserv(?:ée?s?|er|ation)"
            r"|(?<=pas d['’])archives?|mise en (?:archives?|mémoire)|mémoris(?:ée?s?|er|ation)|(?:inclusion|intégration|insertion) dans (?:des|une) bases? de données", ("archive",)),
        (r"location|lou(?:ée?s?|er)|prêt(?:ée?s?|er)?", ("lend",)),
        (r"extraction|extraire|extraites?|être extraits?|(?<=ni )citer|(?<=ni )citée?s?", ("extract",)),
        (r"index(?:ée?s?|er|ation)", ("index",)),
        (r"(?:re-?)?vend(?:ue?s?|re)|(?:re-?)?ventes?|commercialis(?:ée?s?|er|ation)", ("sell",)),
        (r"(?:ré)?utilis(?:ée?s?|er|ation)|(?:aucun|tout|autre) usage|usages? (?:professionnels?|publics?|collectifs?)", ("use",)),
    ),
    "de": (
        (r"(?:Nutzung|Verwendung) (?:zu|für) (?:kommerzielle|gewerbliche)\w* Zwecke\w*"
            r"|kommerziell\w* (?:Nutzung|Verwertung|genutzt|verwertet)|gewerblich\w* (?:Nutzung|Verwertung)"
            r"|(?:kommerziell|gewerblich)\w* (?:\w+ )?(?:Verwendung|Weiterverwendung|verwendet|zu nutzen|nutzen"
            r"|Zweck\w*)", ("cc:CommercialUse",)),
        (r"vervielfältig\w+|Übernahme|übernommen|Nachdruck\w*|nachgedruckt|Abdruck\w*|abgedruckt|kopier\w*"
            r"|Kopien?|reprodu[zk]\w+|nachzudrucken|nachdrucken|Übernehmen|Abschrift\w*|Ablichtung\w*"
            r"|(?:foto|photo)kopiert|abgeschrieben|Aufzeichnung\w*|aufgezeichnet|aufzuzeichnen|Mitschnitt\w*|mitgeschnitten|mitzuschneiden", ("reproduce",)),
        (r"(?:Weiter|weiterzu)?verbreit\w+|Überlassung(?= an)|Weitergabe|weitergegeben|weiterzugeben|weiterleit\w+|weitergeleitet"
            r"|übermittel\w+|Übermittlung|Übertragung|übertragen|Verteilung|verteil(?:t|en)|weiter(?:zu)?geben"
            r"|weiterzuleiten|geteilt|Teilen|verschick\w+|Versand|Versend\w+|versandt|versendet", ("distribute",)),
        (r"(?:Wieder)?veröffentlich\w+|Publikation|publizier\w+|(?:Weiter)?veröffentlich\w+"
            r"|(?:ins (?:Netz|Internet|Intranet)|online) (?:ge|zu )?stell\w+|Einstell(?:ung|en) ins (?:Internet|Netz|Intranet)|Hochladen|hochgeladen|hochzuladen|Posten|gepostet", ("distribute", "present")),
        (r"Weitersend\w+|weitergesendet|Ausstrahlung|ausgestrahlt|Sendung|gesendet|(?:Vor|Auf)führ\w+|vorgeführt|aufgeführt"
            r"|(?:öffentlich\w* )?Wiedergabe|öffentlich\w* Zugänglichmach\w+|zugänglich (?:ge|zu )?mach\w+"
            r"|auszustrahlen|zu senden", ("present",)),
        (r"bearbeit\w+|(?:Weiter)?verarbeit\w+|veränder\w+|geändert|Änderung|(?:zu )?ändern|verändert|Umgestaltung"
            r"|umgestaltet|umgeschrieben|umzuschreiben|abgeändert|Abänderung\w*|verfälsch\w+|gekürzt|Kürzung\w*"
            r"|beschnitten|Beschnitt|Bildausschnitte?|Fotomontagen?|Montagen|retuschier\w+|Retusche\w*", ("modify",)),
        (r"übersetz\w+", ("translate",)),
        (r"(?<=kein )Archiv|speicher\w+|gespeichert|archivier\w+|(?:Ab|Ein)speicherung|abgespeichert|abzuspeichern|(?:Einstellen|Einspeisung|Aufnahme|Einstellung) in (?:\w+ )?Datenbank(?:en)?", ("archive",)),
        (r"Anzeige|angezeigt|ausgestellt|Ausstell(?:ung|en)|gezeigt|zeigen|Zurschaustellung", ("display",)),
        (r"Verleih\w*|verliehen|Vermiet\w+|vermietet|Ausleih\w*|ausgeliehen", ("lend",)),
        (r"Entnahme|entnommen|Extraktion|(?<=oder )zitieren|(?<=oder )zitiert", ("extract",)),
        (r"Index(?:ier)?ung|indexier\w+", ("index",)),
        (r"(?:Weiter)?verkauf\w*|Weiterveräußerung|(?:Weiter)?Vertrieb|vertrieben|zu verkaufen"
            r"|unverkäuflich|weiterzuverkaufen|veräußert|Veräußerung", ("sell",)),
        (r"(?:Weiter|Wieder)?(?:Nutzung|Verwendung|Verwertung)|Auswertung|ausgewertet|genutzt|zu nutzen|verwendet?|zu verwenden", ("use",)),
    ),
    "es": (
        (r"uso comercial|uso lucrativo|explotación comercial"
            r"|(?:uso|utilización|utilizad\w+|utilizar)? ?(?:con|para) fines comerciales|fines comerciales"
            r"|(?:(?:re)?utilización|explotad[oa]s?|(?:re)?utilizad[oa]s?|utilizar|explotar) comercial(?:mente)?|comercialmente"
            r"|(?:con )?fines (?:lucrativos|de lucro)", ("cc:CommercialUse",)),
        (r"reproducci(?:ón|ones)|reproducid[oa]s?|reproducir(?:se)?|copie[ns]?|copia(?:d[oa]s?|r(?:se)?)?|duplicación|duplicar"
            r"|duplicad[oa]s?|reimpresi(?:ón|ones)|reimprimir|reimpres[oa]s?|copias?|fotocopi(?:as?|ar|ad[oa]s?)|grabar|grabad[oa]s?|(?<!esta )(?<!dicha )grabación", ("reproduce",)),
        (r"puesta a disposición|redistribución|distribución|distribuid[oa]s?|distribuir|transmisión|transmitid[oa]s?|difusión"
            r"|difundid[oa]s?|difundir|transmitir|retransmitid[oa]s?|retransmitir|retransmisión|divulgación"
            r"|divulgad[oa]s?|divulgar|circulación|redistribuid[oa]s?|redistribuir|compartir|compartid[oa]s?"
            r"|reenv(?:iar|iad[oa]s?|íen?)|reenvío|envíos?(?= a)|enviar|enviad[oa]s?|propaga(?:ción|d[oa]s?|r)", ("distribute",)),
        (r"publicación|publicad[oa]s?|publicar(?:se)?|republicación|republicad[oa]s?|republicar|puesta en línea"
            r"|subir(?:l[oa]s?)?|subid[oa]s?|postear", ("distribute", "present")),
        (r"(?:re)?emisión|emitid[oa]s?|emitir|comunicación pública|radiodifusión|exhibición pública"
            r"|representación pública|ejecución pública|teledifusión|redifusión|redifundi\w+", ("present",)),
        (r"modificaci(?:ón|ones)|cambi(?:en?|ar|ad[oa]s?)(?= (?:nada|nuestr|el|la|los|las|est[eao]|su)\b)|modificad[oa]s?|modificar|transformación|transformar|adaptaci(?:ón|ones)|adaptad[oa]s?|adaptar"
            r"|alterar|alteraci(?:ón|ones)|alterad[oa]s?|edición|editar|editad[oa]s?|transformad[oa]s?"
            r"|reescri(?:bir|t[oa]s?)|manipula(?:ción|d[oa]s?|r)|reto(?:car|cad[oa]s?|que)"
            r"|reelabora(?:ción|d[oa]s?|r)|recort(?:ar|ad[oa]s?)", ("modify",)),
        (r"traducci(?:ón|ones)|traducid[oa]s?|traducir", ("translate",)),
        (r"almacenamiento|almacenad[oa]s?|almacenar|archiv\w+|conservación|conservar|(?:inclusión|incorporación) en bases de datos|guardar|guardad[oa]s?", ("archive",)),
        (r"exhibición|exhibid[oa]s?|exhibir|visualización|mostrar|mostrad[oa]s?|exposición|expone?r"
            r"|expuest[oa]s?", ("display",)),
        (r"préstamo|prestar|prestad[oa]s?|alquiler|alquilar|alquilad[oa]s?|arrend(?:ar|ad[oa]s?|amiento)", ("lend",)),
        (r"extracción|extra(?:er|íd[oa]s?)|extractar|(?<=ni )cit(?:e|ar|ad[oa])", ("extract",)),
        (r"indexación|indexar|indexad[oa]s?|indizar|indización", ("index",)),
        (r"reventas?|ventas?|(?:re)?vendid[oa]s?|(?:re)?vender|comercialización|comercializ(?:ar|ad[oa]s?)", ("sell",)),
        (r"(?:re)?utilización|(?:re)?utilizad[oa]s?|(?:re)?utilizar|usar(?:l[oa]s?|se)?|usad[oa]s?|(?:otros?|todo|cualquier) usos?", ("use",)),
    ),
    **{code: language.verbs for code, language in OTHERS.items()},
}  # fmt: skip
ACTIONS = frozenset(action for table in VERBS.values() for _, meant in table for action in meant)
UNBOUNDED = frozenset(code for code, language in OTHERS.items() if not language.bounded)
