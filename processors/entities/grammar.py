"""How German, French, Spanish, Italian and Portuguese say who somebody is and what an organisation is called.

Titles before a person's name, nouns that begin an organisation's name, and words in capitals that are no organisation.
Each list is data: add a word and it works.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from processors.entities.cues import GERMAN_WORDS

_UP = "A-ZÀ-ÖØ-ÞŒŠŽ"
_LOW = "a-zß-öø-ÿœšž"


class Grammar(NamedTuple):
    """One language's ways; each pattern ends right before a name, or is one."""

    title: re.Pattern[str]  # a person's full name follows
    organisation: re.Pattern[str]  # an organisation's name, by the noun that begins or ends it
    no_acronyms: frozenset[str]  # words in capitals that are no organisation
    no_names: frozenset[str]  # words with capitals of which nobody's name is made
    nouns_small: bool  # whether a word with a capital in a sentence's middle is a name


_EVERYWHERE = frozenset((
    "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XX", "XXI", "GMT", "UTC", "TV", "CD", "DVD", "PC", "PDF", "USB", "GPS",
    "SMS", "VIP", "PR", "OK", "CO", "SUV", "DJ", "CEO", "CFO", "HIV", "PCR", "ADN", "DNA", "DNS", "WLAN", "LED", "QR", "KO", "FC", "AC", "SC", "SV", "NR", "URGENT",
    "CAD", "DKK", "NOK", "SEK", "SKR", "YEN", "JPY", "AUD", "CZK", "LTK", "PLN", "HUF", "CNY", "RUB", "UAH", "TRY", "TRI", "INR", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "ZAR", "XOF", "XAF", "FCFA",
    "ONE", "VOM", "NOT", "NEW", "TOP", "CHECK", "NEU", "LIVE", "FOTO", "VIDEO", "ENDE", "FIN", "EIL", "AVIS", "ACHTUNG", "KORR", "AVANCE", "URGENTE", "ALERTA", "ALERTE", "GRAF", "INFO", "SPERRFRIST", "EMBARGO",
    "KI", "IA", "AI", "IT", "PIB", "BIP", "HTTP", "HTTPS", "URL", "MW", "GW", "KM", "KG", "EUR", "USD", "CHF", "GBP", "NDLR", "STR", "HO",
))  # fmt: skip

