"""Lines of a record of questions that say who examines: ``DIRECT EXAMINATION``, ``BY MR. VANCE:``.

Nobody speaks them, and what was said before them ends there.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

_WHO = r"(?:MRS?|MS|DR|MISS|JUDGE|SENATOR|THE|Mrs?|Ms|Dr|Miss|Judge|Senator|the)\b\.?[ ][^\W\d_][\w.'’ -]{1,40}"
_KIND = (
    r"(?:(?:FURTHER|CONTINUED)[ ])?(?:(?:RE-?)?(?:DIRECT|CROSS)[ -]{0,2}|RE-?)?EXAMINATION"
    r"|(?:Further[ ])?(?:(?:Re-?)?(?:[Dd]irect|[Cc]ross)[ -]?|Re-?)?[Ee]xamination"
)


@cache
def _line() -> re.Pattern[str]:
    """Match such a line: the kind of examination, who examines, or both."""
    return re.compile(
        rf"^[ \t]{{0,40}}+(?P<words>(?:(?:{_KIND})(?:[ ](?:BY|by)[ ]{_WHO})?|(?:BY|By)[ ]{_WHO})[ ]?:?)[ \t]*+$",
        re.MULTILINE,
    )


@lru_cache(maxsize=1)
def examinations(source: Source) -> tuple[tuple[int, int], ...]:
    """Return the offsets of the lines that say who examines."""
    text = source.text
    if "xamination" not in text and "EXAMINATION" not in text and "BY M" not in text:
        return ()
    return tuple(match.span("words") for match in _line().finditer(text))
