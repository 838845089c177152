"""What a schema says about its definitions in words: the ``a:documentation`` that stands in them.

RELAX NG DTD Compatibility, section 4. Validation does not need it, so it is read again when it is wanted.
"""

from __future__ import annotations

from tei.errors import TeiError
from tei.relaxng.read_schema import read_schema
from tei.relaxng.schema_file import read_file
from tei.relaxng.syntax import ANNOTATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.syntax import SchemaElement

_DOCUMENTATION = ANNOTATIONS + " documentation"


def documentation(file: str) -> dict[tuple[int, int], str]:
    """Return the documentation in a schema file, by line and column of what it is about.

    Args:
        file: its path. A file that can't be read any more has none.
    """
    try:
        root = read_schema(read_file(file), file)
    except TeiError:
        return {}
    found: dict[tuple[int, int], str] = {}
    todo = [root]
    while todo:
        element = todo.pop()
        words = _words(element)
        if words:
            found[element.place.line, element.place.column] = words
        todo.extend(element.children)
    return found


def _words(element: SchemaElement) -> str:
    """Return the documentation directly in an element, white space collapsed."""
    texts = (child.text for child in element.children if child.name == _DOCUMENTATION)
    return " ".join(" ".join(texts).split())
