"""A Schematron schema read: abstract patterns and rules resolved, a phase chosen (ISO/IEC 19757-3, section 6)."""

from __future__ import annotations

from tei.limits import SCHEMATRON_DEPTH, SCHEMATRON_EXTENSIONS
from tei.printable import printable
from tei.schematron.files import rules_tree
from tei.schematron.rules import Let, Pattern, Rule, RuleSet, Test
from tei.schematron.syntax import Node, fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.schematron.rules import Severity

XPATH_1 = frozenset({"", "xslt", "xslt1", "xpath", "exslt"})
XPATH_2 = frozenset({"xslt2", "xslt3", "xpath2", "xpath3", "xpath31", "xquery", "xquery3"})
WARNINGS = frozenset({"warning", "warn", "nonfatal", "caution"})
NOTES = frozenset({"info", "information", "note", "hint", "notice"})
EXPRESSIONS = ("context", "test", "value", "select", "path", "subject")
"""Attributes in which the parameters of an abstract pattern stand."""


def read_rules(path: str, phase: str = "") -> RuleSet:
    """Read the rules in a file.

    Args:
        path: of a schema of Schematron, or of RELAX NG with patterns embedded.
        phase: which to choose; ``""`` for the default one of the schema, ``#ALL`` for all patterns.

    Raises:
        SchemaError: the file can't be read, or is not correct Schematron.
    """
    root, is_embedded = rules_tree(path)
    version = 3 if is_embedded else _version(root)
    diagnostics = {each.get("id"): tuple(each.children) for each in _inside(root, "diagnostic")}
    reader = _Reader(root, diagnostics)
    active, lets = _phase(root, phase)
    patterns = tuple(pattern for pattern in reader.patterns() if active is None or pattern.name in active)
    schema_lets = (*(_let(each) for each in root.elements("let")), *lets)
    return RuleSet(version, _namespaces(root, is_embedded=is_embedded), schema_lets, patterns)


def _version(root: Node) -> int:
    binding = root.get("queryBinding").lower()
    if binding in XPATH_1:
        return 1
    if binding in XPATH_2:
        return 3
    message = f"the query language “{printable(binding, 40)}” is not known: queryBinding is xslt, xslt2 or xslt3"
    raise fault(root, "schematron-binding", message)


def _namespaces(root: Node, *, is_embedded: bool) -> dict[str, str]:
    """Return the namespaces that the schema declares for its expressions (section 5.4.10).

    In RELAX NG, where patterns stand far from each other, the prefixes of the file itself count as well.
    """
    found: dict[str, str] = {}
    if is_embedded:
        for pattern in root.elements("pattern", "rules"):
            for node in (*pattern.elements(), pattern):
                found.update((prefix, uri) for prefix, uri in node.namespaces.items() if prefix)
    for each in _inside(root, "ns"):
        found[each.get("prefix")] = each.get("uri")
    return found


def _inside(root: Node, name: str) -> Iterator[Node]:
    """Yield the elements of a name anywhere in a tree, in order."""
    todo = [root]
    while todo:
        node = todo.pop()
        if node.name == name:
            yield node
        todo.extend(reversed(list(node.elements())))


def _phase(root: Node, wanted: str) -> tuple[frozenset[str] | None, tuple[Let, ...]]:
    """Return the ids of the active patterns, None for all, and the variables of the phase (section 5.4.12)."""
    name = wanted if wanted not in {"", "#DEFAULT"} else root.get("defaultPhase")
    if name in {"", "#ALL", "#DEFAULT"}:
        return None, ()
    for phase in root.elements("phase"):
        if phase.get("id") == name:
            active = frozenset(each.get("pattern") for each in phase.elements("active"))
            return active, tuple(_let(each) for each in phase.elements("let"))
    known = ", ".join(phase.get("id") for phase in root.elements("phase"))
    others = f"the phases are {printable(known, 100)}" if known else "the schema has none"
    message = f"there is no phase “{printable(name, 40)}”: {others}"
    raise fault(root, "schematron-phase", message)


def _let(node: Node) -> Let:
    value = node.get("value") or "".join(child for child in node.children if isinstance(child, str)).strip()
    if not node.get("name") or not value:
        raise fault(node, "schematron-syntax", "<let> must have a name and a value")
    return Let(node.get("name"), value, node.place)


