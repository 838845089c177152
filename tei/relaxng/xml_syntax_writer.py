"""Writes a schema, however it was read, in the XML syntax of RELAX NG."""

from __future__ import annotations

from tei.events.protocol import XML, split
from tei.relaxng.fresh_prefixes import FreshPrefixes
from tei.relaxng.syntax import RNG
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Final

    from tei.relaxng.syntax import SchemaElement

_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_WITH_TEXT = frozenset({"name", "param", "value"})
_WHITE = " \t\r\n"
_DEEPEST = "\n" + 60 * " "  # no deeper indentation, so that the document stays linear in the schema


class _Scope(NamedTuple):
    """What the document has declared so far.

    Attributes:
        default: the default namespace.
        prefixes: prefix to namespace.
        of: namespace to one of its prefixes.
        covered: the mapping of the tree that is declared by this.
    """

    default: str
    prefixes: Mapping[str, str]
    of: Mapping[str, str]
    covered: Mapping[str, str]


_OUTSIDE: Final = _Scope("", {"xml": XML}, {XML: "xml"}, {})


class _Task(NamedTuple):
    """What is still to be written: an element, or the end tag ``text`` where there is none."""

    text: str
    element: SchemaElement | None = None
    indent: str | None = None
    scope: _Scope = _OUTSIDE


def write_xml_syntax(schema: SchemaElement) -> str:
    """Write a schema in the XML syntax (ISO/IEC 19757-2, section 6).

    Elements of RELAX NG stand one to a line, without prefix; inside annotations no white space is added, as
    it might be content there. The same tree gives the same text.

    Args:
        schema: the root of the tree; all its QNames resolve in ``namespaces``.

    Returns:
        The document, to be encoded as UTF-8.
    """
    prefixes = _prefixes_for_all(schema)
    pieces = ['<?xml version="1.0" encoding="UTF-8"?>']
    tasks = [_Task("", schema, "\n")]
    while tasks:
        task = tasks.pop()
        if task.element is None:
            pieces.append(task.text)
        else:
            tasks += reversed(list(_write(task.element, task, pieces, prefixes)))
            prefixes = {}
    pieces.append("\n")
    return "".join(pieces)


def _write(element: SchemaElement, task: _Task, pieces: list[str], prefixes: Mapping[str, str]) -> Iterator[_Task]:
    """Write the start tag of an element; yield what is still to be written of it."""
    if not element.name:  # a stretch of text in an annotation
        pieces.append(element.text.translate(_TEXT_ESCAPES))
        return
    namespace, local = split(element.name)
    scope = _scope(element, namespace, task.scope, prefixes)
    tag = local if namespace in {"", RNG} else f"{scope.of[namespace]}:{local}"
    pieces += (task.indent or "", "<", tag, *_declarations(scope, task.scope), *_attributes(element, scope))
    foreign = namespace != RNG or task.indent is None
    text = _own_text(element, foreign=foreign)
    if not text and not element.children:
        pieces.append("/>")
        return
    pieces += (">", text.translate(_TEXT_ESCAPES))
    inside = None if foreign or task.indent is None else min(task.indent + "  ", _DEEPEST, key=len)
    for child in element.children:
        yield _Task("", child, inside, scope)
    yield _Task(f"{task.indent if inside and element.children else ''}</{tag}>")


def _own_text(element: SchemaElement, *, foreign: bool) -> str:
    """Return the text to be written before the children: not what is layout, nor what children hold again."""
    if not foreign:
        return element.text if split(element.name)[1] in _WITH_TEXT else ""
    in_stretches = any(not child.name for child in element.children)
    if element.children and (in_stretches or not element.text.strip(_WHITE)):
        return ""
    return element.text


def _scope(element: SchemaElement, namespace: str, outer: _Scope, made: Mapping[str, str]) -> _Scope:
    """Return what is in scope inside an element: what is outside, and what its names and QNames need."""
    default = namespace if namespace in {"", RNG} else outer.default
    if element.namespaces is outer.covered:
        return outer if default == outer.default else outer._replace(default=default)
    own = {prefix: uri for prefix, uri in element.namespaces.items() if prefix and uri}
    prefixes = {**outer.prefixes, **own, **made}
    return _Scope(default, prefixes, {uri: prefix for prefix, uri in prefixes.items()}, element.namespaces)


def _declarations(scope: _Scope, outer: _Scope) -> Iterator[str]:
    if scope.default != outer.default:
        yield f' xmlns="{scope.default}"'
    if scope.prefixes is not outer.prefixes:
        for prefix, uri in scope.prefixes.items():
            if outer.prefixes.get(prefix) != uri:
                yield f' xmlns:{prefix}="{uri.translate(_VALUE_ESCAPES)}"'


def _attributes(element: SchemaElement, scope: _Scope) -> Iterator[str]:
    for name, value in element.attributes.items():
        namespace, local = split(name)
        prefix = f"{scope.of[namespace]}:" if namespace else ""
        yield f' {prefix}{local}="{value.translate(_VALUE_ESCAPES)}"'


def _prefixes_for_all(schema: SchemaElement) -> dict[str, str]:
    """Make prefixes, to be declared on the root, for the namespaces that have none where they are used."""
    taken: set[str] = set()
    missing: dict[str, None] = {}
    known: dict[int, set[str]] = {}  # by the identity of a mapping, the namespaces that have prefixes in it
    pending = [schema]
    while pending:
        element = pending.pop()
        namespaces = element.namespaces
        if id(namespaces) not in known:
            known[id(namespaces)] = {"", XML, *(uri for prefix, uri in namespaces.items() if prefix)}
            taken.update(namespaces)
        names = [name for name in element.attributes if " " in name]
        if not element.name.startswith(RNG + " "):
            names.append(element.name)
        used = (split(name)[0] for name in names)
        missing.update(dict.fromkeys(uri for uri in used if uri not in known[id(namespaces)]))
        pending += reversed(element.children)
    fresh = FreshPrefixes(taken)
    return {fresh.make(namespace): namespace for namespace in missing}
