"""What the attributes of a start tag come to: settled once for each sequence of names that an element has.

Such a plan says which values are to be checked, and in which state the content begins. Values are not checked one
by one: the validator keeps them for a while, and each value that occurs is checked once.
"""

from __future__ import annotations

from tei.relaxng.content import TangledAttributes
from tei.relaxng.patterns import HAS_ATTRIBUTE, NOT_ALLOWED
from tei.relaxng.refusal import NotAllowedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.automaton import Automaton
    from tei.relaxng.content import Apart
    from tei.relaxng.state import State
    from tei.relaxng.value_checks import ValueCheck

    Tangled = tuple[int, tuple[int, ...]]
    """An attribute that with others decides what the content is: index of its value, patterns its name matches."""


class Plan:
    """What attributes of certain names, in a certain order, come to.

    Attributes:
        rows: attribute lists kept until their values are checked; None if there is nothing to check.
        columns: the values that can wait to be checked: index in the list, and check.
        state: where the content begins; None if that, or whether it may, depends on the values.
        wanted: what the follower of the reading wants to see of the rows; None if nothing.
    """

    __slots__ = ("_automaton", "_now", "_rest", "_tangled", "columns", "rows", "state", "wanted")

    def __init__(
        self, automaton: Automaton, columns: list[tuple[int, ValueCheck]], tangled: list[Tangled], rest: int
    ) -> None:
        self.columns = [column for column in columns if not column[1].needs_context]
        self.rows: list[list[str]] | None = [] if self.columns else None
        self.wanted: object | None = None
        self._automaton = automaton
        self._now = [column for column in columns if column[1].needs_context]
        self._tangled = tangled
        self._rest = rest
        self.state: State | None = None
        if not self._now and not tangled:
            self.state = automaton.content_state(rest)

    def settle(self, attributes: list[str]) -> State:
        """Return where the content begins.

        Raises:
            NotAllowedError: the values are not allowed, as far as they can't wait.
        """
        return self._automaton.content_state(self.content(attributes))

    def content(self, attributes: list[str]) -> int:
        """Return what the content is to be, once these attributes are there.

        Raises:
            NotAllowedError: the values are not allowed, as far as they can't wait.
        """
        for index, check in self._now:
            if not check.accepts(attributes[index]):
                raise NotAllowedError
        rest = self._rest
        if self._tangled:
            given = tuple(self._matching(patterns, attributes[index]) for index, patterns in self._tangled)
            rest = self._automaton.settled(rest, given)
        if rest == NOT_ALLOWED:
            raise NotAllowedError
        return rest

    def _matching(self, patterns: tuple[int, ...], value: str) -> tuple[int, ...]:
        """Return those of some patterns of attributes that a value matches."""
        matching: list[int] = []
        for pattern in patterns:
            check = self._automaton.value_checks.of(pattern)
            if check is None or check.accepts(value):
                matching.append(pattern)
                if check is not None and check.id_type:
                    self._automaton.identities.add(check.id_type, [value])
        return tuple(matching)


class Plans(dict[tuple[str, ...], Plan]):
    """The plans of one element, by the names of its attributes in order.

    Attributes:
        element: its number.
    """

    __slots__ = ("_automaton", "_content", "_tangled", "element")

    def __init__(self, automaton: Automaton, element: int) -> None:
        super().__init__()
        self._automaton = automaton
        self._content: Apart | None = None
        self._tangled: TangledAttributes | None = None
        self.element = element

    @property
    def content(self) -> Apart:
        """The content of the element, the attributes that stand by themselves apart."""
        if self._content is None:
            self._content = self._automaton.contents.apart(self._automaton.schema.contents[self.element])
        return self._content

    @property
    def all_tangled(self) -> list[int]:
        """The patterns of the attributes left in the content."""
        return self._tangled_attributes().patterns

    def tangled(self, name: str) -> tuple[int, ...]:
        """Return those of them that an attribute of a name can match."""
        return self._tangled_attributes().matching(name)

    def _tangled_attributes(self) -> TangledAttributes:
        if self._tangled is None:
            self._tangled = TangledAttributes(self._automaton.schema, self.content.rest)
        return self._tangled

    def __missing__(self, names: tuple[str, ...]) -> Plan:
        """Make a plan.

        Raises:
            NotAllowedError: no start tag with attributes of these names is allowed.
        """
        content = self.content
        columns: list[tuple[int, ValueCheck]] = []
        tangled: list[Tangled] = []
        for index, name in enumerate(names):
            if name in content.simple:
                check = self._automaton.value_checks.of(content.simple[name])
                if check is not None:
                    columns.append((2 * index + 1, check))
            else:
                patterns = self.tangled(name)
                if not patterns:
                    raise NotAllowedError
                tangled.append((2 * index + 1, patterns))
        if not content.required.issubset(names):
            raise NotAllowedError
        plan = self[names] = self._plan(columns, tangled)
        self._automaton.watch(plan, self.element, names)
        return plan

    def _plan(self, columns: list[tuple[int, ValueCheck]], tangled: list[Tangled]) -> Plan:
        """Make a plan, settling all that does not depend on values."""
        automaton = self._automaton
        rest = self.content.rest
        if any(automaton.value_checks.of(pattern) for _, patterns in tangled for pattern in patterns):
            return automaton.keep_plan(Plan(automaton, columns, tangled, rest))
        if tangled or automaton.schema.patterns.traits[rest] & HAS_ATTRIBUTE:
            rest = automaton.settled(rest, tuple(patterns for _, patterns in tangled))
        if rest == NOT_ALLOWED and self.content.rest != NOT_ALLOWED:
            raise NotAllowedError
        return automaton.keep_plan(Plan(automaton, columns, [], rest))


class AmbiguousPlan(Plan):
    """A plan where an element may be one of several, and its end tells which."""

    __slots__ = ("_ways",)

    def __init__(self, automaton: Automaton, ways: list[tuple[Plan, State]]) -> None:
        super().__init__(automaton, [], [], NOT_ALLOWED)
        self.state = None
        self._ways = ways

    def settle(self, attributes: list[str]) -> State:
        """Return where the content begins: in those of the elements that have such attributes.

        Raises:
            NotAllowedError: none has.
        """
        automaton = self._automaton
        left: list[int] = []
        for plan, following in self._ways:
            try:
                content = plan.content(attributes)
            except NotAllowedError:
                continue
            if all(check.accepts(attributes[index]) for index, check in plan.columns):
                if not left:
                    for index, check in plan.columns:
                        automaton.identities.add(check.id_type, [attributes[index]])
                left.append(automaton.positions.at(content, automaton.positions.after(following)))
        if not left:
            raise NotAllowedError
        return automaton.ready(automaton.state_of(left))


class AmbiguousPlans(Plans):
    """The plans of a name that may be that of several elements."""

    __slots__ = ("_ways",)

    def __init__(self, automaton: Automaton, ways: list[tuple[Plans, State]]) -> None:
        super().__init__(automaton, ways[0][0].element)
        self._ways = ways

    def __missing__(self, names: tuple[str, ...]) -> Plan:
        """Make a plan of the plans of the elements.

        Raises:
            NotAllowedError: none of them allows attributes of these names.
        """
        found: list[tuple[Plan, State]] = []
        for plans, following in self._ways:
            try:
                found.append((plans[names], following))
            except NotAllowedError:
                continue
        if not found:
            raise NotAllowedError
        plan = self[names] = AmbiguousPlan(self._automaton, found)
        self._automaton.watch(plan, self.element, names)
        return plan
