"""Addresses on the network: ``https://...``, ``www...``, ``name@example.org``, ``[words](https://...)``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.recogniser import Layer, Trait
    from tei.text.source import Source
    from tei.text.span import Spans

LAYER: Layer = "inline"
NEEDS: frozenset[Trait] = frozenset()
LONGEST = 2000
"""Characters of an address."""
LONGEST_NAME = 64
"""Characters of the part of a mail address before the @ (RFC 5321, 4.5.3.1.1)."""
STOPS = ".,;:!?'’”»)"
"""Characters that end a sentence and no address."""


@cache
def _address() -> re.Pattern[str]:
    """Match an address with its scheme, or one that begins with www."""
    return re.compile(
        r"(?:https?|ftp)://[^\s<>\"\[\]{}|\\^`“”„]++|(?<![\w./@-])www\.[\w-]++\.[^\s<>\"\[\]{}|\\^`“”„]++"
    )


@cache
def _words_of_link() -> re.Pattern[str]:
    """Match the words of a link and its address: ``[words](https://...)``."""
    return re.compile(r"(?<!!)\[([^\[\]\n]{1,200})\]\(((?:https?|ftp)://[^\s()<>\"]{1,1000})\)")


@cache
def _mail_name() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.+-])[\w][\w.+-]{0,63}$")


@cache
def _mail_host() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,20}(?![\w@-])")


def recognise(source: Source, below: Spans) -> Iterator[Span]:  # noqa: ARG001 - an address shows by itself
    """Yield addresses and the words that link to one."""
    text = source.text
    if "://" in text or "www." in text:
        for match in _address().finditer(text):
            yield from _link(text, *match.span())
        for match in _words_of_link().finditer(text):
            yield _span(*match.span(1), _escaped(match[2]), "words that link to an address")
    if "@" in text:
        yield from _mail(text)


def _link(text: str, start: int, end: int) -> Iterator[Span]:
    while end > start and text[end - 1] in STOPS and not (text[end - 1] == ")" and "(" in text[start:end]):
        end -= 1
    address = text[start:end]
    if 8 < len(address) <= LONGEST and "." in address:
        target = f"http://{address}" if address.startswith("www.") else address
        yield _span(start, end, _escaped(target), "an address on the network")


def _mail(text: str) -> Iterator[Span]:
    at = text.find("@")
    while at >= 0:
        name = _mail_name().search(text[max(0, at - LONGEST_NAME - 1) : at])
        host = _mail_host().match(text, at + 1)
        if name is not None and host is not None:
            start = at - len(name[0])
            yield _span(start, host.end(), f"mailto:{text[start : host.end()]}", "a mail address")
        at = text.find("@", at + 1)


def _span(start: int, end: int, target: str, reason: str) -> Span:
    return Span(start, end, "link", "links", reason, values=(("target", target),))


def _escaped(address: str) -> str:
    """Return an address with what can't stand in it escaped (RFC 3986, 2.4 and 3.5): %, brackets, a second #."""
    if "%" in address:
        address = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", address)
    before, sign, fragment = address.replace("[", "%5B").replace("]", "%5D").partition("#")
    return before + sign + fragment.replace("#", "%23")
