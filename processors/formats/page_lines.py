"""Lines that a web page prints round a dispatch and no dispatch says, as copied and scraped text keeps them.

Navigation and sharing stand above the first paragraph and below the last, so only there a bare 'Home' or 'Search' is taken
for one; between paragraphs only what is certain goes. What the page says of the dispatch, its agency, writer and day, is
kept. No standard defines any of it.
"""

from __future__ import annotations

import re

from msgspec import Struct

from processors.wire.byline import byline_line
from processors.wire.dateline_forms import AGENCIES
from processors.wire.dates import MONTHS, STAMP
from processors.wire.tail import SIGN_OFF

PARAGRAPH = 60  # code points of the shortest line that is taken for the first paragraph
ENDING = 14  # code points in which a line's end is looked for
SENTENCE = 30  # and for one that ends the text
MOST_ABOVE = 14  # lines of a page's head among which its breadcrumb and its stamps are looked for
_SHARING = (
    "by: news wires", "by news wires", "news wires", "by agencies", "by wire services", "share", "share this", "share this article", "share this story", "print", "print this page", "tweet", "email", "e-mail", "email this article", "copy link", "bookmark", "add as preferred source", "reuse this content", "corrections and clarifications", "submit a news tip", "report an error", "facebook", "twitter", "x", "whatsapp", "linkedin",
    "telegram", "reddit", "save", "comments", "0 comments", "view comments", "mostrar comentarios", "play article", "play audio", "min read", "sponsored content", "support us", "article continues after this advertisement", "listen", "listen to this article", "follow us", "gift this article", "reprints", "partager", "imprimer", "commenter", "contribuer", "écouter", "lire plus tard",
    "ajouter à vos sélections", "réutiliser ce contenu", "offrir l'article", "teilen", "drucken", "kommentare", "vorlesen", "merken", "artikel teilen", "zur merkliste hinzufügen", "compartir", "guardar", "imprimir",
    "comentarios", "escuchar", "condividi", "salva", "stampa", "commenti", "ascolta", "compartilhe", "compartilhar", "salvar", "delen", "deel artikel", "deel artikel:", "dela", "dela artikeln", "spara", "udostępnij", "drukuj", "поделиться", "печать",
)  # fmt: skip
_ADVERTISING = (
    "advertisement", "advertising", "ad", "publicité", "anzeige", "werbung", "publicidad", "pubblicità", "publicidade", "advertentie", "annons", "reklama", "реклама", "إعلان", "広告", "广告", "광고",
)  # fmt: skip
_NAVIGATION = (
    "skip to content", "skip to main content", "skip to navigation", "menu", "main menu", "search", "sign in", "sign up", "log in", "login", "register", "subscribe", "subscribe now", "my account", "newsletter", "newsletters",
    "home", "close", "accept", "accept all", "accept cookies", "back to top", "live", "live tv", "news", "world", "politics", "business", "sport", "sports", "opinion", "culture", "video", "videos", "photos", "podcasts",
    "aller au contenu", "aller au contenu principal", "se connecter", "s'abonner", "je m'abonne", "rechercher", "accueil", "actualités", "monde", "zum inhalt springen", "zum inhalt", "anmelden", "abonnieren", "abo", "suche",
    "startseite", "politik", "wirtschaft", "saltar al contenido", "ir al contenido", "iniciar sesión", "suscríbete", "suscribirse", "buscar", "inicio", "mundo", "vai al contenuto", "accedi", "abbonati", "cerca", "ir para o conteúdo",
    "entrar", "assine", "início", "naar de inhoud", "inloggen", "zoeken", "logga in", "sök", "zaloguj się", "szukaj", "войти", "поиск", "главная",
)  # fmt: skip
_ROUND = frozenset((*_SHARING, *_ADVERTISING, *_NAVIGATION))
_ANYWHERE = frozenset((*_SHARING, *_ADVERTISING)) - {"x", "live", "save", "listen", "email", "e-mail", "ad"}
_DIGIT = re.compile(r"\d")
_MARKED = re.compile(r"[\d|:»›>•·]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WHEN = (
    r"(?:first |last )?(?:published|issued|updated?|modified|posted|created|filed)|publiée?|mise? à jour|modifiée?|veröffentlicht|aktualisiert|erstellt|stand|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicato|aggiornato|gepubliceerd|bijgewerkt"
    r"|publicerad|uppdaterad|opublikowano|aktualizacja|опубликовано|обновлено"
)
# Words of dates, times and their zones: a short line of a page that has hardly another beside them is its stamp.
_SAID_OF_TIME = (
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes"
    " martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag"
    " torsdag fredag lördag söndag first last published issued update updated modified posted created filed publié publiée mis mise jour modifié modifiée veröffentlicht aktualisiert erstellt stand publicado publicada actualizado"
    " actualizada atualizado atualizada pubblicato aggiornato gepubliceerd bijgewerkt publicerad uppdaterad opublikowano aktualizacja опубликовано обновлено h on at am pm a p m le à il alle ore el las de às um uhr vom om"
    " uur den kl klo г в hr hrs min ago hour hours day days minute minutes today yesterday hier heute gestern seit online hoy ayer oggi ieri geleden een dag gmt utc cet cest est edt pst ist bst local time 송고시간 配信"
)
_OF_STAMPS = frozenset((*_SAID_OF_TIME.split(), *(word for name in MONTHS for word in name.split())))
_TIME = r"\b[0-2]?\d[:.h][0-5]\d\b"
_CLOCK = re.compile(
    r"\b[0-2]?\d[:h][0-5]\d\b|\b[0-2]?\d\.[0-5]\d(?=\s?(?:Uhr|uur|klo|h\b|[ap]\.?m|GMT|UTC|CES?T))|\b(?:ago|geleden)\b",
    re.IGNORECASE,
)
_BETWEEN_CELLS = re.compile(r"\s*[|•·]\s*")
_ENDS_AGO = re.compile(r"(?P<rest>.{3,60}?)\s(?P<ago>\d{1,2} (?:minute|hour|day|week)s? ago)")
_AGO = re.compile(r"\b(?:ago|geleden)\b")
_PLACE = re.compile(r"(?P<place>[^\W\d_][^\W\d_ ]{2,20}(?: [^\W\d_]{2,20})?)\s[-–]\s")
LONGEST_STAMP = 90  # code points
MOST_WORDS = 14  # words in a stamp
MOST_BESIDE = 2  # words beside a stamp's own: whose clock it is, or a place
_STATED = re.compile(rf"\W*(?:{_WHEN})\b", re.IGNORECASE)
# '2 min read', 'Xinhua| 2026-11-24 20:11:32|Editor: huaxia', 'By: NEWS WIRES', 'NOS Nieuws • maandag, 17:20', '11/24(火) 1:02配信'
_OF_PAGE = re.compile(
    rf"{STAMP.pattern}\s?\|\s?editor\s?:[^\n]{{1,30}}|\d{{1,2}}[- ]min(?:ut\w{{1,3}})?s?\.?(?: of)?(?: ?(?:read(?:ing)?(?: time)?|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd|lästid))?"
    r"|(?:reading time|temps de lecture|lesezeit|tiempo de lectura)\s?:?\s?\d{1,2} ?min\w*\.?|\d{1,2} ?(?:h|hrs?|d)(?: ago)?|view comments \(\d+\)|citation: [^\n]{1,200}\bretrieved\b[^\n]{1,200}"
    rf"|[^\n•·]{{2,30}} [•·] [^\W\d_]{{3,12}},? {_TIME}|\d{{1,2}}/\d{{1,2}}\(\w\) \d{{1,2}}:\d\d配信",
    re.IGNORECASE,
)
# 'edited by Sadie Moore, reviewed by Robert Egan', 'Topic:Fossils'
_DESK = re.compile(
    r"(?:edited|reviewed|fact-checked) by [^\n]{3,80}|editor\s?:[^\n]{1,40}|editors['’] notes|(?:topics?|tags?|categor(?:y|ies)|filed under|section)\s?:[^\n]{1,80}",
    re.IGNORECASE,
)
_LATIN = (
    "Agence France[- ]Presse|Associated Press|The Associated Press|Deutsche Presse-Agentur|Press Association"
)
_AGENCY = rf"(?:{AGENCIES}|{_LATIN}|{_LATIN.upper().replace('[- ]', '[- ]')})"
# 'AFP - Agence France Presse', 'Le Monde avec AFP', 'Quelle: ZEIT ONLINE, dpa, sro', 'Oprac. PAP', 'Redazione ANSA VARSAVIA'
_SOURCE = re.compile(
    rf"(?:(?:By|BY|Von|Par|Por|[Oo]prac\.|Redazione|Story by|Da|Dal|Quelle:|Source:|Fuente:|Fonte:|Bron:|Källa:|Źródło:|Source)\s?:?\s?)?(?:(?!{_AGENCY}\b)[A-ZÀ-Ý\d][\w.'’ ]{{1,30}}?(?: avec| with| mit| con| met| med| and| und| et| y| e|,|/| -) )?(?P<agency>{_AGENCY})"
    rf"(?:\s?(?:[-–/,+&]|and|und|et|y|e)\s?(?:{_AGENCY}|[a-z]{{2,4}}|(?i:agenc(?:y|ies)|agences|agenturen|agencias|staff)))*(?: [A-Z]{{3,20}}| in [A-Z][a-z]{{2,20}}(?: [A-Z][a-z]{{2,20}})?)?"
)
_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?<!\dst)(?<!\dnd)(?<!\drd)(?<!\dth)")  # but not of 1st, 2nd
_AGENCY_WORDS = frozenset(_WORD.findall(f"{AGENCIES}|{_LATIN}|{_LATIN.upper()}"))
_PLACED = re.compile(rf"(?P<place>[A-ZÀ-Ý][\w.'’ -]{{2,30}}?) \| (?P<agency>{_AGENCY})")  # 'SANTIAGO | AFP'
_LEAD_IN = re.compile(r"By|BY|Von|Par|Por|Di|Door|Av")
# 'Reporting by Ana Silva; editing by Tom Brown'
_STAFF = re.compile(
    r"\(?(?:(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting|Redaktion|Redacción|Avec|With|Associated Press writers?)\b"
)
_ENDED = re.compile(r"[.!?。][\"”’»)']{0,2}\s")
_CAPTION = re.compile(
    r"(?:FILE (?:PHOTO|PICTURE|IMAGE)|File (?:photo|picture)|Representational image|Symbolbild|Photo d['’]illustration|Imagen de archivo)\b[^\n]*"
)
_ADDRESS = re.compile(r"https?://\S+")
_PERSON = re.compile(
    r"[A-ZÀ-Ý][\w.'’-]+(?: (?:(?:de|da|di|van|von|der|del|la|el|al|bin) ){0,2}[A-ZÀ-Ý][\w.'’-]+){1,3}"
)
_WRITTEN_BY = re.compile(
    rf"(?:(?:By|by|Von|von|Par|par|Por|por|Di|di|Door|door|Av|av|[Oo]prac\.) )?(?P<writer>{_PERSON.pattern})"
)
_BREADCRUMB = re.compile(
    r"(?:Home|HOME|Accueil|Startseite|Inicio|Início|Главная)\s?[/>»›→](?:\s?[^\n/>»›→]{1,40}[/>»›→]){0,5}\s?[^\n]{0,120}"
)
# Under them a page goes on with other things.
_MORE = re.compile(
    r"(?:related(?: articles?| stor(?:y|ies)| topics?| news)?|read (?:more|also|next)|see also|also read|more (?:on this|from|stories|news|in)|most (?:read|popular|viewed)|explore more|archivado en|latest news|recommended(?: for you)?|trending|tags?|topics?|daily newsletter"
    r"|sign up (?:for|to)|subscribe to|follow us|join (?:us|our)|download (?:the|our) app|[àa] lire aussi|lire aussi|sur le même sujet|dieses thema im programm|mots[- ]clés|mehr zum thema|lesen sie auch|auch interessant|das könnte sie(?: auch)? interessieren|schlagwörter|le puede interesar|te puede interesar|últimas noticias"
    r"|lea también|lee también|etiquetas|leggi anche|ultime notizie|leia também|saiba mais|lees ook|läs (?:också|mer)|czytaj (?:też|także)|читайте также|по теме|اقرأ أيضا)\b[^\n]{0,160}",
    re.IGNORECASE,
)
# A publisher disclaims what it did not write.
LONGEST_DISCLAIMER = 450  # code points
_DISCLAIMER = re.compile(
    r"[^\n]{0,120}\b(?:was not involved in the creation of|website contains only a portion of|(?:has|have) not been edited by|(?:is|was) (?:published|generated|auto-generated|automatically generated) from (?:a|an) (?:\w+ )?(?:syndicated |news )?(?:agency )?feed)\b[^\n]{0,300}"
)
_SENTENCE = re.compile(r"[.!?。؟][\"”’»)']{0,2}(?: ?\(?(?:[A-Z]{2,5}|dpa|ats)\)?\.?)?$")
# The same run on behind a headline: '… By AFP Published on November 24, 2026 Tbilisi, Georgia - A ski lift', '… By AFP - Nov 23, 2026'
_STAMPED = rf"(?i:{_WHEN})(?: on)?\s?[:–-]?\s*(?i:{STAMP.pattern})"
_BY = r"By [A-Z][^\n|]{1,40}?"
_RUN_ON = re.compile(
    rf"[ |]+(?:(?P<by>{_BY})[ ,|]+)?{_STAMPED}(?:\s?\|\s?{_STAMPED})*[ |]*|[ |]+(?P<agency>By {_AGENCY})\s?[-–|,]\s?(?i:{STAMP.pattern})[ |]*"
)
_INLINE_MORE = re.compile(
    r"\s(?:Related Links|Related Articles|Subscribe Free)\b[^\n]{0,400}\s*\Z"
)  # behind the last sentence
_HEAD = 400  # code points in which these are looked for
SHORTEST_TITLE = 15  # code points of a window's title
_TITLE = re.compile(r"(?P<headline>[^\n|]{15,150}?)(?: \| |(?= (?P=headline) ))")
_CRUMBS = re.compile(r"\s*(?:[A-ZÀ-Ý][^»›>\n]{1,24} [»›>] ){1,5}")


