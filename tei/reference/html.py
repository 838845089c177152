"""The reference in HTML: a page about each element, and an index of all, which need no other file."""

from __future__ import annotations

from tei.reference.entry import attribute_lists, parents, short, value_words
from tei.reference.markdown import nowhere
from tei.relaxng.expressions import printed, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.reference.entry import Entry
    from tei.reference.markdown import Address
    from tei.relaxng.description import Attribute
    from tei.relaxng.expressions import Expression

STYLE = """body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
body { font: 1rem/1.5 Georgia, serif; color: #222; }
h1, code, pre, dt { font-family: ui-monospace, Menlo, Consolas, monospace; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; } dt { margin-top: .5rem; }
pre { padding: 1rem; background: #f4f2ec; overflow-x: auto; font-size: .85rem; }
a { color: #1f4e79; } .value, .required { color: #555; } .value { font-style: italic; }
td { padding: .1rem 1rem .1rem 0; vertical-align: top; }"""
SIGNS = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}


def index(title: str, elements: Iterable[tuple[str, str]], address: Address = nowhere) -> Iterator[str]:
    """Yield the lines of the index.

    Args:
        title: of the schema.
        elements: their names in one-string form, each with its words.
        address: of the page about an element.
    """
    yield from _head(title)
    yield f"<h1>{_safe(title)}</h1>"
    yield "<table>"
    for name, words in elements:
        yield f"<tr><td>{_named(short(name), address(name))}</td><td>{_safe(words)}</td></tr>"
    yield "</table>"
    yield from _foot()


def pages(title: str, entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the lines of one page about some elements."""
    yield from _head(title)
    for each in entries:
        yield from _article(each, nowhere)
    yield from _foot()


def page(each: Entry, address: Address = nowhere, index: str = "") -> Iterator[str]:
    """Yield the lines of the page about an element.

    Args:
        each: what there is to say.
        address: of the pages about others.
        index: the address of the index, if there is one.
    """
    yield from _head(each.title)
    yield from _article(each, address)
    if index:
        yield f'<p><a href="{_safe(index)}">All elements</a></p>'
    yield from _foot()


def _head(title: str) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{_safe(title)}</title>"
    yield f"<style>\n{STYLE}\n</style>"
    yield "</head>"
    yield "<body>"


def _foot() -> Iterator[str]:
    yield "</body>"
    yield "</html>"


def _article(each: Entry, address: Address) -> Iterator[str]:
    element = each.element
    yield f"<h1>&lt;{_safe(each.title)}&gt;</h1>"
    yield f"<p>{_safe(element.words)}</p>"
    for heading, attributes in attribute_lists(element):
        yield f"<h2>{heading}</h2>"
        yield "<dl>"
        for attribute in attributes:
            yield from _attribute(attribute)
        yield "</dl>"
    yield "<h2>Content</h2>"
    yield f"<p>{_linked(element.content, address)}</p>"
    for name, members in element.classes:
        yield f"<p>where {_safe(name)} is {_linked(members, address)}</p>"
    yield "<h2>Parents</h2>"
    yield f"<p>{parents(element, lambda text, name: _named(text, address(name)))}</p>"
    if each.example:
        yield "<h2>Example</h2>"
        yield f"<pre>{_safe(each.example)}</pre>"


def _attribute(attribute: Attribute) -> Iterator[str]:
    needed = ' <span class="required">(required)</span>' if attribute.required else ""
    yield f"<dt>@{_safe(short(attribute.name))}{needed}</dt>"
    yield f'<dd>{_safe(attribute.words)} <span class="value">{_safe(value_words(attribute))}</span></dd>'


def _linked(whole: Expression, address: Address) -> str:
    return printed(tokens(whole), lambda text, name: _named(text, address(name)) if name else _safe(text))


def _named(text: str, address: str) -> str:
    return f'<a href="{_safe(address)}">{_safe(text)}</a>' if address else f"<code>{_safe(text)}</code>"


def _safe(text: str) -> str:
    """Return text in which no sign means anything to HTML."""
    return text.translate(SIGNS)
