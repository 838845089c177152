"""Facets that can't stand together: one given twice, or two that leave no value.

XML Schema part 2, the constraints on schemas in section 4.3; and section 2 of the guidelines for using its
datatypes in RELAX NG, where only a pattern may be given more than once.
"""

from __future__ import annotations

from tei.relaxng.datatypes.library import DatatypeError
from tei.relaxng.datatypes.quoting import quoted
from tei.relaxng.datatypes.xsd.facets import Bound, DigitLimit, LengthLimit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.relaxng.datatypes.library import Param
    from tei.relaxng.datatypes.xsd.facets import Facet

# The first of each pair must not be greater than the second.
_ORDERED = (
    ("minLength", "length"),
    ("length", "maxLength"),
    ("minLength", "maxLength"),
    ("fractionDigits", "totalDigits"),
    ("minInclusive", "maxInclusive"),
    ("minInclusive", "maxExclusive"),
    ("minExclusive", "maxInclusive"),
    ("minExclusive", "maxExclusive"),
)
_EITHER = (("minInclusive", "minExclusive"), ("maxInclusive", "maxExclusive"))


def check_consistency(params: Sequence[Param], facets: Sequence[Facet]) -> None:
    """Check the facets of a type against each other.

    Args:
        params: the parameters as the schema gives them.
        facets: what was made of each.

    Raises:
        DatatypeError: one is given twice, or two are at odds; the later one is at fault.
    """
    index: dict[str, int] = {}
    for position, param in enumerate(params):
        if param.name != "pattern" and index.setdefault(param.name, position) != position:
            raise DatatypeError(
                f"{param.name} is given twice: leave one, as only a pattern may be given more than once",
                code="facet-repeated",
                param=position,
            )
    for first, second in _EITHER:
        if first in index and second in index:
            raise DatatypeError(
                f"{first} and {second} can't be given both: leave one",
                code="facets-contradict",
                param=max(index[first], index[second]),
            )
    for low, high in _ORDERED:
        if low in index and high in index and not _are_ordered(facets[index[low]], facets[index[high]]):
            least, greatest = (quoted(params[index[name]].value) for name in (low, high))
            raise DatatypeError(
                f"{low} {least} and {high} {greatest} contradict each other: change one of them",
                code="facets-contradict",
                param=max(index[low], index[high]),
            )


def _are_ordered(low: Facet, high: Facet) -> bool:
    """Whether the first limit is below the second."""
    if isinstance(low, Bound) and isinstance(high, Bound):
        return low.is_below(high)
    if isinstance(low, LengthLimit | DigitLimit) and isinstance(high, LengthLimit | DigitLimit):
        return low.limit <= high.limit
    raise TypeError("only limits of one kind are compared")
