"""Whether a schema is written in RELAX NG at all: each element where it may stand, with what it must have.

ISO/IEC 19757-2, section 3 (full syntax), with the checks on single values of sections 4.2 to 4.10 and 4.16.
Nothing is changed and no other file is looked at.
"""

from __future__ import annotations

from tei.events.excerpt import excerpt
from tei.relaxng.syntax import RNG
from tei.relaxng.written_values import check_values, is_colonless_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tei.relaxng.problems import Problems
    from tei.relaxng.syntax import SchemaElement

PREFIX = RNG + " "
"""What the names of RELAX NG's own elements begin with, in one-string form."""
XSD = "http://www.w3.org/2001/XMLSchema "
"""What the names of the elements of W3C XML Schema begin with."""

_SPACE = " \t\r\n"
_REF = PREFIX + "ref"


class Rule:
    """What an element of RELAX NG may and must have.

    Attributes:
        required: attributes it must have.
        attributes: all attributes it may have.
        children: which kind of children it has, a key of ``_CHILDREN``; ``""`` for none.
        least: how many children there must be.
        most: how many there may be; 0 for any number.
        names: whether it names elements or attributes, by an attribute or by its first child.
        has_text: whether it has text, and no children at all.
    """

    __slots__ = ("attributes", "children", "has_text", "least", "most", "names", "required")

    def __init__(  # noqa: PLR0913 - each is a word of a rule
        self,
        *,
        required: tuple[str, ...] = (),
        optional: tuple[str, ...] = (),
        children: str = "",
        least: int = 0,
        most: int = 0,
        names: bool = False,
        has_text: bool = False,
    ) -> None:
        self.required = required
        self.attributes = frozenset(("ns", "datatypeLibrary", *required, *optional))
        self.children = children
        self.least = least
        self.most = most
        self.names = names
        self.has_text = has_text


_REFERENCE = Rule(required=("name",))
_PATTERNS = {
    "element": Rule(optional=("name",), children="pattern", least=1, names=True),
    "attribute": Rule(optional=("name",), children="pattern", most=1, names=True),
    **dict.fromkeys(
        ("group", "interleave", "choice", "optional", "zeroOrMore", "oneOrMore", "list", "mixed"),
        Rule(children="pattern", least=1),
    ),
    "ref": _REFERENCE,
    "parentRef": _REFERENCE,
    "empty": Rule(),
    "text": Rule(),
    "notAllowed": Rule(),
    "value": Rule(optional=("type",), has_text=True),
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
    "name": Rule(has_text=True),
    "anyName": Rule(children="excepted name", most=1),
    "nsName": Rule(children="excepted name", most=1),
    "choice": Rule(children="name class", least=1),
}
_CHILDREN: dict[str, Mapping[str, Rule]] = {
    "pattern": _PATTERNS,
    "component": _COMPONENTS,
    "override": {**_COMPONENTS, "div": Rule(children="override")},
    "name class": _NAME_CLASSES,
    "excepted name": {"except": Rule(children="name class", least=1)},
    "parameter": {
        "param": Rule(required=("name",), has_text=True),
        "except": Rule(children="pattern", least=1),
    },
}
_ALL_NAMES = {name for rules in _CHILDREN.values() for name in rules}
_NAME_HOME = "<element>, <attribute> or <except>, before the pattern"
_HOMES = {
    "start": "<grammar>",
    "define": "<grammar>",
    "include": "<grammar>",
    "div": "<grammar>",
    "param": "<data>",
    "except": "<data>, <anyName> or <nsName>",
    "name": _NAME_HOME,
    "anyName": _NAME_HOME,
    "nsName": _NAME_HOME,
}


def check_full_syntax(root: SchemaElement, problems: Problems, *, grammar_wanted: bool = False) -> None:
    """Check one schema file against the full syntax.

    Args:
        root: its root element.
        problems: takes what is wrong.
        grammar_wanted: whether the file is included, so that it must be a grammar.
    """
    rules: Mapping[str, Rule] = {"grammar": _PATTERNS["grammar"]} if grammar_wanted else _PATTERNS
    todo = [(root, rules, "")]
    sound: set[str] = set()  # names of references that have been found right
    while todo:
        element, allowed, parent = todo.pop()
        name = element.name.removeprefix(PREFIX)
        rule = allowed.get(name)
        if rule is None or name == element.name:
            message = _misplaced(element, parent, grammar_wanted=grammar_wanted)
            problems.add(element.place, "schema-syntax", message)
            continue
        attributes = element.attributes
        if not (attributes.keys() <= rule.attributes and all(map(attributes.__contains__, rule.required))):
            _check_attributes(element, name, rule, problems)
        if element.text and not rule.has_text and element.text.strip(_SPACE):
            shown = excerpt(element.text.strip(_SPACE))
            message = f'text can\'t stand in <{name}>: delete "{shown}", or make it a comment'
            problems.add(element.place, "schema-syntax", message)
        if attributes or name == "name":
            check_values(element, name, problems)
        if element.children or rule.least or rule.names:
            children = _children(element, name, rule, sound, problems)
            children.reverse()
            todo.extend(children)


