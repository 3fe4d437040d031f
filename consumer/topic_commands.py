"""Commands on the topics: publish files, follow what leaves, look into the dead letters and send them back."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import click
import orjson

from consumer.command import (
    KAFKA_SETTINGS,
    Examples,
    fail,
    run_briefly,
    settings_of,
    settings_options,
    shower,
)


@click.command(
    cls=Examples, epilog="wirefeed produce seeds/flat/*.txt --rate 5 --bootstrap-servers localhost:9092"
)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--rate",
    type=click.FloatRange(0),
    default=0.0,
    help="dispatches a second; 0 is as fast as it goes",
    show_default=True,
)
@click.option("--count", type=click.IntRange(1), help="how many, going round the files [each once]")
@settings_options("input_topic", *KAFKA_SETTINGS)
def produce(
    files: tuple[Path, ...], rate: float, count: int | None, config: Path | None, **flags: Any
) -> None:
    """Publish FILES to the input topic, each as one record, as an upstream producer would."""
    settings = settings_of(config, flags)
    from aiokafka import AIOKafkaProducer
    from rich.progress import track

    from consumer.kafka import client_options

    async def publish() -> None:
        producer = AIOKafkaProducer(
            **client_options(settings, "produce"), enable_idempotence=True, max_request_size=1 << 27
        )
        try:
            await producer.start()
            pending = []
            for number in track(range(count or len(files)), "publishing", disable=not sys.stderr.isatty()):
                file = files[number % len(files)]
                pending.append(
                    await producer.send(settings.input_topic, file.read_bytes(), key=file.name.encode())
                )
                if rate:
                    await asyncio.sleep(1 / rate)
            await asyncio.gather(*pending)
            click.echo(f"{len(pending)} published to {settings.input_topic}", err=True)
        finally:
            await producer.stop()

    run_briefly(settings, publish())


@click.command(cls=Examples, epilog="wirefeed tail --from-beginning --json | head -1 | python -m json.tool")
@click.option("--from-beginning", is_flag=True, help="also what is in the topic already")
@click.option("--json", "as_json", is_flag=True, help="the records as they are, one a line")
@click.option("--count", type=click.IntRange(1), help="stop after so many")
@settings_options("output_topic", *KAFKA_SETTINGS)
def tail(from_beginning: bool, as_json: bool, count: int | None, config: Path | None, **flags: Any) -> None:
    """Show enriched dispatches as they leave, until Ctrl-C."""
    settings = settings_of(config, flags)
    from aiokafka import AIOKafkaConsumer

    from consumer.kafka import client_options

    async def follow() -> None:
        consumer = AIOKafkaConsumer(
            settings.output_topic, **client_options(settings, "tail"), isolation_level="read_committed",
            auto_offset_reset="earliest" if from_beginning else "latest",
        )  # fmt: skip
        show = shower()
        shown = 0
        try:
            await consumer.start()
            async for record in consumer:
                if as_json:
                    click.echo(record.value)
                else:
                    show(orjson.loads(record.value))
                shown += 1
                if shown == count:
                    return
        finally:
            await consumer.stop()

    run_briefly(settings, follow())


@click.group("dead-letters")
def dead_letters() -> None:
    """List, show and replay refused records."""


@dead_letters.command(
    "list", cls=Examples, epilog="wirefeed dead-letters list --bootstrap-servers localhost:9092"
)
@settings_options("dead_letter_topic", *KAFKA_SETTINGS)
def list_letters(config: Path | None, **flags: Any) -> None:
    """One line for each: its place, where it came from, stage, reason, message."""
    settings = settings_of(config, flags)
    from consumer.dead_letters import read_dead_letters

    async def print_all() -> None:
        count = 0
        async for letter in read_dead_letters(settings):
            count += 1
            facts = letter.facts
            click.echo(
                f"{letter.place}\t{letter.source}\t{facts.get('stage')}\t{facts.get('reason')}\t{facts.get('message')}"
            )
        click.echo(f"{count} dead letters in {settings.dead_letter_topic}", err=True)

    run_briefly(settings, print_all())


@dead_letters.command("show", cls=Examples, epilog="wirefeed dead-letters show 0:17 > refused.bin")
@click.argument("place", metavar="PARTITION:OFFSET")
@settings_options("dead_letter_topic", *KAFKA_SETTINGS)
def show_letter(place: str, config: Path | None, **flags: Any) -> None:
    """One record's bytes, verbatim, on standard output; its headers on standard error."""
    settings = settings_of(config, flags)
    from consumer.dead_letters import read_dead_letters

    async def print_one() -> None:
        async for letter in read_dead_letters(settings, [place]):
            for name, value in letter.record.headers:
                click.echo(f"{name}: {(value or b'').decode('utf-8', 'replace')}", err=True)
            sys.stdout.buffer.write(letter.record.value or b"")
            return
        fail(f"no record at {place} of {settings.dead_letter_topic}")

    run_briefly(settings, print_one())


@dead_letters.command("replay", cls=Examples, epilog="wirefeed dead-letters replay --reason unknown-format")
@click.argument("places", nargs=-1, metavar="[PARTITION:OFFSET]...")
@click.option("--reason", help="only those refused for this reason")
@click.option("--stage", help="only those refused by this stage")
@click.option("--all", "everything", is_flag=True, help="all of them")
@settings_options("dead_letter_topic", "input_topic", *KAFKA_SETTINGS)
def replay_letters(
    places: tuple[str, ...],
    reason: str | None,
    stage: str | None,
    everything: bool,
    config: Path | None,
    **flags: Any,
) -> None:
    """Send records back to the input topic, byte for byte. The dead letters stay where they are."""
    if not (places or reason or stage or everything):
        fail("which ones? Name places, --reason, --stage, or --all", status=2)
    settings = settings_of(config, flags)
    from consumer.dead_letters import DeadLetter, read_dead_letters, replay

    async def chosen() -> AsyncIterator[DeadLetter]:
        async for letter in read_dead_letters(settings, places):
            if reason in (None, letter.facts.get("reason")) and stage in (None, letter.facts.get("stage")):
                yield letter

    async def send_back() -> None:
        count = 0
        async for letter in replay(settings, chosen()):
            count += 1
            click.echo(f"{letter.place} -> {letter.source.rsplit(':', 1)[0]}")
        click.echo(f"{count} replayed", err=True)

    run_briefly(settings, send_back())
