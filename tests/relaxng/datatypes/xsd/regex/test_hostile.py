"""Patterns and values made to be slow: the time they take grows as their length, and large counts are refused."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from tei.relaxng.datatypes.xsd.regex import PatternError, compile_pattern
from tests.relaxng.datatypes.asking import NOWHERE, fault, xsd

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 5.0
"""Far more than any of these needs, far less than any would need that goes back or multiplies."""


def within_seconds(work: Callable[[], object]) -> None:
    start = process_time()
    work()
    assert process_time() - start < SECONDS


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("(a+)+b", "a" * 100_000),
        ("(a*)*b", "a" * 100_000),
        ("(a|a)*b", "a" * 100_000),
        ("(a|aa)+b", "a" * 100_000),
        ("(a?){60}a{60}b", "a" * 10_000),
        ("(.*,){11}P", "a," * 20_000),
        ("(x+x+)+y", "x" * 100_000),
        ("(([a-z])+.)+[A-Z]([a-z])+", "a" * 100_000),
        (".*a.{200}", "ab" * 5_000),
        ("((a?b?){20}){20}c", "ab" * 1_000),
    ],
)
def test_patterns_that_make_others_go_back(pattern: str, text: str) -> None:
    within_seconds(lambda: compile_pattern(pattern)(text))

    assert not compile_pattern(pattern)(text)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a|bc){0,9999}",
        "((ab){0,99}){0,99}",
        "(a{0,1000}){0,1000}b",
        "(((ab){1000}){1000}){1000}",
        "a{99999999999999}b",
        "ab{9999999}",
        "(" * 50 + "ab" + "){9}" * 50,
    ],
)
def test_counts_that_multiply_too_far_are_refused(pattern: str) -> None:
    with pytest.raises(PatternError, match=r"lower (it|them), or use \* or \+") as caught:
        compile_pattern(pattern)

    assert caught.value.code == "pattern-too-large"


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (".{0,2147483647}", "x" * 100_000),
        ("((a{0,1000}){0,1000}){0,1000}", "a" * 100_000),
        ("(a?){3000}", "a" * 3_000),
        ("x.{0,5000}y", "x" * 5_000 + "y"),
        ("([0-9]{1,3},){0,999}", "123," * 999),
        ("|".join(f"w{number}" for number in range(2_000)), "w1999"),
    ],
    ids=lambda value: value[:30],
)
def test_large_counts_that_need_not_multiply_are_taken(pattern: str, text: str) -> None:
    within_seconds(lambda: compile_pattern(pattern)(text))

    assert compile_pattern(pattern)(text)
    assert not compile_pattern(pattern)(text + "!\n")


@pytest.mark.parametrize(
    "pattern",
    [
        "(" * 20_000 + "a" + ")" * 20_000,
        "(" * 20_000 + "a" + ")*" * 20_000,
        "(a|" * 5_000 + "a" + ")" * 5_000,
        "(" * 5_000 + "ab" + ")?" * 5_000,
        "[a-z-" * 10_001 + "[b]" + "]" * 10_001,
    ],
    ids=["groups", "repeated groups", "choices", "optional groups", "classes"],
)
def test_depth_needs_no_recursion(pattern: str) -> None:
    within_seconds(lambda: compile_pattern(pattern)("a"))


@pytest.mark.parametrize(
    ("name", "text", "params"),
    [
        ("integer", "9" * 200_000, [("minInclusive", "1" * 200_000)]),
        ("decimal", "0." + "9" * 200_000, [("maxExclusive", "1")]),
        ("long", "0" * 200_000 + "1", []),
        ("double", "9" * 200_000 + "e-199999", [("minInclusive", "9")]),
        ("float", "0." + "0" * 200_000 + "1e200001", [("maxInclusive", "1")]),
        ("double", "1e" + "9" * 200_000, []),
        ("gYear", "9" * 200_000 + "-14:00", [("minInclusive", "2000")]),
        ("dateTime", "9" * 200_000 + "-12-31T23:00:00-14:00", [("minInclusive", "2000-01-01T00:00:00Z")]),
        ("duration", "P" + "9" * 200_000 + "Y", [("minInclusive", "P" + "9" * 200_000 + "D")]),
        ("duration", "PT0." + "9" * 200_000 + "S", [("maxInclusive", "PT1S")]),
        ("string", "x", [("maxLength", "9" * 200_000)]),
        ("decimal", "5", [("totalDigits", "9" * 200_000)]),
        ("token", " \t" * 200_000, [("maxLength", "0")]),
        ("NMTOKENS", "a " * 100_000, [("minLength", "100000")]),
        ("anyURI", "%41" * 100_000, []),
        ("NCName", "é" * 50_000, []),
        ("language", "a" + "-a" * 100_000, []),
        ("base64Binary", "AA A A " * 50_000, [("length", "150000")]),
    ],
    ids=lambda value: str(value)[:20],
)
def test_long_values(name: str, text: str, params: list[tuple[str, str]]) -> None:
    within_seconds(lambda: xsd(name, *params).value(text, NOWHERE))

    assert fault(name, text, *params) is None
