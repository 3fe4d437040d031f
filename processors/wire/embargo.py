"""Embargoes as desks write them, in eight languages of Europe: until when a dispatch may not be used.

A time zone that is not written is the language's home (German: Berlin, French: Paris, Spanish: Madrid, Italian: Rome,
Portuguese: Lisbon, Dutch: Amsterdam, Swedish: Stockholm; English: UTC);
a missing year is the one nearest to the sending time; a missing date is the sending day.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from processors.any_word import any_word
from processors.wire.dates import DATE, read_date

# An announcement begins its line or says until when; an arms embargo in the news does neither.
_UNTIL = (
    r"(?=\W{0,4}(?:until|till|to|for|before|bis|hasta|jusqu|au|le|fino|até|tot|ends?|lifts?|release|not|strictly|\d"
    r"|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b"
    r"|\s?[:\d])"
)
_WORD = (
    rf"^\W*(?:STRICT(?:LY)? |SOUS |UNTER |UNDER |BAJO |SOTTO |SOB |ONDER )?EMBARG(?:OED|O|ADO|ADA)\b{_UNTIL}"
    r"|\bembargoed (?:until|till|for)\b|\bsous embargo jusqu"
    r"|^\W*NOT FOR (?:PUBLICATION|RELEASE|USE|BROADCAST)[^\n.]{0,40}\b(?:BEFORE|UNTIL)\b"
    r"|^\W*HOLD FOR RELEASE\b|^\W*FOR RELEASE (?:AT|ON|FROM)\b(?=[^\n]{0,60}\d)"
    r"|^\W*(?:ACHTUNG\W{1,3})?SPERRFRIST\b|^\W*NICHT ZUR VERÖFFENTLICHUNG VOR\b|^\W*GESPERRT BIS\b"
    r"|^\W*FREI (?:AB|FÜR)\b(?=[^\n]{0,40}\d)|^\W*NE PAS (?:PUBLIER|DIFFUSER|UTILISER) AVANT\b|^\W*NO (?:PUBLICAR|DIFUNDIR|USAR) (?:ANTES|HASTA)\b"
    r"|^\W*NON (?:PUBBLICARE|DIFFONDERE) PRIMA\b|^\W*NÃO (?:PUBLICAR|DIVULGAR) ANTES\b|^\W*NIET (?:PUBLICEREN|GEBRUIKEN) V[OÓ]{2}R\b|^\W*FÅR (?:EJ|INTE) PUBLICERAS FÖRE\b"
)
_ANNOUNCED = re.compile(_WORD, re.IGNORECASE | re.MULTILINE)
_hinted = any_word((
    "embarg", "frei ab", "frei für", "sperrfrist", "gesperrt", "for release", "not for publi", "not for rele", "not for use",
    "not for broad", "nicht zur ver", "ne pas publier", "ne pas diffuser", "ne pas utiliser", "no publicar", "no difundir", "no usar", "non pubblicare", "non diffondere", "não publicar", "não divulgar", "niet publiceren", "niet gebruiken", "publiceras före",
))  # fmt: skip
_TIME = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-4])(?:(?::|\.|h|H| h )(?P<minute>[0-5]\d)"
    r"|(?P<packed>[0-5]\d)(?=\s*(?:GMT|UTC|[A-Z]{3,4}\b|[A-Z][a-z]+ time|hrs|hours|Uhr)))?"
    r"\s*(?P<noon>[ap]\.?m\.?)?\s*(?:Uhr|hours|hrs|heures?|horas?|h)?\s*\(?(?P<zone>GMT|UTC|Z|CET|CEST|MEZ"
    r"|MESZ|BST|EST|EDT|ET|PST|PDT|AEST|AEDT|JST|IST"
    r"|(?:(?:US )?Eastern|London|Paris|Berlin|Brussels|Madrid|Rome|New York|Tokyo|Sydney)(?= time))?\b",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"(20\d\d-[01]\d-[0-3]\d)[T ]([0-2]\d):([0-5]\d)(?::[0-5]\d)?\s*(Z|UTC|GMT|[+-][01]\d:?\d\d)?"
)
_DOTTED = re.compile(r"\b([0-3]?\d)\.\s?([01]?\d)\.\s?(20\d\d)?")
_DATE = re.compile(DATE, re.IGNORECASE)
_CLOCK = re.compile(
    r"\d[:.h]\d\d|\d{3,4} ?(?:GMT|UTC|[A-Z]{3,4}\b)|\d ?(?:[ap]\.?m|Uhr|hours|hrs|heure|hora)", re.IGNORECASE
)
_OFFSETS = {
    "GMT": 0, "UTC": 0, "Z": 0, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "BST": 1, "EST": -5, "EDT": -4, "PST": -8, "PDT": -7,
    "AEST": 10, "AEDT": 11, "JST": 9,
}  # fmt: skip
_ZONES = {
    "ET": "America/New_York", "EASTERN": "America/New_York", "US EASTERN": "America/New_York", "NEW YORK": "America/New_York",
    "LONDON": "Europe/London", "PARIS": "Europe/Paris", "BERLIN": "Europe/Berlin", "BRUSSELS": "Europe/Brussels", "MADRID": "Europe/Madrid",
    "ROME": "Europe/Rome", "TOKYO": "Asia/Tokyo", "SYDNEY": "Australia/Sydney",
}  # fmt: skip
_HOMES = {
    "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid", "it": "Europe/Rome", "pt": "Europe/Lisbon", "nl": "Europe/Amsterdam",
    "sv": "Europe/Stockholm",
}  # fmt: skip
REACH = 200  # code points behind the word in which date and time stand


LONGEST_LINE = 200


def announces_embargo(line: str) -> bool:
    """Whether a line is no more than the announcement."""
    return len(line) <= LONGEST_LINE and _ANNOUNCED.match(line.strip("*-#( ")) is not None


def find_embargo(text: str, near_ms: int | None) -> str | None:
    """An RFC 3339 instant, its offset stated, or None when no embargo with a time is announced."""
    if not _hinted(text.lower()):
        return None
    for announced in _ANNOUNCED.finditer(text):
        told = text[announced.end() : announced.end() + REACH].split("\n\n", maxsplit=1)[0]
        if (instant := _instant(told, announced.group(), near_ms)) is not None:
            return instant
    return None


def _instant(told: str, word: str, near_ms: int | None) -> str | None:
    if iso := _ISO.search(told):
        offset = (iso[4] or "Z").replace("UTC", "Z").replace("GMT", "Z")
        return _rfc3339(datetime.fromisoformat(f"{iso[1]}T{iso[2]}:{iso[3]}{offset}"))
    day, rest = _day(told, near_ms)
    times = [
        m
        for m in _TIME.finditer(rest)
        if m["minute"]
        or m["packed"]
        or m["noon"]
        or m["zone"]
        or re.search(r"Uhr|hours|hrs|heure|hora", m.group())
    ]
    if day is None or (not times and day.startswith("--")):
        return None
    hour, minute, zone = 0, 0, ""
    if times:
        match = times[0]
        hour, minute, zone = (
            int(match["hour"]),
            int(match["minute"] or match["packed"] or 0),
            (match["zone"] or "").upper(),
        )
        if noon := match["noon"]:
            hour = hour % 12 + (12 if noon.lower().startswith("p") else 0)
    if day.startswith("--") or hour > 24:
        return None
    zone_info: timezone | ZoneInfo
    if zone in _OFFSETS:
        zone_info = timezone(timedelta(hours=_OFFSETS[zone]))
    elif zone in _ZONES:
        zone_info = ZoneInfo(_ZONES[zone])
    else:
        home = _HOMES.get(_language(word + told))
        zone_info = ZoneInfo(home) if home else UTC
    instant = datetime.fromisoformat(day).replace(tzinfo=zone_info) + timedelta(hours=hour, minutes=minute)
    return _rfc3339(instant)


def _day(told: str, near_ms: int | None) -> tuple[str | None, str]:
    """The date, and the text without it."""
    if dotted := _DOTTED.search(told):
        year = dotted[3] or (
            str(datetime.fromtimestamp(near_ms / 1000, UTC).year) if near_ms is not None else None
        )
        if year and 1 <= int(dotted[2]) <= 12 and 1 <= int(dotted[1]) <= 31:
            return f"{year}-{int(dotted[2]):02}-{int(dotted[1]):02}", told[: dotted.start()] + " " + told[
                dotted.end() :
            ]
    if written := _DATE.search(told):
        return read_date(written.group(), near=near_ms), told[: written.start()] + " " + told[written.end() :]
    if near_ms is not None and _CLOCK.search(told):
        return datetime.fromtimestamp(near_ms / 1000, UTC).date().isoformat(), told
    return None, told


_MONTHS_OF = (
    (
        "fr",
        re.compile(r"\b(?:janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\b"),
    ),
    ("de", re.compile(r"\b(?:januar|februar|märz|juni|juli|oktober|dezember)\b")),
    (
        "es",
        re.compile(
            r"\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b"
        ),
    ),
)

_OF_FRENCH = re.compile(r"\d ?h ?\d\d")  # '10h30'
_WORDS_OF = (
    ("fr", ("jusqu", "sous embargo", "heure", "ne pas ")),
    ("es", ("hasta", "embargado", "embargada", "no publicar", "no difundir", "no usar")),
    ("it", ("fino al", "sotto embargo", "non pubblicare", "non diffondere")),
    ("pt", ("até ", "sob embargo", "não publicar", "não divulgar")),
    ("nl", (" tot ", "onder embargo", " uur", "niet publiceren", "niet gebruiken")),
    ("sv", (" till ", "publiceras före", " kl. ", " kl ")),
    ("es", ("horas",)),
)


def _language(told: str) -> str:
    low = told.lower()
    for language, months in _MONTHS_OF:
        if months.search(low):
            return language
    if any(word in low for word in ("sperrfrist", "gesperrt", " uhr", "frei ab", "frei für")):
        return "de"
    for language, words in _WORDS_OF:
        if any(word in low for word in words):
            return language
    return "fr" if _OF_FRENCH.search(low) else "en"


def _rfc3339(instant: datetime) -> str:
    return instant.isoformat().replace("+00:00", "Z")
