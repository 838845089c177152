"""What follows only from a guess: a ``para`` that was taken for ``param`` lacks no attribute of that.

Nor is it a second fault that ``lang`` in ``langUsage``, where ``language`` was meant, can't bear ``ident``.
"""

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
DOUBTFUL = frozenset({"unknown-element", "element-not-allowed-here"})
"""What may be wrong with no more than the name of an element."""
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
    if vocabulary is None or not any(each.mismatch.code in DOUBTFUL for each in mismatches):
        return mismatches
    sure = {each.mismatch.element for each in mismatches if _is_sure(each.mismatch)}
    strange = {(each.file, each.path) for each in mismatches if _is_strange(each.mismatch, vocabulary)}
    return [
        each
        for each in mismatches
        if not _is_guess(each.mismatch, vocabulary, sure) and not _is_of_strange(each, strange)
    ]


def _is_strange(mismatch: Mismatch, vocabulary: Vocabulary) -> bool:
    """Whether an element stands where its parent can't hold it at all: its name may be the fault."""
    code, element = mismatch.code, mismatch.element
    return code == "element-not-allowed-here" and element not in vocabulary.children(mismatch.parent)


def _is_of_strange(located: Located, strange: set[tuple[str, str]]) -> bool:
    code = located.mismatch.code
    if code not in OF_ITSELF and code not in OF_CHILDREN:
        return False
    of_its_own = code in {"text-not-allowed", "bad-text", "incomplete-element", "missing-attribute"}
    path = located.path if of_its_own else located.path.rpartition("/")[0]
    return (located.file, path) in strange


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
