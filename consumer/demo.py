"""`wirefeed demo`: the whole service on the sample dispatches, from a fresh Kafka to a summary.

Starts a broker and the service as processes of their own, publishes as an upstream producer would, shows what
leaves, and stops everything that it started, also on Ctrl-C.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Coroutine, Iterator, Set
from pathlib import Path
from typing import Any

import orjson
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from consumer.broker import any_broker
from consumer.display import show
from consumer.tagging import seed_files

# Of this run alone: a broker that is already there may hold another's dispatches.
RUN = f"wirefeed-demo-{os.getpid()}"
RAW, ENRICHED, DEAD = f"{RUN}.raw", f"{RUN}.enriched", f"{RUN}.dead-letters"
START_SECONDS = 60
WAIT_SECONDS = 30
CANCEL_SECONDS = 3


class DemoError(RuntimeError):
    """The demo can't go on; the message says why."""


def run_demo(folder: Path, *, count: int, rate: float, console: Console) -> int:
    """Publishes `count` dispatches (0: each sample once) at `rate` a second. Raises BrokerError, DemoError."""
    files = seed_files(folder)
    if not files:
        raise DemoError(f"no sample dispatches in {folder}")
    signal.signal(signal.SIGTERM, _interrupt)
    with contextlib.ExitStack() as stack:
        bootstrap = os.environ.get("KAFKA_BOOTSTRAP_SERVERS")
        if bootstrap is None:
            with console.status("Starting a local Apache Kafka …"):
                broker = any_broker()
                stack.enter_context(broker)
                bootstrap = broker.bootstrap
        console.print(f"Apache Kafka answers at {bootstrap}", highlight=False)
        with console.status("Starting wirefeed …"):
            address = stack.enter_context(_service(bootstrap))
        console.print(f"wirefeed is ready, metrics at {address}/metrics\n", highlight=False)
        shown = asyncio.run(
            until_interrupted(
                _publish_and_show(bootstrap, files, count or len(files), rate, console, address)
            )
        )
        signal.signal(signal.SIGTERM, _interrupt)  # which the loop has taken down with itself
        if shown is not None:
            return shown
        console.print("\nInterrupted: stopping what was started.")
        return 130


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


