"""The evidence for labels: which names are believed, which are listed, and how labels are made.

A name that comes but once is a label if enough points speak for it: that it is made like those that are believed,
that a list names it, that lines of its form are mostly labels.
"""

from __future__ import annotations

from collections import Counter

from tei.text.division_lines import is_roman
from tei.text.division_words import ORDINALS, SCENES
from tei.text.entrances import entering
from tei.text.label_belief import FORMS, PLAIN_FORMS, Belief
from tei.text.label_listed import beginnings, first_runs, initials
from tei.text.label_names import bare, is_examination, is_initialled
from tei.text.label_short_forms import ShortForms
from tei.text.label_style import is_dense, leading_style
from tei.text.label_words import COLLECTIVE, FIELDS, GREETED, PARTICLES, SALUTATIONS, TITLES
from tei.text.stage_words import is_transition, told
from tei.text.staging import staging
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.label_candidate import Candidate
    from tei.text.label_style import Style
    from tei.text.source import Source

ALONE = 0.4
"""Of the names on lines of their own with speech below, the share that must be believed for others to follow."""
UNLIKE = 0.8
"""The share of capitals among labels from which small letters are odd."""
PALE = 0.4
"""What a name weighs that nothing marks, where forms of labels are compared."""
RARE = 5
"""Of labels, the share from which a way to make them is no accident is one in so many."""
MARKED = frozenset({"angle", "ringed"})
"""Forms of labels that have marks of their own."""
MARKED_SHARE = 4
"""Of the names in such a form, the share that must be believed for all to be labels is one in so many."""
CAPITAL_NOUNS = frozenset({"de", "lb", "und"})
"""Languages in which common nouns have capitals, and the unknown one."""
CALLED_WITHIN = 400
"""Characters before a label in which the chair may have called the person."""
SHORTEST_STEM = 4
"""Letters by which a name is known again."""
MOST_FIELDS = 3
"""How often a field such as ``AN:`` comes at the head of a letter and its enclosures."""
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
        apart: those with a blank line below them.
        emphasised: those in marks of emphasis.
        cases: the cases that a tenth of them have.
        words: the most words of one.
        alone: among the lines made like them, the share of believed ones, by form.
        known: the words of their names.
        lettered: the forms in which all of them are letters.
        initialled: among those without a title, the share of surnames with initials behind them.
    """

    caps: float
    titled: float
    opens: float
    tailed: float
    apart: float
    emphasised: float
    cases: frozenset[str]
    words: int
    alone: dict[str, float]
    known: frozenset[str]
    lettered: frozenset[str]
    initialled: float


class Evidence:
    """What one transcript says about its candidates."""

    def __init__(self, source: Source, found: list[Candidate]) -> None:
        seen = staging(source)
        self._source = source
        named = [entry.name for part in seen.lists for entry in part.entries]
        roles = [part.heading for part in seen.lists if part.kind == "role"]
        self._listed = beginnings(source, named) | initials(source, named) | beginnings(source, roles)
        self.play = seen.is_one
        self.initials = _in_initials(found)
        self._settings = frozenset(run.start for run in first_runs(source)) if self.play else frozenset()
        self._short = ShortForms(found)
        self.found = [c for c in found if not self._is_field(c)]
        self.live: set[str] = set()
        self.believed: set[str] = set()
        groups: dict[str, list[Candidate]] = {}
        for candidate in self.found:
            groups.setdefault(candidate.form, []).append(candidate)
        belief = Belief(source, self.listed, play=self.play)
        held: dict[str, set[str]] = {}
        for form in sorted(groups, key=FORMS.index):
            keys = belief.believed(form, groups[form], alone=not self.live)
            if keys:
                held[form] = keys
                self.live.add(form)
        self._take(groups, held)
        self._style: Style | None = None
        self.marked = {form for form in self.live & MARKED if self._mostly(form)}
        if self.believed:
            self.believed -= self._unlike()
            self.likeness = self._likeness()
            self._tailed = {c.form for c in self.found if self.play and c.key in self.believed and c.tail[1] > 0}
            self._single = {c.key for c in self.found if c.form in self.live and c.place > 0 and c.speech >= 0}
            self.believed -= self._odd()

    def _mostly(self, form: str) -> bool:
        """Whether a good part of the names in one form come back, so that all of them are labels."""
        made = [c for c in self.found if c.form == form and c.speech >= 0]
        return sum(c.key in self.believed for c in made) * MARKED_SHARE >= len(made)

    def _take(self, groups: dict[str, list[Candidate]], held: dict[str, set[str]]) -> None:
        """Believe the names of the form in which most labels are, and of the others those made as well as they.

        ``Thank you.`` comes back under the names of many; where names have lines of their own it is none.
        """
        if not held:
            return
        of_form = {form: [c for c in groups[form] if c.key in held[form] and c.place > 0] for form in held}
        weights = {form: sum(1.0 if self._marked(c) else PALE for c in found) for form, found in of_form.items()}
        main = max(weights, key=lambda form: (weights[form], -FORMS.index(form)))
        known = {word for key in held[main] for word in map(bare, key.split()) if word not in TITLES}
        capitals = sum(c.case == "caps" for c in of_form[main]) > UNLIKE * len(of_form[main])
        for form, found in of_form.items():
            if form == main:
                continue
            odd = capitals and form in ("dot", "line", "column")
            able = [c for c in found if not odd or c.case == "caps" or c.tail[1] > 0 or _is_letter(c)]
            chairs = {c.key for c in able if (main, form) == ("timed", "line") and c.titled and c.place > 1}
            held[form] = {c.key for c in able if c.key in held[main] or self._is_name(c, known)} | chairs
        if len(groups.get("letter", ())) > 2 and "letter" not in held:
            asked = [c for c in groups["letter"] if c.key == "q" and c.place > 0]
            held["letter"] = {"q"} if len(asked) > 2 else set()
        self.live = {form for form, keys in held.items() if keys}
        self.believed = set().union(*held.values())

    def _marked(self, candidate: Candidate) -> bool:
        """Whether a name is marked as one by its letters, its title, its form, or a list."""
        marked = candidate.case in ("caps", "none") or candidate.titled or candidate.tail[1] > 0
        return marked or candidate.form in PLAIN_FORMS or _is_letter(candidate) or self.listed(candidate)

    def _is_name(self, candidate: Candidate, known: set[str]) -> bool:
        """Whether a name in another form than that of most labels is made as only names are."""
        if candidate.form in PLAIN_FORMS or candidate.form in ("letter", "dash"):
            return candidate.case != "mixed" or candidate.titled or self.listed(candidate)
        words = [word for word in map(bare, candidate.name.split()) if word not in PARTICLES]
        named = [word for word in words if word not in TITLES]
        if candidate.titled:
            return bool(named)
        marked = candidate.case in ("caps", "none") or candidate.tail[1] > 0 or _is_letter(candidate)
        return marked or self.listed(candidate) or (bool(named) and named[-1] in known)

    def knows(self, candidate: Candidate) -> bool:
        """Whether a name is believed because it comes back, or is that of a list or of somebody called."""
        return candidate.key in self.believed or self.listed(candidate) or self._short.has(candidate)

    def listed(self, candidate: Candidate) -> bool:
        """Whether a list of persons names somebody like this."""
        words = [bare(word) for word in candidate.name.replace("-", " ").split()]
        words = [word for word in words if word and word not in PARTICLES]
        names = [word for word in words if word not in TITLES]
        return bool(words) and all(word in self._listed for word in names or words)

    def stands(self, candidate: Candidate) -> bool:
        """Whether a candidate is a label: believed by name, or made like those that are."""
        known = candidate.key in self.believed
        if candidate.addresses(self._source.text) or (not known and self._sets_scene(candidate)):
            return False
        if candidate.place < 1 and not self._breaks_in(candidate, known=known):
            return False
        if known:
            return self._may_return(candidate)
        if candidate.form in self.marked:
            return candidate.speech >= 0
        above = candidate.apart and self.likeness.apart > 0.5
        if not self._of_live_form(candidate) or (candidate.speech < 0 and not above):
            return False
        return self._points(candidate) >= ENOUGH

    def _may_return(self, candidate: Candidate) -> bool:
        """Whether a believed name is a label in the form in which it comes back here."""
        if candidate.form == "column" and candidate.form not in self.live and candidate.tail[1]:
            return not self._source.text[candidate.speech : candidate.speech + 1].islower()
        alone = candidate.form == "line" and "timed" in self.live and candidate.place > 1 and candidate.speech >= 0
        typed = candidate.form == "dash" and (candidate.titled or candidate.case == "caps")
        stopped = candidate.form == "dot" and (candidate.place > 1 or self.live.isdisjoint({"line", "timed"}))
        usual = candidate.form in self.live or candidate.form == "colon" or stopped
        return usual or typed or alone or candidate.tail[1] > 0

    def comes_back(self, candidate: Candidate) -> bool:
        """Whether the name of a label that has brackets elsewhere stands here without them."""
        return candidate.form in self.live and candidate.place > 1 and candidate.speech >= 0

    def _of_live_form(self, candidate: Candidate) -> bool:
        """Whether labels have the form of a candidate that comes but once."""
        known = self.listed(candidate) or self._short.has(candidate) or self._announced(candidate)
        known = known or (candidate.case == "mixed" and self._is_of_the_play(candidate))
        if self._style is not None and not (known or self._style.fits(candidate)):
            return False
        if candidate.form == "square":
            return self.live == {"square"} and not told(candidate.name)
        called = candidate.form == "colon" and candidate.case == "caps" and self._in_capitals()
        alone = candidate.form == "timed" and "line" in self.live  # a time beside a name, where others have none
        tailed = candidate.tail[1] > 0 and candidate.form in self._tailed  # a stop behind brackets, else a colon
        return candidate.form in self.live or called or alone or tailed

    def _sets_scene(self, candidate: Candidate) -> bool:
        """Whether words below a heading of a play rather tell where it plays, as ``A room. Morning.`` does."""
        return candidate.start in self._settings and candidate.case != "caps" and not self.listed(candidate)

    def _in_capitals(self) -> bool:
        """Whether most labels are in capitals, or letters for question and answer, among which names are."""
        return self.likeness.caps > 0.5 or all(len(key) == 1 for key in self.believed)

    def _breaks_in(self, candidate: Candidate, *, known: bool) -> bool:
        """Whether a label may follow a line that ends in the middle of a sentence."""
        called = candidate.form == "colon" and candidate.case == "caps" and self.likeness.caps > UNLIKE
        if called and not self._source.wrapped:
            return True  # who breaks in upon a line of verse
        if candidate.place < 0:
            return known and candidate.form == "colon" and (candidate.case == "caps" or not self._source.wrapped)
        if candidate.of_initials and self.initials:
            return True
        return known and (candidate.titled or candidate.case == "caps" or candidate.form == "colon")

    def _points(self, candidate: Candidate) -> int:
        """Return the points of evidence for a name that comes but once."""
        like = self.likeness
        if like.opens > 0.9 and candidate.place < 2:
            return 0
        if candidate.form in ("line", "dot") and like.apart > UNLIKE and not candidate.apart:
            return 0
        if candidate.form == "dot" and candidate.name[-1].isdigit():
            return 0  # the ordinal of a sitting
        points = LISTED * (self.listed(candidate) or self._short.has(candidate))
        points += LIKELY * (like.emphasised > UNLIKE) * (1 if candidate.emphasised else -1)
        caps = candidate.case == "caps"
        points += LIKELY * (caps and self._in_capitals()) - LISTED * (not caps and like.caps > 0.8)
        points += LIKELY * candidate.titled if like.titled > 0.2 else 0
        points += candidate.tail[1] > 0 and like.tailed > 0
        points += candidate.case in like.cases
        points -= LIKELY * (caps and candidate.form == "line" and not like.caps)  # a heading
        points += self._of_form(candidate)
        words = [bare(word) for word in candidate.name.split()]
        several = words[0] in COLLECTIVE or words[-1] in COLLECTIVE
        points += LIKELY * (words[-1] in like.known or several)
        several = several and (words[-1] in COLLECTIVE or words[1] in PARTICLES)  # Głos z sali, no Members present
        size = len(candidate.name.partition(", ")[0].split())
        points -= LIKELY * (size > max(like.words + 1, SHORT_NAME))
        points -= LISTED * (candidate.case == "mixed" and not candidate.titled and not several)
        points += LISTED * (candidate.case == "mixed" and self._is_of_the_play(candidate))
        return points

    def _is_of_the_play(self, candidate: Candidate) -> bool:
        """Whether a play names such a one as he comes on, or has his like: ``Nurse``, ``Another nurse``."""
        if not self.play or candidate.place < 1:
            return False
        return candidate.name in entering(self._source) or candidate.key.split()[-1] in self._single

    def _announced(self, candidate: Candidate) -> bool:
        """Whether somebody has just been called who has the last name of a full name, in whatever case."""
        words = candidate.name.split()
        if candidate.case != "title" or not 1 < len(words) <= SHORT_NAME or bare(words[0]) in ORDINALS:
            return False
        if candidate.form not in PLAIN_FORMS and candidate.place < 2:
            return False  # a name with a full stop may be what is answered
        stem = bare(words[-1])[: max(SHORTEST_STEM, len(words[-1]) - 2)]
        before = self._source.text[max(0, candidate.start - CALLED_WITHIN) : candidate.start].casefold()
        return len(stem) >= SHORTEST_STEM and f" {stem}" in before.replace("\n", " ")

    def _is_full(self, candidate: Candidate) -> bool:
        """Whether all words of a name with a colon have capitals, which says much where nouns have none."""
        words = candidate.name.split()
        full = candidate.form in ("colon", "timed") and candidate.case == "title" and 1 < len(words) <= SHORT_NAME
        capitals = all(word[0].isupper() or bare(word) in PARTICLES for word in words)
        tells = candidate.form == "timed" or self._source.language not in CAPITAL_NOUNS
        return full and capitals and tells and bare(words[0]) not in ORDINALS

    def _of_form(self, candidate: Candidate) -> int:
        """Return the points for the form: where lines made so are mostly labels, this one may be."""
        like = self.likeness
        alone = like.alone.get(candidate.form, 0.0)
        if candidate.form in ("line", "dash"):
            return (LIKELY + 1) * (alone > ALONE)
        words = candidate.key.split()
        several = words[0] in COLLECTIVE or words[-1] in COLLECTIVE
        untitled = like.titled > 0.8 and not candidate.titled and not candidate.tail[1] and not several
        untitled = untitled and not self._announced(candidate) and not self._is_full(candidate)
        untitled = untitled and not is_initialled(candidate.name)
        bare_name = candidate.form == "dot" and not self._marked(candidate)
        if bare_name and like.initialled > UNLIKE and not is_initialled(candidate.name) and not several:
            return -LISTED  # ``Town hall.`` among surnames with initials
        if candidate.form in like.lettered and not self._marked(candidate):
            return -LISTED  # ``Right.`` among the letters of questions and answers
        named = candidate.case == "title" and 1 < len(candidate.name.split()) <= SHORT_NAME
        return LIKELY * (alone > ALONE) + named - (LIKELY + 1) * untitled

    def _unlike(self) -> set[str]:
        """Return the believed names that are rare, in no list, and made unlike those who speak most."""
        sure = [c for c in self.found if c.key in self.believed and c.place > 0 and c.form in self.live]
        self._style = style = leading_style(sure)
        if style is None or is_dense(self._source, sure):
            return set()
        return {c.key for c in sure if c.key not in style.leading and not style.fits(c) and not self.listed(c)}

    def _odd(self) -> set[str]:
        """Return the believed names that are made unlike nearly all others: small letters among capitals."""
        sure = [c for c in self.found if c.key in self.believed and c.place > 0 and c.form in self.live]
        mixed = [c for c in sure if c.case == "mixed" and not c.titled]
        rare = self.likeness.caps > UNLIKE or len(mixed) * RARE <= len(sure)
        odd = mixed if rare and not is_dense(self._source, sure) else []
        bare_words = [c for c in sure if c.form in ("dot", "line") and not self._marked(c) and " " not in c.name]
        if len(bare_words) * RARE <= sum(" " in c.name or self._marked(c) for c in sure):
            odd += bare_words
        return {c.key for c in odd if not self.listed(c)}

    def _likeness(self) -> Likeness:
        known = [c for c in self.found if c.form in self.live and c.key in self.believed]
        sure = [c for c in known if c.place > 0]
        size = max(len(sure), 1)
        cases = Counter(c.case for c in sure)
        apart = Counter(c.form for c in sure if c.apart)
        held = Counter(c.form for c in sure)
        hung = {form for form, count in apart.items() if count * 2 > held[form]}
        made = Counter(
            c.form for c in self.found if (c.apart if c.form in hung else c.speech >= 0) and c.place > 0
        )
        untitled = [c.name for c in sure if not c.titled]
        return Likeness(
            caps=cases["caps"] / size,
            titled=sum(c.titled for c in sure) / size,
            opens=sum(c.place == 2 for c in sure) / max(len(known), 1),
            tailed=sum(c.tail[1] > 0 for c in sure) / size,
            apart=sum(c.apart for c in sure) / size,
            emphasised=sum(c.emphasised for c in sure) / size,
            cases=frozenset(case for case, count in cases.items() if count * 10 >= size),
            words=max((len(c.name.split()) for c in sure), default=0),
            alone={form: count / made[form] for form, count in held.items() if made[form]},
            known=frozenset(word for key in self.believed for word in key.split() if word not in PARTICLES),
            lettered=frozenset({"dot"} & {c.form for c in sure} - {c.form for c in sure if not _is_letter(c)}),
            initialled=sum(map(is_initialled, untitled)) / max(len(untitled), 1),
        )

    def _is_field(self, candidate: Candidate) -> bool:
        """Whether the words name a field, a remark or a division, or address those present."""
        words = [bare(word) for word in candidate.name.split()]
        greeted = words[0] in SALUTATIONS and (len(words) > 1 or words[0] in GREETED)
        if greeted or is_transition(words) or is_examination(words):
            return True
        if candidate.of_initials and self.initials:
            return False
        plain = [word for word in words if word and not word.isdigit() and not is_roman(word)]
        if candidate.form == "colon" and len(plain) == 1 and plain[0] in SCENES:
            return True
        return bool(plain) and all(word in FIELDS for word in plain) and not candidate.titled


def _is_letter(candidate: Candidate) -> bool:
    """Whether a label is a letter: that of question and answer, which take turns."""
    return len(candidate.key) == 1


def _in_initials(found: list[Candidate]) -> bool:
    """Whether there are labels of initials and one comes back, so that ``DA:`` may be a person as well."""
    counts = Counter(c.key for c in found if c.of_initials and c.speech >= 0)
    sure = [count for key, count in counts.items() if key not in FIELDS]
    known = len(sure) + sum(count > MOST_FIELDS for key, count in counts.items() if key in FIELDS)
    return known > 1 and max(sure, default=0) > 1
