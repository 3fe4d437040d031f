"""`make accuracy`: how right the entities are, by corpus and type, beside rules alone and spaCy's small model.

Everything measured is text that nothing was trained on: our own held-out dispatches, and the corpora of ../shared/ner
where they are there. spaCy's model is no package of any index: it takes part where `en_core_web_sm` is installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import itertools
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from consumer.loading import PACKAGED_TAGGER, load_lexicon, load_tagger
from processors.entities import Spotter
from processors.entities.agree import one_meaning
from processors.entities.keys import Key, Spanned
from processors.entities.lexicon import Lexicon
from processors.entities.resolve import resolve_spans
from processors.entities.rows import Entry
from processors.entities.spans import find_spans
from processors.entities.tagger import Tagger, codes_of
from tests.ner import salience
from tests.ner.corpora import NAMED, OWN, SHARED, Document, Span, measured, own, trimmed
from tests.ner.headlines import found_in_capitals

Finder = Callable[[str], list[Spanned]]
SPACY = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
SPEED_TEXT = 2_000  # code points


class Score(NamedTuple):
    """Shares in hundredths."""

    f1: float
    precision: float
    recall: float

    def __str__(self) -> str:
        return f"{self.f1:.1f} ({self.precision:.0f}/{self.recall:.0f})"


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument(
        "--errors", type=int, default=12, metavar="N", help="list the N commonest errors of each corpus"
    )
    arguments = options.parse_args()
    console = Console(width=None if sys.stdout.isatty() else 150)
    sets = {"own, held out": own("held-out")} | (measured() if SHARED.exists() else {})
    finders = _finders()
    table = Table("corpus", "by", *NAMED, "all", title="F1 (precision/recall) of exact spans")
    whole: list[tuple[float, bool]] = []
    for corpus, documents in sets.items():
        for name, find in finders.items():
            found = [find(document.text) for document in documents]
            table.add_row(corpus, name, *map(str, score(documents, found)))
            if name == "wirefeed":
                whole += _confidences(documents, found)
        table.add_section()
    console.print(table)
    console.print(_calibration(whole))
    console.print(_links(finders["wirefeed"]))
    console.print(_in_capitals(sets))
    console.print(_languages())
    if SHARED.exists():
        console.print(salience.report(SHARED / "eval" / "gum-salience.jsonl"))
    console.print(_ablation(sets))
    for corpus, documents in sets.items():
        console.print(
            f"{corpus}: {_errors(documents, [finders['wirefeed'](d.text) for d in documents], arguments.errors)}"
        )
    if "spaCy small" not in finders:
        console.print("spaCy's en_core_web_sm is not installed: not compared")


def _in_capitals(sets: dict[str, list[Document]]) -> str:
    """F1 of the names in headlines made of a sentence in capitals."""
    lexicon = load_lexicon()
    spotter = Spotter(lexicon, load_tagger(lexicon))
    told = []
    for corpus, documents in sets.items():
        pairs = found_in_capitals(documents, spotter)
        right = sum(len(meant & found) for meant, found in pairs)
        of = sum(len(meant) + len(found) for meant, found in pairs)
        told.append(f"{corpus} {200 * right / of:.1f} ({sum(len(meant) for meant, _ in pairs)} names)")
    return f"headlines in capitals, F1: {', '.join(told)}"


def _languages() -> Table:
    """What lexicon and rules find in other languages: in the texts that they were tuned on, and in others of that kind."""
    lexicon = load_lexicon()
    table = Table(
        "language",
        "texts",
        *NAMED,
        "all",
        title="other languages, by lexicon and rules: F1 (precision/recall)",
    )
    for part in ("seen", "held-out"):
        for file, documents in itertools.groupby(own(f"languages/{part}"), key=lambda one: one.source):
            language = file.removesuffix(".txt")
            texts = list(documents)
            lines = ["\n" + one.text for one in texts]
            found = find_spans(lines, lexicon, [1] * len(lines), [language] * len(lines))
            table.add_row(language, part, *map(str, score(texts, [_moved(spans) for spans in found])))
    return table


def _finders() -> dict[str, Finder]:
    lexicon = load_lexicon()
    model = load_tagger(lexicon)

    def all_of_it(text: str) -> list[Spanned]:
        return _resolved(text, lexicon, model)

    def rules(text: str) -> list[Spanned]:
        return _moved(find_spans(["\n" + text], lexicon)[0])

    finders: dict[str, Finder] = {"wirefeed": all_of_it, "lexicon and rules": rules}
    if importlib.util.find_spec("en_core_web_sm"):
        import spacy

        pipeline = spacy.load("en_core_web_sm", enable=["tok2vec", "ner"])

        def small(text: str) -> list[Spanned]:
            return [
                (span.start_char, span.end_char, _Kind(SPACY[span.label_]), 1.0)  # type: ignore[misc]
                for span in pipeline(text).ents
                if span.label_ in SPACY
            ]

        finders["spaCy small"] = small
    return finders


class _Kind(NamedTuple):
    type: str


def _resolved(text: str, lexicon: Lexicon, model: Tagger) -> list[Spanned]:
    """All that the stage finds in a text, as it stands."""
    text = "\n" + text
    return _moved(one_meaning(resolve_spans([text], lexicon, model)[0], text))


def _moved(spans: Iterable[Spanned]) -> list[Spanned]:
    return [(start - 1, end - 1, key, confidence) for start, end, key, confidence in spans]


def _named(text: str, spans: Iterable[Spanned]) -> set[Span]:
    return {trimmed(text, (start, end, key.type)) for start, end, key, _ in spans if key.type in NAMED}


def _gold(document: Document) -> set[Span]:
    return {span for span in document.spans if span[2] in NAMED}


def score(documents: Sequence[Document], found: Sequence[list[Spanned]]) -> list[Score]:
    """For each type, then over all."""
    right, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    for document, spans in zip(documents, found, strict=True):
        named, gold = _named(document.text, spans), _gold(document)
        for counter, counted in ((right, named & gold), (given, named), (wanted, gold)):
            for span in counted:
                counter.update((span[2], "all"))
    return [
        Score(
            200 * right[kind] / max(1, given[kind] + wanted[kind]),
            100 * right[kind] / max(1, given[kind]),
            100 * right[kind] / max(1, wanted[kind]),
        )
        for kind in (*NAMED, "all")
    ]


def _confidences(documents: Sequence[Document], found: Sequence[list[Spanned]]) -> list[tuple[float, bool]]:
    return [
        (span[3], trimmed(document.text, (span[0], span[1], span[2].type)) in _gold(document))
        for document, spans in zip(documents, found, strict=True)
        for span in spans
        if span[2].type in NAMED
    ]


def _calibration(stated: list[tuple[float, bool]]) -> Table:
    table = Table("confidence stated", "mentions", "right", title="Calibration, all corpora")
    bounds = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
    for low, high in itertools.pairwise(bounds):
        inside = [right for confidence, right in stated if low <= confidence < high]
        if inside:
            table.add_row(
                f"{low:.2f} to {min(high, 1):.2f}", str(len(inside)), f"{sum(inside) / len(inside):.2f}"
            )
    return table


def _links(find: Finder) -> str:
    """Of the names of tests/annotated/links.tsv, how many got the entity that is meant: an id, a country, or none."""
    rows = [line.split("\t") for line in (OWN / "links.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    wrong = []
    for text, surface, kind, where in rows:
        key = next((key for start, end, key, _ in find(text) if text[start:end] == surface), None)
        if key is None or key.type != kind or not _means(key, where):
            wrong.append(f"{surface} ({where}): {(key.type, key.uri or 'no id') if key else 'not found'}")
    listed = "; ".join(wrong) or "none"
    return f"linking: {len(rows) - len(wrong)} of {len(rows)} as meant ({(1 - len(wrong) / len(rows)):.1%}); wrong: {listed}"


def _means(key: Key, where: str) -> bool:
    if where == "-":
        return key.uri is None
    if where.startswith("Q"):
        return (key.uri or "").endswith("/" + where)
    country, _, region = where.partition("-")
    return isinstance(key, Entry) and key.country == country and region in ("", key.region)


def _ablation(sets: dict[str, list[Document]]) -> Table:
    lexicon = load_lexicon()
    model = load_tagger(lexicon)

    def tagger_only(text: str) -> list[Spanned]:
        return [(start, end, _Kind(kind), 1.0) for start, end, kind, _ in model.tag(text, ())]  # type: ignore[misc]

    def tagger_told(text: str) -> list[Spanned]:
        codes = [(start - 1, end - 1, code) for start, end, code in codes_of(lexicon.scan("\n" + text))]
        return [(start, end, _Kind(kind), 1.0) for start, end, kind, _ in model.tag(text, codes)]  # type: ignore[misc]

    blunt = Tagger.from_bytes(PACKAGED_TAGGER.read_bytes(), lexicon.given_names, lexicon.surnames, leaning=0)

    def without_consistency(text: str) -> list[Spanned]:
        return _resolved(text, lexicon, blunt)

    steps: dict[str, Finder] = {
        "lexicon and rules": lambda text: _moved(find_spans(["\n" + text], lexicon)[0]),
        "tagger alone": tagger_only,
        "tagger told by the lexicon": tagger_told,
        "all but consistency": without_consistency,
        "all": lambda text: _resolved(text, lexicon, model),
    }
    table = Table("ablation", *sets, "us for 2 KB", title="F1 over all types, and what it costs")
    sample = " ".join(document.text for document in sets["own, held out"])[:SPEED_TEXT]
    for name, find in steps.items():
        scores = [score(documents, [find(d.text) for d in documents])[-1].f1 for documents in sets.values()]
        find(sample)
        began = time.perf_counter()
        for _ in range(200):
            find(sample)
        cost = (time.perf_counter() - began) / 200 * 1e6
        table.add_row(name, *(f"{value:.1f}" for value in scores), f"{cost:.0f}")
    return table


def _errors(documents: Sequence[Document], found: Sequence[list[Spanned]], most: int) -> str:
    """The commonest kinds of error, and the commonest of each."""
    kinds, examples = Counter[str](), Counter[tuple[str, str]]()
    for document, spans in zip(documents, found, strict=True):
        named, gold = _named(document.text, spans), _gold(document)
        for start, end, kind in gold - named:
            beside = [other for other in named if other[0] < end and start < other[1]]
            same = any(other[:2] == (start, end) for other in beside)
            what = (
                f"{kind} taken for {beside[0][2]}"
                if same
                else f"{kind}, wrong bounds"
                if beside
                else f"{kind} missed"
            )
            kinds[what] += 1
            examples[what, document.text[start:end]] += 1
        for start, end, kind in named - gold:
            if not any(other[0] < end and start < other[1] for other in gold):
                kinds[f"no {kind}"] += 1
                examples[f"no {kind}", document.text[start:end]] += 1
    return "; ".join(
        f"{count} {what} ({', '.join(text for (kind, text), _ in examples.most_common() if kind == what)[:60]})"
        for what, count in kinds.most_common(most)
    )


if __name__ == "__main__":
    main()
