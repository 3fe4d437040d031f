"""Brokers that ask who is there: TLS, each SASL mechanism, and what a worker says when it is turned away."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import trustme
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from consumer.broker import LocalBroker, Security, free_ports
from tests.kafka import Feed, Tally, Worker, starts_brokers, workers

pytestmark = starts_brokers

SERVER = "org.apache.kafka.common.security"
REALM = "WIRE.TEST"


class Secured(NamedTuple):
    """A broker, the folder of what its clients need, and the key that tokens are signed with."""

    broker: LocalBroker
    folder: Path
    issuer: rsa.RSAPrivateKey

    def settings(self, listener: str, mechanism: str | None = None) -> dict[str, object]:
        """Of a client of a TLS listener; with a mechanism, of the user `wire`."""
        settings: dict[str, object] = {
            "bootstrap_servers": self.broker.listener(listener), "security_protocol": listener,
            "ssl_cafile": self.folder / "ca.pem", "ssl_certfile": self.folder / "client.pem",
            "ssl_keyfile": self.folder / "client.key", "ssl_check_hostname": False,
        }  # fmt: skip
        if mechanism == "OAUTHBEARER":
            settings |= {"sasl_mechanism": mechanism, "sasl_oauth_token_file": self.folder / "token"}
        elif mechanism:
            settings |= {
                "sasl_mechanism": mechanism, "sasl_username": "wire", "sasl_password_file": self.folder / "password",
            }  # fmt: skip
        return settings

    def write_token(self, *, seconds: float = 600, key: rsa.RSAPrivateKey | None = None) -> None:
        """A JSON web token for `wire` that ends in so many seconds, as a platform's sidecar leaves it."""
        now = time.time()
        head = {"alg": "RS256", "typ": "JWT", "kid": "wire"}
        claims = {
            "sub": "wire",
            "iss": "tests",
            "aud": "kafka",
            "iat": int(now) - 600,
            "exp": int(now + seconds),
        }
        signed = ".".join(_base64url(json.dumps(part).encode()) for part in (head, claims))
        signature = (key or self.issuer).sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        (self.folder / "token").write_text(f"{signed}.{_base64url(signature)}\n")


def _base64url(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    """A broker with TLS (mutual) and SASL listeners."""
    folder = tmp_path_factory.mktemp("secured")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    server = authority.issue_cert("127.0.0.1", "localhost")
    key = serialization.load_pem_private_key(server.private_key_pem.bytes(), None).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "server.pem").write_bytes(
        key + b"".join(blob.bytes() for blob in server.cert_chain_pems) + authority.cert_pem.bytes()
    )
    client = authority.issue_cert("client@example.test")
    client.private_key_pem.write_to_path(folder / "client.key")
    (folder / "client.pem").write_bytes(b"".join(blob.bytes() for blob in client.cert_chain_pems))
    (folder / "password").write_text("s3cret\n")
    issuer = rsa.generate_private_key(65537, 2048)
    with pytest.MonkeyPatch.context() as patch:
        broker = LocalBroker(
            security=Security(
                folder / "server.pem", folder / "ca.pem", client_auth=True, user="wire", password="s3cret"
            ),
            overrides=_tokens(folder, issuer, patch),
        )
        with broker:
            yield Secured(broker, folder, issuer)


def _tokens(folder: Path, issuer: rsa.RSAPrivateKey, patch: pytest.MonkeyPatch) -> dict[str, str]:
    """What a broker needs to check signed tokens; its Java reads the allowed addresses from the environment."""
    numbers = issuer.public_key().public_numbers()
    key = {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "wire"} | {
        name: _base64url(value.to_bytes((value.bit_length() + 7) // 8, "big"))
        for name, value in (("n", numbers.n), ("e", numbers.e))
    }
    (folder / "keys.json").write_text(json.dumps({"keys": [key]}))
    address = (folder / "keys.json").as_uri()
    patch.setenv("JAVA_TOOL_OPTIONS", f"-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls={address}")
    prefix = "listener.name.sasl_ssl.oauthbearer"
    return {
        "sasl.enabled.mechanisms": "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER",
        f"{prefix}.sasl.jaas.config": f"{SERVER}.oauthbearer.OAuthBearerLoginModule required;",
        "sasl.oauthbearer.jwt.validator.class": f"{SERVER}.oauthbearer.BrokerJwtValidator",
        f"{prefix}.sasl.server.callback.handler.class": f"{SERVER}.oauthbearer.OAuthBearerValidatorCallbackHandler",
        "sasl.oauthbearer.jwks.endpoint.url": address,
        "sasl.oauthbearer.expected.audience": "kafka",
    }


@pytest.mark.parametrize(
    ("listener", "mechanism"),
    [
        ("SSL", None),
        ("SASL_SSL", "PLAIN"),
        ("SASL_SSL", "SCRAM-SHA-256"),
        ("SASL_SSL", "SCRAM-SHA-512"),
        ("SASL_SSL", "OAUTHBEARER"),
    ],
)
async def test_secured_brokers_are_served(
    secured: Secured, lexicon_file: Path, listener: str, mechanism: str | None
) -> None:
    secured.write_token()
    feed = await Feed(secured.broker.bootstrap, 1).create()
    await feed.publish(0, 10)
    with workers() as started:
        started.append(Worker(feed, lexicon_file, **secured.settings(listener, mechanism)))
        await started[0].ready()
        assert not Tally.of(await feed.read(10, timeout=30), 10)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("password", "invalid credentials with SASL mechanism SCRAM-SHA-512"),
        ("signature of the token", "invalid_token"),
        ("age of the token", "invalid_token"),
        ("certificate", "bad certificate"),
        ("authority", "certificate verify failed"),
    ],
)
async def test_who_is_turned_away_is_told_why_at_once(
    secured: Secured, lexicon_file: Path, wrong: str, said: str
) -> None:
    settings = secured.settings("SSL")
    if wrong == "password":
        settings = secured.settings("SASL_SSL", "SCRAM-SHA-512") | {"sasl_username": "nobody"}
    elif wrong == "certificate":
        del settings["ssl_certfile"], settings["ssl_keyfile"]
    elif wrong == "authority":
        del settings["ssl_cafile"]
    else:
        settings = secured.settings("SASL_SSL", "OAUTHBEARER")
        if wrong == "age of the token":
            secured.write_token(seconds=-300)
        else:
            secured.write_token(key=rsa.generate_private_key(65537, 2048))
    feed = Feed(secured.broker.bootstrap, 1)
    with workers() as started:
        worker = Worker(feed, lexicon_file, **settings)
        started.append(worker)
        assert await worker.exit() == 1
        last = worker.events()[-1]
        assert last["event"] == "can't start"
        assert str(settings["bootstrap_servers"]) in last["error"]
        assert said in last["error"]
    follow = subprocess.run(
        [sys.executable, "-m", "consumer.cli", "tail"],
        env={**os.environ, **feed.environment(**settings)},
        capture_output=True,
        text=True,
    )
    assert follow.returncode == 1
    assert said in follow.stderr
    assert len(follow.stderr.splitlines()) == 1


