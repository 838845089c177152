"""Findings of Schematron rules: what they say, where in the document."""

from __future__ import annotations

from tei.events.written import Written
from tei.findings.finding import Finding
from tei.printable import printable
from tei.schematron.reading import read_rules
from tei.schematron.running import check_expressions, spoken
from tei.schematron.tree import NoTreeError, build

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.schematron.rules import RuleSet
    from tei.schematron.running import Spoken

LONGEST = 300
"""Characters of a message."""
CODE, CANNOT = "schematron", "schematron-evaluation"


def rules_of(path: str, phase: str = "") -> RuleSet:
    """Return the rules in a file, all their expressions found correct.

    Args:
        path: of a schema of Schematron, or of RELAX NG with patterns embedded.
        phase: which to choose; ``""`` for the default one of the schema.

    Raises:
        SchemaError: the file can't be read, or is not correct.
    """
    rules = read_rules(path, phase)
    check_expressions(rules)
    return rules


def of_rules(
    rules: list[RuleSet], source: str | bytes, name: str, document: Written, *, including: bool = False
) -> Iterator[Finding]:
    """Yield a finding for whatever rules say of a document, which must be well-formed.

    Args:
        rules: what it is held against.
        source: its path, or its bytes.
        name: the document as the caller named it.
        document: the document as written.
        including: whether what the document includes is read in its place.
    """
    try:
        tree = build(source, name, including=including)
    except NoTreeError as error:
        message = f"no rules of Schematron were run: a namespace in <{error.name}> is no address; write it as one"
        yield Finding(error.file or name, error.line, error.column, CANNOT, "warning", printable(message, LONGEST))
        return
    written = {name: document}
    for each in rules:
        for said in spoken(each, tree):
            file = said.file or name
            yield _finding(said, file, written.setdefault(file, Written(file)))


def _finding(said: Spoken, name: str, document: Written) -> Finding:
    line, column = said.line, said.column
    attribute = document.attribute(line, column, said.attribute) if said.attribute else None
    if attribute is not None:
        begin, written, _ = attribute
        line, column = document.place(begin + written.value_at)
    code = CANNOT if said.cannot else f"{CODE}:{said.name}" if said.name else CODE
    severity = "warning" if said.cannot else said.severity
    message = printable(said.message, LONGEST)
    return Finding(
        name,
        line,
        column,
        code,
        severity,
        message,
        path=said.path,
        element=said.element.rpartition("}")[2],
    )
