"""What each row at the head of a document is by itself, before its neighbours are asked."""

from __future__ import annotations

from tei.text.correspondence.addressing import addresses
from tei.text.correspondence.datelines import LONGEST_DATELINE, is_dateline, is_undated, tells_of_day
from tei.text.correspondence.directions import LONGEST, announced, parties
from tei.text.correspondence.exchanges import exchange, is_labelled
from tei.text.correspondence.handling import is_classification, is_precedence, opens_with_classification
from tei.text.correspondence.kinds_of_document import after_number, kind_named, opens_minutes
from tei.text.correspondence.labels import Label, any_label, read_label
from tei.text.correspondence.names import capitalised, has_body, is_name, word_list
from tei.text.correspondence.numbers import is_dated_number, is_number
from tei.text.correspondence.origins import read_origin
from tei.text.correspondence.presence import names_people
from tei.text.correspondence.salutations import read_salutation
from tei.text.correspondence.sentences import is_sentence
from tei.text.correspondence.tails import is_end_of_message
from tei.text.correspondence.terms import terms
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.text.correspondence.pieces import Day, Days, Ground
    from tei.text.correspondence.rows import Row

SHORTEST_DATED = 30
"""Characters below which a line may be a date without figures: ``Sunday``."""
LONGEST_DAY = 45
"""Characters of a line that may be date and place though small words are many: ``13 или 14 мая 1892 г. Ялта.``"""
LONGEST_OFFICE = 80
LONGEST_ROW = 100
"""Characters of a line at the head; a longer one is running text, if it is no field and no title."""


class Reading(NamedTuple):
    """What a row is by itself.

    Attributes:
        row: the row.
        sort: ``field``, ``classification``, ``precedence``, ``number``, ``dateline``, ``hours``, ``salutation``,
            ``title``, ``parties``, ``byline``, ``marked``, ``addressee``, ``people``, ``reference``,
            ``bracketed``, ``office``, ``weak`` or ``prose``.
        label: the label of a field.
        end: offset behind what was read: less than the row where a greeting runs on into the text.
        days: the dates in it.
    """

    row: Row
    sort: str
    label: Label | None = None
    end: int = 0
    days: tuple[Day, ...] = ()


def read_row(ground: Ground, row: Row, *, form: bool = False) -> Reading:
    """Return what a row is by itself.

    Args:
        ground: the transcript, and what is known of it.
        row: the row.
        form: whether the row stands in a form, where whatever has a colon behind it is a label.
    """
    known = ground.readings.get((row.start, row.end))
    if known is None or form:
        known = _read(ground.source.text, row, ground.days, form=form)
        ground.readings[row.start, row.end] = known
    return known if known.row.gap == row.gap else known._replace(row=row)


def _read(text: str, row: Row, days: Days, *, form: bool) -> Reading:
    label = any_label(text, row.start, row.end) if form else read_label(text, row.start, row.end)
    if label is None and (origin := read_origin(row.words)) is not None:
        label = Label("from", row.start + origin[0], sure=False, shown=False)
    if label is not None and (label.sure or (label.shown and label.field in ("sent", "received", "date"))):
        return _field(row, label, days)
    sort = _handling(row.words)
    if sort:
        return Reading(row, sort, end=row.end)
    if (label is None or not label.shown or is_labelled(row.words)) and exchange(row.words):
        return Reading(row, "parties", end=row.end, days=tuple(days(row.start, row.end)))
    return _dated_or_other(text, row, days, label)


def _dated_or_other(text: str, row: Row, days: Days, label: Label | None) -> Reading:
    found = tuple(days(row.start, row.end)) if _may_date(row.words) else ()
    if found and tells_of_day(text[found[-1].end : row.end]):
        return Reading(row, "prose", end=row.end, days=found)
    held = tells_when_held(row.words) and any(day.whole for day in found)
    dated = held or (found and is_dateline(text, row, found) and not is_title(row.words))
    if dated and parties(row.words) is None:
        loose = all(day.loose for day in found) and not tells_when_received(row.words)
        return Reading(row, "hours" if loose else "dateline", end=row.end, days=found)
    if label is not None:
        return _field(row, label, days)
    return _greeting_or_other(text, row, found)


def tells_when_received(words: str) -> bool:
    """Whether a line in brackets says when a message came: ``(Received 4 p. m.)``.

    Args:
        words: the line.
    """
    return words[0] in "([" and words[1:12].partition(" ")[0].casefold() in ("received", "rec’d", "recd", "reçu")


