"""What the tagger named, with its bounds put right: no title, no label before it, a hyphened or dotted name whole."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from processors.entities.arithmetic import Tagged
from processors.entities.cues import CALENDAR
from processors.entities.lexicon import Lexicon
from processors.entities.names import HEADS, OPENERS, TITLE_WORDS
from processors.entities.words import STATES

# Start, end, type, confidence, surface.
Named = tuple[int, int, str, float, str]
NEAR = 4_000  # code points round a word in which it is looked for in lower case
LABEL = 4  # capitals from which on a word before a hyphen is a label: 'EXCLUSIVE-Pfizer'
# A given name of two syllables, as Koreans and Chinese have it; English words that a hyphen joins to a name are none.
_EAST_ASIAN = re.compile(
    r"[A-Z][a-z]{1,6} [A-Z][a-z]{1,5}-(?!(?:led|era|born|made|type|style|based|built|like|run|free|only|held|area|wide|high|long|bred|owned|ruled|rated|funded)\b)[a-z]{2,6}\b(?!-)"
)
# A state behind its town, whose stop ends a sentence, too: 'Jackson, Miss. The union'; and a company's form that does.
_STATE = re.compile(rf"(?:{STATES}|N\.[CDJMHY]|S\.[CD]|R\.I|W\.Va|D\.C|B\.C)\.(?= [A-Z])")
_FORM = re.compile(r" (?:Inc|Corp|Co|Ltd|Plc|Bhd)\.(?= [A-Z])")
# What towns do that are teams, and what is done to them, where a score stands in the sentence.
_PLAYS = re.compile(
    r" (?:beat|beats|edged|edges|routed|topped|tops|downed|thrashed|trounced|hammered|outlasted|defeated|swept|overran|clinched|leads? the|host|hosts|visits?|drew|lost|won|fell(?! short)|blew|held|scored|need|needs)\b"
)
_BEATEN = frozenset((
    "beat", "edged", "over", "against", "defeated", "topped", "routed", "downed", "thrashed", "trounced", "hammered", "outlasted", "swept",
    "past", "visit", "host", "beating", "edging",
))  # fmt: skip
_BEATEN_BY = re.compile(
    r"(?:(?:lost|fell|loss|losing)(?: [^.,]{1,20},?)? to|(?:drew|draw|tied) with|held by) $"
)
_LEADS_TO = frozenset(("to", "with", "by"))  # what `_BEATEN_BY` ends in
_FIGURES = re.compile(r"-(?<=\d-)\d")  # no score without: asked first, as most texts have none
_SCORE = re.compile(r"\b\d{1,3}-\d{1,3}\b")
_NATIONS = frozenset(
    ("England", "Scotland", "Wales", "Northern Ireland", "Hong Kong", "Macau", "Puerto Rico", "Faroe Islands")
)  # as countries play
SENTENCE = 160  # code points round a team's name in which a score is looked for
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
    scores = len(_SCORE.findall(text)) if _FIGURES.search(text) else 0
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
        if " " in surface and (". " in surface or " of " in surface or text[end : end + 1] == "-"):
            *apart, (start, end, kind, confidence, surface) = _apart(
                text, (start, end, kind, confidence, surface), lexicon
            )
            names += apart
        if domains and (domain := _DOMAIN.match(text, end)):  # 'Goto.com'
            end = domain.end()
            kind, surface = "organisation", text[start:end]
        if kind == "place" and text[end : end + 2] == " (" and _RECORD.match(text, end):
            kind = "organisation"  # 'Detroit (7-4) hosts Green Bay'
        elif scores and kind == "place" and _is_team(text, start, end, surface, lexicon, scores):
            kind = "organisation"
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


def _is_from(surface: str, of: int, lexicon: Lexicon) -> bool:
    """Whether a name and its country were taken for one: 'Endesa of Spain', but 'Bank of Spain'."""
    country = lexicon.lookup(surface[of + len(" of ") :])
    head = surface[:of]
    return (
        country is not None
        and "c" in country.first.flags
        and " " not in head
        and head not in HEADS
        and lexicon.lookup(surface) is None
        and not head.isupper()
    )


def _is_beaten(text: str, start: int) -> bool:
    word = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    if word in _LEADS_TO:
        return _BEATEN_BY.search(text, max(0, start - 40), start) is not None
    return word in _BEATEN


def _is_team(text: str, start: int, end: int, surface: str, lexicon: Lexicon, scores: int) -> bool:
    """Whether a town plays, in a text of so many scores: 'Cleveland edged Utah 88-87'. Countries play, too, and stay places."""
    if surface in _NATIONS or not (_PLAYS.match(text, end) or _is_beaten(text, start)):
        return False
    name = lexicon.lookup(surface)
    if name is not None and (not name.town or name.first.type != "place"):
        return False
    return scores > 1 or _SCORE.search(text, max(0, start - SENTENCE), end + SENTENCE) is not None


def _apart(text: str, name: Named, lexicon: Lexicon) -> list[Named]:
    """A name of several words, whole and without what only stands beside it, which is a name of its own if it is one."""
    start, end, kind, confidence, surface = name
    if text[end : end + 1] == "-" and kind != "place" and (whole := _EAST_ASIAN.match(text, start)):
        return [(start, whole.end(), "person", confidence, whole.group())]
    apart: list[Named] = []
    if ". " in surface:
        if text[start - 2 : start] == ", " and (state := _STATE.match(text, start, end)):
            apart.append((*state.span(), "place", confidence, state.group()))
            start = state.end() + 1
            surface = text[start:end]
        if kind == "organisation" and (form := _FORM.search(surface)):
            surface = surface[: form.end()]
            end = start + len(surface)
    if kind == "organisation" and (of := surface.rfind(" of ")) > 0 and _is_from(surface, of, lexicon):
        apart.append((start, start + of, kind, confidence, surface[:of]))
        start += of + len(" of ")
        kind, surface = "place", text[start:end]
    return [*apart, (start, end, kind, confidence, surface)]


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
