"""The one form in which a document travels through tei: start, text and end, in document order.

An element or attribute name is one string, as expat joins it: ``namespace + " " + local name``, or the local
name alone where there is no namespace. Attributes are a flat list, name and value in turn, in document order.
So expat's callbacks (``namespace_separator=" "``, ``ordered_attributes = True``) need no translation.
"""

from __future__ import annotations

from tei.typed import Protocol

TEI = "http://www.tei-c.org/ns/1.0"
"""The TEI namespace."""
XML = "http://www.w3.org/XML/1998/namespace"
"""The namespace of ``xml:id``, ``xml:lang``, ``xml:space`` and ``xml:base``."""


class Consumer(Protocol):
    """Takes the events of one document: the writer, the validator, the fidelity check, the tree builder."""

    def start(self, name: str, attributes: list[str]) -> None:
        """An element begins."""

    def text(self, data: str) -> None:
        """Character data; adjacent pieces may come apart."""

    def end(self, name: str) -> None:
        """An element ends."""


def joined(namespace: str, local: str) -> str:
    """Return the one-string form of a name; ``joined("", "p")`` is ``"p"``."""
    return f"{namespace} {local}" if namespace else local


def split(name: str) -> tuple[str, str]:
    """Return namespace and local name of a one-string name; the namespace may be empty."""
    namespace, _, local = name.rpartition(" ")
    return namespace, local
