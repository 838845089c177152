"""The name classes that a schema gives its elements and attributes.

ISO/IEC 19757-2, sections 4.8 to 4.10; 4.16 for what an ``except`` can't hold and how no attribute is called.
"""

from __future__ import annotations

from tei.events.protocol import XML, joined
from tei.relaxng.full_syntax import PREFIX, own_children
from tei.relaxng.grammar import inherited
from tei.relaxng.names import ANY_NAME, NOTHING, NameClass, difference, finite, names_of_namespace, union
from tei.relaxng.steps import run
from tei.relaxng.written_values import XMLNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.problems import Problems
    from tei.relaxng.scopes import Surroundings
    from tei.relaxng.steps import Steps
    from tei.relaxng.syntax import SchemaElement

_ATTRIBUTE = PREFIX + "attribute"
_NAME = PREFIX + "name"
_ANY = PREFIX + "anyName"
_NS = PREFIX + "nsName"


class WrittenNames:
    """Numbers the name classes of a schema."""

    def __init__(self, schema: CompiledSchema, problems: Problems) -> None:
        self._table = schema.names
        self._problems = problems
        self._single: dict[str, int] = {}

    def of(self, element: SchemaElement, around: Surroundings) -> int:
        """Return the number of the name class of an ``element`` or ``attribute``.

        Args:
            element: it.
            around: what surrounds its parts, its own attributes taken in.
        """
        is_attribute = element.name == _ATTRIBUTE
        name = element.attributes.get("name")
        if name is None:
            names = run(self._class(own_children(element)[0], around, is_attribute=is_attribute))
            return self._table.number(names)
        ns = element.attributes.get("ns", "") if is_attribute else around.ns
        full = self._full_name(element, name.strip(), ns, is_attribute=is_attribute)
        if full not in self._single:
            self._single[full] = self._table.single(full)
        return self._single[full]

    def _full_name(self, element: SchemaElement, name: str, ns: str, *, is_attribute: bool) -> str:
        """Return a name with its namespace (section 4.10)."""
        prefix, colon, local = name.rpartition(":")
        if colon:
            ns = XML if prefix == "xml" else element.namespaces[prefix]
        if is_attribute:
            self._check_attribute_name(element, ns, local)
        return joined(ns, local)

    def _class(
        self, element: SchemaElement, around: Surroundings, *, is_attribute: bool, outer: str = ""
    ) -> Steps[NameClass]:
        """Build the class of a name class element.

        Args:
            element: it.
            around: what surrounds it.
            is_attribute: whether it names attributes.
            outer: the narrower of the wildcards in whose ``except`` it stands, if it stands in any.
        """
        around = inherited(element, around)
        names: NameClass
        if element.name == _NAME:
            name = element.text.strip()
            return finite((self._full_name(element, name, around.ns, is_attribute=is_attribute),))
        if element.name in {_ANY, _NS}:
            self._check_wildcard(element, outer)
            names = ANY_NAME if element.name == _ANY else names_of_namespace(around.ns)
            if element.name == _NS and is_attribute:
                self._check_attribute_name(element, around.ns, "")
            excepted: NameClass = yield self._any_of(
                element, around, is_attribute=is_attribute, outer=outer if outer == _NS else element.name
            )
            return difference(names, excepted)
        names = yield self._any_of(element, around, is_attribute=is_attribute, outer=outer)
        return names

    def _any_of(
        self, element: SchemaElement, around: Surroundings, *, is_attribute: bool, outer: str
    ) -> Steps[NameClass]:
        """Build the union of the name classes in an element."""
        classes: list[NameClass] = []
        for child in own_children(element):
            names: NameClass = yield self._class(child, around, is_attribute=is_attribute, outer=outer)
            classes.append(names)
        return union(classes) if classes else NOTHING

    def _check_wildcard(self, element: SchemaElement, outer: str) -> None:
        if outer and (element.name == _ANY or outer == _NS):
            inner = element.name.removeprefix(PREFIX)
            message = (
                f"<{inner}> can't stand in the <except> of <{outer.removeprefix(PREFIX)}>: name what to except"
            )
            self._problems.add(element.place, "except-wildcard", message)

    def _check_attribute_name(self, element: SchemaElement, ns: str, local: str) -> None:
        """Check that no attribute is named like a namespace declaration (section 4.16)."""
        if ns.rstrip("/") == XMLNS or (not ns and local == "xmlns"):
            message = "an attribute can't be a namespace declaration (xmlns): delete it, they are always allowed"
            self._problems.add(element.place, "xmlns-attribute", message)
