"""Reads annotations: documentation comments, and the attributes and elements of other vocabularies."""

from __future__ import annotations

from tei.events.protocol import joined
from tei.relaxng.compact.reading import shown
from tei.relaxng.compact.source import ESCAPED_NEWLINE
from tei.relaxng.compact.tokens import bare_name, is_name
from tei.relaxng.compact.vocabulary import DOCUMENTATION, QUOTES, TEXT_ONLY
from tei.relaxng.syntax import RNG, STRETCH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.reading import Reading
    from tei.relaxng.syntax import SchemaElement

LEADING = frozenset("#[")
"""What annotations begin with."""
_XMLNS = frozenset({"http://www.w3.org/2000/xmlns", "http://www.w3.org/2000/xmlns/"})


class Annotations:
    """Annotations waiting for the construct that they stand before."""

    __slots__ = ("attributes", "children")

    def __init__(self) -> None:
        self.attributes: dict[str, str] = {}
        self.children: list[SchemaElement] = []

    def apply(self, element: SchemaElement) -> list[SchemaElement]:
        """Annotate an element whose own children, if any, are there already (compact syntax, section 5.1).

        Returns:
            The element, followed by the annotation elements where it can't hold them.
        """
        element.attributes.update(self.attributes)
        if element.name in TEXT_ONLY:
            return [element, *self.children]
        element.children[:0] = self.children
        return [element]


def read_annotations(reading: Reading) -> Annotations | None:
    """Read the ``##`` comments and the ``[...]`` that may stand before a construct.

    Returns:
        None where none stand here.

    Raises:
        SchemaError: an annotation is malformed.
    """
    tokens = reading.tokens
    if tokens[reading.position][:1] not in LEADING:
        return None
    annotations = Annotations()
    while tokens[reading.position][:1] == "#":
        annotations.children.append(_documentation(reading))
    if reading.at("["):
        _read_initial(reading, annotations)
    return annotations


def read_following(reading: Reading, siblings: list[SchemaElement]) -> None:
    """Read the annotation elements after ``>>`` behind a construct, and append them to its siblings."""
    while reading.at(">>"):
        reading.position += 1
        siblings.append(read_annotation_element(reading))


def _documentation(reading: Reading) -> SchemaElement:
    """Read adjacent ``##`` lines as one ``a:documentation`` (compact syntax, section 5.2)."""
    documentation = reading.element(DOCUMENTATION, reading.position)
    lines = reading.tokens[reading.position].replace(ESCAPED_NEWLINE, "\n").split("\n")
    documentation.text = "\n".join(line.lstrip(" \t").lstrip("#").removeprefix(" ") for line in lines)
    reading.position += 1
    return documentation


def _read_initial(reading: Reading, annotations: Annotations) -> None:
    opened = reading.position
    documentations = len(annotations.children)
    reading.position += 1
    while not reading.at("]"):
        if not is_name(reading.tokens[reading.position]):
            raise _unclosed(reading, opened, "an annotation or `]`")
        if reading.tokens[reading.position + 1] == "=":
            if len(annotations.children) > documentations:
                raise _late_attribute(reading)
            _read_attribute(reading, annotations.attributes, foreign=True)
        else:
            annotations.children.append(read_annotation_element(reading))
    reading.position += 1


def read_annotation_element(reading: Reading) -> SchemaElement:
    """Read an annotation element with all that it contains, however deep (compact syntax, section 5.1)."""
    outermost = _open_element(reading, foreign=True)
    opened = [(outermost, reading.position - 1)]
    while opened:
        element, bracket = opened[-1]
        token = reading.tokens[reading.position]
        if reading.at("]"):
            reading.position += 1
            element.join_text()
            opened.pop()
        elif token[:1] in QUOTES:
            text = reading.element(STRETCH, reading.position)
            text.text = reading.literal("a literal")
            element.children.append(text)
        elif not is_name(token):
            raise _unclosed(reading, bracket, "an annotation, a literal or `]`")
        elif reading.tokens[reading.position + 1] == "=":
            if element.children:
                raise _late_attribute(reading)
            _read_attribute(reading, element.attributes, foreign=False)
        else:
            element.children.append(_open_element(reading, foreign=False))
            opened.append((element.children[-1], reading.position - 1))
    return outermost


def _open_element(reading: Reading, *, foreign: bool) -> SchemaElement:
    start = reading.position
    name = _annotation_name(reading, "the name of an annotation element")
    if foreign and name.startswith(RNG + " "):
        raise reading.fault(
            "rnc-annotation-name",
            "an annotation can't be an element of RELAX NG; use another namespace",
            start,
        )
    reading.expect("[", "`[` or, for an attribute, `=`")
    return reading.element(name, start)


def _read_attribute(reading: Reading, attributes: dict[str, str], *, foreign: bool) -> None:
    start = reading.position
    name = _annotation_name(reading, "the name of an annotation attribute")
    namespace = name.rpartition(" ")[0]
    if foreign and namespace in {"", RNG}:
        raise reading.fault(
            "rnc-annotation-name",
            "an annotation attribute here needs a prefix of another vocabulary; add one",
            start,
        )
    if namespace in _XMLNS or name == "xmlns":
        raise reading.fault(
            "rnc-annotation-name",
            "xmlns is no annotation; declare the namespace at the head of the schema",
            start,
        )
    reading.expect("=")
    if name in attributes:
        raise reading.fault(
            "rnc-duplicate-attribute",
            f"{shown(reading.tokens[start])} is given twice; keep one of the two",
            start,
        )
    attributes[name] = reading.literal("the value of the attribute in quotes")


def _annotation_name(reading: Reading, wanted: str) -> str:
    """Read the name of an annotation element or attribute; without prefix it is in no namespace."""
    start = reading.position
    token = reading.tokens[start]
    if not is_name(token) or token[-2:] == ":*":
        raise reading.unexpected(wanted)
    reading.position += 1
    prefix, colon, local = bare_name(token).partition(":")
    if not colon:
        return prefix
    namespace = reading.namespace(prefix, start)
    if namespace is None:
        raise reading.fault(
            "rnc-annotation-inherit",
            f"`{prefix}` is declared as inherit; an annotation needs a namespace",
            start,
        )
    return joined(namespace, local)


def _late_attribute(reading: Reading) -> Exception:
    return reading.fault(
        "rnc-annotation-order", "annotation attributes must stand before annotation elements; move it forward"
    )


def _unclosed(reading: Reading, bracket: int, wanted: str) -> Exception:
    if reading.tokens[reading.position]:
        return reading.unexpected(wanted)
    line = reading.place(bracket).line
    return reading.fault("rnc-unclosed", f"the `[` of line {line} is not closed; write `]` where it ends")
