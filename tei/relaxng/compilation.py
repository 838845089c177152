"""A schema from file to compiled form: read, simplified, and found correct."""

from __future__ import annotations

from tei.relaxng.files import SchemaFiles
from tei.relaxng.problems import Problems
from tei.relaxng.restrictions import check_restrictions
from tei.relaxng.simplify import simplify

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compiled import CompiledSchema


def compile_schema(path: str, content: bytes) -> tuple[CompiledSchema, dict[str, bytes]]:
    """Compile a schema.

    Args:
        path: the file.
        content: what is in it.

    Returns:
        The compiled schema, and by path what is in each file that it was read from.

    Raises:
        SchemaError: a file can't be read, or the whole is not a correct schema.
    """
    files = SchemaFiles(path, content)
    problems = Problems()
    simplifier = simplify(files, problems)
    problems.settle()
    check_restrictions(simplifier, problems)
    problems.settle()
    simplifier.let_go()
    return simplifier.schema, files.contents
