"""The compiled lexicon: arrays in one block of bytes, as a file on disk that processes map and share.

The block begins with a line `wirefeed-lexicon 3 VERSION`, then a line of JSON that gives each array's type, place
and length, and the length of all; the arrays follow, each at a multiple of ALIGNED bytes. Nothing but
the edges of the table's buckets, which are looked over, is read before it is asked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import orjson

from processors.entities.cues import Cue
from processors.entities.rows import Entry, LexiconError, Reading
from processors.entities.surface import fold
from processors.entities.table import Table

MAGIC = b"wirefeed-lexicon 3 "
ALIGNED = 64
LONGEST_HEAD = 4096


def compiled(reading: Reading, cues: dict[str, Cue] | None = None) -> bytes:
    """The artifact. `cues` are words that tell what is beside them: one beats a name of the same form.

    Raises LexiconError where two names can't be told apart.
    """
    meanings: dict[str, int] = {fold(name): Cue.SURNAME for name in reading.surnames}
    meanings.update((fold(name), Cue.GIVEN) for name in reading.given)
    meanings.update((surface, -1 - number) for number, surface in enumerate(reading.surfaces))
    meanings.update(cues or {})
    rows = [row.encode() for row in reading.rows]
    members = [list(dict.fromkeys(entities)) for entities in reading.surfaces.values()]
    try:
        table = Table.build(list(meanings), list(meanings.values()))
    except ValueError as error:
        raise LexiconError(str(error)) from error
    arrays: dict[str, npt.NDArray[np.generic]] = {
        "keys": table.keys,
        "values": table.values,
        "buckets": table.buckets,
        "rows": _text(b"".join(rows)),
        "ends": np.cumsum([len(row) for row in rows], dtype=np.uint32),
        "members": np.array([entity for entities in members for entity in entities], np.uint32),
        "first": np.cumsum([0, *map(len, members)], dtype=np.uint32),
        "strong": np.array([surface in reading.strong for surface in reading.surfaces], np.bool_),
        "words": np.array([reading.words.get(surface, 0) for surface in reading.surfaces], np.uint8),
        "agencies": np.array(
            [number for number, row in enumerate(reading.rows) if "a" in row.split("\t")[4]], np.uint32
        ),
        "given": _text("|".join(reading.given).encode()),
        "surnames": _text("|".join(reading.surnames).encode()),
        "provenance": _text("\n".join(reading.provenance).encode()),
    }
    blocks: list[bytes] = []
    head: dict[str, tuple[str, int, int]] = {}
    filled = 0
    for name, array in arrays.items():
        head[name] = (array.dtype.str, filled, len(array))
        block = array.tobytes()
        blocks.append(block + bytes(-len(block) % ALIGNED))
        filled += len(blocks[-1])
    body = b"".join(blocks)
    version = hashlib.sha256(body).hexdigest()[:12].encode()
    first = MAGIC + version + b"\n" + orjson.dumps({"length": filled, "arrays": head}) + b"\n"
    return first + bytes(-len(first) % ALIGNED) + body


class Artifact:
    """A compiled lexicon in `buffer`, which may be a mapped file. Raises LexiconError where it is none."""

    def __init__(self, buffer: bytes | memoryview) -> None:
        lines = bytes(buffer[:LONGEST_HEAD]).split(b"\n", 2)
        if len(lines) < 3 or not lines[0].startswith(MAGIC):
            raise LexiconError(f"not a compiled lexicon of format 3: it begins {lines[0][:40]!r}")
        self.version = lines[0].removeprefix(MAGIC).decode()
        start = len(lines[0]) + len(lines[1]) + 2
        start += -start % ALIGNED
        try:
            head = orjson.loads(lines[1])
            if len(buffer) != start + head["length"]:
                raise ValueError(f"{len(buffer):,} bytes where {start + head['length']:,} should be")
            arrays = {
                name: np.frombuffer(buffer, dtype, length, start + place)
                for name, (dtype, place, length) in head["arrays"].items()
            }
            self.table = Table(arrays["keys"], arrays["values"], arrays["buckets"])
            if not self.table.sound():
                raise ValueError("buckets that lead out of its keys")
            self.given = bytes(arrays["given"]).decode().split("|")
            self.surnames = bytes(arrays["surnames"]).decode().split("|")
            self.provenance = bytes(arrays["provenance"]).decode().splitlines()
            self._agencies, self._words = arrays["agencies"], arrays["words"]
            self._rows, self._ends = memoryview(arrays["rows"]), arrays["ends"]  # type: ignore[arg-type]
            self._members, self._first, self._strong = arrays["members"], arrays["first"], arrays["strong"]
        except (KeyError, ValueError) as error:
            raise LexiconError(f"a compiled lexicon that is cut off or damaged: {error}") from error
        self.names, self.entities = len(self._strong), len(self._ends)

    def strong(self, name: int) -> bool:
        """Whether the name counts without context."""
        return bool(self._strong[name])

    def words(self, name: int) -> int:
        """In which languages the name is also a word: bits of WORD_LANGUAGES."""
        return int(self._words[name])

    def entries(self, name: int) -> list[Entry]:
        """The entities that the name may stand for."""
        members = self._members[self._first[name] : self._first[name + 1]]
        return [self.entry(entity) for entity in members.tolist()]

    def entry(self, entity: int) -> Entry:
        """The entity of this number."""
        begin = int(self._ends[entity - 1]) if entity else 0
        return Entry.of(bytes(self._rows[begin : int(self._ends[entity])]).decode())

    def agencies(self) -> list[Entry]:
        """The news agencies among the entities."""
        return [self.entry(entity) for entity in self._agencies.tolist()]

    def every(self) -> Iterator[Entry]:
        """All entities, in the order of their rows."""
        return map(self.entry, range(self.entities))


def _text(text: bytes) -> npt.NDArray[np.uint8]:
    return np.frombuffer(text, np.uint8)
