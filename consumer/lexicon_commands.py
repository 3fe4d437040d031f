"""`wirefeed lexicon`: build, update, check and look into the lexicon of known names."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from consumer.command import Examples, fail
from consumer.settings import SettingsError

if TYPE_CHECKING:
    from consumer.lexicon_build import Built

EXAMPLES_SHOWN = 20


@click.group()
def lexicon() -> None:
    """Build, check and look into the lexicon of known names."""


def _sources(command: Callable[..., Any]) -> Callable[..., Any]:
    for name, default, said in (
        ("--wikidata-classes", None, "TSV: property and 'type', then a class and its type; for a dump"),
        ("--corpora", Path("../shared/ner/train"), "folder of CoNLL files: which names are common words"),
        ("--entities", Path("../shared/entities/entities.tsv"), "table of checked Wikidata ids"),
    ):
        path = click.Path(path_type=Path, exists=True)
        command = click.option(name, type=path, default=default, show_default=default is not None, help=said)(
            command
        )
    return click.option(
        "--wikidata",
        type=click.Path(path_type=Path, exists=True),
        multiple=True,
        help="a JSON dump, or a query's result",
    )(command)


@lexicon.command(
    "build",
    cls=Examples,
    epilog="""
    wirefeed lexicon build --entities ../shared/entities/entities.tsv --corpora ../shared/ner/train
    wirefeed lexicon build --wikidata query.json --output mine.map
    """,
)
@_sources
@click.option("--output", type=click.Path(path_type=Path), help="[the packaged lexicon's place]")
def build_lexicon(output: Path | None, **sources: Any) -> None:
    """Compile the lexicon from its sources (needs the dependency group `lexicon`, and npm)."""
    from consumer.loading import PACKAGED_LEXICON

    built = _built(**sources)
    target = output or PACKAGED_LEXICON
    _put(built.artifact, target)
    for source, count in built.entities.items():
        click.echo(f"{source:<14} {count:>8,}")
    click.echo(f"{target}: {built.names:,} names, {len(built.artifact):,} bytes")


@lexicon.command("forms", cls=Examples, epilog="wirefeed lexicon forms --output forms.tsv")
@click.option("--output", type=click.Path(path_type=Path), help="[the packaged table's place]")
def write_forms(output: Path | None) -> None:
    """Write how other languages call countries, and decline names (needs the dependency group `lexicon`)."""
    from consumer.loading import PACKAGED_LEXICON, load_lexicon

    data = PACKAGED_LEXICON.parent
    target = output or data / "abroad_forms.tsv"
    try:
        from consumer.sources.abroad import forms

        rows = ["\t".join(row) for row in forms(load_lexicon(), data / "abroad.tsv")]
    except ImportError as error:
        fail(f"{error.name} is missing: install the dependency group `lexicon` (make lexicon does)")
    _put("".join(f"{row}\n" for row in rows).encode(), target)
    click.echo(f"{target}: {sum(row.count('|') + 1 for row in rows):,} forms of {len(rows):,} names")


@lexicon.command("update", cls=Examples, epilog="wirefeed lexicon update --dry-run")
@_sources
@click.option("--lexicon-file", type=click.Path(path_type=Path, exists=True), help="[the packaged one]")
@click.option("--dry-run", is_flag=True, help="say what would change, and change nothing")
def update_lexicon(lexicon_file: Path | None, dry_run: bool, **sources: Any) -> None:
    """Build anew, say which entities came, went or changed, and put the result in the old one's place."""
    from consumer.loading import PACKAGED_LEXICON, load_artifact
    from processors.entities.artifact import Artifact

    target = lexicon_file or PACKAGED_LEXICON
    built = _built(**sources)
    try:
        before = {(entry.uri, entry.name): entry for entry in load_artifact(target).every()}
    except SettingsError as error:
        fail(*error.problems, status=2)
    after = {(entry.uri, entry.name): entry for entry in Artifact(built.artifact).every()}
    for sign, said, keys in (
        ("+", "came", after.keys() - before.keys()),
        ("-", "went", before.keys() - after.keys()),
        ("~", "changed", {key for key in after.keys() & before.keys() if after[key] != before[key]}),
    ):
        click.echo(f"{len(keys):>8,} entities {said}")
        for uri, name in sorted(keys, key=lambda key: (key[1], key[0] or ""))[:EXAMPLES_SHOWN]:
            click.echo(f"  {sign} {name}\t{uri or '-'}")
    if not dry_run:
        _put(built.artifact, target)
        click.echo(f"{target}: {built.names:,} names")