def tells_when_held(words: str) -> bool:
    """Whether a line says when and where a meeting was: ``held at the School Room, 14th March 1907``.

    Args:
        words: the line.
    """
    return words.lstrip("(").partition(" ")[0].casefold() in HELD and len(words) <= LONGEST_DATELINE


HELD = terms("held|abgehalten|gehalten|tenue|tenu|celebrada|celebrado|tenuta|tenutasi|проведенного")


def _handling(words: str) -> str:
    if is_classification(words) or opens_with_classification(words):
        return "classification"
    return "precedence" if is_precedence(words) else ""


def _greeting_or_other(text: str, row: Row, days: tuple[Day, ...]) -> Reading:
    end = -1 if parties(row.words) else read_salutation(text, row.start, row.end)
    if end > 0:
        return Reading(row, "salutation", end=end)
    sort = next((sort for sort, is_so in BY_WORDS if is_so(row.words)), "weak")
    return Reading(row, sort, end=row.end, days=days)


def _field(row: Row, label: Label, days: Days) -> Reading:
    found = tuple(days(label.end, row.end)) if label.end < row.end else ()
    return Reading(row, "field", label, row.end, found)


def greeting_of(reading: Reading) -> str:
    """Return the words of a row that greet, without the text that may run on behind them.

    Args:
        reading: a row of the sort ``salutation``.
    """
    return reading.row.words[: reading.end - reading.row.start]


def _may_date(words: str) -> bool:
    if len(words) > LONGEST_DATELINE or not (len(words) < SHORTEST_DATED or any(map(str.isdigit, words))):
        return False
    return len(words) < LONGEST_DAY or not is_sentence(words)


def is_title(words: str) -> bool:
    """Whether a line names a kind of document and is built as a title: capitals, and no sentence."""
    if opens_minutes(words):
        return len(words) <= LONGEST and not any(word.casefold() in VERBS for word in word_list(words))
    if len(words) > LONGEST or words[0].islower() or not kind_named(words):
        return False
    if tells_what_was_done(words) or is_end_of_message(words) or " made this " in words or "...." in words:
        return False
    bare = after_number(words)
    verbal = any(w.casefold() in VERBS for w in word_list(words))
    said = (is_sentence(words) and (verbal or not words.isupper())) or (verbal and _ends_inside(words))
    if not said and (capitalised(bare) >= 0.5 or len(word_list(bare)) <= 6):
        return True
    return _is_title_in_small_letters(bare)


def _ends_inside(words: str) -> bool:
    """Whether a sentence ends in a line, and another begins: ``wurde eröffnet.¹ Der Vorsitzende``."""
    ends = (word.rstrip('¹²³⁰⁴⁵⁶⁷⁸⁹*†)]”"') for word in words.split()[:-1])
    return any(end[-1:] in (".", "!", "?") and end[:1].islower() and len(end) > SHORT_WORD for end in ends)


SHORT_WORD = 4
"""Characters of a word that may be shortened, its full stop included."""
VERBS = terms(
    "is|are|was|were|has|have|had|will|would|be|been|which|that|who|est|sont|était|ont|qui|que|ist|sind|war|waren"
    "|wurde|wurden|wird|hat|haben|был|была|были|что|который|которая|es|son|fue|è|sono|fu|che|ha|hanno|han"
)
"""Words of sentences, which no title has."""


def _is_title_in_small_letters(bare: str) -> bool:
    """Whether a line says what it is by its first word, then from whom and to whom: ``Письмо посла министру``."""
    first = bare.partition(" ")[0]
    ended = bare.rstrip().removesuffix(" г.")[-1] in ".,:;?!"
    announces = len(announced(bare)) >= len(("from", "to"))
    headed = kind_named(first) == "record" and first.isupper() and len(bare) <= LONGEST_HEADED
    said = announces or headed or _is_dated_record(first, bare)
    if not kind_named(first) or ended or not said:
        return False
    return not any(word.casefold() in VERBS for word in word_list(bare))


LONGEST_HEADED = 140
"""Characters of a title whose first word in capitals is what it is."""


def _is_dated_record(first: str, bare: str) -> bool:
    """Whether words say which record it is, by a number or year: ``Выписка из протокола № 44``."""
    return kind_named(first) == "record" and first[0].isupper() and any(map(str.isdigit, bare))


