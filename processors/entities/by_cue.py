"""People and organisations by the word before them, in languages that have neither tagger nor grammar.

They say who somebody is before the name, often with a place between: 'президент России Владимир Путин'; Hungarian says it behind.
What other steps have taken is blotted out first, so that a place between is no part of a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from processors.dispatch import EntityType
from processors.entities.grammar import Words

BLOT = "\x1f"
_UP, _LOW = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻŠŽČĎĚŇŘŤŮĞŞİŐŰȘȚĂ", "a-zß-öø-ÿąćęłńśźżšžčďěňřťůğşıőűșță"
_BETWEEN = rf"(?:(?: [{_LOW}а-яёіїєґ’'-]{{2,30}}| {BLOT}+| [A-ZŁŚŻА-ЯЁІЇЄ]{{2,6}}(?![a-zа-яё]))){{0,5}}"
# Two or three words with capitals.
_CYRILLIC = r"[А-ЯЁІЇЄҐ][а-яёіїєґ’]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ’]+)?"
_LATIN = rf"[{_UP}][{_LOW}]+(?:-[{_UP}][{_LOW}]+)?"
_GREEK = r"[Α-ΩΆΈΉΊΌΎΏ][α-ωάέήίόύώϊϋΐΰς]+(?:-[Α-ΩΆΈΉΊΌΎΏ][α-ωάέήίόύώϊϋΐΰς]+)?"
_PARTICLE = (
    r"(?:(?:van der|van den|van de|ter|ten|den|von der|von|van|de|af|фон дер|фон|ван|де|дель|бен|бин) |аль-)"
)


def _words(titles: str, *, whole: bool = True) -> Words:
    """The words of a list; where not `whole`, those that end in one, too: 'statsminister'."""
    return Words(titles.replace("|", " "), begin=whole, lower=True)


def _name(word: str) -> str:
    return rf"(?P<name>{word} (?:{_PARTICLE}{word}|{word}(?: {word})?))(?![\w-])"


_RUSSIAN_TITLES = (
    "президент|вице-президент|экс-президент|премьер|премьер-министр|министр|замминистра|вице-премьер|канцлер|глава|губернатор|вице-губернатор|мэр|депутат|сенатор|посол|постпред"
    "|представител|пресс-секретар|спикер|председател|секретар|госсекретар|генсек|помощник|советник|директор|гендиректор|тренер|нападающ|защитник|вратар|капитан|адвокат|судь|прокурор"
    "|следовател|генерал|полковник|командующ|эксперт|аналитик|экономист|политолог|профессор|академик|режиссер|режиссёр|актер|актёр|актрис|певец|певиц|писател|журналист|корреспондент"
    "|бизнесмен|предпринимател|основател|владелец|лидер|корол|принц|папа|патриарх|митрополит|чемпион|олимпийск|космонавт|уполномоченн|омбудсмен|координатор|рабоч|сотрудни|житель"
)
_UKRAINIAN_TITLES = (
    "президент|прем’єр|прем’єр-міністр|міністр|віцепрем’єр|канцлер|глава|очільни|голов|губернатор|мер|депутат|посол|речни|прессекретар|спікер|секретар|держсекретар|генсек|помічни|радни|директор"
    "|тренер|адвокат|судд|прокурор|генерал|полковник|командувач|експерт|аналітик|економіст|політолог|професор|режисер|актор|журналіст|кореспондент|засновни|лідер|корол|папа|чемпіон"
)
_POLISH_TITLES = (
    "prezydent|wiceprezydent|premier|wicepremier|minister|ministr|wiceminist|kanclerz|szef|przewodnicząc|marszałek|marszałk|rzeczni|poseł|posł|senator|ambasador|sekretarz|doradc|dyrektor|prezes|trener"
    "|napastnik|bramkarz|kapitan|adwokat|obrońc|mecenas|sędzi|prokurator|generał|pułkownik|ekspert|analityk|ekonomist|politolog|profesor|reżyser|aktor|piosenkar|pisarz|dziennikar|przedsiębiorc|założyciel"
    "|lider|król|papież|biskup|arcybiskup|kardynał|mistrz|wojewod|burmistrz|komendant|starost|wójt|europoseł|europosł|kandydat"
)
_NORDIC_TITLES = (
    "minister|ministern|president|presidenten|talesperson|talespersonen|presstalesperson|talesman|chef|chefen|ordförande|ordföranden|generalsekreterare|sekreterare|ambassadör|direktör|generaldirektör|vd|åklagare|åklagaren|advokat"
    "|advokaten|domare|domaren|tränare|tränaren|förbundskapten|förbundskaptenen|målvakt|anfallare|backen|forskare|forskaren|professor|professorn|ekonom|ekonomen|chefsekonom|analytiker|analytikern|expert|experten"
    "|författaren|regissören|skådespelaren|artisten|sångaren|journalisten|reportern|partiledare|partiledaren|språkrör|språkröret|riksdagsledamoten|kommissionär|kommissionären|utredare|utredaren|skidåkaren|åkaren|kungen|drottning|kronprinsessan|prins|påven|biskop"
    "|ministeren|præsident|præsidenten|presidenten|direktøren|direktør|formand|formanden|borgmester|borgmesteren|anklager|anklageren|dommer|dommeren|træner|træneren|landstræner|økonom|økonomen|analytikeren|forsker|forskeren|forfatteren|kaptajn"
    "|talsperson|talskvinde|talsmand|leder|lederen|politiker|politikeren|sjef|sjefen|styreleder|ordfører|ordføreren|aktor|aktoren|forsvarer|forsvareren|trener|treneren|landslagssjef|forskaren|statsråd|statsadvokat|politiadvokat|skuespilleren|kongen|paven"
)
# Two words with capitals within a sentence: in Russian and Ukrainian only people's and some places' names have both.
_PAIR = re.compile(rf"(?:(?<=[а-яёіїєґ,;:–—»)] )|(?<=\s[ВСКУОИАЗ] )){_name(_CYRILLIC)}")
# At a sentence's beginning the second must look like a surname.
_FIRST = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<=\n))(?P<name>{_CYRILLIC} [А-ЯЁІЇЄҐ][а-яёіїєґ’-]+"
    r"(?:ов|ев|ёв|ин|ын|ский|цкий|ський|цький|ко|ян|швили|дзе|чук|юк|ова|ева|ина|ская|цкая|ська))(?![\w-])"
)
# How an adjective before a place's noun ends: 'Саудовская Аравия', but 'Юрий Ушаков'.
_ADJECTIVE = re.compile(
    r"(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|ыми|ими|ых|их|ую|ська|ське|ської|ській|ський)$"
)
_GIVEN_AS_ADJECTIVES = re.compile(
    r"(?:Дмитрий|Юрий|Василий|Анатолий|Георгий|Валерий|Аркадий|Евгений|Григорий|Геннадий|Виталий|Арсений|Игнатий|Иннокентий|Мефодий|Сергий|Афанасий|Леонтий|Терентий|Дмитрієм?|Майя|Зоя)$"
)
_ORGANISATION = re.compile(
    r"(?<![\w-])(?i:(?:авиа|нефте|теле)?компани|корпораци|концерн|холдинг|групп|парти|движени|агентств|издани|телеканал|газет|журнал|клуб|банк|завод|фонд|федераци|объединени|корпорац|компані|парті|агентств|видань)"
    r"[а-яёіїєґ]{0,4}[^.\n«»\"]{0,25} [«\"](?P<name>[^«»\"\n]{2,60})[»\"]|(?<![\w-])(?:ООО|ОАО|ПАО|ЗАО|АО|ФК|ХК|ТОВ|НК|ГК|ИА) [«\"](?P<legal>[^«»\"\n]{2,60})[»\"]"
)
# 'Lunds universitet', 'Göteborgs tingsrätt', 'tidningen Expressen'.
_NORDIC_ORGANISATION = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÅÄÖÆØ][\wåäöæø-]{2,30}s?(?: [A-ZÅÄÖÆØ]\w{2,20})? (?:universitet|universitetssjukhus|universitetssykehus|universitetshospital|högskola|högskole|tingsrätt|tingrett|lagmannsrett|hovrätt|kammarrätt|förvaltningsrätt|kommune?|sjukhus|sykehus|konstmuseum|byret|landsret))(?!\w)"
    r"|(?:[Tt]idningen|[Tt]idskriften|[Aa]visen|[Nn]yhetsbyrån|[Nn]yhedsbureauet|[Nn]yhetsbyrået|[Bb]olaget|[Ff]acket|[Ff]örbundet|[Ff]agforeningen|[Oo]rganisationen|[Oo]rganisasjonen|[Mm]yndigheten|[Kk]oncernen) (?P<legal>[A-ZÅÄÖÆØ][\w&-]{1,30}(?: [A-ZÅÄÖÆØ][\w&-]{1,30}){0,2})"
)
# Words in capitals within a sentence, and which of them are no organisations.
_ACRONYM = re.compile(r"(?<=[a-zа-яёіїєґąćęłńóśźż,)»”] )\(?(?P<name>[A-ZА-ЯЁІЇЄҐŁŚŻ]{3,6})(?![\w-])")
_NO_ORGANISATIONS = frozenset((
    "США", "СССР", "КНР", "ДТП", "НДС", "ВВП", "НПЗ", "АЭС", "ТЭЦ", "ГЭС", "ПВО", "БПЛА", "СМИ", "ЖКХ", "ДНК", "ВИЧ", "МСК", "НПО", "СВО", "УЗИ", "МРТ", "ОРВИ", "ЕГЭ", "РСЗО", "ПЦР", "ИНН", "ТАСС", "ДНР", "ЛНР", "ХМАО", "ЯНАО", "СНГ", "ГМТ",
    "ДТЭК", "ППО", "ЗМІ", "ТЕЦ", "АЕС", "ГЕС", "ТЦК", "ВПО", "ДНЗ", "ПДВ", "ВВП", "США", "ДРГ", "РФ", "СРСР",
    "USA", "PKB", "VAT", "PLN", "EUR", "USD", "LGBT", "NIP", "TIR", "SUV", "GPS", "AGD", "RTV", "COVID", "DNA", "HIV", "PESEL", "RODO", "CET", "GMT", "III", "VII", "VIII", "XIX", "XXI", "MVP", "KILL", "PILNE", "UWAGA", "ZSRR", "NRD", "RFN", "PRL",
))  # fmt: skip
_ARABIC_TITLES = (
    "الرئيس|رئيس الوزراء|رئيس الحكومة|رئيس البرلمان|رئيس الأركان|رئيس أركان الجيش|نائب الرئيس|وزير الخارجية|وزير الدفاع|وزير الداخلية|وزير المالية|وزير الطاقة|وزير العدل|وزير الصحة|وزير النفط|وزير الاقتصاد|وزيرة الخارجية|الوزير|الوزيرة"
    "|المتحدث باسم|المتحدثة باسم|الناطق باسم|المتحدث|المتحدثة|الناطق|الأمين العام|المبعوث|السفير|القائد|الجنرال|العقيد|اللواء|الملك|الأمير|ولي العهد|الشيخ|المدرب|اللاعب|المهاجم|المدير|المديرة|الباحث|الباحثة|المحلل|الخبير|القاضي|المحامي|النائب|الطبيب|الأستاذ|الصحافي|الصحافية|المخرج|الممثل|الممثلة|الفنان|الفنانة|الكاتب"
)
_NO_ARABIC_NAME = "إن|أن|في|من|على|عن|إلى|مع|خلال|بحسب|الذي|التي|لم|لا|قد|كان|قال|قالت|بعد|قبل|أمام|عند|بين|حول|هو|هي|كل|أي|ما|ثم|أو|الثلاثاء|الاثنين|الأحد|الأربعاء|الخميس|الجمعة|السبت|نفسه|نفسها|كرة|أساسيا|أيضا|اليوم|سيلتقي|نظيره|نظيرها|يلتقي|التقى|أعلن|أعلنت|أكد|أكدت|وصل|زار|دعا|شدد|أوضح|اعتبر|رفض|حذر|اتهم|طالب|أشاد|بحث|أعرب|أبلغ|صرح|كتب|رأى|يزور|سيزور|تعهد|شارك|ألقى|غادر|والمثير"
_ARABIC_WORD = rf"(?!(?:{_NO_ARABIC_NAME})(?![\u0621-\u064a]))[\u0621-\u064a]{{2,15}}"
_ARABIC_OFFICES = "وزير|وزيرة|رئيس|رئيسة|مدير|مديرة|قائد|نائب|نائبة|عضو|محافظ|حاكم|سفير|سفيرة|مبعوث|أمين"
_ARABIC_OF = rf"(?: (?:باسم )?و?ال[\u0621-\u064a]{{3,15}}| {BLOT}+)"
_OF_ARABIC = re.compile(
    rf"(?<![\u0621-\u064a])[وف]?[بلك]?(?:(?:{_ARABIC_TITLES}){_ARABIC_OF}{{0,3}}|(?:{_ARABIC_OFFICES}){_ARABIC_OF}{{1,4}})"
    rf" (?P<name>(?:عبد (?:ال)?|أبو |آل )?(?!ال|لل|بال|كال|فال){_ARABIC_WORD} (?:(?:بن (?:عبد )?|عبد |أبو |آل )?(?!و){_ARABIC_WORD})(?: (?:بن|آل) {_ARABIC_WORD}){{0,2}})(?![\u0621-\u064a]| {BLOT})"
)

_DUTCH_TITLES = (
    "premier|minister|staatssecretaris|president|koning|koningin|prins|prinses|burgemeester|gouverneur|woordvoerder|woordvoerster|justitie|advocaat|advocate|rechter|hoogleraar|onderzoeker|onderzoekster"
    "|analist|econoom|topman|topvrouw|directeur|trainer|bondscoach|spits|doelman|aanvoerder|verdediger|middenvelder|kamerlid|fractievoorzitter|lijsttrekker|partijleider|voorzitter|kanselier|paus|bisschop|generaal|commandant"
    "|schrijver|schrijfster|zanger|zangeres|acteur|actrice|regisseur|journalist|journaliste|wielrenner|renner|schaatser|schaatsster|coureur|commissaris|ambassadeur|deskundige|hoofdeconoom|oprichter"
)
_CZECH_TITLES = (
    "premiér|prezident|viceprezident|ministr|náměst|mluvčí|předsed|ředitel|primátor|hejtman|poslan|senátor|kancléř|trenér|brankář|útočník|obránc|kapitán|advokát|soudc|soudkyn|žalobc|generál|analyti|ekonom|politolog|profesor"
    "|král|papež|velvyslan|starost|režisér|herec|here|zpěvá|spisovatel|novinář|zakladatel|šéf"
)
_TURKISH_TITLES = "Cumhurbaşkanı|Cumhurbaşkanı Yardımcısı|Başbakan|Başbakanı|Bakan|Bakanı|Başkanı|Sözcüsü|Sekreteri|Müdürü|Valisi|Belediye Başkanı|direktör|Milletvekili|Profesör|Avukat|Büyükelçisi|Şansölyesi|Komutanı|Kralı|Prensi"
_INDONESIAN_TITLES = "Presiden|Wakil Presiden|Perdana Menteri|Menteri(?: (?:Luar Negeri|Dalam Negeri|Pertahanan|Keuangan|Kesehatan|Perdagangan|Perhubungan|Pendidikan|Pertanian|Agama|Hukum|Energi|Ekonomi|Koordinator|Koordinator Bidang [A-Z][a-z]+))?+|Gubernur|Bupati|Wali Kota|Ketua(?: Umum)?|Direktur|Kepala|Jenderal|Pelatih|Juru [Bb]icara|Duta Besar|Raja|Kanselir"
_GREEK_TITLES = "πρωθυπουργ|πρόεδρ|προέδρ|υπουργ|υφυπουργ|αντιπρόεδρ|εκπρόσωπ|βουλευτ|δήμαρχ|περιφερειάρχ|καγκελάρι|γραμματέ|διευθυντ|προπονητ|δικηγόρ|δικαστ|εισαγγελέ|στρατηγ|καθηγητ|αναλυτ|οικονομολόγ|πρέσβ|βασιλι|πάπα"
_GREEK_OFFICES = "Άμυνας|Εθνικής Άμυνας|Εξωτερικών|Εσωτερικών|Οικονομικών|Οικονομίας|Υγείας|Παιδείας|Δικαιοσύνης|Ανάπτυξης|Εργασίας|Μεταφορών|Ενέργειας|Πολιτισμού|Ναυτιλίας"
_HUNGARIAN_TITLES = "miniszterelnök|kormányfő|elnök|államfő|köztársasági elnök|külügyminiszter|pénzügyminiszter|miniszter|kancellár|államtitkár|polgármester|szóvivő|edző|szövetségi kapitány|kapitány|nagykövet|főtitkár|vezérigazgató|igazgató|pápa|király|elemző|közgazdász|képviselő|ügyész|ügyvéd"

# People behind a title whose words an automaton finds (`Words`), and by a pattern that begins with it or, in Hungarian, ends so.
_BEHIND = {
    "nl": (_words(_DUTCH_TITLES, whole=False), rf"(?: van [{_UP}][{_LOW}]+| [a-z]{{2,20}}| {BLOT}+){{0,3}} {_name(_LATIN)}"),
    "cs": (_words(_CZECH_TITLES), rf"[{_LOW}]{{0,5}}{_BETWEEN} {_name(_LATIN)}"),
    "el": (
        _words(_GREEK_TITLES),
        rf"[α-ωάέήίόύώς]{{0,4}}(?: (?:{_GREEK_OFFICES})| [α-ωάέήίόύώς]{{1,20}}| {BLOT}+){{0,4}} {_name(_GREEK)}",
    ),
    "ru": (_words(_RUSSIAN_TITLES), rf"[а-яё]{{0,4}}{_BETWEEN} {_name(_CYRILLIC)}"),
    "uk": (_words(_UKRAINIAN_TITLES), rf"[а-яіїєґ’]{{0,5}}{_BETWEEN} {_name(_CYRILLIC)}"),
    "pl": (_words(_POLISH_TITLES), rf"[a-ząćęłńóśźż]{{0,5}}{_BETWEEN} {_name(_LATIN)}"),
    **dict.fromkeys(
        ("sv", "da", "no"),
        (_words(_NORDIC_TITLES, whole=False), rf"(?: [a-zåäöæø]{{1,20}}| {BLOT}+){{0,3}} {_name(_LATIN)}"),
    ),
}  # fmt: skip
_TITLED = {language: (words, re.compile(behind)) for language, (words, behind) in _BEHIND.items()}
_PATTERNS = {
    "ar": _OF_ARABIC,
    "tr": re.compile(rf"(?<![\w-])(?:{_TURKISH_TITLES}) {_name(_LATIN)}"),
    "id": re.compile(rf"(?<![\w-])(?:{_INDONESIAN_TITLES})(?: {BLOT}+){{0,2}} {_name(_LATIN)}"),
    "hu": re.compile(rf"(?P<name>{_LATIN} {_LATIN})(?: [{_LOW}]{{3,20}})? (?:{_HUNGARIAN_TITLES})"),
}
_PEOPLE = {"ru": (_PAIR, _FIRST), "uk": (_PAIR, _FIRST)}
_ORGANISATIONS = {
    **dict.fromkeys(("ru", "uk"), (_ORGANISATION, _ACRONYM)), "pl": (_ACRONYM,), **dict.fromkeys(("sv", "da", "no"), (_NORDIC_ORGANISATION,)),
}  # fmt: skip


CYRILLIC = ("ru", "uk")
LONGEST_BEFORE = 25  # code points of a word and the blank behind it
_WORD_BEFORE = re.compile(rf"(?<=[а-яёіїєґ,;:»)] )({_CYRILLIC}) $")
_WORD_BEHIND = re.compile(rf"{_CYRILLIC}(?![\w-])")


def named_by_cue(
    text: str, taken: bytearray, language: str, *, titles_only: bool = False
) -> Iterator[tuple[int, int, EntityType]]:
    """Start, end and type of each, in no order; two may meet. `taken` marks the code points that are part of a name already.

    `titles_only`: people behind titles.
    """
    if language not in _TITLED and language not in _PATTERNS:
        return
    blotted = _blotted(text, taken)
    for match in _titled(blotted, language):
        if not _is_adjective(match["name"]):
            yield *match.span("name"), "person"
    for pattern in () if titles_only else _PEOPLE.get(language, ()):
        for match in pattern.finditer(blotted):
            if not _is_adjective(match["name"]):
                yield *match.span("name"), "person"
    for pattern in () if titles_only else _ORGANISATIONS.get(language, ()):
        for match in pattern.finditer(blotted):
            group = match.lastgroup or "name"
            if match[group] not in _NO_ORGANISATIONS:
                yield *match.span(group), "organisation"


def _titled(text: str, language: str) -> Iterator[re.Match[str]]:
    """The people behind titles, each the group `name`."""
    if (pattern := _PATTERNS.get(language)) is not None:
        yield from pattern.finditer(text)
        return
    words, behind = _TITLED[language]
    for _, end in words.ends(text):
        if match := behind.match(text, end):
            yield match


def is_part(text: str, start: int, end: int) -> bool:
    """Whether a Cyrillic word is a part of something else, though a town bears its name: 'Северный флот', 'Владимир Иванов'."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha() and _is_adjective(text[start:end]):
        return True
    before = _WORD_BEFORE.search(text, max(0, start - LONGEST_BEFORE), start)
    if before is not None:
        return not _is_adjective(before.group(1))
    return text[end : end + 1] == " " and _WORD_BEHIND.match(text, end + 1) is not None


def _is_adjective(name: str) -> bool:
    first = name.partition(" ")[0]
    return _ADJECTIVE.search(first) is not None and _GIVEN_AS_ADJECTIVES.match(first) is None


def _blotted(text: str, taken: bytearray) -> str:
    """The text with what is taken blotted out, of the same length."""
    pieces: list[str] = []
    at = 0
    while (start := taken.find(1, at, len(text))) >= 0:
        end = taken.find(0, start)
        end = len(text) if end < 0 else min(end, len(text))
        pieces += text[at:start], BLOT * (end - start)
        at = end
    return "".join((*pieces, text[at:]))
