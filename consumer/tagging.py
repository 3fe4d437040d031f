"""`wirefeed tag`: the chain on files, without Kafka. One enriched JSON object a line, in input order."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import orjson

from processors.chain import Chain
from processors.dispatch import DispatchError, Record, Source

STDIN = "-"


def tag_file(chain: Chain, name: str, stream: BinaryIO) -> Iterator[tuple[bytes, DispatchError | None]]:
    """A whole file as one payload: a line of JSON for each dispatch; or none and the error."""
    try:
        for enriched in chain.run(Record(stream.read(), source=Source(file=name))):
            yield enriched.value, None
    except DispatchError as error:
        yield b"", error


def tag_lines(chain: Chain, name: str, stream: BinaryIO) -> Iterator[tuple[bytes, DispatchError | None]]:
    """Lines of `{"value": …}` or `{"value_base64": …}`, with `headers` and `key` if wanted.

    One line out for each in; a refused one is `{"error": {stage, reason, message}, "line": n}`. A payload of
    several dispatches gives a line for each.
    """
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            for enriched in chain.run(_record(line, name, number)):
                yield enriched.value, None
        except DispatchError as error:
            told = {
                "error": {"stage": error.stage, "reason": error.reason, "message": error.message},
                "line": number,
            }
            yield orjson.dumps(told), error


def _record(line: bytes, name: str, number: int) -> Record:
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise DispatchError("input", "malformed-line", f"not JSON: {error}") from error
    if not isinstance(given, dict):
        raise DispatchError("input", "malformed-line", f"want a JSON object, got {type(given).__name__}")
    text, encoded = given.get("value"), given.get("value_base64")
    if isinstance(text, str) and encoded is None:
        value = text.encode("utf-8", "surrogatepass")
    elif isinstance(encoded, str) and text is None:
        try:
            value = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError) as error:
            raise DispatchError("input", "malformed-line", f"value_base64: {error}") from error
    else:
        raise DispatchError("input", "malformed-line", "want either value or value_base64, a string")
    headers = given.get("headers") or {}
    pairs = (
        headers.items() if isinstance(headers, dict) else [tuple(pair) for pair in headers if len(pair) == 2]
    )
    key = given.get("key")
    return Record(
        value,
        tuple((str(header), str(content).encode()) for header, content in pairs),
        str(key).encode() if key is not None else None,
        source=Source(file=name, line=number),
    )


def seed_folder() -> Path:
    """The sample dispatches, from the checkout or from the installed package."""
    packaged = Path(__file__).parent / "_seeds"
    return packaged if packaged.exists() else Path(__file__).parent.parent / "seeds"


def seed_files(folder: Path) -> list[Path]:
    """The sample dispatches of a folder, in order; its README is none."""
    return sorted(file for file in folder.rglob("*") if file.is_file() and file.name != "README.md")
