"""What every Kafka client of ours has in common: brokers, security, time-outs."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

from aiokafka.abc import AbstractTokenProvider
from aiokafka.helpers import create_ssl_context
from aiokafka.producer import sender

from consumer.settings import Settings

# A transaction that follows at once finds the last one's markers still being written, and aiokafka then waits 20 ms
# (KAFKA-5477). They take about two: with 3 ms a lane commits nearly twice as often (`make bench`, latency).
sender.BACKOFF_OVERRIDE = 0.003


def client_options(settings: Settings, role: str) -> dict[str, Any]:
    """Keyword arguments for any aiokafka client; `role` completes the client id."""
    options: dict[str, Any] = {
        "bootstrap_servers": settings.bootstrap_servers,
        "client_id": f"{settings.client_id}-{role}",
        "request_timeout_ms": settings.request_timeout_ms,
        "security_protocol": settings.security_protocol,
    }
    if "SSL" in settings.security_protocol:
        options["ssl_context"] = tls_context(settings)
    if settings.security_protocol.startswith("SASL"):
        options["sasl_mechanism"] = settings.sasl_mechanism
        options["sasl_plain_username"] = settings.sasl_username
        options["sasl_plain_password"] = settings.password()
        options["sasl_kerberos_service_name"] = settings.sasl_kerberos_service_name
        options["sasl_kerberos_domain_name"] = settings.sasl_kerberos_domain_name
        if settings.sasl_oauth_token_file is not None:
            options["sasl_oauth_token_provider"] = TokenFile(settings.sasl_oauth_token_file)
    return options


def tls_context(settings: Settings) -> ssl.SSLContext:
    """The TLS context, mutual when a certificate is set."""
    context: ssl.SSLContext = create_ssl_context(
        cafile=str(settings.ssl_cafile) if settings.ssl_cafile else None,
        certfile=str(settings.ssl_certfile) if settings.ssl_certfile else None,
        keyfile=str(settings.ssl_keyfile) if settings.ssl_keyfile else None,
        password=settings.key_password(),
    )
    context.check_hostname = settings.ssl_check_hostname
    return context


class TokenFile(AbstractTokenProvider):  # type: ignore[misc]
    """OAUTHBEARER: the token as the platform's sidecar last wrote it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    async def token(self) -> str:
        """The token. Raises OSError when the file is gone."""
        return self._file.read_text(encoding="utf-8").strip()
