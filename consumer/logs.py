"""Logs: JSON lines in a container, readable on a terminal; ours and the libraries' alike."""

from __future__ import annotations

import logging
import sys

import orjson
import structlog
from structlog.types import Processor


def configure_logs(level: str = "info", form: str = "auto") -> None:
    """Sends all logs to standard error; `form` is auto, json or console."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    console = form == "console" or (form == "auto" and sys.stderr.isatty())
    renderer: list[Processor] = (
        [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
        if console
        else [
            structlog.processors.dict_tracebacks,
            structlog.processors.JSONRenderer(
                serializer=lambda event, **_: orjson.dumps(event, default=str).decode()
            ),
        ]
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # aiokafka logs each retry as an error; what matters of it comes back to us as an exception.
    logging.getLogger("aiokafka").setLevel(
        "DEBUG" if level == "debug" else "WARNING" if level != "error" else "ERROR"
    )
    logging.getLogger("asyncio").setLevel("WARNING")
