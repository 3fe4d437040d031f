"""Stage 5: the notices that the parser cut off, and those that fields stated, read into a policy."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from processors.dispatch import Dispatch, Notice, NoticeKind
from processors.entities.rows import Entry
from processors.rights.credit import CREDIT, PHOTOGRAPHER
from processors.rights.holders import HolderTable
from processors.rights.licence import LICENCE
from processors.rights.policy import policy_of
from processors.rights.read import notice_reader
from processors.rights.remembered import remembered
from processors.rights.sentence import kind_of
from processors.rights.standing import standing_of
from processors.rights.territory import Countries, no_countries

STAGE = "rights"
NOTICE_FIELD = "/copyrightNotice"
USAGE_FIELD = "/usageTerms"


def lawyer(
    agencies: Mapping[str, Entry], countries: Countries = no_countries
) -> Callable[[Dispatch], Dispatch]:
    """The stage; `agencies` as the lexicon knows them, by canonical name, and where it finds countries in a text."""
    table = HolderTable(agencies)
    read_notice = notice_reader(table, countries)

    def read_rights(dispatch: Dispatch) -> Dispatch:
        found = dispatch.found_notices
        if not found and not dispatch.usage_terms:
            return dispatch
        notices: list[Notice] = []
        at = 0
        for one in dict.fromkeys(found):
            notice = read_notice(one.text, _kind(one.text), NOTICE_FIELD)
            changes = {"start": at, "end": at + len(one.text)}
            notices.append(
                replace(notice, **changes, source_span=one.source_span)
                if one.source_span
                else (replace(notice, **changes) if at else notice)
            )
            at += len(one.text) + 1
        if dispatch.usage_terms:
            notices.append(read_notice(dispatch.usage_terms, "copyright", USAGE_FIELD))
        holder = dispatch.copyright_holder or next((n.holders[0].name for n in notices if n.holders), None)
        return replace(
            dispatch,
            notices=tuple(notices),
            copyright_holder=holder,
            standing=standing_of(notices),
            policy=policy_of(tuple(notices), dispatch.uri),
        )

    return read_rights


@remembered(2048)
def _kind(text: str) -> NoticeKind:
    if CREDIT.fullmatch(PHOTOGRAPHER.sub("", text)):
        return "credit"
    if "©" in text or "opyright" in text:
        return "copyright"
    return "licence" if LICENCE.search(text) or kind_of(text) == "licence" else "copyright"
