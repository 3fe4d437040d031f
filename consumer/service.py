"""One worker: a member of the consumer group that runs a lane for each partition it is given.

Records come in at `_feed`, one fetch for all partitions, and are handed to their lanes; the lanes do the rest
(`consumer.lane`). Rebalances come in at `_Rebalances`: revoked lanes finish first, then the partitions go.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable

import structlog
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener, TopicPartition
from aiokafka.coordinator.assignors.sticky.sticky_assignor import StickyPartitionAssignor
from aiokafka.errors import CommitFailedError, IllegalStateError, KafkaError

from consumer import metrics
from consumer.kafka import client_options, raise_if_turned_away
from consumer.lane import Lane, LaneState
from consumer.settings import Settings
from consumer.topics import Topics, ensure_topics
from processors.chain import Chain

FETCH_MS = 200  # how long one fetch waits when nothing comes
PROBE_SECONDS = 5.0
BACKOFF_SECONDS = (0.5, 15.0)


class ServiceStalledError(RuntimeError):
    """No progress for the bounded time: the process must end and say why."""


class Health:
    """What /healthz and /readyz answer from; written by the loop, read by the web page's thread."""

    def __init__(self) -> None:
        self.turned = time.monotonic()
        self.joined = False
        self.broker_answered: float | None = None
        self.lanes = 0
        self.assigned = 0
        self.stopping = False

    def alive(self, within: float = 10.0) -> bool:
        """Whether the event loop has turned lately."""
        return time.monotonic() - self.turned < within

    def ready(self) -> tuple[bool, str]:
        """Whether every assigned partition has its running lane and the broker answers; and why not."""
        if self.stopping:
            return False, "stopping"
        if not self.joined:
            return False, "not yet in the consumer group"
        if self.lanes < self.assigned:
            return False, f"{self.lanes} of {self.assigned} lanes run"
        if self.broker_answered is None or time.monotonic() - self.broker_answered > PROBE_SECONDS * 3:
            return False, "the broker does not answer"
        return True, f"{self.lanes} lanes run"


