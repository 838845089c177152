"""The children of elements: each goes its way along the automaton, and where that ends a repair is found."""

from __future__ import annotations

from itertools import islice

from tei.relaxng.mismatch import Mismatch
from tei.relaxng.open_element import NO_ELEMENT, Child
from tei.relaxng.recover import Recovery
from tei.relaxng.refusal import NotAllowedError
from tei.relaxng.repair import AHEAD, BEHIND, Repairs, Scene
from tei.relaxng.state import STRING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.attributes import Plans
    from tei.relaxng.automaton import Automaton
    from tei.relaxng.journal import Journal
    from tei.relaxng.open_element import OpenElement
    from tei.relaxng.repair import Repair
    from tei.relaxng.state import State
    from tei.relaxng.syntax import Place
    from tei.relaxng.vocabulary import Vocabulary

MOST_PRESENT = 20
"""Names of other children that are noted."""


class Children:
    """Takes the beginnings and ends of elements, and notes those that are not allowed, or missing."""

    def __init__(self, automaton: Automaton, vocabulary: Vocabulary, journal: Journal) -> None:
        self._automaton = automaton
        self._vocabulary = vocabulary
        self._journal = journal
        self._recovery = Recovery(automaton, vocabulary)
        self._repairs = Repairs(automaton, vocabulary)
        self._companions: dict[tuple[str, int, str], bool] = {}

    def begin(self, parent: OpenElement, element: OpenElement, attributes: list[str]) -> Plans | None:
        """Find what an element may hold, and what may follow it; None if nothing is known of it."""
        if parent.state is None:
            return self._taken_for(element, [element.name], attributes)
        place = element.line, element.column, element.file
        child = Child(element.name, element.number, parent.total, *place, parent.state)
        if parent.pending:
            parent.pending.append(child)
            if len(parent.pending) > AHEAD:
                self._settle(parent, is_whole=False)
            return self._meant(parent, element, attributes)
        try:
            plans, following = parent.state[element.name]
        except NotAllowedError:
            return self._begin_wrongly(parent, element, child, attributes)
        parent.trail.append(child)
        if len(parent.trail) > 2 * BEHIND:
            del parent.trail[:BEHIND]
        element.element = plans.element
        if following is None:
            element.is_ambiguous = True
            ways = self._automaton.elements_after(parent.state, element.name)
            following = self._automaton.union(ways.values())
        parent.state = following
        return plans

    def end(self, element: OpenElement) -> None:
        """Find how to go on at the end of an element that has pending children, or lacks some."""
        if element.state is not None and (element.pending or not element.state.final):
            self._settle(element, is_whole=True)

    def lacks(self, element: OpenElement, state: State) -> None:
        """Note that the innermost open element is not complete."""
        scene = Scene((), (state,), 0, is_whole=True, known=frozenset())
        self._note(element, [], self._repairs.find(scene))

    def schema_place(self, element: OpenElement) -> Place | None:
        """Return where the schema says what an element may hold."""
        return None if element.element == NO_ELEMENT else self._automaton.schema.places.element(element.element)

    def _begin_wrongly(
        self, parent: OpenElement, element: OpenElement, child: Child, attributes: list[str]
    ) -> Plans | None:
        """Take an element that is not allowed."""
        is_known = bool(self._vocabulary.elements(element.name))
        home = "" if is_known else self._recovery.home(element.name, parent.name)
        if home and (parent.parent is not None or home in self._repairs.expected(child.before)):
            return self._rename(parent, element, home, attributes)
        if parent.parent is None:
            return self._unexpected_root(element, child.before, attributes)
        parent.pending.append(child)
        can_go_on = child.before.final or child.before.text_mode == STRING
        if is_known and can_go_on and not self.knows(parent, element.name):
            self._settle(parent, is_whole=False)  # whatever follows, it can't stand here
        return self._meant(parent, element, attributes)

    def _rename(self, parent: OpenElement, element: OpenElement, home: str, attributes: list[str]) -> Plans | None:
        """Note that an element is in a wrong namespace, and take it, and all in it, to be in the right one."""
        wrong, right = element.name.rpartition(" ")[0], home.rpartition(" ")[0]
        names = (element.name, parent.name)
        self._journal.note(
            self._journal.element(), Mismatch("wrong-namespace", *names, value=wrong, expected=(home,))
        )
        element.renamed = (wrong, right)
        element.name = home
        return self.begin(parent, element, attributes)

    def _unexpected_root(self, element: OpenElement, state: State, attributes: list[str]) -> Plans | None:
        expected = self._repairs.expected(state)
        meant = self._recovery.meant(element.name, expected, NO_ELEMENT)
        is_known = bool(self._vocabulary.elements(element.name))
        found = Mismatch(
            "unexpected-root", element.name, expected=expected, meant=() if is_known else tuple(meant)
        )
        self._journal.note(self._journal.element(), found)
        return self._taken_for(element, [element.name, *meant], attributes)

    def _meant(self, parent: OpenElement, element: OpenElement, attributes: list[str]) -> Plans | None:
        """Find what an element may hold that stands where it is not allowed, or after such a one."""
        names = [element.name]
        if not self._vocabulary.elements(element.name) and parent.state is not None:
            names = self._recovery.meant(element.name, self._repairs.expected(parent.state), parent.element)
        return self._taken_for(element, names, attributes)

    def _taken_for(self, element: OpenElement, names: list[str], attributes: list[str]) -> Plans | None:
        element.element = self._recovery.named(names, attributes)
        return None if element.element == NO_ELEMENT else self._automaton.plans_of(element.element)

    def knows(self, parent: OpenElement, name: str) -> bool:
        """Whether an element of a name can stand in an element at all."""
        return name in self._known(parent)

    def parts_text(self, parent: OpenElement, name: str) -> bool:
        """Whether an element that has begun in another parts the text before it from that after it."""
        return not parent.pending and self.knows(parent, name) and not self._goes_with_text(parent, name)

    def _goes_with_text(self, parent: OpenElement, name: str) -> bool:
        """Whether an element and text beside it could stand together in something inside their parent.

        What can hold others of its own kind, such as a note, is left out: it can hold nearly everything.
        """
        key = (parent.name, parent.element, name)
        if key not in self._companions:
            vocabulary = self._vocabulary
            inside = (
                (each, vocabulary.children(each)) for each in self._known(parent) if vocabulary.holds_text(each)
            )
            self._companions[key] = any(name in within and each not in within for each, within in inside)
        return self._companions[key]

    def _known(self, parent: OpenElement) -> frozenset[str]:
        """Return the names that can stand in an element at all."""
        if parent.is_ambiguous or parent.element == NO_ELEMENT:
            return self._vocabulary.children(parent.name)
        return self._vocabulary.inside(parent.element)

    def _settle(self, parent: OpenElement, *, is_whole: bool) -> None:
        """Find how to go on after what is pending in an element, as far as that can be judged."""
        while parent.pending or is_whole:
            state = parent.state
            if state is None or not (parent.pending or not state.final):
                return
            trail = parent.trail[-BEHIND:]
            window = [*trail, *parent.pending[: AHEAD + 1]]
            scene = Scene(
                tuple(child.name for child in window),
                (*(child.before for child in trail), state),
                len(trail),
                is_whole and len(parent.pending) <= AHEAD + 1,
                self._known(parent),
            )
            repair = self._repairs.find(scene)
            self._note(parent, window, repair)
            passed = max(repair.resume - len(trail), 1)
            parent.pending = parent.pending[passed:]
            parent.trail = []
            if repair.code == "incomplete-element":
                parent.state = None
                return
            parent.state = self._automaton.ready(repair.state)
            if parent.pending and not is_whole and len(parent.pending) <= AHEAD:
                return

    def _note(self, parent: OpenElement, window: list[Child], repair: Repair) -> None:
        """Note what is amiss among the children of an element, unless it tells of the same as an earlier note."""
        if repair.at >= len(window):
            self._note_end(parent, repair)
            return
        child = window[repair.at]
        if self._is_old(parent, child.name, repair) or self._is_of_text(parent, child.name, repair):
            return
        if self._is_one_more(parent, child):
            return
        mismatch = Mismatch(
            repair.code,
            child.name,
            parent.name,
            expected=repair.expected,
            before=repair.before,
            after=repair.after,
            all_needed=repair.all_needed,
            present=self._beside(parent, child),
            place=self.schema_place(parent),
        )
        if not self._vocabulary.elements(child.name):
            expected = self._repairs.expected(child.before)
            meant = repair.expected if repair.code == "unknown-element" else ()
            meant = meant or tuple(self._recovery.meant(child.name, expected, parent.element))
            mismatch = mismatch._replace(code="unknown-element", expected=expected, meant=meant)
        number = self._journal.note(self._journal.child(parent, child), mismatch)
        if repair.code == "element-not-allowed-yet":
            parent.missing.update(dict.fromkeys(repair.expected, number))
        elif repair.code == "element-not-allowed-here":
            parent.strays.setdefault(child.name, number)
            if mismatch.code == repair.code and not self._can_part(parent, child.name):
                parent.last_stray = (child.name, child.order, number)

    @staticmethod
    def _beside(parent: OpenElement, child: Child) -> tuple[str, ...]:
        """Return the names of the elements beside a child; its own is among them if one of them comes after it."""
        names = islice(parent.children.items(), MOST_PRESENT)
        return tuple(name for name, number in names if name != child.name or number > child.number)

    def _note_end(self, parent: OpenElement, repair: Repair) -> None:
        if parent.had_text >= 0:
            return  # what is missing is what the text should stand in
        for name in repair.expected:
            number = parent.strays.pop(name, -1)
            if number >= 0:
                last = next(reversed(parent.children), "")
                self._journal.out_of_order(number, after=last if last != name else "")
                return
            if name in parent.missing:
                return
        mismatch = Mismatch(
            repair.code,
            parent.name,
            parent.parent.name if parent.parent else "",
            expected=repair.expected,
            all_needed=repair.all_needed,
            present=tuple(islice(parent.children, MOST_PRESENT)),
            place=self.schema_place(parent),
        )
        self._journal.note(self._journal.element(), mismatch)

    def _is_old(self, parent: OpenElement, name: str, repair: Repair) -> bool:
        """Whether a repair is the other half of an earlier one: what was missing there is here, or reversed."""
        if repair.code == "element-not-allowed-here" and name in parent.missing:
            number = parent.missing.pop(name)
            self._journal.out_of_order(number, after=name)
            return True
        if repair.code == "element-not-allowed-yet" and len(repair.expected) == 1:
            number = parent.strays.pop(repair.expected[0], -1)
            if number >= 0:
                self._journal.out_of_order(number, before=name)
                return True
        return False

    def _can_part(self, parent: OpenElement, name: str) -> bool:
        """Whether two elements side by side could be strays of their own: there may be text between them."""
        return self.knows(parent, name) or self._vocabulary.holds_text(parent.name)

    def _is_one_more(self, parent: OpenElement, child: Child) -> bool:
        """Whether a stray comes right after another: cells in a table lack one row, and that is one fault.

        So do ``front`` and ``body`` in ``TEI``, for which there is an element that could hold both.
        """
        name, order, number = parent.last_stray
        if order != child.order - 1 or self.knows(parent, child.name):
            return False
        if name != child.name and not self._goes_together(parent, name, child.name):
            return False
        self._journal.repeated(number)
        parent.last_stray = (name, child.order, number)
        return True

    def _goes_together(self, parent: OpenElement, name: str, other: str) -> bool:
        """Whether an element that their parent can hold could hold both of two elements."""
        key = (parent.name, parent.element, f"{name}\n{other}")
        if key not in self._companions:
            children = (self._vocabulary.children(each) for each in self._known(parent))
            self._companions[key] = any(name in within and other in within for within in children)
        return self._companions[key]

    def _is_of_text(self, parent: OpenElement, name: str, repair: Repair) -> bool:
        """Whether a child lacks no more than the text beside it does, of which a note was made."""
        if parent.had_text < 0 or parent.text_over or repair.code != "element-not-allowed-here":
            return False
        return not self.knows(parent, name) and self._goes_with_text(parent, name)
