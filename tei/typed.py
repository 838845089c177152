"""What type checkers are told, without what it costs when the program starts: named tuples, protocols, casts.

Importing ``typing`` takes as long as reading a small transcript, and ``typing.NamedTuple`` compiles code for every
class when its module is loaded. Here that code is compiled when a class is first called. For type checkers all of
this is ``typing`` itself; modules say ``TYPE_CHECKING = False`` for themselves, which type checkers know as well.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple, Protocol, cast, overload
else:
    Protocol = object

    def cast(_kind, value):
        """Return the value: only a type checker asks what kind it is of."""
        return value

    def overload(function):
        """Return the function, which is only declared here."""
        return function

    try:
        from _collections import _tuplegetter as _field  # what collections.namedtuple reads fields with
    except ImportError:
        from operator import itemgetter

        def _field(index, doc):
            return property(itemgetter(index), doc=doc)

    class _Records(type):
        """Makes a class of named tuples from a class body, as ``typing.NamedTuple`` does."""

        def __new__(cls, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            body.update((field, _field(index, None)) for index, field in enumerate(fields))
            body |= {"__slots__": (), "_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            return super().__new__(cls, name, bases, body)

    class NamedTuple(tuple, metaclass=_Records):
        """A tuple with named fields: ``class Line(NamedTuple): start: int``."""

        def __new__(cls, *values, **named):
            cls.__new__ = _constructor(cls)
            return cls.__new__(cls, *values, **named)

        @classmethod
        def _make(cls, values):
            return tuple.__new__(cls, values)

        def _replace(self, **changes):
            changed = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"there is no field {', '.join(changes)}")
            return changed

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            values = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({values})"

        def __getnewargs__(self):
            return tuple(self)

    _templates = {}  # number of fields to code that makes a tuple of so many

    def _constructor(cls):
        """Return the function that makes tuples of a class: its parameters are the fields, with their defaults.

        Compiling takes longer than all else, so it is done once for each number of fields.
        """
        count = len(cls._fields)
        if count not in _templates:
            parameters = "".join(f"_{index}, " for index in range(count))
            made = eval(f"lambda cls, {parameters}: make(cls, ({parameters}))")  # noqa: S307 - our own words
            _templates[count] = made.__code__
        code = _templates[count].replace(co_varnames=("cls", *cls._fields), co_name="__new__")
        function = type(_constructor)(code, _GLOBALS, "__new__", tuple(cls._field_defaults.values()))
        return staticmethod(function)

    _GLOBALS = {"make": tuple.__new__, "__builtins__": {}}


__all__ = ["NamedTuple", "Protocol", "cast", "overload"]
