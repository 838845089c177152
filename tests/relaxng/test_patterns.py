"""Makers of patterns: equal patterns are the same number, and what adds nothing is left out."""

from __future__ import annotations

import pytest

from tei.relaxng.patterns import EMPTY, HAS_ATTRIBUTE, HAS_TEXT, NOT_ALLOWED, NULLABLE, TEXT, Patterns

P = Patterns()
A = P.element(0, 0)
B = P.element(1, 1)
X = P.attribute(0, TEXT)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (P.group([A, B]), P.group([A, B])),
        (P.group([A, EMPTY]), A),
        (P.group([EMPTY, EMPTY]), EMPTY),
        (P.group([A, NOT_ALLOWED]), NOT_ALLOWED),
        (P.interleave([EMPTY, A]), A),
        (P.interleave([NOT_ALLOWED, A]), NOT_ALLOWED),
        (P.choice([A, A]), A),
        (P.choice([A, NOT_ALLOWED]), A),
        (P.choice([NOT_ALLOWED, NOT_ALLOWED]), NOT_ALLOWED),
        (P.choice([]), NOT_ALLOWED),
        (P.choice([EMPTY, A]), P.choice([A, EMPTY])),
        (P.choice([TEXT, EMPTY]), TEXT),
        (P.one_or_more(EMPTY), EMPTY),
        (P.one_or_more(NOT_ALLOWED), NOT_ALLOWED),
        (P.one_or_more(TEXT), TEXT),
        (P.one_or_more(P.one_or_more(A)), P.one_or_more(A)),
        (P.one_or_more(P.zero_or_more(A)), P.zero_or_more(A)),
        (P.optional(P.zero_or_more(A)), P.zero_or_more(A)),
        (P.attribute(0, NOT_ALLOWED), NOT_ALLOWED),
        (P.list_of(NOT_ALLOWED), NOT_ALLOWED),
    ],
)
def test_makers_normalise(made: int, expected: int) -> None:
    assert made == expected


@pytest.mark.parametrize(
    ("pattern", "traits"),
    [
        (P.group([P.optional(A), TEXT]), NULLABLE | HAS_TEXT),
        (P.group([A, TEXT]), HAS_TEXT),
        (P.choice([A, TEXT]), NULLABLE | HAS_TEXT),
        (P.group([X, TEXT]), HAS_TEXT | HAS_ATTRIBUTE),
        (A, 0),
        (X, HAS_ATTRIBUTE),
    ],
)
def test_traits_are_known(pattern: int, traits: int) -> None:
    assert P.traits[pattern] & (NULLABLE | HAS_TEXT | HAS_ATTRIBUTE) == traits
