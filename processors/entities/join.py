"""From spans to entities: one for each key, with all its mentions, its salience and confidence.

Salience is how much the dispatch is about the entity, 0 to 1: named in the headline, in the lead (the first
300 code points of the body), and how often.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from processors.dispatch import Entity, Mention
from processors.entities.lexicon import PREFIXES
from processors.entities.spans import BODY, HEADLINE, Fields, Key, Spanned

LEAD = 300
OFTEN = 6


class _Group:
    """The mentions of one entity while they are being collected."""

    __slots__ = ("confidence", "key", "lead", "mentions", "salience")

    def __init__(self, key: Key) -> None:
        self.key = key
        self.mentions: list[Mention] = []
        self.confidence = 0.0
        self.lead = False
        self.salience = 0.0


def join(spans: Iterable[Spanned], fields: Fields) -> tuple[Entity, ...]:
    """The entities, most salient first, then in order of first mention."""
    text, starts = fields
    groups: dict[object, _Group] = {}
    bounds = [start for start, _ in starts[1:]] + [len(text) + 1]
    field, (base, pointer), bound = 0, starts[0] if starts else (0, ""), bounds[0]
    for start, end, key, confidence in spans:
        while start >= bound:
            field += 1
            base, pointer = starts[field]
            bound = bounds[field]
        identity = key.uri or (key.type, key.name)
        group = groups.get(identity)
        if group is None:
            group = groups[identity] = _Group(key)
        group.mentions.append(Mention(pointer, start - base, end - base, text[start:end]))
        if confidence > group.confidence:
            group.confidence = confidence
        if start - base < LEAD and pointer == BODY:
            group.lead = True
    for group in groups.values():
        score = 0.4 * min(len(group.mentions), OFTEN) / OFTEN + 0.25 * group.lead
        if group.mentions[0].field == HEADLINE:
            score += 0.35
        group.salience = round(score / 2 if group.key.type == "nationality" else score, 2)
    return tuple(
        [
            Entity(
                f"e{number}",
                group.key.type,
                group.key.name,
                group.salience,
                group.confidence,
                tuple(group.mentions),
                group.key.uri,
                PREFIXES["Q"] + group.key.flags[1:] if group.key.type == "nationality" and group.key.flags else None,
            )
            for number, group in enumerate(sorted(groups.values(), key=attrgetter("salience"), reverse=True), 1)
        ]
    )
