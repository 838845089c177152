"""The reference for the terminal: an element, or the list of elements, in plain lines."""

from __future__ import annotations

from textwrap import fill, indent

from tei.reference.entry import attribute_lists, one_by_one, parents, short, value_words
from tei.relaxng.expressions import printed, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.reference.entry import Entry
    from tei.relaxng.description import Attribute

WIDTH = 100
INDENT = "    "


def index(title: str, elements: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield a line for each element: its name, and what the schema says of it.

    Args:
        title: of the schema; a list for the terminal needs none.
        elements: their names in one-string form, each with its words.
    """
    del title
    for name, words in elements:
        yield f"{short(name):20} {words}".rstrip()


def pages(title: str, entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the lines about some elements, one after the other."""
    del title
    yield from one_by_one(map(page, entries))


def page(each: Entry) -> Iterator[str]:
    """Yield the lines about an element."""
    element = each.element
    yield f"<{each.title}>  {element.words}".rstrip()
    yield ""
    for heading, attributes in attribute_lists(element):
        yield f"{heading}:"
        for attribute in attributes:
            yield from _attribute(attribute)
        yield ""
    yield "Content:"
    yield _filled(printed(tokens(element.content)))
    for name, members in element.classes:
        yield _filled(f"where {name} is {printed(tokens(members))}")
    yield ""
    yield "Parents:"
    yield _filled(parents(element))
    if each.example:
        yield ""
        yield "Example:"
        yield indent(each.example, INDENT)


def _attribute(attribute: Attribute) -> Iterator[str]:
    needed = " (required)" if attribute.required else ""
    yield _filled(f"@{short(attribute.name)}{needed}  {attribute.words}".rstrip())
    yield _filled(value_words(attribute), INDENT * 2)


def _filled(words: str, margin: str = INDENT) -> str:
    inside = margin + "  "
    return fill(
        words,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=inside,
        break_long_words=False,
        break_on_hyphens=False,
    )