class Page(Struct):
    """A dispatch's lines, and what its page says of it: the agency, who wrote it, and the day and place as printed."""

    lines: list[str]
    agency: str | None = None
    writer: str | None = None
    day: str | None = None
    place: str | None = None


def part_stamps(text: str) -> str:
    """The text without a window's title before the headline that it repeats, and with a page's byline and stamp of
    publication, run on behind the headline, on lines of their own."""
    if crumbs := _CRUMBS.match(text):
        text = text[crumbs.end() :]
    if text.find(text[:SHORTEST_TITLE], SHORTEST_TITLE, _HEAD) >= 0 and (title := _TITLE.match(text)):
        again = text.find(title["headline"], title.end(), title.end() + _HEAD)
        text = text[again:] if again >= 0 else text
    if "Related " in text or "Subscribe Free" in text:
        text = _INLINE_MORE.sub("", text)
    head = text[:_HEAD]
    if not ("ublished" in head or "pdated" in head or "osted" in head or "By " in head):
        return text
    match = _RUN_ON.search(text, 0, _HEAD)
    if match is None or "\n" in match.group() or text.find("\n", match.end(), match.end() + PARAGRAPH) >= 0:
        return text  # on a line of its own, or at one's end
    return f"{text[: match.start()]}\n{match['by'] or match['agency'] or ''}\n{text[match.end() :]}"


