"""Files included in others: which, from where, and with which places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.errors import SourceError
from tei.events.locator import Locator
from tei.events.xinclude import read_including
from tei.limits import INCLUSIONS_REPEATED

if TYPE_CHECKING:
    from pathlib import Path

XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'


class Recorder:
    """Notes the events of a reading, with line and file."""

    def __init__(self, locator: Locator) -> None:
        self.events: list[str] = []
        self._locator = locator

    def start(self, name: str, attributes: list[str]) -> None:
        """Note a start tag."""
        given = "".join(f" {key}={value}" for key, value in zip(attributes[::2], attributes[1::2], strict=True))
        file = self._locator.file.rpartition("/")[2] or "."
        self.events.append(f"<{name}{given}> {file}:{self._locator.line}")

    def text(self, data: str) -> None:
        """Note text that is not only white space."""
        if data.strip():
            self.events.append(data.strip())

    def end(self, name: str) -> None:
        """Note an end tag."""
        self.events.append(f"</{name}>")


def events(folder: Path, main: str, **files: str) -> list[str]:
    """Return the events of a document and the files that it includes."""
    for name, text in files.items():
        (folder / f"{name}.xml").write_text(text, "utf-8")
    (folder / "main.xml").write_text(main, "utf-8")
    locator = Locator(context=True)
    recorder = Recorder(locator)
    read_including(folder / "main.xml", recorder, locator=locator)
    return recorder.events


def including(inside: str) -> str:
    """Return a document with an inclusion on its second line."""
    return f"<a {XI}>\n<b/>{inside}<c/>\n</a>"


def test_what_is_included_stands_in_place_of_the_inclusion(tmp_path: Path) -> None:
    found = events(
        tmp_path,
        including('<xi:include href="one.xml"/>'),
        one=f'<o {XI}>\n\n<xi:include href="two.xml"/>x</o>',
        two="<t/>",
    )

    assert found == [
        *("<a> .:1", "<b> .:2", "</b>"),
        *("<o> one.xml:1", "<t> two.xml:1", "</t>", "x", "</o>"),
        *("<c> .:2", "</c>", "</a>"),
    ]


def test_text_is_included_as_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a < b", "utf-8")

    assert "a < b" in events(tmp_path, including('<xi:include href="a.txt" parse="text"/>'))


@pytest.mark.parametrize("pointer", ["x", "element(x)"])
def test_a_part_of_a_file_is_included(tmp_path: Path, pointer: str) -> None:
    inside = f'<xi:include href="one.xml" xpointer="{pointer}"/>'
    found = events(tmp_path, including(inside), one='<o><p>no</p><p xml:id="x">yes <q/></p><p>no</p></o>')

    assert found[3:8] == [
        "<p http://www.w3.org/XML/1998/namespace id=x> one.xml:1",
        "yes",
        "<q> one.xml:1",
        "</q>",
        "</p>",
    ]


def test_a_fallback_stands_in_for_what_is_not_there(tmp_path: Path) -> None:
    fallback = '<xi:include href="none.xml"><xi:fallback>else <d/></xi:fallback></xi:include>'

    assert events(tmp_path, including(fallback))[3:6] == ["else", "<d> .:2", "</d>"]


def test_and_is_passed_over_where_that_is_there(tmp_path: Path) -> None:
    fallback = '<xi:include href="one.xml"><xi:fallback>else <d/></xi:fallback></xi:include>'

    assert events(tmp_path, including(fallback), one="<o/>")[3:5] == ["<o> one.xml:1", "</o>"]


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('<xi:include href="none.xml"/>', "none.xml can't be included: there is no such file below the folder"),
        ('<xi:include href="../main.xml"/>', "there is no such file below the folder"),
        ('<xi:include href="/etc/hostname" parse="text"/>', "there is no such file below the folder"),
        ('<xi:include href="http://127.0.0.1:9/a.xml"/>', "there is no such file below the folder"),
        ('<xi:include href="main.xml"/>', "main.xml includes itself"),
        ('<xi:include href="one.xml"/>', "main.xml includes itself"),
        ("<xi:include/>", "needs an href"),
        ('<xi:include href="one.xml#x"/>', "needs an href without #"),
        ('<xi:include href="two.xml" xpointer="no"/>', "two.xml has no element with the xml:id “no”"),
        ('<xi:include href="two.xml" xpointer="xpath1(//p)"/>', "is not supported"),
    ],
)
def test_what_can_not_be_included_is_told_with_its_place(tmp_path: Path, inside: str, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        events(tmp_path, including(inside), one=f'<o {XI}><xi:include href="main.xml"/></o>', two="<t/>")

    assert said in caught.value.message
    assert caught.value.code == "inclusion"
    assert caught.value.line in (1, 2)


def test_an_ill_formed_file_is_told_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        events(tmp_path, including('<xi:include href="one.xml"/>'), one="<o>\n<p></o>")

    assert caught.value.file == str(tmp_path / "one.xml")
    assert caught.value.line == 2


def test_repetition_and_depth_have_limits(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="included more than"):
        events(tmp_path, including('<xi:include href="one.xml"/>' * (INCLUSIONS_REPEATED + 2)), one="<o/>")

    for number in range(50):
        (tmp_path / f"f{number}.xml").write_text(f'<o {XI}><xi:include href="f{number + 1}.xml"/></o>', "utf-8")
    with pytest.raises(SourceError, match="in a row"):
        events(tmp_path, including('<xi:include href="f0.xml"/>'))


def test_namespaces_of_one_file_are_not_those_of_another(tmp_path: Path) -> None:
    locator = Locator(context=True)
    seen: list[tuple[str, dict[str, str]]] = []

    class Watcher(Recorder):
        def start(self, name: str, attributes: list[str]) -> None:  # noqa: ARG002 - only names are noted
            seen.append((name, dict(locator.context)))

    (tmp_path / "one.xml").write_text("<o/>", "utf-8")
    (tmp_path / "main.xml").write_text(f'<a {XI} xmlns:x="u"><xi:include href="one.xml"/><b/></a>', "utf-8")
    read_including(tmp_path / "main.xml", Watcher(locator), locator=locator)

    assert [name for name, _ in seen] == ["a", "o", "b"]
    assert ["x" in context for _, context in seen] == [True, False, True]
