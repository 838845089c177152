"""For readers: each finding with the line it is about and a mark under the spot; findings alike are told once."""

from __future__ import annotations

from tei.printable import printable
from tei.reports.report import Report
from tei.reports.text import place, sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.findings.checked import Checked
    from tei.findings.finding import Finding
    from tei.reports.report import Style

MANY = 4
"""From so many on, findings alike are told once, with the lines of the others."""
SHOWN = 12
"""Lines of others that are named."""
KINDS = 6
"""Kinds of findings that are named at the end."""
WIDTH = 100
"""Characters of a line of the document that are shown."""
COLORS = {"error": "\x1b[31m", "warning": "\x1b[33m", "note": "\x1b[36m"}
BOLD, DIM, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


class Form(Report):
    """Lines, with what they are about."""

    shows_lines = True
    for_programs = False

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        self._color = style.color
        self._documents = 0
        self._codes: dict[str, int] = {}

    def document(self, checked: Checked) -> Iterator[str]:
        """Yield the lines of each finding, or of each group of findings alike."""
        alike: dict[tuple[str, ...], list[Finding]] = {}
        self._documents += bool(checked.findings)
        for finding in checked.findings:
            self._codes[finding.code] = self._codes.get(finding.code, 0) + 1
            alike.setdefault((finding.file, finding.code, finding.message), []).append(finding)
        for finding in checked.findings:
            group = alike[finding.file, finding.code, finding.message]
            if len(group) < MANY:
                yield from self._one(finding, checked)
            elif finding is group[0]:
                yield from self._one(finding, checked)
                yield self._dim(_elsewhere(group[1:]))

    def end(self) -> Iterator[str]:
        """Yield what was found most often, if it was in several documents."""
        if self._documents > 1:
            ranked = sorted(self._codes, key=lambda code: (-self._codes[code], code))
            more = f" and {len(ranked) - KINDS} kinds more" if len(ranked) > KINDS else ""
            told = ", ".join(f"{self._codes[code]} × {code}" for code in ranked[:KINDS])
            yield f"{told}{more} (tei explain CODE says what each is)"

    def _one(self, finding: Finding, checked: Checked) -> Iterator[str]:
        severity = finding.severity
        if self._color:
            where, grade = f"{BOLD}{place(finding)}{PLAIN}", f"{COLORS[severity]}{severity}{PLAIN}"
            yield f"{where}: {grade}: {sentence(finding)} {self._dim(f'[{finding.code}]')}"
        else:
            yield f"{place(finding)}: {severity}: {sentence(finding)} [{finding.code}]"
        line = checked.lines.get((finding.file, finding.line))
        if line is not None and line.strip():
            yield from self._excerpt(line, finding)

    def _excerpt(self, line: str, finding: Finding) -> Iterator[str]:
        """Yield a line of the document, cut to what is around the spot, and a mark under that."""
        at = min(max(finding.column, 1) - 1, len(line))
        start = max(at - WIDTH // 2, 0) if len(line) > WIDTH else 0
        shown = line[start : start + WIDTH]
        before = _plain(line[start:at])
        margin = f"{finding.line:>6} | "
        lead = "…" if start else ""
        tail = "…" if start + WIDTH < len(line) else ""
        yield self._dim(margin) + lead + _plain(shown) + tail
        mark = " " * (len(lead) + len(before)) + "^"
        yield self._dim(" " * 6 + " | ") + (f"{COLORS[finding.severity]}{mark}{PLAIN}" if self._color else mark)

    def _dim(self, text: str) -> str:
        return f"{DIM}{text}{PLAIN}" if self._color else text


def _elsewhere(others: list[Finding]) -> str:
    numbers = list(dict.fromkeys(str(finding.line) for finding in others))
    more = f" and {len(numbers) - SHOWN} more" if len(numbers) > SHOWN else ""
    places = f"{len(others)} more places" if len(others) > 1 else "one more place"
    return f"       the same in {places}: line{'s' * (len(numbers) > 1)} {', '.join(numbers[:SHOWN])}{more}"


def _plain(text: str) -> str:
    """Return text as a terminal can show it, each character as one."""
    text = text.replace("\t", " ")
    return text if text.isprintable() and printable(text) == text else "".join(map(_shown, text))


def _shown(character: str) -> str:
    return character if printable(character) == character else "�"
