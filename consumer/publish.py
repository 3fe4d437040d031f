"""From the chain's outcomes to what one transaction publishes: enriched records, dead letters, an offset."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from aiokafka import ConsumerRecord

from processors.chain import Outcome, Refused
from processors.dispatch import DispatchError, Record, Source

MESSAGE_LENGTH = 1000
RECENT = 20_000  # dispatches: some hours of a large agency, in a few megabytes
DUPLICATE_HEADER = "wirefeed-duplicate-of"
Outgoing = tuple[bytes | None, bytes | None, Sequence[tuple[str, bytes]]]  # key, value, headers


class Work(NamedTuple):
    """All that one transaction moves. `next_offset` is the input offset after it; `uris` go with their input offsets."""

    enriched: list[Outgoing]
    dead_letters: list[Outgoing]
    next_offset: int
    records: int
    timestamps: list[int]
    uris: list[tuple[int, str]]
    tally: Tally


class Recent:
    """The fingerprints of a lane's latest dispatches, to mark what comes again. A new lane begins with none."""

    def __init__(self, most: int = RECENT) -> None:
        self._most = most
        self._seen: dict[str, str] = {}

    def first(self, fingerprint: str, uri: str) -> str | None:
        """The uri of the dispatch that had this text first, or None if this is it."""
        known = self._seen.get(fingerprint)
        if known is None:
            self._seen[fingerprint] = uri
            if len(self._seen) > self._most:
                del self._seen[next(iter(self._seen))]
        return known


class Tally(NamedTuple):
    """Counts for the metrics, added only once the transaction is committed."""

    dispatches: Counter[tuple[str, str]]
    dead_letters: Counter[tuple[str, str]]
    entities: Counter[str]
    notices: Counter[str]
    signals: Counter[str]


def to_record(raw: ConsumerRecord) -> Record:
    """A Kafka record as the chain takes it."""
    return Record(
        raw.value, tuple(raw.headers), raw.key, raw.timestamp, Source(raw.topic, raw.partition, raw.offset)
    )


def prepare(
    batch: Sequence[ConsumerRecord], outcomes: Iterable[Outcome], version: str, largest: int, recent: Recent
) -> Work:
    """What to publish for a batch. An output of more than `largest` bytes makes its record a dead letter.

    A dispatch whose text the lane has lately seen is published all the same, with a header that names the first.
    """
    enriched: list[Outgoing] = []
    dead: list[Outgoing] = []
    uris: list[tuple[int, str]] = []
    tally = Tally(Counter(), Counter(), Counter(), Counter(), Counter())
    for raw, outcome in zip(batch, outcomes, strict=True):
        if not isinstance(outcome, Refused):
            too_large = next((one for one in outcome if len(one.value) > largest), None)
            if too_large is None:
                time_header = ("ce_time", _rfc3339(raw.timestamp))
                for one in outcome:
                    headers = [*one.headers, time_header]
                    if one.fingerprint and (first := recent.first(one.fingerprint, one.uri)) is not None:
                        headers.append((DUPLICATE_HEADER, first.encode()))
                        tally.signals["duplicate"] += 1
                    enriched.append((one.key, one.value, headers))
                    uris.append((raw.offset, one.uri))
                    tally.dispatches[one.format, "enriched"] += 1
                    tally.entities.update(one.entity_types)
                    tally.notices.update(one.notice_kinds)
                    tally.signals.update(one.signals)
                continue
            error = DispatchError(
                "render", "too-large", f"{len(too_large.value)} bytes, the output topic takes {largest}"
            )
        else:
            error = outcome.error
        dead.append(dead_letter(raw, error, version))
        tally.dead_letters[error.stage, error.reason] += 1
        tally.dispatches["unknown", "dead_letter"] += 1
    last = batch[-1]
    return Work(enriched, dead, last.offset + 1, len(batch), [raw.timestamp for raw in batch], uris, tally)


def dead_letter(raw: ConsumerRecord, error: DispatchError, version: str) -> Outgoing:
    """The record verbatim, its own headers, and ours that say why and from where."""
    ours = (
        ("wirefeed-error-stage", error.stage),
        ("wirefeed-error-reason", error.reason),
        ("wirefeed-error-message", error.message[:MESSAGE_LENGTH]),
        ("wirefeed-source-topic", raw.topic),
        ("wirefeed-source-partition", str(raw.partition)),
        ("wirefeed-source-offset", str(raw.offset)),
        ("wirefeed-source-timestamp", str(raw.timestamp)),
        ("wirefeed-version", version),
    )
    headers = [*raw.headers, *((name, value.encode("utf-8", "replace")) for name, value in ours)]
    return raw.key, raw.value, headers


def _rfc3339(timestamp_ms: int) -> bytes:
    return (
        datetime.fromtimestamp(timestamp_ms / 1000, UTC)
        .isoformat(timespec="milliseconds")
        .replace("+00:00", "Z")
        .encode()
    )
