"""The forms in which a line may begin with the label of a speaker, read line by line and not yet believed.

``MR. NOBLE: Yes.`` ``LEONCE [alone]. Who?`` ``FIRST WITCH.`` on a line of its own, ``CDR  Roger.``,
``<Eliot> I agree.``: here is told what a line could be; whether it is so the whole document tells, in
``tei.text.labels``.
"""

from __future__ import annotations

from sys import intern

from tei.text.label_candidate import NOWHERE, Candidate, has_article, is_surer
from tei.text.label_leads import behind_time, columns_of_time, kind_of_speech, lead, telephone, voice
from tei.text.label_names import (
    MOST_INITIALS,
    bare,
    case_of,
    has_office,
    is_of_several,
    is_office_line,
    is_said,
    is_titled,
    may_name,
    party_behind,
)
from tei.text.label_stops import CLOSING, LONGEST_SURNAME, closing, goes_on, stop_of_a_name
from tei.text.label_words import STANDPOINTS, TALK, is_title

LONGEST_NAME = 150
"""Characters: the longest offices of ministers fit."""
MOST_WORDS = 18
LONGEST_TAIL = 400
"""Characters of a manner such as ``[goes to the window]`` behind a name."""
LONGEST_CALL = 6
"""Characters of the short name of somebody who calls."""
LONGEST_EASTERN = 12
"""Characters of a name in Japanese."""
LONGEST_LINE = 80
"""Characters of a name that has a line to itself without any stop."""
SPEECH_OPENS = frozenset("\"“„«‘'([¿¡…")
"""Marks with which what is said may begin behind a time in brackets."""
QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"'}


