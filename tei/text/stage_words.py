"""What comments in brackets are about, by their wording: applause, laughter, a pause, a coming or going."""

from __future__ import annotations

from functools import cache

_STEMS = {
    "gap": (
        "inaudib unintelligible indiscernible incomprehensible illegible undecipherable "
        "unverständlich unverst unv akustisch unhörbar incompréhensible inintelligible incomprensibile "
        "inudibile incomprensible ininteligible ininteligível inaudível неразборчив неслышн nezrozumi "
        "nesrozumi niezrozumia niesłyszal onverstaanbaar ohörbar uhørlig uforståelig "
        "nerazumlj неразумљ nečujn нерозбірл неразбир чути слышно niewyraźn negirdė nesigirdi nesaprot nedzird "
        "razumij kuuldamat arusaamat epäselv perciben inintel impercet impercept érthetetlen "
        "hallható anlaşılma duyulma ακούγεται ógreinil kuulda чује čuje"
    ),
    "applause": (
        "applau beifall klatscht klatschen aplaus aplaud applaus аплодисм рукоплескан oklask potlesk applåd "
        "taputuksi plojim txalo tepuk ръкопляск lófatak vỗ תשואות מחיאות تصفيق ताली ტაში "
        "pljesak pljesk lófaták χειροκρο bifall bijval palmas aplaudimen ovation ovación χειροκροτ taps alkışlar "
        "aplauz aplavz аплауз оплес овац пљес плесак alkış geroffel handgeklap bifald suosionosoit plaksut plosk"
    ),
    "laughter": (
        "laugh chuckl giggl heiterkeit lachen lacht gelächter gelach rires rire sourire ilarità risate ride "
        "naur munterh hilarit smeh smij juok smiekl naer hlát сміх смях râset gülüş "
        "barre tertawa cười hlátr צחוק צוחק ضحك يضحك تضحك خنده हँसते हँसती სიცილ "
        "ridono ridendo risa risas ríe risos riso rialles смех смеется смеётся смеются хохот śmiech śmieje "
        "wesołoś veselost veselos smíchy hilaridad hilaridade šypsn juokas смијех смех смеј "
        "smích směje skratt latter γέλια nevet derült kacag γέλω γελο hilpe gülme pobaven râd smej smejas naerd"
    ),
    "interruption": (
        "interrupt interject zwischenruf zwischenrufe zuruf zurufe ruf rufe widerspruch gegenruf unruhe "
        "interruption "
        "exclamation protest mormor commenti interruz interrupci interrupç rumores murmuri murmurios remor veus "
        "bullicio crosstalk overlapping выкрик реплика возглас шум okrzyk głos "
        "välihuut oglaš upadic žamor žagor starpsauc gürültü hääl balsai шум реплик гудін rumoare θόρυβ "
        "rumoer hälin uro sesleri protesta protesti выкрики оживление poruszenie ruch upadica "
        "dobacivanj exclamacions "
        "gwar hluk výkřik közbeszólás zaj onderbreking avbrott neklid výkrik vrava wrzaw "
        "zurrumurru жагор добацив упадиц вигук гамір kliður frammíkall gripið murmullo brusio clamor közbekiált "
        "közbeszól moraj felzúdul disturbance heckl uproar διαμαρτυρ šurmul triukšm troksn kņad vahelehüü saginat "
        "vociferăr brouhaha huées claquement lärm tumult geroezem vastaään dobacuj граја graja "
        "medklic vzklik rop háreyst námitk hør sumin κωδωνο"
    ),
    "pause": (
        "pause pauses pausa pausen silence silent schweigen schweigt stille silenzio silencio silêncio "
        "silenci молчание молчит молчат пауза тишина cisza milczenie mlčí ticho stilte tystnad paus taushed "
        "שתיקה صمت سكوت मौन "
        "beat σιωπή παύση csend szünet"
    ),
    "vocal": (
        "cough sigh cries crying weep sob whisper shout scream groan moan sing sings hum whistl gasp sniff "
        "bejahend verneinend zustimmend clears mumbl mutter stammer husten hustet seufz weint schreit flüstert "
        "cry tears singt stöhnt räusper tousse "
        "soupir pleur sanglot cri murmure chante tossisce sospira piange grida canta tose suspira llora "
        "grita susurra tosse chora кашл вздых плач рыда кричит шепч пое́т поёт поет стон kaszl wzdych płacz "
        "krzycz szept śpiewa kašl vzdych pláč křičí zpívá"
    ),
    "kinesic": (
        "nod nods nodding shrug gestur points pointing shows showing indicates indicating demonstrat raises "
        "shakes shaking waves smil frown bows kneel nickt zeigt winkt schüttelt verbeugt lächelt redner "
        "rednerin hält hoche montre désigne sourit incline mostra indica annuisce sorride muestra señala "
        "asiente sonríe orador oradora кивает показывает указывает улыба кланяется жмет kiwa pokazuje "
        "uśmiecha kýve ukazuje usmívá"
    ),
    "incident": (
        "sound sounds instructions phone telephone doorbell knock noise noises music bell bells tape recording "
        "recorder break recess "
        "adjourn whereupon convened reconvened suspended discussion record microphone video film slide "
        "gong dzwonek zvonec campanilla voorzittershamer audio mikrofon mikrofony mikrofón micrófono "
        "telefon klingel klopf geräusch musik unterbrochen unterbrechung sitzung beginn schluss schluß "
        "aufnahme band téléphone sonn bruit musique porte séance suspendue reprise telefono squilla bussano "
        "rumore musica seduta sospesa teléfono suena puerta ruido música sesión sessão sessió sesion minuto "
        "телефон звон стук дверь музыка заседание перерыв запись dzwoni puka muzyka posiedzenie přerušen "
        "zvoní klepe hudba vergadering geschorst tårta "
        "klubber klubbar ringer ringar koputt hringir csenget csengő isključen искључен микрофон "
        "μικρόφων κουδούνι divided senyal txirrin soneri signāl helistab izklop gavel"
    ),
    "exit": (
        "exit exits exeunt leaves vanish vanishes ab entfernt verschwindet abgang sort "
        "sortent sortie esce escono parte partono sale salen vase vanse mutis sai saem surt surten уходит "
        "уходят убегает удаляется выходит wychodzi wychodzą odchodzi odchází odejde odejdou går af afgaat "
        "чыга китә kimegy"
    ),
    "entrance": (
        "enter enters entering reenter re-enter appears appear tritt treten kommt kommen auftritt erscheint "
        "entre entrent arrive paraît entra entrano giunge entran llega llegan salen входит входят вбегает "
        "появляется wchodzi wchodzą vstoupí vejde přichází vchází inträder kommer op керә кереп bejön jön"
    ),
    "delivery": (
        "aside softly quietly loudly angrily sadly alone beiseite leise laut allein für sich zu wieder bas "
        "haut part seul seule parte piano solo sola aparte bajo sótano сторону тихо громко один одна cicho "
        "głośno stranou tiše nahlas sám sama apart zacht luid"
    ),
}
LONGEST_BEGINNING = 24
"""Words of a comment that are looked at."""


