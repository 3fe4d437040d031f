"""Names in other languages' dispatches, by what those languages call them, how they decline them, and how they speak of them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson
import pytest

from consumer.loading import load_lexicon
from processors.chain import Chain, build_chain
from processors.entities.abroad import AGENCY, NO_NAME, TYPES
from processors.entities.spans import find_spans
from tests.ner.corpora import own
from tests.unit.test_chain import one


@pytest.fixture(scope="module")
def by_lexicon() -> Chain:
    """The packaged lexicon, no tagger."""
    return build_chain(load_lexicon(), version="test", max_bytes=1 << 20)


def entities(chain: Chain, language: str, body: str) -> dict[str, dict[str, Any]]:
    item = {
        "uri": "urn:test:1", "type": "text", "language": language, "headlines": [{"value": "-"}],
        "bodies": [{"contentType": "text/plain", "value": body}],
    }  # fmt: skip
    return {found["name"]: found for found in one(chain, orjson.dumps(item))["enrichment"]["entities"]}


@pytest.mark.parametrize(
    ("language", "body", "name", "kind", "mentions"),
    [
        ("de", "Die Ministerin traf am Montag Oberbürgermeister Sven Ruhland. Später ging Ruhland.", "Sven Ruhland", "person", ["Sven Ruhland", "Ruhland"]),
        ("de", "Dazu sagte Betriebsratschefin Daniela Kromer nichts.", "Daniela Kromer", "person", ["Daniela Kromer"]),
        ("de", "Am Montag beriet der Landtag. Ein Sprecher des Landtags schwieg.", "Landtag", "organisation", ["Landtag", "Landtags"]),
        ("de", "Die Klage wies das Landgericht Altstadt ab.", "Landgericht Altstadt", "organisation", ["Landgericht Altstadt"]),
        ("de", "Der Antrag der FPÖ fand keine Mehrheit.", "FPÖ", "organisation", ["FPÖ"]),
        ("fr", "Le procureur Nicolas Bessart a parlé. Puis Bessart est parti.", "Nicolas Bessart", "person", ["Nicolas Bessart", "Bessart"]),
        ("fr", "Le ministre de l'Intérieur, Laurent Nuvez, a dit non.", "Laurent Nuvez", "person", ["Laurent Nuvez"]),
        ("fr", "Elle saisira l'Office fédéral de la justice.", "Office fédéral de la justice", "organisation", ["Office fédéral de la justice"]),
        ("fr", "La motion du Parti socialiste d'Olivier Faurel a échoué.", "Parti socialiste", "organisation", ["Parti socialiste"]),
        ("fr", "La motion du Parti socialiste d'Olivier Faurel a échoué.", "Olivier Faurel", "person", ["Olivier Faurel"]),
        ("fr", "La grève de la CGT continue.", "CGT", "organisation", ["CGT"]),
        ("fr", "L'ITF a salué le public.", "ITF", "organisation", ["ITF"]),
        ("fr", "L'Assemblée nationale a voté. L'Assemblée siégera lundi.", "Assemblée nationale", "organisation", ["Assemblée nationale", "Assemblée"]),
        ("es", "La canciller Rosa Villalba llamó a consultas.", "Rosa Villalba", "person", ["Rosa Villalba"]),
        ("es", "El presidente de la región, Axel Kicilov, viajó. Kicilov volvió.", "Axel Kicilov", "person", ["Axel Kicilov", "Kicilov"]),
        ("es", "Lo anunció ayer Iñaki Wilmar en la plaza.", "Iñaki Wilmar", "person", ["Iñaki Wilmar"]),
        ("es", "El Tribunal Supremo lo rechazó.", "Tribunal Supremo", "organisation", ["Tribunal Supremo"]),
        ("es", "La ley divide al PP desde ayer.", "Partido Popular", "organisation", ["PP"]),
        ("it", "Il procuratore Maurizio Delucca ha parlato. Poi Delucca è uscito.", "Maurizio Delucca", "person", ["Maurizio Delucca", "Delucca"]),
        ("it", "Il ministro dell'Economia, Giancarlo Giorgini, ha difeso la manovra.", "Giancarlo Giorgini", "person", ["Giancarlo Giorgini"]),
        ("it", "Lo sciopero della FIOM continua.", "FIOM", "organisation", ["FIOM"]),
        ("pt", "O ministro das Finanças, Téte Antunes, anunciou ontem a cimeira.", "Téte Antunes", "person", ["Téte Antunes"]),
        ("pt", "O caso foi julgado no Tribunal Administrativo de Lamego.", "Tribunal Administrativo de Lamego", "organisation", ["Tribunal Administrativo de Lamego"]),
    ],
)  # fmt: skip
def test_names_by_how_a_language_speaks_of_them(
    small_chain: Chain, language: str, body: str, name: str, kind: str, mentions: list[str]
) -> None:
    found = entities(small_chain, language, body)[name]
    assert (found["type"], [mention["text"] for mention in found["mentions"]]) == (kind, mentions)


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "Der Präsident Ende Mai; die Deutsche Einheit; ein PDF der AG; XIV Teile."),
        ("es", "El ministro de Asuntos Exteriores habló de Derecho Internacional y del IVA."),
        ("fr", "La TVA et le PIB baissent au XIX siècle, dit la ministre Mardi."),
        ("it", "Il ministro della Giustizia ha parlato di IVA e PIL al Consiglio."),
        ("pt", "A ministra da Saúde falou do IVA e do PIB aos deputados."),
        ("fr", "EURO 1,10 DKK 7,4 NOK 11,2"),
    ],
)
def test_what_is_no_name(small_chain: Chain, language: str, body: str) -> None:
    assert entities(small_chain, language, body) == {}


@pytest.mark.parametrize(
    ("language", "text", "known"),
    [
        ("de", "Der IWF und die EZB warnen.", ["International Monetary Fund", "European Central Bank"]),
        ("fr", "L'Otan et la CPI réagissent.", ["North Atlantic Treaty Organisation", "International Criminal Court"]),
        ("es", "La OMS y la Casa Blanca callan.", ["World Health Organization", "White House"]),
    ],
)  # fmt: skip
def test_what_a_language_calls_the_world_s_bodies(language: str, text: str, known: list[str]) -> None:
    spans = find_spans(["\n" + text], load_lexicon(), (), (language,))[0]
    assert [key.name for _, _, key, _ in spans] == known


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("es", "Ayer viajó a Bruselas con su equipo.", "Brussels"),
        ("fr", "La Russie a bombardé Odessa dans la nuit.", "Odesa"),
        ("de", "Sie traf in Washington Vertreter des Hauses.", "Washington"),
        ("de", "Die Klage der Stadt Kassel ist gescheitert.", "Kassel"),
    ],
)
def test_places_that_are_words_or_stand_beside_nouns(language: str, text: str, place: str) -> None:
    spans = find_spans(["\n" + text], load_lexicon(), (1,), (language,))[0]
    assert place in [key.name for _, _, key, _ in spans]


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("fr", "Il sera jeudi à Gaspin et à Saint-Ouen-sur-Brague, dit le maire de Trappiers.", ["Gaspin", "Saint-Ouen-sur-Brague", "Trappiers"]),
        ("fr", "Il a vendu à Verkol son usine ; la fête aura lieu à Noël.", []),
        ("es", "La alcaldesa de Catarrosa vive en Paiporra y viaja hacia Beninel.", ["Catarrosa", "Paiporra", "Beninel"]),
        ("es", "Lo vio en Internet, en Semana Santa y en Navidad.", []),
        ("it", "Il treno si ferma a Bagnacorno, nel comune di Pontedara.", ["Bagnacorno", "Pontedara"]),
        ("it", "Si gioca a Natale; Luca Bersi ha parlato e poi ha chiesto a Bersi il voto.", []),
        ("pt", "O incêndio começou em Vilarelhos, na freguesia de Carrazedos.", ["Vilarelhos", "Carrazedos"]),
    ],
)  # fmt: skip
def test_places_by_the_preposition_before_them(language: str, text: str, places: list[str]) -> None:
    spans = find_spans(["\n" + text], load_lexicon(), (1,), (language,))[0]
    assert [key.name for _, _, key, _ in spans if key.type == "place"] == places


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Im Pazifik und in der Straße von Hormus, in Genf und Venedig.", ["Pacific Ocean", "Strait of Hormuz", "Geneva", "Venice"]),
        ("fr", "En Amérique latine et en Californie, à Bâle, dans le Caucase.", ["Latin America", "California", "Basel", "Caucasus"]),
        ("ru", "На Ближнем Востоке и в Черном море.", ["Middle East", "Black Sea"]),
        ("zh", "太平洋和纽约。", ["Pacific Ocean", "New York City"]),
        ("ar", "في المحيط الهادئ وفي جنيف.", ["Pacific Ocean", "Geneva"]),
        ("en", "It formed in the Pacific.", ["Pacific Ocean"]),
    ],
)  # fmt: skip
def test_seas_and_landscapes(by_lexicon: Chain, language: str, text: str, names: list[str]) -> None:
    assert set(names) <= set(entities(by_lexicon, language, text))


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "L'Iran et l’Allemagne accusent l'ONU; Israël parle de l'Ukraine.", ["Iran", "Germany", "United Nations", "Israel", "Ukraine"]),
        ("fr", "Il dit qu'Emmanuel Macron ira en Côte d'Ivoire. La Côte d'Ivoire vote.", ["Emmanuel Macron", "Ivory Coast", "Ivory Coast"]),
        ("it", "L'Arabia Saudita e l'Italia parlano dell'Ucraina a L'Aquila.", ["Saudi Arabia", "Italy", "Ukraine", "L'Aquila"]),
        ("de", "Schulen in Gera, Jena und Suhl klagen in der Europäischen Union.", ["Gera", "Jena", "Suhl", "European Union"]),
    ],
)  # fmt: skip
def test_elided_articles_and_lists_of_towns(language: str, text: str, names: list[str]) -> None:
    spans = find_spans(["\n" + text], load_lexicon(), (1,), (language,))[0]
    assert [key.name for _, _, key, _ in spans] == names
    assert all(key.uri for _, _, key, _ in spans)


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "pt"])
def test_no_two_names_overlap(language: str) -> None:
    texts = ["\n" + one.text for one in own("languages/seen") if one.source == f"{language}.txt"]
    assert len(texts) > 3
    for spans in find_spans(texts, load_lexicon(), [1] * len(texts), [language] * len(texts)):
        assert all(left[1] <= right[0] for left, right in pairwise(spans))


def test_a_given_name_that_is_a_country() -> None:
    text = "\nEl Govern de Salvador Illa guardó silencio."
    spans = find_spans([text], load_lexicon(), (1,), ("es",))[0]
    assert ("person", "Salvador Illa") in [(key.type, key.name) for _, _, key, _ in spans]


def test_a_country_before_another_word_is_nobody() -> None:
    spans = find_spans(["\nLo pidió ayer España Vaciada en la plaza."], load_lexicon(), (1,), ("es",))[0]
    assert [(key.type, key.name) for _, _, key, _ in spans] == [("place", "Spain")]


def test_what_is_said_to_be_in_the_lexicon_is_there() -> None:
    """Each name of the table that stands for one of the lexicon's: no row may name what the lexicon does not have."""
    file = Path(__file__).parents[2] / "processors" / "entities" / "data" / "abroad.tsv"
    rows = [line.split("\t") for line in file.read_text().splitlines() if not line.startswith("#")]
    lexicon = load_lexicon()
    meant = {row[2]: row[3:] == ["place"] for row in rows if row[2] not in (*TYPES, AGENCY, NO_NAME)}
    assert sorted(name for name in meant if lexicon.lookup(name) is None) == []
    assert {name for name, is_place in meant.items() if is_place} == {
        name for name in meant if (known := lexicon.lookup(name)) and known.first.type == "place"
    }


