"""Proof that one schema is a subset of another: what is valid against the first is valid against the second.

Both schemas define each element name once. So the documents of one are among those of the other exactly if
the root elements are, and for each element name the content, as a regular expression over child elements and
text, is (see ``expressions``), and each attribute is allowed with at least the same values, and none is
missing that the second schema requires.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from tests.schemas.expressions import Names, content, counter_example
from tests.schemas.grammar import OTHER, Grammar, Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDER_TYPES = {("NCName", "Name"), ("decimal", "double")}
"""Datatypes of which all values of the first are values of the second."""
SAME_SHAPE = {(kind, kind) for kind in ("list", "group", "oneOrMore", "zeroOrMore", "optional")}
SAME_SHAPE |= {("oneOrMore", "zeroOrMore")}
"""Patterns that are narrower when all their parts are."""
ANY_TEXT = frozenset(("text", "data string"))
WORD = "token~[^\\p{C}\\p{Z}]+"
"""The datatype of one word, with its pattern."""
NOTHING = Pattern("choice")
EMPTY_VALUE = Pattern("value")


def attributes(grammar: Grammar, element: Pattern) -> dict[str, Pattern]:
    """Return the attributes of an element, each with the pattern of its value."""
    found: dict[str, Pattern] = {}
    for part in _attribute_patterns(grammar, Pattern("group", "", element.parts)):
        found[part.name] = Pattern("choice", "", (*found.get(part.name, NOTHING).parts, *part.parts))
    return found


def _attribute_patterns(grammar: Grammar, pattern: Pattern) -> Iterator[Pattern]:
    waiting = [pattern]
    while waiting:
        part = waiting.pop()
        if part.kind == "attribute":
            yield part
        elif part.kind == "ref":
            waiting.append(grammar.definitions[part.name])
        elif part.kind != "element":
            waiting.extend(part.parts)


Sets = frozenset[frozenset[str]]
NONE: Sets = frozenset((frozenset(),))


def attribute_sets(grammar: Grammar, pattern: Pattern, coupled: frozenset[str]) -> Sets:
    """Return which of the coupled attributes may appear together; other attributes count as nothing."""
    if pattern.kind == "ref":
        return attribute_sets(grammar, grammar.definitions[pattern.name], coupled)
    if pattern.kind == "attribute":
        return frozenset((frozenset((pattern.name,)),)) if pattern.name in coupled else NONE
    if pattern.kind == "element":
        return NONE
    parts = [attribute_sets(grammar, each, coupled) for each in pattern.parts]
    if pattern.kind == "choice":
        return frozenset[frozenset[str]]().union(*parts)
    whole = NONE
    for part in parts:
        whole = frozenset(left | right for left in whole for right in part)
    return whole | NONE if pattern.kind in ("optional", "zeroOrMore") else whole


def required(grammar: Grammar, pattern: Pattern) -> frozenset[str]:
    """Return the attributes without which a pattern, such as the content of an element, does not match."""
    if pattern.kind == "ref":
        return required(grammar, grammar.definitions[pattern.name])
    if pattern.kind == "attribute":
        return frozenset((pattern.name,))
    if pattern.kind in ("element", "optional", "zeroOrMore"):
        return frozenset()
    inside = [required(grammar, each) for each in pattern.parts]
    if pattern.kind == "choice":
        return frozenset.intersection(*inside)
    return frozenset[str]().union(*inside)


def coupled_attributes(grammar: Grammar, element: Pattern) -> frozenset[str]:
    """Return the attributes that stand in a choice or share an option, so that one bears upon another."""
    found = set[str]()
    waiting = list(element.parts)
    while waiting:
        part = waiting.pop()
        inside = {each.name for each in _attribute_patterns(grammar, part)}
        if part.kind in ("choice", "optional") and len(inside) > 1:
            found |= inside
        elif part.kind == "ref":
            waiting.append(grammar.definitions[part.name])
        elif part.kind != "element":
            waiting.extend(part.parts)
    return frozenset(found)


def value_alternatives(grammar: Grammar, pattern: Pattern) -> list[Pattern]:
    """Return the alternatives of an attribute's value: text, data, value or list, references followed."""
    found, waiting = list[Pattern](), [pattern]
    while waiting:
        part = waiting.pop()
        if part.kind == "ref":
            waiting.append(grammar.definitions[part.name])
        elif part.kind in ("choice", "attribute"):
            waiting.extend(part.parts)
        elif part.kind == "group" and len(part.parts) == 1:
            waiting.append(part.parts[0])
        elif part.kind == "list":
            found.append(_list_resolved(grammar, part))
        else:
            found.append(part)
    return found


