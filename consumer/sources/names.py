"""Given names and surnames, by how many people bear them, and the words that are no names."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from consumer.sources import NEVER

CENSUS_SURNAMES = 12_000


def given_and_surnames(table: list[dict[str, str]]) -> tuple[frozenset[str], frozenset[str]]:
    import names as census

    folder = Path(census.__file__).parent
    given = {
        line.split()[0].title()
        for file in ("dist.female.first", "dist.male.first")
        for line in (folder / file).read_text().splitlines()
        if float(line.split()[1]) >= 0.003
    }
    surnames = {
        line.split()[0].title()
        for line in (folder / "dist.all.last").read_text().splitlines()[:CENSUS_SURNAMES]
    }
    first, last = Counter[str](), Counter[str]()
    for row in table:
        parts = row["name"].split()
        if row["type"] == "person" and len(parts) > 1:
            first[parts[0]] += 1
            last[parts[-1]] += 1
    given |= {name for name, count in first.items() if count >= 2 and name.isalpha() and len(name) > 2}
    surnames |= {name for name in last if name.isalpha() and len(name) > 2}
    return frozenset(given - NEVER), frozenset(surnames)


def common_words(corpora: Path) -> frozenset[str]:
    """Words that stand in lower case at least twice in the corpora."""
    counts: Counter[str] = Counter()
    for file in sorted(corpora.rglob("*")):
        if file.is_file():
            for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
                token = line.split("\t", 1)[0] if "\t" in line else line.split(" ", 1)[0]
                if token.isalpha() and token.islower():
                    counts[token] += 1
    return frozenset(word for word, count in counts.items() if count >= 2)
