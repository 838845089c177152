"""The regular expressions of XML Schema, matched in time that grows as the length of the string.

XML Schema part 2, appendix F. ``parser`` and ``character_class`` read a pattern, ``program`` and
``automaton`` match it; a pattern that repeats one set of characters is matched without an automaton
(``lone_set``).
"""

from __future__ import annotations

from functools import lru_cache

from tei.relaxng.datatypes.xsd.regex.pattern_error import PatternError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["PatternError", "compile_pattern"]

GRAPHIC = r"[^\p{C}\p{Z}]+"
"""What is neither separator nor control nor unassigned: TEI uses it for most of its attributes."""


@lru_cache(maxsize=256)
def compile_pattern(pattern: str) -> Callable[[str], bool]:
    """Make a function that says whether a whole string matches a pattern.

    Args:
        pattern: a regular expression of XML Schema.

    Raises:
        PatternError: it is not well formed, or its counts multiply beyond what can be matched in bounded time.
    """
    if pattern == GRAPHIC:
        return is_graphic
    from tei.relaxng.datatypes.xsd.regex.automaton import Automaton  # noqa: PLC0415 - many documents do without
    from tei.relaxng.datatypes.xsd.regex.lone_set import matcher_of_lone_set  # noqa: PLC0415
    from tei.relaxng.datatypes.xsd.regex.parser import parse  # noqa: PLC0415

    whole = parse(pattern)
    if whole.characters is not None:
        return matcher_of_lone_set(whole.characters, whole)
    return Automaton(whole).matches


def is_graphic(text: str) -> bool:
    r"""Whether the string matches ``[^\p{C}\p{Z}]+``; Python's printable characters are those and the space."""
    return text.isprintable() and " " not in text and text != ""
