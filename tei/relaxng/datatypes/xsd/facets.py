"""Facets: what a schema adds to a type, such as a least length, a greatest value or a pattern.

XML Schema part 2, section 4.3. Each facet is made from the parameter that gives it, for the type that it
restricts, and then judges strings that the type allows.
"""

from __future__ import annotations

from tei.relaxng.datatypes.library import DatatypeError, Fault
from tei.relaxng.datatypes.quoting import quoted
from tei.relaxng.datatypes.whitespace import SPACES
from tei.relaxng.datatypes.xsd.digits import are_digits, split_number
from tei.relaxng.datatypes.xsd.regex import PatternError, compile_pattern
from tei.typed import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from tei.relaxng.datatypes.library import Param
    from tei.relaxng.datatypes.xsd.simple_type import SimpleType

# No string is longer than this, so a greater length need not be told from it.
_LONGEST = 10**18


class Facet(Protocol):
    """What restricts a type."""

    def judge(self, text: str) -> Fault | None:
        """Say what is wrong with a normalized string that the type allows; None where nothing is."""


class Pattern:
    """A regular expression that the whole string matches (section 4.3.4)."""

    __slots__ = ("_source", "matches")

    def __init__(self, param: Param, index: int, base: SimpleType) -> None:  # noqa: ARG002 - as all facets
        try:
            self.matches: Callable[[str], bool] = compile_pattern(param.value)
        except PatternError as error:
            raise DatatypeError(error.message, code=error.code, param=index) from None
        self._source = param.value

    def judge(self, text: str) -> Fault | None:
        """Find whether the string matches."""
        return None if self.matches(text) else Fault("pattern", text, self._source)


class LengthLimit:
    """A length, a least or a greatest one (sections 4.3.1 to 4.3.3)."""

    __slots__ = ("_base", "_code", "limit")

    def __init__(self, param: Param, index: int, base: SimpleType) -> None:
        if not base.has_length:
            raise _not_applicable(param, index, base, "a pattern can say how long its values are")
        self._base = base
        self._code = {"length": "length", "minLength": "min-length", "maxLength": "max-length"}[param.name]
        self.limit = _count(param, index, least=0)

    def judge(self, text: str) -> Fault | None:
        """Measure the string in the unit of its type."""
        length = self._base.length(text)
        if self._code == "min-length":
            right = length >= self.limit
        elif self._code == "max-length":
            right = length <= self.limit
        else:
            right = length == self.limit
        return None if right else Fault(self._code, str(length), str(self.limit))


class DigitLimit:
    """How many digits a number has at most, in all or after the point (sections 4.3.11 and 4.3.12).

    Digits are counted as they are written, without zeros in front: 1.50 has three, two of them after the
    point.
    """

    __slots__ = ("_code", "limit")

    def __init__(self, param: Param, index: int, base: SimpleType) -> None:
        if not base.has_digits:
            raise _not_applicable(param, index, base, "it is for decimal numbers and integers")
        total = param.name == "totalDigits"
        self._code = "total-digits" if total else "fraction-digits"
        self.limit = _count(param, index, least=int(total))

    def judge(self, text: str) -> Fault | None:
        """Count the digits."""
        _, whole, fraction = split_number(text)
        digits = (whole + fraction).lstrip("0") if self._code == "total-digits" else fraction
        return Fault(self._code, str(len(digits)), str(self.limit)) if len(digits) > self.limit else None


class Bound:
    """A least or greatest value, itself allowed or not (sections 4.3.7 to 4.3.10)."""

    __slots__ = ("_base", "_code", "_orders", "_source", "_value")

    # Each facet's fault, and how a value may compare with the limit.
    _KINDS: Mapping[str, tuple[str, tuple[int, ...]]] = {
        "minInclusive": ("min-inclusive", (0, 1)),
        "minExclusive": ("min-exclusive", (1,)),
        "maxInclusive": ("max-inclusive", (-1, 0)),
        "maxExclusive": ("max-exclusive", (-1,)),
    }

    def __init__(self, param: Param, index: int, base: SimpleType) -> None:
        if not base.has_order:
            raise _not_applicable(param, index, base, "its values have no order")
        self._base = base
        self._code, self._orders = self._KINDS[param.name]
        self._source = param.value.strip(SPACES)
        try:
            self._value: Hashable = base.value(param.value, {})
        except ValueError:
            raise DatatypeError(
                f"{param.name} of {base.name} is {quoted(param.value)}, which is no {base.name}: "
                "write a value of the type",
                code="facet-value",
                param=index,
            ) from None

    def judge(self, text: str) -> Fault | None:
        """Compare the value with the limit; where neither comes first it is not allowed."""
        order = self._base.compare(self._base.read(text), self._value)
        return None if order in self._orders else Fault(self._code, text, self._source)

    def is_below(self, upper: Bound) -> bool:
        """Whether this lower bound leaves a value below that upper one, or none of the two is known to be less."""
        order = self._base.compare(self._value, upper._value)
        return order in {-1, None} or (order == 0 and 0 in self._orders and 0 in upper._orders)


def _count(param: Param, index: int, *, least: int) -> int:
    """Read a facet's number."""
    text = param.value.strip(SPACES)
    digits = text.removeprefix("+")
    if text.startswith("-") and not text[1:].strip("0"):
        digits = text[1:]
    if not are_digits(digits) or (least and not digits.strip("0")):
        wanted = "a whole number greater than 0" if least else "a whole number"
        raise DatatypeError(
            f"{param.name} is {quoted(param.value)}: write {wanted}", code="facet-value", param=index
        )
    digits = digits.lstrip("0") or "0"
    return int(digits) if len(digits) <= 18 else _LONGEST


def _not_applicable(param: Param, index: int, base: SimpleType, why: str) -> DatatypeError:
    return DatatypeError(
        f"{param.name} does not apply to {base.name}: {why}", code="facet-not-applicable", param=index
    )
