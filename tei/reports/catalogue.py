"""What codes mean, in words: one of them for the terminal, all of them as a page in Markdown."""

from __future__ import annotations

from textwrap import fill, indent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei.findings.code import Code, Example

WIDTH = 78


def explained(code: Code, *, on_request: bool) -> Iterator[str]:
    """Yield the lines that explain a code.

    Args:
        code: the code.
        on_request: whether it is only looked for where that is asked for.
    """
    yield f"{code.name} ({code.severity})"
    yield ""
    yield fill(code.explanation, WIDTH)
    if on_request:
        yield ""
        yield f"Looked for with --rule {code.name}."
    for title, text in _shown(code.example):
        yield ""
        yield f"{title}:"
        yield ""
        yield indent(text, "    ")


def page(codes: Iterable[Code], on_request: frozenset[str]) -> Iterator[str]:
    """Yield the lines of a page about all codes.

    Args:
        codes: in the order of the page.
        on_request: the names of those that are only looked for where that is asked for.
    """
    yield "# What tei finds"
    yield ""
    yield fill(
        "Each finding ends with its code in square brackets; `tei explain CODE` prints what stands here.", WIDTH
    )
    for code in codes:
        yield ""
        yield f"## {code.name}"
        yield ""
        asked = f" Looked for with `--rule {code.name}`." if code.name in on_request else ""
        yield f"*{code.severity.capitalize()}.*{asked} {code.explanation}"
        for title, text in _shown(code.example):
            yield ""
            yield f"{title}:"
            yield ""
            yield indent(text, "    ")


def _shown(example: Example) -> Iterator[tuple[str, str]]:
    """Yield the parts of an example with their titles; what can't be printed is written as an escape."""
    if example.schema:
        yield "With this schema", example.schema
    if example.wrong:
        yield "Wrong", _printable(example.wrong)
        yield "Right", _printable(example.right)


def _printable(text: str) -> str:
    from tei.printable import printable  # noqa: PLC0415 - only where there is an example

    return "\n".join(printable(line) for line in text.split("\n"))
