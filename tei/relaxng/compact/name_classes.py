"""Reads name classes: the names that an element or attribute of a schema may have."""

from __future__ import annotations

from tei.relaxng.compact.annotations import LEADING, Annotations, read_annotations, read_following
from tei.relaxng.compact.tokens import bare_name, is_name
from tei.relaxng.compact.vocabulary import ANY_NAME, ATTRIBUTE, CHOICE, EXCEPT, NAME, NS_NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.reading import Reading
    from tei.relaxng.syntax import SchemaElement

_WANTED = "a name, a prefix with `:*`, `*` or `(`"


class _Opened:
    """A bracket, an exception, or the whole name class, and what has been read of it.

    Attributes:
        closer: the token that ends it; ``-`` for the operand of an exception, which ends by itself.
        position: where it begins.
        items: the name classes read, with the annotation elements after them.
        annotations: those before the bracket.
        several: ``|`` has been met.
        excepting: what has been read is ``* - x`` or ``p:* - x``, to which nothing can be joined.
    """

    __slots__ = ("annotations", "closer", "excepting", "items", "position", "several")

    def __init__(self, closer: str, position: int, annotations: Annotations | None = None) -> None:
        self.closer = closer
        self.position = position
        self.annotations = annotations
        self.items: list[SchemaElement] = []
        self.several = False
        self.excepting = False


def read_name_class(reading: Reading, owner: SchemaElement) -> None:
    """Read the name class of an element or attribute up to the ``{`` after it.

    Args:
        reading: at the first token of the name class.
        owner: the element that gets the attribute ``name``, or the name class as children.

    Raises:
        SchemaError: there is no name class, or it is malformed.
    """
    token = reading.tokens[reading.position]
    if (
        reading.tokens[reading.position + 1] == "{"
        and is_name(token)
        and _name_in_attribute(reading, token, owner)
    ):
        reading.position += 1
        return
    opened = [_Opened("{", reading.position)]
    while opened:
        if _read_operand(reading, opened, owner):
            _read_rest(reading, opened, owner)


def _name_in_attribute(reading: Reading, token: str, owner: SchemaElement) -> bool:
    """Give the owner a plain name as its attribute ``name``, if such an attribute can express it."""
    names = reading.names
    prefix, colon, local = token.partition(":")
    if local == "*":
        return False
    if colon:
        if not reading.namespace(prefix, reading.position):
            return False
    elif owner.name != ATTRIBUTE and names.default_ns():
        return False
    owner.attributes["name"] = bare_name(token)
    return True


def _read_operand(reading: Reading, opened: list[_Opened], owner: SchemaElement) -> bool:
    """Read one simple name class; False where a bracket was opened instead."""
    annotations = None
    if reading.tokens[reading.position][:1] in LEADING:
        annotations = read_annotations(reading)
    start = reading.position
    if reading.at("("):
        reading.position += 1
        opened.append(_Opened(")", start, annotations))
        return False
    element = _simple(reading, owner)
    opened[-1].items += [element] if annotations is None else annotations.apply(element)
    if not reading.at("-") or element.name == NAME:
        return True
    if opened[-1].several or opened[-1].closer == "-":
        raise _mixed(reading)
    opened[-1].excepting = True
    reading.names.own_ns += "ns" in element.attributes
    opened.append(_Opened("-", reading.position))
    reading.position += 1
    return False


def _simple(reading: Reading, owner: SchemaElement) -> SchemaElement:
    start = reading.position
    token = reading.tokens[start]
    if reading.at("*"):
        reading.position += 1
        return reading.element(ANY_NAME, start)
    if not is_name(token):
        raise reading.unexpected(_WANTED)
    reading.position += 1
    prefix, colon, local = token.partition(":")
    if not colon:
        return _unprefixed(reading, start, owner)
    uri = reading.namespace(prefix, start)
    if local == "*":
        return reading.element(NS_NAME, start, reading.names.ns(uri))
    name = reading.element(NAME, start, None if uri else reading.names.ns(uri))
    name.text = token if uri else local
    return name


def _unprefixed(reading: Reading, position: int, owner: SchemaElement) -> SchemaElement:
    ns = {"ns": ""} if owner.name == ATTRIBUTE else reading.names.default_ns()
    name = reading.element(NAME, position, ns)
    name.text = bare_name(reading.tokens[position])
    return name


def _read_rest(reading: Reading, opened: list[_Opened], owner: SchemaElement) -> None:
    """After a simple name class: close what ends here, up to the next ``|`` or the end of the whole."""
    while True:
        top = opened[-1]
        if top.closer == "-":
            opened.pop()
            _except(reading, opened[-1].items, top)
            continue
        read_following(reading, top.items)
        token = reading.tokens[reading.position]
        if reading.at("|") and not top.excepting:
            reading.position += 1
            top.several = True
            return
        if token != top.closer:
            raise _unclosed(reading, top, token)
        opened.pop()
        whole = _combined(reading, top)
        if not opened:
            owner.children += whole
            return
        reading.position += 1
        opened[-1].items += whole


def _except(reading: Reading, items: list[SchemaElement], operand: _Opened) -> None:
    """Put the operand of ``-`` into the name class before it."""
    element = next(item for item in reversed(items) if item.name in {ANY_NAME, NS_NAME})
    exception = reading.element(EXCEPT, operand.position)
    exception.children = operand.items
    element.children.append(exception)
    reading.names.own_ns -= "ns" in element.attributes


def _combined(reading: Reading, top: _Opened) -> list[SchemaElement]:
    if not top.several and top.annotations is None:
        return top.items
    choice = reading.element(CHOICE, top.position)
    choice.children = top.items
    return [choice] if top.annotations is None else top.annotations.apply(choice)


def _mixed(reading: Reading) -> Exception:
    return reading.fault(
        "rnc-mixed-operators", "an exception with `-` can't be joined to other names; put it in parentheses"
    )


def _unclosed(reading: Reading, top: _Opened, token: str) -> Exception:
    if token in {"|", "-"}:
        return _mixed(reading)
    if top.closer == ")":
        line = reading.place(top.position).line
        return reading.fault("rnc-unclosed", f"the `(` of line {line} is not closed; write `)` after the names")
    return reading.unexpected("`{`")
