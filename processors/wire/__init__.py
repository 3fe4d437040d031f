"""Stage 3: what the agency wrote into the text itself: dateline, byline, signals; and the language."""

from processors.wire.stage import STAGE, reader

__all__ = ["STAGE", "reader"]
