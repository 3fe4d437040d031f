"""Annotated corpora as running text with spans: ours (`tests/annotated/`) and others' (`../shared/ner/`).

Other people's corpora are read where they lie. Types are `person`, `organisation`, `place`; a span is
(start, end, type) in code points. Their README defines what is measured: sentences of eight tokens or more that end
like sentences and are not all capitals, one body to a document, no leading 'the', no trailing possessive.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

SHARED = Path(__file__).parents[3] / "shared" / "ner"
OWN = Path(__file__).parents[1] / "annotated"
Span = tuple[int, int, str]

TYPES = {
    "PER": "person", "ORG": "organisation", "LOC": "place",
    "person": "person", "location": "place", "group": "organisation", "corporation": "organisation",
    "politician": "person", "scientist": "person", "writer": "person", "musicalartist": "person",
    "band": "organisation", "organisation": "organisation", "university": "organisation", "politicalparty": "organisation",
    "country": "place", "Person": "person", "Organisation": "organisation", "Location": "place",
    "PERSON": "person", "ORGANIZATION": "organisation", "LOCATION": "place",
}  # fmt: skip
LETTERS = {"P": "person", "O": "organisation", "L": "place", "N": "nationality", "E": "event"}
NAMED = ("person", "organisation", "place")

_NO_BLANK_BEFORE = frozenset(
    [*".,;:!?)]}%", "'s", "'S", "n't", "'re", "'ve", "'ll", "'d", "'m", "’s", "'", "...", "”", "’"]
)
_NO_BLANK_AFTER = frozenset("([{$#@£€“‘")
# Titles that some corpora count as part of a person's name; ours, like the newswire's, do not.
_TITLES = re.compile(
    r"(?:(?:[A-Z][a-z]*-?)?(?:President|Prime|Premier|Minister|Chancellor|Secretary|General|Mr|Mrs|Ms|Miss|Dr|Senator|Sen|Rep|Governor"
    r"|Gov|Sir|Lord|Lady|King|Queen|Prince|Princess|Pope|Professor|Prof|Judge|Justice|Captain|Capt|Colonel|Col|Gen|Lt|Sgt|Major|Maj|Rev"
    r"|Chairman|Director|Coach|Mayor|Congressman|Ambassador|Commissioner|Foreign|Defense|Defence|Finance|Interior|Vice|Former|Attorney"
    r"|Chief|CEO|Executive|Aunt|Uncle)\.? )+(?=[A-Z])"
)


class Document(NamedTuple):
    """A text and the names in it; `source` is its file."""

    source: str
    text: str
    spans: tuple[Span, ...]


def own(part: str) -> list[Document]:
    """Our dispatches of tests/annotated/PART: `[P Ann Lee] of [O Reuters]`, one from the next by a line of two hyphens."""
    documents = []
    for file in sorted((OWN / part).glob("*.txt")):
        for marked in re.split(r"^--$", file.read_text(encoding="utf-8"), flags=re.MULTILINE):
            text, spans, position = "", [], 0
            marked = marked.strip()
            for match in re.finditer(r"\[([POLNE]) ([^\[\]]+)\]", marked):
                text += marked[position : match.start()]
                spans.append((len(text), len(text) + len(match[2]), LETTERS[match[1]]))
                text += match[2]
                position = match.end()
            text += marked[position:]
            if re.search(r"[\[\]]", text):
                raise ValueError(f"{file.name}: unbalanced brackets in {text[:60]!r}")
            documents.append(Document(file.name, text, tuple(spans)))
    return documents


def column(file: Path, *, running: bool, whole: bool = True) -> list[Document]:
    """A file of one token a line with its label in the last column (third in .iob2); `whole`: its documents, else its sentences."""
    documents = []
    for sentences in _documents(file):
        kept = [sentence for sentence in sentences if not running or _is_running(sentence[0])]
        groups = [kept] if whole else [[sentence] for sentence in kept]
        documents += [_joined(file.name, group) for group in groups if group]
    return documents


def ieer(file: Path) -> list[Document]:
    """A file of the NIST IEER newswire, marked with <b_enamex type="…">…<e_enamex>."""
    documents = []
    for body in re.findall(r"<TEXT>(.*?)</TEXT>", file.read_text(encoding="latin-1"), re.DOTALL):
        text, spans = "", []
        for paragraph in re.split(r"\n\s*\t\s*", body):
            line, found = _enamex(
                re.sub(r"\s+", " ", paragraph).strip().replace("``", '"').replace("''", '"')
            )
            if len(line.split()) < 8 or line[-1] not in '.?!"' or line.isupper():
                continue
            text += "\n" if text else ""
            spans += [(len(text) + start, len(text) + end, kind) for start, end, kind in found]
            text += line
        if text:
            documents.append(Document(file.name, text, tuple(trimmed(text, span) for span in spans)))
    return documents


def trimmed(text: str, span: Span) -> Span:
    """Without a leading 'the' and a trailing possessive."""
    start, end, kind = span
    if text[start : start + 4].lower() == "the ":
        start += 4
    for possessive in ("'s", "’s", "'", "’"):
        if text[start:end].endswith(possessive):
            return start, end - len(possessive), kind
    return start, end, kind


def measured() -> dict[str, list[Document]]:
    """The corpora that are for measuring only, by name."""
    return {
        "Reuters 1996": column(SHARED / "eval" / "conll2003-testa.conll", running=True),
        "AP 1998": ieer(SHARED / "eval" / "ieer" / "APW_19980314"),
        "New York Times 1998": ieer(SHARED / "eval" / "ieer" / "NYT_19980315"),
        "News and Wikipedia": column(SHARED / "eval" / "uner-pud-test.iob2", running=False),
    }


def trainable() -> list[Document]:
    """The corpora whose licences let weights be shipped; tweets but for the news media's are left out: they hurt."""
    train = SHARED / "train"
    documents = [
        *column(train / "gum.conll", running=False),
        *column(train / "uner-ewt-dev.iob2", running=False),
        *column(train / "wikigold.conll", running=False),
        *column(train / "btc" / "h.conll", running=False, whole=False),
    ]
    for file in sorted((train / "crossner").glob("*.bio")):
        documents += column(file, running=False, whole=False)
    return [Document(d.source, d.text, tuple(_untitled(d.text, d.spans))) for d in documents]


