"""Name classes are sets: union, difference and overlap agree with membership."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.relaxng.name_table import NameTable
from tei.relaxng.names import ANY_NAME, NameClass, difference, finite, names_of_namespace, overlap, union

NAMESPACES = ("", "urn:a", "urn:b", "urn:unnamed")
LOCALS = ("p", "q", "r", "unnamed")
NAMES = [f"{namespace} {local}".lstrip() for namespace in NAMESPACES for local in LOCALS]

simple = st.one_of(
    st.just(ANY_NAME),
    st.sampled_from(NAMESPACES[:3]).map(names_of_namespace),
    st.sets(st.sampled_from([name for name in NAMES if "unnamed" not in name])).map(finite),
)
classes = st.recursive(
    simple,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(union),
        st.tuples(inner, inner).map(lambda pair: difference(*pair)),
    ),
)


def members(names: NameClass) -> set[str]:
    return {name for name in NAMES if names.has(name)}


@given(st.lists(classes, max_size=4))
def test_union_has_what_any_has(several: list[NameClass]) -> None:
    assert members(union(several)) == {name for names in several for name in members(names)}


@given(classes, classes)
def test_difference_has_what_the_second_has_not(first: NameClass, second: NameClass) -> None:
    assert members(difference(first, second)) == members(first) - members(second)


@given(classes, classes)
def test_overlap_names_what_is_in_both(first: NameClass, second: NameClass) -> None:
    common = members(first) & members(second)
    found = overlap(first, second)

    assert (found is not None) == bool(common)
    if found is not None and not found.endswith("*"):
        assert found in common


@given(classes, classes)
def test_equal_classes_have_one_number(first: NameClass, second: NameClass) -> None:
    table = NameTable()
    numbers = (table.number(first), table.number(second))

    assert (numbers[0] == numbers[1]) == (members(first) == members(second))
    assert members(table.name_class(numbers[0])) == members(first)
    assert {name for name in NAMES if table.has(numbers[1], name)} == members(second)


@pytest.mark.parametrize(
    ("names", "is_open"),
    [
        (finite(["p"]), False),
        (ANY_NAME, True),
        (names_of_namespace("urn:a"), True),
        (difference(ANY_NAME, finite(["p"])), True),
        (union([finite(["p"]), names_of_namespace("")]), True),
    ],
)
def test_a_wildcard_makes_a_class_open(names: NameClass, is_open: bool) -> None:  # noqa: FBT001 - a column of the table
    assert names.is_open == is_open
