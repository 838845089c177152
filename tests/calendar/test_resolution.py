"""What the document supplies, with its source, and what stays open."""

from __future__ import annotations

from itertools import accumulate

import pytest

from tei.calendar.mentions import Mention, find_dates
from tei.calendar.resolution import Aside, Surroundings, resolve
from tei.calendar.settings import Settings
from tei.calendar.w3c import Date
from tests.growth import grows_linearly


def resolved(text: str, date: Date | None = None, language: str = "en") -> list[Mention]:
    settings = Settings(language, date)
    return resolve(find_dates(text, settings), settings)


def test_the_source_of_what_was_not_read() -> None:
    (mention,) = resolved("Yours of the 4th inst. came.", Date(1864, 7, 12))
    assert mention.read == ("day",)
    assert mention.supplied == (("month and year", "the date of the document, 1864-07-12"),)
    assert mention.reason == "day read; month and year from the date of the document, 1864-07-12"


def test_without_context_it_stays_open() -> None:
    (mention,) = resolved("Yours of the 4th inst. came.")
    assert not mention.value.known
    assert mention.missing == ("date of the document",)


def test_a_full_date_shortly_before_comes_first() -> None:
    mentions = resolved("On July 4, 1944, he left. On August 6 he came.", Date(1953, 7, 4))
    assert [mention.value.when for mention in mentions] == ["1944-07-04", "1944-08-06"]
    assert mentions[1].supplied == (("year", "the nearest date, 1944-07-04"),)


def test_a_birth_lends_no_year() -> None:
    mentions = resolved("Dated 12. 8. 1945. Winter, born 25. 10. 1897. On April 25 he came.")
    assert mentions[-1].value.when == "1945-04-25"


def test_the_time_of_a_text_is_that_of_most_of_its_dates() -> None:
    text = "Born 1894. It began on 3 January 1942; on 16 February 1942 they came, on 18 February they left."
    assert [mention.value.when for mention in resolved(text)][-1] == "1942-02-18"


def test_a_month_lends_its_year_where_the_document_has_no_date() -> None:
    text = "We stayed there until October 1944. At the end of April we set out, and on 3 June we were at home."
    inside = [mention.value for mention in resolved(text)]
    assert [value.when or value.not_before for value in inside][1:] == ["1945-04-21", "1945-06-03"]
    assert resolved(text, Date(1944, 11, 1))[-1].value.when == "1944-06-03"


def noted(text: str) -> list[str]:
    """Return what the dates of a text say whose notes are its lines that begin with a figure, called by ``^1``."""
    notes = []
    for number in "123":
        start = text.find(f"\n{number} ")
        if start >= 0:
            end = text.find("\n", start + 1)
            notes.append(Aside(start, end if end >= 0 else len(text), text.find(f"^{number}")))
    settings = Settings("en")
    return [
        mention.value.when for mention in resolve(find_dates(text, settings), settings, Surroundings(notes=notes))
    ]


def test_a_note_borrows_from_the_text_before_its_mark() -> None:
    text = "Signed on 3 May 1814,^1 it was read in June.^2\n1 It arrived on 12 June.\n2 As on 2 August 1815."
    assert noted(text) == ["1814-05-03", "1814-06", "1814-06-12", "1815-08-02"]


def test_a_note_lends_nothing_to_the_text() -> None:
    text = "He died on 3 May 1814.^1 She left on 5 July.\n1 Not on 4 June 1816, as others say; nor on 5 June."
    assert noted(text) == ["1814-05-03", "1814-07-05", "1816-06-04", "1816-06-05"]


def test_a_note_on_a_year_is_of_that_year() -> None:
    text = "It was given on 4 March 1215 and burnt in 1381.^1\n1 On 14 June."
    assert noted(text) == ["1215-03-04", "1381", "1381-06-14"]


def test_where_only_notes_have_a_year_it_is_that_of_the_text_too() -> None:
    assert noted("He died on 3 May.^1\n1 In Rome; she on 5 May 1814.") == ["1814-05-03", "1814-05-05"]


def test_a_story_goes_on_to_the_next_month() -> None:
    mentions = resolved("On 28 March 1801 they left; on the 3rd they were at York, on the 12th at Durham.")
    assert [mention.value.when for mention in mentions] == ["1801-03-28", "1801-04-03", "1801-04-12"]


