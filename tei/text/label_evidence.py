"""The evidence for labels: which names are believed, which are listed, and how labels are made.

A name that comes but once is a label if enough points speak for it: that it is made like those that are believed,
that a list names it, that lines of its form are mostly labels.
"""

from __future__ import annotations

from collections import Counter

from tei.text.label_belief import FORMS, Belief
from tei.text.label_forms import bare
from tei.text.label_words import COLLECTIVE, FIELDS, PARTICLES, SALUTATIONS, TITLES
from tei.text.staging import is_roman, staging
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.text.label_forms import Candidate
    from tei.text.source import Source
    from tei.text.staging import Listed

ALONE = 0.4
"""Of the names on lines of their own with speech below, the share that must be believed for others to follow."""
UNLIKE = 0.8
"""The share of capitals among labels from which small letters are odd."""
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
        self.found = [c for c in found if not self._is_field(c)]
        self.live: set[str] = set()
        self.believed: set[str] = set()
        groups: dict[str, list[Candidate]] = {}
        for candidate in self.found:
            groups.setdefault(candidate.form, []).append(candidate)
        belief = Belief(source, self.listed, play=self.play)
        for form in sorted(groups, key=FORMS.index):
            keys = belief.believed(form, groups[form], alone=not self.live)
            if keys:
                self.live.add(form)
                self.believed |= keys
        if self.believed:
            self.likeness = self._likeness()
            self.believed -= self._odd()

    def listed(self, candidate: Candidate) -> bool:
        """Whether a list of persons names somebody like this."""
        words = [bare(word) for word in candidate.name.replace("-", " ").split()]
        words = [word for word in words if word and word not in PARTICLES]
        names = [word for word in words if word not in TITLES]
        return bool(words) and all(word in self._listed for word in names or words)

    def stands(self, candidate: Candidate) -> bool:
        """Whether a candidate is a label: believed by name, or made like those that are."""
        known = candidate.key in self.believed
        if candidate.aside[1] and candidate.form in ("dot", "line", "column") and candidate.case != "caps":
            return False  # somebody is spoken to: Mr. Harvey, you said so.
        if candidate.place < 1 and not self._breaks_in(candidate, known=known):
            return False
        if known:
            return candidate.form in self.live or candidate.form in ("colon", "dot") or candidate.tail[1] > 0
        called = candidate.form == "colon" and candidate.case == "caps" and self._in_capitals()
        if (candidate.form not in self.live and not called) or candidate.speech < 0 or candidate.form == "square":
            return False
        return self._points(candidate) >= ENOUGH

    def _in_capitals(self) -> bool:
        """Whether most labels are in capitals, or letters for question and answer, among which names are."""
        return self.likeness.caps > 0.5 or all(len(key) == 1 for key in self.believed)

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
        points += LIKELY * (caps and self._in_capitals()) - LISTED * (not caps and like.caps > 0.8)
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
        if candidate.form in ("line", "dash"):
            return (LIKELY + 1) * (alone > ALONE)
        untitled = like.titled > 0.8 and not candidate.titled and not candidate.tail[1]
        named = candidate.case == "title" and 1 < len(candidate.name.split()) <= SHORT_NAME
        return LIKELY * (alone > ALONE) + named - (LIKELY + 1) * untitled

    def _odd(self) -> set[str]:
        """Return the believed names that are made unlike nearly all others: small letters among capitals."""
        if self.likeness.caps <= UNLIKE:
            return set()
        made = {c.key: c for c in self.found if c.key in self.believed and c.place > 0}
        return {key for key, c in made.items() if c.case == "mixed" and not c.titled and not self.listed(c)}

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


def _start(part: Listed) -> int:
    """Return where a list begins in which no label stands: the line of a role belongs to it."""
    return part.heading[0] if part.kind == "role" else part.entries[0].start


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
