"""Lines that a web page prints round a dispatch and no dispatch says, as copied and scraped text keeps them.

Navigation and sharing stand above the first paragraph and below the last, so only there a bare 'Home' or 'Search' is taken
for one; between paragraphs only what is certain goes. What the page says of the dispatch, its agency, writer and day, is
kept. No standard defines any of it.
"""

from __future__ import annotations

import re

from msgspec import Struct

from processors.formats import page_forms as form
from processors.wire.byline import byline_line
from processors.wire.dates import STAMP
from processors.wire.embargo import announces_embargo
from processors.wire.tail import SIGN_OFF

PARAGRAPH = 60  # code points of the shortest line that is taken for the first paragraph
ENDING = 14  # code points in which a line's end is looked for
SENTENCE = 30  # and for one that ends the text
MOST_ABOVE = 14  # lines of a page's head among which its breadcrumb and its stamps are looked for
LONGEST_STAMP = 90  # code points
MOST_WORDS = 14  # words in a stamp
MOST_BESIDE = 2  # words beside a stamp's own: whose clock it is, or a place
LONGEST_DISCLAIMER = 450  # code points
HEAD = 400  # code points of a text in which a repeated title and a stamp that runs on are looked for
SHORTEST_TITLE = 15  # code points of a window's title


class Page(Struct):
    """A dispatch's lines, and what its page says of it: the agency, who wrote it, and the day and place as printed."""

    lines: list[str]
    agency: str | None = None
    writer: str | None = None
    day: str | None = None
    place: str | None = None


def part_stamps(text: str) -> str:
    """The text without a window's title before the headline that it repeats, and with a page's byline and stamp of
    publication, run on behind the headline, on lines of their own."""
    if crumbs := form.CRUMBS.match(text):
        text = text[crumbs.end() :]
    if text.find(text[:SHORTEST_TITLE], SHORTEST_TITLE, HEAD) >= 0 and (title := form.TITLE.match(text)):
        again = text.find(title["headline"], title.end(), title.end() + HEAD)
        text = text[again:] if again >= 0 else text
    if "Related " in text or "Subscribe Free" in text:
        text = form.INLINE_MORE.sub("", text)
    head = text[:HEAD]
    if not ("ublished" in head or "pdated" in head or "osted" in head or "By " in head):
        return text
    match = form.RUN_ON.search(text, 0, HEAD)
    if match is None or "\n" in match.group() or text.find("\n", match.end(), match.end() + PARAGRAPH) >= 0:
        return text  # on a line of its own, or at one's end
    return f"{text[: match.start()]}\n{match['by'] or match['agency'] or ''}\n{text[match.end() :]}"


def read_page(lines: list[str]) -> Page:
    """The lines, without those of the page round the dispatch; blank ones stay."""
    first, last = _paragraphs(lines)
    if first < 0:
        return Page([line for line in lines if line.casefold() not in form.ANYWHERE])
    head, between, below = lines[:first], lines[first : last + 1], lines[last + 1 :]
    told = [line for line in head if line]
    if not any(below) and len(told) < 2 and all(map(_headline, told)) and not _furnished(between):
        return Page(told + between)
    crumb = next((at for at, line in enumerate(head[:MOST_ABOVE]) if form.BREADCRUMB.fullmatch(line)), -1)
    page, scraped = _read_head(head[crumb + 1 :])
    foot, scraped_below = _read_foot(below, page, scraped=scraped or crumb >= 0)
    if scraped or scraped_below or _furnished(between):
        between = _read_between(between, first, page)
    page.lines += between + foot
    return page


def _headline(line: str) -> bool:
    """Whether a line is too plain and too long to be anything else: most texts have just one above their first paragraph."""
    return line.count(" ") > MOST_BESIDE and form.MARKED.search(line) is None


def _furnished(lines: list[str]) -> bool:
    """Whether the page's furniture stands between paragraphs."""
    return not form.ANYWHERE.isdisjoint([line.casefold() for line in lines if len(line) < SENTENCE])


