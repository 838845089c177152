"""Makes prefixes for the namespaces for which a schema declares none."""

from __future__ import annotations

from tei.relaxng.syntax import ANNOTATIONS, RNG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_STEMS = {None: "inherited", "": "local", ANNOTATIONS: "a", RNG: "rng"}


class FreshPrefixes:
    """A supply of prefixes, none of them given twice."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._numbers: dict[str, int] = {}

    def make(self, namespace: str | None) -> str:
        """Return a new prefix: a telling one for namespaces known here, else ``ns1`` and so on.

        Args:
            namespace: the URI; None for a namespace that is inherited from an including schema.
        """
        stem = _STEMS.get(namespace, "ns")
        prefix = stem if namespace in _STEMS else ""
        while not prefix or prefix in self._taken:
            number = self._numbers.get(stem, 1 if stem == "ns" else 2)
            self._numbers[stem] = number + 1
            prefix = f"{stem}{number}"
        self._taken.add(prefix)
        return prefix
