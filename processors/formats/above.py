"""What stands above the text of a flat dispatch: signals, slug lines, fields, notes to editors, headlines, a byline.

No standard defines any of it; each agency has its own.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from processors.formats.page_lines import PARAGRAPH
from processors.wire.byline import byline_line
from processors.wire.dateline_forms import AGENCIES
from processors.wire.dates import STAMP
from processors.wire.embargo import announces_embargo
from processors.wire.signals import FOR_EDITORS, find_signals

LONGEST_HEADLINE = 250
LONGEST_PARTED = 110  # code points of a headline that may have a full stop in it
MOST_TITLES = 4  # lines above the first paragraph that may be headlines
TOPIC = 2  # words, at most, of a topic that stands above a headline

# Under a byline: whose writer that is.
_OFFICE = re.compile(r"^(?:The )?(?:Associated Press|AP|Canadian Press)(?: [A-Z]\w+){0,3}$")
_SLUG = re.compile(
    r"^[a-z0-9]+(?:[-/][A-Za-z0-9]+)+$|^[A-Z]{2}-[A-Z][\w&]*(?:[-–]{1,2}[\w.& ]+)*(?:,.*)?$"
    r"|^bc-[\w& -]{3,60}$|^[A-ZÀ-Ý]\w+(?:-[a-zà-ÿ]\w+){2,5}$"
    r"|^[A-ZÀ-Ý]\w+(?:-\w+){1,5}(?:,(?:lead|prev|urgent|alert|snap|\d\w{0,8}))+$|^[A-Z]{3,8}-\d{2,6}$"
    r"|^[A-Z][A-Za-z]+(?:-[A-Z][\w&]*){2,5}(?:, [A-Z][\w-]+)*$"
    r"|^[A-Z]{2,}(?: [A-Z][A-Za-z]+){0,3} (?:SUBSTITUTE|NIGHTLEAD|NIGHT LEAD|RUSH|SNAP"
    r"|(?:1ST|2ND|3RD|\dTH) LEAD|Substitute|Nightlead)$"
    # EFE's and PA's: 'ESPAÑA INUNDACIONES (Ampliación)', '1 POLITICS Budget'
    r"|^[A-ZÁÉÍÓÚÑÜ]{2,}(?: [A-ZÁÉÍÓÚÑÜ]{2,}){0,5} \((?:Ampliación|Resumen|Previsión|Avance|Crónica|Corrección|Actualización|Rectificación)[^)\n]{0,20}\)$|^\d{1,2} [A-Z]{3,}(?: [A-Z][\w-]*){1,4}$"
    r"|^[^\W\d_][\w.&-]*(?: [\w.&-]+){0,3}(?:/[^\W\d_][\w.&-]*(?: [\w.&-]+){0,3}){2,6}$"
)
_SIGNAL = re.compile(
    r"^\W*(?:FLASH|URGENT|BULLETIN|ALERT|ADVISORY|EILMELDUNG|EIL|URGENTE|ALERTE|LEAD|AVANCE|AMPLIACIÓN"
    r"|EXTRA|ROUNDUP(?: \d)?"
    r"|(?:(?:ERSTE|ZWEITE|DRITTE|VIERTE|\d\.) )?ZUSAMMENFASSUNG)\W*$",
    re.IGNORECASE,
)
# What a sender writes above the text as fields: 'SLUG: CHILE-QUAKE'. In small letters a headline may begin so.
_FIELD = re.compile(
    r"^(?P<name>PRIORITY|URGENCY|SLUG(?:LINE)?|KEYWORDS?|HEADLINE|TITLE|BYLINE|AUTHOR|CATEGORY|SUBJECT|DESK|SERVICE|VERSION|SECTION|STATUS)\s?:\s(?P<value>[^\n]{1,200})$"
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
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s")


class Above(Struct):
    """The lines by what they are: headlines, and what only desks read."""

    titles: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    slugline: str | None = None
    byline: str | None = None
    urgency: int | None = None

    def headlines(self) -> tuple[str, str]:
        """The headline and what stands below it; AFP's word to its desks, run on behind it, becomes a note."""
        headline, below = _headlines(self.titles)
        if for_desks := _FOR_DESKS.search(headline):
            headline = headline[: for_desks.start()]
            self.notes.append(for_desks.group().strip(" /"))
        return headline, below


def read_above(head: str) -> Above:
    """Reads the lines above the text."""
    above = Above()
    for line in filter(None, map(str.strip, head.split("\n"))):
        if stated := _FIELD.match(line):
            _take_field(above, stated["name"], stated["value"])
        elif (above.titles or above.slugline) and (names := byline_line(line)):
            above.byline = names
        elif above.byline is not None and _OFFICE.match(line):
            above.byline += f", {line}"
        elif _for_desks(line) or (not above.titles and RELEASE.match(line)):
            above.notes.append(line)
        elif not above.titles and _SLUG.match(line):
            above.slugline = line
        else:
            above.titles.append(line)
    return above


def _take_field(above: Above, name: str, value: str) -> None:
    if name in ("HEADLINE", "TITLE"):
        above.titles.insert(0, value)
    elif name.startswith(("SLUG", "KEYWORD")):
        above.slugline = above.slugline or value
    elif name in ("BYLINE", "AUTHOR"):
        above.byline = value
    elif name in ("PRIORITY", "URGENCY") and value.isdigit():
        above.urgency = int(value)
    else:
        above.notes.append(value)


def _for_desks(line: str) -> bool:
    """Whether a line says how the dispatch is to be handled, and no more."""
    return _SIGNAL.match(line) is not None or FOR_EDITORS.match(line) is not None or announces_embargo(line)


def split_head(text: str) -> tuple[str, str]:
    """Without a dateline: what stands above the first paragraph, if it reads as a headline and a text follows."""
    lines = text.split("\n")
    taken = 0
    while taken < len(lines) - 1 and (
        _for_desks(lines[taken]) or any(form.match(lines[taken]) for form in (_FIELD, _SLUG, RELEASE))
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
