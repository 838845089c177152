"""Ill-formed documents: one finding each, at the right place, with the cure where it is certain."""

from __future__ import annotations

import pytest

from tei.errors import SourceError
from tei.events.xml_reader import read
from tests.events.recording import Recording

CASES = [
    ("<a>x & y</a>", "1:6", "bare &", "&amp;"),
    ("<a>x &amp y</a>", "1:6", "&amp lacks its semicolon", "&amp;"),
    ("<a>5 < 6</a>", "1:6", "bare <", "&lt;"),
    ("<a>x]]>y</a>", "1:5", "]]>", "]]&gt;"),
    ("<a b=c/>", "1:6", "value of b", 'b="c"'),
    ("<a b=>", "1:6", "value of b is missing", 'b="..."'),
    ("<a b=/>", "1:6", "value of b is missing", 'b="..."'),
    ("<a b/>", "1:5", "attribute b has no value", 'b="..."'),
    ("<a b='1'c='2'/>", "1:9", "space is missing", "two attributes"),
    ("<a b='x<y'/>", "1:8", "< in the value of b", "&lt;"),
    ("<a b='1>\n<c/>\n</a>", "1:6", "value of b is never closed", "quotation mark"),
    ("<a\n<b/>", "2:1", "tag <a is not closed", "> is missing"),
    ("<a b='1' b='2'/>", "1:10", "attribute b stands twice", "keep one"),
    ("<a>\n<p>x</a>", "2:5", "</a> does not close <p> of line 2", "</p> is missing"),
    ("<a>\n<p>x</q></a>", "2:5", "</q> does not close <p> of line 2", "write </p>"),
    (
        "<a>\n<p>x</p></p>\n<p/></a>",
        "2:9",
        "</p> does not close <a> of line 1",
        "delete it, or write </a>, if not <p> is missing",
    ),
    ("<x:a xmlns:x='u'>\n<x:p></a></x:a>", "2:6", "</a> does not close <x:p> of line 2", "write </x:p>"),
    (
        "<a>\n <d>\n  <d>\n   x\n </d>\n</a>",
        "5:2",
        "</d> stands under <d> of line 2, but closes that of line 3",
        "</d> is missing before it",
    ),
    (
        "<a>\n <d>\n  <d>\n   <d>\n    <p/>\n  </d>\n </d>\n</a>",
        "6:3",
        "</d> stands under <d> of line 3, but closes that of line 4",
        "</d> is missing before it",
    ),
    ("<a>\n<d>\n<d>\nx\n</d>\n</a>", "6:1", "</a> does not close <d> of line 2", "</d> is missing"),
    ("<a>\n<p>x", "2:5", "<p> of line 2 is still open", "cut off"),
    ("<a/>\n<b/>", "2:1", "follow the root", "one element around everything"),
    ("<a><!-- x -- y --></a>", "1:11", "--", "dash"),
    ("<a><!-- x</a>", "1:4", "comment", "-->"),
    ("<a><?x </a>", "1:4", "processing instruction", "?>"),
    ("<a>\n<![CDATA[x</a>", "2:1", "CDATA", "]]>"),
    (" <?xml version='1.0'?><a/>", "1:2", "very first thing", "delete the white space"),
    ("<a><?xml version='1.0'?></a>", "1:4", "very first thing", "delete this one"),
    ("<a>&#0;</a>", "1:4", "&#0;", "delete"),
    ("<a>\x01</a>", "1:4", "U+0001", "delete"),
    ("<a>\ufffe</a>", "1:4", "U+FFFE", "can't stand"),
    ("<a>&eacute;</a>", "1:4", "&eacute;", "write what it stands for"),
    ("<a b='&amp;&eacute;'/>", "1:12", "&eacute;", "write what it stands for"),
    ("<a><x:b/></a>", "1:5", "prefix x", 'xmlns:x="..."'),
    ("<a c='1' x:b='2'/>", "1:10", "prefix x", 'xmlns:x="..."'),
    ("<a xmlns='u v'/>", "1:1", "space", "xmlns"),
    ("<a xmlns:xml='u'/>", "1:1", "prefix xml", "another prefix"),
    ("</a>", "1:1", "end tag", "root"),
    ("hello", "1:1", "not XML", "<"),
    ("<a>&you;</a>", "1:4", "&you; is not declared", "write what it stands for"),
    ("<a b='http://a.example/?x=1&y=2'/>", "1:28", "bare & before y=", "&amp;"),
    ("<a b=“c”/>", "1:6", "value of b stands in curly quotation marks", 'b="c"'),
    ("<a>< p>x</p></a>", "1:4", "bare <", "write &lt;, or, if this is a tag, <p>"),
    ("<a>x&#nbsp;y</a>", "1:5", "&# stands before the number", "&#233;"),
    ("<a><p>x</ p></a>", "1:10", "white space stands between </", "delete it"),
    ("<a><p>x<\\p></a>", "1:8", "an end tag begins with </", "not with"),
    ("<a b:'1'/>", "1:6", "= is missing before the value of b", 'b="..."'),
    ("<a><p b='1'Some words</p></a>", "1:12", "the tag <p is not closed", "> is missing"),
    ("{\\rtf1 hello}", "1:1", "this is not XML", "begins with <"),
    ('{"a": 1}', "1:1", "this is not XML", "begins with <"),
    ("<a XML:ID='b'/>", "1:4", "prefix xml", "write xml:id"),
    ("<a>5 < 6 and 7 > 6</a>", "1:6", "bare <", "write &lt;"),
    ("<a><p>x</p n='1'></a>", "1:12", "an end tag holds its name alone", "write </p>"),
    ("<a>\n<p>one<lb>two</p></a>", "2:14", "</p> does not close <lb> of line 2", "write <lb/>"),
    (
        "<a>\n<p/>Some words.</p>\n</a>",
        "2:1",
        "<p/> closes itself, and </p> of line 2 closes nothing",
        "write <p>",
    ),
    ("<a>\n<p n='1'/><b>x</b></p>\n</a>", "2:1", "<p/> closes itself", "write <p>"),
    (
        "<a>\n <b>x</b>\n <b>y\n <b>z</b>\n <c/>\n</a>",
        "3:6",
        "</b> is missing here: </a> of line 6 finds <b> of line 3 open",
        "</b>",
    ),
    (
        "<a>\n <d>\n  <p>x</p>\n  <q/>\n </d>\n <d>\n  <p>y\n  z\n  <q/>\n </d>\n</a>",
        "8:4",
        "</p> is missing here: </d> of line 10 finds <p> of line 7 open",
        "</p>",
    ),
    ("<a>\n <b>\n  <c/>\n\n <d/>\n</a>", "4:2", "</b> is missing here", "<b> of line 2 open"),
    ("<a>\n <b>x\n <i>y</i></a>", "3:10", "</a> does not close <b> of line 2", "</b> is missing before it"),
    ("<a>\n<item>x</item>\n<itme>y</item>\n</a>", "3:1", "<itme> is not closed by </item> of line 3", "<item>"),
    ("<a>\n<bbb>y</bb>\n</a>", "2:7", "</bb> does not close <bbb> of line 2", "write </bbb>, or <bb> there"),
    ("<a>\n<p></p></p>\n</a>", "2:8", "</p> does not close <a> of line 1", "delete it"),
    ("<a><p/><p>x</p></p>\n</a>", "1:16", "</p> does not close <a> of line 1", "delete it"),
    ("<a>\n<p>x<lb/>y</lb></p></a>", "2:11", "</lb> does not close <p>", "delete it, <lb/> is always empty"),
    ("<a>\n<p>x</p>y</q></a>", "2:10", "</q> does not close <a>", "<q> is missing where it begins, or write </a>"),
    ("<list><item>x</item>\n</lsit>", "2:1", "</lsit> does not close <list> of line 1", "write </list>"),
    ("<sp><p>x</p><speaker>y</p></sp>", "1:23", "</p> does not close <speaker> of line 1", "write </speaker>"),
    ("<a>x &quot y</a>", "1:6", "&quot lacks its semicolon", "write &quot;"),
    ("<a>x &#x; y</a>", "1:6", "&# stands before the number", "&#233;"),
    ("<a>x <!- y --></a>", "1:6", "a comment begins with", "<!--"),
    ("<a><!DOCTYPE a></a>", "1:4", "a document type declaration", "delete it"),
    ("<a><p>x<//p></a>", "1:10", "an end tag has one slash", "delete this one"),
    ("<a>< p n='1'>x</p></a>", "1:4", "bare <", "if this is a tag, <p>"),
    ("<a><2p>x</2p></a>", "1:4", "bare <", "let its name begin with a letter"),
    ("<a><pn='1'>x</pn></a>", "1:7", "a space is missing in pn", "name of the element"),
    ("<a><lb n='1'/x</a>", "1:14", "> is missing behind /", "write />"),
    ("<a><lb n='1' / ></a>", "1:15", "> is missing behind /", "write />"),
    ("<a><p b='1', c='2'/></a>", "1:12", '"," can\'t stand between attributes', "delete it"),
    ("<a>\n<p>x</p\n</a>", "2:8", "the end tag </p is not closed", "> is missing"),
    ("<a><p b='1''/></a>", "1:12", "a quotation mark too many", "delete it"),
    ("<a><p b='1' 'c'/></a>", "1:13", "a quotation mark too many", "a name and = before the value"),
    ("<a><p 2b='1'/></a>", "1:7", "the name of an attribute begins with a letter", "correct"),
    ("<a><p Some words</p></a>", "1:12", "the attribute Some has no value", "close the tag before it with >"),
    ("<a>\n<P>x</p></a>", "2:5", "</p> does not close <P> of line 2", "capitals matter: write both alike"),
]


@pytest.mark.parametrize(("document", "place", "what", "cure"), CASES, ids=[case[0] for case in CASES])
def test_fault_place_and_cure(document: str, place: str, what: str, cure: str) -> None:
    with pytest.raises(SourceError) as refusal:
        read(document.encode("utf-8", "surrogatepass"), Recording(), name="f.xml")
    error = refusal.value

    assert f"{error.line}:{error.column}" == place
    assert what in error.message
    assert cure in error.message
    assert len(error.message) <= 120


def test_a_byte_that_is_no_character() -> None:
    with pytest.raises(SourceError, match="byte 0xe9 is not UTF-8"):
        read(b"<a>caf\xe9</a>", Recording())


@pytest.mark.parametrize("document", ["<a><" + "q" * 10_000 + "></a>", "<a b=" + "v" * 10_000 + "/>"])
def test_messages_stay_short(document: str) -> None:
    with pytest.raises(SourceError) as refusal:
        read(document.encode(), Recording())

    assert len(refusal.value.message) < 300
