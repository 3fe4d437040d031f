"""Enriched dispatches for people: a few lines each, in colour on a terminal."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.markup import escape

STYLES = {
    "person": "magenta",
    "organisation": "cyan",
    "place": "green",
    "nationality": "green",
    "event": "yellow",
}
MOST_ENTITIES = 12


def show(console: Console, dispatch: dict[str, Any]) -> None:
    """Headline, dateline, entities with ids, holder, what is forbidden."""
    enrichment = dispatch["enrichment"]
    headlines = dispatch.get("headlines") or [{"value": "(no headline)"}]
    signals = "".join(f"[red]{signal.upper()}[/] " for signal in enrichment["signals"])
    console.print(f"{signals}[bold]{escape(headlines[0]['value'])}[/]", highlight=False)
    dateline = enrichment.get("dateline")
    where = (
        " · ".join(filter(None, (dateline.get("place"), dateline.get("date"), dateline.get("agency"))))
        if dateline
        else ""
    )
    facts = " · ".join(filter(None, (where, dispatch.get("language"), enrichment["source"].get("format"))))
    console.print(f"  [dim]{escape(facts)}[/]", highlight=False)
    entities = enrichment["entities"]
    if entities:
        shown = [_entity(entity) for entity in entities[:MOST_ENTITIES]]
        more = f" [dim]and {len(entities) - MOST_ENTITIES} more[/]" if len(entities) > MOST_ENTITIES else ""
        console.print("  " + ", ".join(shown) + more, highlight=False, soft_wrap=True)
    for notice in enrichment["notices"]:
        holders = ", ".join(holder["name"] for holder in notice["holders"]) or "no holder named"
        forbidden = ", ".join(notice["prohibited"])
        reserved = "all rights reserved" if notice["allRightsReserved"] else ""
        condition = f"unless {notice['condition']['kind']}" if notice["condition"] else ""
        told = "; ".join(filter(None, (reserved, f"forbidden: {forbidden}" if forbidden else "", condition)))
        console.print(
            f"  [yellow]© {escape(holders)}[/]{': ' + escape(told) if told else ''}",
            highlight=False,
            soft_wrap=True,
        )
    console.print()


QUESTIONS = {
    "republish": "may it be republished",
    "modify": "may it be modified",
    "archive": "may it be archived",
    "textMining": "may it be mined",
    "aiTraining": "may a model be trained on it",
}
ANSWERS = {"permitted": "green", "prohibited": "red", "consent-required": "yellow", "not-stated": "dim"}


def show_rights(console: Console, dispatch: dict[str, Any]) -> None:
    """Each use, its answer, and the notice that gives it; then the notices, read."""
    enrichment = dispatch["enrichment"]
    headlines = dispatch.get("headlines") or [{"value": "(no headline)"}]
    console.print(f"[bold]{escape(headlines[0]['value'])}[/]", highlight=False)
    standing = enrichment.get("rights")
    if standing is None:
        console.print("  no notice\n", highlight=False)
        return
    for question, asked in QUESTIONS.items():
        answer = standing[question]
        given = f"notice {answer['notice'] + 1}" if "notice" in answer else ""
        console.print(
            f"  {asked:<31}[{ANSWERS[answer['value']]}]{answer['value']:<17}[/][dim]{given}[/]",
            highlight=False,
        )
    for number, notice in enumerate(enrichment["notices"], 1):
        holders = ", ".join(holder["name"] for holder in notice["holders"]) or "no holder named"
        years = ", ".join(map(str, notice["years"]))
        facts = " · ".join(filter(None, (notice["kind"], holders, years, notice["language"], notice["tdm"])))
        console.print(f"  [dim]{number}[/] [yellow]{escape(facts)}[/]", highlight=False, soft_wrap=True)
        for told, said in (
            ("of", notice.get("object", "")),
            ("forbids", ", ".join(notice["prohibited"])),
            ("allows", ", ".join(notice.get("permitted", ()))),
            ("if", _condition(notice["condition"])),
            ("licence", " ".join(notice.get("licence", {}).values())),
            ("mining", notice.get("tdmPolicy") or notice.get("rsl") or ""),
        ):
            if said:
                console.print(f"    [dim]{told:<8}[/]{escape(said)}", highlight=False, soft_wrap=True)
        console.print(f"    {escape(notice['text'])}", highlight=False, soft_wrap=True)
    console.print()


def _condition(condition: dict[str, Any] | None) -> str:
    if condition is None:
        return ""
    consenting = ", ".join(party["name"] for party in condition.get("consentOf", ()))
    return f"{condition['text']} ({consenting})" if consenting else str(condition["text"])


def _entity(entity: dict[str, Any]) -> str:
    style = STYLES.get(entity["type"], "white")
    uri = entity.get("uri", "")
    short = uri.rstrip("/").rsplit("/", 1)[-1]
    mark = f" [dim]{'geonames:' if 'geonames' in uri else ''}{escape(short)}[/]" if short else ""
    return f"[{style}]{escape(entity['name'])}[/]{mark}"
