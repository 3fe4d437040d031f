"""`wirefeed run`: one worker in this process, or several below a supervisor that serves their metrics together."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

import structlog

from consumer.settings import Settings
from processors.entities import kernels

if TYPE_CHECKING:
    from consumer.loading import Loaded
    from consumer.service import Service

REPORT_SECONDS = 1.0


def run(settings: Settings, *, announce: bool = True) -> int:
    """Runs the service until SIGTERM or SIGINT; the exit status: 0 drained, 1 stalled or can't start."""
    if settings.workers > 1:
        return _Supervisor(settings).run()
    from consumer.loading import VERSION, load_chain
    from consumer.service import Service
    from consumer.web import WebPage

    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # until the loop takes it
    loaded = load_chain(settings)
    _build_info(VERSION, loaded.lexicon.version)

    async def main() -> int:
        service = Service(settings, loaded.chain, version=VERSION)
        page = WebPage(
            settings.http_host,
            settings.http_port,
            healthy=lambda: (
                service.health.alive(),
                "the loop turns" if service.health.alive() else "the loop hangs",
            ),
            ready=service.health.ready,
        )
        if announce:
            structlog.get_logger("wirefeed").info(
                "started",
                version=VERSION,
                lexicon=loaded.lexicon.version,
                kernels=kernels.KIND,
                metrics_port=page.port,
            )
        try:
            return await _serve(service, settings, loaded)
        finally:
            page.close()

    return _in_loop(main)


def _build_info(version: str, lexicon: str) -> None:
    from consumer import metrics

    metrics.BUILD_INFO.labels(version, lexicon).set(1)


def _in_loop(main: Any) -> int:
    try:
        import uvloop
    except ImportError:
        return int(asyncio.run(main()))
    return int(uvloop.run(main()))


async def _serve(service: Service, settings: Settings, loaded: Loaded) -> int:
    """The service under our signals, its errors told in one line."""
    from aiokafka.errors import KafkaError

    from consumer.reload import Reloader
    from consumer.topics import TopicError

    loop = asyncio.get_running_loop()
    reloader = Reloader(settings, loaded, lambda fresh: service.use(fresh.chain))
    reloading = asyncio.create_task(reloader.run())
    loop.add_signal_handler(signal.SIGHUP, reloader.wake)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, service.stop)
    log = structlog.get_logger("wirefeed")
    try:
        await service.run()
    except (TopicError, KafkaError) as error:
        if service.health.stopping and isinstance(error, KafkaError) and error.retriable:
            return 0
        log.error("can't start", error=str(error))
        return 1
    finally:
        reloading.cancel()
    if service.stalled:
        log.error("gave up", why=service.why_stalled())
        return 1
    return 0


class _Supervisor:
    """Forks the workers after loading the lexicon, so that they share its memory; restarts those that die."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._directory = tempfile.mkdtemp(prefix="wirefeed-metrics-")
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = self._directory  # before prometheus_client is first imported
        self._context = multiprocessing.get_context("fork")
        self._workers: dict[int, Any] = {}
        self._reports: dict[int, Connection] = {}
        self._states: dict[int, tuple[float, bool, str]] = {}
        self._stopping = False
        self._failed = 0
        self._log = structlog.get_logger("supervisor")

    def run(self) -> int:
        from prometheus_client import CollectorRegistry
        from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

        from consumer.loading import VERSION, load_chain
        from consumer.web import WebPage

        signal.signal(signal.SIGHUP, self._reload)
        loaded = load_chain(self._settings)
        _build_info(VERSION, loaded.lexicon.version)
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)
        for number in range(self._settings.workers):
            self._start(number, loaded, VERSION)
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        page = WebPage(
            self._settings.http_host,
            self._settings.http_port,
            healthy=self._healthy,
            ready=self._ready,
            registry=registry,
        )
        self._log.info(
            "started",
            version=VERSION,
            workers=self._settings.workers,
            kernels=kernels.KIND,
            metrics_port=page.port,
        )
        restarts = 0
        try:
            while self._workers:
                for number, worker in list(self._workers.items()):
                    connection = self._reports[number]
                    with contextlib.suppress(EOFError, OSError):
                        while connection.poll(0):
                            self._states[number] = (time.monotonic(), *connection.recv())
                    if worker.is_alive():
                        continue
                    mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]
                    del self._workers[number]
                    self._states.pop(number, None)
                    if self._stopping:
                        self._failed += worker.exitcode != 0
                    elif worker.exitcode == 1:  # it gave up and said why; so do we
                        self._log.error("a worker gave up", worker=number)
                        self._failed += 1
                        self._stop()
                    else:
                        restarts += 1
                        self._log.warning(
                            "a worker died", worker=number, exitcode=worker.exitcode, restarts=restarts
                        )
                        self._start(number, loaded, VERSION)
                time.sleep(0.2)
        finally:
            page.close()
            shutil.rmtree(self._directory, ignore_errors=True)
        return 1 if self._failed else 0

    def _start(self, number: int, loaded: Loaded, version: str) -> None:
        ours, theirs = self._context.Pipe(duplex=False)
        worker = self._context.Process(
            target=_worker,
            args=(self._settings, loaded, version, number, theirs, os.getpid()),
            name=f"wirefeed-{number}",
        )
        worker.start()
        theirs.close()
        self._workers[number] = worker
        self._reports[number] = ours
        self._states[number] = (time.monotonic(), False, "starting")

    def _stop(self, *_: object) -> None:
        self._stopping = True
        self._pass_on(signal.SIGTERM)

    def _reload(self, *_: object) -> None:
        self._pass_on(signal.SIGHUP)

    def _pass_on(self, number: signal.Signals) -> None:
        for worker in self._workers.values():
            with contextlib.suppress(ProcessLookupError):
                os.kill(worker.pid, number)

    def _healthy(self) -> tuple[bool, str]:
        late = [number for number, (at, _, _) in list(self._states.items()) if time.monotonic() - at > 15]
        return (
            (False, f"workers {late} do not report")
            if late
            else (True, f"{len(self._states)} workers report")
        )

    def _ready(self) -> tuple[bool, str]:
        if self._stopping:
            return False, "stopping"
        waiting = [
            f"worker {number}: {why}" for number, (_, ready, why) in sorted(self._states.items()) if not ready
        ]
        return (False, "; ".join(waiting)) if waiting else (True, f"{len(self._states)} workers are ready")


def _worker(
    settings: Settings, loaded: Loaded, version: str, number: int, report: Connection, parent: int
) -> None:
    """A forked worker's whole life."""
    from consumer.service import Service

    signal.signal(
        signal.SIGHUP, signal.SIG_IGN
    )  # until the loop takes it: what changed meanwhile is seen anyway
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the group; the supervisor passes on SIGTERM

    async def main() -> int:
        service = Service(settings, loaded.chain, version=version, worker=number)

        async def tell() -> None:
            while True:
                with contextlib.suppress(OSError):
                    report.send(service.health.ready())
                if os.getppid() != parent:  # the supervisor was killed: an orphan must not live on
                    service.stop()
                await asyncio.sleep(REPORT_SECONDS)

        telling = asyncio.create_task(tell())
        try:
            return await _serve(service, settings, loaded)
        finally:
            telling.cancel()

    sys.exit(_in_loop(main))
