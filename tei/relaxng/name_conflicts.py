"""Attributes and elements whose names get in each other's way.

ISO/IEC 19757-2, sections 7.3 (restrictions on attributes) and 7.4 (restrictions on interleave).
"""

from __future__ import annotations

from tei.events.excerpt import excerpt
from tei.relaxng.names import finite, overlap, union
from tei.relaxng.patterns import (
    ATTRIBUTE,
    DATA,
    ELEMENT,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_ELEMENT,
    HAS_TEXT,
    INTERLEAVE,
    LIST,
    ONE_OR_MORE,
    VALUE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.names import NameClass
    from tei.relaxng.problems import Problems
    from tei.relaxng.simplify import Simplifier
    from tei.relaxng.syntax import Place

_MUCH = 10_000  # so many leaves looked at for one content tell that it is very deep
_NO_LIMIT = 1 << 62
_LEAVES = frozenset((ATTRIBUTE, ELEMENT, DATA, VALUE, LIST))
_CONCERNED = HAS_ATTRIBUTE | HAS_ELEMENT | HAS_TEXT


class NameConflicts:
    """Checks the contents of elements, what they share only once."""

    def __init__(self, simplifier: Simplifier, problems: Problems) -> None:
        self._schema = simplifier.schema
        self._patterns = simplifier.schema.patterns
        self._simplifier = simplifier
        self._problems = problems
        self._checked: set[int] = set()
        self._looked_at = 0
        self._repeated: set[int] = set()
        self._names: dict[tuple[int, int], tuple[list[str], NameClass | None]] = {}

    def check_content(self, content: int, place: Place) -> None:
        """Check the content of an element that stands at a place."""
        traits = self._patterns.traits
        if traits[content] & HAS_ATTRIBUTE:
            self._check_wildcards(content, place)
        limit = self._looked_at + _MUCH
        is_plain = False
        kinds, parts, checked = self._patterns.kinds, self._patterns.parts, self._checked
        todo = [content]
        while todo:
            number = todo.pop()
            if number in checked or not traits[number] & _CONCERNED:
                continue
            checked.add(number)
            kind = kinds[number]
            if kind in _LEAVES:
                continue
            if self._looked_at > limit:
                limit = _NO_LIMIT
                is_plain = self._is_plain(content)
            if kind in {GROUP, INTERLEAVE} and not is_plain:
                self._check_distinct(number, ATTRIBUTE, place)
            if kind == INTERLEAVE:
                self._check_distinct(number, ELEMENT, place)
                self._check_texts(number, place)
            todo.extend(parts[number])

    def _is_plain(self, content: int) -> bool:
        """Whether no attribute is in a content twice, which can be told at once even if it is very deep."""
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        names: set[str] = set()
        seen = {content}
        todo = [content]
        for number in todo:  # grows
            if kinds[number] == ATTRIBUTE:
                listed = self._schema.names.listed[parts[number][0]]
                if parts[number][0] in self._schema.names.wide or not names.isdisjoint(listed):
                    return False
                names.update(listed)
                continue
            inner = [part for part in parts[number] if traits[part] & HAS_ATTRIBUTE]
            if not seen.isdisjoint(inner) or len(set(inner)) != len(inner):
                return False
            seen.update(inner)
            todo.extend(inner)
        return True

    def _check_wildcards(self, content: int, place: Place) -> None:
        """Check that attributes of infinitely many names are repeated (section 7.3)."""
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        todo = [content]
        while todo:
            number = todo.pop()
            kind = kinds[number]
            if number in self._repeated or kind == ONE_OR_MORE or not traits[number] & HAS_ATTRIBUTE:
                continue
            self._repeated.add(number)
            if kind != ATTRIBUTE:
                todo.extend(parts[number])
            elif parts[number][0] in self._schema.names.wide:
                message = "an <attribute> with <anyName> or <nsName> must be repeated: put it into <zeroOrMore>"
                self._problems.add(self._place(number, place), "wildcard-attribute", message)

    def _check_distinct(self, number: int, kind: int, place: Place) -> None:
        """Check that no two parts of a pattern have attributes, or elements, of the same name."""
        trait = HAS_ATTRIBUTE if kind == ATTRIBUTE else HAS_ELEMENT
        parts = [part for part in self._patterns.parts[number] if self._patterns.traits[part] & trait]
        if len(parts) < 2:
            return
        named = [self._all_names(part, kind) for part in parts]
        lists = [listed for listed, _ in named]
        if len(set().union(*lists)) < sum(map(len, lists)):
            self._report_twice(number, kind, list(zip(parts, lists, strict=True)), place)
        for part, (_, wide) in zip(parts, named, strict=True):
            if wide is not None:
                self._check_wide(number, kind, (wide, part), parts, place)

    def _report_twice(self, number: int, kind: int, lists: list[tuple[int, list[str]]], place: Place) -> None:
        """Report the names that two parts of a pattern list."""
        seen: dict[str, int] = {}
        for part, listed in lists:
            for name in listed:
                if name in seen:
                    self._report(number, kind, name, (seen[name], part), place)
            seen.update(dict.fromkeys(listed, part))

    def _check_wide(
        self, number: int, kind: int, wide: tuple[NameClass, int], parts: list[int], place: Place
    ) -> None:
        """Check a part with wildcards against each of the others."""
        names, part = wide
        passed = False
        for other in parts:
            if other == part and not passed:
                passed = True
                continue
            listed, other_names = self._all_names(other, kind)
            found = overlap(names, other_names or finite(listed))
            if found is not None:
                self._report(number, kind, found, (part, other), place)
                return

    def _report(self, number: int, kind: int, name: str, parts: tuple[int, int], place: Place) -> None:
        local = excerpt(name.rpartition(" ")[2])
        what = "a name" if local == "*" else f'"{local}"'
        where = self._leaf_place(parts, kind, name) or self._place(number, place)
        if kind == ATTRIBUTE:
            message = f"two attributes of one element can both be called {what}: keep one, or make it a <choice>"
            self._problems.add(where, "duplicate-attribute-name", message)
        else:
            message = f"two parts of an <interleave> can both begin with an element called {what}: keep one"
            self._problems.add(where, "interleave-overlap", message)

    def _leaf_place(self, parts: tuple[int, int], kind: int, name: str) -> Place | None:
        """Return where the second of two clashing attributes or elements stands."""
        for leaf in self._leaves(parts[1], kind):
            number = self._patterns.parts[leaf][0]
            if name in self._schema.names.listed[number] or number in self._schema.names.wide:
                if kind == ELEMENT:
                    return self._schema.places.element(self._patterns.parts[leaf][1])
                places = self._simplifier.places.get(leaf)
                return places[-1] if places else None
        return None

    def _check_texts(self, number: int, place: Place) -> None:
        """Check that at most one part of an ``interleave`` has text (section 7.4)."""
        with_text = [part for part in self._patterns.parts[number] if self._patterns.traits[part] & HAS_TEXT]
        if len(with_text) > 1:
            message = "two parts of an <interleave> (or <mixed>) both have text: keep <text/> or <mixed> in one"
            self._problems.add(self._place(number, place), "interleave-text", message)

    def _all_names(self, pattern: int, kind: int) -> tuple[list[str], NameClass | None]:
        """Return all names of attributes, or of elements, in a pattern but not in its elements.

        Returns:
            Those listed one by one, in order, and all of them as a class if wildcards are among them.
        """
        key = (pattern, kind)
        if key not in self._names:
            classes = {self._patterns.parts[leaf][0] for leaf in self._leaves(pattern, kind)}
            table = self._schema.names
            if classes.isdisjoint(table.wide):
                self._names[key] = sorted({name for number in classes for name in table.listed[number]}), None
            else:
                names = union(map(table.name_class, sorted(classes)))
                self._names[key] = names.listed(), names
        return self._names[key]

    def _leaves(self, pattern: int, kind: int) -> list[int]:
        """Return the attributes, or elements, in a pattern but not in its elements, in order."""
        trait = HAS_ATTRIBUTE if kind == ATTRIBUTE else HAS_ELEMENT
        kinds, parts, traits = self._patterns.kinds, self._patterns.parts, self._patterns.traits
        found: list[int] = []
        seen: set[int] = set()
        todo = [pattern]
        while todo:
            number = todo.pop()
            if number in seen or not traits[number] & trait:
                continue
            seen.add(number)
            if kinds[number] == kind:
                found.append(number)
            elif kinds[number] not in _LEAVES:
                todo.extend(reversed(parts[number]))
        self._looked_at += len(seen)
        return found

    def _place(self, pattern: int, otherwise: Place) -> Place:
        return self._simplifier.places.get(pattern, (otherwise,))[0]