def read_page(lines: list[str]) -> Page:
    """The lines, without those of the page round the dispatch; blank ones stay."""
    first, last = _paragraphs(lines)
    if first < 0:
        return Page([line for line in lines if line.casefold() not in _ANYWHERE])
    head, between, below = lines[:first], lines[first : last + 1], lines[last + 1 :]
    told = [line for line in head if line]
    if not any(below) and len(told) < 2 and all(map(_headline, told)) and not _furnished(between):
        return Page(told + between)
    crumb = next((at for at, line in enumerate(head[:MOST_ABOVE]) if _BREADCRUMB.fullmatch(line)), -1)
    page, scraped = _read_head(head[crumb + 1 :])
    foot, scraped_below = _read_foot(below, page, scraped=scraped or crumb >= 0)
    if scraped or scraped_below or _furnished(between):
        between = _read_between(between, first, page)
    page.lines += between + foot
    return page


def _headline(line: str) -> bool:
    """Whether a line is too plain and too long to be anything else: most texts have just one above their first paragraph."""
    return line.count(" ") > MOST_BESIDE and _MARKED.search(line) is None


def _furnished(lines: list[str]) -> bool:
    """Whether the page's furniture stands between paragraphs."""
    return not _ANYWHERE.isdisjoint([line.casefold() for line in lines if len(line) < SENTENCE])


