"""Findings about a transcript: what recognisers remark, what had to be replaced, whether text was lost."""

from __future__ import annotations

from tei.findings.wording import found

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.finding import Finding
    from tei.text.source import Source
    from tei.text.span import Spans
    from tei.weave.fidelity import Difference


def of_replaced(source: Source) -> Iterator[Finding]:
    """Yield a finding for every character that XML can't hold."""
    for offset, code in source.replaced:
        values = {"character": f"U+{code:04X}"}
        yield found(source.name, source.position(offset), "control-character", values)


def of_remarks(source: Source, spans: Spans) -> Iterator[Finding]:
    """Yield a finding for every remark of a recogniser; its values fill the sentence."""
    for span in spans.of("remark"):
        values = {name: value for name, value in span.values if name != "code"}
        yield found(source.name, source.position(span.start), span.value("code"), values)


def of_text_lost(source: Source, difference: Difference | None) -> Iterator[Finding]:
    """Yield a finding where the encoded text is not the transcript."""
    if difference is not None:
        at = source.position(difference.offset)
        values = {"expected": difference.expected or "nothing", "found": difference.found or "nothing"}
        yield found(source.name, at, "text-lost", values)


def of_unsound(source: Source, *, sound: bool) -> Iterator[Finding]:
    """Yield a finding if what was written is not valid."""
    if not sound:
        yield found(source.name, (0, 0), "invalid-output", {})
