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
MISSING = frozenset({"element-not-allowed-yet", "incomplete-element"})
STRANGE = frozenset({"element-not-allowed-here", "element-out-of-order"})
"""What is said of an element that can't stand where it does as what it is: its name may be the fault."""
DOUBTFUL = STRANGE | {"unknown-element"}
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
    strange = {(each.file, each.path) for each in mismatches if each.mismatch.code in STRANGE}
    moved = {
        (each.file, _above(_above(each.path)), each.mismatch.element)
        for each in mismatches
        if _is_stray(each.mismatch)
    }
    return [
        each
        for each in mismatches
        if not (
            _is_guess(each.mismatch, vocabulary, sure) or _is_of_strange(each, strange) or _is_found(each, moved)
        )
    ]


def _above(path: str) -> str:
    return path.rpartition("/")[0]


def _is_stray(mismatch: Mismatch) -> bool:
    return mismatch.code == "element-not-allowed-here"


def _is_found(located: Located, moved: set[tuple[str, str, str]]) -> bool:
    """Whether what is said to be missing stands one step too far in, where it was said to be not allowed."""
    mismatch = located.mismatch
    if mismatch.code not in MISSING or len(mismatch.expected) != 1:
        return False
    path = located.path if mismatch.code == "incomplete-element" else _above(located.path)
    return (located.file, path, mismatch.expected[0]) in moved


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
