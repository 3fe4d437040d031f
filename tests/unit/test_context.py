"""Which of several places of one name a dispatch means, by what else stands in it; with the packaged lexicon."""

from __future__ import annotations

import orjson
import pytest

from consumer.loading import load_chain, load_lexicon
from consumer.settings import Settings
from processors.chain import Chain
from processors.dispatch import Record
from processors.entities.agree import one_meaning
from processors.entities.keys import Found, Key
from processors.entities.lexicon import Lexicon
from processors.entities.rows import Entry


@pytest.fixture(scope="module")
def chain() -> Chain:
    return load_chain(Settings()).chain


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.mark.parametrize(
    ("text", "surface", "country"),
    [
        ("MADRID, Nov 3 (Reuters) - Floods hit Valencia in eastern Spain on Monday, officials said.", "Valencia", "ES"),
        ("CARACAS, Nov 3 (Reuters) - Floods hit Valencia in Venezuela on Monday, officials said.", "Valencia", "VE"),
        ("MADRID, 3 nov (EFE).- Las lluvias cortaron el tren de Valencia a Madrid, según el Gobierno de España.", "Valencia", "ES"),
        ("MADRID, Nov 3 (Reuters) - The train to Granada was late, Spain's railways said.", "Granada", "ES"),
        ("SYDNEY, Nov 3 (AAP) - Fires burned in Victoria on Monday as Australia sweltered.", "Victoria", "AU"),
        ("NEW DELHI (PTI) - Farmers in Punjab marched on Monday, India's police said.", "Punjab", "IN"),
        ("LAHORE (AP) - Farmers in Punjab marched on Monday, Pakistan's police said.", "Punjab", "PK"),
        ("BEIRUT (AFP) - Gunmen fought in Tripoli, where Lebanon's army moved in.", "Tripoli", "LB"),
        ("AUCKLAND (AFP) - The road to Hamilton was cut off, New Zealand police said.", "Hamilton", "NZ"),
        ("ATLANTA (AP) - Georgia Governor Brian Kemp said the state will sue the United States.", "Georgia", "US"),
        ("TBILISI (AFP) - Protesters in Georgia marched against Russia, the United States embassy said.", "Georgia", "GE"),
        ("WASHINGTON (AP) - The United States said that Paris must pay more.", "Paris", "FR"),
        ("WASHINGTON (AP) - The secretary of state flew from New York to Athens for the United States.", "Athens", "GR"),
        ("CHICAGO (AP) - A flight from Dallas to Athens turned round over Boston, an airline said.", "Athens", "GR"),
        ("LONDON (PA) - A flight from Boston to London turned round, British officials said.", "Boston", "US"),
        ("MOSCOW, Idaho (AP) - The house in Moscow will be torn down, police said.", "Moscow", "US"),
        ("WASHINGTON (AP) - Israel opposed the Madrid peace talks with Syria and Jordan, the White House said.", "Madrid", "ES"),
        ("GAZA (AP) - Gaza, Egypt and Jordan could be reached, as far as Philadelphia is from New York.", "Philadelphia", "US"),
        ("NEW YORK (AP) - The San Jose, California, company cut 200 jobs on Monday, it said.", "San Jose", "US"),
        ("BOGOTA (EFE) - Colombia and Venezuela opened the bridge near Valencia.", "Valencia", "VE"),
    ],
)  # fmt: skip
def test_the_text_says_which(chain: Chain, lexicon: Lexicon, text: str, surface: str, country: str) -> None:
    known = lexicon.lookup(surface)
    assert known is not None
    # The town before the province that is called like it.
    wanted = next(entry.uri for entry in known.entries if entry.country == country)
    (one,) = chain.run(Record(text.encode()))
    found = {
        mention["text"]: entity.get("uri")
        for entity in orjson.loads(one.value)["enrichment"]["entities"]
        for mention in entity["mentions"]
    }
    assert found[surface] == wanted


def test_a_small_town_by_another_name_elsewhere_is_nobody(chain: Chain) -> None:
    text = "MANILA (AFP) - Some 40,000 people have left the coast of Samar in the Philippines."
    (one,) = chain.run(Record(text.encode()))
    (samar,) = (
        entity
        for entity in orjson.loads(one.value)["enrichment"]["entities"]
        if entity["mentions"][0]["text"] == "Samar"
    )
    assert "uri" not in samar


