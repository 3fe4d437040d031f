"""Stage 4: who, what and where. Mentions are found, given their meaning, and joined into entities.

English goes by the tagger (`tagger.py`), whose names the lexicon tells apart (`resolve.py`). Every other language
goes by lexicon and rules (`spans.py`): names and cue words in one scan, what the language calls things (`abroad.py`),
names that only their neighbours give away (`by_grammar.py`), surnames of people already met. Which of the two it was stands in the output.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec.structs import replace

from processors.dispatch import Dispatch
from processors.entities.agree import one_meaning
from processors.entities.capitals import as_usual
from processors.entities.dateline_place import one_place
from processors.entities.fields import Fields
from processors.entities.join import join
from processors.entities.lexicon import Lexicon
from processors.entities.resolve import resolve_spans
from processors.entities.spans import find_spans
from processors.entities.tagger import Tagger
from processors.wire.language import language_of

STAGE = "entities"
ENGLISH = "en"
TELLS_ITS_OWN = 200  # code points of a body whose language is taken from its words


class Spotter:
    """The stage with this lexicon, and with the statistical tagger unless `model` is None."""

    def __init__(self, lexicon: Lexicon, model: Tagger | None = None) -> None:
        self._lexicon = lexicon
        self._model = model

    def __call__(self, dispatch: Dispatch) -> Dispatch:
        return self.together([dispatch])[0]

    def together(self, dispatches: Sequence[Dispatch]) -> list[Dispatch]:
        """Each dispatch with its entities: what one call for each would give, in less time."""
        fields = [Fields.of(dispatch) for dispatch in dispatches]
        read = [as_usual(one, self._lexicon) for one in fields]
        spoken = [_language(dispatch) for dispatch in dispatches]
        statistical = [self._model is not None and language == ENGLISH for language in spoken]
        known = [text for text, model in zip(read, statistical, strict=True) if model]
        others = [
            (text, one.starts[-1][0] if dispatch.body else 0, language)
            for dispatch, one, text, language, model in zip(
                dispatches, fields, read, spoken, statistical, strict=True
            )
            if not model
        ]
        resolved = iter(resolve_spans(known, self._lexicon, self._model) if self._model else ())
        texts, bodies, languages = zip(*others, strict=True) if others else ((), (), ())
        ruled = iter(find_spans(texts, self._lexicon, bodies, languages))
        tagged = []
        for dispatch, one, text, model in zip(dispatches, fields, read, statistical, strict=True):
            spans = one_meaning(next(resolved if model else ruled), text)
            dateline = dispatch.dateline
            if dateline is not None:
                dateline, spans = one_place(dateline, spans, one, self._lexicon)
            tagging: Literal["statistical", "rules"] = "statistical" if model else "rules"
            tagged.append(replace(dispatch, dateline=dateline, entities=join(spans, one), tagging=tagging))
        return tagged


def _language(dispatch: Dispatch) -> str:
    """The two letters of the language that the text is in.

    A feed may state its own for a story that it has in English, or English for all: of these two, the body says which. What is
    stated nowhere and too short to tell is taken for English, as most flashes are.
    """
    stated = (dispatch.language or "")[:2].lower()
    if len(dispatch.body) >= TELLS_ITS_OWN:
        told = language_of(dispatch.body)
        if told and ENGLISH in (told, stated):
            return told[:2]
    return stated or ENGLISH
