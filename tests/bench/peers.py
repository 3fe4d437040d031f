"""What others would write: bare consume-produce loops, each a process. `python -m tests.bench.peers NAME INPUT OUTPUT COUNT`."""

from __future__ import annotations

import asyncio
import os
import sys
import time

BATCH = 500


def report(count: int, began: float) -> None:
    print(f"{count / (time.perf_counter() - began):.0f}", flush=True)


async def bare_aiokafka(bootstrap: str, source: str, target: str, count: int) -> None:
    """The loop of aiokafka's own documentation: getmany, send each, wait for all, commit."""
    from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

    consumer = AIOKafkaConsumer(
        source, bootstrap_servers=bootstrap, group_id=f"aiokafka-{target}", enable_auto_commit=False, auto_offset_reset="earliest",
        isolation_level="read_committed",
    )  # fmt: skip
    producer = AIOKafkaProducer(
        bootstrap_servers=bootstrap,
        enable_idempotence=True,
        acks="all",
        compression_type="lz4",
        max_batch_size=900_000,
    )
    await consumer.start()
    await producer.start()
    done, began = 0, 0.0
    while done < count:
        fetched = await consumer.getmany(timeout_ms=1000, max_records=BATCH)
        began = began or time.perf_counter()
        pending = []
        for records in fetched.values():
            pending.extend([await producer.send(target, record.value, key=record.key) for record in records])
        if pending:
            await asyncio.gather(*pending)
            await consumer.commit()
            done += len(pending)
    report(done, began)
    await consumer.stop()
    await producer.stop()


def confluent(bootstrap: str, source: str, target: str, count: int) -> None:
    """librdkafka's loop: consume a batch, produce each, flush, commit."""
    from confluent_kafka import Consumer, Producer

    consumer = Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": f"confluent-{target}",
            "enable.auto.commit": False,
            "auto.offset.reset": "earliest",
        }
    )
    producer = Producer(
        {
            "bootstrap.servers": bootstrap,
            "enable.idempotence": True,
            "compression.type": "lz4",
            "linger.ms": 0,
        }
    )
    consumer.subscribe([source])
    done, began = 0, 0.0
    while done < count:
        batch = consumer.consume(BATCH, 0.2)
        if not batch:
            continue
        began = began or time.perf_counter()
        for record in batch:
            producer.produce(target, record.value(), record.key())
        producer.flush()
        consumer.commit(asynchronous=False)
        done += len(batch)
    report(done, began)
    consumer.close()


if __name__ == "__main__":
    name, source, target, count = sys.argv[1:]
    bootstrap = os.environ["KAFKA_BOOTSTRAP_SERVERS"]
    if name == "aiokafka":
        asyncio.run(bare_aiokafka(bootstrap, source, target, int(count)))
    else:
        confluent(bootstrap, source, target, int(count))
