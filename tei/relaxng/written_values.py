"""Whether names, addresses and keywords in a schema are written as RELAX NG wants them.

ISO/IEC 19757-2, sections 4.2, 4.3, 4.5, 4.8, 4.10, 4.16 and 4.17, as far as one element can be judged alone.
"""

from __future__ import annotations

from tei.events.excerpt import excerpt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.problems import Problems
    from tei.relaxng.syntax import SchemaElement

XMLNS = "http://www.w3.org/2000/xmlns"
"""The namespace that no attribute may be in (section 4.16)."""

_SPACE = " \t\r\n"


def check_values(element: SchemaElement, name: str, problems: Problems) -> None:
    """Check the attribute values and the text of one element of RELAX NG.

    Args:
        element: the element.
        name: its local name.
        problems: takes what is wrong.
    """
    attributes = element.attributes
    given = attributes.get("name", "")
    if not (given.isascii() and given.isidentifier()):  # as almost all names are
        if name in {"element", "attribute"} and "name" in attributes:
            _check_name(element, given.strip(_SPACE), problems)
        elif name == "name":
            _check_name(element, element.text.strip(_SPACE), problems)
        elif "name" in attributes:
            _check_colonless(element, "name", problems)
    if len(attributes) < 2 and "name" in attributes:
        return
    if "type" in attributes:
        _check_colonless(element, "type", problems)
    if "combine" in attributes and attributes["combine"].strip(_SPACE) not in {"choice", "interleave"}:
        problems.add(element.place, "schema-value", 'combine must be "choice" or "interleave"')
    if "datatypeLibrary" in attributes:
        _check_library(element, problems)
    if "href" in attributes:
        _check_address(element, problems)


def is_colonless_name(text: str) -> bool:
    """Tell whether a string is a name without colon (NCName)."""
    if text.isascii():
        return text.isidentifier() or (
            text[:1].isidentifier() and text.replace("-", "").replace(".", "").isidentifier()
        )
    from tei.relaxng.datatypes.xsd.names import check_colonless  # noqa: PLC0415 - few schemas have such names

    return check_colonless(text) is None


def _check_colonless(element: SchemaElement, attribute: str, problems: Problems) -> None:
    value = element.attributes[attribute].strip(_SPACE)
    if not is_colonless_name(value):
        message = (
            f'{attribute}="{excerpt(value)}" is no name without colon: begin with a letter, no spaces or signs'
        )
        problems.add(element.place, "schema-value", message)


def _check_name(element: SchemaElement, value: str, problems: Problems) -> None:
    """Check a name that may have a prefix (sections 4.2 and 4.10)."""
    prefix, colon, local = value.rpartition(":")
    if not is_colonless_name(local) or (colon and not is_colonless_name(prefix)):
        message = f'"{excerpt(value)}" is no XML name: begin with a letter, no spaces or signs'
        problems.add(element.place, "schema-value", message)
    elif colon and prefix != "xml" and prefix not in element.namespaces:
        message = f'the prefix {excerpt(prefix)} is not declared: add xmlns:{excerpt(prefix)}="..." to the schema'
        problems.add(element.place, "schema-value", message)


def _check_library(element: SchemaElement, problems: Problems) -> None:
    """Check that the address of a datatype library is absolute and has no fragment (section 4.3)."""
    value = element.attributes["datatypeLibrary"]
    fault = uri_fault(value)
    scheme, colon, rest = value.partition(":")
    if not fault and value:
        if not colon or not rest or not _is_scheme(scheme):
            fault = "must be an absolute URI, or empty"
        elif "#" in value:
            fault = "must have no fragment: delete # and what follows"
    if fault:
        problems.add(element.place, "schema-value", f'datatypeLibrary="{excerpt(value)}" {fault}')


def _check_address(element: SchemaElement, problems: Problems) -> None:
    """Check that the address of another schema file has no fragment (section 4.5)."""
    value = element.attributes["href"]
    fault = uri_fault(value)
    if not fault and "#" in value:
        fault = "must have no fragment: delete # and what follows"
    if fault:
        problems.add(element.place, "schema-value", f'href="{excerpt(value)}" {fault}')


def uri_fault(text: str) -> str:
    """Say what is wrong with the signs of a URI reference; ``""`` if nothing is."""
    at = text.find("%")
    while at >= 0:
        digits = text[at + 1 : at + 3]
        if len(digits) < 2 or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
            return "has a % without two hexadecimal digits after it: write %25 for the sign itself"
        at = text.find("%", at + 1)
    if text.count("#") > 1:
        return "has more than one #"
    return ""


def _is_scheme(text: str) -> bool:
    signs = text.replace("+", "").replace("-", "").replace(".", "")
    return text[:1].isalpha() and text.isascii() and signs.isalnum()
