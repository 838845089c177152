"""Strings: text of any kind, and the tags of languages.

XML Schema part 2, sections 3.2.1 (string), 3.3.1 to 3.3.3 (normalizedString, token, language).
"""
# ruff: noqa: ARG002 - every datatype is handed a context; only qualified names and entities look at it

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.whitespace import replace
from tei.relaxng.datatypes.xsd.simple_type import SimpleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Token(SimpleType):
    """Any text, white space collapsed."""

    __slots__ = ()

    allows_all = True
    has_length = True

    def check(self, text: str) -> Fault | None:
        """Nothing can be wrong."""
        return None

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is in the type: always."""
        return True


class NormalizedString(Token):
    """Any text, each tab and line end being a space."""

    __slots__ = ()

    def normalized(self, text: str) -> str:
        """Turn tabs and line ends into spaces."""
        return replace(text)


class String(Token):
    """Any text as it stands."""

    __slots__ = ()

    def normalized(self, text: str) -> str:
        """Leave all white space."""
        return text


class Language(SimpleType):
    """A language tag: parts of one to eight letters or digits, the first of letters, hyphens between them."""

    __slots__ = ()

    has_length = True

    _FORM = "1-8 letters, then parts of 1-8 letters or digits, each after a hyphen"

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is in the type; most tags are a few letters."""
        return (len(text) <= 8 and text.isalpha() and text.isascii()) or super().allows(text, context)

    def check(self, text: str) -> Fault | None:
        """Find the first part that is too long, empty, or holds another character."""
        if not text:
            return Fault("empty", wanted=self._FORM)
        first, *others = text.split("-")
        if not (first.isalpha() and first.isascii() and len(first) <= 8):
            return Fault("form", first or text, self._FORM)
        for part in others:
            if not (part.isalnum() and part.isascii() and len(part) <= 8):
                return Fault("form", part or text, self._FORM)
        return None


class Boolean(SimpleType):
    """True or false (section 3.2.2)."""

    __slots__ = ()

    _VALUES: Mapping[str, bool] = {"true": True, "1": True, "false": False, "0": False}

    def check(self, text: str) -> Fault | None:
        """Find whether it is one of the four words."""
        return None if text in self._VALUES else Fault("not-one-of", text, "true, false, 1, 0")

    def read(self, text: str) -> bool:
        """Return the truth value."""
        return self._VALUES[text]
