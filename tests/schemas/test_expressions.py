"""Whether one content model admits all that another admits, on models small enough to see it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.schemas.expressions import EMPTY, Regex, choice, counter_example, one, sequence, star

A, B, C = (one((name,)) for name in "abc")


class Case(NamedTuple):
    """Two models, and the shortest run that the first admits and the second does not."""

    name: str
    first: Regex
    second: Regex
    run: str | None


CASES = [
    Case("same", sequence(A, B), sequence(A, B), None),
    Case("other-order", sequence(A, B), sequence(B, A), "ab"),
    Case("optional-in-required", choice((A, EMPTY)), A, ""),
    Case("required-in-optional", A, choice((A, EMPTY)), None),
    Case("one-in-many", sequence(A, A), star(A), None),
    Case("many-in-one", star(A), choice((A, EMPTY)), "aa"),
    Case("grouped-or-not", star(choice((A, B))), star(choice((star(A), star(B)))), None),
    Case("pairs-in-any", star(sequence(A, B)), star(choice((A, B))), None),
    Case("any-in-pairs", star(choice((A, B))), star(sequence(A, B)), "a"),
    Case("fewer-names", one("ab"), one("abc"), None),
    Case("more-names", one("abc"), one("ab"), "c"),
    Case("spread-out", sequence(A, choice((B, C))), choice((sequence(A, B), sequence(A, C))), None),
    Case("last-must-be-b", sequence(star(one("ab")), B), star(one("ab")), None),
    Case("last-need-not-be-b", star(one("ab")), choice((EMPTY, sequence(star(one("ab")), B))), "a"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_inclusion(case: Case) -> None:
    run = counter_example(case.first, case.second)
    assert (None if run is None else "".join(run)) == case.run
