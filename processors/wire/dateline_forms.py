"""The forms of a dateline, one pattern each, by what stands for certain in it: a date, an agency, or a known place alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from processors.wire.dates import DATE, MONTHS

# Names that agencies sign datelines with, besides any other in parentheses after a date.
AGENCIES = (
    "AFP|AP|Reuters|REUTERS|dpa|DPA|EFE|ANSA|Kyodo|KYODO|TASS|ITAR-TASS|PA|CP|AAP|ATS|ats|SDA|sda|STT"
    "|Xinhua|UPI|APA|ANP|Belga|BELGA"
    "|PAP|CTK|BTA|TT|NTB|Ritzau|Interfax|RIA Novosti|IANS|PTI|Yonhap|Jiji|Bernama|Antara|WAM|SPA|KUNA"
    "|MENA|ANI|Lusa|LUSA|Notimex"
    "|Europa Press|EUROPA PRESS|Anadolu|AA|VNA|ANTARA|MAP|TAP|CNA|BSS|GNA|NAN|APS|MTI|TASR|SITA|HINA"
    "|Agerpres|AGERPRES|Adnkronos|askanews|ots|Thomson Reuters|The Canadian Press|Canadian Press|ats/afp"
    "|ats afp|SDA/AFP|awp|dpa-AFX|BNS|LETA|ELTA|MIA|Tanjug|TANJUG|BelTA|Ukrinform|AZERTAC|MONTSAME|IRNA"
    "|FNA|Tasnim|ISNA|WAFA|QNA|PNA|UNB|IPS|PANA|CNS"
    "|Prensa Latina|Colprensa|Télam|AGI|LaPresse|Keystone-SDA|Keystone-ATS|RTTNews|Alliance News"
    "|GLOBE NEWSWIRE|PRNewswire|BUSINESS WIRE"
    "|أ ف ب|ا ف ب|أف ب|أ\\.ف\\.ب|رويترز|د ب أ|واس|وام|سانا|بنا|كونا|قنا|أ ش أ|ا ش ا|وفا|شينخوا|الأناضول|سبوتنيك|تاس|واع|سونا|وات|واج|ومع"
)

# Small words in the names of places.
PARTICLES = frozenset((
    "of", "the", "and", "in", "on", "upon", "sur", "le", "la", "les", "de", "des", "du", "del", "dos", "da", "do", "der", "am", "an", "i", "y", "e", "al", "bei",
))  # fmt: skip

_DASH = r"[-–—_]{1,3}"
_MARK = rf"\((?P<agency>{AGENCIES}|[^\W\d_]{{2,15}}(?:[ /-][^\W\d_]{{1,14}}){{0,2}}\.?)\)"
_CYRILLIC = "(?-i:[А-ЯЁІЇЄҐ])[А-Яа-яЁёІіЇїЄєҐґ-]{2,14}"  # an agency's name where nothing brackets it
_END = rf"\s*(?:\.\s?{_DASH}|{_DASH}|:|\.(?=\s))?\s*"

# 'Dec 3 (AFP)', after a comma: the place stands before. 'Dec. 9 Kyodo -', 'Nov. 20, GNA -' and 'January 21. /TASS/.' have no parentheses.
_ARTICLES = ("le", "el", "il", "em", "den", "am")
DATED = re.compile(
    rf"(?:(?:{'|'.join(_ARTICLES)})\s+)?(?P<date>{DATE})(?:(?<=\d{{4}})\.(?=\s\())?(?:,\s+[^\W\d_]{{3,12}}(?=\s\())?"
    rf"(?:\s*(?:[,-]\s*)?(?:{_MARK}{_END}"
    rf"|(?P<bare>Kyodo|Xinhua|PRNewswire|(?!AM|PM|GMT|UTC)(?-i:[A-Z]{{2,6}}))\s*\.?{_DASH}\s*)"
    rf"|\s*{_DASH}\s*(?P<named>РИА Новости|Sputnik|{_CYRILLIC})\.\s*"
    rf"|\.?\s*(?P<site>INTERFAX\.RU|(?-i:Interfax)(?:-[A-Z]\w+)?|{_CYRILLIC})(?:\s*{_DASH}|\.)\s+"
    rf"|,\s*(?P<line>(?-i:[A-Z]{{3,10}}))\s*\n\s*|\.?\s*/(?P<slashed>[^\W\d_][\w -]{{1,30}})/{_END})",
    re.IGNORECASE,
)


def _beginning(words: Iterable[str]) -> str:
    """A pattern of texts that may begin with one of the words, by its first three letters: cheap where none does."""
    by_letter: dict[str, set[str]] = {}
    for word in words:
        first, *rest = (f"[{letter}{letter.upper()}]" if letter.isalpha() else r"\s" for letter in word[:3])
        by_letter.setdefault(first, set()).add("".join(rest))
    return "|".join(f"{first}(?:{'|'.join(sorted(rest))})" for first, rest in by_letter.items())


COMMA = re.compile(rf"[,.]\s+(?=\d|{_beginning([*MONTHS, *(f'{article} ' for article in _ARTICLES)])})")
# 'NEW YORK--(BUSINESS WIRE)--', 'HOUSTON, TX / ACCESSWIRE / December 3, 2025 /', 'BRUXELLES 03/12 (BELGA) =', 'KØBENHAVN /ritzau/ -'
RELEASED = re.compile(
    rf"^(?P<place>[^\W\d_][^\n()/]{{1,60}}?)(?:\s?--\s?\((?P<wire>[A-Z][A-Za-z ]{{2,24}}?)(?:\s-\s(?P<sent>(?i:{DATE})))?\)\s?[-–—]{{1,2}}\s?(?:(?P<late>(?i:{DATE}))\s?--\s?)?"
    rf"|\s/\s(?P<service>[A-Z][A-Za-z ]{{2,24}}?)\s/\s(?P<day>(?i:{DATE}))\s/\s?"
    rf"|\s(?P<belga_day>\d\d/\d\d)\s\((?P<belga>BELGA|Belga)\)\s?=?\s?|\s/(?P<slash>ritzau|TASS|ТАСС)/{_END})",
    re.MULTILINE,
)
ARABIC = re.compile(r"[\u0600-\u06ff]")
ARABIC_COMMA = re.compile(r"[,.]\s+(?=\d)|[^\W\d_]\s(?=\d{1,2} [\u0600-\u06ff])")
# 'ROMA, 11 LUG -', 'TORONTO _', 'MANILA, Philippines —': no agency at all, so the place must be known, in capitals, and begin the line.
BARE = re.compile(
    rf"^(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'/-]{{2,40}}?(?:,\s+[A-Z][A-Za-z][\w. ]{{1,25}}?)?)(?:,\s+(?P<date>(?i:{DATE})))?(?:\s+(?:[-–—]{{1,2}}"
    r"|_)\s+"
    r"|—)",
    re.MULTILINE,
)
# 'Nairobi — Kenya's', 'Islamabad: Pakistan's', 'Tbilisi, Georgia - A ski lift': only in the first paragraph, as a headline has the same shape.
BEFORE_TEXT = re.compile(
    r"(?P<place>[^\W\d_][^\n,:;()–—]{1,40}?(?P<within>,\s+[A-Z][\w. ]{2,25}?)?)(?:\s+[–—]|\s?:"
    r"|(?(within)\s+-|(?!)))\s+(?=[\"“'‘]?[A-ZÀ-Þ\d])"
)
# 'KAMPALA, Uganda', 'STOCKHOLM TT' on a line of its own above the text.
ABOVE_TEXT = re.compile(
    rf"^(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'-]{{2,30}}?(?:,\s+[A-Z][A-Za-z. ]{{2,25}})?)(?: (?P<agency>{AGENCIES}))?\n(?=[^\n]{{60}})",
    re.MULTILINE,
)
PARAGRAPH = re.compile(r"^[^\n]{60,}[.!?][\"”'’)]{0,2}$", re.MULTILINE)
# 'Praha 20. listopadu (ČTK) -': nothing parts place and date; 'Nov 20 (Reuters) -': no place.
SPACED = re.compile(
    rf"^(?:(?P<place>[^\W\d_][^\n(),\d]{{1,40}}?)\s+(?=\d))?(?P<date>{DATE})\s*{_MARK}{_END}",
    re.MULTILINE | re.IGNORECASE,
)
# 'PARIS (AP) _', 'Paris (ats afp)', '20.11. Gdańsk (PAP) -', 'SYDNEY, AAP -': no date, so the agency must be known and the line must begin here.
UNDATED = re.compile(
    r"^(?:(?P<led>\d{1,2}\.\d{1,2}\.)\s+)?(?P<place>[^\n()]{2,60}?(?:\s\([^\W\d_][^()\d\n]{1,30}\))?)(?:\s+"
    rf"|-)\((?P<agency>(?:{AGENCIES})(?:[/-][a-zA-Z]{{2,8}})?|[a-z]{{3}}/(?:{AGENCIES}))\)\s*(?:{_DASH}|:"
    r"|\.-|\.(?=\s))?\s*"
    rf"|^(?P<before>[^\n(),]{{2,40}}?),\s+(?P<beside>{AGENCIES})\s*{_DASH}\s+",
    re.MULTILINE,
)
# 'Beijing (AFP) Nov 23, 2026', 'Los Angeles CA (SPX) Nov 19, 2026': the date stands behind the agency, with its year.
SIGNED_THEN_DATED = re.compile(
    rf"(?P<state>\s[A-Z]{{2}})?\s\((?P<agency>{AGENCIES}"
    rf"|[A-Z]{{2,5}})\)\s+(?:(?=(?i:{DATE}))(?=[^\n]{{3,14}}\b(?:19|20)\d\d\b)|(?=(?:19|20)\d\d-\d\d-\d\d))"
)
# '… unverändert Frankfurt/Main (dpa) - Die EZB': as UNDATED, behind a headline on its line.
RUN_ON = re.compile(rf"\s\((?P<agency>{AGENCIES})\)(?:\s*(?:{_DASH}|:)\s+|\s(?=[A-ZÀ-Þ\"“]))")
# '… next year Nov 26 (Reuters) - The minister': a headline and no place before it.
RUN_ON_DAY = re.compile(
    rf"(?<=[^\W\d_]\s|[\"'’”?!)]\s)(?P<date>{DATE})\s\((?P<agency>{AGENCIES})\)\s*{_DASH}\s+(?=[\"“‘']?[A-ZÀ-Þ\d])",
    re.IGNORECASE,
)
# What stands at the end of the next one, and is looked for first: that one may begin at each letter.
RUN_ON_MARK = re.compile(r"(?:[A-Z.]|, [A-Z][a-z]{2,20})(?:\s[—–-]|—|\s_|:)\s")
# '… next year OTTAWA — The minister': a known place in capitals behind a headline that is not.
RUN_ON_PLACE = re.compile(
    r"(?<=[a-z\d\"'’”?!)]\s)(?P<place>(?=[A-Z .'’-]{4})[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][a-z]+)?)(?:\s[—–-]|—|\s_|:)\s+(?=[\"“‘']?[A-Z][a-z])"
)
# 'TBILISI (Agenda.ge), 26 Nov. -'
SIGNED_DAY = re.compile(
    rf"^(?P<place>[^\W\d_][^\n(),\d]{{1,40}}?)\s\((?P<agency>[^\W\d_][\w. /-]{{1,24}})\),\s(?P<date>{DATE})\.?\s*{_DASH}\s+",
    re.MULTILINE | re.IGNORECASE,
)
# 'SINGAPORE - Media OutReach Newswire - 26 November 2026 -'
SERVICE = re.compile(
    rf"^(?P<place>[^\W\d_][^\n()/,]{{1,40}}?) - (?P<agency>[A-Z][A-Za-z ]{{2,30}}(?:Newswire|Wire|News)) - (?P<date>(?i:{DATE})) - ",
    re.MULTILINE,
)
# 'HELENA, Mont. (XP) -': an agency that no list has, so the place must be known or in capitals, and a dash must follow.
UNLISTED = re.compile(
    rf"^(?P<place>[^\n()]{{2,60}}?)\s+\((?P<agency>(?!(?i:{DATE})\))(?=[^()\n]*[^\W\d_]{{2}})\w[\w .&'’-]{{1,24}})\)\s*(?:{_DASH}|;)\s+",
    re.MULTILINE,
)
# 'GENEVA (20 November 2026) -'
BRACKETED = re.compile(
    rf"^(?P<place>[^\W\d_][^\n(),\d]{{1,40}}?)\s*\((?P<date>{DATE})\)\s*{_DASH}\s+",
    re.MULTILINE | re.IGNORECASE,
)
# '【ロンドン時事】', '[ワシントン 20日 ロイター] -', '(서울=연합뉴스) 홍길동 기자 =', '新华社北京11月20日电', '（中央社記者王小明台北20日電）'
EAST_ASIAN = re.compile(
    r"^(?:【(?P<eq>[^】=＝\n]{1,10})[=＝](?P<eq_agency>[^】\n]{2,8})】|【(?P<ja>[^】\n]{1,12}?)(?P<ja_agency>共同|時事|AFP=時事|ロイター|聯合ニュース|新華社|タス通信|CNN)】"
    r"|\[(?P<rt>[^\]\n\d]{1,12}?)\s(?:\d{1,2}月)?\d{1,2}日\s(?P<rt_agency>ロイター)\]\s?[-–—]\s?|【(?:\d{1,2}月\d{1,2}日|\d{1,2}日)\s(?P<afp_agency>AFP|AFP=時事)】"
    r"|[\(\[](?P<ko>[가-힣]{1,10})(?: [A-Z]{2,10})?=(?P<ko_agency>[가-힣]{2,6})[\)\]]\s*(?:[가-힣]{2,5}\s?(?:선임)?(?:기자"
    r"|특파원)\s?=\s?)?"
    r"|(?P<zh_agency>新华社|新華社|中新社"
    r"|中新网)(?P<zh>[\u4e00-\u9fff]{2,8}?)(?P<date>\d{1,2}月\d{1,2}日)[电電]\s*(?:[（(]记者[^）)\n]{1,30}[）)]\s*)?"
    r"|（(?P<cna_agency>中央社)(?:記者[\u4e00-\u9fff]{2,3})?(?P<cna>[\u4e00-\u9fff]{2,6}?)\d{1,2}日[^）\n]{0,6}電）)",
    re.MULTILINE,
)
# 'ASTANA. KAZINFORM A minister', '(AMSTERDAM) - Een minister': the place must be known.
STOPPED = re.compile(
    rf"^(?:(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ .'-]{{2,30}}?)\.\s(?P<agency>[KQ]AZINFORM|{AGENCIES})\s(?:{_DASH}\s)?(?=[A-ZÀ-Þ])|\((?P<bracketed>[A-ZÀ-Þ][A-ZÀ-Þ .'-]{{2,30}})\)\s*{_DASH}\s+(?=[A-ZÀ-Þ]))",
    re.MULTILINE,
)
# 'أوسلو - 20 - 11 (كونا) --'
OF_KUWAIT = re.compile(
    rf"^(?P<place>[\u0621-\u064a ]{{3,25}}?) - (?P<day>\d{{1,2}}) - (?P<month>\d{{1,2}}) \((?P<agency>[^()\n]{{2,12}})\)\s*{_DASH}\s*",
    re.MULTILINE,
)
# '(ANSA) - ROME, JUL 11 -'
AGENCY_FIRST = re.compile(
    rf"^\((?P<agency>{AGENCIES}"
    r"|(?!CORRECT|LEAD|UPDATE|URGENT|REFILE|REPEAT|RPT"
    rf"|ADV)[A-Z]\w{{2,14}})\)\s*{_DASH}\s*(?P<place>[^\n()]{{2,60}}?),\s+(?P<date>{DATE})\s*{_DASH}\s*",
    re.MULTILINE | re.IGNORECASE,
)
# '(Reuters) - Shares of …': no place.
AGENCY_ALONE = re.compile(
    rf"^\((?:(?P<agency>{AGENCIES}|[A-Z]\w*(?:News|Wire|Press)"
    rf"|(?:[A-Z]\w+ ){{1,2}}(?:Agency|News|Press|Wire))\)\s*{_DASH}\s+(?=[^\W_])"
    rf"|(?<=\A\()(?P<known>{AGENCIES})\)\s+(?=[A-ZÀ-Þ]))",
    re.MULTILINE,
)
# 'AGI - Ricercatori cileni hanno', before the first paragraph.
AGENCY_BEFORE = re.compile(rf"(?P<agency>{AGENCIES}) [-–—] (?=[A-ZÀ-Þ][^\n]{{60}})")
# 'Feb 26 -', 'nov. 20. El', or '20 November 2026' and the line's end: no agency; only behind a place that is known, near the start.
DASHED = re.compile(
    rf"(?P<date>{DATE})(?:\s*[-–—]{{1,2}}\s+|(?<=\d{{4}}) ?\n\s*|(?<!\.\d\d)\.\s+(?=(?-i:[A-ZÀ-Þ])))",
    re.IGNORECASE,
)
# States and provinces as American wires shorten them.
REGION = re.compile(
    r",\s+(?i:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb"
    r"|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Vt|Va|W\.\s?Va|Wash|Wis|Wyo"
    r"|Ont|Que|Alta|Sask|Man|Nfld|[A-Z]\.\s?[A-Z])\.?$"
)
# 'ANTALYA (Turquie), 20 nov 2026': the country behind the place.
COUNTRY = re.compile(r"\s\((?P<within>[^\W\d_][^()\d\n]{1,30})\)$")
LINE = re.compile(r"\n")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
AFTER_STAMP = re.compile(rf"\s*(?:{_DASH}|:)?\s*")
