"""Reads the operands of a pattern that are about text: values and datatypes."""

from __future__ import annotations

from tei.relaxng.compact.annotations import read_annotations
from tei.relaxng.compact.opened import Opened
from tei.relaxng.compact.reading import A_PATTERN, shown
from tei.relaxng.compact.vocabulary import DATA, PARAM, QUOTES, VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.annotations import Annotations
    from tei.relaxng.compact.reading import Reading
    from tei.relaxng.syntax import SchemaElement


def read_value(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    """Read a value without datatype; SchemaError where no literal, and so no pattern, stands here."""
    start = reading.position
    if reading.tokens[start][:1] not in QUOTES:
        raise reading.unexpected(A_PATTERN)
    value = reading.element(VALUE, start, reading.names.default_ns())
    value.text = reading.literal("a literal")
    opened[-1].add(value, annotations)
    return True


def read_built_in_datatype(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    """Read ``string`` or ``token`` with what belongs to it; False where an exception was opened."""
    attributes = reading.names.datatype("", reading.tokens[reading.position])
    return _read_datatype(reading, opened, annotations, attributes)


def read_library_datatype(reading: Reading, opened: list[Opened], annotations: Annotations | None) -> bool:
    """Read a datatype such as ``xsd:date`` with what belongs to it; False where an exception was opened."""
    prefix, _, name = reading.tokens[reading.position].partition(":")
    if name == "*":
        raise reading.unexpected(A_PATTERN)
    library = reading.names.datatypes.get(prefix)
    if library is None:
        raise reading.fault(
            "rnc-undeclared-datatypes",
            f'{shown(prefix)} is no declared datatype library; write datatypes {prefix} = "..." at the head',
        )
    return _read_datatype(reading, opened, annotations, reading.names.datatype(library, name))


def _read_datatype(
    reading: Reading, opened: list[Opened], annotations: Annotations | None, attributes: dict[str, str]
) -> bool:
    start = reading.position
    reading.position += 1
    token = reading.tokens[reading.position]
    if token[:1] in QUOTES:
        value = reading.element(VALUE, start, {**attributes, **reading.names.default_ns()})
        value.text = reading.literal("a literal")
        opened[-1].add(value, annotations)
        return True
    data = reading.element(DATA, start, attributes)
    opened[-1].add(data, annotations)
    if reading.at("{"):
        _read_params(reading, data)
    if not reading.at("-"):
        return True
    _open_exception(reading, opened, data)
    return False


def _read_params(reading: Reading, data: SchemaElement) -> None:
    reading.position += 1
    while not reading.at("}"):
        annotations = read_annotations(reading)
        start = reading.position
        name = reading.identifier_or_keyword("a parameter or `}`")
        reading.expect("=")
        param = reading.element(PARAM, start, {"name": name})
        param.text = reading.literal("the value of the parameter in quotes")
        data.children += [param] if annotations is None else annotations.apply(param)
    reading.position += 1


def _open_exception(reading: Reading, opened: list[Opened], data: SchemaElement) -> None:
    top = opened[-1]
    if top.operator or top.closer == "-":
        raise reading.fault(
            "rnc-mixed-operators",
            "an exception with `-` can't be joined to other patterns; put it in parentheses",
        )
    top.excepting = True
    reading.names.own_library += 1
    opened.append(Opened("-", reading.position, data))
    reading.position += 1
