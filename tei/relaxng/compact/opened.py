"""What is open while a schema is read: a bracket, a definition, a grammar."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.annotations import Annotations
    from tei.relaxng.syntax import SchemaElement


class Opened:
    """A construct that has begun and not ended, with what has been read of it.

    Attributes:
        closer: the token that ends it; empty where the next definition, or the end of the schema, does;
            ``-`` for the operand of an exception, which ends by itself.
        position: the index of the token that opened it.
        owner: the element that the content is for; for parentheses, that of what they stand in.
        members: it contains definitions, not a pattern.
        included: it is the body of an ``include``, or a ``div`` in one.
        annotations: those before a parenthesis.
        items: the operands read, with the annotation elements after them.
        mark: where in ``items`` the latest operand begins.
        operator: the one that joins the operands; empty so far as there is one operand.
        repeated: the latest operand is followed by ``*``, ``+`` or ``?``.
        excepting: the operand is a datatype with an exception, to which nothing can be joined.
    """

    __slots__ = (
        "annotations",
        "closer",
        "excepting",
        "included",
        "items",
        "mark",
        "members",
        "operator",
        "owner",
        "position",
        "repeated",
    )

    def __init__(
        self,
        closer: str,
        position: int,
        owner: SchemaElement,
        *,
        members: bool = False,
        included: bool = False,
    ) -> None:
        self.closer = closer
        self.position = position
        self.owner = owner
        self.members = members
        self.included = included
        self.annotations: Annotations | None = None
        self.items: list[SchemaElement] = []
        self.mark = 0
        self.operator = ""
        self.repeated = False
        self.excepting = False

    def add(self, operand: SchemaElement, annotations: Annotations | None) -> None:
        """Take an operand with the annotations before it."""
        if annotations is None:
            self.items.append(operand)
        else:
            self.items += annotations.apply(operand)
