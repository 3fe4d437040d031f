"""Datelines: `Moscow, Dec 3 (AFP) -`, `BUENOS AIRES, Argentina (AP) _`, `(ANSA) - ROME, JUL 11 -`.

A dateline is found by its agency mark, read by its date and place. In a text whose headline runs into the
dateline on one line, only the list of places tells where the headline ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from processors.dispatch import Dateline
from processors.wire import dateline_forms as form
from processors.wire.dates import STAMP, read_date

LONGEST_PLACE = 5  # words
SEARCHED = 1500  # code points from the start in which a dateline may stand
NEAR_START = 300
MARKED = 140  # code points from a line's start in which a dateline's parenthesis opens
BESIDE = 48  # and in which the comma before an agency's name stands
UNDATED = "undated"  # what American wires write where there is no place
UNITED_NATIONS = "United Nations"  # its headquarters, as datelines have it: no lexicon calls it a place


class Located(Struct, frozen=True):
    """A dateline and where it stands: [start, end) of the text, separators after it included."""

    dateline: Dateline
    start: int
    end: int


def dateline_finder(
    place_uri: Callable[[str, str], tuple[str, str | None] | None],
) -> Callable[[str, int | None], Located | None]:
    """A function that finds the dateline of a text, given its sending time in Unix milliseconds.

    `place_uri` knows places: name, and region or country or '', to (name, uri), or None.
    """

    @lru_cache(maxsize=4096)
    def known(name: str, within: str = "") -> tuple[str, str | None] | None:
        if name.casefold() == UNITED_NATIONS.casefold():
            return UNITED_NATIONS, None
        return place_uri(name, within)

    def locate_dateline(text: str, near: int | None) -> Located | None:
        head = text[:SEARCHED]
        lines = [0, *(line.end() for line in form.LINE.finditer(head))]
        signed_lines = [at for at in lines if head.find("(", at, at + MARKED) >= 0]
        capitals = [at for at in lines if head[at : at + 3].isupper()]
        match = form.AGENCY_FIRST.search(head) if head.startswith("(") or "\n(" in head else None
        if match:
            return _located(head, match.start(), match, match["agency"], match["date"], match["place"], near)
        commas = form.ARABIC_COMMA if not head.isascii() and form.ARABIC.search(head) else form.COMMA
        for comma in commas.finditer(head):
            dated = form.DATED.match(head, comma.end())
            dashed = (
                form.DASHED.match(head, comma.end()) if dated is None and comma.start() < NEAR_START else None
            )
            if dated is None and dashed is None:
                continue
            # A full stop or blank parts them, too: 'MOSCOW. Dec 3', and Arabic has no comma.
            end = comma.start() + (head[comma.start()] not in ",.")
            start, place = _place_before(head, end)
            if place and dated is not None:
                agency = next(
                    filter(None, map(dated.group, ("agency", "slashed", "bare", "named", "site", "line"))),
                    None,
                )
                return _located(head, start, dated, agency, dated["date"], place, near)
            core = place.partition(",")[0]
            if place and dashed is not None and core.isupper() and form.REGION.search(place):
                return _located(head, start, dashed, None, dashed["date"], place, near)
            if place and dashed is not None and _stands_out(head, start, core):
                return _located(head, start, dashed, None, dashed["date"], place, near)
        signed = form.SIGNED_THEN_DATED.search(head, 0, NEAR_START) if "(" in head else None
        if signed:
            start, place = _place_before(head, signed.start())
            if place:
                place += f", {signed['state'].strip()}" if signed["state"] else ""
                return _located(head, start, signed, signed["agency"], None, place, near)
        released = _first(form.RELEASED, head, lines) if "/" in head or "--" in head else None
        groups = released.groupdict() if released else {}
        if released and (not groups["slash"] or _reads_as_place(groups["place"])):
            agency = groups["wire"] or groups["service"] or groups["belga"] or groups["slash"]
            day = groups["sent"] or groups["late"] or groups["day"] or groups["belga_day"]
            return _located(head, released.start(), released, agency, day, groups["place"], near)
        service = _first(form.SERVICE, head, lines) if "ire - " in head or "News - " in head else None
        if service and known(service["place"]):
            return _located(
                head, service.start(), service, service["agency"], service["date"], service["place"], near
            )
        if signed_lines and (found := _bracketed(head, signed_lines, near)):
            return found
        stopped = _first(form.STOPPED, head, sorted({*capitals, *signed_lines}))
        if stopped and known(place := stopped["place"] or stopped["bracketed"]):
            return _located(head, stopped.start(), stopped, stopped["agency"], None, place, near)
        beside = [at for at in lines if head.find(",", at, at + BESIDE) >= 0]
        undated = _first(form.UNDATED, head, sorted({*beside, *signed_lines}))
        if undated and _reads_as_place(place := undated["place"] or undated["before"]):
            agency = undated["agency"] or undated["beside"]
            return _located(head, undated.start(), undated, agency, undated["led"], place, near)
        if found := _run_on(head, near):
            return found
        unlisted = _first(form.UNLISTED, head, signed_lines)
        if unlisted and ((first := unlisted["place"].partition(",")[0].strip()).isupper() or known(first)):
            return _located(
                head, unlisted.start(), unlisted, unlisted["agency"], None, unlisted["place"], near
            )
        bare = _first(form.BARE, head, capitals) if " - " in head or " _ " in head or "—" in head else None
        if bare and (bare["date"] or known(bare["place"].partition(",")[0].strip())):
            return _located(head, bare.start(), bare, None, bare["date"], bare["place"], near)
        alone = _first(form.AGENCY_ALONE, head, signed_lines)
        if alone:
            agency = alone["agency"] or alone["known"]
            return _located(head, alone.start(), alone, agency, None, None, near)
        if before := form.AGENCY_BEFORE.match(head):
            return _located(head, 0, before, before["agency"], None, None, near)
        if kuwaiti := form.OF_KUWAIT.search(head) if " - " in head and not head.isascii() else None:
            day = f"{kuwaiti['day']}.{kuwaiti['month']}."
            return _located(head, kuwaiti.start(), kuwaiti, kuwaiti["agency"], day, kuwaiti["place"], near)
        return _before_text(head, lines, capitals, near) or (
            None if head.isascii() else _east_asian(head, near)
        )

    def _bracketed(head: str, lines: Sequence[int], near: int | None) -> Located | None:
        """No comma between place and date, or no place."""
        for pattern in (form.SPACED, form.BRACKETED, form.SIGNED_DAY):
            match = _first(pattern, head, lines)
            if match and (match["place"] is None or known(match["place"])):
                agency = match.groupdict().get("agency")
                return _located(head, match.start(), match, agency, match["date"], match["place"], near)
        return None

    def _run_on(head: str, near: int | None) -> Located | None:
        """Behind the headline on its line."""
        signs = [*form.RUN_ON.finditer(head, 0, NEAR_START)] if "(" in head else []
        for run_on in signs:
            start, place = _place_before(head, run_on.start())
            if place and known(place.partition(",")[0].partition("/")[0]):
                return _located(head, start, run_on, run_on["agency"], None, place, near)
        if day := form.RUN_ON_DAY.search(head, 0, NEAR_START) if signs else None:
            return _located(head, day.start(), day, day["agency"], day["date"], None, near)
        marked = form.RUN_ON_MARK.search(head, 0, NEAR_START)
        alone = form.RUN_ON_PLACE.search(head, 0, NEAR_START) if marked else None
        if alone and known(alone["place"].partition(",")[0]):
            return _located(head, alone.start(), alone, None, None, alone["place"], near)
        return None

    def _before_text(
        head: str, lines: Sequence[int], capitals: Sequence[int], near: int | None
    ) -> Located | None:
        """A known place before the first paragraph."""
        paragraph = _first(form.PARAGRAPH, head, lines)
        match = form.BEFORE_TEXT.match(head, paragraph.start()) if paragraph else None
        match = match or _first(form.ABOVE_TEXT, head, capitals)
        if match and known(match["place"].partition(",")[0]):
            agency = match.groupdict().get("agency")
            return _located(head, match.start(), match, agency, None, match["place"], near)
        return None

    def _east_asian(head: str, near: int | None) -> Located | None:
        match = form.EAST_ASIAN.search(head)
        if match is None:
            return None
        told = match.groupdict()
        services = ("eq", "ja", "rt", "afp", "ko", "zh", "cna")
        agency = next(filter(None, (told[f"{service}_agency"] for service in services)), None)
        place = next(filter(None, map(told.get, services)), None)
        return _located(head, match.start(), match, agency, told["date"], place, near)

    def _located(
        text: str,
        start: int,
        match: re.Match[str],
        agency: str | None,
        day: str | None,
        place: str | None,
        near: int | None,
    ) -> Located:
        end = match.end()
        stamp = STAMP.match(text, end)
        year = form.YEAR.search(stamp.group()) if stamp else None
        if stamp and year:
            end = form.AFTER_STAMP.match(text, stamp.end()).end()  # type: ignore[union-attr]
            date = read_date(day, year=int(year.group())) if day else read_date(stamp.group())
        else:
            date = read_date(day, near=near) if day else None
        within = form.COUNTRY.search(place) if place and "(" in place else None
        first, _, beside = (place or "")[: within.start() if within else None].partition(",")
        if day is None and beside.strip().isdigit():  # 'MADRID, 26 (EUROPA PRESS)'
            date, beside = read_date(beside, near=near) if near is not None else None, ""
        first = "" if first.strip().casefold() == UNDATED else first.strip()
        found = known(first, within["within"] if within else beside.strip()) if first else None
        if (
            found is None and "/" in first
        ):  # 'Frankfurt/Main', 'Innsbruck/Wien': the first is where it was written
            first = first.partition("/")[0]
            found = known(first)
        name, uri = found if found else (first.title() if first.isupper() else first or None, None)
        written = text[start : match.end()].rstrip(" -–—_:.=\n")
        return Located(Dateline(" ".join(written.split()), name, uri, date, agency), start, end)

    def _place_before(text: str, comma: int) -> tuple[int, str]:
        """Where the place begins that ends at `comma`, and the place; (0, '') when none does."""
        line = max(text.rfind("\n", 0, comma), text.rfind("|", 0, comma)) + 1
        before = text[line:comma]
        region = form.REGION.search(before) or (form.COUNTRY.search(before) if before[-1:] == ")" else None)
        end = line + region.start() if region else comma
        if len(before) <= 60 and _reads_as_place(text[line:end]) and not _headline_first(text, line, end):
            return line + len(before) - len(before.lstrip()), before.strip()
        # Run on: the longest known place that ends here; 'Kyiv, Ukraine' takes one more step to the left.
        wider = end if region else 0
        for _ in range(2):
            begin = _known_suffix(text, line, end)
            if begin < 0:
                break
            if wider or text[begin - 2 : begin] != ", ":
                return begin, text[begin:comma]
            wider, end = begin, begin - 2
        if wider and not region:
            return wider, text[wider:comma]
        last = text.rfind(" ", line, end) + 1 or line
        return (last, text[last:comma]) if text[last : last + 1].isupper() else (0, "")

    def _headline_first(text: str, line: int, end: int) -> bool:
        """Whether a line of capitals is a headline that runs into a place: three words and more, the last ones known."""
        words = text[line:end].strip()
        if words.count(" ") < 2 or "," in words or known(words):
            return False
        return _known_suffix(text, line, end) > line

    def _known_suffix(text: str, line: int, end: int) -> int:
        """Where the longest known place of at most five words begins that ends at `end`; -1 if none does."""
        begins: list[int] = []
        begin = end
        while len(begins) < LONGEST_PLACE and begin > line:
            begin = text.rfind(" ", line, begin - 1) + 1 or line
            begins.append(begin)
        return next((begin for begin in reversed(begins) if known(text[begin:end])), -1)

    def _stands_out(text: str, start: int, place: str) -> bool:
        """Whether a place with no agency behind it is a dateline's: known or in capitals, where one may stand."""
        line = max(text.rfind("\n", 0, start), text.rfind("|", 0, start)) + 1
        if line == start:
            return place.isupper() or known(place) is not None
        return known(place) is not None and (place.isupper() or text[line:start].isupper())

    def _reads_as_place(words: str) -> bool:
        """Whether a whole line up to the comma is a place: known, or a few capitalised words."""
        words = form.COUNTRY.sub("", words.strip())
        parts = [part.strip() for part in words.split(",")]
        tokens = words.replace(",", " ").split()
        if known(
            parts[0]
        ):  # but 'Vietnam, Australia sign rare earths pact Hanoi' is a headline that runs into a place
            return all(not token[0].islower() or token in form.PARTICLES for token in tokens)
        return 0 < len(tokens) <= 4 and len(parts) <= 3 and all((t[0].isalpha() and not t[0].islower()) or t in ("de", "la", "of", "am") for t in tokens) and (
            words.isupper() or len(tokens) <= 2 or len(parts) > 1
        )  # fmt: skip

    return locate_dateline


def _first(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> re.Match[str] | None:
    """The first match that begins at one of the places, which are in order: where a line begins, what `search` would find."""
    return next(filter(None, (pattern.match(text, start) for start in starts)), None)
