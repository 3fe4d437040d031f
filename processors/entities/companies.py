"""Companies under their full and their short names: 'Toyota Motor Corp.' is Toyota."""

from __future__ import annotations

from collections.abc import Iterator

# What a company's name may end in, and what is left out where it is called for short.
_ENDS = frozenset((
    "Corp", "Corp.", "Corporation", "Inc", "Inc.", "Incorporated", "Ltd", "Ltd.", "Limited", "plc", "PLC", "Plc", "Co", "Co.", "Company", "Cos.", "LLC", "LP", "L.P.", "AG", "SE", "SA", "S.A.",
    "SpA", "S.p.A.", "NV", "N.V.", "BV", "AB", "ASA", "A/S", "AS", "Oyj", "GmbH", "KGaA", "Bhd", "Bhd.", "PT", "Tbk", "KK", "Group", "Group's", "Holdings", "Holding", "Motor", "Motors", "Airways", "Airlines", "Technologies", "Pharmaceuticals", "Bank", "& Co.",
))  # fmt: skip


def shorter(name: str) -> Iterator[str]:
    """The name without its last word, and so on, as long as that is one that companies are not called by."""
    words = name.split(" ")
    while len(words) > 1 and words[-1] in _ENDS:
        words.pop()
        if words[-1] == "&":
            words.pop()
        yield " ".join(words).rstrip(",")
