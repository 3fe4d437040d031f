"""What subcommands share: an example in their help, flags for settings, and an end with an error in one line."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, NoReturn

import click

from consumer.settings import Settings, SettingsError, load_settings

KAFKA_SETTINGS = (
    "bootstrap_servers", "client_id", "security_protocol", "ssl_cafile", "ssl_certfile", "ssl_keyfile", "ssl_key_password_file",
    "ssl_check_hostname", "sasl_mechanism", "sasl_username", "sasl_password_file", "sasl_oauth_token_file", "request_timeout_ms",
)  # fmt: skip


class Examples(click.Command):
    """Prints the example of the epilog as it is written."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.epilog:
            formatter.write_paragraph()
            formatter.write("Example:\n")
            for line in self.epilog.strip().splitlines():
                formatter.write(f"  {line.strip()}\n")


def fail(*lines: str, status: int = 1) -> NoReturn:
    """Ends the command with an error on standard error."""
    for line in lines:
        click.echo(click.style("error: ", fg="red", bold=True) + line, err=True)
    raise SystemExit(status)


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


def settings_of(config: Path | None, flags: dict[str, Any]) -> Settings:
    """The settings by a command's flags; ends the command where one is wrong, and prints what they warn of."""
    try:
        settings, _, warnings = load_settings(flags, config)
    except SettingsError as error:
        fail(*error.problems, status=2)
    for warning in warnings:
        click.echo(f"warning: {warning}", err=True)
    return settings


def run_briefly(settings: Settings, work: Coroutine[Any, Any, None]) -> None:
    """Runs a short-lived command's coroutine, its Kafka errors in one line."""
    from aiokafka.errors import KafkaConnectionError, KafkaError

    from consumer.kafka import raise_if_turned_away
    from consumer.logs import configure_logs

    async def to_its_end() -> None:
        try:
            await work
        except KafkaConnectionError:
            await raise_if_turned_away(settings)
            raise

    configure_logs("error", "console")
    logging.getLogger("aiokafka").setLevel("CRITICAL")  # what it would log comes as the exception below
    try:
        asyncio.run(to_its_end())
    except KafkaError as error:
        fail(f"Kafka: {error}")
    except ValueError as error:
        fail(str(error), status=2)
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def shower() -> Callable[[dict[str, Any]], None]:
    """What shows an enriched dispatch to a person."""
    from rich.console import Console

    from consumer.display import show

    console = Console()
    return lambda dispatch: show(console, dispatch)