class _Reader:
    """Makes patterns of their elements."""

    def __init__(self, root: Node, diagnostics: dict[str, tuple[Node | str, ...]]) -> None:
        self._root = root
        self._diagnostics = diagnostics
        self._patterns = {each.get("id"): each for each in root.elements("pattern") if each.get("id")}
        self._extensions = 0
        self._rules = {each.get("id"): each for each in _inside(root, "rule") if each.get("abstract") == "true"}

    def patterns(self) -> Iterator[Pattern]:
        """Yield the patterns that are not abstract, in order."""
        for node in self._root.elements("pattern"):
            if node.get("abstract") == "true":
                continue
            if node.get("documents"):
                message = (
                    "patterns about other documents (documents=...) are not supported: check those one by one"
                )
                raise fault(node, "schematron-documents", message)
            yield self._pattern(self._instance(node) if node.get("is-a") else node)

    def _pattern(self, node: Node) -> Pattern:
        rules = tuple(self._rule(each) for each in node.elements("rule") if each.get("abstract") != "true")
        return Pattern(node.get("id"), tuple(_let(each) for each in node.elements("let")), rules)

    def _instance(self, node: Node) -> Node:
        """Return the abstract pattern that a pattern is an instance of, filled in (section 5.4.11)."""
        model = self._patterns.get(node.get("is-a"))
        if model is None or model.get("abstract") != "true":
            message = f"there is no abstract pattern “{printable(node.get('is-a'), 40)}”"
            raise fault(node, "schematron-syntax", message)
        given = {f"${each.get('name')}": each.get("value") for each in node.elements("param")}
        filled = _filled(model, given)
        filled.attributes["id"] = node.get("id")
        return filled

    def _rule(self, node: Node) -> Rule:
        if not node.get("context"):
            raise fault(node, "schematron-syntax", "<rule> lacks its context: add context")
        lets: list[Let] = []
        tests: list[Test] = []
        todo: list[tuple[Node, int]] = [(child, 0) for child in reversed(list(node.elements()))]
        while todo:
            child, depth = todo.pop()
            if child.name == "let":
                lets.append(_let(child))
            elif child.name in {"assert", "report"}:
                tests.append(self._test(child, node))
            elif child.name == "extends":
                extended = self._rules.get(child.get("rule"))
                self._extensions += 1
                if depth >= SCHEMATRON_DEPTH or self._extensions > SCHEMATRON_EXTENSIONS:
                    message = (
                        f"abstract rules extend one another more than {SCHEMATRON_DEPTH} deep, or more than"
                        f" {SCHEMATRON_EXTENSIONS} times in all: does one extend itself?"
                    )
                    raise fault(child, "schematron-syntax", message)
                if extended is None:
                    message = f"there is no abstract rule “{printable(child.get('rule'), 40)}” to extend"
                    raise fault(child, "schematron-syntax", message)
                todo.extend((each, depth + 1) for each in reversed(list(extended.elements())))
        return Rule(node.get("context"), tuple(lets), tuple(tests), node.place)

    def _test(self, node: Node, rule: Node) -> Test:
        if not node.get("test"):
            raise fault(node, "schematron-syntax", f"<{node.name}> lacks its test: add test")
        named = node.get("diagnostics").split()
        return Test(
            node.get("test"),
            node.name == "report",
            node.get("id"),
            _severity(node.get("role") or rule.get("role")),
            node.get("subject") or rule.get("subject"),
            tuple(node.children),
            tuple(self._diagnostics[name] for name in named if name in self._diagnostics),
            node.place,
        )


def _filled(model: Node, given: dict[str, str]) -> Node:
    """Return a copy of a tree with parameters filled in, the longest names first."""
    names = sorted(given, key=len, reverse=True)
    copy = model.copied()
    todo = [(model, copy)]
    while todo:
        node, made = todo.pop()
        for attribute in EXPRESSIONS:
            value = node.get(attribute)
            for name in names if "$" in value else ():
                value = value.replace(name, given[name])
            if value:
                made.attributes[attribute] = value
        for child in node.children:
            if isinstance(child, Node):
                inner = child.copied()
                made.children.append(inner)
                todo.append((child, inner))
            else:
                made.children.append(child)
    return copy


def _severity(role: str) -> Severity:
    role = role.strip().lower()
    return "warning" if role in WARNINGS else "note" if role in NOTES else "error"
