"""The Schematron rules of a schema, run with elementpath: what the tests need of ISO Schematron, no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from elementpath import XPath2Parser, select
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SCH = "{http://purl.oclc.org/dsdl/schematron}"
NAMESPACES = {"tei": "http://www.tei-c.org/ns/1.0"}


def patterns(schema: Path) -> list[etree._Element]:
    """Return the patterns of rules that stand in a RELAX NG schema."""
    return list(etree.parse(str(schema)).iter(f"{SCH}pattern"))


def checks(pattern: etree._Element) -> list[etree._Element]:
    """Return the asserts and reports of a pattern or rule."""
    return [each for each in pattern.iter("*") if each.tag in (f"{SCH}assert", f"{SCH}report")]


def broken_rules(schema: Path, document: str) -> list[str]:
    """Return the ids of the asserts that fail and the reports that hold, in the order of the schema."""
    root = etree.fromstring(document.encode())
    return [check for pattern in patterns(schema) for check in _broken(pattern, root)]


def _broken(pattern: etree._Element, root: etree._Element) -> Iterator[str]:
    variables = _variables(pattern, root, root, {})
    done: set[etree._Element] = set()
    for rule in pattern.iterfind(f"{SCH}rule"):
        nodes: Any = select(root, f"//({rule.get('context')})", NAMESPACES, XPath2Parser)
        for node in [each for each in nodes if each not in done]:
            done.add(node)  # the first rule that fits a node is the only one of its pattern
            known = _variables(rule, root, node, variables)
            yield from (str(each.get("id")) for each in checks(rule) if _speaks(each, root, node, known))


def _variables(
    element: etree._Element, root: etree._Element, node: etree._Element, known: dict[str, Any]
) -> dict[str, Any]:
    found = dict(known)
    for let in element.iterfind(f"{SCH}let"):
        found[str(let.get("name"))] = _value(str(let.get("value")), root, node, found)
    return found


def _speaks(check: etree._Element, root: etree._Element, node: etree._Element, known: dict[str, Any]) -> bool:
    holds = bool(_value(f"boolean({check.get('test')})", root, node, known))
    return holds == (check.tag == f"{SCH}report")


def _value(path: str, root: etree._Element, node: etree._Element, known: dict[str, Any]) -> Any:  # noqa: ANN401 - XPath has many types
    return select(root, path, NAMESPACES, XPath2Parser, item=node, variables=known)
