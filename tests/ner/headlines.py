"""Headlines in capitals: a sentence of each corpus' document set above it in capitals, and its names looked for there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from processors.dispatch import Dispatch, Record
from processors.entities import Spotter
from processors.entities.fields import HEADLINE
from tests.ner.corpora import NAMED, Document, Span

SHORTEST_BODY = 200  # code points left below the headline
_SENTENCE = re.compile(r"(?<=[.!?] )[A-Z][^.!?\n]{40,110}(?=[.!?](?: |\n|$))")


def found_in_capitals(documents: Sequence[Document], spotter: Spotter) -> list[tuple[set[Span], set[Span]]]:
    """The names meant and found in the headline of each document that has a sentence with names to make one of."""
    told: list[tuple[set[Span], set[Span]]] = []
    for document in documents:
        for sentence in _SENTENCE.finditer(document.text):
            begin, end = sentence.span()
            meant = {
                (start - begin, stop - begin, kind)
                for start, stop, kind in document.spans
                if kind in NAMED and begin <= start and stop <= end
            }
            headline = sentence.group().upper()
            body = f"{document.text[:begin]}{document.text[end + 2 :]}".strip()
            if meant and len(headline) == end - begin and len(body) >= SHORTEST_BODY:
                told.append((meant, _found(headline, body, spotter)))
                break
    return told


def _found(headline: str, body: str, spotter: Spotter) -> set[Span]:
    dispatch = Dispatch(Record(None), "utf-8", "flat", headline=headline, body=body, language="en")
    return {
        (mention.start, mention.end, entity.type)
        for entity in spotter(dispatch).entities
        for mention in entity.mentions
        if mention.field == HEADLINE and entity.type in NAMED
    }
