"""Persons who never speak, and speakers who are not listed among the persons."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.facts import SPEAKERS
from tei.findings.rule import Reading, Remark, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.open_element import OpenElement

CODES = (
    Code(
        "silent-person",
        "note",
        "{element} “{word}” never speaks in this file",
        "The person is listed among those who take part, and no speech points there. That may be as it should"
        " be; or a speaker was given to someone else.",
    ),
    Code(
        "unlisted-speaker",
        "warning",
        "{attribute} of {element} leads to {target}, not to a person",
        "@who points to the entry of a person, a group, an organisation or a role. What it leads to is"
        " something else.",
        Example(
            '<sp who="#a"><speaker xml:id="a">Novak</speaker><p>Yes.</p></sp>',
            '<listPerson><person xml:id="a"><persName>Novak</persName></person></listPerson>\n'
            '<sp who="#a"><speaker>Novak</speaker><p>Yes.</p></sp>',
            "text",
        ),
    ),
)


class Check(Rule):
    """Compares those who speak with those who are listed."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._listed: list[tuple[OpenElement, str]] = []
        self._speeches: list[tuple[OpenElement, str]] = []

    def is_sound(self) -> bool:
        """Doubt always: all must be seen."""
        return False

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:
        """Gather persons and speeches."""
        identifier = attributes.get("xml:id", "")
        if identifier and name in {"person", "personGrp"} and _is_participant(element):
            self._listed.append((element, identifier))
        if name != "change":
            self._speeches += [(element, word) for word in attributes.get("who", "").split() if word[0] == "#"]

    def finish(self) -> Iterator[Remark]:
        """Yield those who never speak, and the speeches of those who are not persons."""
        speaking = {word[1:] for _, word in self._speeches}
        if speaking:
            for element, identifier in self._listed:
                if identifier not in speaking:
                    yield Remark("silent-person", element, "xml:id", identifier)
        for element, word in self._speeches:
            target = self.reading.ids.get(word[1:])
            if target is not None and target.name.rpartition(" ")[2] not in SPEAKERS:
                yield Remark(
                    "unlisted-speaker", element, "who", word, {"target": f"<{target.name.rpartition(' ')[2]}>"}
                )


def _is_participant(element: OpenElement) -> bool:
    """Whether an element stands in the description of those who take part."""
    around = element.parent
    while around is not None:
        if around.name.endswith(" particDesc"):
            return True
        around = around.parent
    return False
