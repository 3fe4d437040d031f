"""Words that tell what the name beside them is: titles and roles before a person, verbs of speech after one,
head words of organisations and facilities. Each list is data: add a word and it works.
"""

from __future__ import annotations

import enum


class Cue(enum.IntEnum):
    """What a cue word says of its neighbour."""

    GIVEN = 1  # a given name: a person's name begins here
    TITLE = 2  # a person's name follows
    HONORIFIC = 3  # a person's surname or full name follows
    SPEECH = 4  # a person or organisation spoke, before or after
    ORG_HEAD = 5  # ends an organisation's name: 'Defence Ministry'
    ORG_OPEN = 6  # begins one: 'Ministry of', 'University of'
    PLACE_HEAD = 7  # ends a place's name: 'Caspian Sea'
    EVENT_HEAD = 8  # ends an event's name: 'World Cup'
    SURNAME = 9  # a person's name ends here, if a capitalised word stands before


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.replace("\n", "|").split("|") if word)


_TITLES_LOWER = """
president|prime minister|premier|chancellor|vice president|foreign minister|defence minister|defense minister
finance minister|interior minister|justice minister|health minister|trade minister|energy minister|minister
secretary of state|secretary general|secretary|treasury secretary|defense secretary|home secretary
foreign secretary|attorney general|spokesman|spokeswoman|spokesperson|ambassador|envoy|special envoy|governor
mayor|senator|congressman|congresswoman|lawmaker|deputy|chairman|chairwoman|chair|chief|chief executive|ceo|cfo
director|director general|commissioner|commander|general|colonel|captain|major|lieutenant|admiral|sergeant
judge|justice|prosecutor|lawyer|attorney|king|queen|prince|princess|pope|cardinal|archbishop|bishop|sheikh
ayatollah|imam|rabbi|leader|opposition leader|aide|adviser|advisor|analyst|economist|strategist|professor|coach
manager|striker|midfielder|defender|goalkeeper|driver|champion|actor|actress|singer|author
writer|novelist|journalist|reporter|activist|dissident|billionaire|tycoon|founder|co founder|negotiator
son in law|daughter in law|son|daughter|brother|sister|wife|husband|widow|father|mother|counterpart|predecessor
successor|rival|researcher|scientist|historian|expert|inspector|superintendent|sheriff|speaker|candidate
ex president|former president|whistleblower|teammate|compatriot|oligarch|warlord|strongman|veteran|officer
"""
_titles = {
    variant
    for title in _words(_TITLES_LOWER)
    for variant in (title, title.capitalize(), title.title().replace(" Of ", " of ").replace(" In ", " in "))
}

CUES: dict[Cue, tuple[str, ...]] = {
    Cue.TITLE: (
        *sorted(_titles),
        "CEO",
        "CFO",
        "Ministerpräsident",
        "Bundeskanzler",
        "Bundeskanzlerin",
        "Präsident",
    ),
    Cue.HONORIFIC: _words(
        "Mr|Mrs|Ms|Dr|Mr.|Mrs.|Ms.|Dr.|Sir|Lady|Lord|Dame|Rev.|Gen.|Sen.|Rep.|Gov.|Col.|Lt.|Sgt.|Prof.|Herr"
        "|Frau|Monsieur|Madame|Señor|Señora|Mme|Mme."
    ),
    Cue.SPEECH: _words(
        "said|says|told|added|warned|announced|insisted|declared|tweeted|wrote|argued|stressed|vowed"
        "|acknowledged|explained|recalled|testified|replied|quipped"
    ),
    Cue.ORG_HEAD: _words(
        "Ministry|University|College|Institute|Institution|Party|Movement|Bank|Group|Holdings|Holding|Corp"
        "|Corp.|Corporation|Inc|Inc.|Ltd|Ltd."
        "|LLC|PLC|plc|AG|SE|SA|NV|GmbH|Co.|Company|Agency|Authority|Commission|Committee|Council|Court"
        "|Department|Office|Bureau"
        "|Federation|Association|Union|League|Foundation|Organisation|Organization|Forces|Army|Navy|Guard"
        "|Guards|Police|Airlines|Airways"
        "|Motors|Pharmaceuticals|Technologies|Systems|Industries|Partners|Capital|Securities|Ventures|Media"
        "|News|Times|Post|Journal|Tribune|Gazette"
        "|Herald|Guardian|Front|Alliance|Coalition|Parliament|Congress|Senate|Assembly|Hospital|Church|FC"
        "|United|City FC|Rovers|Wanderers|Ministries"
        "|Observatory|Brigade|Battalion|Division|Brotherhood|Network|Society|Club|Trust|Fund|Exchange|Board"
        "|Service|Services|Centre|Center"
    ),
    Cue.ORG_OPEN: _words(
        "Ministry of|University of|Bank of|Department of|Institute of|Institute for|Council of|Council on"
        "|Organisation of|Organization of"
        "|Organisation for|Organization for|Association of|Federation of|Union of|Court of|Office of"
        "|Bureau of|Committee on|Center for|Centre for"
        "|Church of|House of|Academy of|College of|Party of|Movement for|Front for|Alliance for|Society of|Chamber of"
    ),
    Cue.PLACE_HEAD: _words(
        "River|Lake|Sea|Ocean|Mountain|Mountains|Island|Islands|Peninsula|Bay|Strait|Canal|Desert|Valley"
        "|Province|District|County|Airport"
        "|Square|Street|Avenue|Bridge|Park|Stadium|Palace|Prison|Falls|Beach|Coast|Hills|Port|Harbour|Harbor"
    ),
    Cue.EVENT_HEAD: _words(
        "Olympics|Cup|Games|Championship|Championships|Open|Festival|Summit|War|Revolution|Prix|Marathon"
        "|Awards|Prize|Agreement|Treaty|Accord|Accords|Act|Derby|Masters|Trophy|Election"
    ),
}

