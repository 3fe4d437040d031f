"""A local Apache Kafka by its official image, where Docker answers and Maven is missing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from typing import Self

from consumer.kafka_files import KAFKA_VERSION, LARGEST_MESSAGE, START_SECONDS, BrokerError

IMAGE = f"apache/kafka:{KAFKA_VERSION}"
# The container's parent may be killed with -9: what waits on the standard input then ends the broker.
_WATCHED = [
    "/bin/bash",
    "-c",
    "exec 3<&0; (cat <&3 >/dev/null; kill 1) & exec /etc/kafka/docker/run </dev/null",
]


class DockerBroker:
    """The container; `port` of its listener on the loopback. A context manager; `bootstrap` is for clients."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._name = f"wirefeed-broker-{uuid.uuid4().hex[:8]}"
        self.bootstrap = f"127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        """Starts the container and waits until the broker answers. Raises BrokerError."""
        _pull()
        flags = [
            part for name, value in environment(self._port).items() for part in ("-e", f"{name}={value}")
        ]
        command = ["docker", "run", "-i", "--rm", "--name", self._name, "-p", f"127.0.0.1:{self._port}:9092"]
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")
        self._process = subprocess.Popen(
            [*command, *flags, IMAGE, *_WATCHED],
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is for the caller, who stops us in order
        )
        deadline = time.monotonic() + START_SECONDS
        while "Kafka Server started" not in (said := self._said()):
            ended = self._process.poll() is not None
            if ended or time.monotonic() > deadline:
                self.__exit__()
                how = "ended" if ended else f"did not start within {START_SECONDS} s"
                raise BrokerError(f"the container of {IMAGE} {how}; it said:\n{said[-1500:].strip()}")
            time.sleep(0.2)
        return self

    def __exit__(self, *_: object) -> None:
        subprocess.run(["docker", "rm", "-f", self._name], capture_output=True, check=False)
        self._process.communicate()
        self._log.close()

    def _said(self) -> str:
        self._log.seek(0)
        return self._log.read()


def environment(port: int) -> dict[str, str]:
    """Of a container of the image whose port 9092 is `port` on this machine: one node, KRaft."""
    return {
        "KAFKA_NODE_ID": "1", "KAFKA_PROCESS_ROLES": "broker,controller",
        # A transaction has the broker ask itself, and there `port` is nobody's: it has a listener of its own.
        "KAFKA_LISTENERS": "PLAINTEXT://:9092,CONTROLLER://localhost:9093,INTERNAL://localhost:9094",
        "KAFKA_ADVERTISED_LISTENERS": f"PLAINTEXT://127.0.0.1:{port},INTERNAL://localhost:9094",
        "KAFKA_INTER_BROKER_LISTENER_NAME": "INTERNAL",
        "KAFKA_CONTROLLER_LISTENER_NAMES": "CONTROLLER", "KAFKA_CONTROLLER_QUORUM_VOTERS": "1@localhost:9093",
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,INTERNAL:PLAINTEXT",
        "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR": "1", "KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS": "8",
        "KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR": "1", "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR": "1",
        "KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS": "8", "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS": "0",
        "KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS": "1000", "KAFKA_AUTO_CREATE_TOPICS_ENABLE": "false",
        "KAFKA_SOCKET_REQUEST_MAX_BYTES": str(LARGEST_MESSAGE * 2),
        "KAFKA_REPLICA_FETCH_MAX_BYTES": str(LARGEST_MESSAGE),
    }  # fmt: skip


def _pull() -> None:
    if (
        subprocess.run(["docker", "image", "inspect", IMAGE], capture_output=True, check=False).returncode
        == 0
    ):
        return
    # As long as it takes; Docker itself shows how far it is, and says what went wrong.
    if subprocess.run(["docker", "pull", IMAGE], stdout=sys.stderr, check=False).returncode:
        raise BrokerError(f"the image {IMAGE} can't be pulled")


def docker_answers() -> bool:
    """Whether a Docker engine, not only its client, is there."""
    if shutil.which("docker") is None:
        return False
    return subprocess.run(["docker", "info"], capture_output=True, check=False, timeout=20).returncode == 0
