"""White space of XML (space, tab, line feed, carriage return), and what a datatype does with it.

XML Schema part 2, section 4.3.6. Python's own ``split`` and ``strip`` would take a no-break space along.
"""

from __future__ import annotations

SPACES = " \t\n\r"


def replace(text: str) -> str:
    """Turn each tab and line end into a space."""
    if "\t" in text or "\n" in text or "\r" in text:
        return text.replace("\t", " ").replace("\n", " ").replace("\r", " ")
    return text


def collapse(text: str) -> str:
    """Turn each run of white space into one space, and take it off both ends."""
    text = replace(text)
    if "  " in text:
        return " ".join(filter(None, text.split(" ")))
    return text.strip(" ")
