"""Notices found whole, read, and news about rights left alone."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from processors.chain import Chain
from processors.dispatch import Record
from processors.rights.find import find_notices
from processors.rights.hints import WINDOW
from processors.rights.holders import HolderTable
from processors.rights.read import notice_reader
from processors.rights.remembered import LONGEST, remembered
from processors.rights.shouted import calmed
from tests.unit.test_chain import one

BODY = "Talks go on\n\nMoscow, Dec 3, 2025 (AFP) - The envoys met on Wednesday. They left at noon."


def notices(chain: Chain, tail: str) -> list[dict[str, Any]]:
    return one(chain, (BODY + tail).encode())["enrichment"]["notices"]


def names(holders: list[dict[str, Any]]) -> list[str]:
    return [holder["name"] for holder in holders]


NOTICES = [
    ("© 2024 AFP", ["Agence France-Presse"], [2024], False, []),
    ("Copyright AFP 2023. All rights reserved.", ["Agence France-Presse"], [2023], True, []),
    ("(c) Copyright Thomson Reuters 2014. Click For Restrictions", ["Thomson Reuters"], [2014], False, []),
    ("© 2025 Delta Wire. Republication or redistribution is prohibited.", ["Delta Wire"], [2025], False, ["distribute", "present"]),
    ("© 2010-2024 Radio Meridian", ["Radio Meridian"], [2010, 2024], False, []),
    ("© 2022 AFP and Getty Images. All rights reserved.", ["Agence France-Presse", "Getty Images"], [2022], True, []),
    ("© 2022 AFP. Tous droits réservés. La reproduction est interdite.", ["Agence France-Presse"], [2022], True, ["reproduce"]),
    ("© 2023 dpa. Alle Rechte vorbehalten. Die Verbreitung ist untersagt.", ["Deutsche Presse-Agentur"], [2023], True, ["distribute"]),
    ("© 2021 Gazzetta del Lago. Tutti i diritti riservati. Vietata la vendita.", ["Gazzetta del Lago"], [2021], True, ["sell"]),
    ("© 2022 Jornal da Costa. É proibida a distribuição.", ["Jornal da Costa"], [2022], False, ["distribute"]),
    ("© 2020 Havenkrant. Alle rechten voorbehouden. Kopiëren is verboden.", ["Havenkrant"], [2020], True, ["reproduce"]),
    ("© 2022 Skärgårdsbladet. Kopiering är förbjuden.", ["Skärgårdsbladet"], [2022], False, ["reproduce"]),
    ("© 2021 PAP. Wszelkie prawa zastrzeżone.", ["Polska Agencja Prasowa"], [2021], True, []),
    ("© 2020 Портовые вести. Все права защищены. Перевод запрещён.", ["Портовые вести"], [2020], True, ["translate"]),
    ("© 2021 وكالة المرفأ. جميع الحقوق محفوظة.", ["وكالة المرفأ"], [2021], True, []),
    ("© 2022 共同通信社. 無断転載を禁じます。", ["Kyodo News"], [2022], False, ["reproduce"]),
    ("版权归海港日报所有,禁止复制、传播。", ["海港日报"], [], False, ["distribute", "reproduce"]),
    ("저작권자 ⓒ 연합뉴스, 무단 전재 및 재배포 금지", ["Yonhap News Agency"], [], False, ["distribute", "reproduce"]),
    ("© 2020 Notimex. Derechos reservados. Prohibida la copia, venta o publicación.", ["Notimex"], [2020], True, ["distribute", "present", "reproduce", "sell"]),
]  # fmt: skip


@pytest.mark.parametrize("glue", ["\n\n", "\n", " "])
@pytest.mark.parametrize(("text", "holders", "years", "reserved", "actions"), NOTICES)
def test_notices_of_fourteen_languages(
    small_chain: Chain,
    glue: str,
    text: str,
    holders: list[str],
    years: list[int],
    reserved: bool,
    actions: list[str],
) -> None:
    (notice,) = notices(small_chain, glue + text)
    assert notice["text"] == text
    assert [holder["name"] for holder in notice["holders"]] == holders
    assert notice["years"] == years
    assert notice["allRightsReserved"] is reserved
    assert notice["actions"] == actions


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "© 2025 A Wire. Use of this text for the training of generative AI models is prohibited.",
            "DMI-PROHIBITED-GENAIMLTRAINING",
        ),
        ("© 2025 A Wire. You may not use it for machine learning.", "DMI-PROHIBITED-AIMLTRAINING"),
        ("© 2025 A Wire. All text and data mining is prohibited.", "DMI-PROHIBITED"),
        ("© 2025 A Wire. All rights reserved.", "DMI-UNSPECIFIED"),
    ],
)
def test_mining_as_plus_values(small_chain: Chain, text: str, value: str) -> None:
    assert notices(small_chain, "\n\n" + text)[0]["tdm"] == value


@pytest.mark.parametrize(
    "text",
    [
        "The company said it reserves the right to appeal.", "Publishers sued the firm for copyright infringement.",
        "(c) to reduce emissions by 40 percent; and (d) to report.", "He scored (C. Ronaldo 34) before the break.",
        "The label read 'Copyright 1984', the court heard.", "Students were told not to copy, reproduce or publish exam papers.",
        "Le tribunal a jugé que la chanson violait le droit d'auteur.", "Alle Rechte der Gefangenen würden gewahrt, sagte sie.",
        "Los derechos reservados a la oposición se debatieron.", "© is the most forged symbol here, the customs chief joked.",
        "Her songs may be freely shared online, the label announced.", "La reprise libre des discussions est espérée par les deux camps.",
        "Toute utilisation de feux d'artifice est interdite sans accord de la préfecture.",
    ],
)  # fmt: skip
def test_news_about_rights_is_no_notice(small_chain: Chain, text: str) -> None:
    dispatch = one(small_chain, f"{BODY} {text} It went on.".encode())
    assert dispatch["enrichment"]["notices"] == []
    assert text in dispatch["bodies"][0]["value"]


@pytest.mark.parametrize("glue", ["\n\n", " "])
@pytest.mark.parametrize(
    ("text", "kind", "holders", "actions", "condition"),
    [
        ("This report may not be copied or passed on without the written consent of Delta Wire.", "copyright", ["Delta Wire"], ["distribute", "reproduce"], "prior-written-consent"),
        ("Nothing on this website may be republished without a contract with Delta Wire.", "copyright", ["Delta Wire"], ["distribute", "present"], "licence"),
        ("This story may be republished for free with a link back.", "licence", [], [], "credit"),
        ("Cet article ne peut être reproduit sans l'accord écrit de Delta Presse.", "copyright", ["Delta Presse"], ["reproduce"], "prior-written-consent"),
        ("Dieser Beitrag darf nicht weiterverbreitet werden.", "copyright", [], ["distribute"], None),
        ("Este contenido no puede ser difundido sin permiso.", "copyright", [], ["distribute"], "consent"),
        ("本記事の複製は許可なくできません。", "copyright", [], ["reproduce"], "consent"),
        ("All content on this page is copyrighted by Delta Wire.", "copyright", ["Delta Wire"], [], None),
        ("Los contenidos de Agencia Delta están protegidos por derechos de autor.", "copyright", ["Agencia Delta"], [], None),
        ("Materialet tillhör TT och får inte arkiveras.", "copyright", ["Tidningarnas Telegrambyrå"], ["archive"], None),
        ("Copyright owner: Delta Desk ApS. Any lending is forbidden.", "copyright", ["Delta Desk ApS"], ["lend"], None),
        ("Reprise libre avec mention de la source : Observatoire du Delta", "licence", ["Observatoire du Delta"], [], "credit"),
        ("Fot. Jan Lis / Agencja Delta", "credit", ["Agencja Delta"], [], None),
        ("Foto: Anna Lund, dpa", "credit", ["Deutsche Presse-Agentur"], [], None),
    ],
)  # fmt: skip
def test_terms_without_a_mark(
    small_chain: Chain,
    glue: str,
    text: str,
    kind: str,
    holders: list[str],
    actions: list[str],
    condition: str | None,
) -> None:
    (found,) = notices(small_chain, glue + text)
    assert (found["text"], found["kind"]) == (text, kind)
    assert [holder["name"] for holder in found.get("holders", ())] == holders
    assert found.get("actions", []) == actions
    assert (found.get("condition") or {}).get("kind") == condition


@pytest.mark.parametrize("glue", ["\n\n", " "])
@pytest.mark.parametrize(
    ("text", "holder", "reserved", "actions", "mining"),
    [
        ("Copyright is held by Delta Wire.", "Delta Wire", False, [], None),
        ("Delta Wire reserves all rights.", "Delta Wire", True, [], None),
        ("Les droits d'auteur appartiennent à Delta Presse.", "Delta Presse", False, [], None),
        ("Die Rechte liegen bei der Deltapost, 2019.", "Deltapost", False, [], None),
        ("Agencia Delta se reserva todos los derechos.", "Agencia Delta", True, [], None),
        ("Questo articolo è di proprietà di Agenzia Delta e non può essere venduto.", "Agenzia Delta", False, ["sell"], None),
        ("Este texto é propriedade da Agência Delta e não pode ser traduzido.", "Agência Delta", False, ["translate"], None),
        ("Persbureau Delta behoudt zich tekst- en datamining van dit artikel voor.", "Persbureau Delta", False, [], "DMI-PROHIBITED"),
        ("Upphovsrätten tillhör Deltabladet.", "Deltabladet", False, [], None),
        ("Agencja Delta zastrzega sobie wszelkie prawa.", "Agencja Delta", True, [], None),
        ("Авторские права принадлежат агентству «Вести Дельты».", "Вести Дельты", False, [], None),
        ("تحتفظ وكالة الدلتا بجميع الحقوق.", "وكالة الدلتا", True, [], None),
        ("著作権は三角通信に帰属します。", "三角通信", False, [], None),
        ("本文为三角通讯社所有,不得翻译。", "三角通讯社", False, ["translate"], None),
        ("델타통신은 모든 권리를 보유합니다.", "델타통신", True, [], None),
    ],
)  # fmt: skip
def test_a_sentence_claims_a_text_without_a_mark(
    small_chain: Chain,
    glue: str,
    text: str,
    holder: str,
    reserved: bool,
    actions: list[str],
    mining: str | None,
) -> None:
    (found,) = notices(small_chain, glue + text)
    assert (found["text"], names(found["holders"])) == (text, [holder])
    assert (found["allRightsReserved"], found["actions"]) == (reserved, actions)
    assert found["tdm"] == (mining or "DMI-UNSPECIFIED")


@pytest.mark.parametrize(
    ("text", "holder", "actions", "mining"),
    [
        ("Delta Wire prohibits the translation of this article.", "Delta Wire", ["translate"], "DMI-UNSPECIFIED"),
        ("Delta Presse n'autorise pas la copie de cet article.", "Delta Presse", ["reproduce"], "DMI-UNSPECIFIED"),
        ("La Gazzetta Delta vieta la traduzione di questo articolo.", "La Gazzetta Delta", ["translate"], "DMI-UNSPECIFIED"),
        ("«Вести Дельты» запрещает перевод этой статьи.", "Вести Дельты", ["translate"], "DMI-UNSPECIFIED"),
        ("三角通讯社禁止翻译本文。", "三角通讯社", ["translate"], "DMI-UNSPECIFIED"),
        ("Deltapost gestattet nicht, diesen Text zum Training von KI zu verwenden.", "Deltapost", [], "DMI-PROHIBITED-AIMLTRAINING"),
        ("لا تسمح صحيفة الدلتا باستخدام هذا النص لتدريب الذكاء الاصطناعي.", "صحيفة الدلتا", [], "DMI-PROHIBITED-AIMLTRAINING"),
    ],
)  # fmt: skip
def test_somebody_forbids_by_name(
    small_chain: Chain, text: str, holder: str, actions: list[str], mining: str
) -> None:
    (found,) = notices(small_chain, f" {text}")
    assert names(found["holders"]) == [holder]
    assert (found["actions"], found["tdm"], found.get("condition")) == (actions, mining, None)


@pytest.mark.parametrize("glue", ["\n\n", " "])
@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Media may publish this report free of charge, with credit to Delta Wire.", "Delta Wire"),
        ("Fritt att publicera om Deltabladet anges som källa.", "Deltabladet"),
        ("Materiał można bezpłatnie publikować, podając źródło: Fundacja Delta.", "Fundacja Delta"),
        ("出典「三角財団」を明記すれば無料で転載できます。", "三角財団"),
        ("출처를 델타재단으로 표기하면 무료로 게재할 수 있습니다.", "델타재단"),
    ],
)
def test_leave_in_plain_words_whose_parts_stand_in_any_order(
    small_chain: Chain, glue: str, text: str, holder: str
) -> None:
    (found,) = notices(small_chain, glue + text)
    assert (found["text"], found["kind"], found["condition"]["kind"]) == (text, "licence", "credit")
    assert names(found["holders"]) == [holder]
    assert found.get("actions", []) == []


@pytest.mark.parametrize(
    ("ban", "actions"),
    [
        ("No lending, no public screening.", ["lend", "present"]),
        ("Ne pas traduire.", ["translate"]),
        ("Niet publiceren vóór 5 mei 2026.", ["distribute", "present"]),
        ("Divieto di ripubblicazione e di inoltro.", ["distribute", "present"]),
    ],
)
def test_a_bare_ban_before_the_mark_belongs_to_the_notice(
    small_chain: Chain, ban: str, actions: list[str]
) -> None:
    (found,) = notices(small_chain, f" {ban} © 2024 Delta Wire")
    assert (found["text"], found["actions"]) == (f"{ban} © 2024 Delta Wire", actions)


@pytest.mark.parametrize(
    "text",
    [
        "This bulletin is for subscribers of Delta Wire alone. Do not forward. © 2023 Delta Wire",
        "Dieser Newsletter ist nur für Abonnenten der Deltapost bestimmt. Bitte nicht weiterleiten. © 2023 Deltapost",
        "Este boletín es solo para suscriptores de Diario Delta. No lo reenvíe. © 2023 Diario Delta",
        "Detta nyhetsbrev är endast för prenumeranter på Deltabladet. Vidarebefordra inte. © 2023 Deltabladet",
    ],
)
def test_whom_a_text_is_for_belongs_to_its_notice(small_chain: Chain, text: str) -> None:
    (found,) = notices(small_chain, f" {text}")
    assert (found["text"], found["actions"]) == (text, ["distribute"])


@pytest.mark.parametrize(
    "text",
    [
        "ALLEEN VOOR REDACTIONEEL GEBRUIK – GEEN VERKOOP – GEEN ARCHIEF – © Delta Pers 2022",
        "ENDAST FÖR REDAKTIONELLT BRUK – INGEN FÖRSÄLJNING – INGEN ARKIVERING – © Deltabild 2022",
        "ТОЛЬКО ДЛЯ РЕДАКЦИОННОГО ИСПОЛЬЗОВАНИЯ – ПРОДАЖА И АРХИВИРОВАНИЕ ЗАПРЕЩЕНЫ – © Фото Дельта 2022",
    ],
)
def test_a_use_in_capitals_is_no_place(small_chain: Chain, text: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert (found["condition"]["kind"], found["actions"]) == ("editorial-use", ["archive", "sell"])


@pytest.mark.parametrize(
    "text",
    [
        "© 2024 Delta Presse. Tout développeur souhaitant entraîner une IA sur ce texte doit obtenir une licence.",
        "© 2024 Diario Delta. Para entrenar modelos de IA con este texto hace falta una licencia.",
        "© 2024 «Дельта». Для обучения моделей ИИ на этом тексте нужна лицензия.",
        "© مجلة الدلتا 2024. يتطلب تدريب نماذج الذكاء الاصطناعي على هذا النص ترخيصا.",
    ],
)
def test_who_would_train_needs_a_licence(small_chain: Chain, text: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert (found["condition"]["kind"], found["tdm"]) == ("licence", "DMI-PROHIBITED-SEECONSTRAINT")


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The photographer, Ida Holm, owns the copyright in all pictures on this page (2022).", "Ida Holm"),
        ("La photographe Inès Vidal est titulaire des droits (2019).", "Inès Vidal"),
        ("Die Fotografin Jule Brandt ist Inhaberin aller Rechte (2019).", "Jule Brandt"),
        ("Courtesy of Delta Observatory", "Delta Observatory"),
    ],
)
def test_who_made_it_owns_it(small_chain: Chain, text: str, holder: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert names(found["holders"]) == [holder]


@pytest.mark.parametrize(
    ("text", "holder", "actions"),
    [
        ("Protected by copyright: Delta Wire, 2014. Adaptation and hire only with permission.", "Delta Wire", ["lend", "modify"]),
        ("Œuvre protégée par le droit d'auteur – Éditions du Delta, 2014. Location interdite.", "Éditions du Delta", ["lend"]),
        ("Urheberrechtlich geschützt: Deltaverlag, 2014. Vermietung nur mit Genehmigung.", "Deltaverlag", ["lend"]),
        ("Opera protetta dal diritto d'autore: Editrice Delta, 2014. Vietato il noleggio.", "Editrice Delta", ["lend"]),
        ("Unauthorised hire is illegal. (P) 2014 Delta Radio", "Delta Radio", ["lend"]),
    ],
)  # fmt: skip
def test_protection_named_before_the_owner(
    small_chain: Chain, text: str, holder: str, actions: list[str]
) -> None:
    (found,) = notices(small_chain, f" {text}")
    assert names(found["holders"]) == [holder]
    assert (found["text"], found["years"], found["actions"]) == (text, [2014], actions)


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("© 2025 Delta Wire and Lake Radio. All rights reserved.", ["Delta Wire", "Lake Radio"]),
        ("© 2025 Deltapost und Studio See. Alle Rechte vorbehalten.", ["Deltapost", "Studio See"]),
        ("© 2025 صحيفة الدلتا وإذاعة البحيرة. جميع الحقوق محفوظة.", ["صحيفة الدلتا", "إذاعة البحيرة"]),
        ("© 2025 三角通信・湖放送。", ["三角通信", "湖放送"]),
        ("© 2025 Delta Press and Journal. All rights reserved.", ["Delta Press and Journal"]),
    ],
)
def test_two_whole_names_are_two_holders(small_chain: Chain, text: str, holders: list[str]) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert names(found["holders"]) == holders


@pytest.mark.parametrize(
    "text",
    [
        "This article may be reproduced with credit to Delta Wire; it may not be sold.",
        "Dieser Artikel darf unter Nennung von Deltapost kopiert werden; er darf nicht verkauft werden.",
        "Este artículo puede copiarse citando a Diario Delta; no puede venderse.",
        "Эту статью можно копировать со ссылкой на «Вести Дельты»; продавать её нельзя.",
    ],
)
def test_leave_with_a_ban_behind_it_forbids_that_alone(small_chain: Chain, text: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert (found["kind"], found["actions"], found["condition"]["kind"]) == ("licence", ["sell"], "credit")


@pytest.mark.parametrize(
    "text",
    [
        "© Delta Wire. For private use only; sharing is not allowed.",
        "© Posta Delta. Solo per uso privato; non è consentita la condivisione.",
        "© 三角通讯社。仅供个人使用,不得分享。",
    ],
)
def test_private_use_is_what_is_left(small_chain: Chain, text: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert (found["actions"], found["condition"]["kind"]) == (["distribute"], "non-commercial")


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("© Delta Wire. Not to be used after June 30, 2027.", "time"),
        ("© Deltapost. Nicht nach dem 30. Juni 2027 verwenden.", "time"),
        ("© 三角通信。2027年6月30日以降の使用は禁止です。", "time"),
        ("© Delta Wire. Available in Norway and Denmark only.", "territory"),
        ("© Delta Presse. Disponible uniquement en Norvège et au Danemark.", "territory"),
        ("© Вести Дельты. Для публикации требуется лицензия.", "licence"),
    ],
)
def test_until_when_where_and_on_what_terms(small_chain: Chain, text: str, condition: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert found["condition"]["kind"] == condition


@pytest.mark.parametrize(
    ("text", "condition", "actions"),
    [
        ("No one may make money from this story.", "non-commercial", []),
        ("Nur für Lehrer und Schüler.", "non-commercial", []),
        ("Niet gebruiken voor reclamedoeleinden.", "editorial-use", []),
        ("Für Redaktionen, nicht für Werbung.", "editorial-use", []),
        ("Todos los países excepto Perú.", "territory", []),
        ("Vous pouvez garder ce texte dix jours.", "time", []),
        ("Always name our paper.", "credit", []),
        ("Вы можете использовать этот текст, если укажете, откуда он.", "credit", []),
        ("Scrivete alla redazione: contattateci se volete riprodurre il testo.", "consent", ["reproduce"]),
        ("如需转载，请与我们联系。", "consent", ["reproduce"]),
        ("Köp en licens för att återge texten.", "licence", ["reproduce"]),
        ("Ring the desk before you reprint this.", "consent", ["reproduce"]),
        ("Blogs dürfen zwei Absätze übernehmen, wenn sie auf uns verweisen.", "credit", []),
        ("Welsh broadcasters only.", "territory", []),
        ("À utiliser avant lundi.", "time", []),
        ("Merci de ne rien changer au texte.", None, ["modify"]),
        ("글을 바꾸지 마세요.", None, ["modify"]),
        ("Jede Verwendung ist mit uns abzusprechen.", "consent", ["use"]),
        ("Vrij te gebruiken tot eind juni.", "time", []),
        ("Must not be published in the EU.", "territory", ["distribute", "present"]),
        ("Solo per la propria lettura.", "non-commercial", []),
        ("Contact us if you want to subscribe.", None, []),
        ("All text by Ferrow Press; you may link to it.", None, []),
    ],
)
def test_terms_in_everyday_words(
    small_chain: Chain, text: str, condition: str | None, actions: list[str]
) -> None:
    (found,) = notices(small_chain, f"\n\n© 2026 Ferrow Press. {text}")
    assert ((found.get("condition") or {}).get("kind"), found["actions"]) == (condition, actions)


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Don't read this on the radio.", ["present"]),
        ("Ne partagez pas ce récit.", ["distribute"]),
        ("Geben Sie diese Meldung bitte nicht weiter.", ["distribute"]),
        ("No traduzca ni venda esta nota.", ["sell", "translate"]),
        ("Non condividete questo pezzo.", ["distribute"]),
        ("Não encurte esta reportagem.", ["modify"]),
        ("Stuur dit bericht niet door.", ["distribute"]),
        ("Skicka inte artikeln vidare.", ["distribute"]),
        ("Nie kopiuj tej depeszy.", ["reproduce"]),
        ("Не пересылайте эту заметку.", ["distribute"]),
        ("Partagez cet article.", []),
        ("Teilen Sie diesen Artikel.", []),
        ("Compartilhe esta notícia.", []),
        ("Share this article.", []),
    ],
)
def test_what_readers_are_told_not_to_do(small_chain: Chain, text: str, actions: list[str]) -> None:
    (found,) = notices(small_chain, f"\n\n© 2026 Ferrow Press. {text}")
    assert found["actions"] == actions


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("Please feel free to translate this column.", ["translate"]),
        ("N'hésitez pas à partager cette chronique.", ["distribute"]),
        ("No dude en traducir esta nota.", ["translate"]),
        ("Nachdrucken dürfen die Meldung alle.", ["reproduce"]),
        ("Zachęcamy do udostępniania depeszy.", ["distribute"]),
    ],
)
def test_leave_that_is_said_with_a_no_or_as_a_wish(small_chain: Chain, text: str, allowed: list[str]) -> None:
    (found,) = notices(small_chain, f"\n\n© 2026 Ferrow Press. {text}")
    assert (found["actions"], found["permittedActions"]) == ([], allowed)


def test_a_holder_s_name_limits_nothing(small_chain: Chain) -> None:
    (found,) = notices(small_chain, "\n\nTous droits réservés à Presse des Vallons (2026).")
    assert (names(found["holders"]), found.get("condition")) == (["Presse des Vallons"], None)


@pytest.mark.parametrize(
    "text",
    [
        "This article of the constitution may not be amended without the consent of both houses.",
        "This material must not be stored near heat.",
        "Police said this video may not be shared without the consent of the family.",
        "The ministry banned this text, which may not be published without its permission.",
        "Members of the club may not sell their tickets without permission.",
        "Dieser Artikel der Verfassung darf nicht ohne Zustimmung geändert werden.",
        "The rights to the film belong to a studio in Mumbai.",
        "Copyright in the film is held by Lakeside Studios.",
        "The copyright on the song belongs to Meridian Music, a lawyer for the band wrote.",
        "Norland reserves all rights to respond, its foreign ministry warned.",
        "The building is the property of Harbour Trust and may not be sold.",
        "Upphovsrätten till låten tillhör arvingarna.",
        "L'Iran se réserve tous les droits de riposter.",
        "The new rule prohibits the reproduction of banknotes.",
        "The photographer owns the copyright in the picture, a judge in Norland found.",
        "Die Fotografin ist Inhaberin einer Galerie.",
        "Free newspapers may be distributed at stations, the mayor's office agreed, with credit to nobody.",
        "No hiring out of boats after dark, a notice at the pier reads.",
        "Суд запрещает публикацию этого материала.",
        "Der Verein gestattet nicht, diesen Platz zum Training zu verwenden.",
        "تحتفظ إيران بحق الرد على الهجوم.",
    ],
)
def test_terms_of_something_else_are_news(small_chain: Chain, text: str) -> None:
    assert notices(small_chain, f" {text}") == []


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("© 2024 AFP / Jeanne Moreau", ["Agence France-Presse"]),
        ("© UNHCR/Anna Weber", ["UNHCR"]),
        ("© 2024 dpa Deutsche Presse-Agentur GmbH, Mittelweg 38, 20148 Hamburg", ["Deutsche Presse-Agentur"]),
        ("© 2024 Inter Delta Service (IDS). All rights reserved.", ["Inter Delta Service"]),
        ("© 2024 The Courier-Delta, Yakima, Wash. Distributed by A Wire.", ["The Courier-Delta"]),
        ("© Delta Radio avec AFP, 2024", ["Delta Radio", "Agence France-Presse"]),
        ("© The Delta Desk and its contributors, 2024", ["The Delta Desk"]),
        ("Photo by STR / AFP", ["Agence France-Presse"]),
        ("© Marta Silva / AFP", ["Agence France-Presse"]),
        ("© dpa, Hamburg. Alle Rechte vorbehalten.", ["Deutsche Presse-Agentur"]),
        ("Text (c) 2023 Lena Ortiz, photographs (c) 2023 Reuters", ["Lena Ortiz", "Reuters"]),
        ("[c] 2009, Gulf Delta Company", ["Gulf Delta Company"]),
        ("© 2023 Deltaverlag GmbH Impressum AGB Datenschutz", ["Deltaverlag GmbH"]),
        ("© Deltablatt GmbH, Hülsweg 2-8, 48165 Münster", ["Deltablatt GmbH"]),
        ("© 2020 The Delta News, a Third Street Newspaper. All rights reserved.", ["The Delta News"]),
        ("© 2010 by Dr. Karl W. Delta", ["Dr. Karl W. Delta"]),
        ("© Foto: Johanna Delta / Magazin Insel", ["Johanna Delta", "Magazin Insel"]),
        ("© Markus Delta - stock.adobe.com", ["Markus Delta", "stock.adobe.com"]),
        ("© 2022 Deltabote - Steuernummer 853/8702", ["Deltabote"]),
        ("© 2019 Delta Limited or its affiliated companies. All rights reserved.", ["Delta Limited"]),
        ("© proagrar 2006-2022. Alle Rechte vorbehalten.", ["proagrar"]),
        ("Copyright 2015 delta-bote.de. All rights reserved", ["delta-bote.de"]),
        ("© 2022 All Rights Reserved Union of Delta Writers", ["Union of Delta Writers"]),
        ("All rights belong to Delta Harbour Ltd, 2024.", ["Delta Harbour Ltd"]),
        ("Joint copyright of Delta Post and Harbour Radio, 2021.", ["Delta Post", "Harbour Radio"]),
        ("Правообладатель: «Дельта», 2021.", ["Дельта"]),
        ("© 2024 Ina Holm for The Delta Review", ["Ina Holm", "The Delta Review"]),
        ("Nachdruck erlaubt, wenn Delta Nachrichten als Quelle genannt wird.", ["Delta Nachrichten"]),
        (
            "Text: The Delta Review (c) 2021. Pictures: Pelagic Images (c) 2020.",
            ["The Delta Review", "Pelagic Images"],
        ),
        ("The Delta Press, 2021. All rights reserved.", ["The Delta Press"]),
        ("Licensed under CC BY 4.0 (Delta Commons)", ["Delta Commons"]),
        (
            "No part of this bulletin may be copied without permission. Delta Bulletin, 2024.",
            ["Delta Bulletin"],
        ),
    ],
)
def test_what_stands_beside_a_holder_is_no_part_of_it(
    small_chain: Chain, text: str, holders: list[str]
) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert found["text"] == text
    assert [holder["name"] for holder in found["holders"]] == holders


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("© 2022 Delta. Reproduction permitted for schools; any other use requires our consent.", ["use"]),
        ("© 2022 Delta. Copying is not permitted; sale is forbidden.", ["reproduce", "sell"]),
        (
            "© 2023 PAP. Zabronione jest wykorzystywanie materiałów w celach komercyjnych.",
            ["cc:CommercialUse"],
        ),
        ("© 2022 Delta. It may not be used or commercially exploited.", ["cc:CommercialUse", "use"]),
        ("© 2021 Delta. Reprodução permitida apenas com autorização por escrito.", ["reproduce"]),
        ("© 2024 Delta. Neither may be copied, sold nor translated.", ["reproduce", "sell", "translate"]),
    ],
)
def test_what_is_allowed_beside_a_ban_is_not_forbidden(
    small_chain: Chain, text: str, actions: list[str]
) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert found["actions"] == actions


def test_until_when_something_holds_is_no_year_of_the_notice(small_chain: Chain) -> None:
    for until in ("Embargoed until 0001 GMT Thursday 4 June 2026.", "Sperrfrist: 3. März 2026, 10:00 Uhr."):
        (found,) = notices(small_chain, f"\n\n© Delta Wire. {until}")
        assert found["years"] == []
    (found,) = notices(small_chain, "\n\n© 2024 A Wire. Not to be published before 12 May 2026.")
    assert found["years"] == [2024]


def test_a_sign_off_before_a_notice_leaves_the_story_its_last_sentence(small_chain: Chain) -> None:
    dispatch = one(small_chain, f"{BODY} It rained. rs/ach © 2024 AFP. All rights reserved.".encode())
    assert dispatch["bodies"][0]["value"].endswith("They left at noon. It rained.")
    assert dispatch["enrichment"]["signOff"] == "rs/ach"


def test_two_holders_on_two_lines_are_two_notices_and_two_rules(small_chain: Chain) -> None:
    dispatch = one(
        small_chain,
        (BODY + "\n\n© 2025 AFP. All rights reserved.\n© 2024 Getty Images. All rights reserved.").encode(),
    )
    assert [n["holders"][0]["name"] for n in dispatch["enrichment"]["notices"]] == [
        "Agence France-Presse",
        "Getty Images",
    ]
    assert len(dispatch["enrichment"]["policy"]["prohibition"]) == 2
    assert dispatch["copyrightNotice"].count("\n") == 1


def test_consent_is_a_permission_with_a_duty(small_chain: Chain) -> None:
    dispatch = one(
        small_chain,
        (BODY + "\n\n© 2025 AFP. It may not be copied without the prior written consent of AFP.").encode(),
    )
    policy = dispatch["enrichment"]["policy"]
    assert policy["conflict"] == "perm"
    assert policy["permission"][0]["action"] == policy["prohibition"][0]["action"] == "reproduce"
    assert policy["permission"][0]["duty"][0]["action"] == "obtainConsent"


@pytest.mark.parametrize(
    ("text", "name", "uri"),
    [
        ("Cet article est sous licence Creative Commons BY-SA 4.0.", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
        ("This story was published under a Creative Commons Attribution-NonCommercial-NoDerivatives 3.0 licence.", "CC BY-NC-ND 3.0", "https://creativecommons.org/licenses/by-nc-nd/3.0/"),
        ("Agência Brasil: é permitida a reprodução deste conteúdo, desde que citada a fonte (CC BY 3.0 BR).", "CC BY 3.0 BR", "https://creativecommons.org/licenses/by/3.0/br/"),
        ("This transcript is made available under the terms of CC0 1.0 Universal.", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("Licensed under https://creativecommons.org/licenses/by-nc/4.0/, a Creative Commons licence.", "CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
        ("Republished under a Creative Commons licence (CC BY-ND).", "CC BY-ND", None),
        ("Contains public sector information licensed under the Open Government Licence v3.0.", "Open Government Licence 3.0", None),
    ],
)  # fmt: skip
def test_licences_with_their_address(small_chain: Chain, text: str, name: str, uri: str | None) -> None:
    (notice,) = notices(small_chain, "\n\n" + text)
    assert notice["kind"] == "licence"
    assert notice["licence"] == {"name": name} | ({"uri": uri} if uri else {})


def test_what_a_notice_allows_and_of_what_it_speaks(small_chain: Chain) -> None:
    (notice,) = notices(
        small_chain,
        "\n\n© 2024 A Wire. No part of this report may be copied or sold, but members may publish it online.",
    )
    assert (notice["prohibited"], notice["actions"]) == (["copied", "sold"], ["reproduce", "sell"])
    assert notice["object"] == "No part of this report"
    notice, _ = notices(small_chain, "\n\nThis text may be freely reproduced and translated.\n© 2024 A Wire")
    assert notice["permitted"] == ["reproduced", "translated"]
    assert notice["permittedActions"] == ["reproduce", "translate"]
    assert notice["prohibited"] == []


@pytest.mark.parametrize(
    ("text", "plus", "reservation", "policy", "rsl"),
    [
        ("© 2025 A Wire. tdm-reservation: 1", "DMI-PROHIBITED", 1, None, None),
        ("© 2025 A Wire. Text and data mining is reserved; see https://a.example/tdm/policy.json.", "DMI-PROHIBITED", 1, "https://a.example/tdm/policy.json", None),
        ("© 2025 A Wire. AI training prohibited, licences at https://a.example/license.xml", "DMI-PROHIBITED-AIMLTRAINING", 1, "https://a.example/license.xml", "https://a.example/license.xml"),
        ("© 2025 A Wire. Text and data mining of this page is permitted.", "DMI-ALLOWED", 0, None, None),
        ("© 2025 A Wire. http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-GENAIMLTRAINING", "DMI-PROHIBITED-GENAIMLTRAINING", 1, "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-GENAIMLTRAINING", None),
        ("© 2025 A Wire. All rights reserved.", "DMI-UNSPECIFIED", None, None, None),
    ],
)  # fmt: skip
def test_mining_as_tdmrep_and_rsl(
    small_chain: Chain, text: str, plus: str, reservation: int | None, policy: str | None, rsl: str | None
) -> None:
    (notice,) = notices(small_chain, "\n\n" + text)
    told = notice["tdm"], notice.get("tdmReservation"), notice.get("tdmPolicy"), notice.get("rsl")
    assert told == (plus, reservation, policy, rsl)


def test_a_licence_is_a_permission_with_attribution(small_chain: Chain) -> None:
    tail = "\n\nThis story by A Wire is available under Creative Commons BY-NC 4.0."
    policy = one(small_chain, (BODY + tail).encode())["enrichment"]["policy"]
    (permission,), (prohibition,) = policy["permission"], policy["prohibition"]
    assert permission["action"] == ["derive", "distribute", "present", "reproduce"]
    assert permission["duty"][0]["action"] == "attribute"
    assert prohibition["action"] == "cc:CommercialUse"
    assert policy["conflict"] == "prohibit"
    assert policy["profile"].startswith("https://iptc.org/std/RightsML/")


def test_a_notice_on_pictures_has_them_for_its_target(small_chain: Chain) -> None:
    dispatch = one(
        small_chain,
        (
            BODY + "\n\n© 2025 AFP. All rights reserved.\n© 2024 B Photos. The photographs may not be sold."
        ).encode(),
    )
    whole, pictures = dispatch["enrichment"]["policy"]["prohibition"]
    assert whole["target"] == dispatch["uri"]
    assert pictures["target"] == {
        "@type": "Asset",
        "partOf": dispatch["uri"],
        "dc:description": "The photographs",
    }
    assert pictures["assigner"] == {"@type": "Party", "name": "B Photos"}


def test_data_mining_stated_by_newsml_g2(small_chain: Chain) -> None:
    value = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:a.example:1" version="1">
    <rightsInfo><copyrightHolder literal="A Wire"/><copyrightNotice>(c) A Wire 2025</copyrightNotice>
    <dataMining uri="http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING"/></rightsInfo>
    <contentSet><inlineData>The ferry sails again.</inlineData></contentSet></newsItem>"""
    dispatch = one(small_chain, value.encode())
    assert dispatch["enrichment"]["rights"]["aiTraining"]["value"] == "prohibited"
    assert dispatch["enrichment"]["rights"]["textMining"]["value"] == "not-stated"


