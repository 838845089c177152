"""Grammars gathered: their definitions, those of included files among them, with what replaces them.

ISO/IEC 19757-2, sections 4.7 (include), 4.11 (div) and 4.18 (grammar).
"""

from __future__ import annotations

from tei.events.excerpt import excerpt
from tei.events.protocol import XML
from tei.relaxng.full_syntax import PREFIX, own_children
from tei.relaxng.scopes import START, Chain, Definition, Piece, Scope, Surroundings
from tei.relaxng.steps import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.files import SchemaFiles
    from tei.relaxng.problems import Problems
    from tei.relaxng.steps import Steps
    from tei.relaxng.syntax import SchemaElement

_BASE = f"{XML} base"
_START = PREFIX + "start"
_DIV = PREFIX + "div"
_INCLUDE = PREFIX + "include"


def inherited(element: SchemaElement, around: Surroundings) -> Surroundings:
    """Return the surroundings inside an element, its own ``ns``, ``datatypeLibrary`` and ``xml:base`` taken in."""
    attributes = element.attributes
    ns = attributes.get("ns")
    library = attributes.get("datatypeLibrary")
    base = attributes.get(_BASE)
    if ns is not None:
        around = around._replace(ns=ns)
    if library is not None:
        around = around._replace(library=library)
    if base is not None:
        from tei.relaxng.files import joined_address  # noqa: PLC0415 - hardly a schema has xml:base

        around = around._replace(base=joined_address(around.base, base) or base)
    return around


def gather(grammar: SchemaElement, around: Surroundings, files: SchemaFiles, problems: Problems) -> Scope:
    """Gather the definitions of a grammar.

    Args:
        grammar: its element.
        around: what surrounds it, its own attributes taken in.
        files: reads the files that it includes.
        problems: takes what is wrong with its includes.

    Returns:
        Its scope; no definition is built yet.
    """
    gathering = _Gathering(Scope(around.scope), files, problems)
    run(gathering.components(grammar, around._replace(scope=gathering.scope)))
    return gathering.scope


class _Override:
    """What an ``include`` replaces: names, where that is said, and whether the file has them."""

    __slots__ = ("matched", "names")

    def __init__(self, names: dict[str, SchemaElement]) -> None:
        self.names = names
        self.matched: set[str] = set()


class _Gathering:
    def __init__(self, scope: Scope, files: SchemaFiles, problems: Problems) -> None:
        self.scope = scope
        self._files = files
        self._problems = problems
        self._overriding: dict[str, list[_Override]] = {}

    def components(self, element: SchemaElement, around: Surroundings) -> Steps[None]:
        """Take the definitions directly or by way of ``div`` and ``include`` inside an element."""
        for child in own_children(element):
            inside = inherited(child, around)
            if child.name == _DIV:
                yield self.components(child, inside)
            elif child.name == _INCLUDE:
                yield self._include(child, inside)
            else:
                self._define(child, inside)

    def _define(self, element: SchemaElement, around: Surroundings) -> None:
        name = _defined_name(element)
        replacing = self._overriding.get(name)
        if replacing:
            replacing[-1].matched.add(name)
            return
        definition = self.scope.definitions.get(name)
        if definition is None:
            definition = self.scope.definitions[name] = Definition(name)
        definition.pieces.append(Piece(element, around))

    def _include(self, element: SchemaElement, around: Surroundings) -> Steps[None]:
        """Take the definitions of an included file, then those that replace some of them (section 4.7)."""
        path, root = self._files.referred(element, around.base, around.chain, grammar_wanted=True)
        override = _Override(dict(_overridden(element)))
        for name in override.names:
            self._overriding.setdefault(name, []).append(override)
        there = around._replace(library="", base=path, chain=Chain(path, around.chain))
        yield self.components(root, inherited(root, there))
        for name, place in override.names.items():
            self._overriding[name].pop()
            if name not in override.matched:
                what = f'a definition of "{excerpt(name)}"' if name else "a <start>"
                message = (
                    f"the included file has no {what.split(' ', 1)[1]} to be replaced: correct or delete this"
                )
                self._problems.add(place.place, "override-unmatched", message)
        yield self.components(element, around)


def _defined_name(element: SchemaElement) -> str:
    return START if element.name == _START else element.attributes["name"].strip()


def _overridden(include: SchemaElement) -> list[tuple[str, SchemaElement]]:
    """Return the names that an ``include`` defines itself, with the first element that does."""
    found: dict[str, SchemaElement] = {}
    todo = own_children(include)[::-1]
    while todo:
        child = todo.pop()
        if child.name == _DIV:
            todo.extend(own_children(child)[::-1])
        else:
            found.setdefault(_defined_name(child), child)
    return list(found.items())
