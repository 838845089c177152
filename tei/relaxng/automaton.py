"""The automaton that a schema is, grown while documents are read: states, and where each name leads from them.

A state is a set of positions in one content model. The content of an element is entered anew whenever the element
begins, so states are few, and a document is followed by looking up one table after another.
"""

from __future__ import annotations

from tei.relaxng.attributes import AmbiguousPlans, Plan, Plans
from tei.relaxng.beginnings import Beginnings
from tei.relaxng.content import Contents
from tei.relaxng.derivatives import Derivatives
from tei.relaxng.events import AnyElementBegins, ElementBegins, SomeTextComes
from tei.relaxng.identities import HashedIdentities
from tei.relaxng.patterns import HAS_STRING, HAS_TEXT, INTERLEAVE, NULLABLE
from tei.relaxng.positions import AFTER, END, JOIN, Positions
from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.settlement import settled, without_attribute
from tei.relaxng.state import ANY_TEXT, NO_TEXT, PLAIN_TEXT, STRING, UNKNOWN, State
from tei.relaxng.strings import Strings
from tei.relaxng.texts import Texts
from tei.relaxng.value_checks import ValueChecks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.follower import Follower
    from tei.relaxng.identities import Identities

_MOST_SETTLED = 10_000
_MOST_PLANS = 5_000


