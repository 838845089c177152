"""A pattern as it is written: branches of pieces, each piece a set of characters or a group, repeated or not.

XML Schema part 2, appendix F: the words branch, piece, atom and quantifier are its own.
"""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.datatypes.xsd.regex.characters import CharacterSet


class Piece(NamedTuple):
    """An atom with its quantifier.

    Attributes:
        characters: the set of characters that the atom is; None where it is a group.
        branches: those of the group, each a sequence of pieces.
        low: how many times it occurs at least.
        high: how many times at most; None for any number.
        size: how many characters it can distinguish by their place, with all counts spelled out.
    """

    characters: CharacterSet | None
    branches: tuple[tuple[Piece, ...], ...] = ()
    low: int = 1
    high: int | None = 1
    size: int = 1


def repeated(atom: Piece, low: int, high: int | None) -> Piece:
    """Give an atom its quantifier; where a group repeats one set of characters, the two counts become one."""
    inner = _lone(atom)
    if inner is not None and inner.characters is not None:
        counts = _product(inner, low, high)
        if counts is not None:
            atom, (low, high) = inner, counts
    size = (1 if atom.characters is not None else atom.size) * (max(low, 1) if high is None else high)
    return atom._replace(low=low, high=high, size=size)


def _product(inner: Piece, low: int, high: int | None) -> tuple[int, int | None] | None:
    """Multiply two counts: ``(a{2,3}){1,2}`` is ``a{2,6}``; None where a count between would be missing."""
    if inner.high is None:
        gapless = low >= 1 or inner.low <= 1 or high == 0
    else:
        # From k rounds to k + 1 there is no gap if (k + 1) * least <= k * greatest + 1, first for the lowest
        # k.
        gapless = high == low or low * (inner.high - inner.low) >= inner.low - 1
    if not gapless:
        return None
    if 0 in {high, inner.high}:
        return 0, 0
    return low * inner.low, None if high is None or inner.high is None else high * inner.high


def unrepeated(atom: Piece) -> Piece:
    """Return what an atom without quantifier is: a group of one piece is that piece."""
    return _lone(atom) or atom


def _lone(atom: Piece) -> Piece | None:
    """Return the only piece of a group that has no other; None for anything else."""
    return atom.branches[0][0] if len(atom.branches) == 1 and len(atom.branches[0]) == 1 else None
