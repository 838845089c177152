"""How letters greet their reader, in many languages: ``Dear Mr. Chairman:``, ``Mein lieber Freund,``."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.names import capitalised, without_marker

FIRST_WORDS = (
    "hi|hello|hey|hallo|hola|ciao|привет|bonjour|salut|buongiorno|dear|dearest|darling|beloved|sir|sirs"
    "|madam|madame|mesdames|gentlemen|excellency|your|honored|honoured"
    "|esteemed"
    "|lieber|liebe|liebes|liebste|liebster|liebstes|geehrter|geehrte|verehrter|verehrte|verehrtester"
    "|hochverehrter"
    "|hochverehrte|hochgeehrter|hochgeehrte|hochwohlgeborener|sehr|werter|werte|werther|teurer|teure|theurer"
    "|theure"
    "|ew|euer|eure|exzellenz|excellenz|eminenz|hochgeschätzter|verehrteste|geschätzter|mein|meine"
    "|monsieur|messieurs|cher|chère|chers|chères|excellence|mon|ma|très|bien"
    "|querido|querida|queridos|estimado|estimada|estimados|estimadas|muy|distinguido|distinguida|excelentísimo"
    "|excelentísima|apreciado|apreciada|respetado|respetable|excmo|señor|señores|señora|excelencia|mi"
    "|caro|cara|cari|carissimo|carissima|egregio|egregia|gentile|gentilissimo|gentilissima|illustrissimo"
    "|illustre"
    "|pregiatissimo|stimatissimo|spettabile|eccellenza|signor|signora|onorevole"
    "|уважаемый|уважаемая|уважаемые|многоуважаемый|многоуважаемая|глубокоуважаемый|дорогой|дорогая|дорогие"
    "|милостивый"
    "|милостивая|любезный|милый|милая|ваше|господин|товарищ|товарищи|здравствуй|здравствуйте"
    "|waarde|lieve|hooggeachte|weledele|amice|senhor|senhora|ilustríssimo|meu|minha"
    "|vážený|vážená|vážení|milý|milá|drahý|drahá|szanowny|szanowna|szanowni|drogi|droga|kochany|kochana|geachte"
    "|beste|kjære|kære|käre|kära|bäste|caríssimo|prezado|prezada|exmo|my|to|mr|mrs|ladies|fellow|friends"
    "|citizens"
    "|comrades|members|дамы|граждане|друзья|damas|senhoras"
    "|hermano|hermana|padre|madre|hijo|hija|primo|prima|compadre|amigo|amiga|esposo|esposa"
    "|citoyen|citoyens|citoyenne|monseigneur|sire|gnädige|gnädiger|gnädigste|gnädigster|wertester|wertheste"
    "|teuerste|teuerster|theuerste|theuerster|geliebte|geliebter|herzliebste|herzliebster|bester"
    "|kedves|tisztelt|drága|stimate|dragă|iubite|rakas|hyvä|arvoisa|sayın|sevgili|dragi|draga|poštovani|štovani"
    "|ex.mo|ex.ma|ex.mos|exma|exmos|il.mo|il.ma|ill.mo|ill.ma|ilmo|ilma|em.mo|gent.mo|gent.ma|preg.mo|stim.mo|egr"
    "|драги|драга|поштовани|дорогий|дорога|шановний|шановна|вельмишановний|уважаеми|скъпи|αγαπητέ|αγαπητή|κύριε"
    "|φίλε|comrade|genosse|kamerad"
    "|right|worshipful|worshipfull|honorable|honourable|loving"
    "|good|worthy|respected|kind|honest|sweet"
    "|general|colonel|major|captain|lieutenant|commodore|admiral|governor"
)
SECOND_WORDS = {
    "your": "excellency|excellencies|highness|majesty|eminence|grace|honor|honour|lordship|holiness|royal",
    "mr": "president|chairman|speaker|mayor|secretary|ambassador|minister|premier|chancellor|consul|governor",
    **dict.fromkeys(
        ("good", "worthy", "respected", "kind", "honest", "sweet"),
        "sir|friend|freind|madam|cousin|cosen|cosin|cousen|brother|sister|lord|lady|doctor|mother|father|uncle|aunt|heart",
    ),
    "mrs": "president|chairman|speaker|mayor|secretary|ambassador|minister|chancellor|governor",
    "ladies": "and",
    "fellow": "citizens|members|delegates|workers|students|countrymen|americans",
    "members": "of",
    "дамы": "и",
    "meu": "caro|querido|prezado|amigo|bom",
    "minha": "cara|querida|prezada|amiga|boa",
    "damas": "y",
    "senhoras": "e",
    "my": "friends|fellow|dear|dearest|very|beloved|darling|own|lord|good",
    "to": "whom",
    "sehr": "geehrter|geehrte|verehrter|verehrte|geehrtes|hochgeehrter|hochverehrter|lieber|liebe|werter",
    "euer": "wolgeboren|wohlgeboren|hochwohlgeboren|exzellenz|excellenz|hochgeboren|hochwürden|gnaden|majestät",
    "ew": "wohlgeboren|wolgeboren|hochwohlgeboren|exzellenz|excellenz|hochgeboren|hochwürden|durchlaucht|majestät",
    "eure": "exzellenz|excellenz|majestät|durchlaucht|eminenz|hoheit",
    "mein": "lieber|liebes|liebster|teurer|theurer|sehr|verehrter|geehrter|hochverehrter|guter|herr|liebstes",
    "meine": "liebe|lieben|liebste|liebsten|teure|theure|sehr|verehrte|verehrten|herren|damen|freunde|gute",
    "mon": "cher|très|général|ami|colonel|père|bien|amiral",
    "ma": "chère|très|bien",
    "très": "cher|chère|honoré|chers|honorée",
    "bien": "cher|chère",
    **dict.fromkeys(("hermano", "padre", "hijo", "primo", "compadre", "amigo", "esposo"), "mío|mio|querido|y|de"),
    **dict.fromkeys(("hermana", "madre", "hija", "prima", "amiga", "esposa"), "mía|mia|querida|y|de"),
    "right": "honorable|honourable|worshipful|worshipfull|reverend|noble|trusty|worthy|honored|deare|dear",
    "loving": "brother|sister|friend|father|mother|cousin|son|uncle|wife|husband|freind|frind",
    "muy": "señor|señores|querido|querida|estimado|estimada|distinguido|ilustre|señora|apreciado|respetable",
    "mi": "querido|querida|general|estimado|estimada|distinguido|muy|amado|amada",
    "ваше": "превосходительство|величество|сиятельство|высочество|высокопревосходительство|преосвященство",
}
"""First words that greet only if one of these follows."""
LATIN = (
    "s. d.",
    "s.d.",
    "s. p. d.",
    "s.p.d.",
    "s. d. p.",
    "salutem.",
    "salutem dicit.",
    "plurimam dicit.",
    "salutem",
)
"""How letters in Latin end the line that names writer and reader."""
NAMED = frozenset({"comrade", "genosse", "kamerad", "hyvä", "draga", "dragi", "drága"})
"""First words that greet only where a mark ends the line: ``Comrade FILIPPOV!``."""
RANKS = frozenset({"general", "colonel", "major", "captain", "lieutenant", "commodore", "admiral", "governor"})
"""Ranks that greet by themselves, with a colon behind them, as in letters of the army: ``GENERAL: I am``."""
LONGEST = 90
"""Characters of a greeting."""


@cache
def _first() -> frozenset[str]:
    return frozenset(FIRST_WORDS.split("|"))


@cache
def _opening() -> re.Pattern[str]:
    """Match the first two words of a line; a first one may be shortened as ``Ex.mo`` is."""
    first = r"(?P<first>[^\W\d_]+(?:\.m[oa]s?(?![^\W\d_]))?)"
    return re.compile(rf"[\W_]{{0,3}}{first}\.?(?:[ ]{{1,2}}(?P<second>[^\W\d_]+))?")


def read_salutation(text: str, start: int, end: int) -> int:
    """Return the offset behind the greeting with which a row begins, or -1.

    A greeting fills its row, or ends in a colon, a dash or a comma with running text behind it.

    Args:
        text: the whole text.
        start: offset of the row.
        end: offset behind it.
    """
    if end - start <= LONGEST and _is_whole_greeting(text[start:end]):
        return end
    match = _opening().match(text, start, end)
    if match is None or match["first"].casefold() not in _first():
        return -1
    if match["first"].casefold() in RANKS and text[match.end("first") : match.end("first") + 1] != ":":
        return -1
    if match["first"].casefold() in NAMED and text[end - 1] not in "!:,":
        return -1
    needed = SECOND_WORDS.get(match["first"].casefold())
    second = (match["second"] or "").casefold()
    if needed and second not in needed.split("|"):
        return -1
    return _end(text, start, end)


def _is_whole_greeting(line: str) -> bool:
    """Whether a line greets in Latin, or a body, and nothing else."""
    if line.startswith(("To the ", "TO THE ")) and _greets_body(line):
        return True
    return line[-24:].casefold().endswith(LATIN)


def _greets_body(line: str) -> bool:
    """Whether a line greets an assembly, a people or a newspaper: ``To the Congress of the United States:``."""
    words = line[len("To the ") :]
    named = bool(words) and words[-1] == ":" and capitalised(words) == 1 and not any(map(str.isdigit, words))
    return named and len(words.split()) <= MOST_WORDS


def _end(text: str, start: int, end: int) -> int:
    if end - start <= LONGEST and not _is_dashed(text[start:end]) and _is_greeting(text[start:end]):
        return end
    for at in range(start + 3, min(end, start + LONGEST)):
        character = text[at]
        if character in ",.:!" and text.startswith(("--", "—"), at + 1):
            behind = at + 2 + (text[at + 1] == "-")
            return behind if _is_greeting(text[start : at + 1]) and _runs_on(text, behind, end) else -1
        if character in ":—" or (character in ",!–" and text[at + 1 : at + 2] == " "):
            named = text[text.rfind(" ", start, at) + 1].isupper()
            if character not in ":—" and not named:
                return -1
            return at + 1 if _is_greeting(text[start : at + 1]) and _runs_on(text, at + 1, end) else -1
        if character == "." and not _abbreviates(text, start, at):
            return -1
    return -1


def _is_dashed(line: str) -> bool:
    """Whether dashes stand behind the comma of a greeting, and the text behind them: ``DEAR SIR,--I have``."""
    words = without_marker(line)
    return any(mark in words for mark in (",--", ",—")) and words[-1] not in "-—"


AUDIENCES = [
    "ladies and",
    "gentlemen and",
    "fellow ",
    "friends",
    "citizens",
    "comrades",
    "delegates",
    "members of",
    "damen und herren",
    "freunde",
    "genossen",
    "kolleginnen",
    "mesdames",
    "messieurs",
    "camarades",
    "señoras y",
    "compañeros",
    "signore e",
    "signori",
    "дамы и",
    "товарищи",
    "граждане",
    "друзья",
]
"""Words by which many are greeted at once, with what stands behind them."""


OF_LETTERS = ("dear", "lieb", "cher", "chèr", "querid", "estimad", "car", "дорог", "уважаем", "sehr ")
"""How greetings begin that are written, though to many."""


def greets_audience(words: str) -> bool:
    """Whether a greeting is that of a speech: ``Mr. Mayor, ladies and gentlemen:``.

    Args:
        words: the greeting.
    """
    small = words.casefold()
    if small.startswith(OF_LETTERS):
        return False
    return any(audience in small for audience in AUDIENCES)


def is_first_word(word: str) -> bool:
    """Whether a word in small letters may begin a greeting."""
    return word in _first()


MOST_WORDS = 10
WORDS_WITHOUT_MARK = 4
"""A longer line that no mark ends is no greeting."""


def _is_greeting(line: str) -> bool:
    words = without_marker(line)
    bare = words.rstrip(" ,:;!.—–-")
    pieces = bare.split()
    inner = bare[:-1].replace(". ", " ")
    if len(pieces) > MOST_WORDS or any(mark in inner for mark in ("?", "!", ";", ":")) or bare.count(",") > 2:
        return False
    return words[-1] in ",:;!.—–-" or (len(pieces) <= WORDS_WITHOUT_MARK and _may_end_greeting(pieces[-1]))


def _may_end_greeting(word: str) -> bool:
    """Whether a word ends a greeting that no mark ends: a name, or what the reader is called in small letters."""
    return not word[0].islower() or word in CALLED


CALLED = frozenset(
    (
        *("государь", "государыня", "sir", "madam", "monsieur", "madame", "wife", "husband", "father", "mother"),
        *("brother", "sister", "brothers", "sisters", "son", "daughter", "cousin", "uncle", "aunt", "parents"),
        *("children", "friend", "friends", "companion", "sweetheart", "ones", "folks", "mama", "papa"),
        *("freund", "freundin", "eltern", "mutter", "vater", "bruder", "schwester", "frau", "mann", "kinder"),
        *("ami", "amie", "amis", "père", "mère", "frère", "sœur", "femme", "mari", "parents", "enfants"),
        *("amigo", "amiga", "hermano", "hermana", "esposa", "esposo", "amico", "amica", "fratello", "sorella"),
        *("друг", "мама", "папа", "брат", "сестра", "родители"),
    )
)
"""What the reader is called in small letters."""


def _runs_on(text: str, at: int, end: int) -> bool:
    after = text[at:end].lstrip(" –—-")
    return len(after) > 8


def _abbreviates(text: str, start: int, at: int) -> bool:
    """Whether a full stop belongs to a word such as ``Mr.`` or ``Dr.`` or to an initial."""
    begin = max(text.rfind(" ", start, at), start - 1) + 1
    return at - begin <= 4
