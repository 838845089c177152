"""A language tag that names no language or country: ``english`` for ``en``, ``en-UK`` for ``en-GB``."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.rule import Reading, Remark, Rule
from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.relaxng.identities import Identities
    from tei.relaxng.open_element import OpenElement

CODES = (
    Code(
        "unknown-language",
        "error",
        "{attribute} of {element} is no language tag: {what}",
        "Languages are named by their codes, as BCP 47 has them: en, de, grc; with a script or a country where"
        " that matters: sr-Latn, en-GB. A program that is to sort, hyphenate or search a text by its language"
        " knows no others.",
        Example('<p xml:lang="en-UK">Colour.</p>', '<p xml:lang="en-GB">Colour.</p>', "text"),
    ),
)
XML_LANG = "http://www.w3.org/XML/1998/namespace lang"


class Check(Rule):
    """Looks at each tag once."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._tags: set[str] = set()
        self._found: list[Remark] = []

    def wants(self, element: str, names: tuple[str, ...], typed: frozenset[str]) -> object | None:  # noqa: ARG002 - not here
        """Want xml:lang, and the identifiers of languages in the header."""
        wanted = [XML_LANG, *(["ident"] if element == "language" else [])]
        return tuple(2 * names.index(name) + 1 for name in wanted if name in names) or None

    def take(self, wanted: object, rows: list[list[str]], identities: Identities) -> None:  # noqa: ARG002 - not here
        """Gather the tags."""
        for at in cast("Iterable[int]", wanted):
            self._tags.update(row[at] for row in rows)

    def is_sound(self) -> bool:
        """Whether each is a tag."""
        return not any(_fault(tag) for tag in self._tags)

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:
        """Note a tag that is none."""
        for attribute in ("xml:lang", "ident") if name == "language" else ("xml:lang",):
            tag = attributes.get(attribute, "")
            fault = _fault(tag) if tag else None
            if fault:
                what, instead = fault
                hint = f"write {instead}" if instead else "a language is written as en, grc or en-GB"
                self._found.append(
                    Remark("unknown-language", element, attribute, tag, {"what": what}, hint=hint, instead=instead)
                )

    def finish(self) -> list[Remark]:
        """Return what was found."""
        return self._found


def _fault(tag: str) -> tuple[str, str] | None:
    """Return what is wrong with a tag, and what is certainly meant; None if it may be right."""
    from tei.findings.languages import is_country  # noqa: PLC0415 - a table

    first, *others = tag.split("-")
    if not tag.isascii():
        return "it has letters beyond a to z", ""
    if first.lower() in {"x", "i"}:
        return None
    meant = _language(first)
    if meant is not None:
        return f"“{first}” is no code of a language", "-".join([meant, *others]) if meant else ""
    for part in others:
        if len(part) == 1:
            break  # what follows is private, or an extension
        if len(part) == 2 and not is_country(part):
            return f"“{part}” is no country", tag.replace(part, "GB") if part.upper() == "UK" else ""
    return None


def _language(code: str) -> str | None:
    """Return what is meant by something that is no code of a language, perhaps ``""``; None if it is one."""
    from tei.findings.languages import code_of, is_language  # noqa: PLC0415 - a table

    if len(code) == 3 or (len(code) == 2 and is_language(code.lower())):
        return None
    return code_of(code)
