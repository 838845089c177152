"""The labels of header fields: which lines begin with one, and what it announces."""

from __future__ import annotations

import pytest

from tei.text.correspondence.labels import lexicon, normal, read_label

LABELLED = [
    ("To: Beijing, Soviet Ambassador", "to"),
    ("TO       : Mr. Wharton", "to"),
    ("TO\tMr. Wharton", "to"),
    ("MEMORANDUM FOR: General Carter", "to"),
    ("T0: Ankara", "to"),  # a zero that recognition put for an O
    ("Von: Botschaft Ankara", "from"),
    ("Fron: Moscow", "from"),
    ("FM AMEMBASSY LIMA", "from"),
    ("Кому: Анкара, совпослу", "to"),
    ("От кого: Посольство", "from"),
    ("À : Ambassade de France", "to"),
    ("Asunto: Obras del puerto", "subject"),
    ("Oggetto: lavori del porto", "subject"),
    ("SUBJEC1: Straits", "subject"),
    ("Betr.: Hafenanlagen", "subject"),
    ("Re: Lamps", "subject"),
    ("Received; 19:20 on 4 July 1953", "received"),
    ("Recieved: 4 July 1953", "received"),
    ("Reçu le 3 mai à 20 h", "received"),
    ("Sent: 21:20 on 4 July 1953.", "sent"),
    ("DATE DISTR. 23 NOVEMBER", "sent"),
    ("Дата: 4 июля 1953 г.", "date"),
    ("REF:  A. LISBON 198", "reference"),
    ("Anlagen: 2", "enclosure"),
    ("cc: Mr. Hale", "cc"),
    ("Копии: 1. т. Иванову", "cc"),
    ("E.O. 12958: DECL: 01/08/2018", "other"),
    ("**Date:** 4 July 1953", "date"),
    ("SUBJECT", "subject"),
]


@pytest.mark.parametrize(("line", "field"), LABELLED, ids=[line for line, _ in LABELLED])
def test_a_label_tells_its_field(line: str, field: str) -> None:
    label = read_label(line, 0, len(line))

    assert label is not None
    assert label.field == field


UNLABELLED = [
    "The boat came in before the storm: nobody had seen it.",
    "ANNA: Who goes there?",
    "Totally different: no label",
    "To be or not to be",
    "DEPARTMENT FOR WHA, M, T",
    "19:20 on 4 July 1953",
    "Sent",
    "From the sea one sees the mole.",
]


@pytest.mark.parametrize("line", UNLABELLED)
def test_other_lines_have_none(line: str) -> None:
    assert read_label(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("printed", "plain"),
    [("S U B J E C T", "subject"), ("Betr.", "betr"), ("  To  ", "to"), ("Pièces  jointes", "pièces jointes")],
)
def test_labels_are_compared_in_one_form(printed: str, plain: str) -> None:
    assert normal(printed) == plain
    assert normal(printed) in lexicon()