def _read_between(lines: list[str], first: int, page: Page) -> list[str]:
    """What stands from the first paragraph, which is the page's line number `first`, to the last: only what is certain goes."""
    kept: list[str] = []
    for number, line in enumerate(lines, first):
        if form.CAPTION.match(line) or _disclaims(line):
            continue
        if len(line) < PARAGRAPH:
            if (number < MOST_ABOVE or form.STATED.match(line)) and _dated(line, 0):
                page.day = page.day or _day(line)
                continue
            if line.casefold() in form.ANYWHERE or _of_page(line):
                continue
        kept.append(line)
    return kept


def _paragraphs(lines: list[str]) -> tuple[int, int]:
    """The places of the first and the last line that read as paragraphs; (-1, -1) where none does."""
    first = next((at for at, line in enumerate(lines) if _reads_on(line, PARAGRAPH)), -1)
    if first < 0:
        return -1, -1
    last = next(
        at
        for at in range(len(lines) - 1, first - 1, -1)
        if _reads_on(lines[at], SENTENCE) and not (at > first and form.MORE.fullmatch(lines[at - 1]))
    )
    return first, last


def _reads_on(line: str, least: int) -> bool:
    return (
        len(line) >= least
        and form.SENTENCE.search(line, len(line) - ENDING) is not None
        and not _disclaims(line)
        and form.CAPTION.match(line) is None
        and form.MORE.fullmatch(line) is None
        and not line.endswith("...")
    )


def _read_head(lines: list[str]) -> tuple[Page, bool]:
    """What stands above the first paragraph, and whether any of it is a page's."""
    page = Page([])
    kept = page.lines
    told = [cell for line in lines if line for cell in _cells(line)]
    stamps, sources, rounds = list(map(_dated, told)), list(map(named_source, told)), list(map(_round, told))
    scraped = any(stamps) or any(rounds)
    for line, following, stamp, source, round_ in zip(
        told, [*told[1:], ""], stamps, sources, rounds, strict=False
    ):
        if stamp:
            place = form.PLACE.match(line)
            page.day = page.day or _day(line)
            page.place = page.place or (place["place"] if place else None)
        elif form.CAPTION.match(line):
            continue
        elif len(line) >= PARAGRAPH:
            kept.append(line)
        elif kept and (signed := _signed(line)):
            page.writer, page.agency = page.writer or signed[0], page.agency or signed[1]
        elif not kept and (names := byline_line(line)):
            writer, _, agency = names.partition(" | ")
            writer, _, beside = writer.partition(", ")
            source = named_source(agency or beside)
            page.writer = page.writer or (writer if source else names)
            page.agency = page.agency or (source["agency"] if source else None)
        elif placed := form.PLACED.fullmatch(line):
            page.place, page.agency = placed["place"], page.agency or placed["agency"]
        elif source and not (kept and byline_line(kept[-1])):
            page.agency = page.agency or source["agency"]
        elif names := byline_line(line):
            if kept and kept[-1].endswith("."):  # below a sentence of its own the headline can't have it
                page.writer = page.writer or names
            else:
                kept.append(line)
        elif kept and form.LEAD_IN.fullmatch(kept[-1]):
            page.writer = line
            kept.pop()
        elif (
            kept
            and (by := form.WRITTEN_BY.fullmatch(line))
            and (_dated(following) or named_source(following) or _round(following))
        ):
            page.writer = page.writer or by["writer"]
        elif not (round_ or (scraped and kept and _tells_nothing(line, kept[-1]))):
            kept.append(line)
    return page, scraped


def _tells_nothing(line: str, above: str) -> bool:
    """Whether a line below the headline of a page is a word or two of its own: 'play article', 'Portugal'."""
    return len(line.split()) <= MOST_BESIDE and "(" not in line and not byline_line(above)


def _cells(line: str) -> list[str]:
    """The parts of a line that strings a stamp and a byline together: '24.11.2026 | 18:02 | Por Camila Soto'."""
    if len(line) > LONGEST_STAMP:
        return [line]
    if ago := form.ENDS_AGO.fullmatch(line):  # 'by Ana Lund 20 hours ago'
        return [ago["rest"], ago["ago"]]
    cells = [cell.strip() for cell in form.BETWEEN_CELLS.split(line)]
    return cells if len(cells) > 1 and any(_dated(cell) or _of_page(cell) for cell in cells) else [line]


