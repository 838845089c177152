"""Where a document and a schema part: as data, for others to put into words.

Nothing here knows TEI or makes sentences. Names are in the one-string form of ``tei.events.protocol``.
"""

from __future__ import annotations

from tei.relaxng.value_faults import Reason
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import Place

CODES = {
    "wrong-namespace": "an element of this name is in the schema, but in another namespace",
    "unexpected-root": "the schema does not let a document begin with this element",
    "unknown-element": "an element of this name is nowhere in the schema",
    "element-not-allowed-here": "an element of this name can't stand in this parent, or not any more",
    "element-not-allowed-yet": "an element of this name can stand here, but only after others that are missing",
    "element-out-of-order": "an element stands after one that it belongs before",
    "incomplete-element": "an element ends, but something that it must contain is missing",
    "text-not-allowed": "text stands where only elements can",
    "bad-text": "the text of an element is not what its datatype or its list of values allows",
    "unknown-attribute": "an attribute of this name is nowhere in the schema",
    "attribute-not-allowed": "an attribute of this name can't stand on this element, or not with the others",
    "missing-attribute": "an element lacks an attribute that it must have",
    "bad-attribute-value": "the value of an attribute is not what its datatype or its list of values allows",
    "duplicate-id": "two elements have the same identifier",
    "dangling-idref": "a reference leads to an identifier that no element has",
}
"""What can be amiss, by code."""

LONGEST_VALUE = 200
"""How much of a value or a text is kept, in characters."""


class Mismatch(NamedTuple):
    """One thing that is amiss.

    Attributes:
        code: what is amiss, a key of ``CODES``.
        element: the element at fault, or the one whose content or attributes are at fault.
        parent: the element around it; ``""`` for the root.
        attribute: the attribute at fault, or one that is missing.
        value: the value or the text at fault; a long one keeps its two ends.
        expected: what could stand there instead, or what is missing: names of elements or attributes, or values;
            in order, perhaps many. ``*`` stands for names that a wildcard allows. For an element in a wrong
            namespace, the right name.
        meant: the names that an unknown one could be a slip for, the likeliest first.
        before: for an element out of order, one before which it belongs.
        after: for an element out of order, one after which it belongs.
        all_needed: whether all that is expected is missing, not one of it.
        present: the names of elements that stand in the same parent, each once, in order, twenty at most; for an
            element at fault, its own only if another of that name comes after it.
        reason: why a value or text is refused, where it is.
        place: where the schema says otherwise.
        first: line and column of the first element with the same identifier.
        more: how many elements of the same name come right after it, at fault in the same way.
    """

    code: str
    element: str = ""
    parent: str = ""
    attribute: str = ""
    value: str = ""
    expected: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    all_needed: bool = False
    present: tuple[str, ...] = ()
    reason: Reason = Reason()
    place: Place | None = None
    first: tuple[int, int] | None = None
    more: int = 0


class Located(NamedTuple):
    """A mismatch and where in the document it is.

    Attributes:
        line: from 1.
        column: from 1 in characters: where the name, attribute, value or text at fault begins.
        path: of the element or attribute, such as ``/TEI/text/body/div[2]/sp[14]/@who``; the first of several
            elements of a name has no number.
        file: the included file that it is in; ``""`` for the document itself.
        mismatch: what is amiss.
    """

    line: int
    column: int
    path: str
    file: str
    mismatch: Mismatch


def clipped(text: str) -> str:
    """Return a text short enough to be kept: a long one loses its middle."""
    if len(text) <= LONGEST_VALUE:
        return text
    half = LONGEST_VALUE // 2
    return f"{text[:half]}…{text[1 - half :]}"
