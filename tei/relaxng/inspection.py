"""What is wrong with a document, all of it, each with its place: the pass over a document known not to be valid.

It follows the same automaton as the verdict, but after a fault it goes on as ``recover`` says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei.relaxng.attribute_faults import attribute_faults
from tei.relaxng.automaton import ANY_TEXT, PLAIN_TEXT, STRING
from tei.relaxng.expected import element_names, missing_names, text_fault
from tei.relaxng.identities import HashedIdentities
from tei.relaxng.journal import NO_ELEMENT, Journal
from tei.relaxng.mismatch import Mismatch
from tei.relaxng.placed_identities import PlacedIdentities
from tei.relaxng.recover import Recovery
from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.texts import SPACE

if TYPE_CHECKING:
    from tei.events.locator import Locator
    from tei.relaxng.attributes import Plans
    from tei.relaxng.automaton import Automaton, State
    from tei.relaxng.journal import OpenElement
    from tei.relaxng.mismatch import Located
    from tei.relaxng.syntax import Place


class Inspection:
    """Takes the events of one document, text piece by piece, and notes what is wrong."""

    def __init__(self, automaton: Automaton, locator: Locator, *, identities: bool) -> None:
        self._automaton = automaton
        self._journal = Journal(locator)
        self._journal.open[0].state = automaton.start
        self._recovery = Recovery(automaton)
        self._identities = PlacedIdentities(self._journal) if identities else None
        automaton.identities = self._identities or HashedIdentities()

    def start(self, name: str, attributes: list[str]) -> None:
        """Take the start of an element."""
        parent = self._journal.open[-1]
        if parent.text:
            self._end_text(parent)
        element = self._journal.begin(name)
        plans = self._enter(parent, element)
        if plans is not None:
            self._take_attributes(element, plans, attributes)

    def text(self, data: str) -> None:
        """Take a piece of text."""
        element = self._journal.open[-1]
        state = element.state
        if state is None or state.text_mode == ANY_TEXT:
            return
        if state.text_mode == STRING:
            element.text.append(data)
            if element.text_place is None and data.strip(SPACE):
                element.text_place = self._journal.text(data)
        elif data.strip(SPACE):
            if state.text_mode == PLAIN_TEXT:
                element.state = state.plain
            elif not element.had_text:
                element.had_text = True
                expected = element_names(self._automaton, state)
                found = Mismatch("text-not-allowed", *self._journal.names(), value=data.strip(SPACE))
                place = self._schema_place(element)
                self._journal.note(self._journal.text(data), found._replace(expected=expected, place=place))

    def end(self, _name: str) -> None:
        """Take the end of an element."""
        element = self._journal.open[-1]
        state = element.state
        if state is not None and (element.text or not state.final):
            state = self._end_content(element, state)
        self._journal.open.pop()
        if element.is_ambiguous and state is not None:
            self._journal.open[-1].state = state.ended()

    def finish(self) -> list[Located]:
        """Return what is wrong, in the order of the document."""
        if self._identities is not None:
            self._identities.finish()
        return sorted(self._journal.found, key=lambda located: located[:2])

    def _schema_place(self, element: OpenElement) -> Place | None:
        """Return where the schema says what an element may hold."""
        return None if element.element == NO_ELEMENT else self._automaton.schema.places.element(element.element)

    def _enter(self, parent: OpenElement, element: OpenElement) -> Plans | None:
        """Find what an element may hold, and what may follow it; None if nothing is known of it."""
        if parent.state is None:
            named = self._recovery.named(element.name)
            element.element = named[0] if named else NO_ELEMENT
            return self._automaton.plans_of(named[0]) if named else None
        try:
            plans, following = parent.state[element.name]
        except NotAllowedError:
            return self._enter_wrongly(parent, element, parent.state)
        element.element = plans.element
        if following is None:
            element.is_ambiguous = True
            ways = self._automaton.elements_after(parent.state, element.name)
            following = self._automaton.union(ways.values())
        parent.state = following
        return plans

    def _enter_wrongly(self, parent: OpenElement, element: OpenElement, state: State) -> Plans | None:
        """Note an element that is not allowed, and find what it may hold nevertheless."""
        repair = self._recovery.element(state, element.name, parent.element, is_root=len(self._journal.open) == 2)
        parent.state = repair.following
        element.element = repair.element
        found = self._journal.found
        if element.name in parent.missing:
            number = parent.missing.pop(element.name)
            earlier = found[number].mismatch._replace(code="element-out-of-order", expected=(element.name,))
            found[number] = found[number]._replace(mismatch=earlier)
        else:
            if repair.code == "element-not-allowed-yet":
                parent.missing.update(dict.fromkeys(repair.expected, len(found)))
            mismatch = Mismatch(
                repair.code,
                *self._journal.names(),
                expected=repair.expected,
                present=tuple(name for name in parent.children if name != element.name),
                place=self._schema_place(parent),
            )
            self._journal.note(self._journal.element(), mismatch)
        return None if repair.element == NO_ELEMENT else self._automaton.plans_of(repair.element)

    def _take_attributes(self, element: OpenElement, plans: Plans, attributes: list[str]) -> None:
        """Check the attributes of an element, and find where its content begins."""
        try:
            plan = plans[tuple(attributes[::2])]
            if all(check.accepts_value(attributes[index]) for index, check in plan.columns):
                element.state = plan.settle(attributes)
                for index, check in plan.columns:
                    self._automaton.identities.add(check.id_type, (attributes[index],))
                return
        except NotAllowedError:
            pass
        element.is_ambiguous = False
        plans = self._automaton.plans_of(element.element)
        faults, element.state = attribute_faults(self._automaton, self._recovery, plans, attributes)
        for fault in faults:
            spot = self._journal.element()
            value = ""
            if fault.number >= 0:
                is_value = fault.code == "bad-attribute-value"
                spot = self._journal.attribute(fault.number, fault.name, value=is_value)
                value = attributes[2 * fault.number + 1]
            place = self._automaton.schema.places.attribute(fault.pattern) or self._schema_place(element)
            found = Mismatch(fault.code, *self._journal.names(), fault.name, value, fault.expected)
            self._journal.note(spot, found._replace(fault=fault.fault, place=place))

    def _end_text(self, element: OpenElement) -> None:
        """Take the text of an element, a start tag having come."""
        state = element.state
        string = "".join(element.text)
        if state is not None and string.strip(SPACE):
            after = self._automaton.texts.after_string(state, string)
            if after is None:
                self._note_text(element, state, string)
            element.state = None if after is None else self._automaton.ready(after)
        element.text.clear()
        element.text_place = None

    def _end_content(self, element: OpenElement, state: State) -> State | None:
        """Check that an element may end; return the state if it may."""
        string = "".join(element.text)
        after: State | None = state
        if state.text_mode == STRING:
            after = self._automaton.texts.after(state, string)
            if after is None or not after.final:
                self._note_text(element, state, string)
                return None
        elif not state.final:
            self._note_incomplete(element, state)
            return None
        return after

    def _note_text(self, element: OpenElement, state: State, string: str) -> None:
        values, fault = text_fault(self._automaton, state, string)
        names = element_names(self._automaton, state)
        if not string.strip(SPACE) and names:
            self._note_incomplete(element, state)
            return
        spot = self._journal.element()
        if element.text_place is not None:
            spot = element.text_place
        found = Mismatch("bad-text", *self._journal.names(), value=string.strip(SPACE), expected=values)
        self._journal.note(spot, found._replace(fault=fault, place=self._schema_place(element)))

    def _note_incomplete(self, element: OpenElement, state: State) -> None:
        expected = missing_names(self._automaton, state)
        if expected and any(name in element.missing for name in expected):
            return
        found = Mismatch("incomplete-element", *self._journal.names(), expected=expected)
        present = tuple(element.children)
        self._journal.note(
            self._journal.element(), found._replace(present=present, place=self._schema_place(element))
        )