class Line:
    """One line, read from its beginning."""

    __slots__ = ("begin", "end", "first", "known", "led", "number", "place", "text", "time")

    def __init__(self, text: str, start: int, end: int, place: int, known: frozenset[str]) -> None:
        self.text = text
        self.known = known
        self.end = end
        self.place = place
        before = lead().match(text, start, end)
        self.begin = before.end() if before else start
        self.number = (before["number"] or "") if before else ""
        self.time = before.span("time") if before and before["time"] else NOWHERE
        self.led = self.time[1] > 0 or bool(before and before["serial"])  # a time or a serial number stands first
        self.first = start

    def read(self) -> Candidate | None:
        """Return what the line could begin with, or None."""
        text, begin = self.text, self.begin
        if begin >= self.end:
            return None
        if text[begin] in "<[":
            return self._angle()
        if not text[begin].isalpha():
            return self._number() if text[begin] == "+" else None
        if self.time[1] and (call := self._call()):
            named = self._named()
            return named if named is not None and self._is_surer_than(call, named) else call
        letter, begin = self._letter(), self.begin
        if letter is None:
            return self._named()
        named = self._named()
        self.begin = begin
        surer = named is not None and (is_surer(named) or has_article(self.text, named))
        return named if surer else letter

    def _is_surer_than(self, call: Candidate, named: Candidate) -> bool:
        """Whether a longer name is surer than a call: titled, or of those who are not known one by one."""
        if len(call.name) == 1:
            return is_surer(named)
        return named.form == "timed" and is_of_several(named.name.split())

    def _call(self) -> Candidate | None:
        """Read who calls in a record of a flight, one blank behind the time: ``05 13 29 44 CDR Who did it?``."""
        end = self.text.find(" ", self.begin, min(self.end, self.begin + LONGEST_CALL))
        called = end > 0 and self.text[self.begin : end].isupper() and self.text[self.begin : end].isalpha()
        speech = self._speech(end) if called else -1
        return self._candidate(end, NOWHERE, "column", end, speech) if speech > 0 else None

    def _number(self) -> Candidate | None:
        """Read the number of a telephone that stands for a name in a chat: ``+44 7700 900412: Hello``."""
        text, called = self.text, telephone().match(self.text, self.begin, self.end)
        if called is None:
            return None
        name_end, speech = called.end(), self._speech(called.end() + 1)
        behind = behind_time().match(text, name_end, self.end)
        if behind is None and not (self.time[1] and text.startswith(":", name_end) and speech > 0):
            return None
        form, end = ("colon", name_end + 1) if behind is None else ("timed", self.end)
        self.time = self.time if behind is None else behind.span(1)
        first = self.first + blank(text, self.first)
        named = (called[0], "", self.time, NOWHERE, form, "none")
        return Candidate(first, end, *named, titled=False, speech=speech if behind is None else -1, place=2)

    def _letter(self) -> Candidate | None:
        """Read the ``Q`` and ``A`` of a record of questions that have no stop behind them."""
        text, begin = self.text, self.begin
        if not text[begin].isupper() or text[begin + 1 : begin + 2] not in (" ", "\t") or begin + 2 >= self.end:
            return None
        speech = self._speech(begin + 1)
        if text[begin] not in "QAQAВОFRPD" or not (text[speech].isupper() or text[speech] in "\"“'‘(["):
            return None
        return self._candidate(begin + 1, NOWHERE, "letter", begin + 1, speech)

    def _named(self) -> Candidate | None:
        """Read a name up to the stop that ends it."""
        text, begin = self.text, self.begin
        limit = min(self.end, begin + LONGEST_NAME)
        if text[begin] > "\u3000" and (found := self._quoted() or self._ringed()):
            return found
        if text[begin - 1 : begin] in ("*", "_") and (found := self._enclosed(text[begin - 1])):
            return found
        stop = stop_of_a_name().search(text, begin, limit)
        initial = -1
        while stop is not None and stop[0] == "." and goes_on(text, begin, stop.start(), limit):
            before = text[max(begin, stop.start() - 2) : stop.start()]
            if before[-1:].isupper() and not before[:-1].isalnum() and _is_surname(text[begin:limit]):
                initial = stop.start()
            stop = stop_of_a_name().search(text, stop.end(), limit)
        found = self._at(stop.start() if stop is not None else -1, limit)
        return found if found is not None or initial < 0 else self._ended(initial, NOWHERE, initial)

    def _quoted(self) -> Candidate | None:
        """Read a name before speech in Japanese quotation marks, to the end of its line."""
        at = self.text.find("「", self.begin + 1, min(self.end, self.begin + LONGEST_EASTERN))
        closed = self.text[self.begin : self.end].rstrip()[-1] == "」"
        if at < 0 or not closed or self.text[at - 1] in "はがもとのに、。":
            return None
        return self._candidate(at, NOWHERE, "quoted", at, at)

    def _ringed(self) -> Candidate | None:
        """Read a name behind the ring of a Japanese record that has but one blank behind it."""
        at = self.text.find(" ", self.begin, min(self.end, self.begin + LONGEST_EASTERN))
        if at < 0 or self.text[self.begin - 1] not in RINGS or self.text[at - 1] in CLOSING.values():
            return None
        speech = self._speech(at)
        return self._candidate(at, NOWHERE, "ringed", at, speech) if speech > 0 else None

    def _enclosed(self, mark: str) -> Candidate | None:
        """Read a name that ends with its full stop in front of the mark of emphasis: ``_Q. Cic._ Salve.``."""
        close = self.text.find(mark, self.begin, min(self.end, self.begin + LONGEST_QUOTED))
        return self._stopped(close - 1, NOWHERE, close - 1) if close > 1 and self.text[close - 1] == "." else None

    def _at(self, at: int, limit: int) -> Candidate | None:
        """Read what a stop at an offset ends; -1: no stop before the limit."""
        if at < 0:
            if limit < self.end or (limit - self.begin > LONGEST_LINE and not self._is_office(limit)):
                return None
            return self._timed(limit) or self._candidate(limit, NOWHERE, "line", limit, -1)
        if self.text[at] in QUOTES and ", " in self.text[self.begin : at]:
            close = self.text.find(QUOTES[self.text[at]], at + 1, min(self.end, at + LONGEST_QUOTED))
            stop = stop_of_a_name().search(self.text, close + 1, limit) if close > 0 else None
            return self._at(stop.start() if stop is not None else -1, limit) if close > 0 else None
        opens = at
        while opens < limit and self.text[opens] in "*_ ":
            opens += 1
        tailed = self.text[opens : opens + 1] in CLOSING
        return self._timed(at) or (self._tailed(at, opens) if tailed else self._ended(at, NOWHERE, at))

    def _timed(self, at: int) -> Candidate | None:
        """Read a name with nothing but a time behind it: ``Speaker 1  00:12``, ``Ana Paz (00:01:23):``."""
        before = self.text[self.begin : at].rstrip("0123456789 \t,—–|")
        name_end = self.begin + len(before)
        close = self.end - (self.text[self.end - 1] == ":")
        behind = behind_time().match(self.text, name_end, close) if close - name_end < 40 else None
        if behind is None and before and (number := voice().match(self.text, name_end, close)):
            name_end = number.end()
            behind = behind_time().match(self.text, name_end, close)
        if behind is None or not before:
            return None
        self.time = behind.span(1)
        return self._candidate(name_end, NOWHERE, "timed", self.end, -1)

    def _tailed(self, name_end: int, at: int) -> Candidate | None:
        """Read brackets behind a name and its marks of emphasis, one or more, and the stop behind them."""
        text, here, behind = self.text, at, at
        while here < self.end and text[here] in CLOSING:
            close = closing(text, here, min(self.end, here + LONGEST_TAIL))
            if close < 0:
                return None
            if behind_time().match(text, here, close):
                self.time = (here, close)
            else:
                behind = close
            here = close
            while here < self.end and text[here] in " \t*_":
                here += 1
        tail = (at, behind) if behind > at else NOWHERE
        return self._beside_time(name_end, tail, here) or self._ended(name_end, tail, here)

    def _beside_time(self, name_end: int, tail: tuple[int, int], at: int) -> Candidate | None:
        """Read ``Speaker 1 [00:01] What?``, and ``Ana (Paris)  9:50 AM`` with nothing behind it."""
        text = self.text
        if tail[1] and (behind := behind_time().match(text, tail[1], self.end)):
            self.time = behind.span(1)
            return self._candidate(name_end, tail, "timed", self.end, -1)
        timed = name_end <= self.time[0] < at < self.end and text[at - 1].isspace()
        if not timed or not (text[at].isalnum() or text[at] in SPEECH_OPENS):
            return None
        return self._candidate(name_end, tail, "timed", max(tail[1], self.time[1]), at)

    def _ended(self, name_end: int, tail: tuple[int, int], at: int) -> Candidate | None:
        """Tell the form of a label by what stands at an offset, behind its name and tail."""
        text, here = self.text, at
        while here < self.end and text[here] in "*_ \u00a0":
            here += 1
        if text.startswith(".. ", here) and text[here - 1].isupper() and text[here - 2] in ". ":
            name_end = here = here + 1  # a stop behind that of an initial: КОВАЛЬ І.В.. Дякую
        stop = text[here] if here < self.end else ""
        if tail[1] and (stop == "," or stop.islower()) and (found := self._further(name_end, tail, here)):
            return found
        if not stop:
            return self._candidate(name_end, tail, "line", at, -1)
        if stop in ":：":
            return self._colon(name_end, tail, here)
        if stop in ".–—-" and not text.startswith("..", here):
            return self._stopped(name_end, tail, here)
        if stop == "\t" and (columns := columns_of_time().match(text, here, self.end)):
            self.time, at, form = columns.span(1), columns.end(1), "timed"
        elif text[at : at + 2].isspace() or stop in "\t\u3000" or tail[1]:
            form = "ringed" if self.begin > self.first and text[self.begin - 1] in RINGS else "column"
        else:
            return None
        return self._candidate(name_end, tail, form, at, self._speech(at))

    def _further(self, name_end: int, tail: tuple[int, int], at: int) -> Candidate | None:
        """Read what else stands between brackets and a stop: for whom somebody speaks, or how."""
        if self.text[at] == ",":
            return self._standing_for(name_end, tail, at)
        kind = kind_of_speech().match(self.text, at, self.end)
        if kind is None or kind[0][-1] == ":":
            return self._colon(name_end, tail, kind.end() - 1) if kind else None
        return self._candidate(name_end, (tail[0], kind.end()), "line", kind.end(), -1) if self.led else None

    def _standing_for(self, name_end: int, tail: tuple[int, int], at: int) -> Candidate | None:
        """Read for whom somebody speaks, behind brackets and a comma: ``Ana Paz (S), for the Committee:``."""
        stop = stop_of_a_name().search(self.text, at + 1, min(self.end, at + LONGEST_SURNAME))
        end = stop.start() if stop is not None else self.end
        words = self.text[at + 1 : end].split()
        dashed = self.text[end : end + 1] == "." and self.text[end + 1 : end + 3].strip() in ("–", "—")
        placed = self.text[end : end + 1] == ":" and self.text[self.begin : end].isupper()
        placed = placed or (self.text[end : end + 1] in ":.\n" and bool(words) and is_title(bare(words[0])))
        if not words or not (dashed or placed or words[0] in STANDPOINTS) or self.text[end : end + 1] in CLOSING:
            return None
        return self._ended(name_end, (tail[0], end), end)

    def _stopped(self, name_end: int, tail: tuple[int, int], at: int) -> Candidate | None:
        """Read a full stop, dashes, or a full stop and a dash behind a name."""
        text = self.text
        behind = self._past_marks(at + 1) if text[at] == "." else at
        speech = self._speech(behind)
        if speech < 0 or text[speech] not in "–—-":
            return self._candidate(name_end, tail, "dot", behind, speech)
        while speech < self.end and text[speech] in "–—-":
            speech += 1
        office = self._speech(speech)
        if not tail[1] and text[at] != "." and office > 0 and is_office_line(text[office : self.end]):
            found = self._candidate(name_end, tail, "line", name_end, -1)
            end = len(text[: self.end].rstrip()) if found is not None else 0
            return found._replace(end=end, aside=(office, end), titled=True) if found is not None else None
        return self._candidate(name_end, tail, "dash", speech, office)

    def _colon(self, name_end: int, tail: tuple[int, int], at: int) -> Candidate | None:
        text = self.text
        if text.startswith(("//", ":"), at + 1) or (text[at + 1 : at + 2].isdigit() and text[at - 1].isdigit()):
            return None
        behind = self._past_marks(at + 1)
        return self._candidate(name_end, tail, "colon", behind, self._speech(behind))

    def _angle(self) -> Candidate | None:
        """Read ``<Name> text``, ``[Name]: text``, ``[Name] 14:02:11``, and the ``<v Name>text`` of WebVTT."""
        text = self.text
        mark, begin = text[self.begin], self.begin + 1
        close = text.find(">" if mark == "<" else "]", begin, min(self.end, begin + 80))
        name_end = close - (mark == "[" and text[close - 1 : close] == ":")
        if close < 0 or ":" in text[begin:name_end]:
            return None
        if mark == "<" and text[begin:close] in EMPHASIS:
            self.begin = close + 1
            return self._named() if text[self.begin : self.begin + 1].isalpha() else None
        self.first = begin - 1
        self.begin = begin + 2 if text.startswith("v ", begin) else begin
        while mark == "<" and text[self.begin] in " @+%&~":  # what a channel puts before a name
            self.begin += 1
        behind = close + 1 + text.startswith(":", close + 1)
        if mark == "[" and (timed := behind_time().match(text, behind, self.end)):
            self.time = timed.span(1)
            return self._candidate(name_end, NOWHERE, "timed", self.end, -1)
        if mark == "[" and len(text[begin:close].split()) > MOST_BRACKETED:
            return None
        return self._candidate(
            name_end, NOWHERE, "angle" if mark == "<" else "square", behind, self._speech(behind)
        )

    def _past_marks(self, at: int) -> int:
        while at < self.end and self.text[at] in "*_":
            at += 1
        return at

    def _speech(self, at: int) -> int:
        """Return where words begin on the line; -1 where none do."""
        while at < self.end and self.text[at].isspace():
            at += 1
        return at if at < self.end else -1

    def _candidate(
        self, name_end: int, tail: tuple[int, int], form: str, end: int, speech: int
    ) -> Candidate | None:
        if party := party_behind(self.text[self.begin : name_end]):
            tail = (self.begin + party, max(tail[1], name_end))
            name_end = tail[0]
        aside = self._aside(name_end)
        words = self.text[self.begin : aside[0] if aside[1] else name_end].rstrip(" ,").split()
        if aside[1] and case_of(words) not in ("caps", "title"):
            aside, words = NOWHERE, self.text[self.begin : name_end].split()
        if not words or len(words) > MOST_WORDS or not may_name(words):
            return None
        titled = is_titled(words, form) or (tail[1] > 0 and any(is_title(bare(word)) for word in words))
        titled = titled or (form == "colon" and has_office(words))
        if form in ("dot", "line") and is_said(words, tailed=tail[1] > 0):
            return None
        if words[0][-1] == "," and len(words) > 2 and bare(words[0]) in TALK:
            return None  # Well, he said to me this:
        case = case_of(words)
        plain = case in ("lower", "mixed") and not titled and not (words[0][0].isupper() and is_of_several(words))
        by_form = form in ("colon", "angle", "timed") or (form == "column" and self.time[1] > 0)
        if plain and (not by_form or len(words) > MOST_PLAIN_WORDS) and " ".join(words) not in self.known:
            return None
        marks = " ," if form == "angle" else " ,*_"
        name = intern(" ".join(words).rstrip(marks))  # a name that comes often is kept once
        first = self.first + blank(self.text, self.first)
        stop = end if form not in ("line", "column") else max(name_end, tail[1])
        form = "timed" if form == "line" and self.led else form
        place = max(self.place, 1) if form == "angle" or self.time[1] else self.place
        found = Candidate(
            first, stop, name, self.number, self.time, tail, form, case, titled, speech, place, aside
        )
        return found._replace(emphasised=True) if self._emphasised(name_end, end) else found

    def _emphasised(self, name_end: int, end: int) -> bool:
        """Whether the mark before a name closes right behind it, or behind its stop."""
        mark = self.text[self.begin - 1 : self.begin]
        return mark in ("*", "_") and mark in self.text[name_end : end + 1]

    def _is_office(self, name_end: int) -> bool:
        """Whether an office in small letters goes on to the end of a line behind the comma of a name."""
        start, end = self._aside(name_end)
        return end > 0 and is_title(bare(self.text[start:end].split(maxsplit=1)[0]))

    def _aside(self, name_end: int) -> tuple[int, int]:
        """Return the offsets of small letters behind the first comma of a name; (0, 0) where there are none."""
        comma = self.text.find(",", self.begin, name_end)
        start = comma + 1
        while 0 < start < name_end and self.text[start].isspace():
            start += 1
        if comma < 0 or start >= name_end or not self.text[start].islower():
            return NOWHERE
        return (start, name_end)


MOST_PLAIN_WORDS = 6
"""Words of a name that has small letters in it and no title."""
EMPHASIS = ("i", "b", "u", "em", "strong")
"""Marks of emphasis before a name in subtitles."""
MOST_BRACKETED = 4
"""Words of a name in square brackets."""
RINGS = ("○", "◯", "●", "◆")
"""Marks before the names in a record of the Japanese parliament."""
LONGEST_QUOTED = 80
"""Characters of the name of a party in quotation marks behind a name."""


def blank(text: str, at: int) -> int:
    """Return how many blanks there are from an offset on."""
    start = at
    while at < len(text) and text[at].isspace():
        at += 1
    return at - start


def _is_surname(words: str) -> bool:
    """Whether a name in capitals comes first, with initials behind it: ``HOLM J.``."""
    first = words.partition(" ")[0]
    return len(first) > MOST_INITIALS and first.isupper()