def test_a_story_goes_on_no_further_than_its_document() -> None:
    text = (
        "Your letter of December 20 came on the 2d. Mine of May 20 left; on the 8th he had gone, on the 18th not."
    )
    mentions = resolved(text, Date(1849, 6, 5))
    dates = [mention.value.when for mention in mentions]
    assert dates == ["1848-12-20", "1849-01-02", "1849-05-20", "", "1849-05-18"]


def test_a_day_before_the_first_date_is_of_the_same_month_or_the_one_before() -> None:
    mentions = resolved("On the 28th he resigned. On 12 May 1832 he came.")
    assert [mention.value.when for mention in mentions] == ["1832-04-28", "1832-05-12"]
    mentions = resolved("On the 9th he resigned. On 12 May 1832 he came.")
    assert [mention.value.when for mention in mentions] == ["1832-05-09", "1832-05-12"]


def test_a_note_borrows_from_right_behind_its_mark_where_nothing_is_before() -> None:
    assert noted("Lord Grey^1 came on 12 May 1832.\n1 He resigned on the 9th.") == ["1832-05-12", "1832-05-09"]


def test_a_day_behind_a_bare_year_is_of_that_year_in_a_story_without_a_date() -> None:
    text = "He died on 12 August 1890. In 1898 we moved to Bath; on 3 July a son was born."
    assert [mention.value.when for mention in resolved(text)] == ["1890-08-12", "1898", "1898-07-03"]
    act = "Report of 4 May 1920. The Act of 1832 is old. On 3 July the House met."
    assert [mention.value.when for mention in resolved(act)] == ["1920-05-04", "1832", "1920-07-03"]


def test_the_same_year_is_the_last_one_named() -> None:
    text = "He was killed in 1917, she in June of the same year."
    assert [mention.value.when for mention in resolved(text, Date(1920, 5, 4))] == ["1917", "1917-06"]


def test_a_year_in_the_cell_beside_a_day_is_its_own() -> None:
    mentions = resolved("Lublin, 4 July 1946\n\nMarta\n\n1906\n\n15/IX\n\nBelzyce")
    assert [mention.value.when for mention in mentions] == ["1946-07-04", "1906", "1906-09-15"]


def test_a_date_far_from_the_next_one_hangs_on_that_of_the_document() -> None:
    mentions = resolved("It begins on 1 January 1954. He leaves on 3 August.", Date(1953, 7, 4))
    assert mentions[-1].value.when == "1953-08-03"


def test_a_day_just_before_the_document_is_of_its_own_year() -> None:
    text = "The sessions of 4 July 1863, of 5 August and of 3 September were good ones. "
    text += "There was much to be done. In the night of 31 December to 1 January the river froze."
    inside = [mention.value.when or mention.value.to for mention in resolved(text, Date(1865, 1, 3))]
    assert inside == ["1863-07-04", "1863-08-05", "1863-09-03", "1865-01-01"]


def test_a_season_with_its_year_lends_it_to_what_is_told_of_it() -> None:
    text = "We met on 4 July 1863. In the summer of 1864 we were at Dieppe, from 3 to 25 August."
    assert resolved(text, Date(1865, 1, 3))[-1].value.from_ == "1864-08-03"


@pytest.mark.parametrize("back", ["since last March", "and yesterday"])
def test_what_hangs_on_the_document_brings_the_text_back_to_its_time(back: str) -> None:
    text = f"There was the accord of January 7, 1935, {back}. On March 11 they came."
    assert resolved(text, Date(1938, 5, 12))[-1].value.when == "1938-03-11"


def test_two_figures_are_of_the_time_of_the_other_years() -> None:
    mentions = resolved("I worked from 1940 till 1945, had a house by 1950, and left in '39.")
    assert mentions[-1].value.when == "1939"


def test_two_figures_may_be_later_than_what_is_told_of() -> None:
    text = "Held 06/25/75. I was there in 1941, in 1945, in 1947 and until 1952. "
    text += "In the fall of 1961 I left. It is released under the law of 1992."
    assert resolved(text)[0].value.when == "1975-06-25"


def test_a_day_of_the_week_and_its_number_find_the_month() -> None:
    (mention,) = resolved("We meet on Friday the 31st.", Date(1953, 7, 4))
    assert mention.value.when == "1953-07-31"
    assert mention.supplied == (
        ("month and year", "the date of the document, 1953-07-04, and the day of the week"),
    )


