"""Time and memory stay in proportion to the input: what would stall or kill a worker, nobody must be able to write."""

from __future__ import annotations

import os
import random
import re
import string
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from processors.chain import Chain
from processors.dispatch import DispatchError, Record
from processors.formats.html import one_line

RANDOM = random.Random(7)
SEEDS = Path(__file__).parents[2] / "seeds"
SWOLLEN = 900_000  # bytes
WORDS = re.compile(r"[^<>{}\[\]\"\\|\n\r\x00-\x1f]{40,}")


def _word() -> str:
    return "".join(RANDOM.choice(string.ascii_lowercase) for _ in range(6)).capitalize()


TEXTS = {
    "ministries": lambda count: "".join(f"the {_word()} Ministry met. " for _ in range(count)),
    "ministers": lambda count: "".join(f"minister {_word()} {_word()} left. " for _ in range(count)),
    "acronyms": lambda count: "".join(
        f"the {(word := _word())} Ministry ({word[0]}MX) met. " for _ in range(count)
    ),
    "marks": lambda count: "© 2024 " * count * 3,
    "list marks": lambda count: "(c) " * count * 6,
    "rights": lambda count: " rights reserved. Copyright" * count,
    "dates": lambda count: "Dec 3, (AFP), Paris, " * count,
    "speech": lambda count: "said A B said " * count * 2,
    "titles": lambda count: "".join(f'She saw "{_word()} {_word()}" twice. ' for _ in range(count)),
    "rows": lambda count: "\n| x |" * count * 4,
    "hyphens": lambda count: (
        "© 2024 Content of " + "A-" * count + " x, by " + "B-" * count + " x. All rights reserved."
    ),
    "no blanks": lambda count: "x" * count * 25,
    "capitals": lambda count: "ALL RIGHTS OF THE WORKERS WERE RESERVED BY THE PARTY " * count,
}


# Whole payloads, not texts behind a headline: many entries, many elements, one deep in the other.
PAYLOADS = {
    "entries": lambda count: (
        "<rss><channel>" + "<item><title>A title</title></item>" * count + "</channel></rss>"
    ),
    "listed": lambda count: '[{"headline": "A title"}' + ', {"headline": "A title"}' * count + "]",
    "subjects": lambda count: (
        "<newsItem><contentMeta>"
        + "".join(f'<subject qcode="a:{n}"/>' for n in range(count))
        + "</contentMeta></newsItem>"
    ),
    "elements": lambda count: (
        "<nitf><body><body.content>" + "<p>a</p>" * count + "</body.content></body></nitf>"
    ),
    "stories": lambda count: "<REUTERS NEWID='1'><TEXT><TITLE>A</TITLE></TEXT></REUTERS>" * count,
    "lines": lambda count: "\x01bdt0001 3 pl 1 dpa 1\n\x02A =\n\n" + "a line\n" * count,
    "slashes": lambda count: "A" + "A/" * count + "\n\nThe story went on, she said.",
    "one name": lambda count: "A headline\n\nPARIS " + "A " * count + " (AFP) - The ship sailed on Tuesday.",
    "credits": lambda count: "A headline\n\nThe story went on. © 2024 " + "(c) Photo: A, " * count,
    "address": lambda count: "A headline\n\n© 2024 A. It may not be copied " + "a.b-c" * count + " x.",
    "no-break blanks": lambda count: "A headline\n\nAll rights reserved." + "abc\u00a0" * count + " x",
    "tabs": lambda count: (
        "\x01bdt0001 3 pl 1 dpa 1\n\x02" + "\t" * count * 4 + "A\n\nBerlin (dpa) - Text.\n\x03"
    ),
    "slug": lambda count: (
        '{"uri": "a:b", "headline": "A", "body": "Text", "slug": "' + "(" * count * 4 + '"}'
    ),
    "fields": lambda count: (
        "From: a\nDate: Mon, 17 Nov 2025 08:00:00 +0000\n" + "X-A: b\n" * (count // 8) + "\ntext"
    ),
}


def _seconds(chain: Chain, text: str) -> float:
    began = time.process_time()
    try:
        chain.run(Record(text.encode()))
    except DispatchError as error:
        assert error.reason != "internal-error"
    return time.process_time() - began


@pytest.mark.parametrize("name", TEXTS)
def test_four_times_the_text_takes_no_more_than_some_six_times_as_long(small_chain: Chain, name: str) -> None:
    """A ratio within one run, best of three each: quadratic work would show as sixteen."""
    _assert_linear(small_chain, lambda count: "A headline\n\n" + TEXTS[name](count))


@pytest.mark.parametrize("name", PAYLOADS)
def test_payloads_of_many_parts_take_linear_time(small_chain: Chain, name: str) -> None:
    _assert_linear(small_chain, PAYLOADS[name])


def _assert_linear(chain: Chain, text: Callable[[int], str]) -> None:
    small = min(_seconds(chain, text(1200)) for _ in range(3))  # of which no payload has too many parts
    large = min(_seconds(chain, text(4800)) for _ in range(3))
    assert large < 10 * small + 0.05, f"{small:.3f} s, then {large:.3f} s"


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="needs Linux's count of pages")
@pytest.mark.parametrize("paragraphs", [False, True], ids=["one paragraph", "paragraphs"])
@pytest.mark.parametrize("format", sorted(folder.name for folder in SEEDS.iterdir() if folder.is_dir()))
def test_a_parser_takes_no_more_than_ten_times_its_input(
    small_chain: Chain, format: str, paragraphs: bool
) -> None:
    decode, parse = small_chain.stages[:2]
    samples = [file.read_bytes() for file in sorted((SEEDS / format).iterdir())]
    for sample in samples:  # what is made once for all, patterns and tables, is no dispatch's
        parse.apply(decode.apply(Record(sample)))
    payload = next(filter(None, (_swollen(sample, paragraphs) for sample in samples)))
    peak = _peak(lambda: parse.apply(decode.apply(Record(payload))))
    assert peak < 10 * len(payload), f"{peak / len(payload):.1f} times"


@pytest.mark.parametrize("opened", ["[", '{"version": "https://jsonfeed.org/version/1.1", "items": ['])
def test_a_record_of_very_many_dispatches_is_refused(small_chain: Chain, opened: str) -> None:
    listed = opened + ", ".join(['{"title": "A title"}'] * 5001) + "]" + "}" * (opened[0] == "{")
    with pytest.raises(DispatchError) as refused:
        small_chain.run(Record(listed.encode()))
    assert refused.value.reason == "too-many-parts"


def test_blanks_of_a_long_text_are_made_single_without_a_list_of_its_words() -> None:
    text = "words  and\n" * 100_000
    tracemalloc.start()
    single = one_line(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert single == " ".join(text.split())
    assert peak < 4 * len(text), f"{peak / len(text):.1f} times"


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


def _peak(work: Callable[[], object]) -> int:
    """Bytes of memory that some work takes at most, in a process of its own."""
    readable, writable = os.pipe()
    if (child := os.fork()) == 0:
        try:
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