def _read_between(lines: list[str], first: int, page: Page) -> list[str]:
    """What stands from the first paragraph, which is the page's line number `first`, to the last: only what is certain goes."""
    kept: list[str] = []
    for number, line in enumerate(lines, first):
        if _CAPTION.match(line) or _disclaims(line):
            continue
        if len(line) < PARAGRAPH:
            if (number < MOST_ABOVE or _STATED.match(line)) and _dated(line, 0):
                page.day = page.day or _day(line)
                continue
            if line.casefold() in _ANYWHERE or _of_page(line):
                continue
        kept.append(line)
    return kept


def _paragraphs(lines: list[str]) -> tuple[int, int]:
    """The places of the first and the last line that read as paragraphs; (-1, -1) where none does."""
    first = next((at for at, line in enumerate(lines) if _reads_on(line, PARAGRAPH)), -1)
    if first < 0:
        return -1, -1
    last = next(
        at
        for at in range(len(lines) - 1, first - 1, -1)
        if _reads_on(lines[at], SENTENCE) and not (at > first and _MORE.fullmatch(lines[at - 1]))
    )
    return first, last


def _reads_on(line: str, least: int) -> bool:
    return (
        len(line) >= least
        and _SENTENCE.search(line, len(line) - ENDING) is not None
        and not _disclaims(line)
        and _CAPTION.match(line) is None
        and _MORE.fullmatch(line) is None
        and not line.endswith("...")
    )


