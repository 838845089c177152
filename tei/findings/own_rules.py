"""Whether a document may break a rule of the schema for transcripts at all: a look at its tags as they go by.

The rules are embedded in the schema as Schematron, so that any editor can run them. Running them takes a tree,
XPath and a second or two for a megabyte; seeing that nothing in a document can break one takes a twentieth of
that. So the tags are looked at first, and only where there is doubt are the rules themselves run. The look may
doubt without need, but never trusts without cause: ``tests/schemas/test_own_rules.py`` holds it against the rules.
"""

from __future__ import annotations

from tei.bundled import TRANSCRIPT, bundled
from tei.events.protocol import TEI, XML, joined
from tei.events.xml_reader import read
from tei.relaxng.texts import words
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ALL_PHASES = frozenset({"", "#ALL"})
PREFIX = TEI + " "
XML_ID = joined(XML, "id")
BEARERS = frozenset({"person", "personGrp", "org", "role", "castItem", "name", "persName", "orgName"})
"""Elements whose identifiers declare a speaker."""
POINTERS = ("target", "spanTo", "start", "end", "since", "origin", "synch")
WATCHED = frozenset(
    {
        *(XML_ID, "who", *POINTERS, "when", "from", "to", "notBefore", "notAfter", "calendar", "subtype"),
        *("targetLang", "unitRef", "schemeVersion", "cRef"),
    }
)
"""Attributes of any element that a rule looks at."""
HOLDS_PARAGRAPHS = frozenset({"item", "note", "q", "quote", "said", "sp", "stage", "cell", "figure"})
"""Elements that may hold paragraphs inside a paragraph."""
NESTING = frozenset({"p", "ab", "l", "lg", "note", "back", "s"})
"""Elements that may not stand in others, or may because they stand in others."""
VERSE = frozenset({"l", "lg", "gap"})
DIGITS_OF_A_YEAR, DIGITS_OF_A_DAY = 4, 10


class _Doubt(Exception):  # noqa: N818 - no error: what was asked is answered
    """Some rule may be broken."""


class _Held(NamedTuple):
    """What an element holds whose children a rule counts.

    Attributes:
        depth: how deep it stands.
        name: of the element.
        children: their names.
        words: how many stretches of text there were before it that are not blank.
    """

    depth: int
    name: str
    children: list[str]
    words: int


def is_own(path: str, phase: str) -> bool:
    """Whether rules that are to be run are all of those embedded in the schema for transcripts.

    Args:
        path: of the file with the rules.
        phase: the phase that is chosen.
    """
    own = bundled(TRANSCRIPT)
    if phase not in ALL_PHASES or not own:
        return False
    if path == own:
        return True
    try:
        with open(path, "rb") as file, open(own, "rb") as ours:
            return file.read() == ours.read()
    except OSError:  # whoever runs the rules says what is the matter with the file
        return False


def may_break(document: str | bytes, name: str) -> bool:
    """Whether the rules may have something to say of a document, which must be well-formed.

    Args:
        document: its path, or its bytes.
        name: what to call it.
    """
    look = _Look()
    try:
        read(document, look, name=name)
        look.finish()
    except _Doubt:
        return True
    return False


