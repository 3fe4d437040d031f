"""Which of several places of one name a dispatch means: Valencia in Spain or in Venezuela, Georgia the state or the country.

The largest is meant, as long as nothing else in the text lies in its country and something lies in that of another
candidate not much smaller.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache

from processors.entities.lexicon import Name
from processors.entities.rows import Entry
from processors.entities.surface import fold, unaccented

# What the build adds to a population.
COUNTRY_PRIOR, CAPITAL_PRIOR, NO_CITY = 1_000_000_000, 10_000_000, 50_000_000
SMALLER = 10  # how many times as large a place may be as the one that the text points to
SMALLER_THAN_COUNTRY = 3
SMALLER_IN_REGION = 100  # where the text names its region, too: St. Petersburg in Florida
DOMINANT = 10  # how many times as large a place must be as its namesakes to say where the dispatch plays
METROPOLIS = 700_000  # people; meant by its own name even where that is a word
UNMISTAKABLE = 2_000_000  # people; a smaller town, no capital, under another name than its own is too often something else
LARGE_CAPITAL = 100_000  # people; of which such a one is not given up for an American namesake
# Every agency speaks of the United States, and markets of New York: they place nothing.
_EVERYWHERE = "US"
_NOWHERE = frozenset(("Washington", "New York City"))


class Countries:
    """Where a dispatch plays, by the names in it that mean one country only."""

    def __init__(self, names: Set[Name]) -> None:
        self._told: dict[Name, str] = {}
        self._votes: dict[str, int] = {}
        self._regions: set[tuple[str, str]] = set()
        for name in names:
            if country := _country_of(name):
                self._told[name] = country
                self._votes[country] = self._votes.get(country, 0) + 1
                if "r" in name.first.flags:
                    self._regions.add((country, name.first.region))

    def may_hold(self, name: Name, place: Entry) -> bool:
        """Whether the text may play where the place of this name lies: beside it the text names the country, or no other."""
        if place.country == _EVERYWHERE:
            return True
        own = self._told.get(name) == place.country
        others = any(country not in (place.country, _EVERYWHERE) for country in self._votes)
        return not others or self._votes.get(place.country, 0) > own

    def choose(self, name: Name, surface: str, places: Sequence[Entry]) -> Entry | None:
        """Of a name's places, the likeliest first, the one that is meant; None where probably none is."""
        top, votes, own = places[0], self._votes, self._told.get(name)
        own_name = surface == top.name or unaccented(fold(surface)) == unaccented(fold(top.name))
        if (
            not own_name and not top.flags and top.prior < CAPITAL_PRIOR
        ):  # 'Pokrovsk' is no other name of Engels where a Pokrovsk is at hand
            called = [
                place for place in places[1:] if unaccented(fold(place.name)) == unaccented(fold(surface))
            ]
            if named := [place for place in called if votes.get(place.country, 0) > (own == place.country)]:
                return named[0]
        if not top.country or not votes or votes.get(top.country, 0) > (own == top.country):
            return top
        if top.name in _NOWHERE or (len(votes) == 1 and own in votes):
            return top
        most = SMALLER_THAN_COUNTRY if "c" in top.flags and own_name else SMALLER
        meant = [
            place
            for place in places[1:]
            if votes.get(place.country, 0) > (own == place.country)
            and (
                ("c" in top.flags and "c" in place.flags)  # of the two Congos either may be meant
                or size_of(top)
                <= size_of(place)
                * (SMALLER_IN_REGION if (place.country, place.region) in self._regions else most)
            )
        ]
        if meant:
            best = max(
                meant,
                key=lambda place: ((place.country, place.region) in self._regions, votes[place.country]),
            )
            large = CAPITAL_PRIOR < top.prior < NO_CITY and size_of(top) > LARGE_CAPITAL
            return top if large and best.country == _EVERYWHERE else best
        elsewhere = not any(votes.get(place.country, 0) > (own == place.country) for place in places)
        mistaken = elsewhere and not own_name and not top.flags and top.prior < UNMISTAKABLE
        return None if mistaken else top


@lru_cache(1 << 14)
def _country_of(name: Name) -> str:
    """The country that a name speaks for, if it is one's, its people's, or a place's that has no rival; else ''."""
    first = name.first
    if name.weak or first.name in _NOWHERE:
        return ""
    is_country = "c" in first.flags
    if is_country or first.type == "nationality":
        if first.country == _EVERYWHERE:
            return ""
    elif first.type != "place":
        return ""
    others = [
        size_of(entry) for entry in name.entries if entry.type == "place" and entry.country != first.country
    ]
    times = SMALLER_THAN_COUNTRY if is_country else DOMINANT
    return first.country if size_of(first) >= times * max(others, default=0) else ""


def size_of(place: Entry) -> int:
    """People, roughly."""
    if place.prior >= COUNTRY_PRIOR:
        return place.prior - COUNTRY_PRIOR
    return place.prior - CAPITAL_PRIOR if CAPITAL_PRIOR <= place.prior < NO_CITY else place.prior
