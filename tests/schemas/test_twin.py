"""The twin in the compact syntax is what the tool makes of the schema, and it says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.cli.main import main
from tei.findings.schematron import rules_of
from tei.relaxng.compact.reader import read_compact
from tei.relaxng.read_xml import read_xml
from tests.relaxng.compact.canonical import canonical
from tests.schemas.judge import DOCUMENTS, SCHEMA, TWIN, first_messages

if TYPE_CHECKING:
    from pathlib import Path

    from tei.schematron.rules import RuleSet


def test_twin_is_made_by_the_tool(tmp_path: Path) -> None:
    made = tmp_path / "made.rnc"
    assert main(["schema", "export", str(SCHEMA), "--syntax", "rnc", "-o", str(made)]) == 0
    assert made.read_text("utf-8") == TWIN.read_text("utf-8")


def test_twin_says_the_same_in_patterns_and_in_words() -> None:
    one = read_xml(SCHEMA.read_bytes(), SCHEMA.name)
    other = read_compact(TWIN.read_text("utf-8"), TWIN.name)
    assert canonical(other) == canonical(one)


def test_twin_has_the_same_rules() -> None:
    assert list(_written(rules_of(str(TWIN)))) == list(_written(rules_of(str(SCHEMA))))


def _written(rules: RuleSet) -> list[tuple[str, str, str, str]]:
    tests = [(rule, test) for pattern in rules.patterns for rule in pattern.rules for test in rule.tests]
    return [(rule.context, test.name, test.expression, _words(test.words)) for rule, test in tests]


def _words(words: tuple[object, ...]) -> str:
    shown = [word if isinstance(word, str) else f"<{getattr(word, 'attributes', '')}>" for word in words]
    return " ".join("".join(shown).split())


def test_others_read_the_twin(jing: str) -> None:
    assert set(first_messages(jing, TWIN, DOCUMENTS).values()) == {""}
