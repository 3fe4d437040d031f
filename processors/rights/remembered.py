"""A memory for what is said of short texts: agencies send the same notice with every dispatch.

Long texts are no notices that come again; they are read each time, so that what is kept is bounded in bytes, not in texts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

LONGEST = 4_000  # code points of a text that is remembered
P = ParamSpec("P")
R = TypeVar("R")
OfText = Callable[Concatenate[str, P], R]


def remembered(most: int) -> Callable[[OfText[P, R]], OfText[P, R]]:
    """Keeps the last `most` answers of a function of a text, which is its first argument, and depends on it alone."""

    def remember(read: OfText[P, R]) -> OfText[P, R]:
        cached: OfText[P, R] = lru_cache(most)(read)

        @wraps(read)
        def answer(text: str, /, *given: P.args, **options: P.kwargs) -> R:
            return (cached if len(text) <= LONGEST else read)(text, *given, **options)

        answer.cache_clear = cached.cache_clear  # type: ignore[attr-defined]
        answer.cache_info = cached.cache_info  # type: ignore[attr-defined]
        return answer

    return remember