def _read_head(lines: list[str]) -> tuple[Page, bool]:
    """What stands above the first paragraph, and whether any of it is a page's."""
    page = Page([])
    kept = page.lines
    told = [cell for line in lines if line for cell in _cells(line)]
    stamps, sources, rounds = list(map(_dated, told)), list(map(_source, told)), list(map(_round, told))
    scraped = any(stamps) or any(sources) or any(rounds)
    for line, following, stamp, source, round_ in zip(
        told, [*told[1:], ""], stamps, sources, rounds, strict=False
    ):
        if stamp:
            place = _PLACE.match(line)
            page.day = page.day or _day(line)
            page.place = page.place or (place["place"] if place else None)
        elif _CAPTION.match(line):
            continue
        elif len(line) >= PARAGRAPH:
            kept.append(line)
        elif kept and (signed := _signed(line)):
            page.writer, page.agency = page.writer or signed[0], page.agency or signed[1]
        elif placed := _PLACED.fullmatch(line):
            page.place, page.agency = placed["place"], page.agency or placed["agency"]
        elif source and not (kept and byline_line(kept[-1])):
            page.agency = page.agency or source["agency"]
        elif names := byline_line(line):
            if kept and kept[-1].endswith("."):  # below a sentence of its own the headline can't have it
                page.writer = page.writer or names
            else:
                kept.append(line)
        elif kept and _LEAD_IN.fullmatch(kept[-1]):
            page.writer = line
            kept.pop()
        elif (
            kept
            and (by := _WRITTEN_BY.fullmatch(line))
            and (_dated(following) or _source(following) or _round(following))
        ):
            page.writer = page.writer or by["writer"]
        elif not (round_ or (scraped and kept and _tells_nothing(line, kept[-1]))):
            kept.append(line)
    return page, scraped


def _tells_nothing(line: str, above: str) -> bool:
    """Whether a line below the headline of a page is a word or two of its own: 'play article', 'Portugal'."""
    return len(line.split()) <= MOST_BESIDE and "(" not in line and not byline_line(above)


