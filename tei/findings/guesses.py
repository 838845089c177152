"""What follows only from a guess: a ``para`` that was taken for ``param`` lacks no attribute of that."""

from __future__ import annotations

from tei.findings.naming import local

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.relaxng.mismatch import Located, Mismatch
    from tei.relaxng.vocabulary import Vocabulary

OF_ITSELF = frozenset(
    {"text-not-allowed", "bad-text", "incomplete-element", "missing-attribute", "attribute-not-allowed"}
)
"""What is wrong with an element as the schema has it."""
OF_CHILDREN = frozenset({"element-not-allowed-here", "element-not-allowed-yet", "element-out-of-order"})
"""What is wrong with an element in the one around it."""


def without_guesses(mismatches: Sequence[Located], vocabulary: Vocabulary | None) -> Sequence[Located]:
    """Leave out what is held against an unknown element only because it was taken for one that the schema has.

    That its name is unknown is one fault, told once. Where only capitals differ it is no guess what is meant, and
    what is wrong in it is told as well.

    Args:
        mismatches: all that is wrong, in the order in which it was found.
        vocabulary: what the schema says of names.
    """
    if vocabulary is None or all(each.mismatch.code != "unknown-element" for each in mismatches):
        return mismatches
    sure = {each.mismatch.element for each in mismatches if _is_sure(each.mismatch)}
    return [each for each in mismatches if not _is_guess(each.mismatch, vocabulary, sure)]


def _is_sure(mismatch: Mismatch) -> bool:
    if mismatch.code != "unknown-element" or not mismatch.meant:
        return False
    return local(mismatch.meant[0]).lower() == local(mismatch.element).lower()


def _is_guess(mismatch: Mismatch, vocabulary: Vocabulary, sure: set[str]) -> bool:
    code = mismatch.code
    judged = mismatch.element if code in OF_ITSELF else mismatch.parent if code in OF_CHILDREN else ""
    return bool(judged) and judged not in sure and not _is_known(judged, vocabulary)


def _is_known(element: str, vocabulary: Vocabulary) -> bool:
    """Whether the schema has an element of that name, be it in another namespace."""
    return bool(vocabulary.elements(element) or vocabulary.namesakes(element))
