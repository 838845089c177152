"""Labels become persons: who is one, who stays apart, what the header says of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.encoding import recognise
from tei.people.gathering import slug
from tei.people.identify import Identified
from tei.people.merge import Entry
from tei.people.names import part, several
from tei.text.source import Source
from tei.text.span import Span, Spans

NAMES = [
    ("Mr Hague", ("hague",), ("mr",), "", ""),
    ("MR. R. PERKINS", ("r", "perkins"), ("mr",), "", ""),
    ("THE CHAIRMAN", (), ("chairman",), "", ""),
    ("Dr. Ida Brandt (GP)", ("ida", "brandt"), ("dr",), "", "GP"),
    ("Dr. Ida Brandt, Ministerin im Amt", ("ida", "brandt"), ("dr",), "Ministerin im Amt", ""),
    ("The Secretary of State (Mr Paul Reed)", ("paul", "reed"), ("mr",), "The Secretary of State", ""),
    ("O señor PAZ LEMA", ("paz", "lema"), ("señor",), "", ""),
    ("eric nygren (en)", ("eric", "nygren"), (), "", ""),
    ("rp @mic", ("rp",), (), "", ""),
    ("Katri Kulma kesk", ("katri", "kulma"), (), "", "kesk"),
    ("Ben Holma /kok", ("ben", "holma"), (), "", "kok"),
]


@pytest.mark.parametrize(("label", "core", "titles", "office", "party"), NAMES, ids=[row[0] for row in NAMES])
def test_a_name_is_parted(
    label: str, core: tuple[str, ...], titles: tuple[str, ...], office: str, party: str
) -> None:
    name = part(label)

    assert (name.core, name.titles, name.office, name.party) == (core, titles, office, party)


def identified(labels: list[str], *, head: str = "", authority: tuple[Entry, ...] = ()) -> Identified:
    """Return the persons of a transcript in which these labels turn by turn say a word."""
    text = head
    spans = []
    for label in labels:
        start = len(text)
        text += f"{label}: Yes.\n\n"
        spans.append(Span(start, len(text) - 2, "turn", "test"))
        spans.append(Span(start, start + len(label) + 1, "speaker", "test", values=(("label", label),)))
    return Identified(Source(text), Spans(spans), authority)


def who(labels: list[str], *, head: str = "") -> list[str]:
    return [span.value("who") for span in identified(labels, head=head).spans.of("turn")]


ONE = [
    ("a long office and a short one", ["Minister für Finanzen Dr. Eva Paz", "Ministerin Dr. Eva Paz"], ""),
    ("the chair in Dutch and in French", ["De voorzitter", "Le président", "Ana Paz (PS)"], ""),
    ("the chair in Basque and in Spanish", ["LEHENDAKARIAK", "LA PRESIDENTA", "PAZ LEMA jaunak"], ""),
    ("initials and a full name", ["J. Harlow", "John Harlow", "Anna Novak"], ""),
    ("a surname with two fuller forms", ["Harlow", "John Harlow", "Mr. John Harlow"], ""),
    ("initials before and behind", ["Иванов С. П.", "С. П. Иванов"], ""),
    ("a title and a man's name", ["MR. KOWAL", "ADAM KOWAL"], ""),
    ("an office with and without address", ["M. le président", "Le président"], ""),
    ("Greek capitals without accents", ["ΜΑΡΙΑ ΠΑΠΠΑ", "Μαρία Παππά"], ""),
    ("one who goes on", ["AHMET YILMAZ (İzmir)", "AHMET YILMAZ (Devamla)"], ""),
    ("numbers that count turns", ["T1", "T2", "C1", "C2", "T3", "C3"], ""),
    ("case and full stops", ["MR. VANCE", "Mr Vance"], ""),
    ("a title more", ["Dr. Ida Brandt", "Ida Brandt"], ""),
    ("the office changes", ["Präsident Dr. Emil Kurz", "Abgeordneter Dr. Emil Kurz"], ""),
    ("the surname that one alone has", ["Petr Dolan", "DOLAN", "Anna Novak"], ""),
    ("in brackets first, then short", ["The Secretary of State (Mr Paul Reed)", "Mr Reed"], ""),
    ("with the party and without", ["Jan Maas (VP)", "Jan Maas"], ""),
    ("initials", ["Martin Thomas", "mt"], ""),
    ("the chat of a meeting", ["From Ana Paz to Everyone", "From Ana Paz to Emil Kurz(Direct Message)"], ""),
    ("surname and given name", ["Paz, Ana", "Ana Paz"], ""),
    (
        "the office that a label gives to one",
        ["The Minister for Finance", "The Minister for Finance (Mr. Moss)"],
        "",
    ),
    ("the word and the letter", ["Question", "Q", "A"], ""),
    ("initials with full stops", ["Ada Perry", "A.P.", "Ben Cole"], ""),
    ("a Japanese office", ["議長（田中一郎君）", "田中一郎君"], ""),
    ("an account name", ["barry liber", "bliber"], ""),
    (
        "the office of one who is present",
        ["THE CHAIRMAN", "MR. PERRY"],
        "Present:\n\nDr. Abe Perry, Chairman\n\n",
    ),
    (
        "a short form of the cast list",
        ["BERN.", "BERNARDO"],
        "Persons\n\nBernardo, a clerk\nFrancis, his son\n\nAct I.\n\n",
    ),
]


@pytest.mark.parametrize(("labels", "head"), [row[1:] for row in ONE], ids=[row[0] for row in ONE])
def test_two_labels_are_one_person(labels: list[str], head: str) -> None:
    first, second, *_ = who(labels, head=head)

    assert first == second


ROLES = [
    ("the word and its short form", ["INTERVISTATORE", "ROSA", "INT.", "ROSA"]),
    ("a letter less", ["Interviewer", "Ada", "Interviwer", *["Ada", "Interviewer"] * 4]),
    ("two letters that changed places", ["Interviewer", "Ada", "Interveiwer", *["Ada", "Interviewer"] * 4]),
    ("questions", ["Pregunta", "Respuesta", "Preg.", "Resp."]),
]


@pytest.mark.parametrize("labels", [row[1] for row in ROLES], ids=[row[0] for row in ROLES])
def test_a_word_for_a_role_is_known_again(labels: list[str]) -> None:
    first, other, third, *_ = who(labels)

    assert first == third != other


def test_a_member_who_goes_on_is_the_one_who_has_the_floor() -> None:
    """Those who break in do not take it, and neither does the chair."""
    cruz, reis = "O Sr. Rui Cruz (PSD)", "O Sr. Gil Reis (PS)"
    chair, mota, going_on = "O Sr. Presidente (Gil Paz)", "A Sr.ª Eva Mota (BE)", "O Orador"
    said = [chair, cruz, reis, going_on, chair, going_on, chair, mota, cruz, "A Oradora"]

    found = who(said)

    assert found[3] == found[5] == found[1]
    assert found[9] == found[7]
    assert len(set(found)) == 4


APART = [
    ("a chairman and a chairwoman in two languages", ["De voorzitter", "Le président", "La présidente"], ""),
    ("a man, and a woman who has his surname", ["MR. KOWAL", "ADA KOWAL"], ""),
    ("two who speak to one another", [*["MR. KOWAL", "CHRIS KOWAL"] * 4], ""),
    ("a knight and a lady", ["Lady Pike", "Sir Geoffrey Pike"], ""),
    ("initials that differ", ["J. Cole", "M. Cole"], ""),
    ("those who chair by turns", ["El señor PRESIDENTE", "La señora PRESIDENTE"], ""),
    ("respondents with numbers", ["R1", "R2", "R1", "R2", "M1"], ""),
    ("husband and wife", ["Mr. Vance", "Mrs. Vance"], ""),
    ("two who have the surname", ["VANCE", "Ada Vance", "Paul Vance"], ""),
    ("two parties", ["Jan Maas (VP)", "Jan Maas (LP)"], ""),
    ("another Perry is present", ["MR. PERRY", "MR. R. PERRY"], "Present:\n\nDr. Abe Perry, Chairman\n\n"),
    ("somebody and a second one", ["Reporter", "Second reporter"], ""),
    ("sex and age", ["Female, 34", "Female, 51"], ""),
    ("names of which one letter differs", ["Maria", "Mario", *["Ada", "Maria"] * 4], ""),
    ("a word for a role and one that speaks to it", ["INTERVIEWER", "INT.", "INTERVIEWER", "INT."], ""),
    ("numbered voices", ["First Witch", "Second Witch"], ""),
    ("a servant and the second servant", ["SERVANT", "SECOND SERVANT"], "Act I.\n\nScene I.\n\n"),
]


@pytest.mark.parametrize(("labels", "head"), [row[1:] for row in APART], ids=[row[0] for row in APART])
def test_what_could_be_two_stays_apart(labels: list[str], head: str) -> None:
    first, second, *_ = who(labels, head=head)

    assert first != second


def test_several_on_one_label_point_to_all_of_them() -> None:
    assert several("SMITH and JONES") == ["SMITH", "JONES"]
    assert who(["SMITH", "JONES", "SMITH and JONES"])[2] == "#smith #jones"


def test_several_may_be_named_by_short_forms() -> None:
    _, _, both = who(["DONNA ELVIRA", "LEPORELLO", "ELVIRA E LEPORELLO"])

    assert both == "#donna-elvira #leporello"


def test_a_person_has_every_form_and_the_role_that_the_list_states() -> None:
    found = identified(["THE CHAIRMAN", "DR. PERRY"], head="Present:\n\nDr. Abe Perry, Chairman\n\n").persons

    assert [(p.names, p.labels, p.role, p.office) for p in found] == [
        (("Dr. Abe Perry", "DR. PERRY"), ("THE CHAIRMAN",), "chair", "Chairman")
    ]


def test_initials_are_doubtful() -> None:
    turns = identified(["Martin Thomas", "mt"]).spans.of("turn")

    assert [turn.cert for turn in turns] == ["high", "medium"]


def test_those_who_speak_together_are_a_group() -> None:
    assert [person.group for person in identified(["ALL", "VANCE"]).persons] == [True, False]


def test_an_authority_list_gives_id_and_reference() -> None:
    entry = Entry(part("Ida Brandt"), ref="https://example.org/1", id="brandt")

    (person,) = identified(["Brandt"], authority=(entry,)).persons

    assert (person.id, person.ref, person.names[0]) == ("brandt", "https://example.org/1", "Ida Brandt")


@given(st.lists(st.text("AbČж ./-&,()1"), min_size=1, max_size=12))
def test_every_turn_points_to_a_person_that_is_there(labels: list[str]) -> None:
    found = identified([label for label in labels if label.strip(" ./-&,()")])
    ids = [person.id for person in found.persons]
    pointers = {pointer for turn in found.spans.of("turn") for pointer in turn.value("who").split()}

    assert len(ids) == len(set(ids))
    assert pointers <= {f"#{identifier}" for identifier in ids}


def test_an_id_has_letters_only() -> None:
    assert slug("MR. O’NEILL (2nd)") == "mr-o-neill-2nd"
    assert slug("12 Voices") == "p-12-voices"


def test_the_witness_is_who_was_called_and_sworn() -> None:
    source = Source(
        "APPEARANCES:\nFor the State: Mr. Moss\n\nANNA RUPRECHT,\ncalled as a witness for the State, being first"
        " duly sworn, testified as follows:\n\nDIRECT EXAMINATION\nBY MR. MOSS:\nQ. State your name.\n"
        "A. Anna Ruprecht.\n"
        "   THE COURT: Louder, please.\n   THE WITNESS: Anna Ruprecht.\nQ. Was it dark?\nA. Yes.\n"
    )
    spans = recognise(source, frozenset({"speech"})).spans
    persons = {person.id: person for person in Identified(source, spans).persons}

    witness, counsel = persons["anna-ruprecht"], persons["mr-moss"]
    assert (witness.names, witness.labels, witness.role) == (("ANNA RUPRECHT",), ("A", "THE WITNESS"), "witness")
    assert (counsel.names, counsel.labels) == (("Mr. Moss", "MR. MOSS"), ("Q",))


def test_answers_are_those_of_the_witness_where_nobody_is_named() -> None:
    text = "A.  No.\nQ.  When?\nA.  Then.\nTHE WITNESS:  Patty.\nQ.  Who?\nA.  She was there.\nQ.  And?\n"
    source = Source(text)

    persons = Identified(source, recognise(source, frozenset({"speech"})).spans).persons

    assert [(person.names, person.labels) for person in persons] == [(("THE WITNESS",), ("A",)), (("Q",), ())]


def test_q_is_who_examines_and_a_is_who_was_sworn() -> None:
    text = (
        "(Whereupon, Walter Pym was duly sworn.)\n\nEXAMINATION BY MR. VANCE\n\nQ. Where?\n\nA. Here.\n\n"
        "CROSS-EXAMINATION BY MS. HALL\n\nQ. When?\n\nA. Then.\n\n"
    )
    spans = []
    for label, start in ((text[at], at) for at in range(len(text)) if text.startswith(("Q. ", "A. "), at)):
        spans.append(Span(start, text.index("\n", start), "turn", "test"))
        spans.append(Span(start, start + 2, "speaker", "test", values=(("label", label),)))

    found = Identified(Source(text), Spans(spans))

    assert [turn.value("who") for turn in found.spans.of("turn")] == [
        "#mr-vance",
        "#walter-pym",
        "#ms-hall",
        "#walter-pym",
    ]
    assert [person.labels for person in found.persons] == [("Q",), ("A",), ("Q",)]
