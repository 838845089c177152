"""How the tests ask for a datatype and its judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.relaxng.datatypes import XSD, find_library
from tei.relaxng.datatypes.library import Param

if TYPE_CHECKING:
    from tei.relaxng.datatypes.library import Datatype, Fault

NOWHERE: dict[str, str] = {}
"""A context in which nothing is declared."""


def xsd(name: str, *params: tuple[str, str]) -> Datatype:
    library = find_library(XSD)
    assert library is not None
    return library.datatype(name, [Param(*param) for param in params])


def fault(name: str, text: str, *params: tuple[str, str]) -> Fault | None:
    """Return the fault of a string, having seen that both ways of judging it agree."""
    datatype = xsd(name, *params)
    found = datatype.fault(text, NOWHERE)
    assert datatype.allows(text, NOWHERE) is (found is None)
    return found


def same(name: str, left: str, right: str) -> bool:
    datatype = xsd(name)
    return datatype.value(left, NOWHERE) == datatype.value(right, NOWHERE)
