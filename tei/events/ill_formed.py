"""What is wrong with an XML file that is not well-formed, in a sentence, and the cure where it is certain."""

from __future__ import annotations

from pyexpat import errors

from tei.errors import SourceError
from tei.events.excerpt import excerpt
from tei.events.unclosed import open_at_fault
from tei.events.unexpected import unexpected
from tei.events.written import Written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tei.events.unclosed import Begun, Emptied, Misplaced, Open
    from tei.events.xml_parse import IllFormedError

    Explanation = tuple[str, int | tuple[int, int]]
    """A sentence, and the line and column to show, or by how many bytes they are before (-) or after expat's."""

_CODES = {1: "out-of-memory", 11: "undefined-entity", 16: "external-entity", 43: "entity-expansion"}
_EMPTY = frozenset({"anchor", "br", "cb", "gb", "graphic", "hr", "img", "lb", "milestone", "pb", "ptr"})
"""Elements that are left empty in TEI and HTML: one that is not closed lacks its slash."""
_LONGEST_NAME = 60
_ALIKE = 0.7
"""How much of two names must be the same for one to be a slip for the other."""


def explained(fault: IllFormedError) -> SourceError:
    """Return the error to raise for a fault; the document may be read again for it, up to the fault."""
    number = fault.number
    if number in _EXPLAINED:
        message, offset = _EXPLAINED[number](fault)
    else:
        message, offset = _SENTENCES.get(number, f"not well-formed here: {errors.messages.get(number)}"), 0
    line, column = _moved(fault, offset) if isinstance(offset, int) else offset
    code = _CODES.get(number, "ill-formed")
    return SourceError(message, file=fault.file, line=line, column=column, code=code)


def _moved(fault: IllFormedError, offset: int) -> tuple[int, int]:
    """Return line and column of the place some bytes from the fault."""
    line, column = fault.line, fault.column
    between = (fault.after[:offset] if offset >= 0 else fault.before[offset:]).decode("utf-8", "replace")
    breaks = between.count("\n")
    if offset >= 0:
        return line + breaks, len(between) - between.rfind("\n") if breaks else column + len(between)
    if not breaks:
        return line, column - len(between)
    start = fault.before[:offset].decode("utf-8", "replace")
    return line - breaks, len(start) - start.rfind("\n")


def _syntax(fault: IllFormedError) -> Explanation:
    if b"xmlns" in fault.after.partition(b">")[0]:
        return "the name of a namespace can't hold a space: correct xmlns", 0
    return "this is not XML: a document begins with < and has one root element", 0


def _unexpected(fault: IllFormedError) -> Explanation:
    if not fault.before.strip() and b" " < fault.after[:1] < b"\x80" and not fault.after.startswith(b"<"):
        return _syntax(fault)
    return unexpected(fault.before, fault.after)


def _mismatched(fault: IllFormedError) -> Explanation:
    written = _name(fault.after)
    name = excerpt(written)
    there = open_at_fault(fault.source)
    if not there.elements:
        return f"</{name}> closes nothing: no element of that name is open", -2
    element = there.elements[-1].name
    if there.misplaced is not None and there.misplaced.name == element:
        return _under_another(there.misplaced)
    emptied = _closed_by_itself(fault, written, there)
    if emptied is not None:
        message = f"<{name}/> closes itself, and </{name}> of line {fault.line} closes nothing: write <{name}>"
        return message, (emptied.line, emptied.column)
    return _not_closing(fault, written, there)


def _not_closing(fault: IllFormedError, written: str, there: Open) -> Explanation:
    """Explain an end tag that does not close the innermost open element."""
    name, element = excerpt(written), there.elements[-1].name
    if _is_start_wrong(written, there):
        message = f"<{excerpt(element)}> is not closed by </{name}> of line {fault.line}: write <{name}>"
        return message, (there.elements[-1].line, there.elements[-1].column)
    if there.elements[-1].next_line and any(written == each.name for each in there.elements):
        return _ended_before(fault, written, there.elements[-1])
    line = there.elements[-1].line
    return f"</{name}> does not close <{excerpt(element)}> of line {line}: {_cure(written, there)}", -2


def _is_start_wrong(written: str, there: Open) -> bool:
    """Whether an end tag is right and the start tag a slip: the file has elements of the one name alone."""
    element = there.elements[-1].name
    if written in _EMPTY or written not in there.closed or element in there.closed:
        return False
    if written.lower() == element.lower():
        return False  # either may be right
    return _is_slip(written, element)


def _ended_before(fault: IllFormedError, written: str, element: Begun) -> Explanation:
    """Explain an end tag that is missing, as the file is indented, before the element under its own."""
    name = excerpt(element.name)
    at = element.next_line - 1
    text = Written(fault.source, fault.file).line(at).rstrip()
    message = f"</{name}> is missing here: </{excerpt(written)}> of line {fault.line} finds <{name}>"
    return f"{message} of line {element.line} open", (at, len(text) + 1 if text else element.column)


def _cure(written: str, there: Open) -> str:
    """Return what to do about an end tag that is not that of the innermost open element.

    Args:
        written: its name.
        there: what is open.
    """
    element = there.elements[-1].name
    if written.lower() == element.lower():
        return "capitals matter: write both alike"
    right = f"write </{excerpt(element)}>"
    if any(written == each.name for each in there.elements):
        return (
            f"write <{excerpt(element)}/>" if element in _EMPTY else f"</{excerpt(element)}> is missing before it"
        )
    if written in _EMPTY:
        return f"delete it, <{written}/> is always empty"
    if _is_slip(written, element) and element not in there.closed:
        return f"{right}, or <{excerpt(written)}> there"
    if there.is_childless or _is_slip(written, element):
        return right
    begun = f"<{excerpt(written)}> is missing where it begins"
    return f"delete it, or {right}, if not {begun}" if written in there.closed else f"{begun}, or {right}"