# News that no notice touches, and notices that no news touches: whatever their layout, the same reading.
_NEWS = st.lists(
    st.sampled_from((
        "The envoys met on Wednesday.", "They left at noon.", "Shares rose 3 percent in Tokyo.", '"We will wait," the mayor said.',
        "Rescuers reached the village after dark.", "The court adjourned until May.", "Officials gave no figures for 2024.",
        "The striker scored twice (45, 90+2).", "A second ferry was on its way.", "The price of a ticket fell to $12.50.",
    )),
    min_size=1, max_size=12,
)  # fmt: skip


@given(
    news=_NEWS,
    planted=st.sampled_from(NOTICES),
    glue=st.sampled_from(("\n\n", "\n", " ", "\n|\n", " | ", "\r\n")),
    breaks=st.sampled_from((" ", "\n")),
    width=st.sampled_from((0, 60, 72)),
)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_planted_notice_is_found_and_read_alike_in_any_layout(
    small_chain: Chain, news: list[str], planted: tuple[Any, ...], glue: str, breaks: str, width: int
) -> None:
    text, holders, years, reserved, actions = planted
    written = (
        "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))
        if width
        else text
    )
    wire = "A headline of the day\n\n" + breaks.join(news) + glue + written + "\n"
    found = one(small_chain, wire.encode())["enrichment"]["notices"]
    assert [notice["text"] for notice in found] == [text]
    (notice,) = found
    assert [holder["name"] for holder in notice["holders"]] == holders
    assert (notice["years"], notice["allRightsReserved"], notice["actions"]) == (years, reserved, actions)
    assert " ".join(wire[notice["sourceSpan"]["start"] : notice["sourceSpan"]["end"]].split()) == text


