"""All rules that are used on a document, as one that follows it; only elements of TEI are handed on to them."""

from __future__ import annotations

from tei.events.protocol import TEI, XML
from tei.findings.rule import Reading, Rule
from tei.findings.rules import every, usual
from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.findings.rule import Remark
    from tei.relaxng.identities import Identities
    from tei.relaxng.open_element import OpenElement

    Wanted = tuple[int, tuple[object, ...]]
    """Where the identifier stands if no one else takes it, else 0; what each rule wants to see."""

PREFIX = TEI + " "
XML_PREFIX = XML + " "
XML_ID = XML_PREFIX + "id"
WRONG_SCHEMA = "wrong-schema"
"""What is found from all findings of a document together; switched as a rule is."""


def rule_codes() -> frozenset[str]:
    """Return the names of all codes that rules find."""
    return frozenset(code.name for file in every() for code in file.CODES) | {WRONG_SCHEMA}


def usual_codes() -> frozenset[str]:
    """Return the names of those that are looked for unless they are switched off."""
    return frozenset(code.name for file in usual() for code in file.CODES) | {WRONG_SCHEMA}


class Following:
    """Follows one document with the rules that find some codes.

    Attributes:
        key: what the rules want depends on nothing else.
        text: hands text on to the rules that want it; None if none does.
        end: hands the ends of elements on to the rules that want them; None if none does.
        used: the names of the codes that are looked for.
    """

    def __init__(self, used: frozenset[str], path: str = "") -> None:
        """Begin with a document.

        Args:
            used: the names of the codes to look for.
            path: of the document; empty where it is no file.
        """
        self.key = " ".join(sorted(used))
        self.used = used
        self._ids: dict[str, OpenElement] = {}
        known = usual() if used <= usual_codes() else every()
        files = [file for file in known if any(code.name in used for code in file.CODES)]
        self._shared = Reading(self._ids, path)
        self._base: OpenElement | None = None
        self._checks = [file.Check(self._shared) for file in files]
        self._starting = [check for check in self._checks if type(check).start is not Rule.start]
        self._seeing_bare = [check for check in self._starting if check.sees_bare]
        self._reading = [check for check in self._checks if type(check).text is not Rule.text]
        self._ending = [check for check in self._checks if type(check).end is not Rule.end]
        self.text: Callable[[str], None] | None = self._text if self._reading else None
        self.end: Callable[[OpenElement], None] | None = self._end if self._ending else None

    def wants(self, element: str, names: tuple[str, ...], typed: frozenset[str]) -> Wanted | None:
        """Say what the rules want to see, and the identifier, if the schema does not take it for one."""
        if not element.startswith(PREFIX):
            return None
        local = element[len(PREFIX) :]
        asked = tuple(check.wants(local, names, typed) for check in self._checks)
        identifier = 2 * names.index(XML_ID) + 1 if XML_ID in names and XML_ID not in typed else 0
        return (identifier, asked) if identifier or any(wanted is not None for wanted in asked) else None

    def take(self, wanted: object, rows: list[list[str]], identities: Identities) -> None:
        """Hand the attributes of elements alike on to the rules that want them."""
        identifier, asked = cast("Wanted", wanted)
        if identifier:
            identities.add("ID", [row[identifier] for row in rows])
        for check, each in zip(self._checks, asked, strict=True):
            if each is not None:
                check.take(each, rows, identities)

    def is_sound(self) -> bool:
        """Whether no rule doubts."""
        return all(check.is_sound() for check in self._checks)

    def start(self, element: OpenElement, attributes: list[str]) -> None:
        """Take the start of an element."""
        is_tei = element.name.startswith(PREFIX)
        if not attributes:
            if is_tei:
                for check in self._seeing_bare:
                    check.start(element, element.name[len(PREFIX) :], {})
            return
        given = _named(attributes)
        identifier = given.get("xml:id") or ("" if is_tei else given.get("id"))
        if identifier:
            self._ids.setdefault(identifier, element)
        if self._base is not None or "xml:base" in given:
            self._note_base(element, given)
        if is_tei:
            local = element.name[len(PREFIX) :]
            for check in self._starting:
                check.start(element, local, given)

    def _note_base(self, element: OpenElement, given: dict[str, str]) -> None:
        around: OpenElement | None = element
        while self._base is not None and around is not None and around.depth > self._base.depth:
            around = around.parent
        if around is not self._base:
            self._base = None
        if self._base is None and "xml:base" in given:
            self._base = element
        self._shared.is_based = self._base is not None

    def _text(self, data: str) -> None:
        for check in self._reading:
            check.text(data)

    def _end(self, element: OpenElement) -> None:
        if element.name.startswith(PREFIX):
            for check in self._ending:
                check.end(element, element.name[len(PREFIX) :])

    def remarks(self) -> list[Remark]:
        """Return what the rules found, in the order of the document."""
        found = [remark for check in self._checks for remark in check.finish() if remark.code in self.used]
        return sorted(found, key=lambda remark: (remark.element.line, remark.element.column))


def _named(attributes: list[str]) -> dict[str, str]:
    """Return values by name; names of XML with the prefix ``xml:``, those of other namespaces left out."""
    given: dict[str, str] = {}
    for name, value in zip(attributes[::2], attributes[1::2], strict=True):
        if " " not in name:
            given[name] = value
        elif name.startswith(XML_PREFIX):
            given["xml:" + name[len(XML_PREFIX) :]] = value
    return given
