"""The notices as one ODRL 2.2 policy (W3C Recommendation 2018) in JSON-LD, with the RightsML namespace.

'Not without prior written consent' is a permission with a duty to obtain consent besides the prohibition, and
`"conflict": "perm"` lets the fulfilled permission win; a Prohibition's own duty would be a remedy after
infringement. All rights reserved without named verbs forbids reproduction, distribution and derivation.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from processors.dispatch import Holder, Notice

CONTEXT: list[object] = [
    "http://www.w3.org/ns/odrl.jsonld",
    {
        "rightsml": "https://iptc.org/std/RightsML/2.0/",
        "tdm": "http://www.w3.org/ns/tdmrep#",
        "cc": "http://creativecommons.org/ns#",
        "dc": "http://purl.org/dc/terms/",
    },
]
PROFILE = "https://iptc.org/std/RightsML/2.0/"
RESERVED_ACTIONS = ("derive", "distribute", "reproduce")
CONSENT = frozenset(("prior-written-consent", "consent", "licence"))
MINING_ACTION = "tdm:mine"
_PICTURES = re.compile(
    r"(?:(?:the|this|these|any|all|no) )?(?:\b(?:photo|picture|image|logo|video|footage|graphic|foto|bild"
    r"|fotografía|imagen)\w*\W*(?:and|or|of|the|this|any|all|these)?\W*)+"
    r"|写真|图片|사진",
    re.IGNORECASE,
)


def policy_of(notices: tuple[Notice, ...], dispatch: str) -> dict[str, object] | None:
    """The policy on the dispatch of this uri; None when no notice forbids or allows anything.

    A rule's target is the dispatch, or the part of it that its notice speaks of. The same notices and uri give the same
    policy.
    """
    prohibitions: list[dict[str, object]] = []
    permissions: list[dict[str, object]] = []
    consents = False
    for notice in notices:
        actions = list(notice.actions) or (list(RESERVED_ACTIONS) if notice.all_rights_reserved else [])
        allowed = [action for action in notice.permitted_actions if action not in actions]
        if notice.tdm.startswith("DMI-PROHIBITED"):
            actions.append(MINING_ACTION)
        elif notice.tdm == "DMI-ALLOWED":
            allowed.append(MINING_ACTION)
        if actions:
            rule = _rule(notice, dispatch, actions)
            prohibitions.append(rule)
            if notice.condition is not None and notice.condition.kind in CONSENT:
                duty: dict[str, object] = {"action": "obtainConsent"}
                if parties := notice.condition.consent_of or notice.holders:
                    duty["consentingParty"] = _parties(parties)
                permissions.append({**rule, "duty": [duty]})
                consents = True
        if allowed:
            rule = _rule(notice, dispatch, allowed)
            if notice.condition is not None and notice.condition.kind in ("credit", "non-commercial"):
                credit: dict[str, object] = {"action": "attribute"}
                if notice.holders:
                    credit["attributedParty"] = _parties(notice.holders)
                rule["duty"] = [credit]
            permissions.append(rule)
    if not prohibitions and not permissions:
        return None
    text = "\n".join((dispatch, *(notice.text for notice in notices)))
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()  # as a version 8 UUID, RFC 9562
    policy: dict[str, object] = {
        "@context": CONTEXT,
        "@type": "Set",
        "uid": f"urn:uuid:{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}",
        "profile": PROFILE,
        "conflict": "perm" if consents else "prohibit",
    }
    if prohibitions:
        policy["prohibition"] = prohibitions
    if permissions:
        policy["permission"] = permissions
    return policy


def _rule(notice: Notice, dispatch: str, actions: list[str]) -> dict[str, object]:
    rule: dict[str, object] = {"target": dispatch}
    if notice.object is not None and _PICTURES.fullmatch(notice.object):
        rule["target"] = {"@type": "Asset", "partOf": dispatch, "dc:description": notice.object}
    if notice.holders:
        rule["assigner"] = _parties(notice.holders)
    rule["action"] = actions[0] if len(actions) == 1 else actions
    return rule


def _parties(holders: Sequence[Holder]) -> object:
    parties = [holder.uri or {"@type": "Party", "name": holder.name} for holder in holders]
    return parties[0] if len(parties) == 1 else parties
