"""Which language a few words are in, where it is not that of the document: by their script, or by their form."""

from __future__ import annotations

import re
from functools import cache

from tei.text.language import SMALL_WORDS
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tei.text.span import Cert

MOST_WORDS = 30
"""Words looked at: a longer passage tells its language in the first of them."""


class Guess(NamedTuple):
    """A language tag (BCP 47), and how sure it is."""

    tag: str
    cert: Cert


SCRIPTS = (
    ("ru", "\u0400", "\u04ff"),
    ("el", "\u0370", "\u03ff"),
    ("grc", "\u1f00", "\u1fff"),
    ("he", "\u0590", "\u05ff"),
    ("ar", "\u0600", "\u06ff"),
    ("ja", "\u3040", "\u30ff"),
    ("zh", "\u4e00", "\u9fff"),
    ("ko", "\uac00", "\ud7a3"),
    ("hy", "\u0530", "\u058f"),
    ("ka", "\u10a0", "\u10ff"),
)
WRITTEN_ALIKE = frozenset({"uk", "tt", "bg", "sr", "be", "mk"})
"""Languages with Cyrillic letters, in whose texts such letters are not Russian."""
EDGES = '.,;:!?()[]"“”„«»*_…'
UKRAINIAN = frozenset("іїєґ")
RUSSIAN_WORDS = frozenset(
    {
        *("i", "v", "vo", "na", "ne", "po", "za", "ot", "iz", "pri", "bez", "vne", "dlia", "dlya", "chto"),
        *("kak", "eto", "ob", "o", "s", "so", "k", "u", "ili", "tov", "pod", "nad", "iz-za"),
    }
)
"""Small words of Russian in Latin letters."""
PHRASES = {
    **dict.fromkeys(
        (
            *("de facto", "de jure", "inter alia", "mutatis mutandis", "in camera", "status quo", "ad interim"),
            *("pro forma", "cum grano salis", "ad hoc", "sine die", "prima facie", "bona fide", "ipso facto"),
            *("persona non grata", "modus vivendi", "casus belli", "quid pro quo", "sub rosa", "ex officio"),
        ),
        "la",
    ),
    **dict.fromkeys(
        ("note verbale", "aide-memoire", "coup d'etat", "fait accompli", "demarche", "tour d'horizon", "en clair"),
        "fr",
    ),
}
"""Phrases that have no form of their own, and their language."""
MORE_SMALL_WORDS = {
    "en": "a an i on at so do no me my we you or if are all can has had her our one into per pro",
    "de": "so in an am man was du er sie wir ihr zum zur da wo wie nur noch des sind hat bei um ob",
    "fr": "a on y se son sa ses en je me si tu ont sont aux cette",
    "es": "a o si yo me te mi ya le al ha han son sus",
    "it": "a o i se ma lo mi si ci al ha ho sono nella",
    "ru": "",
}
"""Small words that a language shares with others, so that they speak for no other in it."""
OTHER_SCRIPTS = frozenset({"ru", "uk", "tt", "el", "grc", "he"})
"""Languages in whose texts Latin letters are foreign anyway."""
KINDRED = ({"cs", "ru-Latn"}, {"pl", "ru-Latn"}, {"cs", "pl"})
"""Languages whose words are too much alike to be told apart by their form."""
FORMS: dict[str, tuple[str, str]] = {
    "en": ("th|^wh|ing$|ght|oo|ee|ck|ea|ly$|sh|ow$|[aeiou]ed$|ness$|ould$", "[äöüßéèàçñ]|sch|zh"),
    "ru-Latn": (
        (
            "zh|kh|shch|(?<=[bcdfgklmnprstvxz])'|[aeiou]ya$|iia$|iya$|aia$|yi$|yy$|ii$|skii$|skiy$|skaia$|"
            "ogo$|ego$|omu$|emu$|ykh$|ikh$|ymi$|imi$|nost'?$|stv|eni[eiu]$|eniem$|eniia$|aniia$|anie$|tsi|ov$|"
            "che(?=[rdnlv])|(?<=[dtnlrsv])i$|^vs|^vz|^mn|^gl|^zd|chk|[bdghklmnprstvz]no$|ovka$|enn|chn|tura$"
        ),
        "[qwxj]|th|ck|gh|ee|ea|ou|ing$|ed$|ly$|tion|ss$|ll$|[äöüßéèàçñ]",
    ),
    "de": (
        "[äöüß]|sch|ung(?:en)?$|heit$|keit$|lich$|isch$|tz|pf|ei(?=[bnt])|chts?$|chen$|(?<=[nl])den$|nten$",
        "[éèêçñ]|'",
    ),
    "fr": (
        "[éèêëçàâîôûœ]|^qu|^[ldcjmnst]['’]|eaux?$|eux$|eur$|oir[es]?$|ienne?$|ment$|aient$|ez$|oi[st]$",
        "[äößñw]|sch",
    ),
    "es": ("[ñ¿¡]|ci[óo]n$|dades?$|[áéíóú]|mente$|illos?$|^el$|ado$|idos?$|ando$|endo$", "[äößçèw]|sch|tion"),
    "it": (
        "zion[ei]$|it[àa]$|[àèìòù]$|ezza$|^gl|gli$|mente$|issim|anza$|etto$|ando$|cch|zz|[aeiou]tt[aeio]",
        "[äößñçwkyj]",
    ),
    "la": ("orum$|arum$|ibus$|tur$|que$|ae$|us$|um$|isse$|ndum$|unt$|ntia$|em$", "[äöüßéèçñwkj]|sch|th"),
    "pl": ("[łżźśćąęń]|sz|cz|rz|ów$|ych$|ego$|nie$|owa", "[äößéèçñqvx]"),
    "cs": ("[řůěščž]|ých$|ého$|[bcdfghklmnprstvz][íéý]$|ová$|[bdhkmprstvz]á", "[äößçñqwx]"),
}
"""Of each language, what speaks for it in the form of a word, and what against it."""


