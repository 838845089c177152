"""What is wrong with a document, as data: one fault is one mismatch, at its place, and what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.relaxng.nearness import near, slips
from tei.relaxng.schema import Schema

if TYPE_CHECKING:
    from pathlib import Path

    from tei.relaxng.mismatch import Located

BOOK = """start = book
book = element book { attribute id { xsd:ID }?, head, (section+ | para+), note? }
head = element head { text }
section = element section { attribute kind { "a" | "b" }?, head?, para+, note? }
para = element para { attribute n { xsd:positiveInteger }?, (text | word)* }
word = element word { attribute ref { xsd:IDREF }, text }
note = element note { (from, to, date), para* }
from = element from { text }
to = element to { text }
date = element date { xsd:date }
"""
HEAD = "<head>A</head>"
NOTE = "<note><from>a</from><to>b</to><date>1953-07-04</date></note>"


def found(tmp_path: Path, schema: str, document: str) -> list[Located]:
    """Return the mismatches of a document."""
    (tmp_path / "schema.rnc").write_text(schema, "utf-8")
    return Schema.load(tmp_path / "schema.rnc").validate(document.encode()).mismatches


def told(located: Located) -> str:
    """Return a mismatch in a line: where, what, and what was meant, missing or beside it."""
    m = located.mismatch
    extra = [
        *(f"meant {name}" for name in m.meant),
        *([f"before {m.before}"] if m.before else []),
        *([f"after {m.after}"] if m.after else []),
        *(
            [f"expected {' '.join(m.expected)}"]
            if m.expected and m.code in ("element-not-allowed-yet", "incomplete-element")
            else []
        ),
    ]
    return " ".join([f"{located.line}:{located.column}", m.code, located.path, *extra])


CASES = [
    ("valid", f"{HEAD}<para>b</para>{NOTE}", []),
    ("a slip in a name", f"{HEAD}<prara>b</prara><para>c</para>", ["1:22 unknown-element /book/prara meant para"]),
    ("a name like no other", f"{HEAD}<para>b</para><xyzzy/>", ["1:36 unknown-element /book/xyzzy"]),
    ("out of place", f"{HEAD}<para><from>b</from></para>", ["1:28 element-not-allowed-here /book/para/from"]),
    ("missing before", "<para>b</para>", ["1:8 element-not-allowed-yet /book/para expected head"]),
    ("missing at the end", HEAD, ["1:2 incomplete-element /book expected para section"]),
    (
        "two exchanged",
        f"{HEAD}<para>b</para><note><to>b</to><from>a</from><date>1953-07-04</date></note>",
        ["1:42 element-out-of-order /book/note/to after from"],
    ),
    (
        "the last comes first",
        f"{HEAD}<para>b</para><note><date>1953-07-04</date><from>a</from><to>b</to></note>",
        ["1:42 element-out-of-order /book/note/date after to"],
    ),
    (
        "one comes too late, far behind",
        f"{''.join(f'<para>{n}</para>' for n in range(30))}{HEAD}",
        ["1:8 element-out-of-order /book/para after head"],
    ),
    (
        "all of several are missing",
        f"{HEAD}<para>b</para><note><date>1953-07-04</date></note>",
        ["1:42 element-not-allowed-yet /book/note/date expected from to"],
    ),
    (
        "an earlier one is to blame",
        f"{HEAD}<para>a</para><section><para>b</para></section><section><para>c</para></section>",
        ["1:22 element-not-allowed-here /book/para"],
    ),
    (
        "text between elements",
        f"{HEAD}words<para>b</para> more <para>c</para>",
        ["1:21 text-not-allowed /book", "1:41 text-not-allowed /book"],
    ),
    ("text instead of an element", f"{HEAD}words", ["1:21 text-not-allowed /book"]),
    (
        "text of a wrong form",
        f"{HEAD}<para>b</para>{NOTE.replace('1953-07-04', '4 July')}",
        ["1:71 bad-text /book/note/date"],
    ),
    (
        "an element in data",
        f"{HEAD}<para>b</para>{NOTE.replace('1953-', '<word/>1953-')}",
        [
            "1:72 element-not-allowed-here /book/note/date/word",
            "1:72 missing-attribute /book/note/date/word",
        ],
    ),
    ("an attribute misspelled", f"{HEAD}<para m='1'>b</para>", ["1:27 unknown-attribute /book/para/@m"]),
    (
        "an attribute out of place",
        f"{HEAD}<para kind='a'>b</para>",
        ["1:27 attribute-not-allowed /book/para/@kind"],
    ),
    ("an attribute missing", f"{HEAD}<para><word>b</word></para>", ["1:28 missing-attribute /book/para/word"]),
    (
        "the one misspelled is the one missing",
        f"{HEAD}<para><word rif='x'>b</word></para>",
        [
            "1:33 unknown-attribute /book/para/word/@rif meant ref",
        ],
    ),
    ("a bad value", f"{HEAD}<para n='0'>b</para>", ["1:30 bad-attribute-value /book/para/@n"]),
    (
        "a reference to nothing",
        f"{HEAD}<para><word ref='x'>b</word></para>",
        ["1:38 dangling-idref /book/para/word/@ref"],
    ),
    (
        "three faults",
        f"{HEAD}<section kind='c'><prara>b</prara></section><section/>",
        [
            "1:36 bad-attribute-value /book/section/@kind",
            "1:40 unknown-element /book/section/prara meant para",
            "1:66 incomplete-element /book/section[2] expected para",
        ],
    ),
]


@pytest.mark.parametrize(("title", "inside", "wanted"), CASES, ids=[title for title, *_ in CASES])
def test_each_fault_is_told_once(tmp_path: Path, title: str, inside: str, wanted: list[str]) -> None:  # noqa: ARG001 - the id
    assert [told(each) for each in found(tmp_path, BOOK, f"<book>{inside}</book>")] == wanted


def test_a_wrong_namespace_is_told_where_it_begins(tmp_path: Path) -> None:
    schema = f'default namespace = "urn:book"\n{BOOK}'
    document = f'<book>{HEAD}<para>a</para><note xmlns="urn:bok"><from>a</from></note></book>'

    outer, inner = (
        found(tmp_path, schema, f"<b:x xmlns:b='urn:book'>{document}</b:x>")[:1],
        found(tmp_path, schema, document.replace("<book>", '<book xmlns="urn:boook">')),
    )

    assert [each.mismatch.code for each in outer] == ["unexpected-root"]
    assert [told(each) for each in inner] == [
        "1:2 wrong-namespace /book",
        "1:54 wrong-namespace /book/note",
        "1:54 incomplete-element /book/note expected to",
    ] or [each.mismatch.code for each in inner][:2] == ["wrong-namespace", "wrong-namespace"]


def test_a_root_that_the_schema_does_not_know_is_one_mismatch(tmp_path: Path) -> None:
    document = "<html><head/><body><p class='a'>b</p><section/></body></html>"

    codes = [each.mismatch.code for each in found(tmp_path, BOOK, document)]

    assert codes[0] == "unexpected-root"
    assert len(codes) <= 2


@pytest.mark.parametrize("number", [1_000, 4_000])
def test_ever_so_many_faults_of_one_kind_are_as_many_mismatches(tmp_path: Path, number: int) -> None:
    inside = "<para>a</para><from>b</from>" * number

    mismatches = found(tmp_path, BOOK, f"<book>{HEAD}{inside}</book>")

    assert len(mismatches) == number
    assert {each.mismatch.code for each in mismatches} == {"element-not-allowed-here"}


def test_a_deep_path_leaves_out_its_middle(tmp_path: Path) -> None:
    schema = "start = a\na = element a { a? }"
    document = "<a>" * 500 + "<b/>" + "</a>" * 500

    (only,) = found(tmp_path, schema, document)

    assert only.path == "/a" * 20 + "/..." + "/a" * 20 + "/b"


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        ("", "", 0),
        ("head", "head", 0),
        ("head", "haed", 1),
        ("head", "hed", 1),
        ("head", "heads", 1),
        ("ab", "cd", 2),
    ],
)
def test_slips_are_counted(first: str, second: str, number: int) -> None:
    assert slips(first, second, 3) == slips(second, first, 3) == number


def test_the_nearest_name_comes_first() -> None:
    assert near("u catdesc", ["u category", "u catDesc", "v catdesc"]) == ["u catDesc"]
    assert near("lbb", ["l", "lg", "pb", "lb"]) == ["lb"]
    assert near("speaker", ["spec", "stage"]) == []


@pytest.mark.parametrize(
    ("word", "other"),
    [("wrong", "front"), ("comment", "content"), ("thing", "string"), ("meeting", "greeting"), ("id", "if")],
)
def test_another_word_is_no_slip(word: str, other: str) -> None:
    assert near(word, [other]) == near(other, [word]) == []


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        *[("pp", "p"), ("bp", "pb"), ("not-before", "notBefore"), ("itme", "item"), ("persNaem", "persName")],
        *[("Item", "item"), ("dvi", "div"), ("paragrahp", "paragraph"), ("spekar", "speaker")],
    ],
)
def test_a_slip_is_known(slip: str, word: str) -> None:
    assert near(slip, [word]) == [word]
