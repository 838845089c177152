"""Which names are believed to be labels, seen from one form of label alone.

Names that come back and alternate; one who has the chair, and others in between; letters for question and answer;
a title, a name and speech behind it: any of these is enough. The more a form looks like prose, the more of it.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from tei.text.label_fields import CHOICES, are_choices, are_fields, in_one_order, in_rounds, without_schedule
from tei.text.label_names import is_initialled, is_inverted, leads_with_initial, letter_counted
from tei.text.label_questions import questions
from tei.text.label_words import PARTICLES, TALK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from tei.text.label_candidate import Candidate
    from tei.text.source import Source

FORMS = (
    "colon",
    "timed",
    "angle",
    "ringed",
    "quoted",
    "cued",
    "unmarked",
    "dot",
    "line",
    "dash",
    "column",
    "letter",
    "square",
)
"""The forms of labels, those first that prose hardly has."""
PLAIN_FORMS = frozenset({"colon", "angle", "ringed", "quoted", "square", "timed"})
"""Forms in which what comes back needs no further marks."""
FEWEST_WEAK = 4
"""Names that are made like the beginnings of sentences."""
FEW_WORDS = 4
"""Words of a name that looks like the beginning of a sentence."""
MANY_CAPITALS = 7
"""Words of a line in capitals that may be a name; longer ones are headings and the small print of licences."""
MOST_CHAIRS = 12
"""Names that come back three times: where there are more, they alternate or are none."""
MANY_WORDS = 12
"""Words of a name with an office."""
LONGEST_SAMPLE = 400
"""Characters of a turn that are looked at."""
SHORT_SAMPLE = 120
"""Characters of a turn in which people are addressed who hear it."""
STOPS = ".!?…»\"”)]'’。！？」）〕;·"
"""Marks that end a sentence in one language or another."""
_GREETED = (
    "sir sirs madam madame monsieur messieurs mesdames gentlemen messrs señor señores señora herr herren signore "
    "signori senhor senhores excellency exzellenz господа"
)
GREETED = frozenset(_GREETED.split())
"""Words with which letters greet, which label a turn only where they come back."""
SAMPLE_OF_CAPITALS = 2000
"""Characters by which a text in capitals is known."""
SAMPLE = 60
"""Turns looked at to tell speech from the fields of a form."""


class Belief:
    """Judges the candidates of one transcript, form by form."""

    def __init__(self, source: Source, listed: Callable[[Candidate], bool], *, play: bool) -> None:
        """Prepare for one transcript.

        Args:
            source: the transcript.
            listed: whether a list of persons names somebody like a candidate.
            play: whether it is a play.
        """
        self._source = source
        self._listed = listed
        self._play = play
        start = source.text[:SAMPLE_OF_CAPITALS]
        self._in_capitals = sum(map(str.isupper, start)) > sum(map(str.islower, start))
        self._lined = False  # whether nearly every line begins with a candidate, so that none is broken at a width
        self._presided = False  # whether a title comes back, among which surnames with initials are names
        self._tagged = source.text.count("</") > source.text.count("</v>")  # then angle brackets are markup

    def believed(self, form: str, group: list[Candidate], *, alone: bool) -> set[str]:
        """Return the names that are labels in one form.

        Args:
            form: one of ``FORMS``.
            group: the candidates of this form, in order.
            alone: whether no other form has labels.
        """
        if form == "letter":
            return questions(group)
        if form == "cued":
            return _in_cues(group)
        if form == "unmarked":
            return {c.key for c in group}  # there are none but where nearly all lines begin so
        if form == "square" and not alone:
            return set()  # where names have stops, brackets hold directions
        self._lined = form in PLAIN_FORMS and len(group) * 10 >= len(self._source.line_starts) * 7
        group = [c for c in group if not c.addresses(self._source.text)]
        group = without_schedule(group) if form == "timed" else group
        if are_choices(group):
            group = [c for c in group if c.key not in CHOICES]
        if form == "colon" and not self._play and are_fields(group, self._is_marked):
            return _strong(group)
        chairs = Counter(c.key for c in group if c.titled and c.place > 1)
        self._presided = form == "dot" and max(chairs.values(), default=0) > 1
        able = [c for c in group if self._is_placed(c) and self._may_recur(c)]
        found = self._alternating(form, group, able) or self._weak(form, group)
        found |= self._counted(group) if form == "colon" and not found else set()
        found |= questions(group) if form == "dot" else set()
        found |= self._chair(form, group, alone=alone and not found)
        found |= {"q"} if found and sum(c.key == "q" and c.place > 0 for c in group) > 1 else set()
        found |= _between(group, found) if form in ("dot", "line") else set()
        several = form in ("colon", "line") or (form == "timed" and len({c.key for c in able}) > 1)
        if several and not found and self._covers(able) and (form != "line" or self._talks(able)):
            found = {c.key for c in able}
        if form == "colon" and not found:
            found = self._above_speech(group)
        if form == "line" and not found and self._play:
            found = self._over_lines(group)
        found = found or self._chair_twice(form, group, alone=alone)
        return found | _strong([c for c in group if c.form != "dash" or c.titled or self._ends(c)])

    def _over_lines(self, group: list[Candidate]) -> set[str]:
        """Return the names in capitals that head nearly all runs of lines of a play, though few come back."""
        over = [c for c in group if c.place == 2 and c.case == "caps" and c.speech >= 0]
        over = [c for c in over if len(c.name.split()) <= FEW_WORDS]
        if len(over) < FEWEST_WEAK or len({c.key for c in over}) in (1, len(over)):
            return set()
        text, first = self._source.text, over[0].start
        runs = sum(chunk.start >= first and text[chunk.start] not in "([" for chunk in self._source.chunks)
        return {c.key for c in over} if len(over) * 10 >= runs * 7 else set()

    def _above_speech(self, group: list[Candidate]) -> set[str]:
        """Return the full names that stand with their colons above the runs of lines in which their words are."""
        able = [c for c in group if c.apart and (c.titled or _is_full_name(c))]
        keys = {c.key for c in able}
        if len(able) < 3 or len(keys) < 2 or len(keys) == len(able):
            return set()
        words = [self._source.text[c.end : c.end + LONGEST_SAMPLE].split() for c in able]
        talk = sum(any(word.strip(",.!") in TALK for word in map(str.casefold, said)) for said in words)
        return keys if talk * 2 > len(able) else set()

    def _is_placed(self, candidate: Candidate) -> bool:
        """Whether a label may stand where it does: behind an end, or where lines are not broken at a width."""
        free = candidate.titled or candidate.of_initials
        free = free or (candidate.form == "colon" and candidate.case == "caps" and not self._in_capitals)
        free = free or (candidate.form in PLAIN_FORMS and (self._lined or not self._source.wrapped))
        return candidate.place > 0 or (candidate.place == 0 and free)

    def _is_marked(self, candidate: Candidate) -> bool:
        """Whether a name with a colon is made as only names are."""
        made = candidate.case in ("caps", "none") or candidate.titled or candidate.tail[1] > 0
        return made or _is_full_name(candidate) or self._listed(candidate)

    def _alternating(self, form: str, group: list[Candidate], able: list[Candidate]) -> set[str]:
        """Return the names that come back and take turns."""
        counts = Counter(c.key for c in able)
        seq = [c for c in able if counts[c.key] > 1]
        changes = sum(a.key != b.key for a, b in pairwise(seq))
        keys = {c.key for c in seq}
        if len(keys) < 2 or changes < 2 or len(seq) < 4:
            return set()
        if changes * 2 < len(seq) and all(is_inverted(c.name) for c in seq):
            return set()  # a list of books by author
        often = form in PLAIN_FORMS or len(seq) * 4 >= len(group) or len(seq) * 6 >= len(self._source.chunks)
        return keys if often and self._speech(seq) else set()

    def _chair(self, form: str, group: list[Candidate], *, alone: bool, offices: Collection[str] = ()) -> set[str]:
        """Return the name that comes back three times or more with others in between; twice if it is an office."""
        able = [c for c in group if c.place > 0 and _may_name(c) and self._has_speech(c)]
        if form not in PLAIN_FORMS and not alone:
            able = [c for c in able if self._may_recur(c)]
        counts = Counter(c.key for c in able if self._may_recur(c) or (alone and c.case == "title"))
        hubs = {key for key, count in counts.items() if count > 2 or (count > 1 and key in offices)}
        found: set[str] = set()
        if len(hubs) > MOST_CHAIRS:
            return found
        for key in hubs:
            seats = [index for index, c in enumerate(able) if c.key == key]
            shared = sum(there - here > 1 for here, there in pairwise(seats))
            seq = [able[index] for index in seats]
            marked = form in PLAIN_FORMS or all(c.titled or c.case == "caps" or c.tail[1] for c in seq)
            others = shared * 2 >= len(seats) - 1 and (marked or len(able) * 4 >= len(self._source.chunks))
            sole = all(c.titled or (c.case == "caps" and form == "colon") for c in seq)
            if (others or sole) and self._speech(able[seats[0] :]):
                found.add(key)
        return found

    def _chair_twice(self, form: str, group: list[Candidate], *, alone: bool) -> set[str]:
        offices = {c.key for c in group if c.titled and c.case == "caps" and c.place > 1 and c.speech >= 0}
        return self._chair(form, group, alone=alone, offices=offices) if offices else set()

    def _has_speech(self, candidate: Candidate) -> bool:
        """Whether words follow a name, for a title that has its paragraph to itself also behind a blank line."""
        return candidate.form != "line" or candidate.speech >= 0 or (candidate.titled and candidate.place > 1)

    def _may_recur(self, candidate: Candidate) -> bool:
        """Whether a candidate that comes back is more likely a label than a phrase."""
        if candidate.form in PLAIN_FORMS:
            return self._calls(candidate)
        if candidate.form == "column" and candidate.tail[1]:
            return self._play and candidate.case == "caps"
        if candidate.form == "line" and (not self._has_speech(candidate) or candidate.place < 1):
            return False
        if len(candidate.name.split()) > MANY_CAPITALS and not candidate.titled:
            return False
        marked = candidate.case in ("caps", "none") or candidate.titled or candidate.tail[1] > 0
        marked = marked or (candidate.form == "column" and candidate.time[1] > 0)
        marked = marked or (self._presided and is_initialled(candidate.name))
        marked = marked or (candidate.form == "dash" and len(candidate.key) == 1)
        marked = marked or (candidate.place > 1 and is_inverted(candidate.name))
        return marked or candidate.emphasised or self._listed(candidate)

    def _calls(self, candidate: Candidate) -> bool:
        """Whether brackets could hold a name: they are no markup, tell of no noise, and speech stands behind."""
        if candidate.form != "square":
            return candidate.form != "angle" or not self._tagged
        from tei.text.stage_words import told  # noqa: PLC0415 - hardly a transcript has its names in brackets

        same_line = candidate.speech >= 0 and "\n" not in self._source.text[candidate.end : candidate.speech]
        return same_line and not told(candidate.name)

    def _counted(self, group: list[Candidate]) -> set[str]:
        """Return the labels of a letter and a number that counts the turns of each: ``T1: So?``, ``C1: Yes.``."""
        able = [c for c in group if c.place > 0 and (counted := letter_counted(c.key)) and counted not in "qa"]
        seq = [letter_counted(c.key) for c in able]
        keys = {c.key for c in able}
        changes = sum(here != there for here, there in pairwise(seq))
        often = [letter for letter, count in Counter(seq).items() if count > 2]
        if len(keys) < len(able) or len(often) < 2 or changes * 10 < (len(seq) - 1) * 7:
            return set()
        return keys if self._speech(able) else set()

    def _weak(self, form: str, group: list[Candidate]) -> set[str]:
        """Return names made like the beginnings of sentences that come back so often that they must be labels.

        ``Interviewer. Where was it?``, ``Mary — In the shed.``, a name alone and a blank line below it: most
        runs of lines must begin with one of them, and they must take turns.
        """
        if form in PLAIN_FORMS:
            return set()
        able = [c for c in group if c.place > 0 and c.case != "lower" and len(c.name.split()) <= FEW_WORDS]
        counts = Counter(c.key for c in able)
        seq = [c for c in able if counts[c.key] > (1 if self._play else 2)]
        keys = {c.key for c in seq}
        changes = sum(a.key != b.key for a, b in pairwise(seq))
        if len(keys) < 2 or changes * 2 < len(seq) or len(seq) < FEWEST_WEAK:
            return set()
        apart = sum(c.speech < 0 for c in seq)
        return keys if (len(seq) + apart) * 2 >= self._runs(seq) and self._speech(seq) else set()

    def _runs(self, seq: list[Candidate]) -> int:
        """Return how many paragraphs there are from the first of these candidates on."""
        if sum(c.place == 2 for c in seq) * 2 >= len(seq):
            return sum(chunk.start >= seq[0].start for chunk in self._source.chunks)
        first, last = self._source.line_at(seq[0].start), len(self._source.line_starts)
        return (last - first) // (2 if seq[0].form == "line" else 1)

    def _covers(self, able: list[Candidate]) -> bool:
        """Whether hardly a run of lines begins without a label, once the first has come, and one comes back."""
        opening = [c for c in able if c.place == 2]
        if len(opening) < 3 or len({c.key for c in able}) == len(able):
            return False
        text, first = self._source.text, opening[0].start
        runs = sum(chunk.start >= first and text[chunk.start] not in "([" for chunk in self._source.chunks)
        return len(opening) * 10 >= runs * 8 and self._speech(able)

    def _ends(self, candidate: Candidate) -> bool:
        """Whether a full stop stands before the dash behind a name: ``Ana Paz (S). – Mr President``."""
        return self._source.text[candidate.start : candidate.end].rstrip("–—- ")[-1:] == "."

    def _talks(self, able: list[Candidate]) -> bool:
        """Whether people say something to one another behind half of these names at the least."""
        said = (self._source.text[c.end : c.end + SHORT_SAMPLE].casefold().split() for c in able)
        talk = sum(any(word.strip(",.!") in TALK or _asks(word) for word in words) for words in said)
        return talk * 2 >= len(able)

    def _is_mute(self, at: int) -> bool:
        """Whether the line that goes on at an offset has no letter, as a year, a sum or a blank to fill in."""
        end = self._source.text.find("\n", at)
        words = self._source.text[at : end if end > 0 else len(self._source.text)]
        return len(words) < LONGEST_SAMPLE and words[:1] not in "….-–—[(?!" and not any(map(str.isalpha, words))

    def _speech(self, seq: Sequence[Candidate]) -> bool:
        """Whether people say to one another what stands behind the names, and it is no entry of a form."""
        step = max(1, len(seq) // SAMPLE)
        sampled = said = talk = dated = mute = 0
        for here, there in pairwise(seq[::step]):
            words = self._source.text[here.end : min(there.start, here.end + LONGEST_SAMPLE)].split()
            sampled += 1
            said += len(words) > 7 or (bool(words) and words[-1][-1] in STOPS)
            talk += any(word.strip(",.!") in TALK or _asks(word) for word in map(str.casefold, words))
            dated += bool(words) and _is_year(words[-1].strip(".,;)"))
            mute += here.speech >= 0 and self._is_mute(here.speech)
        if sampled > 2 and (dated * 10 >= sampled * 6 or mute * 10 >= sampled * 3):
            return False  # the entries of a list of books, or the fields of a form
        made = seq[:SAMPLE]
        marked = sum(c.case == "caps" or c.titled or self._listed(c) for c in made) * 2 > len(made)
        marked = marked and not (made[0].form == "dot" and all(c.number for c in made))
        marked = marked or made[0].form in ("ringed", "quoted")
        spoken = marked or talk * 4 >= sampled or any(c.case == "none" for c in made)
        chat = talk * 4 >= sampled and all(c.time[1] > 0 or c.form == "angle" for c in made)
        short = talk * 2 >= sampled and made[0].form in PLAIN_FORMS
        short = short and (said * 5 >= sampled or made[0].case == "lower")  # the titles of songs have no stops
        rounds = (
            not marked
            and not chat
            and (in_one_order(seq, self._source.chunks) or (talk * 2 < sampled and in_rounds(seq)))
        )
        return not sampled or ((chat or short or said * 10 >= sampled * 3) and spoken and not rounds)


def _is_year(word: str) -> bool:
    """Whether a word is the year in which a book may have come out."""
    return len(word) == 4 and word.isdecimal() and "1500" <= word < "2100"


def _asks(word: str) -> bool:
    """Whether a word in lower case ends a question or a call; a semicolon does so in Greek."""
    return word[-1] in "?!？！吗" or (word[-1] == ";" and "\u0370" <= word[0] <= "\u1fff")


def _may_name(candidate: Candidate) -> bool:
    """Whether a candidate that may come but once is made like a name."""
    return (
        candidate.case != "lower"
        and (candidate.case != "mixed" or candidate.titled)
        and (len(candidate.name.split()) <= MANY_WORDS)
    )


def _between(group: list[Candidate], known: set[str]) -> set[str]:
    """Return names of two words or more that come back and have the floor between those that are known."""
    apart = bool(group) and group[0].form == "line"
    able = [c for c in group if c.place == 2 and (apart or c.speech >= 0) and (c.key in known or _is_full_name(c))]
    counts = Counter(c.key for c in able if c.key not in known)
    found = {key for key, count in counts.items() if count > 1}
    seq = [c.key for c in able if c.key in known or c.key in found]
    behind = Counter(there for here, there in pairwise(seq) if here in known and there in found)
    found = {key for key in found if behind[key] * 2 >= counts[key]}
    return found if len(found) > 1 else set()


def _is_full_name(candidate: Candidate) -> bool:
    """Whether a name is of two to four words with capitals, the small words of names between them."""
    words = candidate.name.split()
    capitals = all(word[0].isupper() or (word in PARTICLES and index) for index, word in enumerate(words))
    return candidate.case == "title" and 1 < len(words) <= FEW_WORDS and capitals and words[-1][0].isupper()


def _in_cues(group: list[Candidate]) -> set[str]:
    """Return the names below times of subtitles or the word for speaker, if nearly all there comes back."""
    able = [c for c in group if (c.speech >= 0 or c.apart) and _may_name(c) and len(c.name.split()) <= FEW_WORDS]
    counts = Counter(c.key for c in able)
    keys = {key for key, count in counts.items() if count > 1}
    held = sum(counts[key] for key in keys)
    return keys if len(keys) > 1 and held * 10 >= len(group) * 7 else set()


def _strong(group: list[Candidate]) -> set[str]:
    """Return the names made as only labels are: a title and a name, or a name and its party, then speech."""
    found = [c for c in group if _is_strong(c)]
    keys = {c.key for c in found}
    apart = all(c.apart for c in found)
    if len(found) >= 3 and len(keys) >= 2 and not (apart and len(keys) == len(found)):
        return keys
    return {c.key for c in found if c.case == "caps" and c.titled and c.place == 2} - GREETED


def _is_strong(candidate: Candidate) -> bool:
    if candidate.form not in ("colon", "dot", "dash", "timed") or candidate.place < 1:
        return False
    if (
        candidate.form == "dot"
        and candidate.tail[1] > 0
        and candidate.place > 1
        and leads_with_initial(candidate.name)
    ):
        return candidate.speech >= 0
    if candidate.speech < 0 and not (candidate.apart and candidate.form == "colon"):
        return False
    named = candidate.case in ("caps", "title") and (candidate.apart or len(candidate.name.split()) > 1)
    stated = candidate.form in ("colon", "dash") and candidate.tail[1] > 0
    stated = stated or (candidate.form == "dash" and candidate.aside[1] > 0 and candidate.place > 1)
    return named and (candidate.titled or stated)