@given(planted=st.sampled_from([row for row in NOTICES if row[0].isascii() or "©" in row[0]]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_notice_in_capitals_reads_the_same(small_chain: Chain, planted: tuple[Any, ...]) -> None:
    text, _, years, reserved, actions = planted
    found = notices(small_chain, "\n\n" + text.upper())
    assert len(found) == 1
    assert (found[0]["years"], found[0]["allRightsReserved"], found[0]["actions"]) == (
        years,
        reserved,
        actions,
    )


def test_odrl_actions_exist_and_are_not_deprecated(shared: Path) -> None:
    from processors.rights.verbs import VERBS

    vocabulary = (shared / "standards" / "ODRL22.ttl").read_text()
    actions = {action for table in VERBS.values() for _, given in table for action in given}
    for action in actions - {
        "cc:CommercialUse",
        "lend",
    }:  # `lend` is deprecated, but the owner's table of verbs names it
        entry = vocabulary.split(f"\n:{action}\n", 1)
        assert len(entry) == 2, action
        assert "owl:deprecated true" not in entry[1].split("\n\n", 1)[0], action


def test_development_half_of_the_notices(small_chain: Chain, shared: Path) -> None:
    """A floor under what `make accuracy-rights` will measure: English, French, German, Spanish."""
    known = {"en", "fr", "de", "es"}
    rows = [json.loads(line) for line in (shared / "notices" / "notices.jsonl").read_text().splitlines()]
    rows = [row for row in rows if row["language"] in known]
    found = sum(bool(notices(small_chain, "\n\n" + row["text"])) for row in rows)
    assert found >= 0.9 * len(rows), f"{found} of {len(rows)}"
    negatives = [
        json.loads(line) for line in (shared / "notices" / "negatives.jsonl").read_text().splitlines()
    ]
    false = [
        row["text"]
        for row in negatives
        if any(n["kind"] != "credit" for n in notices(small_chain, "\n\n" + row["text"]))
    ]
    assert not false


@pytest.mark.parametrize(
    ("tail", "republish", "modify", "mining", "training"),
    [
        ("© 2024 AFP", "not-stated", "not-stated", "not-stated", "not-stated"),
        ("© 2024 AFP. All rights reserved.", "consent-required", "consent-required", "not-stated", "not-stated"),
        ("© 2024 A Wire. Republication is prohibited.", "prohibited", "not-stated", "not-stated", "not-stated"),
        ("© 2024 A Wire. It may not be published without the written consent of A Wire.", "consent-required", "not-stated", "not-stated", "not-stated"),
        ("© 2024 A Wire. Text and data mining is prohibited.", "not-stated", "not-stated", "prohibited", "prohibited"),
        ("© 2024 A Wire. You may not use it for machine learning.", "not-stated", "not-stated", "not-stated", "prohibited"),
        ("This story is available under Creative Commons BY 4.0.", "permitted", "permitted", "not-stated", "not-stated"),
    ],
)  # fmt: skip
def test_standing_answers(
    small_chain: Chain, tail: str, republish: str, modify: str, mining: str, training: str
) -> None:
    standing = one(small_chain, f"{BODY}\n\n{tail}".encode())["enrichment"]["rights"]
    asked = ("republish", "modify", "textMining", "aiTraining")
    assert [standing[question]["value"] for question in asked] == [republish, modify, mining, training]
    assert all(("notice" in answer) is (answer["value"] != "not-stated") for answer in standing.values())


def test_of_several_notices_the_strictest_holds(small_chain: Chain) -> None:
    tail = "© 2024 A Wire. All rights reserved.\n© 2023 B Photos. Republication is prohibited."
    (enriched,) = small_chain.run(Record(f"{BODY}\n\n{tail}".encode()))
    standing = json.loads(enriched.value)["enrichment"]["rights"]
    assert standing["republish"] == {"value": "prohibited", "notice": 1}
    assert standing["modify"] == {"value": "consent-required", "notice": 0}
    header = dict(enriched.headers)["wirefeed-rights"].decode()
    assert header.startswith("republish=prohibited; modify=consent-required; ")


def test_no_notice_no_answer(small_chain: Chain) -> None:
    assert "rights" not in one(small_chain, BODY.encode())["enrichment"]


def test_a_story_that_runs_on_behind_a_notice_stays_in_the_body(small_chain: Chain) -> None:
    story = "The ferry sailed on Monday. Islanders met it at the pier. Nobody slept."
    found = one(small_chain, f"Ferry returns\n\n© 2024 AFP. {story}\n".encode())
    assert found["copyrightNotice"] == "© 2024 AFP."
    assert found["bodies"][0]["value"] == story
    found = one(
        small_chain, f"Ferry returns\n\n{story} © 2024 AFP. Received by Isles Desk at noon.\n".encode()
    )
    assert found["copyrightNotice"] == "© 2024 AFP. Received by Isles Desk at noon."
    assert found["bodies"][0]["value"] == story


@pytest.mark.parametrize(
    ("caption", "notice"),
    [
        ("The ferry is seen leaving the island on Monday", " © Reuters"),
        ("Die Fähre verlässt am Montag die Insel.", "© Delta Werbung / Anna Weber"),
        ("La ministre visite le port de la ville", " (© 2018 Delta)"),
        ("Die Fähre verlässt am Montag die Insel", " Bild © Anna Weber/delta.de"),
    ],
)
def test_a_caption_before_a_mark_stays_in_the_body(small_chain: Chain, caption: str, notice: str) -> None:
    lead = "The ferry sailed on Monday after weeks. Islanders met it."
    found = one(small_chain, f"Ferry returns\n\n{lead}\n{caption}{notice}\n".encode())
    assert found["copyrightNotice"] == notice.strip()
    assert found["bodies"][0]["value"] == f"{lead}\n{caption}"


def test_contents_said_to_be_somebody_s_are_no_caption(small_chain: Chain) -> None:
    terms = "All texts and pictures of this page are © Delta Press"
    assert (
        one(small_chain, f"Ferry returns\n\nThe ferry sailed.\n{terms}\n".encode())["copyrightNotice"]
        == terms
    )


def test_the_story_behind_a_notice_stays_in_the_body(small_chain: Chain) -> None:
    story = "The minister left without a word. He may not return. Shares were sold. It rained. Trains stood still. Night fell. He slept."
    found = one(small_chain, f"A headline\n\n© 2024 AFP\n{story}\n".encode())
    assert found["copyrightNotice"] == "© 2024 AFP"
    assert found["bodies"][0]["value"] == story


def test_a_notice_as_long_as_terms_of_trade_stays_whole_and_is_read_at_both_ends(small_chain: Chain) -> None:
    terms = "No part may be copied without the written consent of the publisher. " * 400
    (found,) = notices(small_chain, f"\n\n© 2024 Delta Wire. {terms}It may not be sold.")
    assert len(found["text"]) > 20_000
    assert [holder["name"] for holder in found["holders"]] == ["Delta Wire"]
    assert found["actions"] == ["reproduce", "sell"]


@pytest.mark.parametrize("shift", range(-12, 3, 2))
def test_a_notice_at_a_window_s_edge(shift: int) -> None:
    before = ("tide " * WINDOW)[: WINDOW + shift - 3] + ".\n\n"
    text = before + "Copyright 2020 Harbour Press"
    found = [text[one.start : one.end] for one in find_notices(text)]
    assert found == ["Copyright 2020 Harbour Press"]


def test_long_texts_are_not_kept_in_memory() -> None:
    """What is remembered is bounded in bytes: thousands of sentences of a megabyte each would not fit."""
    asked: list[str] = []

    @remembered(10)
    def read(text: str) -> int:
        asked.append(text)
        return len(text)

    short, long = "a" * LONGEST, "a" * (LONGEST + 1)
    assert [read(short), read(short), read(long), read(long)] == [LONGEST, LONGEST, LONGEST + 1, LONGEST + 1]
    assert asked == [short, long, long]


@pytest.mark.parametrize(
    ("text", "republish", "modify"),
    [
        ("Contains public sector information licensed under the Open Government Licence v3.0.", "permitted", "permitted"),
        ("转载请注明来源:三角日报", "permitted", "permitted"),
        ("Editors may run this story free of charge provided it is not altered and Delta Wire is credited.", "permitted", "prohibited"),
    ],
)  # fmt: skip
def test_what_leave_answers(small_chain: Chain, text: str, republish: str, modify: str) -> None:
    answers = one(small_chain, f"{BODY}\n\n{text}".encode())["enrichment"]["rights"]
    assert (answers["republish"]["value"], answers["modify"]["value"]) == (republish, modify)


@pytest.mark.parametrize("glue", ["\n\n", " "])
@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Reproduction, in any form, of any part of this dispatch, is forbidden unless Delta Wire has agreed.", "Delta Wire"),
        ("Die Vervielfältigung dieser Meldung ist verboten, sofern nicht Deltapost zugestimmt hat.", "Deltapost"),
        ("Se prohíbe reproducir este despacho salvo que Líneas Delta lo autorice.", "Líneas Delta"),
        ("Kopiowanie tej depeszy jest zabronione, chyba że Linia Delta wyrazi zgodę.", "Linia Delta"),
        ("Копирование этого сообщения запрещено, если «Вести Дельты» не дали согласия.", "Вести Дельты"),
        ("除非三角通讯社同意,禁止复制本稿件。", "三角通讯社"),
        ("델타통신의 동의가 없는 한 이 기사의 복제를 금지합니다.", "델타통신"),
    ],
)  # fmt: skip
def test_a_ban_that_somebody_s_consent_lifts(small_chain: Chain, glue: str, text: str, holder: str) -> None:
    (found,) = notices(small_chain, glue + text)
    assert (found["text"], found["actions"], found["condition"]["kind"]) == (text, ["reproduce"], "consent")
    assert names(found["holders"]) == [holder]
    assert names(found["condition"]["consentOf"]) == [holder]


