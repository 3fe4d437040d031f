"""The three topics: do they exist, how many partitions have they, how large a record do they take."""

from __future__ import annotations

import asyncio
from typing import Any, NamedTuple

import structlog
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code

from consumer.kafka import client_options
from consumer.settings import Settings

BROKER_DEFAULT_MAX = 1_048_588
HEADER_ROOM = 64 * 1024  # what a dead letter's headers and batch framing may add to the record
VISIBLE_SECONDS = 30


class TopicError(RuntimeError):
    """A topic is missing or can't serve; the message says what to do."""


class Topics(NamedTuple):
    """Partition counts by topic, and the largest output value in bytes."""

    partitions: dict[str, int]
    largest_output: int


async def ensure_topics(settings: Settings) -> Topics:
    """Checks the topics, creating missing ones if `create_topics` is on. Raises TopicError, KafkaError."""
    admin = AIOKafkaAdminClient(**client_options(settings, "admin"))
    try:
        await admin.start()
        wanted = (settings.input_topic, settings.output_topic, settings.dead_letter_topic)
        partitions = await partition_counts(admin, wanted)
        missing = [topic for topic in wanted if topic not in partitions]
        if missing:
            if not settings.create_topics:
                raise TopicError(
                    f"missing on {settings.bootstrap_servers}: {', '.join(missing)}. Create the topics, or set create_topics"
                )
            await _create(admin, settings, missing, partitions)
            partitions = await _visible(admin, wanted)
        limits = await _limits(admin, wanted)
        needed = limits[settings.input_topic] + HEADER_ROOM
        if limits[settings.dead_letter_topic] < limits[settings.input_topic]:
            raise TopicError(
                f"{settings.dead_letter_topic} takes records of {limits[settings.dead_letter_topic]} bytes and "
                f"{settings.input_topic} up to {limits[settings.input_topic]}: a large refused record would be stuck. "
                f"Set max.message.bytes of {settings.dead_letter_topic} to {needed} or more"
            )
        return Topics(partitions, limits[settings.output_topic] - 4096)
    finally:
        await admin.close()


async def partition_counts(admin: AIOKafkaAdminClient, wanted: tuple[str, ...]) -> dict[str, int]:
    """How many partitions each of the wanted topics has; a missing one is left out."""
    present = set(await admin.list_topics())
    described = (
        await admin.describe_topics([topic for topic in wanted if topic in present]) if present else []
    )
    return {
        topic["topic"]: len(topic["partitions"])
        for topic in described
        if topic["topic"] in wanted and topic["partitions"]
    }


async def _create(
    admin: AIOKafkaAdminClient, settings: Settings, missing: list[str], present: dict[str, int]
) -> None:
    count = present.get(settings.input_topic, settings.topic_partitions)
    input_limit = BROKER_DEFAULT_MAX
    if settings.input_topic in present:
        input_limit = (await _limits(admin, (settings.input_topic,)))[settings.input_topic]
    new = [
        NewTopic(
            topic,
            count,
            settings.topic_replication,
            replica_assignments={}
            if settings.topic_replication == -1
            else None,  # what aiokafka wants with -1
            topic_configs={"max.message.bytes": str(input_limit + HEADER_ROOM)}
            if topic == settings.dead_letter_topic
            else {},
        )
        for topic in missing
    ]
    response = await admin.create_topics(new)
    for topic, code, *detail in response.topic_errors:
        error = for_code(code)
        if code and error is not TopicAlreadyExistsError:
            raise TopicError(
                f"{topic} can't be created: {error.__name__} {detail[0] if detail else ''}".rstrip()
            )
        structlog.get_logger("topics").info("topic created", name=topic, partitions=count)


async def _visible(admin: AIOKafkaAdminClient, wanted: tuple[str, ...]) -> dict[str, int]:
    """Waits until the new topics stand in the brokers' metadata."""
    for _ in range(VISIBLE_SECONDS * 10):
        partitions = await partition_counts(admin, wanted)
        if len(partitions) == len(wanted):
            return partitions
        await asyncio.sleep(0.1)
    raise TopicError(f"created, but not visible after {VISIBLE_SECONDS} s: {', '.join(wanted)}")


async def _limits(admin: AIOKafkaAdminClient, topics: tuple[str, ...]) -> dict[str, int]:
    """`max.message.bytes` of each topic; the broker's default where we may not ask."""
    limits = dict.fromkeys(topics, BROKER_DEFAULT_MAX)
    try:
        responses: list[Any] = await admin.describe_configs(
            [ConfigResource(ConfigResourceType.TOPIC, topic, {"max.message.bytes": None}) for topic in topics]
        )
    except KafkaError as error:
        structlog.get_logger("topics").warning("max.message.bytes is not known", error=str(error))
        return limits
    for response in responses:
        for resource in response.resources:
            code, _, _, topic, entries = resource[:5]
            for entry in entries if not code else ():
                if entry[0] == "max.message.bytes" and entry[1]:
                    limits[topic] = int(entry[1])
    return limits
