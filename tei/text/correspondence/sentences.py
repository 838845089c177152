"""Running text told from the lines of a head: small letters, full stops, and words that serve in sentences."""

from __future__ import annotations

from tei.text.correspondence.names import SMALL, word_list
from tei.text.correspondence.terms import terms


def is_sentence(words: str) -> bool:
    """Whether a line reads as running text: many words in small letters, or some and a full stop behind them."""
    listed = word_list(words[:200])
    if words[:200].isupper():
        return _is_sentence_in_capitals(listed)
    small = _small_words(listed)
    stopped = words.rstrip(' )]”"*¹²³')[-1:] in (".", "?", "!")
    if len(listed) < 8:
        return stopped and small >= max(2, len(listed) * 0.4)
    return small * 10 >= len(listed) * 4 or (
        small >= 3 and small * 4 >= len(listed) and (stopped or words[-1] in ",;")
    )


SERVING = terms(
    "a|an|the|of|to|in|on|and|that|was|is|has|have|had|by|be|as|at|or|with|from|for|not|this|which|who|it|he"
)
"""Words that serve in sentences, to tell a sentence in capitals."""


def _is_sentence_in_capitals(listed: list[str]) -> bool:
    serving = sum(word.casefold() in SERVING for word in listed)
    return len(listed) >= 8 and serving * 4 >= len(listed)


def _small_words(listed: list[str]) -> int:
    return sum(word[0].islower() and word.casefold() not in SMALL and word not in HOURS for word in listed)


HOURS = terms("p|m|a.m|p.m")
"""What is written behind an hour."""
