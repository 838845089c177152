"""Reads the declarations at the head of a schema: namespaces, the default namespace, datatype libraries."""

from __future__ import annotations

from tei.events.protocol import XML
from tei.relaxng.compact.tokens import is_name
from tei.relaxng.compact.vocabulary import XSD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.reading import Reading

_URI_HINT = 'a namespace in quotes, as in "http://www.tei-c.org/ns/1.0", or `inherit`'


def read_declarations(reading: Reading) -> None:
    """Read all declarations into ``reading.names`` (compact syntax, section 4).

    Raises:
        SchemaError: a declaration is malformed, repeated, or rebinds ``xml``, ``xmlns`` or ``xsd``.
    """
    declared: set[str] = set()
    while read := _DECLARATIONS.get(reading.tokens[reading.position]):
        read(reading, declared)


def _read_namespace(reading: Reading, declared: set[str]) -> None:
    start = reading.position
    reading.position += 1
    prefix = reading.identifier_or_keyword("a prefix")
    reading.expect("=")
    _bind(reading, prefix, _namespace(reading), start, declared)


def _read_default(reading: Reading, declared: set[str]) -> None:
    start = reading.position
    reading.position += 1
    reading.expect("namespace")
    prefix = ""
    if is_name(reading.tokens[reading.position]):
        prefix = reading.identifier_or_keyword("a prefix or `=`")
    reading.expect("=", "" if prefix else "a prefix or `=`")
    uri = _namespace(reading)
    _once(reading, "default", "the default namespace", start, declared)
    if prefix:
        _bind(reading, prefix, uri, start, declared)
    elif uri == XML:
        raise _xml_fault(reading, start)
    reading.names.default = uri


def _read_datatypes(reading: Reading, declared: set[str]) -> None:
    start = reading.position
    reading.position += 1
    prefix = reading.identifier_or_keyword("a prefix")
    reading.expect("=")
    at = reading.position
    uri = reading.literal("the address of a datatype library in quotes")
    _once(reading, f"datatypes {prefix}", f"the datatype prefix `{prefix}`", start, declared)
    if prefix == "xsd" and uri != XSD:
        raise reading.fault(
            "rnc-xsd-prefix", f"the prefix xsd always stands for {XSD}; choose another prefix", start
        )
    if uri and (not uri.partition(":")[1] or "#" in uri):
        raise reading.fault(
            "rnc-datatypes-uri", "a datatype library is named by an absolute URI without #; correct it", at
        )
    reading.names.datatypes[prefix] = uri


_DECLARATIONS = {"namespace": _read_namespace, "default": _read_default, "datatypes": _read_datatypes}


def _namespace(reading: Reading) -> str | None:
    if reading.at("inherit"):
        reading.position += 1
        return None
    return reading.literal(_URI_HINT)


def _bind(reading: Reading, prefix: str, uri: str | None, start: int, declared: set[str]) -> None:
    if prefix == "xmlns":
        raise reading.fault("rnc-xmlns-prefix", "xmlns can't be a prefix; choose another one", start)
    if (prefix == "xml") != (uri == XML):
        raise _xml_fault(reading, start)
    _once(reading, f"namespace {prefix}", f"the prefix `{prefix}`", start, declared)
    reading.names.namespaces[prefix] = uri


def _xml_fault(reading: Reading, start: int) -> Exception:
    return reading.fault(
        "rnc-xml-prefix", f"the prefix xml and the namespace {XML} belong together and to nothing else", start
    )


def _once(reading: Reading, key: str, what: str, start: int, declared: set[str]) -> None:
    if key in declared:
        raise reading.fault(
            "rnc-duplicate-declaration", f"{what} is declared twice; keep one of the declarations", start
        )
    declared.add(key)