REFERRING = (
    "auf drahterlaß|auf drahterlass|auf telegramm|auf erlaß|auf erlass"
    "|auf den |auf das |auf die |auf ihr |unter bezugnahme|bezugnehmend|mit bezug auf|zum bericht|zu ihrem "
    "|in reply to|to your no|to your telegram|to your letter|to no. |к вашему №|к вашей телеграмме|к № "
    "|with reference to|your letter of|ihr schreiben vom|en réponse |suite à |en contestación|in risposta "
    "|на ваш|на №"
    "|в ответ |my telegram|your telegram|re your |reference is made|ref. your |im anschluss an|im anschluß an"
    "|в дополнение к|à la suite de|con referencia a|con riferimento a"
)
"""How a line begins that refers to an earlier document."""


def refers(words: str) -> bool:
    """Whether a line of a head refers to an earlier document: ``Auf den Bericht vom 28. Juni - A 1123 -``."""
    return (
        len(words) <= LONGEST_ROW
        and words.casefold().startswith(tuple(REFERRING.split("|")))
        and words[-1] not in "?!"
        and (words[-1] != "." or (any(map(str.isdigit, words)) and not is_sentence(words)))
    )


def is_bracketed(words: str) -> bool:
    """Whether a line is one remark in square brackets: ``[Extract.]``, ``[Paraphrase]``."""
    return words[0] == "[" and words[-1] == "]" and len(words) <= LONGEST_ROW and any(map(str.isalpha, words))


def is_prose(words: str) -> bool:
    """Whether a line is running text: a sentence, or too long for a head unless it is in capitals."""
    return is_sentence(words) or (len(words) > LONGEST_ROW and not words.isupper())


def is_marked(words: str) -> bool:
    """Whether number signs mark a line as a heading: ``## Background``."""
    marks = len(words) - len(words.lstrip("#"))
    return 0 < marks <= 6 and words[marks : marks + 1] == " " and words[marks:].strip().casefold() not in WRAPPERS


WRAPPERS = terms("document|text|page|transcript|untitled|letter|content|file")
"""Headings that a program sets above whatever text it is given."""


def _is_office(words: str) -> bool:
    if len(words) > LONGEST_OFFICE or not words[0].isupper():
        return False
    return has_body(words) and not tells_what_was_done(words) and not tells_source(words)


SOURCES = terms(
    "original|copy|manuscript|ms|autograph|draft|transcript|handschrift|abschrift|urschrift|konzept|manuscrit|copie"
    "|minute|original|manuscrito|copia|borrador|autografo|manoscritto|minuta|подлинник|копия|рукопись|автограф"
)


def tells_source(words: str) -> bool:
    """Whether a line says what a text was taken from: ``From the original letter at the Library``.

    Args:
        words: the line.
    """
    listed = [word.casefold() for word in word_list(words[:80])]
    first = bool(listed) and listed[0] in (
        "from",
        "after",
        "nach",
        "aus",
        "d’après",
        "del",
        "de",
        "dal",
        "по",
        "с",
    )
    return first and any(word in SOURCES for word in listed[1:5])


def tells_what_was_done(words: str) -> bool:
    """Whether a line says what was done with a text: ``Submitted to the Board``.

    Args:
        words: the line.
    """
    return words.partition(" ")[0].casefold() in DONE_WITH


DONE_WITH = terms(
    "submitted|presented|adopted|approved|delivered|read|given|prepared|addressed|vorgelegt|gehalten|vorgetragen"
    "|présenté|prononcé|adopté|presentado|pronunciado|presentato|letto|представлено|прочитано"
)
"""First words of such lines."""


def _names_parties(words: str) -> bool:
    wired = words.isupper() and len(words) > LONGEST_ROW  # the text of a telegram in one line
    return len(words) <= LONGEST and not wired and not is_sentence(words) and parties(words) is not None


BYLINES = terms("by|von|par|di|por|de|af|av|przez|автор|сочинение")


def _is_number(words: str) -> bool:
    """Whether a line is a number and no title that has one: ``12/7: Telegram``, not ``Telegram No. 7``."""
    return is_number(words) and not kind_named(words.rpartition(":")[0] or words)


def is_byline(words: str) -> bool:
    """Whether a line says by whom a text is: ``by Henry Wharton``, ``von Paul Ott``."""
    first, _, rest = words.partition(" ")
    return first.casefold() in BYLINES and len(words) <= LONGEST_OFFICE and is_name(rest) and len(rest.split()) > 1


BY_WORDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("people", names_people),
    ("number", _is_number),
    ("number", is_dated_number),
    ("dateline", is_undated),
    ("reference", refers),
    ("bracketed", is_bracketed),
    ("parties", _names_parties),
    ("title", is_title),
    ("byline", is_byline),
    ("marked", is_marked),
    ("prose", is_prose),
    ("addressee", addresses),
    ("office", _is_office),
)
"""Sorts that the words of a row show, the first that fits."""