def test_a_capital_that_acts_is_the_place(chain: Chain) -> None:
    text = b"No talks on the border\n\nMOSCOW, Nov 19 (AFP) - Talks with Finland had not begun, a spokesman said. Helsinki closed the crossings in 2023."
    (out,) = chain.run(Record(text))
    (helsinki,) = [
        one for one in orjson.loads(out.value)["enrichment"]["entities"] if one["name"] == "Helsinki"
    ]
    assert (helsinki["type"], helsinki.get("uri")) == ("place", "https://sws.geonames.org/658225/")


@pytest.mark.parametrize(
    ("text", "surface", "place"),
    [
        ("Berlin (dpa) - Das Essen in der Mitte der Stadt war gut, und die Minister kamen nicht.", "Essen", None),
        ("Berlin (dpa) - Der Minister kam am Montag nicht nach Essen, und die Polizei wartete.", "Essen", "Essen"),
        ("Berlin (dpa) - Dabei kamen drei Menschen ums Leben, und die Polizei sucht Zeugen.", "Dabei", None),
        ("Berlin (dpa) - Gerne sagte der Minister nicht zu, und die Marken sind bekannt.", "Gerne", None),
        ("Berlin (dpa) - Die Rente wird aus Ihren Jahren berechnet, und das ist nicht mehr als sie sagt.", "Ihren", None),
        ("Berlin (dpa) - Der Minister kam nicht nach Rom, und die Polizei wartete mit dem Wagen.", "Rom", "Rome"),
        ("Berlin (dpa) - Der Verband der Sinti und Rom sagte, dass die Rom das nicht wollen.", "Rom", None),
        ("Berlin (dpa) - In Hessen und Bayern waren die Straßen glatt, und der Verkehr stand.", "Hessen", "Hesse"),
        ("PARIS (AFP) - Marche ou crève, disait-on dans les rues de la ville et des villages.", "Marche", None),
        ("Lima, 3 nov (EFE).- Lima y los pueblos de la costa esperan lluvias, según el Gobierno.", "Lima", "Lima"),
        ("MADRID, 3 nov (EFE).- El Ministerio de Justicia dijo que no hay acuerdo por el momento.", "Justicia", None),
        ("PARIS (AFP) - Le train de Tours est parti sans les voyageurs, a dit le chef des chemins de fer.", "Tours", "Tours"),
        ("PARIS (AFP) - Tours et détours: les voyageurs ont attendu dans une gare des Alpes.", "Tours", None),
        ("MILAN (AP) - The minister flew to Essen on Monday, Germany's police said.", "Essen", "Essen"),
    ],
)  # fmt: skip
def test_what_is_a_word_of_the_texts_language_is_a_place_only_where_the_text_says_so(
    chain: Chain, text: str, surface: str, place: str | None
) -> None:
    (one,) = chain.run(Record(text.encode()))
    found = {
        mention["text"]: entity["name"]
        for entity in orjson.loads(one.value)["enrichment"]["entities"]
        for mention in entity["mentions"]
    }
    assert found.get(surface) == place


def test_no_organisation_is_called_for_short_by_where_it_is(chain: Chain) -> None:
    text = (
        "ADDIS ABABA (AP) - The African Union met on Monday, officials said.\n"
        "It was the first time that an African leader spoke there, said Mary Cole, an African-American."
    )
    (one,) = chain.run(Record(text.encode()))
    entities = orjson.loads(one.value)["enrichment"]["entities"]
    union = next(entity for entity in entities if entity["name"] == "African Union")
    assert {mention["text"] for mention in union["mentions"]} == {"African Union"}


