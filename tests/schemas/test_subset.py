"""What is valid against the schema for transcripts is valid TEI: proved, and tried on random documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tests.schemas.generator import VALUES, Generator, compiled, datatypes
from tests.schemas.grammar import OTHER, Grammar, Pattern, documentation, read_grammar, walk
from tests.schemas.inclusion import differences
from tests.schemas.judge import SCHEMA, faults, first_messages

LEAST, MOST = 60, 300
"""So many random documents at least, and no more until each element was used."""


@pytest.fixture(scope="module")
def grammar() -> Grammar:
    return read_grammar(SCHEMA)


@pytest.fixture(scope="module")
def random_documents(grammar: Grammar, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("random")
    generator = Generator(compiled(SCHEMA), seed=1953)
    missing, paths = set(grammar.elements()), list[Path]()
    while len(paths) < LEAST or (missing and len(paths) < MOST):
        document = generator.document()
        missing -= _names(document)
        paths.append(folder / f"random-{len(paths)}.xml")
        paths[-1].write_bytes(etree.tostring(document))
    assert not missing, f"never made: {sorted(missing)}"
    return paths


def _names(document: etree._Element) -> set[str]:
    names = (etree.QName(each) for each in document.iter("*"))
    return {name.localname if name.namespace == "http://www.tei-c.org/ns/1.0" else OTHER for name in names}


def test_schema_is_a_subset_of_tei(grammar: Grammar, tei_all: Path) -> None:
    assert list(differences(grammar, read_grammar(tei_all))) == []


def test_tei_is_not_a_subset_of_the_schema(grammar: Grammar, tei_all: Path) -> None:
    found = list(differences(read_grammar(tei_all), grammar))
    assert "div1 does not exist" in found
    assert "correspAction/@type admits other values" in found
    assert "TEI can't contain: teiHeader TEI" in found


def test_random_documents_are_valid_here_and_in_tei(tei_all: Path, random_documents: list[Path]) -> None:
    assert set(faults(SCHEMA, random_documents).values()) == {""}
    assert set(faults(tei_all, random_documents).values()) == {""}


def test_others_find_random_documents_valid(jing: str, random_documents: list[Path]) -> None:
    assert set(first_messages(jing, SCHEMA, random_documents).values()) == {""}


def test_others_find_them_valid_tei(jing: str, tei_all: Path, random_documents: list[Path]) -> None:
    assert set(first_messages(jing, tei_all, random_documents).values()) == {""}


def test_each_element_is_reached_from_the_root(grammar: Grammar) -> None:
    assert set(grammar.elements()) == grammar.reachable()


def test_each_definition_is_used(grammar: Grammar) -> None:
    used = {each.name for one in _patterns(grammar) for each in walk(one) if each.kind == "ref"}
    assert set(grammar.definitions) == used


def _patterns(grammar: Grammar) -> list[Pattern]:
    return [grammar.start, *grammar.definitions.values()]


def test_each_element_is_defined_once(grammar: Grammar) -> None:
    names = [each.name for one in _patterns(grammar) for each in walk(one) if each.kind == "element"]
    assert len(names) == len(set(names))


def test_each_definition_is_documented_in_a_sentence() -> None:
    for name, text in documentation(SCHEMA).items():
        assert text.endswith("."), name
        assert 5 < len(text) < 160, name


def test_each_datatype_has_values_to_try() -> None:
    assert datatypes(compiled(SCHEMA)) == set(VALUES)


def test_schema_is_small() -> None:
    assert SCHEMA.stat().st_size < 300_000
