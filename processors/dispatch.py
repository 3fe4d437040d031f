"""The values that travel down the chain, and the one error that takes a record off it.

`Record` is what came in, `Payload` its decoded text, `Dispatch` what the stages have found so far, `Enriched`
what leaves. All are frozen: a stage returns a new value. The classes below `Enrichment` are the published
contract itself: `processors.schema` derives the JSON Schema from them, `processors.render` encodes them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

EntityType = Literal["person", "organisation", "place", "nationality", "event", "product", "other"]
NoticeKind = Literal["copyright", "licence", "credit"]
Signal = Literal[
    "flash",
    "urgent",
    "lead",
    "take",
    "update",
    "correction",
    "kill",
    "withdrawal",
    "hold",
    "embargo",
    "advisory",
    "repeat",
]


class DispatchError(Exception):
    """The record can't be tagged: it goes verbatim to the dead-letter topic.

    `stage` is the chain's stage that refused it, `reason` one of a few stable words for metrics and routing,
    `message` says what was wrong, with the values.
    """

    def __init__(self, stage: str, reason: str, message: str) -> None:
        super().__init__(f"{stage}: {reason}: {message}")
        self.stage = stage
        self.reason = reason
        self.message = message


class Source(Struct, frozen=True, omit_defaults=True):
    """Where a dispatch came from: a place in Kafka, or a place in a file; and how it was read."""

    topic: str | None = None
    partition: int | None = None
    offset: int | None = None
    file: str | None = None
    line: Annotated[int, Meta(description="1 for the first line of the file")] | None = None
    part: Annotated[int, Meta(description="0 for the first of several dispatches in one payload")] | None = (
        None
    )
    format: str | None = None
    charset: str | None = None


class Record(Struct, frozen=True):
    """One raw record. `timestamp_ms` is the producer's time in Unix milliseconds, or None (a file)."""

    value: bytes | None
    headers: tuple[tuple[str, bytes], ...] = ()
    key: bytes | None = None
    timestamp_ms: int | None = None
    source: Source = Source()

    def header(self, name: str) -> str | None:
        """The first header of that name as text, or None."""
        for key, value in self.headers:
            if key == name:
                return value.decode("utf-8", "replace") if value is not None else None
        return None


class Payload(Struct, frozen=True):
    """A record's text after decompression and decoding."""

    record: Record
    text: str
    charset: str


class Span(Struct, frozen=True):
    """Code points [start, end) of a named text."""

    start: Annotated[int, Meta(ge=0)]
    end: Annotated[int, Meta(ge=0)]


class Mention(Struct, frozen=True, gc=False):
    """One occurrence of an entity; `field` is the JSON Pointer of the value that the offsets count in."""

    field: str
    start: Annotated[int, Meta(ge=0)]
    end: Annotated[int, Meta(ge=0, description="exclusive; code points")]
    text: str


class Entity(Struct, frozen=True, omit_defaults=True, rename="camel", gc=False):
    """All mentions of one person, organisation, place … of the dispatch."""

    id: Annotated[str, Meta(description="unique in this dispatch: e1, e2, …")]
    type: EntityType
    name: Annotated[str, Meta(description="canonical name")]
    salience: Annotated[float, Meta(ge=0, le=1)]
    confidence: Annotated[float, Meta(ge=0, le=1)]
    mentions: tuple[Mention, ...]
    uri: (
        Annotated[str, Meta(description="Wikidata or GeoNames; absent when not known, never a guess")] | None
    ) = None
    country: Annotated[str, Meta(description="of a nationality: the uri of its country")] | None = None


class Holder(Struct, frozen=True, omit_defaults=True):
    """Who owns the content, as a party to the policy."""

    name: str
    uri: str | None = None


ConditionKind = Literal[
    "prior-written-consent",
    "consent",
    "credit",
    "non-commercial",
    "licence",
    "territory",
    "editorial-use",
    "time",
]


class Condition(Struct, frozen=True, omit_defaults=True, rename="camel"):
    """On what condition the prohibited uses are allowed after all, and whose consent it takes."""

    kind: ConditionKind
    text: str
    consent_of: tuple[Holder, ...] = ()


class Licence(Struct, frozen=True, omit_defaults=True):
    """A licence that a notice names."""

    name: str
    uri: Annotated[str, Meta(description="of its deed; absent when the notice tells no version")] | None = (
        None
    )


