"""Patterns of many alternatives match what `re` matches, whatever is left untried."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import processors.rights.find
import processors.rights.read
from processors.rights import anchors, claims, credit, licence, trade, vocabulary
from processors.rights.alternatives import Alternatives
from processors.rights.required import clauses_of

NOTICES = Path(__file__).parents[1] / "notices"
WORDS = sorted(
    {
        word
        for name in ("notices.jsonl", "negatives.jsonl")
        for line in (NOTICES / name).read_text().splitlines()[::9]
        for word in orjson.loads(line)["text"].split()
    }
)


def of_rights() -> list[Alternatives]:
    assert processors.rights.find and processors.rights.read  # whose patterns they are
    return [one for one in gc.get_objects() if isinstance(one, Alternatives)]


def spans(pattern: re.Pattern[str] | Alternatives, text: str) -> tuple[object, ...]:
    found, at = pattern.search(text), pattern.match(text)
    whole = pattern.fullmatch(text)
    return (
        found and found.span(),
        at and at.span(),
        whole and whole.span(),
        [match.span() for match in pattern.finditer(text)],
        pattern.sub("-", text),
    )


@pytest.mark.parametrize(
    ("alternative", "clauses"),
    [
        ("copyright", [{"copyright"}]),
        (r"\bCopyright (?:of|in) this\b", [{"copyright "}, {" this"}]),
        ("colou?r bar", [{"colo"}, {"r bar"}]),
        ("vietat[aoei]", [{"vietat"}]),
        ("(?:prior )?consent", [{"consent"}]),
        ("(?:written|oral) leave", [{"written", "oral"}, {" leave"}]),
        ("(?:written|an) (?:x)", []),
        (r"foto\s?[:：]", [{"foto"}, {":", "："}]),
        ("no+thing", [{"thing"}]),
        ("(?:rights ){1,2}", [{"rights "}]),
        ("(?:rights ){0,2}of it", [{"of it"}]),
        ("(?<!no )sale(?! of)", [{"sale"}]),
        (r"\u7121断", [{"無断"}]),
        (r"(?P<name>Reuters)", [{"reuters"}]),
        (r"\d{4} AFP", [{" afp"}]),
        ("[a-c]+", []),
    ],
)
def test_what_a_text_must_hold(alternative: str, clauses: list[set[str]]) -> None:
    assert clauses_of(alternative) == frozenset(map(frozenset, clauses))


@settings(max_examples=150, deadline=None)
@given(
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=14),
    change=st.sampled_from(
        [str, str.upper, str.lower, str.title, lambda text: text.replace("s", "ſ").replace("i", "ı")]
    ),
    at=st.integers(min_value=0, max_value=10_000),
)
def test_as_re_does_with_every_pattern_of_rights(words: list[str], change: type[str], at: int) -> None:
    text = change(" ".join(words))
    every = of_rights()
    one = every[at % len(every)]
    assert spans(one, text) == spans(re.compile(one.pattern, one.flags), text)


@pytest.mark.parametrize("name", ["notices.jsonl", "negatives.jsonl"])
def test_as_re_does_on_whole_notices(name: str) -> None:
    texts = [orjson.loads(line)["text"] for line in (NOTICES / name).read_text().splitlines()[::70]]
    for one in of_rights():
        pattern = re.compile(one.pattern, one.flags)
        for text in texts:
            assert spans(one, text) == spans(pattern, text), (one.pattern[:80], text)


def test_the_leftmost_is_found_and_of_those_at_one_place_the_first() -> None:
    pattern = Alternatives(r"\b(?:reprint|reprinting)\b|re\w+ing|zzz|print\w*", re.IGNORECASE)
    found = pattern.search("No REPRINTING of this print")
    assert found and found.group() == "REPRINTING"
    assert [match.group() for match in pattern.finditer("reprint, reprinting, prints")] == [
        "reprint",
        "reprinting",
        "prints",
    ]
    assert pattern.sub(lambda match: match.group()[0], "a reprint; zzz") == "a r; z"
    assert pattern.match("print") and not pattern.match(" print") and pattern.match(" print", 1)
    assert not pattern.fullmatch("print it") and not pattern.search("nothing")


@given(st.lists(st.sampled_from(["abc", "ab", "cd", "d", " ", "|", "(", "B"]), max_size=12).map("".join))
@pytest.mark.parametrize(
    "pattern",
    [
        r"\babc|abc d|\b(?:bcd|abab)\b",
        r"(?:\babcd|(?i:\bBCD a|[)|]abc))|b\|abc",
        r"\babc(?:d|\b d)|(?:abc|cdd){2}|[^]a]bcd",
        r"(?:abcab|abc)d?|cd+|dd",
    ],
)
def test_as_re_does_with_short_patterns(pattern: str, text: str) -> None:
    assert spans(Alternatives(pattern), text) == spans(re.compile(pattern), text)


def test_no_list_of_the_reader_has_ways_that_each_text_is_asked() -> None:
    """One such way costs every sentence of the news more than the rest of its list."""
    modules = (anchors, claims, credit, licence, trade, vocabulary)
    lists = [(name, value) for module in modules for name, value in vars(module).items()]
    costly = {
        name: value._always
        for name, value in lists
        if isinstance(value, Alternatives) and len(value._always) > 1
    }
    assert not costly