@pytest.mark.parametrize(
    ("language", "body", "name", "kind", "uri", "mentions"),
    [
        ("ru", "Переговоры России с Ираном прошли в Стамбуле.", "Russia", "place", "Q159", ["России"]),
        ("ru", "Переговоры России с Саудовской Аравией прошли в Стамбуле.", "Saudi Arabia", "place", "Q851", ["Саудовской Аравией"]),
        ("ru", "Трамп позвонил. С Дональдом Трампом говорил посол.", "Donald Trump", "person", "Q22686", ["Трамп", "Дональдом Трампом"]),
        ("ru", "В Евросоюзе недовольны решением ЕС.", "European Union", "organisation", "Q458", ["Евросоюзе", "ЕС"]),
        ("uk", "Німеччина допоможе Україні, сказали в Берліні.", "Ukraine", "place", "Q212", ["Україні"]),
        ("pl", "Rozmowy z Niemcami i Stanami Zjednoczonymi trwają.", "United States", "place", "Q30", ["Stanami Zjednoczonymi"]),
        ("pl", "Sprawą zajmie się Unia Europejska, a w Unii Europejskiej trwa spór.", "European Union", "organisation", "Q458", ["Unia Europejska", "Unii Europejskiej"]),
        ("ar", "قالت روسيا وألمانيا إنها ستدعم مصر بالقمح.", "Germany", "place", "Q183", ["ألمانيا"]),
        ("ar", "وصل الوفد إلى القاهرة من روسيا ولروسيا سفارة.", "Russia", "place", "Q159", ["روسيا", "روسيا"]),
        ("sv", "Sverige och Tysklands regering är eniga.", "Germany", "place", "Q183", ["Tysklands"]),
        ("da", "Danmark og Frankrigs regering er enige.", "France", "place", "Q142", ["Frankrigs"]),
        ("no", "Norge og Sveits er enige med FN.", "United Nations", "organisation", "Q1065", ["FN"]),
        ("fi", "Ruotsin hallitus ja Norjan kuningas, sanoo lehti.", "Norway", "place", "Q20", ["Norjan"]),
        ("hu", "A tárgyalás Oroszországban lesz, mondta.", "Russia", "place", "Q159", ["Oroszországban"]),
        ("tr", "Almanya'nın kararı dedi.", "Germany", "place", "Q183", ["Almanya"]),
    ],
)  # fmt: skip
def test_names_in_their_cases(
    by_lexicon: Chain, language: str, body: str, name: str, kind: str, uri: str, mentions: list[str]
) -> None:
    found = entities(by_lexicon, language, body)[name]
    assert (found["type"], [mention["text"] for mention in found["mentions"]]) == (kind, mentions)
    assert found["uri"].endswith(f"/{uri}")


