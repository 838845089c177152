"""The two datatypes that every schema has: string and token, the latter without regard to white space.

ISO/IEC 19757-2, section 9.3.9; the library's URI is empty and its types take no parameters.
"""

from __future__ import annotations

from tei.relaxng.datatypes.library import DatatypeError
from tei.relaxng.datatypes.whitespace import collapse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tei.relaxng.datatypes.library import Datatype, Fault, Param


class String:
    """Any text; two texts are equal when they are the same to the character."""

    __slots__ = ()

    needs_context = False
    allows_all = True
    id_type = ""

    def allows(self, text: str, context: Mapping[str, str]) -> bool:  # noqa: ARG002 - the contract's signature
        """Whether the string is in the datatype: always."""
        return True

    def fault(self, text: str, context: Mapping[str, str]) -> Fault | None:  # noqa: ARG002 - as above
        """Why the string is not in the datatype: never a reason."""
        return None

    def value(self, text: str, context: Mapping[str, str]) -> str:  # noqa: ARG002 - as above
        """Return the text itself."""
        return text


class Token(String):
    """Any text; white space at the ends and its amount between words don't count."""

    __slots__ = ()

    def value(self, text: str, context: Mapping[str, str]) -> str:  # noqa: ARG002 - the contract's signature
        """Return the text with white space collapsed."""
        return collapse(text)


class BuiltinLibrary:
    """The library that needs no declaration."""

    __slots__ = ()

    _types: Mapping[str, Datatype] = {"string": String(), "token": Token()}

    def has(self, name: str) -> bool:
        """Whether the name is one of the two."""
        return name in self._types

    def datatype(self, name: str, params: Sequence[Param]) -> Datatype:
        """Give the datatype of that name.

        Raises:
            DatatypeError: another name than string or token, or any parameter.
        """
        found = self._types.get(name)
        if found is None:
            raise DatatypeError(
                f'the built-in library has only "string" and "token", not "{name}": '
                "a datatypeLibrary attribute is missing or wrong",
                code="unknown-datatype",
            )
        if params:
            raise DatatypeError(
                f'"{name}" of the built-in library takes no parameters: '
                "name the XML Schema datatype library to use them",
                code="unknown-facet",
                param=0,
            )
        return found


LIBRARY = BuiltinLibrary()