def foreign_language(words: str, main: str) -> Guess | None:
    """Return the language of some words that is not the document's; None where nothing speaks for any.

    Args:
        words: some words of the document.
        main: its main language.
    """
    by_script = _by_script(words, main)
    if by_script is not None:
        return by_script if by_script.tag.split("-")[0] != main.split("-", maxsplit=1)[0] else None
    pieces = [w for w in (piece.strip(EDGES).lstrip("'‘") for piece in words.split()) if w][:MOST_WORDS]
    folded = [piece.casefold().replace("’", "'") for piece in pieces]
    if " ".join(folded) in PHRASES and not main.startswith(PHRASES[" ".join(folded)]):
        return Guess(PHRASES[" ".join(folded)], "high")
    worded = all(piece.replace("'", "").replace("-", "").isalpha() for piece in folded)
    if not pieces or main == "und" or not worded or all(piece[0].isupper() for piece in pieces):
        return None
    own = main.split("-", maxsplit=1)[0]
    return _by_form(folded, own) if own in FORMS or own in OTHER_SCRIPTS else None


def _by_script(words: str, main: str) -> Guess | None:
    letters = [c for c in words[:400] if c.isalpha()]
    counts = {tag: sum(first <= c <= last for c in letters) for tag, first, last in SCRIPTS}
    best = max(counts, key=lambda tag: counts[tag])
    if counts["ja"]:
        best = "ja"
    if counts["grc"] and best in ("el", "grc"):
        best = "grc"
        counts["grc"] += counts["el"]
    if 2 * counts[best] <= len(letters):
        return None
    if best == "ru" and UKRAINIAN & set(words.casefold()):
        best = "uk"
    if (best == "ru" and main in WRITTEN_ALIKE) or (best in ("el", "grc") and main in ("el", "grc")):
        return Guess(main, "high")
    return Guess(best, "high" if len(letters) > 3 else "medium")


def _by_form(pieces: Sequence[str], main: str) -> Guess | None:
    common = frozenset(MORE_SMALL_WORDS.get(main, "").split()) | _small(main)
    telling = [piece for piece in pieces if piece not in common]
    own = 2 * (len(pieces) - len(telling)) + _score(telling, main)
    scores = {tag: _score(telling, tag) for tag in FORMS if tag != main and {tag, main} not in KINDRED}
    best = max(scores, key=lambda tag: (scores[tag], tag))
    enough = max(2, len(pieces))
    second = max((score for tag, score in scores.items() if tag != best), default=0)
    speaking = _forms(best)[0]
    if speaking is None or not any(map(speaking.search, telling)):
        return None
    if scores[best] < enough or scores[best] <= own or scores[best] <= second or max(map(len, telling)) < 3:
        return None
    return Guess(best, "medium")


def _score(pieces: Sequence[str], tag: str) -> int:
    """Return how much speaks for a language: two for a small word or its own forms, less what is against it."""
    small = RUSSIAN_WORDS if tag == "ru-Latn" else _small(tag)
    speaking, against = _forms(tag)
    score = 0
    for piece in pieces:
        if piece in small:
            score += 2
        elif speaking is not None and against is not None:
            score += min(2, len(speaking.findall(piece))) - 2 * bool(against.search(piece))
    return score


@cache
def _small(tag: str) -> frozenset[str]:
    return frozenset(SMALL_WORDS.get(tag, "").split())


@cache
def _forms(tag: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    if tag not in FORMS:
        return None, None
    speaking, against = FORMS[tag]
    return re.compile(speaking), re.compile(against)
