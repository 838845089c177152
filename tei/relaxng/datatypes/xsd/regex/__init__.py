"""The regular expressions of XML Schema, matched in time that grows as the length of the string.

XML Schema part 2, appendix F. ``parser`` and ``character_class`` read a pattern, ``program`` and
``automaton`` match it; a pattern that repeats one set of characters is matched without an automaton
(``lone_set``).
"""

from __future__ import annotations

from functools import lru_cache

from tei.relaxng.datatypes.xsd.regex.automaton import Automaton
from tei.relaxng.datatypes.xsd.regex.lone_set import matcher_of_lone_set
from tei.relaxng.datatypes.xsd.regex.parser import parse
from tei.relaxng.datatypes.xsd.regex.syntax import PatternError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["PatternError", "compile_pattern"]


@lru_cache(maxsize=256)
def compile_pattern(pattern: str) -> Callable[[str], bool]:
    """Make a function that says whether a whole string matches a pattern.

    Args:
        pattern: a regular expression of XML Schema.

    Raises:
        PatternError: it is not well formed, or its counts multiply beyond what can be matched in bounded time.
    """
    whole = parse(pattern)
    if whole.characters is not None:
        return matcher_of_lone_set(whole.characters, whole)
    return Automaton(whole).matches
