"""RELAX NG validation as the standard defines it, word for word and without a thought for speed.

Patterns are tuples: their kind, then their parts. Documents are ``(name, {attribute: value}, [child, ...])`` with
strings among the children. It knows single names, and of datatypes only token.
"""

from __future__ import annotations

from typing import Any

Pattern = tuple[Any, ...]
Document = tuple[str, dict[str, str], list[Any]]

EMPTY: Pattern = ("empty",)
NOT_ALLOWED: Pattern = ("notAllowed",)


def accepts(pattern: Pattern, document: Document) -> bool:
    """Tell whether a document matches a pattern."""
    return nullable(child_derivative(pattern, document))


def nullable(p: Pattern) -> bool:
    match p[0]:
        case "empty" | "text":
            return True
        case "group" | "interleave":
            return nullable(p[1]) and nullable(p[2])
        case "choice":
            return nullable(p[1]) or nullable(p[2])
        case "oneOrMore":
            return nullable(p[1])
    return False


def choice(p: Pattern, q: Pattern) -> Pattern:
    return q if p == NOT_ALLOWED else p if q in {NOT_ALLOWED, p} else ("choice", p, q)


def both(kind: str, p: Pattern, q: Pattern) -> Pattern:
    if NOT_ALLOWED in {p, q}:
        return NOT_ALLOWED
    return q if p == EMPTY else p if q == EMPTY else (kind, p, q)


def text_derivative(p: Pattern, text: str) -> Pattern:
    match p[0]:
        case "text":
            return p
        case "value":
            return EMPTY if text.split() == p[1].split() else NOT_ALLOWED
        case "list":
            rest = p[1]
            for word in text.split():
                rest = text_derivative(rest, word)
            return EMPTY if nullable(rest) else NOT_ALLOWED
    return _compound(p, lambda part: text_derivative(part, text))


def _compound(p: Pattern, derive: Any) -> Pattern:  # noqa: ANN401 - a function from pattern to pattern
    match p[0]:
        case "choice":
            return choice(derive(p[1]), derive(p[2]))
        case "interleave":
            return choice(both("interleave", derive(p[1]), p[2]), both("interleave", p[1], derive(p[2])))
        case "group":
            first = both("group", derive(p[1]), p[2])
            return choice(first, derive(p[2])) if nullable(p[1]) else first
        case "oneOrMore":
            return both("group", derive(p[1]), ("choice", p, EMPTY))
    return NOT_ALLOWED


def child_derivative(p: Pattern, child: Document | str) -> Pattern:
    if isinstance(child, str):
        return text_derivative(p, child)
    name, attributes, children = child
    opened = start_tag_derivative(p, name)
    for attribute, value in attributes.items():
        opened = attribute_derivative(opened, attribute, value)
    return end_tag_derivative(children_derivative(start_tag_closed(opened), children))


def start_tag_derivative(p: Pattern, name: str) -> Pattern:  # noqa: PLR0911 - one for each kind of pattern
    """Give ``("after", content, what follows)`` for an element that begins."""
    match p[0]:
        case "element":
            return ("after", p[2], EMPTY) if p[1] == name else NOT_ALLOWED
        case "choice":
            return choice(start_tag_derivative(p[1], name), start_tag_derivative(p[2], name))
        case "interleave":
            left = _apply_after(lambda q: both("interleave", q, p[2]), start_tag_derivative(p[1], name))
            right = _apply_after(lambda q: both("interleave", p[1], q), start_tag_derivative(p[2], name))
            return choice(left, right)
        case "group":
            first = _apply_after(lambda q: both("group", q, p[2]), start_tag_derivative(p[1], name))
            return choice(first, start_tag_derivative(p[2], name)) if nullable(p[1]) else first
        case "oneOrMore":
            again = choice(p, EMPTY)
            return _apply_after(lambda q: both("group", q, again), start_tag_derivative(p[1], name))
        case "after":
            return _apply_after(lambda q: ("after", q, p[2]), start_tag_derivative(p[1], name))
    return NOT_ALLOWED


def _apply_after(change: Any, p: Pattern) -> Pattern:  # noqa: ANN401 - as above
    match p[0]:
        case "after":
            changed = change(p[2])
            return NOT_ALLOWED if changed == NOT_ALLOWED else ("after", p[1], changed)
        case "choice":
            return choice(_apply_after(change, p[1]), _apply_after(change, p[2]))
    return NOT_ALLOWED


def attribute_derivative(p: Pattern, name: str, value: str) -> Pattern:
    match p[0]:
        case "after":
            rest = attribute_derivative(p[1], name, value)
            return NOT_ALLOWED if rest == NOT_ALLOWED else ("after", rest, p[2])
        case "group":
            left = both("group", attribute_derivative(p[1], name, value), p[2])
            return choice(left, both("group", p[1], attribute_derivative(p[2], name, value)))
        case "attribute":
            matches = p[1] == name and (
                (nullable(p[2]) and not value.strip()) or nullable(text_derivative(p[2], value))
            )
            return EMPTY if matches else NOT_ALLOWED
    return _compound(p, lambda part: attribute_derivative(part, name, value))


def start_tag_closed(p: Pattern) -> Pattern:
    match p[0]:
        case "attribute":
            return NOT_ALLOWED
        case "after":
            rest = start_tag_closed(p[1])
            return NOT_ALLOWED if rest == NOT_ALLOWED else ("after", rest, p[2])
        case "choice":
            return choice(start_tag_closed(p[1]), start_tag_closed(p[2]))
        case "group" | "interleave":
            return both(p[0], start_tag_closed(p[1]), start_tag_closed(p[2]))
        case "oneOrMore":
            rest = start_tag_closed(p[1])
            return NOT_ALLOWED if rest == NOT_ALLOWED else ("oneOrMore", rest)
    return p


def children_derivative(p: Pattern, children: list[Any]) -> Pattern:
    if not children:
        return choice(p, _in_after(p, ""))
    if len(children) == 1 and isinstance(children[0], str):
        text = children[0]
        after = _in_after(p, text)
        return after if text.strip() else choice(p, after)
    for child in children:
        if not isinstance(child, str):
            p = _element_in_after(p, child)
        elif child.strip():
            p = _in_after(p, child)
    return p


def _in_after(p: Pattern, text: str) -> Pattern:
    match p[0]:
        case "after":
            rest = text_derivative(p[1], text)
            return NOT_ALLOWED if rest == NOT_ALLOWED else ("after", rest, p[2])
        case "choice":
            return choice(_in_after(p[1], text), _in_after(p[2], text))
    return NOT_ALLOWED


def _element_in_after(p: Pattern, child: Document) -> Pattern:
    match p[0]:
        case "after":
            rest = child_derivative(p[1], child)
            return NOT_ALLOWED if rest == NOT_ALLOWED else ("after", rest, p[2])
        case "choice":
            return choice(_element_in_after(p[1], child), _element_in_after(p[2], child))
    return NOT_ALLOWED


def end_tag_derivative(p: Pattern) -> Pattern:
    match p[0]:
        case "after":
            following: Pattern = p[2]
            return following if nullable(p[1]) else NOT_ALLOWED
        case "choice":
            return choice(end_tag_derivative(p[1]), end_tag_derivative(p[2]))
    return NOT_ALLOWED
