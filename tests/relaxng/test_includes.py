"""Schemas of several files: what include and externalRef bring in, and what they are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.errors import SchemaError
from tei.relaxng.files import joined_address
from tei.relaxng.schema import Schema
from tests.relaxng.schemas import expanded

if TYPE_CHECKING:
    from pathlib import Path

Files = dict[str, str]

GRAMMAR = (
    "<grammar RNG><start><ref name='x'/></start>"
    "<define name='x'><element name='a'><empty/></element></define></grammar>"
)


def load(folder: Path, files: Files) -> Schema:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(expanded(text), "utf-8")
    return Schema.load(folder / next(iter(files)), keep=False)


VERDICTS: list[tuple[str, Files, str, str]] = [
    (
        "include",
        {"s.rng": "<grammar RNG><include href='x.rng'/></grammar>", "x.rng": GRAMMAR},
        "<a/>",
        "<b/>",
    ),
    (
        "include from a folder below, and back",
        {
            "s.rng": "<grammar RNG><include href='sub/x.rng'/></grammar>",
            "sub/x.rng": "<grammar RNG><include href='../y.rng'/></grammar>",
            "y.rng": GRAMMAR,
        },
        "<a/>",
        "<b/>",
    ),
    (
        "an address with escapes",
        {"s.rng": "<grammar RNG><include href='x%20y.rng'/></grammar>", "x y.rng": GRAMMAR},
        "<a/>",
        "<b/>",
    ),
    (
        "a definition replaced",
        {
            "s.rng": (
                "<grammar RNG><include href='x.rng'><define name='x'><element name='b'><empty/></element></define>"
                "</include></grammar>"
            ),
            "x.rng": GRAMMAR,
        },
        "<b/>",
        "<a/>",
    ),
    (
        "a definition replaced in a div of a div",
        {
            "s.rng": (
                "<grammar RNG><include href='x.rng'><div><start><element name='b'><empty/></element></start></div>"
                "</include></grammar>"
            ),
            "x.rng": f"<grammar RNG><div><div>{GRAMMAR[13:-10]}</div></div></grammar>",
        },
        "<b/>",
        "<a/>",
    ),
    (
        "replaced twice, the outermost counts",
        {
            "s.rng": (
                "<grammar RNG><include href='x.rng'><define name='x'><element name='c'><empty/></element></define>"
                "</include></grammar>"
            ),
            "x.rng": (
                "<grammar RNG><include href='y.rng'><define name='x'><element name='b'><empty/></element></define>"
                "</include></grammar>"
            ),
            "y.rng": GRAMMAR,
        },
        "<c/>",
        "<b/>",
    ),
    (
        "a definition added to",
        {
            "s.rng": (
                "<grammar RNG><include href='x.rng'/><define name='x' combine='choice'><element name='b'><empty/>"
                "</element></define></grammar>"
            ),
            "x.rng": GRAMMAR,
        },
        "<b/>",
        "<c/>",
    ),
    (
        "ns goes into what is included, datatypeLibrary does not",
        {
            "s.rng": "<grammar ns='u' XSD RNG><include href='x.rng'/></grammar>",
            "x.rng": "<grammar RNG><start><element name='a'><data type='token'/></element></start></grammar>",
        },
        "<a xmlns='u'/>",
        "<a/>",
    ),
    (
        "ns of the included file comes first",
        {
            "s.rng": "<grammar RNG><include href='x.rng' ns='u'/></grammar>",
            "x.rng": "<grammar ns='v' RNG><start><element name='a'><empty/></element></start></grammar>",
        },
        "<a xmlns='v'/>",
        "<a xmlns='u'/>",
    ),
    (
        "externalRef",
        {
            "s.rng": "<element name='r' RNG><externalRef href='x.rng'/></element>",
            "x.rng": "<element name='a' RNG><empty/></element>",
        },
        "<r><a/></r>",
        "<r/>",
    ),
    (
        "externalRef with ns",
        {
            "s.rng": "<element name='r' RNG><externalRef href='x.rng' ns='u'/></element>",
            "x.rng": "<element name='a' RNG><empty/></element>",
        },
        "<r><a xmlns='u'/></r>",
        "<r><a/></r>",
    ),
    (
        "externalRef to a grammar of its own names",
        {
            "s.rng": (
                "<grammar RNG><start><element name='r'>"
                "<externalRef href='x.rng'/><ref name='x'/></element></start>"
                "<define name='x'><element name='b'><empty/></element></define></grammar>"
            ),
            "x.rng": GRAMMAR,
        },
        "<r><a/><b/></r>",
        "<r><b/><a/></r>",
    ),
    (
        "externalRef to a reference, which is looked up where it is used",
        {
            "s.rng": (
                "<grammar RNG><start><element name='r'><externalRef href='x.rng'/></element></start>"
                "<define name='x'><element name='b'><empty/></element></define></grammar>"
            ),
            "x.rng": "<ref name='x' RNG/>",
        },
        "<r><b/></r>",
        "<r/>",
    ),
    (
        "xml:base",
        {
            "s.rng": (
                "<group xml:base='one/' RNG><group xml:base='two/x'><externalRef href='x.rng'/></group></group>"
            ),
            "one/two/x.rng": "<element name='a' RNG><empty/></element>",
        },
        "<a/>",
        "<b/>",
    ),
    (
        "compact syntax includes",
        {"s.rnc": "include 'x.rnc' { x = element b { empty } }", "x.rnc": "start = x x = element a { empty }"},
        "<b/>",
        "<a/>",
    ),
]


@pytest.mark.parametrize(
    ("files", "valid", "invalid"), [case[1:] for case in VERDICTS], ids=[c[0] for c in VERDICTS]
)
def test_what_is_brought_in(tmp_path: Path, files: Files, valid: str, invalid: str) -> None:
    schema = load(tmp_path, files)

    assert schema.accepts(valid.encode())
    assert not schema.accepts(invalid.encode())


INCLUDE = "<grammar RNG>\n<include href='{}'/></grammar>"
REFUSED: list[tuple[str, Files, str, str]] = [
    ("http", {"s.rng": INCLUDE.format("http://example.org/x.rng")}, "remote-schema", "s.rng:2"),
    ("other host", {"s.rng": INCLUDE.format("//example.org/x.rng")}, "remote-schema", "s.rng:2"),
    ("file on another host", {"s.rng": INCLUDE.format("file://example.org/x.rng")}, "remote-schema", "s.rng:2"),
    ("outside", {"s.rng": INCLUDE.format("/etc/passwd")}, "schema-outside-folder", "s.rng:2"),
    ("above", {"s.rng": INCLUDE.format("../x.rng")}, "schema-outside-folder", "s.rng:2"),
    ("file outside", {"s.rng": INCLUDE.format("file:///etc/passwd")}, "schema-outside-folder", "s.rng:2"),
    ("missing", {"s.rng": INCLUDE.format("none.rng")}, "unreadable", "s.rng:2"),
    ("itself", {"s.rng": INCLUDE.format("s.rng")}, "schema-cycle", "s.rng:2"),
    (
        "cycle",
        {"s.rng": INCLUDE.format("x.rng"), "x.rng": INCLUDE.format("y.rng"), "y.rng": INCLUDE.format("x.rng")},
        "schema-cycle",
        "y.rng:2",
    ),
    (
        "cycle through the content of an element",
        {"s.rng": "<element name='a' RNG>\n<externalRef href='s.rng'/></element>"},
        "schema-cycle",
        "s.rng:2",
    ),
    (
        "no grammar",
        {"s.rng": INCLUDE.format("x.rng"), "x.rng": "<element name='a' RNG><empty/></element>"},
        "schema-syntax",
        "x.rng:1",
    ),
    (
        "nothing to replace",
        {
            "s.rng": (
                "<grammar RNG><include href='x.rng'>\n<define name='y'><empty/></define></include></grammar>"
            ),
            "x.rng": GRAMMAR,
        },
        "override-unmatched",
        "s.rng:2",
    ),
    (
        "no start to replace",
        {
            "s.rng": (
                "<grammar RNG><include href='x.rng'>\n<start><ref name='y'/></start></include>"
                "<define name='y'><element name='b'><empty/></element></define></grammar>"
            ),
            "x.rng": "<grammar RNG><define name='x'><empty/></define></grammar>",
        },
        "override-unmatched",
        "s.rng:2",
    ),
    ("no schema", {"s.rng": INCLUDE.format("x.txt"), "x.txt": "the secret word"}, "not-a-schema", "x.txt:1"),
]


@pytest.mark.parametrize(
    ("files", "code", "place"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_what_is_refused(tmp_path: Path, files: Files, code: str, place: str) -> None:
    with pytest.raises(SchemaError) as refusal:
        load(tmp_path, files)
    error = refusal.value

    assert error.code == code
    assert f"{error.file}:{error.line}".endswith(place)
    assert "secret" not in error.message


def test_a_cycle_is_named_whole(tmp_path: Path) -> None:
    files = {"s.rng": INCLUDE.format("x.rng"), "x.rng": INCLUDE.format("y.rng"), "y.rng": INCLUDE.format("x.rng")}
    with pytest.raises(SchemaError, match=r"s\.rng > x\.rng > y\.rng > x\.rng"):
        load(tmp_path, files)


def test_a_link_does_not_lead_out(tmp_path: Path) -> None:
    (tmp_path / "out.rng").write_text(expanded(GRAMMAR), "utf-8")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "x.rng").symlink_to(tmp_path / "out.rng")

    with pytest.raises(SchemaError) as refusal:
        load(tmp_path / "in", {"s.rng": INCLUDE.format("x.rng")})
    assert refusal.value.code == "schema-outside-folder"


def test_a_long_chain(tmp_path: Path) -> None:
    files = {f"{n}.rng": INCLUDE.format(f"{n + 1}.rng") for n in range(1500)}
    schema = load(tmp_path, {**files, "1500.rng": GRAMMAR})

    assert schema.accepts(b"<a/>")


def test_a_fan_of_references_is_bounded(tmp_path: Path) -> None:
    files = {
        f"{n}.rng": f"<grammar RNG>{f'<include href={chr(39)}{n + 1}.rng{chr(39)}/>' * 3}</grammar>"
        for n in range(12)
    }
    with pytest.raises(SchemaError) as refusal:
        load(tmp_path, {**files, "12.rng": "<grammar RNG/>"})

    assert refusal.value.code == "too-many-references"


@pytest.mark.parametrize(
    ("base", "address", "path"),
    [
        ("s.rng", "x.rng", "x.rng"),
        ("a/s.rng", "x.rng", "a/x.rng"),
        ("a/s.rng", "../x.rng", "x.rng"),
        ("a/s.rng", "b/", "a/b/"),
        ("a/b/", "x.rng", "a/b/x.rng"),
        ("a/s.rng", "", "a/s.rng"),
        ("s.rng", "file:///x%41.rng", "/xA.rng"),
        ("s.rng", "file://localhost/x.rng", "/x.rng"),
        ("s.rng", "c:x.rng", "c:x.rng"),
        ("s.rng", "ftp://x", None),
        ("s.rng", "urn:x", None),
    ],
)
def test_addresses_become_paths(base: str, address: str, path: str | None) -> None:
    assert joined_address(base, address) == path
