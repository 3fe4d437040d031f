"""The command `wirefeed`. Each subcommand checks its input, calls one module, and says errors in one line."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import click
import orjson

from consumer.command import Examples, fail
from consumer.lexicon_commands import lexicon
from consumer.settings import Settings, SettingsError, load_settings

KAFKA_SETTINGS = (
    "bootstrap_servers", "client_id", "security_protocol", "ssl_cafile", "ssl_certfile", "ssl_keyfile", "ssl_key_password_file",
    "ssl_check_hostname", "sasl_mechanism", "sasl_username", "sasl_password_file", "sasl_oauth_token_file", "request_timeout_ms",
)  # fmt: skip


def settings_options(*names: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Flags for these settings (all, if none is named), and --config."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for name in reversed(names or tuple(Settings.model_fields)):
            field = Settings.model_fields[name]
            if "SecretStr" in str(field.annotation):
                continue  # a secret on a command line is read by every process of the machine
            default = "" if field.default in (None, ()) else f" [{field.default}]"
            command = click.option(
                f"--{name.replace('_', '-')}",
                name,
                default=None,
                metavar="VALUE",
                help=f"{field.description}{default}",
            )(command)
        return click.option(
            "--config",
            "config",
            type=click.Path(path_type=Path),
            help="TOML file of settings [$WIREFEED_CONFIG]",
        )(command)

    return decorate


def _settings(config: Path | None, flags: dict[str, Any]) -> Settings:
    try:
        settings, _, warnings = load_settings(flags, config)
    except SettingsError as error:
        fail(*error.problems, status=2)
    for warning in warnings:
        click.echo(f"warning: {warning}", err=True)
    return settings


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="wirefeed", message="%(prog)s %(version)s")
def main() -> None:
    """Tags news agencies' dispatches on Kafka with entities and machine-readable rights, exactly once."""


@main.command(
    cls=Examples, epilog="wirefeed run --bootstrap-servers kafka:9092 --workers 4 --create-topics true"
)
@settings_options()
def run(config: Path | None, **flags: Any) -> None:
    """Run the service until SIGTERM, which drains it and exits 0."""
    settings = _settings(config, flags)
    from consumer.logs import configure_logs
    from consumer.workers import run as run_workers

    configure_logs(settings.log_level, settings.log_format)
    try:
        raise SystemExit(run_workers(settings))
    except SettingsError as error:
        fail(*error.problems, status=2)
    except OSError as error:
        fail(f"{settings.http_host}:{settings.http_port}: {error.strerror or error}")


@main.command(cls=Examples, epilog="wirefeed demo --rate 10 --count 50")
@click.option(
    "--seeds",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="folder of dispatches [the packaged samples]",
)
@click.option(
    "--count",
    type=click.IntRange(0),
    default=0,
    help="dispatches to publish; 0 is each sample once",
    show_default=True,
)
@click.option(
    "--rate",
    type=click.FloatRange(0, min_open=True),
    default=4.0,
    help="dispatches a second",
    show_default=True,
)
def demo(seeds: Path | None, count: int, rate: float) -> None:
    """Show the whole service at work on sample dispatches, with a Kafka of its own."""
    from rich.console import Console

    from consumer.broker import BrokerError
    from consumer.demo import DemoError, run_demo
    from consumer.tagging import seed_folder

    try:
        raise SystemExit(run_demo(seeds or seed_folder(), count=count, rate=rate, console=Console()))
    except (BrokerError, DemoError) as error:
        fail(str(error))
    except KeyboardInterrupt:
        fail("interrupted", status=130)


