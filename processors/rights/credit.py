"""Credits of pictures, graphics and footage: 'Foto: Anna Weber/dpa', '(AP Photo/John Smith)', 'Video courtesy of NASA'."""

from __future__ import annotations

import re

from processors.dispatch import Holder
from processors.rights import media
from processors.rights.alternatives import Alternatives
from processors.rights.holders import ALIASES, HolderTable

# What a picture, a graphic or footage is called before the name of whose it is; matched in any case.
LABELS = (
    "credit", "credits", "courtesy", "pic", "pics", "photo", "photos", "photograph", "photographs", "picture", "pictures", "image",
    "images", "graphic", "graphics", "illustration", "illustrations", "video", "footage", "map", "chart",
    "archivfoto", "archivbild", "symbolbild", "symbolfoto", "photo d'archives", "photo d'archive", "photo d’archives", "photo d'illustration", "photo d’illustration", "foto de archivo", "imagen de archivo",
    "foto d'archivio", "immagine d'archivio", "foto de arquivo", "imagem de arquivo", "archieffoto", "arkivfoto", "arkivbild", "архивное фото", "資料写真", "资料图", "자료사진", "zdjęcie archiwalne", "صورة أرشيفية", "file photo", "file picture",
    "photo credit", "photo credits", "bildrechte", "bildquelle", "bildnachweis", "fotocredit", "fotoquelle", "photographe", "photographer", "image credit", "picture credit", "video credit", "photographie",
    "photographies", "crédit", "crédits", "crédit photo", "crédits photo", "crédits photos", "infographie",
    "graphique", "graphiques", "infographic", "infographics", "vidéo", "vidéos", "carte", "cartes", "dessin", "foto", "fotos",
    "fotografie", "bild", "bilder", "grafik", "infografik", "karte", "fotografía", "fotografías", "imagen",
    "imágenes", "gráfico", "gráficos", "vídeo", "vídeos", "crédito", "créditos", "infografía", "mapa",
    "fotografia", "immagine", "immagini", "grafico", "grafica", "infografica", "crediti", "imagem", "imagens",
    "infográfico", "arte", "foto's", "beeld", "illustratie", "kaart", "karta", "fot.", "zdjęcie",
    "zdjęcia", "grafika", "wideo", "ilustracja", "фото", "фотография", "видео", "графика", "инфографика",
    "карта", "خريطة", "رسم بياني", "إنفوغرافيك", "كاريكاتير", "تصوير", "صورة", "الصورة", "صور", "فيديو", "رسم", "写真", "画像", "映像", "撮影", "提供", "写真提供", "図", "図表", "地図", "イラスト", "グラフィック",
    "画像提供", "映像提供", "图片", "图片来源", "图源", "图", "圖", "圖片", "视频", "摄影", "攝影", "制图", "图表", "地图", "漫画", "插图", "视频来源", "사진", "사진 제공", "사진제공", "영상", "그래픽", "지도", "삽화", "일러스트",
)  # fmt: skip
SOURCES = (
    "source", "quelle", "fuente", "fonte", "bron", "källa", "źródło", "источник", "المصدر", "出典", "来源", "來源", "출처",
)  # fmt: skip
_WORDS = "|".join(map(re.escape, sorted(LABELS, key=len, reverse=True)))
_LABEL = rf"(?:(?:Handout|Pool|File|Combo|Courtesy|Undated)[- ])?(?<!andatory )(?i:{_WORDS})(?![^\W\d_])"
SOURCE = rf"(?i:{'|'.join(SOURCES)})"
NAMES_SOURCE = re.compile(rf"{SOURCE}\s?[:：]")
_BY = (
    r"(?:by|courtesy of|courtesy|(?:provided|supplied|issued|released) by|fournie? par|(?:facilitad|cedid|fornecid)[oa]s? por|fornit[oa] da|zur Verfügung gestellt von|von|par|de|di|av|avec l['’]aimable autorisation de"
    r"|mit freundlicher Genehmigung von)"
)
_FOR = r"(?:for|pour|für|para|per|voor|för|dla|для)"
_NAME = r"[^\W\d_][\w.&'’-]{0,40}(?: [\w.&'’-]{1,40}){0,4}"
_PROPER = r"[^\W\d_a-zß-ÿ][\w.&'’-]{0,40}(?: (?:(?:of|the|de|der|des|la|du|and|&) ){0,2}[^\W\d_a-zß-ÿ][\w.&'’-]{0,40}){0,6}"
AGENCIES = sorted(
    {
        name
        for canonical, others in ALIASES.items()
        for written in (canonical, *others.split("|"))
        for name in (
            written,
            written.upper(),
            *((written.capitalize(),) if written.isupper() and len(written) > 2 else ()),
        )
        if name
    },
    key=lambda name: (-len(name), name),
)
AGENCY = "|".join(map(re.escape, AGENCIES))
_PARTICLES = r"(?:(?:de|van|von|der|den|da|dos|del|la|le|el|al|bin) ){0,2}"
_PERSONS = rf"[^\W\d_a-z][\w'’.-]{{1,40}}(?: {_PARTICLES}[^\W\d_a-z][\w'’.-]{{0,40}}){{1,2}}"
# What a graphic is drawn from, behind whose it is: 'Graphic: EPA / Data: Eurostat', 'Grafik: dpa; Quelle: Destatis'.
_DATA = (
    r"\s?[/;,|·•–—-]\s?(?i:data|sources?|figures|daten|quellen?|données|datos|fuentes?|dati|fonti|fonte|dados|gegevens|bron|källa|źródło|dane|данные|источник|البيانات|المصدر|データ|出典|数据|来源|자료|출처)"
    r"\s?[:：]"
)
_END = rf"(?=[)）\]]?(?:\s*$|\n|\.(?:\s|$)|。|\s*\||{_DATA}))"
CREDIT = Alternatives(
    rf"^\(?(?:{AGENCY})(?: (?:Photo|PHOTO|Foto|Graphic|Video)s?)?\s?[/／]\s?{_PERSONS}(?:, (?:[Ff]ile"
    r"|[Pp]ool)|\s?/\s?(?:File|Pool|Handout|Illustration|Archive)(?: [Pp]hoto)?)?\)?(?=\.?$)"
    rf"|[（(]?(?:{AGENCY})(?:社)?(?:记者|記者)\s?\w{{2,4}}(?: \w{{1,4}})?\s?(?:摄|攝|撮影)[)）]?"
    rf"|(?:{AGENCY})[发發][（(]\w{{2,8}}\s?[摄攝][)）]"
    # Agencies' own, on lines of their own: 'EFE/EPA/…', 'JOE KLAMAR / AFP', 'NASA via AP', 'THE CANADIAN PRESS/HO - RCMP'.
    rf"|^\(?(?:{AGENCY})(?:\s?/\s?(?:{AGENCY}))+\s?/\s?{_PERSONS}\)?(?=\.?$)|^\(?{_PERSONS}(?: / |(?<=[A-ZÀ-Þ]{{3}})/)(?:{AGENCY})\)?(?=\.?$)"
    rf"|^\(?(?:{_PROPER}|Handout|Pool)(?:/[\w ]{{2,20}})? via (?:{AGENCY}|Getty Images)\)?(?=\.?$)"
    rf"|^\(?(?:{AGENCY})\s?/\s?(?:HO|STR|Handout|HANDOUT|POOL|Stringer|STRINGER)(?:\s?[-–/,]\s?{_PROPER})?\)?(?=\.?$)"
    rf"|【(?:写真|画像|图片|圖片|사진)】\s?(?:{AGENCY}|[\u3040-\u9fff\uac00-\ud7a3]{{2,12}}){_END}"
    rf"|\((?:{AGENCY})(?: \w+)? ?(?:[Pp]hoto|[Ff]oto|[Gg]raphic|[Vv]ideo)s?(?:/[^()\n]{{2,40}})?\)"
    rf"|\b(?:{AGENCY}|Getty Images)(?:/(?:Pool|POOL|Handout|HANDOUT|File))? via (?:{AGENCY}|Getty Images)\b"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?(?:{_BY}\s)?\s?[:：=＝]\s?{_NAME}(?:\s?[/／]\s?{_NAME})+{_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-])(?:{_LABEL}|{SOURCE})\s?[:：=＝]\s?(?:{AGENCY})(?:\s?[/／]\s?(?:{AGENCY}))*{_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]\s?(?:{AGENCY})(?:,\s?(?:{AGENCY}))+{_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]\s?(?:{_BY}\s(?:the )?|{_PERSONS} {_FOR} ){_PROPER}{_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-])(?:Handout|Pool|Courtesy|Undated)[- ]{_LABEL}\s?[:：=＝]\s?{_PROPER}(?: via (?:the )?{_PROPER})?{_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]\s?(?:{_PROPER} contributors|[A-Z]{{2,}}"
    rf"|{_NAME} (?:GmbH|AG|Ltd|Inc|LLC|BV|AB|plc|S\.A\.|SpA)){_END}"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]\s?(?:(?:Handout|Pool|File) via )?(?:{media.NAME}){_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]\s?{_PERSONS}{_END}[)）\]]?|[（(\[]?(?<![\w-]){_LABEL} (?:{AGENCY}){_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]\s?(?:{_BY}\s)?(?:{_PERSONS}|{_PROPER}"
    rf"|[\u3400-\u9fff\uac00-\ud7a3]{{2,4}})\s?(?:,| via|[(（])\s?(?:{AGENCY})[)）]?{_END}"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]?\s?(?:{_BY}\s)?{_PERSONS}\s?\((?:«{_PROPER}»|{_PROPER})\){_END}"
    # Beside whoever took it a medium that no table knows: 'Foto: Jens Harder, Agentur Kranich', '图片：王强（云岭通讯社）'.
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：=＝]?\s?(?:{_BY}\s)?(?:{_PERSONS}|[\u3400-\u9fff\uac00-\ud7a3]{{2,4}})"
    rf"\s?(?:[,，、(（/／]|[–—-](?=\s))\s?(?:{media.NAME})[)）]?{_END}[)）\]]?"
    rf"|(?:图片来源|图片|图源|摄影|写真提供|写真|画像提供|사진|사진 ?제공)\s?[:：=＝]\s?[\u3040-\u9fff\uac00-\ud7a3・]{{2,16}}{_END}"
    rf"|^(?:图|圖)[:：]\s?[\u4e00-\u9fff]{{2,12}}提供{_END}"
    rf"|^Courtesy\s?:\s(?:the )?{_PROPER}(?:, {_PROPER})?{_END}"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s?[:：]\s?{_PERSONS}\s?[/／]\s?(?:(?:[Аа]гентство|[Гг]азета|[Жж]урнал|ИА|РИА) )?«{_PROPER}»{_END}[)）\]]?"
    rf"|(?:^|(?<=[(\n]))(?:Courtesy|COURTESY) (?:of |OF )(?:the )?{_PROPER}{_END}"
    rf"|\(?\b[Ff]ot\.\s{_PROPER}(?:\s?[/／]\s?{_NAME})*{_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-]){_LABEL}\s(?:{_NAME}\s?[/／]\s?(?:{AGENCY})(?: v[ií]a (?:{AGENCY}))?|{_PERSONS},\s?(?:{AGENCY})"
    rf"|{_BY}\s{_PERSONS} via (?:{AGENCY})|(?:{AGENCY})\s?[/／]\s?{_PERSONS}){_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-]){_LABEL} (?:(?:provided|supplied|issued|released) by|fournie?s? par|(?:facilitad|cedid|fornecid)[oa]s? por|fornit[oaie] da(?:l|lla)?|zur Verfügung gestellt von|ter beschikking gesteld door) (?:the |la |le |el |il )?(?=[^\W\d_a-zß-ÿ]){_NAME}{_END}[)）\]]?"
    rf"|[（(\[]?(?<![\w-])(?:(?:{AGENCY}) )?{_LABEL} {_BY} (?:the )?{_PROPER}(?:(?: for (?:the )?"
    rf"|, ){_PROPER})?(?:\s?[/／]\s?{_NAME})*{_END}[)）\]]?"
)
# Whose words a text is made of, and whose pictures: 'Text by Mara Lind, photographs by Per Aas.'
_WRITING = r"(?:text|words|story|reporting|texte|reportage|bericht|texto|reportaje|testo|reportagem|tekst|reportage|artikel)s?"
_PICTURES = r"(?:photo|photograph|picture|image|video|graphic|foto|fotografi[aeín]*|bild|bilder|grafik|imagen|immagin[ei]|imagem|zdjęci[ae]|beeld)(?:s|es|er|ns|'s|’s)?"
_AND = r"(?:and|&|et|und|y|e|en|och|i)"
AUTHORS = re.compile(
    rf"\(?(?i:{_WRITING}(?: {_AND} {_PICTURES})?)(?:\s?:|\s(?i:{_BY})\b)\s{_PERSONS}(?: (?i:{_AND}) {_PERSONS})?(?:, (?:19|20)\d\d)?"
    rf"(?:[,;/|]\s?(?i:{_PICTURES})(?:\s?:|\s(?i:{_BY})\b)\s{_PERSONS}(?:\s?[/／]\s?[^\W\d_][\w.-]{{1,30}})?)?[\s.,;–—-]*"
)
# Each of them, with a colon before the name: 'Texte : Léa Morvan, 2017. Photos : Agence Korrigan.'
_SIGNED = re.compile(
    rf"(?:^|(?<=[.;,/|] ))(?:(?i:{_WRITING})|{_LABEL})\s?:\s(?P<name>{_PERSONS}|{_PROPER})(?=,? (?:19|20)\d\d|[.,;/|]|$)"
)
# Behind a credit: 'Foto: picture alliance/dpa | Anna Weber', or what a graphic is drawn from.
PHOTOGRAPHER = re.compile(
    rf"\s?\|\s?(?:(?P<agency>{AGENCY}|{media.NAME})|{_PERSONS})(?=[ \t]*(?:\n|$))|{_DATA}\s?[^\n|;.。]{{2,60}}(?=[.。]?[ \t]*(?:\n|$))"
)
_LEAD = re.compile(
    rf"^\(?(?!(?:{AGENCY})(?!\s?[:：]))(?:(?:{_LABEL}|{SOURCE})\s?(?:{_BY}\b)?\s?[:：=＝]?\s?(?:{_BY}\s)?)"
)
_STAFF = Alternatives(
    rf"\(?(?P<agency>{AGENCY})(?:社?(?:记者|記者)|[发發](?=[（(])|\s(?={_LABEL}\s(?:{_BY})\b))"
)
_PARTS = re.compile(
    rf"[/／]|[(（]| v[ií]a | {_FOR} |[,，、]\s?(?={AGENCY}|{media.NAME})|(?<=\w), (?=[A-Z])|\s[–—-]\s(?={media.NAME})"
)
_JOINT = re.compile(rf"{_PERSONS}(?: and | et | und | y | e | en |, ){_PERSONS}")
_FILE = re.compile(r", (?:[Ff]ile|[Pp]ool)\.?$")
_HANDOUT = re.compile(r"^(?:HO|Handout|HANDOUT)\s?[-–/,]\s?")
_ARTICLE = re.compile(r"^(?:(?:the|la|le|il|el|lo|de|het|der|die|das|den) |l['’])(?=[^\W\d_a-z])")
_KIND = re.compile(r"\s(?:Photo|Foto|Graphic|Video)s?$", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:STR|STRINGER|Stringer|HO|-|Illustration|Courtesy|Handout|Pool|File|Archive?|Cortes[íi]a|Archivo|Arquivo|Archivio"
    r"|Divulgação|(?:Proibida|Prohibida|Vietata|Interdite) [^/]*|Archivbild|Archivfoto|Symbolbild|Montage"
    r"|[Cc]apture d['’]écran|[Ss]creenshot|[Cc]aptura de pantalla|Direitos reservados|Todos os direitos"
    r"|Reproduction|Reprodução|Reproducción|DR|D\.R)$"
)
# What is no person's name, though it is written like one: 'Icelandic Coast Guard'.
_BODY = r"\b(?:Guard|Police|Navy|Army|Forces?|Ministry|Department|Office|Council|Institute|University|Museum|Service|Court|Embassy|Parliament|Government|Commission|Foundation|Trust|Studios?|Library)\b"
_PERSON = re.compile(
    rf"(?![^/]*(?:\bPool\b|{_BODY}|{media.WORD.pattern}))(?!(?:The|La|Le|El|Die|Der|Das|De|Het"
    rf"|Il) ){_PERSONS}"
    r"|[\u3400-\u9fff\uac00-\ud7a3]{2,4}"
)