@lexicon.command("check", cls=Examples, epilog="wirefeed lexicon check --lexicon-file mine.map")
@_sources
@click.option("--lexicon-file", type=click.Path(path_type=Path, exists=True), help="[the packaged one]")
def check_lexicon(lexicon_file: Path | None, **sources: Any) -> None:
    """Confirm each id against the sources: the same id under the same name. Exits 1 if one can't be confirmed."""
    from consumer.loading import load_artifact

    try:
        from consumer.lexicon_build import read_sources, sources_of
        from consumer.lexicon_check import confirmed, known_ids

        known = known_ids(
            read_sources(sources["entities"], sources["corpora"]),
            sources_of(sources["wikidata"], sources["wikidata_classes"]),
        )
        artifact = load_artifact(lexicon_file)
    except ImportError as error:
        fail(f"{error.name} is missing: install the dependency group `lexicon` (make lexicon does)")
    except SettingsError as error:
        fail(*error.problems, status=2)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        fail(str(error))
    ids = [entry for entry in artifact.every() if entry.uri is not None]
    doubtful = [entry for entry in ids if not confirmed(entry, known)]
    for entry in doubtful:
        click.echo(f"not confirmed: {entry.type}\t{entry.name}\t{entry.uri}", err=True)
    click.echo(
        f"{len(ids) - len(doubtful):,} of {len(ids):,} ids confirmed; {artifact.entities - len(ids):,} entities have none"
    )
    if doubtful:
        raise SystemExit(1)


@lexicon.command("info", cls=Examples, epilog="wirefeed lexicon info Paris")
@click.argument("name", required=False)
@click.option("--lexicon-file", type=click.Path(path_type=Path, exists=True), help="[the packaged one]")
def lexicon_info(name: str | None, lexicon_file: Path | None) -> None:
    """The lexicon's version, size and sources; or what NAME may stand for, most likely first."""
    from consumer.loading import load_artifact, load_lexicon
    from processors.entities.rows import WORD_LANGUAGES

    try:
        if name is None:
            artifact = load_artifact(lexicon_file)
            click.echo(
                f"version {artifact.version}, {artifact.entities:,} entities, {artifact.names:,} names"
            )
            for line in artifact.provenance:
                source, count, licence = line.split("\t")
                click.echo(f"{source:<14} {int(count):>8,}  {licence}")
            return
        found = load_lexicon(lexicon_file).lookup(name)
    except SettingsError as error:
        fail(*error.problems, status=2)
    if found is None:
        fail(f"{name!r} is not in the lexicon")
    if found.weak:
        click.echo("needs context to count:", err=True)
    elif found.words:
        spoken = ", ".join(code for bit, code in enumerate(WORD_LANGUAGES) if found.words >> bit & 1)
        click.echo(f"also a word of {spoken}, and needs context there:", err=True)
    for entry in found.entries:
        click.echo(f"{entry.type}\t{entry.name}\t{entry.uri or '-'}\t{entry.country}")


def _built(entities: Path, corpora: Path, wikidata: tuple[Path, ...], wikidata_classes: Path | None) -> Built:
    try:
        from consumer.lexicon_build import build, read_sources, sources_of

        return build(read_sources(entities, corpora), sources_of(wikidata, wikidata_classes))
    except ImportError as error:
        fail(f"{error.name} is missing: install the dependency group `lexicon` (make lexicon does)")
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        fail(str(error))


def _put(artifact: bytes, target: Path) -> None:
    """Into the old one's place in one step: a service may have that mapped."""
    fresh = target.with_name(target.name + ".new")
    fresh.write_bytes(artifact)
    fresh.replace(target)
