"""Lines of a record of questions that say who examines: ``DIRECT EXAMINATION``, ``BY MR. VANCE:``.

Nobody speaks them, and what was said before them ends there.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

_WHO = r"(?:MRS?|MS|DR|MISS|JUDGE|SENATOR|THE|Mrs?|Ms|Dr|Miss|Judge|Senator|the)\b\.?[ ][^\W\d_][\w.'’ -]{1,40}"
_NAME = r"[A-Z][\w.’'-]{0,30}(?:[ ][A-Z][\w.’'-]{0,30}){0,3}"
"""One to four words that begin with capitals, which are a name behind the word for an examination."""
_KIND = (
    r"(?:(?:FURTHER|CONTINUED|VOIR[ ]DIRE)[ ])?(?:(?:RE-?)?(?:DIRECT|CROSS)[ -]{0,2}|RE-?)?EXAMINATION"
    r"|(?:Further[ ])?(?:(?:Re-?)?(?:[Dd]irect|[Cc]ross)[ -]?|Re-?)?[Ee]xamination"
    r"|(?:(?:Cross|Re)-?)?[Ee]xamined(?=[ ][Bb]y)"
)


class Examining(NamedTuple):
    """Words that say who examines, on a line or two: where they are, and whether they head a part of a hearing."""

    start: int
    end: int
    heads: bool


@cache
def _line() -> re.Pattern[str]:
    """Match the kind of examination, who examines on its line or the one below, or a line with only the latter."""
    by = rf"(?:BY|By)[ ]{_WHO}"
    return re.compile(
        rf"""^[ \t]{{0,40}}+(?P<words>
        (?P<kind>(?=[A-Z])(?:{_KIND})(?:[ ]\(?(?:CONTINUED|RESUMED|continued|resumed)\)?)?)
        (?:[ ](?:BY|by)[ ](?:{_WHO}|{_NAME}))?[ ]?:?(?:[ \t]*+\n[ \t]*+{by}[ ]?:)?
        | {by}[ ]?:?)[ \t]*+$""",
        re.MULTILINE | re.VERBOSE,
    )


@lru_cache(maxsize=1)
def examinations(source: Source) -> tuple[Examining, ...]:
    """Return the words that say who examines, in order."""
    text = source.text
    if "xamin" not in text and "EXAMINATION" not in text and "BY M" not in text:
        return ()
    return tuple(Examining(*match.span("words"), match["kind"] is not None) for match in _line().finditer(text))