def test_what_is_set_apart_lends_nothing() -> None:
    settings = Settings("en")
    found = list(find_dates("Born 4 May 1912. Recorded 12 June 1946. On 4 July he came.", settings))
    assert [mention.value.when for mention in resolve(found, settings, Surroundings(apart={5}))][
        -1
    ] == "1946-07-04"


def test_a_story_goes_on_over_the_turn_of_the_year() -> None:
    mentions = resolved("On 16 December 1943 we were taken away. On 3 March they let us go.")
    assert mentions[-1].value.when == "1944-03-03"


def test_a_later_date_serves_where_nothing_else_is_known() -> None:
    mentions = resolved("On August 6 he came; he had left on July 4, 1944.")
    assert mentions[0].value.when == "1944-08-06"


def test_at_the_turn_of_the_year() -> None:
    (mention,) = resolved("I wrote on December 28.", Date(1953, 1, 4))
    assert mention.value.when == "1952-12-28"


def test_a_day_of_the_week_finds_the_year() -> None:
    (mention,) = resolved("We met on Tuesday, March 3.", Date(1954, 1, 4))
    assert mention.value.when == "1953-03-03"


@pytest.mark.parametrize(
    ("date", "when"), [(Date(1864, 5, 1), "1861"), (Date(1953, 5, 1), "1861"), (Date(1930, 5, 1), "1861")]
)
def test_years_of_two_figures_in_a_range_take_the_century_of_the_first(date: Date, when: str) -> None:
    (mention,) = resolved("The war of 1861-65 was long.", date)
    assert (mention.value.from_, mention.value.to) == (when, "1865")


@pytest.mark.parametrize(
    ("date", "when"), [(Date(1899, 3, 9), "1899-03-07"), (Date(1953, 5, 1), "1899-03-07"), (None, "")]
)
def test_the_century_of_a_year_of_two_figures(date: Date | None, when: str) -> None:
    (mention,) = resolved("Wien, 7. 3. 99. Lieber Freund,", date, "de")
    assert mention.value.when == when


def test_an_assumed_century_is_said() -> None:
    (mention,) = resolved("Eingegangen 4.7.53, zu den Akten.", None, "de")
    assert mention.value.cert == "medium"
    assert mention.reason == "day, month and year read; century assumed"


def test_a_julian_document_counts_its_own_months() -> None:
    settings = Settings("ru", Date(1826, 1, 6), "", "julian")
    text = "Письмо от 4 сего месяца и от 20 ноября получено; в прошлый вторник был я дома."
    values = [mention.value.when for mention in resolve(find_dates(text, settings), settings)]
    assert values == ["1825-12-16", "1825-12-02", "1826-01-03"]


FAULTS = [
    ("On 31 April 1950 he left.", "impossible-day", "31.4.1950"),
    ("On Monday, July 4, 1953 he left.", "weekday-contradiction", "1953-07-04 was a Saturday"),
    ("Filed on 4/7/1953.", "ambiguous-order", "1953-07-04 or 1953-04-07"),
    ("From July 6 to July 4, 1953 he was away.", "reversed-range", "1953-07-06 is later than 1953-07-04"),
]


@pytest.mark.parametrize(("text", "code", "detail"), FAULTS)
def test_faults_are_named(text: str, code: str, detail: str) -> None:
    (mention,) = resolved(text)
    assert [(fault.code, fault.detail) for fault in mention.faults] == [(code, detail)]
    assert mention.value.known == (mention.value.cert == "low")


def test_dates_inside_dates() -> None:
    text = "He was away from 4 July to 6 August 1953, and before the end of 1954, in the winter of 1941/42."
    inside = [[text[part.start : part.end] for part in mention.parts] for mention in resolved(text)]
    assert inside == [["4 July", "6 August 1953"], ["1954"], ["1941", "42"]]


def test_many_notes_with_dates_take_no_more_time_for_each() -> None:
    def told(number: int) -> None:
        pieces = [f"On 3 May {1810 + index % 90} he wrote of the mill.\n\n" for index in range(number)]
        pieces += [f"See his letter of 7 July {index}.\n\n" for index in range(number)]
        ends = [0, *accumulate(map(len, pieces))]
        notes = [
            Aside(ends[number + index], ends[number + index + 1], ends[index + 1] - 2) for index in range(number)
        ]
        text = "".join(pieces)

        assert (
            len(resolve(find_dates(text, Settings("en")), Settings("en"), Surroundings(notes=notes))) >= 2 * number
        )

    assert grows_linearly(told, 300, 2_400)
