"""What kind of record of speech a transcript is: a play, a sitting, a hearing, an interview; for the genres.

All of them have labelled turns; what kind it is, the names of the speakers and the first page tell.
"""

from __future__ import annotations

from functools import lru_cache

from tei.text.label_names import bare
from tei.text.label_words import OFFICES as ENDINGS
from tei.text.labels import labels
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.labels import Label
    from tei.text.source import Source

FIRST_PAGE = 3000
"""Characters in which a record says what it is."""
SAMPLE = 400
"""Labels looked at."""
FEWEST_CALLS = 10
"""Labels of a record of calls."""
CALLS = frozenset({"cc", "cdr", "cmp", "lmp", "plt", "cap", "caps", "mcc", "lcc", "fd"})
"""Who calls in a record of a flight."""
CERTAIN, LIKELY, POSSIBLE = 0.97, 0.93, 0.9
"""All of them above what speaks for a letter: a document in which people take turns is none."""
_HOUSE = (
    "riksdagens riksdagsledamöter ради верховної "
    "parliament parlament plenarprotokoll bundestag nationalrat landtag congress senate commons lords hansard "
    "parlamento senado diputados cámara deputación diputació assemblée séance sénat knesset sejm sejmu senatu "
    "duma дума думы рада совета сената заседание országgyűlés riksdag storting folketing kamer kamera "
    "sněmovna sněmovny národní plenary sessió pleno nationalrates"
)
_OFFICE = (
    "abgeordneter abgeordnete abg präsident präsidentin vizepräsident vizepräsidentin bundeskanzler "
    "staatsminister bundesminister presidente presidenta presidenta secretaria diputado diputada señor señora "
    "senyor président présidente député ministre speaker mp senator congressman minister deputado poslanec "
    "poslankyně předseda marszałek poseł председатель депутат talmannen elnök képviselő головуючий головуюча "
    "przewodniczący przewodnicząca formanden næstformand forseti"
)
_COURT = (
    "hearing hearings testimony deposition court trial sworn plaintiff defendant witness committee tribunal "
    "commission counsel examination anhörung verhandlung vernehmung untersuchungsausschuss audition audience "
    "procès udienza audizione interrogatorio audiencia juicio interrogation vernehmungsprotokoll verhör "
    "interrogatoire výslech допрос допроса суд слушания слушание"
)
_INTERVIEW = (
    "interview interviews interviewer interviewee interviewed narrator oral history zeitzeuge zeitzeugin "
    "gespräch interviewpartner entretien témoignage intervista entrevista entrevistador entrevistada интервью "
    "беседа wywiad rozhovor interjú"
)
_PRESS = (
    "press briefing pressekonferenz presse conférence conferenza stampa conferencia prensa estenográfica "
    "reporter reporters journalists пресс-конференция"
)
_MINUTES = (
    "minutes protokoll niederschrift sitzungsprotokoll procès-verbal verbale acta atas ata протокол protokół "
    "zápis notulen referat meeting teleconference attendees regrets scribe irc"
)
_PODCAST = "podcast episode transcript folge épisode episodio выпуск hosts"
WORDS = (
    ("debate", frozenset(_HOUSE.split())),
    ("press_conference", frozenset(_PRESS.split())),
    ("interview", frozenset(_INTERVIEW.split())),
    ("hearing", frozenset(_COURT.split())),
    ("minutes", frozenset(_MINUTES.split())),
    ("podcast", frozenset(_PODCAST.split())),
)
"""Kinds and the words of a first page that tell them, the surest first."""
OFFICES = frozenset(_OFFICE.split())


def likelihood(source: Source, kind: str) -> float:
    """Return how much speaks for a kind of record of speech, from 0 to 1."""
    found, share = speech_kind(source)
    return share if found == kind else 0.0


@lru_cache(maxsize=1)
def speech_kind(source: Source) -> tuple[str, float]:
    """Return the kind of a record of speech and how much speaks for it; nothing where nobody takes turns."""
    found = labels(source)
    if not found:
        return "", 0.0
    seen = staging(source)
    if seen.is_one:
        return "play", CERTAIN
    sample = found[:SAMPLE]
    if _is_flight(sample):
        return "air_to_ground", LIKELY
    first_words = [_words(label.name) for label in sample]
    if sum(any(_is_office(word) for word in words) for words in first_words) * 3 > len(sample):
        return "debate", LIKELY
    page = {bare(word) for word in source.text[:FIRST_PAGE].split()}
    page.update(word for words in first_words for word in words)
    kinds = [(len(page & words), -index, kind) for index, (kind, words) in enumerate(WORDS)]
    count, _, kind = max(kinds)
    return (kind, LIKELY if count > 1 else POSSIBLE) if count else ("conversation", POSSIBLE)


def _is_office(word: str) -> bool:
    """Whether a word in lower case names an office of a house or of its government."""
    return word in OFFICES or word.endswith(ENDINGS)


def _words(name: str) -> set[str]:
    """Return the words of a name; in ``Speaker 1`` and ``Speaker B`` nobody has the chair of a house."""
    words = {bare(word) for word in name.split()}
    voice = len(words) == 2 and "speaker" in words and any(len(word) < 3 for word in words)
    return words - {"speaker"} if voice else words


def _is_flight(sample: tuple[Label, ...]) -> bool:
    """Whether short calls take turns by the clock, as between ground and spacecraft."""
    short = sum(len(label.name) <= 4 and label.name.isupper() for label in sample)
    if len(sample) < FEWEST_CALLS or short * 10 < len(sample) * 8:
        return False
    timed = sum(label.time[1] > 0 for label in sample) * 2 > len(sample)
    return timed or any(label.name.casefold() in CALLS for label in sample)
