"""The tables of the README tell the truth: they are what the comparison with tei_all gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.schemas.comparison import BEGIN, END, README, tables
from tests.schemas.grammar import read_grammar
from tests.schemas.judge import SCHEMA
from tests.schemas.readme import made_part

if TYPE_CHECKING:
    from pathlib import Path


def test_readme_tells_what_tei_allows_and_the_schema_does_not(tei_all: Path) -> None:
    made = made_part(README, BEGIN, END)
    assert made == tables(read_grammar(SCHEMA), read_grammar(tei_all))


def test_readme_names_each_pattern_of_rules() -> None:
    text = README.read_text(encoding="utf-8")
    for name in ("speakers", "notes", "pointers", "dates-in-order", "correspondence", "paragraphs"):
        assert f"`{name}`" in text
        assert f'<sch:pattern id="{name}">' in SCHEMA.read_text(encoding="utf-8")
