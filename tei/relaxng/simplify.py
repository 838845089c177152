"""A schema as written turned into patterns: the simple syntax, in which all that is left can be validated with.

ISO/IEC 19757-2, section 4, from 4.3 (inherited attributes) to 4.21; the makers of ``patterns`` do 4.20 and 4.21.
"""

from __future__ import annotations

from tei.events.excerpt import excerpt
from tei.relaxng.compiled import CompiledSchema
from tei.relaxng.full_syntax import PREFIX, own_children
from tei.relaxng.grammar import gather, inherited
from tei.relaxng.named_datatypes import NamedDatatypes
from tei.relaxng.patterns import EMPTY, NOT_ALLOWED, TEXT
from tei.relaxng.problems import Problems
from tei.relaxng.scopes import NOT_BUILT, START, Chain, Surroundings
from tei.relaxng.steps import run
from tei.relaxng.written_names import WrittenNames

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tei.relaxng.files import SchemaFiles
    from tei.relaxng.scopes import Definition, Scope
    from tei.relaxng.steps import Steps
    from tei.relaxng.syntax import Place, SchemaElement

    Maker = Callable[[SchemaElement, Surroundings], Steps[int]]
    Finish = Callable[[SchemaElement, Surroundings, list[int]], int]
    """What makes a pattern of the patterns inside it."""
    _Compound = tuple[SchemaElement, Surroundings, Iterator[SchemaElement], Surroundings, list[int]]
    """A pattern being built: it and what surrounds its parts, then what is left to do, and done, around it."""


def simplify(files: SchemaFiles, problems: Problems) -> Simplifier:
    """Turn a schema into patterns.

    Args:
        files: reads the schema and the files that it refers to.
        problems: takes what is wrong.

    Raises:
        SchemaError: a file can't be read, or is no RELAX NG.
    """
    simplifier = Simplifier(files, problems)
    simplifier.build()
    return simplifier


