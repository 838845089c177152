"""The examples of the README: a schema that includes this one opens, replaces or closes a list."""

from __future__ import annotations

import re

import pytest

from tests.schemas.comparison import README
from tests.schemas.judge import SCHEMA, faults, transcript, write_documents

EXAMPLES = re.findall(r"```xml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
DOCUMENTS = {
    action: transcript(
        profile=f'<correspDesc><correspAction type="{action}"><date/></correspAction></correspDesc>'
    )
    for action in ("sent", "forwarded", "delivered", "read-aloud")
} | {kind: transcript(f'<stage type="{kind}">He goes.</stage>') for kind in ("exit", "setting")}


@pytest.fixture(scope="module")
def valid(tmp_path_factory: pytest.TempPathFactory) -> list[set[str]]:
    """Return the names of the documents that are valid against the schema itself, and against each example."""
    folder = tmp_path_factory.mktemp("opening")
    schemas = [folder / SCHEMA.name]
    schemas[0].write_bytes(SCHEMA.read_bytes())
    for number, example in enumerate(EXAMPLES):
        schemas.append(folder / f"example-{number}.rng")
        schemas[-1].write_text(example, encoding="utf-8")
    paths = write_documents(folder, DOCUMENTS)
    return [_valid(faults(schema, paths)) for schema in schemas]


def _valid(messages: dict[str, str]) -> set[str]:
    return {name.removesuffix(".xml") for name, message in messages.items() if not message}


def test_list_is_closed_as_it_comes(valid: list[set[str]]) -> None:
    assert valid[0] == {"sent", "forwarded", "exit", "setting"}


def test_list_is_opened_for_one_more_value(valid: list[set[str]]) -> None:
    assert valid[1] == {"sent", "forwarded", "delivered", "exit", "setting"}


def test_list_is_replaced(valid: list[set[str]]) -> None:
    assert valid[2] == {"sent", "read-aloud", "exit", "setting"}


def test_open_list_is_closed(valid: list[set[str]]) -> None:
    assert valid[3] == {"sent", "forwarded", "exit"}


def test_readme_has_no_other_example() -> None:
    assert len(EXAMPLES) == 3
