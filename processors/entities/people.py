"""The people whom a dispatch has named, and by what a later mention means them."""

from __future__ import annotations

from processors.entities.cues import FAMILY_NAME_FIRST
from processors.entities.keys import Key

NUMERALS = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XXIII"))  # fmt: skip
SUFFIXES = NUMERALS | {"Jr", "Jr.", "Sr", "Sr."}


class People:
    """The people whom a dispatch has named, so that a surname alone finds them again."""

    def __init__(self) -> None:
        self.surnames: dict[str, list[Key]] = {}
        self._full: dict[tuple[str, str], Key] = {}  # by given name and surname
        self._middle: dict[str, Key] = {}  # by what stands between them: 'Luiz Inácio Lula da Silva'

    def met(self, key: Key, name: str) -> Key:
        """Registers a person; one key for one given name and surname."""
        words = name.split(" ")
        if len(words) > 2 and words[-1] in SUFFIXES:  # 'Adam Clayton Powell III'
            del words[-1]
        surname = words[0] if len(words) > 1 and words[-1] in NUMERALS else words[-1]  # 'Leo XIV'
        if len(words) > 1:
            identity = words[0], surname
            known = self._full.get(identity)
            if known is not None:
                return known
            self._full[identity] = key
            for middle in words[1:-1]:
                if middle[0].isupper() and len(middle) > 2:
                    self._middle.setdefault(middle, key)
            particle = len(words) - 1
            while particle > 1 and words[particle - 1][0].islower():
                particle -= 1
            if particle < len(words) - 1:
                self.surnames.setdefault(" ".join(words[particle:]), []).append(key)
        if len(words) > 1 and words[0] in FAMILY_NAME_FIRST:  # 'Xi Jinping': bare 'Xi' is his surname
            surname = words[0]
        if surname[2:3] == "-" and surname[:2].lower() in ("al", "el", "ul"):  # 'al-Sudani' is Sudani, too
            self.surnames.setdefault(surname[3:], []).append(key)
        same = self.surnames.setdefault(surname, [])
        if not same:  # the first of a surname is whom the bare surname means
            same.append(key)
        return key

    def by_surname(self, surname: str) -> Key | None:
        """Whom the bare surname means, if anybody."""
        people = self.surnames.get(surname)
        return people[0] if people else None

    def by_middle(self, name: str) -> Key | None:
        """Whom a name means that stands between somebody's first and last, and that nobody else is called by."""
        return self._middle.get(name)
