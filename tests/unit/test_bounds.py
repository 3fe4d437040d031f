"""Time stays linear in the input: what would stall a partition, an author of dispatches must not be able to write."""

from __future__ import annotations

import random
import string
import time

import pytest

from processors.chain import Chain
from processors.dispatch import DispatchError, Record

RANDOM = random.Random(7)


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
    "rows": lambda count: "\n| x |" * count * 4,
    "no blanks": lambda count: "x" * count * 25,
}


def _seconds(chain: Chain, text: str) -> float:
    began = time.process_time()
    try:
        chain.run(Record(("A headline\n\n" + text).encode()))
    except DispatchError as error:
        assert error.reason != "internal-error"
    return time.process_time() - began


@pytest.mark.parametrize("name", TEXTS)
def test_four_times_the_text_takes_no_more_than_some_six_times_as_long(small_chain: Chain, name: str) -> None:
    """A ratio within one run, best of three each: quadratic work would show as sixteen."""
    small = min(_seconds(small_chain, TEXTS[name](2000)) for _ in range(3))
    large = min(_seconds(small_chain, TEXTS[name](8000)) for _ in range(3))
    assert large < 10 * small + 0.05, f"{small:.3f} s, then {large:.3f} s"
