"""What is fuzzed: a function for each reader that takes any bytes and knows what may come of them.

An input is a finding if anything is raised but an error of tei that names its fault, or if a law is broken.
"""

from __future__ import annotations

import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tei.encoding import encode
from tei.errors import SchemaError, SourceError, TeiError, UsageError
from tei.events.plain_text import PlainText
from tei.events.xml_reader import read
from tei.people.authority import read_people
from tei.relaxng.compilation import compile_schema
from tei.settings import read_settings
from tei.text.source import Source
from tei.validation import Options, check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent.parent
LONGEST_SEED = 3000


def transcript(data: bytes) -> None:
    """Encode a transcript: the output is sound, is read back, and gives every character back."""
    try:
        source = Source.from_bytes(data, "fuzz.txt")
        pieces: list[str] = []
        done = encode(source, pieces.append)
    except SourceError:
        return
    faults = [finding for finding in done.findings if finding.severity == "error"]
    assert not faults, faults[0].message
    back: list[str] = []
    read("".join(pieces).encode(), PlainText(back.append), name="fuzz.xml")
    assert "".join("".join(back).split()) == "".join(source.text.split()), "text was lost or invented"


def xml(data: bytes) -> None:
    """Validate a document: twice the same findings, each in a place of the document."""
    try:
        first = check(data, "fuzz.xml", Options()).findings
    except TeiError:
        return
    assert first == check(data, "fuzz.xml", Options()).findings, "the second verdict differs"
    lines = data.count(b"\n") + data.count(b"\r") + 1
    assert all(0 <= finding.line <= lines for finding in first), "a finding stands beyond the end"


def rng(data: bytes) -> None:
    """Compile a schema in XML."""
    _compile(data, "rng")


def rnc(data: bytes) -> None:
    """Compile a schema in compact syntax."""
    _compile(data, "rnc")


def _compile(data: bytes, ending: str) -> None:
    with suppress(SchemaError):
        compile_schema(str(_folder() / f"fuzz.{ending}"), data)


def settings(data: bytes) -> None:
    """Read the settings of a project."""
    with suppress(UsageError):
        read_settings(_file("tei.toml", data))


def people(data: bytes) -> None:
    """Read an authority list, in both its forms."""
    for name in ("people.csv", "people.xml"):
        with suppress(TeiError):
            read_people(_file(name, data))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "transcript": transcript,
    "xml": xml,
    "rng": rng,
    "rnc": rnc,
    "settings": settings,
    "people": people,
}
SEEDS = {
    "transcript": ("samples/*/*.txt", "tests/recognisers/cases/*.txt"),
    "xml": ("samples/*/*.xml", "tests/findings/cases/*.txt"),
    "rng": ("schemas/*.rng",),
    "rnc": ("schemas/*.rnc",),
}
"""Files of the project that are inputs to begin with, beside those in the folder ``seeds``."""


def seeds(name: str) -> Iterator[bytes]:
    """Yield what to begin with for a target, long files cut."""
    for pattern in (f"tests/fuzz/seeds/{name}-*", *SEEDS.get(name, ())):
        for path in sorted(ROOT.glob(pattern)):
            yield path.read_bytes()[:LONGEST_SEED]


def words(name: str) -> list[str]:
    r"""Return what the inputs of a target are made of; ``\n`` and the like stand for what they do in Python."""
    lines = (ROOT / "tests" / "fuzz" / "words" / f"{name}.txt").read_text("utf-8").splitlines()
    return [line.encode("latin-1", "backslashreplace").decode("unicode_escape") for line in lines]


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def _file(name: str, data: bytes) -> str:
    path = _folder() / name
    path.write_bytes(data)
    return str(path)
