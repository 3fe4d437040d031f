"""What web pages print round a dispatch, as data and patterns, one for each kind of line: sharing, stamps, sources, captions.

`page_lines` decides by where a line stands; here is only what it says. No standard defines it.
"""

from __future__ import annotations

import re

from processors.rights.credit import AGENCY as HOLDERS
from processors.wire.dateline_forms import AGENCIES
from processors.wire.dates import MONTHS, STAMP

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
ROUND = frozenset((*_SHARING, *_ADVERTISING, *_NAVIGATION))
ANYWHERE = frozenset((*_SHARING, *_ADVERTISING)) - {"x", "live", "save", "listen", "email", "e-mail", "ad"}
DIGIT = re.compile(r"\d")
MARKED = re.compile(r"[\d|:»›>•·]")
YEAR = re.compile(r"(?:19|20)\d\d")
# What a page says that it did, before the day.
_DONE = [
    "published",
    "issued",
    "updated",
    "update",
    "modified",
    "posted",
    "created",
    "filed",
    "publiée",
    "publié",
    "modifiée",
    "modifié",
    "veröffentlicht",
    "aktualisiert",
    "erstellt",
    "stand",
    "publicado",
    "publicada",
    "actualizado",
    "actualizada",
    "atualizado",
    "atualizada",
    "pubblicato",
    "aggiornato",
    "gepubliceerd",
    "bijgewerkt",
    "publicerad",
    "uppdaterad",
    "opublikowano",
    "aktualizacja",
    "опубликовано",
    "обновлено",
]
_WHEN = rf"(?:(?:first |last )?(?:{'|'.join(_DONE)})|mise? à jour)"
# Words of dates, times and their zones: a short line of a page that has hardly another beside them is its stamp.
_SAID_OF_TIME = (
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes"
    " martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag"
    " torsdag fredag lördag söndag first last mis mise jour"
    " h on at am pm a p m le à il alle ore el las de às um uhr vom om"
    " uur den kl klo г в hr hrs min ago hour hours day days minute minutes today yesterday hier heute gestern seit online hoy ayer oggi ieri geleden een dag gmt utc cet cest est edt pst ist bst local time 송고시간 配信"
)
OF_STAMPS = frozenset((*_DONE, *_SAID_OF_TIME.split(), *(word for name in MONTHS for word in name.split())))
_TIME = r"\b[0-2]?\d[:.h][0-5]\d\b"
CLOCK = re.compile(
    r"\b[0-2]?\d[:h][0-5]\d\b|\b[0-2]?\d\.[0-5]\d(?=\s?(?:Uhr|uur|klo|h\b|[ap]\.?m|GMT|UTC|CES?T))"
    r"|\b(?:ago|geleden)\b",
    re.IGNORECASE,
)
BETWEEN_CELLS = re.compile(r"\s*[|•·]\s*")
ENDS_AGO = re.compile(r"(?P<rest>.{3,60}?)\s(?P<ago>\d{1,2} (?:minute|hour|day|week)s? ago)")
AGO = re.compile(r"\b(?:ago|geleden)\b")
PLACE = re.compile(r"(?P<place>[^\W\d_][^\W\d_ ]{2,20}(?: [^\W\d_]{2,20})?)\s[-–]\s")
STATED = re.compile(rf"\W*(?:{_WHEN})\b", re.IGNORECASE)
# '2 min read', '3 h', 'NOS Nieuws • maandag, 17:20'
OF_PAGE = re.compile(
    r"\d{1,2}[- ]min(?:ut\w{1,3})?s?\.?(?: of)?(?: ?(?:read(?:ing)?(?: time)?|de lecture|lesezeit"
    r"|de lectura|di lettura|de leitura|leestijd|lästid))?"
    r"|(?:reading time|temps de lecture|lesezeit|tiempo de lectura)\s?:?\s?\d{1,2} ?min\w*\.?"
    r"|\d{1,2} ?(?:h|hrs?|d)(?: ago)?|view comments \(\d+\)"
    r"|(?:view |show |see |ver |voir )?\d{1,4} (?:comments?|commentaires?|comentarios?|comentários?"
    r"|kommentare?|commenti|reacties)"
    r"|citation: [^\n]{1,200}\bretrieved\b[^\n]{1,200}"
    rf"|[^\n•·]{{2,30}} [•·] [^\W\d_]{{3,12}},? {_TIME}",
    re.IGNORECASE,
)
# 'edited by Sadie Moore, reviewed by Robert Egan', 'Topic:Fossils'
DESK = re.compile(
    r"(?:edited|reviewed|fact-checked) by [^\n]{3,80}|editor\s?:[^\n]{1,40}|editors['’] notes"
    r"|(?:topics?|tags?|categor(?:y|ies)|filed under|section)\s?:[^\n]{1,80}",
    re.IGNORECASE,
)
_AGENCY = rf"(?:{AGENCIES}|{HOLDERS})"  # as datelines sign and as notices name them
# 'AFP - Agence France Presse', 'Le Monde avec AFP', 'Quelle: ZEIT ONLINE, dpa, sro', 'Oprac. PAP', 'Redazione ANSA VARSAVIA'
SOURCE = re.compile(
    r"(?:(?:By|BY|Von|Par|Por|[Oo]prac\.|Redazione|Story by|Da|Dal|Quelle:|Source:|Fuente:|Fonte:|Bron:"
    rf"|Källa:|Źródło:|Source)\s?:?\s?)?(?:(?!{_AGENCY}\b)[A-ZÀ-Ý\d][\w.'’ ]{{1,30}}?(?: avec| with| mit"
    rf"| con| met| med| and| und| et| y| e|,|/| -) )?(?P<agency>{_AGENCY})"
    rf"(?:\s?(?:[-–/,+&]|and|und|et|y|e)\s?(?:{_AGENCY}|[a-z]{{2,4}}"
    r"|(?i:agenc(?:y|ies)|agences|agenturen|agencias|staff)))*(?: [A-Z]{3,20}"
    r"| in [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)?"
)
WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?<!\dst)(?<!\dnd)(?<!\drd)(?<!\dth)")  # but not of 1st, 2nd
AGENCY_WORDS = frozenset(WORD.findall(f"{AGENCIES}|{HOLDERS}"))
PLACED = re.compile(rf"(?P<place>[A-ZÀ-Ý][\w.'’ -]{{2,30}}?) \| (?P<agency>{_AGENCY})")  # 'SANTIAGO | AFP'
LEAD_IN = re.compile(r"By|BY|Von|Par|Por|Di|Door|Av")
# 'Reporting by Ana Silva; editing by Tom Brown'
STAFF = re.compile(
    r"\(?(?:(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting|Redaktion|Redacción|Avec|With"
    r"|Associated Press writers?)\b"
)
ENDED = re.compile(r"[.!?。][\"”’»)']{0,2}\s")
CAPTION = re.compile(
    r"(?:FILE (?:PHOTO|PICTURE|IMAGE)|File (?:photo|picture)|Representational image|Symbolbild"
    r"|Photo d['’]illustration|Imagen de archivo)\b[^\n]*"
)
ADDRESS = re.compile(r"https?://\S+")
PERSON = re.compile(
    r"[A-ZÀ-Ý][\w.'’-]+(?: (?:(?:de|da|di|van|von|der|del|la|el|al|bin) ){0,2}[A-ZÀ-Ý][\w.'’-]+){1,3}"
)
WRITTEN_BY = re.compile(
    rf"(?:(?:By|by|Von|von|Par|par|Por|por|Di|di|Door|door|Av|av|[Oo]prac\.) )?(?P<writer>{PERSON.pattern})"
)
_TOP = r"(?:Home|HOME|Accueil|Startseite|Inicio|Início|Главная)"
BREADCRUMB = re.compile(
    rf"{_TOP}\s?[/>»›→](?:\s?[^\n/>»›→]{{1,40}}[/>»›→]){{0,5}}\s?[^\n]{{0,120}}"
    rf"|{_TOP}(?:\s?\|\s?[^\W\d_][^\n|.]{{1,24}}){{1,14}}"  # a row of the page's sections
)
# Under them a page goes on with other things.
MORE = re.compile(
    r"(?:related(?: articles?| stor(?:y|ies)| topics?| news)?|read (?:more|also|next)|see also|also read"
    r"|more (?:on this|from|stories|news|in)|most (?:read|popular|viewed)|explore more|archivado en"
    r"|latest news|recommended(?: for you)?|trending|(?:tags?|topics?)(?=\s?:|$)|daily newsletter"
    r"|sign up (?:for|to)|subscribe to|follow us|join (?:us|our)|download (?:the|our) app|[àa] lire aussi"
    r"|lire aussi|sur le même sujet|dieses thema im programm|mots[- ]clés|mehr zum thema|lesen sie auch"
    r"|auch interessant|das könnte sie(?: auch)? interessieren|schlagwörter|le puede interesar"
    r"|te puede interesar|últimas noticias"
    r"|lea también|lee también|etiquetas|leggi anche|ultime notizie|leia também|saiba mais|lees ook"
    r"|läs (?:också|mer)|czytaj (?:też|także)|читайте также|по теме|اقرأ أيضا)\b[^\n]{0,160}",
    re.IGNORECASE,
)
# A publisher disclaims what it did not write.
DISCLAIMER = re.compile(
    r"[^\n]{0,120}\b(?:was not involved in the creation of|website contains only a portion of"
    r"|(?:has|have) not been edited by"
    r"|(?:is|was) (?:published|generated|auto-generated|automatically generated) from (?:a"
    r"|an) (?:\w+ )?(?:syndicated |news )?(?:agency )?feed)\b[^\n]{0,300}"
)
SENTENCE = re.compile(r"[.!?。؟][\"”’»)']{0,2}(?: ?\(?(?:[A-Z]{2,5}|dpa|ats)\)?\.?)?$")
# The same run on behind a headline: '… By AFP Published on November 24, 2026 Tbilisi, Georgia - A ski lift', '… By AFP - Nov 23, 2026'
_STAMPED = rf"(?i:{_WHEN})(?: on)?\s?[:–-]?\s*(?i:{STAMP.pattern})"
_BY = r"By [A-Z][^\n|]{1,40}?"
RUN_ON = re.compile(
    rf"[ |]+(?:(?P<by>{_BY})[ ,|]+)?{_STAMPED}(?:\s?\|\s?{_STAMPED})*[ |]*"
    rf"|[ |]+(?P<agency>By {_AGENCY})\s?[-–|,]\s?(?i:{STAMP.pattern})[ |]*"
)
INLINE_MORE = re.compile(
    r"\s(?:Related Links|Related Articles|Subscribe Free)\b[^\n]{0,400}\s*\Z"
)  # behind the last sentence
TITLE = re.compile(r"(?P<headline>[^\n|]{15,150}?)(?: \| |(?= (?P=headline) ))")
CRUMBS = re.compile(r"\s*(?:[A-ZÀ-Ý][^»›>\n]{1,24} [»›>] ){1,5}")
