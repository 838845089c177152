"""What is wrong with a document, all of it, each with its place: the pass over a document known not to be valid.

It follows the same automaton as the verdict, but after a fault goes on as ``repair`` finds best.
"""

from __future__ import annotations

from itertools import islice

from tei.relaxng.attribute_faults import attribute_faults
from tei.relaxng.children import MOST_PRESENT, Children
from tei.relaxng.expected import element_names, next_leaves
from tei.relaxng.identities import HashedIdentities
from tei.relaxng.journal import Journal
from tei.relaxng.mismatch import Mismatch
from tei.relaxng.placed_identities import PlacedIdentities
from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.state import ANY_TEXT, PLAIN_TEXT, STRING
from tei.relaxng.texts import SPACE
from tei.relaxng.value_faults import reason_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.locator import Locator
    from tei.relaxng.attributes import Plans
    from tei.relaxng.automaton import Automaton
    from tei.relaxng.mismatch import Located
    from tei.relaxng.open_element import OpenElement
    from tei.relaxng.state import State
    from tei.relaxng.vocabulary import Vocabulary


class Inspection:
    """Takes the events of one document, text piece by piece, and notes what is wrong.

    Attributes:
        counts: how many elements of each name there were.
    """

    def __init__(
        self, automaton: Automaton, vocabulary: Vocabulary, locator: Locator, *, identities: bool, most: int
    ) -> None:
        self._automaton = automaton
        self._vocabulary = vocabulary
        self._journal = Journal(locator, most)
        self._open = self._journal.open
        self._open[0].state = automaton.start
        self.counts = self._journal.counts
        self._children = Children(automaton, vocabulary, self._journal)
        self._identities = PlacedIdentities(self._journal) if identities else None
        automaton.identities = self._identities or HashedIdentities()
        self._follower = follower = automaton.follower
        self._follow_text = None if follower is None else follower.text
        self._follow_end = None if follower is None else follower.end

    def start(self, name: str, attributes: list[str]) -> None:
        """Take the start of an element."""
        parent = self._open[-1]
        if parent.text and (parent.pending or self._children.knows(parent, name)):
            self._end_text(parent)
        if parent.renamed is not None:
            namespace, _, local = name.rpartition(" ")
            if namespace == parent.renamed[0]:
                name = f"{parent.renamed[1]} {local}" if parent.renamed[1] else local
        element = self._journal.begin(name)
        plans = self._children.begin(parent, element, attributes)
        if plans is not None:
            self._take_attributes(element, plans, attributes)
        if parent.had_text >= 0 and not parent.text_over:
            parent.text_over = self._children.parts_text(parent, name)
        if self._follower is not None:
            self._follower.start(element, attributes)

    def text(self, data: str) -> None:
        """Take a piece of text."""
        element = self._open[-1]
        if self._follow_text is not None:
            self._follow_text(data)
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
            elif element.had_text < 0 or element.text_over:
                expected = element_names(self._automaton, state)
                found = Mismatch("text-not-allowed", *self._journal.names(), value=data.strip(SPACE))
                place = self._children.schema_place(element)
                found = found._replace(expected=expected, place=place)
                self._name_neighbours(element)
                element.had_text, element.text_over = self._journal.note(self._journal.text(data), found), False

    def end(self, _name: str) -> None:
        """Take the end of an element."""
        element = self._open[-1]
        self._name_neighbours(element)
        state = element.state
        if state is not None and (
            element.text
            or element.pending
            or not state.final
            or (element.is_ambiguous and state.text_mode == STRING)
        ):
            self._end_content(element, state)
        self._open.pop()
        if self._follow_end is not None:
            self._follow_end(element)
        if element.is_ambiguous and element.state is not None:
            self._open[-1].state = element.state.ended()

    def finish(self) -> list[Located]:
        """Return what is wrong, in the order of the document, once all of it has been taken.

        Raises:
            EnoughError: more is wrong than is to be noted.
        """
        if self._identities is not None:
            self._identities.finish()
        return self.noted()

    def noted(self) -> list[Located]:
        """Return what was noted so far, in the order of the document."""
        return sorted(self._journal.found, key=lambda located: located[:2])

    def _take_attributes(self, element: OpenElement, plans: Plans, attributes: list[str]) -> None:
        """Check the attributes of an element, and find where its content begins."""
        try:
            plan = plans[tuple(attributes[::2])]
            for index, check in plan.columns:
                if not check.accepts_value(attributes[index]):
                    break
            else:
                element.state = plan.settle(attributes) if plan.state is None else plan.state
                for index, check in plan.columns:
                    if check.id_type:
                        self._automaton.identities.add(check.id_type, (attributes[index],))
                return
        except NotAllowedError:
            pass
        element.is_ambiguous = False
        plans = self._automaton.plans_of(element.element)
        faults, element.state = attribute_faults(self._automaton, self._vocabulary, plans, attributes)
        for fault in faults:
            spot = self._journal.element()
            value = ""
            if fault.number >= 0:
                is_value = fault.code == "bad-attribute-value"
                spot = self._journal.attribute(fault.number, fault.name, value=is_value)
                value = attributes[2 * fault.number + 1]
            place = self._automaton.schema.places.attribute(fault.pattern) or self._children.schema_place(element)
            found = Mismatch(fault.code, *self._journal.names(), fault.name, value, fault.expected, fault.meant)
            self._journal.note(spot, found._replace(reason=fault.reason, place=place))
        self._add_identities(plans, attributes)

    def _add_identities(self, plans: Plans, attributes: list[str]) -> None:
        """Take the identifiers in a start tag that is wrong in another way."""
        for name, value in zip(attributes[::2], attributes[1::2], strict=True):
            pattern = plans.content.simple.get(name)
            check = None if pattern is None else self._automaton.value_checks.of(pattern)
            if check is not None and check.id_type and check.accepts(value):
                self._automaton.identities.add(check.id_type, (value,))

    def _name_neighbours(self, element: OpenElement) -> None:
        if element.had_text >= 0:
            self._journal.beside(element.had_text, islice(element.children, MOST_PRESENT))

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

    def _end_content(self, element: OpenElement, state: State) -> None:
        """Check that an element may end; its state is None afterwards if it may not."""
        string = "".join(element.text)
        if state.text_mode == STRING and not element.pending:
            after = self._automaton.texts.after(state, string)
            element.state = after if after is not None and after.final else None
            if element.state is None:
                self._note_text(element, state, string)
        else:
            self._children.end(element)

    def _note_text(self, element: OpenElement, state: State, string: str) -> None:
        if not string.strip(SPACE) and element_names(self._automaton, state):
            self._children.lacks(element, state)
            return
        reason = reason_for(self._automaton, next_leaves(self._automaton, state), string.strip(SPACE))
        spot = self._journal.element()
        if element.text_place is not None:
            spot = element.text_place
        found = Mismatch("bad-text", *self._journal.names(), value=string.strip(SPACE), expected=reason.values)
        self._journal.note(spot, found._replace(reason=reason, place=self._children.schema_place(element)))
