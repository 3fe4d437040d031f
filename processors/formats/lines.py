"""Hard-wrapped lines to paragraphs, as telex formats and e-mail carry them."""

from __future__ import annotations

from processors.wire.tail import SIGN_OFF

FULL = 45  # a line at least so long may have been wrapped; a shorter one has ended
_TABLE = ("|", "-----", "=====", ". . .")


def paragraphs(lines: list[str], full: int = FULL) -> str:
    """Paragraphs on one line each. A blank line or an indent begins one; rows of tables and lists stay.

    A line of fewer than `full` code points ends its paragraph.
    """
    out: list[str] = []
    open_ = False  # whether the next line may go on the last paragraph
    for line in lines:
        text = line.strip()
        if not text:
            open_ = False
            continue
        indented = line[:1] in " \t" and line[:2].isspace()
        row = text.startswith(_TABLE) or text.count(";") > 4 or "\t" in text or "  " in text
        signed = len(text) < 40 and SIGN_OFF.fullmatch(text) is not None
        if (
            open_
            and not indented
            and not row
            and not signed
            and not text.startswith(("- ", "+ ", "* ", "• ", "#"))
            and not (text[0] == "(" and text[-1] == ")")
        ):
            out[-1] += " " + text
        else:
            out.append(text.strip("| ") if text.startswith("|") else text)
        open_ = not row and not signed and len(text) >= full
    return "\n".join(out)
