"""Texts joined into blocks, so that one call of native code serves many dispatches, and cut where one is too long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Part(NamedTuple):
    """A text, or a part of one longer than a block: its number, where it begins in it, and what it holds."""

    text: int
    base: int
    value: str


def blocks_of(texts: Iterable[str], size: int) -> Iterator[list[Part]]:
    """The texts in order, in lists of parts that hold at most `size` code points together.

    A longer text is cut at the end of a line or a sentence, at a blank, or where it must be. Where it is cut depends
    on the text alone, never on its company.
    """
    block: list[Part] = []
    filled = 0
    for number, text in enumerate(texts):
        for part in _parts(number, text, size):
            if filled + len(part.value) > size:
                yield block
                block, filled = [], 0
            block.append(part)
            filled += len(part.value)
    if block:
        yield block


def _parts(number: int, text: str, size: int) -> Iterator[Part]:
    base = 0
    while len(text) - base > size:
        ends = (text.rfind(mark, base + size // 2, base + size) + 1 for mark in ("\n", ". ", " "))
        end = next(filter(None, ends), base + size)
        yield Part(number, base, text[base:end])
        base = end
    yield Part(number, base, text[base:])
