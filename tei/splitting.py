"""A file that holds several documents is parted into one transcript for each: a volume, a batch of cables."""

from __future__ import annotations

from itertools import pairwise

from tei import genres
from tei.encoding import recognise
from tei.text.language import detect
from tei.text.line_numbers import unnumbered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.settings import Settings
    from tei.text.source import Source


def split(source: Source, settings: Settings) -> list[Source]:
    """Return the documents of a file as transcripts of their own; the file alone where it is one document.

    Args:
        source: the transcript.
        settings: what the project says of all its files.

    Raises:
        UsageError: the caller names a genre that there is not.
    """
    source.language = source.given.language or settings.language or detect(source.text)
    read = unnumbered(source)
    spans = recognise(read, genres.guess(read).genre.TRAITS).spans
    starts = [span.start for span in spans if span.value("document")]
    if not starts:
        return [source]
    return [source.part(start, end) for start, end in pairwise([0, *starts, len(source.text)])]
