"""The files in which rules stand: a schema of Schematron alone, or RELAX NG with patterns embedded in it.

Of what a file includes only that is read which lies in its folder or below.
"""

from __future__ import annotations

import os

from tei.limits import SCHEMATRON_FILES
from tei.relaxng.files import joined_address
from tei.schematron.syntax import Node, fault, read_tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

RNG = "http://relaxng.org/ns/structure/1.0 "
COMPACT = ".rnc"
_KEPT = frozenset({"pattern", "ns", "phase", "diagnostics", "let", "rules"})
"""What is taken of the Schematron in a RELAX NG schema."""


def rules_tree(path: str) -> tuple[Node, bool]:
    """Return the rules in a file as one schema of Schematron, and whether they were embedded in RELAX NG.

    Raises:
        SchemaError: a file can't be read, or is not well-formed.
    """
    fence = os.path.realpath(os.path.dirname(path) or ".")
    root = _read(path)
    if root.name == "schema":
        _include(root, path, fence)
        return root, False
    whole = Node("schema", {}, root.place, root.namespaces)
    for embedded in _embedded(root, path, fence):
        whole.children.append(embedded)
    return whole, True


def _read(path: str) -> Node:
    if not path.endswith(COMPACT):
        return read_tree(path, path)
    from tei.relaxng.read_schema import read_schema  # noqa: PLC0415 - rules seldom stand in compact syntax
    from tei.relaxng.schema_file import read_file  # noqa: PLC0415 - as above
    from tei.relaxng.xml_syntax_writer import write_xml_syntax  # noqa: PLC0415 - as above

    written = write_xml_syntax(read_schema(read_file(path), path))
    return read_tree(written.encode("utf-8"), path)


def _embedded(root: Node, path: str, fence: str) -> Iterator[Node]:
    """Yield what stands of Schematron in a RELAX NG schema and the files it refers to, in their order."""
    todo: list[tuple[Node, str]] = [(root, path)]
    seen = {os.path.realpath(path)}
    while todo:
        node, file = todo.pop()
        if node.name in _KEPT:
            yield node
            continue
        if node.name in {RNG + "include", RNG + "externalRef"}:
            target = _target(node, file, fence)
            if target and os.path.realpath(target) not in seen:
                if len(seen) == SCHEMATRON_FILES:
                    raise fault(node, "schematron-include", f"the schema has more than {SCHEMATRON_FILES} files")
                seen.add(os.path.realpath(target))
                todo.append((_read(target), target))
        todo.extend((child, file) for child in reversed(list(node.elements())))


def included(path: str) -> list[str]:
    """Return the paths of the files that a schema of Schematron includes.

    Raises:
        SchemaError: a file can't be read, or is not well-formed.
    """
    return _include(_read(path), path, os.path.realpath(os.path.dirname(path) or "."))


def _include(root: Node, path: str, fence: str) -> list[str]:
    """Replace each ``include`` by the root of the file that it names (section 5.4.8); return those files."""
    files: list[str] = []
    todo: list[tuple[Node, str]] = [(root, path)]
    while todo:
        node, file = todo.pop()
        for at, child in enumerate(node.children):
            if not isinstance(child, Node):
                continue
            inner = file
            while child.name == "include":
                target = _target(child, inner, fence)
                files.append(target)
                if not target:
                    message = "this include leads to no file in the folder of the schema"
                    raise fault(child, "schematron-include", message)
                if len(files) > SCHEMATRON_FILES:
                    message = f"the schema includes more than {SCHEMATRON_FILES} files"
                    raise fault(child, "schematron-include", message)
                inner = target
                child = node.children[at] = _read(target)  # noqa: PLW2901 - the file stands in its place
            todo.append((child, inner))
    return files


def _target(node: Node, file: str, fence: str) -> str:
    """Return the path that a reference names, if that file is inside the fence; else ``""``."""
    joined = joined_address(file, node.get("href").strip().partition("#")[0])
    if not joined or not os.path.isfile(joined):
        return ""
    return joined if os.path.realpath(joined).startswith(fence.rstrip(os.sep) + os.sep) else ""
