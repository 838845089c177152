"""Whether a schema is written in RELAX NG at all: each element where it may stand, with what it must have.

ISO/IEC 19757-2, section 3 (full syntax), with the checks on single values of sections 4.2 to 4.10 and 4.16.
Nothing is changed and no other file is looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tei.events.excerpt import excerpt
from tei.relaxng.syntax import RNG
from tei.relaxng.written_values import check_values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.problems import Problems
    from tei.relaxng.syntax import SchemaElement

PREFIX = RNG + " "
"""What the names of RELAX NG's own elements begin with, in one-string form."""

_SPACE = " \t\r\n"
_EVERYWHERE = frozenset(("ns", "datatypeLibrary"))


class Rule(NamedTuple):
    """What an element of RELAX NG may and must have.

    Attributes:
        required: attributes it must have.
        optional: further attributes it may have.
        children: which kind of children it has; a key of ``_CHILDREN``, or ``""`` for none.
        least: how many children there must be.
        most: how many there may be; 0 for any number.
    """

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    children: str = ""
    least: int = 0
    most: int = 0


_PATTERNS = {
    "element": Rule(optional=("name",), children="pattern", least=1),
    "attribute": Rule(optional=("name",), children="pattern", most=1),
    **dict.fromkeys(
        ("group", "interleave", "choice", "optional", "zeroOrMore", "oneOrMore", "list", "mixed"),
        Rule(children="pattern", least=1),
    ),
    "ref": Rule(required=("name",)),
    "parentRef": Rule(required=("name",)),
    "empty": Rule(),
    "text": Rule(),
    "notAllowed": Rule(),
    "value": Rule(optional=("type",)),
    "data": Rule(required=("type",), children="parameter"),
    "externalRef": Rule(required=("href",)),
    "grammar": Rule(children="component"),
}
_COMPONENTS = {
    "start": Rule(optional=("combine",), children="pattern", least=1, most=1),
    "define": Rule(required=("name",), optional=("combine",), children="pattern", least=1),
    "div": Rule(children="component"),
    "include": Rule(required=("href",), children="override"),
}
_NAME_CLASSES = {
    "name": Rule(),
    "anyName": Rule(children="excepted name", most=1),
    "nsName": Rule(children="excepted name", most=1),
    "choice": Rule(children="name class", least=1),
}
_CHILDREN: dict[str, dict[str, Rule]] = {
    "pattern": _PATTERNS,
    "component": _COMPONENTS,
    "override": {
        "start": _COMPONENTS["start"],
        "define": _COMPONENTS["define"],
        "div": Rule(children="override"),
    },
    "name class": _NAME_CLASSES,
    "excepted name": {"except": Rule(children="name class", least=1)},
    "parameter": {"param": Rule(required=("name",)), "except": Rule(children="pattern", least=1)},
}
_ALL_NAMES = {name for rules in _CHILDREN.values() for name in rules}
_WITH_TEXT = frozenset(("value", "param", "name"))
_HOMES = {
    "start": "<grammar>",
    "define": "<grammar>",
    "include": "<grammar>",
    "div": "<grammar>",
    "param": "<data>",
    "except": "<data>, <anyName> or <nsName>",
    "name": "<element>, <attribute> or <except>, before the pattern",
    "anyName": "<element>, <attribute> or <except>, before the pattern",
    "nsName": "<element>, <attribute> or <except>, before the pattern",
}


def check_full_syntax(root: SchemaElement, problems: Problems, *, grammar_wanted: bool = False) -> None:
    """Check one schema file against the full syntax.

    Args:
        root: its root element.
        problems: takes what is wrong.
        grammar_wanted: whether the file is included, so that it must be a grammar.
    """
    rules = {"grammar": _PATTERNS["grammar"]} if grammar_wanted else _PATTERNS
    todo = [(root, rules, "")]
    while todo:
        element, allowed, parent = todo.pop()
        name = element.name.removeprefix(PREFIX)
        rule = allowed.get(name) if element.name.startswith(PREFIX) else None
        if rule is None:
            problems.add(
                element.place, "schema-syntax", _misplaced(element, parent, grammar_wanted=grammar_wanted)
            )
            continue
        _check_attributes(element, name, rule, problems)
        _check_text(element, name, problems)
        check_values(element, name, problems)
        todo.extend(reversed(list(_children(element, name, rule, problems))))


