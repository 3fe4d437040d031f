"""How German, French, Spanish, Italian and Portuguese say who somebody is and what an organisation is called.

Titles before a person's name, nouns that begin an organisation's name, and words in capitals that are no organisation.
Each list is data: add a word and it works.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import ahocorasick_rs

from processors.entities.cues import GERMAN_WORDS

_UP = "A-ZÀ-ÖØ-ÞŒŠŽ"
_LOW = "a-zß-öø-ÿœšž"


LONGEST_PART = 40  # code points of a compound before the word that ends it


class Words:
    """Words to look for in a text, all in one pass."""

    def __init__(self, words: str, *, begin: bool = True, lower: bool = False) -> None:
        """`words` as blanks part them; `begin`: where a word begins alone; `lower`: in any case, the words being in lower case."""
        self._begin, self._lower = begin, lower
        self._automaton = ahocorasick_rs.AhoCorasick(
            words.split(), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )

    def ends(self, text: str) -> Iterator[tuple[int, int]]:
        """Where each found word begins and ends; what begins within a word counts from where that begins."""
        searched = text.lower() if self._lower else text
        if len(searched) != len(text):  # the one letter that grows when lowered
            searched = text.replace("İ", "I").lower()
        for _, start, end in self._automaton.find_matches_as_indexes(searched):
            if not text[start - 1 : start].isalnum():
                yield start, end
            elif not self._begin:
                begin = start
                while begin > start - LONGEST_PART and (text[begin - 1].isalnum() or text[begin - 1] == "-"):
                    begin -= 1
                yield begin, end


class Grammar(NamedTuple):
    """One language's ways. A pattern is what stands behind a word of its list, up to the name or to the name's end."""

    titles: Words
    after_title: re.Pattern[str]  # a person's full name follows
    openers: Words  # begin an organisation's name
    after_opener: re.Pattern[str]  # its rest
    compounds: Words | None  # end the first word of one: 'Landgericht Altstadt'
    after_compound: re.Pattern[str]
    no_acronyms: frozenset[str]  # words in capitals that are no organisation
    no_names: frozenset[str]  # words with capitals of which nobody's name is made
    nouns_small: bool  # whether a word with a capital in a sentence's middle is a name
    placed: re.Pattern[str]  # a place by the preposition before it, where nouns are small


_EVERYWHERE = frozenset((
    "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XX", "XXI", "GMT", "UTC", "TV", "CD", "DVD", "PC", "PDF", "USB", "GPS",
    "SMS", "VIP", "PR", "OK", "CO", "SUV", "DJ", "CEO", "CFO", "HIV", "PCR", "ADN", "DNA", "DNS", "WLAN", "LED", "QR", "KO", "FC", "AC", "SC", "SV", "NR", "URGENT",
    "CAD", "DKK", "NOK", "SEK", "SKR", "YEN", "JPY", "AUD", "CZK", "LTK", "PLN", "HUF", "CNY", "RUB", "UAH", "TRY", "TRI", "INR", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "ZAR", "XOF", "XAF", "FCFA",
    "ONE", "VOM", "NOT", "NEW", "TOP", "CHECK", "NEU", "LIVE", "FOTO", "VIDEO", "ENDE", "FIN", "EIL", "AVIS", "ACHTUNG", "KORR", "AVANCE", "URGENTE", "ALERTA", "ALERTE", "GRAF", "INFO", "SPERRFRIST", "EMBARGO",
    "KI", "IA", "AI", "IT", "PIB", "BIP", "HTTP", "HTTPS", "URL", "MW", "GW", "KM", "KG", "EUR", "USD", "CHF", "GBP", "NDLR", "STR", "HO",
))  # fmt: skip

# Stems of titles, in lower case.
_GERMAN_TITLES = Words(
    "minister präsident kanzler sprecher chef direktor trainer richter expert analyst forscher kandidat vorstand vorsitzende meister anwalt anwält abgeordnete beauftragte kommissar"
    " sekretär bischof kardinal senator manager general leiter gouverneur botschafter rat rät professor ärzt arzt star spieler stürmer torwart schauspieler sänger autor regisseur ökonom"
    " volkswirt reporter kapitän könig prinz papst ehefrau ehemann sohn tochter geschäftsführer unternehmer gründer fußballer läufer springer fahrer politiker",
    begin=False,
    lower=True,
)
_FRENCH_TITLES = Words(
    "ministr président secrétaire mair procureur général colonel avocat juge directeur directrice porte-parole député sénateur sénatrice entraîneu sélectionneur chef patron chanceli roi"
    " reine prince pape cardinal évêque attaquant gardien économiste analyste professeur chercheu écrivain acteur actrice chanteu cinéaste journaliste commissaire ambassad envoyé gouverneur"
    " candidat opposant météorologue fondat militant fils fille épouse frère préfet conseill co-président vice-président ex-président leader ex-ministr",
    lower=True,
)
_SPANISH_TITLES = Words(
    "president expresident vicepresident ex-president ministr exministr canciller alcalde gobernador senador diputad conseller consejer exconseller secretari fiscal juez jueza magistrad abogad"
    " general coronel comandante portavoz vocer director técnic entrenador seleccionador delanter porter candidat opositor líder lehendakari rey reina príncipe princesa papa cardenal arzobispo"
    " obispo embajador economista analista profesor escritor actor actriz cantante cineasta periodista activista empresari fundador hij herman espos nobel jef comisari socialista comunista"
    " demócrata republican doctor",
    lower=True,
)
_AFTER_GERMAN_TITLE = re.compile(rf"(?:in|innen|s|en|e|n|r|rn)? (?=[{_UP}][{_LOW}])")
_AFTER_FRENCH_TITLE = re.compile(
    rf"[{_LOW}]{{0,3}}(?: (?:(?:du|de la|de l['’]|des|d['’]|de|à l['’]|aux|en chef) ?)?[{_UP}{_LOW}][\w'’-]*){{0,5}}?,? (?=(?:al-|el-)?[{_UP}][{_LOW}'’-])"
)
_AFTER_SPANISH_TITLE = re.compile(
    rf"[{_LOW}]{{0,3}}(?: (?:(?:del|de la|de los|de las|de|en) )?[{_UP}{_LOW}][\wáéíóúñ-]*){{0,5}}?,? (?=[{_UP}][{_LOW}])"
)
# Adjectives with a capital, which German gives to names alone, and what courts and schools are called.
_GERMAN_OPENERS = Words(
    "Deutsch Schweizerisch Österreichisch Europäisch Bayerisch Sächsisch Hessisch Westfälisch Rheinisch International Technisch Vereinigt Evangelisch Katholisch Statistisch National"
)
_AFTER_GERMAN_OPENER = re.compile(
    rf"e[rsnm]? (?!Einheit|Aktienindex|Wiedervereinigung|Sprache|Geschichte|Kollegen|Markt)[{_UP}][\w-]+(?: (?:für|der|des) [{_UP}][\w-]+)?"
)
_GERMAN_COMPOUNDS = Words(
    "gericht universität hochschule anwaltschaft handelskammer klinikum sparkasse reederei brauerei akademie stiftung werke",
    begin=False,
    lower=True,
)
_AFTER_GERMAN_COMPOUND = re.compile(rf"s? [{_UP}][\w-]+")
_FRENCH_OPENERS = Words(
    "Ministère Cour Conseil Parti Assemblée Fédération Banque Office Tribunal Société Agence Union Commission Comité Institut Université Organisation Association Fonds Forces Rassemblement"
    " Mouvement Front Chambre Haut-Commissariat Confédération Syndicat Autorité Centre Caisse Ligue Alliance Observatoire Fondation Parquet Direction Académie Garde Hôpital Olympique Stade"
    " Groupe Compagnie Environnement Médecins Reporters"
)
_ADJECTIVE = rf"[{_LOW}]+(?:a(?:l|le|ux|les)|ien(?:ne)?s?|ais(?:e|es)?|éen(?:ne)?s?|istes?|iques?|aires?|ifs?|ives?|unie?s|suprême|populaires?|libre|cantonal|bruxellois)"
_OF = r"(?: (?:de la|des|du|de|pour la|contre la|sans) | (?:de |pour )?[dl]['’])"
_SMALL_NOUNS = rf"[{_LOW}]{{4,}}(?: {_ADJECTIVE})?(?: (?:de l['’]|de la |des |de |d['’])[{_LOW}]{{4,}})?"
_AFTER_FRENCH_OPENER = re.compile(
    rf"(?:(?: {_ADJECTIVE}){{1,2}}(?:{_OF}{_SMALL_NOUNS})?|{_OF}(?:{_SMALL_NOUNS}|[{_UP}][\w'’-]+(?: [{_UP}][\w'’-]+)?)| [{_UP}][\w-]+)"
)
_SPANISH_OPENERS = Words(
    "Ministerio Secretaría Corte Tribunal Juzgado Consejo Partido Asamblea Federación Banco Oficina Instituto Universidad Organización Asociación Fondo Fuerzas Fuerza Policía Guardia Fiscalía"
    " Comisión Comité Unión Alianza Frente Movimiento Cámara Agencia Junta Confederación Sindicato Autoridad Centro Liga Fundación Defensoría Procuraduría Contraloría Dirección Academia Hospital"
    " Club Grupo Compañía Real Deportivo Atlético Plataforma Observatorio Ayuntamiento Diputación Superintendencia"
)
_SPANISH_ADJECTIVE = r"(?:[A-ZÁÉÍÓÚ]?[a-záéíóúñ]+(?:al|ales|ano|ana|ico|ica|ista|ivo|iva|ar|ario|aria|ense|és|esa)|Unidas|Unido|Supremo|Suprema|Popular|Central)"
_AFTER_SPANISH_OPENER = re.compile(
    rf"(?!\w)(?: {_SPANISH_ADJECTIVE}(?![\w])){{0,2}}(?: (?:de la|de los|de las|del|de|para el|para la|por la|sin|contra la) (?:[{_UP}][\wáéíóúñ-]+(?: (?:y|e|de|del|de la|de los) [{_UP}][\w-]{{1,40}}| [{_UP}][\w-]{{1,40}}){{0,4}}))?(?: [{_UP}][\wáéíóúñ-]+)?"
)
_ITALIAN_TITLES = Words(
    "ministr presidente premier vicepresidente ex-ministr sindac segretari leader procurator giudice avvocat generale colonnello direttor direttric portavoce deputat senator senatric allenator ct"
    " tecnico attaccante portiere capitano papa cardinale vescovo arcivescovo patriarca re regina principe cancellier commissari eurodeputat amministrator economista analista professor scrittor"
    " attor attric cantante regista giornalista ambasciator inviat governator candidat fondator figlio figlia moglie fratello prefett vulcanolog imprenditor delegat arbitro difensore centrocampista capogruppo magistrat pm",
    lower=True,
)
_AFTER_ITALIAN_TITLE = re.compile(
    rf"[{_LOW}]{{0,3}}(?: (?:(?:del|della|dello|dei|degli|delle|dell['’]|di|dal|alla|all['’]|a) ?)?[{_UP}{_LOW}][\w'’-]*){{0,5}}?,? (?=[{_UP}][{_LOW}])"
)
_ITALIAN_OPENERS = Words(
    "Ministero Corte Consiglio Partito Assemblea Federazione Banca Ufficio Tribunale Agenzia Unione Commissione Comitato Istituto Università Organizzazione Associazione Fondo Forze Movimento"
    " Camera Confederazione Sindacato Autorità Centro Cassa Lega Alleanza Osservatorio Fondazione Procura Direzione Accademia Guardia Ospedale Gruppo Compagnia Polizia Protezione Società Regione"
)
_AFTER_ITALIAN_OPENER = re.compile(
    rf"(?: (?:[A-Z]?[{_LOW}]+(?:ale|ali|ana|ano|ico|ica|iche|ista|iva|ivo|are|aria|ario|ese|ea|eo)|civile|centrale|suprema|nazionale)(?!\w)){{0,2}}(?: (?:di|del|della|dello|dei|degli|delle|per|per la|per il) [{_UP}{_LOW}][\w-]{{2,40}}(?: [{_UP}][\w-]{{1,40}})?| (?:dell|d|all)['’][{_UP}{_LOW}][\w-]{{2,40}})?"
)
_PORTUGUESE_TITLES = Words(
    "ministr primeiro-ministr presidente ex-presidente vice-presidente ex-ministr autarca governador senador deputad prefeit procurador juiz juíza desembargador advogad general coronel comandante"
    " porta-voz secretári secretário-geral diretor treinador técnico selecionador avançado atacante goleiro guarda-redes líder candidat opositor rei rainha príncipe papa cardeal arcebispo bispo"
    " embaixador economista analista professor escritor ator atriz cantor cantora cineasta jornalista ativista empresári fundador filh irmão irmã espos mulher chefe comissári médic investigador"
    " árbitro homólog delegad conferência",
    lower=True,
)
_AFTER_PORTUGUESE_TITLE = re.compile(
    rf"[{_LOW}]{{0,3}}(?: (?:(?:do|da|dos|das|de|em|no|na) )?[{_UP}{_LOW}][\w-]*){{0,5}}?,? (?=[{_UP}][{_LOW}])"
)
_PORTUGUESE_OPENERS = Words(
    "Ministério Secretaria Corte Tribunal Conselho Partido Assembleia Federação Banco Instituto Universidade Organização Associação Fundo Forças Polícia Guarda Comissão Comité Comitê União Aliança"
    " Frente Movimento Câmara Agência Junta Confederação Sindicato Autoridade Centro Liga Fundação Direção Academia Hospital Clube Grupo Companhia Observatório Procuradoria Defensoria Palácio"
)
_AFTER_PORTUGUESE_OPENER = re.compile(
    rf"(?: (?:[A-ZÁÉÍÓÚ]?[{_LOW}]+(?:al|ais|ano|ana|ico|ica|ista|ivo|iva|ar|ário|ária|ense|ês|esa|eu|eia)|Unidas|Supremo|Popular|Central)(?!\w)){{0,2}}(?: (?:de|do|da|dos|das|para a|para o|pela|contra a) [{_UP}][\w-]{{1,40}}(?: (?:e|de|do|da|dos|das) [{_UP}][\w-]{{1,40}}| [{_UP}][\w-]{{1,40}}){{0,4}})?(?: [{_UP}][\w-]{{1,40}})?"
)
_NOTHING = re.compile(r"(?!)")
_GERMAN_CAPITALS = ("AG", "SE", "KG", "EU", "USA", "UN", "DDR", "BRD", "LKW", "PKW", "ICE", "PS", "TÜV", "ZVG", "DER", "DIE", "DAS", "UND", "IST", "MIT")  # fmt: skip
_FRENCH_CAPITALS = (
    "TVA", "VIH", "PME", "SA", "SAS", "TER", "TGV", "VTT", "BD", "QG", "RDV", "PV", "EHPAD", "HLM", "SDF", "CV", "CDI", "CDD", "RSA", "SMIC", "IVG", "PMA", "LE", "LA", "LES",
    "DE", "DU", "DES", "ET", "UN", "UNE", "EN", "USA", "UE", "PDG", "ONG", "DG", "DRH", "RH", "VRP", "ADP", "TTC", "HT",
)  # fmt: skip
_SPANISH_CAPITALS = (
    "IVA", "VIH", "SA", "SL", "ESO", "DNI", "NIF", "UCI", "PYME", "AVE", "UVI", "IPC", "EL", "LA", "LOS", "LAS", "DE", "DEL", "EN", "UN", "UNA", "EEUU", "EE", "UU", "USA", "UE", "ONG", "PYMES", "FP", "RRHH",
)  # fmt: skip
_ITALIAN_CAPITALS = ("ONG", "IVA", "IMU", "IRPEF", "SPA", "SRL", "ATM", "BOT", "BTP", "PIL", "UE", "USA", "IL", "LA", "LE", "DI", "DA", "IN", "ROMA", "NOV", "DIC", "GEN", "FEB", "MAR", "APR", "MAG", "GIU", "LUG", "AGO", "SET", "OTT")  # fmt: skip
_PORTUGUESE_CAPITALS = ("ONG", "IVA", "IRS", "IRC", "SA", "LDA", "CPF", "CNPJ", "ICMS", "IPI", "UE", "EUA", "PIB", "OS", "AS", "DE", "DO", "DA", "EM", "NO", "NA", "UM")  # fmt: skip
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
    "Monte", "Lago", "Piazza", "Palazzo", "Stadio", "Teatro", "Coppa", "Premio", "Giro", "Legge", "Porta", "Campo", "Campi", "Fiume", "Regione", "Provincia", "Comune", "Chiesa", "Nuova", "Nuovo", "Santo", "Sant", "Città",
    "Estádio", "Praça", "Rua", "Avenida", "Taça", "Prémio", "Prêmio", "Lei", "Serra", "Rio", "Porto", "Vila", "Nova", "Novo", "Ilha", "Praia", "Ponte", "Palácio", "Câmara", "Cidade", "Estados", "Relações", "Negócios", "Saúde", "Educação", "Fazenda", "Segurança",
    "Juegos", "Bolsa", "Ópera", "Casa", "Nuestra", "Navidad", "Todos", "Reino", "Estados", "Unidos", "Unido", "Royaume", "Etats", "États", "Unis", "Uni",
))  # fmt: skip
_GERMAN_CALENDAR = (
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    "Sonnabend", "Uhr", "Beginn", "Herbst", "Winter", "Sommer", "Frühjahr", "Angaben", "Partei", "Amt", "Stelle", "Seite", "Zahl", "Rede", "Kritik", "Druck", "Frage", "Rücktritt",
)  # fmt: skip
# Behind a preposition of place or what a place is: 'en Paiporta', 'la commune de Gaspé', 'a Bagnacavallo'.
_NAME = rf"(?P<name>[{_UP}][{_LOW}]{{2,}}(?:(?:-| | d[eiao] | d[eo]l |-(?:de|la|le|sur|en|sous|du|des|les)-){{0,1}}(?:[dl]['’])?[{_UP}][{_LOW}]+){{0,3}})(?![\w'’-]| [{_UP}\d])"


def _placed(where: str, kinds: str, of: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[{_LOW},)\d]) (?:{where}|(?P<kind>{kinds}) {of}) {_NAME}")


NO_PLACES = _OF_STATE | frozenset((
    "Internet", "Twitter", "Facebook", "Instagram", "Telegram", "Navidad", "Noël", "Natale", "Natal", "Semana", "Pascua", "Pâques", "Pasqua", "Páscoa", "Bolsa", "Bourse", "Borsa",
    "Antena", "Cadena", "Radio", "Canal", "Onda", "Telecinco", "Amazon", "Google", "Netflix", "Champions", "Primera", "Segunda", "Liga", "Ligue", "Serie", "Série", "Copa", "Coppa", "Coupe", "Taça", "Mundial", "Eurocopa", "Dios", "Dieu", "Dio", "Deus", "Derecho", "Consiglio", "Parlamento",
    "Cámara", "Camera", "Congreso", "Senado", "Senato", "Tribunal", "Ministerio", "Corte", "Cour", "Casa", "Palacio", "Estado", "Justicia", "Defensa", "Economía", "Educación", "Sanidad",
))  # fmt: skip
# Behind these a name is somebody's to whom it is done: 'vendu à Verkor', 'rend hommage à Depardieu', 'ha chiesto a Salvini'.
TO_SOMEBODY = frozenset((
    "hommage", "vendu", "vendue", "vendre", "confié", "confiée", "répondu", "remis", "remise", "demandé", "demander", "parlé", "dit", "accordé", "accordée", "offert", "donné", "cédé", "grâce", "face", "quant", "opposé", "appel",
    "reproché", "attribué", "ressemble", "appartient", "succède", "réclamé", "imposé", "transmis", "écrit", "téléphoné",
    "detto", "chiesto", "venduto", "grazie", "insieme", "accanto", "davanti", "consegnato", "dato", "affidato", "ceduto", "risposto", "parlato", "scritto", "attribuito", "appartiene", "rispetto", "omaggio", "appello",
))  # fmt: skip
_FRENCH_PLACED = _placed(
    "à",
    "commune|ville|village|région|département|quartier|province|localité|district|banlieue|port|camp|prison|aéroport|près|mair(?:e|ie)|préfet|tribunal|parquet|évêque|université|au (?:nord|sud|large) |à l['’](?:est|ouest) ",
    "d(?:e|['’])",
)
_SPANISH_PLACED = _placed(
    "en|hacia",
    "municipio|localidad|ciudad|pueblo|barrio|provincia|región|departamento|distrito|aldea|comuna|comunidad|puerto|cárcel|prisión|aeropuerto|cerca|alcald(?:e|esa|ía)|gobernador(?:a)?|intendente|obispo|audiencia|universidad|al (?:norte|sur|este|oeste)",
    "del?",
)
_ITALIAN_PLACED = _placed(
    "ad?",
    "comune|città|paese|frazione|quartiere|provincia|borgo|porto|carcere|aeroporto|zona|sindac[oa]|prefett[oa]|questore|tribunale|procura|vescovo|università|nei pressi|a (?:nord|sud|est|ovest)|al largo",
    "di",
)
_PORTUGUESE_PLACED = _placed(
    "em",
    "cidade|município|bairro|distrito|aldeia|vila|freguesia|concelho|província|região|porto|aeroporto|prisão|perto|prefeit(?:o|a|ura)|autarca|governador(?:a)?|tribunal|bispo|universidade|ao largo|a (?:norte|sul)",
    "d[eoa]",
)
GRAMMARS = {
    "de": Grammar(
        _GERMAN_TITLES, _AFTER_GERMAN_TITLE, _GERMAN_OPENERS, _AFTER_GERMAN_OPENER, _GERMAN_COMPOUNDS, _AFTER_GERMAN_COMPOUND,
        _EVERYWHERE | frozenset(_GERMAN_CAPITALS), GERMAN_WORDS | frozenset(_GERMAN_CALENDAR), False, _NOTHING,
    ),
    "fr": Grammar(
        _FRENCH_TITLES, _AFTER_FRENCH_TITLE, _FRENCH_OPENERS, _AFTER_FRENCH_OPENER, None, _NOTHING,
        _EVERYWHERE | frozenset(_FRENCH_CAPITALS), NO_PERSON, True, _FRENCH_PLACED,
    ),
    "es": Grammar(
        _SPANISH_TITLES, _AFTER_SPANISH_TITLE, _SPANISH_OPENERS, _AFTER_SPANISH_OPENER, None, _NOTHING,
        _EVERYWHERE | frozenset(_SPANISH_CAPITALS), NO_PERSON, True, _SPANISH_PLACED,
    ),
    "it": Grammar(
        _ITALIAN_TITLES, _AFTER_ITALIAN_TITLE, _ITALIAN_OPENERS, _AFTER_ITALIAN_OPENER, None, _NOTHING,
        _EVERYWHERE | frozenset(_ITALIAN_CAPITALS), NO_PERSON, True, _ITALIAN_PLACED,
    ),
    "pt": Grammar(
        _PORTUGUESE_TITLES, _AFTER_PORTUGUESE_TITLE, _PORTUGUESE_OPENERS, _AFTER_PORTUGUESE_OPENER, None, _NOTHING,
        _EVERYWHERE | frozenset(_PORTUGUESE_CAPITALS), NO_PERSON, True, _PORTUGUESE_PLACED,
    ),
}  # fmt: skip
# 'el PP', '(SPD)', 'la CGT': words in capitals within a sentence; of two letters behind an article alone.
CAPITALS = re.compile(rf"\b[{_UP}]{{2,6}}(?![\w/’']|[.-][\w]|\s?[=:]\s)")
BEFORE_CAPITALS = re.compile(rf"(?:[{_LOW},»\"] |[{_LOW}] \(|[{_LOW}LD]['’])$")
ARTICLE = re.compile(
    r"(?:^|\W)(?:[Ll][ea]|[Ee]l|[Dd]u|[Aa]u|[Aa]l|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ll]os|[Ll]as|[Dd]el|[Ll]es|[Dd]es|zur|zum) $|(?:^|\W)[Ll]['’]$"
)
ROMAN = re.compile(r"[IVXLC]+")
LINE_IN_CAPITALS = re.compile(r"^[^a-zß-öø-ÿ\n]+$", re.MULTILINE)
# Two or three words with capitals within a sentence: 'derrotó a Axel Kicillof'.
PAIR = re.compile(
    rf" (?<=[{_LOW},;:)] )(?:[dl]['’])?(?P<name>[{_UP}][{_LOW}]+(?:[-’'][{_UP}][{_LOW}]+)?(?: (?:(?:de la|de los|da|dos|van|von) )?[{_UP}][{_LOW}]+(?:[-’'][{_UP}][{_LOW}]+)?){{1,2}})(?![\w'’-]| [{_UP}])"
)
