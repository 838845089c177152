"""A character that can't stand where it stands in an XML file: what was meant, and how to write it."""

from __future__ import annotations

from tei.events.excerpt import excerpt

_END_OF_NAME = (b">", b"/", b" ", b"\t", b"\r", b"\n")
_PREDEFINED = frozenset({"amp", "apos", "gt", "lt", "quot"})
_CURLY = "“”„‟‘’‚‛«»″"
"""Quotation marks of a word processor, which XML does not take for any."""


def unexpected(before: bytes, after: bytes) -> tuple[str, int]:
    """Return a sentence on the first character of ``after``, and the offset in bytes of the place to show.

    Args:
        before: what comes just before it, in UTF-8.
        after: the character and what follows it, in UTF-8.
    """
    for explanation in (_bare, _declaration, _reference, _end_tag, _tag, _comment, _character):
        sentence, offset = explanation(before, after)
        if sentence:
            return sentence, offset
    if not after:
        return "the file ends in the middle of a tag or a comment: is it cut off?", 0
    return f'"{after[:1].decode("ascii", "replace")}" can\'t stand here', 0


def _bare(before: bytes, after: bytes) -> tuple[str, int]:
    """Explain a character of markup that was meant as text."""
    if before.endswith(b"&"):
        return "a bare & in the text: write &amp;", -1
    if before.endswith(b"<"):
        if after.startswith(b"/"):
            return "an end tag stands where the root element must begin", -1
        if after.startswith(b"\\"):
            return "an end tag begins with </, not with <\\", -1
        return f"a bare < in the text: write &lt;{_if_a_tag(after)}", -1
    if before.endswith(b"]]") and after.startswith(b">"):
        return "]]> can't stand in text: write ]]&gt;", -2
    return "", 0


def _declaration(before: bytes, after: bytes) -> tuple[str, int]:
    """Explain what begins with ``<!`` and is none of what can."""
    if before.endswith(b"<!-"):
        return "a comment begins with <!--", -3
    if before.endswith(b"<!") and after.startswith(b"DOCTYPE"):
        return "a document type declaration can only stand before the root element: delete it", -2
    return "", 0


def _reference(before: bytes, after: bytes) -> tuple[str, int]:
    """Explain the end of a reference without its semicolon."""
    _, ampersand, name = before[-64:].rpartition(b"&")
    if ampersand and name in {b"#", b"#x"}:
        return (
            "&# stands before the number of a character, such as &#233;: write the character itself",
            -len(name) - 1,
        )
    if not ampersand or not name.removeprefix(b"#").isalnum():
        return "", 0
    written = name.decode("ascii", "replace")
    if after.startswith(b"="):  # as in the query of an address on the web
        return f"a bare & before {written}=: write &amp;", -len(name) - 1
    meant = "" if written in _PREDEFINED else " or, if & itself is meant, &amp;"
    return f"&{written} lacks its semicolon: write &{written};{meant}", -len(name) - 1


def _if_a_tag(after: bytes) -> str:
    """Return how a tag is to be written that begins with white space or a digit; ``""`` if it looks like none."""
    tag, closed, _ = after[:64].partition(b">")
    name, *attributes = tag.rstrip(b"/").split() or [b""]
    if not closed or not name.isalnum() or not all(b"=" in attribute for attribute in attributes):
        return ""
    if tag[:1].isspace() and name[:1].isalpha():
        return f", or, if this is a tag, <{excerpt(name.decode('ascii'))}>"
    if name[:1].isdigit() and not name.isdigit():
        return ", or, if this is a tag, let its name begin with a letter"
    return ""


def _end_tag(before: bytes, after: bytes) -> tuple[str, int]:
    """Explain what stands in an end tag behind its name."""
    tag = before[before.rfind(b"<") + 1 :]
    name = b"".join(tag.split()[:1])
    if tag == b"/" and after[:1].isspace():
        return "white space stands between </ and the name of the end tag: delete it", 0
    if tag == b"/" and after.startswith(b"/"):
        return "an end tag has one slash: delete this one", 0
    if b">" in tag or not tag.startswith(b"/") or not _begins_name(tag[1:]):
        return "", 0
    whole = excerpt(name.decode("utf-8", "replace"))
    if after.startswith(b"<"):
        return f"the end tag <{whole} is not closed: > is missing", len(tag.rstrip()) - len(tag)
    return f"an end tag holds its name alone: write <{whole}>", 0


def _begins_name(tag: bytes) -> bool:
    return tag[:1].isalpha() or tag[:1] >= b"\x80" or tag[:1] == b"_"


def _tag(before: bytes, after: bytes) -> tuple[str, int]:
    """Explain a fault inside a start tag."""
    tag = before[before.rfind(b"<") + 1 :]
    if after.startswith(b"<"):
        return _open_value(tag)
    if b">" in tag or not _begins_name(tag):
        return "", 0
    if tag.rstrip().endswith(b"="):
        return _unquoted(tag, after), 0
    if tag.endswith(b"/"):
        return "> is missing behind /: write />", 0
    run_together = _run_together(tag, after)
    return (run_together, 0) if run_together else _between_attributes(tag, after)


