"""What a schema says, freed from how it is spelt: trees that mean the same have the same canonical form.

Names, namespaces and datatype libraries are resolved where they stand (RELAX NG, sections 4.2 to 4.10);
operators of one operand vanish, and equal ones that are nested become one (section 4.12). Annotations
are kept.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from tei.events.protocol import XML, joined, split
from tei.relaxng.syntax import RNG

if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement


class Canonical(NamedTuple):
    """An element in canonical form; elements of RELAX NG have a bare name, ``@`` stands before all others."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Canonical, ...] = ()
    text: str = ""


class _Context(NamedTuple):
    ns: str
    library: str


_INHERITED = "(inherited)"
_OPERATORS = {"choice", "group", "interleave"}
_NAMED = {"attribute", "element"}
_GROUPING = {*_NAMED, "define", "list", "mixed", "oneOrMore", "optional", "start", "zeroOrMore"}


def canonical(schema: SchemaElement) -> Canonical:
    """Return the canonical form of a schema."""
    forms = _forms(schema, _Context(_INHERITED, ""))
    return forms[0] if len(forms) == 1 else Canonical("one", (), tuple(forms))


def with_stretches_joined(form: Canonical) -> Canonical:
    """Join the stretches of text that follow one another in annotations: XML can't tell them apart."""
    kept: list[Canonical] = []
    for child in map(with_stretches_joined, form.children):
        if child.name == "@" and kept and kept[-1].name == "@":
            kept[-1] = child._replace(text=kept[-1].text + child.text)
        else:
            kept.append(child)
    return form._replace(children=tuple(each for each in kept if each.name != "@" or each.text))


def _forms(element: SchemaElement, outer: _Context) -> list[Canonical]:
    namespace, local = split(element.name)
    if namespace != RNG:
        return [_foreign(element)]
    own = element.attributes
    context = _Context(own.get("ns", outer.ns), own.get("datatypeLibrary", outer.library))
    children = [form for child in element.children for form in _forms(child, context)]
    if local in _NAMED and "name" in own:
        initial = takewhile(lambda child: split(child.name)[0] != RNG, element.children)
        children.insert(len([*initial]), _name(element, local, context))
    children = _arranged(local, children)
    attributes = _attributes(element, local, context)
    if local in _OPERATORS:
        return _operator(local, attributes, children)
    return [Canonical(local, attributes, tuple(children), _text(element, local, context))]


def _operator(local: str, attributes: tuple[tuple[str, str], ...], children: list[Canonical]) -> list[Canonical]:
    """Drop an operator of one operand, and put the annotations at the beginning of any operator before it."""
    if attributes:
        single = _position(children, 1) == len(children)
        return [Canonical("one" if single else local, attributes, tuple(children))]
    first = _position(children, 0)
    if _position(children, 1) == len(children):
        return children
    return [*children[:first], Canonical(local, (), tuple(children[first:]))]


def _foreign(element: SchemaElement) -> Canonical:
    children = tuple(_foreign(child) for child in element.children)
    attributes = tuple(sorted(element.attributes.items()))
    return Canonical("@" + element.name, attributes, children, "" if children else element.text)


def _name(element: SchemaElement, local: str, context: _Context) -> Canonical:
    ns = element.attributes.get("ns", "") if local == "attribute" else context.ns
    return Canonical("name", text=_resolved(element, element.attributes["name"].strip(), ns))


def _attributes(element: SchemaElement, local: str, context: _Context) -> tuple[tuple[str, str], ...]:
    attributes = dict(element.attributes)
    for resolved in ("ns", "datatypeLibrary", *(["name"] if local in _NAMED else [])):
        attributes.pop(resolved, None)
    if local in {"nsName", "include", "externalRef"}:
        attributes["ns"] = context.ns
    if local in {"data", "value"}:
        attributes["type"] = f"{context.library} {attributes['type']}" if "type" in attributes else " token"
    return tuple(sorted(attributes.items()))


def _text(element: SchemaElement, local: str, context: _Context) -> str:
    if local == "name" or (local == "value" and element.attributes.get("type") == "QName"):
        return _resolved(element, element.text.strip(), context.ns)
    return element.text if local in {"param", "value"} else ""


def _resolved(element: SchemaElement, qname: str, ns: str) -> str:
    prefix, colon, local = qname.partition(":")
    return joined({"xml": XML, **element.namespaces}[prefix], local) if colon else joined(ns, prefix)


def _position(children: list[Canonical], skipped: int) -> int:
    """Return where the first child of RELAX NG stands, or the next one after some."""
    own = [at for at, child in enumerate(children) if child.name[0] != "@"]
    return own[skipped] if skipped < len(own) else len(children)


def _arranged(local: str, children: list[Canonical]) -> list[Canonical]:
    """Group the patterns in an element, and flatten operators in operators of the same kind."""
    if local == "attribute" and _position(children, 1) == len(children):
        return [*children, Canonical("text")]
    if local in _GROUPING:
        return _one_operator("group", children, 1 if local in _NAMED else 0)
    if local in {"anyName", "data", "nsName"}:
        return _before_exception(children)
    if local == "except":
        return _one_operator("choice", children, 0)
    return _flattened(local, children) if local in _OPERATORS else children


def _before_exception(children: list[Canonical]) -> list[Canonical]:
    """Put annotations behind an exception before all else: the compact syntax has no room for them there."""
    names = [child.name for child in children]
    if "except" not in names:
        return children
    first, behind = _position(children, 0), names.index("except") + 1
    return [*children[:first], *children[behind:], *children[first:behind]]


def _one_operator(operator: str, children: list[Canonical], skipped: int) -> list[Canonical]:
    start = _position(children, skipped)
    if _position(children, skipped + 1) == len(children):
        return children
    return [*children[:start], Canonical(operator, (), tuple(_flattened(operator, children[start:])))]


def _flattened(operator: str, children: list[Canonical]) -> list[Canonical]:
    if _position(children, 1) == len(children):
        return children
    flat: list[Canonical] = []
    for child in children:
        flat += child.children if child.name == operator and not child.attributes else [child]
    return flat
