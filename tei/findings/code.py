"""A code: one kind of finding, with its sentence, how grave it is, and what ``tei explain`` says of it.

Codes stand in the files of ``tei.findings.codes``, and those of a rule beside it in ``tei.findings.rules``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Literal

    Severity = Literal["error", "warning", "note"]
    Kind = Literal["", "text", "header", "root", "document", "own", "schema", "compact", "transcript"]


class Example(NamedTuple):
    """What gets the code, and the same set right; a test holds both against the program.

    Attributes:
        wrong: what gets the code; empty where the circumstances are at fault and not a text.
        right: what gets no finding at all.
        kind: what these are: ``text``, inside a TEI body; ``header``, inside a teiHeader after its fileDesc;
            ``root``, the start tag of TEI; ``document``, a whole TEI file; ``own``, a file for a schema of its
            own; ``schema``, RELAX NG in XML syntax; ``compact``, in compact syntax; ``transcript``, plain text.
        schema: for ``own``, the schema in compact syntax.
    """

    wrong: str = ""
    right: str = ""
    kind: Kind = ""
    schema: str = ""


class Code(NamedTuple):
    """One kind of finding.

    Attributes:
        name: what it is called in reports.
        severity: how grave it is.
        sentence: what a finding says, names of values in braces; empty where those who find it make the sentence.
        explanation: what an editor should know of it and do.
        example: how it looks, and how it is set right.
    """

    name: str
    severity: Severity
    sentence: str
    explanation: str
    example: Example = Example()
