"""`wirefeed demo` as a person runs it: it shows, it sums up, and it leaves nothing behind, also on Ctrl-C."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest

from consumer import demo

COMMAND = [sys.executable, "-m", "consumer.cli", "demo", "--rate", "10"]


def _services_of(bootstrap: str) -> list[str]:
    """Running `wirefeed run` processes on this broker that a demo started."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                environment = (entry / "environ").read_bytes()
            except OSError:
                continue
            if b"WIREFEED_GROUP_ID=wirefeed-demo-" in environment and bootstrap.encode() in environment:
                found.append(entry.name)
    return found


def test_demo_shows_each_dispatch_and_sums_up(bootstrap: str) -> None:
    done = subprocess.run(
        [*COMMAND, "--count", "12"],
        env={**os.environ, "KAFKA_BOOTSTRAP_SERVERS": bootstrap},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for said in (
        "Grain corridor",
        "Agence France-Presse",
        "12 published, 12 enriched, 0 refused",
        "p50",
        "p99",
        "/metrics",
    ):
        assert said in done.stdout, said
    assert not _services_of(bootstrap)


def test_ctrl_c_stops_what_the_demo_started(bootstrap: str) -> None:
    process = subprocess.Popen(
        [*COMMAND, "--count", "1000"],
        env={**os.environ, "KAFKA_BOOTSTRAP_SERVERS": bootstrap},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if "is ready" in line:
                break
        assert _services_of(bootstrap)
        process.send_signal(signal.SIGINT)
        assert process.wait(40) == 130
        deadline = time.monotonic() + 5
        while _services_of(bootstrap) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert not _services_of(bootstrap)
    finally:
        process.kill()


async def _swallows_a_cancellation() -> int:
    """As a client does that is just connecting: asyncio.wait_for loses one that comes as its future is done."""
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        await asyncio.sleep(60)
    return 0


def _seconds_until_ended(
    interrupted: Coroutine[Any, Any, int | None], monkeypatch: pytest.MonkeyPatch
) -> float:
    monkeypatch.setattr(demo, "CANCEL_SECONDS", 0.1)
    began = time.monotonic()
    assert asyncio.run(interrupted) is None
    return time.monotonic() - began


def test_an_interrupt_ends_work_that_swallows_a_cancellation(monkeypatch: pytest.MonkeyPatch) -> None:

    async def interrupted() -> int | None:
        asyncio.get_running_loop().call_later(0.1, os.kill, os.getpid(), signal.SIGINT)
        return await demo.until_interrupted(_swallows_a_cancellation())

    assert _seconds_until_ended(interrupted(), monkeypatch) < 10


async def _leaves_work_behind() -> int:
    """As a client does whose stop is itself cancelled."""
    left = asyncio.create_task(_swallows_a_cancellation())
    await asyncio.sleep(60)
    return await left


def test_an_interrupt_ends_what_the_work_leaves_behind(monkeypatch: pytest.MonkeyPatch) -> None:

    async def interrupted() -> int | None:
        asyncio.get_running_loop().call_later(0.1, os.kill, os.getpid(), signal.SIGINT)
        return await demo.until_interrupted(_leaves_work_behind())

    assert _seconds_until_ended(interrupted(), monkeypatch) < 10


def test_an_interrupt_before_the_handlers_are_there_ends_the_work_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is asyncio.run's: it cancels what waits for the work, once, and then waits for the work as long as that takes."""

    async def interrupted() -> int | None:
        waiting = asyncio.create_task(demo.until_interrupted(_swallows_a_cancellation()))
        await asyncio.sleep(0.05)
        waiting.cancel()
        return await waiting

    assert _seconds_until_ended(interrupted(), monkeypatch) < 10