@pytest.mark.parametrize(
    ("language", "body", "name", "kind"),
    [
        ("ru", "Об этом сообщил губернатор Свердловской области Денис Парлов.", "Денис Парлов", "person"),
        ("ru", "Об этом сказал глава МИД Литвы Кястутис Бурдис журналистам.", "Кястутис Бурдис", "person"),
        ("ru", "Решение оспорит компания «Сибмонтаж», добавил он.", "Сибмонтаж", "organisation"),
        ("ru", "Матч провела ИИХФ в среду.", "ИИХФ", "organisation"),
        ("uk", "Про це сказав речник штабу Олег Синівський.", "Олег Синівський", "person"),
        ("pl", "Rzecznik straży Karol Kierzawski mówił o rannych.", "Karol Kierzawski", "person"),
        ("sv", "Det säger kommunens talesperson Mona Elvik på tisdagen.", "Mona Elvik", "person"),
        ("sv", "Forskare vid Umbra universitet hittade en ny art.", "Umbra universitet", "organisation"),
        ("nl", "Dat zegt minister van Landbouw Femke van der Wiel dinsdag.", "Femke van der Wiel", "person"),
        ("cs", "Uvedl to mluvčí policie Petr Valouch v pondělí.", "Petr Valouch", "person"),
        ("hu", "Ezt Kovács Benedek miniszter mondta kedden.", "Kovács Benedek", "person"),
        ("el", "Το είπε ο υπουργός Σταύρος Λαμπρίδης χθες.", "Σταύρος Λαμπρίδης", "person"),
        ("ar", "وقال وزير الطاقة العراقي حيان الغنيمي إن الاتفاق لم يوقع.", "حيان الغنيمي", "person"),
    ],
)
def test_names_by_the_word_before_them(
    by_lexicon: Chain, language: str, body: str, name: str, kind: str
) -> None:
    assert entities(by_lexicon, language, body)[name]["type"] == kind


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("ru", "Матч прошел на Дальнем Востоке, в Нижнем Тагиле стоял мороз."),  # adjectives, no given names
        ("ru", "Рост ВВП и число ДТП снизились."),
        ("ar", "ولد في مسقط رأسه وزار المدينة الجديدة."),  # words, though cities are called so
        ("fi", "Jos sataa, peli siirtyy, sanoo hän."),
    ],
)
def test_what_is_no_name_there(by_lexicon: Chain, language: str, body: str) -> None:
    found = entities(by_lexicon, language, body).values()
    assert not [one["name"] for one in found if one["type"] in ("person", "organisation") or one["name"] in ("Muscat", "Madinah", "El Jadida", "Jos")]  # fmt: skip


