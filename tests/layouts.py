"""Stories whose parts are marked, laid out flat in the ways of wires and scrapers: are the parts found again?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from lxml import etree

from processors.chain import Chain
from processors.dispatch import Record

SENT_MS = 541382400000  # 27 February 1987, the day after most of them


class Story(NamedTuple):
    """A marked story; `dateline` as 'CITY, Feb 26 -'."""

    title: str
    dateline: str
    paragraphs: tuple[str, ...]


def read_stories(file: Path) -> list[Story]:
    text = re.sub(r"<!DOCTYPE[^>]*>|&#\d+;", "", file.read_text(encoding="latin-1"))
    root = etree.fromstring(f"<file>{text}</file>".encode(), etree.XMLParser(recover=True))
    found = []
    for story in root.iterfind("REUTERS/TEXT"):
        title, dateline, body = (story.findtext(name) for name in ("TITLE", "DATELINE", "BODY"))
        if title and dateline and body:
            body = re.sub(r"\n\s*Reuter\s*$", "", body.rstrip("\x03\n "))
            joined = re.sub(r"\n(?!    )\s*", " ", body)
            lines = tuple(" ".join(line.split()) for line in joined.split("\n") if line.strip())
            found.append(Story(" ".join(title.split()), " ".join(dateline.split()), lines))
    return found


def _signed(story: Story) -> str:
    return re.sub(r"\s*-?\s*$", "", story.dateline) + " (Reuters) - "


def _dated(story: Story, *, day: bool = False) -> str:
    """'New York (Reuters) Feb 26, 1987', as sites of AFP's print it; with `day` 'New York, Feb 26 (Reuters) Feb 26, 1987'."""
    place, _, date = story.dateline.rstrip(" -").rpartition(",")
    date = date.strip().rstrip(".").capitalize()
    return f"{place.title()}{f', {date}' if day else ''} (Reuters) {date}, 1987"


LAYOUTS: dict[str, Callable[[Story], str]] = {
    "lines": lambda s: f"{s.title}\n{s.dateline} " + "\n".join(s.paragraphs),
    "blank lines": lambda s: f"{s.title}\n\n{s.dateline} " + "\n\n".join(s.paragraphs),
    "signed": lambda s: f"{s.title}\n{_signed(s)}" + "\n".join(s.paragraphs),
    "byline": lambda s: f"{s.title}\nBy John Smith\n{_signed(s)}" + "\n".join(s.paragraphs),
    "run on": lambda s: f"{s.title} {s.dateline} " + " ".join(s.paragraphs),
    "run on, signed": lambda s: f"{s.title} {_signed(s)}" + " ".join(s.paragraphs),
    "one row": lambda s: f"|\n|\n| {s.title} | {_signed(s)}" + " ".join(s.paragraphs) + " |\n|\n",
    "rows": lambda s: f"| {s.title} |\n| | |\n| {_signed(s)} |\n| " + " |\n| ".join(s.paragraphs) + " |",
    "site": lambda s: f"|\n|\n{s.title} {_dated(s)} " + " ".join(s.paragraphs) + " |\n|",
    "site, day": lambda s: f"|\n|\n{s.title} {_dated(s, day=True)} " + " ".join(s.paragraphs) + " |\n|",
    "site, written": lambda s: f"{s.title} by John SMITH {_dated(s)} " + " ".join(s.paragraphs),
    "site, lines": lambda s: f"{s.title}\nby Staff Writers\n{_dated(s)}\n" + "\n".join(s.paragraphs),
    "HTML": lambda s: f"<h1>{_escaped(s.title)}</h1><p>{_signed(s)}</p><p>" + "</p><p>".join(map(_escaped, s.paragraphs)) + "</p>",
    "no-break blanks": lambda s: s.title.replace(" ", "\u00a0", 2) + f"\r\n\r\n{_signed(s)}" + "\r\n\r\n".join(s.paragraphs),
    "controls": lambda s: f"\x01{s.title}\r\n\x02{_signed(s)}" + "\r\n   ".join(s.paragraphs) + "\x03",
}  # fmt: skip


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def measure(
    chain: Chain, stories: list[Story], loose: Callable[[object], str], overlap: Callable[..., bool]
) -> dict[str, Counter[str]]:
    """For each layout, how many headlines, places and bodies are found again."""
    found: dict[str, Counter[str]] = {}
    for name, lay_out in LAYOUTS.items():
        right: Counter[str] = Counter()
        for story in stories:
            (one,) = chain.run(Record(lay_out(story).encode(), timestamp_ms=SENT_MS))
            output: dict[str, Any] = orjson.loads(one.value)
            headlines = [loose(headline["value"]) for headline in output.get("headlines", ())]
            body = output["bodies"][0]["value"] if output.get("bodies") else ""
            right["headline"] += loose(story.title) in headlines
            right["place"] += loose(story.dateline.partition(",")[0]) in loose(
                output["enrichment"].get("dateline", {})
            )
            right["body"] += overlap(body, list(story.paragraphs), False)
        found[name] = right
    return found