def own_children(element: SchemaElement) -> list[SchemaElement]:
    """Return the children that are RELAX NG's own, annotations left out (section 4.1)."""
    return [child for child in element.children if child.name.startswith(PREFIX)]


def _misplaced(element: SchemaElement, parent: str, *, grammar_wanted: bool) -> str:
    name = excerpt(element.name.removeprefix(PREFIX).rpartition(" ")[2])
    if not element.name.startswith(PREFIX):
        return f'this is no RELAX NG schema: its root <{name}> is not in the namespace "{RNG}"'
    if name not in _ALL_NAMES:
        return f"<{name}> is no element of RELAX NG: correct its name"
    if not parent:
        wanted = "<grammar>, for it is included" if grammar_wanted else "a pattern, such as <grammar> or <element>"
        return f"<{name}> can't be the root of this schema: it must be {wanted}"
    home = f": its place is in {_HOMES[name]}" if name in _HOMES else ""
    return f"<{name}> can't stand here in <{parent}>{home}"


def _check_attributes(element: SchemaElement, name: str, rule: Rule, problems: Problems) -> None:
    for attribute in rule.required:
        if attribute not in element.attributes:
            problems.add(element.place, "schema-syntax", f"<{name}> lacks its attribute {attribute}: add it")
    for attribute in element.attributes:
        if attribute in _EVERYWHERE or attribute in rule.required or attribute in rule.optional:
            continue
        if " " not in attribute or attribute.startswith(PREFIX):
            shown = excerpt(attribute.rpartition(" ")[2])
            problems.add(element.place, "schema-syntax", f"<{name}> can't have an attribute {shown}: delete it")


def _check_text(element: SchemaElement, name: str, problems: Problems) -> None:
    if name in _WITH_TEXT:
        for child in element.children:
            problems.add(child.place, "schema-syntax", f"<{name}> holds only text: delete the element in it")
    elif element.text.strip(_SPACE):
        shown = excerpt(element.text.strip(_SPACE))
        message = f'text can\'t stand in <{name}>: delete "{shown}", or make it a comment'
        problems.add(element.place, "schema-syntax", message)


def _children(
    element: SchemaElement, name: str, rule: Rule, problems: Problems
) -> Iterator[tuple[SchemaElement, dict[str, Rule], str]]:
    """Yield the children to be checked with what is allowed there, their number being checked."""
    if name in _WITH_TEXT:
        return
    children = own_children(element)
    if name in {"element", "attribute"} and "name" not in element.attributes:
        first, children = children[:1], children[1:]
        if not first or first[0].name.removeprefix(PREFIX) not in _NAME_CLASSES:
            problems.add(element.place, "schema-syntax", f"<{name}> has no name: add the attribute name")
            return
        yield first[0], _NAME_CLASSES, name
    if not rule.children:
        for child in children:
            problems.add(child.place, "schema-syntax", f"<{name}> must be empty: delete the element in it")
        return
    _check_number(element, name, rule, children, problems)
    for child in children:
        yield child, _CHILDREN[rule.children], name
    if name == "data":
        _check_order(children, problems)


def _check_number(
    element: SchemaElement, name: str, rule: Rule, children: list[SchemaElement], problems: Problems
) -> None:
    what = {"excepted name": "except"}.get(rule.children, rule.children)
    if len(children) < rule.least:
        message = f"<{name}> holds no {what}: add one (<empty/> if there is to be nothing)"
        problems.add(element.place, "schema-syntax", message)
    if rule.most and len(children) > rule.most:
        message = f"<{name}> holds more than one {what}: put them into a <group>"
        if what == "except":
            message = f"<{name}> holds more than one <except>: put their contents into one"
        problems.add(children[rule.most].place, "schema-syntax", message)


def _check_order(children: list[SchemaElement], problems: Problems) -> None:
    """Check that the parameters of ``data`` come first and one ``except`` last."""
    for child in children[:-1]:
        if child.name == PREFIX + "except":
            problems.add(child.place, "schema-syntax", "<except> must be the last in <data>, and the only one")
