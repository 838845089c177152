"""Which schemas an XML file names for itself, before its root element: read, and written.

The ``xml-model`` instruction is that of ISO/IEC 19757-11; oXygen's older one is read too.
"""

from __future__ import annotations

from tei.errors import UsageError
from tei.events.xml_reader import instructions
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RELAX_NG = "http://relaxng.org/ns/structure/1.0"
"""How ``schematypens`` names RELAX NG."""
SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
"""How ``schematypens`` names Schematron."""
COMPACT = "application/relax-ng-compact-syntax"
"""How ``type`` names RELAX NG in compact syntax."""

_REFERENCES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


class SchemaReference(NamedTuple):
    """A schema that a document names for itself.

    Attributes:
        href: the address as written, perhaps relative to the document.
        namespace: the schema language, as ``schematypens`` names it; ``""`` where that is not said.
        kind: the media type, as ``type`` names it; ``""`` where that is not said.
        phase: the Schematron phase to use; ``""`` where that is not said.
        line: where the instruction stands, from 1.
    """

    href: str
    namespace: str
    kind: str
    phase: str
    line: int


def schema_references(source: Path | str | bytes) -> list[SchemaReference]:
    """Return the schemas that a document names, in order; only what stands before the root element is read.

    Args:
        source: the document: its path, or its bytes.

    Raises:
        SourceError: the document can't be opened, or is not well-formed before its root element.
    """
    found: list[SchemaReference] = []

    def take(name: str, content: str, line: int) -> None:
        given = dict(_pseudo_attributes(content))
        if name == "xml-model" and "href" in given:
            known = [given.get(key, "") for key in ("schematypens", "type", "phase")]
            found.append(SchemaReference(given["href"], known[0], known[1], known[2], line))
        elif name == "oxygen" and "RNGSchema" in given:
            kind = COMPACT if given.get("type") == "compact" else ""
            found.append(SchemaReference(given["RNGSchema"], RELAX_NG, kind, "", line))
        elif name == "oxygen" and "SCHSchema" in given:
            found.append(SchemaReference(given["SCHSchema"], SCHEMATRON, "", "", line))

    instructions(source, take)
    return found


def schema_instructions(address: str) -> list[str]:
    """Return the instructions that name a schema in RELAX NG, and the Schematron rules that are embedded in it.

    Args:
        address: of the schema; one in compact syntax (``.rnc``) is named as that, and without rules, since few
            programs look for them there.

    Raises:
        UsageError: this is no address.
    """
    if not address or not address.isprintable() or " " in address:
        raise UsageError(f"{address[:60]!a} is no address of a schema: it may hold no spaces (write %20)")
    for reference, character in reversed(_REFERENCES):
        address = address.replace(character, reference)
    if address.lower().endswith(".rnc"):
        return [f'xml-model href="{address}" type="{COMPACT}"']
    model = f'xml-model href="{address}" type="application/xml" schematypens='
    return [f'{model}"{RELAX_NG}"', f'{model}"{SCHEMATRON}"']


def _pseudo_attributes(content: str) -> Iterator[tuple[str, str]]:
    """Yield name and value of what looks like attributes in an instruction, references resolved."""
    rest = content
    while True:
        name, equals, rest = rest.partition("=")
        rest = rest.lstrip()
        if not equals or rest[:1] not in {"'", '"'}:
            return
        value, closed, rest = rest[1:].partition(rest[0])
        if not closed:
            return
        for reference, character in _REFERENCES:
            value = value.replace(reference, character)
        yield name.strip(), value