def signed(text: str, table: HolderTable) -> tuple[Holder, ...]:
    """Who wrote a text and who took its pictures, where it begins with both."""
    names = [one["name"].rstrip(".") for one in _SIGNED.finditer(text)] if AUTHORS.match(text) else []
    return tuple(dict.fromkeys(table.agency(name) or Holder(name) for name in names))


def credited(text: str, table: HolderTable) -> tuple[Holder, ...]:
    """Whose work it is: the agencies beside the photographer's name, else the only name there is."""
    text = PHOTOGRAPHER.sub(lambda beside: f"/{beside['agency']}" if beside["agency"] else "", text)
    names = _FILE.sub("", _LEAD.sub("", text.strip(" [【（")).strip(" ()")).strip(" ().（）[]【】")
    names = _ARTICLE.sub("", names.removeprefix("of ")).removesuffix("提供")
    if staff := _STAFF.match(text):  # 'AP video by Tomas Reyes', '新华社记者 王强 摄'
        names = staff["agency"]
    bare = (_KIND.sub("", _ARTICLE.sub("", _HANDOUT.sub("", part.strip()))) for part in _PARTS.split(names))
    parts = [part for part in bare if part and not _NOBODY.match(part)]
    found = [
        table.agency(part) or Holder(part)
        for part in parts
        if table.agency(part) or len(parts) == 1 or not (_PERSON.fullmatch(part) or _JOINT.fullmatch(part))
    ]
    return tuple(dict.fromkeys(found)) or tuple(map(Holder, parts[-1:]))
