"""The languages whose dates are known: a file for each, with its words and nothing else.

A language file has ``WORDS``, a table from kind of word to words (how it is written: see
``tei/calendar/lexicon.py``), and ``CONVENTIONS``, what its writers do with figures. The kinds are:

- month, weekday: January is 1, Monday is 1; all cases and abbreviations.
- republican-month: vendémiaire is 1, the complementary days are 13.
- ordinal, cardinal: first; one, hundred, thousand.
- suffix: what an ordinal in figures ends in: ``4th``, ``1er``, ``4-го``.
- of, article, and, or: small words inside a date; ``and-figure`` joins the words of one number.
- on, in: prepositions before a day; before a month or a year.
- life: born, died and their signs, behind which a year is one.
- dated-intro: what makes a day that of a paper: your letter ``of`` the 29th.
- from, to, between: what opens and joins a range.
- before, after, since, until, by, from-on: bounds: ``by`` is not later than, ``from-on`` not earlier than.
- circa, vague, doubt: about; those of these words that are said of sums too; perhaps (``low``), probably
  (``medium``).
- part: ``early``, ``mid``, ``late``, ``1/2``: beginning of, second half of.
- season, feast: spring is 1; feasts as ``12-25``, as ``easter+1``, or as ``advent``.
- quarter-word, half-year-word, week-word, century, decade-word, fiscal-year: the names of stretches of time.
- decade-suffix, decade-name: ``1950s``; the fifties are 50.
- year-word, day-word, month-word: the words year, day and month; ``year-suffix`` follows the figures.
- era: ``bc`` or ``ad``.
- relative: yesterday is ``day -1``; last week is ``week -1``.
- relation: ``inst``, ``ult``, ``prox``, ``last``, ``next``, ``this-year`` and so on.
- half-day, day-part: a.m. is ``am``; in the evening is ``pm``.
- clock-word, clock-intro, minute-word: o'clock; words before an hour; minutes.
- time-of-day, past: noon is ``12``; half past is 30, quarter to is -15.
- zone, style: ``Z``, ``+01:00``; ``julian`` (Old Style), ``gregorian``.
- undated: says that there is no date.
- month-day-word: what makes a number a day by itself: ``15-го числа``.
- length-unit: ``1D``, ``7D``, ``1M``, ``1Y``: what days, weeks, months and years are; span-start and span-for join
  a length to a date: three months ``from`` 1 July; from 1 July ``for`` three months.
- label: what makes a number no date: section, page, number.
- kalends, eve: the days from which Romans counted back: Kalends 1, Nones 2, Ides 3; the day before (``pridie``).
- count-intro: what may stand before them: ``a. d. IV Non. Iul.``
- to-next: between the days of a night: ``van 3 op 4 mei``.
- street, street-end: what makes a date a name: rue du 4 septembre, June Street.
- unit: what follows a number that counts things: tons, miles.
- common: frequent small words: what the language is known by.

Conventions: ``year-first`` says that the year, with a point, comes before its month; ``day-first`` that
``4/7/53`` is 4 July; ``dotted-days`` that ``4. Juli`` has a point and that ``4.7.53`` is a date without more
ado; ``month-days`` that a day may follow its month; ``cardinal-days`` that days are counted with plain numbers;
``capital-months`` and ``capital-nouns`` that months, or all nouns, have a capital letter; ``capital-feasts``
that feasts have one; ``leading-years`` that a sentence may open with a bare year, ``bare-years`` that one may
stand in it; ``dotted-years`` that a year may have a point (``1.953``); ``year-articles`` that years have an
article; ``three-figure-years`` that one may lack its thousand (``14. 11. 903``); ``compound-numbers`` that
numbers are written as one word; ``roman-months`` that a Roman month may come before its day; ``12-hour`` that
hours are counted to 12; ``kalends`` that days are counted back from named ones; ``century-first`` and
``decade-name-first`` tell which of two words comes first.
"""

from __future__ import annotations

LANGUAGES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "ru": "russian",
    "es": "spanish",
    "it": "italian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "la": "latin",
    "cs": "czech",
    "sk": "slovak",
    "ca": "catalan",
    "da": "danish",
    "sv": "swedish",
    "hu": "hungarian",
}
"""Code to module name, in the order in which they are tried."""
