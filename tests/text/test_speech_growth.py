"""Labels, numbers of lines, remarks without brackets: time grows as the transcript does, whatever is in it."""

from __future__ import annotations

import pytest

from tei import genres
from tei.encoding import recognise
from tei.people.identify import Identified
from tei.text.correspondence.feet import read_foot_of_record
from tei.text.correspondence.pieces import Ground
from tei.text.label_listed import in_list
from tei.text.labels import labels
from tei.text.line_numbers import unnumbered
from tei.text.source import Source
from tests.growth import grows_linearly

HOSTILE = {
    "numbers of lines": "".join(
        f"{number:>2}   MR. VANCE: I went to the mill, and then I went on\n" for number in range(1, 26)
    ),
    "numbers alone": "1\nMr. Vance. I went to the mill, and then I went on\n2\nand home.\n",
    "telephones": "1/2/2021, 14:03 - +44 7700 900412 +44 7700: Yes +44 (77) (00) +\n+1 +1 (2) 3 4 5 6 7 8\n",
    "times behind names": "ada — Today at 21:04\nyes\nben (Paris) 9:41 AM\nno\nAnn 1 [00:01] Yes. (No.) Ada: I\n",
    "columns of times": "A-1\t\t00:00:01.2\t1.2\t3.4\tYes.\nB-2\t1\t2\t3\t4\t5\t6\t7\t8\t9\tNo.\n",
    "times below names": "Ada\n00:01\nYes.\n\nBen\n00:02\n00:03\n00:04\n\n[Ada] 14:02:11\nNo.\n\nA | 00:03\nI\n\n",
    "fields of a head": "Project: Dams\nTitle: Dam\nAda: Yes\n\n",
    "words for roles": "Interviwer: Yes.\nINT.: No.\nInterviewer: Yes?\nAda: No?\n",
    "numbers and nothing else": "1\n2\n3\n",
    "the word for speaker": "SPEAKER\nSPEAKER\nAna Paz\n\n",
    "times of subtitles": "0:0:1.5 --> 0:0:2.5\nAna Paz\nYes.\n\n0:0:3.5 --> 0:0:4.5\nEmil Kurz\nNo.\n\n",
    "brackets that nobody closes": "MR. VANCE: I went (\nMR. PERRY: You went [\n",
    "calls that line ends divide": "MR. VANCE: I went. (Mr.\nPerry: No!) And so.\n",
    "names with points": "O SR. PAZ (P. S. - A. B. C.) – Eu digo.\n\nA SRA. REIS (P. S.) – Sim.\n\n",
    "short forms": "ACT I\n\nSIR TOBIN\nYes.\n\nMARA\nNo.\n\nTOBIN\nSo.\n\nMARA\nThe Tobin.\n\n",
    "marks that nobody closes": "Ada: Yes.\n<ada\n<\n<\nBen: No?\n",
    "tapes": "MR. VANCE: Yes.\n\nEnd of tape of tape of tape\n\nMR. PERRY: No.\n\n",
    "remarks without brackets": "O SR. PAZ: Sim.\n\nAplausos.\n\nO SR. REIS: Não.\n\nRisos do PS.\n\n",
    "names in quotation": "太郎「遅かったね」\n花子「ごめん」\n",
    "names that were called": "MR. VANCE: I call Ana Paz.\n\nAna Paz: Thanks.\n\nMR. PERRY: I call Emil Kurz.\n\n",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_as_the_transcript(piece: str) -> None:
    def work(size: int) -> None:
        source = unnumbered(Source(piece * (size // len(piece))))
        Identified(source, recognise(source, genres.guess(source).genre.TRAITS).spans)

    assert grows_linearly(work, 10_000, 80_000)


def test_many_persons_are_told_apart_in_linear_time() -> None:
    def work(size: int) -> None:
        turns = (
            f"{'SIR ' * (number % 2)}A{number // 2}B\nThe A{number // 3}B is here.\n\n" for number in range(size)
        )
        source = Source("ACT I\n\n" + "".join(turns))
        Identified(source, recognise(source, genres.guess(source).genre.TRAITS).spans)

    assert grows_linearly(work, 250, 2000)


def test_blank_lines_above_a_play_are_passed_once() -> None:
    def work(size: int) -> None:
        persons = "Persons\n\nMOSS\nHALE\n\nACT I\n\n"
        source = Source("\n" * size + persons + "MOSS Come in.\nHALE So.\nNobody listed.\n" * (size // 10))
        assert labels(source)

    assert grows_linearly(work, 2500, 20_000)


def test_whether_a_line_is_in_a_list_of_persons_is_found_at_once() -> None:
    def work(size: int) -> None:
        source = Source("Persons\n\nMOSS, a man\nANNA, a maid\n\n" * size)
        assert sum(in_list(source, line.start) for line in source.lines()) > size

    assert grows_linearly(work, 500, 4000)


def test_what_may_certify_a_record_is_looked_for_at_its_end() -> None:
    def work(size: int) -> None:
        told = "And then we went to the house, and the door was open, so that we could all see what was in it.\n"
        source = Source("Certified true copy\n\n" * size + told)
        ground = Ground(source, lambda _: False, lambda *_: (), {})
        assert read_foot_of_record(ground, 0, len(source.text)) is None

    assert grows_linearly(work, 2000, 16_000)
