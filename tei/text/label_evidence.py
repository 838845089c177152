"""The evidence for labels: which names come back and alternate, which are listed, how they are made.

Evidence is gathered for each form of label by itself: names with a colon, names with a full stop, names on a
line of their own.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tei.text.label_forms import bare
from tei.text.label_words import COLLECTIVE, FIELDS, PARTICLES, SALUTATIONS, TALK, TITLES
from tei.text.stage_words import told
from tei.text.staging import is_roman, staging

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.text.label_forms import Candidate
    from tei.text.source import Source
    from tei.text.staging import Listed

PLAIN_FORMS = frozenset({"colon", "angle", "square", "timed"})
"""Forms that prose hardly has: what comes back in them needs no further marks."""
QUESTIONS = (("q", "a"), ("f", "a"), ("q", "r"), ("d", "r"), ("p", "r"), ("в", "о"))
"""Letters that stand for question and answer."""
FEW_WORDS = 4
"""Words of a name that looks like the beginning of a sentence."""
LONGEST_SAMPLE = 400
"""Characters of a turn that are looked at."""
STOPS = ".!?…»\"”)]'’。！？」;·"
"""Marks that end a sentence in one language or another."""
SAMPLE = 60
"""Turns looked at to tell speech from the fields of a form."""
ALONE = 0.4
"""Of the names on lines of their own with speech below, the share that must be believed for others to follow."""
SHORT_NAME = 5
"""Words that a name may always have."""
LISTED, LIKELY, ENOUGH = 4, 2, 2
"""Points of evidence: for a listed name, for what mostly tells, and those that a name which comes once needs."""


class Likeness(NamedTuple):
    """How the believed labels are made: the share of each trait among them.

    Attributes:
        caps: those in capitals.
        titled: those with a title or an office.
        opens: those that begin a run of lines.
        tailed: those with brackets behind.
        cases: the cases that a tenth of them have.
        words: the most words of one.
        alone: among the lines made like them, the share of believed ones, by form.
        known: the words of their names.
    """

    caps: float
    titled: float
    opens: float
    tailed: float
    cases: frozenset[str]
    words: int
    alone: dict[str, float]
    known: frozenset[str]


class Evidence:
    """What one transcript says about its candidates."""

    def __init__(self, source: Source, found: list[Candidate]) -> None:
        seen = staging(source)
        self._source = source
        named = [entry.name for part in seen.lists for entry in part.entries]
        roles = [part.heading for part in seen.lists if part.kind == "role"]
        self._listed = _beginnings(source, named) | _initials(source, named) | _beginnings(source, roles)
        self.play = bool(seen.divisions) or any(part.kind == "cast" for part in seen.lists)
        self._taken = sorted((_start(part), part.entries[-1].end) for part in seen.lists if part.entries)
        self._headings = {division.start for division in seen.divisions}
        self._tagged = "</" in source.text  # then angle brackets are markup
        self.found = [c for c in found if not self._is_field(c)]
        self.live: set[str] = set()
        self.believed: set[str] = set()
        groups: dict[str, list[Candidate]] = {}
        for candidate in self.found:
            groups.setdefault(candidate.form, []).append(candidate)
        for form, group in sorted(groups.items(), key=lambda item: item[0] == "square"):
            if form == "square" and self.live:
                break  # where names have stops, brackets hold directions
            keys = self._questions(group) if form == "letter" else self._believed(form, group)
            if keys:
                self.live.add(form)
                self.believed |= keys
        if self.believed:
            self.likeness = self._likeness()

    def listed(self, candidate: Candidate) -> bool:
        """Whether a list of persons names somebody like this."""
        words = [bare(word) for word in candidate.name.replace("-", " ").split()]
        words = [word for word in words if word and word not in PARTICLES]
        names = [word for word in words if word not in TITLES]
        return bool(words) and all(word in self._listed for word in names or words)

    def stands(self, candidate: Candidate) -> bool:
        """Whether a candidate is a label: believed by name, or made like those that are."""
        known = candidate.key in self.believed
        if candidate.place < 1 and not self._breaks_in(candidate, known=known):
            return False
        if known:
            return candidate.form in self.live or candidate.form in ("colon", "dot") or candidate.tail[1] > 0
        if candidate.form not in self.live or candidate.speech < 0 or candidate.form == "square":
            return False
        return self._points(candidate) >= ENOUGH

    def _breaks_in(self, candidate: Candidate, *, known: bool) -> bool:
        """Whether a label may follow a line that ends in the middle of a sentence."""
        if candidate.place < 0:
            return known and candidate.form == "colon" and candidate.case == "caps"
        return known and (candidate.titled or candidate.case == "caps" or candidate.form == "colon")

    def _points(self, candidate: Candidate) -> int:
        """Return the points of evidence for a name that comes but once."""
        like = self.likeness
        if like.opens > 0.9 and candidate.place < 2:
            return 0
        points = LISTED * self.listed(candidate)
        caps = candidate.case == "caps"
        points += LIKELY * (caps and like.caps > 0.5) - LISTED * (not caps and like.caps > 0.8)
        points += LIKELY * candidate.titled if like.titled > 0.2 else 0
        points += candidate.tail[1] > 0 and like.tailed > 0
        points += candidate.case in like.cases
        points += self._of_form(candidate)
        words = [bare(word) for word in candidate.name.split()]
        points += LIKELY * (words[-1] in like.known or words[0] in COLLECTIVE or words[-1] in COLLECTIVE)
        points -= LIKELY * (len(words) > max(like.words + 1, SHORT_NAME))
        points -= LISTED * (candidate.case == "mixed" and not candidate.titled)
        return points

    def _of_form(self, candidate: Candidate) -> int:
        """Return the points for the form: where lines made so are mostly labels, this one may be."""
        like = self.likeness
        alone = like.alone.get(candidate.form, 0.0)
        if candidate.form == "line":
            return (LIKELY + 1) * (alone > ALONE)
        untitled = like.titled > 0.8 and not candidate.titled and not candidate.tail[1]
        return LIKELY * (alone > 0.5) - LISTED * untitled

    def _likeness(self) -> Likeness:
        sure = [c for c in self.found if c.form in self.live and c.key in self.believed and c.place > 0]
        size = max(len(sure), 1)
        cases = Counter(c.case for c in sure)
        made = Counter(c.form for c in self.found if c.speech >= 0 and c.place > 0)
        held = Counter(c.form for c in sure)
        return Likeness(
            caps=cases["caps"] / size,
            titled=sum(c.titled for c in sure) / size,
            opens=sum(c.place == 2 for c in sure) / size,
            tailed=sum(c.tail[1] > 0 for c in sure) / size,
            cases=frozenset(case for case, count in cases.items() if count * 10 >= size),
            words=max((len(c.name.split()) for c in sure), default=0),
            alone={form: count / made[form] for form, count in held.items() if made[form]},
            known=frozenset(word for key in self.believed for word in key.split() if word not in PARTICLES),
        )

    def _is_field(self, candidate: Candidate) -> bool:
        """Whether the words name a field, a remark or a division, or address those present."""
        words = [bare(word) for word in candidate.name.split()]
        if words[0] in SALUTATIONS or self._in_list(candidate.start):
            return True
        plain = [word for word in words if word and not word.isdigit() and not is_roman(word)]
        return bool(plain) and all(word in FIELDS for word in plain) and not candidate.titled

    def _in_list(self, offset: int) -> bool:
        return offset in self._headings or any(start <= offset < end for start, end in self._taken)

    def _questions(self, group: list[Candidate]) -> set[str]:
        """Return the letters for question and answer, where the two take turns."""
        keys = [c.key for c in group if c.place > 0]
        for pair in QUESTIONS:
            seq = [key for key in keys if key in pair]
            changes = sum(a != b for a, b in pairwise(seq))
            if len(seq) >= 4 and changes * 10 >= (len(seq) - 1) * 7:
                return set(pair)
        return set()

    def _believed(self, form: str, group: list[Candidate]) -> set[str]:
        """Return the names that are labels in this form, seen from this form alone."""
        able = [c for c in group if (c.place > 0 or (c.place == 0 and c.titled)) and self._may_recur(c)]
        counts = Counter(c.key for c in able)
        seq = [c for c in able if counts[c.key] > 1]
        changes = sum(a.key != b.key for a, b in pairwise(seq))
        keys = {c.key for c in seq}
        alternate = len(keys) >= 2 and changes >= 2 and len(seq) >= 4
        if alternate and self._dense(form, group, seq) and self._speech(seq):
            return keys
        if form not in PLAIN_FORMS and (weak := self._weak(group)):
            return weak
        if len(seq) >= 3 and all(c.titled and c.place == 2 and c.speech >= 0 for c in seq):
            return keys
        if form == "colon" and seq and self._covers(able) and self._speech(able):
            return {c.key for c in able}
        strong = [c for c in group if _is_strong(c)]
        if len(strong) >= 3 and len({c.key for c in strong}) >= 2:
            return {c.key for c in strong}
        return {c.key for c in strong if c.case == "caps" and c.titled and c.place == 2}

    def _may_recur(self, candidate: Candidate) -> bool:
        """Whether a candidate that comes back is more likely a label than a phrase."""
        if candidate.form in PLAIN_FORMS:
            return (
                self._calls(candidate)
                if candidate.form == "square"
                else not self._tagged or candidate.form != "angle"
            )
        if candidate.form == "column" and candidate.tail[1]:
            return self.play and candidate.case == "caps"
        if candidate.form == "line" and (candidate.speech < 0 or candidate.place < 1):
            return False
        marked = candidate.case in ("caps", "none") or candidate.titled or candidate.tail[1] > 0
        return marked or (candidate.case == "title" and self.listed(candidate))

    def _calls(self, candidate: Candidate) -> bool:
        """Whether brackets could hold a name: they are no markup, tell of no noise, and speech stands behind."""
        if candidate.form != "square":
            return candidate.form != "angle" or not self._tagged
        same_line = candidate.speech >= 0 and "\n" not in self._source.text[candidate.end : candidate.speech]
        return same_line and not told(candidate.name)

    def _weak(self, group: list[Candidate]) -> set[str]:
        """Return names made like the beginnings of sentences that come back so often that they must be labels.

        ``Interviewer. Where was it?``, ``Mary — In the shed.``, a name alone and a blank line below it: most
        runs of lines must begin with one of them, and they must take turns.
        """
        able = [c for c in group if c.place > 0 and c.case != "lower" and len(c.name.split()) <= FEW_WORDS]
        counts = Counter(c.key for c in able)
        seq = [c for c in able if counts[c.key] > 2]
        keys = {c.key for c in seq}
        changes = sum(a.key != b.key for a, b in pairwise(seq))
        if len(keys) < 2 or changes * 2 < len(seq):
            return set()
        runs = self._runs(seq)
        apart = sum(c.speech < 0 for c in seq)
        return keys if (len(seq) + apart) * 2 >= runs and self._speech(seq) else set()

    def _runs(self, seq: list[Candidate]) -> int:
        """Return how many paragraphs there are from the first of these candidates on."""
        if sum(c.place == 2 for c in seq) * 2 >= len(seq):
            return sum(chunk.start >= seq[0].start for chunk in self._source.chunks)
        first, last = self._source.line_at(seq[0].start), len(self._source.line_starts)
        return (last - first) // (2 if seq[0].form == "line" else 1)

    def _dense(self, form: str, group: list[Candidate], seq: list[Candidate]) -> bool:
        """Whether labels come as often as speakers change; forms that prose has as well need to come often."""
        if form in PLAIN_FORMS:
            return True
        return len(seq) * 4 >= len(group) or len(seq) * 6 >= len(self._source.chunks)

    def _covers(self, able: list[Candidate]) -> bool:
        """Whether hardly a run of lines begins without a label, once the first has come."""
        opening = [c for c in able if c.place == 2]
        if len(opening) < 3:
            return False
        runs = sum(chunk.start >= opening[0].start for chunk in self._source.chunks)
        return len(opening) * 10 >= runs * 8

    def _speech(self, seq: list[Candidate]) -> bool:
        """Whether people say to one another what stands behind the names, and it is no entry of a form."""
        step = max(1, len(seq) // SAMPLE)
        sampled = said = talk = 0
        for here, there in pairwise(seq[::step]):
            words = self._source.text[here.end : min(there.start, here.end + LONGEST_SAMPLE)].split()
            sampled += 1
            said += len(words) > 7 or (bool(words) and words[-1][-1] in STOPS)
            talk += any(word.strip(",.!") in TALK or word[-1] in "?!;？！吗" for word in map(str.casefold, words))
        marked = sum(c.case == "caps" or c.titled or self.listed(c) for c in seq) * 2 > len(seq)
        spoken = marked or talk * 10 >= sampled or any(c.case == "none" for c in seq)
        return not sampled or (said * 10 >= sampled * 3 and spoken and not _in_rounds(seq))


def _start(part: Listed) -> int:
    """Return where a list begins in which no label stands: the line of a role belongs to it."""
    return part.heading[0] if part.kind == "role" else part.entries[0].start


def _in_rounds(seq: list[Candidate]) -> bool:
    """Whether three names or more follow one another always in the same order, as the fields of records do.

    Where people talk, either the order changes or two of them take turns.
    """
    follows: dict[str, Counter[str]] = {}
    for here, there in pairwise(seq):
        follows.setdefault(here.key, Counter())[there.key] += 1
    usual = sum(max(counts.values()) for counts in follows.values())
    onward = sum(len({a.key, b.key, c.key}) == 3 for a, b, c in zip(seq, seq[1:], seq[2:], strict=False))
    return len(seq) > 5 and onward * 2 >= len(seq) - 2 and usual * 4 >= (len(seq) - 1) * 3


def _is_strong(candidate: Candidate) -> bool:
    """Whether a candidate is made as only labels are: a title and a name, or a name and its party, then speech."""
    if candidate.form not in ("colon", "dot") or candidate.speech < 0 or candidate.place < 1:
        return False
    named = candidate.case in ("caps", "title") and len(candidate.name.split()) > 1
    return named and (candidate.titled or (candidate.form == "colon" and candidate.tail[1] > 0))


def _initials(source: Source, names: Iterable[tuple[int, int]]) -> frozenset[str]:
    """Return the initials of listed names of two words or more, in lower case."""
    words = [source.text[start:end].casefold().split() for start, end in names]
    return frozenset("".join(word[0] for word in name) for name in words if len(name) > 1)


def _beginnings(source: Source, names: Iterable[tuple[int, int]]) -> frozenset[str]:
    """Return the words of listed names and their beginnings, as labels shorten them."""
    found: set[str] = set()
    for start, end in names:
        for word in source.text[start : min(end, start + 100)].replace("-", " ").split():
            plain = bare(word)
            if plain not in PARTICLES:
                found.update(plain[:size] for size in range(min(2, len(plain)), len(plain) + 1))
    return frozenset(found)
