"""Datelines: `Moscow, Dec 3 (AFP) -`, `BUENOS AIRES, Argentina (AP) _`, `(ANSA) - ROME, JUL 11 -`.

A dateline is found by its agency mark, read by its date and place. In a text whose headline runs into the
dateline on one line, only the list of places tells where the headline ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from msgspec import Struct

from processors.dispatch import Dateline
from processors.wire.dates import DATE, MONTHS, STAMP, read_date

# Names that agencies sign datelines with, besides any other in parentheses after a date.
AGENCIES = (
    "AFP|AP|Reuters|REUTERS|dpa|DPA|EFE|ANSA|Kyodo|KYODO|TASS|ITAR-TASS|PA|CP|AAP|ATS|ats|SDA|sda|STT|Xinhua|UPI|APA|ANP|Belga|BELGA"
    "|PAP|CTK|BTA|TT|NTB|Ritzau|Interfax|RIA Novosti|IANS|PTI|Yonhap|Jiji|Bernama|Antara|WAM|SPA|KUNA|MENA|ANI|Lusa|LUSA|Notimex"
    "|Europa Press|Anadolu|AA|Thomson Reuters|The Canadian Press|Canadian Press|ats/afp|ats afp|SDA/AFP|awp|dpa-AFX|GLOBE NEWSWIRE|PRNewswire|BUSINESS WIRE"
    "|أ ف ب|ا ف ب|أف ب|أ\\.ف\\.ب|رويترز|د ب أ|واس|وام|سانا|بنا|كونا|قنا"
)
LONGEST_PLACE = 5  # words
SEARCHED = 1500  # code points from the start in which a dateline may stand

_DASH = r"[-–—_]{1,3}"
_MARK = rf"\((?P<agency>{AGENCIES}|[A-Z][A-Za-z]{{1,14}}(?:[ /-][A-Za-z]{{1,14}}){{0,2}})\)"
_END = rf"\s*(?:\.\s?{_DASH}|{_DASH}|:|\.(?=\s))?\s*"

# 'Dec 3 (AFP)', after a comma: the place stands before. 'Dec. 9 Kyodo -' and 'January 21. /TASS/.' have no parentheses.
_ARTICLES = ("le", "el", "il", "em", "den", "am")
DATED = re.compile(
    rf"(?:(?:{'|'.join(_ARTICLES)})\s+)?(?P<date>{DATE})(?:\s*(?:,\s*)?(?:{_MARK}{_END}|(?P<bare>Kyodo|Xinhua|PRNewswire|AAP|CP|PA)\s*{_DASH}\s*)"
    rf"|\s*{_DASH}\s*(?P<named>РИА Новости|Интерфакс|ТАСС)\.?\s*|\.?\s*/(?P<slashed>[^\W\d_][\w -]{{1,30}})/{_END})",
    re.IGNORECASE,
)


def _beginning(words: Iterable[str]) -> str:
    """A pattern of texts that may begin with one of the words, by its first three letters: cheap where none does."""
    by_letter: dict[str, set[str]] = {}
    for word in words:
        first, *rest = (f"[{letter}{letter.upper()}]" if letter.isalpha() else r"\s" for letter in word[:3])
        by_letter.setdefault(first, set()).add("".join(rest))
    return "|".join(f"{first}(?:{'|'.join(sorted(rest))})" for first, rest in by_letter.items())


_COMMA = re.compile(rf"[,.]\s+(?=\d|{_beginning([*MONTHS, *(f'{article} ' for article in _ARTICLES)])})")
# 'NEW YORK--(BUSINESS WIRE)--', 'HOUSTON, TX / ACCESSWIRE / December 3, 2025 /', 'BRUXELLES 03/12 (BELGA) =', 'KØBENHAVN /ritzau/ -'
RELEASED = re.compile(
    rf"^(?P<place>[^\W\d_][^\n()/]{{1,60}}?)(?:\s?--\s?\((?P<wire>[A-Z][A-Za-z ]{{2,24}}?)(?:\s-\s(?P<sent>(?i:{DATE})))?\)\s?[-–—]{{1,2}}\s?(?:(?P<late>(?i:{DATE}))\s?--\s?)?"
    rf"|\s/\s(?P<service>[A-Z][A-Za-z ]{{2,24}}?)\s/\s(?P<day>(?i:{DATE}))\s/\s?|\s\d\d/\d\d\s\((?P<belga>BELGA|Belga)\)\s?=?\s?|\s/(?P<slash>ritzau|TASS|ТАСС)/{_END})",
    re.MULTILINE,
)
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ARABIC_COMMA = re.compile(r"[,.]\s+(?=\d)|[^\W\d_]\s(?=\d{1,2} [\u0600-\u06ff])")
# 'ROMA, 11 LUG -', 'TORONTO _': no agency at all, so the place must be known, in capitals, and begin the line.
BARE = re.compile(
    rf"^(?P<place>[A-Z][A-Z .'/-]{{2,40}}?)(?:,\s+(?P<date>(?i:{DATE})))?\s+(?:[-–—]{{1,2}}|_)\s+",
    re.MULTILINE,
)
# 'PARIS (AP) _', 'Paris (ats afp)': no date, so the agency must be known and the line must begin here.
UNDATED = re.compile(
    rf"^(?P<place>[^\n()]{{2,60}}?)\s+\((?P<agency>(?:{AGENCIES})(?:[/-][a-zA-Z]{{2,8}})?|[a-z]{{3}}/(?:{AGENCIES}))\)\s*(?:{_DASH}|:|\.-)?\s*",
    re.MULTILINE,
)
# 'HELENA, Mont. (XP) -': an agency that no list has, so the place must be known or in capitals, and a dash must follow.
UNLISTED = re.compile(
    rf"^(?P<place>[^\n()]{{2,60}}?)\s+\((?P<agency>[A-Za-z]{{2,12}})\)\s*{_DASH}\s+", re.MULTILINE
)
# '(ANSA) - ROME, JUL 11 -'
AGENCY_FIRST = re.compile(
    rf"^\((?P<agency>{AGENCIES}|[A-Z]\w{{2,14}})\)\s*{_DASH}\s*(?P<place>[^\n()]{{2,60}}?),\s+(?P<date>{DATE})\s*{_DASH}\s*",
    re.MULTILINE | re.IGNORECASE,
)
# 'Feb 26 -': a date and a dash, no agency; only behind a place that is known, near the start.
DASHED = re.compile(rf"(?P<date>{DATE})\s*[-–—]{{1,2}}\s+", re.IGNORECASE)
NEAR_START = 300
# States and provinces as American wires shorten them.
_REGION = re.compile(
    r",\s+(?i:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Vt|Va|W\.\s?Va|Wash|Wis|Wyo"
    r"|Ont|Que|Alta|Sask|Man|Nfld|[A-Z]\.\s?[A-Z])\.?$"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AFTER_STAMP = re.compile(rf"\s*(?:{_DASH})?\s*")


class Located(Struct, frozen=True):
    """A dateline and where it stands: [start, end) of the text, separators after it included."""

    dateline: Dateline
    start: int
    end: int


def dateline_finder(
    place_uri: Callable[[str], tuple[str, str | None] | None],
) -> Callable[[str, int | None], Located | None]:
    """A function that finds the dateline of a text, given its sending time in Unix milliseconds.

    `place_uri` knows places: name to (name, uri), or None.
    """

    known = lru_cache(maxsize=4096)(place_uri)

    def locate_dateline(text: str, near: int | None) -> Located | None:
        head = text[:SEARCHED]
        match = AGENCY_FIRST.search(head) if head.startswith("(") or "\n(" in head else None
        if match:
            return _located(head, match.start(), match, match["agency"], match["date"], match["place"], near)
        commas = _ARABIC_COMMA if not head.isascii() and _ARABIC.search(head) else _COMMA
        for comma in commas.finditer(head):
            dated = DATED.match(head, comma.end())
            dashed = DASHED.match(head, comma.end()) if dated is None and comma.start() < NEAR_START else None
            if dated is None and dashed is None:
                continue
            # A full stop or blank parts them, too: 'MOSCOW. Dec 3', and Arabic has no comma.
            end = comma.start() + (head[comma.start()] not in ",.")
            start, place = _place_before(head, end)
            if place and dated is not None:
                agency = dated["agency"] or dated["slashed"] or dated["bare"] or dated["named"]
                return _located(head, start, dated, agency, dated["date"], place, near)
            core = place.partition(",")[0]
            if place and dashed is not None and core.isupper() and _REGION.search(place):
                return _located(head, start, dashed, None, dashed["date"], place, near)
            if place and dashed is not None and _stands_out(head, start, core):
                return _located(head, start, dashed, None, dashed["date"], place, near)
        released = RELEASED.search(head) if "/" in head or "--" in head else None
        if released:
            groups = released.groupdict()
            agency = groups["wire"] or groups["service"] or groups["belga"] or groups["slash"]
            day = groups["sent"] or groups["late"] or groups["day"]
            return _located(head, released.start(), released, agency, day, groups["place"], near)
        undated = UNDATED.search(head) if "(" in head else None
        if undated and _reads_as_place(undated["place"]):
            return _located(head, undated.start(), undated, undated["agency"], None, undated["place"], near)
        unlisted = UNLISTED.search(head) if "(" in head else None
        if unlisted and ((first := unlisted["place"].partition(",")[0].strip()).isupper() or known(first)):
            return _located(
                head, unlisted.start(), unlisted, unlisted["agency"], None, unlisted["place"], near
            )
        bare = BARE.search(head) if " - " in head or " _ " in head or "— " in head else None
        if bare and (bare["date"] or known(bare["place"].strip())):
            return _located(head, bare.start(), bare, None, bare["date"], bare["place"], near)
        return None

    def _located(
        text: str,
        start: int,
        match: re.Match[str],
        agency: str | None,
        day: str | None,
        place: str,
        near: int | None,
    ) -> Located:
        end = match.end()
        stamp = STAMP.match(text, end)
        year = _YEAR.search(stamp.group()) if stamp else None
        if stamp and year:
            end = _AFTER_STAMP.match(text, stamp.end()).end()  # type: ignore[union-attr]
            date = read_date(day, year=int(year.group())) if day else read_date(stamp.group())
        else:
            date = read_date(day, near=near) if day else None
        first = place.split(",", maxsplit=1)[0].strip()
        found = known(first)
        name, uri = found if found else (first.title() if first.isupper() else first, None)
        written = text[start : match.end()].rstrip(" -–—_:.=\n")
        return Located(Dateline(" ".join(written.split()), name, uri, date, agency), start, end)

    def _place_before(text: str, comma: int) -> tuple[int, str]:
        """Where the place begins that ends at `comma`, and the place; (0, '') when none does."""
        line = max(text.rfind("\n", 0, comma), text.rfind("|", 0, comma)) + 1
        before = text[line:comma]
        region = _REGION.search(before)
        end = line + region.start() if region else comma
        if len(before) <= 60 and _reads_as_place(text[line:end]) and not _headline_first(text, line, end):
            return line + len(before) - len(before.lstrip()), before.strip()
        # Run on: the longest known place that ends here; 'Kyiv, Ukraine' takes one more step to the left.
        wider = end if region else 0
        for _ in range(2):
            begin = _known_suffix(text, line, end)
            if begin < 0:
                break
            if wider or text[begin - 2 : begin] != ", ":
                return begin, text[begin:comma]
            wider, end = begin, begin - 2
        if wider and not region:
            return wider, text[wider:comma]
        last = text.rfind(" ", line, end) + 1 or line
        return (last, text[last:comma]) if text[last : last + 1].isupper() else (0, "")

    def _headline_first(text: str, line: int, end: int) -> bool:
        """Whether a line of capitals is a headline that runs into a place: three words and more, the last ones known."""
        words = text[line:end].strip()
        if words.count(" ") < 2 or "," in words or known(words):
            return False
        return _known_suffix(text, line, end) > line

    def _known_suffix(text: str, line: int, end: int) -> int:
        """Where the longest known place of at most five words begins that ends at `end`; -1 if none does."""
        begins: list[int] = []
        begin = end
        while len(begins) < LONGEST_PLACE and begin > line:
            begin = text.rfind(" ", line, begin - 1) + 1 or line
            begins.append(begin)
        return next((begin for begin in reversed(begins) if known(text[begin:end])), -1)

    def _stands_out(text: str, start: int, place: str) -> bool:
        """Whether a place with no agency behind it is a dateline's: known or in capitals, where one may stand."""
        line = max(text.rfind("\n", 0, start), text.rfind("|", 0, start)) + 1
        if line == start:
            return place.isupper() or known(place) is not None
        return known(place) is not None and (place.isupper() or text[line:start].isupper())

    def _reads_as_place(words: str) -> bool:
        """Whether a whole line up to the comma is a place: known, or a few capitalised words."""
        words = words.strip()
        parts = [part.strip() for part in words.split(",")]
        if known(parts[0]):
            return True
        tokens = words.replace(",", " ").split()
        return 0 < len(tokens) <= 4 and len(parts) <= 3 and all(t[0].isupper() or t in ("de", "la", "of", "am") for t in tokens) and (
            words.isupper() or len(tokens) <= 2 or len(parts) > 1
        )  # fmt: skip

    return locate_dateline
