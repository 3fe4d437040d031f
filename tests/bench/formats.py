"""How fast each format is parsed: MB/s, and how many times as long as the bare parse of the same bytes takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
from lxml import etree

from processors import decode, parse
from processors.dispatch import DispatchError, Payload, Record
from processors.entities.lexicon import Lexicon
from processors.formats import FORMATS
from processors.wire.dateline import dateline_finder

SHARED = Path(__file__).parents[3] / "shared" / "wire-samples"
SEEDS = Path(__file__).parents[2] / "seeds"
SECONDS = 0.4
FOLDERS = {"feed": "other-xml", "xml": "other-xml", "reuters-sgml": "reuters-1987", "zczc": "flat"}


def parse_rates(lexicon: Lexicon) -> list[tuple[str, float, float | None]]:
    """Format, MB/s, and its time over that of lxml's or orjson's bare parse (None: neither reads it)."""

    def place(name: str, within: str = "") -> tuple[str, str | None] | None:
        entry = lexicon.place(name, within)
        return (entry.name, entry.uri) if entry else None

    decoded = decode.decoder(1 << 26)
    parsed = parse.parser(dateline_finder(place))
    rates = []
    for format in FORMATS:
        folder = SHARED / FOLDERS.get(format.name, format.name)
        files = [*(SEEDS / format.name).glob("*"), *(folder.glob("*") if folder.is_dir() else ())]
        payloads = [payload for file in files if (payload := _of_format(format.name, file, decoded, parsed))]
        texts = [payload.text for payload in payloads]
        if not texts:
            continue
        ours = _time(parsed, payloads)
        bare: float | None = None
        if texts[0].lstrip()[:1] == "<" and format.name != "reuters-sgml":
            bare = _time(_bare_xml, [text.encode() for text in texts])
        elif texts[0].lstrip()[:1] in "{[":
            bare = _time(orjson.loads, texts)
        size = sum(len(text.encode()) for text in texts) / 1e6
        rates.append((format.name, size / ours, ours / bare if bare else None))
    return rates


def _of_format(name: str, file: Path, decoded: Any, parsed: Any) -> Payload | None:
    try:
        payload: Payload = decoded(Record(file.read_bytes()))
        return payload if parsed(payload)[0].format == name else None
    except DispatchError:
        return None


def _bare_xml(data: bytes) -> object:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))


def _time(work: Callable[[Any], object], inputs: list[Any]) -> float:
    """Seconds for all inputs once: the best of several rounds."""
    best, began = float("inf"), time.perf_counter()
    while time.perf_counter() - began < SECONDS:
        round_began = time.perf_counter()
        for one in inputs:
            work(one)
        best = min(best, time.perf_counter() - round_began)
    return best