class Simplifier:
    """The patterns made of a schema so far.

    Attributes:
        schema: takes them.
        written: by element, as it was written, and what surrounds it.
        scopes: the grammars met, with their definitions.
    """

    def __init__(self, files: SchemaFiles, problems: Problems, *, with_places: bool = False) -> None:
        self.schema = CompiledSchema()
        self._places: dict[int, list[Place]] | None = {} if with_places else None
        self._patterns = self.schema.patterns
        self._files = files
        self._problems = problems
        self._names = WrittenNames(self.schema, problems)
        self._datatypes = NamedDatatypes(self.schema, problems)
        self.scopes: list[Scope] = []
        self._external: dict[tuple[str, str, Scope | None], int] = {}
        self.written: list[tuple[SchemaElement, Surroundings]] = []
        self._loops_matter = True
        # What needs nothing to be built first, or not always: NOT_BUILT says that its maker must be asked.
        self._leaves: dict[str, Callable[[SchemaElement, Surroundings], int]] = {
            PREFIX + "element": self._element,
            PREFIX + "empty": lambda *_: EMPTY,
            PREFIX + "text": lambda *_: TEXT,
            PREFIX + "notAllowed": lambda *_: NOT_ALLOWED,
            PREFIX + "value": self._value,
            PREFIX + "data": self._plain_data,
            PREFIX + "ref": self._built,
        }
        patterns = self._patterns
        # What is made of the patterns inside it and of nothing else.
        self._compounds: dict[str, Finish] = {
            PREFIX + "attribute": self._attribute,
            PREFIX + "group": self._group,
            PREFIX + "choice": lambda _element, _around, parts: patterns.choice(parts),
            PREFIX + "interleave": lambda _element, _around, parts: patterns.interleave(parts),
            PREFIX + "mixed": lambda *inside: patterns.interleave((self._group(*inside), TEXT)),
            PREFIX + "optional": lambda *inside: patterns.optional(self._group(*inside)),
            PREFIX + "oneOrMore": lambda *inside: patterns.one_or_more(self._group(*inside)),
            PREFIX + "zeroOrMore": lambda *inside: patterns.zero_or_more(self._group(*inside)),
            PREFIX + "list": lambda *inside: patterns.list_of(self._group(*inside)),
        }
        self._makers: dict[str, Maker] = {
            PREFIX + "data": self._data,
            PREFIX + "ref": lambda element, around: self._referred(element, around.scope),
            PREFIX + "parentRef": self._parent_ref,
            PREFIX + "grammar": self._grammar,
            PREFIX + "externalRef": self._external_ref,
        }

    @property
    def places(self) -> dict[int, list[Place]]:
        """By pattern, where it was made of: the first place, and the second if there is one.

        Only a schema that is not correct needs them, so it is simplified once more when they are first asked for.
        """
        if self._places is None:
            again = Simplifier(self._files, Problems(), with_places=True)
            again.build()
            self._places = again.places
        return self._places

    @property
    def root_place(self) -> Place:
        """Where the schema begins."""
        return self._files.root().place

    def build(self) -> None:
        """Build the whole schema."""
        main = self._files.main
        around = Surroundings("", "", main, None, Chain(main, None))
        self.schema.start = run(self.pattern(self._files.root(), around))
        self.build_contents()
        self.build_rest()

    def let_go(self) -> None:
        """Break the rings in what was read, so that it is freed at once and nobody has to search for them."""
        for scope in self.scopes:
            scope.definitions.clear()
        for makers in (self._leaves, self._compounds, self._makers):
            makers.clear()

    def build_contents(self) -> None:
        """Build the contents of all elements met, and of those met thereby."""
        contents = self.schema.contents
        while len(contents) < len(self.written):
            contents.append(run(self._together(*self.written[len(contents)])))

    def build_rest(self) -> None:
        """Build the definitions out of reach too, for the sake of what is wrong in them (section 4.16)."""
        self._loops_matter = False
        for scope in self.scopes:  # grows while nested grammars are met
            for definition in scope.definitions.values():
                run(self._definition(definition))
            self.build_contents()

    def pattern(self, element: SchemaElement, around: Surroundings) -> Steps[int]:
        """Build the pattern of an element of the schema.

        Args:
            element: a pattern in full syntax.
            around: what surrounds it.
        """
        return (yield from self._parts([element], around))[0]

    def _parts(self, elements: list[SchemaElement], around: Surroundings) -> Steps[list[int]]:
        """Build the patterns of some elements of the schema, one after the other."""
        leaves, compounds, with_places = self._leaves, self._compounds, self._places is not None
        numbers: list[int] = []
        left = iter(elements)
        outer: list[_Compound] = []
        while True:
            for element in left:
                attributes = element.attributes
                plain = not attributes or (len(attributes) == 1 and "name" in attributes)
                inside = around if plain else inherited(element, around)
                leaf = leaves.get(element.name)
                number = NOT_BUILT if leaf is None else leaf(element, inside)
                if number == NOT_BUILT:
                    if element.name in compounds:
                        outer.append((element, inside, left, around, numbers))
                        left, around, numbers = iter(_patterns_in(element)), inside, []
                        break
                    number = yield self._makers[element.name](element, inside)
                numbers.append(number)
                if with_places:
                    self._note(number, element.place)
            else:
                if not outer:
                    return numbers
                parts = numbers
                element, inside, left, around, numbers = outer.pop()
                number = compounds[element.name](element, inside, parts)
                numbers.append(number)
                if with_places:
                    self._note(number, element.place)

    def _note(self, number: int, place: Place) -> None:
        if self._places is not None:
            known = self._places.setdefault(number, [place])
            if len(known) < 2 and place != known[0]:
                known.append(place)

    def _together(self, element: SchemaElement, around: Surroundings) -> Steps[int]:
        """Build the group that the patterns in an element make (section 4.12)."""
        return self._group(element, around, (yield from self._parts(_patterns_in(element), around)))

    def _group(self, element: SchemaElement, _around: Surroundings, parts: list[int]) -> int:
        group = self._patterns.group(parts)
        self._note(group, element.place)
        return group

    def _element(self, element: SchemaElement, around: Surroundings) -> int:
        names = self._names.of(element, around)
        self.written.append((element, around))
        self.schema.element_names.append(names)
        self.schema.places.add_element(element.place)
        return self._patterns.element(names, len(self.written) - 1)

    def _value(self, element: SchemaElement, around: Surroundings) -> int:
        return self._patterns.value(self._datatypes.value(element, around))

    def _attribute(self, element: SchemaElement, around: Surroundings, parts: list[int]) -> int:
        names = self._names.of(element, around)
        content = self._group(element, around, parts) if parts else TEXT
        number = self._patterns.attribute(names, content)
        self.schema.places.add_attribute(number, element.place)
        return number

    def _plain_data(self, element: SchemaElement, around: Surroundings) -> int:
        """Return the pattern of a ``data`` without ``except``."""
        if any(child.name == PREFIX + "except" for child in element.children):
            return NOT_BUILT
        return self._patterns.data(self._datatypes.data(element, around))

    def _data(self, element: SchemaElement, around: Surroundings) -> Steps[int]:
        excepted = NOT_ALLOWED
        for child in own_children(element):
            if child.name == PREFIX + "except":
                inside = inherited(child, around)
                excepted = self._patterns.choice((yield from self._parts(own_children(child), inside)))
        return self._patterns.data(self._datatypes.data(element, around), excepted)

    def _built(self, element: SchemaElement, around: Surroundings) -> int:
        """Return the pattern that a ``ref`` refers to, if it is built already."""
        definition = around.scope.definitions.get(element.attributes["name"].strip()) if around.scope else None
        return definition.pattern if definition else NOT_BUILT

    def _parent_ref(self, element: SchemaElement, around: Surroundings) -> Steps[int]:
        if around.scope is None or around.scope.parent is None:
            message = "<parentRef> refers to the grammar around this one, but there is none: use <ref>"
            self._problems.add(element.place, "no-parent-grammar", message)
            return NOT_ALLOWED
        return (yield from self._referred(element, around.scope.parent))

    def _referred(self, element: SchemaElement, scope: Scope | None) -> Steps[int]:
        """Build what a reference refers to (section 4.18)."""
        name = element.attributes["name"].strip()
        definition = scope.definitions.get(name) if scope else None
        if definition is None:
            where = "this grammar" if scope else "the schema: there is no <grammar>"
            message = f'"{excerpt(name)}" is not defined in {where}: define it, or correct the reference'
            self._problems.add(element.place, "undefined-name", message)
            return NOT_ALLOWED
        if definition.is_open and self._loops_matter:
            message = f'"{excerpt(name)}" refers to itself without an <element> between: break the loop'
            self._problems.add(element.place, "reference-loop", message)
            return NOT_ALLOWED
        return (yield from self._definition(definition))

    def _definition(self, definition: Definition) -> Steps[int]:
        """Build what a name stands for (sections 4.17 and 4.19)."""
        if definition.pattern != NOT_BUILT or definition.is_open:
            return max(definition.pattern, NOT_ALLOWED)
        definition.is_open = True
        numbers: list[int] = []
        for piece in definition.pieces:
            number = yield from self._together(piece.element, piece.around)
            numbers.append(number)
        way = definition.combination(self._problems)
        combine = self._patterns.interleave if way == "interleave" else self._patterns.choice
        definition.pattern = combine(numbers)
        definition.is_open = False
        return definition.pattern

    def _grammar(self, element: SchemaElement, around: Surroundings) -> Steps[int]:
        scope = gather(element, around, self._files, self._problems)
        self.scopes.append(scope)
        start = scope.definitions.get(START)
        if start is None:
            message = "this <grammar> has no <start>: add one that refers to the root element"
            self._problems.add(element.place, "missing-start", message)
            return NOT_ALLOWED
        return (yield from self._definition(start))

    def _external_ref(self, element: SchemaElement, around: Surroundings) -> Steps[int]:
        """Build the pattern that another file holds (section 4.6)."""
        path, root = self._files.referred(element, around.base, around.chain, grammar_wanted=False)
        key = (path, around.ns, around.scope)
        if key not in self._external:
            there = around._replace(library="", base=path, chain=Chain(path, around.chain))
            self._external[key] = yield self.pattern(root, there)
        return self._external[key]


def _patterns_in(element: SchemaElement) -> list[SchemaElement]:
    """Return the patterns directly in an element; a name class before them is left out."""
    children = own_children(element)
    has_name = element.name in _NAMED and "name" not in element.attributes
    return children[1:] if has_name else children


_NAMED = frozenset((PREFIX + "element", PREFIX + "attribute"))
