"""`make conformance`: every fact that real wire files state, looked for in what the chain makes of them.

Prints right and all, by format and fact, then each miss. The files and their facts lie beside the checkout, in
`../shared/wire-samples`; its README says how a fact is compared. Exit status 1 when a fact is missed.
"""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

from consumer.loading import load_chain
from consumer.settings import Settings
from processors.chain import Chain
from processors.dispatch import DispatchError, Record
from tests.layouts import measure, read_stories

SAMPLES = Path(__file__).parents[2] / "shared" / "wire-samples"
Output = dict[str, Any]


def loose(value: object) -> str:
    """Letters and digits only, case folded."""
    return "".join(c for c in unicodedata.normalize("NFKC", str(value)).casefold() if c.isalnum())


def values(output: Output, member: str, *names: str) -> list[str]:
    return [str(one[name]) for one in output.get(member, ()) for name in names if name in one]


def bodies(output: Output) -> str:
    return next((b["value"] for b in output.get("bodies", ()) if b["contentType"] == "text/plain"), "")


def instants(output: Output, *names: str) -> set[datetime]:
    return {datetime.fromisoformat(output[name]) for name in names if name in output}


def words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c if c.isalnum() or c == "_" else " " for c in folded).split()


def overlap(body: str, wanted: list[str], header: bool) -> bool:
    got, want = Counter(words(body)), Counter(word for one in wanted for word in words(one))
    common = (got & want).total()
    recall = common / max(1, want.total())
    precision = common / max(1, got.total())
    return recall >= (0.75 if header else 0.93) and precision >= 0.93


def part_of(wanted: object, haystacks: Iterable[object]) -> bool:
    texts = [loose(orjson.dumps(one).decode() if isinstance(one, dict | list) else one) for one in haystacks]
    return all(
        any(loose(one) in text for text in texts)
        for one in (wanted if isinstance(wanted, list) else [wanted])
    )


def share(wanted: list[str], haystack: str, least: float) -> bool:
    return sum(loose(one) in haystack for one in wanted) >= least * len(wanted)


def same_instant(*names: str) -> Callable[[Output, Any, dict[str, Any]], bool]:
    return lambda out, want, _: datetime.fromisoformat(want) in instants(out, *names)


def in_member(*names: str) -> Callable[[Output, Any, dict[str, Any]], bool]:
    return lambda out, want, _: part_of(want, [out.get(name, "") for name in names])


def headlines(out: Output, want: Any, _: dict[str, Any]) -> bool:
    got = {loose(one) for one in values(out, "headlines", "value")}
    return all(loose(one) in got for one in (want if isinstance(want, list) else [want]))


def holder(out: Output, want: Any, _: dict[str, Any]) -> bool:
    return part_of(want, [out.get("copyrightHolder", ""), out["enrichment"]["notices"]])


def place(out: Output, want: Any, _: dict[str, Any]) -> bool:
    return part_of(want, [out["enrichment"].get("dateline", {}), out.get("located", "")])


def names(out: Output, want: Any, _: dict[str, Any]) -> bool:
    found = [out.get("people", []), out.get("organisations", []), out["enrichment"]["entities"]]
    return share(want, loose(orjson.dumps(found).decode()), 0.9)