class _Look:
    """Takes the events of one document, and raises ``_Doubt`` where a rule may be broken."""

    def __init__(self) -> None:
        self._open: list[str] = []  # local names; empty for what is not TEI
        self._around = dict.fromkeys(NESTING, 0)  # how many of them are open
        self._held: list[_Held] = []
        self._verse: list[int] = []  # for each open lg, how many parts of verse there were before it
        self._verses = 0
        self._blank: list[tuple[int, int]] = []  # open elements that need words: depth, stretches of text before
        self._texts = 0
        self._words = 0
        self._ids: set[str] = set()
        self._declared: set[str] = set()
        self._notes: set[str] = set()
        self._speakers: set[str] = set()
        self._targets: set[str] = set()
        self._noted: set[str] = set()
        self._called: set[str] = set()
        self._pointing: set[str] = set()

    def start(self, name: str, attributes: list[str]) -> None:
        """Look at the start of an element."""
        local = name[len(PREFIX) :] if name.startswith(PREFIX) else ""
        parent = self._open[-1] if self._open else ""
        if self._held and self._held[-1].depth == len(self._open):
            self._held[-1].children.append(local or "*")
        self._open.append(local)
        if local in VERSE:
            self._verses += 1
        if local in NESTING:
            self._nest(local, parent)
        if local in SINGLE or (attributes and not WATCHED.isdisjoint(attributes[::2])):
            given = dict(zip(attributes[::2], attributes[1::2], strict=True))
            self._identify(local, parent, given)
            if local:
                self._look_at(local, given)

    def text(self, data: str) -> None:
        """Count the stretches of text."""
        self._texts += 1
        self._words += not data.isspace()

    def end(self, name: str) -> None:  # noqa: ARG002 - events come in balance
        """Look at what an element held."""
        depth = len(self._open)
        local = self._open.pop()
        if local in NESTING:
            self._around[local] -= 1
            if local == "lg":
                _doubt_if(self._verse.pop() == self._verses)
        if self._held and self._held[-1].depth == depth:
            held = self._held.pop()
            _doubt_if(not HOLDING[held.name](held, self._words))
        if self._blank and self._blank[-1][0] == depth:
            _doubt_if(self._blank.pop()[1] == self._texts)

    def finish(self) -> None:
        """Compare what points with what is there."""
        _doubt_if(not self._speakers <= self._declared)
        _doubt_if(not self._targets <= self._ids)
        _doubt_if(not self._noted <= self._notes)
        _doubt_if(not self._called <= self._pointing)

    def _nest(self, local: str, parent: str) -> None:
        """Look at what stands in what: paragraphs, verse, sentences."""
        around = self._around
        if local in ("p", "ab"):
            _doubt_if(parent not in HOLDS_PARAGRAPHS and around["p"] + around["ab"] > 0)
            _doubt_if(parent not in ("figure", "note") and around["l"] + around["lg"] > 0)
        elif local in ("l", "lg"):
            _doubt_if(around["l"] > 0 and around["note"] == 0)
            if local == "lg":
                self._verse.append(self._verses)
        elif local == "s":
            _doubt_if(parent == "s")
        around[local] += 1

    def _identify(self, local: str, parent: str, given: Mapping[str, str]) -> None:
        """Note an identifier, and what it is the identifier of."""
        identifier = given.get(XML_ID)
        if identifier is None:
            return
        _doubt_if(" " in identifier)
        self._ids.add(identifier)
        if local in BEARERS:
            self._declared.add(identifier)
        elif local == "note":
            self._notes.add(identifier)
            if "n" in given and "target" not in given and (self._around["back"] or parent == "div"):
                self._called.add(identifier)

    def _look_at(self, local: str, given: Mapping[str, str]) -> None:
        """Look at the attributes of an element of TEI."""
        if "who" in given and local != "change":
            speakers = words(given["who"])
            _doubt_if(not all("#" in who or ":" in who or "/" in who for who in speakers))
            self._speakers.update(who[1:] for who in speakers if who[0] == "#")
        for pointer in POINTERS:
            if pointer in given:
                self._point(local, pointer, given)
        _doubt_if(any(broken(given) for broken in EVERYWHERE))
        depth = len(self._open)
        if "calendar" in given:
            self._blank.append((depth, self._texts))
        if local in SINGLE:
            _doubt_if(not SINGLE[local](given))
            kind = "gloss" if local == "list" and given.get("type") == "gloss" else local
            if kind in HOLDING:
                self._held.append(_Held(depth, kind, [], self._words))

    def _point(self, local: str, pointer: str, given: Mapping[str, str]) -> None:
        targets = words(given[pointer])
        self._targets.update(target[1:] for target in targets if target[0] == "#")
        if pointer == "target" and local in ("ref", "ptr"):
            self._pointing.update(target[1:] for target in targets if target[0] == "#")
            if given.get("type") == "note":
                self._noted.update(target[1:] for target in targets if target[0] == "#")


