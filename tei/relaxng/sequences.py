"""Which member of a long group comes next that can begin with an element of a name, or with a text.

Most members of a long group are optional, and few can take what comes: so the next is looked up, not sought.
"""

from __future__ import annotations

from bisect import bisect_left

from tei.relaxng.patterns import CHOICE, EMPTY, HAS_STRING, HAS_TEXT, NULLABLE, VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable

    from tei.relaxng.beginnings import Beginnings
    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.strings import Strings

LONG = 8
"""A group of fewer members is gone through."""


class Sequences:
    """The tables of the long groups met so far."""

    def __init__(self, schema: CompiledSchema, strings: Strings, beginnings: Beginnings) -> None:
        self._patterns = schema.patterns
        self._names = schema.names
        self._strings = strings
        self._beginnings = beginnings
        self._needed: dict[int, list[int]] = {}
        self._by_name: dict[int, tuple[dict[str, list[int]], list[tuple[int, int]]]] = {}
        self._by_value: dict[int, tuple[list[int], list[int], dict[int, dict[Hashable, list[int]]]]] = {}

    def first_needed(self, group: int, index: int) -> int:
        """Return the index of the first member, from an index on, that can't be left out; if none, the length."""
        needed = self._needed.get(group)
        if needed is None:
            traits, parts = self._patterns.traits, self._patterns.parts[group]
            needed = [at for at, part in enumerate(parts) if not traits[part] & NULLABLE]
            self._needed[group] = needed
        at = bisect_left(needed, index)
        return needed[at] if at < len(needed) else len(self._patterns.parts[group])

    def with_element(self, group: int, index: int, name: str) -> int:
        """Return the index of the first member, from an index on, that can begin with an element of a name.

        If there is none, the length of the group is returned.
        """
        tables = self._by_name.get(group)
        if tables is None:
            tables = self._by_name[group] = self._name_table(group)
        table, wide = tables
        found = _from(table.get(name, []), index)
        for names, at in wide:
            if at >= index and self._names.has(names, name):
                found.append(at)
        return min(found, default=len(self._patterns.parts[group]))

    def with_text(self, group: int, index: int, text: str | None) -> int:
        """Return the index of the first member, from an index on, that can begin with a text.

        Args:
            group: the pattern.
            index: where to begin.
            text: the text, or None for one of which nothing is known.

        Returns:
            The index; the length of the group if there is none.
        """
        tables = self._by_value.get(group)
        if tables is None:
            tables = self._by_value[group] = self._value_table(group)
        every, others, values = tables
        found = _from(every if text is None else others, index)
        if text is not None:
            for datatype, table in values.items():
                found += _from(table.get(self._strings.value_of(datatype, text), []), index)
        return min(found, default=len(self._patterns.parts[group]))

    def _name_table(self, group: int) -> tuple[dict[str, list[int]], list[tuple[int, int]]]:
        table: dict[str, list[int]] = {}
        wide: list[tuple[int, int]] = []
        for at, part in enumerate(self._patterns.parts[group]):
            for number in self._beginnings.firsts(part):
                if number in self._names.wide:
                    wide.append((number, at))
                    continue
                for name in self._names.listed[number]:
                    members = table.setdefault(name, [])
                    if members[-1:] != [at]:
                        members.append(at)
        return table, wide

    def _value_table(self, group: int) -> tuple[list[int], list[int], dict[int, dict[Hashable, list[int]]]]:
        """Return the members with text, those of them that are no values, and the values by datatype."""
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        every = [at for at, part in enumerate(parts[group]) if traits[part] & (HAS_TEXT | HAS_STRING)]
        others: list[int] = []
        values: dict[int, dict[Hashable, list[int]]] = {}
        for at in every:
            part = parts[group][at]
            is_optional = kinds[part] == CHOICE and len(parts[part]) == 2 and parts[part][1] == EMPTY
            inner = parts[part][0] if is_optional else part
            if kinds[inner] == VALUE and not self._strings.needs_context(parts[inner][0]):
                datatype, value = self._strings.typed_value(parts[inner][0])
                values.setdefault(datatype, {}).setdefault(value, []).append(at)
            else:
                others.append(at)
        return every, others, values


def _from(members: list[int], index: int) -> list[int]:
    """Return the first of some indexes, in order, that is not before one; none if there is none."""
    at = bisect_left(members, index)
    return members[at : at + 1]
