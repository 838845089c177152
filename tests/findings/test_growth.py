"""What is said of one tag takes no more time for each thing than of many tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tei
from tests.growth import grows_linearly

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Lamps</title></titleStmt>'
    "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
    '<text><body><p><ref target="{}">here</ref></p></body></text></TEI>'
)


def test_many_pointers_in_one_attribute_that_lead_nowhere(tmp_path: Path) -> None:
    def told(number: int) -> None:
        path = tmp_path / f"lamps-{number}.xml"
        path.write_text(DOCUMENT.format(" ".join(f"#lamp{index}" for index in range(number))), "utf-8")

        assert len(tei.validate(path)) == number

    assert grows_linearly(told, 500, 4_000)
