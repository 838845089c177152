"""The house: which room may import which, no rings, and every folder of parts found by walking it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tei import limits

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "tei"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_MODULE = 400
LONGEST_FUNCTION = 60

MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "version": set(),
    "printable": set(),
    "limits": set(),
    "own_folder": set(),
    "collector": set(),
    "parsers": {"limits"},
    "bundled": set(),
    "typed": set(),
    "claims": set(),
    "files": {"claims", "errors"},
    "settings": {"errors"},
    "text": {"errors"},
    "events": {"errors", "limits", "parsers", "printable"},
    "calendar": set(),
    "relaxng": {"collector", "events", "errors", "limits", "own_folder", "printable", "version"},
    "people": {"text", "events", "errors", "files"},
    "recognisers": {"text", "calendar", "people"},
    "genres": {"text", "errors"},
    "weave": {"text", "events", "people", "settings", "version"},
    # A date that the schema refuses is read as the words of a transcript are, to say how it is written.
    "findings": {
        *(
            "bundled",
            "calendar",
            "errors",
            "events",
            "limits",
            "printable",
            "relaxng",
            "schematron",
            "text",
            "weave",
        ),
    },
    # Where a schema in compact syntax holds rules, it is read as the engine reads it.
    "schematron": {"events", "relaxng", "errors", "limits", "parsers", "printable"},
    "reports": {"findings", "text", "weave", "genres", "printable"},
    "schema_choice": {"events", "errors", "limits", "printable", "bundled"},
    # The pages about the elements of a schema, with examples that are held against it, and the files they become.
    "reference": {"bundled", "errors", "events", "files", "printable", "relaxng"},
    # It reads one TEI file after the other and writes one, as a header is written.
    "cmif": {"errors", "events", "settings", "weave"},
}
"""A room to the rooms it may import. Every room may import its own modules."""
ROADS = {
    "encoding": {
        *("bundled", "collector", "errors", "events", "findings", "genres", "people", "recognisers", "relaxng"),
        *("settings", "text", "weave"),
    },
    # A file is recognised once to part it, and each of its parts once more.
    "splitting": {"encoding", "genres", "settings", "text"},
    "validation": {"errors", "events", "findings", "limits", "relaxng", "schema_choice", "schematron"},
    # Mending a document is walking the second road until there is nothing left to mend.
    "fixing": {"errors", "events", "files", "findings", "limits", "validation"},
}
"""The two roads, each one screen; they may import almost anything and meet only in the command line."""
ABOVE = {"__init__", "__main__", "api", "cli"}
"""What stands above all rooms."""


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Return the rooms that a module imports when it runs; imports for type checkers count as well."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "tei":
            parts = node.module.split(".")
            found |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("tei.")}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_room_may(path: Path) -> None:
    here = room(path)
    if here in ABOVE:
        return
    allowed = {**MAY_IMPORT, **ROADS}[here] | {here, "typed"}

    assert imports(path) <= allowed


def test_no_two_rooms_import_each_other() -> None:
    arrows = {name: allowed - {name} for name, allowed in {**MAY_IMPORT, **ROADS}.items()}
    while arrows:
        leaves = [name for name, allowed in arrows.items() if not allowed & arrows.keys()]
        assert leaves, f"a ring: {sorted(arrows)}"
        for name in leaves:
            del arrows[name]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_and_functions_stay_small(path: Path) -> None:
    text = path.read_text("utf-8")
    functions = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef)]
    long = [f.name for f in functions if (f.end_lineno or 0) - f.lineno >= LONGEST_FUNCTION]

    assert text.count("\n") <= LONGEST_MODULE
    assert not long


SLOW_TO_IMPORT = (
    "dataclasses",
    "lxml",
    "json",
    "logging",
    "rich",
    "elementpath",
    "concurrent",
    "tomllib",
    "pathlib",
)


ON_REQUEST = ("reports/findings", "schematron")
"""Folders whose modules are loaded when someone asks for what they do, and then pay for what they need."""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_slow_is_imported_at_the_top_of_a_module(path: Path) -> None:
    if path.parent.relative_to(PACKAGE).as_posix() in ON_REQUEST:
        return
    tops = [n for n in ast.parse(path.read_text("utf-8")).body if isinstance(n, ast.Import | ast.ImportFrom)]
    names = {a.name.split(".")[0] for n in tops if isinstance(n, ast.Import) for a in n.names}
    names |= {(n.module or "").split(".")[0] for n in tops if isinstance(n, ast.ImportFrom)}

    assert not names & set(SLOW_TO_IMPORT)


PARSERS = frozenset(
    {
        "ParserCreate",
        "XMLParser",
        "XMLPullParser",
        "HTMLParser",
        "XPath1Parser",
        "XPath2Parser",
        "XPath3Parser",
        "make_parser",
        "iterparse",
        "iterwalk",
        "fromstring",
        "fromstringlist",
        "parseString",
        "XSLT",
        "ETXPath",
        "xinclude",
        "DTD",
        "RelaxNG",
        "XMLSchema",
        "Schematron",
    }
)
"""Calls that make a parser of XML or XPath, or use one that a library makes by itself."""
OF_ETREE = frozenset({"parse", "XML", "HTML", "XMLID"})
"""The same, of names that mean something else elsewhere."""
NEVER_IMPORTED = frozenset(
    {"xml", "pickle", "marshal", "shelve", "socket", "ssl", "http", "ftplib", "requests", "ctypes", "subprocess"}
)
NEVER_CALLED = frozenset({"eval", "exec", "__import__", "system", "popen"})


def calls(path: Path) -> set[str]:
    """Return the names of what a module calls; ``etree.parse`` with its ``etree``."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found.add(node.func.id)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of_etree = isinstance(node.func.value, ast.Name) and node.func.value.id in {"etree", "ElementTree"}
            found.add(f"etree.{node.func.attr}" if of_etree else node.func.attr)
            found |= {node.func.attr} & PARSERS
    return found


