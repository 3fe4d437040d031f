"""What the steps that find names in one text share: the spans so far, and which code points they take."""

from __future__ import annotations

from processors.entities.keys import Key, Spanned

_MARKS = tuple(b"\1" * length for length in range(1000))


class Taken:
    """The spans of one text. `marks` has a byte for each code point, 1 where it is part of a name, or known to be of none."""

    def __init__(self, length: int) -> None:
        self.marks = bytearray(length + 1)
        self.spans: list[Spanned] = []

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of the stretch is taken."""
        return self.marks.find(1, start, end) < 0

    def blot(self, start: int, end: int) -> None:
        """Takes a stretch that is no name."""
        length = end - start
        self.marks[start:end] = _MARKS[length] if length < len(_MARKS) else b"\1" * length

    def take(self, start: int, end: int, key: Key, confidence: float) -> None:
        """Adds a span."""
        self.blot(start, end)
        self.spans.append((start, end, key, confidence))

    def take_longer(self, start: int, end: int, key: Key, confidence: float) -> None:
        """Adds a span in place of the last ones, where they lie in it and nothing else of it is taken; else not."""
        spans = self.spans
        first = len(spans)
        if taken := self.marks.count(1, start, end):
            while first and start <= spans[first - 1][0] and spans[first - 1][1] <= end:
                first -= 1
            if sum(span[1] - span[0] for span in spans[first:]) != taken:
                return
            del spans[first:]
        self.take(start, end, key, confidence)