def _run_together(tag: bytes, after: bytes) -> str:
    """Explain what lacks a space before it."""
    if tag.endswith((b'"', b"'")) and (after[:1].isalpha() or after[:1] >= b"\x80"):
        if _is_text(after):
            return f"the tag <{excerpt(tag.split()[0].decode('utf-8', 'replace'))} is not closed: > is missing"
        return "a space is missing between two attributes, or a quotation mark inside a value: write &quot;"
    if after.startswith(b"=") and not tag[-1:].isspace() and len(tag.split()) == 1:
        name = excerpt(tag.decode("utf-8", "replace"))
        return f"a space is missing in {name}, between the name of the element and that of the attribute"
    return ""


def _between_attributes(tag: bytes, after: bytes) -> tuple[str, int]:
    """Explain what is no attribute where one could stand."""
    others = tag.split()[1:]
    if others and b"=" not in others[-1] and not others[-1].endswith((b'"', b"'")):
        return _valueless(others[-1], after)
    if after.startswith((b",", b";")):
        return f'"{after[:1].decode()}" can\'t stand between attributes, only spaces can: delete it', 0
    if after.startswith((b'"', b"'")):
        return "a quotation mark too many: delete it, or write a name and = before the value", 0
    if after[:1].isdigit() and tag[-1:].isspace():
        return "the name of an attribute begins with a letter: correct this one", 0
    return "", 0


def _is_text(after: bytes) -> bool:
    """Whether what comes up to the next tag looks like text and not like attributes."""
    text, begun, _ = after.partition(b"<")
    return bool(begun) and not any(mark in text for mark in (b"=", b'"', b"'", b">"))


def _valueless(attribute: bytes, after: bytes) -> tuple[str, int]:
    """Explain the name of an attribute with no equals sign behind it."""
    name = excerpt(attribute.rstrip(b":").decode("utf-8", "replace"))
    if after.startswith(_END_OF_NAME):
        return f'the attribute {name} has no value: write {name}="..."', 0
    if after.startswith((b'"', b"'")):
        return f'= is missing before the value of {name}: write {name}="..."', 0
    if after[:1].isalpha():
        return f'the attribute {name} has no value: write {name}="...", or close the tag before it with >', 0
    return "", 0


def _unquoted(tag: bytes, after: bytes) -> str:
    """Explain a value without quotation marks."""
    name = excerpt(tag.rstrip()[:-1].split()[-1].decode("utf-8", "replace"))
    first = b"".join(after.partition(b">")[0].split()[:1]).rstrip(b"/").decode("utf-8", "replace")
    if first.startswith(tuple(_CURLY)):
        return (
            f'the value of {name} stands in curly quotation marks: write {name}="{excerpt(first.strip(_CURLY))}"'
        )
    value = excerpt(first)
    if not value:
        return f'the value of {name} is missing: write {name}="..."'
    return f'the value of {name} must stand in quotation marks: write {name}="{value}"'


def _open_value(tag: bytes) -> tuple[str, int]:
    """Explain ``<`` inside a start tag: the value or the tag before it is not closed."""
    quote = ""
    opened = 0
    for at, byte in enumerate(tag):
        character = chr(byte)
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
            opened = at
    if not quote:
        element = excerpt(tag.split()[0].decode("utf-8", "replace")) if tag.strip() else ""
        return f"the tag <{element} is not closed before the next one begins: > is missing", 0
    name = excerpt(b"".join(tag[:opened].rstrip(b"= \t\r\n").split()[-1:]).decode("utf-8", "replace"))
    if b"\n" in tag[opened:] or b">" in tag[opened:]:
        return f"the value of {name} is never closed: its second quotation mark is missing", opened - len(tag)
    return f"< in the value of {name}: write &lt;, or close the value with its quotation mark before", 0


def _comment(before: bytes, _after: bytes) -> tuple[str, int]:
    """Explain two hyphens in a comment."""
    start = before.rfind(b"<!--")
    if start >= 0 and before.endswith(b"--") and b"-->" not in before[start + 4 :] and len(before) > start + 4:
        return "-- can't stand inside a comment: write - or a dash", -2
    return "", 0


def _character(_before: bytes, after: bytes) -> tuple[str, int]:
    """Explain a character that XML does not have, or a byte that is none."""
    first = after[:1]
    if first and first < b" ":
        return f"the control character U+{first[0]:04X} can't stand in XML: delete it", 0
    if first < b"\x80":
        return "", 0
    for length in (2, 3, 4):
        try:
            character = after[:length].decode()
        except UnicodeDecodeError:
            continue
        return f"the character U+{ord(character[0]):04X} can't stand here", 0
    return f"byte {first[0]:#04x} is not UTF-8: save the file as UTF-8, or name its encoding in line 1", 0
