"""Compiles the tagger's and the lexicon's inner loops when wirefeed is built, where a C compiler is at hand.

Without one wirefeed is whole, and slower: numpy does the same (`processors/entities/kernels.py`).
"""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER = Path("processors/entities")
SOURCES = ("native.pyx", "native_layer.pyx", "native_words.pyx")


class NativeKernels(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling's custom build hook."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Puts the compiled module beside its source, and into the wheel."""
        try:
            compiled = _compile(Path(self.root))
        except Exception as error:  # whatever a compiler and its headers may lack
            self.app.display_warning(f"no native kernels, numpy's instead: {error}")
            for stale in Path(self.root, FOLDER).glob("native*.so"):  # of an earlier source
                stale.unlink()
            return
        if version == "editable":
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        for module in compiled:
            build_data["force_include"][str(module)] = str(FOLDER / module.name)


def _compile(root: Path) -> list[Path]:
    from Cython.Build import cythonize
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    with contextlib.chdir(root), tempfile.TemporaryDirectory() as scratch:
        # The same rounding on every machine: no two operations made one.
        flags = ["-O3", "-g0", "-ffp-contract=off"]
        names = [".".join((FOLDER / source).with_suffix("").parts) for source in SOURCES]
        extensions = [
            Extension(name, [str(FOLDER / source)], extra_compile_args=flags)
            for name, source in zip(names, SOURCES, strict=True)
        ]
        modules = cythonize(extensions, build_dir=scratch, quiet=True)
        command = build_ext(Distribution({"ext_modules": modules}))
        command.inplace, command.build_temp = True, scratch
        command.ensure_finalized()
        command.run()
        return [root / command.get_ext_fullpath(name) for name in names]
