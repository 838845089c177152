"""Titles that say who writes to whom, in the words of several languages."""

from __future__ import annotations

import pytest

from tei.text.correspondence.directions import announced, parties
from tei.text.correspondence.parties import read_parties

ANNOUNCED = [
    (
        "Memorandum by the Assistant Secretary of State for European Affairs (Merchant) to the Secretary of State",
        "Assistant Secretary of State for European Affairs (Merchant)",
        "Secretary of State",
    ),
    (
        "Letter From the Ambassador to Germany (Bruce) to Secretary of State Rusk",
        "Ambassador to Germany (Bruce)",
        "Secretary of State Rusk",
    ),
    (
        "Note From the Permanent Representative to the United Nations (Lodge) to the Secretary-General",
        "Permanent Representative to the United Nations (Lodge)",
        "Secretary-General",
    ),
    ("MEMORANDUM FOR THE MAYOR FROM THE DIRECTOR OF PARKS", "DIRECTOR OF PARKS", "MAYOR"),
    ("Telegramm des Botschafters in Paris an das Auswärtige Amt", "Botschafters in Paris", "Auswärtige Amt"),
    (
        "Télégramme de l’ambassadeur de France à Londres au ministre des affaires étrangères",
        "ambassadeur de France à Londres",
        "ministre des affaires étrangères",
    ),
    ("Lettre d’Alphonse Karr à Juliette Drouet", "Alphonse Karr", "Juliette Drouet"),
    ("Memorándum del Director General para el Ministro", "Director General", "Ministro"),
    (
        "Telegramma del Ministro degli Esteri all'Ambasciatore a Berlino",
        "Ministro degli Esteri",
        "Ambasciatore a Berlino",
    ),
    (
        "Телеграмма посла СССР во Франции в Министерство иностранных дел СССР",
        "посла СССР во Франции",
        "Министерство иностранных дел СССР",
    ),
    (
        "Письмо народного комиссара финансов полномочному представителю в Персии",
        "народного комиссара финансов",
        "полномочному представителю в Персии",
    ),
    ("Letter to the Editor", "", "Editor"),
    (
        "Memorandum to the Special Assistant to the President (Jones)",
        "",
        "Special Assistant to the President (Jones)",
    ),
    ("Memorandum of Conversation, by the Secretary of State", "", ""),
    ("Aufzeichnung über den Besuch", "", ""),
]


@pytest.mark.parametrize(("title", "sender", "recipient"), ANNOUNCED)
def test_a_title_says_who_writes_to_whom(title: str, sender: str, recipient: str) -> None:
    marks = announced(title)
    ends = [mark.start for mark in marks[1:]] + [len(title)]
    said = {mark.role: title[mark.end : end].strip(" ,") for mark, end in zip(marks, ends, strict=False)}
    assert said.get("sent", "") == sender
    assert said.get("received", "") == recipient


LINKED = [
    ("Mr. Bayard to Mr. Phelps, No. 412", "Mr. Bayard", "Mr. Phelps, No. 412"),
    (
        "Sir E. Gosse to Viscount Wye. — (Received August 3.)",
        "Sir E. Gosse",
        "Viscount Wye. — (Received August 3.)",
    ),
    (
        "M. Paul, Ambassadeur de France à Saint-Pétersbourg, à M. Vivier, Ministre",
        "M. Paul, Ambassadeur de France à Saint-Pétersbourg,",
        "M. Vivier, Ministre",
    ),
    (
        "L'Ambasciatore a Parigi, Guidi, al Ministro degli Esteri, Ceva",
        "L'Ambasciatore a Parigi, Guidi,",
        "Ministro degli Esteri, Ceva",
    ),
    ("The Delegate to the Secretary of State", "The Delegate", "Secretary of State"),
]


@pytest.mark.parametrize(("title", "sender", "recipient"), LINKED)
def test_two_parties_and_the_word_between(title: str, sender: str, recipient: str) -> None:
    found = parties(title)
    assert found is not None
    assert (title[: found[0]].strip(), title[found[1] :]) == (sender, recipient)


@pytest.mark.parametrize(
    "line", ["A Trip to Paris", "Ambassador to Peru", "From Here to Eternity", "A Letter to", "To the President"]
)
def test_no_two_parties(line: str) -> None:
    assert parties(line) is None


NAMED = [
    ("Staatssekretär des Auswärtigen Amts von Jagow", ["Staatssekretär des Auswärtigen Amts", "von Jagow"]),
    ("Botschafter in London Fürsten Lichtenau", ["Botschafter in London", "Fürsten Lichtenau"]),
    ("König von Preußen", ["König von Preußen"]),
    ("The Duke of Argyll", ["Duke of Argyll"]),
    ("Ministro degli Esteri, Ceva", ["Ministro degli Esteri", "Ceva"]),
    ("President's Files", []),
    ("Department of State, May 3, 1968, 1500Z", ["Department of State"]),
    ("Certain Diplomatic Missions", ["Certain Diplomatic Missions"]),
]


@pytest.mark.parametrize(("words", "names"), NAMED)
def test_offices_and_who_holds_them(words: str, names: list[str]) -> None:
    found = list(read_parties(words, 0, len(words), in_title=True))
    assert [words[party.start : party.end] for party in found] == names
