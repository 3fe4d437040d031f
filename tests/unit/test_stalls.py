"""No text that repeats itself stalls a worker, whatever it repeats and wherever in a dispatch.

A pattern that two of its parts can match alike takes quadratic time or worse, and nobody sees it in a review. `make fuzz`
tries every unit in every place, CI some of them.
"""

from __future__ import annotations

import itertools
import json
import os
import time
from collections.abc import Callable

import pytest

from processors.chain import Chain
from processors.dispatch import DispatchError, Record

SHORT, LONG = 6_000, 24_000  # code points; both longer than what is remembered
SOME = 23  # in CI one of so many
UNITS = [
    "A ", "A-", "A-B ", "a ", "a-", "1 ", "12-", "1,", "Aa. ", "A. ", "A.", "A & ", "of ", "of A ", "de la ", "by ", "(A) ", "(", "[",
    "© ", "(c) ", "Copyright ", "Copyright A ", "2024 ", "2024-", "A/", "A / ", "a/b ", "A, ", "and A ", "' ", "'A' ", "- ", "--",
    "| ", "|", "\n", " \n", "\nA\n", "A:\n", "A: ", ": ", ". ", "... ", "* ", "_", "=", "= ", "# ", "(AFP) ", "dpa ", "Nov 3 ",
    "Nov 3, 2024 ", "3 nov ", "12:00 ", "may not be ", "without ", "consent of A ", "rights ", "all rights reserved ", "property of A ",
    "content of A ", "CC BY ", "BY-NC-", "4.0 ", "https://a.example/b ", "a@b.example ", "a.b-c", "中", "。", "ا ", "не ", "Mr ", "Sir A ",
    "Minister ", "ministre de la ", "presidente de A ", "Partido de A y ", "Cour de la ", "Consiglio di ", "ministro del ", "Tribunal de A e ", "Landgericht ", "minister", "Deutsche ", "AB ", "said ", "\t", "\u00a0", "&", "{", "\\", "l'A ", "St. ", "Inc., ", "00 ",
    "президент ", "глава А ", "Россия ", "компания «", "Анна ", "الرئيس ", "وزير ال", "روسيا", "premier ", "Anna Ek ", "minister a ",
]  # fmt: skip


def _ninjs(language: str, body: str) -> str:
    bodies = [{"contentType": "text/plain", "value": body}]
    return json.dumps({"uri": "urn:a", "type": "text", "language": language, "bodies": bodies})


STORY = "The ship sailed on Tuesday, she said of it."
PLACES: dict[str, Callable[[str], str]] = {
    "headline": lambda said: f"{said}\n\n{STORY}\n",
    "line": lambda said: f"A headline\n\n{said}\n\n{STORY}\n",
    "end": lambda said: f"A headline\n\n{STORY}\n\n{said}",
    "run on": lambda said: f"A headline\n\nParis, Nov 3 (AFP) - {STORY} {said}",
    "notice": lambda said: f"A headline\n\n{STORY}\n\n© 2024 Delta {said} x. All rights reserved.",
    "dateline": lambda said: f"A headline\n\nPARIS {said} (AFP) - {STORY}",
    "page": lambda said: f"<html><body><article><h1>A ship</h1><p>{said}</p></article></body></html>",
    "fields": lambda said: json.dumps(
        {"headline": "A ship", "body": f"{STORY} {said}", "byline": said, "slug": said, "copyright": said}
    ),
    "German": lambda said: _ninjs("de", f"Das Schiff fuhr am Dienstag, sagte sie. {said}"),
    "French": lambda said: _ninjs("fr", f"Le bateau est parti mardi, a-t-elle dit. {said}"),
    "Spanish": lambda said: _ninjs("es", f"El barco zarpó el martes, dijo ella. {said}"),
    "Italian": lambda said: _ninjs("it", f"La nave è partita martedì, ha detto lei. {said}"),
    "Portuguese": lambda said: _ninjs("pt", f"O navio partiu na terça-feira, disse ela. {said}"),
    "Russian": lambda said: _ninjs("ru", f"Судно ушло во вторник, сказала она. {said}"),
    "Polish": lambda said: _ninjs("pl", f"Statek odpłynął we wtorek, powiedziała. {said}"),
    "Arabic": lambda said: _ninjs("ar", f"أبحرت السفينة يوم الثلاثاء. {said}"),
    "Dutch": lambda said: _ninjs("nl", f"Het schip voer dinsdag uit, zegt zij. {said}"),
    "Hungarian": lambda said: _ninjs("hu", f"A hajó kedden indult, mondta. {said}"),
    "Swedish": lambda said: _ninjs("sv", f"Fartyget gick på tisdagen, säger hon. {said}"),
    "iptc7901": lambda said: (
        f"\x01bdt0001 3 pl 1 dpa 1\n\x02{said}/\nA ship =\n\nBerlin (dpa) - {STORY}\n\x03"
    ),
}
TRIED = list(itertools.product(PLACES, UNITS))
if int(os.environ.get("WIREFEED_FUZZ_EXAMPLES", "0")) < 1:
    TRIED = [
        *TRIED[::SOME],
        ("fields", "© "),
        ("fields", "(c) "),
        ("fields", "- "),
        ("notice", "- "),
        ("end", "© "),
    ]  # those that stalled one once


@pytest.mark.parametrize(("place", "unit"), TRIED)
def test_four_times_as_many_repeats_take_some_four_times_as_long(
    small_chain: Chain, place: str, unit: str
) -> None:
    short, long = (_seconds(small_chain, PLACES[place](unit * (size // len(unit)))) for size in (SHORT, LONG))
    assert long < 8 * short + 0.3, f"{short:.3f} s, then {long:.3f} s"


def _seconds(chain: Chain, text: str) -> float:
    began = time.process_time()
    try:
        chain.run(Record(text.encode()))
    except DispatchError as error:
        assert error.reason != "internal-error", error
    return time.process_time() - began
