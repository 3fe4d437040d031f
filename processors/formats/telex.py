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


# 'Eds: Adds quote', 'AP Photo NY101'
_FOR_EDITORS = re.compile(
    r"(?:Eds|EDS|Editors|EDITORS)[:.]|(?:With )?AP (?:Photo|Graphic|Video)s?\b[A-Z0-9 ,:-]*$"
)
_LONGEST_NOTE = 4  # lines that a note in parentheses may be wrapped over


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
    one_word = line.strip(" /:").isalpha()  # 'Berichtigung', but not 'Vorschau/Sport/', which are keywords
    short = len(line) < 30 and signal is not None and (line.isupper() or one_word)
    if not (bracketed or short or _FOR_EDITORS.match(line)):
        return False
    if signal is not None and signal not in item.signals:
        item.signals.append(signal)
    item.ed_notes.append(line.strip("() ") if bracketed else line)
    return True


def whole_notes(lines: list[str]) -> list[str]:
    """Lines, those of a note in parentheses that is wrapped joined to one."""
    out: list[str] = []
    left = 0  # lines that the open note may still take
    for line in lines:
        text = line.strip()
        if left and text:
            out[-1] += f" {text}"
            left = 0 if text.endswith(")") else left - 1
        else:
            out.append(line)
            left = _LONGEST_NOTE if text.startswith("(") and ")" not in text else 0
    return out