@pytest.mark.parametrize(
    ("said", "person"),
    [
        ("On Monday Phoenix thanked the film's crew, and the crew thanked Phoenix.", True),
        ("The prize was given in Phoenix on Monday, the organisers said.", False),
        ("The prize was given to him at Phoenix, Arizona, the organisers said.", False),
    ],
)
def test_a_town_that_somebody_is_called_like_is_he_unless_the_text_says_where(
    chain: Chain, said: str, person: bool
) -> None:
    text = f"LOS ANGELES (AP) - The actor Joaquin Phoenix won the prize for his film, judges said.\n{said}"
    (one,) = chain.run(Record(text.encode()))
    entities = orjson.loads(one.value)["enrichment"]["entities"]
    phoenix = next(entity for entity in entities if entity["name"] == "Joaquin Phoenix")
    assert (len(phoenix["mentions"]) == 3) == person
    assert any(entity["name"] == "Phoenix" and entity["type"] == "place" for entity in entities) != person


def test_a_legal_form_behind_a_comma_is_nobody(chain: Chain) -> None:
    text = (
        "TAMPA (AP) - Atlantic Merchant Capital Investors, LLC bought Social Quant, Inc. on Monday, it said."
    )
    (one,) = chain.run(Record(text.encode()))
    entities = orjson.loads(one.value)["enrichment"]["entities"]
    assert not {"LLC", "Inc", "Inc."} & {entity["name"] for entity in entities}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Die Goal AG klagte vor dem Gericht, und der Richter sagte nichts.", "Goal AG"),
        ("Über Nordex SE sprach der Minister nicht, und das war nicht die Frage.", "Nordex SE"),
        ("Das sagte die Los Angeles Harbor Commission, und der Minister sagte das nicht.", "Los Angeles Harbor Commission"),
    ],
)  # fmt: skip
def test_an_article_is_no_part_of_an_organisations_name(chain: Chain, said: str, name: str) -> None:
    (one,) = chain.run(Record(f"Berlin (dpa) - {said}".encode()))
    named = {entity["name"] for entity in orjson.loads(one.value)["enrichment"]["entities"]}
    assert name in named, named


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("Der Fall Frost kostet drei Milliarden Dollar, und das ist eine Art von Maßnahmen.", set()),
        ("Der Anwalt Klaus Frost sagte, dass die Richter nicht kamen, und Frost ging.", {"Klaus Frost"}),
    ],
)
def test_a_german_noun_is_no_given_name(chain: Chain, said: str, people: set[str]) -> None:
    (one,) = chain.run(Record(f"Berlin (dpa) - {said}".encode()))
    entities = orjson.loads(one.value)["enrichment"]["entities"]
    assert {entity["name"] for entity in entities if entity["type"] == "person"} == people


@pytest.mark.parametrize(
    ("text", "name", "country", "region"),
    [
        # The dateline knows the region.
        ("COLUMBUS, Ind., Nov 3 (AP) - The plant will close, the mayor said on Monday.", "Columbus", "US", "IN"),
        ("COLUMBUS, IND., Feb 26 (UPI) - The plant will close, the mayor said on Monday.", "Columbus", "US", "IN"),
        ("READING, Pa., Nov 3 (AP) - The plant will close, the mayor said on Monday.", "Reading", "US", "PA"),
        ("READING, Penn., Nov 3 (AP) - The plant will close, the mayor said on Monday.", "Reading", "US", "PA"),
        # The rest of the text does.
        ("GEORGE TOWN, Nov 24 (Bernama) - Malaysia will build a bridge to Penang, officials in Kuala Lumpur said.", "George Town", "MY", None),
        # Nothing else does: the largest, and a place.
        ("OSLO, Nov 24 (Reuters) - The fund bought shares on Monday.", "Oslo", "NO", None),
        ("ASTANA. Nov 24 (Interfax) - The fund bought shares on Monday.", "Astana", "KZ", None),
        ("PHILADELPHIA, Nov 24 (AFP) - The Philadelphia Eagles beat the Seattle Seahawks on Sunday.", "Philadelphia", "US", "PA"),
    ],
)  # fmt: skip
def test_the_dateline_and_the_entities_name_one_place(
    chain: Chain, lexicon: Lexicon, text: str, name: str, country: str, region: str | None
) -> None:
    (one,) = chain.run(Record(text.encode()))
    enrichment = orjson.loads(one.value)["enrichment"]
    known = lexicon.lookup(name)
    assert known is not None
    wanted = next(
        entry.uri
        for entry in known.entries
        if entry.type == "place" and entry.country == country and region in (None, entry.region)
    )
    (entity,) = (
        entity
        for entity in enrichment["entities"]
        if any(mention["text"] == name.upper() for mention in entity["mentions"])
    )
    assert (enrichment["dateline"]["uri"], entity["uri"], entity["type"]) == (wanted, wanted, "place")


