"""A changed lexicon or list is taken into use while the service runs: seen within seconds, or at once on SIGHUP.

Lanes go on with the old one until the new one is read; each dispatch says in `enrichment.pipeline` which it was. One
that can't be read changes nothing: the log says which line is wrong, and a metric counts it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog

from consumer import metrics
from consumer.loading import VERSION, Loaded, load_chain, stamps_of
from consumer.settings import Settings, SettingsError

LOOK_SECONDS = 5.0


class Reloader:
    """Watches the files that `loaded` was read from, and hands what replaces it to `use`."""

    def __init__(self, settings: Settings, loaded: Loaded, use: Callable[[Loaded], None]) -> None:
        self._settings = settings
        self._loaded = loaded
        self._use = use
        self._seen = loaded.stamps
        self._woken = asyncio.Event()
        self._log = structlog.get_logger("lexicon")

    def wake(self) -> None:
        """Reads the files anew, whether they changed or not."""
        self._woken.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await asyncio.wait_for(self._woken.wait(), LOOK_SECONDS)
            except TimeoutError:
                if stamps_of(self._settings) == self._seen:
                    continue
            self._woken.clear()
            await self._reload()

    async def _reload(self) -> None:
        self._seen = stamps_of(self._settings)
        try:
            loaded = await asyncio.to_thread(load_chain, self._settings, self._loaded)
        except SettingsError as error:
            metrics.LEXICON_RELOADS.labels("failed").inc()
            self._log.error("the lexicon was not reloaded: the one before stays", problems=error.problems)
            return
        before, after = self._loaded.lexicon.version, loaded.lexicon.version
        self._loaded = loaded
        self._use(loaded)
        metrics.LEXICON_RELOADS.labels("ok").inc()
        if before != after:
            metrics.BUILD_INFO.labels(VERSION, before).set(0)
            metrics.BUILD_INFO.labels(VERSION, after).set(1)
        self._log.info("lexicon reloaded", before=before, lexicon=after, names=loaded.lexicon.name_count)
