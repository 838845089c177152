"""What patterns must not hold where, although they could be written: the restrictions on a simplified schema.

ISO/IEC 19757-2, section 7: prohibited paths (7.1) and string sequences (7.2). What is said of attributes (7.3) and
of interleave (7.4) stands in ``name_conflicts``.
"""

from __future__ import annotations

from tei.relaxng.name_conflicts import NameConflicts
from tei.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    DATA,
    ELEMENT,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_ELEMENT,
    HAS_STRING,
    HAS_TEXT,
    INTERLEAVE,
    KIND_NAMES,
    LIST,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
    VALUE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.problems import Problems
    from tei.relaxng.simplify import Simplifier
    from tei.relaxng.syntax import Place

# Where a pattern stands; each kind of place forbids some kinds of pattern (section 7.1).
START = 1
IN_ATTRIBUTE = 2
REPEATED = 4
REPEATED_GROUP = 8
IN_LIST = 16
EXCEPTED = 32
_CONTEXTS = 64  # so many combinations of them there are

_PROHIBITED: dict[int, dict[int, str]] = {
    START: dict.fromkeys(
        (ATTRIBUTE, DATA, VALUE, TEXT, LIST, GROUP, INTERLEAVE, ONE_OR_MORE, EMPTY),
        "a schema must start with an <element>, or a <choice> of elements: <{}> can't stand there",
    ),
    IN_ATTRIBUTE: dict.fromkeys(
        (ATTRIBUTE, ELEMENT), "<{}> can't stand in an <attribute>: the value of an attribute is only text"
    ),
    REPEATED_GROUP: {
        ATTRIBUTE: "an <attribute> in a <group> or <interleave> can't be repeated: take it out of <oneOrMore>"
    },
    IN_LIST: dict.fromkeys(
        (LIST, ELEMENT, ATTRIBUTE, TEXT, INTERLEAVE),
        "<{}> can't stand in a <list>: it holds only data and values",
    ),
    EXCEPTED: dict.fromkeys(
        (ATTRIBUTE, ELEMENT, LIST, TEXT, GROUP, INTERLEAVE, ONE_OR_MORE, EMPTY),
        "<{}> can't stand in the <except> of <data>: only data, values and choices of them can",
    ),
}

# What a pattern is made of (section 7.2), from what goes with everything to what goes with nothing.
_NOTHING = 0
_COMPLEX = 1
_STRING = 2
_BROKEN = 3  # reported already


def check_restrictions(simplifier: Simplifier, problems: Problems) -> None:
    """Check all that can be reached from the start of a schema.

    Args:
        simplifier: the patterns, and the places they come from.
        problems: takes what is wrong.
    """
    _Check(simplifier, problems).run()


class _Check:
    def __init__(self, simplifier: Simplifier, problems: Problems) -> None:
        self._schema = simplifier.schema
        self._patterns = simplifier.schema.patterns
        self._simplifier = simplifier
        self._problems = problems
        self._names = NameConflicts(simplifier, problems)
        self._seen: set[int] = set()
        self._reached: list[int] = []
        self._known: set[int] = set()
        self._content_types: dict[int, int] = {NOT_ALLOWED: _NOTHING, EMPTY: _NOTHING, TEXT: _COMPLEX}

    def run(self) -> None:
        """Check the start, then the content of each element in the order of their being reached."""
        self._paths(self._schema.start, START, self._simplifier.root_place)
        done = 0
        while done < len(self._reached):
            element = self._reached[done]
            done += 1
            content = self._schema.contents[element]
            place = self._schema.places.element(element)
            self._paths(content, 0, place)
            self._strings(content, place)
            self._names.check_content(content, place)

    def _place(self, pattern: int, otherwise: Place) -> Place:
        return self._simplifier.places.get(pattern, (otherwise,))[0]

    def _paths(self, pattern: int, context: int, place: Place) -> None:
        """Check what stands where (section 7.1), and note the elements that are reached."""
        todo = [(pattern, context)]
        kinds, parts, seen = self._patterns.kinds, self._patterns.parts, self._seen
        while todo:
            number, context = todo.pop()
            both = number * _CONTEXTS + context
            if both in seen:
                continue
            seen.add(both)
            kind = kinds[number]
            if context:
                self._check_context(number, kind, context, place)
            if kind == ELEMENT:
                element = parts[number][1]
                if element not in self._known:
                    self._known.add(element)
                    self._reached.append(element)
            elif kind == CHOICE:
                todo.extend([(part, context) for part in reversed(parts[number])])
            elif kind != VALUE:
                context = _inside(kind, context)
                inner = parts[number][1:] if kind in {ATTRIBUTE, DATA} else parts[number]
                todo.extend([(part, context) for part in reversed(inner)])

    def _check_context(self, number: int, kind: int, context: int, place: Place) -> None:
        for where, prohibited in _PROHIBITED.items():
            if context & where and kind in prohibited:
                message = prohibited[kind].format(KIND_NAMES[kind])
                self._problems.add(self._place(number, place), "prohibited-path", message)

    def _strings(self, content: int, place: Place) -> None:
        """Check that strings stand alone (section 7.2)."""
        if self._patterns.traits[content] & (HAS_STRING | HAS_ATTRIBUTE):
            self._content_type(content, place)

    def _content_type(self, pattern: int, place: Place) -> None:
        """Find the content type of a pattern, and of those in it first."""
        types, traits = self._content_types, self._patterns.traits
        kinds, parts = self._patterns.kinds, self._patterns.parts
        todo = [pattern]
        while todo:
            number = todo[-1]
            kind = kinds[number]
            if number in types:
                todo.pop()
            elif not traits[number] & (HAS_STRING | HAS_ATTRIBUTE):
                types[number] = _COMPLEX if traits[number] & (HAS_ELEMENT | HAS_TEXT) else _NOTHING
            elif kind in {DATA, VALUE, LIST}:
                types[number] = _STRING
            else:
                inner = parts[number][1:] if kind == ATTRIBUTE else parts[number]
                missing = [part for part in inner if part not in types]
                if missing:
                    todo.extend(missing)
                else:
                    types[number] = self._combined(number, [types[part] for part in inner], place)

    def _combined(self, number: int, inner: list[int], place: Place) -> int:
        """Return the content type of a pattern made of patterns of these types."""
        kind = self._patterns.kinds[number]
        if _BROKEN in inner:
            return _BROKEN
        if kind == ATTRIBUTE:
            return _NOTHING
        if kind == CHOICE:
            return max(inner)
        filled = [content for content in inner if content != _NOTHING]
        if _STRING in filled and (len(filled) > 1 or kind == ONE_OR_MORE):
            message = (
                "data, values and lists can't stand beside text, elements or one another: put them in a <list>"
            )
            if kind == ONE_OR_MORE:
                message = "data, values and lists can't be repeated: put the <oneOrMore> in a <list>"
            elif _COMPLEX in filled:
                message = "data, values and lists can't stand beside text or elements: use <text/>, or a <choice>"
            self._problems.add(self._place(number, place), "string-sequence", message)
            return _BROKEN
        return max(inner)


def _inside(kind: int, context: int) -> int:
    """Return what the patterns inside one stand in."""
    if kind == ATTRIBUTE:
        return IN_ATTRIBUTE
    if kind == DATA:
        return EXCEPTED
    if kind == ONE_OR_MORE:
        return context | REPEATED
    if kind == LIST:
        return context | IN_LIST
    if kind in {GROUP, INTERLEAVE} and context & REPEATED:
        return context | REPEATED_GROUP
    return context
