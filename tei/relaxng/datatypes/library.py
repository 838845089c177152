"""What a datatype library promises: to name datatypes, and each datatype to judge and compare values.

ISO/IEC 19757-2, section 9.3.8 (data) and 9.3.7 (value); the names follow its terms.
"""

from __future__ import annotations

from tei.typed import NamedTuple, Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence


class Param(NamedTuple):
    """A facet as the schema gives it, such as ``maxLength`` with ``8``."""

    name: str
    value: str


class Fault(NamedTuple):
    """Why a string is not in a datatype, as data: a report makes the sentence.

    Attributes:
        code: what is wrong; the codes are listed, with what the other two fields hold, in ``faults.CODES``.
        found: the part of the string that is at fault, such as ``13`` for a month; or the whole.
        wanted: what would be right there: a limit, a form such as ``YYYY-MM-DD``, a pattern's source.
    """

    code: str
    found: str = ""
    wanted: str = ""


class DatatypeError(ValueError):
    """A datatype can't be made: unknown name, unknown or contradicting facet, bad facet value.

    Attributes:
        message: one sentence that says what is wrong and how to mend it.
        param: index of the parameter at fault, or None where the datatype's name is.
        code: stable code such as ``unknown-datatype``.
    """

    def __init__(self, message: str, *, code: str, param: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.param = param


class Datatype(Protocol):
    """One datatype with its facets.

    A context maps the prefixes in scope to their namespaces, the default namespace under ``""``. An unparsed
    entity that the document declares stands in it too, as the key ``&`` and its name (ENTITY, ENTITIES).
    """

    @property
    def needs_context(self) -> bool:
        """Whether a value can only be judged with its context (QName, NOTATION, ENTITY, ENTITIES)."""

    @property
    def allows_all(self) -> bool:
        """Whether every string is in the datatype, so that nobody need ask."""

    @property
    def id_type(self) -> str:
        """``"ID"``, ``"IDREF"``, ``"IDREFS"`` or ``""`` (RELAX NG DTD Compatibility, section 5)."""

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is in the datatype, white space being handled as the datatype says."""

    def fault(self, text: str, context: Mapping[str, str]) -> Fault | None:
        """Why the string is not in the datatype; None where it is."""

    def value(self, text: str, context: Mapping[str, str]) -> Hashable:
        """Return what the string stands for, equal for equal values; ValueError where it is not allowed."""


class Library(Protocol):
    """A datatype library, known by its URI."""

    def has(self, name: str) -> bool:
        """Whether there is a datatype of that name; nothing is loaded to tell."""

    def datatype(self, name: str, params: Sequence[Param]) -> Datatype:
        """Make the datatype of that name with these facets; DatatypeError where that can't be done."""
