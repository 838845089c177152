"""What is wrong with the attributes of a start tag, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tei.relaxng.content import attributes_given
from tei.relaxng.expected import names_of, values_of
from tei.relaxng.patterns import DATA, NOT_ALLOWED

if TYPE_CHECKING:
    from tei.relaxng.attributes import Plans
    from tei.relaxng.automaton import Automaton, State
    from tei.relaxng.datatypes.library import Fault
    from tei.relaxng.recover import Recovery
    from tei.relaxng.value_checks import ValueCheck


class AttributeFault(NamedTuple):
    """One fault.

    Attributes:
        code: what is amiss, as in ``mismatch.CODES``.
        number: of the attribute, in order from 0, or -1 for one that is missing.
        name: its name.
        expected: names or values that could stand there instead.
        fault: why a datatype refuses the value, where one does.
        pattern: the pattern of the attribute, or -1 where there is none.
    """

    code: str
    number: int
    name: str
    expected: tuple[str, ...] = ()
    fault: Fault | None = None
    pattern: int = -1


def attribute_faults(
    automaton: Automaton, recovery: Recovery, plans: Plans, attributes: list[str]
) -> tuple[list[AttributeFault], State]:
    """Find the faults of a start tag, and the state in which to go on.

    Args:
        automaton: the automaton.
        recovery: knows the names in the schema.
        plans: what the element may have.
        attributes: names and values in turn.
    """
    search = _Search(automaton, recovery, plans, attributes)
    search.by_themselves()
    if not search.faults:
        search.together()
    rest = search.rest if search.rest != NOT_ALLOWED else attributes_given(automaton.schema, plans.content.rest)
    return search.faults, automaton.content_state(rest)


class _Search:
    def __init__(self, automaton: Automaton, recovery: Recovery, plans: Plans, attributes: list[str]) -> None:
        self._automaton = automaton
        self._recovery = recovery
        self._plans = plans
        self._content = plans.content
        self._names = attributes[::2]
        self._values = attributes[1::2]
        self.faults: list[AttributeFault] = []
        self.rest = NOT_ALLOWED

    def by_themselves(self) -> None:
        """Find the attributes that can't be there, are missing, or have a bad value, whatever the others are."""
        simple = self._content.simple
        for index, name in enumerate(self._names):
            if name in simple:
                self._check_value(index, (simple[name],))
            else:
                matching = self._plans.tangled(name)
                if matching:
                    self._check_value(index, matching)
                else:
                    known = self._recovery.knows_attribute(name)
                    code = "attribute-not-allowed" if known else "unknown-attribute"
                    self.faults.append(AttributeFault(code, index, name, self._possible()))
        for name in sorted(self._content.required.difference(self._names)):
            self.faults.append(AttributeFault("missing-attribute", -1, name, (name,), pattern=simple[name]))

    def together(self) -> None:
        """Find the attribute that does not go with those before it, or that something is missing beside them."""
        automaton = self._automaton
        rest = self._content.rest
        for index, name in enumerate(self._names):
            if name in self._content.simple:
                continue
            matching = tuple(p for p in self._plans.tangled(name) if self._matches(p, self._values[index]))
            left = automaton.without_attribute(rest, matching)
            if left == NOT_ALLOWED:
                fault = AttributeFault("attribute-not-allowed", index, name, self._possible(), pattern=matching[0])
                self.faults.append(fault)
            else:
                rest = left
        self.rest = automaton.without_attributes(rest)
        if self.rest == NOT_ALLOWED and not self.faults:
            missing = tuple(name for name in self._possible() if name not in self._content.simple)
            self.faults.append(AttributeFault("missing-attribute", -1, missing[0] if missing else "", missing))

    def _check_value(self, index: int, patterns: tuple[int, ...]) -> None:
        value = self._values[index]
        if any(self._matches(pattern, value) for pattern in patterns):
            return
        check = self._automaton.value_checks.of(patterns[0])
        if check is None:
            return
        expected = tuple(v for p in patterns for v in values_of(self._automaton, self._content_of(p)))
        fault = self._datatype_fault(check, value)
        name = self._names[index]
        self.faults.append(AttributeFault("bad-attribute-value", index, name, expected, fault, patterns[0]))

    def _matches(self, pattern: int, value: str) -> bool:
        check = self._automaton.value_checks.of(pattern)
        return check is None or check.accepts(value)

    def _datatype_fault(self, check: ValueCheck, value: str) -> Fault | None:
        patterns = self._automaton.schema.patterns
        if patterns.kinds[check.content] != DATA:
            return None
        strings = self._automaton.strings
        return strings.datatype(patterns.parts[check.content][0]).fault(value, strings.context)

    def _content_of(self, pattern: int) -> int:
        return self._automaton.schema.patterns.parts[pattern][1]

    def _possible(self) -> tuple[str, ...]:
        """Return the names of the attributes that could still be added."""
        parts = self._automaton.schema.patterns.parts
        classes = {parts[pattern][0] for pattern in (*self._content.simple.values(), *self._plans.all_tangled)}
        return tuple(name for name in names_of(self._automaton, classes) if name not in self._names)
