"""The word for speaker above a name: ``SPEAKER``, and below it ``Ana Paz``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.text.label_candidate import Candidate

ANNOUNCING = frozenset({"speaker", "sprecher", "locuteur", "intervenant", "hablante", "parlante", "спикер"})
"""Words that stand above the names of those who speak."""


def announced(text: str, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates; a name below the word for speaker takes that with it: ``SPEAKER``, ``Ana Paz``."""
    held: Candidate | None = None
    for candidate in found:
        here = candidate
        if held is not None:
            between = text[held.end : here.start]
            if here.form == "line" and between.count("\n") == 1 and not between.strip():
                here = here._replace(start=held.start, form="cued", place=2, apart=here.speech < 0)
            else:
                yield held
            held = None
        if here.key in ANNOUNCING and here.form in ("line", "colon"):
            held = here
        else:
            yield here
    if held is not None:
        yield held