@pytest.mark.parametrize(
    "text",
    [
        "Any reproduction, in print or online, must be agreed in writing. © 2022 Delta Wire",
        "Elke verveelvoudiging, in druk of online, moet vooraf schriftelijk worden overeengekomen. © 2022 Delta Pers",
        "Любое воспроизведение, печатное или в сети, согласуется заранее в письменной форме. © «Вести Дельты», 2022",
    ],
)
def test_what_must_be_agreed_in_writing_belongs_to_its_notice(small_chain: Chain, text: str) -> None:
    (found,) = notices(small_chain, f" {text}")
    assert (found["text"], found["actions"]) == (text, ["reproduce"])
    assert found["condition"]["kind"] == "prior-written-consent"


@pytest.mark.parametrize(
    ("text", "consenter"),
    [
        ("© 2022 Delta Wire. Not to be sold without the prior written permission of Delta Wire.", "Delta Wire"),
        ("© 2022 Delta Wire Ltd. No copying without Delta Wire's consent.", "Delta Wire Ltd."),
        ("© 2022 Delta Wire. Permission to reprint must be sought from Cove Rights.", "Cove Rights"),
        ("© 2022 Delta Wire. No copying without our consent.", "Delta Wire"),
        ("© 2022 Delta Wire. No copying without the agency's consent.", "Delta Wire"),
        ("© 2022 Presse Delta. Copie interdite sans l'accord écrit de L'Écho Delta.", "L'Écho Delta"),
        ("© dpa 2022. Kopieren nur mit schriftlicher Genehmigung der dpa.", "Deutsche Presse-Agentur"),
        ("© 2022 Wattblatt. Nachdruck nur mit Erlaubnis des Wattblatts.", "Wattblatt"),
        ("© 2022. Nachdruck nur mit Erlaubnis des Nebelkuriers.", "Nebelkurier"),
        ("© 2022. Prohibida la copia sin el consentimiento del titular, Editora Delta.", "Editora Delta"),
        ("© 2022 La Foce. Vietata la copia senza il consenso scritto della Foce.", "La Foce"),
        ("© 2022 Folha Delta. Proibida a cópia sem licença prévia da Folha Delta.", "Folha Delta"),
        ("© 2022 ANP. Kopiëren zonder schriftelijke toestemming van het ANP is verboden.", "Algemeen Nederlands Persbureau"),
        ("© 2022 Deltabladet. Kopiering utan tillstånd från Deltabladet är förbjuden.", "Deltabladet"),
        ("© 2022 Kurier Deltowy. Kopiowanie bez zgody Kuriera Deltowego zabronione.", "Kurier Deltowy"),
        ("© 2022 Вести Дельты. Копирование без согласия агентства запрещено.", "Вести Дельты"),
        ("© 2022 صحيفة المرفأ. يمنع النسخ دون موافقة خطية من صحيفة المرفأ.", "صحيفة المرفأ"),
        ("© 2022 港新聞社。港新聞社の事前の許諾なく転載することを禁じます。", "港新聞社"),
        ("© 2022 海港日报。未经海港日报书面授权，不得转载。", "海港日报"),
        ("© 2022 항구일보. 항구일보의 사전 서면 동의 없이 전재할 수 없습니다.", "항구일보"),
    ],
)  # fmt: skip
def test_whose_consent_a_notice_asks_for(small_chain: Chain, text: str, consenter: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert names(found["condition"]["consentOf"]) == [consenter]


@pytest.mark.parametrize(
    "text",
    [
        "© 2022 Delta Wire. No copying without written permission.",
        "© 2022 Delta Wire. No copying without permission from this site's owner.",
        "© 2022 Wattblatt. Nachdruck nur mit Genehmigung des Herausgebers.",
        "© 2022 DELTA WIRE. NO COPYING WITHOUT THE PERMISSION OF THE OWNER.",
        "© 2022 Вести Дельты. Копирование только с разрешения правообладателя.",
        "© 2022 港新聞社。著作権者の許諾なく転載することを禁じます。",
        "© 2022 海港日报。未经权利人书面授权，不得转载。",
        "© 2022 صحيفة المرفأ. التنقيب في النصوص بترخيص فقط.",
        "© 2022 港新聞社。事前の許諾なく転載することを禁じます。",
    ],
)
def test_a_role_names_nobody(small_chain: Chain, text: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert "consentOf" not in found["condition"]


@pytest.mark.parametrize("glue", ["\n\n", " "])
@pytest.mark.parametrize(
    ("text", "actions", "condition"),
    [
        ("FOR EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES", ["archive", "sell"], "editorial-use"),
        ("THIS IMAGE WAS PROVIDED BY A THIRD PARTY. NO RESALES. NO ARCHIVES.", ["archive", "sell"], None),
        ("Broadcasters: NO ACCESS CHINA. DIGITAL: NO USE CHINA", ["use"], "territory"),
        ("Nur für redaktionelle Zwecke. Kein Weiterverkauf, keine Archivierung.", ["archive", "sell"], "editorial-use"),
        ("Usage éditorial uniquement. Pas d'archives, pas de revente.", ["archive", "sell"], "editorial-use"),
        ("報道目的のみ使用可。", [], "editorial-use"),
    ],
)  # fmt: skip
def test_restrictions_of_pictures_that_stand_alone(
    small_chain: Chain, glue: str, text: str, actions: list[str], condition: str | None
) -> None:
    (found,) = notices(small_chain, glue + text)
    assert (found["text"], found["actions"]) == (text, actions)
    assert (found["condition"] or {}).get("kind") == condition


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Carte : Le Courrier du Delta", "Le Courrier du Delta"),
        ("Grafik: Taunus-Zeitung", "Taunus-Zeitung"),
        ("Инфографика: газета «Портовые вести»", "газета «Портовые вести»"),
        ("制图：海港日报", "海港日报"),
        ("Photo: Delta Times/Ana Silva", "Delta Times"),
        ("Photo: Handout via Delta Gazette", "Delta Gazette"),
    ],
)
def test_a_credit_to_a_paper_that_no_table_knows(small_chain: Chain, text: str, holder: str) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert (found["kind"], found["text"], names(found["holders"])) == ("credit", text, [holder])


