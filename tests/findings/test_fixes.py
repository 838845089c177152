"""Repairs: made where they are certain, and nothing else is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.events.written import Written
from tei.findings.finding import Finding, Fix
from tei.findings.fixes import escaped, fixed, renaming, replacing


def _finding(*fixes: Fix) -> Finding:
    return Finding("a.xml", 1, 1, "a", "error", "b", fixes=fixes)


@pytest.mark.parametrize(
    ("document", "renamed"),
    [
        ("<a>x</a>", "<bb>x</bb>"),
        ("<a/>", "<bb/>"),
        ("<a x='>' y=\"/>\" />", "<bb x='>' y=\"/>\" />"),
        ("<a><a/><a>y</a></a >", "<bb><a/><a>y</a></bb >"),
        ("<a><!-- </a> --><![CDATA[</a>]]><?p </a>?></a>", "<bb><!-- </a> --><![CDATA[</a>]]><?p </a>?></bb>"),
        ("<p:a></p:a>", "<p:bb></p:bb>"),
        ("<a><ab></ab></a>", "<bb><ab></ab></bb>"),
    ],
)
def test_an_element_is_renamed_at_both_ends(document: str, renamed: str) -> None:
    written = Written(document.encode())

    text, number = fixed(written.text, [_finding(*renaming(written, 1, "a", "bb"))])

    assert (text, number) == (renamed, 1)


@pytest.mark.parametrize("document", ["<ab></ab>", "<a>", "x<a></a>", "<b></b>"])
def test_what_is_not_certain_is_left(document: str) -> None:
    assert renaming(Written(document.encode()), 1, "a", "bb") == ()


def test_only_what_is_there_is_replaced() -> None:
    written = Written(b"<a n='1'/>")

    assert replacing(written, 6, "1", "2") == (Fix(6, 7, "2"),)
    assert replacing(written, 6, "2", "1") == ()
    assert replacing(written, 6, "", "1") == ()


def test_of_two_repairs_that_touch_the_first_is_made() -> None:
    findings = [_finding(Fix(0, 2, "x")), _finding(Fix(1, 3, "y")), _finding(Fix(3, 4, "z")), _finding()]

    assert fixed("abcdef", findings) == ("xczef", 2)


def test_a_value_is_written_so_that_it_can_stand_in_either_quotation_mark() -> None:
    assert escaped("""a"b'c<d&e""") == "a&quot;b&apos;c&lt;d&amp;e"


FIX = st.tuples(st.integers(0, 20), st.integers(0, 5), st.text(max_size=3)).map(
    lambda parts: Fix(parts[0], parts[0] + parts[1], parts[2])
)


@given(st.text(min_size=25, max_size=40), st.lists(FIX, max_size=5))
def test_what_no_repair_names_stays(text: str, fixes: list[Fix]) -> None:
    mended, number = fixed(text, [_finding(fix) for fix in fixes])
    kept = "".join(
        character for at, character in enumerate(text) if not any(fix.start <= at < fix.end for fix in fixes)
    )
    remaining = iter(mended)

    assert number <= len(fixes)
    assert all(character in remaining for character in kept)
