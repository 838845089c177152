"""The words of heads and feet: secrecy, urgency, greetings, closes, signatures, names, numbers, sentences."""

from __future__ import annotations

import pytest

from tei.text.correspondence.addressing import addresses
from tei.text.correspondence.cables import read_post
from tei.text.correspondence.compliments import read_compliment
from tei.text.correspondence.directions import parties
from tei.text.correspondence.handling import is_classification, is_precedence, opens_with_classification
from tei.text.correspondence.kinds_of_document import kind_named
from tei.text.correspondence.names import is_name, is_office_held
from tei.text.correspondence.numbers import is_dated_number, is_number
from tei.text.correspondence.row_readings import is_byline, is_title, refers
from tei.text.correspondence.salutations import read_salutation
from tei.text.correspondence.sentences import is_sentence
from tei.text.correspondence.tails import (
    after_numeral,
    is_enclosure_mark,
    is_postscript,
    is_proxy,
    is_shown,
    is_typist,
)
from tei.text.correspondence.valedictions import after_signed_mark, closes, requests, without_own_hand

SECRET = [
    "Top Secret",
    "T O P   S E C R E T",
    "SECRET-EYES ONLY",
    "SECRET//NOFORN",
    "[CONFIDENTIAL]",
    "Streng geheim!",
    "Très secret",
    "Muy reservado",
    "Riservato personale",
    "Сов. секретно",
    "TOP SECRE1",
    "Réservé - Urgent",
]
OPEN = ["The secret of the mole", "Secretary of State", "SECTION 1", "Tidings", "Secret police came at night."]


@pytest.mark.parametrize("line", SECRET)
def test_how_secret(line: str) -> None:
    assert is_classification(line)


@pytest.mark.parametrize("line", OPEN)
def test_not_secret(line: str) -> None:
    assert not is_classification(line)
    assert not is_precedence(line)


@pytest.mark.parametrize(
    "line",
    ["URGENT [*vne ocheredi*]", "Citissime nachts", "Très urgent", "Вне очереди", "IMMEDIATE", "Muy urgente"],
)
def test_how_urgent(line: str) -> None:
    assert is_precedence(line)


def test_a_cable_names_its_post_behind_its_classification() -> None:
    line = "UNCLAS SECTION 01 OF 02 LA PAZ 000214"

    assert opens_with_classification(line)
    assert [line[slice(*bounds)] for bounds in read_post(line, 0, len(line)) or ()] == ["LA PAZ", "000214"]


GREETINGS = [
    ("Dear Mr. Chairman: Many thanks for your letter.", "Dear Mr. Chairman:"),
    ("Dear Mr. President, Personally and on behalf of all", "Dear Mr. President,"),
    ("Sir: The minister has spoken.", "Sir:"),
    ("Your Highness and Your Excellency: I have seen it.", "Your Highness and Your Excellency:"),
    ("mein lieber Arthur", "mein lieber Arthur"),
    ("Sehr geehrter Herr Doktor,", "Sehr geehrter Herr Doktor,"),
    ("Euer Wolgeboren", "Euer Wolgeboren"),
    ("Monsieur le Ministre,", "Monsieur le Ministre,"),
    ("Muy señor mío:", "Muy señor mío:"),
    ("Egregio Direttore,", "Egregio Direttore,"),
    ("Дорогой Николай Николаевич!", "Дорогой Николай Николаевич!"),
    ("Dear Stella.", "Dear Stella."),
]


@pytest.mark.parametrize(("line", "greeting"), GREETINGS, ids=[line for line, _ in GREETINGS])
def test_a_letter_greets(line: str, greeting: str) -> None:
    assert line[: max(0, read_salutation(line, 0, len(line)))] == greeting


@pytest.mark.parametrize(
    "line",
    [
        "Dear me, what a storm it was that came over the mole last night!",
        "Liebe ist ein seltsames Spiel am Hafen",
        "Sehr spät kam das Boot.",
        "My boat came in.",
        "Meine Damen kamen spät, und die Herren noch später, wie immer.",
    ],
)
def test_other_lines_do_not(line: str) -> None:
    assert read_salutation(line, 0, len(line)) < 0


@pytest.mark.parametrize(
    "line",
    [
        "Sincerely yours,",
        "Very truly yours,",
        "I have, &c.,",
        "love",
        "Mit besten Grüßen Ihr",
        "Von Herzen Ihr",
        "ergebenster Diener",
        "Veuillez agréer, Monsieur, l’expression de mes sentiments distingués.",
        "Accept, Sir, the assurance of my high consideration.",
        "I avail myself of this opportunity to renew to Your Excellency the assurances of my high consideration.",
        "Genehmigen Sie, Herr Minister, den Ausdruck meiner ausgezeichneten Hochachtung.",
        "Пользуюсь случаем, чтобы возобновить уверения в моем весьма высоком уважении.",
        "I have [etc.]",
        "Atentamente,",
        "Distinti saluti",
        "С уважением,",
        "S úctou",
    ],
)
def test_a_letter_closes(line: str) -> None:
    assert closes(line)


@pytest.mark.parametrize(
    "line",
    ["Le bateau est entré avant la tempête.", "The boat came in.", "In the morning the boat was gone again."],
)
def test_a_sentence_does_not_close(line: str) -> None:
    assert not closes(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("/s/ John Frost", "John Frost"),
        ("(signed) Paul Ott", "Paul Ott"),
        ("gez. Woermann", "Woermann"),
        ("Signé : Delorme", "Delorme"),
        ("SIGNED:", ""),
        ("isl", ""),
    ],
)
def test_a_mark_stands_before_a_signature(line: str, name: str) -> None:
    assert line[after_signed_mark(line) :] == name


