"""ZCZC text (AAP's `.tst` and its partners): lines marked by their first character or by a two-letter field name.

Recognises ZCZC at the start. Maps `:` keyword (slugline), `=` take, `^` headline, `+` subject code, `TI#` title,
`++ … ++` headline (ANSA), `KY#` keywords, `BY#` byline, `PD#` date, `AB#` abstract, `TX#` text; other marks are routing.
No standard defines it.
"""

from __future__ import annotations

import re

from processors.dispatch import Dispatch, Payload
from processors.formats.above import RELEASE
from processors.formats.item import DatelineFinder, Item, Parser
from processors.formats.lines import paragraphs
from processors.formats.telex import without_fillers

NAME = "zczc"
_BEGINS = re.compile(r"\s{0,20}(?:zczc|ZCZC)(?:\b|\d{3,5}/)")
_FIELD = re.compile(r"([A-Z]{2})#(.*)")
_SUBJECT = re.compile(r"\+(\d{8})$")
_ROUTING = re.compile(
    r"(?:[$%&*#]\S{0,20}|[A-Z]{2} [A-Z]{3}(?: [A-Z]+(?:\(\w+\))?)*|X\w{2}\d{5}_\w{3}_\w{4}|[A-Z] [A-Z]{3} [A-Z]\d[A-Z] [A-Z]{4})$"
)
_FLASHED = re.compile(r"\+{2,3} (?P<headline>[^\n]{3,200}?) \+{2,3}$")  # ANSA's
_HEAD_LINES = 14


def recognises(text: str) -> bool:
    """Whether the text begins with ZCZC."""
    return _BEGINS.match(text) is not None


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises no DispatchError."""
        return (_item(payload.text).finish(payload, NAME, None, locate_dateline),)

    return parse


def _item(text: str) -> Item:
    item = Item()
    lines = without_fillers(text).split("\n")
    body = 0
    for number, line in enumerate(lines):
        written = line.strip()
        if field := _FIELD.match(written):
            name, value = field[1], field[2].strip()
            body = number + 1
            if name == "TX":
                lines[number] = value
                body = number
                break
            _field(name, value, item)
        elif RELEASE.match(written):
            item.ed_notes.append(written)
            body = number + 1
        elif number and (number > _HEAD_LINES or not _marked(written, item)) and written:
            body = number
            break
        else:
            body = number + 1
    item.body = paragraphs(lines[body:])
    if not item.headline and item.body:
        first, _, rest = item.body.partition("\n")
        if rest and len(first) < 120 and not first.endswith("."):
            item.headline, item.body = first, rest
    above, found, below = item.body.partition(f"{item.headline}\n") if item.headline else ("", "", "")
    if found and above.count("\n") < 3 and len(above) < 100:  # a release that prints its head once more
        item.ed_notes.extend(above.split("\n"))
        item.body = below
    return item


def _field(name: str, value: str, item: Item) -> None:
    if name == "TI":
        item.headline = value
    elif name == "KY":
        item.slugline = value
    elif name == "BY":
        item.byline = value
    elif name == "AB" and value:
        item.descriptions.append(value)
    elif name == "AN" and value:
        item.alternates.append(("accession", value))
    elif name == "SO" and value:
        item.add("infoSources", name=value, role="source")
    elif name == "CO" and value not in ("", "*"):
        item.add("subjects", literal=value)


def _marked(line: str, item: Item) -> bool:
    """Takes a line that its first character marks; False for a line of text."""
    mark, rest = line[:1], line[1:].strip()
    if mark == ":":
        item.slugline = item.slugline or rest
    elif mark == "=":
        item.take = rest
    elif mark == "^":
        item.headline = f"{item.headline} {' '.join(rest.split())}".strip()
    elif flashed := _FLASHED.match(line):
        item.headline = flashed["headline"]
    elif subject := _SUBJECT.match(line):
        item.add_code("subjects", f"subj:{subject[1]}")
    elif line and not _ROUTING.match(line):
        return False
    return True
