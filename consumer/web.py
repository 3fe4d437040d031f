"""/metrics, /healthz, /readyz, from a thread of its own: it answers even when the event loop hangs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import REGISTRY, CollectorRegistry, make_wsgi_app

Check = Callable[[], tuple[bool, str]]


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Probes come every few seconds: not worth a line each."""


class WebPage:
    """Serves until `close`. `port` is the real one, also when 0 was asked for."""

    def __init__(
        self, host: str, port: int, *, healthy: Check, ready: Check, registry: CollectorRegistry = REGISTRY
    ) -> None:
        metrics_app = make_wsgi_app(registry)

        def app(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            path = environ.get("PATH_INFO", "/")
            if path == "/metrics":
                page: Iterable[bytes] = metrics_app(environ, start_response)
                return page
            if path in ("/healthz", "/readyz"):
                good, why = (healthy if path == "/healthz" else ready)()
                start_response(
                    "200 OK" if good else "503 Service Unavailable",
                    [("Content-Type", "text/plain; charset=utf-8")],
                )
                return [f"{'ok' if good else 'not ok'}: {why}\n".encode()]
            start_response("404 Not Found", [("Content-Type", "text/plain; charset=utf-8")])
            return [b"/metrics, /healthz, /readyz\n"]

        self._server = make_server(host, port, app, server_class=_Server, handler_class=_Quiet)
        self.port: int = self._server.server_port
        threading.Thread(target=self._server.serve_forever, name="web", daemon=True).start()

    def close(self) -> None:
        """Stops serving and frees the port."""
        self._server.shutdown()
        self._server.server_close()
