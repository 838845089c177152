"""Random schemas in the full syntax of RELAX NG, as trees, with names, places and annotations of all kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from tei.relaxng.syntax import ANNOTATIONS, RNG, Place, SchemaElement

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

XSD = "http://www.w3.org/2001/XMLSchema-datatypes"
HERE = Place("random.rng", 1, 1)
NAMES = st.sampled_from(["p", "hi", "element", "start", "text", "x", "item.2-b", "straße", "_1"])
URIS = st.sampled_from(["", "urn:x", "urn:y", "http://www.tei-c.org/ns/1.0"])
TEXTS = st.lists(
    st.sampled_from([*"ab \"'\\x{4}~#é\t\n\r", "\u00a0", "\u200b", "𝒳", '""', "'''", "\\x{41}"]), max_size=6
).map("".join)
SCOPES: list[Mapping[str, str]] = [
    {"": RNG, "x": "urn:x", "start": "urn:y"},
    {"": RNG, "x": "urn:y", "rng": RNG, "a": ANNOTATIONS},
    {"r": RNG, "x": "urn:x", "y": "urn:x", "a": "urn:a"},
]
Draw = st.DrawFn


@st.composite
def schemas(draw: Draw) -> SchemaElement:
    """Return a grammar, or one pattern, sometimes with ``ns`` and ``datatypeLibrary`` on the root."""
    root = _pattern(draw, 3) if draw(st.booleans()) else _grammar(draw, 3)
    if root.name != f"{RNG} attribute" and draw(st.booleans()):
        root.attributes.setdefault("ns", draw(URIS))
    if draw(st.booleans()):
        root.attributes.setdefault("datatypeLibrary", XSD)
    return root


def _rng(draw: Draw, local: str, *children: SchemaElement, text: str = "", **attributes: str) -> SchemaElement:
    scope = draw(st.sampled_from(SCOPES)) if draw(st.integers(0, 5)) == 0 else SCOPES[0]
    element = SchemaElement(f"{RNG} {local}", HERE, dict(attributes), scope, text)
    element.children = list(children)
    if local != "except" and draw(st.integers(0, 7)) == 0:  # compact syntax annotates what is excepted instead
        _annotate(draw, element)
    return element


def _annotate(draw: Draw, element: SchemaElement) -> None:
    """Add foreign attributes, and foreign elements among the children."""
    if draw(st.booleans()):
        element.attributes["urn:x note"] = draw(TEXTS)
    if element.name.rpartition(" ")[2] not in {"value", "param", "name"}:
        for _ in range(draw(st.integers(0, 3))):
            element.children.insert(draw(st.integers(0, len(element.children))), _foreign(draw, 2))


def _foreign(draw: Draw, depth: int, *, inside: bool = False) -> SchemaElement:
    if draw(st.booleans()):
        return SchemaElement(f"{ANNOTATIONS} documentation", HERE, {}, SCOPES[0], draw(TEXTS))
    names = ["note", "start", "urn:y note", "urn:unknown note", f"{ANNOTATIONS} documentation"]
    name = draw(st.sampled_from([*names, f"{RNG} data", f"{RNG} name"] if inside else names))
    element = SchemaElement(name, HERE, {}, SCOPES[0])
    for key in draw(st.sets(st.sampled_from(["n", "text", "urn:x n", "urn:unknown n"]), max_size=2)):
        element.attributes[key] = draw(TEXTS)
    parts = draw(st.lists(st.booleans(), max_size=3)) if depth else []
    element.children = [_foreign(draw, depth - 1, inside=True) if nested else _stretch(draw) for nested in parts]
    stretches = [child.text for child in element.children if not child.name]
    element.text = "".join(stretches)
    if len(stretches) == len(parts) or not element.text.strip(" \t\r\n"):
        element.children = [child for child in element.children if child.name]
    return element


def _stretch(draw: Draw) -> SchemaElement:
    return SchemaElement("", HERE, {}, SCOPES[0], draw(TEXTS))


def _patterns(draw: Draw, depth: int) -> list[SchemaElement]:
    return [_pattern(draw, depth - 1) for _ in range(draw(st.integers(1, 3)))]


def _pattern(draw: Draw, depth: int) -> SchemaElement:
    makers = _LEAVES if depth <= 0 else [*_LEAVES, *_BRANCHES]
    return draw(st.sampled_from(makers))(draw, depth)


def _operator(draw: Draw, depth: int) -> SchemaElement:
    kinds = ["choice", "group", "interleave", "zeroOrMore", "oneOrMore", "optional", "mixed", "list"]
    return _rng(draw, draw(st.sampled_from(kinds)), *_patterns(draw, depth))


def _named(draw: Draw, depth: int) -> SchemaElement:
    local = draw(st.sampled_from(["element", "attribute"]))
    patterns = _patterns(draw, depth)
    if local == "attribute":
        patterns = patterns[: draw(st.integers(0, 1))]
    if draw(st.booleans()):
        name = draw(st.sampled_from(["", "x:"])) + draw(NAMES)
        element = _rng(draw, local, *patterns, name=name)
    else:
        element = _rng(draw, local, _name_class(draw, 2, excepted=""), *patterns)
    if draw(st.integers(0, 3)) == 0:
        element.attributes["ns"] = draw(URIS)
    return element


def _name_class(draw: Draw, depth: int, *, excepted: str) -> SchemaElement:
    kinds = ["name", *(["choice"] if depth else []), *(["nsName"] if excepted != "nsName" else [])]
    kind = draw(st.sampled_from([*kinds, *(["anyName"] if not excepted else [])]))
    if kind == "name":
        name = _rng(draw, "name", text=draw(st.sampled_from(["", "x:"])) + draw(NAMES))
        return _with_ns(draw, name)
    if kind == "choice":
        parts = [_name_class(draw, depth - 1, excepted=excepted) for _ in range(draw(st.integers(1, 3)))]
        return _rng(draw, "choice", *parts)
    exceptions = []
    if draw(st.booleans()):
        parts = [_name_class(draw, 1, excepted=kind) for _ in range(draw(st.integers(1, 2)))]
        exceptions = [_rng(draw, "except", *parts)]
    return _with_ns(draw, _rng(draw, kind, *exceptions))


def _with_ns(draw: Draw, element: SchemaElement) -> SchemaElement:
    if draw(st.booleans()):
        element.attributes["ns"] = draw(URIS)
    return element


def _word(draw: Draw, _: int) -> SchemaElement:
    return _rng(draw, draw(st.sampled_from(["empty", "text", "notAllowed"])))


def _reference(draw: Draw, _: int) -> SchemaElement:
    return _rng(draw, draw(st.sampled_from(["ref", "parentRef"])), name=draw(NAMES))


def _external(draw: Draw, _: int) -> SchemaElement:
    return _with_ns(draw, _rng(draw, "externalRef", href="b.rng"))


def _value(draw: Draw, _: int) -> SchemaElement:
    kind = draw(st.sampled_from(["", "token", "string", "int", "QName"]))
    if kind == "QName":
        return _with_ns(
            draw, _rng(draw, "value", text=draw(st.sampled_from(["x:p", "p"])), type=kind, datatypeLibrary=XSD)
        )
    if not kind:
        return _rng(draw, "value", text=draw(TEXTS))
    library = draw(st.sampled_from(["urn:library", XSD])) if kind == "int" else ""
    return _rng(draw, "value", text=draw(TEXTS), type=kind, datatypeLibrary=library)


def _data(draw: Draw, depth: int) -> SchemaElement:
    params = [_rng(draw, "param", name=draw(NAMES), text=draw(TEXTS)) for _ in range(draw(st.integers(0, 2)))]
    exceptions = []
    if draw(st.booleans()):
        exceptions = [_rng(draw, "except", *[_value(draw, depth) for _ in range(draw(st.integers(1, 2)))])]
    library = draw(st.sampled_from(["", "urn:library", XSD]))
    return _rng(draw, "data", *params, *exceptions, type="string", datatypeLibrary=library)


def _grammar(draw: Draw, depth: int) -> SchemaElement:
    return _rng(draw, "grammar", *_members(draw, depth))


def _members(draw: Draw, depth: int, *, included: bool = False) -> Sequence[SchemaElement]:
    return [_member(draw, depth, included=included) for _ in range(draw(st.integers(0, 3)))]


def _member(draw: Draw, depth: int, *, included: bool) -> SchemaElement:
    kinds = ["start", "define", "foreign", *(["div"] if depth else []), *([] if included else ["include"])]
    kind = draw(st.sampled_from(kinds))
    if kind == "foreign":
        return _foreign(draw, 1)
    if kind == "div":
        return _rng(draw, "div", *_members(draw, depth - 1, included=included))
    if kind == "include":
        include = _rng(draw, "include", *_members(draw, depth - 1, included=True), href="b.rng")
        return _with_ns(draw, include)
    member = _rng(draw, kind, *(_patterns(draw, depth) if kind == "define" else [_pattern(draw, depth - 1)]))
    if kind == "define":
        member.attributes["name"] = draw(NAMES)
    if combine := draw(st.sampled_from(["", "choice", "interleave"])):
        member.attributes["combine"] = combine
    return member


_LEAVES: list[Callable[[Draw, int], SchemaElement]] = [_word, _reference, _external, _value, _data]
_BRANCHES: list[Callable[[Draw, int], SchemaElement]] = [_operator, _operator, _named, _named, _grammar]
