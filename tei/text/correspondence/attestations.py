"""What certifies a signature below it: ``Beglaubigt:``, ``Pour copie conforme :``, ``Sworn to before me``.

Who certifies a copy, takes an oath or writes a record down has made no document and sends none.
"""

from __future__ import annotations

from functools import cache

CERTIFYING = (
    "beglaubigt|für die richtigkeit|f.d.r|f. d. r|die richtigkeit|für richtige abschrift|richtige abschrift"
    "|pour copie conforme|pour copie certifiée|copie conforme|pour extrait conforme|pour ampliation|certifié"
    "|certified|a true copy|true copy|i certify|attest|a true extract"
    "|es copia|es conforme|es copia conforme|copia conforme|per copia conforme|está conforme|por copia"
    "|верно|копия верна|с подлинным верно|за верность|заверено|zgodne z oryginałem|za zgodność|za správnost"
    "|sworn to|sworn and|sworn before|subscribed and sworn|taken and sworn|signed, sealed|signed and sealed"
    "|sealed and delivered|witness|witnesses|in the presence of|in presence of|signed in the presence of"
    "|допросил|допрос произвел|допрос произвёл|interrogated by|examined by|recorded by|taken down by|записал"
    "|запись вёл|запись вел|протокол составил|записано|stenographer|the minutes were taken by|minutes taken by"
)
"""How what certifies a copy or an oath begins, or names who was by or wrote it down, in small letters."""
LONGEST = 160
LONGEST_OF_A_WORD = 60
"""Characters of a line that a single word shows to certify, if no colon follows it."""


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(CERTIFYING.split("|"))


def certifies(words: str) -> bool:
    """Whether a line certifies a copy or an oath, or says who was by: ``Pour copie conforme :``, ``Верно: Moss``.

    Args:
        words: a line at the foot of a document.
    """
    begin = words[:40].lstrip("([*_ ").casefold()
    if not begin.startswith(_phrases()) or len(words) > LONGEST or words[0].islower():
        return False
    phrase = max((phrase for phrase in _phrases() if begin.startswith(phrase)), key=len)
    behind = begin[len(phrase) : len(phrase) + 1]
    if behind.isalpha():
        return False
    return " " in phrase or ":" in words[: len(phrase) + 20] or len(words) <= LONGEST_OF_A_WORD
