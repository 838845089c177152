"""What holds where an element of a schema stands: its namespace, its datatype library, its meaning."""

from __future__ import annotations

from tei.errors import SchemaError
from tei.events.protocol import XML
from tei.relaxng.compact.vocabulary import ATTRIBUTE, ELEMENT, NAME, VALUE, XSD
from tei.relaxng.syntax import RNG
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement


class Placed(NamedTuple):
    """An element with what holds where it stands.

    Attributes:
        element: the element.
        ns: the namespace of names without prefix in it; None where it is inherited.
        library: the datatype library in it.
        in_attribute: whether it is an attribute pattern or stands in one.
        annotation: whether it is an annotation element, or stands in one.
    """

    element: SchemaElement
    ns: str | None
    library: str
    in_attribute: bool
    annotation: bool

    def names_attribute(self) -> bool:
        """Whether it gives the name of an attribute, so that without prefix it is in no namespace."""
        return self.in_attribute and not self.annotation and self.element.name in {ATTRIBUTE, NAME}

    def qualified(self) -> tuple[str | None, str]:
        """Return the namespace and local name of an element that has a name or is a QName."""
        element = self.element
        if element.name in {ATTRIBUTE, ELEMENT}:
            ns = element.attributes.get("ns", "") if element.name == ATTRIBUTE else self.ns
            qname = element.attributes["name"]
        else:
            ns, qname = self.ns, element.text
        prefix, colon, local = qname.strip(" \t\r\n").partition(":")
        if not colon:
            return ns, prefix
        if prefix != "xml" and prefix not in element.namespaces:
            raise self._undeclared(prefix)
        return (XML if prefix == "xml" else element.namespaces[prefix]), local

    def _undeclared(self, prefix: str) -> SchemaError:
        place = self.element.place
        return SchemaError(
            f"the prefix {prefix} is not declared; declare it on this element or one around it",
            file=place.file,
            line=place.line,
            column=place.column,
            code="rnc-undeclared-prefix",
        )

    def is_qname(self) -> bool:
        """Whether it is a value that is a QName."""
        type_ = self.element.attributes.get("type")
        wanted = self.library == XSD and type_ in {"QName", "NOTATION"}
        return wanted and self.element.name == VALUE and not self.annotation


def place_all(schema: SchemaElement) -> list[Placed]:
    """Return all elements of a schema in document order, with what holds where each stands."""
    found: list[Placed] = []
    pending = [_place(schema, Placed(schema, None, "", in_attribute=False, annotation=False))]
    while pending:
        item = pending.pop()
        found.append(item)
        pending += [_place(child, item) for child in reversed(item.element.children)]
    return found


def _place(element: SchemaElement, outer: Placed) -> Placed:
    if outer.annotation or not element.name.startswith(RNG + " "):
        return outer._replace(element=element, annotation=True)
    return Placed(
        element,
        element.attributes.get("ns", outer.ns),
        element.attributes.get("datatypeLibrary", outer.library),
        in_attribute=element.name == ATTRIBUTE or (outer.in_attribute and element.name != ELEMENT),
        annotation=False,
    )