def _cells(line: str) -> list[str]:
    """The parts of a line that strings a stamp and a byline together: '24.11.2026 | 18:02 | Por Camila Soto'."""
    if len(line) > LONGEST_STAMP:
        return [line]
    if ago := _ENDS_AGO.fullmatch(line):  # 'by Ana Lund 20 hours ago'
        return [ago["rest"], ago["ago"]]
    cells = [cell.strip() for cell in _BETWEEN_CELLS.split(line)]
    return cells if len(cells) > 1 and any(_dated(cell) or _of_page(cell) for cell in cells) else [line]


def _dated(line: str, most: int = MOST_BESIDE) -> bool:
    """Whether a line is a page's stamp: no more than `most` words are of anything else, and no place begins it."""
    if len(line) > LONGEST_STAMP or not (_DIGIT.search(line) or _AGO.search(line)):
        return False
    place = _PLACE.match(line)
    words = _WORD.findall(line[place.end() :] if place else line)
    if len(words) > MOST_WORDS:
        return False
    beside = [word for word in words if word.lower() not in _OF_STAMPS]
    if len(beside) > most or (beside and line.startswith(beside[0])):
        return False
    return _CLOCK.search(line) is not None or _day(line) is not None


def _day(line: str) -> str | None:
    """The day in a line, with its year."""
    day = STAMP.search(line) if _YEAR.search(line) else None
    return day.group() if day else None


def _source(line: str) -> re.Match[str] | None:
    """Whose dispatch it is, if the line is no more than that."""
    return None if _AGENCY_WORDS.isdisjoint(_WORD.findall(line)) else _SOURCE.fullmatch(line)


def _signed(line: str) -> tuple[str, str] | None:
    """Writer and agency of a line that names both and no more: 'Rita Sousa, The Associated Press'."""
    person, _, agency = line.partition(", ")
    source = _source(agency) if agency else None
    return (
        (person, source["agency"]) if source and not person.isupper() and _PERSON.fullmatch(person) else None
    )


def _read_foot(lines: list[str], page: Page, *, scraped: bool) -> tuple[list[str], bool]:
    """What stands below the last paragraph: behind the page's lines, or the sign-off, nothing of the dispatch but that.

    Of a page that has shown itself above, nothing but that at all. And whether any of it is a page's.
    """
    kept: list[str] = []
    ended = signed = False
    for line in filter(None, lines):
        signs = SIGN_OFF.fullmatch(line) is not None
        if not signs and (source := _source(line)):  # 'Source: Agence France-Presse'
            page.agency, ended = page.agency or source["agency"], True
        ended = ended or _round(line) or _signed(line) is not None or _MORE.fullmatch(line) is not None
        short = (scraped and not _ENDED.search(line)) or (signed and len(line.split()) <= MOST_BESIDE)
        if signs or _STAFF.match(line) or not (ended or short):
            kept.append(line)
        signed = signed or signs
    return kept, ended


def _of_page(line: str) -> bool:
    return _DIGIT.search(line) is not None and _OF_PAGE.fullmatch(line) is not None


def _disclaims(line: str) -> bool:
    return (
        len(line) <= LONGEST_DISCLAIMER
        and (
            "feed" in line
            or "not involved in" in line
            or "not been edited" in line
            or "contains only" in line
        )
        and _DISCLAIMER.fullmatch(line) is not None
    )


def _round(line: str) -> bool:
    """Whether a line above or below the paragraphs is the page's: of its words, its stamps, or a row of them."""
    folded = line.casefold()
    if folded in _ROUND or _disclaims(line):
        return True
    if _DIGIT.search(line) and (
        _of_page(line) or (_dated(line) and (_day(line) or _STATED.match(line) or _AGO.search(line)))
    ):
        return True
    if (":" in line or "by " in folded or "notes" in folded) and (
        _DESK.fullmatch(line) or _ADDRESS.fullmatch(line)
    ):
        return True
    cells = folded.split("|")
    return len(cells) > 1 and all(not (bare := cell.strip()) or bare in _ROUND for cell in cells)
