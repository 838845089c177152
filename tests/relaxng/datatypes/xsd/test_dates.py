"""Dates and times: how they are written, which days there are, and how zones make them equal or incomparable."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.relaxng.datatypes.xsd.timeline import Year, compare_moments, month_length
from tests.relaxng.datatypes.asking import NOWHERE, fault, same, xsd


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("dateTime", "1848-03-18T14:30:00"),
        ("dateTime", "1848-03-18T23:59:59.999Z"),
        ("dateTime", "-0044-03-15T12:00:00+01:00"),
        ("dateTime", "2016-12-31T23:59:60Z"),
        ("dateTime", "2000-01-01T00:00:00."),
        ("date", "2021-01-05"),
        ("date", " 2021-01-05\n"),
        ("date", "2021-01-05Z"),
        ("date", "2021-01-05-05:00"),
        ("date", "2000-02-29"),
        ("date", "2004-02-29"),
        ("date", "-0001-02-29"),
        ("date", "12021-12-31"),
        ("time", "00:00:00"),
        ("time", "12:30:15.25+14:00"),
        ("gYearMonth", "1848-03"),
        ("gYearMonth", "-0323-06Z"),
        ("gYear", "0312"),
        ("gYear", "-0323"),
        ("gYear", "1999-14:00"),
        ("gMonthDay", "--02-29"),
        ("gMonthDay", "--12-31Z"),
        ("gDay", "---31"),
        ("gDay", "---01+00:00"),
        ("gMonth", "--01"),
        ("gMonth", "--12-13:59"),
    ],
)
def test_dates_and_times(name: str, text: str) -> None:
    assert fault(name, text) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("date", "2021-1-5"),
        ("date", "21-01-05"),
        ("date", "2021-02-29"),
        ("date", "1900-02-29"),
        ("date", "-0004-02-29"),
        ("date", "2021-04-31"),
        ("date", "2021-00-10"),
        ("date", "2021-13-10"),
        ("date", "2021-01-00"),
        ("date", "0000-01-01"),
        ("date", "-0000-01-01"),
        ("date", "02021-01-01"),
        ("date", "+2021-01-01"),
        ("date", "2021/01/05"),
        ("date", "2021-01-05T00:00:00"),
        ("date", "2021-01"),
        ("date", "20210105"),
        ("date", "2021-01-05z"),
        ("date", "2021-01-05ZZ"),
        ("date", "2021-01-05+1:00"),
        ("date", "2021-01-05+01"),
        ("date", "2021-01-05+14:01"),
        ("date", "2021-01-05-15:00"),
        ("date", "2021-01-05+01:60"),
        ("date", "2021-01-05 Z"),
        ("date", "٢٠٢١-01-05"),
        ("date", "2021-٠١-05"),
        ("date", "--2021-01-05"),
        ("dateTime", "2021-01-05"),
        ("dateTime", "2021-01-05 00:00:00"),
        ("dateTime", "2021-01-05T24:00:00"),
        ("dateTime", "2021-01-05T00:00"),
        ("dateTime", "2021-01-05T00:00:00.5.5"),
        ("dateTime", "2021-01-05T0:00:00"),
        ("time", "24:00:00"),
        ("time", "12:00"),
        ("time", "12.00.00"),
        ("time", "12:00:00,5"),
        ("time", "-12:00:00"),
        ("gYear", "312"),
        ("gYear", "1848-03"),
        ("gYear", ""),
        ("gYearMonth", "1848"),
        ("gYearMonth", "1848-3"),
        ("gMonthDay", "--02-30"),
        ("gMonthDay", "02-28"),
        ("gMonthDay", "-02-28"),
        ("gMonthDay", "--2-28"),
        ("gDay", "---32"),
        ("gDay", "---00"),
        ("gDay", "--01"),
        ("gMonth", "--13"),
        ("gMonth", "--01--"),
        ("gMonth", "01"),
        ("gMonth", "--1"),
    ],
)
def test_no_dates_and_times(name: str, text: str) -> None:
    assert fault(name, text) is not None


@given(st.integers(1, 9999), st.integers(0, 13), st.integers(0, 32))
def test_the_days_are_those_of_the_calendar(year: int, month: int, day: int) -> None:
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        date(year, month, day)
        exists = True
    except ValueError:
        exists = False

    assert (fault("date", text) is None) is exists


@given(st.text(alphabet="0123-:TZ+. ", max_size=12))
def test_the_quick_answer_for_a_date_is_that_of_the_slow_one(text: str) -> None:
    for name in ("date", "dateTime", "time", "gYear", "gYearMonth", "gMonthDay", "gDay", "gMonth"):
        fault(name, text)
        fault(name, "2020-02-2" + text)
        fault(name, "2020-02-20T1" + text)


@pytest.mark.parametrize(
    ("name", "left", "right", "equal"),
    [
        ("dateTime", "2000-01-01T00:00:00Z", "2000-01-01T01:00:00+01:00", True),
        ("dateTime", "2000-01-01T00:30:00+01:00", "1999-12-31T23:30:00Z", True),
        ("dateTime", "2000-01-01T00:00:00.50", "2000-01-01T00:00:00.5", True),
        ("dateTime", "2000-01-01T00:00:00", "2000-01-01T00:00:00Z", False),
        ("dateTime", "2000-01-01T00:00:00.1234", "2000-01-01T00:00:00.1235", False),
        ("dateTime", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", False),
        ("dateTime", "0001-01-01T00:00:00+01:00", "-0001-12-31T23:00:00Z", True),
        ("dateTime", "-0001-12-31T23:30:00-01:00", "0001-01-01T00:30:00Z", True),
        ("dateTime", "-0002-12-31T23:30:00-01:00", "-0001-01-01T00:30:00Z", True),
        ("dateTime", "9999-12-31T23:30:00-01:00", "10000-01-01T00:30:00Z", True),
        ("dateTime", "10000-01-01T00:30:00+01:00", "9999-12-31T23:30:00Z", True),
        ("dateTime", "-9999-01-01T00:30:00+01:00", "-10000-12-31T23:30:00Z", True),
        ("date", "2000-01-01Z", "2000-01-01-00:00", True),
        ("date", "2000-01-01+12:00", "1999-12-31-12:00", True),
        ("date", "2000-01-01", "2000-01-01Z", False),
        ("gYear", "2000", "2000Z", False),
        ("gYear", "2000+01:00", "2000Z", False),
        ("time", "12:00:00Z", "13:00:00+01:00", True),
        ("time", "00:00:00Z", "23:00:00-01:00", False),
        ("gMonthDay", "--03-01Z", "--02-29-24:00", None),
        ("gDay", "---01", "---1", None),
        ("gMonth", "--05", " --05 ", True),
    ],
)
def test_values_are_equal_on_the_time_line(name: str, left: str, right: str, equal: bool | None) -> None:  # noqa: FBT001
    if equal is None:
        with pytest.raises(ValueError, match=name):
            same(name, left, right)
    else:
        assert same(name, left, right) is equal


@pytest.mark.parametrize(
    ("name", "facet", "limit", "text", "allowed"),
    [
        ("date", "minInclusive", "1848-03-18", "1848-03-18", True),
        ("date", "minInclusive", "1848-03-18", "1848-03-17", False),
        ("date", "minInclusive", "-0044-03-15", "0001-01-01", True),
        ("date", "minInclusive", "-0044-03-15", "-0045-01-01", False),
        ("date", "maxInclusive", "-0044-03-15", "-0044-03-14", True),
        ("date", "maxExclusive", "2000-01-01Z", "2000-01-01+01:00", True),
        ("gYear", "minExclusive", "1900", "1901", True),
        ("gYear", "minExclusive", "1900", "900000", None),
        ("gYear", "maxInclusive", "9999", "10000", False),
        ("gMonth", "maxInclusive", "--06", "--07", False),
        ("time", "minInclusive", "12:00:00", "12:00:00.0", True),
        ("time", "maxExclusive", "12:00:00", "12:00:00.001", False),
        # Without a time zone a value may lie up to fourteen hours to either side.
        ("dateTime", "minInclusive", "2000-01-01T12:00:00Z", "2000-01-01T12:00:00", False),
        ("dateTime", "minExclusive", "2000-01-01T12:00:00Z", "2000-01-02T02:00:00", False),
        ("dateTime", "minExclusive", "2000-01-01T12:00:00Z", "2000-01-02T02:00:01", True),
        ("dateTime", "maxExclusive", "2000-01-01T12:00:00Z", "1999-12-31T22:00:00", False),
        ("dateTime", "maxExclusive", "2000-01-01T12:00:00Z", "1999-12-31T21:59:59", True),
        ("dateTime", "minInclusive", "2000-01-01T12:00:00", "2000-01-02T02:00:01Z", True),
        ("dateTime", "minInclusive", "2000-01-01T12:00:00", "2000-01-02T02:00:00Z", False),
    ],
)
def test_limits(name: str, facet: str, limit: str, text: str, allowed: bool | None) -> None:  # noqa: FBT001
    assert (fault(name, text, (facet, limit)) is None) is (allowed is not False)


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=ZONES)  # noqa: DTZ001 - the zone is drawn


@given(TIMES, TIMES, ZONES)
def test_moments_are_ordered_as_python_orders_them(left: datetime, right: datetime, zone: timezone) -> None:
    values = [xsd("dateTime").value(time.isoformat(), NOWHERE) for time in (left, right)]

    assert compare_moments(*values) == (left > right) - (left < right)  # type: ignore[arg-type]
    assert xsd("dateTime").value(left.astimezone(zone).isoformat(), NOWHERE) == values[0]
    assert values[0] == xsd("dateTime").value(left.astimezone(UTC).isoformat().replace("+00:00", "Z"), NOWHERE)


@given(st.integers(1, 400))
def test_the_calendar_of_years_before_ours_repeats_too(year: int) -> None:
    before = Year(negative=True, digits=str(year))
    same_calendar = date(401 - year, 1, 1).year

    assert month_length(before, 2) == month_length(Year(negative=False, digits=str(same_calendar)), 2)
    assert before.next().previous() == before
    assert before.previous().next() == before
