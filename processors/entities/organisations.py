"""What organisations are called for short, and by whom: 'Toyota Motor Corp.' is Toyota, the Kremlin acts."""

from __future__ import annotations

from collections.abc import Iterator

from processors.entities.lexicon import Name
from processors.entities.rows import Entry

HOUSE = 2_500_000_000  # by `prior`: of the core table
SHOP = 1_000  # by `prior`: of what only a list of companies has
TOWN = 10_000  # people, for whose town a club or council may be meant
# What a company's name may end in, and what is left out where it is called for short.
_ENDS = frozenset((
    "Corp", "Corp.", "Corporation", "Inc", "Inc.", "Incorporated", "Ltd", "Ltd.", "Limited", "plc", "PLC", "Plc", "Co", "Co.", "Company", "Cos.", "LLC", "LP", "L.P.", "AG", "SE", "SA", "S.A.",
    "SpA", "S.p.A.", "NV", "N.V.", "BV", "AB", "ASA", "A/S", "AS", "Oyj", "GmbH", "KGaA", "Bhd", "Bhd.", "PT", "Tbk", "KK", "Group", "Group's", "Holdings", "Holding", "Motor", "Motors", "Airways", "Airlines", "Technologies", "Pharmaceuticals", "Bank", "& Co.",
))  # fmt: skip


def shorter(name: str) -> Iterator[str]:
    """The name without its last word, and so on, as long as that is one that companies are not called by."""
    words = name.split(" ")
    while len(words) > 1 and words[-1] in _ENDS:
        words.pop()
        if words[-1] == "&":
            words.pop()
        yield " ".join(words).rstrip(",")


# What an organisation's name may begin with and is never called for short.
SHORT_OF_NONE = frozenset((
    "The", "First", "Second", "National", "International", "American", "British", "French", "German", "Royal", "United", "New", "North", "South", "East", "West",
    "Southern", "Northern", "Eastern", "Western", "African", "Arab", "Asian", "Latin", "Nordic", "Pacific", "Atlantic", "Caribbean", "Islamic",
    "General", "Scottish", "Welsh", "English", "Kurdish", "Basque", "Catalan", "Flemish", "Tibetan", "Chechen", "Bavarian", "U.N.", "UN", "EU", "Bank", "University", "Ministry", "Department", "Court", "Supreme", "High", "Democratic", "Republican", "Central", "European", "World",
))  # fmt: skip


def house(name: Name | None) -> Entry | None:
    """What acts, though it stands somewhere: the Kremlin, the White House."""
    known = name.first if name is not None and len(name.entries) == 1 else None
    return known if known is not None and known.type == "organisation" and known.prior >= HOUSE else None


def is_town(name: Name | None) -> bool:
    return name is not None and any(entry.type == "place" and entry.prior >= TOWN for entry in name.entries)


def abbreviates(short: str, name: str) -> bool:
    """Whether `short` may stand for `name`: its letters are initials, in order."""
    initials = iter("".join(word[0] for word in name.replace("-", " ").split()).upper())
    return short[:1].upper() == name[:1].upper() and (
        all(letter in initials for letter in short.upper() if letter.isalpha()) or len(short) < 7
    )
