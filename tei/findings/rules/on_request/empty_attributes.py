"""Attributes without a value: ``n=""``."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.rule import Reading, Remark, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.identities import Identities
    from tei.relaxng.open_element import OpenElement

CODES = (
    Code(
        "empty-attribute",
        "warning",
        "{attribute} of {element} is empty",
        "An attribute without a value says nothing; most often it was left over from a template. An empty"
        " xml:lang is another matter: it says that the language is not known.",
        Example('<p n="">Yes.</p>', "<p>Yes.</p>", "text"),
    ),
)
MEANT = frozenset({"xml:lang", "xml:base"})
"""Attributes whose empty value says something."""


class Check(Rule):
    """Looks for empty values."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._is_doubtful = False
        self._found: list[Remark] = []

    def wants(self, element: str, names: tuple[str, ...], typed: frozenset[str]) -> object | None:  # noqa: ARG002 - any element
        """Want every attribute."""
        return names or None

    def take(self, wanted: object, rows: list[list[str]], identities: Identities) -> None:  # noqa: ARG002 - not here
        """Doubt one that is empty."""
        self._is_doubtful = self._is_doubtful or any("" in row for row in rows)

    def is_sound(self) -> bool:
        """Whether there is none."""
        return not self._is_doubtful

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - any element
        """Note those that are empty."""
        for attribute, value in attributes.items():
            if not value.strip() and attribute not in MEANT:
                hint = "delete it, or give it a value"
                self._found.append(Remark("empty-attribute", element, attribute, value, hint=hint))

    def finish(self) -> list[Remark]:
        """Return what was found."""
        return self._found
