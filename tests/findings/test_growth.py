"""What is said of one tag takes no more time for each thing than of many tags."""

from __future__ import annotations

import tei
from tests.growth import grows_linearly

DOCUMENT = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Lamps</title></titleStmt>'
    "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
    '<text><body><p><ref target="{}">here</ref></p></body></text></TEI>'
)


def with_dangling_pointers(number: int) -> None:
    document = DOCUMENT.format(" ".join(f"#lamp{index}" for index in range(number)))

    assert len(tei.validate(document.encode())) == number


def test_many_pointers_in_one_attribute_that_lead_nowhere() -> None:
    assert grows_linearly(with_dangling_pointers, 500, 4_000)
