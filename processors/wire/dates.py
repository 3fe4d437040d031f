"""Dates as wires write them, in Arabic and the languages of Europe, to ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

_MONTH_NAMES = (
    "january|jan|ian|janvier|janv|januar|jänner|enero|ene|gennaio|gen|janeiro|januari|января|янв|ledna|stycznia"
    "|tammikuuta|ocak|січня|ianuarie|január|januara|siječnja|ιανουαρίου"
    "|януари|јануара|janvāris|janvārī|sausio|jaanuaril",
    "february|feb|février|fevrier|févr|fév|februar|febrero|febbraio|fevereiro|fev|februari|февраля|фев|února|lutego"
    "|helmikuuta|şubat|лютого|februarie|február|februara|veljače|φεβρουαρίου"
    "|февруари|фебруара|februāris|februārī|vasario|veebruaril",
    "march|mar|mars|märz|mär|marzo|março|maart|marts|марта|мар|března|marca|maaliskuuta|mart|березня|martie|március"
    "|marta|ožujka|μαρτίου|maret"
    "|март|martā|kovo|märtsil",
    "april|apr|avril|avr|abril|abr|aprile|апреля|апр|dubna|kwietnia|huhtikuuta|nisan|квітня|aprilie|április|aprila"
    "|travnja|απριλίου"
    "|април|априла|aprīlis|aprīlī|balandžio|aprillil",
    "may|mai|mayo|maggio|mag|maio|mei|maj|мая|května|maja|toukokuuta|mayıs|травня|május|svibnja|μαΐου"
    "|май|маја|maijs|maijā|gegužės",
    "june|jun|iun|juin|juni|junio|giugno|giu|junho|июня|июн|června|czerwca|kesäkuuta|haziran|червня|iunie|június|juna"
    "|lipnja|ιουνίου"
    "|юни|јуна|jūnijs|jūnijā|birželio|juunil",
    "july|jul|iul|juillet|juil|juli|julio|luglio|lug|julho|июля|июл|července|lipca|heinäkuuta|temmuz|липня|iulie|július"
    "|jula|srpnja|ιουλίου"
    "|юли|јула|jūlijs|jūlijā|liepos|juulil",
    "august|aug|août|aout|agosto|ago|augustus|augusti|августа|авг|srpna|sierpnia|elokuuta|ağustos|серпня|augusztus"
    "|avgusta|kolovoza|αυγούστου|agustus"
    "|август|augusts|augustā|rugpjūčio|augustil",
    "september|sept|sep|septembre|septiembre|setiembre|settembre|setembro|сентября|сен|září|września|syyskuuta|eylül"
    "|вересня|septembrie|szeptember|septembra|rujna|σεπτεμβρίου"
    "|септември|септембра|septembris|septembrī|rugsėjo|septembril",
    "october|oct|octobre|oktober|okt|octubre|ottobre|ott|outubro|октября|окт|října|października|lokakuuta|ekim|жовтня"
    "|octombrie|október|oktobra|οκτωβρίου"
    "|октомври|октобра|oktobris|oktobrī|spalio|oktoobril",
    "november|nov|noi|novembre|noviembre|novembro|ноября|ноя|listopadu|listopada|marraskuuta|kasım|листопада|noiembrie"
    "|novembra|studenoga|νοεμβρίου"
    "|ноември|новембра|novembris|novembrī|lapkričio|novembril",
    "december|dec|décembre|decembre|déc|dezember|dez|diciembre|dic|dicembre|dezembro|desember|des|декабря|дек"
    "|prosince|grudnia|joulukuuta|aralık|грудня|decembrie|decembra|prosinca|δεκεμβρίου"
    "|декември|децембра|decembris|decembrī|gruodžio|detsembril",
)  # fmt: skip
# Arabic wires write the month in the Levant's name, the West's, or both: 'كانون الأول/ديسمبر'.
_ARABIC_MONTHS = (
    "كانون الثاني|يناير", "شباط|فبراير", "آذار|اذار|مارس", "نيسان|أبريل|ابريل", "أيار|ايار|مايو", "حزيران|يونيو", "تموز|يوليو", "آب|اب|أغسطس|اغسطس",
    "أيلول|ايلول|سبتمبر", "تشرين الأول|تشرين الاول|أكتوبر|اكتوبر", "تشرين الثاني|نوفمبر", "كانون الأول|كانون الاول|ديسمبر",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split("|")}
ARABIC_MONTHS = {name: number for number, names in enumerate(_ARABIC_MONTHS, 1) for name in names.split("|")}
_ARABIC_MONTH = "(?:" + "|".join(sorted(ARABIC_MONTHS, key=len, reverse=True)) + ")"
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"

# 'Dec 3', 'Dec. 3, 2025', '3 December 2025', '21 de enero de 2019', '3. Dezember', '1er mars', '3.12.', '2025. december 3.'.
DATE = (
    rf"(?:{_MONTH}\s+[0-3]?\d(?:st|nd|rd|th)?\b(?:,?\s+(?:19|20)\d\d\b)?"
    rf"|[0-3]?\d(?:\.|er|st|nd|rd|th)?\s+(?:de\s+)?{_MONTH}(?:,?\s+(?:de\s+|del\s+)?(?:19|20)\d\d\b)?"
    rf"|(?:19|20)\d\d\.\s+{_MONTH}\s+[0-3]?\d\."
    r"|[0-3]?\d\.[01]?\d\.(?:(?:19|20)\d\d\b)?|[0-3]?\d[/-][01]?\d[/-](?:19|20)\d\d\b"
    rf"|[0-3]?\d\s+{_ARABIC_MONTH}(?:/{_ARABIC_MONTH})?(?:\s+(?:19|20)\d\d\b)?)"
)
# A date that stands alone with its year, as pages print it above a text, perhaps with a time of day.
STAMP = re.compile(
    rf"(?:{DATE}|(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]?\d[/.][01]?\d[/.](?:19|20)\d\d)"
    r"(?:(?:[,T]"
    r"|\s[-–|])?\s*(?:at\s+)?[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?(?:\s*(?:[AaPp]\.?[Mm]\.?|GMT|UTC|CET|EST"
    r"|EDT|Z))*)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


def read_date(text: str, *, near: int | None = None, year: int | None = None) -> str | None:
    """`YYYY-MM-DD` of a date as DATE or STAMP matches it; `--MM-DD` when no year is to be had.

    A missing year is `year`, else the one that brings the date nearest to the instant `near` (Unix
    milliseconds). None when it is no date.
    """
    if re.match(r"(?:19|20)\d\d-\d\d-\d\d", text):
        numbers = [int(number) for number in _NUMBER.findall(text)[:3]]
        return _iso(*numbers)
    numbers = [int(number) for number in _NUMBER.findall(text)[:3]]
    if "月" in text:  # month and day
        numbers.reverse()
    month = next((MONTHS[word] for word in map(str.lower, _WORD.findall(text)) if word in MONTHS), None)
    if month is None:
        month = next((number for name, number in ARABIC_MONTHS.items() if name in text), None)
    if month is None and len(numbers) == 3:
        return _iso(numbers[2], numbers[1], numbers[0]) if numbers[2] > 1900 else None
    if month is None and len(numbers) == 1 and near is not None:
        return _nearest_day(numbers[0], near)
    if month is None:
        if len(numbers) != 2 or not 1 <= numbers[1] <= 12:
            return None
        month = numbers.pop()
    day = next((number for number in numbers if number <= 31), 0)
    stated = next((number for number in numbers if number >= 1900), None) or year
    if stated is None and near is not None:
        sent = datetime.fromtimestamp(near / 1000, UTC).date()
        candidates = [c for y in (sent.year - 1, sent.year, sent.year + 1) if (c := _iso(y, month, day))]
        return min(candidates, key=lambda c: abs(date.fromisoformat(c) - sent), default=None)
    if stated is None:
        return f"--{month:02}-{day:02}" if _iso(2000, month, day) else None
    return _iso(stated, month, day)


def _nearest_day(day: int, near: int) -> str | None:
    """The day of this number, of the month before, this one or the next, that is nearest to an instant: 'MADRID, 26 (EUROPA PRESS)'."""
    sent = datetime.fromtimestamp(near / 1000, UTC).date()
    months = ((sent.year * 12 + sent.month - 1 + step) for step in (-1, 0, 1))
    days = [day_ for month in months if (day_ := _iso(month // 12, month % 12 + 1, day))]
    return min(days, key=lambda one: abs(date.fromisoformat(one) - sent), default=None)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def read_instant(text: str) -> str | None:
    """An RFC 3339 instant from ISO 8601 as feeds write it ('+0000', a missing colon, a space); None otherwise."""
    try:
        instant = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if instant.tzinfo is None:
        return None
    return instant.isoformat().replace("+00:00", "Z")
