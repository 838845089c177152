"""Kinds of document, a file each: what it may have in it, and how it is known.

A genre is a module with a docstring that says what it is, ``TRAITS`` (see ``tei.text.recogniser.Trait``) and
``likelihood(source)``, which returns how much speaks for it, from 0 (nothing) to 1 (it says so itself).
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from tei.errors import UsageError
from tei.typed import NamedTuple, Protocol, cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Trait
    from tei.text.source import Source

DEFAULT = "document"
"""The genre of what is like nothing else."""


class Genre(Protocol):
    """A module of this folder."""

    TRAITS: frozenset[Trait]

    def likelihood(self, source: Source) -> float:
        """Return how much speaks for this kind of document, from 0 to 1."""


class Guess(NamedTuple):
    """The kind of document a transcript is taken for, and how much speaks for it: 1 if the caller says so."""

    name: str
    genre: Genre
    likelihood: float


@cache
def discover() -> dict[str, Genre]:
    """Return every genre by name."""
    names = sorted(file[:-3] for file in os.listdir(__path__[0]) if file.endswith(".py") and file[0] != "_")
    return {name: cast("Genre", import_module(f"{__name__}.{name}")) for name in names}


def check(name: str) -> None:
    """Make sure that there is a genre of this name; an empty name is none.

    Raises:
        UsageError: there is not.
    """
    if name and name not in discover():
        raise UsageError(f"there is no genre {name[:40]!a}: --genre is one of {', '.join(discover())}")


def guess(source: Source) -> Guess:
    """Return the genre that the caller names, else the one that most speaks for.

    Raises:
        UsageError: the caller names a genre that there is not.
    """
    genres = discover()
    wanted = source.given.genre
    if wanted:
        check(wanted)
        return Guess(wanted, genres[wanted], 1.0)
    scores = {name: genre.likelihood(source) for name, genre in genres.items()}
    best = max(scores, key=lambda name: (scores[name], name == DEFAULT, name))
    return Guess(best, genres[best], scores[best])
