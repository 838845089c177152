"""Fields of a document's head, and the order of day and month that a document keeps."""

from __future__ import annotations

import pytest

from tei.calendar.day_order import day_order
from tei.calendar.settings import Settings
from tei.calendar.w3c import Date
from tei.calendar.whole_phrase import parse_date

FIELDS = [
    ("19:20 on 4 July 1953", "1953-07-04T19:20:00"),
    ("SENT: 4 JUL 53", "1953-07-04"),
    ("Received: July 4, 1953, 7:20 p.m.", "1953-07-04T19:20:00"),
    ("4 July 1953", "1953-07-04"),
    ("July 1953", "1953-07"),
    ("1953", "1953"),
    ("Moscow, 4 July 1953, 21:20", "1953-07-04T21:20:00"),
    ("[Moscow], 4 July [1953]", "1953-07-04"),
    ("noon, July 4th 1953", "1953-07-04T12:00:00"),
    ("19.20", ""),
    ("at 19:20", "19:20:00"),
]
ORDERS = [
    ("Drafted 25/4/53, sent 4/7/53.", "DMY"),
    ("Drafted 4/25/53, sent 4/7/53.", "MDY"),
    ("Drafted 4/7/53.", ""),
    ("Drafted 25/4/53 and 4/25/53.", ""),
    ("Drafted 25-4-1953.", "DMY"),
    ("25.4.53 has points, 25/4/53/7 is longer, 25/13/53 is none.", ""),
]


@pytest.mark.parametrize(("field", "when"), FIELDS)
def test_a_field_is_one_date(field: str, when: str) -> None:
    mention = parse_date(field, Settings("en", Date(1953, 7, 6)))
    assert (mention.value.when if mention else "") == when


def test_two_dates_are_none() -> None:
    assert parse_date("4 July 1953 and 6 August 1954", Settings("en")) is None


def test_a_month_has_no_hour() -> None:
    mention = parse_date("July 1953, 7:20 p.m.", Settings("en"))
    assert mention is not None
    assert mention.value.when == "1953-07"


@pytest.mark.parametrize(("text", "order"), ORDERS)
def test_the_order_that_a_document_keeps(text: str, order: str) -> None:
    assert day_order(text) == order
