"""What a mention stands for: an entity of the lexicon, or one that only the text has."""

from __future__ import annotations

from typing import NamedTuple

from processors.dispatch import EntityType
from processors.entities.rows import Entry


class Found(NamedTuple):
    """An entity that no list knows, by what the text calls it."""

    type: EntityType
    name: str
    uri: None = None
    country: str = ""
    flags: str = ""


Key = Entry | Found
# Start, end, key, confidence: spans of one key are one entity.
Spanned = tuple[int, int, Key, float]
