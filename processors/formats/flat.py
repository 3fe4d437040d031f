"""Flat text, as agencies send it and scrapers leave it.

Recognises whatever no other format claims. Maps: signal and slug lines, fields ('SLUG: …'), headline, byline, dateline,
body and notices, be they on lines of their own or run together on one; rows and edges of '|' from scraped tables, HTML
remains, non-breaking and zero-width characters are removed. No standard defines it.
"""

from __future__ import annotations

import html as html_entities
import re
from collections.abc import Callable

from msgspec.structs import replace

from processors.dispatch import Dateline, Dispatch, DispatchError, FoundNotice, NoticeKind, Payload, Span
from processors.formats.above import Above, read_above, split_head
from processors.formats.html import LOOKS_MARKED_UP, text_of
from processors.formats.lines import FULL
from processors.formats.page_lines import Page, named_source, part_stamps, read_page
from processors.identity import content_uri
from processors.rights.find import Found, find_notices, unwrapped
from processors.wire.byline import byline_line, without_byline
from processors.wire.dateline import Located
from processors.wire.dates import read_date
from processors.wire.tail import SIGN_OFF

NAME = "flat"
STAGE = "parse"

_INVISIBLE = dict.fromkeys(
    (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, *range(0x01, 0x09), *range(0x0E, 0x20), 0x7F)
)
_SPACES = re.compile(r"[ \t\f\v\u00a0\u2007\u202f]{2,}|[\t\f\v\u00a0\u2007\u202f]")
_TABLE_EDGE = " |\t"
_CELLS = re.compile(r"(?:\s\|)+(?=\s)\s")
# Agencies of Spanish, which set their writer's name alone above the dateline.
_NAMES_WRITER = frozenset(
    ("EFE", "Europa Press", "EUROPA PRESS", "Colprensa", "Notimex", "Télam", "Prensa Latina")
)
_WRITER = re.compile(
    r"[A-ZÀ-Ý][a-zà-ÿ]{1,15}(?: [A-ZÀ-Ý]\.)?(?: (?:de|del|la|los)){0,2}(?: [A-ZÀ-Ý][a-zà-ÿ]{1,15}(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?){1,2}"
)
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
            head, body = split_head(clean)
        above = read_above(head)
        writer, body = _writer(above, body, located)
        headline, subheadline = above.headlines()
        if writer is None:
            headline, names = without_byline(headline)
            writer = names or page.writer
        return (
            Dispatch(
                record=payload.record,
                charset=payload.charset,
                format=NAME,
                uri=content_uri(payload),
                headline=headline,
                subheadline=subheadline,
                body=body.strip(),
                slugline=above.slugline,
                urgency=above.urgency,
                byline=writer,
                dateline=_dateline(located, page),
                ed_note="\n".join(above.notes) or None,
                found_notices=tuple(
                    FoundNotice(_notice_text(text[one.start : one.end], one.kind), Span(one.start, one.end))
                    for one in notices
                ),
            ),
        )

    return parse


def _writer(above: Above, body: str, located: Located | None) -> tuple[str | None, str]:
    """Who wrote it, by a line above the dateline or below, and the body without that line."""
    if above.byline is not None:
        return above.byline, body
    first, parted, rest = body.partition("\n")
    if parted and (names := byline_line(first)):
        return names, rest
    names_writer = located is not None and located.dateline.agency in _NAMES_WRITER
    if names_writer and len(above.titles) > 1 and _WRITER.fullmatch(above.titles[-1]):
        return above.titles.pop(), body
    return None, body


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


def _notice_text(written: str, kind: NoticeKind) -> str:
    """A notice as one line: wrapped lines joined, table edges removed, but not what parts its cells or a credit's names."""
    if kind == "credit":
        return " ".join(written.split())
    if "|" in written:
        written = _CELLS.sub(" | ", "\n".join([line.strip(_TABLE_EDGE) for line in written.split("\n")]))
    return written if written.isprintable() else unwrapped(written)
