"""`make bench`: chain alone, end to end, an identity chain in the same lanes, and two peers, in one run.

Each worker or peer is a process of its own on one core; broker, publisher and reader share the others.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import orjson
import psutil
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from consumer.broker import LocalBroker
from consumer.loading import load_chain, load_lexicon
from consumer.settings import Settings
from processors.dispatch import Record
from processors.rights.find import find_notices
from processors.rights.holders import HolderTable
from processors.rights.read import notice_reader
from tests.bench import million
from tests.bench.formats import parse_rates
from tests.kafka import Feed, Worker, until, workers
from tests.ner.corpora import measured, own, trainable

SHARED_SAMPLE = Path(__file__).parents[3] / "shared" / "seeds" / "afp-dispatch.txt"
NEWS_OF_RIGHTS = Path(__file__).parents[1] / "notices" / "negatives.jsonl"
OWN_SAMPLE = Path(__file__).parents[2] / "seeds" / "flat" / "01-scraped-run-on.txt"
CORE = {0}
PARTITIONS = 6


def sample(size: int = 2160) -> str:
    """A dispatch of the owner's sample's size: that one, or ours with its sentences repeated."""
    if SHARED_SAMPLE.exists():
        return SHARED_SAMPLE.read_text()
    return OWN_SAMPLE.read_text()[:size]


def chain_alone(seconds: float) -> tuple[float, dict[str, float], int]:
    """Dispatches a second on one core, microseconds in each stage, names in the lexicon."""
    everywhere = os.sched_getaffinity(0)
    os.sched_setaffinity(0, CORE)
    loaded = load_chain(Settings())
    chain, lexicon = loaded.chain, loaded.lexicon
    text = sample()
    # Each differs, so that nothing but what repeats in real life (the notice) can be remembered.
    records = [Record(text.replace("four-year", f"{number}-year").encode()) for number in range(200)]
    stages: dict[str, float] = {}
    chain.run_batch(records, {})
    done, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        chain.run_batch(records, stages)
        done += len(records)
    spent = time.perf_counter() - began
    os.sched_setaffinity(0, everywhere)
    return done / spent, {name: value / done * 1e6 for name, value in stages.items()}, lexicon.name_count


def first_sight() -> tuple[float, dict[str, float]]:
    """The same of news that the process has not seen before, in 2 KB of text: Reuters' of 1996, or our annotated dispatches.

    New dispatches bring new words and new sentences, of which nothing can be remembered; in the figure above all has been met.
    """
    chain = load_chain(Settings()).chain
    shared = SHARED_SAMPLE.exists()
    before = trainable() if shared else own("train")
    chain.run_batch([Record(one.text.encode()) for one in before], {})
    fresh = [Record(one.text.encode()) for one in (measured()["Reuters 1996"] if shared else own("held-out"))]
    stages: dict[str, float] = {}
    for begin in range(0, len(fresh), 8):
        chain.run_batch(fresh[begin : begin + 8], stages)
    size = sum(len(record.value or b"") for record in fresh)
    each = {name: spent / size * 2048 * 1e6 for name, spent in stages.items()}
    return 1e6 / sum(each.values()), each


def notices() -> tuple[float, float]:
    """Microseconds to look for notices: in 2 KB of news, and in samples that end in one, each another text."""
    table = HolderTable(load_lexicon().agencies)
    read_notice = notice_reader(table)
    text = sample()
    (found,) = find_notices(text)
    news = (text[: found.start] * 2)[:2048]
    texts = [text.replace("four-year", f"{number}-year") for number in range(500)]

    def read(text: str) -> None:
        for one in find_notices(text):
            read_notice(text[one.start : one.end], one.kind, "/copyrightNotice")

    def best(of: list[str]) -> float:
        spent = []
        for _ in range(5):
            began = time.perf_counter()
            for one in of:
                read(one)
            spent.append(time.perf_counter() - began)
        return min(spent) / len(of) * 1e6

    return best([news] * 500), best(texts)


def news_of_rights() -> float:
    """Microseconds to look through 2 KB of news whose every sentence has a word of notices and was never seen before."""
    said = [orjson.loads(line)["text"] for line in NEWS_OF_RIGHTS.read_text().splitlines()]
    size, spent = 0, 0.0
    for round_ in range(6):  # the first compiles what the others use
        for begin in range(0, len(said), 20):
            text = " ".join(f"{one} ({round_})" for one in said[begin : begin + 20])
            began = time.perf_counter()
            find_notices(text)
            spent += (time.perf_counter() - began) if round_ else 0
            size += len(text) if round_ else 0
    return spent / size * 2048 * 1e6


async def fill(bootstrap: str, topic: str, count: int, *, rate: float = 0) -> None:
    text = sample()
    producer = AIOKafkaProducer(
        bootstrap_servers=bootstrap, linger_ms=5 if rate else 20, max_batch_size=1 << 19
    )
    await producer.start()
    pending, began = [], time.perf_counter()
    for number in range(count):
        value = text.replace("four-year", f"{number}-year").encode()
        pending.append(
            await producer.send(topic, value, key=f"{number}".encode(), partition=number % PARTITIONS)
        )
        if rate and (ahead := number / rate - (time.perf_counter() - began)) > 0:
            await asyncio.sleep(ahead)
    await asyncio.gather(*pending)
    await producer.stop()


async def worker_rate(
    broker: LocalBroker, feed: Feed, count: int, folder: Path, mode: str | None, **settings: object
) -> tuple[float, float]:
    """Records a second from the first commit to the last, and the worker's memory in MB."""
    fresh = Feed(broker.bootstrap, PARTITIONS)
    settings = {"input_topic": feed.raw, "output_topic": feed.enriched, "dead_letter_topic": feed.dead, "group_id": fresh.name,
                "transactional_id_prefix": fresh.name, "buffer_bytes": 64 << 20, "session_timeout_ms": 15000, "heartbeat_interval_ms": 3000, **settings}  # fmt: skip
    with workers() as started:
        worker = Worker(fresh, folder / "none", mode=mode, lexicon=False, **settings)
        os.sched_setaffinity(worker.process.pid, CORE)
        started.append(worker)
        seen: list[tuple[float, float]] = []

        def finished() -> bool:
            assert worker.process.poll() is None, worker.log.read_text()[-3000:]
            consumed = worker.count("wirefeed_records_consumed_total")
            if consumed:
                seen.append((time.perf_counter(), consumed))
            return consumed >= count

        # Each look costs the worker a page of metrics: seldom, but often enough for the identity chain's half second.
        every = 0.05 if mode == "identity" else 0.5
        await until(finished, 300, lambda: worker.log.read_text()[-2000:], every)
        memory = psutil.Process(worker.process.pid).memory_info().rss / 1e6
    (first, at_first), (last, at_last) = seen[0], next(point for point in seen if point[1] >= count)
    if at_first == at_last:
        raise SystemExit(f"error: all {count} dispatches were gone at the first look: raise --count")
    return (at_last - at_first) / max(last - first, 1e-9), memory


