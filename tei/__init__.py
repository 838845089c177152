"""Plain transcripts to TEI P5 XML, and TEI validated against RELAX NG.

Example::

    import tei

    encoding = tei.encode("telegram.txt")
    encoding.write("telegram.xml")
    for finding in tei.validate("telegram.xml"):
        print(finding.line, finding.message)
"""

from __future__ import annotations

from tei.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.api import Encoding, Schema, encode, validate
    from tei.errors import SchemaError, SourceError, TeiError, UsageError
    from tei.findings.finding import Finding

__all__ = [
    "Encoding",
    "Finding",
    "Schema",
    "SchemaError",
    "SourceError",
    "TeiError",
    "UsageError",
    "__version__",
    "encode",
    "validate",
]
HOMES = {
    "Encoding": "tei.api",
    "Schema": "tei.api",
    "encode": "tei.api",
    "validate": "tei.api",
    "Finding": "tei.findings.finding",
    "SchemaError": "tei.errors",
    "SourceError": "tei.errors",
    "TeiError": "tei.errors",
    "UsageError": "tei.errors",
}


def __getattr__(name: str) -> object:
    """Load a public name from its home on first use, so that ``import tei`` costs nothing."""
    if name not in HOMES:
        raise AttributeError(f"module 'tei' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - see above

    return getattr(import_module(HOMES[name]), name)
