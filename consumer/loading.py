"""Reads what the chain needs from disk: the packaged or a given lexicon, and users' lists."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib.metadata
import importlib.resources
from pathlib import Path

from consumer.settings import Settings, SettingsError
from processors.chain import Chain, build_chain
from processors.entities.lexicon import Lexicon
from processors.entities.rows import LexiconError
from processors.entities.tagger import Tagger

VERSION = importlib.metadata.version("wirefeed")
DATA = importlib.resources.files("processors") / "entities" / "data"
PACKAGED_LEXICON, PACKAGED_TAGGER = DATA / "lexicon.tsv.zst", DATA / "tagger.npz"


def load_lexicon(file: Path | None = None, lists: tuple[Path, ...] = ()) -> Lexicon:
    """The lexicon in use. Raises SettingsError, naming the file and line."""
    try:
        artifact = file.read_bytes() if file is not None else PACKAGED_LEXICON.read_bytes()
        return Lexicon.from_bytes(artifact, [(str(path), path.read_text(encoding="utf-8")) for path in lists])
    except LexiconError as error:
        raise SettingsError([f"lexicon: {error}"]) from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError([f"lexicon: {error}"]) from error


def load_tagger(lexicon: Lexicon) -> Tagger:
    """The statistical tagger of the package, which knows given names and surnames by this lexicon."""
    return Tagger.from_bytes(PACKAGED_TAGGER.read_bytes(), lexicon.given_names, lexicon.surnames)


def load_chain(settings: Settings) -> tuple[Chain, Lexicon]:
    """The chain as the service runs it, and its lexicon. Raises SettingsError."""
    lexicon = load_lexicon(settings.lexicon_file, settings.entity_lists)
    chain = build_chain(
        lexicon,
        load_tagger(lexicon),
        version=VERSION,
        max_bytes=settings.max_dispatch_bytes,
        input_format=settings.input_format,
        json_mapping=settings.json_mapping,
    )
    gc.collect()
    with contextlib.suppress(
        OSError, AttributeError
    ):  # glibc: give back what reading the lexicon took, half of it
        ctypes.CDLL(None).malloc_trim(0)
    gc.set_threshold(20_000, 20, 50)  # a dispatch makes hundreds of short-lived values and no cycles
    gc.freeze()  # half a million long-lived values that no collection need look at again; forks share them
    return chain, lexicon
