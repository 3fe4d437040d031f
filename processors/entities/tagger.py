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

import numpy as np
import numpy.typing as npt

from processors.entities.arithmetic import PLACES, Codes, Floats, Steps, Tagged, fixed, steps
from processors.entities.blocks import Part, blocks_of
from processors.entities.crf import ALLOWED
from processors.entities.kernels import Model
from processors.entities.lexicon import Hit, Name
from processors.entities.vocabulary import NoRowLeftError, Vocabulary
from processors.entities.words import calendar, form

CODES = 64  # what the lexicon says of a word; 0: nothing
BLOCK = 32_000  # code points tagged at once; more, and the arrays are given back to the system and faulted in again each time
BREAK = " \n\n "  # between the parts of a block: the end of a sentence, and for each part a blank before it
LEANING = 0.4  # weight of the text's other places with the same form


class Tagger:
    """Immutable but for its cache of words; one for each process."""

    def __init__(
        self,
        arrays: dict[str, npt.NDArray[np.generic]],
        given: frozenset[str],
        surnames: frozenset[str],
        leaning: float,
    ) -> None:
        self._leaning = leaning
        self._given, self._surnames = given, surnames
        self._vector_of = {word: row for row, word in enumerate(_unpack(arrays["vector_words"]))}
        self._known = {word: row for row, word in enumerate(_unpack(arrays["known_words"]), 1)}
        self._vectors, self._scale = arrays["vectors"], arrays["scale"].astype(np.float32)
        self._unknown = arrays["unknown"].astype(np.float32)
        self._tables = {name: _restore(arrays, name) for name in ("known", "shapes", "ends", "beginnings")}
        first = arrays["first"].astype(np.float32)
        codes = _restore(arrays, "codes")
        self.hidden = first.shape[1] // len(PLACES)
        self._first = first[: -codes.shape[1]]
        # 'Nothing in the lexicon' goes into every word's share: what is left is nothing where there is no word.
        told = codes @ first[-codes.shape[1] :]
        self._untold = told[0]
        self._codes = steps(told - told[0]).reshape(CODES, len(PLACES), self.hidden).transpose(1, 0, 2).copy()
        self._bias = steps(arrays["bias"])
        self._output = fixed(arrays["output"].astype(np.float64))
        self._output_bias = fixed(arrays["output_bias"].astype(np.float64))
        self._transitions = fixed(arrays["transitions"].astype(np.float64)) + ALLOWED
        self._model = self._fresh()

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
        try:
            names = self._model.names(text, offsets, shifts, codes)
        except NoRowLeftError:
            self._model = self._fresh()
            names = self._model.names(text, offsets, shifts, codes)
        for part, name in names:
            found[parts[part].text].append(name)

    def _fresh(self) -> Model:
        """The model over a vocabulary that has met no word."""
        return Model(
            Vocabulary(self.share, len(PLACES), self.hidden),
            self._codes, self._bias, self._output, self._output_bias, self._transitions, self._leaning,
        )  # fmt: skip

    def share(self, word: str) -> Steps:
        """What `word` brings to the hidden layer at each place of the window: (len(PLACES), hidden)."""
        shape, end, beginning, capital = form(word)
        vector = self._vector_of.get(word.lower(), -1)
        flags = np.array(
            [word in self._given, word in self._surnames, calendar(word), capital, vector < 0], np.float32
        )
        tables = self._tables
        features = np.concatenate((
            self._vectors[vector] * self._scale if vector >= 0 else self._unknown,
            tables["known"][self._known.get(word, 0)], tables["shapes"][shape], tables["ends"][end],
            tables["beginnings"][beginning], flags,
        ))  # fmt: skip
        return steps(features @ self._first + self._untold).reshape(len(PLACES), self.hidden)


def _within(part: Part, codes: Codes) -> Codes:
    """The codes of a text that lie in this part of it."""
    end = part.base + len(part.value)
    if not codes or (part.base == 0 and codes[-1][0] < end):
        return codes
    return [code for code in codes if part.base <= code[0] < end]


def codes_of(hits: Iterable[Hit]) -> list[tuple[int, int, int]]:
    """What the lexicon's scan found, as (start, end, code) for `Tagger.tag`."""
    return [(start, end, what.code if isinstance(what, Name) else 32 + 2 * what) for start, end, what in hits]


def _unpack(words: npt.NDArray[np.generic]) -> Sequence[str]:
    """A list of words, stored as one array of UTF-8 bytes with line breaks."""
    return words.tobytes().decode().split("\n")


def _restore(arrays: dict[str, npt.NDArray[np.generic]], name: str) -> Floats:
    """A table stored as whole numbers of one byte, with a scale for each column."""
    restored: Floats = arrays[name].astype(np.float32) * arrays[name + "_scale"].astype(np.float32)
    return restored
