"""Flat text, as agencies send it and scrapers leave it.

Recognises whatever no other format claims. Maps: signal and slug lines, headline, byline, dateline, body and
notices, be they on lines of their own or run together on one; rows and edges of '|' from scraped tables, HTML
remains, non-breaking and zero-width characters are removed. No standard defines it.
"""

from __future__ import annotations

import html as html_entities
import re
from collections.abc import Callable

from msgspec.structs import replace

from processors.dispatch import Dateline, Dispatch, DispatchError, FoundNotice, NoticeKind, Payload, Span
from processors.formats.html import LOOKS_MARKED_UP, text_of
from processors.formats.lines import FULL
from processors.formats.page_lines import PARAGRAPH, Page, named_source, part_stamps, read_page
from processors.identity import content_uri
from processors.rights.find import Found, find_notices
from processors.wire.byline import byline_line, without_byline
from processors.wire.dateline import Located
from processors.wire.dateline_forms import AGENCIES
from processors.wire.dates import STAMP, read_date
from processors.wire.embargo import announces_embargo
from processors.wire.signals import FOR_EDITORS, find_signals
from processors.wire.tail import SIGN_OFF

NAME = "flat"
STAGE = "parse"
LONGEST_HEADLINE = 250
LONGEST_PARTED = 110  # code points of a headline that may have a full stop in it
MOST_TITLES = 4  # lines above the first paragraph that may be headlines
TOPIC = 2  # words, at most, of a topic that stands above a headline

_INVISIBLE = dict.fromkeys(
    (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, *range(0x01, 0x09), *range(0x0E, 0x20), 0x7F)
)
_SPACES = re.compile(r"[ \t\f\v\u00a0\u2007\u202f]{2,}|[\t\f\v\u00a0\u2007\u202f]")
_TABLE_EDGE = " |\t"
_CELLS = re.compile(r"(?:\s\|)+(?=\s)\s")
# Under a byline: whose writer that is.
_OFFICE = re.compile(r"^(?:The )?(?:Associated Press|AP|Canadian Press)(?: [A-Z]\w+){0,3}$")
_SLUG = re.compile(
    r"^[a-z0-9]+(?:[-/][A-Za-z0-9]+)+$|^[A-Z]{2}-[A-Z][\w&]*(?:[-–]{1,2}[\w.& ]+)*(?:,.*)?$"
    r"|^bc-[\w& -]{3,60}$|^[A-ZÀ-Ý]\w+(?:-[a-zà-ÿ]\w+){2,5}$"
    r"|^[A-ZÀ-Ý]\w+(?:-\w+){1,5}(?:,(?:lead|prev|urgent|alert|snap|\d\w{0,8}))+$|^[A-Z]{3,8}-\d{2,6}$"
    r"|^[A-Z][A-Za-z]+(?:-[A-Z][\w&]*){2,5}(?:, [A-Z][\w-]+)*$"
    r"|^[A-Z]{2,}(?: [A-Z][A-Za-z]+){0,3} (?:SUBSTITUTE|NIGHTLEAD|NIGHT LEAD|RUSH|SNAP"
    r"|(?:1ST|2ND|3RD|\dTH) LEAD|Substitute|Nightlead)$"
    r"|^[^\W\d_][\w.&-]*(?: [\w.&-]+){0,3}(?:/[^\W\d_][\w.&-]*(?: [\w.&-]+){0,3}){2,6}$"
)
_SIGNAL = re.compile(
    r"^\W*(?:FLASH|URGENT|BULLETIN|ALERT|ADVISORY|EILMELDUNG|EIL|URGENTE|ALERTE|LEAD|AVANCE|AMPLIACIÓN"
    r"|EXTRA|ROUNDUP(?: \d)?"
    r"|(?:(?:ERSTE|ZWEITE|DRITTE|VIERTE|\d\.) )?ZUSAMMENFASSUNG)\W*$",
    re.IGNORECASE,
)
# AFP's word to its desks, run on behind the headline.
_FOR_DESKS = re.compile(r"\s+ATTENTION - [^\n]{3,100}///?$")
# What release services print above a headline.
RELEASE = re.compile(
    r"^(?:Source: [^\n]{1,120}|(?:MEDIA|PRESS|NEWS) RELEASE(?: \w{2,12})?"
    r"|(?:AsiaNet|Medianet|PRNewswire|Newswire)(?: [Rr]elease)?:? \d{3,9}|PRESSEMITTEILUNG"
    r"|COMMUNIQUÉ DE PRESSE)$"
    rf"|^(?:{AGENCIES})(?:[ /][\w/-]{{1,30}}){{0,3}},? {STAMP.pattern}$"  # 'STT Kotimaa 24.11.2026 11.02'
)
# Agencies of Spanish, which set their writer's name alone above the dateline.
_NAMES_WRITER = frozenset(
    ("EFE", "Europa Press", "EUROPA PRESS", "Colprensa", "Notimex", "Télam", "Prensa Latina")
)
_WRITER = re.compile(
    r"[A-ZÀ-Ý][a-zà-ÿ]{1,15}(?: [A-ZÀ-Ý]\.)?(?: (?:de|del|la|los)){0,2}(?: [A-ZÀ-Ý][a-zà-ÿ]{1,15}(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?){1,2}"
)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s")
_LETTER = re.compile(r"[^\W\d_]|\d")


