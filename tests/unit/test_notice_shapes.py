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


KINDS = [
    "prior-written-consent",
    "consent",
    "credit",
    "non-commercial",
    "editorial-use",
    "territory",
    "time",
    "licence",
]
# Of each language a sentence for each kind, in that order.
ASKED = {
    "en": [
        "Reprinting requires our prior written permission",
        "Reprinting requires permission",
        "May be reprinted with credit to the source",
        "For non-commercial use only",
        "For editorial use only",
        "For use in Canada only",
        "Not for publication before 1 March 2027",
        "May not be reprinted without a licence",
    ],
    "fr": [
        "La reproduction nécessite notre accord écrit préalable",
        "La reproduction nécessite une autorisation",
        "Reproduction possible en citant la source",
        "Usage non commercial uniquement",
        "Usage éditorial uniquement",
        "Utilisation au Canada uniquement",
        "Ne pas publier avant le 1er mars 2027",
        "Ne peut être reproduit sans licence",
    ],
    "de": [
        "Der Nachdruck bedarf unserer vorherigen schriftlichen Zustimmung",
        "Der Nachdruck bedarf der Genehmigung",
        "Nachdruck mit Quellenangabe gestattet",
        "Nur für nichtkommerzielle Zwecke",
        "Nur für redaktionelle Zwecke",
        "Nur für die Verwendung in Kanada",
        "Nicht vor dem 1. März 2027 veröffentlichen",
        "Darf nicht ohne Lizenz nachgedruckt werden",
    ],
    "es": [
        "La reproducción requiere nuestra autorización previa por escrito",
        "La reproducción requiere autorización",
        "Se permite la reproducción citando la fuente",
        "Solo para uso no comercial",
        "Solo para uso editorial",
        "Solo para uso en Canadá",
        "No publicar antes del 1 de marzo de 2027",
        "No puede reproducirse sin licencia",
    ],
    "it": [
        "La riproduzione richiede la nostra autorizzazione scritta preventiva",
        "La riproduzione richiede l'autorizzazione",
        "Riproduzione consentita citando la fonte",
        "Solo per uso non commerciale",
        "Solo per uso editoriale",
        "Solo per l'uso in Canada",
        "Non pubblicare prima del 1 marzo 2027",
        "Non può essere riprodotto senza licenza",
    ],
    "pt": [
        "A reprodução exige nossa autorização prévia por escrito",
        "A reprodução exige autorização",
        "Permitida a reprodução com citação da fonte",
        "Apenas para uso não comercial",
        "Apenas para uso editorial",
        "Apenas para uso no Canadá",
        "Não publicar antes de 1 de março de 2027",
        "Não pode ser reproduzido sem licença",
    ],
    "nl": [
        "Overname vereist onze voorafgaande schriftelijke toestemming",
        "Overname vereist toestemming",
        "Overname toegestaan met bronvermelding",
        "Alleen voor niet-commercieel gebruik",
        "Alleen voor redactioneel gebruik",
        "Alleen voor gebruik in Canada",
        "Niet publiceren vóór 1 maart 2027",
        "Mag niet zonder licentie worden overgenomen",
    ],
    "sv": [
        "Återgivning kräver vårt skriftliga förhandsgodkännande",
        "Återgivning kräver tillstånd",
        "Får återges med angivande av källan",
        "Endast för icke-kommersiellt bruk",
        "Endast för redaktionellt bruk",
        "Endast för användning i Kanada",
        "Får inte publiceras före den 1 mars 2027",
        "Får inte återges utan licens",
    ],
    "pl": [
        "Przedruk wymaga naszej uprzedniej pisemnej zgody",
        "Przedruk wymaga zgody",
        "Przedruk dozwolony z podaniem źródła",
        "Tylko do użytku niekomercyjnego",
        "Tylko do użytku redakcyjnego",
        "Tylko do użytku w Kanadzie",
        "Nie publikować przed 1 marca 2027",
        "Nie wolno przedrukowywać bez licencji",
    ],
    "ru": [
        "Перепечатка требует нашего предварительного письменного согласия",
        "Перепечатка требует разрешения",
        "Перепечатка разрешена с указанием источника",
        "Только для некоммерческого использования",
        "Только для редакционного использования",
        "Только для использования в Канаде",
        "Не публиковать до 1 марта 2027 года",
        "Не может воспроизводиться без лицензии",
    ],
    "ar": [
        "تتطلب إعادة النشر موافقتنا الخطية المسبقة",
        "تتطلب إعادة النشر إذنا",
        "يسمح بإعادة النشر مع ذكر المصدر",
        "للاستخدام غير التجاري فقط",
        "للاستخدام التحريري فقط",
        "للاستخدام في كندا فقط",
        "لا ينشر قبل 1 مارس 2027",
        "لا يجوز نسخه دون ترخيص",
    ],
    "ja": [
        "転載には事前の書面による許可が必要です",
        "転載には許可が必要です",
        "出典を明記すれば転載できます",
        "非営利目的に限ります",
        "報道目的に限ります",
        "日本国内での使用に限ります",
        "2027年3月1日より前の公開を禁じます",
        "ライセンスなしの転載を禁じます",
    ],
    "zh": [
        "转载须事先取得书面许可",
        "转载须经许可",
        "转载请注明来源",
        "仅限非商业使用",
        "仅供编辑使用",
        "仅限在加拿大使用",
        "2027年3月1日前不得发布",
        "未获授权许可证不得转载",
    ],
    "ko": [
        "전재하려면 사전 서면 동의가 필요합니다",
        "전재하려면 허락이 필요합니다",
        "출처를 밝히면 전재할 수 있습니다",
        "비상업적 용도로만 이용 가능",
        "편집용으로만 사용",
        "캐나다에서만 사용 가능",
        "2027년 3월 1일 이전 공개 금지",
        "라이선스 없이 전재할 수 없습니다",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", ASKED)
def test_on_what_condition_in_a_sentence_behind_the_mark(language: str) -> None:
    name = SAID[language][0][0]
    for kind, sentence in zip(KINDS, ASKED[language], strict=True):
        written = f"© 2026 {name}. {sentence}."
        text = plant(language, written, run_on=False).decode()
        (found,) = find_notices(text)
        assert loose(text[found.start : found.end]) == loose(written)
        notice = READ(text[found.start : found.end], found.kind, "/copyrightNotice")
        assert (notice.condition.kind if notice.condition else None) == kind, written
        assert [holder.name for holder in notice.holders] == [name], written
