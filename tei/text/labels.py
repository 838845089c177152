"""Who speaks: the labels of a transcript, believed on the evidence of the whole of it.

A label is no pattern. ``NOTE:`` looks like one and is none, ``el:`` hardly looks like one and is. What tells is
that labels come back, that they alternate, that they are made alike, that a list of those present or of the
characters names them, and that speech stands behind them: see ``tei.text.label_evidence``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cache, lru_cache
from itertools import pairwise

from tei.text.brackets import brackets
from tei.text.correspondence.lines import of_speech
from tei.text.label_blank import with_listed
from tei.text.label_candidate import NOWHERE
from tei.text.label_candidates import candidates
from tei.text.label_evidence import Evidence
from tei.text.label_heads import without_head
from tei.text.label_listed import in_list
from tei.text.label_manuals import is_manual
from tei.text.label_names import bare
from tei.text.label_places import in_place
from tei.text.label_questions import with_answers
from tei.text.label_unmarked import with_unmarked
from tei.text.label_words import JOINING, PARTICLES, STANDPOINTS, is_title
from tei.text.stage_words import told
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.label_candidate import Candidate
    from tei.text.source import Source
    from tei.text.span import Cert

RECURS = "a name that comes back and alternates with others"
ALIKE = "made like the other labels"
LISTED = "named in the list of persons"
INSIDE = "a name that labels turns, inside a line"


VOICES = frozenset("123456789")
"""Numbers of voices: what goes further numbers questions."""
FEWEST_COUNTED = 4
"""Numbers before names from which they may count speeches."""
LONGEST_SHORT_FORM = 3
"""Letters of what may be the short form of a name in brackets: ``eric nygren (en)``."""


LONGEST_CALL = 400
"""Characters of a call from the floor in brackets."""
LONGEST_ROLE = 6
"""Words of the name behind an office above all speech."""
SET_IN = 8
"""Columns by which the names of a film script are set in at the least."""


class Label(NamedTuple):
    """A label that is believed.

    Attributes:
        start: offset of the label as printed.
        end: offset behind it, its stop included.
        name: who speaks, without marks and stop.
        manner: offsets of the manner in brackets behind it; (0, 0) for none.
        time: offsets of a time beside it; (0, 0) for none.
        cert: how sure it is.
        reason: why it is believed.
    """

    start: int
    end: int
    name: str
    manner: tuple[int, int]
    time: tuple[int, int]
    cert: Cert
    reason: str

    @property
    def beginning(self) -> int:
        """Where the label begins, a time before it or on the line above it included."""
        return min(self.start, self.time[0]) if self.time[1] else self.start


@lru_cache(maxsize=1)
def labels(source: Source) -> tuple[Label, ...]:
    """Return the labels of a transcript in order; none where nobody's turns are marked."""
    outside = [candidate for candidate in candidates(source) if not in_list(source, candidate.start)]
    read = with_listed(source, with_unmarked(source, with_answers(source.text, outside)))
    spoken = of_speech(source.text, read)
    evidence = Evidence(source, _numbered(source, spoken))
    if not evidence.believed:
        return ()
    chosen = _outside_brackets(source, _without_roles(source, _standing(evidence)))
    chosen = without_head(source, spoken, chosen, evidence.knows)
    if is_manual(source, chosen):
        return ()
    tails = _tails(source, chosen)
    found = [_label(source, candidate, evidence, tails) for candidate in chosen]
    found = in_place(source, _set_in_alike(source, found))
    if found and "colon" in evidence.live:
        found = sorted([*found, *_inside(source, chosen, found)])
    return tuple(found)


def _standing(evidence: Evidence) -> list[Candidate]:
    """Return the candidates that are labels, among them names without the brackets that they have elsewhere."""
    chosen = [c for c in evidence.found if evidence.stands(c)]
    named = {c.key for c in chosen if c.tail[1] > 0 and c.key not in evidence.believed}
    if not named:
        return chosen
    taken = {c.start for c in chosen}
    return [c for c in evidence.found if c.start in taken or (c.key in named and evidence.comes_back(c))]


def _without_roles(source: Source, chosen: list[Candidate]) -> list[Candidate]:
    """Return the labels without the lines above all speech that tell who has the chair: ``President: Mr. Paz``."""
    first = 0
    while first < len(chosen) - 1 and _tells_role(source, chosen[first]):
        first += 1
    return chosen[first:] if first < len(chosen) - 1 else chosen


