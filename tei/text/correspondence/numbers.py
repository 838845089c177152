"""Lines that are the number of a document or of its file: ``No. 36.]``, ``500.A15a3/728: Telegram``."""

from __future__ import annotations

import re
from functools import cache

LONGEST = 60
"""Characters of a number."""


@cache
def _numbers() -> re.Pattern[str]:
    """Match a line that is a number: ``No. 36.]``, ``500.A15a3/728: Telegram``, ``A-214``."""
    sign = r"(?:(?:No|Nr|Nos|Num|Núm|Az|Tgb|Prot)\b\.?|N\.(?=\s?\d)|N[°º]|№|\#)"
    wire = r"(?![Tt]ele[fp]h?on|[Pp]hone|[Тт]елефон)"  # a letterhead's
    signed = rf"[\[(]?(?:{wire}[A-ZА-Я][^\W\d_]{{2,11}}\s){{0,2}}{sign}\s{{0,3}}[\w./\-]{{1,20}}(?:\s\d{{1,6}})?"
    filed = r"(?:[^\W\d_]{1,12}\.?\s){0,3}[A-Z]{0,6}[-./]?\d[\w]{0,12}(?:[./-][\w().]{1,14}){1,6}"
    subject = r"\d{3}\w?\.\w{1,8}(?:\s[\w()]{1,12}){1,4}[/-]\w{1,10}(?:-\w{1,8})?"
    series = r"[A-Z]{1,3}[-–]\d{1,6}"
    return re.compile(
        rf"(?:{signed}|{filed}|{subject}|{series})[.,)\]]{{0,2}}(?:\s?:\s?[^\W\d_]{{4,20}}(?:\s[^\W\d_]{{4,20}})?)?[.\]]?"
    )


def is_number(words: str) -> bool:
    """Whether a line is the number or the file of a document and nothing else."""
    if len(words) > LONGEST or not any(map(str.isdigit, words)):
        return False
    plain = words.replace("–", "-").strip("- ")
    if _filed().fullmatch(plain):
        return True
    return _numbers().fullmatch(plain) is not None and not _ends_in_range(plain)


@cache
def _filed() -> re.Pattern[str]:
    """Match the number of a file of a German office: ``B.-Nr. II B 2 - 112/38``, ``Az. III 24/7``."""
    sign = (
        r"(?:(?:[A-ZÄ]|Tgb|Gesch|Reg|Akt|Kanzl|Zl)\.?\s?-?\s?(?:Nr|Z)\b\.?|Az\b\.?|Zl\.|Aktenzeichen:?|J\.\s?Nr\.)"
    )
    return re.compile(rf"{sign}\s{{0,2}}(?:(?:[IVXLC]{{1,5}}|[A-Za-z]{{1,2}}|\d[\w./-]{{0,12}}|-)(?:\s|$)){{1,8}}")


SHORT = 4
"""Figures of each end of a span of pages or years."""


def _ends_in_range(words: str) -> bool:
    """Whether a line is words and a span of pages or years: ``The lamps, 3-4``."""
    before, _, last = words.rpartition(" ")
    one, mark, other = last.partition("-")
    span = mark and one.isdigit() and other.isdigit() and max(len(one), len(other)) <= SHORT
    signed = before.rstrip(". ").casefold().endswith(("no", "nr", "n°", "nº", "№"))
    return bool(span) and before[:1].isalpha() and not signed


@cache
def _dated() -> re.Pattern[str]:
    """Match a number with a date behind it: ``Nr. 112 vom 3.5.52``, ``No. 7 of March 4``, ``№ 214 от 3 мая``."""
    sign = r"(?:(?:No|Nr|Nos|Num|Núm|Tgb|Prot)\b\.?|N[°º]|№|\#)"
    return re.compile(
        rf"{sign}\s{{0,3}}[\w./\-]{{1,20}},?\s(?:vom|of|du|del|de|от|van|ze dne|z dnia|dated|dtd\.?)\s"
    )


def is_dated_number(words: str) -> bool:
    """Whether a line is the number of a document with its date, and nothing else."""
    return len(words) <= LONGEST and _dated().match(words) is not None
