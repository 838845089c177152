"""The reference in Markdown: a page about each element, and an index of all."""

from __future__ import annotations

from tei.reference.entry import attribute_lists, one_by_one, parents, short, value_words
from tei.relaxng.expressions import printed, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tei.reference.entry import Entry
    from tei.relaxng.expressions import Expression

    Address = Callable[[str], str]
    """Gives the address of the page about an element; ``""`` if there is none."""

SPECIAL = {ord(sign): f"\\{sign}" for sign in "\\`*_{}[]<>#|~"}


def nowhere(_: str) -> str:
    """Say that there is no page about an element."""
    return ""


def index(title: str, elements: Iterable[tuple[str, str]], address: Address = nowhere) -> Iterator[str]:
    """Yield the lines of the index.

    Args:
        title: of the schema.
        elements: their names in one-string form, each with its words.
        address: of the page about an element.
    """
    yield f"# {_plain(title)}"
    yield ""
    yield "| element | |"
    yield "| --- | --- |"
    for name, words in elements:
        yield f"| {_named(short(name), address(name))} | {_plain(words)} |"


def pages(title: str, entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the lines about some elements, one after the other."""
    del title
    yield from one_by_one(map(page, entries))


def page(each: Entry, address: Address = nowhere, index: str = "") -> Iterator[str]:
    """Yield the lines of the page about an element.

    Args:
        each: what there is to say.
        address: of the pages about others.
        index: the address of the index, if there is one.
    """
    element = each.element
    yield f"# `<{each.title}>`"
    yield ""
    yield _plain(element.words)
    for heading, attributes in attribute_lists(element):
        yield ""
        yield f"## {heading}"
        yield ""
        for one in attributes:
            needed = " (required)" if one.required else ""
            yield f"- `@{short(one.name)}`{needed}: {_plain(one.words)} *{_plain(value_words(one))}*"
    yield ""
    yield "## Content"
    yield ""
    yield _linked(element.content, address)
    for name, members in element.classes:
        yield ""
        yield f"where {_plain(name)} is {_linked(members, address)}"
    yield ""
    yield "## Parents"
    yield ""
    yield parents(element, lambda text, name: _named(text, address(name)))
    if each.example:
        yield ""
        yield "## Example"
        yield ""
        yield f"```xml\n{each.example}\n```"
    if index:
        yield ""
        yield f"[All elements]({index})"


def _linked(whole: Expression, address: Address) -> str:
    return printed(tokens(whole), lambda text, name: _named(text, address(name)) if name else _plain(text))


def _named(text: str, address: str) -> str:
    return f"[{_plain(text)}]({address})" if address else f"`{text}`"


def _plain(text: str) -> str:
    """Return text in which no sign means anything to Markdown."""
    return text.translate(SPECIAL)
