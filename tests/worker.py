"""A worker that is broken, or stopped, on purpose: `python -m tests.worker MODE`. It shows that a test can fail.

stop-in-transaction   sound, but stops itself (SIGSTOP) once, its first transaction open with output and offset sent
die-in-transaction    sound, but kills itself (SIGKILL) at its first commit, output and offset sent and not committed
unfenced              as above, and its transactional ids are its own instead of the partition's: nobody fences it
offsets-outside       commits the offset after the transaction instead of inside, and dies (SIGKILL) in between, once
identity              passes values through untouched: what the lanes cost without the tagging
offsets-late          commits the offset a moment after the transaction: for the long fault run
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import uuid

from aiokafka import AIOKafkaProducer

from consumer import loading, workers
from consumer.lane import Lane
from consumer.logs import configure_logs
from consumer.publish import Work
from consumer.settings import Settings, load_settings
from processors.chain import identity_chain
from processors.entities.lexicon import Lexicon
from tests.lexicons import small_artifact


def main(mode: str) -> int:
    settings, _, _ = load_settings()
    configure_logs("info", "json")
    if mode == "unfenced":
        own = uuid.uuid4().hex
        Settings.transactional_id = lambda self, partition: f"{own}-{partition}"  # type: ignore[method-assign]
    if mode in ("stop-in-transaction", "unfenced"):
        _signal_once_in_transaction(signal.SIGSTOP)
    if mode == "die-in-transaction":
        _signal_once_in_transaction(signal.SIGKILL)
    if mode == "offsets-outside":
        Lane._commit = _commit_outside  # type: ignore[method-assign]
    if mode == "offsets-late":
        Lane._commit = _commit_late  # type: ignore[method-assign]
    if mode == "identity":
        loading.load_chain = lambda settings, before=None: loading.Loaded(
            identity_chain(), Lexicon.from_bytes(small_artifact()), stamps=loading.stamps_of(settings)
        )
    return workers.run(settings)


def _signal_once_in_transaction(number: signal.Signals) -> None:
    commit = AIOKafkaProducer.commit_transaction

    async def signal_then_commit(self: AIOKafkaProducer) -> None:
        AIOKafkaProducer.commit_transaction = commit
        os.kill(os.getpid(), number)
        await commit(self)

    AIOKafkaProducer.commit_transaction = signal_then_commit


async def _publish_without_offset(lane: Lane, producer: AIOKafkaProducer, work: Work) -> None:
    await producer.begin_transaction()
    for delivered in await lane._send(producer, work):
        await delivered
    await producer.commit_transaction()


async def _commit_outside(self: Lane, producer: AIOKafkaProducer, work: Work) -> None:
    await _publish_without_offset(self, producer, work)
    os.kill(os.getpid(), signal.SIGKILL)


async def _commit_late(self: Lane, producer: AIOKafkaProducer, work: Work) -> None:
    await _publish_without_offset(self, producer, work)
    await asyncio.sleep(0.05)
    await self._source.commit(self.partition, work.next_offset)
    self.position = work.next_offset
    self._on_progress()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