@pytest.mark.parametrize(
    ("headline", "body", "entities"),
    [
        ("DELTA WIDGETS CORP SAYS PROFIT UP", "Delta Widgets Corp said its profit rose in the first quarter.", [("organisation", "Delta Widgets Corp")]),
        ("MICROSOFT AND WORLD BANK SIGN DEAL", "The company and the lender signed on Monday, officials said.", [("organisation", "Microsoft"), ("organisation", "World Bank")]),
        ("LINDQVIST'S WIN STUNS OSLO CROWD", "Maja Lindqvist won on Sunday. Lindqvist said that she was tired.", [("person", "Maja Lindqvist"), ("place", "Oslo")]),
        ("WHO WILL RUN THE COMPANY NOW?", "Nobody has said it yet, a director told reporters on Monday.", []),
        ("CARL BERGMAN NAMED HEAD OF BANK", "The bank said on Monday that it had found a new head.", [("person", "Carl Bergman")]),
    ],
)  # fmt: skip
def test_a_headline_in_capitals_is_read_as_its_body_would_write_it(
    chain: Chain, headline: str, body: str, entities: list[tuple[str, str]]
) -> None:
    (one,) = chain.run(
        Record(orjson.dumps({"uri": "urn:x", "headline": headline, "body_text": body, "language": "en"}))
    )
    record = orjson.loads(one.value)
    found = [
        (entity["type"], entity["name"])
        for entity in record["enrichment"]["entities"]
        for mention in entity["mentions"]
        if mention["field"] == "/headlines/0/value"
    ]
    assert record["headlines"][0]["value"] == headline
    assert sorted(found) == sorted(entities)


PLACE, PERSON, FIRM = (
    Found("place", "Port Delta"),
    Found("person", "Port Delta"),
    Found("organisation", "PORT DELTA"),
)
EVENT, SOMEBODY = Entry("event", "Portdelta9", None, 10, "", "", ""), Found("person", "Portdelta9")
TOWN = Entry("place", "Port Delta", "urn:delta", 10, "", "", "")


@pytest.mark.parametrize(
    ("text", "keys", "meant"),
    [
        ("Port Delta. Port Delta. Port Delta.", [PERSON, PLACE, PLACE], [PLACE, PLACE, PLACE]),
        ("PORT DELTA. Port Delta. PORT DELTA.", [FIRM, PLACE, FIRM], [PLACE, PLACE, PLACE]),
        ("Port Delta. Port Delta. Port Delta.", [FIRM, TOWN, TOWN], [FIRM, TOWN, TOWN]),
        ("Port Delta. Port Delta. Port Delta.", [PLACE, TOWN, PLACE], [TOWN, TOWN, TOWN]),
        ("Portdelta9. Portdelta9. Portdelta9.", [SOMEBODY, EVENT, SOMEBODY], [EVENT, EVENT, EVENT]),
    ],
)
def test_one_name_has_one_meaning_but_for_towns_and_their_teams(
    text: str, keys: list[Key], meant: list[Key]
) -> None:
    spans = [(at, at + 10, key, 0.9) for at, key in zip((0, 12, 24), keys, strict=True)]
    assert [key for _, _, key, _ in one_meaning(spans, text)] == meant


def test_what_stands_in_the_datelines_place_is_a_place(chain: Chain) -> None:
    text = "VELDHOLM, Nov 24 (Reuters) - Veldholm won praise on Monday for its new harbour."
    (one,) = chain.run(Record(text.encode()))
    (town,) = (
        entity
        for entity in orjson.loads(one.value)["enrichment"]["entities"]
        if entity["name"].lower() == "veldholm"
    )
    assert (town["type"], [mention["text"] for mention in town["mentions"]]) == (
        "place",
        ["VELDHOLM", "Veldholm"],
    )