def _is_slip(written: str, element: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 - few documents are ill-formed

    return SequenceMatcher(None, written[:_LONGEST_NAME], element[:_LONGEST_NAME]).ratio() >= _ALIKE


def _closed_by_itself(fault: IllFormedError, name: str, there: Open) -> Emptied | None:
    """Return the element that a slash has closed, as in ``<p/>Words.</p>``, to which an end tag belongs."""
    emptied = there.emptied.get(name)
    if emptied is None or name in _EMPTY or emptied.depth != len(there.elements):
        return None
    tag = Written(fault.source, fault.file).start_tag(emptied.line, emptied.column + 1)
    return emptied if tag.endswith("/>") else None


def _under_another(tag: Misplaced) -> Explanation:
    name = excerpt(tag.name)
    where = f"stands under <{name}> of line {tag.meant}, but closes that of line {tag.closed}"
    return f"</{name}> {where}: </{name}> is missing before it", (tag.line, tag.column)


def _ended(fault: IllFormedError) -> Explanation:
    still_open = open_at_fault(fault.source).elements
    if not still_open:
        return "the file has no root element: it is empty, or holds comments only", 0
    element = still_open[-1]
    return f"the file ends, but <{excerpt(element.name)}> of line {element.line} is still open: is it cut off?", 0


def _unclosed(fault: IllFormedError) -> Explanation:
    if fault.after.startswith(b"<!--"):
        return "this comment is never closed: --> is missing", 0
    if fault.after.startswith(b"<?"):
        return "this processing instruction is never closed: ?> is missing", 0
    return "this is never closed: the file ends inside it", 0


def _section(fault: IllFormedError) -> Explanation:
    return "this CDATA section is never closed: ]]> is missing", open_at_fault(fault.source).section


def _duplicate(fault: IllFormedError) -> Explanation:
    name = _name(fault.after)
    which = f"the attribute {excerpt(name)}" if name else "an attribute"
    return f"{which} stands twice in this element: keep one", 0


def _undefined(fault: IllFormedError) -> Explanation:
    predefined = {"amp", "lt", "gt", "quot", "apos", ""}
    found = ((name, at) for name, at in _references(fault.after) if name not in predefined)
    name, at = next(found, ("", 0))
    shown = f"&{excerpt(name)};" if name else "of this reference"
    return f"the entity {shown} is not declared (external DTDs are not read): write what it stands for", at


def _references(data: bytes) -> Iterator[tuple[str, int]]:
    """Yield name and offset of each entity reference; the name of a character reference is empty."""
    at = data.find(b"&")
    while at >= 0:
        yield _name(data[at + 1 :]), at
        at = data.find(b"&", at + 1)


def _number(fault: IllFormedError) -> Explanation:
    reference = fault.after.partition(b";")[0].decode("ascii", "replace")
    return f"{excerpt(reference)}; names no character that XML has: delete it", 0


def _unbound(fault: IllFormedError) -> Explanation:
    tag = fault.after.partition(b">")[0].decode("utf-8", "replace")
    names = [tag.strip("</").partition(" ")[0]]
    names += [part.split()[-1] for part in tag.split("=")[:-1] if part.split()]
    declared = open_at_fault(fault.source).prefixes | {"xml", "xmlns"}
    for name in names:
        prefix, colon, _ = name.partition(":")
        if colon and prefix not in declared:
            at = len(tag[: tag.find(name)].encode())
            if prefix.lower() == "xml":
                return f"the prefix xml is written in small letters: write {excerpt(name.lower())}", at
            cure = f'add xmlns:{excerpt(prefix)}="..." here or on an element above'
            return f"the prefix {excerpt(prefix)} is not declared: {cure}", at
    return 'a namespace prefix is not declared: add xmlns:prefix="..." here or on an element above', 0


def _misplaced(fault: IllFormedError) -> Explanation:
    if fault.before.strip():
        return "an XML declaration can only be the very first thing in a file: delete this one", 0
    return "the XML declaration must be the very first thing in the file: delete the white space before it", 0


def _name(data: bytes) -> str:
    """Return the XML name at the beginning of bytes."""
    end = 0
    while end < len(data) and (data[end] >= 0x80 or chr(data[end]).isalnum() or data[end] in b":_.-"):
        end += 1
    return data[:end].decode("utf-8", "replace")


_EXPLAINED: dict[int, Callable[[IllFormedError], Explanation]] = {
    2: _syntax,
    3: _ended,
    4: _unexpected,
    5: _unclosed,
    7: _mismatched,
    8: _duplicate,
    11: _undefined,
    14: _number,
    17: _misplaced,
    20: _section,
    27: _unbound,
}
_DECLARATION = 'the XML declaration is not well-formed: write <?xml version="1.0" encoding="UTF-8"?>'
_SENTENCES = {
    1: "the memory does not suffice to read this document",
    6: "the file ends in the middle of a character: is it cut off?",
    9: "only comments may follow the root element: delete this, or put one element around everything",
    12: "an entity refers to itself: correct its declaration",
    13: "an entity holds a start tag without its end tag, or the other way round: correct its declaration",
    15: "this entity stands for a file that is not XML: only the value of an attribute can name it",
    16: "an attribute refers to an entity in another file, which is never read: put its text here",
    30: _DECLARATION,
    31: _DECLARATION,
    38: "the prefix xml can't be bound to another namespace: choose another prefix",
    39: "the prefix xmlns can't be declared: choose another prefix",
    40: "this namespace belongs to the prefix xml or xmlns alone: choose another namespace",
    43: "the entities of this document grow beyond all measure when expanded: it is refused",
}
