"""Findings about a document held against a schema: each mismatch of the engine put into words, with a hint."""

from __future__ import annotations

from tei.events.written import Written
from tei.findings.codes import attributes, elements
from tei.findings.finding import Finding
from tei.findings.fixes import escaped, replacing
from tei.findings.following import WRONG_SCHEMA
from tei.findings.guesses import without_guesses
from tei.findings.hint import LONGEST, Case
from tei.findings.hints import discover
from tei.findings.naming import FEW, at, local, shown_value, tag, tags
from tei.findings.rules import every, usual
from tei.findings.wrong_schema import is_wrong_schema, of_wrong_schema
from tei.printable import printable
from tei.relaxng.mismatch import Mismatch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tei.errors import SourceError
    from tei.findings.code import Code
    from tei.findings.finding import Fix
    from tei.findings.rule import Remark
    from tei.relaxng.mismatch import Located
    from tei.relaxng.schema import Validation
    from tei.relaxng.vocabulary import Vocabulary

WILDCARD = "*"
DANGLING = "dangling-pointer"
IDENTIFIERS = frozenset({"id", "xml:id"})
"""Attributes that name an element, or were meant to, in small letters."""
CODES = {code.name: code for code in (*elements.CODES, *attributes.CODES)}


def rule_code(name: str) -> Code:
    """Return the code of what a rule finds."""
    known = {code.name: code for file in usual() for code in file.CODES}
    return known.get(name) or {code.name: code for file in every() for code in file.CODES}[name]


class Worded:
    """Puts what is found in one document into words; findings alike get the same hint."""

    def __init__(self, name: str, document: Written, vocabulary: Vocabulary | None) -> None:
        """Take a document.

        Args:
            name: the document as the caller named it.
            document: the document as written.
            vocabulary: what the schema says of names.
        """
        self._name = name
        self._written = {name: document}
        self._vocabulary = vocabulary
        self._known: dict[tuple[Mismatch, str], str] = {}

    def all(self, validation: Validation, remarks: Iterable[Remark], used: frozenset[str]) -> list[Finding]:
        """Return a finding for each mismatch, and for each remark of a rule where the schema does not object.

        Args:
            validation: what came of holding the document against the schema.
            remarks: what rules found besides.
            used: the codes that are looked for beyond the schema.
        """
        mismatches = without_guesses(validation.mismatches, self._vocabulary) or validation.mismatches
        if WRONG_SCHEMA in used and is_wrong_schema(mismatches, validation.counts):
            first = self._worded(mismatches[0])
            found = [of_wrong_schema(first, mismatches, validation.counts, self._vocabulary)]
        else:
            found = [self._hinted(self._worded(each), each.mismatch) for each in mismatches]
        objected = {finding.path for finding in found}
        for remark in _without_misnamed(list(remarks), mismatches):
            path = remark.element.path() + (f"/@{remark.attribute}" if remark.attribute else "")
            if path not in objected:
                found.append(self._remarked(remark, rule_code(remark.code), path))
        return sorted(found, key=lambda finding: (finding.file != self._name, finding.line, finding.column))

    def _remarked(self, remark: Remark, code: Code, path: str) -> Finding:
        place, offset = (remark.element.line, remark.element.column), -1
        file = remark.element.file or self._name
        document = self._of(file)
        at_tag = document.attribute(*place, remark.attribute) if remark.attribute else None
        if at_tag is not None:
            begin, written, value = at_tag
            offset = begin + written.value_at + max(value.find(remark.word), 0)
            place = document.place(offset)
        values = {name: shown_value(value) for name, value in remark.values.items()}
        named = {"element": tag(remark.element.name), "attribute": at(remark.attribute)}
        message = code.sentence.format_map({"word": shown_value(remark.word), **named, **values})
        fixes: tuple[Fix, ...] = ()
        if remark.instead and offset >= 0:
            fixes = replacing(document, offset, remark.word, escaped(remark.instead))
        return Finding(
            file,
            *place,
            code.name,
            code.severity,
            message,
            path=path,
            element=local(remark.element.name),
            hint=printable(remark.hint, LONGEST),
            fixes=fixes,
        )

    def unreadable(self, error: SourceError) -> Finding:
        """Return the finding for a document that is not well-formed."""
        finding = Finding(error.file, error.line, error.column, error.code or "ill-formed", "error", error.message)
        return self._hinted(finding, Mismatch(""))

    def _of(self, file: str) -> Written:
        """Return the document, or a file included in it, as written."""
        if file not in self._written:
            self._written[file] = Written(file)
        return self._written[file]

    def _worded(self, located: Located) -> Finding:
        mismatch = located.mismatch
        code = CODES.get(mismatch.code) or rule_code(mismatch.code)
        expected = tuple(local(name) for name in mismatch.expected) if len(mismatch.expected) <= FEW else ()
        return Finding(
            located.file or self._name,
            located.line,
            located.column,
            code.name,
            code.severity,
            code.sentence.format_map(_values(mismatch)) + _and_more(mismatch.more),
            path=located.path,
            element=local(mismatch.element),
            expected=expected,
        )

    def _hinted(self, finding: Finding, mismatch: Mismatch) -> Finding:
        """Add the first hint that there is."""
        key = (mismatch, finding.path if mismatch.code == "element-not-allowed-here" else "")
        known = self._known.get(key) if mismatch.code else None
        if known is not None:
            return finding._replace(hint=known)
        case = Case(finding, self._of(finding.file), mismatch, self._vocabulary)
        for file in discover().get(finding.code, ()):
            hint = file.hint(case)
            if hint is not None and len(hint.text) <= LONGEST:
                if not hint.fixes:
                    self._known[key] = hint.text
                return finding._replace(hint=hint.text, fixes=hint.fixes)
        self._known[key] = ""
        return finding


