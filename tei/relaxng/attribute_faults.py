"""What is wrong with the attributes of a start tag, one by one."""

from __future__ import annotations

from tei.relaxng.expected import names_of, values_of
from tei.relaxng.patterns import NOT_ALLOWED
from tei.relaxng.settlement import attributes_given
from tei.relaxng.value_faults import Reason, reason_for
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.attributes import Plans
    from tei.relaxng.automaton import Automaton
    from tei.relaxng.state import State
    from tei.relaxng.vocabulary import Vocabulary


STRAYS = frozenset({"attribute-not-allowed", "unknown-attribute"})
"""Codes of attributes that can't be there."""


class AttributeFault(NamedTuple):
    """One fault.

    Attributes:
        code: what is amiss, as in ``mismatch.CODES``.
        number: of the attribute, in order from 0, or -1 for one that is missing.
        name: its name.
        expected: names or values that could stand there instead.
        meant: for a name, those that it could be a slip for, the likeliest first.
        reason: why the value is refused, where it is.
        pattern: the pattern of the attribute, or -1 where there is none.
    """

    code: str
    number: int
    name: str
    expected: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    reason: Reason = Reason()
    pattern: int = -1


def attribute_faults(
    automaton: Automaton, vocabulary: Vocabulary, plans: Plans, attributes: list[str]
) -> tuple[list[AttributeFault], State]:
    """Find the faults of a start tag, and the state in which to go on.

    Args:
        automaton: the automaton.
        vocabulary: the names in the schema.
        plans: what the element may have.
        attributes: names and values in turn.
    """
    search = _Search(automaton, vocabulary, plans, attributes)
    search.by_themselves()
    if not search.faults:
        search.together()
    rest = search.rest
    if rest == NOT_ALLOWED:
        rest = attributes_given(automaton.schema.patterns, plans.content.rest)
    return search.faults, automaton.content_state(rest)


class _Search:
    def __init__(self, automaton: Automaton, vocabulary: Vocabulary, plans: Plans, attributes: list[str]) -> None:
        self._automaton = automaton
        self._vocabulary = vocabulary
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
                    self._unexpected(index, name)
        wanted = {name for fault in self.faults for name in fault.meant[:1]}
        missing = sorted(self._content.required.difference(self._names, wanted))
        strays = [at for at, fault in enumerate(self.faults) if fault.code in STRAYS and not fault.meant]
        if len(missing) == len(strays) == 1:  # the one was written instead of the other
            self.faults[strays[0]] = self.faults[strays[0]]._replace(meant=tuple(missing))
            return
        for name in missing:
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

    def _unexpected(self, index: int, name: str) -> None:
        """Note an attribute that the element can't have, with what it was probably meant to be."""
        possible = self._possible()
        meant = self._vocabulary.slips(name, possible)
        missing = self._content.required.difference(self._names)
        meant.sort(key=lambda other: other not in missing)  # one that is missing was rather meant
        known = self._vocabulary.knows_attribute(name)
        code = "attribute-not-allowed" if known else "unknown-attribute"
        self.faults.append(AttributeFault(code, index, name, possible, tuple(meant)))

    def _check_value(self, index: int, patterns: tuple[int, ...]) -> None:
        value = self._values[index]
        if any(self._matches(pattern, value) for pattern in patterns):
            return
        contents = [self._automaton.schema.patterns.parts[pattern][1] for pattern in patterns]
        expected = tuple(listed for content in contents for listed in values_of(self._automaton, content))
        reason = reason_for(self._automaton, contents, value)
        name = self._names[index]
        fault = AttributeFault("bad-attribute-value", index, name, expected, (), reason, patterns[0])
        self.faults.append(fault)

    def _matches(self, pattern: int, value: str) -> bool:
        check = self._automaton.value_checks.of(pattern)
        return check is None or check.accepts(value)

    def _possible(self) -> tuple[str, ...]:
        """Return the names of the attributes that could still be added."""
        parts = self._automaton.schema.patterns.parts
        classes = {parts[pattern][0] for pattern in (*self._content.simple.values(), *self._plans.all_tangled)}
        return tuple(name for name in names_of(self._automaton, classes) if name not in self._names)