@pytest.mark.parametrize(
    ("credit", "ban", "actions"),
    [
        (
            "Handout photo: Icelandic Coast Guard via Delta Wire.",
            "No resale. No archive.",
            ["archive", "sell"],
        ),
        ("Foto: Anna Weber/dpa.", "Kein Weiterverkauf.", ["sell"]),
        ("Foto: Agencia Delta.", "Sin reventa.", ["sell"]),
    ],
)
def test_what_a_picture_is_not_for_stands_behind_its_credit(
    small_chain: Chain, credit: str, ban: str, actions: list[str]
) -> None:
    whose, terms = notices(small_chain, f"\n\n{credit} {ban}")
    assert (whose["kind"], whose["text"].rstrip(".")) == ("credit", credit.rstrip("."))
    assert (terms["text"], terms["actions"]) == (ban, actions)


def test_a_name_and_a_year_begin_a_notice_that_says_what_may_not_be_done(small_chain: Chain) -> None:
    text = "El Comercio del Sur, 2021. Reproducción permitida únicamente con licencia de la editora."
    (found,) = notices(small_chain, f"\n\n{text}")
    assert (found["text"], names(found["holders"]), found["years"]) == (text, ["El Comercio del Sur"], [2021])
    assert (found["actions"], found["condition"]["kind"]) == (["reproduce"], "licence")
    assert notices(small_chain, "\n\nSmith, 2021. The court had no comment on the reproduction.") == []


