"""Every limit at which tei refuses something or leaves something out, each enforced and tested at its edge.

There is none for the size, depth or number of elements of a document, nor for the length of a transcript. What is
beyond a limit is never left out in silence: it is an error, or a finding that says so.
"""

from __future__ import annotations

FINDINGS = 10_000
"""Findings in one document; after so many the rest of it is not looked at (``--max-findings``)."""
ENTITY_BYTES = 8 << 20
"""Bytes of text, markup and expanded entities up to which a document may expand its entities as it likes."""
ENTITY_FACTOR = 100
"""How many times longer than the document they may make it beyond that; expat, which reads XML, sees to it."""
INCLUSION_DEPTH = 40
"""Files that may include one another in a row (XInclude)."""
INCLUSIONS_REPEATED = 1_000
"""How often files may be included that were included before (XInclude)."""
INCLUDED_TEXT = 100_000_000
"""Bytes of a file that is included as text (XInclude)."""
FIXING_ROUNDS = 100
"""How often ``--fix`` looks at a document again: a reader of XML sees one ill-formed spot at a time."""

SCHEMA_PROBLEMS = 100
"""Problems of a schema; after so many it is not looked at any further."""
SCHEMA_REFERENCES = 10_000
"""How often ``include`` and ``externalRef`` may be followed in one schema, counted with repetition."""
PATTERN_PLACES = 10_000
"""Places that a regular expression may have when its counts are spelled out, beyond its own length."""
PATTERN_PLACES_OF_GROUP = 5_000
"""Places of one repeated group in it: many of them can be reached at once."""
PATTERN_COUNT_DIGITS = 12
"""Digits of a count in a regular expression."""
SCHEMATRON_FILES = 500
"""Files of one schema of Schematron."""
SCHEMATRON_DEPTH = 100
"""How far abstract rules may extend one another in a row."""
SCHEMATRON_EXTENSIONS = 10_000
"""How often abstract rules may be extended in one schema, counted with repetition."""
CATALOGUES = 50
"""Catalogues that are read for one address, those named by others included."""
FETCHED_BYTES = 20_000_000
"""Bytes of a schema that is fetched (``--fetch``)."""
FETCHING_SECONDS = 30
"""Until a server must have answered (``--fetch``)."""

MESSAGE = 400
"""Characters of what is said of an error, beside the place."""
QUOTED = 80
"""Characters of a document that a message quotes; a longer piece loses its middle."""
SHOWN_LINES = 2_000
"""Findings in one document below which the line in question is shown."""
