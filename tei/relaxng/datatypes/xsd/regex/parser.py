"""Reads the regular expressions of XML Schema.

XML Schema part 2, appendix F, second edition (a hyphen stands for itself at either end of a class). Groups
may be nested to any depth: they are kept on a stack.
"""

from __future__ import annotations

from tei.limits import PATTERN_COUNT_DIGITS, PATTERN_PLACES, PATTERN_PLACES_OF_GROUP
from tei.relaxng.datatypes.xsd.regex.character_class import read_class, read_escape
from tei.relaxng.datatypes.xsd.regex.characters import ANY_BUT_LINE_ENDS, single
from tei.relaxng.datatypes.xsd.regex.source import Source
from tei.relaxng.datatypes.xsd.regex.syntax import Piece, repeated, unrepeated

_NO_COUNT = "the braces hold no count such as {2}, {2,} or {2,5}: write \\{ for the character itself"


class _Group:
    """A group that is being read: the branches that are complete, and the pieces of the last one."""

    __slots__ = ("branches", "pieces", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.branches: list[tuple[Piece, ...]] = []
        self.pieces: list[Piece] = []

    def end_branch(self) -> None:
        self.branches.append(tuple(self.pieces))
        self.pieces = []

    def piece(self) -> Piece:
        self.end_branch()
        size = sum(piece.size for branch in self.branches for piece in branch)
        return Piece(None, tuple(self.branches), size=size)


def parse(pattern: str) -> Piece:
    """Read a pattern.

    Args:
        pattern: as the schema has it.

    Returns:
        The whole as one group that occurs once.

    Raises:
        PatternError: it is not well formed, or its counts multiply beyond what can be matched in bounded time.
    """
    source = Source(pattern)
    groups = [_Group(0)]
    while not source.at_end():
        start = source.position
        character = source.take()
        group = groups[-1]
        if character == "(":
            _refuse_options(source)
            groups.append(_Group(start))
            continue
        if character == "|":
            group.end_branch()
            continue
        if character == ")":
            if len(groups) == 1:
                raise source.error(start, '")" closes nothing: remove it or write \\)')
            atom = groups.pop().piece()
            group = groups[-1]
        else:
            atom = _atom(source, start, character, after_quantifier=_ends_quantified(group))
        group.pieces.append(_quantified(source, atom))
    if len(groups) > 1:
        raise source.error(groups[-1].start, '"(" is never closed: add ")" or write \\(')
    whole = unrepeated(groups[0].piece())
    # A lone set of characters may be repeated as often as one likes: its places need not be told apart.
    return whole if whole.characters is not None else _limited(source, whole, 0, PATTERN_PLACES)


def _ends_quantified(group: _Group) -> bool:
    return bool(group.pieces) and (group.pieces[-1].low, group.pieces[-1].high) != (1, 1)


def _refuse_options(source: Source) -> None:
    """Tell who knows other regular expressions that groups have no options here."""
    if source.peek() == "?":
        raise source.error(
            source.position, '"?" makes an option of a group, which XML Schema does not have: leave it out'
        )


def _atom(source: Source, start: int, character: str, *, after_quantifier: bool) -> Piece:
    """Read an atom that is no group."""
    if character == "[":
        return Piece(read_class(source, start))
    if character == "\\":
        return Piece(read_escape(source, start))
    if character == ".":
        return Piece(ANY_BUT_LINE_ENDS)
    if character in "*+?{":
        why = "follows another quantifier" if after_quantifier else "has nothing to repeat before it"
        raise source.error(start, f'"{character}" {why}: write \\{character} if it stands for itself')
    if character in "]}":
        raise source.error(start, f'"{character}" closes nothing: write \\{character} if it stands for itself')
    return Piece(single(character))


def _quantified(source: Source, atom: Piece) -> Piece:
    """Read a quantifier, if there is one, and give it to the atom."""
    start = source.position
    mark = source.peek()
    if mark == "{":
        low, high = _counts(source)
    elif mark in {"?", "*", "+"}:
        source.take()
        low, high = {"?": (0, 1), "*": (0, None), "+": (1, None)}[mark]
    else:
        return unrepeated(atom)
    piece = repeated(atom, low, high)
    return piece if piece.characters is not None else _limited(source, piece, start, PATTERN_PLACES_OF_GROUP)


def _limited(source: Source, piece: Piece, start: int, limit: int) -> Piece:
    """Refuse a piece that has too many places."""
    limit += source.length
    if piece.size > limit:
        message = f"the counts multiply to more than {limit} places: lower them, or use * or +"
        raise source.error(start, message, "pattern-too-large")
    return piece


def _counts(source: Source) -> tuple[int, int | None]:
    """Read a quantifier in braces: ``{2}``, ``{2,}`` or ``{2,5}``."""
    start = source.position
    source.take()
    low = _count(source, start)
    high: int | None = low
    if source.peek() == ",":
        source.take()
        high = None if source.peek() == "}" else _count(source, start)
    if source.take() != "}":
        raise source.error(start, _NO_COUNT)
    if high is not None and low > high:
        raise source.error(start, "the first count is greater than the second: change them round")
    return low, high


def _count(source: Source, start: int) -> int:
    """Read the digits of a count."""
    digits = source.take_digits()
    if not digits:
        raise source.error(start, _NO_COUNT)
    digits = digits.lstrip("0") or "0"
    if len(digits) > PATTERN_COUNT_DIGITS:
        raise source.error(start, "the count is too large: lower it, or use * or +", "pattern-too-large")
    return int(digits)
