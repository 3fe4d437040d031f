"""The notices as one ODRL 2.2 policy (W3C Recommendation 2018) in JSON-LD, with the RightsML namespace.

'Not without prior written consent' is a permission with a duty to obtain consent besides the prohibition, and
`"conflict": "perm"` lets the fulfilled permission win; a Prohibition's own duty would be a remedy after
infringement. All rights reserved without named verbs forbids reproduction, distribution and derivation.
"""

from __future__ import annotations

import hashlib

from processors.dispatch import Holder, Notice

CONTEXT: list[object] = [
    "http://www.w3.org/ns/odrl.jsonld",
    {
        "rightsml": "https://iptc.org/std/RightsML/2.0/",
        "tdm": "http://www.w3.org/ns/tdmrep#",
        "cc": "http://creativecommons.org/ns#",
    },
]
RESERVED_ACTIONS = ("derive", "distribute", "reproduce")
CONSENT = frozenset(("prior-written-consent", "consent", "licence"))
MINING_ACTION = "tdm:mine"


def policy_of(notices: tuple[Notice, ...], target: str) -> dict[str, object] | None:
    """The policy on the dispatch `target` (its uri); None when no notice forbids anything.

    The same notices and target give the same policy.
    """
    prohibitions: list[dict[str, object]] = []
    permissions: list[dict[str, object]] = []
    for notice in notices:
        actions = list(notice.actions) or (list(RESERVED_ACTIONS) if notice.all_rights_reserved else [])
        if notice.tdm.startswith("DMI-PROHIBITED"):
            actions.append(MINING_ACTION)
        if not actions:
            continue
        rule: dict[str, object] = {"target": target}
        if notice.holders:
            parties = [_party(holder) for holder in notice.holders]
            rule["assigner"] = parties[0] if len(parties) == 1 else parties
        rule["action"] = actions[0] if len(actions) == 1 else actions
        prohibitions.append(rule)
        if notice.condition is not None and notice.condition.kind in CONSENT:
            duty: dict[str, object] = {"action": "obtainConsent"}
            parties = [_party(holder) for holder in notice.condition.consent_of or notice.holders]
            if parties:
                duty["consentingParty"] = parties[0] if len(parties) == 1 else parties
            permissions.append({**rule, "duty": [duty]})
    if not prohibitions:
        return None
    text = "\n".join((target, *(notice.text for notice in notices)))
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()  # as a version 8 UUID, RFC 9562
    policy: dict[str, object] = {
        "@context": CONTEXT,
        "@type": "Set",
        "uid": f"urn:uuid:{digest[:8]}-{digest[8:12]}-8{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}",
        "conflict": "perm" if permissions else "prohibit",
        "prohibition": prohibitions,
    }
    if permissions:
        policy["permission"] = permissions
    return policy


def _party(holder: Holder) -> object:
    return holder.uri or {"@type": "Party", "name": holder.name}
