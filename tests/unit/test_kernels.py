"""The compiled inner loops give what numpy's give: on any text, with any lexicon."""

from __future__ import annotations

import shutil
import sysconfig
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consumer.loading import load_tagger
from processors.entities import arithmetic, inputs, kernels, lexicon, table, tagger
from processors.entities.arithmetic import Tagged
from processors.entities.lexicon import OWN, Lexicon
from processors.entities.table import Table
from processors.entities.tagger import codes_of
from processors.entities.words import BUCKETS, SHAPES
from tests.lexicons import small_artifact
from tests.ner.corpora import own

compiled = pytest.mark.skipif(not kernels.COMPILED, reason="wirefeed was built without a C compiler")
LETTERS = st.sampled_from(["a", "B", "é", "İ", "中", "😀", "9", "'", "-", ".", " ", "\u00a0", "\U0001f1eb"])
WORDS = st.sampled_from(["Ann", "Bo", "J.", "U.S.", "said", "of", "de", '"', "”", ".", "?", "\n", "\n\n", "x" * 150, "Île", "NATO", "Bank", "the", "ANN"]) | st.text(LETTERS, max_size=6)  # fmt: skip
PHRASES = st.lists(st.lists(st.sampled_from(["Ann", "Bo", "Île", "de", "中", "中国", "パリ", "서울"]), min_size=1, max_size=3).map(" ".join), unique=True, max_size=8)  # fmt: skip


def test_compiled_where_a_compiler_is() -> None:
    headers = Path(sysconfig.get_paths()["include"], "Python.h")
    if shutil.which("cc") and headers.exists():
        assert kernels.COMPILED


# Mostly the phrases' own words, so that long ones are met.
RUNS = st.lists(
    st.sampled_from(["Ann", "Bo", "Île", "de", "中", "Annx", ".", ""])
    | st.lists(
        st.sampled_from(["中", "国", "パリ", "ー", "の", "Bo", "서울", "에", "、", "1"]), max_size=6
    ).map("".join)
    | WORDS,
    max_size=40,
).map(" ".join)


@compiled
@given(RUNS, PHRASES, PHRASES)
def test_walks_agree(text: str, known: list[str], users: list[str]) -> None:
    ours = Table.build(known, [-1 - number for number in range(len(known))])
    theirs = Table.build(users, [(-1) ** number * (1 + number) for number in range(len(users))])
    assert kernels.walk(" " + text, ours, theirs, OWN) == table.walk(" " + text, ours, theirs, OWN)


@compiled
@given(st.integers(1, 9), st.integers(1, 70), st.integers(0, 2**32 - 1), st.floats(1e-9, 1e-3))
def test_layers_agree(inputs: int, units: int, seed: int, unit: float) -> None:
    """In numpy and compiled, with wide registers and without, the largest numbers among them."""
    rng = np.random.default_rng(seed)
    layer = rng.choice([-32767, -300, -1, 0, 1, 7, 32767], (inputs, units)).astype(np.int16)
    given_ = rng.choice([-127, -3, 0, 0, 1, 127], (5, inputs)).astype(np.int8)
    meant = arithmetic.Layer(layer, unit).steps_of(given_).tolist()
    assert kernels.Layer(layer, unit).steps_of(given_).tolist() == meant
    assert kernels.Layer(layer, unit, False).steps_of(given_).tolist() == meant


@compiled
@given(st.lists(WORDS.filter(bool) | st.text(min_size=1, max_size=9), min_size=1), st.integers(0, 2**32 - 1))
def test_inputs_agree(words: list[str], seed: int) -> None:
    """On any words, some of which are known by one list or another."""
    rng = np.random.default_rng(seed)

    def table(rows: int, size: int) -> inputs.Bytes:
        return rng.integers(-127, 128, (rows, size)).astype(np.int8)

    def some() -> list[str]:
        return sorted({word for word in words if rng.random() < 0.4})

    vector_of = {word.lower(): row for row, word in enumerate(some())}
    known_of = {word: row for row, word in enumerate(some())}
    told = (
        [table(SHAPES, 3), table(BUCKETS, 2), table(BUCKETS, 1)],
        (vector_of, table(len(words), 4)), (known_of, table(len(words), 2)), frozenset(some()), frozenset(some()),
    )  # fmt: skip
    meant = inputs.Inputs(*told)
    assert kernels.Inputs(*told).of(words).tolist() == meant.of(words).tolist()
    assert kernels.Inputs(*told).size == meant.size


@compiled
@given(WORDS | st.text())
def test_hashes_agree(phrase: str) -> None:
    assert kernels.hash_of(phrase) == table.hash_of(phrase)


def _in_numpy(monkeypatch: pytest.MonkeyPatch, make: Callable[[], Any]) -> Any:
    with monkeypatch.context() as patch:
        patch.setattr(tagger, "Model", arithmetic.Model)
        patch.setattr(tagger, "Layer", arithmetic.Layer)
        patch.setattr(tagger, "Inputs", inputs.Inputs)
        patch.setattr(lexicon, "walk", table.walk)
        patch.setattr(lexicon, "hash_of", table.hash_of)
        return make()


@pytest.fixture(scope="module")
def pair() -> tuple[tagger.Tagger, tagger.Tagger, Lexicon]:
    """A compiled tagger, one in numpy, and their lexicon."""
    small = Lexicon.from_bytes(small_artifact())
    with pytest.MonkeyPatch.context() as patch:
        slow = _in_numpy(patch, lambda: load_tagger(small))
    return load_tagger(small), slow, small


def assert_alike(fast: list[list[Tagged]], slow: list[list[Tagged]]) -> None:
    """The same names; their confidence may differ in its last digit, where one sums in single precision."""
    assert [[name[:3] for name in names] for names in fast] == [
        [name[:3] for name in names] for names in slow
    ]
    for one, other in zip(chain.from_iterable(fast), chain.from_iterable(slow), strict=True):
        assert one[3] == pytest.approx(other[3], abs=0.011)


@compiled
@given(texts=st.lists(st.lists(WORDS, max_size=60).map(" ".join), max_size=4))
def test_taggers_agree_on_any_text(
    pair: tuple[tagger.Tagger, tagger.Tagger, Lexicon], texts: list[str]
) -> None:
    fast, slow, small = pair
    told = [(text, codes_of(small.scan(text))) for text in texts]
    assert_alike(fast.tag_all(told), slow.tag_all(told))


@compiled
def test_taggers_agree_on_dispatches(pair: tuple[tagger.Tagger, tagger.Tagger, Lexicon]) -> None:
    fast, slow, small = pair
    told = [(d.text, codes_of(small.scan(d.text))) for d in (*own("held-out"), *own("train"))]
    assert_alike(fast.tag_all(told), slow.tag_all(told))


@compiled
def test_a_code_that_is_none(pair: tuple[tagger.Tagger, tagger.Tagger, Lexicon]) -> None:
    with pytest.raises(ValueError, match="code 64"):
        pair[0].tag("Oslo said", [(0, 4, 64)])
