"""The automaton gives the verdict that the standard's own definition gives."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.relaxng.reference import Pattern, accepts
from tests.relaxng.schemas import schema
from tests.relaxng.strategies import documents, fitting, schemas, written, xml


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
