"""ScanCode's copyright detector on the same planted notices, for `make accuracy-rights`.

Run by an interpreter that has scancode-toolkit-mini, it reads a JSON list of texts and prints, for each, the copyrights and
holders that it finds on each line, and the milliseconds that it took. Imported, it compares those with what wirefeed finds.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple


class Told(NamedTuple):
    """What a detector said of one text: copyrights as (text), holders, and how long it took."""

    copyrights: list[str]
    holders: list[str]
    milliseconds: float


def scancode(python: Path, texts: Sequence[str]) -> list[Told]:
    """What ScanCode's detector says of each text, by the interpreter that has it."""
    done = subprocess.run(
        [python, __file__], input=json.dumps(list(texts)), capture_output=True, text=True, check=True
    )
    return [Told(*one) for one in json.loads(done.stdout)]


def compare(
    told: Sequence[Told],
    wanted: Sequence[dict[str, Any]],
    negatives: Sequence[Told],
    loose: Callable[[str], str],
    alias: Callable[[str], str],
) -> str:
    """One line: recall, holder, whole span, false positives, milliseconds each."""
    found = holder = span = 0
    for one, want in zip(told, wanted, strict=True):
        found += bool(one.copyrights)
        holder += {alias(name) for name in one.holders} == {alias(name) for name in want["holders"]}
        span += loose("".join(one.copyrights)) == loose(want["text"])
    every = len(wanted)
    false = sum(bool(one.copyrights) for one in negatives)
    each = sum(one.milliseconds for one in (*told, *negatives)) / (every + len(negatives))
    return (
        f"recall {found / every:6.1%}  holder {holder / every:6.1%}  whole span {span / every:6.1%}"
        f"  false {false} of {len(negatives)}  {each:.3f} ms each"
    )


def _detect() -> None:
    from cluecode.copyrights import (  # type: ignore[import-not-found]
        CopyrightDetection,
        detect_copyrights_from_lines,
    )

    texts = json.load(sys.stdin)
    list(detect_copyrights_from_lines([(1, "(c) 2020 A Warm-Up")]))
    told = []
    for text in texts:
        began = time.perf_counter()
        found = list(detect_copyrights_from_lines(list(enumerate(text.splitlines(), 1))))
        spent = (time.perf_counter() - began) * 1000
        copyrights = [one.copyright for one in found if isinstance(one, CopyrightDetection)]
        told.append((copyrights, [one.holder for one in found if hasattr(one, "holder")], spent))
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    _detect()
