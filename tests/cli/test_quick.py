"""What is read quickly is what argparse reads; what is not ordinary is left to argparse."""

from __future__ import annotations

import contextlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.cli.main import command, commands
from tei.cli.parser import parse_command
from tei.cli.quick import read

WORDS = st.sampled_from(
    [
        *("a.txt", "-", "b", "", "--", "-x", "7", "xx", "DMY", "jsonl", "inline", "u"),
        *(
            "-o",
            "-d",
            "--output",
            "--output=o",
            "--lang",
            "--lang=de",
            "--jobs",
            "--jobs=2",
            "--date-order",
            "--force",
        ),
        *(
            "--force=1",
            "--as",
            "--help",
            "-q",
            "--rule",
            "--rule=x",
            "--schema",
            "-s",
            "--format",
            "--strict",
            "--all",
        ),
    ]
)


def by_argparse(name: str, arguments: list[str]) -> dict[str, object] | None:
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        try:
            return vars(parse_command(name, command(name), arguments))
        except SystemExit:
            return None


@given(st.sampled_from(["encode", "validate", "text", "explain", "cmif"]), st.lists(WORDS, max_size=6))
def test_what_is_read_quickly_is_what_argparse_reads(name: str, arguments: list[str]) -> None:
    quickly = read(command(name), arguments)

    assert quickly is None or vars(quickly) == by_argparse(name, arguments)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("encode", ["a.txt"]),
        ("encode", ["a.txt", "-o", "a.xml", "--lang", "de"]),
        ("encode", ["in", "-d", "out", "--jobs", "2", "--date-order=MDY"]),
        ("validate", ["--schema", "s.rng", "a.xml", "b.xml"]),
        ("validate", ["-q", "--rule", "x", "--rule", "y", "-"]),
        ("text", ["a.xml"]),
        ("explain", []),
        ("cmif", ["a.xml", "-o", "letters.xml"]),
    ],
)
def test_ordinary_command_lines_are_read_quickly(name: str, arguments: list[str]) -> None:
    quickly = read(command(name), arguments)

    assert quickly is not None
    assert vars(quickly) == by_argparse(name, arguments)


@pytest.mark.parametrize(
    "arguments",
    [["--help"], [], ["a", "--no-such"], ["a", "-o", "x", "-d", "y"], ["a", "--jobs", "two"], ["a", "--", "b"]],
)
def test_the_rest_is_left_to_argparse(arguments: list[str]) -> None:
    assert read(command("encode"), arguments) is None


def test_subcommands_of_subcommands_are_left_to_argparse() -> None:
    assert "schema" in commands()
    assert read(command("schema"), ["list"]) is None