def libraries(path: Path) -> set[str]:
    """Return the modules outside tei that a module imports, at its top or within."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_parsers_are_made_in_one_place(path: Path) -> None:
    made = calls(path) & (PARSERS | {f"etree.{name}" for name in OF_ETREE})

    if path == PACKAGE / "parsers.py":
        assert made == {"ParserCreate", "XMLParser", "XPath1Parser", "XPath3Parser"}
    elif path == PACKAGE / "events" / "tree.py":
        assert "etree.fromstring(document, tree_parser())" in path.read_text("utf-8")
    else:
        assert not made


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_network_is_opened_in_one_place_and_nothing_is_executed(path: Path) -> None:
    imported = libraries(path) - {"xml.sax.saxutils"}  # it escapes, and parses nothing

    assert not {name.split(".")[0] for name in imported} & NEVER_IMPORTED
    assert not calls(path) & NEVER_CALLED or path.name == "typed.py"  # which makes functions of its own words
    assert path == PACKAGE / "schema_choice" / "fetching.py" or "urllib.request" not in libraries(path)


@pytest.mark.parametrize("limit", sorted(name for name in vars(limits) if name.isupper()))
def test_every_limit_is_enforced_and_tested_and_documented(limit: str) -> None:
    uses = [
        path
        for path in MODULES
        if path.name != "limits.py" and re.search(rf"\b{limit}\b", path.read_text("utf-8"))
    ]
    tests = [
        path for path in (ROOT / "tests").rglob("*.py") if re.search(rf"\b{limit}\b", path.read_text("utf-8"))
    ]

    assert uses
    assert tests
    (row,) = re.findall(rf"^\| `{limit}` \| (.*?) \|", (ROOT / "ARCHITECTURE.md").read_text("utf-8"), re.MULTILINE)
    assert f"{limit} = {row}\n" in (PACKAGE / "limits.py").read_text("utf-8")


def test_the_project_speaks_of_itself_alone() -> None:
    rooted = re.compile(r"""(?:^|[\s"'=(])(/(?:wor[k]|tm[p]|roo[t])/)""")
    files = [*MODULES, *(ROOT / "tests").rglob("*.py"), *ROOT.glob("*.md")]
    offenders = [path.name for path in files if rooted.search(path.read_text("utf-8"))]

    assert not offenders
