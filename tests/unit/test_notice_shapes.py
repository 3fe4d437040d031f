"""Where the name, the year, the reservation and the ban stand in a notice: every order that a desk writes, in every language."""

from __future__ import annotations

import pytest

from processors.rights.find import find_notices
from processors.rights.holders import HolderTable
from processors.rights.read import notice_reader
from tests.accuracy_rights import loose, plant

# Of each language: names that no table knows (a medium's, a company's, a bare one), a reservation, a ban, a plea for credit.
SAID = {
    "en": (["The Harbour Tribune", "Moorgate Partners", "Larkspur"], "All rights reserved", "Reproduction is prohibited without permission", "Please credit the source"),
    "fr": (["Agence Garance", "Éditions du Large", "Lavandière"], "Tous droits réservés", "Reproduction interdite sans autorisation", "Mention de la source obligatoire"),
    "de": (["Eifel-Kurier", "Verlag Nordlicht", "Kranich"], "Alle Rechte vorbehalten", "Nachdruck nur mit Genehmigung", "Quellenangabe erforderlich"),
    "es": (["Agencia Cierzo", "Ediciones Poniente", "Alcarria"], "Todos los derechos reservados", "Prohibida su reproducción sin autorización", "Cite la fuente"),
    "it": (["Agenzia Maestrale", "Edizioni Tirreno", "Murgia"], "Tutti i diritti riservati", "Riproduzione vietata senza autorizzazione", "Citare la fonte"),
    "pt": (["Agência Alvorada", "Edições Tapajós", "Cerrado"], "Todos os direitos reservados", "Proibida a reprodução sem autorização", "Cite a fonte"),
    "nl": (["Persbureau Schelde", "Uitgeverij Waddenzee", "Betuwe"], "Alle rechten voorbehouden", "Overname verboden zonder toestemming", "Bronvermelding verplicht"),
    "sv": (["Nyhetsbyrån Älven", "Förlaget Skären", "Fjällposten"], "Alla rättigheter förbehållna", "Kopiering förbjuden utan tillstånd", "Ange källan"),
    "pl": (["Agencja Pilica", "Wydawnictwo Narew", "Roztocze"], "Wszelkie prawa zastrzeżone", "Kopiowanie zabronione bez zgody", "Należy podać źródło"),
    "ru": (["Агентство «Меридиан»", "«Печорский вестник»", "ООО «Онега Медиа»"], "Все права защищены", "Перепечатка без разрешения запрещена", "Ссылка на источник обязательна"),
    "ar": (["وكالة الهضاب", "صحيفة الساحل", "دار الواحة"], "جميع الحقوق محفوظة", "يمنع النسخ دون إذن", "يرجى ذكر المصدر"),
    "ja": (["海峡通信", "峰岡日報", "株式会社みなと"], "すべての権利を保有", "無断転載を禁じます", "出典を明記してください"),
    "zh": (["云岭通讯社", "滨江晚报", "远山传媒"], "版权所有", "未经许可不得转载", "转载请注明出处"),
    "ko": (["남강통신", "한빛일보", "산들미디어"], "모든 권리 보유", "무단 전재 금지", "출처를 밝혀 주십시오"),
}  # fmt: skip
ORDERS = [
    "© {year} {name}. {reserved}.", "© {name} {year} - {reserved}.", "Copyright {year} {name}. {reserved}. {ban}.", "{name} © {year}. {reserved}.",
    "{reserved}. © {year} {name}", "© {name}, {year}. {ban}.", "© {year} {name} | {reserved}", "Copyright © {year} {name}, {reserved}.",
    "(c) {name} {year}. {reserved}", "© {year}, {name}. {credit}.", "{ban}. © {year} {name}.", "{reserved} © {name} {year}", "{name}, {year}. {reserved}. {ban}.",
    "Copyright: {name}. {ban}.", "© 2019-{year} {name}. {reserved}. {ban}. {credit}.", "© {name}. {reserved}. {ban}.", "Copyright {name}. {year}. {reserved}.",
    "{name}. Copyright {year}. {reserved}.", "{ban}. {reserved}. {name}, {year}.", "© {name} - {ban}", "{name} - © {year} - {reserved}", "(© {year} {name})",
    "[© {name}]", "{reserved} ({name}, {year})", "{reserved}. {name} {year}", "© {year} {name}. {ban}; {credit}.", "{name} ({year}). {ban}.",
    "© {name} ({year}) {reserved}", "© {year} {name} – {reserved} – {ban}", "{reserved}: {name}", "{reserved} {name} © {year}", "{name}: {reserved}",
    "Copyright ({year}) {name}. {reserved}", "{name} {year}. {ban}.",
]  # fmt: skip
READ = notice_reader(HolderTable({}))


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("language", SAID)
def test_name_year_reservation_and_ban_in_any_order(language: str, order: str) -> None:
    names, reserved, ban, credit = SAID[language]
    for name in names:
        written = order.format(name=name, year=2024, reserved=reserved, ban=ban, credit=credit)
        text = plant(language, written, run_on=False).decode()
        (found,) = find_notices(text)
        assert loose(text[found.start : found.end]) == loose(written)
        notice = READ(text[found.start : found.end], found.kind, "/copyrightNotice")
        assert [holder.name.strip("«»") for holder in notice.holders] == [name.strip("«»")], written
        assert set(notice.years) == {
            *(2019 for _ in range("2019" in order)),
            *(2024 for _ in range("{year}" in order)),
        }
        assert notice.all_rights_reserved == ("{reserved}" in order), written
        assert bool(notice.actions) == ("{ban}" in order), written
        asked = "consent" if "{ban}" in order else "credit" if "{credit}" in order else None
        assert (notice.condition.kind if notice.condition else None) == asked, written