class Automaton:
    """The states of a schema met so far, and all that is needed to make more; for one reading at a time.

    Attributes:
        schema: the schema.
        positions: the positions met so far.
        derivatives: finds what follows from positions.
        strings: its datatypes and values.
        beginnings: look-up tables of its choices.
        contents: the contents of its elements, attributes apart.
        texts: text against states.
        value_checks: the checks of attribute values.
        plans: the plans whose rows are to be checked now and then.
        identities: takes the identifiers of the document being read.
        follower: goes along with the reading, or None; always one of the same key.
        start: the state before the root element.
    """

    def __init__(self, schema: CompiledSchema) -> None:
        self.schema = schema
        self.strings = Strings(schema)
        self.beginnings = Beginnings(schema, self.strings)
        self.contents = Contents(schema)
        self.positions = Positions(schema.patterns, self.state_of)
        self.derivatives = Derivatives(self.positions, schema.patterns, self.beginnings.sequences)
        self.texts = Texts(self)
        self.value_checks = ValueChecks(schema, self.strings, self.texts)
        self.plans: list[Plan] = []
        self.identities: Identities = HashedIdentities()
        self.follower: Follower | None = None
        self._states: dict[frozenset[int], State] = {}
        self._textless: set[int] = set()  # positions at which no text can come
        self._contents: dict[int, State] = {}
        self._element_plans: dict[int, Plans] = {}
        self._all_plans: list[Plans] = []
        self._settled: dict[tuple[int, tuple[tuple[int, ...], ...]], int] = {}
        self._consumed: dict[tuple[int, tuple[int, ...]], int] = {}
        self._closed: dict[int, int] = {}
        self.start = self.content_state(schema.start)

    def state_of(self, positions: Iterable[int]) -> State:
        """Return the state that is any of some positions."""
        members = frozenset(self.positions.members(positions))
        state = self._states.get(members)
        if state is None:
            state = self._states[members] = State(self, len(self._states), members)
        return state

    def content_state(self, content: int) -> State:
        """Return the state before a whole content, as a document can be in it."""
        state = self._contents.get(content)
        if state is None:
            state = self._contents[content] = self.ready(self.state_of((self.positions.at(content, END),)))
        return state

    def union(self, states: Iterable[State]) -> State:
        """Return the state that is any of some states."""
        return self.ready(self.state_of(position for state in states for position in state.positions))

    def ready(self, state: State) -> State:
        """Find out what text means in a state that a document can be in; return the state."""
        if state.text_mode == UNKNOWN:
            state.text_mode = NO_TEXT
            if state.may_meet_text:
                self._find_text_mode(state)
        return state

    def names_in(self, state: State) -> tuple[frozenset[str], bool]:
        """Return the names of elements that can come in a state, and whether there may be others.

        It is asked of the parts of an interleave. Those that are interleaves themselves are not looked into.
        """
        schema = self.schema
        for position in state.positions:
            pattern = self.positions.patterns[position]
            if pattern < 0 or schema.patterns.kinds[pattern] == INTERLEAVE:
                return frozenset(), True
        event = AnyElementBegins(self.beginnings, schema.patterns)
        classes = {schema.patterns.parts[leaf][0] for leaf in self.derivatives.of(state.positions, event)}
        listed = frozenset(name for number in classes for name in schema.names.listed[number])
        return listed, not classes.isdisjoint(schema.names.wide)

    def may_meet_text(self, state: State) -> bool:
        """Whether text could come next in a state, as far as a glance can tell."""
        for position in state.positions - self._textless:
            if self._may_meet_text(position):
                return True
            self._textless.add(position)
        return False

    def _may_meet_text(self, position: int) -> bool:
        table, traits = self.positions, self.schema.patterns.traits
        while position != END:
            pattern = table.patterns[position]
            if pattern < 0 or traits[pattern] & (HAS_TEXT | HAS_STRING):
                return pattern != AFTER
            if not traits[pattern] & NULLABLE and not table.indexes[position]:
                return False
            position = table.nexts[position]
        return False

    def _find_text_mode(self, state: State) -> None:
        event = SomeTextComes(self.beginnings)
        taken = self.derivatives.of(state.positions, event)
        if event.meets_string:
            state.text_mode = STRING
        elif taken:
            after = self.state_of(taken[0])
            state.text_mode = ANY_TEXT if after is state else PLAIN_TEXT
            state.plain = self.ready(after)

    def elements_after(self, state: State, name: str) -> dict[int, State]:
        """Return the elements that a name can mean in a state, by number, each with the state after it."""
        event = ElementBegins(name, self.schema, self.beginnings)
        taken = self.derivatives.of(state.positions, event)
        return {element: self.ready(self.state_of(taken[element])) for element in sorted(taken)}

    def after_name(self, state: State, name: str) -> tuple[Plans, State | None]:
        """Return what an element of a name may hold in a state, and the state after it.

        Raises:
            NotAllowedError: it is not allowed there.
        """
        found = self.elements_after(state, name)
        if not found:
            raise NotAllowedError
        ways = [(self.plans_of(element), following) for element, following in found.items()]
        if len(ways) == 1:
            return ways[0]
        plans = AmbiguousPlans(self, ways)
        self._all_plans.append(plans)
        return plans, None

    def after_end(self, state: State) -> State:
        """Return the state after an ambiguous element that ends in a state, which must be final."""
        table = self.positions
        states: list[State] = []
        todo = [position for position in sorted(state.positions) if table.nullable[position]]
        while todo:
            position = todo.pop()
            pattern = table.patterns[position]
            if pattern == AFTER:
                states.append(table.states[position][0])
            elif pattern == JOIN:
                todo.extend(member for member in table.joined[position] if table.nullable[member])
            elif position != END:
                todo.append(table.nexts[position])
        return self.union(states)

    def plans_of(self, element: int) -> Plans:
        """Return the plans for the attributes of an element."""
        if element not in self._element_plans:
            self._element_plans[element] = Plans(self, element)
            self._all_plans.append(self._element_plans[element])
        return self._element_plans[element]

    def forget(self) -> None:
        """Forget the plans made so far, if there are too many; to be called when no rows wait to be checked."""
        if len(self.plans) > _MOST_PLANS:
            self.plans.clear()
            for plans in self._all_plans:
                plans.clear()

    def keep_plan(self, plan: Plan) -> Plan:
        """Have the rows of a plan checked now and then; return the plan."""
        if plan.columns:
            self.plans.append(plan)
        return plan

    def watch(self, plan: Plan, element: int, names: tuple[str, ...]) -> None:
        """Have the rows of a plan kept for the follower of the reading, if it wants to see them."""
        if self.follower is None:
            return
        number = self.schema.element_names[element]
        name = "" if number in self.schema.names.wide else self.schema.names.listed[number][0]
        typed = frozenset(names[index // 2] for index, check in plan.columns if check.id_type)
        plan.wanted = self.follower.wants(name, names, typed)
        if plan.wanted is not None and plan.rows is None:
            plan.rows = []
            self.plans.append(plan)

    def settled(self, content: int, given: tuple[tuple[int, ...], ...]) -> int:
        """Return what is left of a content that has these attributes, each matching some of its patterns."""
        key = (content, given)
        if key not in self._settled:
            if len(self._settled) >= _MOST_SETTLED:
                self._settled.clear()
            self._settled[key] = settled(self.schema.patterns, content, given)
        return self._settled[key]

    def without_attribute(self, content: int, matching: tuple[int, ...]) -> int:
        """Return what is left of a content after an attribute that matches some of its patterns."""
        key = (content, matching)
        if key not in self._consumed:
            self._consumed[key] = without_attribute(self.schema.patterns, content, matching)
        return self._consumed[key]

    def without_attributes(self, content: int) -> int:
        """Return what is left of a content when there are no more attributes."""
        if content not in self._closed:
            self._closed[content] = settled(self.schema.patterns, content, [])
        return self._closed[content]
