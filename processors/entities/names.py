"""The shape of names in running text: which capitalised words belong together as one name."""

from __future__ import annotations

import re

from processors.entities.cues import CALENDAR, CUES, Cue

_UPPER = "".join(re.escape(chr(c)) for c in range(0x590) if chr(c).isupper())
_PARTICLES = (
    "de la|de los|del|de|da|dos|das|di|du|van der|van den|van de|van|von der|von|ter|ten|bin|ibn|bint|ben"
    "|al|el|le|la|zu|af"
)
# O'Brien, Saint-Denis, al-Assad, J.; never the possessive 's.
_TOKEN = rf"(?:[{_UPPER}]\.(?:[{_UPPER}]\.)*|(?:(?:al|el|ul|as|ash|ben)-)?[{_UPPER}]\w*(?:['’\-](?!s\b)\w+)*)"

# A person's name of one to four words: 'Ursula von der Leyen', 'George W. Bush', 'Mohammed bin Salman'.
PERSON = re.compile(rf"{_TOKEN}(?: (?:(?:{_PARTICLES}) ){{0,2}}{_TOKEN}){{0,3}}")
# The rest of an organisation's name after 'Ministry of', 'Bank of': 'Defence', 'Foreign Affairs and Trade'.
REST_OF_NAME = re.compile(rf"(?:the )?{_TOKEN}(?: (?:(?:of|for|and|the|&|de|des|du) ){{0,2}}{_TOKEN}){{0,5}}")
WORD = re.compile(_TOKEN)
ACRONYM = re.compile(r" \(([A-Z][A-Za-z]{1,9})\)")

