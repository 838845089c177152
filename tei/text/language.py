"""The language of a transcript, told by its most frequent small words and its letters."""

from __future__ import annotations

from collections import Counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAMES = {
    "ar": "Arabic",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "gl": "Galician",
    "grc": "Ancient Greek",
    "he": "Hebrew",
    "hr": "Croatian",
    "hu": "Hungarian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "la": "Latin",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sr": "Serbian",
    "sv": "Swedish",
    "tr": "Turkish",
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
FURTHER_WORDS = {
    "bg": "и в не на че се да от за това е са по с като към който беше ще ми",
    "ca": "de va al o se sense més son sa li ha havia era aquell aquesta aquests seva perquè",
    "cs": "jsme tak bude mi od pro za ve už jak své",
    "de": "dem des wie an bei nach hat sind war sie ihr ihre ihnen zur zum mir mich am vom",
    "en": "at i my your you we are has had were been will would on me so",
    "es": "de ha me le su sus lo e usted ya si más á",
    "fi": "ja on ei se että oli hän mutta kun niin ovat olen minä sen joka myös tai",
    "fr": "de à ce se je votre mon a avec plus en sont son sa ses aux cette c'est j'ai",
    "gl": "de se os ao á seu súa eu me ti ten foi máis das dos pola polo unha",
    "hr": "i je u na da se za su od ne kao što ali koji iz bi sam to će nije",
    "hu": "a az és hogy nem is egy ez meg van volt csak de mint ki már ha még el",
    "it": "a le ha mi la da al nella lo se suo sua i nel dei ho mia",
    "la": "de per hoc pro nec quam vel atque ac sunt eius esse nos nobis ego etiam enim eo quae quoque sua sibi te"
    " tibi me mihi dei sancti anno domini domino rex regis dominus suis omnibus ad hanc nostra",
    "pl": "mi ze za ale ich tym które który jego pan są by dla oraz",
    "pt": "de eu me sua seu ao à mais está das dos já",
    "ro": "și în de la nu să cu pe este o un care din mai ce sau au am fost prin",
    "ru": "был было были его ему мне вы вам вас ваш при до о об был уже",
    "sk": "sme tak bude mi od pre za vo už ja so ho jej toto aj alebo",
    "sr": "и је у на да се за су од не као што али који из би сам то ће није",
    "sv": "jag mig du vi er om så ej eller från var",
    "tr": "ve bir bu da de için ile ne çok gibi daha o olarak olan değil ki",
    "uk": "його був було були про до мені ви вам вас ваш при вже",
}
"""More of their small words, and those of languages in which no phrase is looked for in other texts."""
SAMPLE = 60_000
"""Characters looked at."""
SCRIPTS = (
    ("\u0370", "\u03ff", "el"),
    ("\u1f00", "\u1fff", "grc"),
    ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "ar"),
    ("\u3040", "\u30ff", "ja"),
    ("\u4e00", "\u9fff", "zh"),
    ("\uac00", "\ud7a3", "ko"),
)
"""Letters that tell a language by themselves."""
FIRST_TELLING = min(first for first, _, _ in SCRIPTS)
CYRILLIC = {"ru": "ыэъё", "uk": "іїєґ", "be": "ў", "sr": "ђјљњћџ"}
CZECH_OR_SLOVAK = {"cs": "ěřů", "sk": "ľĺŕôä"}
"""Letters by which a language is told from those that share most of its small words."""
OWN_LETTERS = {
    "bg": CYRILLIC,
    "ru": CYRILLIC,
    "sr": CYRILLIC,
    "uk": CYRILLIC,
    "und": CYRILLIC,
    "cs": CZECH_OR_SLOVAK,
    "sk": CZECH_OR_SLOVAK,
}
"""Those letters, by the language that the small words tell."""
FEWEST_LETTERS = 3
"""Letters of its own that a language must have in a text in which no small words tell any."""
SPACED_OUT = 8
"""Single letters in a row that are a word with blanks between its letters, and no words."""


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
    counts = Counter(_words(sample))
    scores = {
        tag: _score(set(f"{SMALL_WORDS.get(tag, '')} {FURTHER_WORDS.get(tag, '')}".split()), counts)
        for tag in SMALL_WORDS | FURTHER_WORDS
    }
    best = max(scores, key=lambda tag: (scores[tag], tag == "en", tag))
    words = sum(counts.values())
    if scores[best] < 2 or scores[best] * 12 < words:
        best = "und"
    return _by_letters(sample.casefold(), best) if best in OWN_LETTERS else best


def _words(sample: str) -> Iterator[str]:
    """Yield the words of a text in small letters; the letters of a word that is spaced out are none."""
    waiting: list[str] = []
    for piece in sample.casefold().split():
        word = piece.strip(".,;:!?()[]\"'»«“”„")
        if len(piece) == 1:
            waiting.append(word)
            continue
        yield from waiting if len(waiting) < SPACED_OUT else ()
        waiting = []
        yield word
    yield from waiting if len(waiting) < SPACED_OUT else ()


def _by_letters(sample: str, best: str) -> str:
    """Return which of the languages that share most small words has most letters of its own in a text."""
    counts = {tag: sum(map(sample.count, letters)) for tag, letters in OWN_LETTERS[best].items()}
    if "be" in counts:
        counts["be"] *= SHARE_OF_BELARUSIAN  # the other letters of its own are those of Ukrainian and of Russian
    most = max(counts, key=lambda tag: (counts[tag], tag == best))
    if best == "bg" and counts["ru"] == sample.count("ъ"):  # its vowel, which Russian seldom has
        return best
    return most if counts[most] >= (FEWEST_LETTERS if best == "und" else 1) else best


SHARE_OF_BELARUSIAN = 6


def _score(words: Iterable[str], counts: Counter[str]) -> int:
    return sum(counts[word] for word in words)


def _by_script(sample: str) -> str:
    count = sum(map(str.isalpha, sample[:4000]))
    letters = [character for character in sample[:4000] if character >= FIRST_TELLING and character.isalpha()]
    if len(letters) * 20 <= count:
        return ""
    shares = {tag: sum(first <= letter <= last for letter in letters) for first, last, tag in SCRIPTS}
    if shares["ja"] * 10 > shares["zh"] > 0:  # Chinese has none of the letters of Japanese
        return "ja"
    if shares["grc"] * 20 > count:  # breathings and iota subscripts are gone from Modern Greek
        return "grc"
    return next((tag for tag, share in shares.items() if share * 2 > count), "")
