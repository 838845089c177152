"""The tokens of one paragraph, with the questions that every reader of dates asks of them."""

from __future__ import annotations

from tei.calendar.tokens import GLUED, SPACED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.calendar.lexicon import Lexicon
    from tei.calendar.settings import Settings
    from tei.calendar.tokens import Token

DASHES = frozenset("-–—‒‑−")
_FIGURE_JOINTS = frozenset("/:.,") | DASHES
_BEFORE_HYPHENS = frozenset(("part", "month", "circa", "season", "weekday"))
_BEFORE_COUNTS = frozenset("$£€¥%#§№@\\_^*=+<>~&")
_EMPHASIS = frozenset("*_")
"""The marks around words in italics, as in ``_4 July 1953_``; inside figures they multiply or join."""
_BEFORE_EMPHASIS = frozenset("*_([")
_AFTER_COUNTS = frozenset("%‰°_@#$£€\\=^~")


class Stretch:
    """A run of tokens, closed by end marks, with the lexicon they were looked up in and the settings."""

    __slots__ = ("barren", "counts_back", "lexicon", "resumed", "settings", "tokens")

    def __init__(self, tokens: list[Token], lexicon: Lexicon, settings: Settings) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.settings = settings
        self.counts_back = "kalends" in lexicon.conventions
        self.barren = -1
        """Up to here numbers have been tried as days of a sequence that came to nothing."""
        self.resumed = -1
        """Where a sequence goes on: the sign before that place joins two dates and has been read."""

    def has(self, place: int, kind: str) -> bool:
        """Return whether the token at a place can be a word of a kind."""
        return kind in self.tokens[place].senses

    def number(self, place: int, kind: str) -> int:
        """Return the value of the token as a word of a kind that counts; 0 if it is none."""
        value = self.tokens[place].senses.get(kind, 0)
        return value if isinstance(value, int) else 0

    def name(self, place: int, kind: str) -> str:
        """Return the value of the token as a word of a kind with named values; empty if it is none."""
        value = self.tokens[place].senses.get(kind, "")
        return value if isinstance(value, str) else ""

    def keeps(self, convention: str) -> bool:
        """Return whether a language of the document has a convention."""
        return convention in self.lexicon.conventions

    def skip(self, place: int, *kinds: str) -> int:
        """Return the place after any words of the kinds, three at most."""
        tokens = self.tokens
        for _ in range(3):
            if not any(kind in tokens[place].senses for kind in kinds):
                break
            place += 1
        return place

    def is_low(self, place: int, sign: str) -> bool:
        """Return whether the token is this word or sign, in small letters."""
        return self.tokens[place].low == sign

    def glued(self, place: int) -> bool:
        """Return whether nothing stands between the token and the one before it."""
        return place > 0 and self.tokens[place].gap == GLUED

    def near(self, place: int) -> bool:
        """Return whether at most a space stands before the token."""
        return self.tokens[place].gap <= SPACED

    def free_before(self, place: int) -> bool:
        """Return whether a number may begin here: it is not the tail of ``611.94/7`` or ``A4``."""
        if place in (0, self.resumed) or self.tokens[place].gap != GLUED:
            return True
        before = self.tokens[place - 1]
        if (before.is_word and not before.low[-1].isalnum()) or self._begins_italics(place - 1):
            return True
        if before.number >= 0 or before.is_word or before.low[:1].isdigit() or before.low in _BEFORE_COUNTS:
            return False
        if before.low not in _FIGURE_JOINTS or place < 2 or before.gap != GLUED:
            return True
        two = self.tokens[place - 2]
        if before.low in DASHES and two.is_word:
            return not _BEFORE_HYPHENS.isdisjoint(two.senses)
        return not two.low[:1].isdigit() and two.low not in _FIGURE_JOINTS

    def _begins_italics(self, place: int) -> bool:
        """Return whether a token is a mark of emphasis at the beginning of a word."""
        token = self.tokens[place]
        return token.low in _EMPHASIS and (
            place == 0 or token.gap != GLUED or self.tokens[place - 1].low in _BEFORE_EMPHASIS
        )

    def free_after(self, place: int) -> bool:
        """Return whether a number may end before this place: it does not go on as ``,848``, ``.5`` or ``%``."""
        token = self.tokens[place]
        if token.gap != GLUED or not token.low:
            return True
        if token.low in _EMPHASIS:
            return self.tokens[place + 1].gap != GLUED or not self.tokens[place + 1].low[:1].isalnum()
        if token.low in _AFTER_COUNTS or token.is_word or token.low[:1].isdecimal():
            return False
        if token.low in _FIGURE_JOINTS:
            after = self.tokens[place + 1]
            return after.gap != GLUED or not after.low[:1].isdigit()
        return True