def _doubt_if(is_doubtful: bool) -> None:  # noqa: FBT001 - a condition, as in English
    if is_doubtful:
        raise _Doubt


def _in_order(earlier: str, later: str) -> bool:
    """Whether dates are surely in order: as far as both go, if they are not both exact to the second."""
    years = earlier[:DIGITS_OF_A_YEAR], later[:DIGITS_OF_A_YEAR]
    if not all(len(year) == DIGITS_OF_A_YEAR and year.isascii() and year.isdigit() for year in years):
        return True  # of other dates the rules say nothing
    length = min(len(earlier), len(later), DIGITS_OF_A_DAY)
    both_exact = "T" in earlier and "T" in later
    return earlier[:length] <= later[:length] and (not both_exact or earlier == later)


def _out_of_order(given: Mapping[str, str]) -> bool:
    period = "from" in given and "to" in given and not _in_order(given["from"], given["to"])
    bounds = "notBefore" in given and "notAfter" in given
    return period or (bounds and not _in_order(given["notBefore"], given["notAfter"]))


def _said_twice(given: Mapping[str, str]) -> bool:
    if "when" in given and not given.keys().isdisjoint(("from", "to", "notBefore", "notAfter")):
        return True
    return ("from" in given and "notBefore" in given) or ("to" in given and "notAfter" in given)


EVERYWHERE: tuple[Callable[[Mapping[str, str]], bool], ...] = (
    _out_of_order,
    _said_twice,
    lambda given: "subtype" in given and "type" not in given,
    lambda given: "targetLang" in given and "target" not in given,
    lambda given: "unitRef" in given and "unit" in given,
    lambda given: "schemeVersion" in given and given.get("scheme", "free") == "free",
)
"""What attributes of any element may do to break a rule."""


def _anything(_given: Mapping[str, str]) -> bool:
    return True


def _one_pointer(given: Mapping[str, str]) -> bool:
    return not ("target" in given and "cRef" in given)


def _two_ends(given: Mapping[str, str]) -> bool:
    return len(words(given.get("target", ""))) > 1


def _one_passage(given: Mapping[str, str]) -> bool:
    return not ("target" in given and ("from" in given or "to" in given)) and (
        "to" not in given or "from" in given
    )


def _no_range(given: Mapping[str, str]) -> bool:
    return "from" not in given and "to" not in given


SINGLE: dict[str, Callable[[Mapping[str, str]], bool]] = {
    "ref": _one_pointer,
    "ptr": _one_pointer,
    "link": _two_ends,
    "join": _two_ends,
    "span": _one_passage,
    "rt": _no_range,
    "list": _anything,
    "subst": _anything,
    "correspAction": _anything,
    "msIdentifier": _anything,
    "addSpan": lambda given: "spanTo" in given,
    "delSpan": lambda given: "spanTo" in given,
    "damageSpan": lambda given: "spanTo" in given,
    "relation": lambda given: not given.keys().isdisjoint(("name", "ref", "key")),
    "quotation": lambda given: "marks" in given,
    "shift": lambda given: "new" in given,
    "variantEncoding": lambda given: given.get("location") != "external",
    **dict.fromkeys(("relatedItem", "citeStructure", "dimensions"), lambda _given: False),
}
"""Elements with rules of their own: whether their attributes keep them. Rare ones are always in doubt."""


def _has_a_place(held: _Held, words_so_far: int) -> bool:
    return words_so_far > held.words and held.children[:1] not in (["idno"], ["altIdentifier"])


HOLDING: dict[str, Callable[[_Held, int], bool]] = {
    "gloss": lambda held, _: "label" in held.children,
    "subst": lambda held, _: "add" in held.children and not {"del", "surplus"}.isdisjoint(held.children),
    "correspAction": lambda held, _: held.children.count("date") < 2,
    "msIdentifier": _has_a_place,
}
"""Elements whose children keep a rule."""
