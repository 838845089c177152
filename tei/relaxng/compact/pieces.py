"""Pieces of a schema in the compact syntax, which know where they need parentheses, and their annotations."""

from __future__ import annotations

from enum import IntEnum

from tei.relaxng.compact.layout import BREAK, SPACE, Block, Layout, indented, joined
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Form(IntEnum):
    """What a piece looks like from outside: where one form needs parentheses, all later ones do."""

    PRIMARY = 0
    FOLLOWED = 1  # with annotations behind it
    REPEATED = 2
    OPERATOR = 3
    EXCEPTING = 4


class Piece(NamedTuple):
    """A pattern or name class as written."""

    layout: Layout
    form: Form = Form.PRIMARY

    def within(self, highest: Form) -> Layout:
        """Return the layout for a place that takes forms up to one of them without parentheses."""
        return self.layout if self.form <= highest else joined("(", indented(self.layout, by=1), ")")


def operator(sign: str, pieces: Sequence[Piece]) -> Piece:
    """Join pieces by ``,``, ``|`` or ``&``; one piece stays as it is."""
    if len(pieces) == 1:
        return pieces[0]
    parts: list[Layout] = []
    for at, piece in enumerate(pieces):
        operand = piece.within(Form.REPEATED)
        if at and sign == ",":
            parts += (",", SPACE, operand)
        elif at:
            parts += (SPACE, sign + " ", indented(operand))
        else:
            parts.append(operand)
    return Piece(Block(*parts), Form.OPERATOR)


def repeated(piece: Piece, sign: str) -> Piece:
    """Put ``*``, ``+`` or ``?`` behind a piece."""
    return Piece(joined(piece.within(Form.FOLLOWED), sign), Form.REPEATED)


def braced(head: Layout, content: Layout) -> Block:
    """Put content in braces behind a head."""
    return Block(head, " {", indented(SPACE, content), SPACE, "}")


def bracketed(head: str, contents: Sequence[Layout]) -> Block:
    """Put annotations in square brackets behind a head, which may be empty."""
    if not contents:
        return Block(f"{head}[]")
    inside = [part for content in contents for part in (SPACE, content)]
    return Block(f"{head}[", indented(*inside), SPACE, "]")


def annotated(piece: Piece, documentations: Sequence[Layout], bracket: Sequence[Layout]) -> Piece:
    """Put annotations before a piece, documentation first; an empty line parts two of the latter."""
    if not documentations and not bracket:
        return piece
    layout = piece.within(Form.PRIMARY) if piece.form != Form.EXCEPTING else piece.layout
    parts: list[Layout] = []
    for at, documentation in enumerate(documentations):
        parts += (BREAK, documentation) if at else (documentation,)
    if bracket:
        parts += (bracketed("", bracket), SPACE)
    return Piece(joined(*parts, layout), Form.EXCEPTING if piece.form == Form.EXCEPTING else Form.PRIMARY)


def followed(piece: Piece, annotations: Sequence[Layout]) -> Piece:
    """Put annotation elements behind a piece."""
    if not annotations:
        return piece
    layout = piece.layout if piece.form != Form.OPERATOR else piece.within(Form.PRIMARY)
    behind = indented(*(part for annotation in annotations for part in (SPACE, ">> ", annotation)))
    form = Form.FOLLOWED if piece.form in {Form.PRIMARY, Form.OPERATOR} else piece.form
    return Piece(Block(layout, behind), form)
