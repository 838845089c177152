"""What was recognised in a transcript, a line each: where, what, which words, by whom, why, how surely."""

from __future__ import annotations

from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.genres import Guess
    from tei.text.source import Source
    from tei.text.span import Span, Spans
    from tei.weave.settle import Dropped

LONGEST_WORDS = 50
"""Characters of the transcript shown on a line."""
QUIET = frozenset({"paragraph", "remark"})
"""Kinds that need no explanation: what is left over, and what is reported as a finding."""


def explain(source: Source, spans: Spans, dropped: Iterable[Dropped], genre: Guess) -> Iterator[str]:
    """Yield the lines: the genre, what stands, what does not."""
    yield f"genre: {genre.name} ({genre.likelihood:.2f}); language: {source.language}"
    for span in spans:
        if span.kind not in QUIET:
            yield _line(source, span)
    for fallen, winner in dropped:
        yield f"{_line(source, fallen)} - dropped for the {winner.kind} of {winner.by}"


def _line(source: Source, span: Span) -> str:
    line, column = source.position(span.start)
    words = printable(source.words(span.start, span.end), LONGEST_WORDS)
    values = " ".join(f"{name}={printable(value, LONGEST_WORDS)}" for name, value in span.values)
    cert = "" if span.cert == "high" else f", {span.cert} certainty"
    shown = f" {{{values}}}" if values else ""
    return f"{line}:{column}: {span.kind} “{words}”{shown} - {span.by}: {span.reason}{cert}"
