"""What a bracket remarks: whose hand, where on the paper, what was struck out or put in, whose note it is."""

from __future__ import annotations

import re
from functools import cache

from tei.text.editing.vocabulary import normal, words_of
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.editing.vocabulary import Vocabulary

LONGEST_LABEL = 80
"""Characters before the colon."""
MOST_FURTHER_WORDS = 7
"""Words of a label behind those that are known: ``Handwritten at the top of the first page``."""
WHOSE = frozenset({"editor", "translator", "transcriber"})
PAPER = frozenset({"handwritten", "margin", "stamp", "addition"})


class Remark(NamedTuple):
    """A remark.

    Attributes:
        sort: what it is, one of the keys of ``LABELS``; ``language`` for words in another language; ``comment``
            for a sentence on the paper or the hand; ``language-note`` for the statement of a language.
        start: offset in the bracket where the words begin that it introduces; 0 where it introduces none.
        tag: the language tag, where it tells a language.
    """

    sort: str
    start: int
    tag: str = ""


def read_remark(words: str, known: Vocabulary) -> Remark | None:
    """Return what the words of a bracket remark, if they say so themselves."""
    colon = words.find(":", 0, LONGEST_LABEL)
    if colon >= 0 and words[colon + 1 :].strip():
        start = colon + 1 + len(words[colon + 1 :]) - len(words[colon + 1 :].lstrip())
        return _labelled(words[:colon], start, known)
    whole = normal(words)
    if whole in known.labels:
        sort = known.labels[whole]
        if sort in {"note", "footnote", "translation"}:
            return None  # a label, and nothing behind it
        return Remark("comment" if sort in {"handwritten", "margin", "addition", "deletion"} else sort, 0)
    if whole in known.languages:
        return Remark("language-note", 0, known.languages[whole])
    return _beginning(words, known) or _ending(words, known)


def _labelled(label: str, start: int, known: Vocabulary) -> Remark | None:
    said = words_of(label)
    phrase = " ".join(said)
    if phrase in known.languages:
        return Remark("language", start, known.languages[phrase])
    for length in range(min(len(said), 6), 0, -1):
        sort = known.labels.get(" ".join(said[:length]))
        if sort and len(said) - length <= MOST_FURTHER_WORDS:
            return Remark(sort, start)
    return None


def _beginning(words: str, known: Vocabulary) -> Remark | None:
    """Return what remarks of more than one word begin with, where no colon follows."""
    said = words_of(words)
    for length in range(min(len(said) - 1, 5), 0, -1):
        phrase = " ".join(said[:length])
        sort = known.labels.get(phrase, "")
        if sort in WHOSE and (length > 1 or "." in phrase):
            return Remark(sort, 0)
        if sort in PAPER and (length > 1 or sort == "handwritten"):
            return Remark("comment", 0)
        if sort == "signed" and len(said) <= 6 and words.rsplit(maxsplit=1)[-1][0].isupper():
            return Remark("signed", 0)
    return None


@cache
def _last_clause() -> re.Pattern[str]:
    """Match the last clause of a remark behind a dash, a comma or a full stop."""
    return re.compile(r"(?:[—–] ?|[,;.!?] |[.!?] ?-{1,2} ?| -{1,2} )([^—–,;]{2,40})$")


def _ending(words: str, known: Vocabulary) -> Remark | None:
    """Return whose note it is, where its last words say so: ``The page is torn. – Ed.``."""
    match = _last_clause().search(words[-60:].rstrip(" ).]"))
    sort = known.labels.get(normal(match[1]), "") if match else ""
    return Remark(sort, 0) if sort in WHOSE else None
