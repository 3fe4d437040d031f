"""Stage 4: who, what and where. Mentions are found by lexicon and by rule, then joined into entities.

Four steps, each adding to the same list of spans: names and cue words in one scan; names that only their
neighbours give away ('envoy Steve Witkoff', 'Defence Ministry'); surnames of people already met; weak names
that the context supports. What they agree on is one entity with all its mentions.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from processors.dispatch import Dispatch, Entity
from processors.entities.fields import Fields
from processors.entities.join import join
from processors.entities.lexicon import Lexicon
from processors.entities.spans import find_spans

STAGE = "entities"


def tagger(lexicon: Lexicon) -> Callable[[Dispatch], Dispatch]:
    """The stage with this lexicon."""

    def tag(dispatch: Dispatch) -> Dispatch:
        fields = Fields.of(dispatch)
        spans = find_spans(fields.text, lexicon, fields.starts[-1][0] if dispatch.body else 0)
        entities: tuple[Entity, ...] = join(spans, fields)
        return replace(dispatch, entities=entities)

    return tag
