"""XPath as Schematron uses it, on elementpath: compiled once, and evaluated at a node with its variables.

Nothing outside the document is read: ``doc()`` and its like find nothing. ``current()``, which XSLT lends to
Schematron, is the node that a rule is about.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime

from elementpath import ElementPathError, XPathContext

from tei.errors import SchemaError
from tei.parsers import xpath_1_parser, xpath_3_parser
from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from elementpath.xpath_nodes import XPathNode

    from tei.schematron.syntax import Place

CURRENT = "schematron-current-node"
LONGEST = 80
_QUOTES = "\"'"


class EvaluationError(Exception):
    """An expression can't be evaluated at a node, such as a date that is none taken for one."""


class Expressions:
    """The expressions of one schema, and the document that they are evaluated on."""

    def __init__(self, version: int, namespaces: Mapping[str, str], root: XPathNode) -> None:
        """Take a schema's language and a document.

        Args:
            version: 1, or 3 which holds 2.
            namespaces: by prefix.
            root: the document.
        """
        self._version = version
        self._namespaces = dict(namespaces)
        self._root: Any = root
        self._compiled: dict[str, Any] = {}
        self._now = _today()

    def check(self, expression: str, place: Place) -> None:
        """Make sure that an expression can be compiled.

        Raises:
            SchemaError: it is no XPath.
        """
        try:
            self._token(expression)
        except ElementPathError as error:
            words = printable(" ".join(expression.split()), LONGEST)
            message = f"“{words}” is no XPath: {_reason(error)}"
            raise SchemaError(
                message, file=place.file, line=place.line, column=place.column, code="schematron-xpath"
            ) from None

    def nodes(self, pattern: str, variables: Mapping[str, Any]) -> list[XPathNode]:
        """Return the nodes of the document that a pattern fits, in document order.

        Raises:
            EvaluationError: it can't be evaluated.
        """
        found: list[XPathNode] = self._result(pattern, self._root, variables)
        return found

    def holds(self, test: str, node: XPathNode, variables: Mapping[str, Any]) -> bool:
        """Whether a test holds at a node.

        Raises:
            EvaluationError: it can't be evaluated there.
        """
        return bool(self._result(f"boolean({test}\n)", node, variables)[0])

    def value(self, expression: str, node: XPathNode, variables: Mapping[str, Any]) -> list[Any]:
        """Return what an expression comes to at a node.

        Raises:
            EvaluationError: it can't be evaluated there.
        """
        return self._result(expression, node, variables)

    def string(self, expression: str, node: XPathNode, variables: Mapping[str, Any]) -> str:
        """Return what an expression comes to at a node, as text.

        Raises:
            EvaluationError: it can't be evaluated there.
        """
        whole = f"string({expression}\n)"
        if self._version > 1:
            whole = f"string-join(for $each-of-these in ({expression}\n) return string($each-of-these), ' ')"
        return str(self._result(whole, node, variables)[0])

    def _result(self, expression: str, node: XPathNode, variables: Mapping[str, Any]) -> list[Any]:
        try:
            token = self._token(expression)
            known: dict[str, Any] = {**variables, CURRENT: [node]}
            context = XPathContext(
                self._root,
                item=node,
                variables=known,
                current_dt=self._now,
                documents={},
                collections={},
                text_resources={},
                resource_collections={},
                allow_environment=False,
            )
            result = list(token.select(context))
        except ElementPathError as error:
            raise EvaluationError(_reason(error)) from None
        except (ArithmeticError, ValueError, TypeError, RecursionError) as error:
            raise EvaluationError(printable(str(error), LONGEST)) from None
        return result

    def _token(self, expression: str) -> Any:  # noqa: ANN401 - elementpath has many types of token
        token = self._compiled.get(expression)
        if token is None:
            words = with_current(expression)
            token = None
            if self._version == 1:
                with suppress(ElementPathError):  # many a schema says XPath 1 and writes 2
                    token = xpath_1_parser(self._namespaces).parse(words)
            if token is None:
                token = xpath_3_parser(self._namespaces).parse(words)
            self._compiled[expression] = token
        return token


def with_current(expression: str) -> str:
    """Return an expression with each call of ``current()`` made a variable, but for what stands in quotes."""
    if "current()" not in expression:
        return expression
    pieces: list[str] = []
    at = 0
    while at < len(expression):
        character = expression[at]
        if character in _QUOTES:
            end = expression.find(character, at + 1)
            end = len(expression) if end < 0 else end + 1
            pieces.append(expression[at:end])
            at = end
        elif expression.startswith("current()", at) and not _continues_name(expression[:at]):
            pieces.append(f"${CURRENT}")
            at += len("current()")
        else:
            pieces.append(character)
            at += 1
    return "".join(pieces)


def _continues_name(before: str) -> bool:
    return bool(before) and (before[-1].isalnum() or before[-1] in "-_.:")


def _reason(error: ElementPathError) -> str:
    return printable(" ".join(str(error).split()), LONGEST)


def _today() -> datetime:
    """Return the time for rules that ask for the present date: SOURCE_DATE_EPOCH fixes it."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isdecimal() and len(fixed) < 12:
        return datetime.fromtimestamp(int(fixed), UTC)
    return datetime.now(UTC)
