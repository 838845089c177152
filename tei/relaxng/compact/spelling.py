"""Spells names, literals and documentation comments of the compact syntax."""

from __future__ import annotations

from functools import cache
from itertools import groupby

from tei.relaxng.compact.layout import BREAK, Layout, joined
from tei.relaxng.compact.vocabulary import KEYWORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def identifier(name: str) -> str:
    """Return the spelling of the name of a definition."""
    return f"\\{name}" if name in KEYWORDS else name


def literal(text: str) -> Layout:
    """Return the spelling of a literal; after each line end in it a new segment begins on a new line."""
    lines = text.split("\n")
    if len(lines) == 1:
        return _segments(text)
    parts: list[Layout] = []
    for line in lines[:-1]:
        parts += (_segments(line + "\n"), " ~", BREAK)
    if lines[-1]:
        parts.append(_segments(lines[-1]))
    else:
        del parts[-2:]
    return joined(*parts)


def documentation(text: str) -> Layout:
    """Return documentation as ``##`` comments, a line for each line of the text."""
    parts: list[Layout] = []
    for line in text.split("\n"):
        shown = escaped(line)
        if shown.endswith(" "):
            shown = shown[:-1] + "\\x{20}"
        parts += (f"## {shown}" if shown else "##", BREAK)
    return joined(*parts)


def escaped(text: str) -> str:
    r"""Return text with ``\x{...}`` for what can't be seen, and for a backslash that begins an escape."""
    if "\\x" in text:
        text = _begun_escape().sub(r"\\x{5C}", text)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else f"\\x{{{ord(c):X}}}" for c in text)


@cache
def _begun_escape() -> re.Pattern[str]:
    import re  # noqa: PLC0415 - not paid for by runs that write no schema in this syntax

    return re.compile(r"\\(?=x++\{)")


def _segments(text: str) -> str:
    """Return one literal segment if some kind of quotes allows it, else several joined by ``~``."""
    shown = escaped(text)
    for quotes in ('"', "'", '"""', "'''"):
        if quotes not in shown and (len(quotes) == 1 or not shown.endswith(quotes[0])):
            return f"{quotes}{shown}{quotes}"
    runs = ("".join(run) for _, run in groupby(shown, key='"'.__eq__))
    return " ~ ".join(f"'{run}'" if run[0] == '"' else f'"{run}"' for run in runs)
