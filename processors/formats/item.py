"""What a format's parser reads of one dispatch, before it becomes a `Dispatch`: the same last steps for all formats.

Notices are taken off the body, an id that is no URI is kept as an alternate one, a stated dateline is read, and
topics, people, places … become the members that ninjs 3.1 has for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice

from processors.dispatch import Dateline, Dispatch, DispatchError, FoundNotice, Payload, Signal
from processors.formats.html import one_line, safe, tidy
from processors.identity import content_uri
from processors.rights.find import find_notices
from processors.wire.dateline import Located
from processors.wire.dates import read_instant
from processors.wire.signals import find_signals

_PCHAR = r"(?:[\w.~:@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})"
# RFC 3986, section 3; an IRI is none. IP literals in brackets, which no agency's id has, are left out.
URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:(?://(?:[\w.~!$&'()*+,;=:%-]*@)?[\w.~-]*(?::\d{0,5})?(?=[/?#]|$)"
    rf"|(?!//))(?:{_PCHAR}|/)*(?:\?(?:{_PCHAR}|[/?])*)?(?:#(?:{_PCHAR}|[/?])*)?",
    re.ASCII,
)
STATUSES = {
    "usable": "usable", "published": "usable", "embargoed": "withheld", "withheld": "withheld", "canceled": "canceled",
    "cancelled": "canceled", "killed": "canceled", "withdrawn": "canceled", "spiked": "canceled", "recalled": "canceled",
}  # fmt: skip
# What a text looks like that is no URI's scheme but a code of a controlled vocabulary: 'medtop:20000082'.
SCHEMES = {
    "medtop": "http://cv.iptc.org/newscodes/mediatopic/",
    "subj": "http://cv.iptc.org/newscodes/subjectcode/",
    "genre": "http://cv.iptc.org/newscodes/genre/",
}
_BY = re.compile(r"(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|Av)\s+(?=[^\W\d_])")
MOST = 5_000  # dispatches in one payload; each costs some kilobytes on its way, however short it is
DatelineFinder = Callable[[str, int | None], Located | None]
Parser = Callable[[Payload], tuple[Dispatch, ...]]


@dataclass(slots=True)
class Item:
    """One dispatch as its format states it. Texts need not be tidy; absent ones are empty."""

    uri: str = ""
    type: str = "text"
    version: str = ""
    headline: str = ""
    subheadline: str = ""
    body: str = ""
    body_xhtml: str = ""
    language: str = ""
    slugline: str = ""
    take: str = ""  # "2nd lead": what counts versions, where that is a field of its own
    byline: str = ""
    urgency: int | None = None
    version_created: str = ""
    content_created: str = ""
    embargoed_until: str = ""
    pub_status: str = ""
    ed_notes: list[str] = field(default_factory=list)
    dateline: str = ""
    located: str = ""
    copyright_holder: str = ""
    usage_terms: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    signals: list[Signal] = field(default_factory=list)
    sign_off: str = ""
    descriptions: list[str] = field(default_factory=list)
    alternates: list[tuple[str, str]] = field(default_factory=list)  # role, value
    # Official members' entries: subjects, people, organisations, places, genres, infoSources …
    members: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    added: set[tuple[object, ...]] = field(default_factory=set)

    def add(self, member: str, **entry: object) -> None:
        """An entry of an official member, empty values left out, none twice."""
        kept = {name: value for name, value in entry.items() if value}
        identity = (member, *kept.items())
        if kept and identity not in self.added:
            self.added.add(identity)
            self.members.setdefault(member, []).append(kept)

    def add_code(self, member: str, code: str, name: str = "", **more: object) -> None:
        """An entry named by a QCode or URI: resolved where the vocabulary is an IPTC one, else kept literally."""
        alias, _, local = code.partition(":")
        resolved = SCHEMES.get(alias, "") + local
        if alias in SCHEMES and local and URI.fullmatch(resolved):
            self.add(member, name=name, uri=resolved, **more)
        elif code.startswith(("http://", "https://", "urn:")) and URI.fullmatch(code):
            self.add(member, name=name, uri=code, **more)
        else:
            self.add(member, name=name, literal=code, **more)

    def finish(
        self, payload: Payload, format: str, part: int | None, locate_dateline: DatelineFinder
    ) -> Dispatch:
        """The dispatch. `part` counts from 0 in a payload that may hold several."""
        body = self.body
        found = find_notices(body)
        notices = [FoundNotice(tidy(body[one.start : one.end].replace("\n", " "))) for one in found]
        if found:
            for one in reversed(found):
                body = body[: one.start] + "\n" + body[one.end :]
            body = tidy_lines(body)
        stated = [FoundNotice(tidy(text.replace("\n", " "))) for text in self.notices if text.strip()]
        usable = URI.fullmatch(self.uri) is not None and not self.uri.endswith(":")
        alternates = [
            *self.alternates,
            *([("take", self.take)] if self.take else []),
            *([("id", self.uri)] if self.uri and not usable else []),
        ]
        ninjs: dict[str, object] = {"type": self.type} if self.type != "text" else {}
        if self.version:
            ninjs["version"] = self.version
        ninjs.update((name, entries) for name, entries in self.members.items() if entries)
        if alternates:
            ninjs["altIds"] = [
                {"role": role, "value": value} if role else {"value": value}
                for role, value in dict.fromkeys(alternates)
            ]
        if self.descriptions:
            ninjs["descriptions"] = [{"value": text} for text in map(tidy, self.descriptions) if text]
        return Dispatch(
            record=payload.record,
            charset=payload.charset,
            format=format,
            part=part,
            uri=self.uri if usable else content_uri(payload, part),
            headline=tidy(self.headline).replace("\n", " "),
            subheadline=tidy(self.subheadline).replace("\n", " "),
            body=body,
            body_xhtml=safe(self.body_xhtml) if self.body_xhtml and not found else "",
            language=self.language.strip().lower().replace("_", "-") or None,
            slugline=_line(self.slugline),
            byline=_line(_BY.sub("", self.byline.strip())),
            urgency=urgency(self.urgency),
            version_created=read_instant(self.version_created),
            content_created=read_instant(self.content_created),
            embargoed_until=read_instant(self.embargoed_until),
            pub_status=STATUSES.get(self.pub_status.strip().lower().rpartition(":")[2]),
            ed_note="\n".join(filter(None, dict.fromkeys(map(tidy, self.ed_notes)))) or None,
            dateline=_dateline(self.dateline, payload, locate_dateline),
            located=_line(self.located),
            copyright_holder=_line(self.copyright_holder),
            usage_terms=" ".join(filter(None, dict.fromkeys(map(tidy, self.usage_terms)))) or None,
            signals=(*self.signals, *find_signals(self.take)),
            sign_off=_line(self.sign_off),
            found_notices=(*notices, *stated),
            ninjs=ninjs,
        )


def with_text(items: Iterable[Item]) -> list[Item]:
    """Those that have a headline or a text. Raises DispatchError: too-many-parts."""
    return _at_most(item for item in items if item.headline or item.body)


def finish_all(
    items: Iterable[Item], payload: Payload, format: str, locate_dateline: DatelineFinder
) -> tuple[Dispatch, ...]:
    """The dispatches of a payload, in order, counted where there are several. Raises DispatchError: too-many-parts."""
    items = _at_most(items)
    several = len(items) > 1
    return tuple(
        item.finish(payload, format, part if several else None, locate_dateline)
        for part, item in enumerate(items)
    )


def _at_most(items: Iterable[Item]) -> list[Item]:
    found = list(islice(items, MOST + 1))
    if len(found) > MOST:
        raise DispatchError("parse", "too-many-parts", f"more than {MOST} dispatches in one record")
    return found


def _line(text: str) -> str | None:
    return one_line(text) or None


def tidy_lines(text: str) -> str:
    """Single line breaks, no white space at the lines' ends; blanks inside a line stay as they are."""
    return "\n".join(line for line in map(str.strip, text.split("\n")) if line)


def _dateline(written: str, payload: Payload, locate_dateline: DatelineFinder) -> Dateline | None:
    """A dateline that stands in a field of its own, its dash perhaps left out."""
    text = one_line(written)
    if not text:
        return None
    located = locate_dateline(text, payload.record.timestamp_ms) or locate_dateline(
        text + " - ", payload.record.timestamp_ms
    )
    if located is not None and located.start == 0:
        return located.dateline
    return Dateline(text.rstrip(" -–—_:"), place=_place(text))


def _place(text: str) -> str | None:
    place = text.partition(",")[0].partition("(")[0].strip(" -–—_:.")
    if not place[:1].isalpha():
        return None
    return place.title() if place.isupper() else place


def number(text: str | None) -> int | None:
    """A rank or relevance: its digits, or None."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else None


def urgency(value: object) -> int | None:
    """1 to 9 as IPTC has it, from a number or its digits; anything else is none."""
    found = number(value) if isinstance(value, str) else value if type(value) is int else None
    return found if found is not None and 1 <= found <= 9 else None
