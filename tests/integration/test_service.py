"""The service's other doors: bad input, dead letters, metrics, probes, topics, settings, pressure on memory."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import orjson

from consumer.broker import LocalBroker
from processors.chain import Chain
from processors.dispatch import Record
from processors.schema import enriched_schema
from tests.conftest import ROOT
from tests.kafka import Feed, Tally, Worker, starts_brokers, until, workers
from tests.schemas import Validators

BAD = {
    "empty": (b"", "decode", "empty"),
    "only blanks": (b" \n\t ", "decode", "empty"),
    "truncated gzip": (gzip.compress(b"a dispatch " * 500)[:-9], "decode", "corrupt-compression"),
    "broken UTF-8": ("Müller traf Gómez".encode() + b"\xff\xfe\xc3", "decode", "invalid-charset"),
    "NUL bytes": (b"text\x00\x01\x00more\x00 text text", "decode", "binary"),
    "deep JSON": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "parse", "malformed-json"),
    "JSON of the wrong shape": (b'{"temperature": 21.5}', "parse", "not-a-dispatch"),
    "a JSON list of numbers": (b"[1, 2, 3]", "parse", "not-a-dispatch"),
    "XML of no known format": (b"<?xml version='1.0'?><a/>", "parse", "not-a-dispatch"),
    "gzip bomb": (gzip.compress(b"\0" * (20 << 20)), "decode", "too-large"),
}


async def _cli(feed: Feed, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "consumer.cli", *arguments],
        capture_output=True,
        env={**os.environ, **feed.environment()},
    )


async def test_bad_input_goes_to_the_dead_letters_and_holds_nothing_up(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 1).create(largest=60 << 20)
    with workers() as started:
        worker = await _started(started, feed, lexicon_file, request_timeout_ms=30_000)
        for name, (value, _, _) in BAD.items():
            await feed.send(value, key=b"0-" + name.encode(), headers=[("traceparent", b"00-abc")])
        await feed.send(b"x" * (50 << 20), key=b"0-50 MB")
        began = time.monotonic()
        await feed.send(b"x" * (1 << 20), key=b"0-a 1 MB line")
        await feed.send(b"Good\n\nA good dispatch.", key=b"0-good")
        records = await feed.read(len(BAD) + 3, timeout=60, settle=0.2)
        waited = time.monotonic() - began
        counted = worker.count("wirefeed_dead_letters_total")
    by_key = {record.key.decode().removeprefix("0-"): record for record in records}
    for name, (value, stage, reason) in BAD.items():
        record = by_key[name]
        headers = dict(record.headers)
        assert record.topic == feed.dead, name
        assert (headers["wirefeed-error-stage"].decode(), headers["wirefeed-error-reason"].decode()) == (
            stage,
            reason,
        ), name
        assert record.value == value, name
        assert headers["traceparent"] == b"00-abc"
        assert headers["wirefeed-source-topic"].decode() == feed.raw
    assert dict(by_key["50 MB"].headers)["wirefeed-error-reason"] == b"too-large"
    assert len(by_key["50 MB"].value) == 50 << 20
    assert by_key["good"].topic == feed.enriched
    assert by_key["a 1 MB line"].topic == feed.enriched
    assert counted == len(BAD) + 1
    # The harness itself opens a producer for each record and reads 50 MB back; the good dispatch's own way is short.
    good = dict(by_key["good"].headers)
    sent = by_key["good"].timestamp / 1000 - _time(good["ce_time"].decode())
    assert sent < 1.0, f"{sent:.2f} s behind the bad ones ({waited:.1f} s in all)"


def _time(rfc3339: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(rfc3339).timestamp()


async def _started(started: list[Worker], feed: Feed, lexicon: Path, **settings: object) -> Worker:
    worker = Worker(feed, lexicon, **settings)
    started.append(worker)
    return await worker.ready()


async def test_every_sample_leaves_valid_with_cloudevents_headers(
    bootstrap: str, lexicon_file: Path, validators: Validators, small_chain: Chain
) -> None:
    feed = await Feed(bootstrap, 1).create()
    files = sorted(
        file for file in (ROOT / "seeds").rglob("*") if file.is_file() and file.name != "README.md"
    )
    count = sum(len(small_chain.run(Record(file.read_bytes()))) for file in files)
    assert count > len(files)  # some hold several dispatches
    trace = b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    for file in files:
        await feed.send(file.read_bytes(), headers=[("traceparent", trace)])
    with workers() as started:
        await _started(started, feed, lexicon_file)
        records = await feed.read(count, timeout=30)
    assert len(records) == count
    for record in records:
        dispatch = orjson.loads(record.value)
        validators.check(dispatch)
        headers = dict(record.headers)
        assert headers["ce_specversion"] == b"1.0"
        assert headers["ce_id"].decode() == dispatch["uri"]
        assert headers["traceparent"] == trace
        assert headers["content-type"] == b"application/json"
        assert record.key == dispatch["uri"].encode()  # the input had none
        source = dispatch["enrichment"]["source"]
        assert (source["topic"], source["partition"]) == (feed.raw, 0)


async def test_dead_letters_are_listed_shown_and_replayed_byte_for_byte(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 2).create()
    await feed.send(b'{"not": "a dispatch"}', key=b"1-0", partition=1, headers=[("mine", b"kept")])
    with workers() as started:
        await _started(started, feed, lexicon_file)
        (refused,) = await feed.read(1, timeout=30)
        listed = await _cli(feed, "dead-letters", "list")
        place = f"{refused.partition}:{refused.offset}"
        assert listed.stdout.decode().startswith(f"{place}\t{feed.raw}:1:0\tparse\tnot-a-dispatch\t")
        shown = await _cli(feed, "dead-letters", "show", place)
        assert shown.stdout == b'{"not": "a dispatch"}'
        assert (await _cli(feed, "dead-letters", "replay", "--reason", "unknown-format")).stderr.startswith(
            b"0 replayed"
        )
        replayed = await _cli(feed, "dead-letters", "replay", place)
        assert replayed.stderr.startswith(b"1 replayed"), replayed
        again = await feed.read(2, timeout=30)
    assert [record.value for record in again] == [b'{"not": "a dispatch"}'] * 2
    headers = [name for name, _ in again[1].headers]
    assert headers.count("mine") == 1
    assert headers.count("wirefeed-error-stage") == 1


async def test_a_text_that_comes_again_is_published_and_marked(bootstrap: str, lexicon_file: Path) -> None:
    feed = await Feed(bootstrap, 1).create()
    text = b"Ferry returns\nParis, Nov 17, 2025 (AFP) - The ferry sailed."
    for value in (text, b"Another headline\nAnd its text.", text.replace(b" ferry", b"  Ferry")):
        await feed.send(value)
    with workers() as started:
        worker = await _started(started, feed, lexicon_file)
        first, other, again = await feed.read(3, timeout=30)
        await until(lambda: worker.count("wirefeed_signals_total") == 1, 5, worker.log.read_text)
    named = "wirefeed-duplicate-of"
    assert dict(again.headers)[named].decode() == orjson.loads(first.value)["uri"]
    assert named not in dict(first.headers)
    assert named not in dict(other.headers)


async def test_metrics_and_probes_follow_the_work(bootstrap: str, lexicon_file: Path) -> None:
    feed = await Feed(bootstrap, 2).create()
    with workers() as started:
        worker = await _started(started, feed, lexicon_file)
        assert worker.get("/healthz")[0] == 200
        assert worker.get("/nothing")[0] == 404
        await feed.publish(0, 100)
        await feed.read(100, timeout=30)
        assert worker.count("wirefeed_records_consumed_total") == 100
        assert worker.count("wirefeed_dead_letters_total") == 2
        assert worker.count("wirefeed_lanes") == 2
        page = worker.get("/metrics")[1]
        for name in (
            'wirefeed_dispatches_total{format="flat",outcome="enriched"} 98.0', 'wirefeed_entities_total{type="person"}',
            'wirefeed_notices_total{kind="copyright"} 98.0', 'wirefeed_stage_seconds_count{stage="entities"}',
            "wirefeed_end_to_end_seconds_count 100.0", "wirefeed_batch_records_count", 'wirefeed_transactions_total{outcome="committed"}',
            'wirefeed_rebalances_total{event="assigned"}', "wirefeed_buffered_bytes 0.0", "wirefeed_lane_paused 0.0",
            'wirefeed_build_info{lexicon="', "wirefeed_consumer_lag_seconds",
        ):  # fmt: skip
            assert name in page, name
        worker.send(signal.SIGTERM)
        assert await worker.exit() == 0


async def test_missing_topics_are_named_or_created(bootstrap: str, lexicon_file: Path) -> None:
    feed = Feed(bootstrap, 2)
    with workers() as started:
        worker = Worker(feed, lexicon_file)
        started.append(worker)
        assert await worker.exit() == 1
        assert f"missing on {bootstrap}: {feed.raw}, {feed.enriched}, {feed.dead}" in worker.log.read_text()
        await _started(started, feed, lexicon_file, create_topics=True, topic_partitions=2)
        await feed.publish(0, 20)
        assert not Tally.of(await feed.read(20, timeout=30), 20)


async def test_dead_letter_topic_that_takes_less_than_the_input_stops_the_start(
    bootstrap: str, lexicon_file: Path
) -> None:
    from aiokafka.admin import AIOKafkaAdminClient, NewTopic

    feed = Feed(bootstrap, 1)
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    sizes = {feed.raw: 5 << 20, feed.enriched: 1 << 20, feed.dead: 1 << 20}
    await admin.create_topics(
        [NewTopic(name, 1, 1, topic_configs={"max.message.bytes": str(size)}) for name, size in sizes.items()]
    )
    await admin.close()
    with workers() as started:
        worker = Worker(feed, lexicon_file)
        started.append(worker)
        assert await worker.exit() == 1
        assert f"Set max.message.bytes of {feed.dead}" in worker.log.read_text()


async def test_small_buffer_pauses_and_resumes_and_loses_nothing(bootstrap: str, lexicon_file: Path) -> None:
    feed = await Feed(bootstrap, 2).create()
    for number in range(40):
        text = f"Long {number}\n\n" + "Moscow and Kyiv and NATO. " * 4000
        await feed.send(text.encode(), key=f"{number % 2}-{number}".encode(), partition=number % 2)
    with workers() as started:
        await _started(started, feed, lexicon_file, buffer_bytes=1, batch_max_records=3)
        assert not Tally.of(await feed.read(40, timeout=60), 40)


async def test_wrong_settings_stop_the_start_with_a_line_each(lexicon_file: Path) -> None:
    done = await _cli(
        Feed("localhost:1", 1), "run", "--workers", "none", "--delivery", "twice", "--http-port", "70000"
    )
    assert done.returncode == 2
    lines = done.stderr.decode().splitlines()
    assert [line.split(":")[1].strip() for line in lines] == ["delivery", "workers", "http_port"]


@starts_brokers
async def test_broker_that_goes_away_is_told_waited_for_and_in_the_end_given_up(lexicon_file: Path) -> None:
    with LocalBroker() as broker, workers() as started:
        feed = await Feed(broker.bootstrap, 2).create()
        patient = await _started(started, feed, lexicon_file)
        hasty = await _started(started, feed, lexicon_file, stall_timeout_s=6)
        broker.kill()
        await until(lambda: patient.get("/readyz") == (503, "not ok: the broker does not answer\n"), 40)
        assert patient.get("/healthz")[0] == 200
        assert await hasty.exit(60) == 1
        assert "gave up" in hasty.log.read_text()
        await asyncio.to_thread(broker.restart)
        await patient.ready(60)
        await feed.publish(0, 40)
        assert not Tally.of(await feed.read(40, timeout=40), 40)


def test_schema_is_valid_json_schema() -> None:
    schema = json.loads(
        subprocess.run(
            [sys.executable, "-m", "consumer.cli", "schema"], capture_output=True, check=True
        ).stdout
    )
    assert schema == json.loads(orjson.dumps(enriched_schema()))
    import jsonschema_rs

    jsonschema_rs.meta.validate(schema)
