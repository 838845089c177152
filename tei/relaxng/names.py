"""Name classes: sets of element or attribute names, in a normal form that makes them easy to compare.

ISO/IEC 19757-2, sections 4.8 to 4.10 and 6.1. Whatever a schema says with ``name``, ``anyName``, ``nsName``,
``choice`` and ``except``, the set is of one kind: for each namespace mentioned, either finitely many local names
or all but finitely many; and all names of the other namespaces, or none.
"""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class LocalNames(NamedTuple):
    """The local names of one namespace: those listed, or all but those listed."""

    all_but: bool
    listed: frozenset[str]

    def has(self, local: str) -> bool:
        """Whether a local name is among them."""
        return (local in self.listed) != self.all_but

    def union(self, other: LocalNames) -> LocalNames:
        """Return the names in either."""
        if self.all_but and other.all_but:
            return LocalNames(all_but=True, listed=self.listed & other.listed)
        if self.all_but:
            return LocalNames(all_but=True, listed=self.listed - other.listed)
        if other.all_but:
            return LocalNames(all_but=True, listed=other.listed - self.listed)
        return LocalNames(all_but=False, listed=self.listed | other.listed)

    def complement(self) -> LocalNames:
        """Return the names not in it."""
        return LocalNames(not self.all_but, self.listed)

    def intersection(self, other: LocalNames) -> LocalNames:
        """Return the names in both."""
        return self.complement().union(other.complement()).complement()


NO_NAMES = LocalNames(all_but=False, listed=frozenset())
ALL_NAMES = LocalNames(all_but=True, listed=frozenset())


class NameClass(NamedTuple):
    """A set of names.

    Attributes:
        others: whether the names of namespaces not in ``namespaces`` belong to it.
        namespaces: the local names that belong to it, by namespace.
    """

    others: bool
    namespaces: Mapping[str, LocalNames]

    def has(self, name: str) -> bool:
        """Whether a name in one-string form belongs to it."""
        namespace, _, local = name.rpartition(" ")
        return self.within(namespace).has(local)

    def key(self) -> object:
        """Return what is equal for equal classes, and can be hashed."""
        nothing = ALL_NAMES if self.others else NO_NAMES
        return self.others, frozenset(item for item in self.namespaces.items() if item[1] != nothing)

    def within(self, namespace: str) -> LocalNames:
        """Return the local names of a namespace that belong to it."""
        return self.namespaces.get(namespace, ALL_NAMES if self.others else NO_NAMES)

    @property
    def is_open(self) -> bool:
        """Whether infinitely many names belong to it: ``anyName`` or ``nsName`` is part of it (section 7.3)."""
        return self.others or any(local.all_but for local in self.namespaces.values())

    def listed(self) -> list[str]:
        """Return the names in one-string form that belong to it one by one, in order; not those of a wildcard."""
        return sorted(
            f"{namespace} {name}" if namespace else name
            for namespace, local in self.namespaces.items()
            if not local.all_but
            for name in local.listed
        )


NOTHING = NameClass(others=False, namespaces={})
ANY_NAME = NameClass(others=True, namespaces={})


def finite(names: Iterable[str]) -> NameClass:
    """Return the class of some names in one-string form."""
    found: dict[str, set[str]] = {}
    for name in names:
        namespace, _, local = name.rpartition(" ")
        found.setdefault(namespace, set()).add(local)
    return NameClass(
        others=False, namespaces={ns: LocalNames(all_but=False, listed=frozenset(f)) for ns, f in found.items()}
    )


def names_of_namespace(namespace: str) -> NameClass:
    """Return the class of all names of a namespace (``nsName``)."""
    return NameClass(others=False, namespaces={namespace: ALL_NAMES})


def union(classes: Iterable[NameClass]) -> NameClass:
    """Return the names in any of the classes (``choice``)."""
    others = False
    namespaces: dict[str, LocalNames] = {}
    listed: dict[str, set[str]] = {}
    wide: list[NameClass] = []
    for names in classes:
        if names.is_open:
            wide.append(names)
        else:  # the ordinary case, gathered in place so that long choices stay linear
            for namespace, local in names.namespaces.items():
                listed.setdefault(namespace, set()).update(local.listed)
    namespaces = {ns: LocalNames(all_but=False, listed=frozenset(found)) for ns, found in listed.items()}
    result = NameClass(others, namespaces)
    for names in wide:
        result = _combined(result, names)
    return result


def _combined(first: NameClass, second: NameClass) -> NameClass:
    mentioned = {**first.namespaces, **second.namespaces}
    return NameClass(
        first.others or second.others, {ns: first.within(ns).union(second.within(ns)) for ns in mentioned}
    )


def difference(names: NameClass, excepted: NameClass) -> NameClass:
    """Return the names in the first class but not in the second (``except``)."""
    mentioned = {**names.namespaces, **excepted.namespaces}
    return NameClass(
        names.others and not excepted.others,
        {ns: names.within(ns).intersection(excepted.within(ns).complement()) for ns in mentioned},
    )


def overlap(first: NameClass, second: NameClass) -> str | None:
    """Return a name that is in both classes, ``*`` standing for any local name; None if there is none."""
    if first.others and second.others:
        return "*"
    for namespace in {**first.namespaces, **second.namespaces}:
        common = first.within(namespace).intersection(second.within(namespace))
        if common.all_but:
            return f"{namespace} *".lstrip()
        if common.listed:
            return f"{namespace} {min(common.listed)}".lstrip()
    return None
