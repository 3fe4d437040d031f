"""A lane owns one input partition: it takes batches, runs the chain, publishes, and commits, exactly once.

The order at the start is the guarantee. First the lane's transactional producer starts: InitProducerId fences
whoever owned the partition before and completes or aborts what they left open. Only then is the committed
offset read and sought. A previous owner that wakes up later finds its producer fenced and can commit nothing,
whatever it believes of its assignment; so the guarantee needs no group generation, which aiokafka does not
send with offsets (it speaks TxnOffsetCommit v0, before KIP-447).

While one batch's transaction commits, the next batch is already in the chain: two in flight, in order.
"""

from __future__ import annotations

import asyncio
import contextlib
import enum
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import structlog
from aiokafka import AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.errors import InvalidProducerEpoch, KafkaError, ProducerFenced

from consumer import metrics
from consumer.publish import Outgoing, Recent, Work, prepare, to_record
from consumer.settings import Settings
from processors.chain import Chain, Outcome

SLICE = 32  # records between two looks at the clock and the event loop
CLOSE_SECONDS = 5.0


class LaneState(enum.Enum):
    """Where a lane is in its life."""

    STARTING = "starting"  # fencing the previous owner, finding the offset
    RUNNING = "running"
    DRAINING = "draining"  # takes no more, finishes what is open
    FENCED = "fenced"  # another owner has started: this one may do nothing more
    FAILED = "failed"  # a fault; the service starts a new lane after a pause
    CLOSED = "closed"


ALLOWED: dict[LaneState, frozenset[LaneState]] = {
    LaneState.STARTING: frozenset(
        (LaneState.RUNNING, LaneState.DRAINING, LaneState.FENCED, LaneState.FAILED)
    ),
    LaneState.RUNNING: frozenset((LaneState.DRAINING, LaneState.FENCED, LaneState.FAILED)),
    LaneState.DRAINING: frozenset((LaneState.CLOSED, LaneState.FENCED, LaneState.FAILED)),
    LaneState.FENCED: frozenset((LaneState.CLOSED,)),
    LaneState.FAILED: frozenset((LaneState.CLOSED,)),
    LaneState.CLOSED: frozenset(),
}


class Input(Protocol):
    """What a lane needs of the consumer that feeds it."""

    async def committed(self, partition: TopicPartition) -> int | None: ...
    async def rewind(self, partition: TopicPartition, offset: int | None) -> None: ...
    def pause(self, partition: TopicPartition) -> None: ...
    def resume(self, partition: TopicPartition) -> None: ...
    async def commit(self, partition: TopicPartition, offset: int) -> None: ...


