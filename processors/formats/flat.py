"""Flat text, as agencies send it and scrapers leave it.

Recognises whatever no other format claims. Maps: signal and slug lines, headline, byline, dateline, body and
notices, be they on lines of their own or run together on one; rows and edges of '|' from scraped tables, HTML
remains, non-breaking and zero-width characters are removed. No standard defines it.
"""

from __future__ import annotations

import html as html_entities
import re
from collections.abc import Callable

from processors.dispatch import Dispatch, DispatchError, FoundNotice, NoticeKind, Payload, Span
from processors.formats.html import LOOKS_MARKED_UP, text_of
from processors.formats.lines import FULL
from processors.identity import content_uri
from processors.rights.find import Found, find_notices
from processors.wire.byline import byline_line, without_byline
from processors.wire.dateline import Located
from processors.wire.embargo import announces_embargo
from processors.wire.signals import FOR_EDITORS
from processors.wire.tail import SIGN_OFF

NAME = "flat"
STAGE = "parse"
LONGEST_HEADLINE = 250

_INVISIBLE = dict.fromkeys(
    (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, *range(0x01, 0x09), *range(0x0E, 0x20), 0x7F)
)
_SPACES = re.compile(r"[ \t\f\v\u00a0\u2007\u202f]{2,}|[\t\f\v\u00a0\u2007\u202f]")
_TABLE_EDGE = " |\t"
_CELLS = re.compile(r"(?:\s\|)+(?=\s)\s")
# What stands between a page's paragraphs, on lines of its own.
_FURNITURE = frozenset((
    "ADVERTISEMENT", "Advertisement", "Advertising", "Share", "Share this", "Share this article", "Print", "Print this page", "Tweet", "Email this article",
    "Publicité", "PUBLICITÉ", "Partager", "Imprimer", "Anzeige", "ANZEIGE", "Werbung", "Teilen", "Drucken", "Publicidad", "PUBLICIDAD", "Compartir", "Imprimir",
    "Pubblicità", "PUBBLICITÀ", "Condividi", "Stampa", "Publicidade", "Compartilhe", "Advertentie", "Delen", "Annons", "Dela", "Reklama", "Реклама",
))  # fmt: skip
# Under a byline: whose writer that is.
_OFFICE = re.compile(r"^(?:The )?(?:Associated Press|AP|Canadian Press)(?: [A-Z]\w+){0,3}$")
_SLUG = re.compile(
    r"^[a-z0-9]+(?:[-/][A-Za-z0-9]+)+$|^[A-Z]{2}-[A-Z][\w&]*(?:[-–]{1,2}[\w.& ]+)*(?:,.*)?$|^bc-[\w& -]{3,60}$|^[A-Z]{3,8}-\d{2,6}$|^[^\W\d_][\w.&-]*(?: [\w.&-]+){0,3}(?:/[^\W\d_][\w.&-]*(?: [\w.&-]+){0,3}){2,6}$"
)
_SIGNAL = re.compile(
    r"^\W*(?:FLASH|URGENT|BULLETIN|ALERT|ADVISORY|EILMELDUNG|EIL|URGENTE|ALERTE|LEAD|AVANCE|AMPLIACIÓN|EXTRA|ROUNDUP(?: \d)?"
    r"|(?:(?:ERSTE|ZWEITE|DRITTE|VIERTE|\d\.) )?ZUSAMMENFASSUNG)\W*$",
    re.IGNORECASE,
)
# What release services print above a headline.
RELEASE = re.compile(
    r"^(?:Source: [^\n]{1,120}|(?:MEDIA|PRESS|NEWS) RELEASE(?: \w{2,12})?|(?:AsiaNet|Medianet|PRNewswire|Newswire)(?: [Rr]elease)?:? \d{3,9}|PRESSEMITTEILUNG|COMMUNIQUÉ DE PRESSE)$"
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
        clean = _clean(_without(text, notices))
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
            if titles and (names := byline_line(line)):
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
        headline, subheadline = _headlines(titles)
        if byline is None:
            headline, names = without_byline(headline)
            byline = names or None
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
                dateline=located.dateline if located else None,
                ed_note="\n".join(signal_lines) or None,
                found_notices=tuple(
                    FoundNotice(_notice_text(text[one.start : one.end], one.kind), Span(one.start, one.end))
                    for one in notices
                ),
            ),
        )

    return parse


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


def _clean(text: str) -> str:
    """Lines without table edges, invisible characters and markup; one line break between paragraphs."""
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
    lines = [line.strip(_TABLE_EDGE) for line in text.split("\n")]
    return _unwrapped(
        [_CELLS.sub(" ", line) if "|" in line else line for line in lines if line not in _FURNITURE]
    )


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
    """Without a dateline: the first line is the headline if it reads as one and a text follows."""
    lines = clean.split("\n")
    taken = 0
    while taken < len(lines) - 1 and (_SIGNAL.match(lines[taken]) or _SLUG.match(lines[taken])):
        taken += 1
    if taken == len(lines) - 1:
        return "\n".join(lines[:taken]), lines[taken]
    title = lines[taken]
    if (
        len(title) <= LONGEST_HEADLINE
        and not title.endswith((".", ",", ";"))
        and not _SENTENCE_END.search(title[:-1])
    ):
        taken += 1
        if taken < len(lines) - 1 and byline_line(lines[taken]):
            taken += 1
    return "\n".join(lines[:taken]), "\n".join(lines[taken:])


def _headlines(titles: list[str]) -> tuple[str, str]:
    if not titles:
        return "", ""
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
