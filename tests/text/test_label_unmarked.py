"""Names in capitals with nothing but a blank behind them."""

from __future__ import annotations

from tei.text.labels import labels
from tei.text.source import Source


def test_a_transcript_may_end_behind_a_name() -> None:
    found = labels(Source("ANNA Yes.\nBEN No?\nANNA So.\nBEN No.\nANNA Oh.\nBEN "))

    assert [label.name for label in found] == ["ANNA", "BEN", "ANNA", "BEN", "ANNA"]
