"""Names in Chinese, Japanese and Korean dispatches, which part no words, or end them in particles."""

from __future__ import annotations

from typing import Any

import pytest

from consumer.loading import load_lexicon
from processors.entities.lexicon import Lexicon
from processors.entities.spans import find_spans


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def told(lexicon: Lexicon, language: str, text: str) -> list[tuple[str, str, str]]:
    """Surface, type and name of each span."""
    (spans,) = find_spans(["\n" + text], lexicon, (), (language,))
    return [(text[start - 1 : end - 1], key.type, key.name) for start, end, key, _ in spans]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "中国外交部周五在北京表示", [("中国", "place", "China"), ("北京", "place", "Beijing")]),
        ("zh", "索马里和歐盟代表會面", [("索马里", "place", "Somalia"), ("歐盟", "organisation", "European Union")]),
        ("zh", "华盛顿对NATO的立场", [("华盛顿", "place", "Washington"), ("NATO", "organisation", "North Atlantic Treaty Organisation")]),
        ("ja", "ノルウェーの首都オスロで会見した", [("ノルウェー", "place", "Norway"), ("オスロ", "place", "Oslo")]),
        ("ja", "パリで開く。EUと国連は", [("パリ", "place", "Paris"), ("EU", "organisation", "European Union"), ("国連", "organisation", "United Nations")]),
        ("ja", "パリジェンヌの店", []),
        ("ko", "미국과 중국은 서울에서", [("미국", "place", "United States"), ("중국", "place", "China"), ("서울", "place", "Seoul")]),
        ("ko", "북한은 유엔을 비난했다", [("북한", "place", "North Korea"), ("유엔", "organisation", "United Nations")]),
        ("ko", "그런 수단은 고양이도 모른다", []),
    ],
)  # fmt: skip
def test_names_where_no_blank_parts_words(
    lexicon: Lexicon, language: str, text: str, expected: list[Any]
) -> None:
    assert told(lexicon, language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("ja", "トランプ大統領は話した。トランプ氏は黙った。", ["トランプ", "トランプ"]),
        ("ja", "高市首相と会談し、ジョン・スミス選手も来た。", ["高市", "ジョン・スミス"]),
        ("ja", "元首相と現職大統領が会った。", []),
        ("ja", "トム氏が来た。トムソン社は休む。", ["トム"]),
        ("ko", "이재명 대통령은 말했다. 이재명은 갔다.", ["이재명", "이재명"]),
        ("ko", "현직 대통령과 부총리가 만났다.", []),
        ("ko", "미국 트럼프 대통령과 국방부 장관, 당시 총리가 만났다. 트럼프는 갔다.", ["트럼프", "트럼프"]),
    ],
)
def test_people_by_the_title_behind_them(
    lexicon: Lexicon, language: str, text: str, people: list[str]
) -> None:
    assert [surface for surface, kind, _ in told(lexicon, language, text) if kind == "person"] == people
