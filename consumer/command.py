"""What all subcommands share: how their help shows an example, and how they end with an error."""

from __future__ import annotations

from typing import NoReturn

import click


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