def test_a_map_credits_no_country(small_chain: Chain) -> None:
    assert notices(small_chain, "\n\nKarte: Norwegen") == []


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("© 2022 Delta Wire. You may not copy any of the content of this section.", "any of the content of this section"),
        ("© 2022 Delta Wire. Text and data mining is forbidden.", None),
        ("© 2022 Delta Wire. Any use of this publication for AI training is forbidden.", "this publication"),
        ("© 2022 Presse Delta. Il est interdit de copier cet article.", "cet article"),
        ("© 2022 Presse Delta. La fouille de textes et de données est interdite.", None),
        ("© 2022 Deltapost. Das Kopieren dieses Textes ist verboten.", "dieses Textes"),
        ("© 2022 Prensa Delta. Prohibido copiar nuestros artículos.", "nuestros artículos"),
        ("© 2022 Stampa Delta. Vietato copiare questo testo.", "questo testo"),
        ("© 2022 Folha Delta. Proibido copiar este conteúdo.", "este conteúdo"),
        ("© 2022 Delta Pers. Het kopiëren van deze tekst is verboden.", "deze tekst"),
        ("© 2022 Deltabladet. Våra artiklar får inte kopieras.", "Våra artiklar"),
        ("© 2022 Delta. Kopiowanie tego artykułu jest zabronione.", "tego artykułu"),
        ("© 2022 Дельта. Копирование этого текста запрещено.", "этого текста"),
        ("© 2022 صحيفة المرفأ. يحظر نسخ هذا المحتوى.", "هذا المحتوى"),
        ("© 2022 港新聞社。記事・写真の無断転載を禁じます。", "記事・写真"),
        ("© 2022 海港日报。禁止复制本文。", "本文"),
        ("© 2022 항구일보. 이 기사의 복제를 금지합니다.", "이 기사"),
    ],
)  # fmt: skip
def test_of_what_a_notice_speaks(small_chain: Chain, text: str, thing: str | None) -> None:
    (found,) = notices(small_chain, f"\n\n{text}")
    assert found.get("object") == thing


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_what_is_calmed_keeps_its_length_and_what_is_not_shouted_its_letters(text: str) -> None:
    assert len(calmed(text)) == len(text)
    if sum(map(str.islower, text)) > len(text) / 2:
        assert calmed(text) == text