def _untitled(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    for start, end, kind in spans:
        title = _TITLES.match(text[start:end]) if kind == "person" else None
        yield (start + title.end(), end, kind) if title and title.end() < end - start else (start, end, kind)


def _documents(file: Path) -> Iterator[list[tuple[list[str], list[str]]]]:
    document: list[tuple[list[str], list[str]]] = []
    tokens: list[str] = []
    labels: list[str] = []
    for line in [*file.read_text(encoding="utf-8").split("\n"), "", "-DOCSTART-"]:
        starts = line.startswith(("# newdoc", "-DOCSTART-"))
        if (starts or not line.strip()) and tokens:
            document.append((tokens, labels))
            tokens, labels = [], []
        if starts:
            if document:
                yield document
            document = []
        elif line.strip() and not (file.suffix == ".iob2" and line.startswith("# ")):
            fields = line.split("\t") if "\t" in line else line.split(" ")
            tokens.append(fields[1] if file.suffix == ".iob2" else fields[0])
            labels.append(fields[2] if file.suffix == ".iob2" else fields[-1])


def _is_running(tokens: list[str]) -> bool:
    return (
        len(tokens) >= 8 and tokens[-1] in (".", "?", "!", '"', "''") and any(t != t.upper() for t in tokens)
    )


def _joined(source: str, sentences: Iterable[tuple[list[str], list[str]]]) -> Document:
    text, spans = "", []
    for tokens, labels in sentences:
        line, places = _detokenised(tokens)
        text += " " if text else ""
        for first, last, label in _labelled(labels):
            kind = TYPES.get(label)
            if kind:
                spans.append((len(text) + places[first][0], len(text) + places[last - 1][1], kind))
        text += line
    return Document(source, text, tuple(span for s in spans if (span := trimmed(text, s))[0] < span[1]))


def _labelled(labels: list[str]) -> Iterator[tuple[int, int, str]]:
    """Spans of tokens, whether or not every name begins with B."""
    begin, current = 0, ""
    for position, label in enumerate([*labels, "O"]):
        mark, _, kind = label.partition("-")
        if current and (mark not in ("B", "I") or mark == "B" or kind != current):
            yield begin, position, current
            current = ""
        if mark in ("B", "I") and not current:
            begin, current = position, kind


def _detokenised(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    text, places, quoted, before = "", [], False, ""
    for token in tokens:
        if token in ('"', "``", "''"):
            quoted = {"``": False, "''": True}.get(token, quoted)
            blank = not quoted
            quoted = not quoted
            token = '"'
        else:
            blank = not (
                token in _NO_BLANK_BEFORE
                or (token.startswith("'") and 1 < len(token) <= 3)
                or before in _NO_BLANK_AFTER
                or (before == '"' and quoted)
            )
        text += " " if blank and text else ""
        places.append((len(text), len(text) + len(token)))
        text += token
        before = token
    return text, places


def _enamex(marked: str) -> tuple[str, list[Span]]:
    text, spans, open_ = "", [], []
    for piece in re.split(r"(<[^>]*>)", marked):
        if piece.startswith("<b_"):
            kind = re.search(r'type="([^"]+)"', piece)
            open_.append((len(text), TYPES.get(kind[1], "") if kind else ""))
        elif piece.startswith("<e_"):
            start, kind_ = open_.pop()
            if not open_ and kind_:
                spans.append((start, len(text), kind_))
        elif not piece.startswith("<"):
            text += html.unescape(piece.replace("&AMP;", "&"))
    return text, spans