@main.command(cls=Examples, epilog="wirefeed tag seeds/flat/03-urgent.txt | python -m json.tool")
@click.argument("files", nargs=-1, type=click.Path(allow_dash=True))
@click.option(
    "--ndjson",
    is_flag=True,
    help='each line of input is {"value": …} or {"value_base64": …, "headers": {…}, "key": …}',
)
@click.option("--pretty", is_flag=True, help="a few readable lines for each dispatch instead of JSON")
@click.option(
    "--lexicon-file", type=click.Path(path_type=Path, exists=True), help="a compiled lexicon to use"
)
@click.option(
    "--entity-list",
    "lists",
    multiple=True,
    type=click.Path(path_type=Path, exists=True),
    help="own TSV list; may be repeated",
)
@click.option(
    "--max-dispatch-bytes",
    type=click.IntRange(1),
    default=Settings.model_fields["max_dispatch_bytes"].default,
    show_default=True,
)
@click.option(
    "--format", "input_format", help="the files' format; else each is recognised [see: wirefeed formats]"
)
@click.option(
    "--json-mapping",
    metavar="JSON",
    help="""for JSON of your own: '{"headline": "$.title", "body": "$.text"}'""",
)
def tag(
    files: tuple[str, ...],
    ndjson: bool,
    pretty: bool,
    lexicon_file: Path | None,
    lists: tuple[Path, ...],
    max_dispatch_bytes: int,
    input_format: str | None,
    json_mapping: str | None,
) -> None:
    """Tag FILES (or - for standard input) without Kafka: one enriched JSON object for each dispatch.

    The exit status is 1 if any was refused.
    """
    from consumer.loading import VERSION, load_lexicon, load_tagger
    from consumer.tagging import STDIN, tag_file, tag_lines
    from processors.chain import build_chain

    files = files or (STDIN,)
    for name in files:
        if name != STDIN and not Path(name).is_file():
            fail(f"{name}: no such file", status=2)
    if STDIN in files and sys.stdin.isatty():
        what = "lines of JSON" if ndjson else "a dispatch"
        click.echo(f"Reading {what} from the terminal; end with Ctrl-D.", err=True)
    try:
        lexicon = load_lexicon(lexicon_file, lists)
        chain = build_chain(
            lexicon,
            load_tagger(lexicon),
            version=VERSION,
            max_bytes=max_dispatch_bytes,
            input_format=input_format,
            json_mapping=orjson.loads(json_mapping) if json_mapping else None,
        )
    except SettingsError as error:
        fail(*error.problems, status=2)
    except (ValueError, AttributeError) as error:  # an unknown format, or a mapping that is none
        fail(str(error), status=2)
    show = _shower() if pretty else None
    refused = 0
    out = sys.stdout.buffer
    for name in files:
        with sys.stdin.buffer if name == STDIN else Path(name).open("rb") as stream:
            for line, refusal in (tag_lines if ndjson else tag_file)(chain, name, stream):
                if refusal is not None:
                    refused += 1
                    if not ndjson:
                        click.echo(
                            f"{name}: refused by {refusal.stage}: {refusal.reason}: {refusal.message}",
                            err=True,
                        )
                if line and show and refusal is None:
                    show(orjson.loads(line))
                elif line:
                    out.write(line + b"\n")
                if ndjson:
                    out.flush()
    out.flush()
    raise SystemExit(1 if refused else 0)


@main.command(cls=Examples, epilog="wirefeed formats nitf")
@click.argument("name", required=False)
def formats(name: str | None) -> None:
    """List the formats that wirefeed reads, in the order in which they are tried; or all about one, by NAME.

    A record's header `wirefeed-format`, or the setting input_format, names one beyond doubt.
    """
    from consumer.tagging import seed_folder
    from processors.formats import FORMATS

    known = {format.name: format for format in FORMATS}
    if name is not None and name not in known:
        fail(f"{name!r} is no format: known are {', '.join(known)}", status=2)
    for format in FORMATS if name is None else (known[name],):
        summary, _, rest = format.about.strip().partition("\n\n")
        samples = sorted(file.name for file in (seed_folder() / format.name).glob("*"))
        click.echo(f"{format.name:13} {' '.join(summary.split())}")
        if name is not None:
            click.echo(f"\n{rest}\n\nexample: wirefeed tag seeds/{format.name}/{samples[0]}")


@main.command(cls=Examples, epilog="wirefeed rights seeds/flat/01-scraped-run-on.txt")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
def rights(files: tuple[Path, ...]) -> None:
    """Tell who owns the dispatches of FILES and what may be done with them, and which notice says so.

    The exit status is 1 if any was refused.
    """
    from rich.console import Console

    from consumer.display import show_rights
    from consumer.loading import VERSION, load_lexicon
    from consumer.tagging import tag_file
    from processors.chain import build_chain

    limit = Settings.model_fields["max_dispatch_bytes"].default
    chain = build_chain(load_lexicon(), version=VERSION, max_bytes=limit)
    console = Console()
    refused = False
    for file in files:
        with file.open("rb") as stream:
            for line, refusal in tag_file(chain, str(file), stream):
                if refusal is None:
                    show_rights(console, orjson.loads(line))
                else:
                    refused = True
                    click.echo(
                        f"{file}: refused by {refusal.stage}: {refusal.reason}: {refusal.message}", err=True
                    )
    raise SystemExit(1 if refused else 0)


def _shower() -> Callable[[dict[str, Any]], None]:
    from rich.console import Console

    from consumer.display import show

    console = Console()
    return lambda dispatch: show(console, dispatch)


