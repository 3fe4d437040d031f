"""The end of a body: who signed it, and what is for editors only.

Sign-offs ('hh/ph/ts', 'dpa abc yydd n1 sku', '(SDA/sj)', '(END) Dow Jones Newswires') are taken off and kept. dpa's
notebook and any part announced as not for publication are cut before entities are looked for: its public notes become
editor's notes, the rest goes nowhere.
"""

from __future__ import annotations

import re

from msgspec import Struct

from processors.wire.dateline_forms import AGENCIES
from processors.wire.signals import FOR_EDITORS

LOOKED_AT = 8  # lines from the end
REACH = 60  # code points from the end in which a sign-off stands that runs on behind the last sentence
FIRST_LINE = 30  # code points of text that a body must have before one
_INITIALS = r"[a-zà-ÿ]{1,4}(?:[a-z]\d)?"
_SIGNED = rf"{_INITIALS}(?:-{_INITIALS})*(?:/ ?{_INITIALS}(?:-{_INITIALS})*)"  # hh/ph/ts, bur-cgm/pdw/lb: to be repeated
_WIRE = (
    "(?:"
    + "|".join(
        sorted({*AGENCIES.split("|"), *AGENCIES.upper().split("|")}, key=lambda name: (-len(name), name))
    )
    + ")"
)
_WRITER = r"[^\W\d_a-z][^\W\d_]{1,20}(?:-[^\W\d_a-z][^\W\d_]{1,20})?(?: [^\W\d_a-z][^\W\d_]{1,20}(?:-[^\W\d_a-z][^\W\d_]{1,20})?){1,2}"
SIGN_OFF = re.compile(
    r"(?:"
    rf"/?{_SIGNED}{{1,5}}/?(?: \([a-zA-Z]{{2,8}}(?:, ?[a-zA-Z]{{2,8}}){{0,3}}\))?"
    r"|\.?[A-Z]{2,4}(?: ?/{1,2} ?[A-Z]{2,4}){1,4}[/.]?|/[^\W\d_]{1,8}/(?:[a-z]{2,4}|(?:[^\W\d_]{2,8}/){1,2})?"  # /ATS/ABC/, AMN/ASG, ABC // DEF, .JPD/DLA/, /PP/, /ritzau/
    r"|[a-z]{2,4}(?:/(?:[a-z]{2,4}|AFP|AP|Reuters|dpa|KNA|epd|ANP|TT|EFE|PAP)){1,4}"
    r"|[a-z]{2,5}/(?: [a-z]{2,5}/){1,3}"  # kor/dpa/AFP, kop/ mark/
    r"|dpa(?:[-/][a-z]{2,4})?(?: [a-zäöüß0-9]{1,5}){1,7}"  # dpa abc yydd n1 sku
    rf"|{_WIRE}(?:[/-]{_WIRE}){{1,3}}|red(?:\.|aktion)?,? [\w./]{{2,30}}/Agenturen"  # AFP/Reuters, red, ORF.at/Agenturen
    rf"|[-–—]{{0,2}} ?{_WIRE}(?:[ /][A-Za-z]{{1,5}}(?:[ /]{{1,2}}[A-Za-z]{{1,5}}){{0,3}})?"  # -- BERNAMA, VNA/CVN, AAP aw/jmc, PTI TGB ANE
    rf"|\((?:[A-Za-z]{{2,4}}/)?{_WIRE}[^()\n]{{0,20}}\)\.?"  # (SDA/sj), (Abc/Adnkronos)
    rf"|\((?:END|[Ee]nd|Schluss|FIN|Fin|Ende|Forts\.)\)(?: {_SIGNED}{{1,3}}|[^\n]{{0,60}})|END(?:ITEM|S)?"
    r"|end|Enditem(?:/\w{1,4})?|-30-|###+|\+{3,}|={2,3} ?[A-Z][A-Za-z]{1,10}"
    r"|-0-(?:[a-z]{2,4}(?:/[a-z]{0,4})?)?|[A-Z]{2,3}-[A-Z]{2,3}(?:/[A-Z]{2,4})?"
    r"|\d\d-[A-Z]{3}-\d\d \d\d:\d\d(?: NNNN)?|NNNN"  # KXD-FEL, 20-NOV-26 13:05 NNNN
    r"|(?:\((?:fotos?|photos?|vid[eé]os?|vídeos?|audios?|gráficos?|graphics?|imágenes|archivo|Bilder?"
    r"|Video|[Ww]ith (?:photo|video)s?)\)\s?){1,4}"
    # Who wrote it, as Nordic, Polish and Czech agencies close: 'Anna Karlsson/TT', 'Z Rygi Jan Kowalski (PAP)'.
    rf"|{_WRITER}/(?:TT|NTB|Ritzau|STT)|(?:Ze? [^\W\d_a-z]\w{{1,20}}(?: [^\W\d_a-z]\w{{1,20}})? )?{_WRITER} \(PAP\)"
    r"|Keywords: [^\n]{3,120}"  # what else there is
    r"|SOURCE:? [^\n]{2,80}"  # as release services close
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} \d\d:\d\d ET \(\d\d:\d\d GMT\)"  # under '(END) Dow Jones Newswires'
    r"|\(\([^\n]{3,200}\)\)|[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}"  # whom an editor asks
    r"|<[A-Z][A-Z0-9 .,&'/()-]{2,60}>"  # AFP's companies: <YOUTUBE - ALPHABET>
    r"|Reuters?|/TASS/|(?:[A-Z]{2,5} )?\d{6}\s*(?:[A-Z]{3,4}\s+)?[A-Za-z]{3}\.?\s*\d\d(?:NNNN)?"
    r"|[A-Z]{2,5} \d{6} \d{4}|[A-Z]{2,5}\d{3,5}\s+\d{4}-\d\d-\d\d/\d\d:\d\d"
    r"|[A-Z]{2,3}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:GMT|[A-Z]{3})"  # 101137 GMT Dez 18
    r")"
)
# The same behind the end of the last sentence, on its line.
_RUN_ON = re.compile(
    rf"(?:\s?(?:\| ?)?(?P<off>/?{_SIGNED}{{1,5}}|/[^\W\d_]{{2,8}}/|-0-(?:[a-z]{{2,4}}/?)?"
    rf"|\((?:{_WIRE}(?:/\w{{1,5}})?|Schluss|Fin|END|[Ee]nd)\)\.?(?: {_SIGNED}{{1,3}}"
    r"| [a-z]{2,4}(?:\.[a-z]{2,4}){1,3})?)\.?"
    rf"|\s(?P<dash>[–—-]{{1,2}} ?{_WIRE}(?:/{_WIRE})*)\.?"
    rf"|\s(?:\| ?)?(?P<wire>{_WIRE}(?: [A-Z]{{2,4}}){{0,3}}|Enditem(?:/\w{{1,4}})?|dpa(?:-[a-z]{{2,4}})?(?: [a-z]{{2,4}}){{1,3}} [a-z]\d(?: [a-z]{{2,5}}){{0,2}})"
    r")$"
)
_SENTENCE_END = re.compile(r"[.!?\"”»)]")
_CLOSED = re.compile(
    r"(?:\s(?P<reuter>Reuter|[■◼▪◆])|(?P<desk>[（(]\s?(?:編輯|编辑|责任编辑|責任編輯)[:：][^）)\n]{2,24}[）)]\d{0,8}))$"
)
_CLOSINGS = ("Reuter", "■", "◼", "▪", "◆", "）", ")", *"0123456789")  # what those end in
_NOTEBOOK = re.compile(
    r"^(?:#{0,3} ?(?:(?:dpa-)?Notizblock|Notebook|Notepad|Carnet de notes|Redaktionelle Hinweise)\s*:?"
    r"|\*(?: \*){2,5})$",
    re.MULTILINE,
)
# A section that begins here, not a remark that the whole dispatch is for editors.
_PRIVATE = re.compile(
    r"^[#* \t]*(?:(?:The )?following [^\n]{0,40}not (?:intended )?for publication"
    r"|Die folgenden? [^\n]{0,40}nicht zur Veröffentlichung"
    r"|Les (?:informations|indications) (?:suivantes|ci-dessous) ne [^\n]{0,40}publi"
    r"|La siguiente información no [^\n]{0,40}publica"
    r"|(?:NOT FOR PUBLICATION|NICHT ZUR VERÖFFENTLICHUNG|NE PAS PUBLIER)\b\W*$)[^\n]{0,60}$",
    re.MULTILINE | re.IGNORECASE,
)


