"""The chain as one function: bytes in, valid records or a clear refusal out, the same each time."""

from __future__ import annotations

import gzip
import os
from pathlib import Path
from typing import Any

import orjson
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from processors.chain import Chain, Refused
from processors.dispatch import DispatchError, Record, Source
from tests.conftest import ROOT
from tests.schemas import Validators

TEXT = "Talks go on in Moscow\n\nMoscow, Dec 3, 2025 (AFP) - Vladimir Putin met envoys. Zoë wrote – ‘fine’.\n\n© 2025 AFP"
SEEDS = sorted(file for file in (ROOT / "seeds").rglob("*") if file.is_file() and file.name != "README.md")


def one(chain: Chain, value: bytes, **record: Any) -> dict[str, Any]:
    (enriched,) = chain.run(Record(value, **record))
    return orjson.loads(enriched.value)


@pytest.mark.parametrize("file", SEEDS, ids=lambda file: file.name)
def test_golden(small_chain: Chain, validators: Validators, file: Path) -> None:
    """Set WIREFEED_UPDATE_GOLDEN=1 to write them anew, then read the diff."""
    outputs = [
        orjson.loads(out.value)
        for out in small_chain.run(Record(file.read_bytes(), source=Source(file=file.name)))
    ]
    for output in outputs:
        validators.check(output)
    golden = ROOT / "tests" / "golden" / f"{file.name}.json"
    if os.environ.get("WIREFEED_UPDATE_GOLDEN"):
        golden.write_bytes(orjson.dumps(outputs, option=orjson.OPT_INDENT_2))
    assert outputs == orjson.loads(golden.read_bytes())


@pytest.mark.parametrize(
    "value",
    [
        TEXT.encode(), TEXT.encode("utf-8-sig"), ("\ufeff" + TEXT).encode("utf-8-sig"), TEXT.encode("utf-16"), TEXT.encode("utf-16-le"), TEXT.encode("cp1252"),
        gzip.compress(TEXT.encode()), zstandard.ZstdCompressor().compress(TEXT.encode()),
        gzip.compress(TEXT[:40].encode()) + gzip.compress(TEXT[40:].encode()), TEXT.replace("\n", "\r\n").encode(),
    ],
)  # fmt: skip
def test_every_encoding_gives_the_same_text(small_chain: Chain, value: bytes) -> None:
    dispatch = one(small_chain, value)
    assert dispatch["bodies"][0]["value"] == "Vladimir Putin met envoys. Zoë wrote – ‘fine’."
    assert dispatch["copyrightNotice"] == "© 2025 AFP"


def test_declared_charset_is_believed(small_chain: Chain) -> None:
    headers = (("content-type", b"text/plain; charset=ISO-8859-1"),)
    assert (
        one(small_chain, "Früh\n\nÜber München.".encode("latin-1"), headers=headers)["enrichment"]["source"][
            "charset"
        ]
        == "iso-8859-1"
    )
    with pytest.raises(DispatchError, match="unknown-charset"):
        small_chain.run(Record(b"text", headers=(("content-type", b"text/plain; charset=ebcdic"),)))


def test_named_format_is_believed_and_an_unknown_one_refused(small_chain: Chain) -> None:
    assert (
        one(small_chain, b'{"headline": "not read as ninjs"}', headers=(("wirefeed-format", b"flat"),))[
            "enrichment"
        ]["source"]["format"]
        == "flat"
    )
    with pytest.raises(DispatchError, match="'morse'"):
        small_chain.run(Record(b"text", headers=(("wirefeed-format", b"morse"),)))


def test_key_is_the_inputs_else_the_uri(small_chain: Chain) -> None:
    (keyed,) = small_chain.run(Record(TEXT.encode(), key=b"mine"))
    (unkeyed,) = small_chain.run(Record(TEXT.encode()))
    assert keyed.key == b"mine"
    assert unkeyed.key == unkeyed.uri.encode()
    assert unkeyed.uri.startswith("ni:///sha-256;")


