"""Names in their cases: by OpenCorpora's dictionary for Russian, its twin for Ukrainian, SGJP's for Polish, by their endings elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

# Of a language whose dictionary has no package: how a name ends, and how in its other cases; of a few the real ones are among them.
ENDINGS = {
    "cs": (("o", "a u em ě"), ("ie", "ii ií"), ("a", "y ě e u ou i"), ("", "u em e a ě")),
    "hr": (("a", "e i u om"), ("o", "a u om"), ("", "a u om")),
    "ro": (("a", "ei"), ("", "ului")),
    "el": (("ος", "ο ου"), ("α", "ας"), ("ά", "άς"), ("η", "ης"), ("ή", "ής")),
    "hu": (("a", "á"), ("e", "é")),  # before a suffix, which stands behind
}  # fmt: skip
CASES = ("gent", "datv", "accs", "ablt", "loct")  # pymorphy's
POLISH_CASES = ("gen", "dat", "acc", "inst", "loc")
_PROPER = re.compile(r"Geox|Surn|Name|prop")
Declension = Callable[[str], Sequence[str]]


@cache
def declension(language: str) -> Declension:
    """What gives the other cases of a name; none for a language that has none. Raises ImportError (the lexicon group)."""
    if language in ("ru", "uk"):
        return lambda name: _cyrillic(cyrillic_words(language), name)
    if language == "pl":
        return lambda name: _polish(sgjp(), name)
    return lambda name: _ended(name, ENDINGS.get(language, ()))


def _ended(name: str, endings: Iterable[tuple[str, str]]) -> list[str]:
    if " " in name or name.isupper():
        return []
    for ending, others in endings:
        if name.endswith(ending):
            return [name.removesuffix(ending) + other for other in others.split()]
    return []


@cache
def cyrillic_words(language: str) -> Any:
    """The dictionary of Russian or Ukrainian."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang=language)


@cache
def sgjp() -> Any:
    """The dictionary of Polish."""
    import morfeusz2

    return morfeusz2.Morfeusz()


def _cyrillic(analyser: Any, name: str) -> list[str]:
    """The cases of a name but the first: its first noun in the nominative is declined, and the adjectives before it.

    Of a person's name every word is.
    """
    words = name.split(" ")
    parses: list[Any] = [_nominative(analyser, word) for word in words]
    head = next((at for at, parse in enumerate(parses) if parse and parse.tag.POS == "NOUN"), None)
    if head is None or not all(parses[:head]):
        return []
    noun = parses[head].tag
    person = "Name" in str(noun) and len(words) > 1
    last = len(words) if person else head + 1
    number = {"plur"} if noun.number == "plur" else {"sing", noun.gender} - {None}
    declined = []
    for case in CASES:
        form = []
        for known, word in zip(parses[:last], words, strict=False):
            parse = known if word[0].isupper() or not person else None
            wanted = {case} | (set() if parse and parse.tag.POS == "NOUN" else number)
            if case == "accs" and parse and parse.tag.POS != "NOUN" and "femn" not in number:
                wanted |= {"inan"}
            if parse is None and person and word.istitle():  # a surname that the dictionary has not
                parse = next((one for one in analyser.parse(word) if one.tag.case == "nomn"), None)
            inflected = parse and parse.inflect(wanted)
            if not inflected and not person:
                break
            form.append(_cased(inflected.word, word) if inflected else word)
        else:
            declined.append(" ".join((*form, *words[last:])))
    # 'ё' is mostly written without its dots.
    return [one for form in declined for one in {form: None, form.replace("ё", "е"): None} if one != name]


def _nominative(analyser: Any, word: str) -> Any | None:
    known = analyser.word_is_known(word.lower())
    read = [
        parse
        for parse in analyser.parse(word)
        if parse.tag.case == "nomn" and parse.tag.POS in ("NOUN", "ADJF", "PRTF")
    ]
    named = next((parse for parse in read if _PROPER.search(str(parse.tag))), None)
    return named or (read[0] if read and known else None)


def _polish(dictionary: Any, name: str) -> list[str]:
    """The cases of a name but the first: its first noun in the nominative, and what agrees with it; of a person's name all."""
    words = name.split(" ")
    readings = [_polish_nominatives(dictionary, word) for word in words]
    nouns = [at for at, read in enumerate(readings) if any(one.is_noun for one in read)]
    head = next((at for at in nouns if all(one.is_noun for one in readings[at])), nouns[0] if nouns else None)
    if head is None:
        return []
    noun = next(one for one in readings[head] if one.is_noun)
    own = noun.kind or noun.lemma.partition(":")[0].casefold() == name.casefold()
    if name.isupper() or (len(words) == 1 and not own):  # 'Mali' is no plural of 'mały'
        return []
    person = noun.kind == "imię" and len(words) > 1
    forms: list[dict[str, str]] = []
    for at, (word, read) in enumerate(zip(words, readings, strict=True)):
        agrees = next(
            (
                one
                for one in read
                if one.tag[1] == noun.tag[1]
                and one.is_noun == (at == head or (person and one.kind == "nazwisko"))
            ),
            None,
        )
        if agrees is None and at < head:
            return []
        forms.append(
            _polish_cases(dictionary, agrees, noun, word) if agrees else dict.fromkeys(POLISH_CASES, word)
        )
    declined = (" ".join(one.get(case, "") for one in forms) for case in POLISH_CASES)
    return [form for form in declined if form != name and "" not in form.split(" ")]


class _Reading(NamedTuple):
    """A Polish word's reading in the nominative: its tag is part of speech, number, cases, genders and what else."""

    rank: int
    lemma: str
    tag: list[str]
    kind: str

    @property
    def is_noun(self) -> bool:
        return self.tag[0] == "subst"


def _polish_nominatives(dictionary: Any, word: str) -> list[_Reading]:
    found = []
    for *_, (_, lemma, told, kinds, _) in dictionary.analyse(word):
        tag = told.split(":")
        if tag[0] in ("subst", "adj", "ppas") and len(tag) > 3 and "nom" in tag[2].split("."):
            kind = next((kind for kind in ("nazwa_geograficzna", "imię", "nazwisko") if kind in kinds), "")
            # Of surnames most read as a woman's, too, which is not declined.
            found.append(
                _Reading(("nazwa_geograficzna", "imię", "nazwisko", "").index(kind), lemma, tag, kind)
            )
    declined = (one for one in found if "." not in one.tag[1])
    return sorted(declined, key=lambda one: (one.rank, "m3" not in one.tag[3]))


def _polish_cases(dictionary: Any, reading: _Reading, noun: _Reading, word: str) -> dict[str, str]:
    cases: dict[str, str] = {}
    for form, _, told, *_ in dictionary.generate(reading.lemma):
        part, _, rest = told.partition(":")
        number, _, rest = rest.partition(":")
        of_cases, _, rest = rest.partition(":")
        genders, *beside = rest.split(":")
        alike = [part, number, *beside] == [*reading.tag[:2], *reading.tag[4:]]
        if alike and set(genders.split(".")) & set(noun.tag[3].split(".")):
            for case in of_cases.split("."):
                cases.setdefault(case, _cased(form, word))
    return cases


def _cased(form: str, like: str) -> str:
    if like.isupper() and len(like) > 1:
        return form.upper()
    return (
        "-".join(
            part[:1].upper() + part[1:] if model[:1].isupper() else part
            for part, model in zip(
                form.split("-"), (*like.split("-"), *[like] * form.count("-")), strict=False
            )
        )
        if like[:1].isupper()
        else form
    )
