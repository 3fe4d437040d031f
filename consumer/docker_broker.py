"""A local Apache Kafka by its official image, where Docker answers and Maven is missing."""

from __future__ import annotations

import shutil
import subprocess
import time
import uuid
from typing import Self

from consumer.kafka_files import KAFKA_VERSION, START_SECONDS, BrokerError

IMAGE = f"apache/kafka:{KAFKA_VERSION}"


class DockerBroker:
    """The container; `port` of its listener on the loopback."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._name = f"wirefeed-broker-{uuid.uuid4().hex[:8]}"
        self.bootstrap = f"127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        environment = {
            "KAFKA_NODE_ID": "1", "KAFKA_PROCESS_ROLES": "broker,controller",
            "KAFKA_LISTENERS": "PLAINTEXT://:9092,CONTROLLER://:9093",
            "KAFKA_ADVERTISED_LISTENERS": f"PLAINTEXT://127.0.0.1:{self._port}",
            "KAFKA_CONTROLLER_LISTENER_NAMES": "CONTROLLER", "KAFKA_CONTROLLER_QUORUM_VOTERS": "1@localhost:9093",
            "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
            "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR": "1", "KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR": "1",
            "KAFKA_TRANSACTION_STATE_LOG_MIN_ISR": "1", "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS": "0",
            "KAFKA_AUTO_CREATE_TOPICS_ENABLE": "false",
        }  # fmt: skip
        flags = [part for name, value in environment.items() for part in ("-e", f"{name}={value}")]
        done = subprocess.run(
            ["docker", "run", "-d", "--rm", "--name", self._name, "-p", f"127.0.0.1:{self._port}:9092", *flags, IMAGE],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise BrokerError(f"docker run {IMAGE}: {done.stderr.strip()}")
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            logs = subprocess.run(
                ["docker", "logs", self._name], capture_output=True, text=True, check=False
            ).stdout
            if "Kafka Server started" in logs:
                return self
            time.sleep(0.3)
        self.__exit__()
        raise BrokerError(f"the container {self._name} did not start within {START_SECONDS} s")

    def __exit__(self, *_: object) -> None:
        subprocess.run(["docker", "rm", "-f", self._name], capture_output=True, check=False)


def docker_answers() -> bool:
    """Whether a Docker engine, not only its client, is there."""
    if shutil.which("docker") is None:
        return False
    return subprocess.run(["docker", "info"], capture_output=True, check=False, timeout=20).returncode == 0
