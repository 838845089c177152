"""Questions with their answers on one line: ``Q. Who was there? – A. Nobody.``, in whatever letters.

There the answers begin in the middle of lines. They are looked for only where questions begin lines or paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise

from tei.text.label_candidate import NOWHERE, Candidate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

QUESTIONS = (("q", "a"), ("f", "a"), ("q", "r"), ("d", "r"), ("p", "r"), ("в", "о"))
"""Letters that stand for question and answer."""
LETTERS = (
    *(("question", "q"), ("answer", "a"), ("frage", "f"), ("antwort", "a"), ("question", "d"), ("réponse", "r")),
    *(("вопрос", "в"), ("ответ", "о"), ("pregunta", "p"), ("respuesta", "r"), ("domanda", "d"), ("risposta", "r")),
)
"""Words for question and answer, and the letters that stand for them."""
FEWEST = 3
"""Answers behind their questions on a line that are no accident."""


def with_answers(text: str, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates, with the letters of answers in the middle of lines among them.

    Args:
        text: the transcript.
        found: what begins lines and could be a label, in order.
    """
    letters = [candidate.key for candidate in found if len(candidate.key) == 1 and candidate.place > 0]
    for asking, answering in QUESTIONS:
        if asking not in letters:
            continue
        inside = list(_inside(asking, answering).finditer(text))
        answers = sum(match["letter"].casefold() == answering for match in inside)
        if answers >= max(FEWEST, letters.count(answering)):
            return sorted([*found, *map(_candidate, inside)])
    return found


@lru_cache(maxsize=8)
def _inside(asking: str, answering: str) -> re.Pattern[str]:
    """Match one of two letters and its stop in a line, behind the end of a sentence and perhaps a dash."""
    return re.compile(
        rf"""(?<=[.?!…"”’)])[ \t]{{1,3}}(?:[–—-]{{1,2}}[ \t])?
        (?P<letter>[{asking.upper()}{answering.upper()}])(?P<stop>[.:])[ \t]{{1,3}}(?=\S)""",
        re.VERBOSE,
    )


def _candidate(match: re.Match[str]) -> Candidate:
    form = "colon" if match["stop"] == ":" else "dot"
    return Candidate(
        match.start("letter"),
        match.end("stop"),
        match["letter"],
        "",
        NOWHERE,
        NOWHERE,
        form,
        "title",
        titled=False,
        speech=match.end(),
        place=1,
    )


def questions(group: Sequence[Candidate]) -> set[str]:
    """Return the letters for question and answer, where the two take turns."""
    keys = [c.key for c in group if c.place > 0 and len(c.key) == 1]
    usual = tuple(key for key, count in Counter(keys).most_common(2) if count > 2)
    for pair in (*QUESTIONS, usual) if len(usual) > 1 else QUESTIONS:
        seq = [key for key in keys if key in pair]
        changes = sum(a != b for a, b in pairwise(seq))
        if len(seq) >= 4 and changes * 10 >= (len(seq) - 1) * 7:
            return set(pair)
    return set()
