"""The nodes that the context of a rule fits (ISO/IEC 19757-3, section 5.4.15): a pattern, as in XSLT.

A pattern fits a node if it leads there from anywhere above. What XPath 1 and its successors read alike, most
patterns by far, is left to lxml, which is a hundred times as fast; the rest to elementpath.
"""

from __future__ import annotations

import re
from functools import cache

from lxml import etree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from lxml.etree import _Element

    from tei.schematron.expressions import Expressions

_OPEN, _CLOSE, _QUOTES = "([{", ")]}", "\"'"


class Contexts:
    """Finds the nodes of one document."""

    def __init__(self, root: _Element, nodes: Mapping[Any, Any], namespaces: Mapping[str, str]) -> None:
        """Take a document.

        Args:
            root: its root element.
            nodes: by element, its node for elementpath.
            namespaces: those of the schema, by prefix.
        """
        self._root = root
        self._nodes = nodes
        self._namespaces = {prefix: uri for prefix, uri in namespaces.items() if prefix}

    def nodes(self, pattern: str, expressions: Expressions, variables: Mapping[str, Any]) -> list[Any]:
        """Return the nodes that a pattern fits, each once, in document order.

        Raises:
            EvaluationError: the pattern can't be evaluated.
        """
        found: dict[int, Any] = {}
        for part in alternatives(pattern):
            path = part if part.startswith("/") else f"//{part}"
            quick = self._quick(path) if is_plain(part) else None
            nodes = expressions.nodes(path, variables) if quick is None else quick
            found.update((id(node), node) for node in nodes)
        return sorted(found.values(), key=lambda node: node.position)

    def _quick(self, path: str) -> list[Any] | None:
        """Return the nodes of a plain path; None if they are no elements or attributes after all."""
        try:
            found = self._root.xpath(path, namespaces=self._namespaces)
        except etree.XPathError:
            return None
        if not isinstance(found, list):
            return None
        nodes = [self._node(each) for each in found]
        return None if any(node is None for node in nodes) else nodes

    def _node(self, found: Any) -> Any:  # noqa: ANN401 - whatever lxml finds
        if getattr(found, "is_attribute", False):
            parent = self._nodes.get(found.getparent())
            attributes = parent.attributes if parent is not None else ()
            return next((each for each in attributes if each.name == found.attrname), None)
        return self._nodes.get(found) if isinstance(found, etree._Element) else None  # noqa: SLF001 - lxml has no other name


def alternatives(pattern: str) -> Iterator[str]:
    """Yield the parts of a pattern between ``|`` that stand in no bracket and no quotation mark."""
    depth, start, at = 0, 0, 0
    while at < len(pattern):
        character = pattern[at]
        if character in _QUOTES:
            end = pattern.find(character, at + 1)
            at = len(pattern) if end < 0 else end
        elif character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth -= 1
        elif character == "|" and depth == 0:
            yield pattern[start:at].strip()
            start = at + 1
        at += 1
    yield pattern[start:].strip()


def is_plain(pattern: str) -> bool:
    """Whether XPath 1 and its successors read a pattern alike: names, steps, and tests for what is there."""
    return _plain().fullmatch(pattern) is not None


@cache
def _plain() -> re.Pattern[str]:
    """Return the pattern of plain patterns: no numbers, no comparison but with words, no variables."""
    return re.compile(
        r"""(?:
            "[^"]*" | '[^']*'                                          # words
          | (?:not|contains|starts-with|normalize-space|local-name|text|node)\s*(?=\()
          | (?:self|child|parent|ancestor|ancestor-or-self|descendant|descendant-or-self
              |following-sibling|preceding-sibling|attribute)::
          | [A-Za-z_][\w.-]*(?::(?!:)(?:[A-Za-z_][\w.-]*|\*))?(?!\s*\(|::|[\w.:-])  # names, also "and", "or"
          | [*@/.,()\[\]|] | != | = | \s
        )+""",
        re.VERBOSE,
    )
