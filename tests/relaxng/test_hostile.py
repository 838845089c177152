"""Schemas and documents that are deep, long or tangled cost no more than their size."""

from __future__ import annotations

import threading

import pytest

from tests.relaxng.schemas import schema

DEEP = 20_000


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"<element name='a' RNG>{'<group>' * DEEP}<empty/>{'</group>' * DEEP}</element>", id="groups"
        ),
        pytest.param(
            "<element name='a' RNG>"
            + "<choice><element name='b'><empty/></element><group>" * DEEP
            + "<empty/>"
            + "</group></choice>" * DEEP
            + "</element>",
            id="choices",
        ),
        pytest.param(
            "<element name='a' RNG>"
            + "<optional><group><attribute name='b'/>" * 1
            + "<optional>" * DEEP
            + "<text/>"
            + "</optional>" * DEEP
            + "</group></optional></element>",
            id="optionals",
        ),
        pytest.param(
            "<element RNG>" + "<choice>" * DEEP + "<name>a</name>" + "</choice>" * DEEP + "<empty/></element>",
            id="name classes",
        ),
        pytest.param(
            "<grammar RNG><start><element name='a'><ref name='d0'/></element></start>"
            + "".join(f"<define name='d{n}'><ref name='d{n + 1}'/></define>" for n in range(DEEP))
            + f"<define name='d{DEEP}'><empty/></define></grammar>",
            id="references",
        ),
        pytest.param(
            "<grammar RNG><start><element name='a'><ref name='d0'/></element></start>"
            + "".join(
                f"<define name='d{n}'><choice><element name='e{n}'><empty/></element>"
                f"<ref name='d{n + 1}'/></choice></define>"
                for n in range(5000)
            )
            + "<define name='d5000'><empty/></define></grammar>",
            id="references to choices",
        ),
        pytest.param(
            "<grammar RNG><start>" * 2000 + "<element name='a'><empty/></element>" + "</start></grammar>" * 2000,
            id="grammars",
        ),
    ],
)
def test_depth_of_a_schema_does_not_matter(text: str) -> None:
    assert schema(text).accepts(b"<a/>")


def test_deep_interleave() -> None:
    deep = 600
    text = "".join(f"<interleave><element name='e{n}'><empty/></element><group>" for n in range(deep))
    compiled = schema(f"<element name='a' RNG>{text}<empty/>{'</group></interleave>' * deep}</element>")

    assert compiled.accepts(f"<a>{''.join(f'<e{n}/>' for n in reversed(range(deep)))}</a>".encode())
    assert not compiled.accepts(f"<a>{''.join(f'<e{n}/>' for n in range(1, deep))}</a>".encode())


def test_depth_of_a_document_does_not_matter() -> None:
    compiled = schema("start = a a = element a { a? }")

    assert compiled.accepts(b"<a>" * 200_000 + b"</a>" * 200_000)


def test_a_choice_of_thousands() -> None:
    names = [f"e{n}" for n in range(3000)]
    compiled = schema(
        f"start = element a {{ ({' | '.join(names)})* }}"
        + "".join(f" {n} = element {n} {{ empty }}" for n in names)
    )

    assert compiled.accepts(f"<a>{''.join(f'<{n}/>' for n in names)}</a>".encode())


def test_values_by_the_thousand() -> None:
    values = [f"v{n}" for n in range(5000)]
    listed = " | ".join(f'"{value}"' for value in values)
    compiled = schema(f"start = element a {{ element p {{ {listed} }}* }}")

    assert compiled.accepts(f"<a>{''.join(f'<p>{v}</p>' for v in values)}</a>".encode())
    assert not compiled.accepts(b"<a><p>v5000</p></a>")


def test_many_optional_elements_of_one_name() -> None:
    compiled = schema(f"start = element a {{ {'b?, ' * 300}{', '.join(['b'] * 300)} }} b = element b {{ empty }}")

    assert compiled.accepts(b"<a>" + b"<b/>" * 300 + b"</a>")
    assert compiled.accepts(b"<a>" + b"<b/>" * 600 + b"</a>")
    assert not compiled.accepts(b"<a>" + b"<b/>" * 601 + b"</a>")
    assert not compiled.accepts(b"<a>" + b"<b/>" * 299 + b"</a>")


def test_the_nth_from_the_end() -> None:
    after = ", (b | c)" * 16
    compiled = schema(
        f"start = element a {{ (b | c)*, b{after} }} b = element b {{ empty }} c = element c {{ empty }}"
    )

    assert compiled.accepts(f"<a>{'<b/><c/><c/>' * 200}<b/>{'<c/>' * 16}</a>".encode())
    assert not compiled.accepts(f"<a>{'<b/><c/><c/>' * 200}<c/>{'<c/>' * 16}</a>".encode())


def test_paths_that_double_at_every_step() -> None:
    defines = "".join(f" d{n} = (d{n + 1}, x) | (d{n + 1}, y)" for n in range(40))
    compiled = schema(
        f"start = element a {{ d0 }}{defines} d40 = element z {{ empty }}"
        " x = element x { empty } y = element y { empty }"
    )

    assert compiled.accepts(f"<a><z/>{'<x/><y/>' * 20}</a>".encode())
    assert not compiled.accepts(f"<a><z/>{'<x/><y/>' * 19}</a>".encode())


def test_stars_of_stars() -> None:
    compiled = schema(
        f"start = element a {{ {'(' * 60}b?, c{')*' * 60} }} b = element b {{ empty }} c = element c {{ empty }}"
    )

    assert compiled.accepts(b"<a>" + b"<b/><c/>" * 500 + b"</a>")
    assert not compiled.accepts(b"<a>" + b"<b/><c/>" * 500 + b"<b/></a>")


def test_one_schema_in_several_threads() -> None:
    names = [f"e{n}" for n in range(60)]
    compiled = schema(
        f"start = element a {{ ({' & '.join(f'{n}?' for n in names)}) }}"
        + "".join(f" {n} = element {n} {{ attribute v {{ xsd:integer }} }}" for n in names)
    )
    good = f"<a>{''.join(f'<{n} v={chr(34)}1{chr(34)}/>' for n in reversed(names))}</a>".encode()
    bad = good.replace(b'"1"', b'"x"', 1)
    wrong: list[int] = []

    def work(number: int) -> None:
        verdicts = [compiled.accepts(document) for document in (good, bad) * 10]
        if verdicts != [True, False] * 10:
            wrong.append(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert wrong == []
