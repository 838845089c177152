"""What a pattern allows, set out for a reader in the manner of the compact syntax: ``head?, (p | list)+``.

Attributes are left out: they stand apart from content. Choices in choices, groups in groups and marks that say
nothing more are gone, and names to choose from are in alphabetical order. Large choices to which the schema gives
a name go by that name.
"""

from __future__ import annotations

from tei.relaxng.datatypes import XSD
from tei.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    DATA,
    ELEMENT,
    EMPTY,
    GROUP,
    INTERLEAVE,
    LIST,
    NOT_ALLOWED,
    NULLABLE,
    ONE_OR_MORE,
    TEXT,
    VALUE,
)
from tei.relaxng.steps import run
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.steps import Steps

    Token = tuple[str, str]
    """A piece of a printed expression: its text and, if it names an element, that name in one-string form."""

OPERATORS = {"choice": "|", "group": ",", "interleave": "&", "list": ","}
ORDER = {"text": 0, "class": 1, "element": 2}
"""In which order kinds of alternatives stand; all others follow as they came."""
CLOSING = frozenset({")", ")?", ")*", ")+", ",", "?", "*", "+"})
"""Tokens with no space before them."""


class Expression(NamedTuple):
    """What a pattern allows.

    Attributes:
        kind: ``nothing``, ``text``, ``element``, ``value``, ``data``, ``class`` (a choice that goes by its name),
            or with parts ``choice``, ``group``, ``interleave``, ``list``.
        text: how a leaf is written.
        name: of an element, in one-string form; ``""`` where a wildcard allows many.
        parts: what is joined.
        mark: ``?``, ``*``, ``+`` or nothing.
    """

    kind: str
    text: str = ""
    name: str = ""
    parts: tuple[Expression, ...] = ()
    mark: str = ""


NOTHING = Expression("nothing", "empty")


def expression(schema: CompiledSchema, pattern: int, classes: Mapping[int, str]) -> Expression:
    """Return what a pattern of a schema allows, its attributes left out.

    Args:
        schema: the schema.
        pattern: the pattern.
        classes: by pattern, the names by which choices go.
    """
    return run(_read(schema, pattern, classes))


def either(alternatives: Iterable[Expression]) -> Expression:
    """Return the choice between some expressions."""
    found: dict[Expression, None] = {}
    is_optional = False
    for one in alternatives:
        is_optional = is_optional or one == NOTHING or one.mark == "?"
        bare = one._replace(mark="") if one.mark == "?" else one
        found.update(dict.fromkeys(bare.parts if bare.kind == "choice" and not bare.mark else (bare,)))
    found.pop(NOTHING, None)
    if not found:
        return NOTHING
    parts = tuple(sorted(found, key=_place))
    whole = parts[0] if len(parts) == 1 else Expression("choice", parts=parts)
    return _marked(whole, "?") if is_optional else whole


def tokens(whole: Expression) -> Iterator[Token]:
    """Yield the tokens of an expression, in order."""
    todo: list[Expression | str] = [whole]
    while todo:
        one = todo.pop()
        if isinstance(one, str):
            yield one, ""
        elif not one.parts:
            yield one.text, one.name
            if one.mark:
                yield one.mark, ""
        else:
            todo += reversed(_spelt(one, is_whole=one is whole))


def _as_written(text: str, _: str) -> str:
    return text


def printed(parts: Iterable[Token], shown: Callable[[str, str], str] = _as_written) -> str:
    """Return tokens as one line.

    Args:
        parts: the tokens.
        shown: returns the form of a token, from its text and the element that it names (``""`` if none).
    """
    out: list[str] = []
    before = ""
    for text, name in parts:
        out += [shown(text, name)] if _is_glued(before, text) else [" ", shown(text, name)]
        before = text
    return "".join(out)


def _is_glued(before: str, text: str) -> bool:
    """Whether no space stands between two tokens."""
    return text in CLOSING or before in {"", "("}


