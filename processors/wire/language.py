"""The language of a text when its sender does not say: by its commonest short words, or by its script."""

from __future__ import annotations

SAMPLE = 1200  # code points looked at
LEAST = 4  # short words to be sure

# The commonest words that no other of these languages has; blanks round each, counted in native code.
SHORT_WORDS = {
    "en": (" the ", " and ", " of ", " said ", " with "),
    "fr": (" les ", " des ", " et ", " dans ", " une "),
    "de": (" der ", " und ", " die ", " nicht ", " das "),
    "es": (" los ", " las ", " y ", " por ", " el "),
    "it": (" di ", " che ", " il ", " della ", " sono "),
    "pt": (" não ", " uma ", " os ", " do ", " em "),
    "nl": (" het ", " een ", " van ", " niet ", " zijn "),
    "sv": (" och ", " att ", " är ", " för ", " inte "),
    "pl": (" się ", " nie ", " na ", " jest ", " przez "),
}
SCRIPTS = (
    ("ар"[0], "я", "ru"), ("\u0600", "\u06ff", "ar"), ("\u3040", "\u30ff", "ja"), ("\uac00", "\ud7a3", "ko"),
    ("\u4e00", "\u9fff", "zh"), ("\u0590", "\u05ff", "he"), ("\u0370", "\u03ff", "el"),
)  # fmt: skip


def language_of(text: str) -> str | None:
    """A BCP 47 code, or None when the text is too short or of no known language."""
    sample = " " + text[:SAMPLE].lower().replace("\n", " ") + " "
    english = sum(map(sample.count, SHORT_WORDS["en"]))
    if english >= LEAST * 3:
        return "en"
    votes = {language: sum(map(sample.count, words)) for language, words in SHORT_WORDS.items()}
    best = max(votes, key=votes.__getitem__)
    if votes[best] >= LEAST or (votes[best] >= 2 and sorted(votes.values())[-2] == 0):
        return best
    letters = [character for character in sample if character.isalpha()]
    for low, high, language in SCRIPTS:
        if sum(low <= character <= high for character in letters) * 3 > len(letters) > 0:
            return language
    return None
