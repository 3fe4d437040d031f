"""Names in German, French and Spanish dispatches, by what those languages call them and how they speak of them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson
import pytest

from consumer.loading import load_lexicon
from processors.chain import Chain
from processors.entities.abroad import AGENCY, TYPES
from processors.entities.spans import find_spans
from tests.ner.corpora import own
from tests.unit.test_chain import one


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
    meant = {row[2] for row in rows} - {*TYPES, AGENCY}
    assert meant
    assert sorted(name for name in meant if lexicon.lookup(name) is None) == []