def _spelt(one: Expression, *, is_whole: bool) -> list[Expression | str]:
    """Return the parts of an expression with what stands between and around them."""
    operator = OPERATORS[one.kind]
    joined: list[Expression | str] = [one.parts[0]]
    for part in one.parts[1:]:
        joined += [operator, part]
    if one.kind == "list":
        return ["list {", *joined, f"}}{one.mark}"]
    return joined if is_whole and not one.mark else ["(", *joined, f"){one.mark}"]


def _place(one: Expression) -> tuple[int, str, str]:
    """Return what orders alternatives: names by the alphabet."""
    if one.kind not in ORDER or one.mark:
        return len(ORDER), "", ""
    return ORDER[one.kind], one.text.lower(), one.text


def _marked(one: Expression, mark: str) -> Expression:
    """Return an expression made optional or repeated once more."""
    if one == NOTHING:
        return one
    return one._replace(mark=mark if one.mark in ("", mark) else "*")


def _read(schema: CompiledSchema, pattern: int, classes: Mapping[int, str]) -> Steps[Expression]:
    if pattern in classes:
        return Expression("class", classes[pattern])
    kind, parts = schema.patterns.kinds[pattern], schema.patterns.parts[pattern]
    if kind in (CHOICE, GROUP, INTERLEAVE, ONE_OR_MORE, LIST):
        inside: list[Expression] = []
        for part in parts:
            one: Expression = yield _read(schema, part, classes)
            inside.append(one)
        if kind == CHOICE:
            return either(inside)
        if kind == ONE_OR_MORE:
            return _repeated(inside[0], is_nullable=bool(schema.patterns.traits[parts[0]] & NULLABLE))
        if kind == LIST:
            is_group = inside[0].kind == "group" and not inside[0].mark
            return Expression("list", parts=inside[0].parts if is_group else tuple(inside))
        return _together("group" if kind == GROUP else "interleave", inside)
    return _leaf(schema, pattern)


def _together(kind: str, members: list[Expression]) -> Expression:
    found: list[Expression] = []
    for one in members:
        found += one.parts if one.kind == kind and not one.mark else [one] if one != NOTHING else []
    if len(found) < 2:
        return found[0] if found else NOTHING
    return Expression(kind, parts=tuple(found))


def _repeated(one: Expression, *, is_nullable: bool) -> Expression:
    """Return an expression repeated; what repeats inside a repeated choice need not say so."""
    if one.kind == "choice":
        one = either(
            part._replace(mark="") if is_nullable or part.mark == "+" else part for part in one.parts
        )._replace(mark=one.mark)
    if one.kind == "text":
        return one
    return _marked(one._replace(mark=""), "*" if is_nullable or one.mark in ("?", "*") else "+")


def _leaf(schema: CompiledSchema, pattern: int) -> Expression:
    kind, parts = schema.patterns.kinds[pattern], schema.patterns.parts[pattern]
    if kind == ELEMENT:
        return _element(schema, parts[0])
    if kind == VALUE:
        return Expression("value", f'"{schema.values.texts[parts[0]]}"')
    if kind == DATA:
        return Expression("data", _datatype(*schema.datatypes[parts[0]]))
    if pattern == NOT_ALLOWED:
        return Expression("data", "notAllowed")
    assert kind == ATTRIBUTE or pattern in (EMPTY, TEXT)  # noqa: S101 - the kinds there are
    return Expression("text", "text") if pattern == TEXT else NOTHING


def _element(schema: CompiledSchema, names: int) -> Expression:
    listed = [Expression("element", name.rpartition(" ")[2], name) for name in schema.names.listed[names]]
    if names not in schema.names.wide:
        return either(listed)
    is_others, namespaces = schema.names.wide[names]
    within = ", ".join(space or "no namespace" for space in namespaces)
    words = "any element" if not namespaces else f"any element outside {within}"
    return either([*listed, Expression("element", words if is_others else f"any element of {within}")])


def _datatype(library: str, name: str, parameters: tuple[tuple[str, str], ...]) -> str:
    shown = f"xsd:{name}" if library == XSD else name
    if not parameters:
        return shown
    said = " ".join(f'{key} = "{value}"' for key, value in parameters)
    return f"{shown} {{ {said} }}"
