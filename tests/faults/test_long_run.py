"""The long fault injection (`make test-faults`): workers killed, stopped, added, removed; the broker restarted.

`WIREFEED_FAULTS_COUNT` shortens it. A worker that commits offsets outside the transaction must be found out.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from pathlib import Path

import pytest

from consumer.broker import LocalBroker
from tests.kafka import SESSION_MS, Feed, Tally, Worker, workers

COUNT = int(os.environ.get("WIREFEED_FAULTS_COUNT", "20000"))
RATE = 150.0
SEED = 844


async def _run(broker: LocalBroker, lexicon: Path, count: int, *, mode: str | None, restart: bool) -> Tally:
    chance = random.Random(SEED)
    feed = await Feed(broker.bootstrap, 6).create()
    with workers() as started:

        def start() -> Worker:
            worker = Worker(feed, lexicon, mode=mode, batch_max_records=60)
            started.append(worker)
            return worker

        def running() -> list[Worker]:
            return [worker for worker in started if worker.process.poll() is None]

        for worker in (start(), start(), start()):
            await worker.ready()
        publishing = asyncio.create_task(feed.publish(0, count, rate=RATE))
        began, faults = time.monotonic(), 0
        while not publishing.done():
            await asyncio.sleep(chance.uniform(1.5, 4.0))
            fault = ("kill", "stop", "add", "term", "kill", "stop", "broker")[faults % 7]
            faults += 1
            print(f"{time.monotonic() - began:6.1f} s  {fault}", flush=True)
            victim = chance.choice(running())
            if fault == "kill":
                victim.send(signal.SIGKILL)
                start()
            elif fault == "stop":
                victim.send(signal.SIGSTOP)
                await asyncio.sleep(SESSION_MS / 1000 + chance.uniform(0.5, 2.5))
                victim.send(signal.SIGCONT)
            elif fault == "add" and len(running()) < 5:
                start()
            elif fault == "term" and len(running()) > 2:
                victim.send(signal.SIGTERM)
            elif fault == "broker" and restart:
                broker.kill()
                await asyncio.sleep(chance.uniform(0.2, 1.5))
                await asyncio.to_thread(broker.restart)
        await publishing
        records = await feed.read(count, timeout=180, settle=8)
    tally = Tally.of(records, count)
    print(
        f"{count} dispatches, {faults} faults: {len(records)} records, {len(tally.missing)} missing, "
        f"{len(tally.twice)} twice, {len(tally.disordered)} out of order",
        flush=True,
    )
    return tally


@pytest.mark.faults
async def test_each_of_20000_dispatches_leaves_once_and_in_order(lexicon_file: Path) -> None:
    with LocalBroker() as broker:
        assert not await _run(broker, lexicon_file, COUNT, mode=None, restart=True)


@pytest.mark.faults
async def test_the_same_run_finds_out_offsets_committed_outside_the_transaction(lexicon_file: Path) -> None:
    with LocalBroker() as broker:
        assert (await _run(broker, lexicon_file, min(COUNT, 4000), mode="offsets-late", restart=False)).twice
