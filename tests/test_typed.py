"""Named tuples of our own do what those of the standard library do."""

from __future__ import annotations

import pickle

import pytest

from tei.typed import NamedTuple


class Line(NamedTuple):
    """A line of a text."""

    start: int
    end: int = 7
    words: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        """How long it is."""
        return self.end - self.start


def test_fields_by_place_by_name_and_by_default() -> None:
    assert Line(1) == (1, 7, ())
    assert Line(1, words=("a",)) == (1, 7, ("a",))
    assert Line(end=9, start=2).length == 7


class Nothing(NamedTuple):
    """A record without fields."""


def test_a_record_may_have_no_fields() -> None:
    assert Nothing() == ()


def test_they_are_tuples() -> None:
    start, end, _ = Line(3)

    assert (start, end) == (3, 7)
    assert [line.start for line in sorted([Line(2), Line(1)])] == [1, 2]
    assert len({Line(1), Line(1)}) == 1
    assert not hasattr(Line(1), "__dict__")


def test_a_copy_with_changes() -> None:
    assert Line(1)._replace(end=3) == (1, 3, ())
    assert Line._make([1, 2, ()])._asdict() == {"start": 1, "end": 2, "words": ()}
    with pytest.raises(ValueError, match="there is no field stop"):
        Line(1)._replace(stop=3)  # type: ignore[call-arg]


def test_they_show_themselves_and_travel_between_processes() -> None:
    assert repr(Line(1)) == "Line(start=1, end=7, words=())"
    assert pickle.loads(pickle.dumps(Line(1, 2))) == Line(1, 2)  # noqa: S301 - our own bytes
    assert isinstance(pickle.loads(pickle.dumps(Line(1, 2))), Line)  # noqa: S301 - our own bytes


@pytest.mark.parametrize("arguments", [(), (1, 2, (), 4)])
def test_too_few_and_too_many_values_are_refused(arguments: tuple[int, ...]) -> None:
    with pytest.raises(TypeError):
        Line(*arguments)  # type: ignore[arg-type]