class Notice(Struct, frozen=True, omit_defaults=True, rename="camel"):
    """One copyright notice, licence or credit, read."""

    field: str
    start: Annotated[int, Meta(ge=0)]
    end: Annotated[int, Meta(ge=0)]
    text: str
    kind: NoticeKind
    language: str
    holders: tuple[Holder, ...]
    years: tuple[int, ...]
    all_rights_reserved: bool
    prohibited: Annotated[tuple[str, ...], Meta(description="verbs as written")]
    actions: Annotated[tuple[str, ...], Meta(description="the same as ODRL 2.2 actions")]
    condition: Condition | None
    tdm: Annotated[str, Meta(description="PLUS data-mining value", pattern="^DMI-")]
    confidence: Annotated[float, Meta(ge=0, le=1)]
    source_span: (
        Annotated[Span, Meta(description="its place in the decoded input, when taken off the body")]
        | UnsetType
    ) = UNSET
    permitted: Annotated[tuple[str, ...], Meta(description="verbs of what it allows, as written")] = ()
    permitted_actions: Annotated[
        tuple[str, ...], Meta(description="the same, and what its licence gives, as ODRL 2.2 actions")
    ] = ()
    object: Annotated[str, Meta(description="of what it speaks, as written")] | None = None
    licence: Licence | None = None
    tdm_reservation: Annotated[Literal[0, 1], Meta(description="W3C TDM Reservation Protocol")] | None = None
    tdm_policy: Annotated[str, Meta(description="where the terms of mining stand")] | None = None
    rsl: Annotated[str, Meta(description="a file of Really Simple Licensing that it links to")] | None = None


AnswerValue = Literal["permitted", "prohibited", "consent-required", "not-stated"]


class Answer(Struct, frozen=True, omit_defaults=True):
    """What the notices say of one use."""

    value: AnswerValue
    notice: Annotated[int, Meta(ge=0, description="which of `notices` says so")] | None = None


class Standing(Struct, frozen=True, rename="camel"):
    """The strictest answer of all notices, use by use."""

    republish: Answer
    modify: Answer
    archive: Answer
    text_mining: Answer
    ai_training: Answer


class Dateline(Struct, frozen=True, omit_defaults=True):
    """Where, when and by whom, as the agency wrote it into the text."""

    text: str
    place: str | None = None
    uri: str | None = None
    date: (
        Annotated[str, Meta(description="ISO 8601, YYYY-MM-DD, or --MM-DD when no year is known")] | None
    ) = None
    agency: str | None = None


class Story(Struct, frozen=True, omit_defaults=True):
    """The story that a dispatch belongs to, and its place in it."""

    id: Annotated[str, Meta(description="equal for all versions and takes of one story")]
    version: Annotated[int, Meta(ge=0, description="as the agency counts")] | None = None
    take: Annotated[int, Meta(ge=0, description="part of a long story")] | None = None


class Pipeline(Struct, frozen=True):
    """What tagged it."""

    version: str
    lexicon: str


class Enrichment(Struct, frozen=True, omit_defaults=True, rename="camel"):
    """What wirefeed adds to ninjs: the member `enrichment`."""

    entities: tuple[Entity, ...]
    notices: tuple[Notice, ...]
    signals: tuple[Signal, ...]
    source: Source
    pipeline: Pipeline
    fingerprint: Annotated[
        str, Meta(description="equal for texts that differ only in layout and letter case")
    ]
    tagging: Annotated[
        Literal["statistical", "rules"],
        Meta(
            description="how entities were found: statistical for English; rules, with lower recall, for other languages"
        ),
    ]
    dateline: Dateline | None = None
    story: Story | None = None
    sign_off: (
        Annotated[str, Meta(description="who wrote and edited it, as the agency signs: taken off the body")]
        | None
    ) = None
    rights: Annotated[Standing, Meta(description="the standing answers, for a program to act on")] | None = (
        None
    )
    policy: Annotated[dict[str, Any], Meta(description="ODRL 2.2 in JSON-LD")] | None = None


class FoundNotice(Struct, frozen=True):
    """A notice's text as the parser cut it off, and where it stood in the decoded input (None: inside JSON)."""

    text: str
    source_span: Span | None = None


class Dispatch(Struct, frozen=True):
    """One dispatch and all that the stages have found in it.

    `ninjs` holds official fields that the input stated itself and that no stage computes. Texts are clean:
    paragraphs separated by one line break, no markup, no notices.
    """

    record: Record
    charset: str
    format: str
    part: int | None = None
    uri: str = ""
    headline: str = ""
    subheadline: str = ""
    body: str = ""
    body_xhtml: str = ""
    language: str | None = None
    slugline: str | None = None
    byline: str | None = None
    sign_off: str | None = None
    urgency: int | None = None
    version_created: str | None = None
    content_created: str | None = None
    embargoed_until: str | None = None
    pub_status: str | None = None
    ed_note: str | None = None
    located: str | None = None
    copyright_holder: str | None = None
    usage_terms: str | None = None
    ninjs: dict[str, object] = {}
    dateline: Dateline | None = None
    story: Story | None = None
    signals: tuple[Signal, ...] = ()
    found_notices: tuple[FoundNotice, ...] = ()
    entities: tuple[Entity, ...] = ()
    tagging: Literal["statistical", "rules"] = "rules"
    notices: tuple[Notice, ...] = ()
    standing: Standing | None = None
    policy: dict[str, object] | None = None


class Enriched(Struct, frozen=True):
    """What leaves the chain for one dispatch: a Kafka value, key and headers, and facts for metrics."""

    value: bytes
    key: bytes
    headers: tuple[tuple[str, bytes], ...]
    uri: str
    format: str
    entity_types: tuple[str, ...]
    notice_kinds: tuple[str, ...]
    signals: tuple[str, ...] = ()
    fingerprint: str = ""
