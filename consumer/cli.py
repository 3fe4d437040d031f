"""The command `wirefeed`: its service, its demonstration and what it is set to. Each subcommand checks its input, calls
one module, and says errors in one line.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from consumer.command import Examples, fail, settings_of, settings_options
from consumer.file_commands import formats, rights, schema, tag
from consumer.lexicon_commands import lexicon
from consumer.settings import Settings, SettingsError, load_settings
from consumer.topic_commands import dead_letters, produce, tail


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
    settings = settings_of(config, flags)
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

    from consumer.demo import DemoError, run_demo
    from consumer.kafka_files import BrokerError
    from consumer.tagging import seed_folder

    try:
        raise SystemExit(run_demo(seeds or seed_folder(), count=count, rate=rate, console=Console()))
    except (BrokerError, DemoError) as error:
        fail(str(error))
    except KeyboardInterrupt:
        fail("interrupted", status=130)


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
    from consumer.broker import LocalBroker, any_broker, wait_for_signal
    from consumer.kafka_files import BrokerError

    try:
        with LocalBroker(nodes=nodes, port=port) if nodes > 1 else any_broker(port) as running:
            click.echo(f"Apache Kafka answers at {running.bootstrap}; Ctrl-C stops it.")
            sys.stdout.flush()
            wait_for_signal()
    except BrokerError as error:
        fail(str(error))


for command in (tag, formats, rights, schema, produce, tail, dead_letters, lexicon):
    main.add_command(command)

if __name__ == "__main__":
    main(prog_name="wirefeed")
