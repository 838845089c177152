"""English."""

GAPS = {
    "illegible": "illegible|unreadable|undecipherable|undeciphered|unintelligible|not legible|illeg.",
    "lost": (
        "missing|lost|torn|torn off|cut off|damaged|destroyed|burned|burnt|lacuna|wanting|hole in the paper|gap"
    ),
    "omitted": "omitted|omission|not printed|not printed here|not reproduced|left out|abridged|cut",
    "redacted": "not declassified|redacted|redaction|excised|sanitized|censored|blacked out|withheld|expunged",
    "inaudible": "inaudible|indistinct|not audible",
    "garbled": "garbled|garble|unrecovered|not recovered|unrecoverable|undecrypted|not decrypted",
    "blank": "blank|left blank|blank space|blank in original|blank in the original|space left blank",
    "cancelled": "crossed out|struck out|struck through|deleted|cancelled|canceled",
}
UNITS = {
    "lines": "line|lines|ll.",
    "words": "word|words",
    "letters": "letter|letters|character|characters",
    "pages": "page|pages|pp.",
    "paragraphs": "paragraph|paragraphs",
    "groups": "group|groups",
    "sentences": "sentence|sentences",
    "names": "name|names",
    "columns": "column|columns",
    "leaves": "leaf|leaves",
    "minutes": "minute|minutes",
    "seconds": "second|seconds",
}
NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    {"a": 1, "an": 1, "single": 1, "half": 0},
)
PARTLY = (
    "about|approx.|approximately|around|ca.|c.|circa|less than|more than|at least|at most|several|some|"
    "a few|few|nearly|over"
)
BESIDE = (
    "text|source text|paper|remainder|remainder of|rest|rest of|part|parts|part of|portion|of|the|in|here|from|"
    "original|this|that|is|are|was|were|has|have|been|name|names|not|document|passage|table|list|"
    "following|end|top|bottom|beginning|and|following|section|sentence"
)
OMISSIONS = "omitted here|here follows|here follow|there follows|not printed here"
SIC = "sic|sic!|thus|so in original|as in original|sic in original|so in the original"
CORRECTION = "sic for|recte|correctly|correct|read|should be|should read|properly|i.e. recte|for|corrected"
LABELS = {
    "handwritten": (
        "handwritten|in handwriting|in hand|handwritten note|handwritten marginal note|handwriting|"
        "manuscript note|in ink|in pencil|in longhand|annotation|endorsed|endorsement|minute|"
        "handwritten addition"
    ),
    "margin": (
        "in the margin|in margin|marginal note|margin|marginalia|marginal comment|in left margin|"
        "in right margin|in the left margin|in the right margin|note in margin|marginal notation|"
        "at the bottom|at the top|at the foot|at head|on verso|on the back|on the reverse"
    ),
    "stamp": "stamp|stamped|rubber stamp|stamp reads|seal|embossed stamp|postmark|date stamp",
    "deletion": "deleted|crossed out|struck out|struck through|deletion|cancelled|canceled|erased",
    "addition": (
        "inserted|added|insertion|addition|interlined|interlineated|added above|inserted above the line|"
        "above the line|added in hand|superscript"
    ),
    "editor": (
        "ed.|editor|ed. note|editor's note|editors' note|editorial note|note by the editor|"
        "note of the editor|eds.|editor's remark"
    ),
    "translator": (
        "tr.|trans.|transl.|translator|translator's note|note by the translator|trans. note|translators' note"
    ),
    "transcriber": "transcriber|transcriber's note|transcriber's comment|typist's note",
    "note": "note|n.b.|nb|comment|remark",
    "footnote": "footnote|fn|fn.|endnote",
    "translation": "translation|in translation|literally|lit.|i.e.|that is|meaning",
    "signed": "signed|sgd.|sgd|signature|signature illegible|no signature|unsigned|l.s.|seal",
}
IN_LANGUAGE = {
    "de": "in german|german",
    "fr": "in french|french",
    "ru": "in russian|russian",
    "en": "in english|english",
    "es": "in spanish|spanish",
    "it": "in italian|italian",
    "la": "in latin|latin",
    "pl": "in polish|polish",
    "cs": "in czech|czech",
    "yi": "in yiddish|yiddish",
    "he": "in hebrew|hebrew",
    "zh": "in chinese|chinese",
    "el": "in greek|greek",
    "pt": "in portuguese|portuguese",
}
