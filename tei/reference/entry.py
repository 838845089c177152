"""What a reference page says of one element, in the order in which it says it, and how names are written on it."""

from __future__ import annotations

from tei.errors import UsageError
from tei.events.protocol import XML, split
from tei.printable import printable
from tei.reference.examples import examples
from tei.relaxng.expressions import printed, tokens
from tei.relaxng.nearness import near
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tei.relaxng.description import Attribute, Description, Element
    from tei.relaxng.expressions import Expression
    from tei.relaxng.schema import Schema


class Entry(NamedTuple):
    """An element and its example.

    Attributes:
        element: what the schema says of it.
        example: a piece of TEI that shows it; ``""`` if there is none that the schema allows.
    """

    element: Element
    example: str

    @property
    def title(self) -> str:
        """The name of the element without its namespace."""
        return short(self.element.name)


def entry(description: Description, schema: Schema, name: str) -> Entry:
    """Return what there is to say of an element.

    Args:
        description: of the schema.
        schema: the schema itself: an example is only shown if it is valid.
        name: of the element, in one-string form.
    """
    example = examples().get(name)
    is_valid = example is not None and schema.accepts(example.document().encode("utf-8"))
    return Entry(description.element(name), example.text if example is not None and is_valid else "")


def found(description: Description, word: str) -> list[str]:
    """Return the names, in one-string form, of the elements that a word means: one in each namespace that has it.

    Args:
        description: of the schema.
        word: a name without its namespace.

    Raises:
        UsageError: there are none.
    """
    names = description.names()
    meant = [name for name in names if short(name) == word]
    if meant:
        return meant
    alike = near(word, map(short, names)) if word else []
    hint = f"did you mean {alike[0]}?" if alike else "tei schema doc lists those there are"
    raise UsageError(f"the schema has no element “{printable(word, 60)}”: {hint}")


def short(name: str) -> str:
    """Return a name as it is written in a document: without namespace, but ``xml:id``."""
    namespace, local = split(name)
    return f"xml:{local}" if namespace == XML else local


def parents(element: Element, shown: Callable[[str, str], str] | None = None) -> str:
    """Return in a line in which elements this one may stand.

    Args:
        element: what the schema says of it.
        shown: returns the form of a name, from its short and its one-string form.
    """
    named = [shown(short(name), name) if shown else short(name) for name in element.parents]
    root = ["none: a document may begin with it"] if element.is_root else []
    return ", ".join([*named, *root]) or "none"


def one_by_one(pages: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield the lines of some pages, with an empty line between them."""
    for number, lines in enumerate(pages):
        if number:
            yield ""
        yield from lines


def attribute_lists(element: Element) -> list[tuple[str, list[Attribute]]]:
    """Return the attributes of an element under their headings: its own, and those of nearly all elements."""
    own = [each for each in element.attributes if each.required or not each.common]
    common = [each for each in element.attributes if each.common and not each.required]
    lists = [("Attributes", own), ("Attributes of nearly all elements", common)]
    return [(heading, attributes) for heading, attributes in lists if attributes]


def value_words(attribute: Attribute) -> str:
    """Return in a line what the value of an attribute may be: listed values, else words, else a datatype."""
    shown = printed(tokens(attribute.value))
    words = attribute.value_words.rstrip(".")
    if not words:
        return shown
    return f"{words}: {shown}" if _lists_values(attribute.value) else words


def _lists_values(value: Expression) -> bool:
    return any(text.startswith('"') and len(text) > 2 for text, _ in tokens(value))
