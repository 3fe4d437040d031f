"""From spans to entities: one for each key, with all its mentions, its salience and confidence.

Salience is how much the dispatch is about the entity, 0 to 1: named in the headline, how early in the body, and how
often; `make accuracy` measures the ranking.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from processors.dispatch import Entity, Mention
from processors.entities.fields import BODY, HEADLINE, Fields
from processors.entities.keys import Key, Spanned
from processors.entities.rows import PREFIXES

LEAD = 500  # code points into the body at which half of BY_LEAD is left
OFTEN = 6
BY_COUNT = (0, 7, 13, 20, 27, 33, 40)  # hundredths, for one to six mentions and more
BY_LEAD, BY_HEADLINE = 25, 35


class _Group:
    """The mentions of one entity while they are being collected."""

    __slots__ = ("confidence", "first", "key", "mentions", "score")

    def __init__(self, key: Key, confidence: float) -> None:
        self.key = key
        self.mentions: list[Mention] = []
        self.confidence = confidence
        self.first = -1  # code points into the body
        self.score = 0


def join(spans: Iterable[Spanned], fields: Fields) -> tuple[Entity, ...]:
    """The entities, most salient first, then in order of first mention."""
    text, starts = fields
    groups: dict[object, _Group] = {}
    bounds = [start for start, _ in starts[1:]] + [len(text) + 1]
    field, (base, pointer), bound = 0, starts[0] if starts else (0, ""), bounds[0]
    in_body = pointer == BODY
    # Most mentions come with a key that has been met: looked up without hashing it.
    by_key: dict[int, _Group] = {}
    for start, end, key, confidence in spans:
        while start >= bound:
            field += 1
            base, pointer = starts[field]
            bound = bounds[field]
            in_body = pointer == BODY
        group = by_key.get(id(key))
        if group is None:
            identity = key.uri or (key.type, key.name)
            group = groups.get(identity)
            if group is None:
                group = groups[identity] = _Group(key, confidence)
            by_key[id(key)] = group
        group.mentions.append(Mention(pointer, start - base, end - base, text[start:end]))
        if confidence > group.confidence:  # noqa: PLR1730 - a call of max costs more than the whole mention
            group.confidence = confidence
        if in_body and group.first < 0:
            group.first = start - base
    for group in groups.values():
        score = BY_COUNT[min(len(group.mentions), OFTEN)]
        if group.first >= 0:
            score += BY_LEAD * LEAD // (LEAD + group.first)
        if group.mentions[0].field == HEADLINE:
            score += BY_HEADLINE
        group.score = score // 2 if group.key.type == "nationality" else score
    ranked = sorted(groups.values(), key=attrgetter("score"), reverse=True)
    return tuple([_entity(number, group) for number, group in enumerate(ranked, 1)])


def _entity(number: int, group: _Group) -> Entity:
    key = group.key
    type_ = key.type
    country = PREFIXES["Q"] + key.flags[1:] if type_ == "nationality" and key.flags else None
    return Entity(
        f"e{number}",
        type_,
        key.name,
        group.score / 100,
        group.confidence,
        tuple(group.mentions),
        key.uri,
        country,
    )
