"""Holds the elements of a schema as they are written in the compact syntax, from the innermost outwards."""

from __future__ import annotations

from tei.errors import SchemaError
from tei.events.protocol import split
from tei.relaxng.compact.layout import BREAK, SPACE, Block, Layout, fits, indented, joined
from tei.relaxng.compact.pieces import Form, Piece, braced, operator, repeated
from tei.relaxng.compact.spelling import identifier, literal
from tei.relaxng.compact.vocabulary import (
    ANY_NAME,
    ASSIGNMENTS,
    ATTRIBUTE,
    CHOICE,
    DATA,
    DEFINE,
    DIV,
    ELEMENT,
    EMPTY,
    EXCEPT,
    EXTERNAL_REF,
    GRAMMAR,
    INCLUDE,
    LIST,
    MIXED,
    NAME,
    NOT_ALLOWED,
    NS_NAME,
    OPERATORS,
    PARAM,
    PARENT_REF,
    REF,
    REPETITIONS,
    START,
    TEXT,
    TEXT_ONLY,
    VALUE,
)
from tei.relaxng.compact.written_annotations import (
    WrittenAnnotations,
    foreign_attributes,
    initial,
    is_foreign,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tei.relaxng.compact.placed import Placed
    from tei.relaxng.compact.prefix_plan import PrefixPlan
    from tei.relaxng.syntax import SchemaElement

_WORDS = {EMPTY: "empty", TEXT: "text", NOT_ALLOWED: "notAllowed"}
_NAME_CLASSES = frozenset({ANY_NAME, CHOICE, NAME, NS_NAME})
_HEADS = {ELEMENT: "element", ATTRIBUTE: "attribute", LIST: "list", MIXED: "mixed"}
_SIGNS = {name: sign for sign, name in OPERATORS.items()} | {EXCEPT: "|"}
_REPEATING = {name: sign for sign, name in REPETITIONS.items()}
_ASSIGNING = {combine: sign for sign, combine in ASSIGNMENTS.items()}


class Written:
    """The elements written so far, each to be added when all that it contains has been."""

    def __init__(self, plan: PrefixPlan) -> None:
        self._plan = plan
        self._annotations = WrittenAnnotations(plan)
        self._pieces: dict[int, Piece] = {}
        self._writers: dict[str, Callable[[Placed], Piece]] = {
            **dict.fromkeys(_WORDS, lambda item: Piece(_WORDS[item.element.name])),
            **dict.fromkeys(_HEADS, self._braced),
            **dict.fromkeys(_SIGNS, self._operator),
            **dict.fromkeys(_REPEATING, self._repeated),
            REF: lambda item: Piece(identifier(_required(item.element, "name"))),
            PARENT_REF: lambda item: Piece(f"parent {identifier(_required(item.element, 'name'))}"),
            EXTERNAL_REF: lambda item: Piece(joined("external ", self._reference(item))),
            VALUE: self._value,
            DATA: self._data,
            PARAM: self._param,
            NAME: lambda item: Piece(self._plan.name(item)),
            ANY_NAME: lambda item: self._excepting(item.element, "*"),
            NS_NAME: lambda item: self._excepting(item.element, self._plan.prefixed(item.ns, "*")),
            START: lambda item: self._definition(item.element, "start"),
            DEFINE: lambda item: self._definition(item.element, identifier(_required(item.element, "name"))),
            GRAMMAR: lambda item: Piece(braced("grammar", self._members(item.element.children))),
            DIV: self._div,
            INCLUDE: self._include,
        }

    def add(self, item: Placed) -> None:
        """Write one element; SchemaError where it is no element of RELAX NG, or lacks something."""
        element = item.element
        if item.annotation:
            self._annotations.add(element)
        elif element.name in self._writers:
            self._pieces[id(element)] = self._writers[element.name](item)
        else:
            raise _fault(element, "is no element of RELAX NG; remove it")

    def whole(self, root: SchemaElement) -> Layout:
        """Return the layout of a schema whose root has been added."""
        if is_foreign(root):
            raise _fault(root, "is no element of RELAX NG; remove it")
        if root.name == GRAMMAR and not foreign_attributes(root):
            return self._members(root.children)
        _refuse_annotation_behind(root)
        return self._annotated(root, ()).layout

    def _braced(self, item: Placed) -> Piece:
        element = item.element
        head: Layout = _HEADS[element.name]
        patterns = self._sequence(element)
        if element.name in {ELEMENT, ATTRIBUTE}:
            if "name" in element.attributes:
                head = f"{head} {self._plan.name(item)}"
            elif any(child.name in _NAME_CLASSES for child in element.children):
                head = joined(f"{head} ", patterns.pop(0).layout)
            else:
                raise _fault(element, "has no name; give it the attribute name")
        if element.name == ATTRIBUTE and not patterns:
            patterns = [Piece("text")]
        return Piece(braced(head, _together(element, ",", patterns).layout))

    def _operator(self, item: Placed) -> Piece:
        element = item.element
        pieces = self._sequence(element)
        if len(pieces) == 1 and (initial(element) or foreign_attributes(element)):
            # the operator says nothing, but its annotations need something to stand before: parentheses
            return Piece(pieces[0].within(Form.FOLLOWED), Form.OPERATOR)
        return _together(element, _SIGNS[element.name], pieces)

    def _repeated(self, item: Placed) -> Piece:
        element = item.element
        return repeated(_together(element, ",", self._sequence(element)), _REPEATING[element.name])

    def _value(self, item: Placed) -> Piece:
        spelt = literal(self._plan.name(item) if item.is_qname() else item.element.text)
        datatype = self._plan.datatype(item)
        return Piece(spelt if datatype == "token" else joined(f"{datatype} ", spelt))

    def _data(self, item: Placed) -> Piece:
        element = item.element
        datatype = self._plan.datatype(item)
        params = [piece.layout for piece in self._sequence(element, PARAM)]
        if not params:
            return self._excepting(element, datatype)
        return self._excepting(element, braced(datatype, _in_lines(params)))

    def _param(self, item: Placed) -> Piece:
        name = _required(item.element, "name")
        return Piece(joined(f"{name} = ", indented(literal(item.element.text))))

    def _excepting(self, element: SchemaElement, whole: Layout) -> Piece:
        exceptions = self._sequence(element, EXCEPT)
        if not exceptions:
            return Piece(whole)
        return Piece(Block(whole, " - ", exceptions[0].within(Form.PRIMARY)), Form.EXCEPTING)

    def _definition(self, element: SchemaElement, name: str) -> Piece:
        sign = _ASSIGNING[element.attributes.get("combine", "").strip()]
        body = _together(element, ",", self._sequence(element)).layout
        return Piece(Block(f"{name} {sign}", indented(SPACE, body)))

    def _div(self, item: Placed) -> Piece:
        children = item.element.children[len(initial(item.element)) :]
        return Piece(braced("div", self._members(children)))

    def _include(self, item: Placed) -> Piece:
        head = joined("include ", self._reference(item))
        children = item.element.children[len(initial(item.element)) :]
        return Piece(braced(head, self._members(children)) if children else head)

    def _reference(self, item: Placed) -> Layout:
        return joined(literal(_required(item.element, "href")), self._plan.inherit(item))

    def _members(self, children: Sequence[SchemaElement]) -> Layout:
        """Write definitions and what stands between them; an empty line parts those of several lines."""
        parts: list[Layout] = []
        before: Layout | None = None
        for child in children:
            layout = self._annotated(child, ()).layout
            if before is not None:
                parts += (BREAK,) if fits(before) and fits(layout) else (BREAK, BREAK)
            parts.append(layout)
            before = layout
        return joined(*parts)

    def _sequence(self, element: SchemaElement, only: str = "") -> list[Piece]:
        """Return the children of RELAX NG, or those of one kind, with the annotations that follow each."""
        pieces: list[Piece] = []
        child: SchemaElement | None = None
        following: list[SchemaElement] = []
        for next_child in [*element.children[len(initial(element)) :], None]:
            if next_child is not None and is_foreign(next_child):
                following.append(next_child)
                continue
            if child is not None and only in {"", child.name}:
                pieces.append(self._annotated(child, () if child.name == EXCEPT else following))
            child, following = next_child, []
        return pieces

    def _annotated(self, element: SchemaElement, following: Sequence[SchemaElement]) -> Piece:
        """Return an element with the annotations before and behind it."""
        if is_foreign(element):
            return Piece(self._annotations.layout(element))
        piece = self._pieces[id(element)]
        before, behind = initial(element), following
        if element.name in TEXT_ONLY:
            before, behind = [*following], ()
        elif element.name in {DATA, ANY_NAME, NS_NAME}:
            before = [*before, *_after_exception(element)]
        elif element.name == GRAMMAR:
            before = []
        return self._annotations.behind(self._annotations.before(piece, element, before), behind)


def _after_exception(element: SchemaElement) -> list[SchemaElement]:
    """Return the annotation elements behind an exception, where the compact syntax has no room for them."""
    names = [child.name for child in element.children]
    if EXCEPT not in names:
        return []
    return [child for child in element.children[names.index(EXCEPT) :] if is_foreign(child)]


def _refuse_annotation_behind(root: SchemaElement) -> None:
    """Refuse an annotation that would stand behind the whole schema, where the compact syntax has no room."""
    while root.name in _SIGNS and not initial(root) and not foreign_attributes(root):
        patterns = [child for child in root.children if not is_foreign(child)]
        if len(patterns) != 1:
            return
        if len(root.children) > 1:
            raise _fault(root, "can't have an annotation behind its only pattern; move it forward")
        root = patterns[0]


def _together(element: SchemaElement, sign: str, pieces: Sequence[Piece]) -> Piece:
    if not pieces:
        raise _fault(element, "contains no pattern; give it one, such as empty")
    return operator(sign, pieces)


def _in_lines(layouts: Sequence[Layout]) -> Layout:
    return joined(*[part for layout in layouts for part in (SPACE, layout)][1:])


def _required(element: SchemaElement, attribute: str) -> str:
    try:
        return element.attributes[attribute].strip()
    except KeyError:
        raise _fault(element, f"lacks the attribute {attribute}; add it") from None


def _fault(element: SchemaElement, what: str) -> SchemaError:
    place = element.place
    return SchemaError(
        f"{split(element.name)[1]} {what}",
        file=place.file,
        line=place.line,
        column=place.column,
        code="rnc-not-a-schema",
    )
