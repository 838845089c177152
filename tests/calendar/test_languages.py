"""The language files: whole, in the form that the lexicon takes, and told apart by their small words."""

from __future__ import annotations

from importlib import import_module

import pytest

from tei.calendar.identification import identify, main_language, passages
from tei.calendar.languages import LANGUAGES
from tei.calendar.lexicon import lexicon
from tei.calendar.mentions import find_dates
from tei.calendar.settings import Settings
from tei.calendar.tokens import folded

NEEDED = ("month", "of", "article", "and", "or", "on", "in", "from", "to", "before", "after", "since", "until")
SPOKEN = {
    "en": "The letter was not sent before the end of the week, and it is not known who had it.",
    "de": "Der Brief wurde nicht vor dem Ende der Woche gesandt, und es ist nicht bekannt, wer ihn hatte.",
    "fr": "La lettre ne fut pas envoyée avant la fin de la semaine, et on ne sait pas qui l'avait.",
    "ru": "Письмо не было послано до конца недели, и не известно, у кого оно было.",
    "es": "La carta no fue enviada antes del fin de la semana, y no se sabe quién la tenía.",
    "it": "La lettera non fu spedita prima della fine della settimana, e non si sa chi la aveva.",
    "ca": "La carta no va ser enviada abans del final de la setmana, i això no ho sap ningú.",
    "nl": "De brief werd niet voor het einde van de week gestuurd, en het is niet bekend wie hem had.",
    "pl": "List nie został wysłany przed końcem tygodnia i nie wiadomo, kto go miał, bo nie był to on.",
    "cs": "Dopis nebyl odeslán před koncem týdne a není známo, kdo ho měl, protože to nebyl on sám.",
    "hu": "A levelet nem küldték el a hét vége előtt, és nem tudjuk, hogy kinél volt, mert már ott sem volt.",
    "sv": "Brevet skickades inte före slutet av veckan, och det är inte känt vem som hade det.",
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_what_dates_need(code: str) -> None:
    module = import_module(f"tei.calendar.languages.{LANGUAGES[code]}")
    assert len(module.WORDS["month"]) == 12
    assert [kind for kind in NEEDED if kind not in module.WORDS] == []
    words = lexicon(code)
    assert {value["month"] for value in words.words.values() if "month" in value} == set(range(1, 13))


@pytest.mark.parametrize("code", LANGUAGES)
def test_entries_are_as_words_are_looked_up(code: str) -> None:
    words = lexicon(code)
    entries = [*words.words, *(low for group in words.phrases.values() for lows in group for low in lows)]
    assert [entry for entry in entries if folded(entry) != entry] == []


@pytest.mark.parametrize("code", SPOKEN)
def test_a_language_is_known_by_its_small_words(code: str) -> None:
    assert identify(SPOKEN[code]) == code


def test_a_tag_comes_before_the_text() -> None:
    assert main_language("de-AT", SPOKEN["en"], 0, len(SPOKEN["en"])) == "de"
    assert main_language("tlh", SPOKEN["fr"], 0, len(SPOKEN["fr"])) == "fr"
    assert main_language("", "", 0, 0) == "en"


def test_a_letter_in_another_language_is_read_in_it() -> None:
    text = f"{SPOKEN['en']}\n\n{SPOKEN['de']}\n\n{SPOKEN['en']}"
    assert [code for code, _, _ in passages(text, "en", 0, len(text))] == ["en", "de", "en"]


def test_a_quoted_date_is_read_in_a_text_of_another_language() -> None:
    found = find_dates("He wrote: Wien, 4. Juli 1953, and Madrid, 3 de marzo de 1848.", Settings("en"))
    assert [mention.value.when for mention in found] == ["1953-07-04", "1848-03-03"]


@pytest.mark.parametrize(("tag", "when"), [("en-US", "1953-04-07"), ("en-GB", "1953-07-04"), ("de", "1953-07-04")])
def test_a_country_tells_day_from_month(tag: str, when: str) -> None:
    (mention,) = find_dates("4/7/1953", Settings(tag))
    assert mention.value.when == when
    assert not mention.faults
