"""Random patterns that make correct schemas, how they are written, and documents that more or less fit them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.relaxng.reference import EMPTY, Document, Pattern

ELEMENTS = ("a", "b", "c", "d")
ATTRIBUTES = ("x", "y", "z")
WORDS = ("one", "two", "1", " one ", "one two", "")
DEEPEST = 3


def written(pattern: Pattern) -> str:
    """Return a pattern in compact syntax."""
    match pattern[0]:
        case "value":
            return f'"{pattern[1]}"'
        case "element" | "attribute":
            return f"{pattern[0]} {pattern[1]} {{ {written(pattern[2])} }}"
        case "group" | "interleave" | "choice":
            sign = {"group": ",", "interleave": "&", "choice": "|"}[pattern[0]]
            return f"({written(pattern[1])} {sign} {written(pattern[2])})"
        case "oneOrMore":
            return f"({written(pattern[1])})+"
        case "list":
            return f"list {{ {written(pattern[1])} }}"
    return str(pattern[0])


def xml(document: Document) -> str:
    """Return a document as XML."""
    name, attributes, children = document
    inside = "".join(child if isinstance(child, str) else xml(child) for child in children)
    given = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{given}>{inside}</{name}>"


def optional(pattern: Pattern) -> Pattern:
    return ("choice", pattern, EMPTY)


@st.composite
def strings(draw: st.DrawFn) -> Pattern:
    """Return a pattern of a value: values, lists of them, choices."""
    kind = draw(st.sampled_from(("value", "choice", "list")))
    if kind == "value":
        return ("value", draw(st.sampled_from(WORDS)))
    if kind == "choice":
        return ("choice", draw(strings()), draw(st.one_of(strings(), st.just(EMPTY))))
    words: Pattern = ("value", draw(st.sampled_from(WORDS[:3])))
    if draw(st.booleans()):
        words = ("oneOrMore", ("choice", words, ("value", "two")))
    return ("list", ("group", words, optional(("value", "one"))))


@st.composite
def attributes(draw: st.DrawFn, names: tuple[str, ...]) -> Pattern:
    """Return a pattern of attributes, none of them twice, some in choices."""
    if not names:
        return EMPTY
    first: Pattern = ("attribute", names[0], draw(st.one_of(st.just(("text",)), strings())))
    kind = draw(st.sampled_from(("required", "optional", "choice", "co-occurrence")))
    if kind == "optional":
        first = optional(first)
    elif kind == "choice" and len(names) > 1:
        second: Pattern = ("attribute", names[1], ("text",))
        return ("group", ("choice", first, second), draw(attributes(names[2:])))
    elif kind == "co-occurrence":
        first = ("choice", first, ("attribute", names[0], ("value", "two")))
    return ("group", first, draw(attributes(names[1:])))


@st.composite
def children(draw: st.DrawFn, names: tuple[str, ...], depth: int, *, text: bool) -> Pattern:
    """Return a pattern of child elements of some names, and of text if that is wanted."""
    kinds = ["element"] * 3 + ["choice", "group", "oneOrMore", "optional", "empty"] + ["text"] * text
    if len(names) > 1:
        kinds += ["interleave"]
    if depth >= DEEPEST:
        kinds = ["element", "empty"]
    kind = draw(st.sampled_from(kinds))
    if kind == "element":
        return ("element", draw(st.sampled_from(names)), draw(contents(depth + 1)))
    if kind in {"choice", "group"}:
        return (
            kind,
            draw(children(names, depth + 1, text=text)),
            draw(children(names, depth + 1, text=text)),
        )
    if kind == "interleave":  # no element of both parts, text in one at most (section 7.4)
        half = len(names) // 2
        return (
            kind,
            draw(children(names[:half], depth + 1, text=text)),
            draw(children(names[half:], depth + 1, text=False)),
        )
    if kind == "oneOrMore":
        return (kind, draw(children(names, depth + 1, text=text)))
    if kind == "optional":
        return optional(draw(children(names, depth + 1, text=text)))
    return (kind,)


@st.composite
def contents(draw: st.DrawFn, depth: int = 0) -> Pattern:
    """Return the content of an element."""
    named = draw(st.integers(0, len(ATTRIBUTES)))
    given = draw(attributes(ATTRIBUTES[:named]))
    if draw(st.integers(0, 4)) == 0:
        inner: Pattern = draw(strings())
    else:
        inner = draw(children(ELEMENTS, depth, text=True))
    if draw(st.integers(0, 5)) == 0:
        return ("choice", ("group", given, inner), ("group", EMPTY, draw(children(ELEMENTS, depth, text=True))))
    return ("group", given, inner)


@st.composite
def schemas(draw: st.DrawFn) -> Pattern:
    """Return the pattern of a document: one root element, or a choice of two."""
    root: Pattern = ("element", "a", draw(contents()))
    if draw(st.booleans()):
        return ("choice", root, ("element", draw(st.sampled_from("ab")), draw(contents())))
    return root


@st.composite
def documents(draw: st.DrawFn, depth: int = 0) -> Document:
    """Return any document."""
    name = draw(st.sampled_from(ELEMENTS))
    names = draw(st.lists(st.sampled_from(ATTRIBUTES), unique=True, max_size=2))
    given = {key: draw(st.sampled_from(WORDS)) for key in names}
    return name, given, _merged([draw(_child(depth)) for _ in range(draw(st.integers(0, 2 - depth // 2)))])


@st.composite
def _child(draw: st.DrawFn, depth: int) -> Any:  # noqa: ANN401 - an element or text
    if depth > DEEPEST or draw(st.booleans()):
        return draw(st.sampled_from(WORDS))
    return draw(documents(depth + 1))


@st.composite
def fitting(draw: st.DrawFn, pattern: Pattern) -> Document:
    """Return a document that fits a pattern, or nearly."""
    made = _fit(draw, pattern, {})
    found = [part for part in made if not isinstance(part, str)]
    document: Document = found[0] if found else draw(documents())
    return document


def _fit(  # noqa: PLR0911 - one for each kind of pattern
    draw: st.DrawFn, pattern: Pattern, given: dict[str, str]
) -> list[Any]:
    """Return children that a pattern takes; attributes are put into the dictionary."""
    match pattern[0]:
        case "text":
            return [draw(st.sampled_from(WORDS))]
        case "value":
            return [pattern[1]]
        case "list":
            return [" ".join(_fit(draw, pattern[1], given))]
        case "attribute":
            given[pattern[1]] = "".join(_fit(draw, pattern[2], given))
        case "element":
            own: dict[str, str] = {}
            inside = _fit(draw, pattern[2], own)
            name = pattern[1] if draw(st.integers(0, 30)) else draw(st.sampled_from(ELEMENTS))
            return [(name, own, _merged(inside))]
        case "choice":
            return _fit(draw, pattern[draw(st.integers(1, 2))], given)
        case "group":
            return _fit(draw, pattern[1], given) + _fit(draw, pattern[2], given)
        case "interleave":
            return draw(st.permutations(_fit(draw, pattern[1], given) + _fit(draw, pattern[2], given)))
        case "oneOrMore":
            return [part for _ in range(draw(st.integers(1, 3))) for part in _fit(draw, pattern[1], given)]
    return []


def _merged(children: list[Any]) -> list[Any]:
    """Return children as a parser gives them: texts beside one another are one, and none is empty."""
    found: list[Any] = []
    for child in children:
        if isinstance(child, str) and found and isinstance(found[-1], str):
            found[-1] += child
        elif child != "":
            found.append(child)
    return found
