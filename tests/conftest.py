"""Fixtures: one real Apache Kafka for the whole run, a small lexicon, chains."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from consumer.broker import LocalBroker, free_ports
from consumer.docker_broker import IMAGE, docker_answers, environment
from consumer.loading import load_tagger
from processors.chain import Chain, build_chain
from processors.entities.lexicon import Lexicon
from tests.lexicons import small_artifact
from tests.schemas import Validators

# In CI the same examples each time: a new find belongs into a developer's day, not into somebody's unrelated change.
hypothesis.settings.register_profile("ci", derandomize=True)
hypothesis.settings.register_profile("deep", max_examples=8000)
hypothesis.settings.load_profile(
    "ci" if os.environ.get("CI") else os.environ.get("HYPOTHESIS_PROFILE", "default")
)

SHARED = Path(__file__).parent.parent.parent / "shared"
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def bootstrap() -> Iterator[str]:
    """host:port of a real broker: the one that is set, one in Docker, or our own local one."""
    given = os.environ.get("KAFKA_BOOTSTRAP_SERVERS")
    if given:
        yield given
    elif docker_answers():
        yield from _container()
    else:
        with LocalBroker() as broker:
            yield broker.bootstrap


def _container() -> Iterator[str]:
    """Apache's own image; the address that it gives its clients is set before it starts, and so is its port."""
    from testcontainers.core.container import DockerContainer
    from testcontainers.core.wait_strategies import LogMessageWaitStrategy

    port = free_ports(1)[0]
    container = DockerContainer(IMAGE).with_envs(**environment(port)).with_bind_ports(9092, port)
    with container.waiting_for(LogMessageWaitStrategy("Kafka Server started")):
        yield f"127.0.0.1:{port}"


@pytest.fixture(scope="session")
def small_lexicon() -> Lexicon:
    return Lexicon.from_bytes(small_artifact())


@pytest.fixture(scope="session")
def small_chain(small_lexicon: Lexicon) -> Chain:
    return build_chain(small_lexicon, load_tagger(small_lexicon), version="test", max_bytes=1 << 20)


@pytest.fixture
def lexicon_file(tmp_path: Path) -> Path:
    file = tmp_path / "lexicon.map"
    file.write_bytes(small_artifact())
    return file


@pytest.fixture(scope="session")
def shared() -> Path:
    """The owner's folder of samples; without it the test is not for this machine."""
    if not SHARED.exists():
        pytest.skip("needs the shared folder")
    return SHARED


@pytest.fixture(scope="session")
def validators() -> Validators:
    return Validators(SHARED / "standards" if SHARED.exists() else None)
