"""A consumer that keeps what it is given, and a way to read a document into it."""

from __future__ import annotations

from tei.events.xml_reader import Locator, read


class Recording:
    """The events of a document, one line each: ``<name a=1``, ``text``, ``>name``."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def start(self, name: str, attributes: list[str]) -> None:
        """Keep the start of an element."""
        pairs = [f" {key}={value}" for key, value in zip(attributes[::2], attributes[1::2], strict=True)]
        self.lines.append(f"<{name}{''.join(pairs)}")

    def text(self, data: str) -> None:
        """Keep text."""
        self.lines.append(data)

    def end(self, name: str) -> None:
        """Keep the end of an element."""
        self.lines.append(f">{name}")


class Places(Recording):
    """The same, with the place of each event before it."""

    def __init__(self, locator: Locator) -> None:
        super().__init__()
        self._locator = locator

    def start(self, name: str, attributes: list[str]) -> None:
        """Keep the start of an element and its place."""
        super().start(name, attributes)
        self._place()

    def text(self, data: str) -> None:
        """Keep text and its place."""
        super().text(data)
        self._place()

    def end(self, name: str) -> None:
        """Keep the end of an element and its place."""
        super().end(name)
        self._place()

    def _place(self) -> None:
        self.lines[-1] = f"{self._locator.line}:{self._locator.column} {self.lines[-1]}"


def events(document: bytes) -> list[str]:
    recording = Recording()
    read(document, recording)
    return recording.lines


def placed_events(document: bytes) -> list[str]:
    locator = Locator()
    places = Places(locator)
    read(document, places, locator=locator, whole_text=False)
    return places.lines
