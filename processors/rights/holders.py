"""Who owns it: names of news organisations to one canonical name and, where a checked source has one, an id."""

from __future__ import annotations

import re
from collections.abc import Mapping

from processors.dispatch import Holder
from processors.entities.rows import Entry
from processors.rights import media

# Canonical name: other names. Those that the lexicon flags as agencies get its id; the rest go by name alone.
ALIASES = {
    "Agence France-Presse": "أ ف ب|ا ف ب|وكالة فرانس برس|فرانس برس|АФП|法新社|AFP通信|AFP|Agence France Presse|France Presse"
    "|France-Presse|l'AFP|AGENCE FRANCE-PRESSE|AFP 통신|AFP통신|AFP=時事|وكالة الصحافة الفرنسية|Франс Пресс"
    "|法國新聞社",
    "Associated Press": "美联社|AP通信|AP|The Associated Press|The AP|أسوشيتد برس|وكالة أسوشيتد برس|АП|AP 통신|AP통신"
    "|Ассошиэйтед Пресс|美聯社",
    "Reuters": "رويترز|Рейтер|路透社|ロイター|로이터|Reuters News Agency|Reuters Deutschland|Reuters France|Reuters UK"
    "|Reuters India|Reuters Ltd|Reuters Limited|وكالة رويترز|ロイター通信|로이터통신|로이터 통신|路透",
    "Thomson Reuters": "Thomson Reuters Limited",
    "Deutsche Presse-Agentur": "dpa|DPA|Deutsche Presse Agentur|Deutsche Presse-Agentur GmbH|dpa Deutsche Presse Agentur GmbH|د ب أ"
    "|وكالة الأنباء الألمانية|ДПА|德新社",
    "Austria Presse Agentur": "APA|APA - Austria Presse Agentur|Austria Presse-Agentur",
    "Agencia EFE": "EFE|Agencia EFE S.A.|EFE S.A.|埃菲社|ЭФЕ|إفي",
    "Agenzia Nazionale Stampa Associata": "ANSA|安莎社|АНСА|Agenzia ANSA",
    "TASS": "ITAR-TASS|Itar-Tass|TASS Russian News Agency|ТАСС|ИТАР-ТАСС|Информационное агентство ТАСС|تاس"
    "|وكالة تاس|タス通信|塔斯社|타스통신",
    "Xinhua News Agency": "Xinhua|新华社|新華社|Синьхуа|شينخوا|وكالة شينخوا|وكالة أنباء الصين الجديدة|신화통신|新華社通信",
    "Keystone-SDA": "SDA|ATS|SDA-Keystone|Keystone-ATS|ATS-SDA|SDA-ATS|sda-ats|Agence Télégraphique Suisse"
    "|Agence télégraphique suisse|Schweizerische Depeschenagentur|Keystone",
    "Belga News Agency": "Belga|Agence Belga|Agentschap Belga",
    "Algemeen Nederlands Persbureau": "ANP",
    "Tidningarnas Telegrambyrå": "TT|TT Nyhetsbyrån",
    "United Press International": "UPI",
    "Press Association": "PA|PA Media|The Press Association|PA Media Group",
    "The Canadian Press": "CP|Canadian Press|La Presse Canadienne",
    "Australian Associated Press": "AAP",
    "Getty Images": "Getty",
    "Kyodo News": "Kyodo|共同|共同通信社|共同通信|一般社団法人共同通信社|共同社|교도통신|Киодо",
    "Europa Press": "",
    "RIA Novosti": 'РИА Новости|РИА «Новости»|РИА "Новости"',
    "China News Service": "中国新闻社|中新社|中国新闻网|中新网|CNS",
    "Yonhap News Agency": "Yonhap|연합뉴스|연합뉴스㈜|(주)연합뉴스|韩联社|聯合ニュース|Ёнхап",
    "Jiji Press": "Jiji|時事|時事通信社|時事通信|时事社|時事社",
    "Polska Agencja Prasowa": "PAP|PAP S.A.",
    "Lusa": "Agência Lusa|Lusa - Agência de Notícias de Portugal",
    "Agência Brasil": "",
    "Norsk Telegrambyrå": "NTB",
    "Ritzau": "Ritzaus Bureau|/ritzau/",
    "STT": "STT-Lehtikuva|Suomen Tietotoimisto",
    "Anadolu Agency": "Anadolu|AA|Anadolu Ajansı|وكالة الأناضول|الأناضول|Анадолу",
    "dpa-infocom": "dpa infocom|dpa-infocom GmbH",
    "Interfax": "Interfax News Agency|Интерфакс|Международная информационная группа «Интерфакс»",
    "dpa-AFX": "dpa-AFX Wirtschaftsnachrichten GmbH|dpa-AFX Wirtschaftsnachrichten|dpa AFX",
    "dts Nachrichtenagentur": "dts",
    "epd": "epd-bild|Evangelischer Pressedienst",
    "AWP": "awp|AWP Finanznachrichten|awp Finanznachrichten|awp Finanznachrichten AG",
    "KNA": "Katholische Nachrichten-Agentur",
    "Kathpress": "",
    "SID": "Sport-Informations-Dienst",
    "picture alliance": "picture-alliance",
    "Sipa": "SIPA|Sipa Press",
    "Abaca": "ABACAPRESS|Abacapress",
    "Imago": "IMAGO|imago images",
    "dpa-infografik": "dpa-infografik GmbH|dpa Infografik",
    "dpa-Zentralbild": "dpa-Zentralbild GmbH",
    "EPA": "EPA-EFE|European Pressphoto Agency|epa",
    "ZUMA Press": "ZUMA|Zuma Press",
    "Shutterstock": "",
    "Alamy": "",
    "Press Trust of India": "PTI",
    "Bernama": "BERNAMA",
    "Antara": "ANTARA",
    "IRNA": "Islamic Republic News Agency|إرنا|وكالة الأنباء الإيرانية",
    "SANA": "سانا|الوكالة العربية السورية للأنباء",
    "WAM": "وام|وكالة أنباء الإمارات|Emirates News Agency",
    "SPA": "Saudi Press Agency|واس|وكالة الأنباء السعودية",
    "KUNA": "كونا|وكالة الأنباء الكويتية|Kuwait News Agency",
    "MENA": "Middle East News Agency|أ ش أ|وكالة أنباء الشرق الأوسط",
    "WAFA": "وفا|وكالة الأنباء الفلسطينية",
    "Adnkronos": "ADNKRONOS",
    "AGI": "Agenzia Italia|Agenzia Giornalistica Italia",
    "LaPresse": "",
    "Télam": "Telam|TELAM|Agencia Télam",
    "Notimex": "",
    "Prensa Latina": "",
    "Andina": "Agencia Andina|Andina Agencia de Noticias",
    "Folhapress": "",
    "Estadão Conteúdo": "",
    "Ukrinform": "Укринформ",
    "BelTA": "БелТА|БЕЛТА",
    "MTI": "",
    "ČTK": "CTK",
    "TASR": "",
    "HINA": "Hina",
    "Tanjug": "",
    "Agerpres": "AGERPRES",
    "BTA": "",
    "BNS": "",
    "LETA": "",
    "ELTA": "",
    "ANA-MPA": "ΑΠΕ-ΜΠΕ|ΑΠΕ-ΜΠΕ ΑΕ|Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων",
    "Newsis": "뉴시스",
    "Central News Agency": "中央社|CNA",
    "Vietnam News Agency": "VNA|TTXVN",
    "Agence Maghreb Arabe Presse": "MAP|Maghreb Arabe Presse|وكالة المغرب العربي للأنباء",
    "Algérie Presse Service": "APS|وكالة الأنباء الجزائرية",
    "Tunis Afrique Presse": "TAP|Agence Tunis Afrique Presse|وكالة تونس أفريقيا للأنباء",
    "Asian News International": "ANI",
    "Indo-Asian News Service": "IANS",
    "Associated Press of Pakistan": "APP",
    "Askanews": "askanews",
    "Servimedia": "",
    "Inter Press Service": "IPS",
    "Bloomberg": "Bloomberg News",
    "Dow Jones": "DJN|Dow Jones Newswires|Dow Jones & Company, Inc.",
}
KEEPS_OWN_NAME = {"La Presse Canadienne"}  # a French-language service that signs with its own name
_SPLIT = re.compile(
    r"\s*(?:/|;|,(?! ?(?:Inc|Ltd|LLC|S\.A|GmbH|Limited|Co|plc)\b)"
    r"|\s(?:and|et|und|y|avec|with|mit|con|met|med)\s"
    r"|\s&\s(?!Co\b|Company\b|Media\b|Sons\b|Daughters\b|Partners\b|Associates\b))\s*"
)
_LEGAL_FORM = re.compile(
    r",? (?:GmbH|AG|S\.?A\.?|S\.?L\.?|S\.?E\.?|S\.?p\.?A\.?|Ltd\.?|Limited|Inc\.?|LLC|L\.?P\.?|plc)(?:,? .*)?$"
)
# A company's seat behind its legal form: 'Hollow Media BV, Amsterdam'.
_SEAT = re.compile(
    r"\b(GmbH|Verlag|AG|BV|B\.V\.|NV|AB|AS|A/S|Oy|SpA|S\.p\.A\.|Srl|S\.r\.l\.|SA|S\.A\.|SARL|Ltd|Ltd\.|Limited"
    r"|plc|KG), [^\W\d_a-z][\w-]{1,40}$"
)
# Behind a name, of which it is no part.
_BESIDE = re.compile(
    r",? (?:and|or|and/or|&|und|et|y|e|o|ou|oder|its) (?:(?:its|their|der|die|ses|sus|i suoi|jeweilige\w*) ){0,2}(?:licen[cs]ors"
    r"|affiliates|affiliated companies|member (?:stations|newspapers|papers|organi[sz]ations)|partners|suppliers|subsidiaries|contributors|fournisseurs|partenaires|filiales|proveedores|socios|fornitori|fornecedores|leveranciers|Lizenzgeber|Partner|Aussender|contributeurs|colaboradores"
    r"|collaboratori)\b.*$"
    r"|, (?:registered|incorporated) in .*$"
    r"|, (?:vertreten durch|represented by|représentée? par|representad[oa] por|rappresentat[oa] da|vertegenwoordigd door|groupe|gruppo|grupo|an? (?:\w+ ){1,3}(?:company|division|brand|title)|une? (?:société|marque|titre) d|ein (?:Unternehmen|Titel) d|una? (?:empresa|marca|società|azienda) d)\b.*$"
)
# The town of a paper of the United States: 'The Courier-Sentinel, Yakima, Wash.'
_TOWN = re.compile(r",\s[^\W\d_a-z][\w.' -]{1,30},\s(?:[A-Z]{2}|[A-Z][a-z]{1,4}|[A-Z]\.[A-Z])\.?$")
# Behind whose picture it is, who took it: 'UNHCR/Anna Weber', 'epd-bild / Karl Lang', 'UNICEF/UN0836 Bello'.
_TAKEN_BY = re.compile(
    r"\s?/\s?(?P<who>UNI?\d+(?:[ /][^/]+)?|[A-ZÀ-Þ][a-zß-ÿ'’]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?(?: [A-ZÀ-Þ][\w'’.-]{0,40}){1,2}|[A-ZÀ-Þ]{3,}(?:-[A-ZÀ-Þ]{3,})?(?: [A-ZÀ-Þ'’]{3,}){1,2})$"
)
# A photographer and a stock of pictures, joined by a stroke alone: 'Galina Petrowa/123RF.com', 'unsplash/Ada Thorn'.
_STROKE = re.compile(r"(?<=\w{2})\s?/\s?(?=[\w.]{2})")
_STOCK = re.compile(
    r"(?i:adobe ?stock|istock(?:photo)?|123rf|fotolia|pixabay|unsplash|pixelio|deposit ?photos|shutterstock|getty ?images?|pexels|flickr|photocase"
    r"|thinkstock(?:photos)?|alamy|instagram|picturedesk)(?:\.\w{2,3})?(?:-Lizenz)?|(?:[\w-]+\.){1,3}[a-z]{2,4}"
)
# Joined by a word, they are where both are whole names: 'Press and Journal' is one.
_AND = re.compile(
    r",?\s(?:and|et|und|y|e|en|och|i|и)\s(?:(?:à|au|al|alla|a|ao|bei|bij|the|der|dem)\s)?|\sو(?=(?:صحيفة|وكالة|إذاعة|قناة|مجلة|شبكة|جريدة) )|[・、,，]\s?(?=[\u3040-\u9fff\uac00-\ud7a3])"
)
_ARTICLE = "(?:The|El|La|Le|Il|De|Der|Die|Das|O)"
_WHOLE_NAME = re.compile(  # 'The News' alone is none: 'The News and Observer' is one paper
    rf"(?!{_ARTICLE} \S+$)(?:{media.NAME})|{_ARTICLE} (?!News|Press)[^\W\d_a-z]\w{{2,20}}"
)
# Joined by '&', they are where each has two words: 'Guardian News & Media' is one.
_TWO_WORDS = re.compile(rf"(?!Media |Sons |Company |Co )(?:{_ARTICLE} )?[^\W\d_a-z][\w'’-]+ [^\W\d_a-z]")
# Behind a photographer: 'Mira Castellan/Strand Pictures'.
_PICTURES = re.compile(r"^Studio\b|\b(?:Pictures|Images|Photos?|Photography|Studios?)$")
# A name's own short form behind it: 'Inter Press Service (IPS)'.
_SHORT_FORM = re.compile(r"(?<=\w)\s*\([A-Z][A-Za-z]{1,9}\)?$")
_CAPTION = re.compile(r"[A-Z]{4,}\b")  # behind an agency's name: 'Getty Images DUNDEE, Scotland'
_NO_OWNER = re.compile(r"(?i:file|archiv\w*|pool|handout|ho|str|stringer)")  # how a picture came: 'AFP/File'
# A name that is all in quotes: '© «Берег»'; 'Издательство «Нева»' keeps its own.
_QUOTED = re.compile(r"[«“„「《](?P<name>[^«»“”„「」《》]+)[»”“」》]")
_SPACE = re.compile(r"\s+")
_PERSON = re.compile(
    r"(?!The "
    r"|.*\b(?:Co|Company|Publishing|News|Press|Media|Group|Inc|Ltd|Images"
    r"|Agency)\b)(?:[A-ZÀ-Þ][a-zß-ÿ'’-]+(?: [A-ZÀ-Þ][a-zß-ÿ'’.-]*){1,2}|[А-ЯЁ][а-яё-]+(?: [А-ЯЁ][а-яё.-]*){1,2})"
)
# Whose a text is, and for whom it was written: 'Amara Diallo for The Volta Review'.
_FOR_PAPER = re.compile(
    r"(?P<who>[A-ZÀ-Þ][a-zß-ÿ'’-]+(?: [A-ZÀ-Þ][a-zß-ÿ'’.-]*){1,2}) (?:for|für|pour|para|per|voor|för|dla) (?:the |l['’]|die |den |das |de |het |il |la |le |el )?"
    rf"(?P<paper>(?:The |Die |Das |La |Le |El |Il )?(?:{media.NAME}))"
)
# Behind an agency's name, what it is or where: 'Agencia de Noticias del Estado', 'Mittelweg 38'.
# Its seat: '© dpa, Hamburg'
_SEATS = (
    "Amsterdam|Beijing|Berlin|Berne?|Bruxelles|Brussels?|Hamburg|Lisboa|London|Madrid|Moscow|New York"
    "|Paris|Roma|Rome|Stockholm|Sydney|Tokyo|Toronto|Vienna|Warszawa|Wien|Zürich"
)
_BESIDE_AGENCY = re.compile(
    rf"{_SEATS}|(?:Agencia|Agência|Agence|Agenzia|Nachrichtenagentur|News Agency)\b.*|.*\d.*"
)


