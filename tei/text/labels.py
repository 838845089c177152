"""Who speaks: the labels of a transcript, believed on the evidence of the whole of it.

A label is no pattern. ``NOTE:`` looks like one and is none, ``el:`` hardly looks like one and is. What tells is
that labels come back, that they alternate, that they are made alike, that a list of those present or of the
characters names them, and that speech stands behind them.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tei.text.label_forms import Candidate, bare, candidates
from tei.text.label_words import FIELDS, SALUTATIONS

if TYPE_CHECKING:
    from tei.text.source import Source
    from tei.text.span import Cert


REASON = "a name that comes back, alternates with others and has speech behind it"


class Label(NamedTuple):
    """A label that is believed.

    Attributes:
        start: offset of the label as printed.
        end: offset behind it, its stop included.
        name: who speaks, without marks and stop.
        key: the name as labels are compared.
        manner: offsets of the manner in brackets behind it; (0, 0) for none.
        speech: offset where words follow on the same line; -1 where none do.
        cert: how sure it is.
        reason: why it is believed.
    """

    start: int
    end: int
    name: str
    key: str
    manner: tuple[int, int]
    speech: int
    cert: Cert
    reason: str


@lru_cache(maxsize=1)
def labels(source: Source) -> tuple[Label, ...]:
    """Return the labels of a transcript in order; none where nobody's turns are marked."""
    found = [candidate for candidate in candidates(source) if not _is_field(candidate)]
    by_form: dict[str, list[Candidate]] = {}
    for candidate in found:
        by_form.setdefault(candidate.form, []).append(candidate)
    believed: set[str] = set()
    live: set[str] = set()
    for form, group in by_form.items():
        keys = _believed(source, form, group)
        if keys:
            live.add(form)
            believed |= keys
    if not believed:
        return ()
    likeness = _likeness([c for c in found if c.form in live and c.key in believed])
    chosen = [c for c in found if _stands(c, believed, live, likeness)]
    return tuple(_label(source, candidate) for candidate in chosen)


def _is_field(candidate: Candidate) -> bool:
    """Whether the words name a field, a remark or a division, or address those present."""
    words = [bare(word) for word in candidate.name.split()]
    if words[0] in SALUTATIONS:
        return True
    plain = [word for word in words if word and not word.isdigit() and not _roman(word)]
    return bool(plain) and all(word in FIELDS for word in plain) and not candidate.titled


def _roman(word: str) -> bool:
    return all(letter in "ivxlc" for letter in word)


def _believed(source: Source, form: str, group: list[Candidate]) -> set[str]:
    """Return the names that are labels in this form, seen from this form alone."""
    counts = Counter(c.key for c in group if _may_recur(c))
    seq = [key for c in group if counts[key := c.key] > 1 and _may_recur(c)]
    distinct = len(set(seq))
    turns = sum(a != b for a, b in pairwise(seq))
    if distinct >= 2 and len(seq) >= 4 and turns >= 2 and _dense(source, form, group, seq):
        return set(seq)
    strong = [c for c in group if _strong(c)]
    if len(strong) >= 3 and len({c.key for c in strong}) >= 2:
        return {c.key for c in strong}
    return {c.key for c in strong if c.case == "caps" and c.titled and c.place == 2}


def _may_recur(candidate: Candidate) -> bool:
    """Whether a candidate that comes back is more likely a label than a phrase."""
    if candidate.form in ("colon", "angle"):
        return True
    if candidate.form == "line":
        return candidate.speech >= 0 and candidate.place == 2
    return candidate.case in ("caps", "none") or candidate.titled or candidate.tail[1] > 0


def _dense(source: Source, form: str, group: list[Candidate], seq: list[str]) -> bool:
    """Whether the labels come as often as speakers change; forms that look like prose need to come often."""
    if form in ("colon", "angle"):
        return True
    return len(seq) * 4 >= len(group) or len(seq) * 6 >= len(source.chunks)


def _strong(candidate: Candidate) -> bool:
    """Whether a candidate is made as only labels are: a title and a name, then a stop, then speech."""
    if candidate.form not in ("colon", "dot") or candidate.speech < 0 or candidate.place == 0:
        return False
    return candidate.titled and candidate.case in ("caps", "title") and len(candidate.name.split()) > 1


class _Likeness(NamedTuple):
    """How the believed labels are made: the share of each trait among them."""

    caps: float
    titled: float
    opens: float
    cases: frozenset[str]
    words: int


def _likeness(believed: list[Candidate]) -> _Likeness:
    size = len(believed)
    cases = Counter(c.case for c in believed)
    return _Likeness(
        caps=cases["caps"] / size,
        titled=sum(c.titled for c in believed) / size,
        opens=sum(c.place == 2 for c in believed) / size,
        cases=frozenset(case for case, count in cases.items() if count * 10 >= size),
        words=max(len(c.name.split()) for c in believed),
    )


def _stands(candidate: Candidate, believed: set[str], live: set[str], likeness: _Likeness) -> bool:
    """Whether a candidate is a label: believed by name, or made like those that are."""
    if candidate.place == 0 and not candidate.titled:
        return False
    if candidate.key in believed:
        return candidate.form in live or candidate.tail[1] > 0
    if candidate.form not in live or candidate.speech < 0 or (likeness.opens > 0.9 and candidate.place < 2):
        return False
    return _alike(candidate, likeness)


def _alike(candidate: Candidate, likeness: _Likeness) -> bool:
    """Whether a name that comes but once is made like the labels that come back."""
    if likeness.caps > 0.8:
        return candidate.case == "caps"
    if candidate.case not in likeness.cases or len(candidate.name.split()) > likeness.words:
        return False
    return candidate.titled or likeness.titled < 0.5 or candidate.tail[1] > 0


def _label(source: Source, candidate: Candidate) -> Label:
    tail, end = candidate.tail, candidate.end
    if not tail[1] or not _is_manner(source.text[tail[0] + 1 : tail[1] - 1]):
        name = candidate.name + (" " + source.words(*tail) if tail[1] else "")
        end = max(end, tail[1])
        return Label(candidate.start, end, name, candidate.key, (0, 0), candidate.speech, "high", REASON)
    name_end = candidate.start + len(source.text[candidate.start : tail[0]].rstrip())
    manner = (tail[0], max(tail[1], end))
    return Label(
        candidate.start, name_end, candidate.name, candidate.key, manner, candidate.speech, "high", REASON
    )


def _is_manner(words: str) -> bool:
    """Whether words in brackets behind a name say how it is said, and not who the person is."""
    return words[:1].islower()
