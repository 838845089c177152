"""The content of an element parted into its attributes and all else.

Attributes have no order (ISO/IEC 19757-2, section 9.3.5), so those that simply may or must be there are taken out
of the content. What else attributes do, in choices or with wildcards, is left in, and settled by derivatives.
"""

from __future__ import annotations

from tei.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    INTERLEAVE,
)
from tei.relaxng.steps import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.patterns import Patterns
    from tei.relaxng.steps import Steps


class Apart:
    """A pattern, the attributes in it that stand by themselves set apart.

    Attributes:
        rest: the pattern without them.
        simple: by name of such an attribute, its pattern.
        required: the names of those that must be there.
    """

    __slots__ = ("required", "rest", "simple")

    def __init__(self, rest: int, simple: dict[str, int], required: frozenset[str]) -> None:
        self.rest = rest
        self.simple = simple
        self.required = required


class TangledAttributes:
    """The attributes that are left in a content because they depend on one another or have wildcards.

    Attributes:
        patterns: their patterns, in order.
    """

    __slots__ = ("_by_name", "_schema", "_wide", "patterns")

    def __init__(self, schema: CompiledSchema, rest: int) -> None:
        self._schema = schema
        self.patterns = list(attributes_in(schema.patterns, rest))
        self._by_name: dict[str, list[int]] = {}
        self._wide: list[int] = []
        for pattern in self.patterns:
            names = schema.patterns.parts[pattern][0]
            if names in schema.names.wide:
                self._wide.append(pattern)
                continue
            for name in schema.names.listed[names]:
                self._by_name.setdefault(name, []).append(pattern)

    def matching(self, name: str) -> tuple[int, ...]:
        """Return the patterns that an attribute of a name can match."""
        names, parts = self._schema.names, self._schema.patterns.parts
        wide = (pattern for pattern in self._wide if names.has(parts[pattern][0], name))
        return (*self._by_name.get(name, ()), *wide)


def attributes_in(patterns: Patterns, pattern: int) -> Iterator[int]:
    """Yield the patterns of attributes in a pattern, in order, each once."""
    seen: set[int] = set()
    todo = [pattern]
    while todo:
        number = todo.pop()
        if number in seen or not patterns.traits[number] & HAS_ATTRIBUTE:
            continue
        seen.add(number)
        if patterns.kinds[number] == ATTRIBUTE:
            yield number
        else:
            todo.extend(reversed(patterns.parts[number]))


class Contents:
    """The contents of elements, what they share parted once."""

    def __init__(self, schema: CompiledSchema) -> None:
        self._names = schema.names
        self._patterns = schema.patterns
        self._apart: dict[int, Apart] = {}

    def apart(self, content: int) -> Apart:
        """Set the attributes of a content apart."""
        return self._apart.get(content) or run(self._part(content))

    def _part(self, pattern: int) -> Steps[Apart]:
        patterns = self._patterns
        kind, parts, traits = patterns.kinds[pattern], patterns.parts[pattern], patterns.traits
        if kind not in {GROUP, INTERLEAVE}:
            found = self._one(pattern)
        else:
            left: list[int] = []
            simple: dict[str, int] = {}
            required: set[str] = set()
            for part in parts:
                if not traits[part] & HAS_ATTRIBUTE:
                    left.append(part)
                    continue
                inner: Apart = self._apart.get(part) or (yield self._part(part))
                left.append(inner.rest)
                simple.update(inner.simple)
                required.update(inner.required)
            rest = patterns.group(left) if kind == GROUP else patterns.interleave(left)
            found = Apart(rest, simple, frozenset(required))
        self._apart[pattern] = found
        return found

    def _one(self, pattern: int) -> Apart:
        """Set an attribute apart if the pattern is one, optional or not, of a single name."""
        patterns = self._patterns
        parts = patterns.parts[pattern]
        is_optional = patterns.kinds[pattern] == CHOICE and len(parts) == 2 and parts[1] == EMPTY
        attribute = parts[0] if is_optional else pattern
        if patterns.kinds[attribute] == ATTRIBUTE:
            number = patterns.parts[attribute][0]
            listed = self._names.listed[number]
            if len(listed) == 1 and number not in self._names.wide:
                return Apart(EMPTY, {listed[0]: attribute}, frozenset() if is_optional else frozenset(listed))
        return Apart(pattern, {}, frozenset())
