"""A type with the facets that a schema gives it.

XML Schema part 2, section 4.3, as RELAX NG uses it: facets are parameters, a pattern may be given more than
once and all must match, any other facet once; what would be an enumeration is a choice of values.
"""

from __future__ import annotations

from tei.relaxng.datatypes.library import DatatypeError
from tei.relaxng.datatypes.quoting import quoted
from tei.relaxng.datatypes.xsd.consistency import check_consistency
from tei.relaxng.datatypes.xsd.facets import Bound, DigitLimit, LengthLimit, Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from tei.relaxng.datatypes.library import Datatype, Fault, Param
    from tei.relaxng.datatypes.xsd.facets import Facet
    from tei.relaxng.datatypes.xsd.simple_type import SimpleType

_MAKERS: Mapping[str, Callable[[Param, int, SimpleType], Facet]] = {
    "pattern": Pattern,
    "length": LengthLimit,
    "minLength": LengthLimit,
    "maxLength": LengthLimit,
    "totalDigits": DigitLimit,
    "fractionDigits": DigitLimit,
    "minInclusive": Bound,
    "minExclusive": Bound,
    "maxInclusive": Bound,
    "maxExclusive": Bound,
}
_NO_PARAMETERS = {
    "enumeration": "write a choice of value patterns",
    "whiteSpace": "the type itself says what white space counts",
}


class Restriction:
    """A type with facets."""

    __slots__ = ("_base", "_facets", "id_type", "needs_context")

    allows_all = False

    def __init__(self, base: SimpleType, facets: Sequence[Facet]) -> None:
        self._base = base
        self._facets = facets
        self.needs_context = base.needs_context
        self.id_type = base.id_type

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is in the type and within all facets."""
        return self._base.allows(text, context) and self._judge(text) is None

    def fault(self, text: str, context: Mapping[str, str]) -> Fault | None:
        """Why the string is not in the type or not within its facets; None where it is."""
        return self._base.fault(text, context) or self._judge(text)

    def value(self, text: str, context: Mapping[str, str]) -> Hashable:
        """Return what the string stands for; ValueError where it is not allowed."""
        if not self.allows(text, context):
            raise ValueError(f"not in the datatype {self._base.name} with its facets")
        return self._base.value(text, context)

    def _judge(self, text: str) -> Fault | None:
        text = self._base.normalized(text)
        for facet in self._facets:
            fault = facet.judge(text)
            if fault is not None:
                return fault
        return None


class TextPattern(Restriction):
    """A type of any text with one pattern: the most frequent restriction by far, and so its own class."""

    __slots__ = ("_matches", "_normalized")

    def __init__(self, base: SimpleType, pattern: Pattern) -> None:
        super().__init__(base, [pattern])
        self._matches = pattern.matches
        self._normalized = base.normalized

    def allows(self, text: str, context: Mapping[str, str]) -> bool:  # noqa: ARG002 - the contract's signature
        """Whether the string matches."""
        return self._matches(self._normalized(text))


def restrict(base: SimpleType, params: Sequence[Param]) -> Datatype:
    """Restrict a type.

    Args:
        base: the type.
        params: the facets; none gives the type itself.

    Raises:
        DatatypeError: a facet that is not known, not for this type, given twice, of a wrong value, or
            at odds with another.
    """
    if not params:
        return base
    facets = [_make(param, index, base) for index, param in enumerate(params)]
    check_consistency(params, facets)
    if len(facets) == 1 and base.allows_all and isinstance(facets[0], Pattern):
        return TextPattern(base, facets[0])
    return Restriction(base, facets)


def _make(param: Param, index: int, base: SimpleType) -> Facet:
    """Make a facet."""
    make = _MAKERS.get(param.name)
    if make is not None:
        return make(param, index, base)
    if param.name in _NO_PARAMETERS:
        message = f"{param.name} can't be a parameter in RELAX NG: {_NO_PARAMETERS[param.name]}"
    else:
        message = f"there is no facet {quoted(param.name)}: {base.name} has {_applicable(base)}"
    raise DatatypeError(message, code="unknown-facet", param=index)


def _applicable(base: SimpleType) -> str:
    """List the facets of a type."""
    facets = ["pattern"]
    if base.has_length:
        facets += ["length", "minLength", "maxLength"]
    if base.has_digits:
        facets += ["totalDigits", "fractionDigits"]
    if base.has_order:
        facets += ["min-/maxInclusive", "min-/maxExclusive"]
    return ", ".join(facets)
