"""Reads a schema in the compact syntax of RELAX NG into the tree that the XML syntax would give."""

from __future__ import annotations

from itertools import takewhile

from tei.relaxng.compact.declarations import read_declarations
from tei.relaxng.compact.encoding import decode_compact
from tei.relaxng.compact.grammars import begins_grammar, read_member
from tei.relaxng.compact.names import Names
from tei.relaxng.compact.opened import Opened
from tei.relaxng.compact.operands import read_operand
from tei.relaxng.compact.operators import read_after_operand
from tei.relaxng.compact.reading import Reading
from tei.relaxng.compact.vocabulary import ASSIGNMENTS, ATTRIBUTE, GRAMMAR, NAME
from tei.relaxng.syntax import RNG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement

__all__ = ["decode_compact", "read_compact"]


def read_compact(text: str, file: str) -> SchemaElement:
    """Read a schema (RELAX NG Compact Syntax, ISO/IEC 19757-2, annex C).

    Args:
        text: the whole schema, with any line ends.
        file: its name, for places and errors.

    Returns:
        The root of the tree. Annotations are foreign elements and attributes in it; in an annotation that
        mixes text and elements, each stretch of text is a child element with an empty name as well.

    Raises:
        SchemaError: the text is not in the compact syntax. What only the tree as a whole can show, such as a
            reference to an undefined name, is not looked for.
    """
    reading = Reading(text, file, Names())
    read_declarations(reading)
    if begins_grammar(reading):
        reading.names.settle(root_is_grammar=True)
        root = reading.element(GRAMMAR, 0)
        _read_all(reading, Opened("", 0, root, members=True))
    else:
        reading.names.settle(root_is_grammar=False)
        root = _read_pattern(reading)
    _complete_root(reading, root)
    return root


def _read_all(reading: Reading, outermost: Opened) -> None:
    opened = [outermost]
    while opened:
        complete = (read_member if opened[-1].members else read_operand)(reading, opened)
        if complete:
            read_after_operand(reading, opened)


def _read_pattern(reading: Reading) -> SchemaElement:
    whole = reading.element("", 0)
    _read_all(reading, Opened("", 0, whole))
    token = reading.tokens[reading.position]
    if token:
        if reading.tokens[reading.position + 1] in ASSIGNMENTS:
            raise reading.fault(
                "rnc-top-level", "a definition can't follow a pattern; give the pattern a name: start = ..."
            )
        raise reading.unexpected("the end of the schema, `,`, `|` or `&`")
    if len(whole.children) > 1:
        place = whole.children[1].place
        raise reading.fault_at(
            place,
            "rnc-top-level",
            "no annotation can follow the whole schema; give the pattern a name: start = ...",
        )
    return whole.children[0]


def _complete_root(reading: Reading, root: SchemaElement) -> None:
    """Let the root say what holds for all below: the default namespace and the datatype library."""
    names = reading.names
    if names.library is not None:
        root.attributes["datatypeLibrary"] = names.library
    if not names.root_ns or names.default is None or "ns" in root.attributes:
        return
    root.attributes["ns"] = names.default
    if root.name == ATTRIBUTE and ":" not in root.attributes.get("name", ":"):
        # ns on the attribute itself would give its plain name a namespace
        name = reading.element(NAME, 0, {"ns": ""})
        name.text = root.attributes.pop("name")
        above = takewhile(lambda child: not child.name.startswith(f"{RNG} "), root.children)
        root.children.insert(len([*above]), name)  # behind the annotations of the attribute