ENGLISH = "The minister said on Monday that the bridge over the river will be closed for a year, and that traffic will be led round it. It was built in the last century and has not been repaired since, officials said, and a new one is to be ready soon."
FRENCH = "Le ministre a dit lundi que le pont sur le fleuve sera fermé pour un an, et que la circulation sera détournée. Il a été construit au siècle dernier et n'a pas été réparé depuis, selon les autorités, et un nouveau pont est prévu dans la ville."


@pytest.mark.parametrize(
    ("stated", "body", "tagging"),
    [
        ("it", ENGLISH, "statistical"),
        ("en", FRENCH, "rules"),
        ("fr", FRENCH, "rules"),
        ("en", "Bridge to close", "statistical"),
        ("it", "Bridge to close", "rules"),
    ],
)
def test_a_text_is_read_in_its_own_language_whatever_its_feed_states(
    chain: Chain, stated: str, body: str, tagging: str
) -> None:
    (one,) = chain.run(
        Record(orjson.dumps({"uri": "urn:x", "headline": "Bridge", "body_text": body, "language": stated}))
    )
    record = orjson.loads(one.value)
    assert (record["language"], record["enrichment"]["tagging"]) == (stated, tagging)


def test_a_body_in_capitals_is_read_by_what_the_lexicon_knows(chain: Chain) -> None:
    body = (
        "MICROSOFT AND THE WORLD BANK SIGNED A DEAL IN OSLO ON MONDAY. CARL BERGMAN, WHO RUNS THE FUND, SAID IT WAS READY. "
        "WHAT IT WOULD COST WAS NOT KNOWN TO BERGMAN."
    )
    (one,) = chain.run(
        Record(
            orjson.dumps({"uri": "urn:x", "headline": "DEAL IS SIGNED", "body_text": body, "language": "en"})
        )
    )
    record = orjson.loads(one.value)
    assert record["bodies"][0]["value"] == body
    found = {
        (entity["type"], entity["name"], len(entity["mentions"]))
        for entity in record["enrichment"]["entities"]
    }
    assert found == {
        ("organisation", "Microsoft", 1),
        ("organisation", "World Bank", 1),
        ("place", "Oslo", 1),
        ("person", "Carl Bergman", 2),
    }


def entities_of(chain: Chain, text: str) -> dict[str, tuple[str, str | None]]:
    """By what the text calls each: type and name, id."""
    (one,) = chain.run(Record(text.encode()))
    return {
        mention["text"]: (f"{found['type']} {found['name']}", found.get("uri"))
        for found in orjson.loads(one.value)["enrichment"]["entities"]
        for mention in found["mentions"]
    }


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        ("Toyota recalls cars\n\nTOKYO (Kyodo) - Toyota Motor Corp. said on Monday it will recall cars.", "Toyota Motor Corp.", "Toyota"),
        ("Apple shows phone\n\nCUPERTINO, California (Reuters) - Apple Inc. showed a phone on Monday, Apple's chief said.", "Apple Inc.", "Apple"),
        ("Lula meets envoy\n\nBRASILIA (EFE) - President Luiz Inacio Lula da Silva met the envoy. Lula smiled.", "Luiz Inacio Lula da Silva", "Lula"),
    ],
)  # fmt: skip
def test_the_full_name_and_the_short_one_are_one_entity(
    chain: Chain, text: str, full: str, short: str
) -> None:
    found = entities_of(chain, text)
    assert found[full] == found[short]
    assert found[full][1] is not None


@pytest.mark.parametrize(
    ("text", "said", "entity"),
    [
        ("KYIV (Reuters) - Ukraine's General Staff said Pokrovsk was holding on Monday. Russia's drones struck Kharkiv.", "Pokrovsk", "https://sws.geonames.org/704422/"),
        ("DOHA (AFP) - Congo and the M23 signed a roadmap on Tuesday. The group seized Goma and Bukavu.", "Congo", "http://www.wikidata.org/entity/Q974"),
        ("BRAZZAVILLE (AFP) - Congo votes on Sunday. Polling stations in Pointe-Noire open at dawn.", "Congo", "http://www.wikidata.org/entity/Q971"),
        ("KABUL (AFP) - Kandahar was calm on Monday, Afghanistan's interior ministry said.", "Kandahar", "https://sws.geonames.org/1138336/"),
    ],
)  # fmt: skip
def test_a_place_by_its_own_name_before_another_s_second_one(
    chain: Chain, text: str, said: str, entity: str
) -> None:
    assert entities_of(chain, text)[said][1] == entity


