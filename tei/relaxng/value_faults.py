"""Why a pattern refuses a value: of all that it could have been, what it comes nearest to."""

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.patterns import ATTRIBUTE, DATA, ELEMENT, LIST, VALUE
from tei.relaxng.texts import words
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.automaton import Automaton

_VAGUE = frozenset({"form", "pattern", "empty", "year-digits"})
"""Faults that say no more than that a value is of another kind."""


class Reason(NamedTuple):
    """Why a value is refused.

    Attributes:
        fault: what the datatype says that it comes nearest to; None if there is no datatype.
        types: the names of all datatypes that it could have been of, in the order of the schema.
        values: the values listed, in the order of the schema.
        word: where the value is a list, the word at fault.
    """

    fault: Fault | None = None
    types: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    word: str = ""


def reason_for(automaton: Automaton, contents: Iterable[int], value: str) -> Reason:
    """Return why some patterns of a value or a text refuse one.

    Args:
        automaton: the automaton.
        contents: the patterns.
        value: the value.
    """
    leaves, in_list = _leaves(automaton, contents)
    word = ""
    if in_list and not words(value):
        fault: Fault | None = Fault("empty")
    else:
        if in_list:
            word = next((each for each in words(value) if not _accepts(automaton, leaves, each)), "")
        fault = _nearest(automaton, leaves, word or value) if word or not in_list else None
    patterns, schema = automaton.schema.patterns, automaton.schema
    types: dict[str, None] = {}
    values: dict[str, None] = {}
    for leaf in leaves:
        number = patterns.parts[leaf][0]
        if patterns.kinds[leaf] == DATA:
            types[schema.datatypes[number][1]] = None
        else:
            values[schema.values.texts[number]] = None
    return Reason(fault, tuple(types), tuple(values), word)


def _leaves(automaton: Automaton, contents: Iterable[int]) -> tuple[list[int], bool]:
    """Return the data and values in some patterns, in order, and whether they stand in a list."""
    kinds, parts = automaton.schema.patterns.kinds, automaton.schema.patterns.parts
    found: list[int] = []
    in_list = False
    seen: set[int] = set()
    todo = [*contents]
    todo.reverse()
    while todo:
        number = todo.pop()
        if number in seen:
            continue
        seen.add(number)
        if kinds[number] in {DATA, VALUE}:
            found.append(number)
        elif kinds[number] not in {ATTRIBUTE, ELEMENT}:
            in_list = in_list or kinds[number] == LIST
            todo.extend(reversed(parts[number]))
    return found, in_list


def _accepts(automaton: Automaton, leaves: Iterable[int], word: str) -> bool:
    return any(automaton.texts.accepts(leaf, word) for leaf in leaves)


def _nearest(automaton: Automaton, leaves: Iterable[int], value: str) -> Fault | None:
    """Return the most telling of the faults that datatypes find in a value."""
    best: Fault | None = None
    for leaf in leaves:
        if automaton.schema.patterns.kinds[leaf] != DATA:
            continue
        strings = automaton.strings
        fault = strings.datatype(automaton.schema.patterns.parts[leaf][0]).fault(value, strings.context)
        if fault is not None and (best is None or _telling(fault) > _telling(best)):
            best = fault
    return best


def _telling(fault: Fault) -> int:
    return 0 if fault.code in _VAGUE else 2 if fault.code.endswith("-range") else 1
