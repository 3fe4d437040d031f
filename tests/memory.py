"""`python -m tests.memory`: what each parser takes at most, as times its input, of a payload of some 3 MB in one paragraph and in many.

In an interpreter of its own: in one that has run other things the same work finds memory that was given back, and takes less.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from processors.chain import build_chain
from processors.dispatch import Record
from processors.entities.lexicon import Lexicon
from tests.lexicons import small_artifact

SEEDS = Path(__file__).parents[1] / "seeds"
FORMATS = sorted(folder.name for folder in SEEDS.iterdir() if folder.is_dir())
SWOLLEN = 3_000_000  # bytes: the kernel counts pages to half a megabyte or so
WORDS = re.compile(r"[^<>{}\[\]\"\\|\n\r\x00-\x1f]{40,}")


def taken() -> Iterator[tuple[str, bool, float]]:
    """Format, whether in paragraphs, and times the input."""
    chain = build_chain(Lexicon.from_bytes(small_artifact()), version="test", max_bytes=1 << 22)
    decode, parse = chain.stages[:2]
    for name in FORMATS:
        samples = [file.read_bytes() for file in sorted((SEEDS / name).iterdir())]
        for sample in samples:  # what is made once for all, patterns and tables, is no dispatch's
            parse.apply(decode.apply(Record(sample)))
        for paragraphs in (False, True):
            record = Record(next(filter(None, (_swollen(sample, paragraphs) for sample in samples))))
            few = Record(samples[0])
            peak = _peak(
                lambda few=few: parse.apply(decode.apply(few)),  # type: ignore[misc]
                lambda record=record: parse.apply(decode.apply(record)),  # type: ignore[misc]
            )
            yield name, paragraphs, peak / len(record.value or b"")


def _swollen(sample: bytes, paragraphs: bool) -> bytes | None:
    """A sample with its longest run of words written over and over; None where it has none."""
    text = sample.decode("utf-8", "surrogateescape")
    if not (runs := list(WORDS.finditer(text))):
        return None
    run = max(runs, key=lambda match: len(match.group()))
    between = " "
    if paragraphs:
        closes = text.startswith("</p>", run.end())
        between = "</p><p>" if closes else r"\n" if text.lstrip()[:1] in "{[" else "\n"
    more = (between + run.group()) * (SWOLLEN // len(run.group()))
    return (text[: run.end()] + more + text[run.end() :]).encode("utf-8", "surrogateescape")


def _peak(first: Callable[[], object], work: Callable[[], object]) -> int:
    """Bytes of memory that some work takes at most, in a process of its own, where `first` has brought the code into memory."""
    readable, writable = os.pipe()
    if (child := os.fork()) == 0:
        try:
            first()
            Path("/proc/self/clear_refs").write_text("5")  # the peak counts from here
            before = _pages("VmRSS")
            work()
            os.write(writable, str(_pages("VmHWM") - before).encode())
        finally:
            os._exit(0)
    os.close(writable)
    with os.fdopen(readable) as told:
        peak = told.read()
    os.waitpid(child, 0)
    assert peak, "the work failed"
    return int(peak)


def _pages(kind: str) -> int:
    told = re.search(rf"{kind}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert told
    return int(told[1]) * 1024


if __name__ == "__main__":
    for name, paragraphs, times in taken():
        print(f"{name} {'paragraphs' if paragraphs else 'one'} {times:.1f}")