SHORTEST_STEM = 4
"""A beginning shorter than this must be the whole word."""
WHOLE = frozenset({"beat"})
"""Words that are no beginnings: others are names, as ``Beata`` is."""
LONGEST_STEM = 20
"""Letters of the longest beginning."""


@cache
def _stems() -> dict[str, str]:
    """Return beginnings of words to what they tell."""
    return {stem: kind for kind, stems in reversed(_STEMS.items()) for stem in stems.split()}


SUREST = ("gap", "applause", "laughter")
"""What tells more than the words beside it."""
OF_SPEECH = frozenset({*SUREST, "interruption", "pause", "vocal", "kinesic", "incident"})
"""What is heard and seen beside speech."""
OF_PLAYS = ("exit", "entrance", "delivery")
"""What the persons of a play do."""


_CUTS = frozenset(
    ("cut", "fade", "fades", "dissolve", "dissolves", "smash", "match", "jump", "hard", "wipe", "iris", "flash")
)


def is_transition(words: list[str]) -> bool:
    """Whether words in lower case say how a film goes on: ``cut to``, ``fade out``, ``smash cut to black``."""
    return 1 < len(words) < 6 and words[0] in _CUTS and bool({"to", "in", "out"} & set(words[1:3]))


_SOUNDS = frozenset(
    (
        *("sound", "sounds", "music", "sfx", "fx", "f/x", "grams", "atmos", "effect", "effects"),
        *("geräusch", "musik", "musique", "bruitage"),
    )
)


