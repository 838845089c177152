"""Reads what follows an operand: annotations, a repetition, an operator, or the end of what contains it."""

from __future__ import annotations

from tei.relaxng.compact.annotations import read_following
from tei.relaxng.compact.reading import shown
from tei.relaxng.compact.tokens import is_name
from tei.relaxng.compact.vocabulary import EXCEPT, GROUP, OPERATORS, QUOTES, REPETITIONS
from tei.relaxng.syntax import SchemaElement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.opened import Opened
    from tei.relaxng.compact.reading import Reading

_REPETITION = frozenset({">>", *REPETITIONS})


def read_after_operand(reading: Reading, opened: list[Opened]) -> None:
    """After an operand, close all that ends here, up to the next operator or definition.

    Args:
        reading: behind the operand.
        opened: what is open; what ends here is taken off and handed to what contains it.

    Raises:
        SchemaError: operators are mixed without parentheses, or something else stands here.
    """
    while True:
        top = opened[-1]
        if top.closer == "-":
            _close_exception(reading, opened)
            continue
        token = reading.tokens[reading.position]
        if token in _REPETITION:
            _read_repetition(reading, top)
            token = reading.tokens[reading.position]
        if token in OPERATORS:
            _read_operator(reading, top, token)
            return
        if token != top.closer and top.closer:
            raise _unclosed(reading, top, token)
        opened.pop()
        if top.closer == ")":
            opened[-1].items += _combined(reading, top)
        else:
            top.owner.children += _combined(reading, top)
            if not top.closer:
                return
        reading.position += 1


def _close_exception(reading: Reading, opened: list[Opened]) -> None:
    operand = opened.pop()
    reading.names.own_library -= 1
    exception = reading.element(EXCEPT, operand.position)
    exception.children = operand.items
    operand.owner.children.append(exception)


def _read_repetition(reading: Reading, top: Opened) -> None:
    """Read following annotations, then ``*``, ``+`` or ``?`` and the annotations that follow that."""
    read_following(reading, top.items)
    name = REPETITIONS.get(reading.tokens[reading.position])
    if name is None:
        return
    top.repeated = True
    if top.excepting:
        raise _mixed(reading, "a repetition of `-`")
    operand = top.items[top.mark :]
    repetition = SchemaElement(name, operand[0].place, None, reading.names.in_scope)
    repetition.children = operand
    top.items[top.mark :] = [repetition]
    reading.position += 1
    read_following(reading, top.items)
    if (token := reading.tokens[reading.position]) in REPETITIONS:
        raise _mixed(reading, f"`{token}` after another repetition")


def _read_operator(reading: Reading, top: Opened, token: str) -> None:
    if top.excepting:
        raise _mixed(reading, f"`{token}` beside `-`")
    if top.operator not in {"", token}:
        raise _mixed(reading, f"`{token}` beside `{top.operator}`")
    top.operator = token
    reading.position += 1


def _mixed(reading: Reading, what: str) -> Exception:
    return reading.fault("rnc-mixed-operators", f"{what} needs parentheses round what belongs together; add them")


def _combined(reading: Reading, top: Opened) -> list[SchemaElement]:
    """Return what a closed construct contains, as one element where operator or annotations ask for one."""
    items = top.items
    if not top.operator:
        if top.annotations is None:
            return items
        if top.repeated:
            return [*top.annotations.apply(items[0]), *items[1:]]
    name = OPERATORS.get(top.operator, GROUP)
    place = reading.place(top.position) if top.closer == ")" else items[0].place
    whole = SchemaElement(name, place, None, reading.names.in_scope)
    whole.children = items
    return [whole] if top.annotations is None else top.annotations.apply(whole)


def _unclosed(reading: Reading, top: Opened, token: str) -> Exception:
    line = reading.place(top.position).line
    opener = reading.tokens[top.position]
    if not token or token in {"}", ")", "]"}:
        return reading.fault(
            "rnc-unclosed", f"the `{opener}` of line {line} is not closed; write `{top.closer}` where it ends"
        )
    if is_name(token) or token[0] in QUOTES or token in {"(", "["}:
        mend = f"close the `{opener}` of line {line} with `{top.closer}`"
        return reading.fault("rnc-operator", f"put `,`, `|` or `&` before {shown(token)}, or {mend}")
    return reading.unexpected(f"`,`, `|`, `&` or `{top.closer}`")
