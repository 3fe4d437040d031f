"""Commands that need no Kafka: tag files, tell their rights, list the formats, print the schema."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import orjson

from consumer.command import Examples, fail, shower
from consumer.settings import Settings, SettingsError
from processors.dispatch import DispatchError


@click.command(cls=Examples, epilog="wirefeed tag seeds/flat/03-urgent.txt | python -m json.tool")
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
    show = shower() if pretty else None
    refused = 0
    out = sys.stdout.buffer
    for name in files:
        with sys.stdin.buffer if name == STDIN else Path(name).open("rb") as stream:
            for line, refusal in (tag_lines if ndjson else tag_file)(chain, name, stream):
                if refusal is not None:
                    refused += 1
                    if not ndjson:
                        _say_refused(name, refusal)
                if line and show and refusal is None:
                    show(orjson.loads(line))
                elif line:
                    out.write(line + b"\n")
                if ndjson:
                    out.flush()
    out.flush()
    raise SystemExit(1 if refused else 0)


@click.command(cls=Examples, epilog="wirefeed formats nitf")
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


@click.command(cls=Examples, epilog="wirefeed rights seeds/flat/01-scraped-run-on.txt")
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
                    _say_refused(str(file), refusal)
    raise SystemExit(1 if refused else 0)


def _say_refused(name: str, refusal: DispatchError) -> None:
    click.echo(f"{name}: refused by {refusal.stage}: {refusal.reason}: {refusal.message}", err=True)


@click.command(cls=Examples, epilog="wirefeed schema > enriched.schema.json")
def schema() -> None:
    """Print the JSON Schema of what leaves."""
    from processors.schema import enriched_schema

    click.echo(orjson.dumps(enriched_schema(), option=orjson.OPT_INDENT_2))
