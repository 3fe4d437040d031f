"""Both schemas that every output must fit: our own always, IPTC's when the shared folder is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import orjson

from processors.schema import enriched_schema

GEOJSON = ("https://geojson.org/schema/GeoJSON.json", "http://json-schema.org/draft-07/schema#")


class Validators:
    """Checks a published dispatch, also its spans: `value[start:end] == text`, always."""

    def __init__(self, standards: Path | None) -> None:
        self.own = jsonschema_rs.Draft202012Validator(enriched_schema(), validate_formats=True)
        self.official = None
        if standards is not None:
            geojson = json.loads((standards / "GeoJSON-schema.json").read_text())
            registry = jsonschema_rs.Registry([(GEOJSON[0], geojson)])
            schema = json.loads((standards / "ninjs-schema_3.1.json").read_text())
            self.official = jsonschema_rs.Draft202012Validator(
                schema, validate_formats=True, registry=registry
            )

    def check(self, dispatch: dict[str, Any]) -> None:
        self.own.validate(dispatch)
        bare = {name: value for name, value in dispatch.items() if name != "enrichment"}
        if self.official is not None:
            self.official.validate(bare)
        enrichment = dispatch["enrichment"]
        for span in (
            *(mention for entity in enrichment["entities"] for mention in entity["mentions"]),
            *enrichment["notices"],
        ):
            value = resolve(dispatch, span["field"])
            assert value[span["start"] : span["end"]] == span["text"], span
        if "policy" in enrichment:
            assert orjson.loads(dispatch["rightsInfo"]["encodedRights"]) == enrichment["policy"]
        assert enrichment["source"]["format"]


def resolve(document: Any, pointer: str) -> Any:
    """RFC 6901, for our own pointers."""
    for step in pointer.split("/")[1:]:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document
