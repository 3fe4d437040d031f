"""Reads what the chain needs from disk: the packaged or a given lexicon, users' lists, the tagger."""

from __future__ import annotations

import gc
import importlib.metadata
import importlib.resources
import mmap
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from consumer.settings import Settings, SettingsError
from processors.chain import Chain, build_chain
from processors.entities.artifact import Artifact
from processors.entities.lexicon import Lexicon
from processors.entities.tagger import Tagger

VERSION = importlib.metadata.version("wirefeed")
DATA = importlib.resources.files("processors") / "entities" / "data"
PACKAGED_LEXICON, PACKAGED_TAGGER = Path(str(DATA / "lexicon.map")), DATA / "tagger.npz"

# What tells one state of the files from another: modification time, size and inode of each.
Stamps = tuple[tuple[int, int, int], ...]


class Loaded(NamedTuple):
    """The chain as the service runs it, what it was made of, and the state of the files then."""

    chain: Chain
    lexicon: Lexicon
    tagger: Tagger | None = None
    stamps: Stamps = ()


def load_artifact(file: Path | None = None) -> Artifact:
    """The compiled lexicon, mapped: to change it, put another in its place, never write into it. Raises SettingsError."""
    try:
        with (file or PACKAGED_LEXICON).open("rb") as stream:
            return Artifact(memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)))
    except (OSError, ValueError) as error:  # ValueError: an empty file, or no lexicon
        raise SettingsError([f"lexicon: {error}"]) from error


def load_lexicon(file: Path | None = None, lists: Iterable[Path] = ()) -> Lexicon:
    """The lexicon in use, with users' lists over it. Raises SettingsError, naming the file and line."""
    artifact = load_artifact(file)
    try:
        return Lexicon(artifact, [(str(path), path.read_text(encoding="utf-8")) for path in lists])
    except (OSError, ValueError) as error:  # ValueError: a list that is wrong, or not UTF-8
        raise SettingsError([f"lexicon: {error}"]) from error


def load_tagger(lexicon: Lexicon) -> Tagger:
    """The statistical tagger of the package, which knows given names and surnames by this lexicon."""
    return Tagger.from_bytes(PACKAGED_TAGGER.read_bytes(), lexicon.given_names, lexicon.surnames)


def load_chain(settings: Settings, before: Loaded | None = None) -> Loaded:
    """All that a worker needs, with the tagger of `before` where that still fits. Raises SettingsError."""
    stamps = stamps_of(settings)
    lexicon = load_lexicon(settings.lexicon_file, settings.entity_lists)
    tagger = before.tagger if before is not None and _same_names(before.lexicon, lexicon) else None
    tagger = tagger or load_tagger(lexicon)
    chain = build_chain(
        lexicon,
        tagger,
        version=VERSION,
        max_bytes=settings.max_dispatch_bytes,
        input_format=settings.input_format,
        json_mapping=settings.json_mapping,
    )
    if before is None:
        gc.set_threshold(20_000, 20, 50)  # a dispatch makes hundreds of short-lived values and no cycles
        gc.collect()
        gc.freeze()  # the tagger's words are here to stay: no collection need look at them again; forks share them
    return Loaded(chain, lexicon, tagger, stamps)


def stamps_of(settings: Settings) -> Stamps:
    """The state of the lexicon and the lists on disk; zeros for a file that is not there."""
    stamps = []
    for path in (settings.lexicon_file or PACKAGED_LEXICON, *settings.entity_lists):
        try:
            state = path.stat()
            stamps.append((state.st_mtime_ns, state.st_size, state.st_ino))
        except OSError:
            stamps.append((0, 0, 0))
    return tuple(stamps)


def _same_names(one: Lexicon, other: Lexicon) -> bool:
    return one.given_names == other.given_names and one.surnames == other.surnames
