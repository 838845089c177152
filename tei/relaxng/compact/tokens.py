"""Splits a schema in the compact syntax into its tokens: names, literals, documentation and signs."""

from __future__ import annotations

from functools import cache
from itertools import accumulate

from tei.errors import SchemaError
from tei.relaxng.compact.source import ESCAPED_NEWLINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from tei.relaxng.compact.source import SourceText

# Beyond ASCII every character is let into a name here, and names are checked afterwards: a character class
# with the true ranges takes longer to compile than most schemas take to read.
_NAME = rf"[^\x00-@\[-^`{{-\x7f{ESCAPED_NEWLINE}][^\x00-,/:-@\[-^`{{-\x7f{ESCAPED_NEWLINE}]*+"
_BREAK = rf"\n{ESCAPED_NEWLINE}"
_LITERAL = r"""
    "(?: ""[^"]*+(?:"{1,2}+[^"]++)*+""  # three quotes: line ends, and one or two quotes, may stand inside
       | [^"\n]*+ )"
"""
_TOKEN = rf"""(
      {_NAME} (?: : (?:{_NAME} | \*) )?+  # a, a:b, a:*
    | \\{_NAME}                           # a keyword that serves as a name
    | {_LITERAL} | {_LITERAL.replace('"', "'")}
    | \#\#[^{_BREAK}]*+ (?:[{_BREAK}][ \t]*+\#\#[^{_BREAK}]*+)*+  # documentation, over adjacent lines
    | \#[^{_BREAK}]*+                    # a comment
    | >> | \|= | &=
    | [^ \t{_BREAK}]                     # any other sign, allowed or not
)"""


@cache
def _token() -> re.Pattern[str]:
    import re  # noqa: PLC0415 - not paid for by runs that read no schema in this syntax

    return re.compile(_TOKEN, re.VERBOSE)


@cache
def _ncname() -> re.Pattern[str]:
    """Return the pattern of a name without colon (XML 1.0, fifth edition, and Namespaces in XML)."""
    import re  # noqa: PLC0415 - see above

    start = (
        "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef"
        "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
    )
    return re.compile(f"[{start}][{start}\\-.0-9\xb7\u0300-\u036f\u203f\u2040]*+")


def tokenise(source: SourceText) -> tuple[list[str], list[int]]:
    """Split a schema into tokens (compact syntax, appendix A.2.5).

    Args:
        source: the schema, line ends and escapes resolved.

    Returns:
        The tokens and the offset of each; comments are left out, and two empty tokens stand for the end, so
        that every true token has one after it.

    Raises:
        SchemaError: a name contains a character beyond ASCII that names can't have.
    """
    pieces = _token().split(source.text)
    offsets = list(accumulate(map(len, pieces), initial=0))[1::2]
    tokens = pieces[1::2]
    tokens += ("", "")
    offsets.append(offsets[-1])
    if "#" in source.text:
        kept = [at for at, token in enumerate(tokens) if token[:1] != "#" or token[:2] == "##"]
        tokens = [tokens[at] for at in kept]
        offsets = [offsets[at] for at in kept]
    if not source.text.isascii():
        _check_names(source, tokens, offsets)
    return tokens, offsets


def _check_names(source: SourceText, tokens: list[str], offsets: list[int]) -> None:
    """Refuse names with a character that no name may have; signs beyond ASCII are taken for names too."""
    good: set[str] = set()
    for at, token in enumerate(tokens):
        if token.isascii() or token[0] in "\"'#" or token in good:
            continue
        for part in token.removeprefix("\\").split(":"):
            if part != "*" and not _ncname().fullmatch(part):
                place = source.place(offsets[at])
                raise SchemaError(
                    f"{_offender(part)} can't stand in a name; remove it, or put the text in quotes",
                    file=place.file,
                    line=place.line,
                    column=place.column,
                    code="rnc-name",
                )
        good.add(token)


def _offender(part: str) -> str:
    """Return the first character of a faulty name that spoils it, for a message."""
    matched = _ncname().match(part)
    found = part[matched.end() if matched else 0]
    return f"the character {found} (U+{ord(found):04X})" if found.isprintable() else f"U+{ord(found):04X}"


def is_name(token: str) -> bool:
    r"""Say whether a token is a name: ``p``, ``\p``, ``tei:p`` or ``tei:*``."""
    first = token[:1]
    return first.isalpha() or first == "_" or first >= "\x80" or (first == "\\" and len(token) > 1)


def bare_name(token: str) -> str:
    """Return the name that a name token stands for, without the backslash that may quote it."""
    return token[1:] if token[0] == "\\" else token
