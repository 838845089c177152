"""The words of the compact syntax, and the elements of the XML syntax that they stand for."""

from __future__ import annotations

from tei.relaxng.syntax import ANNOTATIONS, RNG

XSD = "http://www.w3.org/2001/XMLSchema-datatypes"
"""The datatype library that the prefix ``xsd`` stands for without a declaration."""

KEYWORDS = frozenset(
    {
        *("attribute", "datatypes", "default", "div", "element", "empty", "external", "grammar", "include"),
        *(
            "inherit",
            "list",
            "mixed",
            "namespace",
            "notAllowed",
            "parent",
            "start",
            "string",
            "text",
            "token",
        ),
    }
)
"""Words that name no definition unless a backslash stands before them."""

QUOTES = frozenset("\"'")
"""What a literal begins with."""

ASSIGNMENTS = {"=": "", "|=": "choice", "&=": "interleave"}
"""Each way to assign a pattern to a name, with the value of ``combine``."""


def rng(local: str) -> str:
    """Return the one-string name of an element of RELAX NG."""
    return f"{RNG} {local}"


DOCUMENTATION = f"{ANNOTATIONS} documentation"

ATTRIBUTE = rng("attribute")
CHOICE = rng("choice")
DATA = rng("data")
DEFINE = rng("define")
DIV = rng("div")
ELEMENT = rng("element")
EMPTY = rng("empty")
EXCEPT = rng("except")
EXTERNAL_REF = rng("externalRef")
GRAMMAR = rng("grammar")
GROUP = rng("group")
INCLUDE = rng("include")
INTERLEAVE = rng("interleave")
LIST = rng("list")
MIXED = rng("mixed")
NAME = rng("name")
ANY_NAME = rng("anyName")
NS_NAME = rng("nsName")
NOT_ALLOWED = rng("notAllowed")
ONE_OR_MORE = rng("oneOrMore")
OPTIONAL = rng("optional")
PARAM = rng("param")
PARENT_REF = rng("parentRef")
REF = rng("ref")
START = rng("start")
TEXT = rng("text")
VALUE = rng("value")
ZERO_OR_MORE = rng("zeroOrMore")

OPERATORS = {",": GROUP, "|": CHOICE, "&": INTERLEAVE}
"""The operators between patterns."""
REPETITIONS = {"*": ZERO_OR_MORE, "+": ONE_OR_MORE, "?": OPTIONAL}
"""The signs after a pattern."""
TEXT_ONLY = frozenset({NAME, PARAM, VALUE})
"""Elements that can't hold annotation elements; those that belong to one follow it."""
