from collections.abc import Sequence

from processors.entities.arithmetic import Codes, Steps, Tagged
from processors.entities.crf import Scores
from processors.entities.table import Table
from processors.entities.vocabulary import Vocabulary

def walk(folded: str, known: Table, users: Table, apart: int) -> list[tuple[int, int, int]]: ...

class Model:
    def __init__(
        self,
        words: Vocabulary,
        codes: Steps,
        bias: Steps,
        output: Scores,
        output_bias: Scores,
        transitions: Scores,
        leaning: float,
    ) -> None: ...
    def names(
        self, text: str, offsets: Sequence[int], shifts: Sequence[int], told: Sequence[Codes]
    ) -> list[tuple[int, Tagged]]: ...