def recognises(text: str) -> bool:
    """Any text but markup of a document type that flat text never is."""
    head = text.lstrip()[:15].lower()
    return not head.startswith(("<?xml", "<!doctype", "{"))


def parser(
    locate_dateline: Callable[[str, int | None], Located | None],
) -> Callable[[Payload], tuple[Dispatch, ...]]:
    """The parser, with the dateline finder that knows this lexicon's places."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: no-text."""
        text = payload.text
        notices = find_notices(text)
        clean, page = _clean(_without(text, notices))
        page.agency = page.agency or _credited(text, notices)
        if not _LETTER.search(clean) and not notices:
            raise DispatchError(STAGE, "no-text", f"no letter or digit in {len(text)} characters")
        located = locate_dateline(clean, payload.record.timestamp_ms)
        if located is not None:
            head, body = clean[: located.start], clean[located.end :]
        else:
            head, body = _split_headline(clean)
        lines = [line.strip() for line in head.split("\n") if line.strip()]
        slugline = byline = None
        titles: list[str] = []
        signal_lines: list[str] = []
        for line in lines:
            if (titles or slugline) and (names := byline_line(line)):
                byline = names
            elif byline is not None and _OFFICE.match(line):
                byline += f", {line}"
            elif (
                _SIGNAL.match(line)
                or FOR_EDITORS.match(line)
                or announces_embargo(line)
                or (not titles and RELEASE.match(line))
            ):
                signal_lines.append(line)
            elif not titles and _SLUG.match(line):
                slugline = line
            else:
                titles.append(line)
        if (
            byline is None
            and (first := body.split("\n", 1))
            and (names := byline_line(first[0]))
            and len(first) == 2
        ):
            byline, body = names, first[1]
        if (
            byline is None
            and located is not None
            and located.dateline.agency in _NAMES_WRITER
            and len(titles) > 1
        ):
            byline = titles.pop() if _WRITER.fullmatch(titles[-1]) else None
        headline, subheadline = _headlines(titles)
        if for_desks := _FOR_DESKS.search(headline):
            headline = headline[: for_desks.start()]
            signal_lines.append(for_desks.group().strip(" /"))
        if byline is None:
            headline, names = without_byline(headline)
            byline = names or page.writer
        return (
            Dispatch(
                record=payload.record,
                charset=payload.charset,
                format=NAME,
                uri=content_uri(payload),
                headline=headline,
                subheadline=subheadline,
                body=body.strip(),
                slugline=slugline,
                byline=byline,
                dateline=_dateline(located, page),
                ed_note="\n".join(signal_lines) or None,
                found_notices=tuple(
                    FoundNotice(_notice_text(text[one.start : one.end], one.kind), Span(one.start, one.end))
                    for one in notices
                ),
            ),
        )

    return parse


def _dateline(located: Located | None, page: Page) -> Dateline | None:
    """The text's own dateline; its agency, and where there is none its date, may be the page's to tell."""
    if located is not None:
        own = located.dateline
        return replace(own, agency=page.agency) if page.agency and not own.agency else own
    if page.day is None and page.agency is None:
        return None
    return Dateline(
        ", ".join(filter(None, (page.place, page.agency, page.day))),
        place=page.place and page.place.title(),
        date=read_date(page.day) if page.day else None,
        agency=page.agency,
    )


def _credited(text: str, notices: tuple[Found, ...]) -> str | None:
    """The agency that a line of its own names: 'Quelle: dpa'. That is a credit, too."""
    lines = (text[one.start : one.end] for one in notices if one.kind == "credit")
    return next((source["agency"] for line in lines if (source := named_source(line))), None)


def _without(text: str, notices: tuple[Found, ...]) -> str:
    if not notices:
        return text
    parts: list[str] = []
    at = 0
    for one in notices:
        parts.append(text[at : one.start])
        at = one.end
    parts.append(text[at:])
    return "\n".join(parts)