def _tells_role(source: Source, candidate: Candidate) -> bool:
    """Whether a label is an office alone, and a name is all that stands behind it on its line."""
    if candidate.form != "colon" or candidate.tail[1] or candidate.speech < 0:
        return False
    line = source.line(source.line_at(candidate.start))
    words = source.text[candidate.end : line.end].split()
    office = all(is_title(bare(word)) or bare(word) in PARTICLES for word in candidate.name.split())
    if not office or not 1 < len(words) <= LONGEST_ROLE or words[-1][-1] in ".!?…":
        return False
    return all(word[0].isupper() or word[0] == "(" or is_title(bare(word)) for word in words)


def _outside_brackets(source: Source, chosen: list[Candidate]) -> list[Candidate]:
    """Return the candidates without those alone in a bracket: ``(Abg.``, and below it ``Dr. Brandt: Nein!)``."""
    found = brackets(source)
    held: dict[int, list[Candidate]] = {}
    for candidate in chosen:
        index = bisect_left(found, (candidate.start,)) - 1
        if index >= 0 and candidate.start < found[index].end <= found[index].start + LONGEST_CALL:
            held.setdefault(index, []).append(candidate)
    dropped = {
        candidate.start for candidates_ in held.values() if len(candidates_) == 1 for candidate in candidates_
    }
    return [candidate for candidate in chosen if candidate.start not in dropped] if dropped else chosen


def _set_in_alike(source: Source, found: list[Label]) -> list[Label]:
    """Return the labels without those at the margin where nearly all are set in, as in a film script."""
    indents = [label.start - source.line(source.line_at(label.start)).start for label in found]
    if sum(indent >= SET_IN for indent in indents) * 10 < len(found) * 8:
        return found
    return [label for label, indent in zip(found, indents, strict=True) if indent > 1]


def _numbered(source: Source, found: list[Candidate]) -> list[Candidate]:
    """Return the candidates; a number before a name is part of it where it tells voices apart: ``2. Soldier``."""
    numbers: dict[str, set[str]] = {}
    for candidate in found:
        if candidate.number and source.text.startswith(f"{candidate.number}.", candidate.start):
            numbers.setdefault(candidate.key, set()).add(candidate.number)
    voices = {key for key, held in numbers.items() if len(held) > 1 and held <= VOICES}
    if voices and _are_counted(found):
        return found
    return [
        candidate._replace(name=f"{candidate.number}. {candidate.name}")
        if candidate.key in voices and candidate.number
        else candidate
        for candidate in found
    ]


def _are_counted(found: list[Candidate]) -> bool:
    """Whether the numbers before names count the speeches one by one, as in scripts for the radio."""
    numbers = [int(candidate.number) for candidate in found if candidate.number.isdecimal()]
    onward = sum(there == here + 1 for here, there in pairwise(numbers))
    return len(numbers) >= FEWEST_COUNTED and onward * 10 >= (len(numbers) - 1) * 8


def _tails(source: Source, chosen: list[Candidate]) -> dict[str, set[str]]:
    """Return what stands in brackets behind each name; an empty string where nothing does."""
    tails: dict[str, set[str]] = {}
    for candidate in chosen:
        tails.setdefault(candidate.key, set()).add(source.text[slice(*candidate.tail)])
    return tails


def _label(source: Source, candidate: Candidate, evidence: Evidence, tails: dict[str, set[str]]) -> Label:
    reason = RECURS if candidate.key in evidence.believed else LISTED if evidence.listed(candidate) else ALIKE
    cert: Cert = "medium" if reason is ALIKE else "high"
    tail, end = candidate.tail, candidate.end
    if candidate.aside[1]:
        return _with_aside(source, candidate, evidence, cert, reason)
    if not tail[1] and (name := _name_in_capitals(candidate.name)) and name.casefold() in evidence.believed:
        return _with_small_words(source, candidate, name, cert, reason)
    if not tail[1]:
        return Label(candidate.start, end, candidate.name, NOWHERE, candidate.time, cert, reason)
    last = _last_bracket(source.text, *tail)
    if last > tail[0] and source.text[last + 1].islower():
        name = f"{candidate.name} {source.words(tail[0], last)}"
        label_end = tail[0] + len(source.text[tail[0] : last].rstrip())
        manner = (last, max(tail[1], end))
        return Label(candidate.start, label_end, name, manner, candidate.time, cert, reason)
    words = source.text[tail[0] + 1 : tail[1] - 1]
    if not _is_manner(words, tails[candidate.key], play=evidence.play):
        name = f"{candidate.name} {source.words(*tail)}"
        return Label(candidate.start, max(end, tail[1]), name, NOWHERE, candidate.time, cert, reason)
    name_end = candidate.start + len(source.text[candidate.start : tail[0]].rstrip())
    manner = (tail[0], max(tail[1], end))
    return Label(candidate.start, name_end, candidate.name, manner, candidate.time, cert, reason)


