"""A document held against a schema that was made for others: one finding for all that is wrong."""

from __future__ import annotations

from collections import Counter

from tei.findings.codes.documents import CODES
from tei.findings.naming import local, tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tei.findings.finding import Finding
    from tei.relaxng.mismatch import Located
    from tei.relaxng.vocabulary import Vocabulary

LEAST = 20
"""Findings below which each is told."""
SHARE = 0.3
"""The share of all elements from which on the schema is to blame."""
EACH = 3
"""How often what is wrong comes again, at least, on average: faults of one document alone are of many kinds."""
MOST = 0.8
"""The share of all findings that are of one kind, if every element of a name has it."""
ANNOTATION = frozenset({"w", "pc", "linkGrp"})
"""Elements of files with linguistic annotation, such as those of ParlaMint that end in ``.ana.xml``."""


def is_wrong_schema(mismatches: Sequence[Located], counts: Mapping[str, int]) -> bool:
    """Whether so much is wrong that the schema must be.

    Args:
        mismatches: all that is wrong.
        counts: how many elements of each name the document has.
    """
    kinds = Counter((each.mismatch.code, each.mismatch.element) for each in mismatches)
    if len(mismatches) < max(LEAST, EACH * len(kinds)):
        return False
    if len(mismatches) >= SHARE * sum(counts.values()) and not _is_one_slip(mismatches):
        return True
    (code, element), number = kinds.most_common(1)[0]
    all_of_it = code == "text-not-allowed" and number == counts.get(element, 0)
    return all_of_it and number >= MOST * len(mismatches)


def _is_one_slip(mismatches: Sequence[Located]) -> bool:
    """Whether most of what is wrong is one unknown name, a name meant to be another, one attribute or value."""
    kinds = {(each.mismatch.code, each.mismatch.element) for each in mismatches}
    if len(kinds) == 1 and all(
        code == "unknown-element" and local(name) not in ANNOTATION for code, name in kinds
    ):
        return True
    slips = sum(bool(each.mismatch.meant or each.mismatch.attribute) for each in mismatches)
    return slips > len(mismatches) / 2


def of_wrong_schema(
    first: Finding, mismatches: Sequence[Located], counts: Mapping[str, int], vocabulary: Vocabulary | None
) -> Finding:
    """Return the finding for the document, at the first place that is wrong."""
    code = next(code for code in CODES if code.name == "wrong-schema")
    message = code.sentence.format(mass=len(mismatches), whole=sum(counts.values()))
    names = {local(name) for name in counts}
    return first._replace(
        code=code.name,
        severity=code.severity,
        message=message,
        hint=_annotated(mismatches, names, vocabulary) or f"the first of it: {first.message}",
        expected=(),
    )


def _annotated(mismatches: Sequence[Located], names: set[str], vocabulary: Vocabulary | None) -> str:
    """Return a hint where the one has linguistic annotation, and the other has not."""
    if ANNOTATION & names:
        return "the file has linguistic annotation (<w>, <pc>): a schema for .ana files is meant"
    mismatch = mismatches[0].mismatch
    if mismatch.code != "text-not-allowed" or vocabulary is None:
        return ""
    sentences = sorted(name for name in vocabulary.children(mismatch.element) if local(name) in {"s", "w"})
    if not sentences:
        return ""
    return f"this schema is for annotated files (.ana), in which {tag(mismatch.element)} holds {tag(sentences[0])}"