# Capitalised only because a sentence begins with them: never the first word of a name found by rule.
OPENERS = frozenset(
    [
        "The",
        "A",
        "An",
        "This",
        "That",
        "These",
        "Those",
        "He",
        "She",
        "It",
        "They",
        "We",
        "You",
        "I",
        "His",
        "Her",
        "Its",
        "Their",
        "Our",
        "My",
        "But",
        "And",
        "Or",
        "So",
        "Yet",
        "If",
        "When",
        "While",
        "As",
        "At",
        "By",
        "For",
        "From",
        "In",
        "On",
        "Of",
        "To",
        "With",
        "After",
        "Before",
        "Since",
        "Until",
        "Under",
        "Over",
        "Although",
        "Though",
        "Because",
        "However",
        "Meanwhile",
        "Also",
        "Both",
        "Each",
        "Some",
        "Many",
        "Most",
        "Several",
        "Other",
        "Another",
        "Such",
        "No",
        "Not",
        "Only",
        "Even",
        "Still",
        "Now",
        "Then",
        "There",
        "Here",
        "What",
        "Who",
        "Which",
        "How",
        "Why",
        "Where",
        "Last",
        "Next",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Earlier",
        "Later",
        "Today",
        "Yesterday",
        "Former",
        "New",
        "Asked",
        "Speaking",
        "According",
        "Despite",
        "During",
        "Against",
        "Among",
        "Between",
        "Like",
        "Near",
        "About",
    ]
)
# And those that begin a sentence of another language, where a noun with a capital may follow: 'Die Marine', 'Auch Merz'.
OPENERS_ELSEWHERE = frozenset((
    "Der", "Die", "Das", "Den", "Dem", "Des", "Ein", "Eine", "Einen", "Einem", "Einer", "Im", "Beim", "Nach", "Vor", "Seit", "Auch", "Aber", "Und", "Für", "Mit",
    "Bei", "Von", "Zum", "Zur", "Als", "Wie", "Wenn", "Dass", "Es", "Er", "Sie", "Wir", "Dort", "Hier", "Dann", "Doch", "Noch", "Nur", "Laut", "Wegen", "Während",
    "Trotz", "Gegen", "Über", "Unter", "Zwischen", "Bis", "Aus", "Durch", "Ohne", "Dabei", "Damit", "Danach", "Zuvor", "Zudem", "Außerdem", "Jedoch", "Allerdings",
    "Alle", "Einige", "Viele", "Mehr", "Kein", "Keine", "Diese", "Dieser", "Dieses", "Seine", "Ihre",
    "La", "Le", "Les", "Une", "Aux", "Ce", "Cet", "Cette", "Ces", "Il", "Elle", "Ils", "Elles", "Nous", "Mais", "Et", "Quand", "Selon", "Pour", "Par", "Avec", "Sans",
    "Dans", "Sur", "Sous", "Après", "Avant", "Depuis", "Pendant", "Entre", "Contre", "Chez", "Leur", "Leurs", "Plusieurs", "Tous", "Toutes", "Puis", "Aussi", "Alors",
    "El", "Los", "Las", "Una", "Unos", "Unas", "Este", "Esta", "Estos", "Estas", "Su", "Sus", "Pero", "Cuando", "Según", "Para", "Por", "Con", "Sin", "Desde", "Hasta",
    "Contra", "Tras", "Durante", "Ante", "También", "Además", "Luego", "Ayer", "Ella", "Ellos", "Muchos", "Varios", "Todos",
    "Gli", "Nel", "Nella", "Dal", "Dalla", "Dopo", "Anche", "Secondo", "Questo", "Questa", "Os", "Uma", "Em", "Com", "Mas", "Segundo", "Após", "Het", "Een", "Dit",
    "Dat", "Deze", "Maar", "Ook", "Volgens", "Met", "Voor", "Det", "Ett", "Och", "Enligt", "Efter",
))  # fmt: skip
HEADS = frozenset(
    word for cue in (Cue.ORG_HEAD, Cue.PLACE_HEAD, Cue.EVENT_HEAD) for word in CUES[cue]
) | frozenset(
    [
        "Affairs",
        "Defence",
        "Defense",
        "Security",
        "Rights",
        "States",
        "Nations",
        "Republic",
        "Kingdom",
        "Street",
        "House",
    ]
)
TITLE_WORDS = frozenset(
    word for word in (*CUES[Cue.TITLE], *CUES[Cue.HONORIFIC]) if " " not in word
) | frozenset(
    [
        "Maj.",
        "Capt.",
        "Adm.",
        "Brig.",
        "Cmdr.",
        "Insp.",
        "Supt.",
        "Det.",
        "Cpl.",
        "Pvt.",
        "Hon.",
        "Amb.",
        "Msgr.",
        "Pres.",
        "Atty.",
    ]
)


def person_at(text: str, start: int) -> list[str]:
    """The words of the person's name that begins at `start`, or []. Titles before it must have been passed."""
    match = PERSON.match(text, start)
    if match is None:
        return []
    words = match.group().split(" ")
    for position, word in enumerate(words):
        if word in CALENDAR or (position and word in TITLE_WORDS) or word in OPENERS:
            words = words[:position]
            break
    while words and words[-1][0].islower():
        words.pop()
    if len(words) > 1 and any(word in HEADS for word in words[1:]):
        return []
    return words


def name_before(text: str, end: int, least: int) -> int:
    """Where the run of capitalised words that ends at `end` begins; not before `least`. `end` if there is none.

    'of', 'for', 'and' may join two capitalised words, as in 'Council of Europe Commission'.
    """
    start = end
    while True:
        if start <= least or text[start - 1] != " ":
            return start
        cut = text.rfind(" ", least, start - 1) + 1 if " " in text[least : start - 1] else least
        newline = text.rfind("\n", cut, start - 1)
        cut = max(cut, newline + 1)
        word = text[cut : start - 1].lstrip("\"'“‘(")
        cut = start - 1 - len(word)
        if not word or not word[0].isupper() or not word[-1].isalnum() or word in OPENERS or word in CALENDAR:
            return start
        start = cut
