"""What an editor should look at in a transcript that was encoded."""

from __future__ import annotations

from tei.findings.code import Code, Example

CODES = (
    Code(
        "control-character",
        "warning",
        "the character {character} can't stand in XML: it is written as U+FFFD, the replacement character",
        "XML has no place for most control characters. They are mostly left over from a word processor or a"
        " transmission. In their place stands the replacement character, so that nothing is lost unseen.",
        Example("A bell\a rang.", "A bell rang.", "transcript"),
    ),
    Code(
        "received-before-sent",
        "warning",
        "received {received}, but sent {sent}: a slip, or two time zones? Both are kept as they stand",
        "A telegram can't arrive before it is sent. Either one of the two times is a slip of the transcript, or"
        " they are those of two places. Both are encoded as they stand; it is for the editor to say more.",
        Example(
            "FROM: ROME\nTO: PARIS\nSent July 4, 1953, 9 p.m.\nReceived July 4, 1953, 7 p.m.\n\nWe met.",
            "FROM: ROME\nTO: PARIS\nSent July 4, 1953, 7 p.m.\nReceived July 4, 1953, 9 p.m.\n\nWe met.",
            "transcript",
        ),
    ),
    Code(
        "doubtful-document",
        "note",
        "another document may begin here ({words}): if it does, give it a file of its own, or a blank line",
        "A file may hold several documents, and here something looks like the head of another one, but not"
        " surely enough to begin a new division.",
    ),
    Code(
        "weekday-contradiction",
        "warning",
        "{date}: the weekday does not fit the date ({detail})",
        "The day of the week is that of another date. Either is a slip, of the transcript or of its author.",
        Example("We met on Monday, 4 July 1953.", "We met on Saturday, 4 July 1953.", "transcript"),
    ),
    Code(
        "impossible-date",
        "warning",
        "{date} is no day of the calendar: it is kept without a value",
        "The month has no such day. The words are kept and marked as a date, but without a value for the"
        " computer.",
        Example("We met on 31 February 1953.", "We met on 28 February 1953.", "transcript"),
    ),
    Code(
        "calendar-contradiction",
        "warning",
        "{date}: the two days of the double date do not fit ({detail})",
        "A double date names the same day in the Julian and the Gregorian calendar, and these two are not the"
        " same day.",
    ),
    Code(
        "reversed-range",
        "warning",
        "{date} ends before it begins: it is kept without a value",
        "A period that ends before it begins is a slip; the words are kept and marked as a date, without a value.",
        Example("We met from 5 July to 4 July 1953.", "We met from 4 July to 5 July 1953.", "transcript"),
    ),
    Code(
        "ambiguous-date",
        "warning",
        "{date} may be read two ways: say --date-order DMY, MDY or YMD; the value carries cert=low",
        "In figures alone, 4/7/53 is in July or in April. Nothing in the file tells which, so that the value is"
        " marked as doubtful.",
        Example("We met on 4/7/53.", "We met on 4/17/53.", "transcript"),
    ),
    Code(
        "markup-in-transcript",
        "warning",
        "this is {format}, and its tags are kept as words: {advice}",
        "A transcript is plain text. A file in XML or HTML is encoded as if its tags had been spoken or written."
        " The transcript that a TEI file was made from comes back with tei text; of a web page, save the text.",
        Example("<html><body><p>We met.</p></body></html>", "We met.", "transcript"),
    ),
    Code(
        "note-without-text",
        "warning",
        "the marker {marker} calls for a note that is not there",
        "A marker such as [2] stands in the text, and no note of that number stands among the notes.",
        Example("We met.[1] We left.[2]\n\n[1] In Paris.", "We met.[1] We left.\n\n[1] In Paris.", "transcript"),
    ),
    Code(
        "note-without-marker",
        "warning",
        "no marker calls for the note {marker}: it stays where it stands",
        "A note stands among the notes, and no marker in the text calls for it.",
        Example("We met.[1]\n\n[1] In Paris.\n[2] In Rome.", "We met.[1]\n\n[1] In Paris.", "transcript"),
    ),
    Code(
        "notes-without-text",
        "warning",
        "{count} markers, the first of them {marker}, call for notes that are not there",
        "Markers such as [1], [2], [3] stand in the text, and no notes of these numbers are in the file.",
    ),
    Code(
        "notes-without-marker",
        "warning",
        "no markers call for {count} notes, the first of them {marker}: they stay where they stand",
        "Notes stand among the notes, and no markers in the text call for them.",
    ),
    Code(
        "invalid-output",
        "error",
        "what was made of this transcript is not valid TEI: please report this, with the transcript",
        "What is encoded is held against the schema of tei while it is written. Where it is not valid, that is a"
        " fault of tei, and nothing is written.",
    ),
    Code(
        "text-lost",
        "error",
        "the encoded text leaves the transcript here: {expected} became {found}; please report this",
        "Every character of a transcript must be in the encoded text, in the same order; that is checked on"
        " every run. Where it fails, nothing is written.",
    ),
)