async def until_interrupted(work: Coroutine[Any, Any, int]) -> int | None:
    """What the work returns; None after Ctrl-C or SIGTERM.

    They cancel it, then what it leaves behind, until each ends: a client that is just starting or stopping may swallow one
    cancellation, and asyncio.run cancels what is left once and waits for it as long as that takes.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    others = asyncio.all_tasks()
    task, stopped = asyncio.create_task(work), asyncio.create_task(stop.wait())
    # An interrupt that came before these handlers is asyncio.run's own: it cancels this, which must not leave the work behind.
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if not task.done():
        await _end({task})
        await _end(asyncio.all_tasks() - others)
    return None if task.cancelled() else task.result()


async def _end(tasks: Set[asyncio.Task[Any]]) -> None:
    """Cancels the tasks until all are done."""
    while left := {task for task in tasks if not task.done()}:
        for task in left:
            task.cancel()
        await asyncio.wait(left, timeout=CANCEL_SECONDS)


@contextlib.contextmanager
def _service(bootstrap: str) -> Iterator[str]:
    """`wirefeed run` as a process; yields its web address once it is ready."""
    environment = {
        **os.environ, "WIREFEED_BOOTSTRAP_SERVERS": bootstrap, "WIREFEED_CREATE_TOPICS": "true",
        "WIREFEED_HTTP_HOST": "127.0.0.1", "WIREFEED_HTTP_PORT": "0", "WIREFEED_LOG_FORMAT": "json",
        "WIREFEED_INPUT_TOPIC": RAW, "WIREFEED_OUTPUT_TOPIC": ENRICHED, "WIREFEED_DEAD_LETTER_TOPIC": DEAD,
        "WIREFEED_GROUP_ID": RUN, "WIREFEED_TRANSACTIONAL_ID_PREFIX": RUN,
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "consumer.cli", "run"],
        env=environment,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    log: list[bytes] = []
    try:
        port = None
        for line in process.stderr or ():
            log.append(line)
            with contextlib.suppress(orjson.JSONDecodeError):
                port = orjson.loads(line).get("metrics_port")
            if port:
                break
        if port is None:
            raise DemoError("wirefeed did not start:\n" + b"".join(log[-20:]).decode("utf-8", "replace"))
        address = f"http://127.0.0.1:{port}"
        _drain_in_background(process, log)
        deadline = time.monotonic() + START_SECONDS
        while not _ready(address):
            if process.poll() is not None or time.monotonic() > deadline:
                raise DemoError(
                    "wirefeed did not get ready:\n" + b"".join(log[-20:]).decode("utf-8", "replace")
                )
            time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _drain_in_background(process: subprocess.Popen[bytes], log: list[bytes]) -> None:
    import threading

    def drain() -> None:
        for line in process.stderr or ():
            log.append(line)
            del log[:-50]

    threading.Thread(target=drain, daemon=True).start()


def _ready(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/readyz", timeout=2) as answer:  # noqa: S310 - our own page
            return bool(answer.status == 200)
    except OSError:
        return False


async def _publish_and_show(
    bootstrap: str, files: list[Path], count: int, rate: float, console: Console, address: str
) -> int:
    consumer = AIOKafkaConsumer(
        ENRICHED, DEAD, bootstrap_servers=bootstrap,
        isolation_level="read_committed", auto_offset_reset="earliest",
    )  # fmt: skip
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, enable_idempotence=True)
    latencies: list[float] = []
    refused = 0
    progress = Progress(
        TextColumn("published"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[tagged]} enriched"),
        console=console, disable=not console.is_terminal,
    )  # fmt: skip
    bar = progress.add_task("", total=count, tagged=0)

    async def publish() -> None:
        for number in range(count):
            file = files[number % len(files)]
            await producer.send_and_wait(RAW, file.read_bytes(), key=file.name.encode())
            progress.advance(bar)
            await asyncio.sleep(1 / rate)

    began = time.monotonic()
    try:
        await consumer.start()
        await producer.start()
        with progress:
            publishing = asyncio.create_task(publish())
            answered = 0
            deadline = None
            while answered < count:
                for records in (await consumer.getmany(timeout_ms=200)).values():
                    for record in records:
                        answered += 1
                        if record.topic == DEAD:
                            refused += 1
                            reason = (
                                dict(record.headers)
                                .get("wirefeed-error-message", b"")
                                .decode("utf-8", "replace")
                            )
                            progress.console.print(f"[red]refused[/] {reason}\n", highlight=False)
                            continue
                        sent = dict(record.headers)["ce_time"].decode()
                        latencies.append(record.timestamp / 1000 - _seconds(sent))
                        progress.update(bar, tagged=len(latencies))
                        show(progress.console, orjson.loads(record.value))
                if publishing.done():
                    publishing.result()
                    deadline = deadline or time.monotonic() + WAIT_SECONDS
                    if time.monotonic() > deadline:
                        raise DemoError(
                            f"{count - answered} of {count} dispatches did not come back in {WAIT_SECONDS} s"
                        )
            await publishing
    finally:
        await producer.stop()
        await consumer.stop()
    spent = time.monotonic() - began
    latencies.sort()
    console.print(
        f"[bold]{count} published, {len(latencies)} enriched, {refused} refused[/] in {spent:.1f} s, {len(latencies) / spent:.1f}/s",
        highlight=False,
    )
    if latencies:
        p50, p99 = (
            latencies[len(latencies) // 2],
            latencies[min(len(latencies) - 1, int(len(latencies) * 0.99))],
        )
        console.print(
            f"publish to enriched record: p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms", highlight=False
        )
    console.print(f"metrics were at {address}/metrics", highlight=False)
    return 0


def _seconds(rfc3339: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(rfc3339).timestamp()