@main.command(
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
    settings = _settings(config, flags)
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

    _run(publish())


@main.command(cls=Examples, epilog="wirefeed tail --from-beginning --json | head -1 | python -m json.tool")
@click.option("--from-beginning", is_flag=True, help="also what is in the topic already")
@click.option("--json", "as_json", is_flag=True, help="the records as they are, one a line")
@click.option("--count", type=click.IntRange(1), help="stop after so many")
@settings_options("output_topic", *KAFKA_SETTINGS)
def tail(from_beginning: bool, as_json: bool, count: int | None, config: Path | None, **flags: Any) -> None:
    """Show enriched dispatches as they leave, until Ctrl-C."""
    settings = _settings(config, flags)
    from aiokafka import AIOKafkaConsumer

    from consumer.kafka import client_options

    async def follow() -> None:
        consumer = AIOKafkaConsumer(
            settings.output_topic, **client_options(settings, "tail"), isolation_level="read_committed",
            auto_offset_reset="earliest" if from_beginning else "latest",
        )  # fmt: skip
        show = _shower()
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

    _run(follow())


@main.group("dead-letters")
def dead_letters() -> None:
    """List, show and replay refused records."""


@dead_letters.command(
    "list", cls=Examples, epilog="wirefeed dead-letters list --bootstrap-servers localhost:9092"
)
@settings_options("dead_letter_topic", *KAFKA_SETTINGS)
def list_letters(config: Path | None, **flags: Any) -> None:
    """One line for each: its place, where it came from, stage, reason, message."""
    settings = _settings(config, flags)
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

    _run(print_all())


@dead_letters.command("show", cls=Examples, epilog="wirefeed dead-letters show 0:17 > refused.bin")
@click.argument("place", metavar="PARTITION:OFFSET")
@settings_options("dead_letter_topic", *KAFKA_SETTINGS)
def show_letter(place: str, config: Path | None, **flags: Any) -> None:
    """One record's bytes, verbatim, on standard output; its headers on standard error."""
    settings = _settings(config, flags)
    from consumer.dead_letters import read_dead_letters

    async def print_one() -> None:
        async for letter in read_dead_letters(settings, [place]):
            for name, value in letter.record.headers:
                click.echo(f"{name}: {(value or b'').decode('utf-8', 'replace')}", err=True)
            sys.stdout.buffer.write(letter.record.value or b"")
            return
        fail(f"no record at {place} of {settings.dead_letter_topic}")

    _run(print_one())


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
    settings = _settings(config, flags)
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

    _run(send_back())


@main.command("config", cls=Examples, epilog="WIREFEED_WORKERS=4 wirefeed config")
@settings_options()
def show_config(config: Path | None, **flags: Any) -> None:
    """Print the effective settings and where each comes from; secrets are masked."""
    try:
        settings, sources, warnings = load_settings(flags, config)
    except SettingsError as error:
        fail(*error.problems, status=2)
    width = max(map(len, Settings.model_fields))
    for name in Settings.model_fields:
        value = getattr(settings, name)
        shown = ",".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)
        click.echo(f"{name:<{width}}  {shown:<28}  {click.style(sources[name], dim=True)}")
    for warning in warnings:
        click.echo(f"warning: {warning}", err=True)


@main.command(cls=Examples, epilog="wirefeed schema > enriched.schema.json")
def schema() -> None:
    """Print the JSON Schema of what leaves."""
    from processors.schema import enriched_schema

    click.echo(orjson.dumps(enriched_schema(), option=orjson.OPT_INDENT_2))


@main.command(cls=Examples, epilog="wirefeed broker --port 9092")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=9092,
    show_default=True,
    help="of its plain listener; 0 is any",
)
@click.option(
    "--nodes", type=click.IntRange(1, 5), default=1, show_default=True, help="brokers in the cluster"
)
def broker(port: int, nodes: int) -> None:
    """Run a local Apache Kafka until Ctrl-C; its data is temporary."""
    from consumer.broker import BrokerError, LocalBroker, any_broker, wait_for_signal

    try:
        with LocalBroker(nodes=nodes, port=port) if nodes > 1 else any_broker(port) as running:
            click.echo(f"Apache Kafka answers at {running.bootstrap}; Ctrl-C stops it.")
            sys.stdout.flush()
            wait_for_signal()
    except BrokerError as error:
        fail(str(error))


main.add_command(lexicon)


def _run(work: Any) -> None:
    """A short-lived command's coroutine, its Kafka errors in one line."""
    from aiokafka.errors import KafkaError

    from consumer.logs import configure_logs

    configure_logs("error", "console")
    logging.getLogger("aiokafka").setLevel("CRITICAL")  # what it would log comes as the exception below
    try:
        asyncio.run(work)
    except KafkaError as error:
        fail(f"Kafka: {type(error).__name__}: {error}")
    except ValueError as error:
        fail(str(error), status=2)
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main(prog_name="wirefeed")