# '-- BERNAMA', 'dpa abc yydd n1', '(SDA/sj)', 'AP-WF-11-21-26 0417GMT', but not 'AP/ke', which may be initials.
_SIGNING = re.compile(
    rf"(?:^|(?<= ))(?:[-–—]{{1,2}} ?)?(?:(?P<wire>{_WIRE})(?=[ -]|$)|\((?P<bracketed>{_WIRE})[/)])"
)


class Tail(Struct, frozen=True):
    """A body without its end, and what stood there."""

    body: str
    sign_off: str | None
    notes: tuple[str, ...]
    cut: bool = False  # whether a notebook or a private part was taken off


def take_tail(body: str) -> Tail:
    """Cuts notebook and sign-off off a body of one paragraph a line."""
    whole, notes = len(body), list[str]()
    signed: list[str] = []
    private = (
        _PRIVATE.search(body)
        if "ubli" in body or "öffentlich" in body or "UBLI" in body or "ÖFFENTLICH" in body
        else None
    )
    notebook = (
        _NOTEBOOK.search(body) if private or "#" in body or "*" in body or "Notizblock" in body else None
    )
    starts = [match.start() for match in (private, notebook) if match is not None]
    if notebook is not None or (private is not None and private.start() > len(body) // 3):
        cut = min(starts)
        end = (
            private.start()
            if private is not None and private.start() > cut
            else (len(body) if private is None else cut)
        )
        signed.extend(line for line in body[cut:].split("\n") if SIGN_OFF.fullmatch(line))
        public = (line.strip("# -*") for line in body[cut:end].split("\n") if not SIGN_OFF.fullmatch(line))
        notes = [line for line in public if line and not _NOTEBOOK.fullmatch(line)]
        body = body[:cut].rstrip()
    shortened = len(body) < whole
    for _ in range(LOOKED_AT):
        cut = body.rfind("\n")
        if cut >= 0 and SIGN_OFF.fullmatch(body, cut + 1):
            signed.insert(0, body[cut + 1 :])
        elif cut >= 0 and FOR_EDITORS.fullmatch(body, cut + 1):
            notes.insert(0, body[cut + 1 :])
        else:
            break
        body = body[:cut].rstrip()
    if (match := _run_on(body)) is not None and match.start() > FIRST_LINE:
        signed.insert(0, next(filter(None, match.groups())))
        body = body[: match.start()].rstrip()
    return Tail(body, " ".join(signed) or None, tuple(notes), shortened)


def _run_on(body: str) -> re.Match[str] | None:
    """The first sign-off that runs on behind a sentence, to the body's end."""
    near = max(0, len(body) - REACH)
    found = [_RUN_ON.match(body, end.end()) for end in _SENTENCE_END.finditer(body, max(0, near - 1))]
    if body.endswith(_CLOSINGS):
        found.append(_CLOSED.search(body, near))
    return min(filter(None, found), key=re.Match.start, default=None)


def signing_agency(sign_off: str) -> str | None:
    """The agency that a sign-off names, if it names one that datelines know."""
    match = _SIGNING.search(sign_off)
    return match["wire"] or match["bracketed"] if match else None
