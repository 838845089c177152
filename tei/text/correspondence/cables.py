"""The line of a cable with its classification, the post it comes from and its number: ``UNCLAS LISBON 000214``."""

from __future__ import annotations

import re
from functools import cache


@cache
def _post() -> re.Pattern[str]:
    """Match the post and the number of a cable behind its classification and its sections; groups 1 and 2."""
    sections = r"(?:SECTION \d\d OF \d\d )?(?:FINAL SECTION OF )?"
    return re.compile(rf"(?:^|\s){sections}([A-Z][A-Z]{{1,15}}(?: [A-Z]{{3,15}}){{0,2}}) (\d{{5,8}})\b")


def read_post(text: str, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where the post and the number of a cable stand in the line of its classification, or None."""
    match = _post().search(text, start, min(end, start + 200))
    return (match.span(1), match.span(2)) if match else None