async def latency(broker: LocalBroker, folder: Path, rate: float, seconds: float) -> tuple[float, float]:
    """Publish to read_committed reader, at a steady rate: p50 and p99 in milliseconds."""
    feed = await Feed(broker.bootstrap, PARTITIONS).create()
    with workers() as started:
        worker = Worker(
            feed,
            folder / "none",
            mode=None,
            lexicon=False,
            session_timeout_ms=15000,
            heartbeat_interval_ms=3000,
        )
        os.sched_setaffinity(worker.process.pid, CORE)
        started.append(worker)
        await worker.ready(60)
        reader = AIOKafkaConsumer(
            bootstrap_servers=broker.bootstrap,
            isolation_level="read_committed",
            auto_offset_reset="earliest",
            fetch_max_wait_ms=25,
        )
        await reader.start()
        reader.assign([TopicPartition(feed.enriched, number) for number in range(PARTITIONS)])
        warm, count = int(rate * 6), int(rate * seconds)
        publishing = asyncio.create_task(fill(broker.bootstrap, feed.raw, warm + count, rate=rate))
        waits: list[float] = []
        while len(waits) < warm + count:
            fetched = await reader.getmany(timeout_ms=50)
            now = time.time()
            for records in fetched.values():
                for record in records:
                    sent = dict(record.headers)["ce_time"].decode()
                    waits.append((now - _seconds(sent)) * 1000)
        await publishing
        await reader.stop()
    ordered = sorted(waits[warm:])
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]


