"""The inner loops: compiled where a C compiler was at hand when wirefeed was installed, else numpy's, with the same results."""

from __future__ import annotations

try:
    from processors.entities.native import Model, walk
    from processors.entities.native_layer import Layer
    from processors.entities.native_words import Inputs, hash_of

    COMPILED = True
except ImportError:
    from processors.entities.arithmetic import Layer, Model  # type: ignore[assignment]
    from processors.entities.inputs import Inputs
    from processors.entities.table import hash_of, walk

    COMPILED = False

KIND = "compiled" if COMPILED else "numpy"

__all__ = ("COMPILED", "KIND", "Inputs", "Layer", "Model", "hash_of", "walk")
