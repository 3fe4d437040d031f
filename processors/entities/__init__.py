"""Stage 4: who, what and where. Mentions are found, given their meaning, and joined into entities.

English goes by the tagger (`tagger.py`), whose names the lexicon tells apart (`resolve.py`). Every other language
goes by lexicon and rules (`spans.py`): names and cue words in one scan, names that only their neighbours give away,
surnames of people already met. Which of the two it was stands in the output.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from processors.dispatch import Dispatch, Entity
from processors.entities.fields import Fields
from processors.entities.join import join
from processors.entities.lexicon import Lexicon
from processors.entities.resolve import resolve_spans
from processors.entities.spans import find_spans
from processors.entities.tagger import Tagger

STAGE = "entities"
ENGLISH = "en"


def spotter(lexicon: Lexicon, model: Tagger | None = None) -> Callable[[Dispatch], Dispatch]:
    """The stage with this lexicon, and with the statistical tagger unless `model` is None."""

    def tag(dispatch: Dispatch) -> Dispatch:
        fields = Fields.of(dispatch)
        # A flash is too short to tell its language: taken for English, as most are.
        statistical = model is not None and (dispatch.language or ENGLISH).startswith(ENGLISH)
        if model is not None and statistical:
            spans = resolve_spans(fields.text, lexicon, model)
        else:
            spans = find_spans(fields.text, lexicon, fields.starts[-1][0] if dispatch.body else 0)
        entities: tuple[Entity, ...] = join(spans, fields)
        return replace(dispatch, entities=entities, tagging="statistical" if statistical else "rules")

    return tag