# Of each language: what a picture is called, who took it, whose it is, what one of the archive's is called.
PICTURES = {
    "en": ("Photo", "Dana Whitlock", "Larkspur Wire", "File photo"), "fr": ("Photo", "Paul Rivière", "Agence Garance", "Photo d'archives"),
    "de": ("Foto", "Jens Harder", "Agentur Kranich", "Archivfoto"), "es": ("Foto", "Inés Robledo", "Agencia Cierzo", "Foto de archivo"),
    "it": ("Foto", "Luca Ferri", "Agenzia Maestrale", "Foto d'archivio"), "pt": ("Foto", "Ana Prado", "Agência Alvorada", "Foto de arquivo"),
    "nl": ("Foto", "Piet Smit", "Persbureau Schelde", "Archieffoto"), "sv": ("Foto", "Karin Ek", "Nyhetsbyrån Älven", "Arkivfoto"),
    "pl": ("Zdjęcie", "Jan Wilk", "Agencja Pilica", "Zdjęcie archiwalne"), "ru": ("Фото", "Иван Крылов", "Агентство «Меридиан»", "Архивное фото"),
    "ar": ("تصوير", "أحمد سالم", "وكالة الهضاب", "صورة أرشيفية"), "ja": ("写真", "田中健一", "海峡通信", "資料写真"),
    "zh": ("图片", "王强", "云岭通讯社", "资料图"), "ko": ("사진", "김지수", "남강통신", "자료사진"),
}  # fmt: skip
CREDITS = [
    "{label}: {who}/{whose}", "{label}: {who} / {whose}", "{label}: {whose}", "({label}: {whose})", "({label}: {who}/{whose})", "{label}: {who} ({whose})",
    "{label}: {who}, {whose}", "{label}: {who}", "{file}: {whose}", "{file}: {who}/{whose}", "[{label}: {who}/{whose}]", "{label} © {whose}", "{label}: © {whose}",
    "{label}: {who} – {whose}", "{label}: {who} | {whose}",
]  # fmt: skip


@pytest.mark.parametrize("order", CREDITS)
@pytest.mark.parametrize("language", PICTURES)
def test_a_picture_is_the_mediums_beside_whoever_took_it(language: str, order: str) -> None:
    label, who, whose, file = PICTURES[language]
    written = order.format(label=label, who=who, whose=whose, file=file)
    text = plant(language, written, run_on=False).decode()
    (found,) = find_notices(text)
    assert loose(text[found.start : found.end]) == loose(written)
    notice = READ(text[found.start : found.end], found.kind, "/copyrightNotice")
    assert [holder.name for holder in notice.holders] == [whose if "{whose}" in order else who], written
