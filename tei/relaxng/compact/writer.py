"""Writes a schema, however it was read, in the compact syntax of RELAX NG."""

from __future__ import annotations

from tei.relaxng.compact.layout import printed
from tei.relaxng.compact.placed import place_all
from tei.relaxng.compact.prefix_plan import PrefixPlan
from tei.relaxng.compact.spelling import literal
from tei.relaxng.compact.written import Written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement


def write_compact(schema: SchemaElement) -> str:
    """Write a schema in the compact syntax (ISO/IEC 19757-2, annex C).

    What is read back means the same: the same patterns, names, datatypes and annotations in the same order.
    The same tree gives the same text. White space between the elements of an annotation is left out.

    Args:
        schema: the root of a tree that is a schema in the full syntax (section 3).

    Returns:
        The text, to be encoded as UTF-8.

    Raises:
        SchemaError: an element lacks what the full syntax asks for, or a namespace can't be expressed.
    """
    elements = place_all(schema)
    plan = PrefixPlan(elements)
    written = Written(plan)
    for item in reversed(elements):  # what is inside comes first: nothing recurs
        written.add(item)
    body = printed(written.whole(schema)).strip("\n")
    head = [f"{what} = {_uri(uri)}\n" for what, uri in plan.declarations()]
    return "\n".join(part for part in ("".join(head), f"{body}\n" if body else "") if part)


def _uri(uri: str | None) -> str:
    return "inherit" if uri is None else printed(literal(uri))
