"""The reference of a schema: a page about each element in three forms, and the folder that an edition keeps."""

from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from tei.errors import UsageError
from tei.reference import html, markdown, text
from tei.reference.entry import Entry, entry
from tei.reference.folder import edition_files, write_all
from tei.relaxng.description import Description
from tei.relaxng.schema import Schema
from tests.schemas.judge import SCHEMA, TWIN, loaded

if TYPE_CHECKING:
    from pathlib import Path

VOID = frozenset({"meta"})
OTHER = """namespace t = "http://www.tei-c.org/ns/1.0"
start = element t:TEI { element t:p { attribute n { "<&" }, text }, element Index { empty }, index }
index = element index { empty }
"""


@pytest.fixture(scope="module")
def description() -> Description:
    return Description(str(SCHEMA))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("edition")
    write_all(str(folder), edition_files(str(SCHEMA)), replace=False)
    return folder


def of(description: Description, name: str) -> Entry:
    return entry(description, loaded(SCHEMA), f"http://www.tei-c.org/ns/1.0 {name}")


def test_page_for_the_terminal_says_all_there_is_to_say(description: Description) -> None:
    page = "\n".join(text.page(of(description, "certainty")))

    assert page.startswith(
        "<certainty>  How sure something is.\n\nAttributes:\n    @locus (required)  What is doubted."
    )
    assert '"name" | "start" | "end"' in page
    assert (
        page.index("@degree  How likely") < page.index("Attributes of nearly all elements:") < page.index("@ana")
    )
    assert page.index("Content:") < page.index("Parents:") < page.index("Example:")
    assert page.rstrip().endswith("</p>")
    assert max(map(len, page.partition("Example:")[0].splitlines())) <= text.WIDTH


def test_large_classes_are_named_once_and_explained(description: Description) -> None:
    page = "\n".join(text.page(of(description, "div")))

    assert "(class.anywhere | class.top)*" in page
    assert page.count("where class.anywhere is addSpan | alt") == 1


def test_root_element_says_so(description: Description) -> None:
    assert "teiCorpus, none: a document may begin with it" in "\n".join(text.page(of(description, "TEI")))


def test_several_elements_follow_one_another(description: Description) -> None:
    both = [of(description, "sp"), of(description, "u")]

    assert "\n\n<u>  " in "\n".join(text.pages("", both))
    assert "\n\n# `<u>`" in "\n".join(markdown.pages("", both))
    assert "\n".join(html.pages("Both", both)).count("<h1>") == 2


def test_other_schemas_have_pages_and_only_examples_that_are_valid(tmp_path: Path) -> None:
    (tmp_path / "own.rnc").write_text(OTHER, "utf-8")
    own, schema = Description(str(tmp_path / "own.rnc")), Schema.load(tmp_path / "own.rnc", keep=False)
    each = entry(own, schema, "http://www.tei-c.org/ns/1.0 p")

    assert each.example == ""
    assert '*"\\<&"*' in "\n".join(markdown.page(each))
    assert "&quot;&lt;&amp;&quot;" in "\n".join(html.page(each))


def test_pages_of_names_that_differ_in_capitals_do_not_collide(tmp_path: Path) -> None:
    (tmp_path / "own.rnc").write_text(OTHER, "utf-8")
    places = [place for place, _ in edition_files(str(tmp_path / "own.rnc"))]

    assert len({place.lower() for place in places}) == len(places)
    assert "own.rng" in places


def test_schema_with_included_files_keeps_them(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "p.rnc").write_text("p = element p { text }", "utf-8")
    (tmp_path / "own.rnc").write_text('include "parts/p.rnc"\nstart = p', "utf-8")
    files = dict(edition_files(str(tmp_path / "own.rnc")))

    assert files[os.path.join("parts", "p.rnc")] == b"p = element p { text }"
    assert "own.rng" not in files


def test_folder_has_the_schema_in_both_syntaxes_and_a_page_for_each_element(folder: Path) -> None:
    names = {name.rpartition(" ")[2] for name in loaded(SCHEMA).vocabulary.names()}

    assert (folder / SCHEMA.name).read_bytes() == SCHEMA.read_bytes()
    assert (folder / TWIN.name).read_bytes() == TWIN.read_bytes()
    for ending in (".md", ".html"):
        assert (folder / "reference" / f"index{ending}").is_file()
        assert {path.stem for path in (folder / "reference" / "elements").glob(f"*{ending}")} == names


def test_each_page_has_an_example_and_its_links_lead_somewhere(folder: Path) -> None:
    for path in (folder / "reference").rglob("*.*"):
        page = path.read_text("utf-8")
        links = (
            re.findall(r'href="([^"]+)"', page) if path.suffix == ".html" else re.findall(r"\]\(([^)]+)\)", page)
        )
        assert links, path
        assert [link for link in links if not (path.parent / link).is_file()] == [], path
        assert path.stem == "index" or "Example" in page, path


class Balance(HTMLParser):
    """Reads a page and notes whether its elements are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        """Note an element that is to be closed."""
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        assert self.open.pop() == tag


@pytest.mark.parametrize(
    "place", ["index.html", "elements/TEI.html", "elements/xenoData.html", "elements/div.html"]
)
def test_pages_in_html_are_sound_and_ask_for_no_other_file(place: str, folder: Path) -> None:
    page = (folder / "reference" / place).read_text("utf-8")
    balance = Balance()
    balance.feed(page)

    assert balance.open == []
    assert "<script" not in page
    assert "src=" not in page


def test_what_was_there_is_only_replaced_when_that_is_asked_for(tmp_path: Path) -> None:
    files = [("a.txt", b"new"), ("b/c.txt", b"new")]
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.txt").write_bytes(b"old")

    with pytest.raises(UsageError, match="--force"):
        write_all(str(tmp_path), files, replace=False)
    assert not (tmp_path / "a.txt").exists()

    assert write_all(str(tmp_path), files, replace=True) == 2
    assert write_all(str(tmp_path), files, replace=False) == 2
    assert (tmp_path / "b" / "c.txt").read_bytes() == b"new"


def test_folder_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(UsageError, match="can't be"):
        write_all(str(tmp_path / "file"), [("a.txt", b"new")], replace=False)
