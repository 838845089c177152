"""The automaton gives the verdict that the standard's own definition gives."""

from __future__ import annotations

from functools import reduce

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.relaxng.reference import Pattern, accepts
from tests.relaxng.schemas import schema
from tests.relaxng.strategies import documents, fitting, optional, schemas, written, xml


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(schemas(), st.data())
def test_verdicts_are_those_of_the_standard(pattern: Pattern, data: st.DataObject) -> None:
    compiled = schema(f"start = {written(pattern)}")
    for _ in range(3):
        document = data.draw(st.one_of(fitting(pattern), documents()))

        assert compiled.accepts(xml(document).encode(), identities=False) == accepts(pattern, document), (
            written(pattern),
            xml(document),
        )


WORDS = ("one", "two", "three")
LEAVES: dict[str, list[Pattern]] = {
    "element": [("element", name, ("empty",)) for name in "bcde"],
    "value": [("value", word) for word in WORDS],
}


@settings(max_examples=150, deadline=None)
@given(st.data(), st.sampled_from(("element", "value")))
def test_long_sequences(data: st.DataObject, kind: str) -> None:
    leaves = st.sampled_from(LEAVES[kind])
    members = data.draw(
        st.lists(st.one_of(leaves, *[leaves.map(optional)] * 3), min_size=9, max_size=16), label="members"
    )
    whole = reduce(lambda before, member: ("group", before, member), members)
    found = data.draw(st.lists(leaves, max_size=8), label="what comes")
    content: Pattern = whole if kind == "element" else ("list", whole)
    text = f"{', '.join(map(written, members))}"
    compiled = schema(f"start = element a {{ {text if kind == 'element' else f'list {{ {text} }}'} }}")
    children: list[object] = [(leaf[1], {}, []) for leaf in found]
    if kind == "value":
        children = [" ".join(leaf[1] for leaf in found)]

    expected = accepts(("element", "a", content), ("a", {}, children))
    assert compiled.accepts(xml(("a", {}, children)).encode()) == expected
