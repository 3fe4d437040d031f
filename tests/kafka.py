"""The harness round a real Apache Kafka: topics, dispatches in, workers as processes, records out."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

TEXT = "Talks go on in Moscow: Kremlin\n\nMoscow, Dec 3, 2025 (AFP) - Vladimir Putin met envoys on Wednesday. Number {number}.\n\n© 2025 AFP"
REFUSED_EVERY = 50  # one empty record in so many: it must come out as a dead letter
SESSION_MS = 3000
# The others run on whatever broker there is; what has one of a kind, or kills it, has to start it.
starts_brokers = pytest.mark.skipif(
    shutil.which("mvn") is None, reason="needs Maven: starts brokers of its own"
)


@dataclass
class Feed:
    """Three topics and a group of their own on a broker, and what to set for a worker on them."""

    bootstrap: str
    partitions: int
    name: str = field(default_factory=lambda: uuid.uuid4().hex[:8])

    @property
    def raw(self) -> str:
        return f"raw-{self.name}"

    @property
    def enriched(self) -> str:
        return f"enriched-{self.name}"

    @property
    def dead(self) -> str:
        return f"dead-{self.name}"

    def environment(self, **settings: object) -> dict[str, str]:
        """Environment of a worker; more settings by name."""
        base: dict[str, object] = {
            "bootstrap_servers": self.bootstrap, "input_topic": self.raw, "output_topic": self.enriched,
            "dead_letter_topic": self.dead, "group_id": f"group-{self.name}", "transactional_id_prefix": f"txn-{self.name}",
            "session_timeout_ms": SESSION_MS, "heartbeat_interval_ms": SESSION_MS // 3, "rebalance_timeout_ms": 15_000,
            "drain_timeout_ms": 8_000, "request_timeout_ms": 10_000, "http_host": "127.0.0.1", "http_port": 0,
            "log_format": "json",
        }  # fmt: skip
        return {f"WIREFEED_{name.upper()}": str(value) for name, value in {**base, **settings}.items()}

    async def create(self, *, largest: int = 1 << 20) -> Feed:
        admin = AIOKafkaAdminClient(bootstrap_servers=self.bootstrap)
        await admin.start()
        try:
            await admin.create_topics(
                [
                    NewTopic(topic, self.partitions, 1, topic_configs={"max.message.bytes": str(size)})
                    for topic, size in (
                        (self.raw, largest),
                        (self.enriched, largest),
                        (self.dead, largest + 65536),
                    )
                ]
            )
            for _ in range(100):
                described = await admin.describe_topics([self.raw, self.enriched, self.dead])
                if all(len(one["partitions"]) == self.partitions for one in described):
                    return self
                await asyncio.sleep(0.1)
        finally:
            await admin.close()
        raise AssertionError("the topics do not appear")

    async def publish(self, first: int, count: int, *, rate: float = 0.0) -> None:
        """Numbered dispatches round the partitions: key PARTITION-NUMBER, every fiftieth empty."""
        producer = AIOKafkaProducer(bootstrap_servers=self.bootstrap, enable_idempotence=True, linger_ms=5)
        await producer.start()
        try:
            pending = []
            began = time.monotonic()
            for number in range(first, first + count):
                partition = number % self.partitions
                value = b"" if number % REFUSED_EVERY == 7 else TEXT.format(number=number).encode()
                key = f"{partition}-{number}".encode()
                pending.append(await producer.send(self.raw, value, key=key, partition=partition))
                if rate and (ahead := (number - first) / rate - (time.monotonic() - began)) > 0:
                    await asyncio.sleep(ahead)
            await asyncio.gather(*pending)
        finally:
            await producer.stop()

    async def send(
        self,
        value: bytes | None,
        *,
        key: bytes | None = None,
        partition: int = 0,
        headers: list[tuple[str, bytes]] | None = None,
    ) -> None:
        producer = AIOKafkaProducer(bootstrap_servers=self.bootstrap, max_request_size=1 << 27)
        await producer.start()
        try:
            batch = producer.create_batch()
            batch.append(timestamp=None, key=key, value=value, headers=headers or [])
            await (await producer.send_batch(batch, self.raw, partition=partition))
        finally:
            await producer.stop()

    async def read(
        self, expected: int, *, timeout: float = 60.0, settle: float = 1.0
    ) -> list[ConsumerRecord]:
        """Committed records of the enriched and the dead-letter topic, in order within a partition.

        Reads until `expected` have come and then as long as `settle` seconds bring one more, so that a duplicate is seen.
        """
        consumer = AIOKafkaConsumer(
            bootstrap_servers=self.bootstrap, isolation_level="read_committed", auto_offset_reset="earliest",
            max_partition_fetch_bytes=64 << 20, fetch_max_bytes=64 << 20,
        )  # fmt: skip
        await consumer.start()
        records: list[ConsumerRecord] = []
        try:
            partitions = [
                TopicPartition(topic, number)
                for topic in (self.enriched, self.dead)
                for number in range(self.partitions)
            ]
            consumer.assign(partitions)
            await consumer.seek_to_beginning(*partitions)
            deadline = time.monotonic() + timeout
            quiet = time.monotonic()
            while time.monotonic() < deadline:
                fetched = await consumer.getmany(timeout_ms=100)
                if any(fetched.values()):
                    quiet = time.monotonic()
                    records.extend(record for found in fetched.values() for record in found)
                elif len(records) >= expected and time.monotonic() - quiet > settle:
                    break
        finally:
            await consumer.stop()
        return records


@dataclass
class Tally:
    """What became of numbered dispatches 0 … count - 1."""

    missing: list[int]
    twice: list[int]
    disordered: list[int]

    @classmethod
    def of(cls, records: list[ConsumerRecord], count: int) -> Tally:
        seen: dict[int, int] = {}
        last: dict[tuple[str, int], int] = {}
        disordered = []
        for record in records:
            number = int(record.key.split(b"-")[1])
            seen[number] = seen.get(number, 0) + 1
            place = (record.topic, int(record.key.split(b"-")[0]))
            if last.get(place, -1) >= number and seen[number] == 1:
                disordered.append(number)
            last[place] = max(number, last.get(place, -1))
        return cls(
            [number for number in range(count) if number not in seen],
            [number for number, times in seen.items() if times > 1],
            disordered,
        )

    def __bool__(self) -> bool:
        """Whether anything is wrong."""
        return bool(self.missing or self.twice or self.disordered)


class Worker:
    """A wirefeed process: the product's own command, or `tests.worker` in a mode that breaks it on purpose."""

    def __init__(
        self, feed: Feed, file: Path, *, mode: str | None = None, lexicon: bool = True, **settings: object
    ) -> None:
        """`file` is the lexicon to use; with `lexicon=False` the packaged one, and only its folder counts."""
        command = ["-m", "consumer.cli", "run"] if mode is None else ["-m", "tests.worker", mode]
        if lexicon:
            settings = {"lexicon_file": file, **settings}
        self.log = file.parent / f"worker-{uuid.uuid4().hex[:6]}.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, *command],
                env={**os.environ, **feed.environment(**settings)},
                stderr=log,
                start_new_session=True,
            )

    @property
    def address(self) -> str:
        """Of its web page, once it has one."""
        for line in self.log.read_text().splitlines():
            with contextlib.suppress(ValueError):
                if port := json.loads(line).get("metrics_port"):
                    return f"http://127.0.0.1:{port}"
        raise LookupError(f"no port yet: {self.log.read_text()[-2000:]}")

    def get(self, path: str) -> tuple[int, str]:
        """Status and text of its web page."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def count(self, metric: str) -> float:
        """The sum of a metric over its labels; 0 while there is no page."""
        try:
            page = self.get("/metrics")[1]
        except (OSError, LookupError):
            return 0
        return sum(
            float(line.rsplit(" ", 1)[1])
            for line in page.splitlines()
            if line.startswith((metric + "{", metric + " "))
        )

    def events(self) -> list[dict[str, object]]:
        """Its log so far."""
        found = []
        for line in self.log.read_text().splitlines():
            with contextlib.suppress(ValueError):
                found.append(json.loads(line))
        return found

    async def ready(self, timeout: float = 40.0) -> Worker:
        """Waits until /readyz says so."""
        await until(self._is_ready, timeout, lambda: f"not ready: {self.log.read_text()[-3000:]}")
        return self

    def _is_ready(self) -> bool:
        assert self.process.poll() is None, f"ended {self.process.returncode}: {self.log.read_text()[-3000:]}"
        try:
            return self.get("/readyz")[0] == 200
        except (OSError, LookupError):
            return False

    def send(self, number: signal.Signals) -> None:
        os.kill(self.process.pid, number)

    async def stopped_itself(self, timeout: float = 40.0) -> None:
        """Waits until the process has stopped itself (state T), in `tests.worker`'s modes that do."""
        status = Path(f"/proc/{self.process.pid}/status")
        await until(
            lambda: "\tT (" in status.read_text() or "State:\tT" in status.read_text(),
            timeout,
            lambda: self.log.read_text()[-3000:],
        )

    async def exit(self, timeout: float = 30.0) -> int:
        """Waits for its end; the exit status."""
        await until(
            lambda: self.process.poll() is not None,
            timeout,
            lambda: f"still runs: {self.log.read_text()[-3000:]}",
        )
        return self.process.returncode

    def end(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


async def until(condition, timeout: float, tell=lambda: "", every: float = 0.05) -> None:
    """Waits for a condition, looking `every` so many seconds. Raises AssertionError."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, f"not within {timeout} s: {tell()}"
        await asyncio.sleep(every)


@contextlib.contextmanager
def workers() -> Iterator[list[Worker]]:
    """A list to put workers into; all of them end with the block."""
    started: list[Worker] = []
    try:
        yield started
    finally:
        for worker in started:
            worker.end()