class Lane:
    """One partition's way through the chain. `run` is its whole life; `drain` ends it."""

    def __init__(
        self,
        partition: TopicPartition,
        chain: Chain,
        settings: Settings,
        source: Input,
        producer: Callable[[int], AIOKafkaProducer],
        *,
        version: str,
        output_partitions: dict[str, int],
        largest_output: int,
        buffer_limit: Callable[[], int],
        on_progress: Callable[[], None],
    ) -> None:
        self.partition = partition
        self.state = LaneState.STARTING
        self.error: BaseException | None = None
        self.position: int | None = None  # the committed offset, once this lane has committed
        self.buffered_bytes = 0
        self.paused = False
        self.chain = chain
        self._settings = settings
        self._source = source
        self._make_producer = producer
        self._version = version
        self._output_partitions = output_partitions
        self._largest_output = largest_output
        self._buffer_limit = buffer_limit
        self._on_progress = on_progress
        self._transactional = settings.delivery == "exactly_once"
        self._buffer: deque[ConsumerRecord] = deque()
        self._expected = 0
        self._recent = Recent()
        self._wake = asyncio.Event()
        self._committing: asyncio.Task[None] | None = None
        self._resting: asyncio.TimerHandle | None = None
        self._rested = True  # whether the interval since the last transaction's start is over
        self._log = structlog.get_logger("lane").bind(topic=partition.topic, partition=partition.partition)

    # Fed by the service

    def offer(self, records: list[ConsumerRecord]) -> None:
        """Takes records of the partition, in order. Those before the lane's own position are not for it."""
        if self.state is not LaneState.RUNNING:
            return
        for record in records:
            if record.offset >= self._expected:
                self._buffer.append(record)
                self.buffered_bytes += _size(record)
                self._expected = record.offset + 1
        if not self.paused and self.buffered_bytes > self._buffer_limit():
            self.paused = True
            self._source.pause(self.partition)
        self._wake.set()

    # Its life

    async def run(self) -> None:
        """Runs until drained, fenced or failed; never raises but for cancellation. `state` tells which it was."""
        producer = self._make_producer(self.partition.partition)
        try:
            await producer.start()
            offset = await self._source.committed(self.partition)
            await self._source.rewind(self.partition, offset)
            self._expected = offset or 0
            if self.state is LaneState.STARTING:
                self._move(LaneState.RUNNING, offset=offset)
                await self._work(producer)
        except (ProducerFenced, InvalidProducerEpoch) as error:
            metrics.TRANSACTIONS.labels("fenced").inc()
            self._end(LaneState.FENCED, error)
        except (
            KafkaError,
            OSError,
            AssertionError,
        ) as error:  # aiokafka asserts on states it does not expect
            metrics.TRANSACTIONS.labels("aborted").inc()
            self._end(LaneState.FAILED, error)
        finally:
            if self._committing is not None and not self._committing.done():
                self._committing.cancel()
                await asyncio.wait([self._committing], timeout=CLOSE_SECONDS)
            self._buffer.clear()
            self.buffered_bytes = 0
            await _close(producer)
            if self.state is LaneState.DRAINING:
                self._move(LaneState.CLOSED)

    def drain(self) -> None:
        """Takes no more records; `run` returns when what is open is committed."""
        if self.state in (LaneState.STARTING, LaneState.RUNNING):
            self._move(LaneState.DRAINING)
            self._wake.set()

    async def _work(self, producer: AIOKafkaProducer) -> None:
        while True:
            if self._buffer and self.state is LaneState.RUNNING:
                work = await self._process()
                await self._finish_commit()
                self._begin_commit(producer, work)
                continue
            await self._finish_commit()
            if self.state is not LaneState.RUNNING:
                return
            if not self._buffer:
                self._wake.clear()
                await self._wake.wait()

    def _begin_commit(self, producer: AIOKafkaProducer, work: Work) -> None:
        if self._resting is not None:
            self._resting.cancel()  # a full batch does not wait: its predecessor's interval must not end this one's
        self._rested = False
        interval = self._settings.commit_interval_ms / 1000
        self._resting = asyncio.get_running_loop().call_later(interval, self._rest)
        self._committing = asyncio.create_task(self._commit(producer, work))
        self._committing.add_done_callback(lambda _: self._wake.set())

    def _rest(self) -> None:
        self._rested = True
        self._wake.set()

    async def _finish_commit(self) -> None:
        if self._committing is not None:
            await self._committing
            self._committing = None

    async def _process(self) -> Work:
        """The next batch through the chain, bounded in records, bytes and milliseconds of tagging.

        While the batch before it is not committed yet, this one may still grow.
        """
        settings, seconds = self._settings, dict[str, float]()
        batch: list[ConsumerRecord] = []
        outcomes: list[Outcome] = []
        size, spent = 0, 0.0
        while (
            len(batch) < settings.batch_max_records
            and size < settings.batch_max_bytes
            and spent < settings.batch_max_ms / 1000
        ):
            if not self._buffer and not await self._more():
                break
            part: list[ConsumerRecord] = []
            while self._buffer and len(part) < min(SLICE, settings.batch_max_records - len(batch)):
                record = self._buffer[0]
                if size and size + _size(record) > settings.batch_max_bytes:
                    break
                part.append(self._buffer.popleft())
                size += _size(record)
            if not part:
                break
            began = time.perf_counter()
            outcomes.extend(self.chain.run_batch([to_record(record) for record in part], seconds))
            spent += time.perf_counter() - began
            batch.extend(part)
            await asyncio.sleep(0)  # heartbeats and the other lanes go on
        self.buffered_bytes -= size
        if self.paused and self.buffered_bytes <= self._buffer_limit() // 2:
            self.paused = False
            self._source.resume(self.partition)
        for stage, took in seconds.items():
            metrics.STAGE_SECONDS.labels(stage).observe(took)
        return prepare(batch, outcomes, self._version, self._largest_output, self._recent)

    async def _more(self) -> bool:
        """Waits for records until the next transaction may begin: whether any came."""
        while not self._buffer and self.state is LaneState.RUNNING:
            if self._rested and (self._committing is None or self._committing.done()):
                return False
            self._wake.clear()
            await self._wake.wait()
        return bool(self._buffer)

    async def _commit(self, producer: AIOKafkaProducer, work: Work) -> None:
        settings = self._settings
        if self._transactional:
            await producer.begin_transaction()
            delivered = await self._send(producer, work)
            await producer.send_offsets_to_transaction({self.partition: work.next_offset}, settings.group_id)
            await asyncio.gather(*delivered)
            await producer.commit_transaction()
        else:
            await asyncio.gather(*await self._send(producer, work))
            await self._source.commit(self.partition, work.next_offset)
        self.position = work.next_offset
        self._on_progress()
        self._count(work)

    async def _send(self, producer: AIOKafkaProducer, work: Work) -> list[Awaitable[Any]]:
        """Hands over whole record batches; no future for each record."""
        delivered: list[Awaitable[Any]] = []
        for topic, outgoing in (
            (self._settings.output_topic, work.enriched),
            (self._settings.dead_letter_topic, work.dead_letters),
        ):
            if outgoing:
                partition = self.partition.partition % self._output_partitions[topic]
                delivered.extend(
                    [
                        await producer.send_batch(batch, topic, partition=partition)
                        for batch in _batches(producer, outgoing)
                    ]
                )
        return delivered

    def _count(self, work: Work) -> None:
        now = time.time()
        metrics.TRANSACTIONS.labels("committed").inc()
        metrics.RECORDS_CONSUMED.labels(self.partition.topic).inc(work.records)
        metrics.BATCH_RECORDS.observe(work.records)
        for timestamp in work.timestamps:
            metrics.END_TO_END_SECONDS.observe(max(0.0, now - timestamp / 1000))
        for labels, count in work.tally.dispatches.items():
            metrics.DISPATCHES.labels(*labels).inc(count)
        for type_, count in work.tally.entities.items():
            metrics.ENTITIES.labels(type_).inc(count)
        for kind, count in work.tally.notices.items():
            metrics.NOTICES.labels(kind).inc(count)
        for signal, count in work.tally.signals.items():
            metrics.SIGNALS.labels(signal).inc(count)
        for labels, count in work.tally.dead_letters.items():
            metrics.DEAD_LETTERS.labels(*labels).inc(count)
        if self._settings.log_level == "debug":
            for offset, uri in work.uris:
                self._log.debug("enriched", offset=offset, dispatch=uri)
        for _, _, headers in work.dead_letters:
            facts = {
                name: value.decode("utf-8", "replace")
                for name, value in headers
                if name.startswith("wirefeed-")
            }
            self._log.warning(
                "dead letter",
                offset=int(facts["wirefeed-source-offset"]),
                stage=facts["wirefeed-error-stage"],
                reason=facts["wirefeed-error-reason"],
                message=facts["wirefeed-error-message"],
            )
        lag = time.time() - work.timestamps[-1] / 1000
        metrics.LAG_SECONDS.labels(self.partition.topic, self.partition.partition).set(
            max(0.0, lag) if self._buffer else 0
        )

    # State

    def _move(self, state: LaneState, **facts: object) -> None:
        if state not in ALLOWED[self.state]:
            raise RuntimeError(f"lane {self.partition}: {self.state.value} -> {state.value} is not allowed")
        self._log.info("lane", was=self.state.value, now=state.value, **facts)
        self.state = state

    def _end(self, state: LaneState, error: BaseException) -> None:
        self.error = error
        self._move(state, error=f"{type(error).__name__}: {error}")


def _size(record: ConsumerRecord) -> int:
    return len(record.value or b"") + len(record.key or b"") + 64


def _batches(producer: AIOKafkaProducer, outgoing: list[Outgoing]) -> list[Any]:
    batches = [producer.create_batch()]
    for key, value, headers in outgoing:
        if batches[-1].append(timestamp=None, key=key, value=value, headers=headers) is None:
            batches.append(producer.create_batch())
            batches[-1].append(timestamp=None, key=key, value=value, headers=headers)
    return batches


async def _close(producer: AIOKafkaProducer) -> None:
    """Stops a producer that may be fenced, in an open transaction, or without a broker: never hangs."""
    stopping = asyncio.ensure_future(producer.stop())
    await asyncio.wait([stopping], timeout=CLOSE_SECONDS)
    if not stopping.done():
        stopping.cancel()
        await asyncio.wait([stopping], timeout=CLOSE_SECONDS)
    if stopping.done() and not stopping.cancelled():
        stopping.exception()
    with contextlib.suppress(Exception):
        await asyncio.wait_for(producer.client.close(), CLOSE_SECONDS)
