"""Records with named fields that are made in no time when the program starts.

A class of named tuples takes a tenth of a millisecond to make, and the grammar has many: these are plain objects
that keep only what differs from the defaults, which are attributes of their class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, dataclass_transform

if TYPE_CHECKING:
    from typing import Self


@dataclass_transform(frozen_default=True)
class Record:
    """A record whose annotated attributes are its fields; it is not to be changed, but copied with changes."""

    fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.fields = tuple(cls.__annotations__)

    def __init__(self, *values: object, **named: object) -> None:
        known = self.__dict__
        known.update(zip(self.fields, values, strict=False))
        known.update(named)

    def but(self, **changes: object) -> Self:
        """Return a copy with some fields changed."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy.__dict__.update(changes)
        return copy

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.fields)
        return f"{type(self).__name__}({values})"
