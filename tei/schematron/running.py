"""Rules held against a document: which tests speak, at which nodes, and what they say."""

from __future__ import annotations

from typing import Any

from elementpath import get_node_tree
from lxml import etree

from tei.schematron.contexts import Contexts
from tei.schematron.expressions import EvaluationError, Expressions
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tei.schematron.rules import Let, Pattern, Rule, RuleSet, Severity, Test
    from tei.schematron.syntax import Node
    from tei.schematron.tree import Tree

Variables = dict[str, Any]


class Spoken(NamedTuple):
    """What a test says at a node.

    Attributes:
        name: the id of the test; ``""`` if it has none.
        severity: how grave it is.
        message: its words, filled in.
        line: of the element that it is about, or that its node belongs to.
        column: of the name of that element.
        path: of the node.
        element: the name of the element, in lxml's form.
        attribute: the name of the attribute, as written, where the node is one.
        file: the included file that it is in; ``""`` for the document itself.
        cannot: whether it could not be evaluated at the node; the message says why.
    """

    name: str
    severity: Severity
    message: str
    line: int
    column: int
    path: str
    element: str
    attribute: str
    file: str
    cannot: bool = False


def check_expressions(rules: RuleSet) -> None:
    """Make sure that all expressions of a schema can be compiled.

    Raises:
        SchemaError: one is no XPath.
    """
    expressions = Expressions(rules.version, rules.namespaces, get_node_tree(etree.Element("none")))
    for let in rules.lets:
        expressions.check(let.value, let.place)
    for pattern in rules.patterns:
        for let in pattern.lets:
            expressions.check(let.value, let.place)
        for rule in pattern.rules:
            expressions.check(rule.context, rule.place)
            for let in rule.lets:
                expressions.check(let.value, let.place)
            for test in rule.tests:
                expressions.check(test.expression, test.place)


def spoken(rules: RuleSet, tree: Tree) -> Iterator[Spoken]:
    """Yield what the tests of a schema say of a document, by pattern.

    Args:
        rules: the schema.
        tree: the document.
    """
    yield from _Run(rules, tree).all()


class _Run:
    def __init__(self, rules: RuleSet, tree: Tree) -> None:
        self._rules = rules
        self._tree = tree
        document: Any = get_node_tree(tree.root.getroottree())
        self._document = document
        self._expressions = Expressions(rules.version, rules.namespaces, document)
        self._contexts = Contexts(tree.root, document.tree.elements, rules.namespaces)
        self._numbers = {element: number for number, element in enumerate(tree.root.iter("*"))}
        self._failed: set[int] = set()

    def all(self) -> Iterator[Spoken]:
        """Yield what all tests say."""
        shared: Variables = {}
        yield from self._let(self._rules.lets, self._document, shared)
        for pattern in self._rules.patterns:
            yield from self._pattern(pattern, shared)

    def _pattern(self, pattern: Pattern, shared: Variables) -> Iterator[Spoken]:
        known = dict(shared)
        yield from self._let(pattern.lets, self._document, known)
        taken: set[int] = set()
        for rule in pattern.rules:
            try:
                nodes = self._contexts.nodes(rule.context, self._expressions, known)
            except EvaluationError as error:
                yield self._cannot(rule, self._document, str(error), "the context of a rule")
                continue
            for node in nodes:
                if id(node) not in taken:  # of the rules of a pattern the first that fits a node is the only one
                    taken.add(id(node))
                    yield from self._rule(rule, node, known)

    def _rule(self, rule: Rule, node: Any, shared: Variables) -> Iterator[Spoken]:  # noqa: ANN401 - a node of elementpath
        known = dict(shared) if rule.lets else shared
        yield from self._let(rule.lets, node, known)
        for test in rule.tests:
            try:
                if self._expressions.holds(test.expression, node, known) == test.speaks_if:
                    yield self._spoken(test, node, known)
            except EvaluationError as error:
                if id(test) not in self._failed:  # once is enough
                    self._failed.add(id(test))
                    yield self._cannot(test, node, str(error), "a test")

    def _let(self, lets: Iterable[Let], node: Any, known: Variables) -> Iterator[Spoken]:  # noqa: ANN401 - as above
        for let in lets:
            try:
                known[let.name] = self._expressions.value(let.value, node, known)
            except EvaluationError as error:
                known[let.name] = []
                if id(let) not in self._failed:
                    self._failed.add(id(let))
                    yield self._cannot(let, node, str(error), f"the variable {let.name}")

    def _spoken(self, test: Test, node: Any, known: Variables) -> Spoken:  # noqa: ANN401 - as above
        parts = [test.words, *test.diagnostics]
        words = " ".join(" ".join(self._words(part, node, known).split()) for part in parts)
        subject = node
        if test.subject:
            found = self._expressions.value(test.subject, node, known)
            subject = found[0] if found and hasattr(found[0], "position") else node
        return Spoken(test.name, test.severity, words.strip(), *self._placed(subject))

    def _words(self, parts: Iterable[Node | str], node: Any, known: Mapping[str, Any]) -> str:  # noqa: ANN401 - as above
        """Return the words of a message, what stands for values filled in (sections 5.4.6, 5.4.14)."""
        pieces: list[str] = []
        todo: list[Node | str] = [*parts][::-1]
        while todo:
            part = todo.pop()
            if isinstance(part, str):
                pieces.append(part)
            elif part.name == "value-of":
                pieces.append(self._expressions.string(part.get("select", "."), node, known))
            elif part.name == "name":
                pieces.append(self._expressions.string(f"name({part.get('path') or '.'})", node, known))
            else:
                todo.extend(reversed(part.children))
        return "".join(pieces)

    def _cannot(self, what: Let | Rule | Test, node: Any, reason: str, kind: str) -> Spoken:  # noqa: ANN401 - as above
        name = getattr(what, "name", "") if kind == "a test" else ""
        place = f"{what.place.file}:{what.place.line}"
        message = f"{kind} can't be evaluated here ({place}): {reason}"
        return Spoken(name, "warning", message, *self._placed(node), cannot=True)

    def _placed(self, node: Any) -> tuple[int, int, str, str, str, str]:  # noqa: ANN401 - as above
        """Return line, column, path, element, attribute and file of a node."""
        attribute = ""
        while node is not None and node not in self._numbers and getattr(node, "value", None) not in self._numbers:
            if type(node).__name__.endswith("AttributeNode"):
                attribute = _written(node.name)
            node = node.parent
        if node is None:
            return *self._tree.places.place(0), "/", "", "", ""
        element = node.value
        number = self._numbers[element]
        places = self._tree.places
        path = places.path(number) + (f"/@{attribute}" if attribute else "")
        return *places.place(number), path, element.tag, attribute, places.file(number)


def _written(name: str) -> str:
    namespace, _, local = name.rpartition("}")
    return f"xml:{local}" if namespace == "{http://www.w3.org/XML/1998/namespace" else local
