"""Rich text in JSON: a block is one paragraph, whatever its words are cut into."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processors.formats.rich_text import paragraphs

LINK = {"type": "link", "children": [{"text": "ferry Ailsa"}]}
TEXTS = ["A lifeboat towed the ferry Ailsa to Mallaig.", "No one was hurt."]


@pytest.mark.parametrize(
    "tree",
    [
        TEXTS,
        [{"type": "paragraph", "text": text} for text in TEXTS],
        {"blocks": [{"type": "paragraph", "data": {"text": text}} for text in TEXTS]},
        [
            {"children": [{"text": "A lifeboat towed the "}, LINK, {"text": " to Mallaig."}]},
            {"children": [{"text": TEXTS[1]}]},
        ],
        [
            {
                "_type": "block",
                "children": [
                    {"_type": "span", "text": "A lifeboat towed the ferry "},
                    {"_type": "span", "text": "Ailsa to Mallaig."},
                ],
            },
            {"_type": "image", "asset": {}},
            {"_type": "block", "children": [{"_type": "span", "text": TEXTS[1]}]},
        ],
        {
            "type": "doc",
            "content": [
                {
                    "type": "paragraph",
                    "content": [{"type": "text", "text": "A lifeboat towed the ferry Ailsa "}, {"type": "text", "text": "to Mallaig."}],
                },
                {"type": "listItem", "content": [{"type": "paragraph", "content": [{"type": "text", "text": TEXTS[1]}]}]},
            ],
        },
        {"nodeType": "document", "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": text}]} for text in TEXTS]},
    ],
    ids=["strings", "blocks", "Editor.js", "Slate", "Portable Text", "ProseMirror", "Contentful"],
)  # fmt: skip
def test_a_block_is_a_paragraph(tree: Any) -> None:
    assert paragraphs(tree) == TEXTS


TREES = st.recursive(
    st.none() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["type", "text", "value", "children", "content", "blocks", "data"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=40,
)


@given(TREES)
def test_any_tree_gives_texts(tree: Any) -> None:
    found = paragraphs(tree)
    assert all(isinstance(one, str) and one.strip() for one in found)
