"""The form of a language tag: ``en_GB`` is written ``en-GB``, and Norwegian is ``no``."""

from __future__ import annotations

import re

from tei.findings.fixes import replacing
from tei.findings.hint import LIKELY, Hint
from tei.findings.languages import code_of, is_language, names_of_languages
from tei.findings.naming import either
from tei.relaxng.nearness import near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"bad-attribute-value", "bad-text"})
RANK = LIKELY
GENERAL_FORM = "a language is written as en, grc or en-GB"


def hint(case: Case) -> Hint | None:
    """Say the tag that was meant."""
    if "language" not in case.mismatch.reason.types:
        return None
    value = case.value
    known = code_of(value)
    if known:
        return Hint(f"write {known}")
    tag = "-".join(value.replace("_", "-").partition(" ")[0].split("-")).strip("-,;.")
    if not _is_tag(tag):
        return Hint(_by_name(case))
    if value == tag.replace("-", "_") and not _is_doubled(tag):
        return Hint(f"write {tag}", replacing(case.document, case.offset(), value, tag))
    return Hint(f"write {tag.partition('-')[0]} or {tag}" if _is_doubled(tag) else f"write {tag}")


def _is_tag(tag: str) -> bool:
    first, *others = tag.split("-")
    if not (first.isascii() and first.isalpha() and 2 <= len(first) <= 3):
        return False
    return all(part.isascii() and part.isalnum() and len(part) <= 8 for part in others)


def _is_doubled(tag: str) -> bool:
    """Whether a region only repeats the language, such as ``en-EN``."""
    first, _, region = tag.lower().partition("-")
    return first == region


def _by_name(case: Case) -> str:
    """Return half a sentence for a value that is no tag: what it may name, and what the file has elsewhere."""
    value = case.value.lower()
    names = near(value, names_of_languages())
    if names and len(value) > 4:
        meant = f"did you mean {code_of(names[0])} ({names[0].capitalize()})? {GENERAL_FORM}"
    else:
        meant = GENERAL_FORM
    found = re.findall(r'xml:lang="([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)"', case.document.text[:1_000_000])
    used = [tag for tag in dict.fromkeys(found) if len(tag) > 2 or is_language(tag)]
    return f"{meant}; elsewhere this file has {either(used[:3], 'and')}" if used else meant
