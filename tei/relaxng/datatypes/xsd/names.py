"""Names of XML: of elements, attributes, identifiers and entities.

XML Schema part 2, sections 3.3.4 (NMTOKEN), 3.3.6 to 3.3.11 (Name, NCName, ID, IDREF, ENTITY).
"""
# ruff: noqa: ARG002 - every datatype is handed a context; only qualified names and entities look at it

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.whitespace import SPACES
from tei.relaxng.datatypes.xsd.simple_type import SimpleType
from tei.relaxng.datatypes.xsd.xml_characters import stands_in_name, starts_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping


def check_name_token(text: str) -> Fault | None:
    """Say what is wrong with a name token: its first character that can't stand in a name."""
    if not text:
        return Fault("empty", wanted="a name")
    # All characters of almost all names are letters and digits of ASCII: look at the rest only.
    rest = text.replace("-", "").replace(".", "").replace("_", "").replace(":", "")
    if rest.isascii() and (rest.isalnum() or not rest):
        return None
    for character in text:
        if not stands_in_name(character):
            return Fault("name-character", character)
    return None


def check_name(text: str) -> Fault | None:
    """Say what is wrong with a name, which may have colons."""
    if text and not starts_name(text[0]):
        return Fault("name-start", text[0]) if stands_in_name(text[0]) else Fault("name-character", text[0])
    return check_name_token(text)


def check_colonless(text: str) -> Fault | None:
    """Say what is wrong with a name that must not have colons."""
    fault = check_name(text)
    if fault is None and ":" in text:
        return Fault("name-colon", text)
    return fault


class NameToken(SimpleType):
    """NMTOKEN: characters of names in any order."""

    __slots__ = ()

    has_length = True

    def check(self, text: str) -> Fault | None:
        """Find the first character that can't stand in a name."""
        return check_name_token(text)


class Name(SimpleType):
    """Name: a letter, underscore or colon, then characters of names."""

    __slots__ = ()

    has_length = True

    def check(self, text: str) -> Fault | None:
        """Find the first character that can't stand where it does."""
        return check_name(text)


class ColonlessName(SimpleType):
    """NCName, ID and IDREF: a name without colons."""

    __slots__ = ("id_type",)

    has_length = True

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.id_type = name if name in {"ID", "IDREF"} else ""

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is in the type; most names are letters and digits."""
        return (text.isascii() and text.isidentifier()) or check_colonless(text.strip(SPACES)) is None

    def check(self, text: str) -> Fault | None:
        """Find the first character that can't stand where it does."""
        return check_colonless(text)


class Entity(ColonlessName):
    """ENTITY: the name of an unparsed entity that the document declares."""

    __slots__ = ()

    needs_context = True

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string names a declared entity; the context has it under ``&`` and its name."""
        return self.fault(text, context) is None

    def fault(self, text: str, context: Mapping[str, str]) -> Fault | None:
        """Why the string does not: it is no name, or nothing of this name is declared."""
        text = text.strip(SPACES)
        fault = check_colonless(text)
        if fault is None and "&" + text not in context:
            return Fault("entity", text)
        return fault


class QualifiedName(SimpleType):
    """QName and NOTATION: a name with a prefix whose namespace is declared (sections 3.2.18 and 3.2.19)."""

    __slots__ = ()

    needs_context = True

    def check(self, text: str) -> Fault | None:
        """Find what is wrong apart from the prefix's being declared."""
        prefix, colon, local = text.rpartition(":")
        if colon and not (prefix and local):
            return Fault("form", text, "prefix:name")
        return check_colonless(local) or (check_colonless(prefix) if colon else None)

    def fault(self, text: str, context: Mapping[str, str]) -> Fault | None:
        """Why the string is no qualified name here."""
        text = text.strip(SPACES)
        fault = self.check(text)
        prefix, colon, _ = text.rpartition(":")
        if fault is None and colon and prefix not in context and prefix != "xml":
            return Fault("prefix", prefix)
        return fault

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is a qualified name here."""
        return self.fault(text, context) is None

    def value(self, text: str, context: Mapping[str, str]) -> Hashable:
        """Return namespace and local name; an unprefixed name is in the default namespace."""
        if not self.allows(text, context):
            raise ValueError("not a qualified name, or its prefix is not declared")
        prefix, _, local = text.strip(SPACES).rpartition(":")
        if prefix == "xml":
            return ("http://www.w3.org/XML/1998/namespace", local)
        return (context.get(prefix, ""), local)