class Service:
    """Runs until `stop` is called or nothing works any more."""

    def __init__(self, settings: Settings, chain: Chain, *, version: str, worker: int = 0) -> None:
        self.health = Health()
        self.stalled = False
        self._settings = settings
        self._chain = chain
        self._version = version
        self._worker = worker
        self._lanes: dict[TopicPartition, Lane] = {}
        self._tasks: dict[TopicPartition, asyncio.Task[None]] = {}
        self._restarts: dict[TopicPartition, int] = {}
        self._stop = asyncio.Event()
        self._progress = time.monotonic()
        self._last_error = "nothing was received from the broker"
        self._log = structlog.get_logger("service").bind(worker=worker)

    def stop(self) -> None:
        """Begins to drain; `run` returns when that is done."""
        self.health.stopping = True
        self._stop.set()

    def use(self, chain: Chain) -> None:
        """From the next batch on, dispatches go through this chain."""
        self._chain = chain
        for lane in self._lanes.values():
            lane.chain = chain

    async def run(self) -> None:
        """Raises TopicError or KafkaError when it can't start, ServiceStalledError when it can't go on."""
        self._topics = await self._reach_topics()
        self._consumer = AIOKafkaConsumer(**self._consumer_options())
        await self._consumer.start()
        pulse = asyncio.create_task(self._pulse())
        probe = asyncio.create_task(self._probe())
        try:
            self._consumer.subscribe([self._settings.input_topic], listener=_Rebalances(self))
            self._log.info("joined", group=self._settings.group_id, input=self._settings.input_topic)
            await self._feed()
        finally:
            self.health.stopping = True
            await self._drain(list(self._lanes))
            for task in (pulse, probe):
                task.cancel()
            await asyncio.gather(pulse, probe, return_exceptions=True)
            await asyncio.wait([asyncio.ensure_future(self._consumer.stop())], timeout=10)
            self._log.info("stopped")

    async def _reach_topics(self) -> Topics:
        """The topics, waiting out a broker that is not up yet."""
        deadline = time.monotonic() + self._settings.stall_timeout_s
        attempt = 0
        while True:
            try:
                return await ensure_topics(self._settings)
            except KafkaError as error:
                if time.monotonic() > deadline or self._stop.is_set() or not error.retriable:
                    raise
                await raise_if_turned_away(self._settings)
                self._log.warning("the broker does not answer yet", error=str(error))
                attempt += 1
                with_jitter = _backoff(attempt)
                try:
                    await asyncio.wait_for(self._stop.wait(), with_jitter)
                except TimeoutError:
                    continue
                raise

    def _consumer_options(self) -> dict[str, object]:
        settings = self._settings
        instance = settings.instance_id
        return {
            **client_options(settings, f"worker-{self._worker}"),
            "group_id": settings.group_id,
            "group_instance_id": f"{instance}-{self._worker}" if instance else None,
            "client_rack": settings.client_rack,
            "enable_auto_commit": False,
            "auto_offset_reset": settings.auto_offset_reset,
            "isolation_level": "read_committed",
            "partition_assignment_strategy": (StickyPartitionAssignor,),
            "session_timeout_ms": settings.session_timeout_ms,
            "heartbeat_interval_ms": settings.heartbeat_interval_ms,
            "rebalance_timeout_ms": settings.rebalance_timeout_ms,
            "fetch_max_wait_ms": settings.fetch_max_wait_ms,
            "max_partition_fetch_bytes": settings.max_partition_fetch_bytes,
        }

    def _producer(self, partition: int) -> AIOKafkaProducer:
        settings = self._settings
        exactly_once = settings.delivery == "exactly_once"
        return AIOKafkaProducer(
            **client_options(settings, f"lane-{partition}"),
            transactional_id=settings.transactional_id(partition) if exactly_once else None,
            transaction_timeout_ms=settings.transaction_timeout_ms,
            enable_idempotence=True,
            acks="all",
            compression_type=None if settings.compression == "none" else settings.compression,
            max_batch_size=settings.output_batch_bytes,
            linger_ms=0,
            retry_backoff_ms=5,
        )

    # Records

    async def _feed(self) -> None:
        """Fetches for all lanes at once, until stopped."""
        stopped = asyncio.create_task(self._stop.wait())
        try:
            while not self._stop.is_set():
                try:
                    fetched = await self._consumer.getmany(timeout_ms=FETCH_MS)
                except KafkaError as error:
                    self._last_error = str(error)
                    self._log.warning("fetch", error=self._last_error)
                    await asyncio.wait([stopped], timeout=1)
                    continue
                for partition, records in fetched.items():
                    lane = self._lanes.get(partition)
                    if lane is not None:
                        lane.offer(records)
        finally:
            stopped.cancel()

    # Lanes

    def open_lanes(self, partitions: set[TopicPartition]) -> None:
        """Starts a lane for each partition; its records wait until it has sought its offset."""
        self.health.joined = True
        self.health.assigned = len(partitions)
        self._progress = time.monotonic()
        if partitions:
            self._consumer.pause(*partitions)
        for partition in partitions:
            self._restarts[partition] = 0
            self._tasks[partition] = asyncio.create_task(self._run_lane(partition))

    async def _run_lane(self, partition: TopicPartition) -> None:
        """A lane, and after a fault another one, until the partition is taken away."""
        source = _Source(self._consumer, self._settings)
        while True:
            lane = Lane(
                partition,
                self._chain,
                self._settings,
                source,
                self._producer,
                version=self._version,
                output_partitions=self._topics.partitions,
                largest_output=self._topics.largest_output,
                buffer_limit=lambda: max(1 << 20, self._settings.buffer_bytes // max(1, len(self._lanes))),
                on_progress=lambda: self._progressed(partition),
            )
            self._lanes[partition] = lane
            await lane.run()
            if lane.state is LaneState.CLOSED:
                return
            self._last_error = f"lane {partition.partition}: {type(lane.error).__name__}: {lane.error}"
            source.pause(partition)
            self._restarts[partition] += 1
            metrics.LANE_RESTARTS.labels(type(lane.error).__name__).inc()
            # Fenced: somebody else owns the partition and the group will soon tell us so; if it does not within
            # the session timeout, the broker only timed our transaction out and the partition is still ours.
            fenced = lane.state is LaneState.FENCED
            pause = (
                self._settings.session_timeout_ms / 1000 if fenced else _backoff(self._restarts[partition])
            )
            self._log.warning("lane starts again", partition=partition.partition, after_s=round(pause, 1))
            await asyncio.sleep(pause)

    def _progressed(self, partition: TopicPartition) -> None:
        self._progress = time.monotonic()
        self._restarts[partition] = 0

    async def close_lanes(self, partitions: set[TopicPartition]) -> None:
        """Finishes what the lanes have open; afterwards the partitions may go to another member."""
        await self._drain([partition for partition in partitions if partition in self._lanes])
        self.health.assigned = 0

    async def _drain(self, partitions: list[TopicPartition]) -> None:
        tasks = {self._tasks[partition]: partition for partition in partitions if partition in self._tasks}
        for partition in partitions:
            self._lanes[partition].drain()
            if self._lanes[partition].state in (LaneState.FENCED, LaneState.FAILED, LaneState.CLOSED):
                self._tasks[partition].cancel()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=self._settings.drain_timeout_ms / 1000)
            for task in late:
                self._log.warning(
                    "not drained in time: its transaction is left to be aborted",
                    partition=tasks[task].partition,
                )
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for partition in partitions:
            self._lanes.pop(partition, None)
            self._tasks.pop(partition, None)

    # Background

    async def _pulse(self) -> None:
        """Once a second: the loop turns; gauges; and the end when nothing has moved for too long."""
        while True:
            self.health.turned = time.monotonic()
            running = [lane for lane in self._lanes.values() if lane.state is LaneState.RUNNING]
            self.health.lanes = len(running)
            metrics.LANES.set(len(running))
            metrics.LANE_PAUSED.set(sum(lane.paused for lane in running))
            metrics.BUFFERED_BYTES.set(sum(lane.buffered_bytes for lane in running))
            behind = False
            for lane in running:
                end = self._consumer.highwater(lane.partition)
                if end is not None and lane.position is not None:
                    lag = max(0, end - lane.position)
                    behind = behind or lag > 0 or lane.buffered_bytes > 0
                    metrics.LAG_RECORDS.labels(lane.partition.topic, lane.partition.partition).set(lag)
            starting = len(running) < len(self._lanes)
            if not (behind or starting) and self.health.broker_answered is not None:
                self._progress = max(self._progress, self.health.broker_answered)
            if time.monotonic() - self._progress > self._settings.stall_timeout_s:
                self._log.error(
                    "no progress", for_s=self._settings.stall_timeout_s, last_error=self._last_error
                )
                self.stalled = True
                self._stop.set()
                return
            await asyncio.sleep(1)

    async def _probe(self) -> None:
        """Asks the broker something small, so that readiness knows of a broker that is gone."""
        while True:
            try:
                await asyncio.wait_for(self._consumer.topics(), PROBE_SECONDS)
                self.health.broker_answered = time.monotonic()
            except (KafkaError, TimeoutError, OSError) as error:
                self._last_error = f"the broker does not answer: {type(error).__name__} {error}".rstrip()
            await asyncio.sleep(PROBE_SECONDS)

    def why_stalled(self) -> str:
        """The last error seen, for the message that the process ends with."""
        return f"no progress for {self._settings.stall_timeout_s} s: {self._last_error}"