def is_cue(words: list[str]) -> bool:
    """Whether words in lower case, before a colon, announce a sound or music: ``sound``, ``music cue``."""
    return 0 < len(words) < 3 and words[0] in _SOUNDS


_UNSPACED = {
    "掌声": "applause",
    "鼓掌": "applause",
    "拍手": "applause",
    "박수": "applause",
    "笑": "laughter",
    "웃음": "laughter",
    "沉默": "pause",
    "沈黙": "pause",
    "停顿": "pause",
    "침묵": "pause",
    "哭": "vocal",
    "泣": "vocal",
    "咳": "vocal",
    "울음": "vocal",
    "呼ぶ者": "interruption",
    "発言する者": "interruption",
    "听不清": "gap",
    "聞き取れ": "gap",
    "聴取不能": "gap",
    "청취 불능": "gap",
}
"""What comments tell in languages that have no blanks between words, or words of one or two letters."""
LONGEST_UNSPACED = 20
"""Characters of such a comment."""
FIRST_UNSPACED = "\u3000"
"""The first of the characters of these languages."""


def _told_unspaced(words: str) -> list[str]:
    """Return what a comment in Chinese, Japanese or Korean tells."""
    return [kind for stem, kind in _UNSPACED.items() if stem in words] if len(words) < LONGEST_UNSPACED else []


def told(words: str) -> list[str]:
    """Return what the words of a comment tell, in their order, as the keys of the lists above."""
    if max(words, default="") >= FIRST_UNSPACED:
        return _told_unspaced(words)
    listed = words.casefold().replace("-", " ").split()[:LONGEST_BEGINNING]
    return [kind for word in listed if (kind := _told(_plain(word)))]


def _plain(word: str) -> str:
    return word.strip(".,;:!?…()[]\"'«»„“”–—-_*")


def _told(plain: str) -> str:
    """Return what one word in lower case tells: itself, or its longest beginning that is in the lists."""
    stems = _stems()
    for size in range(min(len(plain), LONGEST_STEM), 0, -1):
        kind = stems.get(plain[:size])
        if kind and (size == len(plain) or (size >= SHORTEST_STEM and plain[:size] not in WHOLE)):
            return kind
    return ""


def comment_type(words: str, *, named: bool = False) -> str:
    """Return what a comment beside speech is about: ``applause``, ``laughter`` ...; empty where nothing tells.

    Args:
        words: what stands in the brackets.
        named: whether they could as well hold a name, as ``(Cantal)`` and ``(Singapore)`` inside a sentence; then
            the first word must tell, and be no longer than the one in the list.
    """
    kinds = told(words)
    called = ": " in words and kinds[:1] == ["interruption"]  # what is called is no gap: (Zuruf: Unverständlich!)
    surest = next((kind for kind in SUREST if kind in kinds and not (called and kind == "gap")), "")
    if named and not surest:
        if any(map(str.isdigit, words)):
            return ""
        whole = _stems().get(_plain(words.split(maxsplit=1)[0].casefold()), "") if words.strip() else ""
        return whole if whole in OF_SPEECH else ""
    return surest or next((kind for kind in kinds if kind in OF_SPEECH), "")


def direction_type(words: str) -> str:
    """Return the type of a stage direction: ``exit``, ``entrance``, ``delivery``, ``business``; or nothing."""
    kinds = told(words)
    first = next((kind for kind in OF_PLAYS if kind in kinds), "")
    return first or ("business" if OF_SPEECH.intersection(kinds) else "")