def test_what_forms_stand_for_is_in_the_lexicon() -> None:
    file = Path(__file__).parents[2] / "processors" / "entities" / "data" / "abroad_forms.tsv"
    rows = [line.split("\t") for line in file.read_text().splitlines()]
    lexicon = load_lexicon()
    assert sorted({row[2] for row in rows if not row[3] and lexicon.lookup(row[2]) is None}) == []
    assert rows == sorted(rows, key=lambda row: (row[0], row[2], row[3]))


@pytest.mark.parametrize(
    ("language", "body", "name", "mentions"),
    [
        ("ru", "Это сказал начальник порта Андрей Кольцов. По словам Кольцова, ремонт шел год. С Андреем Кольцовым говорил посол.", "Андрей Кольцов", ["Андрей Кольцов", "Кольцова", "Андреем Кольцовым"]),
        ("pl", "Tak powiedział rzecznik Karol Dębowski. Według Dębowskiego remont trwa. Z Karolem Dębowskim rozmawiał minister.", "Karol Dębowski", ["Karol Dębowski", "Dębowskiego", "Dębowskim"]),
    ],
)  # fmt: skip
def test_a_person_in_all_cases_is_one(
    by_lexicon: Chain, language: str, body: str, name: str, mentions: list[str]
) -> None:
    assert [mention["text"] for mention in entities(by_lexicon, language, body)[name]["mentions"]] == mentions


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("", "Anna Lee spoke on Monday. Lee then went to Fort Lee and came back."),
        ("de", "Das sagte Mei Lin Zhao von der Commerzbank am Montag."),
        *(
            (file.source[:-4], file.text)
            for part in ("seen", "held-out")
            for file in own(f"languages/{part}")
        ),
    ],
)
def test_no_two_spans_meet(language: str, body: str) -> None:
    spans = find_spans(["\n" + body], load_lexicon(), (1,), (language,))[0]
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
