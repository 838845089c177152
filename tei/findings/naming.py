"""How messages write names and values: elements in angle brackets, attributes with @, values cut short."""

from __future__ import annotations

from tei.events.protocol import XML, split
from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_NAME = 60
LONGEST_VALUE = 60
FEW = 6
"""Names that a message lists; where there are more, a list helps nobody."""
WILDCARD = "*"
"""What stands for the names that a wildcard of the schema allows."""


def local(name: str) -> str:
    """Return a name as an editor writes it: without its namespace, with the prefix ``xml`` if that is its own."""
    namespace, last = split(name)
    return printable(f"xml:{last}" if namespace == XML else last, LONGEST_NAME)


def tag(name: str) -> str:
    """Return the name of an element as messages write it."""
    return f"<{local(name)}>"


def at(name: str) -> str:
    """Return the name of an attribute as messages write it."""
    return f"@{local(name)}"


def shown_value(value: str) -> str:
    """Return a value or text as messages write it, on one line and cut in the middle if it is long."""
    return printable(" ".join(value.split()), LONGEST_VALUE)


def either(names: Iterable[str], word: str = "or") -> str:
    """Return some words as a list: ``a, b or c``."""
    *most, last = names
    return f"{', '.join(most)} {word} {last}" if most else last


def tags(names: Iterable[str], word: str = "or") -> str:
    """Return the names of elements as a list: ``<a>, <b> or <c>``."""
    return either([tag(name) for name in names], word)
