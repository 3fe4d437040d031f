"""The command line without Kafka: `tag` and its contract, `config`, errors."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from processors.entities.artifact import compiled
from processors.entities.rows import WORD_LANGUAGES, Reading
from tests.conftest import ROOT

COMMANDS = [[], ["run"], ["demo"], ["tag"], ["produce"], ["tail"], ["dead-letters"], ["dead-letters", "list"], ["dead-letters", "show"],
            ["dead-letters", "replay"], ["rights"], ["formats"], ["config"], ["schema"], ["broker"], ["lexicon"], ["lexicon", "build"],
            ["lexicon", "update"], ["lexicon", "check"], ["lexicon", "info"]]  # fmt: skip


def wirefeed(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "consumer.cli", *arguments],
        input=stdin,
        capture_output=True,
        env={**os.environ, **environment},
        cwd=ROOT,
    )


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_and_every_leaf_an_example(command: list[str]) -> None:
    done = wirefeed(*command, "--help")
    assert done.returncode == 0
    text = done.stdout.decode()
    assert "Commands:" in text or "Example:\n  " in text


def test_tag_gives_a_line_for_each_dispatch_in_order(lexicon_file: Path) -> None:
    seeds = ["seeds/flat/03-urgent.txt", "seeds/ninjs/03-ninjs-list-2.x.json"]
    done = wirefeed("tag", "--lexicon-file", str(lexicon_file), *seeds)
    assert done.returncode == 0
    sources = [json.loads(line)["enrichment"]["source"] for line in done.stdout.splitlines()]
    assert [(source["file"], source.get("part")) for source in sources] == [
        (seeds[0], None),
        (seeds[1], 0),
        (seeds[1], 1),
    ]


def test_rights_answers_for_a_person(tmp_path: Path) -> None:
    file = tmp_path / "dispatch.txt"
    file.write_text(
        "Ferry returns\n\nThe ferry sailed.\n\n© 2025 Isles Press. No part of this report may be sold without our permission. "
        "Text and data mining is reserved, see https://isles.example/tdm.json"
    )
    done = wirefeed("rights", str(file))
    told = " ".join(done.stdout.decode().split())
    assert done.returncode == 0
    for said in (
        "may it be mined prohibited notice 1", "© 2025 Isles Press.", "copyright · Isles Press · 2025 · en · DMI-PROHIBITED",
        "of No part of this report", "forbids sold", "(Isles Press)", "mining https://isles.example/tdm.json",
    ):  # fmt: skip
        assert said in told, told
    broken = tmp_path / "broken"
    broken.write_bytes(b"\x1f\x8bbroken")
    done = wirefeed("rights", str(broken))
    assert done.returncode == 1
    assert b"refused by decode: corrupt-compression" in done.stderr


def test_tag_ndjson_answers_each_line_and_exits_1_when_one_is_refused(lexicon_file: Path) -> None:
    lines = [
        json.dumps({"value": "Title\n\nMoscow, Dec 3, 2025 (AFP) - Text.", "key": "k"}),
        json.dumps({"value_base64": base64.b64encode(b"\x1f\x8bbroken").decode()}),
        "not json",
        json.dumps({"value": "a", "value_base64": "YQ=="}),
        json.dumps(
            {"value": "Früh".encode("latin-1").decode("latin-1"), "headers": {"wirefeed-format": "flat"}}
        ),
        json.dumps({"value": [1]}),
    ]
    done = wirefeed("tag", "--ndjson", "--lexicon-file", str(lexicon_file), stdin="\n".join(lines).encode())
    assert done.returncode == 1
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(lines)
    assert answers[0]["enrichment"]["source"] == {
        "file": "-",
        "line": 1,
        "format": "flat",
        "charset": "utf-8",
    }
    assert answers[1]["line"] == 2
    assert answers[1]["error"]["stage"] == "decode"
    assert answers[1]["error"]["reason"] == "corrupt-compression"
    assert (
        answers[2]["error"]["reason"]
        == answers[3]["error"]["reason"]
        == answers[5]["error"]["reason"]
        == "malformed-line"
    )
    assert answers[4]["enrichment"]["source"]["line"] == 5


def test_tag_refusal_is_told_and_exits_1(lexicon_file: Path) -> None:
    done = wirefeed("tag", "--lexicon-file", str(lexicon_file), "-", stdin=b'{"a": 1}')
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"-: refused by parse: not-a-dispatch: ")
    assert wirefeed("tag", "no-such-file").returncode == 2


def test_config_tells_sources_and_masks_secrets(tmp_path: Path) -> None:
    file = tmp_path / "wirefeed.toml"
    file.write_text('group_id = "from-file"\nworkers = 3\n')
    environment = {
        "WIREFEED_WORKERS": "4",
        "WIREFEED_SASL_PASSWORD": "hunter2",
        "WIREFEED_BATCH_MAX_RECORD": "9",
    }
    done = wirefeed("config", "--config", str(file), "--batch-max-ms", "7", **environment)
    shown = {line.split()[0]: line.split()[1:] for line in done.stdout.decode().splitlines()}
    assert shown["group_id"] == ["from-file", str(file)]
    assert shown["workers"] == ["4", "environment"]
    assert shown["batch_max_ms"] == ["7", "flag"]
    assert shown["delivery"] == ["exactly_once", "default"]
    assert "hunter2" not in done.stdout.decode()
    assert b"do you mean batch_max_records?" in done.stderr


def test_lists_and_mappings_come_from_the_environment_too() -> None:
    done = wirefeed(
        "config", WIREFEED_ENTITY_LISTS="a.tsv,b.tsv", WIREFEED_JSON_MAPPING='{"headline": "$.title"}'
    )
    shown = {line.split()[0]: line for line in done.stdout.decode().splitlines()}
    assert "a.tsv" in shown["entity_lists"]
    assert "b.tsv" in shown["entity_lists"]
    assert "$.title" in shown["json_mapping"]
    done = wirefeed("config", WIREFEED_JSON_MAPPING="{")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("error: json_mapping: want a JSON object")


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--input-topic", "a b"], "input_topic: 'a b' is no topic name"),
        (["--output-topic", "dispatches.raw"], "three different ones"),
        (["--security-protocol", "SASL_SSL"], "sasl_username: PLAIN needs one"),
        (["--ssl-cafile", "/no/such/file"], "ssl_cafile: /no/such/file can't be read"),
        (["--heartbeat-interval-ms", "9000"], "heartbeat_interval_ms: must be a third"),
        (["--config", "/no/such.toml"], "/no/such.toml: No such file"),
    ],
)
def test_wrong_settings_say_what_is_wrong(flags: list[str], said: str) -> None:
    done = wirefeed("config", *flags)
    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_unknown_setting_in_a_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "wirefeed.toml"
    file.write_text("worker = 3\n")
    assert (
        b"worker: no such setting; do you mean workers?" in wirefeed("config", "--config", str(file)).stderr
    )


def test_lexicon_info_tells_what_a_name_stands_for(lexicon_file: Path) -> None:
    done = wirefeed("lexicon", "info", "Paris", "--lexicon-file", str(lexicon_file))
    assert done.stdout.decode().splitlines()[0] == "place\tParis\thttps://sws.geonames.org/2988507/\tFR"
    assert wirefeed("lexicon", "info", "Nowhere", "--lexicon-file", str(lexicon_file)).returncode == 1


def test_lexicon_info_tells_of_which_languages_a_name_is_a_word(tmp_path: Path) -> None:
    reading = Reading()
    reading.read_rows(["E\tplace\tG2928810\tEssen\t593085\t\tDE\t\tEssen"])
    reading.words["Essen"] = 1 << WORD_LANGUAGES.index("de") | 1 << WORD_LANGUAGES.index("nl")
    (tmp_path / "words.map").write_bytes(compiled(reading))
    done = wirefeed("lexicon", "info", "Essen", "--lexicon-file", str(tmp_path / "words.map"))
    assert b"also a word of de, nl, and" in done.stderr


def test_processors_never_import_the_consumer_nor_kafka() -> None:
    code = "import sys, processors.chain; print(sorted(m for m in sys.modules if m.split('.')[0] in ('consumer', 'aiokafka', 'asyncio')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == b"[]"
