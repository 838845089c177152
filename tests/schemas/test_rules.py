"""The Schematron rules of the schema: each speaks when it should, and is silent otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tei.findings.schematron import rules_of
from tei.schematron.running import spoken
from tei.schematron.tree import build
from tests.schemas.judge import DOCUMENTS, SCHEMA, faults, transcript, write_documents

if TYPE_CHECKING:
    from pathlib import Path

    from tei.schematron.rules import Test
    from tei.schematron.syntax import Node

PERSON = (
    '<particDesc><listPerson><person xml:id="novak"><persName>Novak</persName></person></listPerson></particDesc>'
)
LEVELS = '<refsDecl><citeStructure match="{}" use="@n">{}</citeStructure></refsDecl>'
INNER = '<citeStructure match="{}" use="@n" delim="."/>'
SENT = '<correspDesc><correspAction type="sent">{}</correspAction></correspDesc>'


class Case(NamedTuple):
    """A rule, a body that breaks it and one that keeps it; profile is in both."""

    rule: str
    broken: str
    kept: str
    profile: str = ""


def _dates(broken: str, kept: str) -> tuple[str, str]:
    return f"<p><date {broken}>then</date></p>", f"<p><date {kept}>then</date></p>"


CASES = [
    Case("who-is-a-pointer", '<u who="DR. HALL">Well.</u>', '<u who="#novak">Well.</u>', PERSON),
    Case("who-is-a-pointer", '<u who="novak">Well.</u>', '<u who="psn:novak">Well.</u>', PERSON),
    Case("who-is-declared", '<u who="#nobody">Well.</u>', '<u who="#novak">Well.</u>', PERSON),
    Case("who-is-declared", '<u who="#novak #nobody">Well.</u>', '<u who="#novak a.xml#b">Well.</u>', PERSON),
    Case("speakers-are-declared", '<u who="#novak">Well.</u>', '<u who="a.xml#novak">Well.</u>'),
    Case(
        "marker-has-note",
        '<p>A<ref type="note" target="#n2">[1]</ref><note xml:id="n1">One.</note></p>',
        '<p>A<ref type="note" target="#n1">[1]</ref><note xml:id="n1">One.</note></p>',
    ),
    Case(
        "note-has-marker",
        '<p>A[1]</p><div type="notes"><note n="1" xml:id="n1">One.</note></div>',
        '<p>A<ref target="#n1">[1]</ref></p><div type="notes"><note n="1" xml:id="n1">One.</note></div>',
    ),
    Case("pointer-leads-somewhere", '<p><ptr target="#b"/></p>', '<p xml:id="b"><ptr target="#b"/></p>'),
    Case("from-before-to", *_dates('from="1953-07-04" to="1952"', 'from="1953-07-04" to="1953"')),
    Case(
        "from-before-to",
        *_dates(
            'from="1953-07-04T10:00:00Z" to="1953-07-04T11:00:00+02:00"',
            'from="1953-07-04T10:00:00+02:00" to="1953-07-04T09:00:00Z"',
        ),
    ),
    Case("from-before-to", *_dates('from="1953-07-05" to="1953-07-04"', 'from="22:00:00" to="06:00:00"')),
    Case("bounds-in-order", *_dates('notBefore="1954" notAfter="1953"', 'notBefore="1953" notAfter="1953"')),
    Case("when-stands-alone", *_dates('when="1953" to="1954"', 'when="1953"')),
    Case("one-way-to-begin", *_dates('from="1953" notBefore="1952"', 'from="1953" notAfter="1954"')),
    Case("one-way-to-end", *_dates('to="1953" notAfter="1954"', 'to="1953" notBefore="1952"')),
    Case("calendar-of-words", '<p><date calendar="#c"/></p>', '<p><date calendar="#c">May</date></p>'),
    Case("subtype-needs-type", '<p><name subtype="a">N</name></p>', '<p><name type="b" subtype="a">N</name></p>'),
    Case("language-needs-target", '<p><ptr targetLang="de"/></p>', '<p><ptr target="a.xml" targetLang="de"/></p>'),
    Case(
        "one-unit",
        '<p><measure unit="kg" unitRef="a.xml">2 kg</measure></p>',
        '<p><measure unit="kg">2 kg</measure></p>',
    ),
    Case(
        "paragraphs-do-not-nest",
        "<p><view><p>a</p></view></p>",
        "<p><note><p>a</p></note></p>",
    ),
    Case("no-paragraph-in-verse", "<lg><l><q><p>a</p></q></l></lg>", "<lg><l><note><p>a</p></note></l></lg>"),
    Case("sentences-do-not-nest", "<p><s><s>a</s></s></p>", "<p><s>a</s><s>b</s></p>"),
    Case("stanza-has-lines", "<lg><label>a</label></lg>", "<lg><l>a</l></lg>"),
    Case("no-stanza-in-a-line", "<l><quote><lg><l>a</l></lg></quote></l>", "<lg><lg><l>a</l></lg></lg>"),
    Case("lines-do-not-nest", "<l><quote><l>a</l></quote></l>", "<l>a<note><l>b</l></note></l>"),
    Case("one-way-to-point", '<p><ptr target="a.xml" cRef="1"/></p>', '<p><ptr cRef="1"/></p>'),
    Case("two-ends", '<p><link target="a.xml"/></p>', '<p><link target="a.xml b.xml"/></p>'),
    Case(
        "gloss-has-labels",
        '<list type="gloss"><item>a</item></list>',
        '<list type="gloss"><label>a</label><item>b</item></list>',
    ),
    Case("span-has-end", "<p><delSpan/></p>", '<p><delSpan spanTo="#b"/><anchor xml:id="b"/></p>'),
    Case(
        "substitution-is-whole",
        "<p><subst><add>a</add></subst></p>",
        "<p><subst><del>b</del><add>a</add></subst></p>",
    ),
    Case("one-way-to-a-passage", '<p><span target="a.xml" from="b.xml"/></p>', '<p><span target="a.xml"/></p>'),
    Case("passage-has-beginning", '<p><span to="a.xml"/></p>', '<p><span from="b.xml" to="a.xml"/></p>'),
    Case(
        "relation-is-named",
        '<listRelation><relation mutual="a.xml b.xml"/></listRelation>',
        '<listRelation><relation name="friends" mutual="a.xml b.xml"/></listRelation>',
    ),
    Case(
        "one-related-item",
        "<p><bibl><relatedItem/></bibl></p>",
        '<p><bibl><relatedItem target="a.xml"/></bibl></p>',
    ),
    Case(
        "document-has-a-place",
        "<p><bibl><msIdentifier><idno>1</idno></msIdentifier></bibl></p>",
        "<p><bibl><msIdentifier><settlement>Vik</settlement><idno>1</idno></msIdentifier></bibl></p>",
    ),
    Case(
        "each-dimension-once",
        "<p><dimensions><width>1</width><width>2</width></dimensions></p>",
        "<p><dimensions><width>1</width><height>2</height></dimensions></p>",
    ),
    Case(
        "one-way-to-ruby",
        '<p><ruby><rb>a</rb><rt target="a.xml" from="a.xml" to="b.xml">b</rt></ruby></p>',
        '<p><ruby><rb>a</rb><rt target="a.xml">b</rt></ruby></p>',
    ),
    Case(
        "ruby-has-both-ends",
        '<p><ruby><rb>a</rb><rt from="a.xml">b</rt></ruby></p>',
        '<p><ruby><rb>a</rb><rt from="a.xml" to="b.xml">b</rt></ruby></p>',
    ),
    Case("shift-says-what", '<u>a<shift feature="loud"/></u>', '<u>a<shift feature="loud" new="f"/></u>'),
]
ONE = "<p>Text.</p>"
HEADERS = [
    ("one-date-an-action", "profile", SENT.format("<date/><date/>"), SENT.format("<date/>")),
    (
        "version-needs-scheme",
        "encoding",
        '<styleDefDecl schemeVersion="3"/>',
        '<styleDefDecl scheme="css" schemeVersion="3"/>',
    ),
    (
        "quotation-is-told",
        "encoding",
        "<editorialDecl><quotation/></editorialDecl>",
        '<editorialDecl><quotation marks="all"/></editorialDecl>',
    ),
    ("outer-level-starts-at-root", "encoding", LEVELS.format("div", ""), LEVELS.format("//div", "")),
    (
        "inner-level-starts-here",
        "encoding",
        LEVELS.format("//div", INNER.format("/p")),
        LEVELS.format("//div", INNER.format("p")),
    ),
    (
        "inner-level-has-delimiter",
        "encoding",
        LEVELS.format("//div", '<citeStructure match="p" use="@n"/>'),
        LEVELS.format("//div", INNER.format("p")),
    ),
    (
        "parallel-is-internal",
        "encoding",
        '<variantEncoding method="parallel-segmentation" location="external"/>',
        '<variantEncoding method="parallel-segmentation" location="internal"/>',
    ),
]
ALL = [
    *(
        (case.rule, transcript(case.broken, profile=case.profile), transcript(case.kept, profile=case.profile))
        for case in CASES
    ),
    *((rule, transcript(**{part: broken}), transcript(**{part: kept})) for rule, part, broken, kept in HEADERS),
]


RULES = rules_of(str(SCHEMA))
TESTS = [test for pattern in RULES.patterns for rule in pattern.rules for test in rule.tests]


def broken_rules(document: bytes) -> list[str]:
    """Return the ids of the tests that speak, in the order of the schema."""
    return [said.name for said in spoken(RULES, build(document, "document"))]


def test_each_prefix_in_a_rule_is_declared() -> None:
    text = SCHEMA.read_text("utf-8")
    rules = text[text.index("<sch:ns") :]
    declared = set(re.findall(r'<sch:ns prefix="(\w+)"', rules))
    written = " ".join(re.findall(r'(?:test|select|value|context)="([^"]*)"', rules))
    used = set(re.findall(r"(?<![\w'#:])([a-z]+):(?=[A-Za-z])", written)) - {"xml"}
    assert {"tei", "xs"} <= declared
    assert used == declared


def test_each_rule_is_tried() -> None:
    ids = [test.name for test in TESTS]
    assert len(ids) == len(set(ids))
    assert set(ids) == {rule for rule, _, _ in ALL}


@pytest.mark.parametrize(("rule", "broken", "kept"), ALL, ids=[rule for rule, _, _ in ALL])
def test_rule_speaks_only_when_it_is_broken(rule: str, broken: str, kept: str) -> None:
    assert rule in broken_rules(broken.encode())
    assert broken_rules(kept.encode()) == []


def test_rules_say_what_the_grammar_can_not(tmp_path: Path) -> None:
    documents = {f"{number}-{rule}-broken": broken for number, (rule, broken, _) in enumerate(ALL)}
    documents |= {f"{number}-{rule}-kept": kept for number, (rule, _, kept) in enumerate(ALL)}
    messages = faults(SCHEMA, write_documents(tmp_path, documents))
    assert {name: message for name, message in messages.items() if message} == {}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_documents_break_no_rule(document: Path) -> None:
    assert broken_rules(document.read_bytes()) == []


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.name)
def test_each_rule_has_its_sentence(test: Test) -> None:
    words = [word if isinstance(word, str) else "".join(_text(word)) for word in test.words]
    sentence = " ".join("".join(words).split())
    assert sentence.endswith((".", '"#molotov".'))
    assert len(sentence) < 160


def _text(node: Node) -> list[str]:
    return [child for child in node.children if isinstance(child, str)]
