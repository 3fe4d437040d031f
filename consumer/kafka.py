"""What every Kafka client of ours has in common: brokers, security, time-outs, and why a broker won't have it."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

from aiokafka.abc import AbstractTokenProvider
from aiokafka.conn import AIOKafkaConnection, OAuthAuthenticator, collect_hosts, create_conn
from aiokafka.errors import KafkaError, SaslAuthenticationFailed, UnsupportedSaslMechanismError
from aiokafka.helpers import create_ssl_context
from aiokafka.producer import sender

from consumer.settings import Settings

# A transaction that follows at once finds the last one's markers still being written, and aiokafka then waits 20 ms
# (KAFKA-5477). They take about two: with 3 ms a lane commits nearly twice as often (`make bench`, latency).
sender.BACKOFF_OVERRIDE = 0.003
BROKEN_OFF = (ssl.SSLEOFError, ssl.SSLZeroReturnError)  # by a broker that goes down: no refusal


class TurnedAwayError(KafkaError):  # type: ignore[misc]
    """A broker is there and won't have us; waiting changes nothing. The message says which broker, and why."""


class _Token(OAuthAuthenticator):  # type: ignore[misc]
    """The client's side of OAUTHBEARER, to its end (RFC 7628, section 3.2.3).

    A server that refuses a token says so in a challenge, and gives the error once that is answered. aiokafka takes
    the challenge for a yes, and then the error for an answer that knows no topics.
    """

    async def step(self, payload: bytes | None) -> tuple[bytes, bool] | None:
        if self._token_sent and payload:
            return b"\x01", True
        answer: tuple[bytes, bool] | None = await super().step(payload)
        return answer


AIOKafkaConnection.authenticator_oauth = lambda connection: _Token(
    sasl_oauth_token_provider=connection._sasl_oauth_token_provider
)


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


async def raise_if_turned_away(settings: Settings) -> None:
    """Asks each broker itself, since aiokafka's clients tell a refusal from an absence only in their log.

    Raises TurnedAwayError where one refuses us: wrong credentials, or a certificate that either side does not trust.
    """
    options = client_options(settings, "probe")
    for host, port, _ in collect_hosts(options.pop("bootstrap_servers")):
        try:
            connection = await create_conn(host, port, **options)
        except BROKEN_OFF:
            continue
        except (SaslAuthenticationFailed, UnsupportedSaslMechanismError, ssl.SSLError) as error:
            raise TurnedAwayError(f"{host}:{port}: {error}") from error
        except (KafkaError, OSError, TimeoutError) as error:
            if isinstance(error.__cause__, ssl.SSLError) and not isinstance(error.__cause__, BROKEN_OFF):
                raise TurnedAwayError(f"{host}:{port}: {error.__cause__}") from error
        else:
            connection.close()


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
