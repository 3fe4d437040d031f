"""Time and memory stay in proportion to the input: what would stall or kill a worker, nobody must be able to write."""

from __future__ import annotations

import os
import random
import string
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from processors.chain import Chain
from processors.dispatch import DispatchError, Record
from processors.formats.html import one_line
from tests.memory import FORMATS

RANDOM = random.Random(7)
ROOT = Path(__file__).parents[2]
# Large blocks are given back at once, so that none is found again that an earlier parse had.
GIVEN_BACK = {"MALLOC_MMAP_THRESHOLD_": "131072", "MALLOC_TRIM_THRESHOLD_": "131072"}


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


@pytest.fixture(scope="module")
def times_its_input() -> dict[tuple[str, str], float]:
    told = subprocess.run(
        [sys.executable, "-m", "tests.memory"],
        cwd=ROOT,
        env={**os.environ, **GIVEN_BACK},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split() for line in told.stdout.splitlines()]
    return {(name, shape): float(times) for name, shape, times in lines}


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="needs Linux's count of pages")
@pytest.mark.parametrize("shape", ["one", "paragraphs"])
@pytest.mark.parametrize("name", FORMATS)
def test_a_parser_takes_some_ten_times_its_input(
    times_its_input: dict[tuple[str, str], float], name: str, shape: str
) -> None:
    assert round(times_its_input[name, shape]) <= 10


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
