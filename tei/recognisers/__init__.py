"""What is recognised in transcripts, a file per thing; see ``tei.text.recogniser`` for the contract."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.recogniser import Recogniser, Trait


@cache
def discover() -> tuple[Recogniser, ...]:
    """Return every recogniser of this folder, by name."""
    names = sorted(file[:-3] for file in os.listdir(__path__[0]) if file.endswith(".py") and file[0] != "_")
    return tuple(cast("Recogniser", import_module(f"{__name__}.{name}")) for name in names)


def roster(traits: frozenset[Trait]) -> tuple[Recogniser, ...]:
    """Return the recognisers that run on a document with these traits."""
    return tuple(recogniser for recogniser in discover() if traits >= recogniser.NEEDS)
