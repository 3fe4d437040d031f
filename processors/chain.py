"""The chain: one straight line of pure stages from a raw record to the record that leaves.

    decode -> parse -> wire -> entities -> rights -> render

The service, `wirefeed tag`, the tests and the benchmark all run this very object. A chain is data: a tuple of
named callables. A stage takes what the one before returned; `parse` alone may return several dispatches.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from processors import decode, entities, parse, render, rights, wire
from processors.dispatch import DispatchError, Enriched, Pipeline, Record
from processors.entities.abroad import countries_in
from processors.entities.lexicon import Lexicon
from processors.entities.tagger import Tagger
from processors.wire.dateline import dateline_finder


class Stage(NamedTuple):
    """A named step. `spreads` when it returns a tuple of values for one; `together` does many for less than one by one."""

    name: str
    apply: Callable[[Any], Any]
    spreads: bool = False
    together: Callable[[Sequence[Any]], list[Any]] | None = None


class Refused(NamedTuple):
    """A record that a stage refused, for the dead-letter topic."""

    record: Record
    error: DispatchError


Outcome = tuple[Enriched, ...] | Refused


class Chain:
    """Runs records through the stages. Holds no state of its own: calls may follow in any order."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        self.stages = tuple(stages)

    def run(self, record: Record) -> tuple[Enriched, ...]:
        """What leaves for one record, in order. Raises DispatchError."""
        values: tuple[Any, ...] = (record,)
        for stage in self.stages:
            try:
                values = (
                    _spread(stage, values[0])
                    if len(values) == 1
                    else tuple(one for value in values for one in _spread(stage, value))
                )
            except DispatchError:
                raise
            except Exception as error:  # a stage's own fault must cost one record, not the partition
                raise DispatchError(
                    stage.name, "internal-error", f"{type(error).__name__}: {error}"
                ) from error
        return values

    def run_batch(self, records: Sequence[Record], seconds: dict[str, float]) -> list[Outcome]:
        """The outcome of each record, in order. Adds each stage's time to `seconds`; never raises.

        A refused record refuses whole: none of its dispatches leaves.
        """
        working: list[Any] = [(record,) for record in records]
        for stage in self.stages:
            began = time.perf_counter()
            apply, spreads = stage.apply, stage.spreads
            if stage.together is not None and _did_together(stage.together, working):
                seconds[stage.name] = seconds.get(stage.name, 0.0) + time.perf_counter() - began
                continue
            for index, values in enumerate(working):
                if isinstance(values, Refused):
                    continue
                try:
                    if spreads:
                        working[index] = tuple([one for value in values for one in apply(value)])
                    elif len(values) == 1:
                        working[index] = (apply(values[0]),)
                    else:
                        working[index] = tuple([apply(value) for value in values])
                except DispatchError as error:
                    working[index] = Refused(records[index], error)
                except Exception as error:
                    fault = DispatchError(stage.name, "internal-error", f"{type(error).__name__}: {error}")
                    fault.__cause__ = error
                    working[index] = Refused(records[index], fault)
            seconds[stage.name] = seconds.get(stage.name, 0.0) + time.perf_counter() - began
        return working


def _did_together(together: Callable[[Sequence[Any]], list[Any]], working: list[Any]) -> bool:
    """Takes all values through a stage at once; False, and nothing done, where one of them stops it."""
    try:
        done = iter(
            together([value for values in working if not isinstance(values, Refused) for value in values])
        )
    except Exception:  # whose fault it was is found out one by one
        return False
    for index, values in enumerate(working):
        if not isinstance(values, Refused):
            working[index] = tuple([next(done) for _ in values])
    return True


def _spread(stage: Stage, value: Any) -> tuple[Any, ...]:
    result = stage.apply(value)
    return result if stage.spreads else (result,)


def build_chain(
    lexicon: Lexicon,
    model: Tagger | None = None,
    *,
    version: str,
    max_bytes: int,
    input_format: str | None = None,
    json_mapping: Mapping[str, str] | None = None,
) -> Chain:
    """The chain of this version of wirefeed with this lexicon, for dispatches of at most `max_bytes`.

    `model` tags English; without it, as in a language that it does not know, lexicon and rules do.

    `input_format` and `json_mapping` as `processors.parse.parser` takes them; it raises ValueError.
    """

    def place(name: str, within: str = "") -> tuple[str, str | None] | None:
        entry = lexicon.place(name, within)
        return (entry.name, entry.uri) if entry else None

    def countries(text: str) -> list[tuple[int, int]]:
        return countries_in(text, lexicon)

    locate_dateline = dateline_finder(place)
    spotter = entities.Spotter(lexicon, model)
    return Chain(
        (
            Stage(decode.STAGE, decode.decoder(max_bytes)),
            Stage(parse.STAGE, parse.parser(locate_dateline, input_format, json_mapping), spreads=True),
            Stage(wire.STAGE, wire.reader(locate_dateline)),
            Stage(entities.STAGE, spotter, together=spotter.together),
            Stage(rights.STAGE, rights.lawyer(lexicon.agencies, countries)),
            Stage(render.STAGE, render.renderer(Pipeline(version, lexicon.version))),
        )
    )


def identity_chain() -> Chain:
    """Passes values through untouched: what the lanes cost without the tagging."""

    def pass_on(record: Record) -> Enriched:
        key = record.key if record.key is not None else b""
        return Enriched(record.value or b"", key, record.headers, "", "identity", (), ())

    return Chain((Stage("identity", pass_on),))