def test_same_bytes_give_the_same_bytes(small_chain: Chain) -> None:
    assert small_chain.run(Record(TEXT.encode())) == small_chain.run(Record(TEXT.encode()))


def test_fingerprint_survives_layout_not_words(small_chain: Chain) -> None:
    first = one(small_chain, b"A title\n\nWords stand here. And here.")
    wrapped = one(small_chain, b"A TITLE\n\nWords stand here.\nAnd here.")
    other = one(small_chain, b"A title\n\nWords stand there. And here.")
    assert (
        first["enrichment"]["fingerprint"]
        == wrapped["enrichment"]["fingerprint"]
        != other["enrichment"]["fingerprint"]
    )


def test_our_own_output_in_again_gives_the_same_facts(small_chain: Chain) -> None:
    first = one(small_chain, TEXT.encode())
    second = one(small_chain, orjson.dumps(first))
    for name in ("uri", "headlines", "bodies", "copyrightNotice", "copyrightHolder", "located", "people"):
        assert second[name] == first[name], name
    for name in ("holders", "years", "actions", "condition"):
        assert second["enrichment"]["notices"][0][name] == first["enrichment"]["notices"][0][name]


def test_a_batch_refuses_one_record_and_goes_on(small_chain: Chain) -> None:
    seconds: dict[str, float] = {}
    outcomes = small_chain.run_batch(
        [Record(TEXT.encode()), Record(b""), Record(b'[{"headline": "a"}, 7]'), Record(TEXT.encode())],
        seconds,
    )
    assert [isinstance(outcome, Refused) for outcome in outcomes] == [False, True, True, False]
    assert set(seconds) == {"decode", "parse", "wire", "entities", "rights", "render"}


@given(
    st.one_of(
        st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
    )
)
@settings(max_examples=400, deadline=None)
def test_any_bytes_are_tagged_or_refused(value: bytes) -> None:
    check_any(value)


WORDS = st.sampled_from(
    [
        "Moscow",
        "Paris",
        "Texas,",
        "(AFP)",
        "-",
        "Dec",
        "3,",
        "2025",
        "said",
        "Steve",
        "Witkoff",
        "President",
        "NATO",
        "©",
        "2024",
        "Copyright",
        "All",
        "rights",
        "reserved.",
        "|",
        "\n",
        "'",
        '"',
        "<p>",
        "&amp;",
        "Kyiv,",
        "Ukraine",
        "Ministry",
        "of",
        "Defence",
        "University",
        "Jackson",
        "in",
        "Reading",
        "İstanbul",
        "ﬁne",
        "東京",
        "\u200b\xa0",
        "without",
        "prior",
        "written",
        "consent",
        "may",
        "not",
        "copy",
    ]
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=600, deadline=None)
def test_any_wire_words_give_valid_spans(text: str) -> None:
    check_any(text.encode())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["uri", "guid", "headline", "headlines", "bodies", "body_html", "value", "contentType", "person", "people", "subject", "urgency", "language", "version", "copyrightnotice", "usageterms"]
    ), inner, max_size=6),
    max_leaves=12,
)  # fmt: skip


@given(json_values)
@settings(max_examples=400, deadline=None)
def test_any_json_is_tagged_or_refused(value: object) -> None:
    check_any(orjson.dumps(value))


def check_any(value: bytes) -> None:
    try:
        outputs = _CHAIN.run(Record(value))
    except DispatchError as error:
        assert error.reason != "internal-error", error
        return
    for output in outputs:
        _VALIDATORS.check(orjson.loads(output.value))


def _setup() -> tuple[Chain, Validators]:
    from processors.chain import build_chain
    from processors.entities.lexicon import Lexicon
    from tests.conftest import SHARED
    from tests.lexicons import small_artifact

    chain = build_chain(Lexicon.from_bytes(small_artifact()), version="test", max_bytes=1 << 20)
    return chain, Validators(SHARED / "standards" if SHARED.exists() else None)


_CHAIN, _VALIDATORS = _setup()
