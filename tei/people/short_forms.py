"""Short forms of names in plays and film scripts: ``TOBY`` for ``SIR TOBY``, ``SLOANE`` for ``MARGARET SLOANE``.

A short form is one if a single fuller label has its word, if the two never speak to one another, and if the word
is no common noun, as ``GUARD`` is beside ``PALACE GUARD``: then the text has an article before it. ``MACBETH`` and
``LADY MACBETH`` are two.
"""

from __future__ import annotations

import re
from itertools import pairwise

from tei.people.names import part
from tei.text.division_words import ORDINALS
from tei.text.label_words import COLLECTIVE, PARTICLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.people.names import Name

SHORTEST = 3
"""Letters."""
MOST_FULLER = 4
"""Words of the fuller form, titles included."""
_OTHERS = (
    "lady mrs miss ms frau fräulein mme mlle madame mademoiselle signora signorina señora señorita doña donna "
    "senhora dona pani paní fru fröken mevrouw г-жа госпожа пані young younger old older elder little big junge "
    "junger jung alte alter alt kleine kleiner jeune vieux vieille petit petite joven viejo vieja giovane vecchio "
    "vecchia młody stary stara mladý starý молодой молодая старый старая mother father brother sister son "
    "daughter wife husband widow uncle aunt mutter vater bruder schwester sohn tochter witwe onkel tante mère "
    "père "
    "frère sœur fils fille veuve madre padre hermano hermana hijo hija viuda fratello sorella figlio figlia "
    "servant nurse maid page "
    "ghost spirit geist diener spectre fantôme ombra sombra fantasma"
)
OTHERS = frozenset(_OTHERS.split())
"""Words by which somebody else is told from the one who has the name: his wife, his son, his ghost."""
ARTICLES = (
    "the|a|an|der|die|das|den|dem|des|ein|eine|einen|einem|le|la|les|un|une|el|los|las|una|il|lo|gli|i|o|os|as| "
    "um|uma"
    "|de|het|een|en|ett"
)
WITH_ARTICLES = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "ca", "gl"})
"""Languages in which an article tells a common noun."""


class ShortForms:
    """Tells of the labels of a play which are short forms of others."""

    def __init__(self, text: str, language: str, labels: Sequence[str]) -> None:
        """Look at the labels of a play.

        Args:
            text: the play.
            language: its language, a BCP 47 tag.
            labels: its labels, turn by turn.
        """
        self._text = text
        self._common: frozenset[str] | None = None  # the words behind articles, once they are asked for
        self._articles = language.partition("-")[0] in WITH_ARTICLES
        self._beside = {frozenset(pair) for pair in pairwise(labels)}
        names = {label: part(label) for label in dict.fromkeys(labels)}
        by_word: dict[str, list[str]] = {}
        for label, name in names.items():
            for word in dict.fromkeys((*name.titles, *name.core)):
                by_word.setdefault(word, []).append(label)
        self.fuller: dict[str, str] = {}
        for label, name in names.items():
            if len(name.core) == 1 and not name.titles and self._may_shorten(name.core[0]):
                held = by_word[name.core[0]]
                others = [other for other in held if other != label] if len(held) == 2 else []
                if others and self._is_one(label, others[0], names[others[0]]):
                    self.fuller[label] = others[0]

    @staticmethod
    def _may_shorten(word: str) -> bool:
        return len(word) >= SHORTEST and word.isalpha() and word not in COLLECTIVE and word not in ORDINALS

    def _is_one(self, label: str, other: str, fuller: Name) -> bool:
        """Whether a fuller label is the same person as a short one."""
        word, met = part(label).core[0], frozenset((label, other)) in self._beside
        more = [other_word for other_word in (*fuller.titles, *fuller.core) if other_word != word]
        if met or not more or len(more) >= MOST_FULLER or word not in fuller.core:
            return False
        if any(one in OTHERS or one in ORDINALS or one in COLLECTIVE or one in PARTICLES for one in more):
            return False
        if len(fuller.core) == 1:
            return True  # titles alone come before it
        return (fuller.core[0] == word or self._articles) and not self._is_common(word)

    def _is_common(self, word: str) -> bool:
        """Whether the text has an article before a word, as it has not before a name."""
        if self._common is None:
            behind = re.finditer(rf"\b(?:{ARTICLES})\s([^\W\d_]+)", self._text, re.IGNORECASE)
            self._common = frozenset(match[1].casefold() for match in behind)
        return word in self._common
