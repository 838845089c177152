"""One stream of events to several takers at once: the file, the validator, the fidelity check."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.protocol import Consumer


class Tee:
    """Hands every event to each consumer in turn."""

    def __init__(self, *consumers: Consumer) -> None:
        self._consumers = consumers

    def start(self, name: str, attributes: list[str]) -> None:
        """Hand on a start tag."""
        for consumer in self._consumers:
            consumer.start(name, attributes)

    def text(self, data: str) -> None:
        """Hand on characters."""
        for consumer in self._consumers:
            consumer.text(data)

    def end(self, name: str) -> None:
        """Hand on an end tag."""
        for consumer in self._consumers:
            consumer.end(name)
