"""What a schema says of names: what an element may hold, where it may stand, which attributes it may bear."""

from __future__ import annotations

from tei.relaxng.nearness import near
from tei.relaxng.patterns import ATTRIBUTE, CHOICE, ELEMENT, HAS_ATTRIBUTE, HAS_ELEMENT, HAS_STRING, HAS_TEXT
from tei.relaxng.steps import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.steps import Steps

NOTHING: frozenset[str] = frozenset()


class Vocabulary:
    """The names of a schema, looked up when first asked for; names are in one-string form."""

    def __init__(self, schema: CompiledSchema) -> None:
        self._schema = schema
        self._elements: dict[str, list[int]] = {}
        self._namespaces: dict[str, list[str]] = {}
        self._inside: dict[tuple[int, int], frozenset[str]] = {}
        self._parents: dict[str, set[str]] = {}
        self._bearers: dict[str, set[str]] = {}
        self._attributes: set[str] = set()
        self._alike: dict[str, list[str]] = {}
        self._slips: dict[tuple[str, tuple[str, ...]], list[str]] = {}

    def __len__(self) -> int:
        """Return how many names of elements there are."""
        return len(self._by_name())

    def elements(self, name: str) -> list[int]:
        """Return the elements of the schema, by number, that list a name."""
        return self._by_name().get(name, [])

    def names(self) -> Iterable[str]:
        """Return the names of all elements, in the order of the schema."""
        return self._by_name()

    def namesakes(self, name: str) -> list[str]:
        """Return the names of elements that differ from a name in the namespace alone."""
        if not self._namespaces:
            for known in self._by_name():
                self._namespaces.setdefault(known.rpartition(" ")[2], []).append(known)
        return [known for known in self._namespaces.get(name.rpartition(" ")[2], ()) if known != name]

    def children(self, name: str) -> frozenset[str]:
        """Return the names of all elements that can stand directly in elements of a name."""
        return NOTHING.union(*(self.inside(element) for element in self.elements(name)))

    def inside(self, element: int) -> frozenset[str]:
        """Return the names of all elements that can stand directly in an element of the schema."""
        return self._names(self._schema.contents[element], ELEMENT, HAS_ELEMENT)

    def attributes(self, name: str) -> frozenset[str]:
        """Return the names of all attributes that elements of a name can bear."""
        contents = [self._schema.contents[element] for element in self.elements(name)]
        return NOTHING.union(*(self._names(content, ATTRIBUTE, HAS_ATTRIBUTE) for content in contents))

    def holds_text(self, name: str) -> bool:
        """Whether text can stand directly in an element of a name."""
        contents = (self._schema.contents[element] for element in self.elements(name))
        return any(self._schema.patterns.traits[content] & (HAS_TEXT | HAS_STRING) for content in contents)

    def parents(self, name: str) -> list[str]:
        """Return the names of all elements in which one of a name can stand directly, in alphabetical order."""
        if not self._parents:
            for parent in self._by_name():
                for child in self.children(parent):
                    self._parents.setdefault(child, set()).add(parent)
        return sorted(self._parents.get(name, ()))

    def roots(self) -> frozenset[str]:
        """Return the names of all elements with which a document can begin."""
        return self.directly(self._schema.start)

    def directly(self, pattern: int) -> frozenset[str]:
        """Return the names of all elements that a pattern has directly in it."""
        return self._names(pattern, ELEMENT, HAS_ELEMENT)

    def attribute_values(self, content: int) -> list[tuple[str, int]]:
        """Return the attributes in a content, ``*`` for those of a wildcard, each with the pattern of its value.

        Args:
            content: a pattern; attributes of elements in it do not count.
        """
        patterns, names, found = self._schema.patterns, self._schema.names, list[tuple[str, int]]()
        seen, todo = {content}, [content]
        while todo:
            pattern = todo.pop()
            parts = patterns.parts[pattern]
            if patterns.kinds[pattern] == ATTRIBUTE:
                known = (*names.listed[parts[0]], *(["*"] if parts[0] in names.wide else []))
                found += [(name, parts[1]) for name in known]
            elif patterns.traits[pattern] & HAS_ATTRIBUTE:
                todo += [part for part in reversed(parts) if part not in seen]
                seen.update(parts)
        return found

    def required(self, content: int) -> frozenset[str]:
        """Return the names of the attributes without which a content does not match."""
        return run(self._required(content))

    def bearers(self, attribute: str) -> list[str]:
        """Return the names of all elements that can bear an attribute of a name, in alphabetical order."""
        if not self._bearers:
            for bearer in self._by_name():
                for borne in self.attributes(bearer):
                    self._bearers.setdefault(borne, set()).add(bearer)
        return sorted(self._bearers.get(attribute, ()))

    def knows_attribute(self, name: str) -> bool:
        """Whether an attribute of a name is anywhere in the schema."""
        if not self._attributes:
            patterns, listed = self._schema.patterns, self._schema.names.listed
            numbers = {
                parts[0] for kind, parts in zip(patterns.kinds, patterns.parts, strict=False) if kind == ATTRIBUTE
            }
            self._attributes = {known for number in numbers for known in listed[number]}
        return name in self._attributes

    def slips(self, name: str, possible: tuple[str, ...]) -> list[str]:
        """Return those of some names of attributes that one could be a slip for, the likeliest first.

        Args:
            name: the name.
            possible: those that could be meant; one that differs in the namespace or in capitals alone goes before
                all others.
        """
        key = (name, possible)
        if key not in self._slips:
            local = name.rpartition(" ")[2]
            namesakes = [other for other in possible if other.rpartition(" ")[2].lower() == local.lower()]
            self._slips[key] = namesakes or near(local, possible)
        return list(self._slips[key])

    def alike(self, name: str) -> list[str]:
        """Return the names of elements that one could be a slip for, the likeliest first."""
        if name not in self._alike:
            self._alike[name] = near(name, self._by_name())
        return self._alike[name]

    def _by_name(self) -> dict[str, list[int]]:
        if not self._elements:
            for element, number in enumerate(self._schema.element_names):
                for name in self._schema.names.listed[number]:
                    self._elements.setdefault(name, []).append(element)
        return self._elements

    def _required(self, pattern: int) -> Steps[frozenset[str]]:
        patterns, parts = self._schema.patterns, self._schema.patterns.parts[pattern]
        if not patterns.traits[pattern] & HAS_ATTRIBUTE:
            return NOTHING
        if patterns.kinds[pattern] == ATTRIBUTE:
            listed = self._schema.names.listed[parts[0]]
            return frozenset(listed) if len(listed) == 1 and parts[0] not in self._schema.names.wide else NOTHING
        inside: list[frozenset[str]] = []
        for part in parts:
            names: frozenset[str] = yield self._required(part)
            inside.append(names)
        return frozenset.intersection(*inside) if patterns.kinds[pattern] == CHOICE else NOTHING.union(*inside)

    def _names(self, content: int, kind: int, trait: int) -> frozenset[str]:
        """Return the names listed by the elements, or attributes, that a content has directly in it."""
        known = self._inside.get((content, kind))
        return run(self._gathered(content, kind, trait)) if known is None else known

    def _gathered(self, pattern: int, kind: int, trait: int) -> Steps[frozenset[str]]:
        patterns, inside = self._schema.patterns, self._inside
        if not patterns.traits[pattern] & trait:
            return NOTHING
        parts = patterns.parts[pattern]
        if patterns.kinds[pattern] == kind:
            return frozenset(self._schema.names.listed[parts[0]])
        found: list[frozenset[str]] = []
        for part in parts:
            known = inside.get((part, kind))
            found.append((yield self._gathered(part, kind, trait)) if known is None else known)
        inside[pattern, kind] = found[0] if len(found) == 1 else NOTHING.union(*found)
        return inside[pattern, kind]
