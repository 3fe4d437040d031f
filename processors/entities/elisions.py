"""French and Italian write an article or a preposition as one with the name behind it: 'l'Iran', 'd'Israël', 'dell'Ucraina'."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from operator import itemgetter

from processors.entities.lexicon import Hit, Lexicon, Name

LANGUAGES = frozenset(("fr", "it"))
_ELIDED = re.compile(
    r"(?<![^\W\d_])(?:[dlDL]|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell|[Dd]all|[Ss]ull|[Uu]n)['’](?=[A-ZÀ-ÖØ-Þ])"
)
# The word that an elided one is, where it says that a place follows.
WHOLE = {"d": "de", "dell": "di", "all": "a", "dall": "da", "nell": "a"}


def scan_all(texts: Sequence[str], lexicon: Lexicon, languages: Sequence[str]) -> list[list[Hit]]:
    """What the lexicon's scan finds in each text, those names too that an elision hides from it."""
    return [
        _both(hits, lexicon.scan(_ELIDED.sub(_parted, text)))
        if language in LANGUAGES and _ELIDED.search(text)
        else hits
        for text, hits, language in zip(texts, lexicon.scan_all(texts), languages, strict=True)
    ]


def _parted(elision: re.Match[str]) -> str:
    """An elision with a blank in place of its apostrophe."""
    return f"{elision.group()[:-1]} "


def _both(hits: list[Hit], parted: list[Hit]) -> list[Hit]:
    """The names of a text, and those of it with its elisions parted that meet none of them: 'Côte d'Ivoire', 'l'Iran'."""
    names = [hit for hit in hits if isinstance(hit[2], Name)]
    more = _apart(parted, names)
    return sorted(
        [*names, *more, *_apart([hit for hit in hits if not isinstance(hit[2], Name)], more)],
        key=itemgetter(0),
    )


def _apart(hits: list[Hit], others: list[Hit]) -> list[Hit]:
    """Those of the hits that meet none of the others, which are in order."""
    taken = [(start, end) for start, end, _ in others]
    apart = []
    for hit in hits:
        number = bisect.bisect_left(taken, (hit[1], 0))
        if not number or taken[number - 1][1] <= hit[0]:
            apart.append(hit)
    return apart