class _Rebalances(ConsumerRebalanceListener):  # type: ignore[misc]
    """aiokafka waits for `on_partitions_revoked` before it rejoins: the lanes finish in there."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def on_partitions_revoked(self, revoked: set[TopicPartition]) -> None:
        if revoked:
            metrics.REBALANCES.labels("revoked").inc()
            await self._service.close_lanes(set(revoked))

    async def on_partitions_assigned(self, assigned: set[TopicPartition]) -> None:
        metrics.REBALANCES.labels("assigned").inc()
        self._service.open_lanes(set(assigned))


class _Source:
    """The consumer as one lane sees it. A partition that has just been revoked is no error here."""

    def __init__(self, consumer: AIOKafkaConsumer, settings: Settings) -> None:
        self._consumer = consumer
        self._settings = settings

    async def committed(self, partition: TopicPartition) -> int | None:
        offset: int | None = await self._consumer.committed(partition)
        return offset

    async def rewind(self, partition: TopicPartition, offset: int | None) -> None:
        try:
            if offset is None:
                ends = (
                    self._consumer.beginning_offsets
                    if self._settings.auto_offset_reset == "earliest"
                    else self._consumer.end_offsets
                )
                offset = (await ends([partition]))[partition]
            self._consumer.seek(partition, offset)
        except AssertionError as error:  # aiokafka's word for 'not assigned'
            raise IllegalStateError(f"{partition} is not assigned") from error
        self.resume(partition)

    def pause(self, partition: TopicPartition) -> None:
        if partition in self._consumer.assignment():
            self._consumer.pause(partition)

    def resume(self, partition: TopicPartition) -> None:
        if partition in self._consumer.assignment():
            self._consumer.resume(partition)

    async def commit(self, partition: TopicPartition, offset: int) -> None:
        try:
            await self._consumer.commit({partition: offset})
        except (
            CommitFailedError
        ):  # revoked meanwhile: the new owner repeats the batch, as at-least-once allows
            structlog.get_logger("service").info("commit after revocation", partition=partition.partition)


def _backoff(attempt: int, jitter: Callable[[], float] = random.random) -> float:
    """Doubling from half a second to fifteen, half of it at random."""
    least, most = BACKOFF_SECONDS
    pause = min(most, least * 2.0 ** min(attempt - 1, 10))
    return pause * (0.5 + jitter() / 2)
