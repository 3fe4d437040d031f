"""The language of a text when its sender does not say: by its short words, or by its script and the letters in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain, repeat

SAMPLE = 1200  # code points looked at
SURE = 12  # short words of English in a sample after which no other language is looked for
LEAST = 5  # of them, in a shorter text
LEAST_SHARE = 0.06  # of the words, for a language that no longer text confirms
KANA_SHARE = 12  # one letter in so many is kana in Japanese
_MARKS = ".,:;!?()[]\"'«»„“”’–-"  # taken off a word's ends

# The commonest words that no other of these languages has.
_SHORT_WORDS = {
    "en": "the and of said with",
    "fr": "les des et dans une",
    "de": "der und die nicht das",
    "es": "los las y por el",
    "it": "di che il della sono",
    "pt": "não uma os do em",
    "nl": "het een van niet zijn",
    "sv": "och att är för inte",
    "pl": "się nie na jest przez",
}
# For short texts, headlines and tables: more words, many of them shared, so that the share decides.
COMMON_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of to and in a for is on that with by at as from it was said after his are be has have an not will new over says its but monday tuesday wednesday thursday friday saturday sunday",
        "fr": "le la les de des du et à un une en dans que qui pour sur au aux par est pas plus avec ce se ne son sa ses il elle ont été lundi mardi mercredi jeudi vendredi samedi dimanche",
        "de": "der die das und in den von zu mit im für auf ist ein eine nach des dem am bei aus an nicht sich als auch wird über männer frauen ergebnisse montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "es": "el la los las de del y en que un una por con para al se es no su sus más como ha lo tras este sobre entre lunes martes miércoles jueves viernes domingo",
        "it": "il lo la gli le di del della dei che e un una in con per non è si da al alla nel nella sono ha più dopo lunedì martedì mercoledì giovedì venerdì",
        "pt": "o a os as de do da dos das e em no na um uma que por com para não se é ao à mais foi sobre após",
        "nl": "de het een van en in op te dat met voor is zijn niet aan er om bij ook als uit naar na door heeft wordt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "sv": "och att det i en som på är av för med den till inte har de ett om var från vid efter",
        "no": "og i det på som er en til å for av at med har de ikke den om et fra var etter sier dette på",
        "da": "og i at det er en til på som af for den med de der har et ikke om fra var efter siger",
        "fi": "ja on ei se että oli myös kun mutta hän ovat joka mukaan kuin sekä vuoden kertoo jo tai sen uusi sanoo sanoi mukaan heti kaksi kolme johon jossa euroa maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
        "pl": "w i na z do się nie że to jest o po za od przez oraz jak dla ma był co tym",
        "cs": "a v na se je že o s z do k za po pro podle jako ale byl by také který to",
        "hu": "a az és hogy is nem egy van meg volt azt ez csak már szerint mint után el",
        "tr": "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ise göre olduğunu dedi",
        "ro": "și în de la a cu pe care din nu că o un pentru este au mai fost sau după",
        "id": "dan yang di ini itu dengan untuk dari pada tidak akan dalam ke oleh juga telah kata adalah",
        "hr": "i u je na se da su za od s o će kako koji je bio što nije ali iz te",
        "el": "και το του την της να με για από που είναι στο στην θα των οι η ο",
        "ru": "и в на не что с по это как из за от о для к его также но был",
        "uk": "і в на не що з до та про за від як це його у є також але",
        "bg": "и в на не че с по за от е се да това като са до",
        "ar": "في من على إلى أن عن مع هذا التي الذي كان بعد ما لا قال",
        "fa": "و در به از که این را با است برای آن یک می شود",
        "he": "של את על לא כי הוא עם זה גם היא",
    }.items()
}  # fmt: skip
CYRILLIC = ("ru", "uk", "be", "sr", "bg")
SCRIPTS = (
    ("\u0400", "\u04ff", "ru"), ("\u0600", "\u06ff", "ar"), ("\uac00", "\ud7a3", "ko"),
    ("\u4e00", "\u9fff", "zh"), ("\u0590", "\u05ff", "he"), ("\u0370", "\u03ff", "el"), ("\u0e00", "\u0e7f", "th"),
    ("\u0900", "\u097f", "hi"),
)  # fmt: skip


APART = 3  # common words by which one of two languages must be ahead of the other that has most of them, too
# How Norwegian and Danish spell what is the same word, and letters that one language alone has: twice, and a short text is told.
_SPELT = {
    "no": ("ett", " ut", "øy", "ei", "kk", "pp", " av ", "kj", "sjon", "mellom", "ntb"),
    "da": ("eft", " ud", "øj", "ej", " af ", "ige ", "sige", "mellem", "tion", "gt ", "oplys", "ritzau", "æk", "æn", "æl", "æs"),
}  # fmt: skip
_OWN_LETTERS = {
    "hu": "őű", "tr": "ığ", "pl": "łąęśź", "cs": "řůě", "sk": "ľĺŕ", "ro": "ățș", "hr": "đć", "de": "ß", "pt": "ãõ", "es": "ñ¿", "fr": "œ",
    "uk": "іїєґ", "be": "ў", "sr": "јљњђћџ", "bg": "ъ",
}  # fmt: skip
_NOT_BULGARIAN = frozenset("ыэё")
LEAST_LETTERS = 2
_NORDIC = frozenset(("sv", "no", "da"))
_ENGLISH = tuple(f" {word} " for word in _SHORT_WORDS["en"].split())
# Both turned round: of which language a word is, and of which ones.
_SHORT = {word: (language,) for language, words in _SHORT_WORDS.items() for word in words.split()}
_COMMON = {
    word: tuple(language for language, words in COMMON_WORDS.items() if word in words)
    for word in frozenset().union(*COMMON_WORDS.values())
}


def language_of(text: str) -> str | None:
    """A BCP 47 code, or None when the text is too short or of no known language."""
    sample = text[:SAMPLE].lower()
    english = sum(map(sample.count, _ENGLISH))  # most are, and this is cheaper than to part the words
    if english >= LEAST and english * SAMPLE >= SURE * len(sample):
        return "en"
    words = sample.split()
    (language, votes), (_, others) = _first_two(words, _SHORT)
    if votes >= SURE and others * 3 < votes:
        return language
    (language, votes), (other, others) = _first_two([word.strip(_MARKS) for word in words], _COMMON)
    if {language, other} <= _NORDIC and (
        "ä" in sample or "ö" in sample
    ):  # their common words are mostly the same
        language, others = "sv", 0
    if {language, other} == {"no", "da"} and votes - others < APART:
        language, others = _danish_or_norwegian(sample), 0
    if votes > others and votes >= LEAST_SHARE * len(words):
        return _by_letters(sample, CYRILLIC, language) if language in CYRILLIC else language
    return _by_letters(sample, _OWN_LETTERS) or _by_script(sample)


def _by_letters(sample: str, languages: Iterable[str], otherwise: str = "") -> str:
    """Whose own letters a text has most of, at least two; `otherwise` where it has none."""
    counts = {
        language: sum(map(sample.count, _OWN_LETTERS[language]))
        for language in languages
        if language in _OWN_LETTERS
    }
    if "bg" in counts and not _NOT_BULGARIAN.isdisjoint(sample):
        counts["bg"] = 0
    found = max(counts, key=counts.__getitem__)
    return found if counts[found] >= LEAST_LETTERS else otherwise


def _danish_or_norwegian(sample: str) -> str:
    """Which of the two a text is in, of whose common words most are the same, by how they spell."""
    return max(_SPELT, key=lambda language: sum(map(sample.count, _SPELT[language])))


def _first_two(words: Iterable[str], known: Mapping[str, tuple[str, ...]]) -> list[tuple[str, int]]:
    """The two languages that most of the words are of, with how many; '' and 0 where there is none."""
    votes = Counter(chain.from_iterable(map(known.get, words, repeat(()))))
    return [*votes.most_common(2), ("", 0), ("", 0)][:2]


def _by_script(sample: str) -> str | None:
    letters = [character for character in sample if character.isalpha()]
    kana = sum("\u3040" <= character <= "\u30ff" for character in letters)
    if kana * KANA_SHARE >= len(letters) > 0:  # the rest is as in Chinese
        return "ja"
    for low, high, language in SCRIPTS:
        if sum(low <= character <= high for character in letters) * 3 > len(letters) > 0:
            return language
    return None
