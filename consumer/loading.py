"""Reads what the chain needs from disk: the packaged or a given lexicon, and users' lists."""

from __future__ import annotations

import gc
import importlib.metadata
import importlib.resources
import mmap
from pathlib import Path

from consumer.settings import Settings, SettingsError
from processors.chain import Chain, build_chain
from processors.entities.lexicon import Lexicon
from processors.entities.rows import LexiconError
from processors.entities.tagger import Tagger

VERSION = importlib.metadata.version("wirefeed")
DATA = importlib.resources.files("processors") / "entities" / "data"
PACKAGED_LEXICON, PACKAGED_TAGGER = DATA / "lexicon.map", DATA / "tagger.npz"


def load_lexicon(file: Path | None = None, lists: tuple[Path, ...] = ()) -> Lexicon:
    """The lexicon in use. Raises SettingsError, naming the file and line."""
    try:
        with (file or Path(str(PACKAGED_LEXICON))).open("rb") as stream:
            mapped = memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
        return Lexicon.from_bytes(mapped, [(str(path), path.read_text(encoding="utf-8")) for path in lists])
    except LexiconError as error:
        raise SettingsError([f"lexicon: {error}"]) from error
    except (OSError, ValueError) as error:  # ValueError: an empty file, or a list that is not UTF-8
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
    gc.set_threshold(20_000, 20, 50)  # a dispatch makes hundreds of short-lived values and no cycles
    gc.collect()
    gc.freeze()  # the tagger's words are here to stay: no collection need look at them again; forks share them
    return chain, lexicon
