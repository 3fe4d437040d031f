"""The dispatch's standing answers: may it be republished, modified, archived, mined, used for training?

Each notice answers for itself; of several the strictest holds, and the answer names the notice that gives it. 'All
rights reserved' alone requires consent to republish, modify and archive; of mining it says nothing (PLUS: DMI-UNSPECIFIED).
"""

from __future__ import annotations

from collections.abc import Sequence

from processors.dispatch import Answer, AnswerValue, Notice, Standing

STRICTNESS: tuple[AnswerValue, ...] = ("not-stated", "permitted", "consent-required", "prohibited")
# What forbidding an ODRL action forbids of the questions.
REPUBLISH = frozenset(("distribute", "present", "reproduce", "display", "use"))
MODIFY = frozenset(("modify", "derive", "translate", "use"))
ARCHIVE = frozenset(("archive", "use"))
CONSENTS = frozenset(("prior-written-consent", "consent", "licence"))
MINING: dict[str, tuple[AnswerValue, AnswerValue]] = {  # PLUS value: mining, training
    "DMI-ALLOWED": ("permitted", "permitted"),
    "DMI-PROHIBITED": ("prohibited", "prohibited"),
    "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": ("prohibited", "prohibited"),
    "DMI-PROHIBITED-SEECONSTRAINT": ("consent-required", "consent-required"),
    "DMI-PROHIBITED-GENAIMLTRAINING": ("not-stated", "prohibited"),
    "DMI-PROHIBITED-AIMLTRAINING": ("not-stated", "prohibited"),
}


def standing_of(notices: Sequence[Notice]) -> Standing | None:
    """The answers, or None where there is no notice but credits."""
    speaking = [(number, notice) for number, notice in enumerate(notices) if notice.kind != "credit"]
    if not speaking:
        return None
    answers: dict[str, Answer] = {}
    for number, notice in speaking:
        mining, training = MINING.get(notice.tdm, ("not-stated", "not-stated"))
        given: dict[str, AnswerValue] = {
            "republish": _answer(notice, REPUBLISH),
            "modify": _answer(notice, MODIFY),
            "archive": _answer(notice, ARCHIVE),
            "text_mining": mining,
            "ai_training": training,
        }
        for question, value in given.items():
            held = answers.get(question)
            if held is None or STRICTNESS.index(value) > STRICTNESS.index(held.value):
                answers[question] = Answer(value, None if value == "not-stated" else number)
    return Standing(**answers)


def _answer(notice: Notice, actions: frozenset[str]) -> AnswerValue:
    kind = notice.condition.kind if notice.condition else None
    if not actions.isdisjoint(notice.actions):
        return "consent-required" if kind in CONSENTS else "prohibited"
    if not actions.isdisjoint(notice.permitted_actions):
        return "permitted"
    if notice.kind == "licence" and (kind in ("credit", "non-commercial") or not notice.actions):
        return "permitted"
    return "consent-required" if notice.all_rights_reserved else "not-stated"


def header_of(standing: Standing) -> str:
    """The answers in one line, for consumers that route without reading the value."""
    return "; ".join(
        f"{question}={answer.value}"
        for question, answer in (
            ("republish", standing.republish), ("modify", standing.modify), ("archive", standing.archive),
            ("textMining", standing.text_mining), ("aiTraining", standing.ai_training),
        )
    )  # fmt: skip