@pytest.fixture
def kerberized(tmp_path: Path) -> Iterator[tuple[LocalBroker, dict[str, str]]]:
    """A broker that takes Kerberos tickets, a key distribution centre beside it, and a client's environment."""
    port = free_ports(1)[0]
    (tmp_path / "krb5.conf").write_text(
        f"[libdefaults]\n default_realm = {REALM}\n dns_lookup_kdc = false\n rdns = false\n"
        f"[realms]\n {REALM} = {{\n  kdc = 127.0.0.1:{port}\n }}\n[domain_realm]\n localhost = {REALM}\n"
    )
    (tmp_path / "kdc.conf").write_text(
        f"[kdcdefaults]\n kdc_listen = 127.0.0.1:{port}\n kdc_tcp_listen = 127.0.0.1:{port}\n"
        f"[realms]\n {REALM} = {{\n  database_name = {tmp_path}/principal\n  key_stash_file = {tmp_path}/stash\n }}\n"
    )
    environment = {
        **os.environ, "KRB5_CONFIG": str(tmp_path / "krb5.conf"), "KRB5_KDC_PROFILE": str(tmp_path / "kdc.conf"),
    }  # fmt: skip
    server, client = tmp_path / "server.keytab", tmp_path / "client.keytab"
    for command in (
        ["kdb5_util", "create", "-s", "-P", "secret", "-r", REALM],
        ["kadmin.local", "addprinc", "-randkey", "kafka/localhost"],
        ["kadmin.local", "addprinc", "-randkey", "wire"],
        ["kadmin.local", "ktadd", "-k", str(server), "kafka/localhost"],
        ["kadmin.local", "ktadd", "-k", str(client), "wire"],
    ):
        subprocess.run(command, env=environment, check=True, capture_output=True)
    centre = subprocess.Popen(["krb5kdc", "-n"], env=environment)
    login = "com.sun.security.auth.module.Krb5LoginModule required useKeyTab=true storeKey=true"
    prefix = "listener.name.sasl_plaintext.gssapi"
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("JAVA_TOOL_OPTIONS", f"-Djava.security.krb5.conf={tmp_path}/krb5.conf")
            broker = LocalBroker(
                security=Security(user="wire", password="s3cret"),
                overrides={
                    "sasl.enabled.mechanisms": "GSSAPI",
                    f"{prefix}.sasl.jaas.config": f'{login} keyTab="{server}" principal="kafka/localhost@{REALM}";',
                    "sasl.kerberos.service.name": "kafka",
                },
            )
            with broker:
                yield (
                    broker,
                    {
                        "KRB5_CONFIG": environment["KRB5_CONFIG"],
                        "KRB5_CLIENT_KTNAME": str(client),
                        "KRB5CCNAME": f"FILE:{tmp_path}/tickets",  # else those of an earlier run are shown
                    },
                )
    finally:
        centre.terminate()
        centre.wait()


@pytest.mark.kerberos
async def test_kerberos_tickets_are_shown(
    kerberized: tuple[LocalBroker, dict[str, str]], lexicon_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broker, environment = kerberized
    feed = await Feed(broker.bootstrap, 1).create()
    await feed.publish(0, 10)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    settings = {
        "bootstrap_servers": broker.listener("SASL_PLAINTEXT"), "security_protocol": "SASL_PLAINTEXT",
        "sasl_mechanism": "GSSAPI", "sasl_kerberos_domain_name": "localhost",
    }  # fmt: skip
    with workers() as started:
        started.append(Worker(feed, lexicon_file, **settings))
        await started[0].ready()
        assert not Tally.of(await feed.read(10, timeout=30), 10)