CHECKS: dict[str, Callable[[Output, Any, dict[str, Any]], bool]] = {
    "uri": lambda out, want, _: want in out["uri"] or want in values(out, "altIds", "value"),
    "headline": headlines,
    "headlines": headlines,
    "language": lambda out, want, _: out.get("language", "").split("-")[0].lower() == want.split("-")[0].lower(),
    "versionCreated": same_instant("versionCreated"),
    "contentCreated": same_instant("contentCreated", "firstCreated"),
    "embargoed": same_instant("embargoedUntil"),
    "slugline": in_member("slugline"),
    "usageTerms": in_member("usageTerms"),
    "edNote": in_member("edNote"),
    "byline": lambda out, want, _: part_of(re.sub(r"^(?:By|Von|Par|Por)\s+", "", want), [out.get("by", "")]),
    "urgency": lambda out, want, _: out.get("urgency") == want,
    "pubStatus": lambda out, want, _: out.get("pubStatus") == want,
    "holder": holder,
    "holders": holder,
    "copyrightNotice": in_member("copyrightNotice"),
    "copyrightNotices": in_member("copyrightNotice"),
    "years": lambda out, want, _: part_of(want, [str(out.get("copyrightNotice", "")) + str(out["enrichment"]["notices"])]),
    "dateline": place,
    "located": place,
    "datelineText": place,
    "agency": lambda out, want, _: part_of(want, [out["enrichment"].get("dateline", {}), out.get("infoSources", []), out["enrichment"]["source"], out.get("copyrightHolder", "")]),
    "subjects": lambda out, want, _: share(want, loose(values(out, "subjects", "uri", "literal")), 0.95),
    "people": names,
    "organisations": names,
    "signoff": lambda out, want, _: loose(want) in loose(orjson.dumps(out).decode()) and loose(want) not in loose(bodies(out)),
    "mustNotLeak": lambda out, want, _: not any(loose(one) in loose(values(out, "bodies", "value")) for one in want),
    "body": lambda out, want, facts: overlap(bodies(out), want, bool(facts.get("bodyIncludesHeader"))),
}  # fmt: skip
UNSCORED = {"bodyIncludesHeader", "category"}


def outputs(chain: Chain, file: Path) -> list[Output] | str:
    try:
        return [orjson.loads(one.value) for one in chain.run(Record(file.read_bytes()))]
    except DispatchError as error:
        return str(error)


def main() -> int:
    parser = argparse.ArgumentParser(prog="make conformance ARGS=", description=__doc__)
    parser.add_argument("--format", help="this one only")
    parser.add_argument("--quiet", action="store_true", help="no misses, only the table")
    arguments = parser.parse_args()
    if not SAMPLES.is_dir():
        print(f"nothing to measure: {SAMPLES.name} is not beside the checkout")
        return 0
    chain = load_chain(Settings()).chain
    expected: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in (SAMPLES / "expected.jsonl").read_text().splitlines():
        expected[(row := orjson.loads(line))["file"]].append(row)
    right: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    misses: list[str] = []
    for name, rows in expected.items():
        if arguments.format not in (None, rows[0]["format"]):
            continue
        found = outputs(chain, SAMPLES / name)
        for row in rows:
            usable = not isinstance(found, str) and row["index"] < len(found)
            output = found[row["index"]] if usable else None
            if output is None:
                misses.append(
                    f"{name} [{row['index']}] {found if isinstance(found, str) else 'no such dispatch'}"
                )
            for fact, want in row["facts"].items():
                if fact in UNSCORED:
                    continue
                total[row["format"], fact] += 1
                if output is not None and CHECKS[fact](output, want, row["facts"]):
                    right[row["format"], fact] += 1
                elif output is not None:
                    misses.append(f"{name} [{row['index']}] {fact}: want {str(want)[:160]}")
    for format in dict.fromkeys(format for format, _ in total):
        facts = {fact: count for (of, fact), count in total.items() if of == format}
        good = sum(right[format, fact] for fact in facts)
        print(f"{format:10} {good:4} of {sum(facts.values()):4}  "
              + "  ".join(f"{fact} {right[format, fact]}/{count}" for fact, count in facts.items()))  # fmt: skip
    print(f"{'all':10} {right.total():4} of {total.total():4}  {right.total() / max(1, total.total()):.1%}")
    marked = SAMPLES / "reuters-1987" / "first-300.sgm"
    if marked.exists() and arguments.format in (None, "flat"):
        stories = read_stories(marked)
        print(f"\n{len(stories)} marked stories laid out flat, parts found again")
        for name, found in measure(chain, stories, loose, overlap).items():
            print(
                f"  {name:16} "
                + "  ".join(f"{part} {count / len(stories):.3f}" for part, count in found.items())
            )
    if not arguments.quiet:
        print(*misses, sep="\n")
    for file in sorted(SAMPLES.rglob("*.*")):
        name = str(file.relative_to(SAMPLES))
        if "/" in name and name not in expected and isinstance(refused := outputs(chain, file), str):
            print(f"refused, without expectations: {name}: {refused[:160]}")
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())
