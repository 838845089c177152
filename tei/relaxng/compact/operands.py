"""Reads one operand of a pattern: an element, a reference, a datatype, a value, an opening bracket."""

from __future__ import annotations

from tei.relaxng.compact.annotations import LEADING, read_annotations
from tei.relaxng.compact.data import read_built_in_datatype, read_library_datatype, read_value
from tei.relaxng.compact.name_classes import read_name_class
from tei.relaxng.compact.opened import Opened
from tei.relaxng.compact.tokens import bare_name, is_name
from tei.relaxng.compact.vocabulary import (
    ASSIGNMENTS,
    ATTRIBUTE,
    ELEMENT,
    EMPTY,
    EXTERNAL_REF,
    GRAMMAR,
    KEYWORDS,
    LIST,
    MIXED,
    NOT_ALLOWED,
    PARENT_REF,
    REF,
    TEXT,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.relaxng.compact.annotations import Annotations
    from tei.relaxng.compact.reading import Reading

    _Reader = Callable[[Reading, list[Opened], Annotations | None], bool]

_ONE_WORD = {"empty": EMPTY, "text": TEXT, "notAllowed": NOT_ALLOWED}
_NAMED = {"element": ELEMENT, "attribute": ATTRIBUTE}
_BRACED = {"list": LIST, "mixed": MIXED}


def read_operand(reading: Reading, opened: list[Opened]) -> bool:
    """Read the operand that begins here (compact syntax, appendix A.1, leadAnnotatedPrimary).

    Args:
        reading: at the annotations or the first token of the operand.
        opened: what is open; the operand is added to the innermost, or opens a construct of its own.

    Returns:
        Whether the operand is complete; otherwise its content comes next.

    Raises:
        SchemaError: no pattern begins here, or it is malformed.
    """
    top = opened[-1]
    top.mark = len(top.items)
    top.repeated = False
    annotations = None
    position = reading.position
    token = reading.tokens[position]
    if token[:1] in LEADING:
        annotations = read_annotations(reading)
        position = reading.position
        token = reading.tokens[position]
    if read := _READERS.get(token):
        return read(reading, opened, annotations)
    if not is_name(token):
        return read_value(reading, opened, annotations)
    if ":" in token:
        return read_library_datatype(reading, opened, annotations)
    reading.position = position + 1
    top.add(reading.element(REF, position, {"name": bare_name(token)}), annotations)
    return True


def _read_word(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    element = reading.element(_ONE_WORD[reading.tokens[reading.position]], reading.position)
    reading.position += 1
    opened[-1].add(element, annotations)
    return True


def _read_named(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    element = reading.element(_NAMED[reading.tokens[reading.position]], reading.position)
    reading.position += 1
    read_name_class(reading, element)
    reading.expect("{")
    opened[-1].add(element, annotations)
    opened.append(Opened("}", reading.position - 1, element))
    return False


def _read_braced(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    word = reading.tokens[reading.position]
    element = reading.element(_BRACED[word], reading.position)
    reading.position += 1
    reading.expect("{", f"`{{` (or \\{word} for the definition of this name)")
    opened[-1].add(element, annotations)
    opened.append(Opened("}", reading.position - 1, element))
    return False


def _read_grammar(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    grammar = reading.element(GRAMMAR, reading.position)
    reading.position += 1
    reading.expect("{")
    opened[-1].add(grammar, annotations)
    opened.append(Opened("}", reading.position - 1, grammar, members=True))
    return False


def _read_parenthesis(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    opened.append(Opened(")", reading.position, opened[-1].owner))
    opened[-1].annotations = annotations
    reading.position += 1
    return False


def _read_parent(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    start = reading.position
    reading.position += 1
    name = reading.identifier("the name of a definition of the outer grammar")
    opened[-1].add(reading.element(PARENT_REF, start, {"name": name}), annotations)
    return True


def _read_external(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    start = reading.position
    reading.position += 1
    opened[-1].add(reading.element(EXTERNAL_REF, start, read_reference(reading)), annotations)
    return True


def read_reference(reading: Reading) -> dict[str, str]:
    """Read the address of another schema and what it inherits, as the attributes ``href`` and ``ns``."""
    href = reading.literal("the address of a schema in quotes")
    ns = reading.names.default
    if reading.at("inherit"):
        reading.position += 1
        reading.expect("=")
        start = reading.position
        ns = reading.namespace(reading.identifier_or_keyword("a prefix"), start)
    return {"href": href, **reading.names.ns(ns)}


def _refuse_keyword(reading: Reading, opened: list[Opened], _: Annotations | None) -> bool:
    token = reading.tokens[reading.position]
    if reading.tokens[reading.position + 1] in ASSIGNMENTS and opened[-1].closer:
        line = reading.place(opened[-1].position).line
        raise reading.fault(
            "rnc-unclosed", f"{token} can't begin here: a bracket of line {line} is not closed yet"
        )
    raise reading.fault("rnc-keyword", f"`{token}` is a keyword; write \\{token} for the definition of this name")


_READERS: dict[str, _Reader] = {
    **dict.fromkeys(KEYWORDS, _refuse_keyword),
    **dict.fromkeys(_ONE_WORD, _read_word),
    **dict.fromkeys(_NAMED, _read_named),
    **dict.fromkeys(_BRACED, _read_braced),
    "(": _read_parenthesis,
    "grammar": _read_grammar,
    "parent": _read_parent,
    "external": _read_external,
    "string": read_built_in_datatype,
    "token": read_built_in_datatype,
}
