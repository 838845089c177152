"""Names of TEI P4 and what P5 has in their stead: ``dateRange`` is ``date`` with ``from`` and ``to``."""

from __future__ import annotations

from tei.findings.hint import FOREMOST, Hint
from tei.findings.naming import local

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"unknown-element", "unexpected-root", "unknown-attribute", "attribute-not-allowed"})
RANK = FOREMOST
ELEMENTS = {
    "TEI.2": 'this is TEI P4: P5 has <TEI xmlns="http://www.tei-c.org/ns/1.0">, and some other names besides',
    "teiCorpus.2": 'this is TEI P4: P5 has <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">',
    "any": "P5 does without",
    "dateRange": "P5 has <date> with @from and @to, or with @notBefore and @notAfter",
    "dateStruct": "P5 has <date> with @when",
    "dft": "P5 has <default>",
    "div0": "P5 has <div> or <div1>",
    "fAlt": "P5 has <vAlt>",
    "firstLang": "P5 has <langKnown>",
    "foreName": "P5 has <forename>",
    "hand": "P5 has <handNote>",
    "handList": "P5 has <handNotes>",
    "minus": 'P5 has <binary value="false"/>',
    "nbr": "P5 has <numeric>",
    "occasion": "P5 has <date> with @when-custom",
    "particLinks": "P5 has <listRelation>",
    "plus": 'P5 has <binary value="true"/>',
    "str": "P5 has <string>",
    "sym": "P5 has <symbol>",
    "timeRange": "P5 has <time> with @from and @to",
    "timeStruct": "P5 has <time> with @when",
    "witList": "P5 has <listWit>",
    "xptr": "P5 has <ptr> with @target",
    "xref": "P5 has <ref> with @target",
}
ATTRIBUTES = {
    "TEIform": "P5 does without: delete it",
    "abbr": "P5 has <choice> with <abbr> and <expan> in it",
    "certainty": "P5 has @cert",
    "corr": "P5 has <choice> with <sic> and <corr> in it",
    "crdate": "P5 does without: delete it",
    "doc": "P5 has @target with the whole address",
    "entity": "P5 has <graphic> with @url",
    "expan": "P5 has <choice> with <abbr> and <expan> in it",
    "level1": "P5 has <term> in <index>",
    "orig": "P5 has <choice> with <orig> and <reg> in it",
    "reg": "P5 has <choice> with <orig> and <reg> in it, and @when for dates",
    "sic": "P5 has <choice> with <sic> and <corr> in it",
    "targOrder": "P5 does without: delete it",
    "targType": "P5 does without: delete it",
    "wsd": "P5 does without: delete it",
}


def hint(case: Case) -> Hint | None:
    """Say what P5 has."""
    attribute = local(case.mismatch.attribute)
    text = ATTRIBUTES.get(attribute) if attribute else ELEMENTS.get(local(case.mismatch.element))
    return Hint(text) if text else None
