"""`make accuracy-rights`: notices planted in dispatches of their language, found and read again; and sentences that are none.

Measured on `../shared/notices` (its README defines each measure), or on files of the same shape given as arguments:
NOTICES NEGATIVES; and on our own in `tests/notices`. Prints each measure and each miss. Where the interpreter of `--peer`
has ScanCode, its detector reads the same dispatches in the same run: notices but credits and licences, on a line of their own.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path
from typing import Any

import orjson

from consumer.loading import load_chain
from consumer.settings import Settings
from processors.chain import Chain
from processors.dispatch import Record
from processors.rights.find import find_notices
from processors.rights.holders import ALIASES as HOLDERS
from processors.rights.holders import HolderTable
from processors.rights.read import notice_reader
from processors.rights.sentence import continues, kind_of
from tests.conformance import loose
from tests.rights_peer import Told, compare, scancode

OWN = Path(__file__).parent / "notices"
SHARED = Path(__file__).parents[2] / "shared" / "notices"
# A short dispatch in each language: headline, lead, last sentence. Written for this.
CARRIERS = {
    "en": ("Ferry returns to the island", "The ferry sailed again on Monday after six weeks in dock.", "Islanders met it at the pier."),
    "fr": ("Le ferry revient sur l'île", "Le ferry a repris la mer lundi après six semaines à quai.", "Les habitants l'attendaient au port."),
    "de": ("Die Fähre kehrt zurück", "Die Fähre ist am Montag nach sechs Wochen wieder ausgelaufen.", "Die Bewohner warteten am Hafen."),
    "es": ("El ferri vuelve a la isla", "El ferri zarpó el lunes tras seis semanas en el puerto.", "Los vecinos lo esperaban en el muelle."),
    "it": ("Il traghetto torna sull'isola", "Il traghetto è ripartito lunedì dopo sei settimane.", "Gli abitanti lo aspettavano al molo."),
    "pt": ("A balsa volta à ilha", "A balsa partiu na segunda-feira depois de seis semanas.", "Os moradores esperavam no cais."),
    "nl": ("De veerboot keert terug", "De veerboot voer maandag weer uit na zes weken.", "Bewoners wachtten op de kade."),
    "sv": ("Färjan återvänder till ön", "Färjan gick ut igen på måndagen efter sex veckor.", "Öborna väntade på kajen."),
    "pl": ("Prom wraca na wyspę", "Prom wypłynął w poniedziałek po sześciu tygodniach.", "Mieszkańcy czekali na nabrzeżu."),
    "ru": ("Паром возвращается на остров", "Паром вышел в море в понедельник после шести недель.", "Жители ждали его на пристани."),
    "ar": ("العبارة تعود إلى الجزيرة", "أبحرت العبارة يوم الاثنين بعد ستة أسابيع.", "وانتظرها السكان على الرصيف."),
    "ja": ("フェリーが島に戻る", "フェリーは月曜日、六週間ぶりに出港した。", "住民が桟橋で出迎えた。"),
    "zh": ("渡轮重返岛屿", "渡轮停航六周后于周一再次起航。", "居民在码头迎接。"),
    "ko": ("여객선이 섬으로 돌아오다", "여객선이 월요일 6주 만에 다시 출항했다.", "주민들이 부두에서 맞이했다."),
}  # fmt: skip
ALIASES = {
    loose(other): loose(name) for name, others in HOLDERS.items() for other in others.split("|") if other
}  # a holder's aliases count as the holder


def plant(language: str, text: str, *, run_on: bool, number: str = "") -> bytes:
    """The notice in its language's dispatch; `number` makes the last sentence another one."""
    headline, lead, last = CARRIERS.get(language, CARRIERS["en"])
    last = f"{last[:-1]} {number}{last[-1]}" if number else last
    return f"{headline}\n\n{lead} {last}{' ' if run_on else chr(10)}{text}\n".encode()


def found_in(chain: Chain, value: bytes) -> list[dict[str, Any]]:
    (one,) = chain.run(Record(value))
    notices: list[dict[str, Any]] = orjson.loads(one.value)["enrichment"]["notices"]
    return notices


def alias(name: str) -> str:
    return ALIASES.get(loose(name), loose(name))


def main() -> None:
    parser = argparse.ArgumentParser(prog="make accuracy-rights ARGS=", description=__doc__)
    parser.add_argument("notices", nargs="?", type=Path, default=SHARED / "notices.jsonl")
    parser.add_argument("negatives", nargs="?", type=Path, default=SHARED / "negatives.jsonl")
    parser.add_argument("--peer", type=Path, help="an interpreter with scancode-toolkit-mini")
    arguments = parser.parse_args()
    if not arguments.notices.exists():
        print(f"nothing to measure: {arguments.notices} is not there")
        return
    loaded = load_chain(Settings())
    chain = loaded.chain
    for told, notices, negatives in (
        ("given", arguments.notices, arguments.negatives),
        ("our own", OWN / "notices.jsonl", OWN / "negatives.jsonl"),
    ):
        print(f"{told}: {notices.parent.name}/{notices.name}")
        measure(chain, notices, negatives)
        if arguments.peer and arguments.peer.exists():
            side_by_side(HolderTable(loaded.lexicon.agencies), notices, negatives, arguments.peer)


