"""Reads the members of a grammar: definitions, divisions, included schemas and annotations."""

from __future__ import annotations

from tei.relaxng.compact.annotations import read_annotation_element, read_annotations
from tei.relaxng.compact.opened import Opened
from tei.relaxng.compact.operands import read_reference
from tei.relaxng.compact.reading import shown
from tei.relaxng.compact.tokens import bare_name, is_name
from tei.relaxng.compact.vocabulary import ASSIGNMENTS, DEFINE, DIV, INCLUDE, KEYWORDS, QUOTES, START

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.reading import Reading
    from tei.relaxng.syntax import SchemaElement

_DECLARATIONS = frozenset({"datatypes", "default", "namespace"})

_ANNOTATED_NAMES = frozenset({"attribute", "element"})  # what follows is an annotation of their name class


def begins_grammar(reading: Reading) -> bool:
    """Say whether members of a grammar come next, not one pattern (compact syntax, A.1, topLevelBody)."""
    start = reading.position
    read_annotations(reading)
    token, following = reading.tokens[reading.position : reading.position + 2]
    reading.position = start
    if not token or token in {"start", "div", "include"} or token in _DECLARATIONS:
        return True
    if following == "[":
        return is_name(token) and token not in _ANNOTATED_NAMES
    return following in ASSIGNMENTS and is_name(token) and ":" not in token


def read_member(reading: Reading, opened: list[Opened]) -> bool:
    """Read the member of the innermost grammar that begins here, or the grammar's end.

    Args:
        reading: at the annotations or the first token of the member.
        opened: what is open; a definition, division or include body is put on it.

    Returns:
        Whether a grammar has ended that is the operand of a pattern.

    Raises:
        SchemaError: no member begins here, or it is malformed.
    """
    top = opened[-1]
    token = reading.tokens[reading.position]
    if token == top.closer:
        opened.pop()
        if top.owner.name == INCLUDE:
            reading.names.own_ns -= _changes_ns(reading, top.owner)
        reading.position += 1
        return bool(opened) and not opened[-1].members
    annotations = read_annotations(reading)
    token = reading.tokens[reading.position]
    if token in _MEMBERS:
        element = _MEMBERS[token](reading, opened)
    elif annotations is None and reading.tokens[reading.position + 1] == "[" and token not in _ANNOTATED_NAMES:
        element = _annotation(reading)
    else:
        element = _read_definition(reading, opened)
    if annotations is not None:
        annotations.apply(element)
    top.owner.children.append(element)
    return False


def _read_start(reading: Reading, opened: list[Opened]) -> SchemaElement:
    start = reading.element(START, reading.position)
    reading.position += 1
    _assign(reading, opened, start)
    return start


def _read_definition(reading: Reading, opened: list[Opened]) -> SchemaElement:
    token = reading.tokens[reading.position]
    if not is_name(token) or ":" in token or token in KEYWORDS:
        raise _no_member(reading, opened[-1], token)
    definition = reading.element(DEFINE, reading.position, {"name": bare_name(token)})
    reading.position += 1
    if reading.tokens[reading.position] not in ASSIGNMENTS:
        reading.position -= 1
        raise reading.fault(
            "rnc-definition",
            f"write `=` after {shown(token)} to define it, or `,`, `|` or `&` before it to join it",
        )
    _assign(reading, opened, definition)
    return definition


def _assign(reading: Reading, opened: list[Opened], definition: SchemaElement) -> None:
    token = reading.tokens[reading.position]
    if token not in ASSIGNMENTS:
        raise reading.unexpected("`=`")
    if combine := ASSIGNMENTS[token]:
        definition.attributes["combine"] = combine
    opened.append(Opened("", reading.position, definition))
    reading.position += 1


def _read_div(reading: Reading, opened: list[Opened]) -> SchemaElement:
    div = reading.element(DIV, reading.position)
    reading.position += 1
    reading.expect("{")
    opened.append(Opened("}", reading.position - 1, div, members=True, included=opened[-1].included))
    return div


def _read_include(reading: Reading, opened: list[Opened]) -> SchemaElement:
    if opened[-1].included:
        raise reading.fault("rnc-include", "an include can't stand inside another one; move it out")
    start = reading.position
    reading.position += 1
    include = reading.element(INCLUDE, start, read_reference(reading))
    if reading.at("{"):
        opened.append(Opened("}", reading.position, include, members=True, included=True))
        reading.names.own_ns += _changes_ns(reading, include)
        reading.position += 1
    return include


def _changes_ns(reading: Reading, include: SchemaElement) -> bool:
    if reading.names.root_ns:
        return include.attributes["ns"] != reading.names.default
    return "ns" in include.attributes


_MEMBERS = {"start": _read_start, "div": _read_div, "include": _read_include}


def _annotation(reading: Reading) -> SchemaElement:
    token = reading.tokens[reading.position]
    if token in KEYWORDS:
        raise reading.fault("rnc-keyword", f"`{token}` is a keyword; write \\{token} to use it as a name")
    return read_annotation_element(reading)


def _no_member(reading: Reading, top: Opened, token: str) -> Exception:
    if token in KEYWORDS and reading.tokens[reading.position + 1] in ASSIGNMENTS:
        return reading.fault("rnc-keyword", f"`{token}` is a keyword; write \\{token} to use it as a name")
    if token in _DECLARATIONS:
        return reading.fault(
            "rnc-late-declaration", f"declarations such as this {token} must stand at the head; move it up"
        )
    if token in KEYWORDS or token[:1] in QUOTES or token in {"(", "*"}:
        return reading.fault("rnc-syntax", f"{shown(token)} can't begin a definition; write `name =` before it")
    if token in {"}", ")", "]"}:
        return reading.fault("rnc-unopened", f"`{token}` closes nothing that is open; remove it")
    if not token and top.closer:
        line = reading.place(top.position).line
        return reading.fault("rnc-unclosed", f"the `{{` of line {line} is not closed; write `}}` where it ends")
    return reading.unexpected("a definition such as `name = pattern`")
