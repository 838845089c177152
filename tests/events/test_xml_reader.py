"""Documents read as events: names, text, places, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.errors import SourceError
from tei.events.xml_parse import parse
from tei.events.xml_reader import Locator, read
from tests.events.recording import Recording, events, placed_events

if TYPE_CHECKING:
    from pathlib import Path

TEI = "http://www.tei-c.org/ns/1.0"


def test_names_carry_their_namespace() -> None:
    document = f'<a:b xmlns:a="{TEI}" xml:id="x" c="1"><d/></a:b>'.encode()

    assert events(document) == [
        f"<{TEI} b http://www.w3.org/XML/1998/namespace id=x c=1",
        "<d",
        ">d",
        f">{TEI} b",
    ]


def test_text_comes_whole_unless_places_are_wanted() -> None:
    document = b"<p>one\ntwo &amp; three</p>"

    assert events(document) == ["<p", "one\ntwo & three", ">p"]
    assert placed_events(document)[1:-1] == ["1:4 one", "1:7 \n", "2:1 two ", "2:5 &", "2:10  three"]


@pytest.mark.parametrize(
    ("document", "places"),
    [
        pytest.param("<a>\n  <b/>\n</a>", ["1:1 <a", "2:3 <b"], id="lines"),
        pytest.param("<a>é<b/></a>", ["1:1 <a", "1:5 <b"], id="columns are characters, not bytes"),
        pytest.param("<a>\U0001f600<b/></a>", ["1:1 <a", "1:5 <b"], id="beyond the first plane"),
        pytest.param("<a>\r\n<b/></a>", ["1:1 <a", "2:1 <b"], id="line ends of Windows"),
        pytest.param("<!DOCTYPE a><a><b/></a>", ["1:13 <a", "1:16 <b"], id="document type on the first line"),
        pytest.param(
            '<?xml version="1.0"?><!DOCTYPE a><a><b/></a>', ["1:34 <a", "1:37 <b"], id="declaration before it"
        ),
        pytest.param(
            '<?xml version="1.0"\n?><!DOCTYPE a><a>\n<b/></a>',
            ["2:15 <a", "3:1 <b"],
            id="declaration of two lines",
        ),
        pytest.param("\ufeff<a><b/></a>", ["1:1 <a", "1:4 <b"], id="byte order mark"),
    ],
)
def test_places(document: str, places: list[str]) -> None:
    found = [line for line in placed_events(document.encode()) if " <" in line]

    assert found == places


def test_markup_is_the_tag_as_written() -> None:
    locator = Locator()

    class Tags(Recording):
        def start(self, name: str, attributes: list[str]) -> None:
            assert attributes == ["b", "é"]
            self.lines.append(locator.markup()[: len("<a  b='é'>")] + name)

    tags = Tags()
    read("<a  b='é'>x</a>".encode(), tags, locator=locator)

    assert tags.lines[0] == "<a  b='é'>a"


def test_namespaces_in_scope_are_known_while_they_are() -> None:
    locator = Locator(context=True)
    seen: list[dict[str, str]] = []

    class Scopes(Recording):
        def start(self, name: str, attributes: list[str]) -> None:
            del name, attributes
            seen.append({key: value for key, value in locator.context.items() if key != "xml"})

    read(b'<a xmlns="u" xmlns:p="v"><b xmlns="" xmlns:p="w"/><c/></a>', Scopes(), locator=locator)

    assert seen == [{"": "u", "p": "v"}, {"": "", "p": "w"}, {"": "u", "p": "v"}]


def test_unparsed_entities_are_known() -> None:
    locator = Locator(context=True)
    read(
        b"<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY e SYSTEM 'e' NDATA n>]><a/>", Recording(), locator=locator
    )

    assert "&e" in locator.context


@pytest.mark.parametrize(
    ("declared", "encoded"),
    [
        ("utf-8", "utf-8"),
        ("UTF-8", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16", "utf-16-le"),
        ("utf-16", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("iso-8859-1", "latin-1"),
        ("ISO-8859-15", "iso8859-15"),
        ("windows-1252", "cp1252"),
        ("iso-8859-2", "iso8859-2"),
        ("windows-1250", "cp1250"),
        ("macintosh", "mac-roman"),
        ("GB18030", "gb18030"),
    ],
)
def test_encodings_of_western_text(declared: str, encoded: str) -> None:
    text = "é" if encoded not in {"iso8859-2", "cp1250"} else "ý"
    document = f"<?xml version='1.0' encoding='{declared}'?>\n<p>{text}</p>".encode(encoded)

    assert events(document) == ["<p", text, ">p"]


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("koi8-r", "Пьеса"),
        ("KOI8-U", "П'єса"),
        ("windows-1251", "Пьеса"),
        ("iso-8859-5", "Пьеса"),
        ("iso-8859-7", "δράμα"),
        ("windows-1253", "δράμα"),
        ("Shift_JIS", "芝居"),
        ("EUC-JP", "芝居"),
        ("ISO-2022-JP", "芝居"),
        ("Big5", "戲劇"),
        ("GBK", "戏剧"),
        ("EUC-KR", "연극"),
    ],
)
def test_encodings_of_other_scripts(declared: str, text: str) -> None:
    document = f"<?xml version='1.0' encoding='{declared}'?>\n<p>{text}</p>".encode(declared)

    assert events(document) == ["<p", text, ">p"]


def test_a_mark_of_utf_8_above_a_declaration_of_utf_16() -> None:
    with pytest.raises(SourceError, match="says UTF-16, but the file is not in it"):
        events(b"\xef\xbb\xbf<?xml version='1.0' encoding='UTF-16'?><p/>")


@pytest.mark.parametrize(
    ("document", "code", "line"),
    [
        (b"", "ill-formed", 1),
        (b" \n ", "ill-formed", 2),
        (b"\xef\xbb\xbf", "ill-formed", 1),
        (b"MR. SMITH: hello\n", "ill-formed", 1),
        (b"\x1f\x8b\x08\x00", "not-text", 0),
        (b"PK\x03\x04....", "not-text", 0),
        (b"<?xml version='1.0' encoding='x-klingon'?><a/>", "unknown-encoding", 1),
        (b"<?xml version='1.0' encoding='rot13'?><a/>", "unknown-encoding", 1),
        (b"<?xml version='1.0' encoding='utf-16'?><a/>", "wrong-encoding", 1),
        (b"<?xml version='1.0' encoding='us-ascii'?>\n<a>\n\xe9</a>", "wrong-encoding", 3),
        ("<?xml version='1.0' encoding='euc-jp'?>\n<a>\n芝".encode("euc-jp") + b"\xff</a>", "wrong-encoding", 3),
        ("<a>\n\ud800</a>".encode("utf-16-le", "surrogatepass"), "wrong-encoding", 2),
        (b"<a>\n\xff</a>", "ill-formed", 2),
        (b"<a>\n\x00</a>", "ill-formed", 2),
        (b"<a>\n&nbsp;</a>", "undefined-entity", 2),
        (b"<!DOCTYPE a SYSTEM 'x.dtd'>\n<a b='&nbsp;'/>", "undefined-entity", 2),
        (b"<!DOCTYPE a [<!ENTITY % p SYSTEM 'x'> %p;]>\n<a b='&amp;&nbsp;'/>", "undefined-entity", 2),
        (b"<!DOCTYPE a [<!ENTITY x SYSTEM 'x'>]>\n<a>&x;</a>", "external-entity", 2),
        (b"<!DOCTYPE a [<!ENTITY x SYSTEM 'x'>]>\n<a b='&x;'/>", "external-entity", 2),
        (b"<!DOCTYPE a [<!ENTITY x '&x;'>]>\n<a>&x;</a>", "ill-formed", 2),
        (b"<?xml version='2.0'?>\n<a/>", "ill-formed", 1),
        (b"<?xml version='2.0'?>\n<!DOCTYPE a><a/>", "ill-formed", 1),
        (b"<?xml version='1.0' foo='1'?><!DOCTYPE a><a/>", "ill-formed", 1),
    ],
)
def test_what_is_refused(document: bytes, code: str, line: int) -> None:
    with pytest.raises(SourceError) as refusal:
        read(document, Recording(), name="play.xml")

    assert (refusal.value.code, refusal.value.line, refusal.value.file) == (code, line, "play.xml")


def test_entities_that_explode_are_refused() -> None:
    levels = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 20}'>" for n in range(1, 8))
    document = f"<!DOCTYPE a [<!ENTITY e0 'ha ha ha'>{levels}]><a>&e7;</a>".encode()

    with pytest.raises(SourceError) as refusal:
        read(document, Recording())

    assert refusal.value.code == "entity-expansion"


def test_entities_of_the_internal_subset_are_expanded() -> None:
    assert events(
        b"<!DOCTYPE a SYSTEM 'x' [<!ENTITY e 'b<c/>'>]><a d='&e;' >&e;</a>".replace(b" d='&e;'", b"")
    ) == [
        "<a",
        "b",
        "<c",
        ">c",
        ">a",
    ]


def test_what_is_not_read_is_told() -> None:
    locator = Locator()
    read(
        b"<!DOCTYPE a PUBLIC '-//X' 'tei.dtd' [\n<!ENTITY % p SYSTEM 'p.ent'>]>\n<a/>",
        Recording(),
        locator=locator,
    )

    assert [(unread.line, unread.address) for unread in locator.unread] == [(1, "tei.dtd"), (2, "p.ent")]


def test_attributes_that_the_document_type_gives_are_there() -> None:
    assert events(b"<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>") == ["<a b=c", ">a"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as refusal:
        read(tmp_path / "none.xml", Recording())

    assert refusal.value.code == "unreadable"
    assert "no such file" in refusal.value.message


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="folder"):
        read(tmp_path, Recording())


def test_pauses_come_between_the_pieces(tmp_path: Path) -> None:
    path = tmp_path / "long.xml"
    path.write_bytes(b"<a>" + b"<b/>" * 50_000 + b"</a>")
    recording = Recording()
    seen: list[int] = []
    read(path, recording, pause=lambda: seen.append(len(recording.lines)))

    assert len(seen) >= 3
    assert seen == sorted(seen)
    assert seen[-1] == len(recording.lines)


def test_one_long_token_does_not_cost_more_than_its_length() -> None:
    pieces: list[int] = []
    parse(b"<a b='" + b"v" * 3_000_000 + b"'/>", "", Locator(), lambda _: None, lambda: pieces.append(1))

    assert len(pieces) < 12


def test_depth_does_not_matter() -> None:
    deep = 100_000
    recording = Recording()
    read(b"<a>" * deep + b"</a>" * deep, recording)

    assert len(recording.lines) == 2 * deep


NAMES = st.text("abcdé", min_size=1, max_size=5)
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="<&>\r", exclude_categories=["Cc", "Cs", "Cn"]))


@given(NAMES, TEXTS, st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_text_comes_through_every_encoding(name: str, text: str, encoding: str) -> None:
    document = f"<?xml version='1.0' encoding='{encoding}'?><{name}>{text}</{name}>".encode(encoding)

    assert "".join(events(document)[1:-1]) == text
