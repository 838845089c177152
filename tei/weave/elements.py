"""A short way to write elements whose content is known: the header, mostly."""

from __future__ import annotations

from tei.weave.flow import tei_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.protocol import Consumer


class _Open:
    __slots__ = ("_consumer", "_name")

    def __init__(self, consumer: Consumer, name: str) -> None:
        self._consumer = consumer
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, *error: object) -> None:
        self._consumer.end(self._name)


class Elements:
    """Writes TEI elements: ``with tei("titleStmt"): tei.leaf("title", "A letter")``."""

    def __init__(self, consumer: Consumer) -> None:
        self._consumer = consumer

    def __call__(self, local: str, **attributes: str) -> _Open:
        """Open an element until the end of the ``with``; attributes that are empty are left out."""
        name = tei_name(local)
        self._consumer.start(name, [part for pair in attributes.items() if pair[1] for part in pair])
        return _Open(self._consumer, name)

    def leaf(self, local: str, words: str, **attributes: str) -> None:
        """Write an element that holds words and nothing else."""
        with self(local, **attributes):
            if words:
                self._consumer.text(words)
