"""What a word is to the tagger's first layer: bytes, of its form, of the lists it stands in, and of its rows in two tables.

In numpy, where no compiled one is at hand (`native_words.pyx`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from processors.entities.words import FLAGS, calendar, form

Bytes = npt.NDArray[np.int8]

SET = 127  # what a flag that is set is given as
NO_VECTOR = -3  # which of the flags says that a word has none
ADDED_FLAGS = 2  # behind those of a form: not learned from, and any word at all


class Inputs:
    """The tables and lists of one tagger.

    `forms`: a table each for shapes, ends and beginnings, (rows, size); `vectors` and `known`: (words, size), whose words
    are numbered by the mappings; `given` and `surnames` are names of people.
    """

    def __init__(
        self,
        forms: Sequence[Bytes],
        vectors: tuple[Mapping[str, int], Bytes],
        known: tuple[Mapping[str, int], Bytes],
        given: frozenset[str],
        surnames: frozenset[str],
    ) -> None:
        self._forms = forms
        self._vector_of, self._vectors = vectors
        self._known_of, self._known = known
        self._given, self._surnames = given, surnames
        self.size = (
            sum(table.shape[1] for table in forms)
            + FLAGS
            + ADDED_FLAGS
            + self._vectors.shape[1]
            + self._known.shape[1]
        )

    def of(self, words: Sequence[str]) -> Bytes:
        """The bytes of each word: (words, size)."""
        forms = [form(word) for word in words]
        vectors = np.array([self._vector_of.get(word.lower(), -1) for word in words])
        known = np.array([self._known_of.get(word, -1) for word in words])
        flags = [
            (
                word in self._given,
                word in self._surnames,
                calendar(word),
                one.capital,
                vector < 0,
                row < 0,
                True,
            )
            for word, one, vector, row in zip(words, forms, vectors.tolist(), known.tolist(), strict=True)
        ]
        indices = zip(*(one[:3] for one in forms), strict=True)
        of_form = [table[list(rows)] for table, rows in zip(self._forms, indices, strict=True)]
        bytes_ = np.zeros((len(words), self.size), np.int8)
        told = np.concatenate((*of_form, np.array(flags, np.int8) * SET), axis=1, dtype=np.int8)
        begin = told.shape[1]
        bytes_[:, :begin] = told
        for rows, table in ((vectors, self._vectors), (known, self._known)):
            has = (rows >= 0).nonzero()[0]
            bytes_[has, begin : begin + table.shape[1]] = table[rows[has]]
            begin += table.shape[1]
        return bytes_
