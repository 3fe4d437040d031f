"""The statistical tagger: which words of a text are a person's, an organisation's or a place's name.

A window model in the manner of SENNA (Collobert et al. 2011, Natural Language Processing (Almost) from Scratch,
section 3): a hidden layer over five words, a linear-chain CRF over its scores. The first layer is linear in what
each word brings to each of the five places, so a word's share is computed once, when it is first met, and a text
costs a few sums of rows, one small product and a decision for each run of capitalised words (`kernels.py`).

Second pass: the same form within a text leans to the same type everywhere in it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

import numpy as np
import numpy.typing as npt

from processors.entities.arithmetic import PLACES, Codes, Steps, Tagged, fixed, steps
from processors.entities.blocks import Part, blocks_of
from processors.entities.crf import ALLOWED, Scores
from processors.entities.inputs import ADDED_FLAGS, NO_VECTOR, SET
from processors.entities.kernels import Inputs, Layer, Model
from processors.entities.lexicon import Hit, Name
from processors.entities.vocabulary import ROWS, NoRowLeftError, Vocabulary
from processors.entities.words import FLAGS

CODES = 64  # what the lexicon says of a word; 0: nothing
BLOCK = 32_000  # code points tagged at once; more, and the arrays are given back to the system and faulted in again each time
BREAK = " \n\n "  # between the parts of a block: the end of a sentence, and for each part a blank before it
OF_FORM = ("shapes", "ends", "beginnings")  # the tables that a word's form points into
EXACT = 1 << 20
MOST = 32767  # the largest of a layer's whole numbers
LEANING = 0.4  # weight of the text's other places with the same form


class Tagger:
    """Immutable but for its cache of words; one for each process."""

    def __init__(
        self,
        arrays: dict[str, npt.NDArray[Any]],
        given: frozenset[str],
        surnames: frozenset[str],
        leaning: float,
    ) -> None:
        self._leaning = leaning
        first = arrays["first"].astype(np.float64)
        self.hidden = first.shape[1] // len(PLACES)
        # The first layer by what it is multiplied with. A table's rows are bytes, its scale goes into the layer, in whole units.
        of_forms = sum(arrays[name].shape[1] for name in OF_FORM) + FLAGS
        of_vector, of_known, of_form, of_codes = np.split(
            first, np.cumsum([arrays["vectors"].shape[1], arrays["known"].shape[1], of_forms])
        )
        of_known = _exact(of_known, arrays["known_scale"])
        scales = np.concatenate((*(arrays[f"{name}_scale"] for name in OF_FORM), np.ones(FLAGS)))
        told = arrays["codes"] @ _exact(of_codes, arrays["codes_scale"])
        # Two flags more: a word that was not learned from, and any; that one brings 'nothing in the lexicon', and what is left
        # is nothing where there is no word. The last of the form's own says that there is no vector: what stands for one.
        of_form = np.vstack((_exact(of_form, scales), arrays["known"][:1] @ of_known, told[:1]))
        of_form[NO_VECTOR] += _exact(arrays["unknown"] @ of_vector)
        of_form[-FLAGS - ADDED_FLAGS :] /= SET
        layer = np.vstack((of_form, _exact(of_vector, arrays["scale"]), of_known))
        unit = float(np.abs(layer).max()) / MOST
        self._layer = Layer(np.rint(layer / unit).astype(np.int16), unit)
        self._inputs = Inputs(
            [arrays[name] for name in OF_FORM],
            (_numbered(arrays["vector_words"]), arrays["vectors"]),
            (_numbered(arrays["known_words"]), arrays["known"][1:]),
            given,
            surnames,
        )
        self._codes = steps(told - told[0]).reshape(CODES, len(PLACES), self.hidden).transpose(1, 0, 2).copy()
        self._bias = steps(arrays["bias"])
        self._output = fixed(arrays["output"].astype(np.float64))
        self._output_bias = fixed(arrays["output_bias"].astype(np.float64))
        self._transitions = fixed(arrays["transitions"].astype(np.float64)) + ALLOWED
        self._words = Vocabulary(self.shares, len(PLACES), self.hidden)
        self._model = self._over_words()

    @classmethod
    def from_bytes(
        cls, artifact: bytes, given: frozenset[str], surnames: frozenset[str], leaning: float = LEANING
    ) -> Tagger:
        """The artifact that `make train` writes. Raises ValueError where it is none.

        `leaning` is the weight of a text's other places with the same form; 0 leaves them out.
        """
        with np.load(io.BytesIO(artifact)) as arrays:
            return cls(dict(arrays), given, surnames, leaning)

    def tag(self, text: str, codes: Codes = ()) -> list[Tagged]:
        """The names of `text`, in order, not overlapping.

        `codes` are (start, end, code) of what the lexicon found, in order: code c for the first word, c + 1 for the
        others.
        """
        return self.tag_all([(text, codes)])[0]

    def tag_all(self, texts: Sequence[tuple[str, Codes]]) -> list[list[Tagged]]:
        """The names of each text: what `tag` would find, for a third of its time."""
        found: list[list[Tagged]] = [[] for _ in texts]
        told = [codes for _, codes in texts]
        for block in blocks_of([text for text, _ in texts], BLOCK):
            self._tag(block, told, found)
        return found

    def _tag(self, parts: Sequence[Part], told: Sequence[Codes], found: list[list[Tagged]]) -> None:
        """Adds what the parts hold to what was found in their texts."""
        text = BREAK.join([part.value for part in parts])
        offsets = list(accumulate([len(part.value) + len(BREAK) for part in parts[:-1]], initial=0))
        shifts = [part.base - offset for part, offset in zip(parts, offsets, strict=True)]
        codes = [_within(part, told[part.text]) for part in parts]
        for part, name in self._named(text, offsets, shifts, codes):
            found[parts[part].text].append(name)

    def _named(
        self, text: str, offsets: list[int], shifts: list[int], codes: list[Codes]
    ) -> list[tuple[int, Tagged]]:
        """The names of a block. Where no row is left for a new word, the older half of the words goes; if need be, all."""
        for kept in (ROWS // 2, 0):
            try:
                return self._model.names(text, offsets, shifts, codes)
            except NoRowLeftError:
                self._words.forget(kept)
                self._model = self._over_words()
        return self._model.names(text, offsets, shifts, codes)

    def _over_words(self) -> Model:
        return Model(
            self._words,
            self._codes,
            self._bias,
            self._output,
            self._output_bias,
            self._transitions,
            self._leaning,
        )

    def shares(self, words: Sequence[str]) -> Steps:
        """What words bring to the hidden layer at each place of the window: (words, len(PLACES), hidden).

        Every sum is exact: the same in whatever company a word is met, and on every machine.
        """
        return self._layer.steps_of(self._inputs.of(words)).reshape(len(words), len(PLACES), self.hidden)


def _within(part: Part, codes: Codes) -> Codes:
    """The codes of a text that lie in this part of it."""
    end = part.base + len(part.value)
    if not codes or (part.base == 0 and codes[-1][0] < end):
        return codes
    return [code for code in codes if part.base <= code[0] < end]


def codes_of(hits: Iterable[Hit]) -> list[tuple[int, int, int]]:
    """What the lexicon's scan found, as (start, end, code) for `Tagger.tag`."""
    return [(start, end, what.code if isinstance(what, Name) else 32 + 2 * what) for start, end, what in hits]


def _numbered(words: npt.NDArray[Any]) -> dict[str, int]:
    """The rows of words, stored as one array of UTF-8 bytes with line breaks."""
    return {word: row for row, word in enumerate(words.tobytes().decode().split("\n"))}


def _exact(layer: Scores, scale: npt.NDArray[Any] | float = 1.0) -> Scores:
    """A layer's rows times their scales, so far rounded that sums of them are the same on every machine."""
    exact: Scores = np.round((layer.T * np.asarray(scale, np.float64)).T * EXACT) / EXACT
    return exact
