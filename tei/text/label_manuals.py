"""Manuals, licences and programs: they have colons and words that come back, and nobody speaks in them.

What tells is how they are spelled, with brackets of calls, names with underscores and backquotes, or that what
could be labels stands far apart in them. A talk about them, in which line after line begins with a name, is a talk
all the same.
"""

from __future__ import annotations

import re
from functools import cache

from tei.text.label_belief import PLAIN_FORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.label_candidate import Candidate
    from tei.text.source import Source

CODED = ("@UTF8", "@Begin", "\ufeff@UTF8")
"""How transcripts of the language of children begin, with codes below what is said."""
SIGNS = ("{", "}", "=", "|", "$", "\\", "~", "^")
"""Characters of programs that hardly a sentence has."""
MANY = 40
"""Of a thousand words, the signs that a text written for people has not."""
SAMPLE = 60_000
"""Characters looked at."""
FIRST_PAGE = 1000
"""Characters in which a list of questions says that it is one."""
ASKING = ("q", "f", "p", "d", "в", "问", "a")
ASKED_OFTEN = (
    *("faq", "asked questions", "häufige fragen", "häufig gestellte fragen", "questions fréquentes", "foire aux"),
    *(
        "preguntas frecuentes",
        "domande frequenti",
        "perguntas frequentes",
        "veelgestelde vragen",
        "vanliga frågor",
    ),
    *("często zadawane pytania", "časté dotazy", "частые вопросы", "часто задаваемые", "常见问题", "よくある質問"),
)
"""What stands above questions that nobody in particular asks."""
FARTHEST = 25
"""Lines to a label, in a form that headings and the beginnings of sentences have too."""
TALK_SHARE = 0.45
"""The share of lines that labels begin in a talk, whatever it is about."""


@cache
def _joined() -> re.Pattern[str]:
    """Match an underscore inside a word, and the empty brackets of a call."""
    return re.compile(r"(?<=\w)_(?=\w)|(?<=\w)\(\)")


def is_manual(source: Source, chosen: Sequence[Candidate]) -> bool:
    """Whether a text is written as those about programs are, or what could be labels hardly comes in it.

    Args:
        source: the transcript.
        chosen: what would be its labels.
    """
    lines = len(source.line_starts) - source.text.count("\n\n")
    if _is_of_asked_often(source.text[:FIRST_PAGE], chosen):
        return True
    if len(chosen) >= TALK_SHARE * lines or source.text.startswith(CODED):
        return False
    marked = sum(c.titled or c.form in PLAIN_FORMS for c in chosen) * 10 > len(chosen)
    apart = len(chosen) * FARTHEST < lines and not marked
    return apart or source.text.count("\n#") * 2 > lines or _is_technical(source.text[:SAMPLE], chosen)


def _is_of_asked_often(page: str, chosen: Sequence[Candidate]) -> bool:
    """Whether there are only questions and answers, and the first page says that they are asked often."""
    if len({c.key for c in chosen}) != 2 or not chosen[0].key.startswith(ASKING):
        return False
    page = page.casefold()
    return any(words in page for words in ASKED_OFTEN)


def _is_technical(text: str, chosen: Sequence[Candidate]) -> bool:
    """Whether the signs of programs are frequent in a text, outside of labels such as ``Ana | 00:12``."""
    signs = sum(map(text.count, SIGNS)) - sum(text.count("|", c.start, c.end) for c in chosen if c.time[1])
    quoted = text.count("``")
    if text.count("''") * 2 < quoted:
        quoted = 0  # two backquotes are a mark of quotation only where two apostrophes close it
    signs += text.count("`") - 2 * quoted
    if "_" in text or "()" in text:
        signs += 2 * sum(1 for _ in _joined().finditer(text))
    return signs * 1000 >= len(text.split()) * MANY and signs > 0
