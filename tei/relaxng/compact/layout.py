"""Sets out text in lines: what fits is kept on one line, what does not is broken and indented.

A layout is built from the inside outwards and knows its width on one line, so neither building nor printing
needs recursion, and both take linear time.
"""

from __future__ import annotations

WIDTH = 100
"""The length that lines keep to where they can be broken."""
_DEEPEST = 60  # columns; deeper levels are not indented further, so that the output stays linear in the input
_ENDLESS = 1 << 40  # the width of what can't stand on one line


class Line:
    """A place where a line may end.

    Attributes:
        width: the columns that it takes where the line does not end there; endless where it must.
    """

    __slots__ = ("flat", "width")

    def __init__(self, flat: str, *, must: bool = False) -> None:
        self.flat = flat
        self.width = _ENDLESS if must else len(flat)


TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

SPACE: Final = Line(" ")
"""A space, or the end of a line."""
BREAK: Final = Line("", must=True)
"""The end of a line in any case."""


class Block:
    """Pieces of text that stand on one line together, or else all break at their own ``SPACE``.

    Attributes:
        parts: texts, line ends and inner blocks.
        indent: the columns by which lines that begin inside are moved to the right.
        loose: the block breaks where the block around it does, and only there.
        width: the columns that it takes on one line.
    """

    __slots__ = ("indent", "loose", "parts", "width")
    width: int

    def __init__(self, *parts: Layout, indent: int = 0, loose: bool = False) -> None:
        self.parts = parts
        self.indent = indent
        self.loose = loose
        self.width = min(_ENDLESS, sum(map(width, parts)))


Layout = str | Line | Block


def width(layout: Layout) -> int:
    """Return the columns that a layout takes on one line."""
    return len(layout) if isinstance(layout, str) else layout.width


def joined(*parts: Layout) -> Block:
    """Return parts that break where the block around them does."""
    return Block(*parts, loose=True)


def indented(*parts: Layout, by: int = 2) -> Block:
    """Return parts that break where the block around them does, further to the right."""
    return Block(*parts, indent=by, loose=True)


def fits(layout: Layout) -> bool:
    """Say whether a layout fits on a line of its own."""
    return width(layout) <= WIDTH


def printed(layout: Layout) -> str:
    """Return the text of a layout, without white space at the ends of lines."""
    out: list[str] = []
    column = 0
    pending: list[tuple[Layout, int, bool]] = [(layout, 0, True)]
    while pending:
        part, indent, broken = pending.pop()
        if isinstance(part, str):
            out.append(part)
            column += len(part)
        elif isinstance(part, Block):
            inside = broken and (part.loose or column + part.width > WIDTH)
            deeper = min(indent + part.indent, _DEEPEST)
            pending += [(inner, deeper, inside) for inner in reversed(part.parts)]
        elif broken:
            out.append("\n" + " " * indent)
            column = indent
        else:
            out.append(part.flat)
            column += part.width
    return "\n".join(line.rstrip(" ") for line in "".join(out).split("\n"))
