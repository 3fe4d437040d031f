"""What IPTC 7901 and ANPA 1312 have in common: filler characters, display lines, priority words."""

from __future__ import annotations

import re

from processors.dispatch import Signal
from processors.formats.item import Item

# Anything below the blank but line breaks and tabs; the standards use them as fillers, bells and shifts.
_FILLERS = dict.fromkeys((*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F))
_BYLINE = re.compile(
    r"^(?:By|BY|Von|VON|Par|Por|Di|Door|Av)\s+(?P<name>[A-ZÀ-Ý].{2,80}?)(?:,\s*(?:dpa|AP|AFP|ats|Belga))?\s*=?$"
)
_SIGNALS: tuple[tuple[re.Pattern[str], Signal], ...] = (
    (re.compile(r"^\(?\s*(?:Eil|EIL|FLASH|Blitz)\b"), "flash"),
    (re.compile(r"^\(?\s*(?:URGENT|BULLETIN|Vorrang|BREAKING)\b"), "urgent"),
    (
        re.compile(r"^\(?\s*(?:Berichtigung|Korrektur|KORREKTUR|CORRECTION|CORRECTED|Rectificatif)\b"),
        "correction",
    ),
    (
        re.compile(r"^\(?\s*(?:Zusammenfassung|\d?(?:ST|ND|RD|TH)? ?LEAD|\d(?:st|nd|rd|th) (?:Lead|Ld))\b"),
        "lead",
    ),
    (re.compile(r"^\(?\s*(?:Wiederholung|REPEAT|RPT)\b"), "repeat"),
    (re.compile(r"^\(?\s*(?:Achtung|Vorschau|Tagesvorschau|ADVISORY|Advisory|Planung\w*)\b"), "advisory"),
    (re.compile(r"^\(?\s*(?:KILL|Storno|STORNO|Zurückziehung|WITHDRAWAL)\b"), "kill"),
    (re.compile(r"^\(?\s*(?:Neu|UPDATE|\d?(?:ST|ND|RD|TH)? ?NET)\b"), "update"),
)


def without_fillers(text: str) -> str:
    """Text with line feeds only, and no filler characters."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_FILLERS)


def byline_of(line: str) -> str:
    """The name of a byline, or ''."""
    match = _BYLINE.match(line.strip())
    return match["name"].rstrip(" =") if match else ""


def note_or_signal(line: str, item: Item) -> bool:
    """Takes a display line that is no headline: '(Eil)', '(Achtung - …)', '2ND LEAD', 'Eds: …'."""
    signal = next((known for pattern, known in _SIGNALS if pattern.match(line)), None)
    bracketed = line.startswith("(") and line.endswith(")")
    short = len(line) < 30 and signal is not None and (line.isupper() or bracketed)
    if not (bracketed or short or line.startswith(("Eds:", "EDS:", "Editors:"))):
        return False
    if signal is not None and signal not in item.signals:
        item.signals.append(signal)
    item.ed_notes.append(line.strip("() ") if bracketed else line)
    return True
