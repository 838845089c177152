"""Names that come but once in full, and then in short: ``Ada Perry:``, ``A.P.:``; ``Question:``, then ``Q:``."""

from __future__ import annotations

from tei.text.label_questions import LETTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.text.label_candidate import Candidate


class ShortForms:
    """The initials and letters that label turns in a transcript."""

    def __init__(self, found: Iterable[Candidate]) -> None:
        """Look at what could be labels.

        Args:
            found: all of it, in order.
        """
        self._initials: set[str] = set()
        self._letters: set[str] = set()
        for candidate in found:
            if candidate.form == "colon" and _is_dotted(candidate.key):
                self._initials.add(candidate.key.replace(" ", ""))
            elif candidate.of_initials:
                self._initials.add(candidate.key)
            elif len(candidate.key) == 1:
                self._letters.add(candidate.key)

    def has(self, candidate: Candidate) -> bool:
        """Whether a name comes back as its initials, or a word for question or answer as its letter."""
        if candidate.form != "colon":
            return False
        if candidate.key in WORDS:
            return not self._letters.isdisjoint(WORDS[candidate.key])
        words = [word for word in candidate.name.split() if word[0].isupper()]
        if len(words) < 2:
            return False
        first = "".join(word[0] for word in words).casefold()
        return not self._initials.isdisjoint({first, first[0] + first[-1]})


WORDS: dict[str, set[str]] = {}
"""The words for question and answer, each with the letters that may stand for it."""
for _word, _letter in LETTERS:
    WORDS.setdefault(_word, set()).add(_letter)


def _is_dotted(key: str) -> bool:
    """Whether a name is nothing but two letters or more: that of ``E.L.``, compared without its full stops."""
    return len(key) > 2 and key[1::2].isspace() and not any(map(str.isspace, key[::2]))