def test_a_hand_is_attested_behind_the_name() -> None:
    assert without_own_hand("Ervin Ott m.p.") == "Ervin Ott"


@pytest.mark.parametrize(
    "line",
    [
        "John F. Kennedy",
        "MOLOTOV",
        "C. E. Gauss",
        "DrJoachim",
        "E. M .Kafka",
        "J[ohn] C. M[oss]",
        "J. H. Burns,",
        "Anna u. Karl",
        "Tom",
    ],
)
def test_names_that_sign(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line", ["7 ½ Uhr Abends", "theilnehmen zu wollen.", "Discussion:", "Ew. Wohlgeboren", "the boat", "A–214"]
)
def test_what_no_name_is(line: str) -> None:
    assert not is_name(line)


def test_an_office_is_no_name() -> None:
    assert is_office_held("Director")
    assert is_office_held("Secretary of the Harbour Board")
    assert not is_office_held("President Hale")


@pytest.mark.parametrize(
    "line",
    [
        "No. 36.]",
        "500.A15a3/728: Telegram",
        "740.0011 War 1939/9872",
        "740.00119 EAC/9–644",
        "795.00/7–350",
        "A-214",
        "N° 118-121",
        "№ 214/с",
        "#210 838",
    ],
)
def test_numbers_of_documents(line: str) -> None:
    assert is_number(line)


@pytest.mark.parametrize("line", ["Nr. 112 vom 3.5.52", "No. 7 of March 4", "№ 214 от 3 мая"])
def test_numbers_with_their_date(line: str) -> None:
    assert is_dated_number(line)


@pytest.mark.parametrize("line", ["1953", "The 4 boats", "12", "Part 1", "The lamps, 3–4"])
def test_other_figures(line: str) -> None:
    assert not is_number(line)


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("Mr. Osborn to Mr. Frelinghuysen", "to"),
        ("The Ambassador in France (Bullitt) to the Secretary of State", "to the"),
        ("M. de Cologan to the Chinese plenipotentiaries.", "to the"),
        ("Der Botschafter in Paris an das Auswärtige Amt", "an das"),
        ("Le Ministre des Affaires étrangères à l’Ambassadeur de France à Rome", "à l’"),
        ("El Ministro de Estado al Embajador en Lisboa", "al"),
    ],
)
def test_parties_of_a_title(line: str, link: str) -> None:
    found = parties(line)

    assert found is not None
    assert line[slice(*found)].strip() == link


@pytest.mark.parametrize(
    "line",
    ["Committee to Collect Material", "We went to the harbour to see the boats", "Bureaux à Paris:", "To Paris"],
)
def test_no_parties(line: str) -> None:
    assert parties(line) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ciphered Telegram # 13464", "telegram"),
        ("149. Memorandum for the Record", "memorandum"),
        ("Draft Letter From W. Hale", "letter"),
        ("Докладная записка", "memorandum"),
        ("Procès-verbal de la séance", "record"),
        ("The boats of the harbour", ""),
    ],
)
def test_a_title_names_the_kind_of_document(line: str, kind: str) -> None:
    assert kind_named(line) == kind
    assert is_title(line) == bool(kind)


def test_lines_that_begin_an_address() -> None:
    assert addresses("Herrn Dr. Arthur Ott")
    assert addresses("An die Deutsche Botschaft in Ankara")
    assert addresses("Полпреду СССР в Португалии")
    assert not addresses("The boats of the harbour")


def test_other_lines_of_a_head() -> None:
    assert refers("Auf den Bericht vom 28. Juni - A 1123 -")
    assert is_byline("by Henry Wharton")
    assert not is_byline("by the sea")
    assert is_sentence("The lamps are lit.")
    assert is_sentence("A CHILEAN WHO HAS A GOOD KNOWLEDGE OF THE EMBASSY AND OF ITS STAFF")
    assert not is_sentence("Rio de Janeiro, June 17, 1882.")


def test_lines_behind_a_signature() -> None:
    assert is_shown("Shown to cde. Zorin.")
    assert is_postscript("P.S. The lamps are lit.")
    assert is_postscript("P.-S. — Ci-joint la note.")
    assert is_proxy("For the Ambassador:")
    assert is_enclosure_mark("2 Encls.")
    assert not is_enclosure_mark("Enclosures:")
    assert is_typist("JAM/mfb")
    assert not is_typist("NATO/SHAPE")
    assert requests("Telegraph the results,")


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("1 - cde. Zorin", "1"),
        ("3. cde. Zorin", "3"),
        ("6.- cde. Zorin", "6"),
        ("7. - 10th dept", "7"),
        ("8 Copy", "8"),
    ],
)
def test_the_number_of_a_copy(line: str, number: str) -> None:
    assert after_numeral(line)[1] == number


@pytest.mark.parametrize(
    ("text", "sender", "recipient"),
    [
        (
            "The Embassy of Chile presents its compliments to the Ministry of Foreign Affairs and has the honor",
            "The Embassy of Chile",
            "the Ministry of Foreign Affairs",
        ),
        (
            "L’Ambassade de France présente ses compliments au Ministère des Affaires étrangères et a l’honneur",
            "L’Ambassade de France",
            "Ministère des Affaires étrangères",
        ),
    ],
)
def test_compliments_name_both_parties(text: str, sender: str, recipient: str) -> None:
    found = read_compliment(text, 0, len(text))

    assert found is not None
    assert (text[slice(*found.sender)], text[slice(*found.recipient)]) == (sender, recipient)
