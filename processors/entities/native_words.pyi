from collections.abc import Mapping, Sequence

from processors.entities.inputs import Bytes

def hash_of(phrase: str) -> int: ...

class Inputs:
    size: int
    def __init__(
        self,
        forms: Sequence[Bytes],
        vectors: tuple[Mapping[str, int], Bytes],
        known: tuple[Mapping[str, int], Bytes],
        given: frozenset[str],
        surnames: frozenset[str],
    ) -> None: ...
    def of(self, words: Sequence[str]) -> Bytes: ...
