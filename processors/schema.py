"""The JSON Schema (2020-12) of what leaves: our own `enrichment`, derived from the classes that encode it."""

from __future__ import annotations

from typing import Any

import msgspec

from processors.dispatch import Enrichment

SCHEMA_ID = "https://wirefeed.io/schema/enriched-1.json"
NINJS_ID = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"


def enriched_schema() -> dict[str, Any]:
    """A schema for the whole record: `enrichment` in detail, the official members by reference to IPTC's own."""
    (reference,), definitions = msgspec.json.schema_components([Enrichment], ref_template="#/$defs/{name}")
    for definition in definitions.values():
        if definition.get("type") == "object":
            definition["additionalProperties"] = False
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "wirefeed enriched dispatch",
        "description": f"IPTC ninjs 3.1 plus `enrichment`. Without it, the rest validates against {NINJS_ID}",
        "type": "object",
        "required": ["uri", "type", "pubStatus", "enrichment"],
        "properties": {
            "uri": {"type": "string", "format": "uri"},
            "enrichment": reference,
        },
        "$defs": definitions,
    }