def test_the_kremlin_acts_wherever_it_stands(chain: Chain) -> None:
    text = "KYIV (Reuters) - President Volodymyr Zelenskiy will meet Keir Starmer. The Kremlin's Dmitry Peskov said no."
    assert entities_of(chain, text)["Kremlin"][0] == "organisation Kremlin"


def test_a_club_is_no_department_store(chain: Chain) -> None:
    found = entities_of(chain, "MADRID (AFP) - Real Madrid beat Liverpool 3-1 on Tuesday, the club said.")
    assert found["Liverpool"] == ("organisation Liverpool", None)


def test_a_small_town_of_a_country_that_the_text_does_not_name_has_no_id(chain: Chain) -> None:
    text = "PORT SUDAN (AFP) - Sudan's army retook Bara in North Kordofan from the rebels, army chief Abdel Fattah al-Burhan said."
    assert entities_of(chain, text)["Bara"][1] is None


@pytest.mark.parametrize(
    ("text", "said", "name"),
    [
        ("Lakers beat Celtics\n\nLOS ANGELES (AP) - The Los Angeles Lakers beat the Boston Celtics 112-105 on Monday.", "Celtics", "Boston Celtics"),
        ("BOSTON (AP) - The Boston Celtics lost 112-105 on Monday. Jaylen Brown had 28 points for Boston.", "Boston", "Boston Celtics"),
        ("ROME (AP) - Pope Leo XIV beatified two priests on Saturday. Cardinals said Leo will visit Lebanon.", "Leo", "Leo XIV"),
        ("BAGHDAD (AFP) - Prime Minister Mohammed Shia al-Sudani seeks a second term. Sudani is ahead.", "Sudani", "Mohammed Shia al-Sudani"),
        ("BHP drops Anglo bid\n\nSYDNEY (Reuters) - BHP Group has dropped a bid for Anglo American, it said. Anglo fell.", "Anglo", "Anglo American"),
    ],
)  # fmt: skip
def test_what_somebody_is_called_for_short(chain: Chain, text: str, said: str, name: str) -> None:
    assert entities_of(chain, text)[said][0].split(" ", 1)[1] == name


def test_the_united_nations_with_stops(chain: Chain) -> None:
    found = entities_of(
        chain, "NEW YORK (AP) - The U.N. warned on Monday. The U.N. Security Council will meet."
    )
    assert found["U.N."] == ("organisation United Nations", "http://www.wikidata.org/entity/Q1065")
    assert found["U.N. Security Council"][1] == "http://www.wikidata.org/entity/Q37470"


@pytest.mark.parametrize(
    ("text", "said", "name"),
    [
        ("(ANSA) - ROMA, 24 NOV - La Cgil conferma lo sciopero generale, ha detto il segretario ai giornalisti dopo la riunione con il governo.", "ROMA", "Rome"),
        ("(ANSA) - ROMA, 24 NOV - Lo sciopero di Roma, ha detto il segretario ai giornalisti, è confermato dopo la riunione con il governo.", "ROMA", "Rome"),
        ("BUENOS AIRES, 24 nov (EFE).- La CGT confirma la huelga general, dijo el secretario a los periodistas tras la reunión con el Gobierno.", "BUENOS AIRES", "Buenos Aires"),
    ],
)  # fmt: skip
def test_a_dateline_in_capitals_names_its_place_in_every_language(
    chain: Chain, text: str, said: str, name: str
) -> None:
    (one,) = chain.run(Record(text.encode()))
    output = orjson.loads(one.value)["enrichment"]
    found = [entity for entity in output["entities"] if entity["name"] == name]
    assert len(found) == 1
    assert said in [mention["text"] for mention in found[0]["mentions"]]
    assert found[0]["uri"] == output["dateline"]["uri"]