def _list_resolved(grammar: Grammar, pattern: Pattern) -> Pattern:
    """Return a list without references, and without the empty value: no member of a list is empty."""
    if pattern.kind == "ref":
        return _list_resolved(grammar, grammar.definitions[pattern.name])
    parts = tuple(_list_resolved(grammar, part) for part in pattern.parts if part != EMPTY_VALUE)
    one_left = pattern.kind == "choice" and len(parts) == 1
    return parts[0] if one_left else Pattern(pattern.kind, pattern.name, parts)


def value_within(ours: list[Pattern], theirs: list[Pattern]) -> bool:
    """Say whether each alternative of ours is one of theirs or narrower than one of theirs."""
    return all(any(_narrower(mine, wide) for wide in theirs) for mine in ours)


def _narrower(mine: Pattern, wide: Pattern) -> bool:
    if mine == wide or f"{wide.kind} {wide.name}".strip() in ANY_TEXT:
        return True
    if mine.kind == "choice":
        return all(_narrower(each, wide) for each in mine.parts)
    if wide.kind == "choice":
        return any(_narrower(mine, each) for each in wide.parts)
    if wide.kind == "data":
        word = mine.kind == "value" and wide.name.startswith(WORD) and _is_word(mine.name)
        return word or (mine.kind == "data" and (mine.name, wide.name) in WIDER_TYPES)
    return (mine.kind, wide.kind) in SAME_SHAPE and (
        len(mine.parts) == len(wide.parts) and all(map(_narrower, mine.parts, wide.parts))
    )


def _is_word(text: str) -> bool:
    return bool(text) and not any(unicodedata.category(each)[0] in "CZ" for each in text)


def differences(ours: Grammar, theirs: Grammar) -> Iterator[str]:
    """Yield each way in which a document valid against ours could be invalid against theirs; none is proof."""
    our_elements, their_elements = ours.elements(), theirs.elements()
    our_names, their_names = Names(ours, {}), Names(theirs, {})
    for extra in sorted(ours.children(ours.start) - theirs.children(theirs.start)):
        yield f"{extra} can't be a root element"
    for name, element in sorted(our_elements.items()):
        if name not in their_elements:
            yield f"{name} does not exist"
            continue
        other = their_elements[name]
        models = [content(names, _body(each)) for names, each in ((our_names, element), (their_names, other))]
        run = counter_example(*models)
        if run is not None:
            yield f"{name} can't contain: {' '.join(run) or 'nothing'}"
        if name != OTHER:
            yield from _attribute_differences(name, (ours, element), (theirs, other))


def _body(element: Pattern) -> Pattern:
    return Pattern("group", "", element.parts)


def _attribute_differences(
    name: str, ours: tuple[Grammar, Pattern], theirs: tuple[Grammar, Pattern]
) -> Iterator[str]:
    mine, wide = attributes(*ours), attributes(*theirs)
    for attribute, value in sorted(mine.items()):
        if attribute not in wide:
            yield f"{name} has no attribute {attribute}"
        elif not value_within(value_alternatives(ours[0], value), value_alternatives(theirs[0], wide[attribute])):
            yield f"{name}/@{attribute} admits other values"
    bodies = [(grammar, _body(element)) for grammar, element in (ours, theirs)]
    our_needs, their_needs = (required(*each) for each in bodies)
    for attribute in sorted(their_needs - our_needs):
        yield f"{name} needs the attribute {attribute}"
    coupled = coupled_attributes(*theirs) & frozenset(mine)
    together, allowed = (attribute_sets(*each, coupled) for each in bodies) if coupled else (NONE, NONE)
    for wrong in sorted(together - allowed, key=sorted):
        yield f"{name} can't have together: {' '.join(sorted(wrong))}"
