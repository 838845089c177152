"""The earlier documents that a document names."""

from __future__ import annotations

import pytest

from tei.recognisers._days import days_of
from tei.text.correspondence.references import in_opening, of_field
from tei.text.source import Source

OPENINGS = [
    ("Your telegram 412, May 3, 5 p.m. The bankers say no.", "Your telegram 412, May 3, 5 p.m.", False),
    ("I have received your letter of May 3, 1861, and thank you.", "your letter of May 3, 1861", True),
    ("In reply to your despatch No. 88 of June 4, I have the honor", "your despatch No. 88 of June 4", True),
    ("Vielen Dank für Ihren Brief vom 3.5.1952, der mich freut.", "Ihren Brief vom 3.5.1952", True),
    ("J’ai bien reçu votre lettre du 3 mai 1912 et la lis.", "votre lettre du 3 mai 1912", True),
    ("En contestación a su atenta carta del 3 de mayo de 1912", "su atenta carta del 3 de mayo de 1912", True),
    ("In risposta alla Sua lettera del 3 maggio 1912, La informo", "Sua lettera del 3 maggio 1912", True),
    ("Ваше письмо от 3.5.1953 лежит передо мной.", "Ваше письмо от 3.5.1953", False),
]


@pytest.mark.parametrize(("text", "named", "replies"), OPENINGS)
def test_what_a_letter_answers(text: str, named: str, *, replies: bool) -> None:
    dates = {day.start: day.end for day in days_of(Source(text, "letter.txt"))(0, len(text))}
    found = list(in_opening(text, 0, len(text), dates))
    assert [(text[one.start : one.end], one.replies) for one in found] == [(named, replies)]


@pytest.mark.parametrize(
    "text", ["Your letter came as we sat with 12 guests.", "Your notes of May 3 are lost.", ""]
)
def test_nothing_is_answered(text: str) -> None:
    assert not list(in_opening(text, 0, len(text), {}))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("REF: (A) LIMA 112\n     (B) STATE 4412", ["(A) LIMA 112", "(B) STATE 4412"]),
        ("Ref.: Your No. 7 of March 4", ["Your No. 7 of March 4"]),
        ("Auf den Bericht vom 28. Juni - A 1123 -", ["Auf den Bericht vom 28. Juni - A 1123 -"]),
        ("REF:", []),
    ],
)
def test_a_field_names_documents_row_by_row(text: str, named: list[str]) -> None:
    assert [text[one.start : one.end] for one in of_field(text, 0, len(text))] == named
