"""Fuzz a reader for some minutes: python -m tests.fuzz TARGET [--minutes N] [--findings FOLDER] [--seeds FOLDER].

With atheris (``pip install -e '.[fuzz]'``) inputs are chosen by what of the code they reach; without it they are
made of the seeds at random. What is found goes to a folder, one input for each place in the code; the run goes on.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import pkgutil
import random
import sys
import tempfile
import time
import traceback
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NAMES = ("transcript", "xml", "rng", "rnc", "settings", "people")
ROOT = Path(__file__).parent.parent.parent
LONGEST = 4096
SLOW = 10
"""Seconds that no input of this length may take."""


class Keeper:
    """Runs inputs, and keeps those that are findings."""

    def __init__(self, run: Callable[[bytes], None], folder: Path) -> None:
        self.runs = 0
        self.found: set[str] = set()
        self._run = run
        self._folder = folder

    def take(self, data: bytes) -> None:
        """Run an input; what is raised is a finding, the first of its place is kept."""
        self.runs += 1
        start = time.process_time()  # of the processor: others may work on the machine too
        try:
            self._run(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
            self._keep(data, f"{type(error).__name__} {place(error)}", str(error))
        else:
            if time.process_time() - start > SLOW:
                self._keep(data, "slow", f"{time.process_time() - start:.0f} s")

    def _keep(self, data: bytes, kind: str, words: str) -> None:
        if kind in self.found:
            return
        self.found.add(kind)
        path = self._folder / hashlib.sha256(data).hexdigest()[:12]
        path.write_bytes(data)
        say(f"found: {kind}: {words[:200]!a} ({path})")


def place(error: Exception) -> str:
    """Return where an error was raised: the innermost line of ours."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if "tei" in frame.filename or "fuzz" in frame.filename
    ]
    return f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else "?"


def main(arguments: Sequence[str]) -> int:
    """Run a target; return 1 if something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", choices=NAMES)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--findings", type=Path, default=None, help="where inputs that are findings are kept")
    parser.add_argument("--seeds", type=Path, default=None, help="a folder of further inputs to begin with")
    told = parser.parse_args(arguments)
    folder = told.findings or Path(tempfile.mkdtemp(prefix=f"findings-{told.target}-"))
    folder.mkdir(parents=True, exist_ok=True)
    engine = guided()
    with engine.instrument_imports(include=["tei", "tomllib"]) if engine else nullcontext():
        targets = loaded()
    keeper = Keeper(targets.TARGETS[told.target], folder)
    given = [path for path in sorted(told.seeds.rglob("*")) if path.is_file()] if told.seeds else []
    inputs = [*targets.seeds(told.target), *(path.read_bytes()[:LONGEST] for path in given)]
    run = partial(run_guided, engine) if engine else run_at_random
    run(keeper, inputs, targets.words(told.target), told.minutes)
    say(f"{told.target}: {keeper.runs} inputs, {len(keeper.found)} findings")
    return int(bool(keeper.found))


def loaded() -> Any:  # noqa: ANN401 - a module
    """Return the targets; every module of tei is loaded first, also those that are else loaded when needed."""
    import tei  # noqa: PLC0415 - it is watched only if it is loaded here

    for module in pkgutil.walk_packages(tei.__path__, "tei."):
        if module.name != "tei.__main__":
            importlib.import_module(module.name)
    return importlib.import_module("tests.fuzz.targets")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def guided() -> Any:  # noqa: ANN401 - a module that may be missing
    """Return atheris, or None where it is not installed."""
    try:
        return importlib.import_module("atheris")
    except ImportError:
        return None


def run_guided(engine: Any, keeper: Keeper, inputs: Sequence[bytes], words: Sequence[str], minutes: float) -> None:  # noqa: ANN401
    """Let atheris choose inputs; it ends the process when the time is over."""
    corpus, work = Path(tempfile.mkdtemp(prefix="corpus-")), Path(tempfile.mkdtemp(prefix="fuzz-"))
    for number, data in enumerate(inputs):
        (corpus / str(number)).write_bytes(data)
    escaped = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in words)
    (work / "words").write_text("".join(f'"{word}"\n' for word in escaped), "ascii")
    limits = [
        f"-max_total_time={int(minutes * 60)}",
        f"-max_len={LONGEST}",
        f"-timeout={6 * SLOW}",
        "-rss_limit_mb=3000",
    ]
    engine.Setup(
        [sys.argv[0], *limits, f"-dict={work / 'words'}", f"-artifact_prefix={work}/", str(corpus)], keeper.take
    )
    engine.Fuzz()


def run_at_random(keeper: Keeper, inputs: Sequence[bytes], words: Sequence[str], minutes: float) -> None:
    """Change the seeds at random until the time is over; each run is the same."""
    chance = random.Random(0)  # noqa: S311 - nothing secret
    end = time.monotonic() + minutes * 60
    for data in inputs:
        keeper.take(data)
    while time.monotonic() < end:
        made = bytearray(chance.choice(inputs))
        for _ in range(chance.randint(1, 8)):
            change(made, inputs, words, chance)
        keeper.take(bytes(made[:LONGEST]))


def change(data: bytearray, inputs: Sequence[bytes], words: Sequence[str], chance: random.Random) -> None:
    """Change one thing in an input."""
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.randint(1, 40))
    what = chance.randrange(5)
    if what == 0:
        data[at:end] = b""
    elif what == 1:
        data[at:at] = chance.choice(words).encode()
    elif what == 2:
        data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 3)))
    elif what == 3:
        data[at:at] = data[at:end] * chance.randint(1, 20)
    else:
        other = chance.choice(inputs)
        begin = chance.randrange(len(other) + 1)
        data[at:end] = other[begin : begin + chance.randint(1, 200)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
