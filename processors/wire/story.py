"""Which story a dispatch belongs to, and which version of it this is: told from the record alone.

Where the agency gives ids, versions of one story share one (RFC 3085 puts the revision behind the last colon). Else
agency, slugline and day name the story, once the words that count versions are taken off: '1st Ld-Writethru',
'UPDATE 2', 'Take 3'.
"""

from __future__ import annotations

import base64
import hashlib
import re

from processors.dispatch import Dispatch, Story

_NEWSML_URN = re.compile(r"(urn:newsml:[^:]+:[^:]+:.+):(\d{1,6})[A-Z]?")
_LEAD = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th)\s+(?:Ld|Lead|LD|LEAD)\b|\bLEAD\s*(\d{1,2})\b"
    r"|\b(\d{1,2})(?:ST|ND|RD|TH)\s+(?:LEAD|NET)\b"
)
_UPDATE = re.compile(r"\b(?:UPDATE|Update|WRAPUP|AKTUALISIERUNG|ACTUALIZACIÓN)\s*(\d{1,2})\b")
_TAKE = re.compile(r"\b(?:[Tt]ake|TAKE)[\s-]*(\d{1,2})\b|(?:^|\s)=(\d{1,2})$|-(\d)-$")
_COUNTED = re.compile(
    r"\(?\b(?:\d{1,2}(?:st|nd|rd|th)\s+)?(?:ld|lead|lede|net)?(?:-?writethru)?\b(?:\s*\d{1,2})?(?=\W{0,8}$|,)"
    r"|\b(?:update|wrapup|take|version)[\s-]*\d{1,2}\b"
    r"|\b(?:refile|corrected|correction|repeat|rpt|urgent|bulletin|flash|kill|hold|advisory|pix|tv"
    r"|graphic)\b"
    r"|(?:^|\s)=\d{1,2}$|\(\W{0,8}\)"
)
_DIGIT = re.compile(r"\d")
_NOT_WORD = re.compile(r"[\W_]+")


def story_of(dispatch: Dispatch) -> Story | None:
    """The story's id and this version's place, or None where nothing names the story."""
    number = part = None
    counted = f"{dispatch.slugline or ''}\n{dispatch.headline}\n{dispatch.ed_note or ''}\n{_take(dispatch)}"
    if _DIGIT.search(counted):
        lead, update, take = (
            _LEAD.search(counted),
            _UPDATE.search(counted),
            _TAKE.search(dispatch.slugline or ""),
        )
        number = next(
            (int(group) + 1 for match in (lead, update) if match for group in match.groups() if group), None
        )
        part = next((int(group) for group in take.groups() if group), None) if take else None
    stated = dispatch.ninjs.get("version")
    if not dispatch.uri.startswith("ni:"):
        urn = _NEWSML_URN.fullmatch(dispatch.uri)
        version = int(stated) if isinstance(stated, str) and stated.isdecimal() and len(stated) < 19 else None
        if urn:
            return Story(urn[1], int(urn[2]), part)
        return Story(dispatch.uri, version if version is not None else number, part)
    slug = _NOT_WORD.sub("-", _COUNTED.sub(" ", (dispatch.slugline or "").lower())).strip("-")
    if len(slug) < 4:
        return None
    agency = dispatch.dateline.agency if dispatch.dateline and dispatch.dateline.agency else ""
    day = (
        dispatch.dateline.date
        if dispatch.dateline and dispatch.dateline.date
        else dispatch.version_created or ""
    )[:10]
    digest = hashlib.sha256(f"{agency.lower()}|{slug}|{day}".encode()).digest()
    name = "ni:///sha-256;" + base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return Story(name, number, part)


def _take(dispatch: Dispatch) -> str:
    """What counts versions in a field of its own, as Superdesk and AAP have it; '' where there is none."""
    known = dispatch.ninjs.get("altIds")
    entries = known if isinstance(known, list) else []
    return next((str(one["value"]) for one in entries if one.get("role") == "take"), "")