def test_a_notice_in_capitals_is_read_as_any_other_and_its_words_are_kept_as_written() -> None:
    written = "PROPERTY OF THE VALE POST. MAY NOT BE TRANSLATED WITHOUT THE WRITTEN CONSENT OF VALE POST."
    (found,) = find_notices(f"Ferry returns\n\nIt sailed again.\n{written}\n")
    notice = notice_reader(HolderTable({}))(written, found.kind, "")
    assert [holder.name for holder in notice.holders] == ["Vale Post"]
    assert notice.prohibited == ("TRANSLATED",)
    assert notice.condition is not None
    assert notice.condition.text in written
    assert not find_notices("Ferry\n\nALL RIGHTS BELONG TO THE PEOPLE, THE MARCHERS CHANTED.\n")


@pytest.mark.parametrize(
    ("notice", "story"),
    [
        ("This newsletter is licensed under CC BY 4.0. © 2023 Delta Desk", "The ferry sailed again on Monday after six weeks."),
        ("Merci de ne pas copier cet article. © Le Phare 2024", "Le ferry a repris la mer lundi après six semaines."),
        ("2027年6月30日之后不得使用本文,违者必究,特此声明。© 滨海通讯社", "渡轮停航六周后于周一再次起航。居民在码头迎接。"),
        ("저작권자(c) 연합뉴스. 무단 전재-재배포, AI 학습 및 활용 금지", "여객선이 월요일 6주 만에 다시 출항했다. 주민들이 맞이했다."),
    ],
)  # fmt: skip
def test_a_notice_below_the_headline_ends_with_its_line(notice: str, story: str) -> None:
    text = f"Ferry returns to the island\n{notice}\n{story}\n"
    assert [text[one.start : one.end] for one in find_notices(text)] == [notice]


def test_a_word_that_a_line_break_parts_is_found() -> None:
    written = "Sentinel content may be used by the media free of\ncharge with credit to Sentinel News."
    text = f"Ferry returns\n\nIt sailed again.\n\n{written}\n"
    assert [text[one.start : one.end] for one in find_notices(text)] == [written]
