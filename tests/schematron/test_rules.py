"""Schematron: each part of the language in a schema of a few lines, and what it says of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.errors import SchemaError
from tei.findings.schematron import rules_of
from tei.schematron.contexts import alternatives, is_plain
from tei.schematron.expressions import with_current
from tei.schematron.running import spoken
from tei.schematron.tree import build

if TYPE_CHECKING:
    from pathlib import Path

HEAD = '<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="{}">'
DOCUMENT = """<play xml:id="p">
  <person xml:id="a" born="1900"/>
  <person xml:id="b" born="1950"/>
  <speech who="#a">Yes <note n="1">sic</note></speech>
  <speech who="#c">No</speech>
  <!-- a comment --><?hint break?>
</play>"""


def heard(tmp_path: Path, inside: str, binding: str = "xslt2", phase: str = "") -> list[str]:
    """Return what a schema says of the document: line, column, severity, id and message."""
    (tmp_path / "rules.sch").write_text(f"{HEAD.format(binding)}{inside}</schema>", "utf-8")
    tree = build(DOCUMENT.encode(), "play.xml")
    rules = rules_of(str(tmp_path / "rules.sch"), phase)
    return [
        f"{each.line}:{each.column} {each.severity} {each.name or '-'} {each.path}: {each.message}"
        for each in spoken(rules, tree)
    ]


def pattern(inside: str) -> str:
    """Return a pattern with these rules."""
    return f"<pattern>{inside}</pattern>"


def test_an_assert_speaks_where_it_fails_and_a_report_where_it_holds(tmp_path: Path) -> None:
    inside = pattern(
        '<rule context="speech"><assert id="one" test="note">no note</assert>'
        '<report id="two" test="note">a note</report></rule>'
    )

    assert heard(tmp_path, inside) == [
        "4:4 error two /play/speech: a note",
        "5:4 error one /play/speech[2]: no note",
    ]


def test_of_the_rules_of_a_pattern_the_first_that_fits_is_the_only_one(tmp_path: Path) -> None:
    inside = pattern(
        '<rule context="speech[note]"><report test="true()">first</report></rule>'
        '<rule context="speech"><report test="true()">second</report></rule>'
    )

    assert heard(tmp_path, inside) == [
        "4:4 error - /play/speech: first",
        "5:4 error - /play/speech[2]: second",
    ]


def test_messages_hold_values_and_names(tmp_path: Path) -> None:
    inside = pattern(
        '<rule context="person"><report test="@born &lt; 1950">The <name/> in <name path=".."/> was born in\n'
        '  <emph><value-of select="@born + 0"/></emph>, <value-of select="(1, 2)"/>.</report></rule>'
    )

    assert heard(tmp_path, inside) == ["2:4 error - /play/person: The person in play was born in 1900, 1 2."]


@pytest.mark.parametrize(
    ("role", "severity"),
    [("", "error"), ("fatal", "error"), ("Warning", "warning"), ("nonfatal", "warning"), ("info", "note")],
)
def test_the_role_is_the_severity(tmp_path: Path, role: str, severity: str) -> None:
    inside = pattern(f'<rule context="play" role="{role}"><report test="true()">it</report></rule>')

    assert heard(tmp_path, inside) == [f"1:2 {severity} - /play: it"]


def test_variables_of_schema_pattern_and_rule_build_on_each_other(tmp_path: Path) -> None:
    inside = (
        '<let name="ids" value="//@xml:id"/>'
        '<pattern><let name="known" value="for $id in $ids return concat(\'#\', $id)"/>'
        '<rule context="speech"><let name="whose" value="string(@who)"/><let name="again" value="$whose"/>'
        '<assert test="$again = $known"><value-of select="$whose"/> is none of'
        " <value-of select=\"string-join($known, ', ')\"/></assert></rule></pattern>"
    )

    assert heard(tmp_path, inside) == ["5:4 error - /play/speech[2]: #c is none of #p, #a, #b"]


def test_phases_choose_patterns(tmp_path: Path) -> None:
    inside = (
        '<phase id="quick"><active pattern="a"/><let name="word" value="\'hello\'"/></phase>'
        '<pattern id="a"><rule context="play">'
        '<report test="true()"><value-of select="$word"/></report></rule></pattern>'
        '<pattern id="b"><rule context="play"><report test="true()">b</report></rule></pattern>'
    )

    assert heard(tmp_path, inside, phase="quick") == ["1:2 error - /play: hello"]
    with pytest.raises(SchemaError) as caught:
        heard(tmp_path, inside, phase="slow")
    assert caught.value.code == "schematron-phase"


def test_abstract_patterns_are_filled_in(tmp_path: Path) -> None:
    inside = (
        '<pattern abstract="true" id="least"><rule context="$what"><assert test="$whatever &gt;= $least">'
        '<value-of select="$whatever"/> is less than <value-of select="$least"/></assert></rule></pattern>'
        '<pattern is-a="least"><param name="what" value="person"/><param name="whatever" value="@born"/>'
        '<param name="least" value="1950"/></pattern>'
    )

    assert heard(tmp_path, inside) == ["2:4 error - /play/person: 1900 is less than 1950"]


def test_abstract_rules_lend_their_tests(tmp_path: Path) -> None:
    inside = pattern(
        '<rule abstract="true" id="base"><let name="n" value="count(*)"/>'
        '<report test="true()">base</report></rule>'
        '<rule abstract="true" id="more"><extends rule="base"/><report test="$n = 4">four</report></rule>'
        '<rule context="play"><extends rule="more"/><report test="true()">own</report></rule>'
    )

    assert [each.rpartition(": ")[2] for each in heard(tmp_path, inside)] == ["base", "four", "own"]


def test_diagnostics_follow_the_message(tmp_path: Path) -> None:
    inside = (
        pattern('<rule context="note"><report test="@n" diagnostics="d none">A note.</report></rule>')
        + '<diagnostics><diagnostic id="d">Its number is <value-of select="@n"/>.</diagnostic></diagnostics>'
    )

    assert heard(tmp_path, inside) == ["4:25 error - /play/speech/note: A note. Its number is 1."]


@pytest.mark.parametrize(
    ("context", "places"),
    [
        ("@who", ["/play/speech/@who", "/play/speech[2]/@who"]),
        ("@xml:id", ["/play/@xml:id", "/play/person/@xml:id", "/play/person[2]/@xml:id"]),
        ("/play", ["/play"]),
        ("/play/person | note", ["/play/person", "/play/person[2]", "/play/speech/note"]),
        ("speech/text()", ["/play/speech", "/play/speech[2]"]),
        ("comment()", ["/play"]),
        ("processing-instruction('hint')", ["/play"]),
        ("person[2]", ["/play/person[2]"]),
        ("*[@born > 1940]", ["/play/person[2]"]),
        ("speech[not(note)]", ["/play/speech[2]"]),
        ("speech[@who = ('#a', '#b')]", ["/play/speech"]),
        ("*[local-name() = 'note']", ["/play/speech/note"]),
    ],
)
def test_contexts(tmp_path: Path, context: str, places: list[str]) -> None:
    inside = pattern(f'<rule context="{context.replace("<", "&lt;")}"><report test="true()">it</report></rule>')

    assert [each.split()[3].rstrip(":") for each in heard(tmp_path, inside)] == places


def test_a_subject_is_where_it_is_told(tmp_path: Path) -> None:
    inside = pattern('<rule context="play"><report test="true()" subject="person[2]/@born">it</report></rule>')

    assert heard(tmp_path, inside) == ["3:4 error - /play/person[2]/@born: it"]


def test_current_is_the_node_of_the_rule(tmp_path: Path) -> None:
    inside = pattern(
        '<rule context="speech">'
        "<assert test=\"//person[concat('#', @xml:id) = current()/@who]\">no one</assert></rule>"
    )

    assert heard(tmp_path, inside) == ["5:4 error - /play/speech[2]: no one"]


@pytest.mark.parametrize(
    ("expression", "with_variable"),
    [
        ("current()/@n", "$schematron-current-node/@n"),
        ("'current()'", "'current()'"),
        ('concat("current()", current())', 'concat("current()", $schematron-current-node)'),
        ("my:current()", "my:current()"),
        ("'unclosed current()", "'unclosed current()"),
    ],
)
def test_current_is_left_alone_in_words(expression: str, with_variable: str) -> None:
    assert with_current(expression) == with_variable


def test_xpath_1_compares_as_xpath_1(tmp_path: Path) -> None:
    inside = pattern('<rule context="person"><report test="@born &gt; 1940">late</report></rule>')

    assert heard(tmp_path, inside, "xslt") == heard(tmp_path, inside, "xslt2") == heard(tmp_path, inside, "")


def test_what_says_xpath_1_and_is_2_is_run_all_the_same(tmp_path: Path) -> None:
    inside = pattern(
        '<rule context="play"><assert test="every $p in person satisfies $p/@born">it</assert></rule>'
    )

    assert heard(tmp_path, inside, "xslt") == []


def test_a_test_that_can_not_be_evaluated_is_told_once(tmp_path: Path) -> None:
    inside = pattern(
        '<rule context="person"><assert id="old" test="xs:date(@born) gt xs:date(\'1900\')">it</assert></rule>'
    )

    (only,) = heard(tmp_path, f'<ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>{inside}')

    assert only.startswith("2:4 warning old /play/person: a test can't be evaluated here (")


@pytest.mark.parametrize("call", ["doc('file:///etc/hostname')", "doc('http://127.0.0.1:9/')"])
def test_nothing_outside_the_document_is_read(tmp_path: Path, call: str) -> None:
    inside = pattern(
        f'<rule context="play"><report test="string-length(string({call})) ge 0">read</report></rule>'
    )

    (only,) = heard(tmp_path, inside)

    assert "can't be evaluated here" in only


@pytest.mark.parametrize(
    ("inside", "binding", "code"),
    [
        ('<pattern><rule context="a[("><assert test="b">c</assert></rule></pattern>', "xslt2", "schematron-xpath"),
        (
            '<pattern><rule context="a"><assert test="no-such(.)">c</assert></rule></pattern>',
            "xslt2",
            "schematron-xpath",
        ),
        ('<pattern><rule context="a"><assert>c</assert></rule></pattern>', "xslt2", "schematron-syntax"),
        ('<pattern><rule><assert test="b">c</assert></rule></pattern>', "xslt2", "schematron-syntax"),
        ('<pattern is-a="none"/>', "xslt2", "schematron-syntax"),
        ('<pattern><rule context="a"><extends rule="none"/></rule></pattern>', "xslt2", "schematron-syntax"),
        ('<let name="a"/>', "xslt2", "schematron-syntax"),
        ('<include href="none.sch"/>', "xslt2", "schematron-include"),
        ('<pattern documents="b.xml"/>', "xslt2", "schematron-documents"),
        ("", "python", "schematron-binding"),
    ],
)
def test_a_schema_that_is_wrong_is_refused_with_its_place(
    tmp_path: Path, inside: str, binding: str, code: str
) -> None:
    with pytest.raises(SchemaError) as caught:
        heard(tmp_path, inside, binding)

    assert caught.value.code == code
    assert (caught.value.file, caught.value.line) == (str(tmp_path / "rules.sch"), 1)


def test_files_are_included_from_the_folder(tmp_path: Path) -> None:
    (tmp_path / "more.sch").write_text(
        '<pattern xmlns="http://purl.oclc.org/dsdl/schematron"><rule context="play">'
        '<report test="true()">more</report></rule></pattern>',
        "utf-8",
    )

    assert heard(tmp_path, '<include href="more.sch"/>') == ["1:2 error - /play: more"]


EMBEDDED = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:t="urn:t">
  <include href="more.rng"/>
  <start><element name="t:play"><sch:pattern id="one"><sch:rule context="t:play"><sch:report test="true()">one
  </sch:report></sch:rule></sch:pattern><ref name="any"/></element></start>
</grammar>"""
MORE = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:s="http://purl.oclc.org/dsdl/schematron">
  <s:ns prefix="u" uri="urn:t"/>
  <define name="any"><s:pattern id="two"><s:rule context="u:play"><s:report test="true()">two</s:report></s:rule>
  </s:pattern><text/></define>
