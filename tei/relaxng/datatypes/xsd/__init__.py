"""The datatypes of XML Schema, part 2: all that a RELAX NG schema can name, with their facets.

A file per family of types. ``_CLASSES`` says which class of which file makes each type; the file is imported
when a schema first names one of its types, and the engine of patterns when a schema first has one.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module

from tei.relaxng.datatypes.library import DatatypeError, Param
from tei.relaxng.datatypes.quoting import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tei.relaxng.datatypes.library import Datatype
    from tei.relaxng.datatypes.xsd.simple_type import SimpleType

_CLASSES: Mapping[str, str] = {
    "strings.String": "string untypedAtomic anyAtomicType",
    "strings.NormalizedString": "normalizedString",
    "strings.Token": "token",
    "strings.Language": "language",
    "strings.Boolean": "boolean",
    "names.Name": "Name",
    "names.NameToken": "NMTOKEN",
    "names.ColonlessName": "NCName ID IDREF",
    "names.Entity": "ENTITY",
    "names.QualifiedName": "QName NOTATION",
    "uris.AnyUri": "anyURI",
    "binary.HexBinary": "hexBinary",
    "binary.Base64Binary": "base64Binary",
    "numbers.Decimal": "decimal",
    "numbers.Integer": "integer nonPositiveInteger negativeInteger nonNegativeInteger positiveInteger "
    "long int short byte unsignedLong unsignedInt unsignedShort unsignedByte",
    "floats.Float": "float",
    "floats.Double": "double",
    "dates.DateType": "dateTime date time gYearMonth gYear gMonthDay gDay gMonth",
    "durations.Duration": "duration",
}
_ITEMS: Mapping[str, str] = {"NMTOKENS": "NMTOKEN", "IDREFS": "IDREF", "ENTITIES": "ENTITY"}
_PLACES: Mapping[str, str] = {name: place for place, names in _CLASSES.items() for name in names.split()}
TYPE_NAMES = (*_PLACES, *_ITEMS)


class SchemaLibrary:
    """The library; equal requests are answered with the same datatype."""

    __slots__ = ()

    def has(self, name: str) -> bool:
        """Whether XML Schema has a type of that name."""
        return name in _PLACES or name in _ITEMS

    def datatype(self, name: str, params: Sequence[Param]) -> Datatype:
        """Make a datatype.

        Args:
            name: of the type, such as ``gYearMonth``.
            params: its facets in the order of the schema; a pattern may occur more than once.

        Raises:
            DatatypeError: there is no such type, or its facets are wrong.
        """
        return _datatype(name, tuple(params))


@lru_cache(maxsize=1024)
def _datatype(name: str, params: tuple[Param, ...]) -> Datatype:
    base = _simple_type(name)
    if not params:
        return base
    from tei.relaxng.datatypes.xsd.restriction import restrict  # noqa: PLC0415 - many schemas have no facets

    return restrict(base, params)


@cache
def _simple_type(name: str) -> SimpleType:
    """Make a type without facets."""
    if name in _ITEMS:
        from tei.relaxng.datatypes.xsd.lists import ListType  # noqa: PLC0415 - few schemas have lists

        return ListType(name, _simple_type(_ITEMS[name]))
    if name not in _PLACES:
        raise DatatypeError(_unknown(name), code="unknown-datatype")
    module, _, class_name = _PLACES[name].partition(".")
    made: SimpleType = getattr(import_module(f"{__name__}.{module}"), class_name)(name)
    return made


def _unknown(name: str) -> str:
    """Say that there is no type of that name, and which one may be meant."""
    from difflib import get_close_matches  # noqa: PLC0415 - only when a schema is wrong

    by_letters = {known.lower(): known for known in TYPE_NAMES}
    near = get_close_matches(name.lower(), by_letters, n=1)
    hint = f'did you mean "{by_letters[near[0]]}"?' if near else "its types are those of XML Schema part 2"
    return f"there is no XML Schema datatype {quoted(name)}: {hint}"


LIBRARY = SchemaLibrary()