def _is_plain_reference(element: SchemaElement, sound: set[str]) -> bool:
    """Whether this is a reference whose name is one, and nothing else: then nothing is wrong with it."""
    if element.name != _REF or len(element.attributes) != 1 or element.children or element.text:
        return False
    name = element.attributes.get("name", "")
    if name not in sound and is_colonless_name(name):
        sound.add(name)
    return name in sound


def own_children(element: SchemaElement) -> list[SchemaElement]:
    """Return the children that are RELAX NG's own, annotations left out (section 4.1)."""
    return [child for child in element.children if child.name.startswith(PREFIX)]


def _misplaced(element: SchemaElement, parent: str, *, grammar_wanted: bool) -> str:
    name = excerpt(element.name.removeprefix(PREFIX).rpartition(" ")[2])
    if not element.name.startswith(PREFIX):
        if element.name.startswith(XSD):
            return "this is a schema in W3C XML Schema (XSD), not in RELAX NG: name the .rng or .rnc file"
        return f'this is no RELAX NG schema: its root <{name}> is not in the namespace "{RNG}"'
    if name not in _ALL_NAMES:
        return f"<{name}> is no element of RELAX NG: correct its name"
    if not parent:
        wanted = "<grammar>, for it is included" if grammar_wanted else "a pattern, such as <grammar> or <element>"
        return f"<{name}> can't be the root of this schema: it must be {wanted}"
    home = f": its place is in {_HOMES[name]}" if name in _HOMES else ""
    return f"<{name}> can't stand here in <{parent}>{home}"


def _check_attributes(element: SchemaElement, name: str, rule: Rule, problems: Problems) -> None:
    attributes = element.attributes
    for attribute in rule.required:
        if attribute not in attributes:
            problems.add(element.place, "schema-syntax", f"<{name}> lacks its attribute {attribute}: add it")
    for attribute in attributes:
        if attribute not in rule.attributes and (" " not in attribute or attribute.startswith(PREFIX)):
            shown = excerpt(attribute.rpartition(" ")[2])
            problems.add(element.place, "schema-syntax", f"<{name}> can't have an attribute {shown}: delete it")


def _children(
    element: SchemaElement, name: str, rule: Rule, sound: set[str], problems: Problems
) -> list[tuple[SchemaElement, Mapping[str, Rule], str]]:
    """Return the children to be checked with what is allowed there, their number being checked."""
    if rule.has_text:
        for child in element.children:
            problems.add(child.place, "schema-syntax", f"<{name}> holds only text: delete the element in it")
        return []
    children = own_children(element)
    found: list[tuple[SchemaElement, Mapping[str, Rule], str]] = []
    if rule.names and "name" not in element.attributes:
        if not children or children[0].name.removeprefix(PREFIX) not in _NAME_CLASSES:
            problems.add(element.place, "schema-syntax", f"<{name}> has no name: add the attribute name")
            return []
        found.append((children.pop(0), _NAME_CLASSES, name))
    if not rule.children:
        for child in children:
            problems.add(child.place, "schema-syntax", f"<{name}> must be empty: delete the element in it")
        return []
    _check_number(element, name, rule, children, problems)
    allowed = _CHILDREN[rule.children]
    if allowed is _PATTERNS:  # half the elements of a schema, or more, are references
        children = [child for child in children if not _is_plain_reference(child, sound)]
    found.extend([(child, allowed, name) for child in children])
    return found


def _check_number(
    element: SchemaElement, name: str, rule: Rule, children: list[SchemaElement], problems: Problems
) -> None:
    if len(children) < rule.least:
        message = f"<{name}> holds no {rule.children}: add one (<empty/> if there is to be nothing)"
        problems.add(element.place, "schema-syntax", message)
    if rule.most and len(children) > rule.most:
        message = f"<{name}> holds more than one {rule.children}: put them into a <group>"
        if rule.children == "excepted name":
            message = f"<{name}> holds more than one <except>: put their contents into one"
        problems.add(children[rule.most].place, "schema-syntax", message)
    if name == "data":
        for child in children[:-1]:
            if child.name == PREFIX + "except":
                message = "<except> must be the last in <data>, and the only one"
                problems.add(child.place, "schema-syntax", message)
