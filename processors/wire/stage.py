"""The wire stage itself: completes what the format's parser left open."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from processors.dispatch import Dateline, Dispatch, Signal
from processors.wire.byline import take_byline
from processors.wire.dateline import Located
from processors.wire.dates import STAMP, read_date
from processors.wire.embargo import announces_embargo, find_embargo
from processors.wire.language import language_of
from processors.wire.signals import FOR_EDITORS, WITHDRAWN, find_signals
from processors.wire.story import story_of
from processors.wire.tail import signing_agency, take_tail

STAGE = "wire"
LONGEST_DATELINE = 160  # code points in which a body's own dateline stands
LONGEST_TITLE = 200  # code points of a first line that stands for the headline where there is none
# 'Friday, November 20th 2026 - 10:30 UTC', 'KYODO NEWS - Nov 20, 2026 - 15:40', on a line of its own above the text.
_STAMPED = re.compile(
    rf"(?=[^\n]*(?:19|20)\d\d\b)(?:(?P<agency>[A-Z][A-Z ]{{1,20}}[A-Z]) - )?(?P<text>(?:[^\W\d_]{{3,10}},?\s+)?(?i:{STAMP.pattern}))(?(agency)(?: [^\n]{{0,60}})?)\n"
)
# What parts a dateline from the text: without it there is none.
_PARTED = re.compile(r"[(\[_/–—【（电電]|\s-|-\s|^[A-ZÀ-Ý][A-ZÀ-Ý'’ ,.]{2,40}:\s")


def reader(locate_dateline: Callable[[str, int | None], Located | None]) -> Callable[[Dispatch], Dispatch]:
    """The stage; `locate_dateline` as `processors.wire.dateline.dateline_finder` makes it."""

    def read(dispatch: Dispatch) -> Dispatch:
        tail = take_tail(dispatch.body)
        body, dateline, notes = (
            tail.body,
            dispatch.dateline,
            [*filter(None, (dispatch.ed_note,)), *tail.notes],
        )
        told = len(notes)
        while (for_editors := FOR_EDITORS.match(body)) is not None:
            notes.append(for_editors.group().strip().strip("()"))
            body = body[for_editors.end() :]
        first, _, rest = body.partition("\n")
        if rest and announces_embargo(first):
            notes.append(first)
            body = rest
        byline = dispatch.byline
        if byline is None and (taken := take_byline(body))[0]:  # it may stand above the dateline, or below
            byline, body = taken
        near = dispatch.record.timestamp_ms
        begins = body[:LONGEST_DATELINE]
        located = locate_dateline(begins, near) if _PARTED.search(begins) else None
        if located is not None and located.start == 0:
            dateline, body = _completed(dateline, located.dateline), body[located.end :]
        elif dateline is None and "\n" in body and (stamp := _STAMPED.match(body)):
            dateline = Dateline(stamp["text"], date=read_date(stamp["text"]), agency=stamp["agency"])
            body = body[stamp.end() :]
        if byline is None and (taken := take_byline(body))[0]:
            byline, body = taken
        ed_note = "\n".join(dict.fromkeys(notes)) or None
        title = dispatch.headline or body.partition("\n")[0][:LONGEST_TITLE]
        above = "\n".join(filter(None, (dispatch.slugline, title, ed_note)))
        # 'Embargoed until …' may stand in a notice.
        terms = "\n".join([notice.text for notice in dispatch.found_notices])
        embargo = dispatch.embargoed_until or find_embargo(f"{above}\n{terms}\n{body[:300]}", near)
        signals: tuple[Signal, ...] = (*dispatch.signals, *find_signals(above))
        if embargo:
            signals = (*signals, "embargo")
        pub_status = dispatch.pub_status
        if not WITHDRAWN.isdisjoint(signals):
            pub_status = "canceled"
        elif pub_status == "canceled":  # only the metadata says so
            signals = (*signals, "kill")
        elif "hold" in signals:
            pub_status = "withheld"
        sign_off = " ".join(dict.fromkeys(filter(None, (dispatch.sign_off, tail.sign_off)))) or None
        signed = signing_agency(sign_off) if sign_off and not (dateline and dateline.agency) else None
        completed = replace(
            dispatch,
            body=body,
            body_xhtml="" if tail.cut or len(notes) > told else dispatch.body_xhtml,
            dateline=dateline,
            byline=byline,
            located=dispatch.located or (dateline.place if dateline else None),
            language=dispatch.language
            or language_of(f"{dispatch.headline}\n{body}")
            or language_of(dispatch.headline),
            signals=tuple(dict.fromkeys(signals)),
            pub_status=pub_status,
            embargoed_until=embargo,
            ed_note=ed_note,
            sign_off=sign_off,
            ninjs=dispatch.ninjs
            if not signed or "infoSources" in dispatch.ninjs
            else {**dispatch.ninjs, "infoSources": [{"name": signed, "role": "originator"}]},
        )
        story = story_of(completed)
        return replace(completed, story=story) if story else completed

    return read


def _completed(stated: Dateline | None, written: Dateline) -> Dateline:
    """The dateline of a field of its own; what it leaves open is taken from the text's, if that names the same place."""
    if stated is None:
        return written
    if stated.place and written.place and stated.place.casefold() != written.place.casefold():
        return stated
    return replace(
        stated,
        place=stated.place or written.place,
        uri=stated.uri or written.uri,
        date=stated.date or written.date,
        agency=stated.agency or written.agency,
    )
