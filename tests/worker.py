"""A worker that is broken, or stopped, on purpose: `python -m tests.worker MODE`. It shows that a test can fail.

stop-in-transaction   sound, but stops itself (SIGSTOP) once, its first transaction open with output and offset sent
unfenced              as above, and its transactional ids are its own instead of the partition's: nobody fences it
offsets-outside       commits the offset after the transaction instead of inside, and dies (SIGKILL) in between, once
own-ids               transactional ids of its own, not stopping itself: for the long fault run
"""

from __future__ import annotations

import os
import signal
import sys
import uuid

from aiokafka import AIOKafkaProducer

from consumer import workers
from consumer.lane import Lane
from consumer.logs import configure_logs
from consumer.publish import Work
from consumer.settings import Settings, load_settings


def main(mode: str) -> int:
    settings, _, _ = load_settings()
    configure_logs("info", "json")
    if mode in ("unfenced", "own-ids"):
        own = uuid.uuid4().hex
        Settings.transactional_id = lambda self, partition: f"{own}-{partition}"  # type: ignore[method-assign]
    if mode in ("stop-in-transaction", "unfenced"):
        _stop_once_in_transaction()
    if mode == "offsets-outside":
        Lane._commit = _commit_outside  # type: ignore[method-assign]
    return workers.run(settings)


def _stop_once_in_transaction() -> None:
    commit = AIOKafkaProducer.commit_transaction

    async def stop_then_commit(self: AIOKafkaProducer) -> None:
        AIOKafkaProducer.commit_transaction = commit
        os.kill(os.getpid(), signal.SIGSTOP)
        await commit(self)

    AIOKafkaProducer.commit_transaction = stop_then_commit


async def _commit_outside(self: Lane, producer: AIOKafkaProducer, work: Work) -> None:
    await producer.begin_transaction()
    for delivered in await self._send(producer, work):
        await delivered
    await producer.commit_transaction()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
