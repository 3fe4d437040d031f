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
        """Adds a span in place of those that lie in it; not where one reaches out of it. Until now spans have come in order."""
        if not self.free(start, end):
            spans = self.spans
            first = len(spans)
            while first and spans[first - 1][1] > start:
                first -= 1
            if any(span[0] < start or span[1] > end for span in spans[first:]):
                return
            del spans[first:]
        self.take(start, end, key, confidence)