</grammar>"""


def test_rules_embedded_in_relax_ng_are_found_with_their_namespaces(tmp_path: Path) -> None:
    (tmp_path / "main.rng").write_text(EMBEDDED, "utf-8")
    (tmp_path / "more.rng").write_text(MORE, "utf-8")
    rules = rules_of(str(tmp_path / "main.rng"))
    tree = build(b'<play xmlns="urn:t"/>', "play.xml")

    assert [each.message for each in spoken(rules, tree)] == ["two", "one"]


def test_all_rules_of_tei_run(tei_all: Path) -> None:
    rules = rules_of(str(tei_all))
    tests = [test for pattern in rules.patterns for rule in pattern.rules for test in rule.tests]
    tree = build(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><lg><note/></lg>'
        b'<p><ptr target="#a" cRef="b"/>'
        b'<list type="gloss"><item/></list><date when="1953" from="1952">then</date></p></body></text></TEI>',
        "a.xml",
    )
    said = [each for each in spoken(rules, tree) if not each.cannot]

    assert len(tests) == 89
    assert len(said) == 4
    assert [each.severity for each in said].count("warning") == 1


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a", ["a"]),
        ("a | b", ["a", "b"]),
        ("a[b | c] | d", ["a[b | c]", "d"]),
        ("a[. = '|'] | b", ["a[. = '|']", "b"]),
        ("(a | b)[c]", ["(a | b)[c]"]),
    ],
)
def test_alternatives_of_a_pattern(pattern: str, parts: list[str]) -> None:
    assert list(alternatives(pattern)) == parts


@pytest.mark.parametrize(
    ("pattern", "plain"),
    [
        ("tei:p", True),
        ("tei:*[@when]", True),
        ("tei:div/tei:head[not(@type = 'x')]", True),
        ("tei:p[ancestor::tei:note]", True),
        ("*[local-name() = 'a']", True),
        ("tei:p[1]", False),
        ("tei:p[@n > @m]", False),
        ("tei:p[@n = $x]", False),
        ("tei:p[matches(@n, 'a')]", False),
        ("tei:p[@a = ('x', 'y')]", True),
    ],
)
def test_plain_patterns_are_those_that_all_versions_read_alike(pattern: str, plain: bool) -> None:  # noqa: FBT001 - what is expected
    assert is_plain(pattern) is plain


def test_not_even_as_text(tmp_path: Path) -> None:
    inside = pattern(
        '<rule context="play"><assert test="unparsed-text(\'file:///etc/hostname\')">it</assert></rule>'
    )

    with pytest.raises(SchemaError, match="is no XPath"):
        heard(tmp_path, inside)