class HolderTable:
    """Reads holders as notices name them. `agencies`: the lexicon's agencies by canonical name."""

    def __init__(self, agencies: Mapping[str, Entry]) -> None:
        self._known: dict[str, Holder] = {}
        for name in (*agencies, *ALIASES):
            entry = agencies.get(name)
            holder = Holder(name, entry.uri if entry else None)
            for alias in (name, *ALIASES.get(name, "").split("|")):
                if alias:
                    self._known[_fold(alias)] = (
                        Holder(alias, holder.uri) if alias in KEEPS_OWN_NAME else holder
                    )
        self._phrases = sorted((alias for alias in self._known if " " in alias), key=len, reverse=True)

    def read(self, written: str) -> tuple[Holder, ...]:
        """The holders that a notice's words name, several when joined by 'and', '/' or a comma."""
        written = _SHORT_FORM.sub("", _SPACE.sub(" ", written)).strip(" .,;:-–—|\"'()[]")
        written = _TOWN.sub("", _SEAT.sub(r"\1", _BESIDE.sub("", written)))
        if quoted := _QUOTED.fullmatch(written):
            written = quoted["name"]
        if not written:
            return ()
        if wrote := _FOR_PAPER.fullmatch(written):
            return (*self.read(wrote["who"]), *self.read(wrote["paper"]))
        whole = self._one(written)
        if whole:
            return (whole,)
        base = self._one(_LEGAL_FORM.sub("", written))
        if base:
            return (base,)
        if (taken := _TAKEN_BY.search(written)) and not self._one(taken["who"]):
            owner = written[: taken.start()]
            if self._one(owner) or owner[-2:].isupper() or (" " not in owner and owner.isalpha()):
                return self.read(owner)
        through, via, agency_named = written.rpartition(" via ")
        if via and (agency := self._one(agency_named)):
            return tuple(dict.fromkeys((*self.read(through), agency)))
        pair = _STROKE.split(written)
        if len(pair) == 2 and _PERSON.fullmatch(pair[0]) and (agency := self._one(pair[1])):
            return (agency,)  # who took the picture is named before whose it is: 'Marta Silva / AFP'
        joint = written.split(" / ")
        if len(joint) > 1:
            return tuple(
                dict.fromkeys(
                    self._one(part) or Holder(part) for part in joint if part and not part[0].isdigit()
                )
            )
        parts = [part for part in _SPLIT.split(written) if part]
        known = [self._one(part) or self._one(_LEGAL_FORM.sub("", part)) for part in parts]
        if len(parts) > 1 and any(known):
            parts_kept = [part for part in parts if not _NO_OWNER.fullmatch(part)]
            if len(parts_kept) < len(parts):
                return self.read("/".join(parts_kept))
            beside = (  # 'AFP and partners', 'Notimex, Agencia de Noticias del Estado'
                part.islower() or (known[0] is not None and _BESIDE_AGENCY.fullmatch(part)) for part in parts
            )
            told = zip(known, parts, beside, strict=True)
            return tuple(dict.fromkeys(one or Holder(part) for one, part, left in told if one or not left))
        people = written.split(" and ")
        if len(people) > 1 and all(_PERSON.fullmatch(one) for one in people):
            return tuple(map(Holder, people))
        names = _STROKE.split(written)
        if len(names) > 1 and (
            any(map(_STOCK.fullmatch, names))
            or all(map(media.WORD.search, names))
            or (_PERSON.fullmatch(names[0]) and all(map(_PICTURES.search, names[1:])))
        ):
            return tuple(dict.fromkeys(Holder(name) for name in names))
        names = _AND.split(written)
        if len(names) == 1 and len(pair := written.split(" & ")) == 2 and all(map(_TWO_WORDS.match, pair)):
            names = pair
        papers = [name for name in names if _WHOLE_NAME.fullmatch(name)]
        others = [name for name in names if name not in papers]
        if len(names) > 1 and papers and all(map(_PERSON.fullmatch, others)):
            return tuple(map(Holder, names))
        folded = _fold(written)
        begins = folded.removeprefix("the ") + " "
        contained = next((alias for alias in self._phrases if begins.startswith(f"{alias} ")), None)
        rest = written[len(contained) :].lstrip() if contained else ""
        if contained and (
            not (rest[:1].isupper() or rest.startswith("of ")) or _CAPTION.match(rest)
        ):  # 'Thomson Reuters Foundation' is another one
            return (self._known[contained],)
        if written.isupper() and " " in written:
            written = written.title()
        return (Holder(written),)

    def agency(self, written: str) -> Holder | None:
        """The holder, if `written` is exactly a known agency."""
        return self._one(written)

    def _one(self, written: str) -> Holder | None:
        folded = _fold(written)
        return self._known.get(folded) or self._known.get(folded.removeprefix("the "))


def _fold(name: str) -> str:
    return _SPACE.sub(" ", name.replace("-", " ").replace("’", "'")).strip(" .").lower()
