"""Each element of the schema for transcripts has one example: it shows the element, and it is valid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tei.reference.examples import examples
from tei.relaxng.schema import Schema
from tei.schema_choice.choice import Sources
from tei.validation import Options, check
from tests.schemas.judge import SCHEMA, faults, first_messages, loaded, write_documents

if TYPE_CHECKING:
    from pathlib import Path

ELEMENTS = sorted(loaded(SCHEMA).vocabulary.names())
PIECES = {f"{each.part}-{each.elements[0]}": each for each in examples().values()}
WITH_RULES = Options(Sources((str(SCHEMA),)), schematron="on")


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("examples")
    return write_documents(folder, {name: piece.document() for name, piece in PIECES.items()})


def test_each_element_of_the_schema_has_an_example_and_no_other() -> None:
    assert sorted(examples()) == ELEMENTS
    assert len(ELEMENTS) == 418


@pytest.mark.parametrize("name", ELEMENTS, ids=lambda name: name.rpartition(" ")[2])
def test_example_shows_its_element(name: str) -> None:
    assert re.search(rf"<{name.rpartition(' ')[2]}[\s/>]", examples()[name].text)


@pytest.mark.parametrize("name", ELEMENTS, ids=lambda name: name.rpartition(" ")[2])
def test_example_is_valid_here_and_in_tei(name: str, tei_all: Path) -> None:
    document = examples()[name].document().encode("utf-8")
    for schema in (SCHEMA, tei_all):
        assert loaded(schema).validate(document, name="example").mismatches == []


@pytest.mark.parametrize("piece", PIECES)
def test_example_keeps_the_rules_too(piece: str) -> None:
    document = PIECES[piece].document().encode("utf-8")
    assert [finding.message for finding in check(document, piece, WITH_RULES).findings] == []


def test_others_find_the_examples_valid(jing: str, tei_all: Path, documents: list[Path]) -> None:
    for schema in (SCHEMA, tei_all):
        assert set(first_messages(jing, schema, documents).values()) == {""}


def test_an_example_that_is_wrong_would_be_found(tmp_path: Path) -> None:
    wrong = PIECES["body-sp"]._replace(text="<sp><speaker>DOLAN</speaker></sp>")
    (path,) = write_documents(tmp_path, {"wrong": wrong.document()})
    assert faults(SCHEMA, [path]) == {"wrong.xml": "incomplete-element"}
    assert not Schema.load(SCHEMA).accepts(wrong.document().encode())
