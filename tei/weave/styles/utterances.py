"""Transcribed speech (TEI P5, chapter 8): a turn is a ``u``, its paragraphs are ``seg``, its label is a ``note``.

What is heard and seen beside speech is ``vocal``, ``kinesic`` or ``incident`` with its words in ``desc``, where
nothing else lies in it; other comments are notes. The style that corpora of speech and of parliaments adapt.
"""

from __future__ import annotations

from tei.text.span import Spans
from tei.weave.forms import ContainerForm, InlineForm, Placed, Style
from tei.weave.styles.plain import BLOCKS, CONTAINERS, HELD, INLINES, MARKS, ROOMY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.span import Span

ELEMENTS = {
    "laughter": "vocal",
    "vocal": "vocal",
    "interruption": "vocal",
    "interjection": "vocal",
    "applause": "kinesic",
    "kinesic": "kinesic",
    "incident": "incident",
    "pause": "incident",
}
"""What a comment is about, and the kind it becomes."""
COMMENT = (("type", "comment"),)
HOLDS = frozenset(
    {
        "speaker",
        "paragraph",
        "numbered-paragraph",
        "verse-line",
        "stage-block",
        "editorial-block",
        "note-body",
    }
)
SEGMENTS = {
    ("turn", "speaker"): Placed("note", (("type", "speaker"),)),
    ("turn", "paragraph"): Placed("seg"),
    ("turn", "numbered-paragraph"): Placed("seg"),
    ("turn", "verse-line"): Placed("seg", (("type", "verse"),)),
    ("turn", "stage-block"): Placed("note", COMMENT),
}
TURN = ContainerForm("u", HOLDS, "paragraph", carries=("who", "start", "end", "cert"))
STYLE = Style(
    "utterances",
    BLOCKS,
    {**CONTAINERS, "turn": TURN},
    {**INLINES, "stage": InlineForm("note", COMMENT)},
    MARKS,
    {**HELD, **SEGMENTS},
    ROOMY,
)


def adapted(spans: Spans) -> Spans:
    """Return the spans with each comment that holds nothing but words as what it tells of.

    A comment that stands by itself becomes a paragraph that holds it.
    """
    return Spans(piece for span in spans for piece in _adapted(span, spans))


def _adapted(span: Span, spans: Spans) -> Iterator[Span]:
    kind = ELEMENTS.get(span.value("type"), "") if span.kind in ("stage", "stage-block") else ""
    inside = spans.flowing(span.start, span.end) if kind else []
    if not kind or any(other is not span for other in inside):
        yield span
        return
    if span.kind == "stage-block":
        yield span._replace(kind="paragraph", values=())
    yield span._replace(kind=kind)
