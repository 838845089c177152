"""What a caller says of transcripts, looked at once before they are read: a language is a tag, a date is a day."""

from __future__ import annotations

from tei.errors import UsageError
from tei.printable import printable

LONGEST = 40
"""How much of a value is shown, in characters."""


def check_language(tag: str, name: str, file: str = "") -> None:
    """Make sure that the tag of a language has the form of one (BCP 47); an empty one says nothing.

    Args:
        tag: such as ``en`` or ``sr-Latn``.
        name: what the caller calls it.
        file: in which it stands, if it does.

    Raises:
        UsageError: it has not.
    """
    if not tag:
        return
    from tei.findings.languages import code_of, is_language  # noqa: PLC0415 - only where one is given

    first, *others = tag.split("-")
    is_code = first.lower() in {"i", "x"} or len(first) == 3 or is_language(first.lower())
    if is_code and all(part.isascii() and part.isalnum() and len(part) <= 8 for part in (first, *others)):
        return
    meant = code_of(tag.replace("_", "-").partition("-")[0])
    write = f"write {meant}" if meant else "write a tag such as en, grc or de-AT"
    raise UsageError(f"{name}: “{printable(tag, LONGEST)}” is no language as BCP 47 has them: {write}", file=file)


def check_date(date: str, name: str) -> None:
    """Make sure that a date is one; an empty one says nothing.

    Args:
        date: as YYYY-MM-DD, or the beginning of that.
        name: what the caller calls it.

    Raises:
        UsageError: it is not.
    """
    if not date:
        return
    from tei.calendar.w3c import read_date  # noqa: PLC0415 - only where one is given

    if read_date(date) is None:
        raise UsageError(f"{name}: “{printable(date, LONGEST)}” is no date: write YYYY-MM-DD, such as 1864-07-12")
