"""What all types of XML Schema have in common: white space, a lexical check, values, perhaps an order.

XML Schema part 2, sections 2 and 4.2. A type says in ``check`` what is wrong with a string; that is the only
definition of what it allows. A type that is asked often has a quicker way to the same answer in ``allows``.
"""
# ruff: noqa: ARG002 - every datatype is handed a context; only qualified names and entities look at it

from __future__ import annotations

from tei.relaxng.datatypes.whitespace import SPACES, collapse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from typing import Any

    from tei.relaxng.datatypes.library import Fault


class SimpleType:
    """A type without facets; white space at the ends of a value doesn't count.

    Attributes:
        name: as schemas call it, such as ``gYearMonth``.
        has_length: whether length, minLength and maxLength apply.
        has_order: whether minInclusive, maxExclusive and their like apply.
        has_digits: whether totalDigits and fractionDigits apply.
    """

    __slots__ = ("name",)

    needs_context = False
    allows_all = False
    id_type = ""
    has_length = False
    has_order = False
    has_digits = False

    def __init__(self, name: str) -> None:
        self.name = name

    def check(self, text: str) -> Fault | None:
        """Say what is wrong with a string that has no white space at its ends; None where nothing is."""
        raise NotImplementedError

    def read(self, text: str) -> Hashable:
        """Return what a string stands for that is normalized and has passed the check."""
        return text

    def normalized(self, text: str) -> str:
        """Handle white space as the type does: length and pattern see the result (section 4.3.6)."""
        return collapse(text)

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is in the type."""
        return self.check(text.strip(SPACES)) is None

    def fault(self, text: str, context: Mapping[str, str]) -> Fault | None:
        """Why the string is not in the type; None where it is."""
        return self.check(text.strip(SPACES))

    def value(self, text: str, context: Mapping[str, str]) -> Hashable:
        """Return what the string stands for; ValueError where it is not allowed."""
        if not self.allows(text, context):
            raise ValueError(f"not in the datatype {self.name}")
        return self.read(self.normalized(text))

    def length(self, text: str) -> int:
        """Measure a normalized string that is allowed, in the unit of the type (4.3.1): here characters."""
        return len(text)

    def compare(self, left: Any, right: Any) -> int | None:  # noqa: ANN401 - each type has values of its own
        """Compare two values: -1, 0 or 1, or None where neither comes first (section 2.4.1.2)."""
        return int(left > right) - int(left < right)
