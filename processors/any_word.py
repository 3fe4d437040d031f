"""Whether a text holds any of many words: one pass of an automaton, where asking for each would be a pass for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import ahocorasick_rs

WINDOW = 4096  # code points looked through at once: a long text may be full of the words, and one is enough


def any_word(words: Iterable[str]) -> Callable[[str], bool]:
    """A function that tells whether one of `words` stands in a text, letter for letter."""
    every = list(words)
    longest = max(map(len, every))
    # Bytes are looked through faster than letters.
    automaton = ahocorasick_rs.BytesAhoCorasick(
        [word.encode() for word in every], implementation=ahocorasick_rs.Implementation.DFA
    )

    def holds(text: str) -> bool:
        return any(
            automaton.find_matches_as_indexes(
                text[at : at + WINDOW + longest].encode("utf-8", "surrogatepass")
            )
            for at in range(0, len(text), WINDOW)
        )

    return holds
