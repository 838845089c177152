"""Two elements with the same xml:id, whatever the schema thinks of it."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.rule import Reading, Remark, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.open_element import OpenElement

CODES = (
    Code(
        "duplicate-id",
        "error",
        "the identifier “{value}” is taken: line {first} has it",
        "An xml:id names one element of the file, so that others can point to it. Two elements of the same name"
        " leave it open which one is meant.",
        Example(
            '<p xml:id="a">One.</p><p xml:id="a">Two.</p>', '<p xml:id="a">One.</p><p xml:id="b">Two.</p>', "text"
        ),
    ),
)


class Check(Rule):
    """Looks for identifiers that are taken; where the schema knows them for identifiers, it does so itself."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._found: list[Remark] = []

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - any element
        """Note an identifier that an element before has."""
        word = attributes.get("xml:id", "")
        first = self.reading.ids.get(word)
        if word and first is not None and first is not element:
            values = {"value": word, "first": str(first.line)}
            self._found.append(Remark("duplicate-id", element, "xml:id", word, values))

    def finish(self) -> list[Remark]:
        """Return what was found."""
        return self._found
