"""Decides which namespace a written schema takes as its default, and which prefixes stand for the others."""

from __future__ import annotations

from tei.errors import SchemaError
from tei.events.protocol import XML, split
from tei.relaxng.compact.vocabulary import (
    ATTRIBUTE,
    DATA,
    ELEMENT,
    EXTERNAL_REF,
    INCLUDE,
    NAME,
    NS_NAME,
    VALUE,
    XSD,
)
from tei.relaxng.fresh_prefixes import FreshPrefixes
from tei.relaxng.syntax import ANNOTATIONS, RNG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from tei.relaxng.compact.placed import Placed
    from tei.relaxng.syntax import SchemaElement

_PREDEFINED = 2  # libraries: the one built in, and XML Schema datatypes


class PrefixPlan:
    """The declarations of a schema to be written.

    Attributes:
        default: the namespace of element names without prefix; None where it is inherited.
    """

    def __init__(self, elements: list[Placed]) -> None:
        """Plan the declarations for all elements of a schema, as ``place_all`` gives them.

        Raises:
            SchemaError: two values need different defaults, which the compact syntax can't express.
        """
        self.default = _default(elements)
        self._prefixes: dict[str | None, str] = {XML: "xml"}
        self._libraries = {"": "builtin", XSD: "xsd"}
        used = dict.fromkeys(uri for item in elements for uri in _needing_prefix(item, self.default))
        taken = {"xml"}
        for prefix, namespace in _declared(elements, used):
            if namespace not in self._prefixes and prefix not in taken:
                self._prefixes[namespace] = prefix
                taken.add(prefix)
        fresh = FreshPrefixes(taken)
        self._prefixes |= {uri: fresh.make(uri) for uri in used if uri not in self._prefixes}
        self._spelt: set[str | None] = set()
        self._needs_builtin = False
        for item in elements:
            if item.element.name in {DATA, VALUE} and not item.annotation:
                self._plan_library(item)

    def _plan_library(self, item: Placed) -> None:
        if "type" not in item.element.attributes:
            return
        if item.library not in self._libraries:
            # the first is called d, the second d2
            number = "" if len(self._libraries) == _PREDEFINED else len(self._libraries) - _PREDEFINED + 1
            self._libraries[item.library] = f"d{number}"
        if not item.library and item.element.attributes["type"] not in {"string", "token"}:
            self._needs_builtin = True

    def declarations(self) -> Iterator[tuple[str, str | None]]:
        """Yield what stands before ``=`` and the URI after it, None for ``inherit``, in a stable order.

        To be asked for when all is written: the prefix of documentation is declared only if it was spelt.
        """
        if self.default is not None:
            yield f"default namespace {self._prefixes.get(self.default, '')}".rstrip(), self.default
        for uri, prefix in sorted(self._prefixes.items(), key=lambda item: item[1]):
            unspelt = uri == ANNOTATIONS and uri not in self._spelt
            if uri != XML and not unspelt and (uri is None or uri != self.default):
                yield f"namespace {prefix}", uri
        for library, prefix in self._libraries.items():
            if library != XSD and (library or self._needs_builtin):
                yield f"datatypes {prefix}", library

    def name(self, item: Placed) -> str:
        """Return the spelling of the name of an element or attribute, or of a QName."""
        uri, local = item.qualified()
        return local if uri == ("" if item.names_attribute() else self.default) else self.prefixed(uri, local)

    def prefixed(self, uri: str | None, local: str) -> str:
        """Return the spelling of a name with the prefix of its namespace."""
        self._spelt.add(uri)
        return f"{self._prefixes[uri]}:{local}"

    def foreign(self, name: str) -> str:
        """Return the spelling of the name of an annotation element or attribute."""
        namespace, local = split(name)
        return self.prefixed(namespace, local) if namespace else local

    def datatype(self, item: Placed) -> str:
        """Return the spelling of the datatype of ``data`` or ``value``; a value without one has ``token``."""
        name = item.element.attributes.get("type", "")
        if not name or (not item.library and name in {"string", "token"}):
            return name or "token"
        return f"{self._libraries[item.library]}:{name}"

    def inherit(self, item: Placed) -> str:
        """Return what tells a referenced schema the namespace that it inherits, if it is not the default."""
        return "" if item.ns == self.default else f" inherit = {self._prefixes[item.ns]}"


def _default(elements: list[Placed]) -> str | None:
    """Return the namespace that is met most often where names without prefix are looked up."""
    counts: dict[str | None, int] = {}
    forced: dict[str | None, SchemaElement] = {}
    for item in elements:
        if item.is_qname() and ":" not in item.element.text and not item.ns:
            forced.setdefault(item.ns, item.element)
        elif _looks_up_default(item):
            uri = _namespace(item)
            counts[uri] = counts.get(uri, 0) + 1
    counts.pop(XML, None)
    if len(forced) > 1:
        place = list(forced.values())[1].place
        raise SchemaError(
            "QNames in no namespace can't stand beside QNames that inherit one; give one of them a prefix",
            file=place.file,
            line=place.line,
            column=place.column,
            code="rnc-inexpressible",
        )
    return next(iter(forced)) if forced else max(counts, key=lambda uri: counts[uri], default=None)


def _looks_up_default(item: Placed) -> bool:
    name = item.element.name
    if item.annotation:
        return False
    if name == ELEMENT:
        return "name" in item.element.attributes
    return name in {INCLUDE, EXTERNAL_REF} or (name == NAME and not item.in_attribute)


def _namespace(item: Placed) -> str | None:
    return item.ns if item.element.name in {INCLUDE, EXTERNAL_REF, NS_NAME} else item.qualified()[0]


def _needing_prefix(item: Placed, default: str | None) -> Iterator[str | None]:
    """Yield the namespaces for which an element needs a prefix, beside the default namespace."""
    element = item.element
    yield from (split(name)[0] for name in element.attributes if " " in name)
    if item.annotation:
        yield from (uri for uri in [split(element.name)[0]] if uri)
    elif element.name == NS_NAME:
        yield item.ns
    elif (element.name == ATTRIBUTE and "name" in element.attributes) or item.names_attribute():
        if "name" in element.attributes or element.name == NAME:
            yield from (uri for uri in [_namespace(item)] if uri != "")
    elif _looks_up_default(item) or item.is_qname():
        yield from (uri for uri in [_namespace(item)] if uri != default)


def _declared(elements: list[Placed], used: Container[str | None]) -> Iterator[tuple[str, str]]:
    """Yield the prefixes that the schema declares, even if unused, but not those of the language itself."""
    seen: set[int] = set()
    for item in elements:
        namespaces = item.element.namespaces
        if id(namespaces) in seen:
            continue
        seen.add(id(namespaces))
        for prefix, uri in namespaces.items():
            if prefix and uri and (uri in used or uri not in {RNG, ANNOTATIONS, XSD}):
                yield prefix, uri
