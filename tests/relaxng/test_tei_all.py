"""The schema of all of TEI: it loads, keeps its promises, and its verdicts are jing's."""

from __future__ import annotations

import random
import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from tei.relaxng.schema import Schema

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = """<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="letter" xml:lang="en">
<teiHeader><fileDesc><titleStmt><title type="main">A letter</title><author ref="#ann">Ann</author></titleStmt>
<publicationStmt><p>Unpublished</p></publicationStmt>
<sourceDesc><bibl>Box 4 <date when="1851-02-03"/></bibl></sourceDesc>
</fileDesc><profileDesc><langUsage><language ident="en" usage="100">English</language></langUsage>
<particDesc><listPerson>
<person xml:id="ann"><persName>Ann</persName><sex value="F"/></person></listPerson></particDesc>
</profileDesc></teiHeader>
<text><body><div type="letter" n="1"><opener><dateline><placeName>Hull</placeName>,
<date when="1851-02-03">3 Feb.</date>
</dateline><salute>Sir,</salute></opener>
<p rend="indent">I send <num value="12">twelve</num> <hi rend="italic">copies</hi>
<note place="bottom" n="1">All sold.</note>.</p>
<list><head>Paid</head><item n="1">Paper</item><item>Ink <measure quantity="2" unit="pint"/></item></list>
<table rows="1" cols="2"><row role="data"><cell>Ham</cell><cell cols="1">4</cell></row></table>
<sp who="#ann"><speaker>ANN</speaker><l part="I" n="1">Then come</l><stage type="exit">Exit.</stage></sp>
<lg type="stanza"><l>One</l><l>Two</l></lg><pb n="2" facs="p2.png"/>
<closer><signed>Ann</signed></closer></div></body></text></TEI>
"""
VALUES = (
    "",
    "x",
    "a b",
    "1",
    "-1",
    "1851-02-30",
    "1851",
    "#ann",
    "en",
    "en-GB-",
    "high",
    "2.5",
    "true",
    "é",
    " x ",
)
MUTANTS = 120


def mutant(random_: random.Random) -> str:
    """Return the document with one change: a name, a value, an attribute, an element left out or doubled."""
    kind = random_.choice(("name", "value", "attribute", "text", "drop", "double"))
    tags = list(re.finditer(r"<(\w+)([^<>]*)>", DOCUMENT))
    tag = random_.choice(tags[1:])
    names = sorted({found[1] for found in tags} | {"seg", "foo", "ab", "quote"})
    if kind == "text":
        return (
            DOCUMENT[: tag.end()]
            + random_.choice(("words", "\u00a0", "&#32;", "<!-- -->"))
            + DOCUMENT[tag.end() :]
        )
    if kind == "attribute":
        name = random_.choice(("n", "when", "rend", "who", "foo", "xml:space", "cert"))
        given = "" if f" {name}=" in tag[2] else f' {name}="{random_.choice(VALUES)}"'
        return DOCUMENT[: tag.end(1)] + given + DOCUMENT[tag.end(1) :]
    if kind == "value":
        value = random_.choice(list(re.finditer(r'(?<!xmlns)="([^"]*)"', DOCUMENT)))
        return DOCUMENT[: value.start(1)] + random_.choice(VALUES) + DOCUMENT[value.end(1) :]
    whole = re.match(rf"<{tag[1]}\b(?:[^>]*/>|.*?</{tag[1]}>)", DOCUMENT[tag.start() :], re.DOTALL)
    assert whole is not None
    before, found, after = DOCUMENT[: tag.start()], whole[0], DOCUMENT[tag.start() + whole.end() :]
    if kind == "name":
        other = random_.choice(names)
        return before + re.sub(rf"(?<=^<){tag[1]}\b|(?<=</){tag[1]}(?=>$)", other, found) + after
    return before + (found * 2 if kind == "double" else "") + after


@pytest.fixture(scope="module")
def schema(tei_all: Path) -> Schema:
    return Schema.load(tei_all, keep=False)


def test_the_document_is_valid(schema: Schema) -> None:
    assert schema.validate(DOCUMENT.encode()).mismatches == []


def test_verdicts_are_those_of_jing(schema: Schema, tei_all: Path, jing: str, tmp_path: Path) -> None:
    random_ = random.Random(4)  # noqa: S311 - the same mutants every time
    paths = [tmp_path / f"{number}.xml" for number in range(MUTANTS)]
    for path in paths:
        path.write_text(mutant(random_), "utf-8")
    told = subprocess.run([jing, "-i", tei_all, *paths], check=False, capture_output=True, text=True).stdout
    invalid = {line.partition(".xml:")[0] for line in told.splitlines() if ".xml:" in line}
    expected = {path.stem: str(path.with_suffix("")) not in invalid for path in paths}

    assert {path.stem: schema.accepts(path, identities=False) for path in paths} == expected
    assert 20 < sum(expected.values()) < MUTANTS - 20


def test_a_kept_schema_gives_the_same_verdicts(
    schema: Schema, tei_all: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    random_ = random.Random(5)  # noqa: S311 - the same mutants every time
    documents = [mutant(random_).encode() for _ in range(60)]
    Schema.load(tei_all)
    kept = Schema.load(tei_all)

    assert list(tmp_path.rglob("*.compiled"))
    assert [kept.accepts(document) for document in documents] == [
        schema.accepts(document) for document in documents
    ]
