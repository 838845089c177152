"""Content is set out in the manner of the compact syntax, as short as it can be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.relaxng.description import Description
from tei.relaxng.expressions import printed, tokens

if TYPE_CHECKING:
    from pathlib import Path

TEN = " | ".join(f"element e{number} {{ text }}" for number in range(10))
CASES = {
    "empty": ("empty", "empty"),
    "text": ("text", "text"),
    "attributes are left out": ("attribute n { text }, a, b?", "a, b?"),
    "choices in alphabetical order": ("b | text | a", "text | a | b"),
    "choices in choices": ("(b | (c | a?))", "(a | b | c)?"),
    "mixed content": ("(text | a | b)*", "(text | a | b)*"),
    "repetition of what may be absent": ("(a? | b)+", "(a | b)*"),
    "repetition of repetition": ("(a+)*", "a*"),
    "groups in groups": ("a, (b, (c, a))", "a, b, c, a"),
    "a group in a choice": ("(a, b) | c", "c | (a, b)"),
    "interleave": ("a & b*", "a & b*"),
    "mixed": ("mixed { a, b }", "(a, b) & text"),
    "values": ('"yes" | "no"', '"yes" | "no"'),
    "a list": ('list { ("a" | "b")+, xsd:date }', 'list { ("a" | "b")+, xsd:date }'),
    "a datatype with its parameter": ('xsd:token { pattern = "x" }', 'xsd:token { pattern = "x" }'),
    "a wildcard": ("element * { text }", "any element"),
    "a wildcard with exceptions": ("element * - x:* { text }", "any element outside https://example.org/x"),
    "a namespace": ("element x:* { text }", "any element of https://example.org/x"),
    "a large choice goes by its name": ("a, ten*", "a, ten*"),
    "not in a larger one that has none": ("text | ten | a", "text | ten | a"),
}
GRAMMAR = """namespace x = "https://example.org/x"
start = element doc {{ {} }} | element other {{ ten, b, c }}
a = element a {{ text }}
b = element b {{ text }}
c = element c {{ text }}
ten = {}
"""


@pytest.mark.parametrize("case", CASES)
def test_content_is_set_out(case: str, tmp_path: Path) -> None:
    content, shown = CASES[case]
    (tmp_path / "case.rnc").write_text(GRAMMAR.format(content, TEN), "utf-8")
    element = Description(str(tmp_path / "case.rnc")).element("doc")

    assert printed(tokens(element.content)) == shown


def test_deep_content_is_set_out_too(tmp_path: Path) -> None:
    content = "(a, " * 5000 + "b" + ")?" * 5000
    (tmp_path / "deep.rnc").write_text(GRAMMAR.format(content, TEN), "utf-8")
    element = Description(str(tmp_path / "deep.rnc")).element("doc")

    assert printed(tokens(element.content)).count("a") == 5000
