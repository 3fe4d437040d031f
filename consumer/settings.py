"""Settings: defaults, then a TOML file, then `WIREFEED_…` in the environment, then flags; the last one wins.

Each field carries its own description and example; `wirefeed config`, `--help` and the README's table are
printed from here. Secrets come from files where the platform mounts them (`…_file`).
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import orjson
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

PREFIX = "WIREFEED_"
CONFIG_VARIABLE = "WIREFEED_CONFIG"
MIB = 1 << 20
Positive = Annotated[int, Field(gt=0)]


class SettingsError(ValueError):
    """The settings are wrong; `problems` has one readable line for each field."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseSettings):
    """All that an operator can set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True)

    bootstrap_servers: str = Field(
        "localhost:9092", description="Kafka brokers, host:port separated by commas"
    )
    input_topic: str = Field("dispatches.raw", description="raw dispatches are read from here")
    output_topic: str = Field("dispatches.enriched", description="enriched dispatches are published here")
    dead_letter_topic: str = Field("dispatches.dead-letters", description="refused records go here, verbatim")
    group_id: str = Field("wirefeed", min_length=1, description="consumer group")
    transactional_id_prefix: str = Field(
        "wirefeed",
        min_length=1,
        description="transactional ids are PREFIX-TOPIC-PARTITION; one prefix for each group",
    )
    delivery: Literal["exactly_once", "at_least_once"] = Field(
        "exactly_once", description="at_least_once is for brokers without transactions"
    )
    workers: Positive = Field(1, description="processes, each a member of the group; about one for each core")
    create_topics: bool = Field(False, description="create missing topics at the start")
    topic_partitions: Positive = Field(6, description="partitions of a topic that create_topics makes")
    topic_replication: int = Field(-1, description="its replication factor; -1 is the broker's default")
    auto_offset_reset: Literal["earliest", "latest"] = Field(
        "earliest", description="where to begin in a partition of which the group has no offset"
    )
    instance_id: str | None = Field(
        None,
        description="static membership: a name that stays with this container over restarts, e.g. its pod's name",
    )
    client_id: str = Field("wirefeed", description="names this service in the brokers' logs and quotas")
    client_rack: str | None = Field(None, description="rack or zone, to fetch from the nearest replica")

    batch_max_records: Positive = Field(500, description="records in one transaction, at most")
    batch_max_bytes: Positive = Field(4 * MIB, description="bytes of input in one transaction, at most")
    batch_max_ms: Positive = Field(
        50, description="milliseconds spent on tagging one transaction's records, at most"
    )
    commit_interval_ms: int = Field(
        20,
        ge=0,
        description="least time between two transactions of a lane; a dispatch after a quiet spell does not wait",
    )
    max_dispatch_bytes: Positive = Field(
        8 * MIB, description="a larger record, unpacked, goes to the dead letters"
    )
    buffer_bytes: Positive = Field(
        64 * MIB, description="input that a worker buffers; a full lane pauses its partition"
    )
    output_batch_bytes: Positive = Field(
        900_000, description="size of a produced batch; below the topic's max.message.bytes"
    )
    compression: Literal["none", "gzip", "lz4", "snappy", "zstd"] = Field(
        "lz4", description="of produced batches"
    )
    fetch_max_wait_ms: Positive = Field(
        25, description="how long a broker may wait for data: less is faster, more is calmer"
    )
    max_partition_fetch_bytes: Positive = Field(MIB, description="bytes fetched from one partition at once")

    session_timeout_ms: Positive = Field(
        15_000, description="a member silent for so long loses its partitions"
    )
    heartbeat_interval_ms: Positive = Field(3_000, description="a third of the session timeout or less")
    rebalance_timeout_ms: Positive = Field(
        60_000, description="how long the group waits for members to rejoin"
    )
    drain_timeout_ms: Positive = Field(
        20_000, description="to finish open transactions on SIGTERM or a rebalance"
    )
    transaction_timeout_ms: Positive = Field(
        30_000, description="the broker aborts a transaction open for longer"
    )
    request_timeout_ms: Positive = Field(30_000, description="of one request to a broker")
    stall_timeout_s: Positive = Field(300, description="exit non-zero after so long without any progress")

    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field(
        "PLAINTEXT", description="how to talk to the brokers"
    )
    ssl_cafile: Path | None = Field(
        None, description="PEM of the authority that signed the brokers' certificates"
    )
    ssl_certfile: Path | None = Field(None, description="PEM of our certificate, for mutual TLS")
    ssl_keyfile: Path | None = Field(None, description="PEM of its key")
    ssl_key_password: SecretStr | None = Field(None, description="password of the key")
    ssl_key_password_file: Path | None = Field(None, description="file that holds it")
    ssl_check_hostname: bool = Field(True, description="whether the certificate must name the broker's host")
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER", "GSSAPI"] = Field(
        "PLAIN", description="how to log in, with a SASL protocol"
    )
    sasl_username: str | None = Field(None, description="for PLAIN and SCRAM")
    sasl_password: SecretStr | None = Field(None, description="for PLAIN and SCRAM")
    sasl_password_file: Path | None = Field(None, description="file that holds it")
    sasl_oauth_token_file: Path | None = Field(
        None,
        description="file that holds the bearer token, read anew for each login, so that a sidecar may renew it",
    )
    sasl_kerberos_service_name: str = Field(
        "kafka",
        description="for GSSAPI, whose ticket is in the cache, or got by the keytab $KRB5_CLIENT_KTNAME",
    )
    sasl_kerberos_domain_name: str | None = Field(
        None, description="for GSSAPI; the host that the brokers' tickets are for [the broker's]"
    )

    input_format: str | None = Field(
        None,
        description="format of the input topic's dispatches where no header names it; else each is recognised",
    )
    json_mapping: Annotated[dict[str, str], NoDecode] = Field(
        {},
        description="JSON of a shape of your own: field to JSONPath, a table in TOML or an object in JSON",
    )
    lexicon_file: Path | None = Field(
        None, description="a compiled lexicon to use instead of the packaged one"
    )
    entity_lists: Annotated[tuple[Path, ...], NoDecode] = Field(
        (), description="own TSV lists: name, type, uri, aliases; separated by commas"
    )

    http_host: str = Field("0.0.0.0", description="address of /metrics, /healthz, /readyz")  # noqa: S104 - a container's
    http_port: int = Field(9464, ge=0, le=65535, description="its port; 0 takes any free one")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="least level that is logged"
    )
    log_format: Literal["auto", "json", "console"] = Field(
        "auto", description="auto is console on a terminal, else json"
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what `load_settings` merged, so that each value's source is known."""
        return (init_settings,)

    @field_validator("entity_lists", mode="before")
    @classmethod
    def _split_list(cls, value: object) -> object:
        return tuple(filter(None, value.split(","))) if isinstance(value, str) else value

    @field_validator("json_mapping", mode="before")
    @classmethod
    def _json_object(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            return orjson.loads(value or "{}")
        except orjson.JSONDecodeError as error:
            raise ValueError(f'want a JSON object like {{"headline": "$.title"}}: {error}') from None

    @field_validator("json_mapping")
    @classmethod
    def _mapping(cls, value: dict[str, str]) -> dict[str, str]:
        if value:
            # Only here: the parsers' tables take a second to load, and most commands need none of them.
            from processors.formats.mapped import compiled

            compiled(value)
        return value

    @field_validator("input_format")
    @classmethod
    def _format(cls, value: str | None) -> str | None:
        if value is not None:
            from processors.formats import FORMATS

            known = [format.name for format in FORMATS]
            if value not in known:
                raise ValueError(f"{value!r} is no format: known are {', '.join(known)}")
        return value

    @field_validator("input_topic", "output_topic", "dead_letter_topic")
    @classmethod
    def _topic_name(cls, value: str) -> str:
        if (
            not value
            or len(value) > 249
            or not all(c.isascii() and (c.isalnum() or c in "._-") for c in value)
        ):
            raise ValueError(f"{value!r} is no topic name: letters, digits, '.', '_' and '-', 249 at most")
        return value

    @field_validator(
        "ssl_cafile", "ssl_certfile", "ssl_keyfile", "ssl_key_password_file", "sasl_password_file", "sasl_oauth_token_file",
        "lexicon_file",
    )  # fmt: skip
    @classmethod
    def _readable(cls, value: Path | None) -> Path | None:
        if value is not None and not os.access(value, os.R_OK):
            raise ValueError(f"{value} can't be read")
        return value

    @model_validator(mode="after")
    def _consistent(self) -> Settings:
        problems = []
        if len({self.input_topic, self.output_topic, self.dead_letter_topic}) < 3:
            problems.append("output_topic: input, output and dead-letter topic must be three different ones")
        if self.heartbeat_interval_ms * 3 > self.session_timeout_ms:
            problems.append("heartbeat_interval_ms: must be a third of session_timeout_ms or less")
        if self.drain_timeout_ms >= self.rebalance_timeout_ms:
            problems.append(
                "drain_timeout_ms: must be less than rebalance_timeout_ms, else a rebalance outruns the drain"
            )
        if self.security_protocol.startswith("SASL"):
            if self.sasl_mechanism in ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"):
                if self.sasl_username is None:
                    problems.append(f"sasl_username: {self.sasl_mechanism} needs one")
                if self.sasl_password is None and self.sasl_password_file is None:
                    problems.append(f"sasl_password_file: {self.sasl_mechanism} needs a password")
            elif self.sasl_mechanism == "OAUTHBEARER" and self.sasl_oauth_token_file is None:
                problems.append("sasl_oauth_token_file: OAUTHBEARER needs a token")
        if (self.ssl_certfile is None) != (self.ssl_keyfile is None):
            problems.append("ssl_keyfile: mutual TLS needs both ssl_certfile and ssl_keyfile")
        if problems:
            raise ValueError("\n".join(problems))
        return self

    def password(self) -> str | None:
        """The SASL password, from the setting or its file."""
        return _secret(self.sasl_password, self.sasl_password_file)

    def key_password(self) -> str | None:
        """The TLS key's password, from the setting or its file."""
        return _secret(self.ssl_key_password, self.ssl_key_password_file)

    def transactional_id(self, partition: int) -> str:
        """The lane's transactional id: whoever starts it last is the partition's only owner."""
        return f"{self.transactional_id_prefix}-{self.input_topic}-{partition}"


def _secret(value: SecretStr | None, file: Path | None) -> str | None:
    if value is not None:
        return value.get_secret_value()
    return file.read_text(encoding="utf-8").rstrip("\r\n") if file is not None else None


def load_settings(
    flags: Mapping[str, Any] | None = None, file: Path | None = None
) -> tuple[Settings, dict[str, str], list[str]]:
    """The settings, where each came from, and warnings. Raises SettingsError."""
    problems: list[str] = []
    values: dict[str, Any] = {}
    sources = dict.fromkeys(Settings.model_fields, "default")
    if file is None and os.environ.get(CONFIG_VARIABLE):
        file = Path(os.environ[CONFIG_VARIABLE])
    if file is not None:
        _merge(values, sources, _from_file(file, problems), str(file))
    environment = EnvSettingsSource(Settings)()
    _merge(values, sources, environment, "environment")
    _merge(
        values, sources, {name: value for name, value in (flags or {}).items() if value is not None}, "flag"
    )
    warnings = [
        f"{name} in the environment is no setting{_suggestion(name[len(PREFIX) :].lower())}"
        for name in sorted(os.environ)
        if name.startswith(PREFIX)
        and name != CONFIG_VARIABLE
        and name[len(PREFIX) :].lower() not in Settings.model_fields
    ]
    try:
        settings = Settings(**values)
    except ValidationError as error:
        for one in error.errors():
            problems.extend(_explain(one, values, sources))
    if problems:
        raise SettingsError(problems)
    return settings, sources, warnings


def _merge(values: dict[str, Any], sources: dict[str, str], new: Mapping[str, Any], source: str) -> None:
    values.update(new)
    sources.update(dict.fromkeys(new, source))


def _from_file(file: Path, problems: list[str]) -> dict[str, Any]:
    try:
        with file.open("rb") as handle:
            return tomllib.load(handle)
    except OSError as error:
        problems.append(f"{file}: {error.strerror or error}")
    except tomllib.TOMLDecodeError as error:
        problems.append(f"{file}: not TOML: {error}")
    return {}


def _explain(error: Any, values: Mapping[str, Any], sources: Mapping[str, str]) -> list[str]:
    if not error["loc"]:
        return str(error["msg"]).removeprefix("Value error, ").split("\n")
    name = str(error["loc"][0])
    if error["type"] == "extra_forbidden":
        return [f"{name}: no such setting{_suggestion(name)} (from {sources.get(name, 'file')})"]
    said = error["msg"].removeprefix("Value error, ")
    given = "" if "password" in name or "token" in name else f", got {values.get(name)!r}"
    return [f"{name}: {said[0].lower() + said[1:]}{given} (from {sources.get(name)})"]


def _suggestion(name: str) -> str:
    close = difflib.get_close_matches(name, Settings.model_fields, n=1)
    return f"; do you mean {close[0]}?" if close else ""
