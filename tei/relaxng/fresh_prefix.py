"""Makes a prefix for a namespace for which a schema declares none."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from tei.relaxng.syntax import ANNOTATIONS, RNG

if TYPE_CHECKING:
    from collections.abc import Collection

_STEMS = {None: "inherited", "": "local", ANNOTATIONS: "a", RNG: "rng"}


def fresh_prefix(namespace: str | None, taken: Collection[str]) -> str:
    """Return a prefix that is not taken: a telling one for namespaces known here, else ``ns1`` and so on.

    Args:
        namespace: the URI; None for a namespace that is inherited from an including schema.
        taken: the prefixes in use.
    """
    stem = _STEMS.get(namespace)
    if stem is not None and stem not in taken:
        return stem
    numbered = (f"{stem or 'ns'}{number}" for number in count(2 if stem else 1))
    return next(prefix for prefix in numbered if prefix not in taken)