def side_by_side(table: HolderTable, notices: Path, negatives: Path, peer: Path) -> None:
    """The finder and reader of notices, and ScanCode's, on the same short dispatches."""
    wanted = [
        one for line in notices.read_text().splitlines() if (one := orjson.loads(line))["kind"] == "copyright"
    ]
    texts = [plant(one["language"], one["text"], run_on=False).decode() for one in wanted]
    not_notices = [
        plant(one["language"], one["text"], run_on=False).decode()
        for one in map(orjson.loads, negatives.read_text().splitlines())
    ]
    read_notice = notice_reader(table)

    def wirefeed(text: str) -> Told:
        began = time.perf_counter()
        found = [
            read_notice(text[one.start : one.end], one.kind, "/")
            for one in find_notices(text)
            if one.kind != "credit"
        ]
        spent = (time.perf_counter() - began) * 1000
        return Told(
            [one.text for one in found], [holder.name for one in found for holder in one.holders], spent
        )

    forget()
    first = [wirefeed(text) for text in texts], [wirefeed(text) for text in not_notices]
    again = [
        wirefeed(plant(one["language"], one["text"], run_on=False, number="7").decode()).milliseconds
        for one in wanted
    ]
    for name, told, of_negatives in (
        ("wirefeed", *first),
        ("ScanCode", scancode(peer, texts), scancode(peer, not_notices)),
    ):
        print(f"{name}  {compare(told, wanted, of_negatives, loose, alias)}")
    print(f"wirefeed, the same notices under other dispatches: {sum(again) / len(again):.3f} ms each")


def forget() -> None:
    """As if no sentence had been read before: each of these texts is new."""
    kind_of.cache_clear()
    continues.cache_clear()


def measure(chain: Chain, notices: Path, negative: Path) -> None:
    right: Counter[str] = Counter()
    actions: Counter[str] = Counter()
    misses: list[str] = []
    total = 0
    for line in notices.read_text().splitlines():
        want = orjson.loads(line)
        for run_on in (False, True):
            total += 1
            found = found_in(chain, plant(want["language"], want["text"], run_on=run_on))
            got = {action for one in found for action in one["actions"]}
            checks = {
                "recall": bool(found),
                "span": loose("".join(one["text"] for one in found)) == loose(want["text"]),
                "holder": {alias(h["name"]) for one in found for h in one["holders"]} == {alias(h) for h in want["holders"]},
                "years": {year for one in found for year in one["years"]} == set(want["years"]),
                "reserved": any(one["allRightsReserved"] for one in found) == want["reserved"],
                "condition": want["condition"] in [(one["condition"] or {}).get("kind") for one in found],
                "consent of": {alias(h["name"]) for one in found for h in (one["condition"] or {}).get("consentOf", ())}
                == {alias(name) for name in filter(None, (want["consentOf"],))},
                "mining": any(one["tdm"] == want["tdm"] for one in found),
            }  # fmt: skip
            right.update(name for name, good in checks.items() if good)
            actions.update(both=len(got & set(want["actions"])), got=len(got), want=len(want["actions"]))
            bad = [name for name, good in checks.items() if not good]
            if got != set(want["actions"]):
                bad.append(f"actions {sorted(got)} for {want['actions']}")
            if bad:
                told = [
                    (
                        one["text"],
                        [h["name"] for h in one["holders"]],
                        one["years"],
                        one["condition"] and one["condition"]["kind"],
                        one["tdm"],
                    )
                    for one in found
                ]
                misses.append(
                    f"{want['language']} {'run on' if run_on else 'line'}: {', '.join(bad)}\n    {want['text']}\n    {told}"
                )
    for name in ("recall", "span", "holder", "years", "reserved", "condition", "consent of", "mining"):
        print(f"{name:10} {right[name] / total:.3f}   {right[name]} of {total}")
    print(f"{'actions F1':10} {2 * actions['both'] / max(1, actions['got'] + actions['want']):.3f}")
    wrong = []
    negatives = negative.read_text().splitlines()
    for line in negatives:
        one = orjson.loads(line)
        for run_on in (False, True):
            found = [
                n
                for n in found_in(chain, plant(one["language"], one["text"], run_on=run_on))
                if n["kind"] != "credit"
            ]
            wrong.extend(f"{one['language']}: {notice['text']}" for notice in found)
    print(f"{'false':10} {len(wrong)} of {2 * len(negatives)}")
    print(*misses, *wrong, sep="\n")


if __name__ == "__main__":
    main()