# Words that begin with a capital and are never part of a name.
CALENDAR = frozenset(
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "GMT",
    ]
)

# Before a place whose name alone would not be trusted: 'in Reading', 'the city of Nice'.
BEFORE_PLACE = frozenset(
    [
        "in",
        "near",
        "at",
        "outside",
        "around",
        "from",
        "to",
        "across",
        "of",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "In",
        "Near",
        "At",
        "From",
    ]
)

# And in languages whose words are told from names (`rows.WORD_LANGUAGES`).
BEFORE_PLACE_IN = {
    language: frozenset(words.split())
    for language, words in {
        "de": "in nach aus bei In Nach Aus Bei", "fr": "à de vers À De", "es": "en de desde hacia En De Desde", "it": "a ad da di A Ad Da",
        "pt": "em de para Em De", "nl": "in te uit van naar In Te Uit Van", "sv": "i från till I Från", "pl": "w we z do W We",
    }.items()
}  # fmt: skip
# German words before a place's name, no part of it, behind which a place stands whatever noun follows.
GERMAN_BEFORE_PLACE = frozenset((
    "Stadt", "Land", "Bundesland", "Kanton", "Landkreis", "Kreis", "Region", "Insel", "Raum", "Großraum", "Provinz", "Hauptstadt", "Metropole", "Gemeinde", "Dorf", "Hafen", "Ort",
    "Ortschaft", "Ortsteil", "Stadtteil", "Hansestadt", "Landeshauptstadt", "Küstenstadt", "Hafenstadt", "Grenzstadt", "Großstadt", "Kleinstadt", "Republik", "Staat", "Bundesstaat", "Flughafen",
    "auf", "um", "bis", "Richtung", "Bezirk", "Gouvernement", "Departement", "Werk", "Standort",
))  # fmt: skip
GENITIVES = frozenset(["de", "De", "da", "di", "van", "Van", "z"])
# What German writes like a name before a name or another noun: 'Milliarden Dollar', 'Fall Frost', 'Art von …'.
GERMAN_WORDS = frozenset((
    "Am", "Anfang", "Art", "Berliner", "Brüder", "Den", "Der", "Diesen", "Ende", "Erste", "Essener", "Fall", "Freie", "Gramm",
    "Grad", "Hektar", "Herrn", "Ihr", "Ihrer", "Jeden", "Juli", "Kann", "Kapitel", "Kilo", "Kilometer", "Leipziger", "Mal",
    "Meine", "Methode", "Milliarden", "Millionen", "Billionen", "Mir", "Mitte", "Monaten", "Ob", "Preis", "Prozent", "Region",
    "Regierung", "Sein", "Seinen", "Sohn", "Star", "Text", "Thema", "Titel", "Tochter", "Tod", "Tonnen", "Verfahren", "Welche",
    "Werkstatt", "Zweite",
))  # fmt: skip
# A person's full name may follow these: 'said Ngozi Okonjo'; after 'told' it is the listener's.
SPEAKER_FOLLOWS = frozenset(["said", "says", "added", "wrote"])

# May stand before a town's name without making it part of another: 'Central Paris'.
PARTS_OF_TOWN = frozenset(
    [
        "North",
        "South",
        "East",
        "West",
        "Northern",
        "Southern",
        "Eastern",
        "Western",
        "Central",
        "Greater",
        "Downtown",
        "Upper",
        "Lower",
        "Old",
        "Inner",
        "Outer",
        "Metropolitan",
    ]
)
# Chinese, Korean and Vietnamese family names that stand first.
FAMILY_NAME_FIRST = frozenset(
    [
        "Xi",
        "Li",
        "Wang",
        "Zhang",
        "Liu",
        "Chen",
        "Yang",
        "Zhao",
        "Huang",
        "Zhou",
        "Wu",
        "Xu",
        "Sun",
        "Hu",
        "Zhu",
        "Gao",
        "Lin",
        "He",
        "Guo",
        "Ma",
        "Luo",
        "Liang",
        "Song",
        "Zheng",
        "Xie",
        "Han",
        "Tang",
        "Feng",
        "Dong",
        "Xiao",
        "Cheng",
        "Cao",
        "Yuan",
        "Deng",
        "Fu",
        "Shen",
        "Zeng",
        "Peng",
        "Lu",
        "Su",
        "Jiang",
        "Cai",
        "Ding",
        "Wei",
        "Xue",
        "Ye",
        "Pan",
        "Du",
        "Dai",
        "Xia",
        "Zhong",
        "Tian",
        "Ren",
        "Fan",
        "Fang",
        "Shi",
        "Yao",
        "Tan",
        "Liao",
        "Zou",
        "Xiong",
        "Jin",
        "Kim",
        "Park",
        "Lee",
        "Choi",
        "Jung",
        "Jeong",
        "Kang",
        "Cho",
        "Yoon",
        "Jang",
        "Lim",
        "Moon",
        "Nguyen",
        "Tran",
        "Le",
        "Pham",
        "Hoang",
        "Phan",
        "Vu",
        "Vo",
        "Dang",
        "Bui",
        "Do",
        "Ngo",
        "Duong",
    ]
)
