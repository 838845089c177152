"""What a schema says of names: parents, children, attributes, text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.relaxng.schema import Schema

if TYPE_CHECKING:
    from pathlib import Path

    from tei.relaxng.vocabulary import Vocabulary

SCHEMA = """start = play
play = element play { attribute n { text }?, (act | element note { text })+ }
act = element act { attribute who { xsd:IDREFS }, attribute n { text }?, (speech & element stage { empty }*) }
speech = element speech { speech*, (text | element a:b { text })* }
"""


@pytest.fixture
def vocabulary(tmp_path: Path) -> Vocabulary:
    """Return the vocabulary of the schema."""
    (tmp_path / "a.rnc").write_text(f'namespace a = "urn:a"\n{SCHEMA}', "utf-8")
    return Schema.load(tmp_path / "a.rnc").vocabulary


def test_where_names_stand(vocabulary: Vocabulary) -> None:
    assert vocabulary.children("play") == {"act", "note"}
    assert vocabulary.children("speech") == {"speech", "urn:a b"}
    assert vocabulary.parents("speech") == ["act", "speech"]
    assert vocabulary.parents("play") == []
    assert vocabulary.children("none") == frozenset()


def test_what_they_bear(vocabulary: Vocabulary) -> None:
    assert vocabulary.attributes("act") == {"who", "n"}
    assert vocabulary.bearers("n") == ["act", "play"]
    assert vocabulary.bearers("none") == []
    assert vocabulary.knows_attribute("who")
    assert not vocabulary.knows_attribute("wha")


def test_which_hold_text(vocabulary: Vocabulary) -> None:
    assert [name for name in vocabulary.names() if vocabulary.holds_text(name)] == ["note", "speech", "urn:a b"]


def test_namesakes_and_slips(vocabulary: Vocabulary) -> None:
    assert vocabulary.namesakes("b") == ["urn:a b"]
    assert vocabulary.slips("Who", ("n", "who")) == ["who"]
    assert vocabulary.slips("urn:x who", ("n", "who")) == ["who"]
