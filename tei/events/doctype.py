"""A document type declaration: what it points to is never fetched; what stays undefined for that is an error.

Once a document names an external subset or refers to a parameter entity, XML lets a processor that does not
read them pass over every undefined entity in silence (XML 1.0, section 4.1, "Entity Declared"), in attribute
values without a trace. No such licence holds for a document that declares itself ``standalone``. So one with
a document type declaration is read as if it said ``standalone="yes"``: expat then reports each undefined
entity, with its place.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.locator import Shift

_SPACE = b" \t\r\n"
_WINDOW = 4096
_STANDALONE = b"<?xml version='1.0' standalone='yes'"


def has_doctype(head: bytes) -> bool | None:
    """Tell whether a document type declaration comes before the root; None if more must be read to tell.

    Args:
        head: the beginning of a document, in UTF-8.
    """
    at = 0
    while True:
        at = _after_space(head, at)
        if head.startswith(b"<?", at):
            end = head.find(b"?>", at + 2) + 2
        elif head.startswith(b"<!--", at):
            end = head.find(b"-->", at + 4) + 3
        else:
            rest = head[at : at + 9]
            return None if b"<!DOCTYPE".startswith(rest) and rest != b"<!DOCTYPE" else rest == b"<!DOCTYPE"
        if end <= at:
            return None
        at = end


def declared_standalone(head: bytes) -> tuple[bytes, Shift]:
    """Return the beginning of a document with a declaration that says standalone, no line being moved."""
    declaration = b""
    if head.startswith(b"<?xml") and head[5:6] in (b" ", b"\t", b"\r", b"\n"):
        declaration = head[: head.find(b"?>") + 2]
    breaks = declaration.count(b"\n")
    replaced = _STANDALONE + b"\n" * breaks + b"?>"
    columns = _last_line(replaced) - _last_line(declaration)
    return replaced + head[len(declaration) :], (breaks + 1, columns)


def _last_line(data: bytes) -> int:
    """Return the length of the last line."""
    return len(data) - data.rfind(b"\n") - 1


def _after_space(data: bytes, at: int) -> int:
    while True:
        window = data[at : at + _WINDOW]
        rest = len(window.lstrip(_SPACE))
        at += len(window) - rest
        if rest or not window:
            return at
