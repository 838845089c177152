"""The namespace that an element should be in: ``http://www.tei-c.org/ns/1.0``, no slash at its end."""

from __future__ import annotations

from tei.findings.fixes import replacing
from tei.findings.hint import CERTAIN, Hint
from tei.findings.naming import shown_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.finding import Fix
    from tei.findings.hint import Case

CODES = frozenset({"wrong-namespace"})
RANK = CERTAIN


def hint(case: Case) -> Hint | None:
    """Say what to write; the repair is certain where the element declares the namespace itself."""
    mismatch = case.mismatch
    right = mismatch.expected[0].rpartition(" ")[0] if mismatch.expected else ""
    if mismatch.parent and f'xmlns="{mismatch.value}"' in case.document.start_tag(*_place(case)):
        return Hint(f'delete xmlns="{shown_value(mismatch.value)}"', _deleted(case))
    slash = ", without a slash at its end" if mismatch.value == f"{right}/" else ""
    return Hint(f'write xmlns="{right}"{slash}', _declared(case, right))


def _place(case: Case) -> tuple[int, int]:
    return case.finding.line, case.finding.column


def _deleted(case: Case) -> tuple[Fix, ...]:
    """Take the declaration away; what is around it then counts."""
    tag = case.document.start_tag(*_place(case))
    written = f' xmlns="{case.mismatch.value}"'
    at = tag.find(written)
    return replacing(case.document, case.offset() - 1 + at, written, "") if at >= 0 else ()


def _declared(case: Case, right: str) -> tuple[Fix, ...]:
    """Put in the right declaration, or set the wrong one right."""
    tag = case.document.start_tag(*_place(case))
    begin = case.offset() - 1
    wrong = f'xmlns="{case.mismatch.value}"'
    at = tag.find(wrong)
    if at >= 0:
        return replacing(case.document, begin + at, wrong, f'xmlns="{right}"')
    name = case.finding.element
    if not case.mismatch.value and not case.mismatch.parent and tag.startswith(f"<{name}"):
        return replacing(case.document, begin, f"<{name}", f'<{name} xmlns="{right}"')
    return ()
