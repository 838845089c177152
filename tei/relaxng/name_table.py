"""The name classes of a schema, each a number, as validation needs them: names listed, wildcards apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tei.relaxng.names import NameClass


class NameTable:
    """The name classes by number.

    Attributes:
        listed: the names, in one-string form and in order, that a class lists one by one.
        wide: the classes that have infinitely many names; the others are no more than what they list.
    """

    __slots__ = ("_numbers", "listed", "wide")

    def __init__(self) -> None:
        self.listed: list[tuple[str, ...]] = []
        self.wide: dict[int, NameClass] = {}
        self._numbers: dict[object, int] = {}

    def number(self, names: NameClass) -> int:
        """Return the number of a name class; equal classes have the same."""
        key = names.key()
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.listed)
            self.listed.append(tuple(names.listed()))
            if names.is_open:
                self.wide[number] = names
        return number

    def has(self, number: int, name: str) -> bool:
        """Whether a name belongs to a class."""
        wide = self.wide.get(number)
        return name in self.listed[number] if wide is None else wide.has(name)

    def name_class(self, number: int) -> NameClass:
        """Return a class as a set of names."""
        wide = self.wide.get(number)
        if wide is not None:
            return wide
        from tei.relaxng.names import finite  # noqa: PLC0415 - validation does without

        return finite(self.listed[number])
