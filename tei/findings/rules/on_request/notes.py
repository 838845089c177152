"""Notes out of order: 3 comes after 1."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.rule import Reading, Remark, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.open_element import OpenElement

_NOTES = '<p>One<note n="1">a</note> two<note n="{}">b</note> three<note n="{}">c</note></p>'
CODES = (
    Code(
        "note-order",
        "warning",
        "note {word} comes after note {before}",
        "Numbered notes go up by one. Where one is left out or comes twice, a note was lost, doubled, or misread.",
        Example(_NOTES.format("3", "2"), _NOTES.format("2", "3"), "text"),
    ),
)
LONGEST = 6
"""Digits of a number that is looked at."""


class Check(Rule):
    """Follows the numbers of notes, which may begin anew in every division."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._last: dict[str, int] = {}
        self._found: list[Remark] = []

    def is_sound(self) -> bool:
        """Doubt always: the order must be seen."""
        return False

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:
        """Note a number that does not follow the one before."""
        number = attributes.get("n", "").strip("()[].*")
        if name != "note" or not number.isdecimal() or len(number) > LONGEST:
            return
        kind = f"{attributes.get('type', '')} {attributes.get('place', '')}"
        before, here = self._last.get(kind), int(number)
        if before is not None and here not in (before + 1, 1):
            values = {"word": number, "before": str(before)}
            self._found.append(Remark("note-order", element, "n", attributes["n"], values))
        self._last[kind] = here

    def finish(self) -> list[Remark]:
        """Return what was found."""
        return self._found
