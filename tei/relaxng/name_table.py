"""The name classes of a schema, each a number, as validation needs them: names listed, wildcards apart."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.names import NameClass

    Wide = tuple[bool, dict[str, tuple[bool, frozenset[str]]]]
    """A ``NameClass`` in plain tuples, so that validation need not know what name classes are."""


class NameTable:
    """The name classes by number.

    Attributes:
        listed: the names, in one-string form and in order, that a class lists one by one.
        wide: the classes that have infinitely many names; the others are no more than what they list.
    """

    __slots__ = ("_numbers", "listed", "wide")

    def __init__(self) -> None:
        self.listed: list[tuple[str, ...]] = []
        self.wide: dict[int, Wide] = {}
        self._numbers: dict[object, int] = {}

    def number(self, names: NameClass) -> int:
        """Return the number of a name class; equal classes have the same."""
        if not names.is_open:
            return self._plain(tuple(names.listed()))
        key = names.key()
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.listed)
            self.listed.append(tuple(names.listed()))
            plain = {namespace: (local.all_but, local.listed) for namespace, local in names.namespaces.items()}
            self.wide[number] = (names.others, plain)
        return number

    def single(self, name: str) -> int:
        """Return the number of the class that one name in one-string form makes."""
        return self._plain((name,))

    def _plain(self, listed: tuple[str, ...]) -> int:
        number = self._numbers.get(listed)
        if number is None:
            number = self._numbers[listed] = len(self.listed)
            self.listed.append(listed)
        return number

    def has(self, number: int, name: str) -> bool:
        """Whether a name belongs to a class."""
        if number not in self.wide:
            return name in self.listed[number]
        others, namespaces = self.wide[number]
        namespace, _, local = name.rpartition(" ")
        if namespace not in namespaces:
            return others
        all_but, listed = namespaces[namespace]
        return (local in listed) != all_but

    def name_class(self, number: int) -> NameClass:
        """Return a class as a set of names."""
        from tei.relaxng.names import LocalNames, NameClass, finite  # noqa: PLC0415 - validation does without

        if number not in self.wide:
            return finite(self.listed[number])
        others, namespaces = self.wide[number]
        return NameClass(others, {namespace: LocalNames(*local) for namespace, local in namespaces.items()})
