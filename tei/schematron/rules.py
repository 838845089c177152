"""What a Schematron schema comes to: patterns with rules, each with tests and the words of their messages."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from tei.schematron.syntax import Node, Place

    Severity = Literal["error", "warning", "note"]


class Let(NamedTuple):
    """A variable and the expression for its value."""

    name: str
    value: str
    place: Place


class Test(NamedTuple):
    """An ``assert`` or a ``report`` (sections 5.4.1 and 5.4.13).

    Attributes:
        expression: what is tested.
        speaks_if: the outcome for which it speaks: False for an assert, True for a report.
        name: its id, or ``""``.
        severity: how grave it is, by its role.
        subject: an expression for the node that it is about, if that is not the context; or ``""``.
        words: its message: text, and elements such as ``value-of``.
        diagnostics: the messages of the diagnostics that it names.
        place: where it stands.
    """

    expression: str
    speaks_if: bool
    name: str
    severity: Severity
    subject: str
    words: tuple[Node | str, ...]
    diagnostics: tuple[tuple[Node | str, ...], ...]
    place: Place


class Rule(NamedTuple):
    """A ``rule`` (section 5.4.15).

    Attributes:
        context: a pattern of the nodes that it is about.
        lets: its variables, in order.
        tests: its asserts and reports, in order.
        place: where it stands.
    """

    context: str
    lets: tuple[Let, ...]
    tests: tuple[Test, ...]
    place: Place


class Pattern(NamedTuple):
    """A ``pattern`` (section 5.4.11): of its rules the first that fits a node is the only one for it."""

    name: str
    lets: tuple[Let, ...]
    rules: tuple[Rule, ...]


class RuleSet(NamedTuple):
    """A schema, its abstractions resolved and a phase chosen.

    Attributes:
        version: of XPath that its expressions are in: 1 or 3 (which holds 2).
        namespaces: by prefix, for its expressions.
        lets: variables of the whole schema and of the phase.
        patterns: those that are active.
    """

    version: int
    namespaces: Mapping[str, str]
    lets: tuple[Let, ...]
    patterns: tuple[Pattern, ...]
