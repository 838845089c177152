"""Web addresses and other references: URIs, in which characters may stand that a URI would escape.

XML Schema part 2, section 3.2.17 (anyURI), which refers to XLink for the escapes, and to RFC 2396 with RFC
2732 for what is a URI then. Spaces and letters of any script are therefore allowed; few strings are not.
"""
# ruff: noqa: ARG002 - every datatype is handed a context; only qualified names and entities look at it

from __future__ import annotations

from tei.relaxng.datatypes.library import Fault
from tei.relaxng.datatypes.whitespace import SPACES
from tei.relaxng.datatypes.xsd.simple_type import SimpleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
_SCHEME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")


class AnyUri(SimpleType):
    """A URI or a reference relative to one."""

    __slots__ = ()

    has_length = True

    def allows(self, text: str, context: Mapping[str, str]) -> bool:
        """Whether the string is a reference; most are a fragment, or a path without marks."""
        if ":" in text or "%" in text or "[" in text or "]" in text or "//" in text:
            return self.check(text.strip(SPACES)) is None
        return text.find("#") == text.rfind("#")

    def check(self, text: str) -> Fault | None:
        """Find a wrong escape, a second fragment, a wrong scheme, or a bracket out of place."""
        body, hash_sign, fragment = text.partition("#")
        if "#" in fragment:
            return Fault("uri-fragments", "#" + fragment.partition("#")[2])
        scheme, colon, rest = body.partition(":")
        if not colon or "/" in scheme or "?" in scheme:
            fault = _check_hierarchy(body, nothing_follows=not hash_sign)
        elif not (scheme and scheme[0].isalpha() and _SCHEME.issuperset(scheme)):
            fault = Fault("uri-scheme", scheme)
        elif not rest:
            fault = Fault("uri-nothing", scheme + colon)
        else:
            fault = _check_hierarchy(rest, nothing_follows=not hash_sign) if rest[0] == "/" else None
        return fault or _check_escapes(text)


def _check_escapes(text: str) -> Fault | None:
    """Find a per cent sign without two hexadecimal digits after it."""
    _, *escapes = text.split("%")
    for escape in escapes:
        if len(escape) < 2 or not _HEXADECIMAL.issuperset(escape[:2]):
            return Fault("uri-escape", "%" + escape[:2], "%XX")
    return None


def _check_hierarchy(text: str, *, nothing_follows: bool) -> Fault | None:
    """Check an authority and a path, up to the query, which may have brackets."""
    path = text.partition("?")[0]
    if path.startswith("//"):
        authority, slash, path = path[2:].partition("/")
        if not authority and not slash and nothing_follows and len(text) == 2:
            return Fault("uri-nothing", text)
        if ("[" in authority or "]" in authority) and not _has_address(authority):
            return Fault("uri-bracket", authority)
    if "[" in path or "]" in path:
        return Fault("uri-bracket", path)
    return None


def _has_address(authority: str) -> bool:
    """Whether brackets enclose the host, an IPv6 address; a user may stand before it, a port after it."""
    host = authority.rpartition("@")[2]
    address, bracket, port = host[1:].partition("]")
    user = authority[: len(authority) - len(host)]
    return (
        host.startswith("[")
        and bracket == "]"
        and "[" not in user + address
        and "]" not in user
        and _is_address(address.partition("%")[0])
        and (not port or (port[0] == ":" and (port[1:].isdigit() or len(port) == 1)))
    )


def _is_address(address: str) -> bool:
    """Whether it looks like an IPv6 address: groups of hexadecimal digits, perhaps an IPv4 address last."""
    groups = address.split(":")
    if "." in groups[-1]:
        octets = groups.pop().split(".")
        if len(octets) != 4 or not all(octet.isdigit() and octet.isascii() for octet in octets):
            return False
        groups += ["0", "0"]
    if not all(len(group) <= 4 and _HEXADECIMAL.issuperset(group) for group in groups):
        return False
    gaps = address.count("::")
    return len(groups) == 8 if gaps == 0 else gaps == 1 and len(groups) <= 9