def _dated(line: str, most: int = MOST_BESIDE) -> bool:
    """Whether a line is a page's stamp: no more than `most` words are of anything else, and no place begins it."""
    if len(line) > LONGEST_STAMP or not (form.DIGIT.search(line) or form.AGO.search(line)):
        return False
    if announces_embargo(line):
        return False
    place = form.PLACE.match(line)
    words = form.WORD.findall(line[place.end() :] if place else line)
    if len(words) > MOST_WORDS:
        return False
    beside = [word for word in words if word.lower() not in form.OF_STAMPS]
    if len(beside) > most or (beside and line.startswith(beside[0])):
        return False
    return form.CLOCK.search(line) is not None or _day(line) is not None


def _day(line: str) -> str | None:
    """The day in a line, with its year."""
    day = STAMP.search(line) if form.YEAR.search(line) else None
    return day.group() if day else None


def named_source(line: str) -> re.Match[str] | None:
    """Whose dispatch it is, if the line is no more than that."""
    return None if form.AGENCY_WORDS.isdisjoint(form.WORD.findall(line)) else form.SOURCE.fullmatch(line)


def _signed(line: str) -> tuple[str, str] | None:
    """Writer and agency of a line that names both and no more: 'Rita Sousa, The Associated Press'."""
    person, _, agency = line.partition(", ")
    source = named_source(agency) if agency else None
    return (
        (person, source["agency"])
        if source and not person.isupper() and form.PERSON.fullmatch(person)
        else None
    )


def _read_foot(lines: list[str], page: Page, *, scraped: bool) -> tuple[list[str], bool]:
    """What stands below the last paragraph: behind the page's lines, or the sign-off, nothing of the dispatch but that.

    Of a page that has shown itself above, mere words go, too. And whether any of it is a page's.
    """
    kept: list[str] = []
    ended = signed = False
    for line in filter(None, lines):
        signs = SIGN_OFF.fullmatch(line) is not None
        if not signs and (source := named_source(line)):  # 'Source: Agence France-Presse'
            page.agency, ended = page.agency or source["agency"], True
        ended = ended or _round(line, sure=not scraped) or bool(_signed(line) or form.MORE.fullmatch(line))
        row = (
            form.DIGIT.search(line) or form.ENDED.search(line) or _is_sentence(line)
        )  # of a table, or a text
        words = (scraped and not row) or (signed and len(line.split()) <= MOST_BESIDE)
        if signs or form.STAFF.match(line) or not (ended or words):
            kept.append(line)
        signed = signed or signs
    return kept, ended


def _is_sentence(line: str) -> bool:
    """Whether a line is a whole sentence, however short: 'Nobody was hurt.'"""
    return form.SENTENCE.search(line) is not None and (line.count(" ") > 1 or line.endswith("。"))


def _of_page(line: str) -> bool:
    return form.DIGIT.search(line) is not None and form.OF_PAGE.fullmatch(line) is not None


def _disclaims(line: str) -> bool:
    return (
        len(line) <= LONGEST_DISCLAIMER
        and (
            "feed" in line
            or "not involved in" in line
            or "not been edited" in line
            or "contains only" in line
        )
        and form.DISCLAIMER.fullmatch(line) is not None
    )


def _round(line: str, *, sure: bool = False) -> bool:
    """Whether a line above or below the paragraphs is the page's: of its words, its stamps, or a row of them.

    `sure`: where nothing else tells a page, 'World' may be the head of a list.
    """
    folded = line.casefold()
    if folded in (form.ANYWHERE if sure else form.ROUND) or _disclaims(line):
        return True
    if form.DIGIT.search(line) and (
        _of_page(line) or (_dated(line) and (_day(line) or form.STATED.match(line) or form.AGO.search(line)))
    ):
        return True
    if (":" in line or "by " in folded or "notes" in folded) and (
        form.DESK.fullmatch(line) or form.ADDRESS.fullmatch(line)
    ):
        return True
    cells = folded.split("|")
    return len(cells) > 1 and all(not (bare := cell.strip()) or bare in form.ROUND for cell in cells)
