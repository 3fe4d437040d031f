"""What the tagger named, with its bounds put right: no title, no label before it, a hyphened or dotted name whole."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from processors.entities.arithmetic import Tagged
from processors.entities.cues import CALENDAR
from processors.entities.lexicon import Lexicon
from processors.entities.names import OPENERS, TITLE_WORDS

# Start, end, type, confidence, surface.
Named = tuple[int, int, str, float, str]
NEAR = 4_000  # code points round a word in which it is looked for in lower case
LABEL = 4  # capitals from which on a word before a hyphen is a label: 'EXCLUSIVE-Pfizer'
_DOMAIN = re.compile(r"\.(?:com|net|org)\b")
_SITE = re.compile(r"(?<![\w.@/-])[A-Z][\w-]*\.(?:com|net|org)\b(?!/|@|\.\w)")
SITE = 0.9  # confidence in a name that is a site's
# Courts and troops that are counted: '9th U.S. Circuit Court of Appeals', '82nd Airborne Division'.
_COUNTED = re.compile(
    r"\b(?:Circuit|Court|Airborne|Armou?red|Infantry|Cavalry|Marine|Parachute|Mountain|Division|Fleet|Army"
    r"|Corps|Regiment|Brigade|Battalion"
    r"|Squadron|Wing|Precinct|Century)\b"
)
_ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th) $")
ORDINAL = 6  # code points of the longest, with its blank


# A team's wins and losses behind its town's name; and what a ground is called.
_RECORD = re.compile(r" \(\d{1,2}-\d{1,2}(?:-\d{1,2})?[,)]")
_GROUNDS = (" Field", " Stadium", " Arena", " Ballpark", " Speedway", " Racecourse", " Airport")

# What a headline in capitals is marked with.
_FLASH = re.compile(
    r"(?:URGENT|ALERT|FLASH|BREAKING|EXCLUSIVE|CORRECTED|REFILE|RPT|WRAPUP|LEAD)(?: \d)?[ :-]+"
)
# Words of capitals that market tables are full of, and legal forms behind a comma; and whose name is an oil's.
_NO_NAMES = (
    CALENDAR
    | {"UP", "DOWN", "FLAT", "GDP", "CPI"}
    | {
        "Cricket",
        "Soccer",
        "Tennis",
        "Rugby",
        "Golf",
        "Cycling",
        "Athletics",
        "Basketball",
        "Baseball",
        "Boxing",
    }  # 'Cricket: India win'
    | {"LLC", "LLP", "Inc", "Inc.", "Ltd", "Ltd.", "Corp", "Corp.", "PLC", "GmbH"}
)
_OIL = re.compile(r"\b(?:[Cc]rude|[Oo]il)\b")
_BEFORE_SENTENCE = frozenset((". ", '" ', "? ", "! "))
# A quotation of a few words; and words that a title writes small.
_QUOTED = re.compile(r"[\"“](?P<said>[^\"“”\n]{1,80})[\"”]")
_SMALL = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "up", "with", "vs", "de", "la", "le", "les", "des", "du", "del", "der", "die", "das", "und", "van", "von", "et", "y", "e", "i",
))  # fmt: skip


def titles(text: str) -> list[tuple[int, int]]:
    """Where works' titles stand, [start, end): 'Hamlet', 'Einstein on the Beach' in quotes name no person and no place."""
    found = []
    for quote in '"“':
        at = text.find(quote)
        while at >= 0:
            quoted = _QUOTED.match(text, at)
            if quoted and _is_title(quoted["said"]):
                found.append(quoted.span("said"))
            at = text.find(quote, quoted.end() if quoted else at + 1)
    return sorted(found)


def _is_title(said: str) -> bool:
    large = False
    for word in said.replace(",", " ").split():
        if word not in _SMALL:
            large = True
            if not (word.lstrip("'`‘(")[:1].isupper() or word[:1].isdigit()):
                return False
    return large


