"""The guarantee: each input once in the enriched or the dead-letter topic, in order, whatever happens to workers."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from tests.kafka import SESSION_MS, Feed, Tally, Worker, until, workers


async def _zombie(feed: Feed, lexicon_file: Path, mode: str) -> Tally:
    """A worker stops with its transaction open; another takes the partition over; the first wakes up and commits."""
    await feed.publish(0, 200)
    with workers() as started:
        zombie = Worker(feed, lexicon_file, mode=mode, transaction_timeout_ms=120_000)
        started.append(zombie)
        await zombie.stopped_itself()
        heir = Worker(feed, lexicon_file)
        started.append(heir)
        await until(
            lambda: heir.count("wirefeed_records_consumed_total") == 200,
            45,
            lambda: heir.log.read_text()[-3000:],
        )
        zombie.send(signal.SIGCONT)
        # It wakes up believing that it owns the partition, and tries to commit what the heir has published.
        await until(
            lambda: any(
                event.get("event") == "lane" and event.get("now") in ("fenced", "draining", "closed")
                for event in zombie.events()
            ),
            30,
            lambda: zombie.log.read_text()[-3000:],
        )
        return Tally.of(await feed.read(200, timeout=20, settle=3), 200)


async def test_owner_that_wakes_up_in_an_open_transaction_publishes_nothing(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 1).create()
    assert not await _zombie(feed, lexicon_file, "stop-in-transaction")


async def test_without_fencing_by_partition_the_same_case_publishes_twice(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 1).create()
    assert (await _zombie(feed, lexicon_file, "unfenced")).twice


async def test_offsets_outside_the_transaction_publish_twice(bootstrap: str, lexicon_file: Path) -> None:
    feed = await Feed(bootstrap, 1).create()
    await feed.publish(0, 50)
    with workers() as started:
        broken = Worker(feed, lexicon_file, mode="offsets-outside")
        started.append(broken)
        assert await broken.exit() == -signal.SIGKILL
        started.append(Worker(feed, lexicon_file))
        tally = Tally.of(await feed.read(100, timeout=30), 50)
    assert tally.twice


async def test_killed_with_output_sent_and_not_committed_loses_and_repeats_nothing(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 1).create()
    await feed.publish(0, 100)
    with workers() as started:
        killed = Worker(feed, lexicon_file, mode="die-in-transaction")
        started.append(killed)
        assert await killed.exit() == -signal.SIGKILL
        started.append(Worker(feed, lexicon_file))
        tally = Tally.of(await feed.read(100, timeout=40, settle=2), 100)
    assert not tally, tally


async def test_kill_stop_and_scale_publish_each_dispatch_once(bootstrap: str, lexicon_file: Path) -> None:
    feed = await Feed(bootstrap, 3).create()
    count = 2400
    with workers() as started:

        def start() -> Worker:
            worker = Worker(feed, lexicon_file, batch_max_records=40)
            started.append(worker)
            return worker

        first, second = start(), start()
        await asyncio.gather(first.ready(), second.ready())
        publishing = asyncio.create_task(feed.publish(0, count, rate=100))
        await asyncio.sleep(1.5)  # let it flow: the faults must hit open transactions
        first.send(signal.SIGKILL)
        third = await start().ready()
        second.send(signal.SIGSTOP)
        await asyncio.sleep(SESSION_MS / 1000 + 2)  # past the session timeout: the partitions move
        second.send(signal.SIGCONT)
        fourth = await start().ready()
        third.send(signal.SIGTERM)
        assert await third.exit() == 0
        await publishing
        await fourth.ready()
        records = await feed.read(count, timeout=60, settle=2)
    tally = Tally.of(records, count)
    assert not tally, tally
    assert len(records) == count


async def test_aborted_input_is_not_tagged(bootstrap: str, lexicon_file: Path) -> None:
    from aiokafka import AIOKafkaProducer

    feed = await Feed(bootstrap, 1).create()
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, transactional_id=f"upstream-{feed.name}")
    await producer.start()
    with pytest.raises(ZeroDivisionError):
        async with producer.transaction():
            await producer.send_and_wait(feed.raw, b"Never said\n\nThis was aborted.", key=b"0-1")
            raise ZeroDivisionError
    async with producer.transaction():
        await producer.send_and_wait(feed.raw, b"Said\n\nThis was committed.", key=b"0-0")
    await producer.stop()
    with workers() as started:
        started.append(Worker(feed, lexicon_file))
        records = await feed.read(1, timeout=40, settle=2)
    assert [record.key for record in records] == [b"0-0"]


async def test_sigterm_drains_and_exits_0_and_the_next_worker_goes_on(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 2).create()
    with workers() as started:
        worker = Worker(feed, lexicon_file)
        started.append(worker)
        await worker.ready()
        publishing = asyncio.create_task(feed.publish(0, 600, rate=300))
        await asyncio.sleep(1)
        worker.send(signal.SIGTERM)
        assert await worker.exit(15) == 0
        await publishing
        started.append(Worker(feed, lexicon_file))
        records = await feed.read(600, timeout=40)
    assert not Tally.of(records, 600)


async def test_at_least_once_needs_no_transactions_and_loses_nothing(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 2).create()
    await feed.publish(0, 300)
    with workers() as started:
        worker = Worker(feed, lexicon_file, delivery="at_least_once")
        started.append(worker)
        tally = Tally.of(await feed.read(300, timeout=40), 300)
    assert not tally.missing
    assert not tally.disordered


async def test_several_processes_share_the_partitions_and_one_page(
    bootstrap: str, lexicon_file: Path
) -> None:
    feed = await Feed(bootstrap, 4).create()
    with workers() as started:
        service = Worker(feed, lexicon_file, workers=2)
        started.append(service)
        await service.ready()
        await feed.publish(0, 400)
        records = await feed.read(400, timeout=40)
        consumed = service.count("wirefeed_records_consumed_total")
        service.send(signal.SIGTERM)
        assert await service.exit() == 0
    assert not Tally.of(records, 400)
    assert consumed == 400


async def test_static_member_that_crashes_and_returns_goes_on(bootstrap: str, lexicon_file: Path) -> None:
    feed = await Feed(bootstrap, 2).create()
    await feed.publish(0, 100)
    with workers() as started:
        first = Worker(feed, lexicon_file, instance_id="pod-1")
        started.append(first)
        await feed.read(100, timeout=30, settle=0)
        first.send(signal.SIGKILL)
        await first.exit()
        started.append(Worker(feed, lexicon_file, instance_id="pod-1", log_level="debug"))
        await feed.publish(100, 100)
        records = await feed.read(200, timeout=40)
        told = [event for event in started[1].events() if event.get("event") == "enriched"]
    assert not Tally.of(records, 200)
    assert {"topic", "partition", "offset", "dispatch"} <= told[0].keys()
