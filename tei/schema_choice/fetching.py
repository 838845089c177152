"""Schemas got from the web, where the caller allows it (``--fetch``): each once, and kept with its hash."""

from __future__ import annotations

from tei.errors import UsageError
from tei.limits import FETCHED_BYTES, FETCHING_SECONDS
from tei.printable import printable
from tei.schema_choice.store import find, keep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.schema_choice.store import Stored


def fetched(address: str) -> Stored:
    """Return a schema from the web, kept from now on.

    Args:
        address: with ``http`` or ``https``.

    Raises:
        UsageError: it can't be got, or is too large.
    """
    known = find(address)
    if known is not None:
        return known
    content = _got(address)
    name = _name(address)
    return keep(name, _file(address), {_file(address): content}, (address,))


def _got(address: str) -> bytes:
    from urllib.error import URLError  # noqa: PLC0415 - the network is opened here and nowhere else
    from urllib.request import Request, urlopen  # noqa: PLC0415 - as above

    if not address.startswith(("http://", "https://")):
        raise UsageError(f"only http and https can be fetched, not {printable(address, 80)}", code="not-fetched")
    request = Request(address, headers={"User-Agent": "tei"})  # noqa: S310 - http or https, as just seen
    try:
        with urlopen(request, timeout=FETCHING_SECONDS) as answer:  # noqa: S310 - as above
            content: bytes = answer.read(FETCHED_BYTES + 1)
    except (URLError, OSError, ValueError) as error:
        reason = printable(str(error), 120)
        message = f"{printable(address, 80)} can't be fetched: {reason}"
        raise UsageError(message, code="not-fetched") from error
    if len(content) > FETCHED_BYTES:
        raise UsageError(f"{printable(address, 80)} is larger than {FETCHED_BYTES} bytes", code="not-fetched")
    return content


def _name(address: str) -> str:
    """Return the name under which what comes from an address is kept: readable, and no other's."""
    from hashlib import sha256  # noqa: PLC0415 - only where something is fetched

    stem = _file(address).rpartition(".")[0]
    return f"{stem[:40]}-{sha256(address.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _file(address: str) -> str:
    """Return the name of a file that an address ends in; what it lacks is added."""
    last = address.partition("?")[0].partition("#")[0].rpartition("/")[2]
    plain = "".join(
        letter for letter in last if (letter.isascii() and letter.isalnum()) or letter in "-_."
    ).lstrip(".")
    return plain if plain.endswith((".rng", ".rnc", ".sch", ".xsl", ".xml")) else f"{plain or 'schema'}.rng"
