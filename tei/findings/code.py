"""A code: one kind of finding, with its sentence, how grave it is, and what ``tei explain`` says of it.

Codes stand in the files of ``tei.findings.codes``, and those of a rule beside it in ``tei.findings.rules``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Severity = Literal["error", "warning", "note"]
    Kind = Literal["", "text", "header", "root", "document", "own", "schema", "compact", "transcript"]


class Example:
    """What gets the code, and the same set right; a test holds both against the program.

    Attributes:
        wrong: what gets the code; empty where the circumstances are at fault and not a text.
        right: what gets no finding at all.
        kind: what these are: ``text``, inside a TEI body; ``header``, inside a teiHeader after its fileDesc;
            ``root``, the start tag of TEI; ``document``, a whole TEI file; ``own``, a file for a schema of its
            own; ``schema``, RELAX NG in XML syntax; ``compact``, in compact syntax; ``transcript``, plain text.
        schema: for ``own``, the schema in compact syntax.
    """

    __slots__ = ("kind", "right", "schema", "wrong")  # records of NamedTuple would slow every start

    def __init__(self, wrong: str = "", right: str = "", kind: Kind = "", schema: str = "") -> None:
        self.wrong = wrong
        self.right = right
        self.kind = kind
        self.schema = schema


NO_EXAMPLE = Example()


class Code:
    """One kind of finding.

    Attributes:
        name: what it is called in reports.
        severity: how grave it is.
        sentence: what a finding says, names of values in braces; empty where those who find it make the sentence.
        explanation: what an editor should know of it and do.
        example: how it looks, and how it is set right.
    """

    __slots__ = ("example", "explanation", "name", "sentence", "severity")

    def __init__(
        self, name: str, severity: Severity, sentence: str, explanation: str, example: Example = NO_EXAMPLE
    ) -> None:
        self.name = name
        self.severity = severity
        self.sentence = sentence
        self.explanation = explanation
        self.example = example

    @property
    def title(self) -> str:
        """What it is, in one sentence."""
        ends = (at for at in range(len(self.explanation)) if self.explanation.startswith(". ", at))
        end = next((at for at in ends if self.explanation[at + 2 : at + 3].isupper()), None)
        return self.explanation[:end].rstrip(".") + "."
