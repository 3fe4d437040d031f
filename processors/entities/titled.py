"""People in Japanese and Korean dispatches, by the title that stands behind their names: 'トランプ大統領', '이재명 대통령'.

A Japanese name before a title is a run of katakana or a few Han letters; a Korean's has three syllables, the first of them a
family name. The name alone is the same person everywhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from processors.entities.table import KATAKANA, script_of

_OFFICE = (
    r"大統領|副大統領|首相|元首相|前大統領|外相|国防相|財務相|国務長官|国防長官|官房長官|総書記|国家主席|事務総長|報道官|議長|知事|市長|氏|さん|選手|監督|容疑者|被告|被告人"
    r"|会長|社長|教授|裁判官|党首|代表|議員|将軍|司令官|駐日大使|CEO"
)
# Before a title no name, but which office it is: '元首相', '英首相', '同国大統領', '現職大統領'.
_NO_NAME = re.compile(
    r"(?:元|前|新|現|両|各|初代|次期|歴代|同国|現職|女性|民主党|共和党|与党|野党|同党|同社|同氏|州|市|県|党|社|財務|国防|外務|日本|最高|連邦|特別|共同|暫定|副|筆頭|政府|軍|議会|下院|上院|代|委員)+"
)
_OF_JAPANESE = re.compile(
    rf"(?P<name>[\u30a1-\u30fa\u30fc]{{2,12}}(?:[・＝][\u30a1-\u30fa\u30fc]{{1,12}}){{0,3}}|(?<![\u3400-\u9fff])[\u3400-\u9fff]{{2,4}})(?:{_OFFICE})(?![\u3400-\u9fff])"
)
_FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍고문양손배백허유심노하곽차주우민나진엄채천공현함변염여추소석설마반왕"
# A foreigner's has two to five, and does not end as what says which office it is: '현직 대통령', '국무부 장관'.
_NO_END = "국당부청원시도군구처실직임기성적산별대회사측"
_NO_KOREAN_NAME = frozenset(
    (
        "당시",
        "여성",
        "남성",
        "양측",
        "각료",
        "이번",
        "다음",
        "지난",
        "모든",
        "어느",
        "해당",
        "같은",
        "그의",
        "이런",
        "무소속",
        "이름난",
        "유명한",
    )
)
_OF_KOREAN = re.compile(
    rf"(?<![가-힣])(?P<name>[{_FAMILIES}][가-힣]{{2}}|[가-힣]{{1,4}}(?![{_NO_END}])[가-힣]) "
    r"(?:대통령|국무총리|총리|주석|국무장관|국방장관|외교장관|외무장관|재무장관|장관|차관|대표|의원|회장|사장|감독|선수|씨|교수|위원장|대변인|시장|지사|총장|검사|판사|기자)(?![가-힣]{3})"
)
_OF = {"ja": _OF_JAPANESE, "ko": _OF_KOREAN}


def people_by_title(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where people of a Japanese or Korean text are named, in no order; none twice."""
    if (titled := _OF.get(language)) is None:
        return
    names = {
        name
        for match in titled.finditer(text)
        if not (_NO_NAME.fullmatch(name := match["name"]) or name in _NO_KOREAN_NAME)
    }
    for name in names:
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not (_runs_on(text[at - 1 : at], name[0]) or _runs_on(name[-1], text[end : end + 1])):
                yield at, end
            at = text.find(name, end)


def _runs_on(letter: str, following: str) -> bool:
    """Whether two letters are of one run of katakana."""
    return bool(letter and following) and script_of(letter) == script_of(following) == KATAKANA
