"""A document that is passed without the rules of the schema being run keeps all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from lxml import etree

from tei.findings.own_rules import is_own, may_break
from tei.schematron.running import spoken
from tei.schematron.tree import build
from tests.schemas.generator import Generator, compiled
from tests.schemas.judge import DOCUMENTS, SCHEMA
from tests.schemas.test_rules import ALL, RULES

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = sorted((SCHEMA.parent.parent / "samples").rglob("*.xml"))
UNDECIDED = frozenset(
    {
        *("each-dimension-once", "one-related-item", "ruby-has-both-ends"),
        *("outer-level-starts-at-root", "inner-level-starts-here", "inner-level-has-delimiter"),
    }
)
"""Rules on elements so rare that the look is always in doubt of them."""
NAMES = (
    "who",
    "target",
    "start",
    "end",
    "from",
    "to",
    "notBefore",
    "notAfter",
    "when",
    "subtype",
    "type",
    "calendar",
)
VALUES = (
    "",
    "#a",
    "#b",
    "#a #z",
    "a",
    "x.xml",
    "1953",
    "1952-07",
    "1953-07-04",
    "1953-07-04T10:00:00Z",
    "note",
    "b\u00a0c",
)
ELEMENTS = (
    *(
        "p",
        "ab",
        "l",
        "lg",
        "s",
        "note",
        "ref",
        "ptr",
        "list",
        "label",
        "item",
        "subst",
        "add",
        "del",
        "date",
        "back",
    ),
    *(
        "div",
        "person",
        "correspAction",
        "msIdentifier",
        "idno",
        "quote",
        "link",
        "span",
        "gap",
        "figure",
        "change",
    ),
)


FEWEST_PASSED = 100


def says(document: bytes) -> list[str]:
    return [said.name for said in spoken(RULES, build(document, "a.xml"))]


@pytest.mark.parametrize(("rule", "broken", "kept"), ALL, ids=[rule for rule, _, _ in ALL])
def test_what_breaks_a_rule_is_seen_and_what_keeps_it_is_passed(rule: str, broken: str, kept: str) -> None:
    assert may_break(broken.encode(), "a.xml")
    assert may_break(kept.encode(), "a.xml") == (rule in UNDECIDED or "T10:00" in kept)


@pytest.mark.parametrize("path", [*SAMPLES, *DOCUMENTS], ids=lambda path: path.name)
def test_samples_are_passed(path: Path) -> None:
    assert not may_break(str(path), path.name) or says(path.read_bytes()), "the rules are run without need"


def test_parts_of_random_valid_documents_that_are_passed_keep_the_rules() -> None:
    generator = Generator(compiled(SCHEMA), seed=1957)
    parts = [part for _ in range(40) for part in generator.document().iter("*") if len(part)][::5]
    documents = [etree.tostring(part, with_tail=False) for part in parts]
    passed = [document for document in documents if not may_break(document, "a.xml")]

    assert len(passed) > FEWEST_PASSED, "nearly all are doubted, so that this tells nothing"
    assert [says(document) for document in passed] == [[]] * len(passed)


def _elements() -> st.SearchStrategy[str]:
    attributes = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES), max_size=3)
    identifiers = st.sampled_from(("", "", "", "a", "b"))

    def element(name: str, given: dict[str, str], identifier: str, inside: list[str]) -> str:
        written = "".join(f' {key}="{value}"' for key, value in given.items())
        written += f' xml:id="{identifier}"' if identifier else ""
        return f"<{name}{written}>{''.join(inside)}</{name}>"

    def around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.builds(element, st.sampled_from(ELEMENTS), attributes, identifiers, st.lists(inner, max_size=3))

    return st.recursive(st.sampled_from(("", "x", " ")), around, max_leaves=12)


@settings(suppress_health_check=[HealthCheck.filter_too_much])  # three of four are doubted, as they should be
@given(st.lists(_elements(), min_size=1, max_size=4))
def test_whatever_is_passed_keeps_the_rules(parts: list[str]) -> None:
    document = f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{"".join(parts)}</TEI>'.encode()

    assume(not may_break(document, "a.xml"))
    assert says(document) == []


def test_only_our_own_rules_are_passed_over(tmp_path: Path) -> None:
    copy, other = tmp_path / "copy.rng", tmp_path / "other.rng"
    copy.write_bytes(SCHEMA.read_bytes())
    other.write_bytes(SCHEMA.read_bytes().replace(b"no words", b"no word"))

    assert [is_own(str(path), "") for path in (SCHEMA, copy, other)] == [True, True, False]
    assert [is_own(str(copy), phase) for phase in ("#ALL", "mine")] == [True, False]
