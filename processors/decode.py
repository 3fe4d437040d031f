"""Stage 1: a record's bytes become text. Compression is undone, the charset found, the size bounded.

The order of evidence for the charset: a byte order mark, the `content-type` header's `charset`, valid UTF-8, UTF-16 by
its zero bytes, an XML declaration's `encoding`, and last Windows-1252, whose five unassigned bytes fall to ISO 8859-1.
"""

from __future__ import annotations

import codecs
import contextlib
import re
import zlib
from collections.abc import Callable

import zstandard

from processors.dispatch import DispatchError, Payload, Record

STAGE = "decode"
GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
ZSTD_STEP = 512
BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
CHARSET_PARAMETER = re.compile(r"charset\s*=\s*\"?([\w.:+-]+)", re.IGNORECASE)
UTF8_SEQUENCE = re.compile(
    rb"[\xc3-\xdf][\x80-\xbf](?![\x80-\xbf])|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
XML_ENCODING = re.compile(rb"\s{0,20}<\?xml[^>]{0,80}?encoding\s*=\s*[\"']([\w.:+-]{2,40})[\"']")
# Charsets of text, by Python's names: none of its codecs that unpack, escape or run anything.
SUPPORTED = re.compile(
    r"utf-8|utf-16(?:-[lb]e)?|ascii|cp(?:125\d|437|85\d|86\d|874|932|949|950)|iso8859-\d{1,2}|koi8-[rut]"
    r"|mac-\w+|gb2312|gbk|gb18030|big5(?:hkscs)?"
    r"|shift_jis(?:_2004|x0213)?|euc_(?:jp|kr|jis_2004)|iso2022_(?:jp(?:_\d)?|kr)|johab|tis-620|ptcp154"
)
ASCII = bytes(range(128))
NUL = "\x00"  # the other control characters stay: IPTC 7901 and ANPA 1312 mark their parts with them


def decoder(max_bytes: int) -> Callable[[Record], Payload]:
    """The stage for dispatches of at most `max_bytes` after decompression."""

    def decode(record: Record) -> Payload:
        """Raises DispatchError: empty, too-large, corrupt-compression, unknown-charset, invalid-charset, binary."""
        data = record.value
        if not data:
            raise DispatchError(STAGE, "empty", "the record has no value")
        if len(data) > max_bytes:
            raise DispatchError(STAGE, "too-large", f"{len(data)} bytes, the limit is {max_bytes}")
        if data[:2] == GZIP:
            data = _gunzip(data, max_bytes)
        elif data[:4] == ZSTD:
            data = _unzstd(data, max_bytes)
        text, charset = _text(data, record)
        if not text or text.isspace():
            raise DispatchError(STAGE, "empty", "the record holds nothing but white space")
        return Payload(record, text, charset)

    return decode


def _gunzip(data: bytes, max_bytes: int) -> bytes:
    """All members of a gzip file (RFC 1952), bounded while it unpacks."""
    parts: list[bytes] = []
    size = 0
    try:
        while data[:2] == GZIP:
            member = zlib.decompressobj(wbits=31)
            part = member.decompress(data, max_bytes - size + 1)
            size += len(part)
            if size > max_bytes:
                raise DispatchError(STAGE, "too-large", f"gzip unpacks to more than {max_bytes} bytes")
            if not member.eof:
                raise DispatchError(
                    STAGE, "corrupt-compression", f"gzip ends early, after {size} unpacked bytes"
                )
            parts.append(part)
            data = member.unused_data
    except zlib.error as error:
        raise DispatchError(STAGE, "corrupt-compression", f"gzip: {error}") from error
    return b"".join(parts)


def _unzstd(data: bytes, max_bytes: int) -> bytes:
    """All frames of a zstd file (RFC 8878). Fed in small steps, since 4 bytes can stand for 128 KiB."""
    parts: list[bytes] = []
    size = 0
    try:
        while data[:4] == ZSTD:
            frame = zstandard.ZstdDecompressor(max_window_size=2**27).decompressobj()
            for start in range(0, len(data), ZSTD_STEP):
                part = frame.decompress(data[start : start + ZSTD_STEP])
                size += len(part)
                if size > max_bytes:
                    raise DispatchError(STAGE, "too-large", f"zstd unpacks to more than {max_bytes} bytes")
                parts.append(part)
                if frame.eof:
                    data = frame.unused_data + data[start + ZSTD_STEP :]
                    break
            else:
                raise DispatchError(
                    STAGE, "corrupt-compression", f"zstd ends early, after {size} unpacked bytes"
                )
    except zstandard.ZstdError as error:
        raise DispatchError(STAGE, "corrupt-compression", f"zstd: {error}") from error
    return b"".join(parts)


def _text(data: bytes, record: Record) -> tuple[str, str]:
    for bom, charset in BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], charset).lstrip("\ufeff"), charset  # gateways add another
    if record.headers:
        declared = CHARSET_PARAMETER.search(record.header("content-type") or "")
        if declared:
            return _strict(data, _known(declared.group(1))), _known(declared.group(1))
    utf16 = _looks_utf16(data)
    if utf16:
        return _strict(data, utf16), utf16
    if b"\x00" in data:
        raise DispatchError(STAGE, "binary", f"a zero byte at {data.index(0)}: not text of a known charset")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if (declared_xml := XML_ENCODING.match(data)) and declared_xml[1].lower() not in (b"utf-8", b"utf8"):
            with contextlib.suppress(DispatchError):
                return _strict(data, charset := _known(declared_xml[1].decode("ascii", "replace"))), charset
        # Windows-1252 letters seldom pair up as UTF-8 sequences ('É»' does): where most do, it is broken UTF-8.
        paired = sum(map(len, UTF8_SEQUENCE.findall(data)))
        if paired * 2 >= len(data.translate(None, ASCII)):
            raise DispatchError(
                STAGE, "invalid-charset", f"UTF-8 but for byte 0x{data[error.start]:02x} at {error.start}"
            ) from None
    try:
        return data.decode("cp1252"), "windows-1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "iso-8859-1"


def _known(charset: str) -> str:
    try:
        name = codecs.lookup(charset).name
    except LookupError:
        name = ""
    if not SUPPORTED.fullmatch(name):
        raise DispatchError(STAGE, "unknown-charset", f"content-type names the charset {charset!r}")
    if name.startswith("cp125"):
        return "windows-" + name[2:]
    return (
        name.replace("iso8859-", "iso-8859-").replace("_", "-")
        if not name.startswith("euc")
        else name.replace("_", "-")
    )


def _strict(data: bytes, charset: str) -> str:
    try:
        text = data.decode(charset)
    except UnicodeDecodeError as error:
        raise DispatchError(
            STAGE, "invalid-charset", f"not {charset}: {error.reason} at byte {error.start}"
        ) from None
    if NUL in text:
        raise DispatchError(STAGE, "binary", f"a NUL character at {text.index(NUL)}")
    return text


def _looks_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: Latin text has a zero in every second byte."""
    head = data[:512]
    if len(data) % 2 or b"\x00" not in head:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.05:
        return "utf-16-be"
    return None
