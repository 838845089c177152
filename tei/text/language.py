"""The language of a transcript, told by its most frequent small words and its letters."""

from __future__ import annotations

from collections import Counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

NAMES = {
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "gl": "Galician",
    "grc": "Ancient Greek",
    "he": "Hebrew",
    "it": "Italian",
    "la": "Latin",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "sk": "Slovak",
    "sv": "Swedish",
    "tt": "Tatar",
    "uk": "Ukrainian",
    "und": "undetermined",
    "zh": "Chinese",
}
"""English names of the languages that are told apart."""
SMALL_WORDS = {
    "ca": "el la els les amb que és per un una dels aquest aquesta i no molt",
    "cs": "a se na že je v s z do to by jsem jako ale který byl jsou po o jeho",
    "da": "og i at det er en til af på for med ikke den der som de har",
    "de": "der die das und ist nicht ich zu den mit sich auf dem ein eine von es im für daß dass wir",
    "en": "the of and to in that is was it for with be as his he not by this have from they which",
    "es": "el la los las que y en un una por con no se para es del al lo su como",
    "fr": "le la les des et est que qui dans une pour pas vous nous sur par au du il ce ne",
    "gl": "o a os as que e non unha un do da na no con polo é máis moi",
    "it": "il la di che e è un una per non con del della gli sono si come anche nel",
    "la": "et in est ad non cum ut qui quod sed ex ab aut si quae",
    "nl": "de het een en van is dat niet in te op zijn met voor aan ik wij",
    "pl": "i w na się z do nie że jest to po jak o co tak od był przez",
    "pt": "o a os as que e em um uma para com não do da se por é mais como",
    "ru": "и в не на что он я с как это по но к а из у за от так же мы",
    "sk": "a sa na že je v s z do to by som ako ale ktorý bol sú po o jeho",
    "sv": "och att det i som en på är av för med till den inte har jag",
    "tt": "һәм бу дә белән ул да бер өчен мин син нәрсә юк инде",
    "uk": "і в не на що він я з як це до але та у за від так ми є",
}
SAMPLE = 60_000
"""Characters looked at."""
SCRIPTS = (
    ("\u0370", "\u03ff", "el"),
    ("\u1f00", "\u1fff", "grc"),
    ("\u0590", "\u05ff", "he"),
    ("\u4e00", "\u9fff", "zh"),
)
"""Letters that tell a language by themselves."""
FIRST_TELLING = min(first for first, _, _ in SCRIPTS)


def detect(text: str) -> str:
    """Return the language as a BCP 47 tag; ``und`` where too little speaks for any.

    Half of the sample is taken from the beginning and half from the middle, so that the English form on top
    of a German document does not decide.
    """
    middle = len(text) // 2
    sample = text if len(text) <= SAMPLE else text[: SAMPLE // 2] + text[middle : middle + SAMPLE // 2]
    by_script = _by_script(sample)
    if by_script:
        return by_script
    counts = Counter(word.strip(".,;:!?()[]\"'»«“”„") for word in sample.casefold().split())
    scores = {tag: _score(words.split(), counts) for tag, words in SMALL_WORDS.items()}
    best = max(scores, key=lambda tag: (scores[tag], tag == "en", tag))
    words = sum(counts.values())
    return best if scores[best] >= 2 and scores[best] * 12 >= words else "und"


def _score(words: Iterable[str], counts: Counter[str]) -> int:
    return sum(counts[word] for word in words)


def _by_script(sample: str) -> str:
    count = sum(map(str.isalpha, sample[:4000]))
    letters = [character for character in sample[:4000] if character >= FIRST_TELLING and character.isalpha()]
    if len(letters) * 20 <= count:
        return ""
    shares = {tag: sum(first <= letter <= last for letter in letters) for first, last, tag in SCRIPTS}
    if shares["grc"] * 20 > count:  # breathings and iota subscripts are gone from Modern Greek
        return "grc"
    return next((tag for tag, share in shares.items() if share * 2 > count), "")
