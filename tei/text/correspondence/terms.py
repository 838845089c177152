"""Lists of words and phrases, written as one string with bars between them."""

from __future__ import annotations


def terms(listed: str) -> frozenset[str]:
    """Return the words and phrases of a list in which bars stand between them."""
    return frozenset(listed.split("|"))
