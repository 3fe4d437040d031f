"""A lexicon of a million names: how long a process needs to have it, and what it costs a second process.

Run as `python -m tests.bench.million FILE`, it is that second process: it maps FILE, scans a text with every
thousandth name, and prints seconds to load and megabytes of its own.
"""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
import time
from pathlib import Path

from consumer.loading import load_lexicon
from processors.entities.artifact import compiled
from processors.entities.rows import Reading

NAMES = 1_000_000
SYLLABLES = (
    "ba",
    "den",
    "fir",
    "go",
    "hul",
    "ka",
    "lin",
    "mor",
    "ne",
    "os",
    "pe",
    "ran",
    "sto",
    "tu",
    "vik",
    "za",
)


def invented(count: int) -> list[str]:
    """So many different names of one to four words, the same each time."""
    chance = random.Random(1)
    words = ["".join(parts).title() for parts in itertools.product(SYLLABLES, repeat=3)]
    names: dict[str, None] = {}
    while len(names) < count:
        names[" ".join(chance.choices(words, k=chance.choice((1, 2, 2, 2, 3, 3, 4))))] = None
    return list(names)


def measured(file: Path) -> tuple[float, float]:
    """Writes the lexicon to `file`; seconds to load it, and megabytes of a second process's own."""
    names = invented(NAMES)
    reading = Reading()
    reading.read_rows(
        f"E\tperson\tQ{number}\t{name}\t{number}\t\t\t\t{name}" for number, name in enumerate(names)
    )
    file.write_bytes(compiled(reading))
    first = load_lexicon(file)
    assert len(first.scan(" , ".join(names[::1000]))) == NAMES // 1000
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.million", str(file)], capture_output=True, text=True, check=True
    )
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


def _own_megabytes() -> float:
    """Memory that no other process shares."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1000


if __name__ == "__main__":
    before, began = _own_megabytes(), time.perf_counter()
    lexicon = load_lexicon(Path(sys.argv[1]))
    spent = time.perf_counter() - began
    lexicon.scan(" , ".join(invented(NAMES // 10)[::100]))
    print(spent, _own_megabytes() - before)
