"""Which alternatives of a choice can begin with an element of a name, or with a value: looked up, not sought.

Choices in choices are looked through, so that a class of classes of elements costs one look-up.
"""

from __future__ import annotations

from tei.relaxng.patterns import (
    CHOICE,
    ELEMENT,
    EMPTY,
    GROUP,
    HAS_ELEMENT,
    HAS_STRING,
    HAS_TEXT,
    NULLABLE,
    VALUE,
)
from tei.relaxng.sequences import Sequences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.strings import Strings


class Beginnings:
    """The tables of the choices met so far.

    Attributes:
        sequences: those of the long groups.
    """

    def __init__(self, schema: CompiledSchema, strings: Strings) -> None:
        self._schema = schema
        self._patterns = schema.patterns
        self._strings = strings
        self.sequences = Sequences(schema, strings, self)
        self._by_name: dict[int, tuple[dict[str, list[int]], list[tuple[int, int]]]] = {}
        self._by_value: dict[int, tuple[list[int], dict[int, dict[Hashable, int]]]] = {}

    def with_element(self, choice: int, name: str) -> Sequence[int]:
        """Return the alternatives of a choice that can begin with an element of that name.

        Args:
            choice: the pattern.
            name: in one-string form.
        """
        tables = self._by_name.get(choice)
        if tables is None:
            parts = self._patterns.parts[choice]
            if len(parts) == 2 and parts[1] == EMPTY:  # optional: nothing to choose from
                return parts[:1]
            tables = self._by_name[choice] = self._name_table(choice)
        table, wide = tables
        found = table.get(name, ())
        if wide:
            has = self._schema.names.has
            return [*found, *(part for names, part in wide if part not in found and has(names, name))]
        return found

    def with_text(self, choice: int, text: str | None) -> list[int]:
        """Return the alternatives of a choice that can begin with text.

        Args:
            choice: the pattern.
            text: the text, or None for any text that is not only space. Values other than that text are left out.
        """
        if choice not in self._by_value:
            self._by_value[choice] = self._value_table(choice)
        others, values = self._by_value[choice]
        if text is None or not values:
            return others
        found = list(others)
        for datatype, table in values.items():
            part = table.get(self._strings.value_of(datatype, text))
            if part is not None:
                found.append(part)
        return found

    def has_values(self, choice: int) -> bool:
        """Whether there are values among the alternatives of a choice."""
        if choice not in self._by_value:
            self._by_value[choice] = self._value_table(choice)
        return bool(self._by_value[choice][1])

    def alternatives(self, choice: int) -> Iterator[int]:
        """Yield the alternatives of a choice, and those of the choices among them in their stead, each once."""
        kinds, parts = self._patterns.kinds, self._patterns.parts
        seen: set[int] = set()
        todo = [choice]
        while todo:
            number = todo.pop()
            if number in seen:
                continue
            seen.add(number)
            if kinds[number] == CHOICE:
                todo.extend(reversed(parts[number]))
            else:
                yield number

    def firsts(self, pattern: int) -> Iterator[int]:
        """Yield the name classes of the elements that a pattern can begin with."""
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        seen: set[int] = set()
        todo = [pattern]
        while todo:
            number = todo.pop()
            if number in seen or not traits[number] & HAS_ELEMENT:
                continue
            seen.add(number)
            if kinds[number] == ELEMENT:
                yield parts[number][0]
            elif kinds[number] == GROUP:
                for part in parts[number]:
                    todo.append(part)
                    if not traits[part] & NULLABLE:
                        break
            else:
                todo.extend(parts[number])

    def _name_table(self, choice: int) -> tuple[dict[str, list[int]], list[tuple[int, int]]]:
        """Return the alternatives by name, and those that begin with wildcards: name class and alternative."""
        kinds, parts = self._patterns.kinds, self._patterns.parts
        listed, is_wide = self._schema.names.listed, self._schema.names.wide
        table: dict[str, list[int]] = {}
        wide: list[tuple[int, int]] = []
        for part in self.alternatives(choice):
            for number in (parts[part][0],) if kinds[part] == ELEMENT else self.firsts(part):
                if number in is_wide:
                    wide.append((number, part))
                    continue
                for name in listed[number]:
                    if name not in table:
                        table[name] = [part]
                    elif part not in table[name]:
                        table[name].append(part)
        return table, wide

    def _value_table(self, choice: int) -> tuple[list[int], dict[int, dict[Hashable, int]]]:
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        others: list[int] = []
        values: dict[int, dict[Hashable, int]] = {}
        for part in self.alternatives(choice):
            if kinds[part] == VALUE and not self._strings.needs_context(parts[part][0]):
                datatype, value = self._strings.typed_value(parts[part][0])
                values.setdefault(datatype, {}).setdefault(value, part)
            elif traits[part] & (HAS_TEXT | HAS_STRING):
                others.append(part)
        return others, values
