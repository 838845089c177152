"""Documents as trees: where their elements are."""

from __future__ import annotations

import pytest

from tei.schematron.tree import NoTreeError, build


def test_paths_and_places() -> None:
    places = build(b"<TEI>\n <p/><!-- c --><q/>\n <p><q a='1'/></p>\n</TEI>", "a.xml").places

    assert [(places.path(number), *places.place(number)) for number in range(5)] == [
        ("/TEI", 1, 2),
        ("/TEI/p", 2, 3),
        ("/TEI/q", 2, 17),
        ("/TEI/p[2]", 3, 3),
        ("/TEI/p[2]/q", 3, 6),
    ]


def test_the_middle_of_a_very_long_path_is_left_out() -> None:
    places = build(b"<TEI>" + b"<q><p/><p>" * 3000 + b"</p></q>" * 3000 + b"</TEI>", "a.xml").places

    assert len(places.path(9000)) < 300
    assert places.path(9000).startswith("/TEI/q/p[2]/q/")
    assert places.path(9000).endswith("/q/p[2]")


def test_text_and_comments_stand_where_they_stood() -> None:
    root = build(b"<TEI>a<p>b</p>c<!-- d -->e<?f g?>h</TEI>", "a.xml").root

    assert [node.tail for node in root] == ["c", "e", "h"]
    assert (root.text, root[0].text) == ("a", "b")


def test_a_namespace_that_is_no_address_has_its_place() -> None:
    with pytest.raises(NoTreeError) as caught:
        build(b"<TEI>\n <p xmlns='a?>b'/></TEI>", "a.xml")

    assert (caught.value.name, caught.value.line, caught.value.column) == ("{a?>b}p", 2, 3)
