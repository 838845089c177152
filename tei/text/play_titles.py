"""Title pages that say that a text is a play: ``A Play in One Act``, ``Ein Trauerspiel``, ``Комедия``."""

from __future__ import annotations

from functools import cache

from tei.text.division_lines import PUNCTUATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.text.source import Source

LINES = 8
"""Lines of a title page."""
LONGEST = 70
"""Characters of a line that says what kind of play it is."""
MOST_WORDS = 8
_PLAYS = (
    "tragedy comedy tragicomedy farce melodrama trauerspiel lustspiel schauspiel hörspiel singspiel volksstück "
    "schwank posse tragödie komödie tragikomödie fastnachtspiel tragédie comédie tragi-comédie vaudeville "
    "opéra-comique sainete entremés zarzuela comedia tragicomedia melodramma commedia tragedia dramma farsa "
    "комедия драма трагедия водевиль пьеса комедія драма трагедія п'єса водевіль komedia tragedia tragikomedia "
    "dramat veselohra komedie činohra színmű vígjáték dráma tragédia komédia népszínmű toneelspel "
    "tooneelspel blijspel blyspel treurspel klucht kluchtspel skuespill skuespil lystspil lystspill sørgespil "
    "sørgespill skådespel lustspel sorgespel komedi comoedie näytelmä huvinäytelmä murhenäytelmä tragoedia "
    "comoedia tragœdia comœdia τραγωδία κωμωδία δράμα drama dramatisches dramatic dramatique "
    "hra słuchowisko radioteatro radiodrama hangjáték kuunnelma hörspil "
    "drammatico drámai драматическая драматический драматические драматичні antzerkia antzezlana"
)
_ACTS = (
    "act acts akt akte akten aufzug aufzügen acte actes acto actos ato atos atto atti действие действии действиях "
    "актах дії діях akcie aktach odsłonach jednáních dějstvích felvonásban bedrijf bedrijven bedryf akter "
    "handlinger näytöksessä jornada jornadas tableaux cuadros bildern пәрдә пәрдәдә пәрҙә пәрҙәлә ekitalditan"
)


@cache
def _plays() -> frozenset[str]:
    return frozenset(_PLAYS.split())


@cache
def _acts() -> frozenset[str]:
    return frozenset(_ACTS.split())


def says_play(source: Source) -> bool:
    """Whether one of the first lines says that a text is a play.

    Args:
        source: the transcript.
    """
    words = 0
    for line in source.lines():
        title = source.text[line.start : min(line.end, line.start + LONGEST + 1)].strip()
        if not title:
            continue
        words += 1
        if words > LINES:
            return False
        if len(title) <= LONGEST and _names_play(title):
            return True
    return False


def _names_play(title: str) -> bool:
    """Whether a short line begins or ends with a word for a kind of play, or has one and a word for acts."""
    listed = [word.strip(PUNCTUATION) for word in title.lower().split()]
    listed = [word for word in listed if word]
    if not 0 < len(listed) <= MOST_WORDS or title[-1] in ":?!,":
        return False
    if not _plays().isdisjoint({listed[0], listed[-1]}):
        return True
    return not _acts().isdisjoint(listed[1:]) and not (_plays() | {"play", "stück", "pièce"}).isdisjoint(listed)
