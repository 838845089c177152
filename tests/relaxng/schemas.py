"""Schemas for tests, made from text instead of files."""

from __future__ import annotations

from tei.relaxng.compilation import compile_schema
from tei.relaxng.schema import Schema

RNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'
XSD = 'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"'


def schema(text: str) -> Schema:
    """Compile a schema that is in one piece.

    Args:
        text: in compact syntax, or in XML syntax, where ``RNG`` and ``XSD`` stand for the declarations.

    Raises:
        SchemaError: it is not correct.
    """
    name = "schema.rng" if text.lstrip().startswith("<") else "schema.rnc"
    compiled, _ = compile_schema(name, expanded(text).encode())
    return Schema(compiled)


def expanded(text: str) -> str:
    """Return a schema in XML syntax with the declarations written out."""
    return text.replace(" RNG", f" {RNG}").replace(" XSD", f" {XSD}")