def _without_misnamed(remarks: list[Remark], mismatches: Iterable[Located]) -> list[Remark]:
    """Leave out pointers to elements that are there, but whose identifier has a fault, which was said.

    Which those are is known where the identifier has a slip; of the others, where there are no more such pointers
    than identifiers with a fault, they belong together.
    """
    faults = [each.mismatch for each in mismatches if _is_identifier(each.mismatch)]
    misnamed = {_cleaned(mismatch.value) for mismatch in faults}
    rest = [each for each in remarks if each.code != DANGLING or each.values["word"] not in misnamed]
    pointed = {each.values["word"] for each in remarks if each.code == DANGLING}
    bad = (mismatch for mismatch in faults if mismatch.code == "bad-attribute-value")
    number = sum(_cleaned(mismatch.value) not in pointed for mismatch in bad)
    if sum(each.code == DANGLING and not each.instead for each in rest) > number:
        return rest
    return [each for each in rest if each.code != DANGLING or each.instead]


def _is_identifier(mismatch: Mismatch) -> bool:
    """Whether a mismatch is about an identifier: one of a wrong form, or in an attribute of a wrong name."""
    return local(mismatch.attribute).lower() in IDENTIFIERS


def _cleaned(value: str) -> str:
    """Return a value with only what an identifier can have: for ``#p 2``, ``p2``."""
    return "".join(character for character in value if character.isalnum() or character in "-._")


def _values(mismatch: Mismatch) -> dict[str, object]:
    """Return what stands for the braces of the sentences."""
    return {
        "element": tag(mismatch.element),
        "parent": tag(mismatch.parent),
        "attribute": at(mismatch.attribute),
        "value": shown_value(mismatch.value),
        "first": mismatch.first[0] if mismatch.first else "?",
        "namespace": f"the namespace “{shown_value(mismatch.value)}”" if mismatch.value else "no namespace",
        "right": mismatch.expected[0].rpartition(" ")[0] if mismatch.expected else "",
        "missing": _missing(mismatch),
        "order": _order(mismatch),
    }


def _and_more(number: int) -> str:
    """Return what is to be added where elements of the same name follow that are at fault in the same way."""
    if not number:
        return ""
    return ", nor is the one after it" if number == 1 else f", nor are the {number} after it"


def _missing(mismatch: Mismatch) -> str:
    """Return what is missing, as a clause."""
    names = [name for name in mismatch.expected if name != WILDCARD]
    is_end = mismatch.code == "incomplete-element"
    if not 0 < len(names) <= FEW or len(names) < len(mismatch.expected):
        return "something is missing in it" if is_end else "something else must come before it"
    word = "and" if mismatch.all_needed else "or"
    if is_end:
        return f"{tags(names, word)} {'are' if mismatch.all_needed and len(names) > 1 else 'is'} missing"
    return f"{tags(names, word)} must come before it"


def _order(mismatch: Mismatch) -> str:
    """Return where an element belongs, as a clause."""
    if mismatch.before:
        return f"it belongs before {tag(mismatch.before)}"
    return f"it belongs after {tag(mismatch.after)}" if mismatch.after else "it belongs elsewhere in it"