def _clean(text: str) -> tuple[str, Page]:
    """Lines without table edges, invisible characters and markup, one line break between paragraphs; and what the page said."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "<" in text and LOOKS_MARKED_UP.search(text):
        text = text_of(text)
    elif "&" in text and ";" in text:
        text = html_entities.unescape(text)
    if not text.replace(
        "\n", ""
    ).isprintable():  # a tab, a non-breaking blank, a control or zero-width character
        text = _SPACES.sub(" ", text.translate(_INVISIBLE))
    elif "  " in text:
        text = _SPACES.sub(" ", text)
    page = read_page([line.strip(_TABLE_EDGE) for line in part_stamps(text).split("\n")])
    return _unwrapped([_CELLS.sub(" ", line) if "|" in line else line for line in page.lines]), page


def _unwrapped(lines: list[str]) -> str:
    """Hard-wrapped lines joined to paragraphs, when blank lines or indents show where those end."""
    full = [line for line in lines if line]
    wrapped = [line for line in full if FULL <= len(line) <= 90]
    if len(full) < 6 or len(wrapped) < len(full) * 0.6 or max(map(len, full)) > 100:
        return "\n".join(full)
    paragraphs: list[str] = []
    open_paragraph = False
    for line in lines:
        if not line:
            open_paragraph = False
            continue
        alone = byline_line(line) or SIGN_OFF.fullmatch(line) is not None
        if open_paragraph and not alone:
            paragraphs[-1] += " " + line
        else:
            paragraphs.append(line)
        open_paragraph = len(line) >= FULL and not alone
    return "\n".join(paragraphs)


def _split_headline(clean: str) -> tuple[str, str]:
    """Without a dateline: what stands above the first paragraph, if it reads as a headline and a text follows."""
    lines = clean.split("\n")
    taken = 0
    while taken < len(lines) - 1 and (
        _SIGNAL.match(lines[taken])
        or _SLUG.match(lines[taken])
        or RELEASE.match(lines[taken])
        or announces_embargo(lines[taken])
        or FOR_EDITORS.match(lines[taken])
    ):
        taken += 1
    if taken == len(lines) - 1:
        return "\n".join(lines[:taken]), lines[taken]
    if taken and byline_line(lines[taken]):  # under a slugline the text may have no headline
        return "\n".join(lines[: taken + 1]), "\n".join(lines[taken + 1 :])
    if _is_title(lines[taken]):
        taken += 1
        # A topic of a word or two stands above the headline.
        if taken < len(lines) - 1 and _is_topic(lines[taken - 1], lines[taken]):
            taken += _is_title(lines[taken])
        while (
            taken < min(len(lines) - 1, MOST_TITLES)
            and _stands_below(lines[taken])
            and len(lines[taken + 1]) >= PARAGRAPH
        ):
            taken += 1
        if taken < len(lines) - 1 and byline_line(lines[taken]):
            taken += 1
    return "\n".join(lines[:taken]), "\n".join(lines[taken:])


def _is_title(line: str) -> bool:
    """Whether a line reads as a headline: no sentence that is ended, but a short one may have two parts."""
    if len(line) > LONGEST_HEADLINE or line.endswith((".", ",", ";")):
        return False
    return len(line) <= LONGEST_PARTED or not _SENTENCE_END.search(line[:-1])


def _stands_below(line: str) -> bool:
    """Whether a line between headline and first paragraph is a second headline."""
    return len(line.split()) > TOPIC and len(line) < PARAGRAPH and _is_title(line) and not byline_line(line)


def _is_topic(line: str, following: str) -> bool:
    """Whether a line is the topic of the headline below it: 'Polen' above 'Bergleute nach Beben gerettet'."""
    return len(line.split()) <= TOPIC < len(following.split()) and not find_signals(line)


def _headlines(titles: list[str]) -> tuple[str, str]:
    if not titles:
        return "", ""
    if len(titles) > 1 and _is_topic(*titles[:2]):
        titles = [*titles[1:], titles[0]]
    headline = titles[0]
    rest = titles[1:]
    while rest and rest[0][:1].islower():  # a headline wrapped over two lines
        headline += " " + rest.pop(0)
    return headline.rstrip(" -–—|"), " ".join(rest)


def _notice_text(written: str, kind: NoticeKind) -> str:
    """A notice as one line: wrapped lines joined, table edges removed, but not what parts a credit's names."""
    if kind == "credit":
        return " ".join(written.split())
    return (
        " ".join(written.replace("|", " ").split())
        if not written.isprintable() or "|" in written
        else written
    )