def named(text: str, tagged: Sequence[Tagged], lexicon: Lexicon) -> list[Named]:
    """The tagger's names in order, without what is none."""
    names: list[Named] = []
    domains = _DOMAIN.search(text) is not None
    for start, end, kind, confidence in tagged:
        surface = text[start:end]
        if surface in _NO_NAMES or (surface == "Brent" and _OIL.search(text)):
            continue
        if "-" in surface or "/" in surface:
            if _joins_countries(surface, lexicon):
                continue
            if (dash := surface.find(" - ")) > 0 and surface[:dash].isupper():  # 'ITALY - Bond futures'
                surface = surface[:dash]
                end = start + dash
        if (
            surface[1:2].isupper() and (flash := _FLASH.match(surface)) and flash.end() < len(surface)
        ):  # 'URGENT EU'
            start += flash.end()
            surface = text[start:end]
        if (
            kind != "place"
            and (text[start - 2 : start] in _BEFORE_SENTENCE or text[start - 1] == "\n")
            and " " not in surface
            and _is_common(text, start, surface)
        ):
            continue
        if kind == "person" and " " in surface:
            surface = _bare(surface, lexicon)
            start = end - len(surface)
        elif kind == "organisation" and text[start - 1] == "-":  # 'Georgia-Pacific Corp.'
            begin = _word_start(text, start)
            before = text[begin : start - 1]
            whole = before[:1].isupper() and not (before.isupper() and len(before) > LABEL)
            if whole and (not names or names[-1][1] <= begin):
                start, surface = begin, text[begin:end]
        if kind == "organisation" and text[start - 1] == " " and text[start - 2] in "dht":
            start -= _number_before(text, start, surface)
            surface = text[start:end]
        if domains and (domain := _DOMAIN.match(text, end)):  # 'Goto.com'
            end = domain.end()
            kind, surface = "organisation", text[start:end]
        if kind == "place" and text[end : end + 2] == " (" and _RECORD.match(text, end):
            kind = "organisation"  # 'Detroit (7-4) hosts Green Bay'
        elif kind == "organisation" and surface.endswith(_GROUNDS) and text[start - 4 : start] == " at ":
            kind = "place"  # 'at Ford Field'
        names.append((start, end, kind, confidence, surface))
    if domains:
        starts = [name[0] for name in names]
        sites: list[Named] = []
        for site in _SITE.finditer(text):
            last = bisect.bisect_left(starts, site.end()) - 1
            if last < 0 or names[last][1] <= site.start():
                sites.append((*site.span(), "organisation", SITE, site.group()))
        names += sites
        names.sort()
    return names


def _bare(surface: str, lexicon: Lexicon) -> str:
    """'Later Witkoff', 'President Witkoff' and 'American Witkoff' are Witkoff."""
    while (blank := surface.find(" ")) > 0:
        word = surface[:blank]
        if word not in OPENERS and word not in TITLE_WORDS and not _is_nationality(word, lexicon):
            break
        surface = surface[blank + 1 :]
    return surface


def _number_before(text: str, start: int, surface: str) -> int:
    """How many code points before a court's or a unit's name say which one it is: '9th '."""
    ordinal = _ORDINAL.search(text[max(0, start - ORDINAL) : start]) if _COUNTED.search(surface) else None
    return len(ordinal.group()) if ordinal else 0


def _is_nationality(word: str, lexicon: Lexicon) -> bool:
    name = lexicon.lookup(word)
    return name is not None and name.first.type == "nationality"


def _is_common(text: str, start: int, surface: str) -> bool:
    """'Traders said …': a capital because a sentence begins here, of a word that the text has in lower case."""
    return (
        surface[1:].islower() and text.find(f" {surface.lower()} ", max(0, start - NEAR), start + NEAR) >= 0
    )


def _joins_countries(surface: str, lexicon: Lexicon) -> bool:
    """'US-Russia' is two places, not one."""
    parts = surface.replace("/", "-").split("-")
    return len(parts) == 2 and all(
        (name := lexicon.lookup(part)) and "c" in name.first.flags for part in parts
    )


def _word_start(text: str, end: int) -> int:
    """Where the run of text without a blank that ends at `end` begins."""
    return max(text.rfind(" ", 0, end), text.rfind("\n", max(0, end - NEAR), end)) + 1
