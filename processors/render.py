"""Stage 6: a dispatch becomes the record that leaves: IPTC ninjs 3.1 plus the member `enrichment`.

Headers are CloudEvents 1.0 in Kafka's binary mode; `traceparent` and `tracestate` (W3C Trace Context) are
handed on. The value depends on the input and the pipeline alone; what differs by run is the publisher's to add.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import orjson
from msgspec.structs import replace

from processors.dispatch import Dispatch, Enriched, Enrichment, Pipeline
from processors.identity import fingerprint
from processors.rights.standing import header_of

STAGE = "render"
RIGHTS_HEADER = "wirefeed-rights"
CONTENT_TYPE = b"application/json"
EVENT_TYPE = b"io.wirefeed.dispatch.enriched.v1"
TRACE_HEADERS = frozenset(("traceparent", "tracestate", "baggage"))
NINJS_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
ODRL = "http://www.w3.org/ns/odrl/2/"
ROLES = {"person": "people", "organisation": "organisations", "place": "places", "event": "events"}
_encode = msgspec.json.Encoder().encode


def renderer(pipeline: Pipeline) -> Callable[[Dispatch], Enriched]:
    """The stage, for this pipeline's version."""

    def render(dispatch: Dispatch) -> Enriched:
        record, uri = dispatch.record, dispatch.uri
        print_ = fingerprint(dispatch.headline, dispatch.body)
        enrichment = Enrichment(
            entities=dispatch.entities,
            notices=dispatch.notices,
            signals=dispatch.signals,
            source=replace(
                record.source, part=dispatch.part, format=dispatch.format, charset=dispatch.charset
            ),
            pipeline=pipeline,
            fingerprint=print_,
            tagging=dispatch.tagging,
            dateline=dispatch.dateline,
            story=dispatch.story,
            sign_off=dispatch.sign_off,
            rights=dispatch.standing,
            policy=dispatch.policy,
        )
        value = _ninjs(dispatch, uri)
        value["enrichment"] = orjson.Fragment(_encode(enrichment))
        return Enriched(
            value=orjson.dumps(value),
            key=record.key if record.key is not None else uri.encode(),
            headers=_headers(dispatch, uri),
            uri=uri,
            format=dispatch.format,
            entity_types=tuple([entity.type for entity in dispatch.entities]),
            notice_kinds=tuple([notice.kind for notice in dispatch.notices]),
            signals=dispatch.signals,
            fingerprint=print_,
        )

    return render


def _ninjs(dispatch: Dispatch, uri: str) -> dict[str, Any]:
    """The official members."""
    stated = dispatch.ninjs
    value: dict[str, Any] = {
        "uri": uri,
        "type": "text",
        "standard": {"name": "ninjs", "version": "3.1", "schema": NINJS_SCHEMA},
        "pubStatus": dispatch.pub_status or "usable",
    }
    value.update(stated)
    for name, member in (
        ("language", dispatch.language),
        ("versionCreated", dispatch.version_created),
        ("contentCreated", dispatch.content_created),
        ("embargoedUntil", dispatch.embargoed_until),
        ("urgency", dispatch.urgency),
        ("slugline", dispatch.slugline),
        ("by", dispatch.byline),
        ("located", dispatch.located),
        ("edNote", dispatch.ed_note),
        ("copyrightHolder", dispatch.copyright_holder),
        ("usageTerms", dispatch.usage_terms),
    ):
        if member is not None:
            value[name] = member
    headlines = []
    if dispatch.headline:
        headlines.append({"role": "main", "value": dispatch.headline})
    if dispatch.subheadline:
        headlines.append({"role": "subheadline", "value": dispatch.subheadline})
    if headlines:
        value["headlines"] = headlines
    if dispatch.body:
        value["bodies"] = [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(dispatch.body),
                "value": dispatch.body,
            }
        ]
        if dispatch.body_xhtml:
            value["bodies"].append({"role": "main", "contentType": "text/html", "value": dispatch.body_xhtml})
    tagged: dict[str, list[dict[str, str]]] = {}
    for entity in dispatch.entities:
        member_name = ROLES.get(entity.type)
        if member_name:
            entry = {"name": entity.name, "rel": "about"}
            if entity.uri:
                entry["uri"] = entity.uri
            tagged.setdefault(member_name, []).append(entry)
    for member_name, entries in tagged.items():
        known = stated.get(member_name)
        if isinstance(known, list):
            names = {one.get("name") for one in known}
            entries = [*known, *(entry for entry in entries if entry["name"] not in names)]
        value[member_name] = entries
    if dispatch.dateline is not None and dispatch.dateline.agency and "infoSources" not in value:
        value["infoSources"] = [{"name": dispatch.dateline.agency, "role": "originator"}]
    notice = "\n".join([one.text for one in dispatch.notices if one.field == "/copyrightNotice"])
    if notice:
        value["copyrightNotice"] = notice
    if dispatch.policy is not None:
        value["rightsInfo"] = {"langId": ODRL, "encodedRights": orjson.dumps(dispatch.policy).decode()}
    return value


def _headers(dispatch: Dispatch, uri: str) -> tuple[tuple[str, bytes], ...]:
    source = dispatch.record.source
    origin = (
        f"kafka:{source.topic}/{source.partition}"
        if source.topic is not None
        else f"file:{source.file or '-'}"
    )
    headers = [
        ("content-type", CONTENT_TYPE),
        ("ce_specversion", b"1.0"),
        ("ce_id", uri.encode()),
        ("ce_source", origin.encode()),
        ("ce_type", EVENT_TYPE),
        ("ce_subject", dispatch.format.encode()),
    ]
    if dispatch.standing is not None:
        headers.append((RIGHTS_HEADER, header_of(dispatch.standing).encode()))
    headers.extend(header for header in dispatch.record.headers if header[0] in TRACE_HEADERS)
    return tuple(headers)
