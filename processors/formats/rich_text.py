"""Rich text as content systems keep it in JSON: Portable Text, Editor.js, ProseMirror, Slate, Contentful, lists of blocks.

No standard defines it. They have in common that a leaf holds its words in `text` or `value`, a block its leaves in
`children` or `content`, and a document its blocks in `blocks`, `children` or `content`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DEEPEST = 24  # objects and lists one inside the other; what lies deeper is left out
_BLOCKS = ("blocks", "children", "content", "nodes", "items")
_WORDS = ("text", "content", "value")
_INSIDE = ("data", "root", "document", "attrs")
_LEAVES = frozenset(("text", "span"))


def paragraphs(value: Any, depth: int = 0) -> list[str]:
    """The texts of the blocks that a member holds, in order, markup and all; a text alone is one block."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if depth > DEEPEST:
        return []
    if isinstance(value, list):
        return [text for one in value for text in paragraphs(one, depth + 1)]
    if not isinstance(value, dict):
        return []
    for name in _BLOCKS:
        if isinstance(parts := value.get(name), list):
            if any(_is_leaf(one, name) for one in parts):
                return [
                    words for words in ["".join(_words(one, depth + 1) for one in parts)] if words.strip()
                ]
            return paragraphs(parts, depth + 1)
    for name in _WORDS:
        if isinstance(written := value.get(name), str):
            return paragraphs(written)
    inside = next((inner for name in _INSIDE if isinstance(inner := value.get(name), dict)), None)
    return paragraphs(inside, depth + 1)


def _is_leaf(part: Any, held_as: str) -> bool:
    """Whether a part is a run of words on its block's line: `children` hold such without saying what they are."""
    if not isinstance(part, dict):
        return False
    kind = part.get("type") or part.get("_type") or part.get("nodeType")
    if isinstance(kind, str):
        return kind in _LEAVES
    return held_as == "children" and isinstance(part.get("text"), str)


def _words(part: Any, depth: int) -> str:
    """The words of a leaf, and of the leaves of a link."""
    if not isinstance(part, Mapping) or depth > DEEPEST:
        return ""
    for name in ("text", "value"):
        if isinstance(written := part.get(name), str):
            return written
    inner = next((parts for name in _BLOCKS if isinstance(parts := part.get(name), list)), [])
    return "".join(_words(one, depth + 1) for one in inner)
