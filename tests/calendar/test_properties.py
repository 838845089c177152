"""What holds of every text and every date: each date written is found again, and nothing raises or runs wild."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tei.calendar.day_order import day_order
from tei.calendar.languages import LANGUAGES
from tei.calendar.lexicon import lexicon
from tei.calendar.mentions import find_dates
from tei.calendar.resolution import resolve
from tei.calendar.settings import Settings
from tei.calendar.w3c import Date, dated
from tei.calendar.whole_phrase import parse_date
from tests.growth import grows_linearly

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "la": "Ianuarii Februarii Martii Aprilis Maii Iunii Iulii Augusti Septembris Octobris Novembris Decembris",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
OWN_FORMS = {
    "en": (
        "{month} {day}, {year}",
        "the {day}th of {month}, {year}",
        "{day} {short}. {year}",
        "{day}-{short}-{year}",
    ),
    "de": ("{day}. {month} {year}", "den {day}ten {month} {year}", "{day}. {short}. {year}"),
    "fr": ("le {day} {month} {year}",),
    "ru": ("{day} {month} {year} г.", "{day}-го {month} {year} года", "«{day}» {month} {year} г."),
    "es": ("{day} de {month} de {year}", "{month} {day} de {year}"),
    "it": ("li {day} {month} {year}",),
    "pl": ("dnia {day} {month} {year} r.",),
    "pt": ("{day} de {month} de {year}",),
    "ca": ("{day} de {month} de {year}",),
    "cs": ("{day}. {month} {year}", "dne {day}. {month} {year}"),
    "sk": ("{day}. {month} {year}",),
    "da": ("den {day}. {month} {year}",),
    "hu": (
        "{year}. {month} {day}-án",
        "{year}. {month} {day}",
        "{year}. {roman}. {day}-én",
        "{year}. {number:02d}. {day:02d}",
    ),
}
ALL_FORMS = (
    "{day} {month} {year}",
    "{day}.{number}.{year}",
    "{day}. {number}. {year}",
    "{day}.{roman}.{year}",
    "{day}/{roman}/{year}",
    "{year}-{number:02d}-{day:02d}",
)
FORMS = [(code, form) for code in LANGUAGES for form in (*ALL_FORMS, *OWN_FORMS.get(code, ()))]
DAYS = st.integers(dated(2268924).first_day(), dated(2469807).first_day()).map(dated)
"""Every day from 1500 to the end of 2049."""
PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        [
            "",
            ".",
            ",",
            "-",
            "–",
            "/",
            "(",
            ")",
            "[",
            "]",
            ":",
            "'",
            "’",
            "?",
            "\n",
            "\n\n",
            "st",
            "th",
            "d.",
            "M.",
            "inst.",
            "о",
            "г.",
            "an",
            "anno",
        ]
    ),
    st.sampled_from([word for code in LANGUAGES for word in sorted(lexicon(code).words)]),
    st.integers(0, 99999).map(str),
)


@pytest.mark.parametrize(("code", "form"), FORMS, ids=[f"{code} {form}" for code, form in FORMS])
@settings(max_examples=6, deadline=None)
@given(date=DAYS)
def test_every_date_written_is_read(code: str, form: str, date: Date) -> None:
    month = MONTHS[code].split()[date.month - 1]
    written = form.format(
        day=date.day,
        month=month,
        short=month[:3],
        number=date.month,
        roman=ROMAN[date.month - 1],
        year=date.year,
    )
    if code == "en" and "short" in form and date.month == 9:
        written = written.replace("Sep", "Sept")
    mentions = list(find_dates(f"{written}.", Settings(code)))
    assert [mention.value.when for mention in mentions] == [date.w3c()], written


@settings(max_examples=120, deadline=None)
@given(
    st.lists(PIECES, max_size=25).map(" ".join) | st.lists(PIECES, max_size=25).map("".join),
    st.sampled_from(["", *LANGUAGES]),
)
def test_any_text_gives_ordered_mentions_inside_it(text: str, language: str) -> None:
    found = resolve(find_dates(text, Settings(language, Date(1953, 7, 4))), Settings(language, Date(1953, 7, 4)))
    last = 0
    for mention in found:
        assert last <= mention.start < mention.end <= len(text)
        last = mention.end
        assert all(mention.start <= part.start < part.end <= mention.end for part in mention.parts)
        assert not (mention.value.when and mention.value.from_)
    parse_date(text, Settings(language))
    day_order(text)


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="4 July195367/.-,IVXto ()", max_size=60))
def test_a_piece_of_a_text_is_read_like_the_whole(noise: str) -> None:
    text = f"{noise}\n\nDone on 4 July 1953 at noon.\n\n{noise}"
    start, end = len(noise), len(noise) + 32
    (mention,) = [m for m in find_dates(text, Settings("en"), start, end) if m.kind == "date"]
    assert text[mention.start : mention.end] == "4 July 1953"


def test_a_text_that_is_all_dates_is_read_in_pieces() -> None:
    text = "Done on 4 July 1953, 12 men, 7 guns.\n" * 4000
    found = list(find_dates(text, Settings("en")))
    assert len(found) == 4000
    assert all(before.end < after.start for before, after in itertools.pairwise(found))


HOSTILE = [
    "7",
    "1 1 ",
    "3 4 ",
    "12. ",
    "1/2/",
    "9-",
    "May ",
    "March ",
    "Sept. ",
    "May 1, ",
    "June 3, ",
    "12th ",
    "0:0:",
    "09.",
    "7 p. ",
    "IVXL",
    "MDC",
    "XX ",
    "A. ",
    "( 4 (",
    "4 (",
    "[19",
    "from ",
    "between ",
    "early ",
    "first half of ",
    "four and ",
    "one thousand ",
    "1953-",
    "1953/",
    "1953, ",
    "4 to ",
    "4 or 5 ",
    "th ",
    "of the ",
    "-",
    "\xa0",
]


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_time_grows_with_the_length_of_a_text(piece: str) -> None:
    def find(size: int) -> None:
        text = "Begin\n\n" + (piece * (size // len(piece) + 1))[:size] + "!\n"
        list(find_dates(text, Settings("en")))

    assert grows_linearly(find, 1_500, 6_000)
