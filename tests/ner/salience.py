"""How well entities are ranked by salience: average precision on GUM, beside order of first mention and number of mentions.

GUM's salience of an entity is how many of five people's summaries name it (../shared/ner/README.md). Its own mentions are
ranked, so that only the ranking is measured: those that are names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import orjson

from processors.entities.fields import BODY, HEADLINE, Fields
from processors.entities.join import join
from processors.entities.keys import Found, Spanned
from processors.entities.names import OPENERS

LEAST = 3  # summaries of five, for an entity to be salient
Ranking = Callable[[dict[str, Any], Sequence[list[tuple[int, int, str]]]], list[int]]


def report(file: Path) -> str:
    """A line for a person: mean average precision of each ranking."""
    documents = [orjson.loads(line) for line in file.read_bytes().splitlines()]
    rankings: dict[str, Ranking] = {
        "wirefeed": _ours,
        "order of first mention": lambda _, named: sorted(range(len(named)), key=lambda e: named[e][0][0]),
        "number of mentions": lambda _, named: sorted(
            range(len(named)), key=lambda e: (-len(named[e]), named[e][0][0])
        ),
    }
    totals = dict.fromkeys(rankings, 0.0)
    counted = 0
    for document in documents:
        entities = [(entity["salience"] >= LEAST, _names(entity)) for entity in document["entities"]]
        entities = [(salient, names) for salient, names in entities if names]
        if not any(salient for salient, _ in entities):
            continue
        counted += 1
        for name, rank in rankings.items():
            order = rank(document, [names for _, names in entities])
            totals[name] += average_precision([entities[place][0] for place in order])
    listed = ", ".join(f"{name} {total / counted:.3f}" for name, total in totals.items())
    return f"salience, mean average precision in {counted} documents of GUM: {listed}"


def average_precision(relevant: Sequence[bool]) -> float:
    """Of a ranking, the best first."""
    found = 0
    total = 0.0
    for place, is_relevant in enumerate(relevant, 1):
        if is_relevant:
            found += 1
            total += found / place
    return total / found


def _names(entity: dict[str, Any]) -> list[tuple[int, int, str]]:
    """The mentions that are names, in order."""
    return [
        (start, end, text)
        for start, end, text in entity["mentions"]
        if text[:1].isupper() and text.split()[0] not in OPENERS and len(text.split()) <= 5
    ]


def _ours(document: dict[str, Any], named: Sequence[list[tuple[int, int, str]]]) -> list[int]:
    text: str = document["text"]
    title_end = text.find("\n") + 1
    fields = Fields("\n" + text, ((1, HEADLINE), (title_end + 1, BODY)))
    spans: list[Spanned] = sorted(
        (
            (start + 1, end + 1, Found("other", str(number)), 1.0)
            for number, names in enumerate(named)
            for start, end, _ in names
        ),
        key=lambda span: span[:2],
    )
    return [int(entity.name) for entity in join(spans, fields)]
