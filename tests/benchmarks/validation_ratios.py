"""How fast validation is, as ratios that hold on any machine; a script, not a timed test.

    python -m tests.benchmarks.validation_ratios [--schema FILE --document FILE] [--rounds 7] [--megabytes 10]

Without a schema and a document of yours it makes a play and a schema for plays. The figures are medians over
rounds in which the two things compared take turns:

    validation / expat      a valid document, against expat alone with three callbacks that do nothing
    100 faults / none       a process that validates a document with 100 faults, against one without
    compiling, growth       the exponent e of time ~ n^e for schemas of n, 2n and 4n definitions
    memory, growth          the peak of a process for four times the document, less that for the document
"""

from __future__ import annotations

import argparse
import math
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from pyexpat import ParserCreate
from typing import TYPE_CHECKING

from tei.relaxng.compilation import compile_schema
from tei.relaxng.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLAY = """default namespace = "http://www.tei-c.org/ns/1.0"
start = element TEI { element text { element body { part* } } }
part = element div { attribute type { "act" | "scene" }?, element head { phrase }?, (part | sp | stage)* }
sp = element sp { who, element speaker { phrase }, (element p { phrase } | l | stage)+ }
who = attribute who { list { xsd:anyURI+ } }
l = element l { attribute n { xsd:positiveInteger }?, phrase }
stage = element stage { attribute type { "entrance" | "exit" }?, phrase }
phrase = (text | hi | stage | element date { attribute when { xsd:date } })*
hi = element hi { attribute rend { text }, phrase }
"""
SPEECH = (
    '<sp who="#ann"><speaker>ANN</speaker><l n="{n}">To be <hi rend="it">or</hi> not</l>'
    '<p>on <date when="1603-05-03"/> it <stage type="exit">Exit.</stage></p></sp>\n'
)


def play(megabytes: float) -> str:
    """Return a play of some size."""
    speeches = "".join(SPEECH.format(n=n) for n in range(1, int(megabytes * 1e6 / len(SPEECH)) + 1))
    inside = f'<body><div type="act">{speeches}</div></body>'
    return f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>{inside}</text></TEI>'


def grown(document: str, megabytes: float) -> str:
    """Return a document with what is in its body repeated, identifiers made unique."""
    start = re.search(r"<body\b[^>]*>", document)
    if start is None:
        sys.exit("the document has no body to be repeated")
    head, body, tail = document[: start.end()], *document[start.end() :].partition("</body>")[::2]
    tail = "</body>" + tail
    copies = range(max(1, round(megabytes * 1e6 / len(body))))
    unique = (re.sub(r'xml:id="([^"]*)"', rf'xml:id="\1_{n}"', body) if n else body for n in copies)
    return head + "".join(f"<div>{copy}</div>" for copy in unique) + tail


def spoilt(document: str, faults: int = 100) -> str:
    """Return a document with an attribute that is not allowed on some of its speeches."""
    places = [found.end() for found in re.finditer(r"<sp\b", document)]
    for place in sorted(places[:: max(1, len(places) // faults)][:faults], reverse=True):
        document = f'{document[:place]} bogus="1"{document[place:]}'
    return document


def bare_expat(document: str) -> None:
    """Read a document with callbacks that do nothing."""
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda _name, _attributes: None
    parser.EndElementHandler = lambda _name: None
    parser.CharacterDataHandler = lambda _data: None
    with open(document, "rb") as stream:
        parser.ParseFile(stream)


def ratio(first: Callable[[], object], second: Callable[[], object], rounds: int) -> float:
    """Return the median of the time of one function over that of another, each called once a round."""
    found = []
    for _ in range(rounds):
        times = []
        for function in (first, second):
            start = time.process_time()
            function()
            times.append(time.process_time() - start)
        found.append(times[0] / times[1])
    return statistics.median(found)


def compiling_growth(rounds: int) -> float:
    """Return the exponent with which the time to compile a schema grows with its size."""
    times = []
    for size in (1000, 2000, 4000):
        names = " | ".join(f"e{n}" for n in range(size))
        definitions = "".join(
            f"e{n} = element e{n} {{ attribute a{n % 7} {{ 'v{n}' }}?, e{(n + 1) % size}* }}\n"
            for n in range(size)
        )
        content = f"start = element root {{ ({names})* }}\n{definitions}".encode()
        taken = []
        for _ in range(rounds):
            start = time.process_time()
            compile_schema("schema.rnc", content)
            taken.append(time.process_time() - start)
        times.append(statistics.median(taken))
    return math.log(times[2] / times[0]) / math.log(4)


VALIDATE = """
import resource, sys
from tei.relaxng.schema import Schema
Schema.load(sys.argv[1]).validate(sys.argv[2])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def validate(schema: str, document: str) -> tuple[float, float]:
    """Validate a document in a process of its own; return its processor time in seconds and its peak in MiB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", VALIDATE, schema, document]
    peak = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, peak


def figures(schema: str, documents: dict[str, str], rounds: int) -> Iterator[str]:
    """Measure, and yield a line for each figure.

    Args:
        schema: the path of the schema.
        documents: the paths of the documents ``large``, ``small``, ``faulty`` and ``sound``.
        rounds: how often each comparison is made.
    """
    compiled = Schema.load(schema)
    yield f"faults found        {len(compiled.validate(documents['faulty']).mismatches)} of 100"
    large = documents["large"]
    yield f"validation / expat  {ratio(lambda: compiled.validate(large), lambda: bare_expat(large), rounds):.2f}"
    times = [[validate(schema, documents[name])[0] for name in ("faulty", "sound")] for _ in range(rounds)]
    yield f"100 faults / none   {statistics.median(faulty / sound for faulty, sound in times):.2f}"
    yield f"compiling, growth   n^{compiling_growth(3):.2f}"
    yield f"memory, growth      {validate(schema, large)[1] - validate(schema, documents['small'])[1]:.1f} MiB"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--schema")
    parser.add_argument("--document")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--megabytes", type=float, default=10)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        schema = given.schema or os.path.join(folder, "play.rnc")
        if not given.schema:
            Path(schema).write_text(PLAY, "utf-8")
        seed = Path(given.document).read_text("utf-8") if given.document else ""
        documents = {}
        for name, share in (("large", 1), ("small", 4), ("faulty", 10), ("sound", 10)):
            size = given.megabytes / share
            text = grown(seed, size) if seed else play(size)
            documents[name] = os.path.join(folder, f"{name}.xml")
            Path(documents[name]).write_text(spoilt(text) if name == "faulty" else text, "utf-8")
        for line in figures(schema, documents, given.rounds):
            sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
