"""`wirefeed dead-letters`: list, show and replay refused records. Reads to the end of the topic, then stops."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import NamedTuple

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from consumer.kafka import client_options
from consumer.settings import Settings
from consumer.topics import partition_counts

OURS = "wirefeed-"


class DeadLetter(NamedTuple):
    """A refused record and what its headers say."""

    record: ConsumerRecord
    facts: dict[str, str]

    @property
    def place(self) -> str:
        """Where it stands in the dead-letter topic: PARTITION:OFFSET."""
        return f"{self.record.partition}:{self.record.offset}"

    @property
    def source(self) -> str:
        """Where it stood in the input topic."""
        facts = self.facts
        return f"{facts.get('source-topic')}:{facts.get('source-partition')}:{facts.get('source-offset')}"


async def read_dead_letters(settings: Settings, places: Sequence[str] = ()) -> AsyncIterator[DeadLetter]:
    """All dead letters, or those at the given places. Raises ValueError for a place that is none."""
    wanted = {_parse_place(place) for place in places}
    consumer = AIOKafkaConsumer(
        **client_options(settings, "dead-letters"),
        isolation_level="read_committed",
        enable_auto_commit=False,
        auto_offset_reset="earliest",
    )
    try:
        await consumer.start()
        count = await _partition_count(settings)
        assigned = [TopicPartition(settings.dead_letter_topic, number) for number in range(count)]
        consumer.assign(assigned)
        ends = await consumer.end_offsets(assigned)
        waiting = {partition for partition in assigned if ends[partition] > 0}
        while waiting:
            fetched = await consumer.getmany(timeout_ms=500)
            for records in fetched.values():
                for record in records:
                    if not wanted or (record.partition, record.offset) in wanted:
                        yield DeadLetter(record, _facts(record))
            for partition in list(waiting):
                if await consumer.position(partition) >= ends[partition]:
                    waiting.discard(partition)
    finally:
        await consumer.stop()


async def _partition_count(settings: Settings) -> int:
    admin = AIOKafkaAdminClient(**client_options(settings, "admin"))
    try:
        await admin.start()
        counts = await partition_counts(admin, (settings.dead_letter_topic,))
    finally:
        await admin.close()
    if settings.dead_letter_topic not in counts:
        raise ValueError(f"{settings.dead_letter_topic} does not exist on {settings.bootstrap_servers}")
    return counts[settings.dead_letter_topic]


async def replay(settings: Settings, letters: AsyncIterator[DeadLetter]) -> AsyncIterator[DeadLetter]:
    """Sends each back to the topic it came from, byte for byte, without our headers; yields it once it is there."""
    producer = AIOKafkaProducer(
        **client_options(settings, "replay"), enable_idempotence=True, acks="all", max_request_size=1 << 30
    )
    try:
        await producer.start()
        async for letter in letters:
            record = letter.record
            headers = [(name, value) for name, value in record.headers if not name.startswith(OURS)]
            topic = letter.facts.get("source-topic", settings.input_topic)
            partition = int(letter.facts["source-partition"]) if "source-partition" in letter.facts else None
            batch = producer.create_batch()
            batch.append(timestamp=None, key=record.key, value=record.value, headers=headers)
            await (await producer.send_batch(batch, topic, partition=partition))
            yield letter
    finally:
        await producer.stop()


def _facts(record: ConsumerRecord) -> dict[str, str]:
    return {
        name.removeprefix(OURS).removeprefix("error-"): value.decode("utf-8", "replace")
        for name, value in record.headers
        if name.startswith(OURS) and value is not None
    }


def _parse_place(place: str) -> tuple[int, int]:
    partition, _, offset = place.partition(":")
    if not (partition.isdigit() and offset.isdigit()):
        raise ValueError(f"{place!r}: want PARTITION:OFFSET, as `wirefeed dead-letters list` prints it")
    return int(partition), int(offset)
