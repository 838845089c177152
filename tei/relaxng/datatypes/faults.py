"""What can be wrong with a value: every code a fault may bear, with what its two fields hold.

The sentences belong to whoever reports; this table is what they can rely on.
"""

from __future__ import annotations

from tei.typed import NamedTuple


class Meaning(NamedTuple):
    """What a code says, and what stands in ``found`` and ``wanted`` of its faults; empty where nothing does."""

    says: str
    found: str = ""
    wanted: str = ""


CODES = {
    "empty": Meaning("the value is empty", wanted="the form of a value"),
    "not-one-of": Meaning("the value is none of a few words", "the value", "the words, a comma between them"),
    "form": Meaning("the value has not the form it must have", "the value or its part", "the form"),
    "characters": Meaning("a character can't stand here", "the character", "the characters that can"),
    # names
    "name-start": Meaning("a name can't begin with this character", "the character"),
    "name-character": Meaning("this character can't stand in a name", "the character"),
    "name-colon": Meaning("a name without colon has one", "the name"),
    "prefix": Meaning("no namespace is declared for this prefix", "the prefix"),
    "entity": Meaning("the document declares no unparsed entity of this name", "the name"),
    # dates and times
    "year-digits": Meaning("a year has four digits, or more without a zero in front", "the year", "YYYY"),
    "year-zero": Meaning("there is no year 0: the year before 1 is -0001", "the year"),
    "month-digits": Meaning("a month has two digits", "the month", "MM"),
    "month-range": Meaning("there is no such month", "the month", "01-12"),
    "day-digits": Meaning("a day has two digits", "the day", "DD"),
    "day-range": Meaning("the month has no such day", "the day", "the first and last day of that month"),
    "hour-range": Meaning("there is no such hour", "the hour", "00-23"),
    "minute-range": Meaning("there is no such minute", "the minute", "00-59"),
    "second-range": Meaning("there is no such second", "the second", "00-60"),
    "zone-range": Meaning("there is no such time zone", "the zone", "-14:00 to +14:00"),
    # numbers
    "number-range": Meaning("the number is too small or too large for its type", "the number", "the range"),
    # URIs
    "uri-escape": Meaning("a per cent sign is not followed by two hexadecimal digits", "the escape", "%XX"),
    "uri-fragments": Meaning("there are two number signs", "the second fragment"),
    "uri-scheme": Meaning("what stands before the first colon is no scheme", "the scheme"),
    "uri-nothing": Meaning("nothing follows a scheme and its colon, or a double slash", "the beginning"),
    "uri-bracket": Meaning("square brackets stand elsewhere than round an IPv6 address", "the part"),
    # facets
    "length": Meaning("the value has another length", "its length", "the length"),
    "min-length": Meaning("the value is too short", "its length", "the least length"),
    "max-length": Meaning("the value is too long", "its length", "the greatest length"),
    "total-digits": Meaning("the number has too many digits", "how many", "the greatest number"),
    "fraction-digits": Meaning("the number has too many digits after the point", "how many", "the greatest"),
    "min-inclusive": Meaning("the value is less than the limit", "the value", "the limit"),
    "min-exclusive": Meaning("the value is not greater than the limit", "the value", "the limit"),
    "max-inclusive": Meaning("the value is greater than the limit", "the value", "the limit"),
    "max-exclusive": Meaning("the value is not less than the limit", "the value", "the limit"),
    "pattern": Meaning("the value does not match the pattern", "the value", "the pattern"),
}
