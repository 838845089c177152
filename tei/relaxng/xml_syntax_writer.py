"""Writes a schema, however it was read, in the XML syntax of RELAX NG."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tei.events.protocol import XML, split
from tei.relaxng.fresh_prefix import fresh_prefix
from tei.relaxng.syntax import RNG

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tei.relaxng.syntax import SchemaElement

_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_WITH_TEXT = frozenset({"name", "param", "value"})
_WHITE = " \t\r\n"
_DEEPEST = "\n" + 60 * " "  # no deeper indentation, so that the document stays linear in the schema


class _Scope(NamedTuple):
    """The prefixes that the document has declared so far, and the mapping of the tree that they cover."""

    prefixes: dict[str, str]
    covered: Mapping[str, str]


class _Task(NamedTuple):
    """What is still to be written: an element, or the end tag ``text`` where there is none."""

    text: str
    element: SchemaElement | None = None
    indent: str | None = None
    scope: _Scope = _Scope({"": "", "xml": XML}, {})


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
    tag = local if namespace in {"", RNG} else f"{_prefix(scope, namespace)}:{local}"
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


def _scope(element: SchemaElement, namespace: str, outer: _Scope, prefixes: Mapping[str, str]) -> _Scope:
    """Return the prefixes in scope inside an element: those outside, and what its names and QNames need."""
    if element.namespaces is outer.covered and namespace == outer.prefixes[""] == RNG:
        return outer
    own = {prefix: uri for prefix, uri in element.namespaces.items() if prefix and uri}
    default = namespace if namespace in {"", RNG} else outer.prefixes[""]
    return _Scope({**outer.prefixes, "": default, **own, **prefixes}, element.namespaces)


def _declarations(scope: _Scope, outer: _Scope) -> Iterator[str]:
    if scope is outer:
        return
    for prefix, uri in scope.prefixes.items():
        if outer.prefixes.get(prefix) != uri:
            yield f' xmlns{":" if prefix else ""}{prefix}="{uri.translate(_VALUE_ESCAPES)}"'


def _attributes(element: SchemaElement, scope: _Scope) -> Iterator[str]:
    for name, value in element.attributes.items():
        namespace, local = split(name)
        prefix = f"{_prefix(scope, namespace)}:" if namespace else ""
        yield f' {prefix}{local}="{value.translate(_VALUE_ESCAPES)}"'


def _prefix(scope: _Scope, namespace: str) -> str:
    return next(prefix for prefix, uri in scope.prefixes.items() if uri == namespace and prefix)


def _prefixes_for_all(schema: SchemaElement) -> dict[str, str]:
    """Make prefixes, to be declared on the root, for the namespaces that have none where they are used."""
    made: dict[str, str] = {}
    taken: set[str] = set()
    missing: dict[str, None] = {}
    pending = [schema]
    while pending:
        element = pending.pop()
        taken.update(element.namespaces)
        names = [name for name in element.attributes if " " in name]
        if not element.name.startswith(RNG + " "):
            names.append(element.name)
        for name in names:
            namespace = split(name)[0]
            if not _has_prefix(element.namespaces, namespace):
                missing[namespace] = None
        pending += reversed(element.children)
    for namespace in missing:
        prefix = fresh_prefix(namespace, taken)
        taken.add(prefix)
        made[prefix] = namespace
    return made


def _has_prefix(namespaces: Mapping[str, str], namespace: str) -> bool:
    return namespace in {"", XML} or any(prefix and uri == namespace for prefix, uri in namespaces.items())