_GERMAN_TITLE = (
    rf"\b(?:[{_UP}][\w-]*)?(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Ss]precher|[Cc]hef|[Dd]irektor|[Tt]rainer|[Rr]ichter|[Ee]xperte?|[Ee]xpert|[Aa]nalyst|[Ff]orscher|[Kk]andidat"
    r"|[Vv]orstand|[Vv]orsitzende[rn]?|[Bb]ürgermeister|[Mm]eister|[Aa]nwalt|[Aa]nwält|[Aa]bgeordnete[rn]?|[Bb]eauftragte[rn]?|[Kk]ommissar|[Ss]ekretär|[Bb]ischof|[Kk]ardinal"
    r"|[Ss]enator|[Ss]taatsanwält|[Mm]anager|[Gg]eneral|[Ll]eiter|[Gg]ouverneur|[Bb]otschafter|[Rr]ät|[Rr]at|[Pp]rofessor|[Ää]rzt|[Aa]rzt|[Ss]tar|[Ss]pieler|[Ss]türmer"
    r"|[Tt]orwart|[Ss]chauspieler|[Ss]änger|[Aa]utor|[Rr]egisseur|[Öö]konom|[Vv]olkswirt|[Rr]eporter|[Kk]apitän|[Kk]önig|[Pp]rinz|[Pp]apst|[Ff]raktionschef|[Ll]andrat|[Ll]andrät"
    rf"|[Ee]hefrau|[Ee]hemann|[Ss]ohn|[Tt]ochter|[Gg]eschäftsführer|[Uu]nternehmer|[Gg]ründer|[Ff]ußballer|[Ll]äufer|[Ss]pringer|[Ff]ahrer|[Pp]olitiker)(?:in|s|en|e|n)? (?=[{_UP}][{_LOW}])"
)
_GERMAN_ORGANISATION = (
    rf"(?<=[{_LOW},;:)] )(?:(?:Deutsch|Schweizerisch|Österreichisch|Europäisch|Bayerisch|Sächsisch|Hessisch|Westfälisch|Rheinisch|International|Technisch|Vereinigt|Evangelisch|Katholisch|Statistisch|National)"
    rf"e[rsnm]? (?!Einheit|Aktienindex|Wiedervereinigung|Sprache|Geschichte|Kollegen|Markt)[{_UP}][\w-]+(?: (?:für|der|des) [{_UP}][\w-]+)?|(?:[{_UP}][\w-]*)?(?i:gerichts?|universität|hochschule|anwaltschaft|handelskammer|klinikums?|sparkasse|reederei|brauerei|akademie|stiftung|werke) [{_UP}][\w-]+)"
)
_ADJECTIVE = rf"[{_LOW}]+(?:a(?:l|le|ux|les)|ien(?:ne)?s?|ais(?:e|es)?|éen(?:ne)?s?|istes?|iques?|aires?|ifs?|ives?|unie?s|suprême|populaires?|libre|cantonal|bruxellois)"
_OF = r"(?: (?:de la|des|du|de|pour la|contre la|sans) | (?:de |pour )?[dl]['’])"
_SMALL_NOUNS = rf"[{_LOW}]{{4,}}(?: {_ADJECTIVE})?(?: (?:de l['’]|de la |des |de |d['’])[{_LOW}]{{4,}})?"
_FRENCH_ORGANISATION = (
    r"\b(?:Ministère|Cour|Conseil|Parti|Assemblée|Fédération|Banque|Office|Tribunal|Société|Agence|Union|Commission|Comité|Institut|Université|Organisation|Association|Fonds|Forces|Rassemblement"
    r"|Mouvement|Front|Chambre|Haut-Commissariat|Confédération|Syndicat|Autorité|Centre|Caisse|Ligue|Alliance|Observatoire|Fondation|Parquet|Direction|Académie|Garde|Hôpital|Olympique|Stade|Groupe|Compagnie|Environnement|Médecins|Reporters)"
    rf"(?:(?: {_ADJECTIVE}){{1,2}}(?:{_OF}{_SMALL_NOUNS})?|{_OF}(?:{_SMALL_NOUNS}|[{_UP}][\w'’-]+(?: [{_UP}][\w'’-]+)?)| [{_UP}][\w-]+)"
)
_SPANISH_ADJECTIVE = r"(?:[A-ZÁÉÍÓÚ]?[a-záéíóúñ]+(?:al|ales|ano|ana|ico|ica|ista|ivo|iva|ar|ario|aria|ense|és|esa)|Unidas|Unido|Supremo|Suprema|Popular|Central)"
_SPANISH_ORGANISATION = (
    r"\b(?:Ministerio|Secretaría|Corte|Tribunal|Juzgado|Consejo|Partido|Asamblea|Federación|Banco|Oficina|Instituto|Universidad|Organización|Asociación|Fondo|Fuerzas|Fuerza|Policía|Guardia"
    r"|Fiscalía|Comisión|Comité|Unión|Alianza|Frente|Movimiento|Cámara|Agencia|Junta|Confederación|Sindicato|Autoridad|Centro|Liga|Fundación|Defensoría|Procuraduría|Contraloría|Dirección|Academia|Hospital|Club|Grupo|Compañía|Real|Deportivo|Atlético|Plataforma|Observatorio|Ayuntamiento|Diputación|Superintendencia)"
    rf"(?: {_SPANISH_ADJECTIVE}(?![\w])){{0,2}}(?: (?:de la|de los|de las|del|de|para el|para la|por la|sin|contra la) (?:[{_UP}][\wáéíóúñ-]+(?: (?:y|e|de|del|de la|de los) [{_UP}][\w-]+|(?: [{_UP}][\w-]+))*))?(?: [{_UP}][\wáéíóúñ-]+)?"
)
_FRENCH_TITLE = (
    rf"\b(?:[Mm]inistre|[Pp]résidente?|[Pp]remi(?:er|ère) ministre|[Mm]inistre-présidente?|[Ss]ecrétaire(?: générale?| d['’][EÉ]tat)?|[Mm]aire(?:sse)?|[Pp]rocureure?|[Gg]énéral|[Cc]olonel|[Aa]vocate?|[Jj]uge|[Dd]irect(?:eur|rice)(?: générale?)?|[Pp]orte-parole"
    r"|[Dd]éputée?|[Ss]énat(?:eur|rice)|[Ee]ntraîneu(?:r|se)|[Ss]électionneur|[Cc]heffe?(?: du gouvernement| de l['’][EÉ]tat)?|[Pp]atronne?|[Cc]hanceli(?:er|ère)|[Rr]oi|[Rr]eine|[Pp]rince(?:sse)?|[Pp]ape|[Cc]ardinal|[ÉE]vêque|[Aa]ttaquant|[Gg]ardien|[Éé]conomiste|[Aa]nalyste|[Pp]rofesseure?"
    r"|[Cc]herch(?:eur|euse)|[Éé]crivaine?|[Aa]ct(?:eur|rice)|[Cc]hant(?:eur|euse)|[Cc]inéaste|[Jj]ournaliste|[Cc]ommissaire|[Aa]mbassad(?:eur|rice)|[Ee]nvoyée?|[Gg]ouverneure?|[Cc]andidate?|[Oo]pposante?|[Mm]étéorologue|[Ff]ondat(?:eur|rice)|[Hh]omme d['’]affaires|[Mm]ilitante?|[Ff]ils|[Ff]ille|[Éé]pouse|[Ff]rère|[Pp]réfète?"
    rf"|[Cc]onseill(?:er|ère)(?: fédérale?)?|[Cc]o-?président|[Pp]résident directeur général|[Ll]eader|[Nn]uméro un)"
    rf"(?: (?:(?:du|de la|de l['’]|des|d['’]|de|à l['’]|aux|en chef) ?)?[{_UP}{_LOW}][\w'’-]*){{0,5}}?,? (?=(?:al-|el-)?[{_UP}][{_LOW}'’-])"
)
_SPANISH_TITLE = (
    r"\b(?:(?:ex|vice)?-?(?:[Pp]resident[ea]|[Mm]inistr[oa]|[Cc]anciller|[Aa]lcalde(?:sa)?|[Gg]obernador(?:a)?|[Ss]enador(?:a)?|[Dd]iputad[oa]|[Cc]onseller[a]?|[Cc]onsejer[oa])|[Ss]ecretari[oa](?: general| de [Ee]stado| de [A-Z]\w+)?|[Ff]iscal(?: general)?|[Jj]uez|[Jj]ueza|[Mm]agistrad[oa]|[Aa]bogad[oa]|[Gg]eneral|[Cc]oronel"
    r"|[Cc]omandante|[Pp]ortavoz|[Vv]ocer[oa]|[Dd]irector(?:a)?(?: general)?|[Tt]écnico|[Ee]ntrenador(?:a)?|[Ss]eleccionador(?:a)?|[Dd]elanter[oa]|[Pp]orter[oa]|[Cc]andidat[oa]|[Oo]positor(?:a)?|[Ll]íder|[Ll]ehendakari|[Rr]ey|[Rr]eina|[Pp]ríncipe|[Pp]rincesa|[Pp]apa|[Cc]ardenal|[Aa]rzobispo|[Oo]bispo|[Ee]mbajador(?:a)?"
    r"|[Ee]conomista|[Aa]nalista|[Pp]rofesor(?:a)?|[Ee]scritor(?:a)?|[Aa]ctor|[Aa]ctriz|[Cc]antante|[Cc]ineasta|[Pp]eriodista|[Aa]ctivista|[Ee]mpresari[oa]|[Ff]undador(?:a)?|[Hh]ij[oa]|[Hh]erman[oa]|[Ee]spos[oa]|[Pp]remio Nobel|[Jj]ef[ea]|[Cc]omisari[oa]|[Ss]ocialista|[Cc]omunista|[Dd]emócrata|[Rr]epublican[oa]|[Dd]octor(?:a)?)"
    rf"(?: (?:(?:del|de la|de los|de las|de|en) )?[{_UP}{_LOW}][\wáéíóúñ-]*){{0,5}}?,? (?=[{_UP}][{_LOW}])"
)
_GERMAN_CAPITALS = ("AG", "SE", "KG", "EU", "USA", "UN", "DDR", "BRD", "LKW", "PKW", "ICE", "PS", "TÜV", "ZVG", "DER", "DIE", "DAS", "UND", "IST", "MIT")  # fmt: skip
_FRENCH_CAPITALS = (
    "TVA", "VIH", "PME", "SA", "SAS", "TER", "TGV", "VTT", "BD", "QG", "RDV", "PV", "EHPAD", "HLM", "SDF", "CV", "CDI", "CDD", "RSA", "SMIC", "IVG", "PMA", "LE", "LA", "LES",
    "DE", "DU", "DES", "ET", "UN", "UNE", "EN", "USA", "UE",
)  # fmt: skip
_SPANISH_CAPITALS = (
    "IVA", "VIH", "SA", "SL", "ESO", "DNI", "NIF", "UCI", "PYME", "AVE", "UVI", "IPC", "EL", "LA", "LOS", "LAS", "DE", "DEL", "EN", "UN", "UNA", "EEUU", "EE", "UU", "USA", "UE",
)  # fmt: skip
# Spanish writes what the state does with a capital: 'Asuntos Exteriores', 'Derecho Internacional'.
_OF_STATE = frozenset((
    "Derecho", "Derechos", "Asuntos", "Seguridad", "Relaciones", "Educación", "Economía", "Salud", "Justicia", "Trabajo", "Defensa", "Hacienda", "Sociedad", "Gobierno", "Administración", "Cultura",
    "Agricultura", "Energía", "Medio", "Servicio", "Servicios", "Sistema", "Ciencia", "Tecnología", "Desarrollo", "Cooperación", "Igualdad", "Transición", "Vivienda", "Memoria", "Constitución", "Carta",
    "Código", "Registro", "Boletín", "Exteriores", "Internacional", "Internacionales", "Nacional", "Humanitario", "Humanos", "Interior", "Social", "Sociales", "Civil", "Público", "Pública", "Federal", "General", "Local", "Regional",
    "Municipal", "Provincial", "Superior", "Penal", "Electoral", "Económico", "Económica", "Política", "Financiera", "Sanitaria", "Digital", "Europea", "Europeo", "Mundial", "Global", "Militar", "Naval", "Judicial", "Laboral",
))  # fmt: skip
# What such words begin with, or end in, where they are nobody's name.
NO_PERSON = _OF_STATE | frozenset((
    "San", "Santa", "Santo", "Puerto", "Ciudad", "Nueva", "Nuevo", "Villa", "Río", "Monte", "Isla", "Islas", "Mar", "Costa", "Valle", "Gran", "Alto", "Cabo", "Plan", "Ley", "Caso", "Operación",
    "Premio", "Premios", "Copa", "Liga", "Campeonato", "Torneo", "Gran", "Plaza", "Avenida", "Calle", "Estadio", "Teatro", "Museo", "Palacio", "Hotel", "Barrio", "Cerro", "Semana", "Año", "Día", "Noche",
    "Radio", "Diario", "Canal", "Banco", "Grupo", "Fundación", "Santísima", "Virgen", "Feria", "Festival", "Guerra", "Tratado", "Acuerdo", "Estado", "Provincia", "Comunidad", "América", "Asia", "África", "Europa", "Norte", "Sur", "Este", "Oeste",
    "Saint", "Sainte", "Mont", "Port", "Val", "Nouvelle", "Nouveau", "Grand", "Grande", "Haut", "Haute", "Cap", "Loi", "Opération", "Prix", "Coupe", "Ligue", "Place", "Avenue", "Rue", "Boulevard", "Stade", "Théâtre", "Musée", "Palais",
    "Hôtel", "Air", "Crédit", "Banque", "Groupe", "Fondation", "Foire", "Guerre", "Traité", "Accord", "Etat", "État", "Nord", "Sud", "Est", "Ouest", "Tour", "Jeux", "Bourse", "Théâtre", "Opéra", "Maison", "Notre", "Noël", "Pâques",
    "Juegos", "Bolsa", "Ópera", "Casa", "Nuestra", "Navidad", "Todos", "Reino", "Estados", "Unidos", "Unido", "Royaume", "Etats", "États", "Unis", "Uni",
))  # fmt: skip
_GERMAN_CALENDAR = (
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    "Sonnabend", "Uhr", "Beginn", "Herbst", "Winter", "Sommer", "Frühjahr", "Angaben", "Partei", "Amt", "Stelle", "Seite", "Zahl", "Rede", "Kritik", "Druck", "Frage", "Rücktritt",
)  # fmt: skip
GRAMMARS = {
    "de": Grammar(re.compile(_GERMAN_TITLE), re.compile(_GERMAN_ORGANISATION), _EVERYWHERE | frozenset(_GERMAN_CAPITALS), GERMAN_WORDS | frozenset(_GERMAN_CALENDAR), False),
    "fr": Grammar(re.compile(_FRENCH_TITLE), re.compile(_FRENCH_ORGANISATION), _EVERYWHERE | frozenset(_FRENCH_CAPITALS), NO_PERSON, True),
    "es": Grammar(re.compile(_SPANISH_TITLE), re.compile(_SPANISH_ORGANISATION), _EVERYWHERE | frozenset(_SPANISH_CAPITALS), NO_PERSON, True),
}  # fmt: skip
# 'el PP', '(SPD)', 'la CGT': a word in capitals within a sentence; of two letters behind an article alone.
ACRONYM = re.compile(
    rf"(?:(?<=[{_LOW},»\"] )|(?<=[{_LOW}] \()|(?<=[{_LOW}]['’]))(?:[{_UP}]{{3,6}}"
    rf"|(?:(?<=\b(?:[Ll][ea]|[Ee]l|[Dd]u|[Aa]u|[Aa]l) )|(?<=\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ll]os|[Ll]as|[Dd]el|[Ll]es|[Dd]es|zur|zum) )|(?<=\b[Ll]['’]))[{_UP}]{{2}})(?![\w/’']|[.-][\w]|\s?[=:]\s)(?<![IVXLC]{{3}})"
)
LINE_IN_CAPITALS = re.compile(r"^[^a-zß-öø-ÿ\n]+$", re.MULTILINE)
# Two or three words with capitals within a sentence: 'derrotó a Axel Kicillof'.
PAIR = re.compile(
    rf"(?<=[{_LOW},;:)] )(?:(?<=[ ])[dl]['’])?(?P<name>[{_UP}][{_LOW}]+(?:[-’'][{_UP}][{_LOW}]+)?(?: (?:(?:de la|de los|da|dos|van|von) )?[{_UP}][{_LOW}]+(?:[-’'][{_UP}][{_LOW}]+)?){{1,2}})(?![\w'’-]| [{_UP}])"
)