def _by_stage(stages: dict[str, float]) -> str:
    return ", ".join(f"{name} {spent:.0f}" for name, spent in stages.items())


def _seconds(rfc3339: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(rfc3339).timestamp()


def peer_rate(name: str, broker: LocalBroker, feed: Feed, count: int) -> float:
    done = subprocess.run(
        ["taskset", "-c", "0", sys.executable, "-m", "tests.bench.peers", name, feed.raw, feed.enriched, str(count)],
        env={**os.environ, "KAFKA_BOOTSTRAP_SERVERS": broker.bootstrap}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return float(done.stdout)


async def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench ARGS=", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="dispatches for each end-to-end figure")
    parser.add_argument("--seconds", type=float, default=8, help="for the chain alone and for latency")
    arguments = parser.parse_args()
    count = arguments.count
    # A newer one, or one built with profiles as images and distributions have it, is worth a fifth to a third.
    print(f"Python {sys.version} on {len(os.sched_getaffinity(0))} cores")
    rate, stages, names = chain_alone(arguments.seconds)
    print(
        f"chain alone                   {rate:8,.0f}/s   {len(sample().encode())} bytes, lexicon of {names:,} names"
    )
    print(f"  microseconds by stage       {_by_stage(stages)}", flush=True)
    rate, stages = first_sight()
    print(f"news not seen before          {rate:8,.0f}/s   2 KB each, every word and sentence as it comes")
    print(f"  microseconds by stage       {_by_stage(stages)}", flush=True)
    plain, with_notice = notices()
    print(
        f"notices                       {plain:.1f} us for 2 KB that hold none, {with_notice:.1f} us for the sample's, found and read;"
        f"\n                              {news_of_rights():.0f} us for 2 KB of news about rights, each sentence new",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as temporary:
        seconds, megabytes = million.measured(Path(temporary) / "lexicon.map")
    print(
        f"lexicon of 1,000,000 names    loaded in {seconds * 1000:.0f} ms, {megabytes:.0f} MB of a second process's own",
        flush=True,
    )
    print("parse rate by format          (and its time over lxml's or orjson's bare parse)")
    for name, speed, ratio in parse_rates(load_lexicon()):
        told = f"{ratio:5.1f}" if ratio else "    -"
        print(f"  {name:<27} {speed:8.1f} MB/s {told}", flush=True)
    with LocalBroker() as broker, tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        feed = await Feed(broker.bootstrap, PARTITIONS).create()
        await fill(broker.bootstrap, feed.raw, count)
        end_to_end, memory = await worker_rate(broker, feed, count, folder, None)
        print(f"end to end, exactly once      {end_to_end:8,.0f}/s   worker of {memory:.0f} MB", flush=True)
        identity, _ = await worker_rate(broker, feed, count, folder, "identity")
        print(
            f"the same lanes, identity      {identity:8,.0f}/s   end to end is {end_to_end / identity:.2f} of it",
            flush=True,
        )
        for name, label in (("aiokafka", "bare aiokafka loop "), ("confluent", "confluent-kafka loop")):
            peer = await asyncio.to_thread(peer_rate, name, broker, feed, count)
            print(
                f"{label:<29} {peer:8,.0f}/s   identity lanes are {identity / peer:.2f}, end to end {end_to_end / peer:.2f} of it",
                flush=True,
            )
        p50, p99 = await latency(broker, folder, 500, arguments.seconds)
        print(
            f"latency at 500 dispatches/s   p50 {p50:.0f} ms, p99 {p99:.0f} ms, publish to a read_committed reader"
        )


asyncio.run(main())