def _name_in_capitals(words: str) -> str:
    """Return the capitals before small letters: ``MARTHA`` of ``MARTHA turns round``; or nothing."""
    parts = words.split()
    size = 0
    while size < len(parts) and parts[size].isupper():
        size += 1
    small = 0 < size < len(parts) and parts[size][0].islower() and parts[size] not in JOINING
    small = small and not any(is_title(bare(part)) for part in parts[size:])  # an office and no manner
    return " ".join(parts[:size]) if small else ""


def _with_small_words(source: Source, candidate: Candidate, name: str, cert: Cert, reason: str) -> Label:
    """Return a label with small letters behind a name that labels turns without them: how it is said."""
    first = candidate.name[len(name) :].split()[0]
    start = source.text.index(first, candidate.start, candidate.end)
    end = candidate.start + len(source.text[candidate.start : start].rstrip())
    return Label(candidate.start, end, name, (start, candidate.end), candidate.time, cert, reason)


def _last_bracket(text: str, start: int, end: int) -> int:
    """Return where the last of several brackets behind a name opens; the first one where there is but one."""
    last = max(text.rfind(" (", start, end), text.rfind(" [", start, end)) + 1
    party = text[start] not in "(["  # Ana Paz kok (vastauspuheenvuoro)
    return last if last > start and (party or text[last - 2] in ")]") else start


def _with_aside(source: Source, candidate: Candidate, evidence: Evidence, cert: Cert, reason: str) -> Label:
    """Return a label with small letters behind a comma: a manner in a play, else the office of the person."""
    start, end = candidate.aside
    comma = source.text.rfind(",", candidate.start, start) + 1
    if evidence.play and comma:
        manner = (start, max(end, candidate.end))
        return Label(candidate.start, comma, candidate.name, manner, candidate.time, cert, reason)
    name = f"{candidate.name}, {source.words(start, end)}"
    return Label(candidate.start, candidate.end, name, NOWHERE, candidate.time, cert, reason)


def _is_manner(words: str, others: set[str], *, play: bool) -> bool:
    """Whether words in brackets behind a name say how it is said, and not who the person is."""
    if play or len(others) > 3:
        return True
    office = any(is_title(bare(word)) for word in words.split() if not word.startswith("voice-"))
    if not office and "vocal" in told(words) and "," not in words:
        return True
    if not words[:1].islower() or len(words) <= LONGEST_SHORT_FORM or office:
        return False
    return bare(words.split(maxsplit=1)[0]) not in STANDPOINTS  # for whom somebody speaks


@cache
def _in_line() -> re.Pattern[str]:
    """Match a short name with a colon behind the end of a sentence, or behind a remark in brackets."""
    return re.compile(r"[.!?…)\]][”\"')\]]?[ \t]{1,3}(?=([^\W\d_][\w.'’ -]{0,40}):[ \t])")


def _inside(source: Source, chosen: list[Candidate], found: list[Label]) -> Iterator[Label]:
    """Yield the labels that stand inside a line, behind the end of what another has said."""
    counts = Counter(c.name for c in chosen if c.form == "colon")
    names = {name for name, count in counts.items() if count > 1}
    if not names:
        return
    starts = [label.start for label in found]
    called = brackets(source)
    for match in _in_line().finditer(source.text, starts[0]):
        before = found[bisect_right(starts, match.start(1)) - 1]
        index = bisect_left(called, (match.start(1),)) - 1
        if index >= 0 and match.start(1) < called[index].end:
            continue
        if match[1] in names and match.start(1) >= before.end:
            yield Label(match.start(1), match.end(1) + 1, match[1], NOWHERE, NOWHERE, "medium", INSIDE)
