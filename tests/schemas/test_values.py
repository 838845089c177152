"""Each closed list of values is closed, and each of its values is TEI."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.schemas.grammar import read_grammar, walk
from tests.schemas.judge import SCHEMA, faults, transcript, write_documents

if TYPE_CHECKING:
    from pathlib import Path

OURS = {"correspondence-action", "word-break", "evidence", "time-unit", "movement", "voice-feature"}
"""Lists that TEI leaves open and this schema closes."""
OPEN = {"stage-direction", "division", "note", "date", "segment", "identifier", "block", "list", "reference"}
OPEN |= {"running-line"}
"""Lists that are open here too."""
UNKNOWN = "unheard-of"
SITUATION = """<textDesc><channel{}/><constitution{}/><derivation/><domain/><factuality{}/><interaction{}/>
    <preparedness/><purpose/></textDesc>"""


class Place(NamedTuple):
    """An attribute whose values a list holds, in a part of a document; {} stands for the value."""

    body: str = "<p>Text.</p>"
    encoding: str = ""
    profile: str = ""
    source: str = "<p>A transcript.</p>"
    standoff: str = ""

    def document(self, value: str) -> str:
        """Return a document with this value."""
        parts = {name: part.replace("{}", value) for name, part in self._asdict().items() if name != "body"}
        return transcript(self.body.replace("{}", value), **parts)


def _situation(attribute: str, position: int) -> Place:
    written = ["", "", "", ""]
    written[position] = f' {attribute}="{{}}"'
    return Place(profile=SITUATION.format(*written))


PLACES = {
    "level": Place('<p><date precision="{}">about 1950</date></p>'),
    "part": Place('<p part="{}">Text.</p>'),
    "division-order": Place('<div org="{}"><p>Text.</p></div>'),
    "sample": Place('<div sample="{}"><p>Text.</p></div>'),
    "true-or-false": Place(profile='<langUsage default="{}"><p>English.</p></langUsage>'),
    "white-space": Place('<p xml:space="{}">Text.</p>'),
    "completeness-of-name": Place('<p><surname full="{}">M.</surname></p>'),
    "evaluation": Place('<p><ptr target="#a" evaluate="{}"/></p>'),
    "title-level": Place('<p><title level="{}">Almanac</title></p>'),
    "availability": Place('<p><bibl><availability status="{}"><p>Ask.</p></availability></bibl></p>'),
    "recording": Place(source='<recordingStmt><recording type="{}"/></recordingStmt>'),
    "transition": Place('<u trans="{}">Well.</u>'),
    "cast-item": Place('<castList><castItem type="{}">A gull.</castItem></castList>'),
    "hand-share": Place(profile='<handNotes><handNote scope="{}">Round.</handNote></handNotes>'),
    "style-language": Place(encoding='<styleDefDecl scheme="{}"/>'),
    "silent-or-markup": Place(
        encoding='<editorialDecl><correction method="{}"><p>None.</p></correction></editorialDecl>'
    ),
    "marks-kept": Place(encoding='<editorialDecl><quotation marks="{}"/></editorialDecl>'),
    "hyphens-kept": Place(
        encoding='<editorialDecl><hyphenation eol="{}"><p>Kept.</p></hyphenation></editorialDecl>'
    ),
    "punctuation-placement": Place(encoding='<editorialDecl><punctuation placement="{}"/></editorialDecl>'),
    "channel": _situation("mode", 0),
    "constitution": _situation("type", 1),
    "factuality": _situation("type", 2),
    "interaction": _situation("type", 3),
    "direction": Place('<p><space dim="{}"/></p>'),
    "punctuation-force": Place('<p><pc force="{}">,</pc></p>'),
    "word-join": Place('<p><w join="{}">word</w></p>'),
    "locus": Place('<p><certainty locus="{}"/></p>'),
    "alternation": Place('<p><alt target="#a #b" mode="{}"/></p>'),
    "join-scope": Place('<p><join target="#a #b" scope="{}"/></p>'),
    "apparatus-method": Place(encoding='<variantEncoding method="{}" location="internal"/>'),
    "apparatus-place": Place(encoding='<variantEncoding method="double-end-point" location="{}"/>'),
    "motivation": Place(
        standoff='<listAnnotation><annotation xml:id="a" target="#b" motivation="{}"/></listAnnotation>'
    ),
    "tag": Place('<p><tag type="{}">p</tag></p>'),
    "correspondence-action": Place(
        profile='<correspDesc><correspAction type="{}"><date/></correspAction></correspDesc>'
    ),
    "word-break": Place('<p>com<lb break="{}"/>mission</p>'),
    "evidence": Place('<p><supplied evidence="{}">Text</supplied></p>'),
    "time-unit": Place('<timeline unit="{}"><when/></timeline><u>Well.</u>'),
    "movement": Place('<p><move type="{}"/></p>'),
    "voice-feature": Place('<p><shift feature="{}" new="p"/></p>'),
}


def _lists() -> dict[str, list[str]]:
    """Return the lists of the schema with their values; an open list has none."""
    definitions = read_grammar(SCHEMA).definitions
    return {
        name.removeprefix("values."): [each.name for each in walk(pattern) if each.kind == "value"]
        for name, pattern in definitions.items()
        if name.startswith("values.")
    }


LISTS = {name: values for name, values in _lists().items() if values}
CASES = [(name, value) for name, values in LISTS.items() for value in values]


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("values")
    cases = [*CASES, *((name, UNKNOWN) for name in PLACES)]
    return write_documents(folder, {f"{name}-{value}": PLACES[name].document(value) for name, value in cases})


@pytest.fixture(scope="module")
def here(paths: list[Path]) -> dict[str, str]:
    return faults(SCHEMA, paths)


@pytest.fixture(scope="module")
def in_tei(tei_all: Path, paths: list[Path]) -> dict[str, str]:
    return faults(tei_all, paths)


def test_each_list_is_tried() -> None:
    assert set(LISTS) == set(PLACES)
    assert set(_lists()) - set(LISTS) == OPEN


@pytest.mark.parametrize(("name", "value"), CASES)
def test_value_is_allowed_here(name: str, value: str, here: dict[str, str]) -> None:
    assert here[f"{name}-{value}.xml"] == ""


@pytest.mark.parametrize(("name", "value"), CASES)
def test_value_is_allowed_in_tei(name: str, value: str, in_tei: dict[str, str]) -> None:
    assert in_tei[f"{name}-{value}.xml"] == ""


@pytest.mark.parametrize("name", PLACES)
def test_other_value_is_refused_here(name: str, here: dict[str, str]) -> None:
    assert here[f"{name}-{UNKNOWN}.xml"] == "bad-attribute-value"


@pytest.mark.parametrize("name", PLACES)
def test_other_value_is_refused_in_tei_unless_the_list_is_ours(name: str, in_tei: dict[str, str]) -> None:
    assert (in_tei[f"{name}-{UNKNOWN}.xml"] == "") == (name in OURS)
