"""The style of transcribed speech: what a turn and what is heard beside it become."""

from __future__ import annotations

from tei.events.plain_text import PlainText
from tei.events.tee import Tee
from tei.events.xml_writer import XmlWriter
from tei.people.identify import Identified
from tei.text.source import Source
from tei.text.span import Span, Spans
from tei.weave.body import Body
from tei.weave.fidelity import Fidelity
from tei.weave.styles.utterances import STYLE, adapted

TEXT = "ANNA: Yes. (laughs) I do.\n\n(Applause.)\n\n(At 10:30 a break.)"


def woven(*claims: Span) -> str:
    """Return the body of the text above, white space at the ends of lines left out."""
    source = Source(TEXT)
    spans = Identified(source, Spans(claims)).spans
    pieces: list[str] = []
    fidelity = Fidelity(source)
    Body(source, adapted(spans), STYLE, Tee(XmlWriter(pieces.append), PlainText(fidelity.write))).write(
        "interview"
    )

    assert fidelity.difference() is None
    return " ".join("".join(pieces).split())


def span(words: str, kind: str, **values: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), kind, "test", values=tuple(values.items()))


TURN = (span(TEXT, "turn"), span("ANNA:", "speaker"), span("Yes. (laughs) I do.", "paragraph"))


def test_a_turn_is_an_utterance_with_its_label_as_a_note() -> None:
    assert '<u who="#anna"><note type="speaker">ANNA:</note><seg>Yes. (laughs) I do.</seg>' in woven(*TURN)


def test_laughter_inside_speech_is_vocal() -> None:
    written = woven(*TURN, span("(laughs)", "stage", type="laughter"))

    assert '<seg>Yes. <vocal type="laughter"><desc>(laughs)</desc></vocal> I do.</seg>' in written


def test_applause_by_itself_is_kinesic() -> None:
    written = woven(*TURN, span("(Applause.)", "stage-block", type="applause"))

    assert '<seg><kinesic type="applause"><desc>(Applause.)</desc></kinesic></seg>' in written


def test_a_comment_that_holds_a_time_is_a_note() -> None:
    comment = span("(At 10:30 a break.)", "stage-block", type="incident")

    assert '<note type="comment">(At <time>10:30</time> a break.)</note>' in woven(
        *TURN, comment, span("10:30", "time")
    )
