"""The deployment files as far as a machine without a Docker engine can judge them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest
import yaml

from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"


def _metric_names() -> set[str]:
    source = (ROOT / "consumer" / "metrics.py").read_text()
    names = set(re.findall(r'"(wirefeed_\w+)"', source))
    return names | {f"{name}{suffix}" for name in names for suffix in ("_total", "_bucket", "_sum", "_count")}


def test_alerts_and_dashboard_ask_only_for_metrics_that_exist() -> None:
    dashboard = json.loads((DEPLOY / "grafana" / "dashboards" / "wirefeed.json").read_text())
    asked = "\n".join(target["expr"] for panel in dashboard["panels"] for target in panel["targets"])
    asked += "\n".join(
        rule["expr"]
        for group in yaml.safe_load((DEPLOY / "prometheus" / "alerts.yml").read_text())["groups"]
        for rule in group["rules"]
    )
    assert set(re.findall(r"wirefeed_\w+", asked)) <= _metric_names()


def test_compose_mounts_and_contexts_exist_and_settings_are_real() -> None:
    from consumer.settings import Settings

    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    assert set(compose["services"]) == {"kafka", "wirefeed", "producer", "prometheus", "grafana"}
    kafka = compose["services"]["kafka"]
    assert kafka["volumes"] == [
        f"kafka-data:{kafka['environment']['KAFKA_LOG_DIRS']}"
    ]  # else `down` loses it all
    for service in compose["services"].values():
        for mount in service.get("volumes", []):
            source = mount.split(":")[0]
            assert not source.startswith(".") or (DEPLOY / source).exists(), mount
        for name in service.get("environment", {}):
            if name.startswith("WIREFEED_"):
                assert name.removeprefix("WIREFEED_").lower() in Settings.model_fields, name


def test_prometheus_files_pass_promtool() -> None:
    if shutil.which("promtool") is None:
        pytest.skip("needs promtool")
    folder = DEPLOY / "prometheus"
    for command in (
        ["check", "config", "prometheus.yml"],
        ["check", "rules", "alerts.yml"],
        ["test", "rules", "alerts_test.yml"],
    ):
        done = subprocess.run(["promtool", *command], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_dockerfile_copies_only_what_exists() -> None:
    for line in (DEPLOY / "Dockerfile").read_text().splitlines():
        if line.startswith("COPY ") and "--from" not in line:
            for source in line.split()[1:-1]:
                assert (ROOT / source).exists(), source
