"""RFC 822 e-mail (RFC 5322, MIME): one dispatch for each message.

Recognises header fields at the start. Maps Message-ID, Subject, From, Date; the plain text, else the HTML, of the
message; attachments are named in the editor's note, not read. A signature behind '-- ' is left out.
"""

from __future__ import annotations

import email
import email.policy
import re
from email.header import decode_header, make_header
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr

from processors.dispatch import Dispatch, DispatchError, Payload
from processors.formats.html import text_of
from processors.formats.item import DatelineFinder, Item, Parser
from processors.formats.lines import paragraphs
from processors.formats.named_fields import instant

NAME = "email"
STAGE = "parse"
# A mailbox's own line may stand above the fields.
_FIELD = re.compile(
    r"(?:From [^\n:]{1,100}\d\d:\d\d[^\n]{0,40}\n)?(?:[A-Z][A-Za-z0-9-]{1,40}:[ \t][^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,40}){2}"
)
_KNOWN = re.compile(
    r"^(?:From|Received|Message-ID|Date|Subject|MIME-Version|Delivered-To|Return-Path):",
    re.MULTILINE | re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"\n-- \n|\n--\n(?=[^\0]{0,400}\Z)(?=[^\0]{0,400}?(?:@|https?://|unsubscribe))"
)  # RFC 3676, section 4.3; the blank is often lost
# What a mail program puts above a message that it forwards: a line, the header fields, an empty line.
_FORWARDED = re.compile(
    r"\s{0,20}-{4,12} ?[^\W\d_][\w ]{4,40}?:? ?-{4,12}\n(?:[ \t]*\n)?(?:\*?[^\W\d_][\w -]{1,20}:\*?[ \t][^\n]{0,400}\n){2,8}\s*\n"
)
_FLAGS = re.compile(r"^(?:(?:RE|FW|FWD|AW|WG|TR)\s?:\s*)+", re.IGNORECASE)


def recognises(text: str) -> bool:
    """Whether the text begins with header fields, those of an e-mail among them."""
    return _FIELD.match(text) is not None and len(_KNOWN.findall(text[:6000])) >= 3


def parser(locate_dateline: DatelineFinder) -> Parser:
    """The parser."""

    def parse(payload: Payload) -> tuple[Dispatch, ...]:
        """Raises DispatchError: malformed-email, not-a-dispatch."""
        try:
            # The message as it came: its parts name their own charsets.
            raw = (
                payload.record.value
                if payload.charset in ("utf-8", "windows-1252", "iso-8859-1") and payload.record.value
                else None
            )
            if raw is None or raw[:2] == b"\x1f\x8b" or raw[:4] == b"\x28\xb5\x2f\xfd":
                raw = payload.text.encode("utf-8", "surrogatepass")
            message = email.message_from_bytes(raw, policy=email.policy.default)
            item = _item(message)
        except (
            ValueError,
            LookupError,
            AttributeError,
            IndexError,
            KeyError,
            TypeError,
        ) as error:  # what the standard library raises on broken mail
            raise DispatchError(STAGE, "malformed-email", f"{type(error).__name__}: {error}"[:300]) from error
        if not item.headline and not item.body:
            raise DispatchError(STAGE, "not-a-dispatch", "an e-mail without a subject and without a text")
        return (item.finish(payload, NAME, None, locate_dateline),)

    return parse


def _header(message: EmailMessage, name: str) -> str:
    """A header field as text, also where what it holds breaks its grammar; empty where it is missing."""
    try:
        return str(message.get(name) or "")
    except (ValueError, LookupError, AttributeError, TypeError):
        written = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        return " ".join(str(make_header(decode_header(str(written)))).split())


def _text(part: MIMEPart) -> str:
    """A part's text; where its charset is none that anybody knows, as UTF-8, else as Windows-1252."""
    try:
        content = part.get_content()
    except LookupError:
        content = part.get_payload(decode=True)
    if isinstance(content, bytes):
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            return content.decode("windows-1252", "replace")
    return content if isinstance(content, str) else ""


def _item(message: EmailMessage) -> Item:
    item = Item(headline=_FLAGS.sub("", _header(message, "Subject")))
    identifier = _header(message, "Message-ID").strip("<> \t")
    item.uri = f"mid:{identifier}" if identifier else ""  # RFC 2392
    name, address = parseaddr(_header(message, "From"))
    item.byline = name
    if name or address:
        item.add("infoSources", name=name or address, role="sender")
    item.version_created = item.content_created = instant(_header(message, "Date"))
    item.language = _header(message, "Content-Language").partition(",")[0]
    part = message.get_body(preferencelist=("plain", "html"))
    if part is not None:
        text = _text(part)
        if part.get_content_type() == "text/html":
            item.body, item.body_xhtml = text_of(text), text
        else:
            text = _SIGNATURE.split(text.replace("\r\n", "\n"))[0]
            text = text[forwarded.end() :] if (forwarded := _FORWARDED.match(text)) else text
            item.body = paragraphs([line for line in text.split("\n") if not line.startswith(">")])
    for attached in message.iter_attachments() if message.is_multipart() else ():
        if file := attached.get_filename():
            item.ed_notes.append(f"attached: {file}")
    return item
