"""What could be the labels of speakers, gathered line by line from the whole of a transcript.

A time that has a line to itself belongs to the label below it; numbers of pages between lines end no sentence.
"""

from __future__ import annotations

from tei.text.entrances import entering
from tei.text.label_announced import announced
from tei.text.label_candidate import NOWHERE, PARAGRAPH
from tei.text.label_forms import LONGEST_LINE, Line, blank
from tei.text.label_leads import behind_time, lead
from tei.text.label_offices import with_office
from tei.text.staging import mixed_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.label_candidate import Candidate
    from tei.text.source import Source

LONGEST_FURNITURE = 12
"""Characters of a line that holds a number and nothing else."""
BROKEN_OFF = (" -", "--")
"""How a line ends on which somebody is interrupted."""
SENTENCE_ENDS = frozenset(".!?…:;。！？；」』〕）―·)]\"'”“»’—–*_>")


def candidates(source: Source) -> Iterator[Candidate]:
    """Yield what could be labels at the beginnings of lines, in order; of each line only the beginning is read."""
    return announced(source.text, _at_lines(source, mixed_names(source) | entering(source)))


def _at_lines(source: Source, known: frozenset[str]) -> Iterator[Candidate]:
    """Yield what could be labels, line by line, and known names also where small letters are in them."""
    text = source.text
    chunks = source.chunks
    for index, chunk in enumerate(chunks):
        place, beside, counted, passed = PARAGRAPH, NOWHERE, -1, -1
        following = chunks[index + 1].start if index + 1 < len(chunks) else -1
        begun = with_office(text, chunk.start, chunk.end, following)
        for line in source.lines(chunk.start, chunk.end):
            reading = Line(text, line.start, line.end, place, known)
            candidate = begun if begun is not None and place == PARAGRAPH else reading.read()
            begun = None
            if line.start == passed:
                continue  # the time of the name above it
            if reading.begin >= line.end and reading.time[1]:
                # a time that has its line to itself stands beside what follows, the number of a cue with it
                start = counted if counted >= 0 else line.start + blank(text, line.start)
                beside = (start, line.start + len(text[line.start : line.end].rstrip()))
                continue
            counted = line.start if place == PARAGRAPH and text[line.start : line.end].strip().isdigit() else -1
            if candidate is not None and beside[1] and not candidate.time[1]:
                candidate = _below_time(text, candidate, beside)
            beside = NOWHERE
            if candidate is not None:
                apart = place == PARAGRAPH and following >= 0
                candidate = _with_speech(text, candidate, line.end, chunk.end, apart=apart)
                passed = line.end + 1 if candidate.time[0] > line.end else -1
                yield candidate
            words = text[max(line.start, line.end - 40) : line.end].rstrip()
            last = words[-1:]
            remark = last == ")" and reading.place == PARAGRAPH and text[reading.begin : reading.begin + 1] == "("
            if not remark and not (last.isdigit() and _is_furniture(text, line.start, line.end)):
                broken = last in SENTENCE_ENDS or words.endswith(BROKEN_OFF)
                place = 1 if broken else -(last in ",-" and last != "")


def _with_speech(text: str, candidate: Candidate, end: int, limit: int, *, apart: bool) -> Candidate:
    """Return a candidate with the place of the speech below its line, and with a time between the two.

    Args:
        text: the transcript.
        candidate: what the line begins with.
        end: where the line ends.
        limit: where the run of lines ends.
        apart: whether the candidate begins the run, and another run follows.
    """
    if candidate.form == "line" and candidate.place == PARAGRAPH and (time := _time_below(text, end, limit)):
        return candidate._replace(form="timed", time=time, end=time[1], speech=time[1] + 1)
    first = candidate.form == "timed" and candidate.speech < 0 and candidate.time[0] <= candidate.start
    if first and end < limit and (below := lead().match(text, end + 1, limit)) and below["time"]:
        return candidate._replace(form="line")  # the entry of a timetable: 7:30 breakfast, and below it 8:00 walk
    if candidate.speech < 0 and end < limit:
        return candidate._replace(speech=end + 1)
    return candidate._replace(apart=True) if candidate.speech < 0 and apart else candidate


def _time_below(text: str, end: int, limit: int) -> tuple[int, int] | None:
    """Return the offsets of a time that has the next line to itself, with speech below it; None if it has not."""
    if end >= limit or not (text[end + 1].isdigit() or text[end + 1] in "[("):
        return None
    close = text.find("\n", end + 1, limit)
    found = behind_time().match(text, end + 1, close) if 0 < close < end + LONGEST_FURNITURE * 2 else None
    return found.span(1) if found else None


def _below_time(text: str, candidate: Candidate, time: tuple[int, int]) -> Candidate:
    """Return a candidate with the time on the line above it; a name alone below that of a subtitle is a cue."""
    cued = candidate.form == "line" and "-->" in text[slice(*time)]
    return candidate._replace(time=time, form="cued" if cued else candidate.form)


def _is_furniture(text: str, start: int, end: int) -> bool:
    """Whether a line holds a number and hardly anything else, wherever on the line it stands."""
    return end - start < LONGEST_LINE and len(text[start:end].strip()) <= LONGEST_FURNITURE
