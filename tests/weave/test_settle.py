"""Which claims stand: the rule, case by case, and that the order of the claims means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.text.kinds import KINDS, Plane
from tei.text.span import Span
from tei.weave.settle import settle


def span(start: int, end: int, kind: str, by: str = "a", cert: Cert = "high") -> Span:
    return Span(start, end, kind, by, cert=cert)


@pytest.mark.parametrize(
    ("claims", "kept"),
    [
        pytest.param([span(0, 5, "date"), span(8, 9, "date")], [0, 1], id="apart"),
        pytest.param([span(0, 9, "dateline"), span(2, 5, "date")], [0, 1], id="a date in a dateline"),
        pytest.param([span(0, 5, "date"), span(3, 9, "dateline")], [1], id="a block beats what crosses it"),
        pytest.param([span(0, 9, "dateline"), span(0, 9, "heading", cert="low")], [0], id="the surer block"),
        pytest.param([span(0, 5, "heading"), span(3, 12, "signature")], [1], id="the longer block"),
        pytest.param([span(0, 5, "person"), span(3, 8, "place")], [0], id="the first of equal length"),
        pytest.param([span(0, 5, "date", by="b"), span(0, 5, "date", by="a")], [1], id="the same thing twice"),
        pytest.param([span(0, 9, "date"), span(3, 5, "page-break")], [0, 1], id="a page turns in a date"),
        pytest.param([span(3, 9, "page-break"), span(5, 7, "date")], [0], id="nothing lies in a page mark"),
        pytest.param([span(0, 9, "turn"), span(0, 3, "speaker"), span(4, 9, "paragraph")], [0, 1, 2], id="a turn"),
        pytest.param([span(0, 9, "turn"), span(5, 12, "heading")], [0], id="a container beats a block"),
        pytest.param([span(0, 9, "foreign"), span(2, 6, "paragraph")], [1], id="no block inside a phrase"),
        pytest.param([span(0, 9, "dateline"), span(0, 9, "remark")], [0, 1], id="a remark takes nothing"),
    ],
)
def test_the_rule(claims: list[Span], kept: list[int]) -> None:
    assert set(settle(claims).kept) == {claims[index] for index in kept}


if TYPE_CHECKING:
    from random import Random

    from tei.text.span import Cert

SPANS = st.builds(
    lambda start, length, kind, by, cert: Span(start, start + length, kind, by, cert=cert),
    st.integers(0, 20),
    st.integers(0, 12),
    st.sampled_from(sorted(KINDS)),
    st.sampled_from("abc"),
    st.sampled_from(["high", "medium", "low"]),
)


@given(st.lists(SPANS), st.randoms())
def test_the_order_of_claims_means_nothing(claims: list[Span], random: Random) -> None:
    shuffled = claims.copy()
    random.shuffle(shuffled)

    assert settle(claims).kept == settle(shuffled).kept


@given(st.lists(SPANS))
def test_what_stands_is_nested(claims: list[Span]) -> None:
    standing = [span for span in settle(claims).kept if span.plane is not Plane.REMARK]

    for one in standing:
        for other in standing:
            crossing = one.start < other.start < one.end < other.end
            assert not crossing


@given(st.lists(SPANS))
def test_every_claim_stands_or_is_dropped_for_one_that_is_no_worse(claims: list[Span]) -> None:
    settled = settle(claims)

    assert len(settled.kept) + len(settled.dropped) == len(set(claims))
    assert all(dropped.winner in set(claims) for dropped in settled.dropped)
