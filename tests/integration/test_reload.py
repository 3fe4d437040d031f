"""A user's list that changes while the service runs."""

from __future__ import annotations

import signal
from pathlib import Path

import orjson
import pytest

from tests.kafka import Feed, Worker, until, workers

TEXT = b"The harbour master of Haugvoll said on Monday that the ferry had sailed."


@pytest.mark.parametrize("processes", [1, 2])
async def test_a_changed_list_is_taken_into_use_and_a_broken_one_is_not(
    processes: int, bootstrap: str, lexicon_file: Path, tmp_path: Path
) -> None:
    feed = await Feed(bootstrap, 1).create()
    names = tmp_path / "names.tsv"
    names.write_text("Stad\tplace\turn:x:stad\n")
    with workers() as started:
        worker = Worker(feed, lexicon_file, entity_lists=names, workers=processes)
        started.append(worker)
        await worker.ready(60)
        await feed.send(TEXT)
        await feed.read(1, timeout=30)

        names.write_text("Haugvoll\tplace\turn:x:haugvoll\n")
        worker.send(signal.SIGHUP)
        await until(lambda: reloads(worker, "ok") == processes, 20, worker.log.read_text)
        await feed.send(TEXT)
        await feed.read(2, timeout=30)

        names.write_text("Haugvoll\tcheese\n")  # seen without a signal
        await until(lambda: reloads(worker, "failed") == processes, 20, worker.log.read_text)
        await feed.send(TEXT)
        before, after, still = [orjson.loads(record.value) for record in await feed.read(3, timeout=30)]
        worker.send(signal.SIGTERM)
        assert await worker.exit() == 0
    uris = [[entity.get("uri") for entity in out["enrichment"]["entities"]] for out in (before, after, still)]
    assert "urn:x:haugvoll" not in uris[0]
    assert "urn:x:haugvoll" in uris[1]
    assert uris[2] == uris[1]
    versions = [out["enrichment"]["pipeline"]["lexicon"] for out in (before, after, still)]
    assert versions[0] != versions[1] == versions[2]
    told = [event for event in worker.events() if "not reloaded" in str(event.get("event"))]
    assert f"{names}:1: type 'cheese'" in str(told[0]["problems"])


def reloads(worker: Worker, outcome: str) -> float:
    """How many reloads of this outcome the worker's processes count."""
    try:
        page = worker.get("/metrics")[1]
    except (OSError, LookupError):
        return 0
    wanted = f'wirefeed_lexicon_reloads_total{{outcome="{outcome}"}} '
    return sum(float(line.removeprefix(wanted)) for line in page.splitlines() if line.startswith(wanted))
