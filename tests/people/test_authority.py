"""An authority list: a table or a listPerson; what is wrong with one is said with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.errors import UsageError
from tei.people.authority import read_people

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """\
id,name,ref,role,labels
dolan,Petr Dolan,https://example.org/p/1,interviewer,PD|Interviewer
,"Novak, Mary",,,
"""
LIST = """\
<TEI xmlns="http://www.tei-c.org/ns/1.0"><listPerson>
 <person xml:id="dolan" sameAs="https://example.org/p/1"><persName>Petr <surname>Dolan</surname></persName>
  <persName>PD</persName></person>
 <person xml:id="novak"><persName ref="https://example.org/p/2">Mary Novak</persName></person>
 <person xml:id="nobody"/>
</listPerson></TEI>
"""


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def test_a_table_gives_names_references_and_labels(tmp_path: Path) -> None:
    dolan, novak = read_people(written(tmp_path, "people.csv", TABLE))

    assert (dolan.id, dolan.name.core, dolan.ref) == ("dolan", ("petr", "dolan"), "https://example.org/p/1")
    assert (dolan.description, dolan.labels) == ("interviewer", ("PD", "Interviewer"))
    assert novak.name.person == "Mary Novak"


def test_a_list_of_tei_gives_ids_names_and_references(tmp_path: Path) -> None:
    dolan, novak = read_people(written(tmp_path, "people.xml", LIST))

    assert (dolan.id, dolan.name.person, dolan.labels) == ("dolan", "Petr Dolan", ("PD",))
    assert dolan.ref == "https://example.org/p/1"
    assert (novak.id, novak.ref) == ("novak", "https://example.org/p/2")


def test_what_xml_cannot_hold_is_left_out(tmp_path: Path) -> None:
    (entry,) = read_people(written(tmp_path, "people.csv", "id,name\n1 a!,A\x00B  C\n"))

    assert (entry.id, entry.name.person) == ("p-1-a-", "A B C")


WRONG = [
    ("no such column", "who,ref\nA,1\n", "column “name”"),
    ("nobody in it", "name\n\n", "nobody"),
    ("no XML", "<TEI><person></TEI>", ":1:"),
]


@pytest.mark.parametrize(("text", "said"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_is_wrong_with_a_list_is_said(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path, "people.csv", text)

    with pytest.raises(UsageError, match=said):
        read_people(path)


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        read_people(str(tmp_path / "none.csv"))
