"""Documents of all genres are valid, here and in TEI; what can't stand where it stands is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.schemas.judge import DOCUMENTS, SCHEMA, faults, transcript, write_documents

if TYPE_CHECKING:
    from pathlib import Path


class Case(NamedTuple):
    """A body, whether TEI allows it, and whether this schema does."""

    name: str
    body: str
    tei: bool
    here: bool


SIGNED = "<closer><signed>MOLOTOV</signed></closer>"
CASES = [
    Case("p-after-closer", f"<p>Text.</p>{SIGNED}<p>Copies.</p>", tei=False, here=False),
    Case("list-after-closer", f"<p>Text.</p>{SIGNED}<list><item>1</item></list>", tei=False, here=False),
    Case("div-after-closer", f"<div><p>Text.</p></div>{SIGNED}<div><p>More.</p></div>", tei=False, here=False),
    Case(
        "postscript-with-label-and-list",
        f"<p>Text.</p>{SIGNED}<postscript><label>Copies</label><list><item>1</item></list></postscript>",
        tei=True,
        here=True,
    ),
    Case("second-closer", f"<p>Text.</p>{SIGNED}<closer>Shown to Malenkov.</closer>", tei=True, here=True),
    Case("trailer-after-closer", f"<p>Text.</p>{SIGNED}<trailer>End.</trailer>", tei=True, here=True),
    Case("note-after-closer", f"<p>Text.</p>{SIGNED}<note>Seen.</note>", tei=True, here=True),
    Case("list-before-closer", f"<p>Text.</p><list><item>1</item></list>{SIGNED}", tei=True, here=True),
    Case("p-in-opener", "<opener><p>Dear Sir,</p></opener><p>Text.</p>", tei=False, here=False),
    Case("opener-after-p", "<p>Text.</p><opener>Dear Sir,</opener><p>Text.</p>", tei=False, here=False),
    Case("body-with-only-opener", "<opener>Dear Sir,</opener>", tei=False, here=False),
    Case("empty-body", "", tei=False, here=False),
    Case("two-openers", "<opener>No. 7</opener><opener>Dear Sir,</opener><p>Text.</p>", tei=True, here=True),
    Case("note-after-opener", "<opener>No. 7</opener><note>Seen.</note><p>Text.</p>", tei=True, here=True),
    Case("loose-text-in-body", "Dear Sir,<p>Text.</p>", tei=False, here=False),
    Case("sp-with-only-speaker", "<sp><speaker>NOVAK</speaker></sp>", tei=False, here=False),
    Case("loose-text-in-sp", "<sp><speaker>NOVAK</speaker>Well.</sp>", tei=False, here=False),
    Case("p-in-u", "<u><p>Well.</p></u>", tei=False, here=False),
    Case("head-in-p", "<p><head>Well</head></p>", tei=False, here=False),
    Case("who-of-two-words", '<u who="DR. HALL">Well.</u>', tei=True, here=True),
    Case("who-of-nobody", '<u who="#nobody">Well.</u>', tei=True, here=True),
    Case("month-13", '<p><date when="1952-13">1952</date></p>', tei=False, here=False),
    Case("30-february", '<p><date when="1952-02-30">1952</date></p>', tei=False, here=False),
    Case("29-february-1952", '<p><date when="1952-02-29">1952</date></p>', tei=True, here=True),
    Case("29-february-1953", '<p><date when="1953-02-29">1953</date></p>', tei=False, here=False),
    Case("time-without-seconds", '<p><time when="21:20">21:20</time></p>', tei=False, here=False),
    Case("time-with-seconds", '<p><time when="21:20:00">21:20</time></p>', tei=True, here=True),
    Case(
        "interval-with-unit",
        '<timeline><when xml:id="a" interval="0.5s"/></timeline><u>Well.</u>',
        tei=False,
        here=False,
    ),
    Case("empty-when-iso", '<p><date when-iso="">1952</date></p>', tei=False, here=False),
    Case("empty-pointer-list", '<u who="">Well.</u>', tei=False, here=False),
    Case("same-id-twice", '<p xml:id="a">One.</p><p xml:id="a">Two.</p>', tei=False, here=False),
    Case("unknown-attribute", '<p class="x">Text.</p>', tei=False, here=False),
    Case("numbered-division", "<div1><p>Text.</p></div1>", tei=True, here=False),
    Case("greeting-in-a-list", "<list><salute>Dear Sir,</salute><item>1</item></list>", tei=True, here=False),
    Case("item-without-list", "<item>1</item>", tei=False, here=False),
    Case("label-without-item", "<list><label>1</label></list>", tei=False, here=False),
    Case(
        "relation-active-and-mutual",
        '<listRelation><relation name="friends" active="#a" mutual="#b #c"/></listRelation>',
        tei=False,
        here=False,
    ),
]
NAMES = [case.name for case in CASES]


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("cases")
    return DOCUMENTS + write_documents(folder, {case.name: transcript(case.body) for case in CASES})


@pytest.fixture(scope="module")
def here(paths: list[Path]) -> dict[str, str]:
    return faults(SCHEMA, paths)


@pytest.fixture(scope="module")
def in_tei(tei_all: Path, paths: list[Path]) -> dict[str, str]:
    return faults(tei_all, paths)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_document_of_each_genre_is_valid_here(document: Path, here: dict[str, str]) -> None:
    assert here[document.name] == ""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_document_of_each_genre_is_valid_tei(document: Path, in_tei: dict[str, str]) -> None:
    assert in_tei[document.name] == ""


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_case_is_judged_here(case: Case, here: dict[str, str]) -> None:
    assert (here[f"{case.name}.xml"] == "") == case.here


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_case_is_judged_in_tei(case: Case, in_tei: dict[str, str]) -> None:
    assert (in_tei[f"{case.name}.xml"] == "") == case.tei
