"""The office of who has the chair, in the two languages of a parliament, and who goes on as ``the speaker``.

``De voorzitter:`` and ``Le président:`` are one person in one sitting; ``O Orador:`` has the floor already.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tei.people.names import Name

TRANSLATED = (
    ("voorzitter", ("président", "présidente")),
    ("lehendakariak", ("presidente", "presidenta")),
    ("lehendakaria", ("presidente", "presidenta")),
    ("speaker", ("président", "présidente")),
    ("chair", ("président", "présidente")),
)
"""Words for the chair, each with those of the other language of the same parliament, for a man and a woman."""
CHAIRS = frozenset({"presidente", "presidenta"})
GOING_ON = {"o orador": "o ", "a oradora": "a "}
"""What labels a member who goes on after others have broken in, and the article of that member's own label."""


def in_two_languages(names: Mapping[str, Name]) -> dict[str, str]:
    """Return the labels of an office alone, in lower case, with the label of the same office in another language.

    Args:
        names: the labels of a transcript, and each of them parted.
    """
    alone: dict[str, list[str]] = {}
    for label, name in names.items():
        words = [word for word in (*name.titles, *name.core) if len(word) > LONGEST_ARTICLE]
        if len(words) == 1 and not name.party and not name.office:
            alone.setdefault(words[0], []).append(label)
    found: dict[str, str] = {}
    for word, others in TRANSLATED:
        here = [other for other in others if other in alone]
        if word in alone and len(here) == 1:  # a man and a woman are two
            found.update((label.casefold(), alone[word][0]) for label in alone[here[0]])
    return found


LONGEST_ARTICLE = 2
"""Letters."""


def with_the_floor(labels: Sequence[str]) -> list[str]:
    """Return labels in order, those of a member who goes on replaced by the label which that member had before.

    The floor has whoever spoke last behind the chair.

    Args:
        labels: the labels of the turns of a transcript.
    """
    if not any(label.casefold() in GOING_ON for label in labels):
        return list(labels)
    floor: dict[str, str] = {}  # the article of a label, and the last such label that had the floor
    after_chair, found = True, []
    for label in labels:
        article = GOING_ON.get(label.casefold(), "")
        found.append(floor.get(article, label) if article else label)
        chair = not article and not CHAIRS.isdisjoint(label.partition("(")[0].casefold().split())
        begins = label[:2].casefold()
        if not chair and not article and (after_chair or begins not in floor):
            floor[begins] = label
        after_chair = chair or (after_chair and bool(article))
    return found
