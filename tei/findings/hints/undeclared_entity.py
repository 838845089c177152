"""The character that an undeclared entity stands for: ``&ndash;`` is –, written itself or as ``&#8211;``."""

from __future__ import annotations

from tei.findings.fixes import replacing
from tei.findings.hint import CERTAIN, Hint
from tei.printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"undefined-entity"})
RANK = CERTAIN
LONGEST = 60
OLD = {
    "longs": "ſ",
    "etlig": "ꝇ",
    "et": "⁊",
    "tironian": "⁊",
    "rrot": "ꝛ",
    "pbar": "ꝑ",
    "qbar": "ꝗ",
    "ebar": "ē",
    "abar": "ā",
    "obar": "ō",
    "ubar": "ū",
    "mbar": "m̄",
    "nbar": "n̄",
    "macr": "¯",
    "thornbar": "ꝥ",
    "yogh": "ȝ",
    "YOGH": "Ȝ",
    "wynn": "ƿ",
    "combmacr": "̄",
    "lenis": "ʼ",
    "ae": "æ",
    "oe": "œ",
    "bar": "|",
    "dotless": "ı",
}
"""Names that older files of TEI use and that HTML does not have."""
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
"""Characters that mean something to XML, and the names that it has for them."""


def hint(case: Case) -> Hint | None:
    """Say which character it is, and the reference to it by number."""
    at = case.offset()
    name, semicolon, _ = case.document.text[at + 1 : at + LONGEST].partition(";")
    character = _character(name)
    if not semicolon or not character:
        return None
    markup = _MARKUP.get(character)
    if markup:
        return Hint(f"that is {markup}", replacing(case.document, at, f"&{name};", markup))
    numbers = "".join(f"&#{ord(each)};" for each in character)
    text = f"that is {printable(character)} or {numbers}" if character.isprintable() else f"that is {numbers}"
    written = character if character.isprintable() else numbers
    return Hint(text, replacing(case.document, at, f"&{name};", written))


def _character(name: str) -> str:
    from html.entities import html5  # noqa: PLC0415 - a table of two thousand names

    return OLD.get(name) or html5.get(f"{name};", "")
