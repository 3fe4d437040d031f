"""Organisations: supranational bodies, agencies, companies.

The company lists name every shop: what can't be told from another company, an acronym or a corner shop gets no id.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import reduce
from operator import and_

from consumer.sources import Row, Source, Sources, is_company, variants
from consumer.sources.core import core_rows

LATIN_NAME = re.compile(r"[^\W\d_a-zà-ÿ][\w .'’&-]*")
AGENCY_ALIASES = {
    "Agence France-Presse": "Agence France Presse", "Associated Press": "The Associated Press", "Deutsche Presse-Agentur": "Deutsche Presse Agentur",
    "Xinhua News Agency": "Xinhua", "TASS": "ITAR-TASS|Itar-Tass", "Austria Presse Agentur": "Austria Presse-Agentur",
}  # fmt: skip

UNITED_NATIONS = "United Nations "
# Trades whose names are too often somebody else's to stand for more than the shop.
SMALL_TRADES = re.compile(
    r"^(amenity/(bar|bicycle|cafe|childcare|cinema|clinic|dentist|doctors|driving|fast_food|ice_cream|kindergarten|parking|pharmacy"
    r"|post_|pub|restaurant|school|veterinary|vending)|craft|healthcare|leisure|shop/(?!car|supermarket|department)|tourism)"
)
BODY_PRIOR, COMPANY_PRIOR = 2_000_000_000, 1_000
# Wikidata's first items are those that had an article somewhere when it began; a later company of a name that anybody
# may write ('Next Level', 'Der Mann') is too seldom meant.
YOUNG = 2_500_000
ARTICLES = frozenset(["The", "Der", "Die", "Das", "Le", "La", "Les", "El", "Los", "Il"])
# An acronym alone is as often somebody else's (AMF is also a French authority), but for those that news does not spell out.
KNOWN_ACRONYMS = frozenset((
    "AFP", "ANP", "ANSA", "AP", "APA", "BTA", "CTK", "PAP", "TASS", "UPI", "AU", "ASEAN", "BCEAO", "BEAC", "CARICOM", "CEMAC",
    "CIS", "CJEU", "CSTO", "EAEU", "EASA", "EBA", "EBRD", "ECB", "ECDC", "ECHR", "ECLAC", "ECOWAS", "EDPB", "EEAS", "EFSA",
    "EFTA", "EIOPA", "EMA", "ENISA", "EPPO", "ESCAP", "ESM", "ESMA", "EU", "FAO", "GCC", "IACHR", "IADB", "IAEA", "IBRD",
    "ICAO", "ICC", "ICJ", "ICRC", "IFAD", "IFC", "IGAD", "ILO", "IMF", "IMO", "IOM", "IRENA", "ITLOS", "ITU", "IUCN", "NATO",
    "OAS", "OEA", "OECD", "OECS", "ONU", "OPCW", "OPEC", "OSCE", "OTAN", "PAHO", "SAARC", "SADC", "UN", "UNDP", "UNEP", "UNFPA",
    "UNGA", "UNHCR", "UNHRC", "UNIDO", "UNOPS", "UNRWA", "UNSC", "WCO", "WFP", "WHO", "WIPO", "WMO", "WTO",
))  # fmt: skip
LONGEST_ACRONYM = 5
# What every government has: alone, such a name says nothing of whose it is.
OFFICE = re.compile(
    r"\b(Agency|Authority|Board|Bureau|Court|Department|Ministry|Office)\b|^(Central|National|Federal|State) Bank$"
)


def _organisations(sources: Sources) -> Iterator[Row]:
    in_core = {row["id"] for row in core_rows()}
    companies = Counter(
        form
        for row in sources.table
        if is_company(row)
        for form in set(variants([row["name"], *row["aliases"].split("|")]))
    )
    for row in sources.table:
        if row["type"] != "organisation" or row["qid"] in in_core:
            continue
        company, agency = is_company(row), "impresso" in row["sources"]
        names: dict[str, None] = {}
        called = [row["name"], *row["aliases"].split("|"), *AGENCY_ALIASES.get(row["name"], "").split("|")]
        of_un = [name.removeprefix(UNITED_NATIONS) for name in called if name.startswith(UNITED_NATIONS)]
        for name in variants([*called, *(f"{short} {rest}" for rest in of_un for short in ("U.N.", "UN"))]):
            if len(name) < 2 or (company and (companies[name] > 1 or not _tells(name, row["about"]))):
                continue
            if company and _anybodys(name, int(row["qid"][1:]) >= YOUNG, sources):
                continue
            acronym = name.isupper() and name.isalpha() and len(name) <= LONGEST_ACRONYM
            if (
                acronym
                and "supraverden" in row["sources"]
                and name not in KNOWN_ACRONYMS
                and name != row["name"]
            ):
                continue
            weak = sources.words.weak(name) and not agency
            names[("~" if weak else "") + name] = None
        if row["name"] == "North Atlantic Treaty Organisation":
            names["North Atlantic Treaty Organization"] = None
        if names:
            prior = COMPANY_PRIOR if company else BODY_PRIOR
            yield Row(
                "organisation", row["qid"], row["name"], prior, "a" if agency else "", "", "", tuple(names)
            )


def _anybodys(name: str, young: bool, sources: Sources) -> bool:
    """Whether a company's name is what anybody may write and seldom means it: 'Next Level', 'Central Bank'."""
    parts = name.replace("-", " ").split()
    if parts[0] in ARTICLES:
        del parts[0]
    if OFFICE.search(name) and "United States" not in name:
        return all(part.lower() in sources.words.common for part in parts)
    if not young or not 0 < len(parts) <= 2:
        return False
    if all(sources.words.weak(part) for part in parts):
        return True
    return len(parts) < len(name.split()) and reduce(and_, map(sources.languages_of, parts)) > 0


def _tells(name: str, trades: str) -> bool:
    """Whether a company's name stands for that company wherever it is met."""
    if not LATIN_NAME.fullmatch(name) or len(name) < 4:
        return False
    several = " " in name
    small = all(SMALL_TRADES.match(trade) for trade in trades.split("; "))
    return (several or not small) and not (name.isupper() and len(name) <= 5)


ORGANISATIONS = Source(
    "organisations",
    "supraverden (CC BY-SA 4.0), name-suggestion-index (BSD 3-Clause), impresso newsagencies (facts)",
    _organisations,
)
