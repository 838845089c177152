"""Where tapes and their sides begin and end in a record of what was said: ``End of Tape One, Side A``."""

from __future__ import annotations

import re
from functools import cache

from tei.recognisers._scenes import PASSED
from tei.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.text.labels import Label
    from tei.text.source import Source
    from tei.text.span import Spans

MOST_WORDS = 9
"""Words of such a line, its stop aside."""
_CARRIERS = (
    "tape|cassette|dis[ck]|reel|segment|recording|interview|session|kassette|band|aufnahme|gespräch|bande|entretien|"
    "enregistrement|cinta|casete|grabación|entrevista|nastro|cassetta|registrazione|intervista|taśm[ay]|kaset[ay]|"
    "nagrani[ae]|wywiadu|кассет[аы]|плёнк[аи]|записи|интервью|nahrávky|kazety"
)
_ENDS = (
    "begin(?:ning)?|start|end|beginn|anfang|ende|début|fin|comienzo|inicio|inizio|fine|początek|koniec|начало|конец|"
    "začátek|konec"
)
FIRST = frozenset(word[:2] for word in f"{_ENDS}|{_CARRIERS}".split("|"))
"""The letters with which such lines begin."""
LONGEST = 120
"""Characters of such a line."""
_SIDES = "side|seite|face|lado|cara|lato|strona|сторона|strana"


@cache
def _line() -> re.Pattern[str]:
    """Match a line that says that a tape begins or ends, or gives the number of one and of its side."""
    number = r"[\w.]{1,8}"
    return re.compile(
        rf"""[ \t]{{0,40}}+(?P<words>
        <?(?:{_ENDS})\b(?:[ ][\w'’]{{1,8}}){{0,2}}?[ '’](?:{_CARRIERS})\b[^\n]{{0,60}}
        | (?:{_CARRIERS})[ ]{number}(?:[ ]?[,;:–—/-]?[ ]?(?:{_SIDES})[ ]{number})?
        | (?:interview|tape|recording)[ ](?:ends|begins|starts)
        )[ \t]*+$""",
        re.VERBOSE | re.IGNORECASE,
    )


def tapes(source: Source, below: Spans, found: tuple[Label, ...]) -> Iterator[Span]:
    """Yield the lines behind the first label that say where a tape begins or ends; no sentences."""
    starts = {label.start for label in found}
    text = source.text
    for line_start, line_end in source.lines(found[0].end):
        if line_end - line_start > LONGEST or text[line_start:line_end].lstrip(" \t<")[:2].casefold() not in FIRST:
            continue
        match = _line().match(text, line_start, line_end)
        if match is None:
            continue
        start, end = match.span("words")
        words = text[start:end].split()
        sentence = words[-1][-1] in "?!" or (words[-1][-1] == "." and len(words) > MOST_WORDS // 2)
        if (sentence or len(words) > MOST_WORDS) and words[0][0] != "<":
            continue
        if start not in starts and below.at(start, *PASSED) is None:
            values = (("type", "incident"),)
            yield Span(start, end, "stage-block", "stage_directions", "a tape begins or ends", values=values)
