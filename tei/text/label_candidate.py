"""A candidate: the beginning of a line that could be the label of a speaker, and how it is made."""

from __future__ import annotations

from functools import lru_cache

from tei.text.label_names import MOST_INITIALS, bare
from tei.text.label_words import STANDPOINTS, is_title
from tei.typed import NamedTuple

NOWHERE = (0, 0)
"""The offsets of what is not there."""
PARAGRAPH = 2
"""The place of what begins a run of lines."""


class Candidate(NamedTuple):
    """What could be the label of a speaker.

    Attributes:
        start: offset of what comes first: a mark or number before the name, or the name.
        end: offset behind the name and its stop, and behind the tail if the stop follows that.
        name: the name as printed, white space as single spaces.
        number: a number before the name that may be part of it, such as the 1 of ``1. Soldier``.
        time: offsets of a time beside the name; (0, 0) for none.
        tail: offsets of what stands in brackets behind the name; (0, 0) for nothing.
        form: ``colon``, ``dot``, ``line``, ``dash``, ``column``, ``angle``, ``ringed``, ``quoted``, ``square``,
            ``timed``, ``cued`` (alone below the times of a subtitle, or below the word ``SPEAKER``), ``letter``
            or ``unmarked`` (with nothing but a blank behind it).
        case: of its letters: ``caps``, ``title``, ``lower`` or ``mixed``; ``none`` in a script without cases.
        titled: whether its first word or words are a title or an office.
        speech: offset where words follow, on the line or on the next; -1 where a blank line follows.
        place: 2 where it begins a run of lines, 1 where it follows a finished sentence, 0 where it follows an
            unfinished one, -1 where that ends with a comma or a hyphen.
        aside: offsets of small letters behind a comma that follows the name, ``ARGAN, seul.``; (0, 0) for none.
        apart: whether it has a run of lines to itself, and another run follows.
        emphasised: whether marks of emphasis enclose the name: ``_Cic._``, ``**Ana:**``.
    """

    start: int
    end: int
    name: str
    number: str
    time: tuple[int, int]
    tail: tuple[int, int]
    form: str
    case: str
    titled: bool
    speech: int
    place: int
    aside: tuple[int, int] = NOWHERE
    apart: bool = False
    emphasised: bool = False

    def addresses(self, text: str) -> bool:
        """Whether small letters behind a comma go on a sentence, as in ``Mr. Paz, you said so``.

        No sentence is an office, for whom somebody speaks, or what follows the initials of a name.
        """
        start, end = self.aside
        if not end or self.form not in ("dot", "line", "column") or self.case == "caps" or text[start].isupper():
            return False
        words = text[start:end].split()
        name = self.name.split()
        return not (
            is_title(bare(words[0])) or words[0] in STANDPOINTS or (len(name) > 1 and len(bare(name[-1])) == 1)
        )

    @property
    def key(self) -> str:
        """The name as it is compared with others."""
        plain = self.name.casefold().rstrip(".")
        return " ".join(plain.replace(".", " ").split()) if "." in plain else plain

    @property
    def of_initials(self) -> bool:
        """Whether two or three capitals with a colon are the whole label, as prose hardly has them."""
        return self.form == "colon" and self.case == "caps" and 1 < len(self.name) <= MOST_INITIALS


def is_surer(named: Candidate) -> bool:
    """Whether a name that begins with a letter is surer than that letter alone: ``A SRA. ANA PAZ (PS). –``."""
    if named.form in ("colon", "dash"):
        return named.titled or named.tail[1] > 0
    if named.titled and (named.tail[1] > 0 or all(is_title(bare(word)) for word in named.name.split()[1:])):
        return True  # A Sr.ª Presidente.
    return named.titled and named.case == "caps" and named.name.isupper()


def has_article(text: str, named: Candidate) -> bool:
    """Whether the ``A`` before capitals is an article, as in ``A POSTÁS``, and not the letter of an answer.

    Args:
        text: the transcript.
        named: what begins with the letter, read as a name.
    """
    first, *others = named.name.split()
    if first != "A" or named.case != "caps" or not others:
        return False
    capitals = all(len(word) > 1 and word.isupper() for word in others)
    return capitals and not _has_questions(text)


@lru_cache(maxsize=1)
def _has_questions(text: str) -> bool:
    """Whether a line begins with the letter of a question, or none but capitals are in a text."""
    asked = any(f"\n{letter}{mark}" in text for letter in "QFPDR" for mark in (" ", ".", ":", "\t"))
    return asked or text.isupper()
