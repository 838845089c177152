"""A schema file read as a tree, in whichever of the two syntaxes it is written."""

from __future__ import annotations

from tei.errors import SchemaError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_schema(content: bytes, file: str, *, is_main: bool = True, annotations: bool = True) -> SchemaElement:
    """Read one schema file.

    Args:
        content: its bytes.
        file: its path, for messages.
        is_main: whether the user named it. Others are read in compact syntax only if they are called ``.rnc``, so
            that no text of a file that is no schema is quoted.
        annotations: whether foreign elements are wanted; the compact syntax gives them in any case.

    Returns:
        The root element.

    Raises:
        SchemaError: it is in neither syntax.
        SourceError: it is XML, but not well-formed.
    """
    if file.lower().endswith(".dtd"):
        message = "this is a DTD, not a schema in RELAX NG: name the .rng or .rnc file"
        raise SchemaError(message, file=file, line=1, column=1, code="not-a-schema")
    if is_xml(content):
        from tei.relaxng.read_xml import read_xml  # noqa: PLC0415 - a schema is in one syntax or the other

        return read_xml(content, file, annotations=annotations)
    if not is_main and not file.lower().endswith(".rnc"):
        message = "the file is no RELAX NG schema: neither XML nor, by its name, compact syntax (.rnc)"
        raise SchemaError(message, file=file, line=1, column=1, code="not-a-schema")
    if not content.strip():
        raise SchemaError(
            "the file is empty: it holds no schema", file=file, line=1, column=1, code="not-a-schema"
        )
    from tei.relaxng.compact.reader import decode_compact, read_compact  # noqa: PLC0415 - see above

    return read_compact(decode_compact(content, file), file)


def is_xml(content: bytes) -> bool:
    """Tell whether a schema is in XML syntax: whether its first sign is ``<``."""
    head = content[:4096]
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\x00", b"").lstrip().startswith(b"<")
