"""Formats through the chain: what each of our own samples states is found again, and nothing that must not leave."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processors.chain import Chain, build_chain
from processors.dispatch import DispatchError, Record
from processors.entities.lexicon import Lexicon
from processors.formats import FORMATS
from processors.formats.mapped import MappingError
from tests.lexicons import small_artifact
from tests.schemas import Validators

SEEDS = Path(__file__).parents[2] / "seeds"
SAMPLES = sorted(file for file in SEEDS.rglob("*") if file.is_file() and file.suffix != ".md")
EXAMPLES = int(os.environ.get("WIREFEED_FUZZ_EXAMPLES", "15"))
DESK_ONLY = ("0151 000 00 00", "040 000 00 00", "0381 000 000", "Vera Frei", "000 000 00 00")


def tag(chain: Chain, value: bytes, **headers: str) -> list[dict[str, Any]]:
    named = tuple((name.replace("_", "-"), text.encode()) for name, text in headers.items())
    return [orjson.loads(one.value) for one in chain.run(Record(value, named))]


def seed(chain: Chain, name: str) -> list[dict[str, Any]]:
    return tag(chain, (SEEDS / name).read_bytes())


def body(dispatch: dict[str, Any]) -> str:
    return str(dispatch["bodies"][0]["value"])


def test_every_format_has_a_sample(small_chain: Chain) -> None:
    found = {
        one["enrichment"]["source"]["format"]
        for file in SAMPLES
        for one in tag(small_chain, file.read_bytes())
    }
    assert found >= {format.name for format in FORMATS}


def test_newsml_g2_message(small_chain: Chain) -> None:
    text, picture = seed(small_chain, "newsml-g2/01-message-two-items.xml")
    assert text["uri"] == "urn:newsml:nordwire.example:20251120:harbour-strike"
    assert [one["value"] for one in text["headlines"]] == [
        "Hafenarbeiter in Hamburg legen die Arbeit nieder",
        "Container stauen sich bis in die Elbe",
    ]
    assert text["contentCreated"] == "2025-11-20T07:28:00+01:00"
    assert text["by"] == "Jörn Aalfs"
    assert {"name": "strike", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000533"} in text["subjects"]
    assert text["people"][0]["name"] == "Anke Petersen"
    assert text["enrichment"]["signals"] == ["correction"]
    assert text["enrichment"]["signOff"] == "nw hh ja n1 pet"
    assert text["copyrightNotice"] == "© 2025 Nordwire GmbH. Alle Rechte vorbehalten."
    assert body(text).split("\n")[:2] == [
        "Im Hamburger Hafen haben am Donnerstag rund 1200 Arbeiter die Arbeit niedergelegt. «Wir warten seit neun Monaten», sagte Anke Petersen vom Hafenarbeiterbund.",
        "Die Reederei Elbe & Sund sprach von 40 wartenden Schiffen.",
    ]
    assert text["bodies"][1]["contentType"] == "text/html"
    assert picture["pubStatus"] == "canceled"
    assert picture["type"] == "picture"
    assert picture["enrichment"]["signals"] == ["kill"]
    assert [one["enrichment"]["source"]["part"] for one in (text, picture)] == [0, 1]


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
def test_what_is_for_the_desk_only_never_leaves(small_chain: Chain, file: Path) -> None:
    for one in small_chain.run(Record(file.read_bytes())):
        assert not [secret for secret in DESK_ONLY if secret.encode() in one.value]


def test_newsml_1(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "newsml-1/01-newsml-1.2.xml")
    assert found["uri"] == "urn:newsml:agence.example:20251118T101200Z:TX-LYS-0042:2U"
    assert found["versionCreated"] == "2025-11-18T10:12:00Z"
    assert found["enrichment"]["dateline"]["text"] == "Lyon, 18 nov 2025 (AEX)"
    assert found["enrichment"]["dateline"]["date"] == "2025-11-18"
    assert found["enrichment"]["signOff"] == "cv/pmo/ts"
    assert body(found).endswith("directrice de la compagnie Rails du Sud.")
    assert found["descriptions"] == [{"value": "Le train de nuit à Lyon, le 18 novembre."}]
    assert found["usageTerms"] == "Usage éditorial seulement"


def test_nitf(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "nitf/01-nitf-3.6.xml")
    assert {one["value"] for one in found["altIds"]} == {"isles.20251117.0031"}
    assert found["by"] == "Morag Nicolson, Isles Press"
    assert found["urgency"] == 5
    assert found["copyrightHolder"] == "Isles Press"
    assert found["copyrightNotice"] == "© 2025 Isles Press"
    assert found["subjects"][0]["uri"] == "http://cv.iptc.org/newscodes/subjectcode/04015000"
    assert "Mon 06:15\nTue 06:15" in body(found)
    assert found["enrichment"]["signOff"] == "mn/rk"


def test_ap_json(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "ap-json/01-item.json")
    assert found["uri"] == "https://api.example.org/media/v/content/0f1e2d3c4b5a69788796a5b4c3d2e1f0"
    assert found["slugline"] == "BC-US--Library Bus, 1st Ld-Writethru"
    assert found["enrichment"]["signals"] == ["lead"]
    assert body(found).startswith("The library bus fleet has doubled")
    creators = {one.get("creator") for one in found["subjects"]}
    assert creators == {"Editorial", "Machine"}


def test_ap_json_items_in_a_bare_list(small_chain: Chain) -> None:
    item = orjson.loads((SEEDS / "ap-json/01-item.json").read_bytes())
    found = tag(small_chain, orjson.dumps([item, item]))
    assert [one["slugline"] for one in found] == ["BC-US--Library Bus, 1st Ld-Writethru"] * 2


def test_xml_of_no_standard_needs_no_declaration(small_chain: Chain) -> None:
    whole = (SEEDS / "xml/01-release.xml").read_text()
    (declared,), (bare,) = (
        tag(small_chain, whole.encode()),
        tag(small_chain, whole[whole.index("?>") + 2 :].encode()),
    )
    assert (bare["headlines"], body(bare)) == (declared["headlines"], body(declared))
    (flat,) = tag(small_chain, b"<h1>Rates fall</h1><p>Rates fell on Monday, the bank said.</p>")
    assert flat["headlines"][0]["value"] == "Rates fall"


def test_iptc7901_in_latin_1(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "iptc7901/01-iptc7901-latin1.txt")
    assert found["urgency"] == 3
    assert found["headlines"][0]["value"] == (
        "Schweizer Windpark geht nach zwanzig Jahren Planung endlich ans Netz"
    )
    assert found["slugline"] == "Handel/Energie/Schweiz/"
    assert found["enrichment"]["dateline"]["place"] == "Delsberg"
    assert body(found).endswith("sagte Projektleiterin Sandra Moser.")
    assert found["edNote"] == "Zusammenfassung 1430\nEin Bild folgt bis 1600"
    assert found["enrichment"]["signOff"] == "dpa vf yyzz n1 mos"


def test_anpa(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "anpa1312/01-anpa.txt")
    assert found["headlines"][0]["value"] == "Keller wins first downhill of the season in Beaver Creek"
    assert found["by"] == "PAT OWENS, XP Sports Writer"
    assert found["edNote"] == "Eds: UPDATES with quotes. With photos."
    assert set(found["enrichment"]["signals"]) == {"urgent", "lead"}
    assert body(found).startswith("Swiss skier Nina Keller won")


def test_zczc(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "zczc/01-zczc.tst")
    assert found["slugline"] == "Cricket Aust"
    assert found["headlines"][0]["value"] == "CRIK: Rain washes out second day in Hobart"
    assert found["enrichment"]["dateline"]["agency"] == "AAP"


def test_feeds_give_a_dispatch_for_each_entry(small_chain: Chain) -> None:
    school, causeway = seed(small_chain, "feed/01-rss-2.0.xml")
    assert school["headlines"][0]["value"] == "Council votes to keep island school open & running"
    assert school["versionCreated"] == "2025-11-17T08:00:00Z"
    assert body(school).split("\n")[1] == "“Seventeen pupils will stay,” said head teacher Ishbel Ross."
    assert causeway["copyrightNotice"].startswith("© 2025 Isles Press")
    assert school["uri"] != causeway["uri"]
    (atom,) = seed(small_chain, "feed/02-atom.xml")
    assert (atom["language"], atom["by"]) == ("es", "Lucía Andrade")
    (entry,) = seed(small_chain, "feed/03-json-feed.json")
    assert entry["uri"] == "https://news.example.org/2025/whales"


def test_email_with_an_embargo(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "email/01-embargoed.eml")
    assert found["embargoedUntil"] == "2025-11-21T10:00:00+01:00"
    assert found["enrichment"]["signals"] == ["embargo"]
    assert "Birgit Andersen führt das Unternehmen" in body(found)
    assert "Sperrfrist" not in body(found)


def test_sgml_file_of_stories(small_chain: Chain) -> None:
    coffee, dock = seed(small_chain, "reuters-sgml/01-two-stories.sgm")
    assert coffee["enrichment"]["dateline"]["place"] == "Santos"
    assert body(coffee).startswith("Coffee shippers met here to discuss freight rates")
    assert "bodies" not in dock
    (bare,) = tag(
        small_chain, b"<REUTERS NEWID='3'><TEXT TYPE='UNPROC'>Prices were unchanged at noon.</TEXT></REUTERS>"
    )
    assert body(bare) == "Prices were unchanged at noon."


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
def test_our_own_output_comes_in_again_as_ninjs(
    small_chain: Chain, validators: Validators, file: Path
) -> None:
    for one in small_chain.run(Record(file.read_bytes())):
        first = orjson.loads(one.value)
        (again,) = tag(small_chain, one.value)
        validators.check(again)
        assert again["enrichment"]["source"]["format"] == "ninjs"
        for member in ("uri", "headlines", "language", "versionCreated", "contentCreated", "slugline", "urgency",
                       "pubStatus", "located", "by", "embargoedUntil", "subjects", "edNote", "usageTerms", "copyrightHolder"):  # fmt: skip
            assert again.get(member) == first.get(member), member
        plain = [b["value"] for b in first.get("bodies", ()) if b["contentType"] == "text/plain"]
        assert [b["value"] for b in again.get("bodies", ()) if b["contentType"] == "text/plain"] == plain


def test_a_header_names_the_format(small_chain: Chain) -> None:
    (found,) = tag(small_chain, b"<p>One line</p>", **{"wirefeed-format": "flat"})
    assert found["enrichment"]["source"]["format"] == "flat"
    with pytest.raises(DispatchError, match="unknown-format"):
        tag(small_chain, b"text", **{"wirefeed-format": "morse"})


HOSTILE = {
    "laughs": b'<?xml version="1.0"?><!DOCTYPE n [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><nitf><body><body.content><p>&c;&c;&c; text</p></body.content></body></nitf>',
    "file": b'<?xml version="1.0"?><!DOCTYPE n [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><head><title>x</title></head><body><body.content><p>&x; text</p></body.content></body></nitf>',
    "dtd": b'<?xml version="1.0"?><!DOCTYPE n SYSTEM "http://127.0.0.1:9/n.dtd"><nitf><head><title>x</title></head><body><body.content><p>text</p></body.content></body></nitf>',
    "deep": b"<nitf>" + b"<p>" * 20000 + b"</p>" * 20000 + b"</nitf>",
    "wide": b"<rss><channel>" + b"<item><title>x</title></item>" * 3000 + b"</channel></rss>",
    "attributes": b"<nitf " + b" ".join(b'a%d="1"' % n for n in range(20000)) + b"><body/></nitf>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_xml_is_bounded(small_chain: Chain, name: str) -> None:
    began = time.monotonic()
    try:
        found = tag(small_chain, HOSTILE[name])
    except DispatchError:
        found = []
    assert time.monotonic() - began < 10
    for one in found:
        assert "root:" not in str(one)
        assert len(str(one)) < 20_000


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_samples_are_tagged_or_refused(
    small_chain: Chain, validators: Validators, file: Path, data: st.DataObject
) -> None:
    """Cut, repeated and overwritten: nothing but DispatchError, and what leaves is valid with exact spans."""
    value = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(value)))
        end = data.draw(st.integers(start, min(len(value), start + 200)))
        junk = data.draw(
            st.sampled_from(
                (
                    b"",
                    b"<",
                    b">",
                    b"&",
                    b'"',
                    b"\x01",
                    b"\x02",
                    b"=",
                    b"{",
                    b"]",
                    b"\n",
                    b"\xff",
                    b"<p>",
                    bytes(value[start:end]) * 2,
                )
            )
        )
        value[start:end] = junk
    try:
        outputs = small_chain.run(Record(bytes(value)))
    except DispatchError as error:
        assert error.reason != "internal-error", error
        return
    for one in outputs:
        validators.check(orjson.loads(one.value))


@pytest.mark.parametrize(
    "charset", ["iso-8859-15", "windows-1256", "koi8-r", "shift_jis", "gb18030", "euc-kr"]
)
def test_xml_in_the_charset_that_it_declares(small_chain: Chain, charset: str) -> None:
    text = {"iso-8859-15": "Œuvre à 5 €", "windows-1256": "القاهرة اليوم", "koi8-r": "Новости дня", "shift_jis": "東京のニュース",
            "gb18030": "北京新闻", "euc-kr": "서울 뉴스"}[charset]  # fmt: skip
    value = (
        f'<?xml version="1.0" encoding="{charset}"?><nitf><head><title>{text}</title></head><body/></nitf>'
    )
    (found,) = tag(small_chain, value.encode(charset))
    assert found["headlines"][0]["value"] == text


def test_json_of_an_unknown_shape_by_a_mapping(small_chain: Chain) -> None:
    mapping = {"items": "$.stories[*]", "headline": "$.head.main", "body": "$.text", "subjects": "$.tags[*]", "urgency": "$.prio",
               "versionCreated": "$.sent", "copyrightNotice": "$.legal"}  # fmt: skip
    lexicon = Lexicon.from_bytes(small_artifact())
    chain = build_chain(lexicon, version="1", max_bytes=1 << 20, json_mapping=mapping)
    value = orjson.dumps({"stories": [
        {"head": {"main": "Bridge opens"}, "text": "<p>PARIS (AFP) - It opened.</p>", "tags": ["roads", "cities"], "prio": "4",
         "sent": "2025-11-18T10:00:00Z", "legal": "© 2025 Example"},
        {"head": {"main": "Bridge closes"}, "text": "It closed.", "tags": []},
    ]})  # fmt: skip
    opens, closes = tag(chain, value)
    assert opens["headlines"][0]["value"] == "Bridge opens"
    assert body(opens) == "It opened."
    assert [one["name"] for one in opens["subjects"]] == ["roads", "cities"]
    assert (opens["urgency"], opens["versionCreated"]) == (4, "2025-11-18T10:00:00Z")
    assert opens["copyrightNotice"] == "© 2025 Example"
    assert closes["uri"] != opens["uri"]
    # What the mapping finds nothing in is read as the format that it is.
    (ninjs,) = tag(chain, b'{"uri": "urn:x:1", "headline": "A headline", "body_text": "Text."}')
    assert ninjs["enrichment"]["source"]["format"] == "ninjs"


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"headlin": "$.a"}, "no field"),
        ({"body": "$.["}, "no JSONPath"),
        ({"uri": "$.a"}, "headline or for body"),
    ],
)
def test_a_wrong_mapping_says_what_is_wrong(mapping: dict[str, str], told: str) -> None:
    with pytest.raises(MappingError, match=told):
        build_chain(Lexicon.from_bytes(small_artifact()), version="1", max_bytes=1, json_mapping=mapping)


def test_the_settings_name_the_format_of_a_topic() -> None:
    chain = build_chain(
        Lexicon.from_bytes(small_artifact()), version="1", max_bytes=1 << 20, input_format="flat"
    )
    (found,) = tag(chain, b'{"headline": "looks like JSON"}')
    assert found["enrichment"]["source"]["format"] == "flat"


def _flat(slug: str, text: str) -> bytes:
    return f"{slug}\nFerry returns to Stornoway\nStornoway, Nov 17 (AFP) - {text}\n".encode()


PAGE = '<html lang="{}"><head><title>{}</title></head><body><article><h1>{}</h1><p>{}</p></article></body></html>'
SPOKEN = "Der Minister sagte am Montag in Berlin, dass die Verhandlungen nicht das Ende der Reform sind und dass der Rat sie will. "


@pytest.mark.parametrize(
    ("stated", "text", "language"),
    [
        ("en", SPOKEN * 4, "de"),  # what a template says of every page
        ("en-US", SPOKEN * 4, "de"),
        ("de", "The minister said on Monday that the talks of the council will go on. " * 6, "de"),
        ("en", SPOKEN, "en"),
        ("lang=", SPOKEN * 4, "de"),
        ("pt-BR", "O ministro disse que não há uma data para o fim do acordo. " * 6, "pt-br"),
    ],
)
def test_a_pages_language_is_its_texts_where_a_template_says_english(
    small_chain: Chain, stated: str, text: str, language: str
) -> None:
    page = PAGE.format(stated, "A headline for it", "A headline for it", text)
    (out,) = small_chain.run(Record(page.encode()))
    assert orjson.loads(out.value)["language"] == language


def test_marks_of_where_a_word_may_break_are_no_part_of_it(small_chain: Chain) -> None:
    page = PAGE.format(
        "en",
        "Vladi&shy;mir Putin speaks",
        "Vladi&shy;mir Putin speaks",
        "Presi\u00addent Vladi\u00admir\u200b Putin met envoys. \u0645\u06cc\u200c\u062e",
    )
    nitf = "<nitf><body><body.head><hedline><hl1>Putin</hl1></hedline></body.head><body.content><p>Vladi\u00admir Putin met them.</p></body.content></body></nitf>"
    (out,), (item,) = small_chain.run(Record(page.encode())), small_chain.run(Record(nitf.encode()))
    told = orjson.loads(out.value)
    assert told["headlines"][0]["value"] == "Vladimir Putin speaks"
    assert told["bodies"][0]["value"] == "President Vladimir Putin met envoys. \u0645\u06cc\u200c\u062e"
    assert orjson.loads(item.value)["bodies"][0]["value"] == "Vladimir Putin met them."


def test_versions_and_takes_of_one_story_share_its_id(small_chain: Chain) -> None:
    first, second, take, other = (
        tag(small_chain, _flat(slug, text))[0]["enrichment"]["story"]
        for slug, text in (
            ("BC-ISL--Ferry Return", "It sailed."), ("BC-ISL--Ferry Return,1st Ld-Writethru", "It sailed again."),
            ("BC-ISL--Ferry Return, Take 2", "More."), ("BC-ISL--Ferry Fire", "It burned."),
        )
    )  # fmt: skip
    assert first["id"] == second["id"] == take["id"] != other["id"]
    assert (first.get("version"), second.get("version"), take.get("take")) == (None, 2, 2)


def test_an_agencys_own_id_names_the_story(small_chain: Chain) -> None:
    (found,) = seed(small_chain, "newsml-1/01-newsml-1.2.xml")
    assert found["enrichment"]["story"] == {
        "id": "urn:newsml:agence.example:20251118T101200Z:TX-LYS-0042",
        "version": 2,
    }
    text, _ = seed(small_chain, "newsml-g2/01-message-two-items.xml")
    assert text["enrichment"]["story"] == {"id": text["uri"], "version": 3}


def test_a_french_dispatch_in_latin_1_is_no_broken_utf_8(small_chain: Chain) -> None:
    text = "Genève: un «MARCHÉ» aux livres\n\nGenève (ats) Le «MARCHÉ» a été créé à l'été, a indiqué le «COMITÉ»."
    (found,) = tag(small_chain, text.encode("latin-1"))
    assert "«MARCHÉ» a été créé" in body(found)
    assert found["enrichment"]["source"]["charset"] == "windows-1252"


def test_a_kill_leaves_as_canceled_and_a_hold_as_withheld(small_chain: Chain) -> None:
    (kill,) = seed(small_chain, "flat/10-kill.txt")
    assert (kill["pubStatus"], kill["enrichment"]["signals"]) == ("canceled", ["kill"])
    (hold,) = tag(
        small_chain, b"BC-EU--Ferry Fire,HOLD\nEditors: please hold the story on the ferry.\nA note follows."
    )
    assert (hold["pubStatus"], hold["enrichment"]["signals"]) == ("withheld", ["hold"])


@pytest.mark.parametrize(
    "unsafe",
    [
        "<script>steal()</script>",
        '<img src="x" onerror="steal()">',
        '<a href="javascript:steal()">here</a>',
        '<iframe src="https://evil.example/steal"></iframe>',
        "<p><style>p { background: url(https://evil.example/steal) }</style></p>",
        '<svg onload="steal()"></svg>',
        "<!-- steal -->",
    ],
)
def test_markup_that_is_handed_on_runs_nothing(small_chain: Chain, unsafe: str) -> None:
    item = {
        "headline": "A",
        "versioncreated": "2026-11-20T00:00:00Z",
        "body_html": f"<p>Kept <b>text</b></p>{unsafe}",
    }
    (out,) = tag(small_chain, orjson.dumps(item))
    plain, markup = (one["value"] for one in out["bodies"])
    assert plain.startswith("Kept text")
    assert "steal" not in markup
    assert markup.startswith("<p>Kept <b>text</b></p>")


def test_an_object_of_a_list_that_is_no_dispatch_is_never_lost(small_chain: Chain) -> None:
    with pytest.raises(DispatchError, match="item 1"):
        tag(small_chain, b'{"articles": [{"title": "A", "content": "B"}, {"views": 7}]}')


def test_what_is_for_editors_leaves_neither_body(small_chain: Chain) -> None:
    item = {
        "headline": "A",
        "versioncreated": "2026-11-20T00:00:00Z",
        "body_html": "<p>Eds: Adds the mayor's quote.</p><p>The bridge reopened on Friday.</p>",
    }
    (out,) = tag(small_chain, orjson.dumps(item))
    assert out["edNote"] == "Eds: Adds the mayor's quote."
    assert [one["value"] for one in out["bodies"]] == ["The bridge reopened on Friday."]
