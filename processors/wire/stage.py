"""The wire stage itself: completes what the format's parser left open."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from processors.dispatch import Dispatch
from processors.wire.dateline import Located
from processors.wire.language import language_of
from processors.wire.signals import WITHDRAWN, find_signals

STAGE = "wire"


def reader(locate_dateline: Callable[[str, int | None], Located | None]) -> Callable[[Dispatch], Dispatch]:
    """The stage; `locate_dateline` as `processors.wire.dateline.dateline_finder` makes it."""

    def read(dispatch: Dispatch) -> Dispatch:
        body, dateline = dispatch.body, dispatch.dateline
        if dateline is None:
            located = locate_dateline(body, dispatch.record.timestamp_ms)
            if located is not None and located.start == 0:
                dateline, body = located.dateline, body[located.end :]
        signals = find_signals(
            "\n".join(filter(None, (dispatch.slugline, dispatch.headline, dispatch.ed_note)))
        )
        if dispatch.embargoed_until:
            signals = (*signals, "embargo")
        pub_status = dispatch.pub_status
        if not WITHDRAWN.isdisjoint(signals):
            pub_status = "canceled"
        return replace(
            dispatch,
            body=body,
            dateline=dateline,
            located=dispatch.located or (dateline.place if dateline else None),
            language=dispatch.language or language_of(body or dispatch.headline),
            signals=tuple(dict.fromkeys((*dispatch.signals, *signals))),
            pub_status=pub_status,
        )

    return read
