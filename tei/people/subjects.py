"""Whom the title of an interview names: ``Oral history interview with Ada Hill, 12 June 1974``."""

from __future__ import annotations

import re
from functools import cache

from tei.people.names import several
from tei.text.correspondence.names import is_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.source import Source

HEAD_LINES = 12
"""Lines at the head among which the title is looked for."""
LONGEST_TITLE = 160


@cache
def _opening() -> re.Pattern[str]:
    """Match what stands before the name, and the name up to a comma, a bracket, a figure or a small word."""
    return re.compile(
        r"""
        (?: \b interviews? \s (?: with | of | mit | avec | de | met | med )
          | conversation \s with | oral \s history \s (?: of | with ) | gespräch \s mit | entretien \s avec
          | entrevista \s (?: a | con | com ) | intervista \s (?: a | con ) | интервью \s с
          | gesprek \s met | samtale? \s med | intervju \s med | wywiad \s z | rozhovor \s s )
        [ ] (?P<name> [^\W\d_] [^,;:()\[\]\d\n]{1,60} )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _behind() -> re.Pattern[str]:
    """Match the small word with which a title goes on behind a name: ``by``, ``at``, ``on``."""
    small = "by|at|in|on|for|from|am|vom|im|par|à|le|por|en|el|di|il|w|z|ze|dne|op|den"
    return re.compile(rf"\s(?:{small})\s|\s[–—-]{{1,2}}\s|\.\s*$")


def names_subject(words: str) -> bool:
    """Whether a line says with whom somebody spoke, as the titles of interviews do.

    Args:
        words: the line.
    """
    return _opening().search(words) is not None


def subjects(source: Source) -> Iterator[str]:
    """Yield the names of those with whom the title of a transcript says that somebody spoke.

    Args:
        source: the transcript.
    """
    for index in range(min(HEAD_LINES, len(source.line_starts))):
        line = source.line(index)
        found = _opening().search(source.text, line.start, min(line.end, line.start + LONGEST_TITLE))
        if found is not None:
            words = _behind().split(found["name"], 1)[0]
            yield from (name for name in several(words) if name[0].isupper() and " " in name and is_name(name))
            return
