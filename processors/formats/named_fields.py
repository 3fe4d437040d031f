"""What senders call things in XML and JSON that no standard defines: the names, in several languages, by what they hold."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from processors.formats.html import one_line


def _names(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# Lower case, without separators: of several, the first that holds something counts.
HEADLINE = _names(
    "articletitle headline headlinemain title webtitle hedline hed hl1 overskrift titel rubrik otsikko "
    "tittel titre titulo título titolo tytuł tytul заголовок headlines titular überschrift ueberschrift "
    "schlagzeile"
)
SUBHEADLINE = _names(
    "subtitle subheadline subhead alternativeheadline headlinesub subtitel underrubrik deck dek subheadlines"
)
BODY = _names(
    "articlebody bodytext bodyhtml bodyxhtml body contentencoded contenthtml content fulltext text "
    "story storycontent storytext articletext articlehtml brodtekst brødtekst brödtext maintext html "
    "contenu texto tresc testo текст contentelements texte tekst inhalt cuerpo corpo treść"
)
LEAD = _names(
    "leadparagraph leadtext lead lede ingress summary abstract description teaser excerpt intro "
    "standfirst chapo entradilla vorspann sommario resumen sumario occhiello"
)
ID = _names(
    "guid uuid urn newsid storyid articleid documentid docid itemid accessionnumber identifier id uri url "
    "canonicalurl permalink link resourceid loc weburl"
)
LANGUAGE = _names("language inlanguage lang locale sprog språk langue idioma sprache lingua")
BYLINE = _names(
    "byline bylines author authors creator writer journalist auteur autor autore authorname credits "
    "contribgroup"
)
DATELINE = ("dateline", "placeline")
PLACE = ("town", "city", "location", "place")
# When this version was made; when the first one was.
DATE = _names(
    "versioncreated lastpublished datemodified modified lastmodified modifiedgmt changed lastupdateddate updated "
    "updatedat lastupdated publishdate publicationdate datepublished published publishedat pubdate "
    "dategmt date datetime created createdat timestamp publicationtime fecha fechahora datum data dato datawyslania datapublikacji fechapublicacion datapublicacao "
    "geaendert geändert aktualisiert letzteaenderung letzteänderung aenderungsdatum misajour datemaj datemodification datepublication actualizado fechamodificacion "
    "datamodifica datapubblicazione gewijzigd publicatiedatum ändrad uppdaterad publicerad endret publisert opdateret datamodyfikacji muokattu julkaistu изменено датапубликации дата"
)
CREATED = _names(
    "firstcreated firstpublished datecreated created createdat datepublished published publishedat pubdate publicationdate "
    "erstellt erstelltam erstellungsdatum datecreation fechacreacion datacreazione aangemaakt skapad opprettet oprettet datautworzenia luotu создано"
)
SLUGLINE = ("slugline", "strapline", "systemslug", "slug", "keyword")
URGENCY = _names(
    "urgency priority prioridade prioridad prioritet priorität prioritaet priorité priorita dringlichkeit urgence urgencia urgenza urgentie"
)
NOTICE = _names(
    "copyrightstatement copyright copyrightnotice copyrightline copyrighttext rights rightsnotice "
    "legalnotice license licence derechos"
)
HOLDER = ("copyrightholder", "rightsholder", "rightsowner")
TERMS = ("usageterms", "termsofuse", "usageinfo", "restrictions", "usagerights")
NOTE = ("ednote", "editorsnote", "editorialnote", "notetoeditors", "noteforeditors")
EMBARGO = _names("embargo embargodate embargoeduntil embargoed embargountil sperrfrist")
PROVIDER = _names(
    "publisher provider source sourcename agency newsagency publicationname sitename providername"
)
TOPICS = _names("keywords tags topics categories category section articlesection subjects")
CODES = _names(
    "iptclist iptc iptccode iptccodes subjectcode subjectcodes mediatopic mediatopics mediatopiccode"
)
STATUS = ("pubstatus", "publicationstatus")
# What is called none of these may be the text under a name that nobody has told us, but never what is for editors.
_KNOWN = frozenset((
    *HEADLINE, *SUBHEADLINE, *LEAD, *ID, *LANGUAGE, *BYLINE, *DATELINE, *PLACE, *DATE, *CREATED, *SLUGLINE, *URGENCY,
    *NOTICE, *HOLDER, *TERMS, *NOTE, *EMBARGO, *PROVIDER, *TOPICS, *CODES, *STATUS,
))  # fmt: skip
_PRIVATE = re.compile(
    "intern|privat|note|notiz|hinweis|comment|kommentar|contact|kontakt|legal|rights|caption|description"
)
_LEAST_TEXT, _LEAST_WORDS = 100, 15
_CODE = re.compile(r"\b(?:medtop:|subj:)?(\d{8})\b")
_SEPARATORS = re.compile(r"[\W_]+")
_UNIX = {10: 1, 13: 1000}  # digits of a count of seconds or of milliseconds, from 2001 to 2286


_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2})?")


def folded(name: str) -> str:
    """A name as the tables have it: 'dc:Date-Modified' is 'datemodified', 'field_byline' 'byline'."""
    return _SEPARATORS.sub("", name.rpartition(":")[2].lower().removeprefix("field_"))


def language(written: str) -> str:
    """A language's code, 'en' or 'en_GB'; '' for a name that is none."""
    return written if _LANGUAGE.fullmatch(written) else ""


def instant(written: str) -> str:
    """ISO 8601 of a date in ISO 8601 or RFC 5322, or of Unix seconds or milliseconds; '' for any other.

    '11.07.2019 12:17', as release services write it, has no zone and so names no instant.
    """
    written = written.strip()
    if (
        written.isascii() and written.isdecimal() and len(written) in _UNIX
    ):  # not 202611201015, whose zone nobody knows
        return datetime.fromtimestamp(int(written) / _UNIX[len(written)], UTC).isoformat()
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(written)
        except (ValueError, TypeError, IndexError):
            continue
        return found.isoformat() if found.tzinfo is not None else ""
    return ""


def may_be_text(name: str) -> bool:
    """Whether a text under a name of no table may be a dispatch's: nothing says that it is for editors only."""
    return name not in _KNOWN and _PRIVATE.search(name) is None


def reads_as_text(written: str) -> bool:
    """Whether a text is long enough for a dispatch's, and in running words."""
    return len(written) >= _LEAST_TEXT and written.count(" ") >= _LEAST_WORDS


def codes(written: str) -> tuple[str, ...]:
    """The QCodes of IPTC's numbers in a text: media topics begin with 20, subject codes with 01 to 17."""
    return tuple(f"{'medtop' if number[0] == '2' else 'subj'}:{number}" for number in _CODE.findall(written))


def without_title(body: str, headline: str) -> str:
    """A body that begins with its headline once more, without it."""
    first, _, rest = body.partition("\n")
    return rest if rest and headline and one_line(first) == one_line(headline) else body
