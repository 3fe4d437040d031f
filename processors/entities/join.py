"""From spans to entities: one for each key, with all its mentions, its salience and confidence.

Salience is how much the dispatch is about the entity, 0 to 1: named in the headline, in the lead (the first
300 code points of the body), and how often.
"""

from __future__ import annotations

from collections.abc import Iterable

from processors.dispatch import Entity, Mention
from processors.entities.lexicon import PREFIXES
from processors.entities.spans import BODY, HEADLINE, Fields, Key, Spanned

LEAD = 300
OFTEN = 6


def join(spans: Iterable[Spanned], fields: Fields) -> tuple[Entity, ...]:
    """The entities, most salient first."""
    text, starts = fields
    groups: dict[object, tuple[Key, list[Mention], list[float]]] = {}
    bounds = [start for start, _ in starts[1:]] + [len(text) + 1]
    field = 0
    for start, end, key, confidence in spans:
        while start >= bounds[field]:
            field += 1
        base, pointer = starts[field]
        identity = key.uri or (key.type, key.name)
        group = groups.get(identity)
        if group is None:
            group = groups[identity] = (key, [], [])
        group[1].append(Mention(pointer, start - base, end - base, text[start:end]))
        group[2].append(confidence)
    ranked = sorted(groups.values(), key=_rank)
    return tuple(
        Entity(
            id=f"e{number}",
            type=key.type,
            name=key.name,
            salience=_salience(key, mentions),
            confidence=max(confidences),
            mentions=tuple(mentions),
            uri=key.uri,
            country=PREFIXES["Q"] + key.flags[1:] if key.type == "nationality" and key.flags else None,
        )
        for number, (key, mentions, confidences) in enumerate(ranked, 1)
    )


def _rank(group: tuple[Key, list[Mention], list[float]]) -> float:
    return -_salience(group[0], group[1])


def _salience(key: Key, mentions: list[Mention]) -> float:
    first = mentions[0]
    score = 0.4 * min(len(mentions), OFTEN) / OFTEN
    if first.field == HEADLINE:
        score += 0.35
    if any(mention.field == BODY and mention.start < LEAD for mention in mentions):
        score += 0.25
    return round(score / 2 if key.type == "nationality" else score, 2)
