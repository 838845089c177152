"""What a schema says of an element, gathered for a reader: in words, its attributes, its content, its parents.

Words are those of ``a:documentation``. Nothing here knows TEI, or how it is printed.
"""

from __future__ import annotations

from tei.relaxng.documentation import documentation
from tei.relaxng.expressions import Expression, either, expression, tokens
from tei.relaxng.files import SchemaFiles
from tei.relaxng.patterns import CHOICE, EMPTY, HAS_ATTRIBUTE
from tei.relaxng.problems import Problems
from tei.relaxng.restrictions import check_restrictions
from tei.relaxng.schema_file import read_file
from tei.relaxng.simplify import simplify
from tei.relaxng.vocabulary import Vocabulary
from tei.relaxng.written_attributes import written_attributes
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.relaxng.simplify import Simplifier
    from tei.relaxng.syntax import Place
    from tei.relaxng.written_attributes import WrittenAttribute


LARGE = 8
"""So many elements to choose from, then the choice goes by the name that the schema gives it."""

COMMON = 0.75
"""The part of all elements that must have an attribute if it is to count as common."""
MANY = 20
"""So many elements must a schema have before any attribute counts as common."""


class Attribute(NamedTuple):
    """An attribute of an element.

    Attributes:
        name: in one-string form; ``*`` where a wildcard allows many.
        required: whether the element can't be without it.
        common: whether nearly all elements of the schema have one of this name.
        words: what the schema says of it.
        value: what its value may be.
        value_words: what the schema says of that datatype or list of values.
    """

    name: str
    required: bool
    common: bool
    words: str
    value: Expression
    value_words: str


class Element(NamedTuple):
    """An element.

    Attributes:
        name: in one-string form.
        words: what the schema says of it.
        attributes: those that it must have first, those that nearly all elements have last, each kind in
            alphabetical order.
        content: what it may hold.
        classes: the large choices that go by their names in its content, each with what can be chosen.
        parents: the elements in which it may stand, in alphabetical order.
        is_root: whether a document may begin with it.
    """

    name: str
    words: str
    attributes: tuple[Attribute, ...]
    content: Expression
    classes: tuple[tuple[str, Expression], ...]
    parents: tuple[str, ...]
    is_root: bool


class Description:
    """A schema that can be asked what it says of its elements.

    Attributes:
        files: by path, what is in each file of the schema.
        vocabulary: its names.
    """

    def __init__(self, path: str) -> None:
        """Read a schema.

        Args:
            path: the file, in XML or in compact syntax.

        Raises:
            SchemaError: it can't be read, or is not a correct schema.
        """
        files, problems = SchemaFiles(path, read_file(path)), Problems()
        self._simplifier = simplify(files, problems)
        problems.settle()
        check_restrictions(self._simplifier, problems)
        problems.settle()
        self.files = files.contents
        self._schema = self._simplifier.schema
        self.vocabulary = Vocabulary(self._schema)
        self._classes = _classes(self._simplifier)
        self._words = {file: documentation(file) for file in self._schema.places.files}

    def names(self) -> list[str]:
        """Return the names of all elements in alphabetical order."""
        return sorted(self.vocabulary.names(), key=lambda name: (name.rpartition(" ")[2].lower(), name))

    def words(self, name: str) -> str:
        """Return what the schema says of elements of a name."""
        places = [self._schema.places.element(number) for number in self.vocabulary.elements(name)]
        return " ".join(dict.fromkeys(filter(None, map(self._said, places))))

    def element(self, name: str) -> Element:
        """Return what the schema says of elements of a name."""
        numbers = self.vocabulary.elements(name)
        contents = [self._schema.contents[number] for number in numbers]
        content = either(expression(self._schema, content, self._classes) for content in contents)
        return Element(
            name,
            self.words(name),
            tuple(self._attributes(numbers)),
            content,
            tuple(self._named(content)),
            tuple(sorted(self.vocabulary.parents(name), key=lambda parent: parent.rpartition(" ")[2].lower())),
            name in self.vocabulary.roots(),
        )

    def _named(self, content: Expression) -> Iterator[tuple[str, Expression]]:
        """Yield the classes that a content names, each with its members; classes inside classes are spelt out."""
        mentioned = {text for text, _ in tokens(content)}
        for pattern, name in self._classes.items():
            if name in mentioned:
                yield name, expression(self._schema, pattern, {})

    def _attributes(self, numbers: Iterable[int]) -> list[Attribute]:
        written: dict[str, list[WrittenAttribute]] = {}
        values: dict[str, list[int]] = {}
        needed: list[frozenset[str]] = []
        for number in numbers:
            content = self._schema.contents[number]
            for name, value in self.vocabulary.attribute_values(content):
                values.setdefault(name, []).append(value)
            for each in written_attributes(self._simplifier, number):
                for name in each.names:
                    written.setdefault(name, []).append(each)
            needed.append(self.vocabulary.required(content))
        always = frozenset.intersection(*needed)
        found = [self._attribute(name, values[name], written.get(name, []), always) for name in values]
        return sorted(found, key=_place)

    def _attribute(
        self, name: str, values: list[int], written: list[WrittenAttribute], always: frozenset[str]
    ) -> Attribute:
        words = " ".join(dict.fromkeys(filter(None, (self._said(each.place) for each in written))))
        of_value = dict.fromkeys(self._said(each.value_place) for each in written if each.value_place)
        value = either(expression(self._schema, each, {}) for each in dict.fromkeys(values))
        return Attribute(
            name, name in always, self._is_common(name), words, value, " ".join(filter(None, of_value))
        )

    def _is_common(self, attribute: str) -> bool:
        number = len(self.vocabulary)
        return number > MANY and len(self.vocabulary.bearers(attribute)) > COMMON * number

    def _said(self, place: Place) -> str:
        return self._words.get(place.file, {}).get((place.line, place.column), "")


def _place(attribute: Attribute) -> tuple[bool, bool, str, str]:
    """Return what orders the attributes of an element."""
    local = attribute.name.rpartition(" ")[2].lower()
    return not attribute.required, attribute.common, local, attribute.name


def _classes(simplifier: Simplifier) -> dict[int, str]:
    """Return the names of the definitions that are large choices, by pattern."""
    schema, found = simplifier.schema, dict[int, str]()
    vocabulary = Vocabulary(schema)
    for definition in (each for scope in simplifier.scopes for each in scope.definitions.values()):
        pattern = definition.pattern
        if definition.name and pattern >= 0 and schema.patterns.kinds[pattern] == CHOICE:
            is_plain = EMPTY not in schema.patterns.parts[pattern]
            is_plain = is_plain and not schema.patterns.traits[pattern] & HAS_ATTRIBUTE
            if is_plain and len(vocabulary.directly(pattern)) >= LARGE:
                found.setdefault(pattern, definition.name)
    return found
