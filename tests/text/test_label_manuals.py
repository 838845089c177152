"""Texts in which words come back as labels do, and nobody speaks."""

from __future__ import annotations

import pytest

from tei.text.labels import labels
from tei.text.source import Source

CLAUSE = "You may copy the work as we gave it to you, and you may\ngive it to others, as we said above.\n"
SPEECH = "I have told you all that I know of it. Would you please ask\nthe others, sir?\n"


def of_names(first: str, second: str, words: str, length: int) -> Source:
    """Return a text in which two names take turns, each above or before so many times the same words."""
    return Source("\n".join(f"{name}\n{words * length}" for name in (first, second) * 4))


def test_the_clauses_of_a_licence_have_headings_far_apart() -> None:
    assert labels(of_names("TERMS AND CONDITIONS", "NO WARRANTY", CLAUSE, 15)) == ()


def test_names_above_short_speeches_are_labels() -> None:
    found = labels(of_names("ADA PERRY", "JOHN VANCE", SPEECH, 3))

    assert [label.name for label in found] == ["ADA PERRY", "JOHN VANCE"] * 4


@pytest.mark.parametrize("length", [3, 15])
def test_names_with_colons_are_labels_however_long_the_answers(length: int) -> None:
    source = Source("\n".join(f"{name}: {SPEECH * length}" for name in ("MS. PERRY", "MR. VANCE") * 4))

    assert len(labels(source)) == 8


def test_the_signs_of_programs_tell_a_manual() -> None:
    words = "Please call run_all() first, and see `jobs` if you want {more} of it, or do you?"

    assert labels(Source(f"Examples:\n\n{words}\n\n{words}\n\nOptions:\n\n{words}\n\n{words}\n\n" * 4)) == ()


def test_quotation_marks_of_printers_are_no_signs_of_programs() -> None:
    words = "They said ``never'' to us, and ``not now'' to me, sir, and ``perhaps'' to you."
    source = Source("\n\n".join(f"{name} {words}\n\n{words}" for name in ("MR. VANCE.", "MRS. PERRY.") * 3))

    assert len(labels(source)) == 6
